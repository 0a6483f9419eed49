"""The patient's pages, as a browser meets them."""

import itertools
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.conf import settings as project_settings
from django.db import InterfaceError, OperationalError, connection
from django.test import Client
from django.utils import timezone

from config.placeholders import fill_placeholders
from config.sessions import SessionStore
from intake import services
from intake.models import AuditEvent, ContactDetails, Draft, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import (
    STEPS,
    PatientClient,
    a_clinician,
    a_draft,
    a_draft_up_to,
    completed,
    contact_details,
    emergency_answers,
    on_step,
    some_answers,
    typed_contact,
)
from triage.models import Assessment, StoredRuleSet
from triage.rules import RULESET
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

FIRST = "/check/emergency-check/"
STEP_PAGES = [f"/check/{slug}/" for slug in STEPS]
PAGES_OF_THE_FORM = [
    *STEP_PAGES,
    "/check/contact/",
    "/check/answers/",
    "/check/emergency/",
    "/check/keep/",
]
# Pages that need no form.
OPEN_PAGES = [
    "/",
    "/check/get-help/",
    "/check/now/",
    "/resume/",
    "/finished/",
    "/adults-only/",
    "/privacy/",
    "/accessibility/",
]
CANARY = "canary-7391"


@pytest.fixture
def self_care_clinic(settings):
    """A clinic that lets patients look after themselves."""
    settings.CLINIC = replace(project_settings.CLINIC, floor="self_care")


@pytest.fixture
def half_way(patient):
    """A patient at the fourth step."""
    patient.take_up(a_draft_up_to("when"), "when")
    return patient


@pytest.fixture
def at_the_end(patient):
    """A patient who checks the answers."""
    draft = a_draft(
        answers=some_answers(free_text=CANARY), contact=contact_details(name=CANARY)
    )
    patient.take_up(draft, "answers")
    return patient


def sent(patient, **answers):
    """The result of a patient with these answers."""
    patient.take_up(a_draft(answers=some_answers(**answers)), "answers")
    return patient.send()


@pytest.fixture
def stopped(patient):
    """A patient in front of the emergency page."""
    patient.start()
    patient.go_on(emergency_answers())
    assert patient.step == "emergency"
    return patient


def lose_session(patient):
    """The browser forgets who it was, and the page stays open."""
    del patient.cookies["sessionid"]


def the_draft():
    return Draft.objects.get()


def look_at_everything(patient, answers=None, **contact):
    """Opens every page of a form that is filled in, sends it, and reads on."""
    answers = some_answers() if answers is None else answers
    draft = a_draft(answers=answers, contact=contact_details(**contact))
    patient.take_up(draft, STEPS[0])
    for address in [*STEP_PAGES[1:], "/check/contact/", "/check/keep/"]:
        assert patient.open(address).path == address
    patient.open("/check/answers/")
    patient.send()
    assert patient.open("/result/print/").status == 200
    for address in OPEN_PAGES:
        patient.open(address)


# The start


def test_the_start_page_names_the_emergency_number_before_anything_else(patient):
    page = patient.open("/")

    assert page.status == 200
    assert page.text.index("Call 999") < page.text.index("Start now")
    assert ("tel:999", "Call 999") in page.links


def test_the_start_page_says_that_an_emergency_answer_is_passed_on_at_once(patient):
    page = patient.open("/")

    assert "passed to the clinic at once" in page.text
    assert "18 or over" in page.text


def test_nothing_is_stored_by_looking_at_the_start_page(patient):
    patient.open("/")

    assert not Draft.objects.exists()
    assert "sessionid" not in patient.cookies


def test_starting_leads_to_the_emergency_check(patient):
    patient.start()

    assert patient.page.path == FIRST
    assert Draft.objects.count() == 1


def test_a_closed_clinic_takes_no_new_form_and_says_whom_to_call(patient, settings):
    patient.open("/")
    settings.CLINIC = replace(
        project_settings.CLINIC, is_closed=True, opening_hours="Monday to Friday"
    )

    page = patient.press("Start now")

    assert page.status == 503
    assert "closed at the moment" in page.text
    assert "Monday to Friday" in page.text
    assert "999" in page.text
    assert not Draft.objects.exists()


def test_a_closed_clinic_says_so_before_anybody_starts(patient, settings):
    settings.CLINIC = replace(project_settings.CLINIC, is_closed=True)

    page = patient.open("/")

    assert page.status == 503
    assert "closed at the moment" in page.text


def test_a_form_that_was_begun_can_be_finished_when_the_clinic_closes(
    at_the_end, settings
):
    settings.CLINIC = replace(project_settings.CLINIC, is_closed=True)

    page = at_the_end.send()

    assert page.path == "/result/"
    assert "cannot look at forms now" in page.text
    assert "will look at your answers" not in page.text


def test_a_page_without_a_form_opens_for_everybody_and_makes_no_session():
    for address in OPEN_PAGES:
        patient = PatientClient()
        page = patient.open(address)

        assert (page.status, page.path) == (200, address)
        assert page.heading, address
        assert "sessionid" not in patient.cookies, address


# The way through


def test_every_step_asks_its_questions_in_order(patient):
    patient.start()
    patient.fill_in(some_answers())

    visited = [page.path for page in patient.seen if page.path.startswith("/check/")]
    assert visited == [*STEP_PAGES, "/check/contact/", "/check/answers/"]


def test_each_page_has_one_heading_and_a_title_of_its_own(patient):
    patient.start()
    patient.fill_in(some_answers())
    pages = [page for page in patient.seen if page.path.startswith("/check/")]

    assert len({page.title for page in pages}) == len(pages)
    for page in pages:
        assert page.html.count("<h1") == 1
        assert page.title.startswith(page.heading)


def test_no_id_stands_twice_on_any_page(patient):
    look_at_everything(patient)

    for page in patient.seen:
        assert len(page.ids) == len(set(page.ids)), page.path


def test_a_page_that_is_not_reached_yet_leads_to_the_first_open_one(patient):
    patient.start()

    for address in PAGES_OF_THE_FORM[1:-2]:
        assert patient.open(address).path == FIRST, address


def test_a_page_that_is_not_reached_yet_cannot_be_sent_either(half_way):
    token = half_way.page.chosen("token")
    sent = on_step("nerves", some_answers())
    form = half_way.page.form

    response = half_way.post(
        "/check/nerves/",
        {
            **sent,
            "token": token,
            "csrfmiddlewaretoken": form.sent["csrfmiddlewaretoken"],
        },
    )

    assert response.status_code == 302
    assert response["Location"] == "/check/when/"
    assert "sensory" not in the_draft().answers


@pytest.mark.parametrize("address", ["/check/nowhere/", "/check/42/", "/check/x/y/"])
def test_an_unknown_step_is_not_there(half_way, address):
    assert half_way.get(address).status_code == 404
    assert half_way.post(address).status_code in (403, 404)


def test_a_page_with_errors_says_what_is_missing_and_keeps_what_was_given(half_way):
    page = half_way.go_on(duration="w1_2")

    assert page.status == 422
    assert page.title.startswith("Error: ")
    assert ("#id_onset", "Select how the pain started") in page.errors
    for address, _ in page.errors:
        assert address.removeprefix("#") in page.ids
    assert page.chosen("duration") == ["w1_2"]


def test_a_page_with_errors_is_not_stored(half_way):
    half_way.go_on(duration="w1_2")

    assert "duration" not in the_draft().answers


def test_going_back_shows_what_was_answered(half_way):
    page = half_way.open("/check/about-you/")

    assert page.chosen("age") == ["29"]
    assert page.chosen("sex_at_birth") == ["male"]


def test_the_way_back_leads_to_the_page_before(half_way):
    assert half_way.press("Back").path == "/check/where/"


def test_what_was_typed_and_not_continued_comes_along_on_the_way_back(half_way):
    half_way.press("Back", duration="w1_2")

    draft = the_draft()
    assert draft.answers["duration"] == "w1_2"
    assert "when" not in draft.continued


def test_the_way_back_asks_about_what_would_be_lost(patient):
    patient.take_up(a_draft_up_to("about-you"), "about-you")

    page = patient.press("Back", age="sixty")

    assert page.status == 422
    assert page.chosen("age") == ["sixty"]


def test_an_emergency_answer_is_told_on_the_way_back_too(patient):
    patient.start()

    page = patient.press("Back", emg_chest=["chest_now"])

    assert page.path == "/check/emergency/"


def test_enter_continues_and_does_not_go_back(half_way):
    first = next(iter(half_way.page.form.buttons))

    assert first == "Continue"


def leaving(page):
    """The links that lead away from a page, in the same tab."""
    links = re.findall(r'<a\s[^>]*?href="([^"]*)"[^>]*>', page.html)
    tags = re.findall(r"<a\s[^>]*>", page.html)
    return [
        href
        for tag, href in zip(tags, links, strict=True)
        if not href.startswith(("#", "tel:", "mailto:"))
        and 'target="_blank"' not in tag
    ]


def test_no_link_leads_away_from_what_is_typed(at_the_end):
    for address in [*STEP_PAGES, "/check/contact/", "/check/keep/"]:
        page = at_the_end.open(address)
        assert (page.path, leaving(page)) == (address, [])


def test_no_link_leads_away_from_a_number_typed_in_an_emergency(stopped):
    assert leaving(stopped.page) == []


