"""What is too long is refused in words: nothing that people paste is cut unseen."""

import pytest
from django.test import Client

from content.forms import ArticleForm, RetireForm, ScheduleForm, SignatureForm
from intake.clinic.record_page import ReviewForm
from tests.builders import (
    STEPS,
    PatientClient,
    a_clinician,
    a_draft,
    a_stopped_draft,
    a_submission,
    some_answers,
)

pytestmark = pytest.mark.django_db

CLIPPED = "maxlength"


def patient_pages():
    answers = some_answers(sex_at_birth="female", severity=8)
    for place in (*STEPS, "contact", "answers"):
        patient = PatientClient()
        yield patient.take_up(a_draft(answers=answers), place)
        if place in STEPS:
            yield patient.press(
                next(
                    name
                    for name in patient.FORWARD
                    if name in patient.page.form.buttons
                )
            )
    patient = PatientClient()
    patient.take_up(a_stopped_draft(), "emergency-check")
    yield patient.page
    patient = PatientClient()
    patient.take_up(a_draft(), "contact")
    yield patient.open("/check/keep/")
    for address in ("/", "/resume/", "/articles/", "/articles/search/?q=pain"):
        yield PatientClient().open(address)


def test_no_page_of_a_patient_lets_the_browser_cut():
    pages = list(patient_pages())

    assert len(pages) > 30
    assert any("<textarea" in page.html for page in pages)
    for page in pages:
        assert page.status in (200, 422), page.path
        assert CLIPPED not in page.html, page.path


def test_no_page_of_staff_lets_the_browser_cut():
    desk = Client()
    desk.force_login(a_clinician())
    submission = a_submission()
    for address in (
        "/admin/intake/submission/?state__exact=new",
        f"/admin/intake/submission/{submission.pk}/change/",
    ):
        response = desk.get(address)
        assert response.status_code == 200
        assert CLIPPED not in response.content.decode(), address


@pytest.mark.parametrize(
    "form", [ReviewForm, ArticleForm, SignatureForm, ScheduleForm, RetireForm]
)
def test_no_form_of_staff_lets_the_browser_cut(form):
    assert CLIPPED not in str(form())


def test_a_reason_that_is_too_long_says_by_how_much():
    form = ReviewForm({"reason": "x" * 4001})

    assert form.errors["reason"] == [
        "Shorten what you wrote to 4,000 characters or fewer. You wrote 4,001"
    ]


def test_a_search_of_the_articles_that_is_too_long_is_not_cut_in_silence():
    page = PatientClient().open("/articles/search/?q=" + "pain+" * 60)

    assert "Search for 100 characters or fewer. You wrote 299." in page.text
