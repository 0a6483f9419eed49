"""Controls of the hazard log that patients meet on their pages."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine
from django.conf import settings
from django.core import mail
from django.template.loader import render_to_string
from django.utils import timezone

from config.sessions import SessionStore
from intake.definitions import questionnaire_of
from intake.models import Submission
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import STEPS, a_clinician, a_draft, emergency_answers, some_answers
from triage.models import Assessment, StoredRuleSet
from triage.rules import RULESET
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

ELSEWHERE = "If you are somewhere else, call your local emergency number."


def sent(patient, **answers):
    """The result of a patient with these answers."""
    patient.take_up(a_draft(answers=some_answers(**answers)), "answers")
    return patient.send()


# No message carries a result (H03)


@pytest.mark.parametrize("answers", [{}, {"emg_chest": ["chest_now"]}])
def test_no_e_mail_is_sent_about_a_form(patient, answers):
    sent(patient, **answers)

    assert mail.outbox == []


# A number for the place (H04)


def test_the_emergency_page_names_the_number_of_another_place(patient):
    patient.start()

    assert ELSEWHERE in patient.go_on(emergency_answers()).text


@pytest.mark.parametrize("address", ["/", "/check/get-help/"])
def test_a_page_that_tells_to_call_names_the_number_of_another_place(patient, address):
    assert ELSEWHERE in patient.open(address).text


def test_an_emergency_result_names_the_number_of_another_place(patient):
    page = sent(patient, emg_chest=["chest_now"])

    assert page.text.index("Call 999") < page.text.index(ELSEWHERE)


def test_a_result_that_is_no_emergency_does_not(patient):
    assert ELSEWHERE not in sent(patient).text


def test_pages_without_rules_name_it_in_the_words_of_the_rules():
    steps = RULESET.texts.level(Urgency.EMERGENCY).steps

    assert ELSEWHERE in [step.text for step in steps]
    assert render_to_string("components/elsewhere.html").strip() == ELSEWHERE


# A device of one's own (H05)


def test_the_start_page_asks_for_a_device_of_ones_own_in_private(patient):
    page = patient.open("/")
    note = (
        "If you can, use your own phone or computer, in a place where nobody looks on."
    )

    assert note in page.text
    assert page.text.index(note) < page.text.index("Start now")


def test_the_start_page_says_what_to_do_on_a_shared_device(patient):
    assert "On a shared one, press “Finish and clear”" in patient.open("/").text


# When the rules were reviewed (H07)

RESULT_PAGES = ["/result/", "/result/print/"]


def assessed_with(ruleset):
    """The one submission is what an earlier rule set said."""
    digest = StoredRuleSet.objects.keep(ruleset)
    Assessment._base_manager.filter(submission=Submission.objects.get()).update(
        ruleset=digest
    )


@pytest.mark.parametrize("address", RESULT_PAGES)
def test_the_result_shows_when_the_rules_were_last_reviewed(patient, address):
    sent(patient)
    assessed_with(replace(RULESET, version="0.9", reviewed=date(2026, 3, 4)))

    page = patient.open(address)

    assert (
        "Rules version 0.9, last reviewed by a clinician on 4 March 2026." in page.text
    )


@pytest.mark.parametrize("address", RESULT_PAGES)
def test_the_result_claims_no_review_that_did_not_happen(patient, address):
    sent(patient)
    assessed_with(replace(RULESET, version="0.9", reviewed=None))

    page = patient.open(address)

    assert "Rules version 0.9." in page.text
    assert "reviewed by a clinician" not in page.text


# How long it is kept (H17)

WARNING = (
    "What you continue past is kept. If you do not send it, we erase it after {} hours "
    "without use."
)


@pytest.mark.parametrize("place", [*STEPS, "contact", "answers"])
def test_every_page_of_the_form_says_how_long_it_is_kept(patient, place):
    page = patient.take_up(a_draft(), place)

    assert page.path == f"/check/{place}/"
    assert WARNING.format(24) in page.text


def test_a_form_that_was_saved_with_a_code_is_kept_for_longer(patient):
    draft = a_draft(resume_hash="x")

    assert WARNING.format(72) in patient.take_up(draft, "answers").text


@pytest.mark.parametrize("resume_hash, hours", [("", 24), ("x", 72)])
def test_what_the_page_says_of_being_erased_is_so(resume_hash, hours):
    now = timezone.now()
    draft = a_draft(resume_hash=resume_hash, now=now)

    assert not draft.has_expired(now + timedelta(hours=hours, minutes=-1))
    assert draft.has_expired(now + timedelta(hours=hours, minutes=1))


@pytest.mark.parametrize("hours, is_open", [(23.9, True), (24.1, False)])
def test_the_form_is_open_in_this_browser_for_as_long_as_the_page_says(
    patient, hours, is_open
):
    patient.start()

    with time_machine.travel(timezone.now() + timedelta(hours=hours)):
        page = patient.open(f"/check/{STEPS[0]}/")

    assert (page.status == 200) is is_open


def test_each_page_that_is_continued_past_gives_as_long_again(patient):
    patient.start()
    later = timezone.now() + timedelta(hours=20)
    with time_machine.travel(later):
        patient.open(f"/check/{STEPS[0]}/")
        patient.go_on(some_answers())

    with time_machine.travel(later + timedelta(hours=23)):
        page = patient.open(f"/check/{STEPS[1]}/")

    assert page.status == 200


def test_a_page_that_is_continued_past_at_once_writes_no_session(patient, monkeypatch):
    patient.start()
    saved = []
    monkeypatch.setattr(SessionStore, "save", lambda *args, **kw: saved.append(args))

    patient.go_on(some_answers())

    assert saved == []


def test_staff_who_try_the_form_keep_their_own_session(patient):
    patient.force_login(a_clinician())

    patient.start()

    assert patient.session.get_expiry_age() <= settings.SESSION_COOKIE_AGE


def test_the_result_says_how_long_it_can_be_read(patient):
    with time_machine.travel("2026-11-24 10:00", tick=False):
        page = sent(patient)

    assert "You can read this page in this browser until 10:30" in page.text


# Why it is asked (H18)

SENSITIVE = {
    "cancer_hx": "We ask about past illness because",
    "infection_risk": "We ask about HIV, injected drugs and smoking because",
    "smoking": "We ask about HIV, injected drugs and smoking because",
    "conditions": "We ask about HIV, injected drugs and smoking because",
    "diet": "We ask because",
    "distress": "We ask how you cope because",
}


@pytest.mark.parametrize("key", SENSITIVE)
def test_a_sensitive_question_says_why_it_is_asked(patient, key):
    place = UPPER_BACK.step_of[key].slug

    page = patient.take_up(a_draft(), place)

    reason, question = SENSITIVE[key], UPPER_BACK.questions[key].text
    assert page.text.index(reason) < page.text.index(question)


# An emergency in free text (H21)

HELP = "Do you need help now?"
FIRST_PAGE = (f"/check/{STEPS[0]}/", "Look at the first page again")


def checking(patient, **answers):
    """The page on which this patient checks the answers."""
    return patient.take_up(a_draft(answers=some_answers(**answers)), "answers")


def test_an_emergency_in_free_text_asks_to_look_at_the_first_page_again(patient):
    page = checking(patient, free_text="Since Monday I can’t  pee.")

    assert HELP in page.text
    assert (
        "You wrote “can’t pee”. It can take days until somebody reads that."
        in page.text
    )
    assert FIRST_PAGE in page.links
    # Once at the top of every page, and once here.
    assert page.links.count(("tel:999", "Call 999")) == 2
    assert page.errors == []


def test_all_that_sounds_like_an_emergency_is_quoted(patient):
    page = checking(patient, free_text="My legs are weak and I am short of breath")

    assert "You wrote “legs are weak”, “short of breath”." in page.text


@pytest.mark.parametrize("text", ["", "I peeled it. My legs are fine."])
def test_other_free_text_asks_nothing(patient, text):
    page = checking(patient, **({"free_text": text} if text else {}))

    assert HELP not in page.text
    assert FIRST_PAGE not in page.links


def test_what_was_ticked_on_the_first_page_is_not_asked_again(patient):
    answers = {"emg_nerve": ["bladder_hard"], "free_text": "I can't pee"}

    assert HELP not in checking(patient, **answers).text


def test_who_has_read_the_emergency_page_is_not_asked_again(patient):
    answers = emergency_answers(free_text="I have chest pain")
    patient.start()

    page = patient.fill_in(answers, carry_on=True)

    assert "/check/emergency/" in [seen.path for seen in patient.seen]
    assert page.path == "/check/answers/"
    assert HELP not in page.text


def test_another_emergency_than_the_one_that_was_ticked_is_asked_about(patient):
    answers = {"emg_chest": ["chest_now"], "free_text": "I can't pee"}

    assert "You wrote “can't pee”" in checking(patient, **answers).text


def test_who_ticks_it_on_looking_again_is_told_what_to_do(patient):
    checking(patient, free_text="I can't pee")
    patient.open(FIRST_PAGE[0])

    page = patient.go_on(
        emg_nerve=["bladder_hard"], nerve_onset="lt48h", nerve_change="worse"
    )

    assert page.path == "/check/emergency/"


def with_a_crisis_line(settings):
    line = replace(settings.CLINIC.crisis_line, name="The Night Line", number="116123")
    settings.CLINIC = replace(settings.CLINIC, crisis_line=line)


def test_who_writes_of_suicide_reads_the_crisis_line(patient, settings):
    with_a_crisis_line(settings)

    page = checking(patient, free_text="I want to die")

    assert "Call The Night Line now or 999" in page.text
    assert any(address == "tel:116123" for address, _ in page.links)
    assert ("/check/effect/", "Look at “How it affects you” again") in page.links
    assert FIRST_PAGE not in page.links


def test_who_writes_of_something_else_does_not(patient, settings):
    with_a_crisis_line(settings)

    assert "The Night Line" not in checking(patient, free_text="I can't pee").text


def test_who_ticked_it_as_well_reads_the_crisis_line_once(patient, settings):
    with_a_crisis_line(settings)

    page = checking(patient, distress="cannot_go_on", free_text="I want to die")

    assert page.text.count("Call The Night Line now") == 1
    assert HELP not in page.text


@pytest.mark.parametrize("text", ["I can't pee", "I want to die", "chest pain"])
@pytest.mark.parametrize(
    "answers", [{}, {"rash": "yes_lt3d"}, {"emg_chest": ["chest_now"]}], ids=str
)
def test_what_is_written_changes_no_level_and_stops_no_sending(patient, answers, text):
    levels = set()
    for free_text in ({}, {"free_text": text}):
        page = sent(patient, **answers, **free_text)
        assert page.path == "/result/"
        submission = Submission.objects.latest("submitted")
        assessment = submission.assessments.get()
        levels.add((submission.urgency, assessment.urgency_before_guards))
        Submission.objects.all().delete()

    assert len(levels) == 1


# Where nobody can respond, nobody is asked how they cope (H22)

CRISIS_WORDS = (
    "If you feel you cannot go on, you are not alone. Call The Night Line now"
)


@pytest.fixture
def nobody_responds(settings):
    line = replace(settings.CLINIC.crisis_line, name="The Night Line", number="116123")
    settings.CLINIC = replace(settings.CLINIC, crisis_line=line, asks_distress=False)


@pytest.mark.usefixtures("nobody_responds")
def test_nobody_is_asked_how_they_cope_where_nobody_can_respond(patient):
    page = patient.take_up(a_draft(), "effect")

    assert "distress" not in page.form.names
    assert "function" in page.form.names


@pytest.mark.usefixtures("nobody_responds")
@pytest.mark.parametrize("place", ["effect", "result"])
def test_the_crisis_line_is_shown_to_everybody_who_is_not_asked(patient, place):
    page = sent(patient) if place == "result" else patient.take_up(a_draft(), place)

    assert CRISIS_WORDS in page.text
    assert any(address == "tel:116123" for address, _ in page.links)


@pytest.mark.usefixtures("nobody_responds")
def test_the_crisis_line_is_not_repeated_on_every_page(patient):
    assert CRISIS_WORDS not in patient.take_up(a_draft(), "when").text


def test_who_can_be_asked_is_not_told_unasked(patient):
    assert "you are not alone" not in sent(patient).text


@pytest.mark.usefixtures("nobody_responds")
def test_an_answer_from_before_the_question_was_switched_off_is_dropped(patient):
    patient.take_up(a_draft(answers=some_answers(distress="low_mood")), "answers")

    patient.send()

    submission = Submission.objects.get()
    assert "distress" not in submission.answers
    assert "distress" not in questionnaire_of(submission.questionnaire_id).questions


def test_a_form_that_was_asked_is_read_as_it_was_after_the_switch(patient, settings):
    sent(patient, distress="low_mood")
    settings.CLINIC = replace(settings.CLINIC, asks_distress=False)

    page = patient.open("/result/print/")

    assert UPPER_BACK.questions["distress"].heading in page.text
