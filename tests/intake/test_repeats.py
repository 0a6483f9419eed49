"""Forms of one person are linked on the clinic's side, and nowhere else (guard G9)."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.conf import settings as project_settings
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from intake import services
from intake.clinic.repeats import link_repeats
from intake.models import Submission
from tests.builders import (
    PatientClient,
    a_clinician,
    a_draft,
    contact_details,
    some_answers,
)
from triage.models import Assessment

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
CLINIC = replace(project_settings.CLINIC, floor="self_care")


@pytest.fixture(autouse=True)
def self_care_clinic(settings):
    settings.CLINIC = CLINIC


def sent(*, now=NOW, answers=None, **contact):
    draft = a_draft(answers=answers, contact=contact_details(**contact), now=now)
    return services.submit(draft_id=draft.pk, now=now, clinic=CLINIC)


def linked(submission):
    link_repeats(now=NOW + 40 * DAY, clinic=CLINIC)
    submission.refresh_from_db()
    return submission


# The clinic's side


@pytest.mark.parametrize("name", ["Robin Example", "ROBIN example", " Robin  Example"])
def test_the_case_of_somebody_who_comes_back_within_30_days_is_never_self_care(name):
    sent(now=NOW - 29 * DAY)
    second = sent(name=name)
    assert second.urgency == "self_care"

    second = linked(second)

    assert second.urgency == "routine"
    assert second.due is not None


def test_the_clinic_has_an_assessment_of_its_own_with_the_mark():
    sent(now=NOW - DAY)
    second = linked(sent())

    patients, clinics = second.assessments.all()
    assert patients.audience == Assessment.Audience.PATIENT
    assert patients.urgency == "self_care"
    assert "repeat_contact" not in patients.outcome["marks"]
    assert clinics.audience == Assessment.Audience.CLINIC
    assert clinics.urgency == "routine"
    assert "G9" in clinics.outcome["guards"]
    assert "repeat_contact" in clinics.outcome["marks"]
    assert clinics.shown == {}, "nobody was told anything"


def test_the_first_form_of_a_person_is_left_as_it_is():
    first = sent(now=NOW - DAY)
    sent()

    first = linked(first)

    assert first.urgency == "self_care"
    assert first.assessments.count() == 1


@pytest.mark.parametrize(
    ("days", "level"), [(29, "routine"), (30, "routine"), (31, "self_care")]
)
def test_after_30_days_it_is_a_first_form_again(days, level):
    sent(now=NOW - days * DAY)

    assert linked(sent()).urgency == level


@pytest.mark.parametrize(
    "other", [{"name": "Robyn Example"}, {"date_of_birth": "1997-01-02"}], ids=str
)
def test_somebody_else_is_not_the_same_patient(other):
    sent(now=NOW - DAY)

    assert linked(sent(**other)).urgency == "self_care"


def test_both_forms_of_a_patient_stay_on_the_worklist():
    first = sent(now=NOW - DAY)
    second = linked(sent())

    assert set(Submission.objects.awaiting_review()) == {first, second}


def test_level_and_clock_are_the_worse_of_the_two():
    sent(now=NOW - DAY)
    urgent = sent(answers=some_answers(rash="yes_lt3d"))
    level, due = urgent.urgency, urgent.due

    urgent = linked(urgent)

    assert (urgent.urgency, urgent.due) == (level, due)
    assert urgent.assessments.count() == 2


def test_what_a_clinician_has_decided_stays_decided():
    sent(now=NOW - DAY)
    second = sent()
    Submission.objects.filter(pk=second.pk).update(state=Submission.State.REVIEWED)

    second = linked(second)

    assert second.urgency == "self_care"
    assert second.assessments.count() == 2


def test_a_form_is_looked_at_once():
    sent(now=NOW - DAY)
    linked(sent())

    assert link_repeats(now=NOW, clinic=CLINIC) == 0
    assert Assessment.objects.count() == 3


def test_a_form_that_cannot_be_read_stands_in_nobodys_way(caplog):
    sent(now=NOW - DAY)
    damaged, sound = sent(), sent(now=NOW + DAY)
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE intake_submission SET answers = 'x' WHERE reference = %s",
            [damaged.reference],
        )

    assert linked(sound).urgency == "routine"
    assert damaged.reference in caplog.text
    assert link_repeats(now=NOW, clinic=CLINIC) == 0


def test_a_form_without_its_assessment_stands_in_nobodys_way():
    sent(now=NOW - DAY)
    bare = sent()
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM triage_assessment WHERE submission_id = %s",
            [Submission._meta.pk.get_db_prep_value(bare.pk, connection)],
        )

    assert link_repeats(now=NOW, clinic=CLINIC) == 2
    assert link_repeats(now=NOW, clinic=CLINIC) == 0


def test_opening_the_worklist_links_what_came_in():
    sent(now=NOW - DAY)
    second = sent()
    desk = Client()
    desk.force_login(a_clinician())

    page = desk.get("/admin/intake/submission/?state__exact=new").content.decode()

    assert Submission.objects.get(pk=second.pk).urgency == "routine"
    assert page.count("Routine") >= 1


def test_a_command_links_what_came_in(capsys):
    sent(now=NOW - DAY)
    second = sent()

    call_command("link_repeats")

    assert Submission.objects.get(pk=second.pk).urgency == "routine"
    assert "2 forms looked at" in capsys.readouterr().out


def test_looking_for_repeats_costs_the_same_however_many_came_in():
    def cost():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            link_repeats(now=NOW, clinic=CLINIC)
        return len(queries)

    sent(name="Somebody Else")
    one = cost()
    for number in range(10):
        sent(name=f"Person {number}")

    assert cost() == one


# The patient's side

# What is drawn by lot for each page, and the clock.
_CHANCE = re.compile(
    r'value="[^"]{16,}"'  # tokens
    r"|\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b"  # references
    r"|\b\d\d:\d\d\b"
)
_VALUES = re.compile(r"'[^']*'|\"s\d+_x\d+\"")


def pages_of_a_patient():
    """Every page of somebody who sends a form and reads it before and after linking."""
    patient = PatientClient()
    patient.take_up(a_draft(contact=contact_details()), "answers")
    patient.send()
    patient.open("/result/print/")
    link_repeats(now=timezone.now() + timedelta(seconds=1), clinic=CLINIC)
    patient.open("/result/")
    patient.open("/result/print/")
    return [_CHANCE.sub("…", page.html) for page in patient.seen]


def statements_of_a_patient():
    """Every statement of sending a form and reading the result, without its values."""
    patient = PatientClient()
    patient.take_up(a_draft(contact=contact_details()), "answers")
    with CaptureQueriesContext(connection) as queries:
        patient.send()
        patient.open("/result/print/")
    return [_VALUES.sub("…", query["sql"]) for query in queries]


def test_the_pages_of_a_second_form_are_those_of_a_first_byte_for_byte():
    with time_machine.travel(NOW, tick=False):
        first = pages_of_a_patient()

    with time_machine.travel(NOW + timedelta(minutes=1), tick=False):
        second = pages_of_a_patient()

    assert Submission.objects.filter(urgency="routine").count() == 1, "it was linked"
    assert len(first) == len(second) == 5
    assert first == second


def test_sending_a_second_form_runs_the_statements_of_a_first():
    statements_of_a_patient()  # What a process stores once is stored now.
    Submission.objects.all().delete()

    first = statements_of_a_patient()
    second = statements_of_a_patient()

    assert any("intake_contactdetails" in statement for statement in first)
    assert first == second


def test_no_text_for_patients_speaks_of_an_earlier_form():
    sent(now=NOW - DAY)
    second = linked(sent())

    told = second.assessments.for_patient().get().shown
    assert not re.search(r"(sent|filled in).*before", str(told["reasons"]))