def test_contact_details_come_along_on_the_way_back(patient):
    patient.take_up(a_draft(contact={}), "contact")

    page = patient.press("Back", name="Robin Example", phone="555 010")

    assert page.path == STEP_PAGES[-1]
    page = patient.open("/check/contact/")
    assert page.chosen("name") == ["Robin Example"]
    assert page.chosen("phone") == ["555 010"]


def test_going_back_loses_nothing_and_validates_nothing(half_way):
    half_way.open("/check/where/")
    page = half_way.open("/check/when/")

    assert page.path == "/check/when/"
    assert "pain_sites" in the_draft().answers


def test_progress_says_how_many_pages_there_are(half_way):
    assert "Step 4 of 15" in half_way.page.text


def test_a_page_of_optional_questions_can_be_skipped(patient):
    patient.take_up(a_draft_up_to("lifestyle"), "lifestyle")

    page = patient.press("Continue or skip")

    assert page.path == "/check/effect/"


# Checking the answers


def test_all_answers_stand_together_with_a_way_to_change_each(at_the_end):
    page = at_the_end.page

    assert page.heading == "Check your answers"
    for key in some_answers():
        question = UPPER_BACK.questions[key]
        assert question.alone in page.text
        slug = UPPER_BACK.step_of[key].slug
        assert any(address == f"/check/{slug}/#id_{key}" for address, _ in page.links)


def test_a_way_to_change_an_answer_leads_to_its_field(at_the_end):
    links = [
        address for address, text in at_the_end.page.links if text.startswith("Change")
    ]
    assert links

    for address in links:
        path, _, fragment = address.partition("#")
        assert fragment in at_the_end.open(path).ids, address


def test_contact_details_stand_there_to_be_checked(at_the_end):
    page = at_the_end.page

    for words in (CANARY, "555 010 0199", "Phone call", "1 January "):
        assert words in page.text


def test_changing_an_answer_leads_back_to_the_answers(at_the_end):
    at_the_end.open("/check/feel/")

    page = at_the_end.go_on(severity=5)

    assert page.path == "/check/answers/"
    assert "5 out of 10" in page.text


def test_a_change_that_opens_a_question_leads_to_it_and_then_back(at_the_end):
    at_the_end.open("/check/feel/")

    page = at_the_end.go_on(severity=8)
    assert page.path == "/check/better-worse/"
    page = at_the_end.go_on(painkiller_effect="some")

    assert page.path == "/check/answers/"
    assert UPPER_BACK.questions["painkiller_effect"].heading in page.text


def test_a_change_that_closes_a_question_takes_its_answer_away(at_the_end):
    at_the_end.open("/check/nights/")
    at_the_end.go_on(night_wakes="most", night_settle="no")
    assert "Nothing settles it" in at_the_end.page.text

    at_the_end.open("/check/nights/")
    page = at_the_end.go_on(night_wakes="never")

    assert "Nothing settles it" not in page.text


def test_back_leads_from_every_page_one_page_nearer_to_the_start(at_the_end):
    page = at_the_end.open("/check/answers/")
    (back,) = [href for href, text in page.links if text == "Back"]

    way = [page.path, at_the_end.open(back).path]
    while way[-1] != "/" and len(way) < 2 * len(STEPS):
        way.append(at_the_end.press("Back").path)
    assert way == ["/check/answers/", "/check/contact/", *reversed(STEP_PAGES), "/"]


def test_a_new_age_makes_the_date_of_birth_be_looked_at_again(at_the_end):
    """Age and date of birth that disagree are not sent."""
    at_the_end.open("/check/about-you/")

    page = at_the_end.go_on(age=31)

    assert page.path == "/check/contact/"
    at_the_end.open("/check/answers/")
    assert at_the_end.page.path == "/check/contact/"


# The emergency page


def test_an_emergency_answer_leads_to_the_emergency_page(stopped):
    page = stopped.page

    assert page.path == "/check/emergency/"
    assert page.heading == "Get help now"
    assert "Call 999 or go to A&E now." in page.text
    assert ("tel:999", "Call 999") in page.links
    assert "can be your heart" in page.text
    assert "Do not drive yourself" in page.text


def test_the_emergency_page_offers_what_the_patient_can_do(stopped):
    assert set(stopped.page.form.buttons) == {
        "I have read this and will get help",
        "Something is wrong with my answers",
        "Carry on with the form anyway",
    }
    assert stopped.page.form.names == {"phone"}


def test_the_clinic_has_the_answers_before_the_page_is_shown(stopped):
    partial = Submission.objects.get()

    assert partial.kind == Submission.Kind.EMERGENCY_STOP
    assert partial.reference in stopped.page.text
    assert "Nobody is watching it all the time" in stopped.page.text


def test_the_emergency_page_cannot_be_walked_around_by_address(stopped):
    for address in [*STEP_PAGES, "/check/contact/", "/check/answers/"]:
        assert stopped.open(address).path == "/check/emergency/", address


def test_the_emergency_page_cannot_be_walked_around_by_going_back(stopped):
    first = stopped.seen[-2]
    assert first.path == FIRST
    stopped.page = first

    page = stopped.go_on(some_answers())

    assert page.path == "/check/emergency/"
    assert the_draft().answers["emg_chest"] == ["chest_now"]


def test_the_emergency_page_cannot_be_walked_around_in_a_second_tab(patient):
    patient.start()
    patient.go_on(some_answers())
    second_tab = patient.page
    patient.open(FIRST)
    patient.go_on(emergency_answers())

    patient.page = second_tab
    page = patient.go_on(some_answers())

    assert page.path == "/check/emergency/"
    assert the_draft().stopped


def test_what_a_second_tab_sends_while_the_emergency_page_is_unread_is_kept(patient):
    patient.start()
    patient.go_on(some_answers())
    second_tab = patient.page
    patient.open(FIRST)
    patient.go_on(emergency_answers())

    patient.page = second_tab
    patient.go_on(some_answers(age=71))

    assert the_draft().answers["age"] == 71


def test_contact_details_of_a_second_tab_reach_the_clinic_in_an_emergency(patient):
    patient.take_up(a_draft(contact={}), "contact")
    second_tab = patient.page
    patient.open(FIRST)
    patient.go_on(emergency_answers())

    patient.page = second_tab
    page = patient.go_on(phone="555 010 0123", name="Robin Example")

    assert page.path == "/check/emergency/"
    assert Submission.objects.get().contact.phone == "555 010 0123"
    assert the_draft().contact["name"] == "Robin Example"


@pytest.mark.parametrize(
    ("may_contact", "known"),
    [(None, "555 010 0123"), ("yes", "555 010 0123"), ("no", "")],
)
def test_a_number_typed_and_not_finished_reaches_the_clinic_in_an_emergency(
    patient, may_contact, known
):
    patient.take_up(a_draft(contact={}), "contact")
    patient.press("Back", phone="555 010 0123", may_contact=may_contact)
    patient.open(FIRST)

    patient.go_on(emergency_answers())

    contact = ContactDetails.objects.filter(submission=Submission.objects.get()).first()
    assert (contact.phone if contact else "") == known


def test_starting_again_leads_around_no_emergency_page(patient):
    patient.start()
    patient.open("/")
    asked = patient.press("Start a new form")
    patient.open(FIRST)
    patient.go_on(emergency_answers())
    patient.page = asked

    page = patient.press("Erase it and begin again")

    assert page.path == "/check/emergency/"
    assert the_draft().stopped


def test_the_emergency_page_cannot_be_walked_around_by_sending(stopped):
    Draft.objects.update(continued=list(STEPS))
    draft = the_draft()
    draft.answers, draft.contact = emergency_answers(), {"name": "x"}
    draft.save()
    csrf = stopped.page.form.sent["csrfmiddlewaretoken"]

    response = stopped.post("/check/answers/", {"csrfmiddlewaretoken": csrf})

    assert response["Location"] == "/check/emergency/"
    assert not Submission.objects.filter(kind="complete").exists()


def test_looking_at_the_result_leads_back_to_the_emergency_page(stopped):
    assert stopped.open("/result/").path == "/check/emergency/"


def test_who_never_had_cancer_reads_of_no_cancer_line_on_the_way_to_help(patient):
    draft = a_draft(answers=some_answers(emg_chest=["chest_now"], cancer_hx="never"))
    patient.take_up(draft, STEPS[0])

    assert "cancer" not in patient.open("/check/get-help/").text.lower()


def test_who_will_get_help_is_shown_the_numbers_again(stopped):
    page = stopped.press("I have read this and will get help", phone="555 010 0199")

    assert page.path == "/check/get-help/"
    assert ("tel:999", "Call 999") in page.links
    partial = Submission.objects.get()
    assert partial.contact.phone == "555 010 0199"
    assert not the_draft().stopped


def test_who_got_help_can_carry_on_afterwards(stopped):
    stopped.press("I have read this and will get help")

    assert stopped.open("/check/emergency/").path == "/check/about-you/"


def test_who_carries_on_goes_on_where_the_form_was_left(stopped):
    page = stopped.press("Carry on with the form anyway")

    assert page.path == "/check/about-you/"


def test_who_carries_on_is_told_of_the_emergency_again_at_the_end(stopped):
    stopped.press("Carry on with the form anyway")
    stopped.fill_in(emergency_answers())
    page = stopped.send()

    assert page.heading.endswith("Get help now")
    assert "can be your heart" in page.text
    assert ("tel:999", "Call 999") in page.links


