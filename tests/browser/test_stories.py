"""Three patients, from the first page to the clinician's review of each."""

import re

import pytest

from intake.models import Draft, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from tests.browser.places import vignette
from tests.browser.walker import Keyboard, place, press, start, walk
from tests.builders import SELF_CARE, a_clinician
from triage.rules import RULESET

FIRST, *OTHERS = (step.slug for step in UPPER_BACK.steps)
FINISHED = [FIRST, *OTHERS, "contact"]


def reviewed(new_page, submission, *rules):
    """A clinician signs in, finds the patient on top, reads why, and decides."""
    page = new_page()
    clinician = a_clinician()
    page.goto("/admin/")
    page.get_by_label("Username").fill(clinician.username)
    page.get_by_label("Password").fill("a long enough password")
    press(page, "Log in")
    page.get_by_role("link", name="Submissions").first.click()
    row = page.get_by_role("row").filter(has_text=submission.reference)
    row.locator(f".urgency-{submission.urgency}").wait_for()
    row.get_by_role("link", name=submission.reference).click()
    findings = page.get_by_role("region", name="Findings")
    for code in rules:
        finding = findings.get_by_role("listitem").filter(has_text=code).first
        assert RULESET.rule[code].clinician_reason in finding.inner_text()
        assert finding.get_by_role("listitem").count() > 0
    page.get_by_label("Reason and action taken").fill("Called and advised.")
    press(page, "Record review")
    assert page.get_by_text("The review is recorded.").is_visible()
    submission.refresh_from_db()
    assert submission.state == Submission.State.REVIEWED


def test_a_patient_without_scripts_may_look_after_it_at_home(
    new_page, self_care_can_be_earned
):
    page = new_page(scripts=False)
    start(page)
    way = walk(page, vignette("V01"))
    assert way.places == FINISHED
    press(page, "Send my answers")
    submission = Submission.objects.get()
    assert submission.urgency == "self_care"
    assert submission.answers == way.said
    title = page.get_by_role("heading", level=1)
    assert title.inner_text().split("\n") == ["At home", "Look after it at home"]
    assert page.get_by_text(submission.reference).is_visible()
    reviewed(new_page, submission, "R59")


def test_a_patient_with_the_keyboard_alone_is_told_to_speak_to_someone_today(new_page):
    page = new_page()
    start(page, hands=Keyboard())
    way = walk(page, vignette("V11"), hands=Keyboard())
    assert way.places == FINISHED
    press(page, "Send my answers", hands=Keyboard())
    submission = Submission.objects.get()
    assert submission.urgency == "same_day"
    # The question about pregnancy stands on the page of the age that rules it out.
    way.said.pop("pregnant", None)
    assert submission.answers == way.said
    assert "Speak to someone today" in page.get_by_role("heading", level=1).inner_text()
    assert page.get_by_text(submission.reference).is_visible()
    reviewed(new_page, submission, "R18")


def test_a_patient_on_a_small_phone_is_stopped_after_the_first_page(new_page):
    page = new_page(width=320, height=568, is_mobile=True, has_touch=True)
    start(page)
    way = walk(page, vignette("V08"))
    assert way.places == [FIRST]
    assert place(page) == "emergency"
    call = page.get_by_role("link", name=re.compile("Call 999")).first
    assert call.get_attribute("href") == "tel:999"
    reason = RULESET.rule["R01"].patient_reason
    assert page.get_by_text(reason).is_visible()
    press(page, "I have read this and will get help")
    assert page.get_by_role("heading", name="Get help now").is_visible()
    submission = Submission.objects.get()
    assert submission.kind == Submission.Kind.EMERGENCY_STOP
    assert Draft.objects.exists()
    reviewed(new_page, submission, "R01")


@pytest.mark.parametrize("scripts", [True, False])
def test_what_is_seen_is_what_is_asked_and_what_is_stored(new_page, scripts):
    """Up to the middle of the form, with follow-ups open on most pages."""
    page = new_page(scripts=scripts)
    start(page)
    way = walk(
        page,
        {
            **SELF_CARE,
            "injury": "lift_twist",
            "injury_when": "w1_6",
            "sex_at_birth": "female",
            "pregnant": "no",
            "completing_for": "self",
            "duration": "gt12m",
            "onset_before_45": "yes",
            "night_wakes": "most",
            "lying_effect": "worse_later",
            "bed_factors": ["bed_old"],
        },
        until="better-worse",
    )
    draft = Draft.objects.get()
    assert draft.answers == way.said
    assert {"injury_when", "pregnant", "night_half2", "prop_helps"} <= set(way.asked)
