"""What patients read on their pages: whom to call first, in words that stand alone."""

import re
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from types import SimpleNamespace

import pytest
import time_machine
from django.apps import apps
from django.conf import settings as project_settings
from django.db import connection
from django.utils import timezone
from opening_hours import OpeningHours

from config.clinic import Phone
from content.library import Library
from intake.models import Draft, Submission
from tests.builders import STEPS, a_draft, contact_details, some_answers
from tests.triage.format_1 import keep_format_2
from triage import services as triage_services
from triage.advice import Note
from triage.rules import RULESET

pytestmark = pytest.mark.django_db

stood_in_pages = import_module("triage.migrations.0005_texts_that_stood_in_pages")

CANCER = {
    "cancer_hx": "past",
    "cancer_type": ["breast"],
    "cancer_when": "y1_5",
    "new_kind": "different",
}


@pytest.fixture
def clinic(settings):
    """A clinic whose services can be called, but for the cancer helpline."""
    settings.CLINIC = replace(
        project_settings.CLINIC,
        floor="self_care",
        phone="020 7946 0009",
        email="desk@example.org",
        address="1 Example Street",
        same_day_service=Phone("the practice", "020 7946 0001"),
        routine_service=Phone("the physiotherapist", "020 7946 0002"),
        urgent_line=Phone("the nurse line", "020 7946 0003"),
    )
    return settings.CLINIC


def sent(patient, **answers):
    """The result of a patient with these answers."""
    draft = a_draft(answers=some_answers(**answers), contact=contact_details())
    patient.take_up(draft, "answers")
    return patient.send()


def buttons(patient):
    """The calls of the result card: label and whether the button is filled."""
    html = patient.get("/result/").content.decode()
    card = html.partition('id="care-result"')[2].partition("</section>")[0]
    found = re.findall(
        r'<a\s+class="btn call([^"]*)"[^>]*>.*?<span>(.*?)</span>', card, re.S
    )
    return [(label, kind.strip()) for kind, label in found]


def one_filled(found):
    return [label for label, kind in found if kind != "btn-2"]


# Whom to call, and which button is the main one


def test_a_helpline_without_a_number_leaves_no_result_without_a_main_button(
    patient, clinic
):
    page = sent(patient, **CANCER)

    assert "Speak to someone today" in page.heading
    assert one_filled(buttons(patient)) == ["Phone the practice 020 7946 0001"]


def test_a_helpline_with_a_number_is_the_main_button_and_the_first_sentence(
    patient, clinic, settings
):
    settings.CLINIC = replace(clinic, cancer_helpline=Phone("the helpline", "3456"))
    page = sent(patient, **CANCER)

    assert one_filled(buttons(patient)) == ["Phone the helpline 3456"]
    assert buttons(patient)[0][0] == "Phone the helpline 3456"
    lead = page.text.index("Call the helpline today, before anyone else.")
    then = page.text.index("No helpline, or no answer: phone the practice.")
    closed = page.text.index("If the practice is closed, call the nurse line.")
    assert lead < then < closed


def test_on_a_day_off_nobody_is_sent_to_a_service_that_is_closed(
    patient, clinic, settings
):
    settings.CLINIC = replace(clinic, same_day_hours=OpeningHours("Jan 01 00:00-00:01"))
    page = sent(patient, rash="yes_lt3d", cancer_hx="never")

    assert "Call the nurse line now, because the practice is closed." in page.text
    assert buttons(patient) == [("Phone the nurse line 020 7946 0003", "")]


def test_an_emergency_result_has_one_main_button_and_it_calls_for_help(patient, clinic):
    sent(patient, emg_chest=["chest_now"], distress="cannot_go_on")

    assert buttons(patient)[0] == ("Call 999", "btn-em")
    assert len(one_filled(buttons(patient))) == 1


def test_a_routine_result_names_the_service_of_the_settings(patient, clinic):
    page = sent(patient, conditions=["weak_immune"])

    assert "Book a routine visit with the physiotherapist" in page.text
    assert buttons(patient) == [("Phone the physiotherapist 020 7946 0002", "")]


def test_a_result_of_the_first_release_is_still_drawn(patient, clinic, monkeypatch):
    """It names its services and holds neither numbers nor a main call."""
    advice_shown = triage_services.advice_shown

    def shown_by_1_1(*args, **kwargs):
        shown = advice_shown(*args, **kwargs)
        call = [item["service"] for item in shown.pop("calls")]
        for name in ("safety_net", "crisis", "articles"):
            del shown[name]
        return shown | {"call": call}

    monkeypatch.setattr(triage_services, "advice_shown", shown_by_1_1)
    page = sent(patient, **CANCER)

    assert page.status == 200
    assert buttons(patient) == [
        ("Phone the practice 020 7946 0001", ""),
        ("Phone the nurse line 020 7946 0003", "btn-2"),
    ]
    assert patient.open("/result/print/").status == 200


# A result says what it said, whatever is said to patients since


def reworded(**changes):
    return replace(RULESET, texts=replace(RULESET.texts, **changes))