@pytest.mark.parametrize("typed", ["call me", "", "\0 5 5", "9" * 400])
def test_no_phone_number_comes_between_the_patient_and_the_call(stopped, typed):
    page = stopped.press("I have read this and will get help", phone=typed)

    assert page.path == "/check/get-help/"


def test_a_mistyped_phone_number_is_kept_as_it_was_typed(stopped):
    stopped.press("Carry on with the form anyway", phone=" 555 01O ")

    assert ContactDetails.objects.get().phone == "555 01O"


def test_something_wrong_leads_to_the_answer_concerned_and_to_no_other(stopped):
    page = stopped.press("Something is wrong with my answers")

    assert page.path == FIRST
    assert page.chosen("emg_chest") == ["chest_now"]
    assert stopped.open("/check/about-you/").path == "/check/emergency/"


def test_an_answer_that_was_wrong_can_be_taken_back(stopped):
    stopped.press("Something is wrong with my answers")

    page = stopped.go_on(some_answers())

    assert page.path == "/check/about-you/"
    assert Submission.objects.get().downgraded_by_patient


def test_an_answer_that_was_right_after_all_leads_back_to_the_page(stopped):
    stopped.press("Something is wrong with my answers")

    assert stopped.go_on(emergency_answers()).path == "/check/emergency/"


def test_without_an_emergency_there_is_no_emergency_page(half_way):
    assert half_way.open("/check/emergency/").path == "/check/when/"


def test_without_a_form_the_emergency_page_leads_to_the_start(patient):
    page = patient.open("/check/emergency/")

    assert page.path == "/"
    assert ("tel:999", "Call 999") in page.links


def test_a_page_with_errors_is_screened_all_the_same(patient):
    """The chest is ticked and the rest of the page left blank."""
    patient.start()

    page = patient.go_on(emg_chest=["chest_now"])

    assert page.path == "/check/emergency/"


def test_after_such_a_page_the_rest_of_it_is_still_asked(patient):
    patient.start()
    patient.go_on(emg_chest=["chest_now"])

    page = patient.press("Carry on with the form anyway")

    assert page.path == FIRST
    assert page.chosen("emg_chest") == ["chest_now"]


def test_an_emergency_that_a_follow_up_could_explain_waits_for_it(patient):
    patient.start()

    page = patient.go_on(some_answers(), emg_nerve=["saddle_numb"])
    assert page.path == FIRST
    assert page.status == 422
    page = patient.go_on(nerve_onset="lt48h", nerve_change="worse")

    assert page.path == "/check/emergency/"


def test_an_emergency_on_a_later_page_stops_there(patient):
    answers = some_answers(
        aggravators=["deep_breath"], onset="sudden", clot_risk=["long_travel"]
    )
    patient.take_up(a_draft_up_to("other-health", answers), "other-health")
    patient.go_on(answers)

    assert patient.step == "emergency"
    assert "clot in the lung" in patient.page.text


# The database is away

AWAY = [OperationalError("the connection is closed"), InterfaceError("gone")]


@pytest.fixture(params=AWAY, ids=["operational", "interface"])
def away(request, monkeypatch):
    """Takes the whole database away, sessions included."""

    def take_away():
        def fails(*args, **kwargs):
            raise request.param

        monkeypatch.setattr("django.db.backends.utils.CursorWrapper.execute", fails)

    return take_away


def test_an_emergency_is_told_though_nothing_can_be_stored(patient, away):
    patient.start()
    away()

    page = patient.go_on(emergency_answers())

    assert page.status == 503
    assert page.heading == "Get help now"
    assert ("tel:999", "Call 999") in page.links
    assert "can be your heart" in page.text
    assert "could not store your answers" in page.text


def test_an_emergency_on_a_page_with_errors_is_told_too(patient, away):
    patient.start()
    away()

    assert patient.go_on(emg_chest=["chest_now"]).heading == "Get help now"


def test_an_emergency_is_told_when_only_saving_fails(patient, monkeypatch):
    patient.start()

    def fails(*args, **kwargs):
        raise OperationalError("disk full")

    monkeypatch.setattr(Draft, "save", fails)
    page = patient.go_on(emergency_answers())

    assert page.status == 503
    assert page.heading == "Get help now"
    assert not Submission.objects.exists()


def test_an_emergency_of_earlier_pages_is_told_when_only_saving_fails(
    patient, monkeypatch
):
    """The last of the answers that it takes stands on the page that was just sent."""
    patient.start()
    answers = some_answers(
        aggravators=["deep_breath"], onset="sudden", clot_risk=["long_travel"]
    )
    patient.fill_in(answers, to="other-health")

    def fails(*args, **kwargs):
        raise OperationalError("disk full")

    monkeypatch.setattr(Draft, "save", fails)

    assert "clot in the lung" in patient.go_on(answers).text


def test_an_emergency_is_told_when_the_database_goes_away_while_it_is_stored(
    patient, away, monkeypatch
):
    """The session, too, was about to be stored: that must not hide the page."""
    patient.start()
    lose_session(patient)

    def goes_away(*args, **kwargs):
        away()
        raise OperationalError("the connection is closed")

    monkeypatch.setattr(Draft, "save", goes_away)
    page = patient.go_on(emergency_answers())

    assert page.status == 503
    assert page.heading == "Get help now"


def test_without_an_emergency_what_was_typed_can_be_sent_again(half_way, away):
    away()
    page = half_way.go_on(on_step("when", some_answers()))

    assert page.status == 503
    assert "Try again" in page.form.buttons
    for key, value in on_step("when", some_answers()).items():
        assert page.form.sent[key] == [value]
    assert "999" in page.text


def test_what_was_typed_arrives_when_the_database_is_back(half_way, away, monkeypatch):
    away()
    half_way.go_on(on_step("when", some_answers()))
    monkeypatch.undo()

    page = half_way.press("Try again")

    assert page.path == "/check/feel/"
    assert the_draft().answers["duration"] == "d1_7"


def test_the_answers_are_still_there_after_sending_them_failed(
    at_the_end, away, monkeypatch
):
    away()
    page = at_the_end.send()
    assert page.status == 503
    assert not re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", page.text), "no reference yet"
    monkeypatch.undo()

    page = at_the_end.press("Try again")

    assert page.path == "/result/"
    assert Submission.objects.count() == 1


# A lost session


def test_a_form_is_taken_up_again_from_its_own_page(half_way):
    lose_session(half_way)

    page = half_way.go_on(on_step("when", some_answers()))

    assert page.path == "/check/feel/"
    assert Draft.objects.count() == 1


def test_a_form_taken_up_again_gets_a_session_that_nobody_knew_before(half_way):
    """Whoever planted a session in this browser does not get the form with it."""
    lose_session(half_way)
    planted = half_way.session.session_key
    assert half_way.cookies["sessionid"].value == planted

    half_way.go_on(on_step("when", some_answers()))

    assert half_way.page.path == "/check/feel/"
    assert half_way.cookies["sessionid"].value != planted
    assert not SessionStore().exists(planted)


def test_after_20_minutes_the_page_alone_is_not_enough(half_way):
    Draft.objects.update(last_active=timezone.now() - timedelta(minutes=21))
    lose_session(half_way)

    page = half_way.go_on(on_step("when", some_answers()))

    assert page.status == 410
    assert "We cannot find your form" in page.text
    assert "duration" not in the_draft().answers


def test_within_20_minutes_it_is(half_way):
    Draft.objects.update(last_active=timezone.now() - timedelta(minutes=19))
    lose_session(half_way)

    assert half_way.go_on(on_step("when", some_answers())).path == "/check/feel/"


def test_looking_at_a_page_without_a_session_shows_nothing(half_way):
    lose_session(half_way)

    page = half_way.open("/check/about-you/")

    assert page.status == 410
    assert page.form.names == set()


def test_a_lost_session_does_not_get_past_an_emergency_page(patient):
    patient.start()
    first = patient.page
    patient.go_on(emergency_answers())
    lose_session(patient)
    patient.page = first

    assert patient.go_on(some_answers()).path == "/check/emergency/"


@pytest.mark.parametrize(
    ("button", "leads_to"),
    [
        ("I have read this and will get help", "/check/get-help/"),
        ("Something is wrong with my answers", FIRST),
        ("Carry on with the form anyway", "/check/about-you/"),
    ],
)
def test_a_form_is_taken_up_again_from_its_emergency_page_as_well(
    stopped, button, leads_to
):
    lose_session(stopped)

    page = stopped.press(button, phone="555 010 0199")

    assert page.path == leads_to


def test_the_id_of_a_form_takes_up_nothing(half_way):
    """It stands in columns that more people than the patient can read."""
    lose_session(half_way)
    half_way.page.form.sent["page_secret"] = [str(the_draft().pk)]

    assert half_way.go_on(on_step("when", some_answers())).status == 410


def test_the_id_of_a_sent_form_shows_nobody_its_result(at_the_end):
    token = at_the_end.page.form.sent["token"][0]
    at_the_end.send()
    stranger = PatientClient()
    stranger.start()
    csrf = stranger.page.form.sent["csrfmiddlewaretoken"][0]

    for address in ("/check/contact/", "/check/answers/", "/check/keep/"):
        stranger.cookies.pop("sessionid", None)
        for secret in ("token", "page_secret", "nonce"):
            page = {"csrfmiddlewaretoken": csrf, secret: token, "token": token}
            assert stranger.post(address, page).status_code == 410
        assert stranger.get("/result/print/").status_code == 410


