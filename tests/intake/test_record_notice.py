"""Staff are told when the rules are due for review."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from intake.clinic.notices import rules_notice
from tests.builders import a_clinician, a_submission

DUE = date(2027, 3, 31)


def test_nothing_is_said_while_the_review_is_far_off():
    assert rules_notice(DUE, date(2027, 1, 29)) == ""


def test_staff_are_told_sixty_days_before_the_review():
    assert "31 March 2027" in rules_notice(DUE, date(2027, 1, 30))


def test_staff_are_warned_once_the_review_is_late():
    assert "were due" in rules_notice(DUE, date(2027, 4, 1))
    assert "were due" not in rules_notice(DUE, DUE)


@pytest.mark.django_db
@pytest.mark.parametrize("days, is_told", [(60, True), (61, False)])
def test_the_notice_stands_over_the_worklist_and_the_record(settings, days, is_told):
    due = timezone.localdate() + timedelta(days=days)
    settings.CLINIC = replace(settings.CLINIC, ruleset_review_due=due)
    staff = Client()
    staff.force_login(a_clinician())
    record = f"/admin/intake/submission/{a_submission().pk}/change/"

    for address in ("/admin/intake/submission/?state__exact=new", record):
        text = staff.get(address).content.decode()
        assert ("due for clinical review" in text) is is_told, address