@pytest.mark.parametrize("address", ["/result/", "/result/print/"])
def test_a_result_has_the_safety_net_of_its_day(patient, clinic, monkeypatch, address):
    sent(patient)
    net = replace(RULESET.texts.safety_net, closing="Another end.")
    monkeypatch.setattr("triage.context.RULESET", reworded(safety_net=net))

    text = patient.open(address).text
    assert RULESET.texts.safety_net.closing in text
    assert "Another end." not in text


def test_a_result_that_can_no_longer_be_read_has_the_safety_net_of_its_day(
    patient, clinic, monkeypatch
):
    with time_machine.travel(timezone.now() - timedelta(minutes=40), tick=False):
        sent(patient)
    net = replace(RULESET.texts.safety_net, closing="Another end.")
    monkeypatch.setattr("triage.context.RULESET", reworded(safety_net=net))

    page = patient.open("/result/")
    assert page.status == 410
    assert RULESET.texts.safety_net.closing in page.text
    assert "Another end." not in page.text


def test_pages_without_a_result_have_the_safety_net_of_today(patient, monkeypatch):
    net = replace(RULESET.texts.safety_net, closing="Another end.")
    monkeypatch.setattr("triage.context.RULESET", reworded(safety_net=net))

    assert "Another end." in patient.open("/urgent/").text


def test_whom_to_call_in_a_crisis_is_told_in_the_words_of_its_day(
    patient, clinic, settings, monkeypatch
):
    settings.CLINIC = replace(clinic, asks_distress=False)
    sent(patient)
    words = reworded(crisis_for_everybody="Other words.")
    monkeypatch.setattr("intake.patient.crisis.RULESET", words)

    text = patient.open("/result/").text
    assert "If you feel you cannot go on, you are not alone." in text
    assert "Other words." not in text


def test_a_result_offers_the_articles_of_its_day(patient, clinic, monkeypatch):
    sent(patient)
    offered = []
    monkeypatch.setattr(
        Library, "with_codes", lambda library, codes: offered.extend(codes)
    )
    monkeypatch.setattr(
        "intake.patient.result.articles_offered", lambda *given, **named: ["A23"]
    )

    patient.open("/result/")

    assert offered == ["A01", "A02", "A16", "A13", "A05"]


# Words that stand alone


@pytest.mark.parametrize("address", ["/result/", "/result/print/"])
def test_you_told_us_names_the_question_of_each_answer(patient, clinic, address):
    sent(patient, **CANCER)

    text = patient.open(address).text
    assert "Type of cancer: breast" in text
    assert "New or known pain: I have had back pain, but this is different" in text


def test_the_page_for_the_doctor_says_first_what_is_and_then_what_is_not(
    patient, clinic
):
    sent(patient, rash="yes_lt3d", cancer_hx="never")

    text = patient.open("/result/print/").text
    no = text.index("Answered with no or none")
    assert text.index("New rash or blisters where the pain is") < no
    assert text.index("Cancer now or before: no") > no
    assert "Any of these" not in text


def test_no_page_shows_an_answer_behind_any_of_these(patient, clinic):
    draft = a_draft(answers=some_answers(), contact=contact_details())
    page = patient.take_up(draft, "answers")

    assert "Any of these" not in page.text
    assert "None of these" not in page.text


# Answers that are taken back


def effect_page(patient, **answers):
    return patient.take_up(a_draft(answers=some_answers(**answers)), STEPS[-1])


def test_an_optional_choice_starts_as_no_answer(patient):
    page = effect_page(patient)

    assert page.chosen("distress") == [""]
    assert "No answer" in page.text


def test_a_choice_that_is_needed_has_no_way_to_leave_it_open(patient):
    html = patient.take_up(a_draft(), "nights") and patient.get("/check/nights/")

    assert b"No answer" not in html.content


def test_cannot_go_on_ticked_by_mistake_can_be_left_open_again(patient):
    page = effect_page(patient, distress="cannot_go_on")
    assert page.chosen("distress") == ["cannot_go_on"]
    assert "You told us you feel you cannot go on." in page.text

    page = patient.go_on(distress="")

    assert "distress" not in Draft.objects.get().answers
    assert "cannot go on" not in page.text
    page = patient.open(f"/check/{STEPS[-1]}/")
    assert "You told us you feel you cannot go on." not in page.text
    assert page.chosen("distress") == [""]


def test_an_answer_that_was_taken_back_raises_nothing(patient, clinic):
    page = effect_page(patient, distress="cannot_go_on")
    patient.go_on(distress="")
    patient.send()

    assert page.status == 200
    assert Submission.objects.get().urgency == "self_care"


# One name and one set of numbers for "us"


@pytest.mark.parametrize(
    "address", ["/", "/privacy/", "/accessibility/", "/check/get-help/", "/nowhere/"]
)
def test_every_page_says_how_to_reach_the_clinic(patient, clinic, address):
    html = patient.get(address).content.decode()

    foot = html.partition("<footer")[2]
    assert "Example clinic" in foot
    assert 'href="tel:02079460009"' in foot
    assert 'href="mailto:desk@example.org"' in foot
    assert "1 Example Street" in foot