def test_a_secret_that_is_none_of_ours_takes_up_nothing(half_way):
    lose_session(half_way)
    half_way.page.form.sent["page_secret"] = ["s" * 43]

    assert half_way.go_on(on_step("when", some_answers())).status == 410


@pytest.mark.parametrize("secret", ["", "x", "0", "' or 1=1", "9" * 400, "\x00"])
def test_a_secret_that_cannot_be_read_takes_up_nothing(half_way, secret):
    lose_session(half_way)
    half_way.page.form.sent["page_secret"] = [secret]

    assert half_way.go_on(on_step("when", some_answers())).status == 410


def test_the_page_that_finds_no_form_offers_a_code_and_a_new_start(patient):
    page = patient.open("/check/feel/")

    assert page.status == 410
    assert ("/resume/", "Carry on with my code") in page.links
    assert "Start again" in page.form.buttons
    assert "999" in page.text


def test_a_form_that_has_expired_is_not_shown(half_way):
    Draft.objects.update(last_active=timezone.now() - timedelta(hours=25))

    assert half_way.open("/check/when/").status == 410


# A page whose form token is gone


@pytest.mark.parametrize("lost", [["csrftoken"], ["csrftoken", "sessionid"]], ids=str)
def test_a_browser_that_lost_its_cookies_can_send_the_page_once_more(half_way, lost):
    for name in lost:
        del half_way.cookies[name]

    page = half_way.go_on(on_step("when", some_answers()))
    assert page.status == 403
    assert "What you typed is still here" in page.text
    page = half_way.press("Try again")

    assert page.path == "/check/feel/"
    assert the_draft().answers["duration"] == "d1_7"


def test_an_emergency_is_still_told_after_the_cookies_were_lost(patient):
    patient.start()
    patient.cookies.clear()
    page = patient.go_on(emergency_answers())

    assert page.heading == "Get help now"
    assert patient.press("Try again").path == "/check/emergency/"


# A form that goes away while its page is being sent


class Vanishes:
    """Another request erases the form right before this one begins to write."""

    def __init__(self):
        self.done = False

    def __call__(self, execute, sql, params, many, context):
        if sql.startswith("SAVEPOINT") and not self.done:
            self.done = True
            Draft.objects.all().delete()
        return execute(sql, params, many, context)


def send_while_it_vanishes(patient, act):
    patient.raise_request_exception = False
    with connection.execute_wrapper(vanishes := Vanishes()):
        act()
    assert vanishes.done
    assert patient.page.status != 500
    assert not Draft.objects.exists()


def test_a_step_of_a_form_that_has_just_gone_is_told_so(half_way):
    send_while_it_vanishes(
        half_way, lambda: half_way.go_on(on_step("when", some_answers()))
    )

    assert half_way.page.status == 410


def test_contact_details_of_a_form_that_has_just_gone_are_told_so(at_the_end):
    at_the_end.open("/check/contact/")

    send_while_it_vanishes(at_the_end, at_the_end.go_on)

    assert at_the_end.page.status == 410


def test_sending_a_form_that_has_just_gone_is_told_so(at_the_end):
    send_while_it_vanishes(at_the_end, at_the_end.send)

    assert at_the_end.page.status == 410
    assert not Submission.objects.exists()


def test_keeping_a_form_that_has_just_gone_is_told_so(half_way):
    half_way.open("/check/keep/")

    send_while_it_vanishes(half_way, lambda: half_way.press("Give me a code", **born()))

    assert half_way.page.status == 410


@pytest.mark.parametrize(
    "button",
    [
        "I have read this and will get help",
        "Something is wrong with my answers",
        "Carry on with the form anyway",
    ],
)
def test_an_emergency_page_of_a_form_that_has_just_gone_is_no_error(stopped, button):
    send_while_it_vanishes(stopped, lambda: stopped.press(button))

    assert "999" in stopped.page.text


# Two forms in one browser


def test_a_page_of_an_older_form_is_not_stored_in_the_newer_one(half_way):
    older = half_way.page
    half_way.start()
    half_way.page = older

    page = half_way.go_on(on_step("when", some_answers()))

    assert page.status == 409
    assert "an older form" in page.title
    for draft in Draft.objects.all():
        assert "duration" not in draft.answers


def test_an_older_form_cannot_be_sent_in_place_of_the_newer_one(at_the_end):
    older = at_the_end.page
    at_the_end.start()
    at_the_end.page = older

    assert at_the_end.send().status == 409
    assert not Submission.objects.exists()


def test_starting_again_erases_the_form(half_way):
    half_way.page = half_way.open("/check/when/")
    lose_session(half_way)
    page = half_way.open("/check/when/")
    half_way.start()
    assert page.status == 410

    half_way.open("/check/about-you/")
    draft = Draft.objects.order_by("started").last()
    csrf = half_way.page.forms[0].sent["csrfmiddlewaretoken"]
    half_way.post("/check/again/", {"csrfmiddlewaretoken": csrf})

    assert not Draft.objects.filter(pk=draft.pk).exists()


# Too young


@pytest.mark.parametrize("age", [0, 17])
def test_under_18_the_form_stops_kindly_and_keeps_nothing(patient, age):
    patient.start()
    patient.go_on(some_answers())
    patient.go_on(some_answers(), age=age)

    assert patient.page.path == "/adults-only/"
    assert "made for adults" in patient.page.heading
    assert not Draft.objects.exists()
    assert not Submission.objects.exists()


def test_under_18_the_browser_is_asked_to_forget(patient):
    patient.start()
    patient.go_on(some_answers())

    form, answers = patient.page.form, some_answers(age=17)
    typed = {key: value for key, value in answers.items() if key in form.names}
    response = patient.post(patient.page.path, form.sent | typed)

    assert response["Location"] == "/adults-only/"
    assert response["Clear-Site-Data"] == '"storage"'


def test_at_18_the_form_goes_on(patient):
    patient.start()
    patient.go_on(some_answers())

    assert patient.go_on(some_answers(), age=18).path == "/check/where/"


def test_under_18_an_emergency_is_told_first(patient):
    patient.start()

    assert patient.go_on(emergency_answers(age=17)).path == "/check/emergency/"


@pytest.mark.parametrize(
    "button", ["Carry on with the form anyway", "I have read this and will get help"]
)
def test_under_18_no_emergency_page_leads_further_into_the_form(patient, button):
    """The age and the last answer of an emergency are sent with one page."""
    answers = some_answers(
        age=17,
        sex_at_birth="female",
        emg_chest=["sudden_severe"],
        sudden_move="yes",
        pregnant="pregnant",
    )
    patient.start()
    patient.go_on(answers)
    patient.go_on(answers)
    assert patient.step == "emergency"
    name, action = patient.page.form.buttons[button]
    response = patient.post(patient.page.path, patient.page.form.sent | {name: action})
    assert response["Clear-Site-Data"] == '"storage"'
    patient.open("/check/emergency/")
    patient.open("/check/where/")

    assert "pain_sites" not in patient.page.html
    assert not Draft.objects.exists()
    assert Submission.objects.get().kind == Submission.Kind.EMERGENCY_STOP


def test_an_age_mistyped_at_the_end_is_asked_for_again_and_erases_nothing(at_the_end):
    at_the_end.open("/check/about-you/")

    page = at_the_end.go_on(age=2)

    assert page.status == 422
    assert "You gave the age 29 before." in page.text
    assert Draft.objects.get().answers["age"] == 29
    assert at_the_end.go_on(age=30).status == 200


# Leaving and coming back


def test_who_goes_back_to_the_start_is_led_on_to_where_they_were(half_way):
    page = half_way.open("/")
    (link,) = [address for address, words in page.links if words == "Carry on with it"]

    assert half_way.open(link).path == "/check/when/"


def test_carrying_on_with_a_damaged_form_leads_to_a_page_that_says_so(patient):
    patient.start()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE intake_draft SET answers = 'key$AAAA'")

    arrived = patient.get("/check/", follow=True)

    assert arrived.redirect_chain == [(f"/check/{UPPER_BACK.steps[0].slug}/", 302)]
    assert arrived.status_code == 500


def test_without_a_form_there_is_nothing_to_carry_on_with(patient):
    assert "Carry on with it" not in patient.open("/").text
    assert patient.open("/check/").path == "/"


def test_the_start_page_leads_nobody_around_an_emergency_page(patient):
    patient.start()
    patient.go_on(emergency_answers())

    assert patient.start().path == "/check/emergency/"
    assert patient.open("/check/").path == "/check/emergency/"
    assert Draft.objects.count() == 1


@pytest.mark.parametrize("gone", ["older", "cleared"])
def test_an_emergency_on_a_page_of_a_form_that_is_gone_is_told_all_the_same(
    patient, gone
):
    patient.start()
    page = patient.page
    if gone == "older":
        patient.start()
    else:
        Draft.objects.all().delete()
    patient.page = page

    page = patient.go_on(emergency_answers())

    assert page.status == (409 if gone == "older" else 410)
    assert "Get help now" in page.heading
    assert "We could not store your answers" in page.text


def send_from_another_tab(patient, address):
    """Leaves the page at this address open and sends the form beside it."""
    left_open = patient.open(address)
    patient.open("/check/answers/")
    patient.send()
    patient.page = left_open


def test_an_emergency_ticked_after_the_form_was_sent_is_told_all_the_same(at_the_end):
    send_from_another_tab(at_the_end, "/check/emergency-check/")

    page = at_the_end.go_on(emergency_answers())

    assert page.status == 409
    assert "Get help now" in page.heading
    assert Submission.objects.get().answers["emg_chest"] == ["none"]


def test_a_change_after_the_form_was_sent_is_said_to_be_lost(at_the_end):
    send_from_another_tab(at_the_end, "/check/feel/")

    page = at_the_end.go_on(some_answers(), severity=9)

    assert page.status == 409
    assert "was not stored" in page.text
    assert ("/result/", "Go to my result") in page.links


def test_an_emergency_on_a_page_that_may_not_be_opened_any_more_is_told(patient):
    """Another tab took back an answer that the pages after it stand on."""
    answers = completed({"cancer_hx": "current"})
    draft = a_draft(answers={key: answers[key] for key in answers if key != "age"})
    (form,) = patient.take_up(draft, "about-you").forms
    numb = form.sent | {
        "sensory": ["arm_one"],
        "sensory_new": "yes",
        "myelopathy": ["none"],
    }

    told = patient.post("/check/nerves/", numb)
    asked_again = patient.post("/check/nerves/", numb | {"sensory": ["none"]})

    assert told.status_code == 409
    assert "Get help now" in told.content.decode()
    assert asked_again["Location"] == "/check/about-you/"


# How to reach a patient after an emergency


def test_a_number_given_at_one_emergency_is_there_at_the_next(patient):
    patient.start()
    patient.go_on(some_answers() | {"emg_chest": ["chest_now"]})
    patient.press("Carry on with the form anyway", phone="555 010 0142")
    patient.open("/check/emergency-check/")
    patient.go_on(emg_chest=["chest_now", "breathless"])

    assert Submission.objects.get(state="new").contact.phone == "555 010 0142"


def test_a_number_given_while_correcting_is_kept(patient):
    patient.start()
    patient.go_on(emergency_answers())

    patient.press("Something is wrong with my answers", phone="555 010 0142")

    assert ContactDetails.objects.get().phone == "555 010 0142"


def test_an_emergency_after_the_contact_page_carries_the_contact_details(at_the_end):
    at_the_end.open("/check/emergency-check/")

    at_the_end.go_on(emg_chest=["chest_now"])

    contact = Submission.objects.get().contact
    assert contact.name == CANARY
    assert contact.phone == "555 010 0199"


# For somebody else


def test_who_fills_it_in_for_somebody_else_is_told_whose_details_are_wanted(patient):
    mine = patient.take_up(a_draft(contact={}), "contact")
    assert "for someone else" not in mine.text

    theirs = a_draft(answers=some_answers(completing_for="other"), contact={})
    assert (
        "You are filling this in for someone else."
        in patient.take_up(theirs, "contact").text
    )


def test_every_page_of_questions_says_whom_it_is_about():
    line = "You are filling this in for someone else."
    helper, patient = PatientClient(), PatientClient()
    helper.take_up(a_draft(answers=some_answers(completing_for="other")), STEPS[0])
    patient.take_up(a_draft(), STEPS[0])

    for address in STEP_PAGES:
        assert line in helper.open(address).text, address
        assert line not in patient.open(address).text, address
        assert helper.page.path == patient.page.path == address


def test_a_patient_who_may_not_be_contacted_can_send_without_a_number(patient):
    patient.take_up(a_draft(contact={}), "contact")

    patient.go_on(typed_contact(may_contact="no", phone="", email="", reach_by=None))
    assert patient.step == "answers"
    assert "How to reach you Not given" in patient.page.text
    patient.send()

    assert patient.page.path == "/result/"
    assert patient.open("/result/print/").status == 200
    contact = ContactDetails.objects.get()
    assert contact.phone == contact.email == contact.reach_by == ""
    assert contact.phone_hash == contact.email_hash == ""


# The result


def test_the_result_says_what_to_do_by_when_and_why(patient, self_care_clinic):
    page = sent(patient, rash="yes_lt3d")

    assert page.path == "/result/"
    assert "Speak to someone today" in page.heading
    assert "Phone your GP practice today." in page.text
    assert (
        "New rash or blisters where the pain is: yes, for 3 days or less" in page.text
    )
    assert "will look at your answers by" in page.text


def test_the_result_carries_the_reference_and_what_would_make_it_urgent(patient):
    page = sent(patient)

    submission = Submission.objects.get()
    assert submission.reference in page.text
    assert "Call 999 straight away if you get:" in page.text
    assert "numbness between your legs" in page.text
    assert "This form cannot tell you that nothing is wrong." in page.text


def test_a_self_care_result_has_no_time_and_promises_no_call(patient, self_care_clinic):
    page = sent(patient)

    assert "Look after it at home" in page.heading
    assert "will look at your answers by" not in page.text
    assert "Check again in 2 weeks" in page.text


def test_pain_somewhere_else_is_told_what_the_form_is_made_for(patient):
    page = sent(patient, pain_sites=["leg"])

    assert "This form is made for upper back pain" in page.text


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"duration": "m3_12", "onset_before_45": "no"},
        {"rash": "yes_lt3d"},
        {"emg_chest": ["chest_now"]},
    ],
    ids=str,
)
def test_pain_somewhere_else_is_told_so_once_whatever_decided_the_level(
    patient, answers
):
    result = sent(patient, pain_sites=["low_spine"], **answers)

    for page in (result, patient.open("/result/print/")):
        assert page.text.count("made for upper back pain") == 1, page.path


def test_pain_in_the_upper_back_is_not(patient):
    assert "made for upper back pain" not in sent(patient).text


@pytest.mark.parametrize("others", [{}, {"emg_chest": ["chest_now"]}], ids=str)
def test_who_cannot_go_on_reads_the_crisis_line_on_the_result(
    patient, settings, others
):
    line = replace(settings.CLINIC.crisis_line, name="The Night Line", number="116123")
    settings.CLINIC = replace(settings.CLINIC, crisis_line=line)

    page = sent(patient, distress="cannot_go_on", **others)

    assert "The Night Line" in page.text
    assert any(address == "tel:116123" for address, _ in page.links)


def test_who_cannot_go_on_reads_the_crisis_line_at_once(patient, settings):
    line = replace(settings.CLINIC.crisis_line, name="The Night Line", number="116123")
    settings.CLINIC = replace(settings.CLINIC, crisis_line=line)
    patient.take_up(a_draft_up_to("effect"), "effect")

    page = patient.go_on(some_answers(distress="cannot_go_on"))

    assert page.path == "/check/contact/"
    assert "The Night Line" in page.text


def test_the_page_for_the_doctor_names_what_stood_behind_none_of_these(patient):
    sent(patient)

    page = patient.open("/result/print/")

    assert "Answered with no or none" in page.text
    assert "ONE leg weak or dragging" in page.text


def test_the_page_for_the_doctor_holds_every_answer_and_what_was_not_examined(patient):
    answers = some_answers(free_text="words of my own")
    sent(patient, **answers)

    page = patient.open("/result/print/")

    assert page.status == 200
    for key in answers:
        assert UPPER_BACK.questions[key].alone in page.text
    assert "words of my own" in page.text
    assert "Robin Example" in page.text
    assert Submission.objects.get().reference in page.text
    assert "Power and reflexes" in page.text


def test_a_second_click_on_send_gets_the_same_receipt(at_the_end):
    answers_page = at_the_end.page
    first = at_the_end.send()
    at_the_end.page = answers_page

    second = at_the_end.send()

    assert second.path == "/result/"
    assert second.text == first.text
    assert Submission.objects.count() == 1


def test_a_second_click_whose_session_was_lost_gets_it_too(at_the_end):
    answers_page = at_the_end.page
    first = at_the_end.send()
    lose_session(at_the_end)
    at_the_end.page = answers_page

    assert at_the_end.send().text == first.text


def test_after_sending_every_page_of_the_form_leads_to_the_result(at_the_end):
    at_the_end.send()

    for address in PAGES_OF_THE_FORM[:-1]:
        assert at_the_end.open(address).path == "/result/", address


@pytest.mark.parametrize("address", ["/result/", "/result/print/"])
def test_the_result_can_be_read_for_30_minutes(at_the_end, address):
    at_the_end.send()

    with time_machine.travel(timezone.now() + timedelta(minutes=29)):
        assert at_the_end.open(address).status == 200
    with time_machine.travel(timezone.now() + timedelta(minutes=31)):
        page = at_the_end.open(address)
        assert page.status == 410
        assert CANARY not in page.html


@pytest.mark.parametrize("address", ["/result/", "/result/print/"])
def test_without_a_form_there_is_no_result(patient, address):
    assert patient.open(address).status == 410


def test_before_sending_the_result_leads_back_to_the_form(half_way):
    assert half_way.open("/result/").path == "/check/when/"


def every_address(reference=""):
    return [
        *OPEN_PAGES,
        *PAGES_OF_THE_FORM,
        "/result/",
        "/result/print/",
        f"/result/?reference={reference}",
        f"/result/{reference}/",
    ]


def test_another_browser_sees_nothing_of_a_sent_form(at_the_end):
    at_the_end.send()
    submission = Submission.objects.get()
    other = PatientClient()

    for address in every_address(submission.reference):
        html = other.get(address, follow=True).content.decode()
        assert CANARY not in html, address
        assert submission.reference not in html.replace(address, ""), address