def test_a_clinic_without_numbers_leaves_no_holes(patient):
    foot = patient.get("/").content.decode().partition("<footer")[2]

    assert "Example clinic" in foot
    assert "tel:" not in foot
    assert "mailto:" not in foot
    assert "<br>" not in foot


def test_who_gets_no_appointment_reads_whom_to_tell(patient, clinic):
    page = sent(patient, cancer_signs=["node_lump"])

    assert (
        "If you cannot get an appointment within 2 weeks, tell Example clinic "
        "(020 7946 0009)."
    ) in page.text


# For whom, and how they feel


def test_the_result_of_a_form_for_somebody_else_says_whom_it_speaks_to(patient):
    page = sent(patient, completing_for="other")

    assert "On this page “you” is the person with the pain" in page.text
    doctor = patient.open("/result/print/")
    assert "About the person with the pain" in doctor.text
    assert "About me" not in doctor.text
    assert "I answered" not in doctor.text


def test_the_result_of_ones_own_form_speaks_of_nobody_else(patient):
    page = sent(patient)

    assert "someone else" not in page.text
    assert "About me" in patient.open("/result/print/").text


def test_wanting_to_die_in_free_text_shows_the_crisis_line_on_the_result(
    patient, clinic, settings
):
    line = replace(clinic.crisis_line, name="The Night Line", number="116123")
    settings.CLINIC = replace(clinic, crisis_line=line)

    assert "The Night Line" in sent(patient, free_text="I want to die").text
    assert "The Night Line" not in sent(patient, free_text="My dog died").text


# What stood in the pages before rules 1.4

AGAIN = "Check again in 2 weeks, or sooner if anything changes."
CAUTION = "Some articles name ibuprofen-type tablets."
SCOPE = "This form is made for upper back pain"
SCOPE_TEXT = (
    "The advice of this form is careful, but it may not fit pain somewhere else."
)
ELSEWHERE = "If you are somewhere else, call your local emergency number."
STOOD_IN_PAGES = {
    AGAIN: {"check_again"},
    CAUTION: {"articles_caution"},
    SCOPE: {"out_of_scope"},
    SCOPE_TEXT: {"out_of_scope"},
    ELSEWHERE: set(),
}


def shown_by_1_3(*args, advice_shown=triage_services.advice_shown, **kwargs):
    """What release 1.3 stored of a result, which said the same."""
    shown = advice_shown(*args, **kwargs)
    for name in set.union(*STOOD_IN_PAGES.values()):
        del shown[name]
    return shown | {"steps": [step for step in shown["steps"] if step != ELSEWHERE]}


@pytest.mark.parametrize("release", ["1.3", "1.4"])
@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({}, {AGAIN}),
        ({"conditions": ["ulcer"]}, {AGAIN, CAUTION}),
        ({"rash": "yes_lt3d"}, set()),
        ({"rash": "yes_lt3d", "pain_sites": ["low_spine"]}, {SCOPE, SCOPE_TEXT}),
        ({"emg_chest": ["chest_now"]}, {ELSEWHERE}),
    ],
)
def test_a_result_says_what_stood_in_its_page_to_those_who_read_it_there(
    patient, clinic, monkeypatch, answers, told, release
):
    article = SimpleNamespace(get_absolute_url="/articles/", title="One", summary="")
    monkeypatch.setattr(Library, "with_codes", lambda library, codes: [article])
    if release == "1.3":
        monkeypatch.setattr(triage_services, "advice_shown", shown_by_1_3)
    sent(patient, **answers)
    if release == "1.3":
        keep_format_2(Submission.objects.get())
        stood_in_pages.store_texts_of_pages(
            apps, SimpleNamespace(connection=connection)
        )
    levels = [
        replace(level, check_again="Words of today.") for level in RULESET.texts.levels
    ]
    today = reworded(levels=levels, out_of_scope=Note("Words of today.", ""))
    monkeypatch.setattr("intake.patient.result.RULESET", today)

    text = patient.open("/result/").text
    assert {words for words in STOOD_IN_PAGES if words in text} == told
    assert "Words of today." not in text
    on_paper = patient.open("/result/print/").text
    assert (SCOPE in on_paper, SCOPE_TEXT in on_paper) == (SCOPE in told,) * 2


@pytest.mark.parametrize("value", ["shown", "outcome"])
def test_a_damaged_result_still_says_when_to_check_again(patient, clinic, value):
    sent(patient)
    with connection.cursor() as cursor:
        cursor.execute(f"update triage_assessment set {value} = 'damaged'")

    assert AGAIN in patient.open("/result/").text


def test_the_form_says_before_the_start_and_at_the_stop_what_the_rules_say(
    patient, clinic, monkeypatch
):
    today = reworded(before_start="Call first.", too_young=("Under {minimum_age}.", ""))
    for module in ("start", "pages"):
        monkeypatch.setattr(f"intake.patient.{module}.RULESET", today)

    assert "Call first." in patient.open("/").text
    assert f"Under {clinic.minimum_age}." in patient.open("/adults-only/").text