def test_another_form_in_another_browser_sees_nothing_either(at_the_end):
    at_the_end.send()
    other = PatientClient()
    sent(other)

    for address in every_address():
        assert CANARY not in other.get(address, follow=True).content.decode(), address


def test_after_finishing_this_browser_sees_nothing(at_the_end):
    at_the_end.send()
    old_session = at_the_end.cookies["sessionid"].value

    page = at_the_end.press("Finish and clear")

    assert page.path == "/finished/"
    for address in every_address():
        assert CANARY not in at_the_end.get(address, follow=True).content.decode()
    at_the_end.cookies["sessionid"] = old_session
    assert at_the_end.open("/result/").status == 410


def test_finishing_asks_the_browser_to_forget(at_the_end):
    at_the_end.send()
    csrf = at_the_end.page.form.sent["csrfmiddlewaretoken"]

    response = at_the_end.post("/finish/", {"csrfmiddlewaretoken": csrf})

    assert response["Clear-Site-Data"] == '"storage"'
    assert at_the_end.cookies["sessionid"].value == ""


@pytest.mark.parametrize("address", ["/finish/", "/check/again/"])
def test_who_opens_the_address_of_a_button_is_told_so(patient, address):
    page = patient.open(address)

    assert page.status == 405
    assert "opens from a button only" in page.heading
    assert ("tel:999", "999") in page.links


def test_the_result_stands_in_its_stored_words_when_the_rules_were_changed(at_the_end):
    title = at_the_end.send().heading
    damaged = StoredRuleSet.objects.create(digest="0" * 64, version="0", content="{}")
    Assessment._base_manager.update(ruleset=damaged)

    page = at_the_end.open("/result/")

    assert (page.status, page.heading) == (200, title)
    assert "Call 999 straight away" in page.text
    assert at_the_end.open("/result/print/").path == "/result/"


def test_starting_again_asks_the_browser_to_forget(half_way):
    csrf = half_way.page.form.sent["csrfmiddlewaretoken"]

    response = half_way.post("/check/again/", {"csrfmiddlewaretoken": csrf})

    assert response["Clear-Site-Data"] == '"storage"'


def test_without_a_database_the_browser_forgets_and_the_patient_closes_it(
    at_the_end, away
):
    at_the_end.send()
    away()

    page = at_the_end.press("Finish and clear")

    assert page.status == 503
    assert page.heading == "Close this browser now"
    assert at_the_end.response["Clear-Site-Data"] == '"storage"'
    assert at_the_end.cookies["sessionid"].value == ""


def test_after_finishing_a_page_left_open_gives_the_result_to_nobody(at_the_end):
    """The next person at this computer goes back to a page and presses its button."""
    left_open = at_the_end.page
    at_the_end.send()
    at_the_end.press("Finish and clear")
    at_the_end.page = left_open

    page = at_the_end.send()

    assert page.status == 410
    assert at_the_end.get("/result/print/").status_code == 410


@pytest.mark.parametrize("page_of", ["saved", "emergency"])
def test_after_clearing_a_page_left_open_does_not_open_the_form(patient, page_of):
    """Kept for later or stopped: the person asked for this device to be cleared."""
    patient.start()
    left_open = patient.page
    if page_of == "saved":
        patient.go_on(some_answers())
        patient.open("/check/keep/")
        patient.press("Give me a code", **born())
        patient.press("Finish and clear this device")
    else:
        patient.go_on(emergency_answers())
        patient.press("I have read this and will get help")
        patient.press("Finish and clear this device")
    assert patient.page.path == "/finished/"
    patient.page = left_open

    patient.go_on(some_answers())

    assert patient.page.status == 410


def test_a_page_left_open_on_a_cleared_device_stays_shut_when_the_form_is_resumed(
    patient,
):
    """Cleared in the library, carried on at home: the library's page opens nothing."""
    patient.start()
    patient.go_on(some_answers())
    left_open = patient.page
    code = kept_code(patient)
    patient.press("Finish and clear this device")
    at_home = PatientClient()
    at_home.open("/resume/")
    at_home.press("Carry on", code=code, **born())
    patient.page = left_open

    patient.go_on(some_answers())

    assert patient.page.status == 410


# Session keys change


def session_key(patient):
    return patient.cookies["sessionid"].value


def as_somebody_with(key):
    """Another browser with a session key that was noted down before."""
    stranger = PatientClient()
    stranger.cookies["sessionid"] = key
    return stranger


def sign_in(patient):
    patient.force_login(a_clinician())


@pytest.mark.parametrize(
    "act",
    [
        lambda patient: patient.start(),
        lambda patient: patient.send(),
        sign_in,
    ],
    ids=["start", "send", "sign-in"],
)
def test_whoever_knew_the_session_key_before_sees_nothing_afterwards(at_the_end, act):
    noted = session_key(at_the_end)

    act(at_the_end)

    assert session_key(at_the_end) != noted
    stranger = as_somebody_with(noted)
    for address in ("/check/answers/", "/result/", "/result/print/"):
        page = stranger.open(address)
        assert page.status == 410
        assert CANARY not in page.text


def test_finishing_leaves_no_session_to_whoever_knew_its_key(at_the_end):
    at_the_end.send()
    noted = session_key(at_the_end)
    at_the_end.press("Finish and clear")

    assert as_somebody_with(noted).open("/result/print/").status == 410


def test_a_form_that_is_resumed_gets_a_session_key_of_its_own(half_way):
    code = kept_code(half_way)
    patient = PatientClient()
    patient.start()
    noted = session_key(patient)
    patient.open("/resume/")

    patient.press("Leave the open form and carry on with the code", code=code, **born())

    assert session_key(patient) != noted
    assert as_somebody_with(noted).open("/check/when/").status == 410


def test_a_code_that_would_leave_an_open_form_asks_first(half_way):
    code = kept_code(half_way)
    patient = PatientClient()
    patient.start()

    page = patient.open("/resume/")

    assert "Another form is open in this browser" in page.text
    assert ("/check/", "Carry on with the open form") in page.links
    assert ("/check/keep/", "Get a code for the open form first") in page.links
    page = patient.press(
        "Leave the open form and carry on with the code", code=code, **born()
    )
    assert page.path == "/check/when/"


def test_a_code_typed_before_another_tab_opened_a_form_is_asked_about(half_way):
    code = kept_code(half_way)
    patient = PatientClient()
    before = patient.open("/resume/")
    patient.start()
    patient.page = before

    page = patient.press("Carry on", code=code, **born())

    assert page.status == 409
    assert page.chosen("code") == [code]
    assert "Another form is open in this browser" in page.text
    assert Draft.objects.count() == 2


def test_a_code_leads_around_no_emergency_page(half_way):
    code = kept_code(half_way)
    patient = PatientClient()
    typed_before = patient.open("/resume/")
    patient.start()
    patient.go_on(emergency_answers())

    assert patient.open("/resume/").path == "/check/emergency/"
    patient.page = typed_before
    assert patient.press("Carry on", code=code, **born()).path == "/check/emergency/"


# A send whose answer was lost


def test_a_repeated_send_reads_the_result_no_longer_than_the_first(at_the_end):
    answers_page = at_the_end.page
    with time_machine.travel("2026-11-24 10:00", tick=False):
        Draft.objects.update(last_active=timezone.now())
        at_the_end.send()
        end = at_the_end.session.get_expiry_date()
    lose_session(at_the_end)
    at_the_end.page = answers_page
    with time_machine.travel("2026-11-24 10:09", tick=False):
        assert at_the_end.send().path == "/result/"
        assert at_the_end.session.get_expiry_date() == end
    with time_machine.travel("2026-11-24 10:31", tick=False):
        assert at_the_end.open("/result/").status == 410


@pytest.mark.parametrize("minutes", [11, 29])
def test_after_10_minutes_a_repeated_send_finds_nothing(at_the_end, minutes):
    answers_page = at_the_end.page
    at_the_end.send()
    lose_session(at_the_end)
    at_the_end.page = answers_page
    Submission.objects.update(submitted=timezone.now() - timedelta(minutes=minutes))

    page = at_the_end.send()

    assert page.status == 410
    assert CANARY not in page.text


# Coming back after sending


def test_the_start_page_leads_to_a_result_that_can_still_be_read(at_the_end):
    at_the_end.send()

    page = at_the_end.open("/")

    assert ("/result/", "Go to your result") in page.links


def closed(patient, *, minutes):
    patient.send()
    sent = timezone.now() - timedelta(minutes=minutes)
    Submission.objects.update(submitted=sent)
    return patient.open("/result/")


def test_after_30_minutes_the_page_still_says_that_the_form_was_sent(at_the_end):
    page = closed(at_the_end, minutes=31)

    submission = Submission.objects.get()
    sent_at = timezone.localtime(submission.submitted)
    assert page.heading == f"You sent this form at {sent_at:%H:%M}"
    assert submission.reference in page.text
    assert ("tel:999", "999") in page.links
    assert CANARY not in page.text
    assert "was not sent" not in page.text


@pytest.mark.parametrize(("minutes", "is_told"), [(31, True), (59, True), (61, False)])
def test_what_to_do_is_told_for_another_30_minutes(at_the_end, minutes, is_told):
    page = closed(at_the_end, minutes=minutes)

    lead = Assessment.objects.get().shown["lead"]
    assert (lead in page.text) is is_told


def test_every_page_of_a_closed_form_says_that_it_was_sent(at_the_end):
    closed(at_the_end, minutes=31)

    for address in (*PAGES_OF_THE_FORM[:-1], "/result/print/"):
        assert "You sent this form at" in at_the_end.open(address).heading


def test_after_finishing_nothing_says_that_a_form_was_sent(at_the_end):
    at_the_end.send()
    at_the_end.press("Finish and clear")

    page = at_the_end.open("/result/")

    assert page.heading == "We cannot find your form"
    assert Submission.objects.get().reference not in page.text


@pytest.mark.parametrize(
    ("damage", "kept"),
    [
        ("UPDATE triage_assessment SET shown = 'x'", "Same day|routine|today"),
        ("UPDATE triage_assessment SET outcome = 'x'", "Book|Speak|Look after"),
        ("UPDATE intake_submission SET answers = 'x'", "Book|Speak|Look after"),
        ("UPDATE intake_contactdetails SET name = 'x', phone = 'x'", "Book|Speak"),
    ],
    ids=["shown", "outcome", "answers", "contact"],
)
def test_a_damaged_value_takes_nothing_else_off_the_result(at_the_end, damage, kept):
    at_the_end.send()
    reference = Submission.objects.get().reference
    with connection.cursor() as cursor:
        cursor.execute(damage)

    for address in ("/result/", "/result/print/"):
        page = at_the_end.open(address)
        assert page.status == 200
        assert re.search(kept, page.text)
        assert reference in page.text
        assert any(href.startswith("tel:") for href, _ in page.links)


def test_the_page_for_the_doctor_names_what_cannot_be_read(at_the_end):
    at_the_end.send()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE intake_contactdetails SET name = 'x'")

    page = at_the_end.open("/result/print/")

    assert "Name Cannot be read" in page.text
    assert "555 010 0199" in page.text


# A form that is open already


def test_carrying_on_is_the_first_choice_and_a_new_form_asks_first(half_way):
    page = half_way.open("/")
    assert ("/check/", "Carry on with it") in page.links

    page = half_way.press("Start a new form")

    assert page.heading == "A form is open in this browser already"
    assert "4 pages" in page.text or "3 pages" in page.text
    assert "erased" in page.text
    assert Draft.objects.count() == 1


def test_a_new_form_takes_the_place_of_the_open_one_after_a_yes(half_way):
    older = the_draft()
    half_way.open("/")
    half_way.press("Start a new form")

    half_way.press("Erase it and begin again")
    half_way.press("Start now")

    assert half_way.page.path == FIRST
    assert the_draft() != older


# No link leaves a page that is not stored


def test_changing_the_age_from_the_contact_page_loses_nothing_typed(patient):
    draft = a_draft(contact={})
    patient.take_up(draft, "contact")
    patient.press("Continue", **typed_contact(age=30))
    assert patient.page.status == 422

    page = patient.press("Change your age")
    assert page.path == "/check/about-you/"
    page = patient.go_on(age="30")

    assert page.path == "/check/contact/"
    for name, value in typed_contact(age=30).items():
        assert page.chosen(name) == ([value] if value or name == "email" else [])
    assert patient.press("Continue").path == "/check/answers/"


def test_saving_for_later_keeps_what_is_typed_on_the_page(half_way):
    page = half_way.press("Save and finish later", onset="gradual")

    assert page.path == "/check/keep/"
    assert the_draft().answers["onset"] == "gradual"
    assert half_way.open("/check/when/").chosen("onset") == ["gradual"]


def test_saving_for_later_keeps_unfinished_contact_details(patient):
    patient.take_up(a_draft(contact={}), "contact")

    patient.press("Save and finish later", name="Robin", phone="12")

    page = patient.open("/check/contact/")
    assert page.chosen("name") == ["Robin"]
    assert page.chosen("phone") == ["12"]
    assert patient.open("/check/answers/").path == "/check/contact/"


def test_saving_an_unfinished_page_for_later_erases_no_form_by_a_slip_of_the_age(
    patient,
):
    draft = a_draft(answers=some_answers(age=60), contact={})
    patient.take_up(draft, "about-you")

    page = patient.press("Save and finish later", age="6", sex_at_birth=[])

    assert page.status == 422
    assert "You gave the age 60 before" in page.text
    assert Draft.objects.filter(pk=draft.pk).exists()


def test_saving_for_later_takes_no_finished_contact_details_back(patient):
    patient.take_up(a_draft(), "contact")
    patient.press("Save and finish later")

    patient.open(FIRST)
    patient.go_on(emg_chest=["chest_now"])

    assert patient.page.path == "/check/emergency/"
    assert Submission.objects.get().contact.phone == "555 010 0199"


def test_saving_for_later_tells_an_emergency_first(half_way):
    half_way.open(FIRST)

    page = half_way.press("Save and finish later", emg_chest=["chest_now"])

    assert page.path == "/check/emergency/"


# A question that a change opens


def test_a_change_lands_at_the_question_that_it_opens_which_says_why(at_the_end):
    at_the_end.open("/check/feel/")

    page = at_the_end.go_on(severity=8)

    (address, _) = at_the_end.response.redirect_chain[-1]
    assert address == "/check/better-worse/#id_painkiller_effect"
    assert "id_painkiller_effect" in page.ids
    why = page.html.partition('id="id_painkiller_effect_helptext"')[2]
    assert "because of an answer that you changed" in why.partition("</p>")[0]


def test_on_a_page_that_is_reached_first_no_question_says_why(patient):
    patient.take_up(a_draft_up_to("better-worse"), "better-worse")

    assert "that you changed" not in patient.page.text


# A browser without cookies


def test_a_browser_that_sends_no_cookie_is_told_to_allow_cookies(patient):
    patient.start()
    lose_session(patient)
    Draft.objects.all().delete()

    page = patient.go_on(some_answers())

    assert page.status == 410
    assert "Allow cookies for this website" in page.text


def test_going_back_after_finishing_does_not_say_that_cookies_are_blocked(at_the_end):
    at_the_end.send()
    at_the_end.press("Finish and clear")
    # A browser drops the cookie that it is told to; the test client sends it empty.
    lose_session(at_the_end)

    page = at_the_end.open("/result/")

    assert page.status == 410
    assert "If you filled one in here, it was cleared" in page.text
    assert "sent no cookie" not in page.text


def test_a_form_that_was_left_too_long_is_said_to_be_closed(half_way):
    Draft.objects.update(last_active=timezone.now() - timedelta(hours=25))

    page = half_way.open("/check/when/")

    assert "left for more than 24 hours" in page.text
    assert "It was not sent" in page.text


def test_a_form_that_was_erased_elsewhere_is_said_to_be_gone(half_way):
    Draft.objects.all().delete()

    page = half_way.open("/check/when/")

    assert "erased in another window" in page.text
    assert "24 hours" not in page.text


def test_a_browser_with_cookies_is_not_told_to_allow_them(half_way):
    Draft.objects.all().delete()

    assert "cookies" not in half_way.open("/check/when/").text


# Two tabs and an emergency


def test_an_emergency_added_in_another_tab_is_not_read_with_an_older_page(stopped):
    older = stopped.page
    stopped.press("Something is wrong with my answers")
    stopped.go_on(emg_chest=["chest_now", "breathless"])
    stopped.page = older

    page = stopped.press("Carry on with the form anyway")

    assert page.path == "/check/emergency/"
    assert the_draft().stopped
    assert services.state_of(the_draft()).emergencies.open == {"R08"}


# Keeping a form for later


def born(day="27", month="3", year="1997"):
    return {
        "date_of_birth_day": day,
        "date_of_birth_month": month,
        "date_of_birth_year": year,
    }


def kept_code(patient):
    patient.open("/check/keep/")
    page = patient.press("Give me a code", **born())
    (code,) = re.findall(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b", page.text)
    return code


def test_a_kept_form_is_not_sent_and_says_so(half_way):
    kept_code(half_way)

    assert "not sent" in half_way.page.text
    assert not Submission.objects.exists()


def test_the_code_stands_on_no_other_page(half_way):
    code = kept_code(half_way)

    for address in (*PAGES_OF_THE_FORM, "/resume/"):
        assert code not in half_way.get(address, follow=True).content.decode()


def test_loading_the_page_with_the_code_again_shows_the_same_code(half_way):
    code = kept_code(half_way)
    assert half_way.page.path == "/check/kept/"

    assert code in half_way.open("/check/kept/").text
    at_home = PatientClient()
    at_home.open("/resume/")
    at_home.press("Carry on", code=code, **born())
    assert at_home.page.path == "/check/when/"


def test_the_page_with_the_code_repeats_the_date_of_birth_that_will_be_asked(half_way):
    kept_code(half_way)

    assert "27 March 1997" in half_way.page.text


def test_without_a_code_the_page_with_the_code_leads_to_getting_one(half_way):
    assert half_way.open("/check/kept/").path == "/check/keep/"


def test_the_code_is_not_shown_to_whoever_starts_the_next_form(half_way):
    code = kept_code(half_way)
    half_way.start()

    page = half_way.open("/check/kept/")

    assert page.path == "/check/keep/"
    assert code not in page.text


def test_keeping_a_form_needs_a_date_of_birth(half_way):
    half_way.open("/check/keep/")

    page = half_way.press("Give me a code")

    assert page.status == 422
    assert [address for address, _ in page.errors] == ["#id_date_of_birth"]


def test_a_code_that_opens_nothing_says_why_without_saying_which(half_way):
    code = kept_code(half_way)
    other = PatientClient()
    texts = []
    for typed in (
        {"code": "AAAA-BBBB-CCCC", **born()},
        {"code": code, **born(day="28")},
    ):
        other.open("/resume/")
        page = other.press("Carry on", **typed)
        assert page.status == 422
        texts.append([text for _, text in page.errors])

    assert texts[0] == texts[1]


def test_too_many_tries_are_told_when_to_try_again(half_way):
    code = kept_code(half_way)
    other = PatientClient()
    with time_machine.travel(datetime(2026, 11, 27, 10, 20, tzinfo=UTC), tick=False):
        for _ in range(10):
            other.open("/resume/")
            other.press("Carry on", code="AAAA-BBBB-CCCC", **born())

        other.open("/resume/")
        page = other.press("Carry on", code=code, **born())

    assert page.status == 429
    assert "Try again at 10:30" in page.text


@time_machine.travel(datetime(2026, 11, 27, 10, 15, tzinfo=UTC))
def test_behind_a_trusted_proxy_one_visitors_tries_are_not_anothers(settings):
    settings.TRUST_FORWARDED_FOR = True
    codes = itertools.cycle(("AAAA-BBBB-CCCC", "DDDD-EEEE-FFFF"))

    def try_from(address):
        typed = {"code": next(codes), **born()}
        seen = {"x-forwarded-for": f"made up, {address}"}
        return Client().post("/resume/", typed, headers=seen).status_code

    assert [try_from("192.0.2.1") for _ in range(11)] == [422] * 10 + [429]
    assert try_from("192.0.2.2") == 422


@time_machine.travel(datetime(2026, 11, 27, 10, 15, tzinfo=UTC))
@pytest.mark.parametrize(
    "address",
    ["203.0.113.9:{port}", "2001:db8:0:1::{port}", "[2001:db8:0:1::{port}]:{port}"],
)
def test_a_visitor_who_changes_ports_or_addresses_of_one_network_stays_throttled(
    settings, address
):
    settings.TRUST_FORWARDED_FOR = True
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    statuses = [
        Client()
        .post(
            "/resume/",
            {"code": f"AAAA-BBBB-{a}{b}CC", **born()},
            headers={"x-forwarded-for": address.format(port=4000 + number)},
        )
        .status_code
        for number, (a, b) in enumerate(itertools.product(letters[:5], letters[:3]))
    ]

    assert statuses == [422] * 10 + [429] * 5


def test_a_kept_form_that_was_stopped_opens_at_its_emergency_page(stopped):
    code = kept_code(stopped)
    other = PatientClient()
    other.open("/resume/")

    assert other.press("Carry on", code=code, **born()).path == "/check/emergency/"


def test_without_a_form_there_is_nothing_to_keep(patient):
    assert patient.open("/check/keep/").status == 410


# What no page may show or keep


SCORE_WORDS = ("suspicion", "likelihood", "index", "score", "points")
ALL_CLEAR = (
    "nothing to worry about",
    "no need to worry",
    "nothing serious",
    "you are fine",
    "all clear",
    "not cancer",
    "rules out",
    "completely safe",
    "definitely",
)


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"emg_chest": ["chest_now", "sudden_tearing"]},
        {
            "age": 67,
            "cancer_hx": "past",
            "cancer_type": ["breast"],
            "cancer_when": "y1_5",
            "weight_loss": "big",
        },
        {"pain_sites": ["leg"]},
    ],
    ids=["self-care", "emergency", "cancer", "elsewhere"],
)
def test_no_page_shows_a_score_a_rule_or_an_all_clear(
    patient, self_care_clinic, answers
):
    look_at_everything(patient, some_answers(**answers), age=answers.get("age", 29))

    for page in patient.seen:
        assert not re.search(r"\b[RG]\d{1,2}\b", page.text), page.path
        words = page.text.lower()
        for banned in (*SCORE_WORDS, *ALL_CLEAR):
            assert not re.search(rf"\b{banned}\b", words), (page.path, banned)
        assert "red flag" not in words


def test_who_never_had_cancer_reads_the_word_in_the_tenth_step_only(
    patient, self_care_clinic
):
    look_at_everything(patient, some_answers(cancer_hx="never", rash="yes_lt3d"))

    with_the_word = {
        page.path for page in patient.seen if "cancer" in page.text.lower()
    }
    # Where the answer is asked for, and where all answers are read back. The page of
    # whoever gets help is the same for everybody, whatever was answered.
    assert with_the_word - {"/check/get-help/"} == {
        "/check/past-health/",
        "/check/answers/",
        "/result/print/",
    }


def test_no_answer_and_no_name_stands_in_an_address_or_a_title(patient):
    answers = some_answers(free_text=CANARY, infection_risk=["iv_drugs"])
    look_at_everything(patient, answers, name=f"{CANARY} Name")

    for page in patient.seen:
        addresses = " ".join([page.path, *(address for address, _ in page.links)])
        for secret in (CANARY, "iv_drugs", "5550100199", "Name"):
            assert secret not in addresses
            assert secret not in page.title


def test_no_form_of_ours_puts_what_was_typed_into_the_address(patient):
    look_at_everything(patient)

    for page in patient.seen:
        for form in page.forms:
            assert form.method == "post", page.path


def test_no_page_of_the_form_is_kept_by_anyone(half_way):
    for address in [*OPEN_PAGES, *PAGES_OF_THE_FORM, "/result/"]:
        response = half_way.get(address)
        assert response.get("Cache-Control") == "no-store", address


def test_no_page_of_the_form_is_listed_by_search_engines(half_way):
    for address in [*PAGES_OF_THE_FORM, "/result/", "/result/print/"]:
        response = half_way.get(address)
        assert "noindex" in response.get("X-Robots-Tag", ""), address


@pytest.mark.parametrize("address", ["/", "/privacy/", "/accessibility/"])
def test_pages_that_say_what_this_is_may_be_listed(patient, address):
    assert "X-Robots-Tag" not in patient.get(address)


@pytest.mark.parametrize("address", ["/finish/", "/check/again/"])
def test_nothing_is_changed_by_looking(half_way, address):
    assert half_way.get(address).status_code == 405
    assert Draft.objects.exists()


def test_a_page_can_be_asked_for_its_headers_alone(half_way):
    for address in [*OPEN_PAGES, *PAGES_OF_THE_FORM, "/result/"]:
        status = half_way.get(address).status_code
        assert half_way.head(address).status_code == status, address


def test_a_form_sent_from_elsewhere_is_not_taken(half_way):
    """Without the form token of the page nothing is stored."""
    response = half_way.post("/check/when/", on_step("when", some_answers()))

    assert response.status_code == 403
    assert "duration" not in the_draft().answers


def test_hostile_text_is_shown_as_text(patient):
    text = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    look_at_everything(patient, some_answers(free_text=text), name=text)
    shown = [page for page in patient.seen if "alert(1)" in page.text]

    assert {page.path for page in shown} == {
        "/check/effect/",
        "/check/answers/",
        "/result/print/",
    }
    for page in patient.seen:
        assert "<script>alert" not in page.html
        assert "onerror=alert(1)>" not in page.html


def test_a_session_is_only_what_leads_to_the_form(half_way):
    session = SessionStore(half_way.cookies["sessionid"].value)

    assert set(session.keys()) == {"draft", "page_secret"}
    assert session["draft"] == str(the_draft().pk)


def test_sending_is_on_the_audit_trail(patient):
    sent(patient)

    assert [event.action for event in AuditEvent.objects.all()] == ["submitted"]


@pytest.mark.parametrize("button", [None, "I have read this and will get help"])
def test_the_safety_net_stands_on_the_pages_of_an_emergency_as_well(patient, button):
    patient.start()
    page = patient.go_on(emergency_answers())
    if button:
        page = patient.press(button)

    assert "trouble peeing or pooing" in page.text
    assert "If you are worried, ask to be seen." in page.text


def test_the_emergency_page_gives_three_reasons_at_most(patient):
    patient.start()

    page = patient.go_on(
        emergency_answers()
        | {"emg_chest": ["chest_now", "breathless", "collapse", "tummy_severe"]}
        | {"emg_ill": ["confused"]}
    )

    reasons = [
        fill_placeholders(text, project_settings.CLINIC.words())
        for rule in RULESET.rules
        if rule.urgency == Urgency.EMERGENCY
        for text in (rule.patient_reason, *(item.text for item in rule.reasons))
    ]
    assert sum(reason in page.text for reason in reasons) == 3


def test_a_cookie_lost_on_the_page_that_gives_a_code_loses_no_form(half_way):
    half_way.open("/check/keep/")
    page = half_way.page
    lose_session(half_way)
    half_way.page = page

    page = half_way.press("Give me a code", **born())

    assert page.status == 200
    assert "Write down your code" in page.text


def test_a_stop_of_the_same_form_makes_nobody_a_repeat_contact(at_the_end):
    at_the_end.open("/check/emergency-check/")
    at_the_end.go_on(emg_chest=["chest_now"])
    at_the_end.press("Carry on with the form anyway")
    at_the_end.open("/check/answers/")

    at_the_end.send()

    sent_form = Submission.objects.get(kind="complete")
    assert "repeat_contact" not in sent_form.assessments.get().outcome["marks"]
