"""What releases before rules 1.3 showed and did not store stands beside each result."""

from dataclasses import replace
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

from config.definitions import canonical, digest_of
from intake import definitions
from intake.models import StoredQuestionnaire, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import a_submission
from tests.triage.format_1 import in_format_1
from triage import format_1
from triage.models import Assessment
from triage.rules import RULESET
from triage.ruleset import RuleSet

pytestmark = pytest.mark.django_db

migration = import_module("triage.migrations.0004_what_was_also_shown")


def migrate():
    migration.store_what_was_also_shown(apps, SimpleNamespace(connection=connection))


def of_before(*, questionnaire=UPPER_BACK):
    """An assessment as it stood before the migration."""
    submission = a_submission()
    old = replace(questionnaire, version="1.1")
    Submission.objects.filter(pk=submission.pk).update(
        questionnaire_id=definitions.stored(old)
    )
    return submission.assessments.get()


def test_each_result_gets_the_safety_net_of_its_release_with_the_clinics_words():
    assessment = of_before()

    migrate()
    assessment.refresh_from_db()

    net = assessment.also_shown["safety_net"]
    number = settings.CLINIC.emergency.number
    assert net["call_now_title"] == f"Call {number} straight away if you get:"
    assert net["phone_today"][-1] == "or if you just feel very unwell"
    assert assessment.also_shown["crisis"] == ""


def test_who_was_not_asked_how_they_cope_has_the_crisis_line_beside_the_result():
    assessment = of_before(questionnaire=UPPER_BACK.without("distress"))

    migrate()
    assessment.refresh_from_db()

    assert assessment.also_shown["crisis"].startswith("If you feel you cannot go on")
    assert settings.CLINIC.crisis_line.name in assessment.also_shown["crisis"]


def test_nothing_else_of_a_row_is_touched():
    assessment = of_before()
    before = Assessment.objects.values().get(pk=assessment.pk)

    migrate()

    after = Assessment.objects.values().get(pk=assessment.pk)
    assert after | {"also_shown": {}} == before


def test_running_it_again_changes_nothing_not_even_when_the_clinic_has(settings):
    assessment = of_before()
    migrate()
    before = Assessment.objects.values().get(pk=assessment.pk)

    settings.CLINIC = replace(settings.CLINIC, emergency_department="elsewhere")
    migrate()

    assert Assessment.objects.values().get(pk=assessment.pk) == before


def test_what_no_patient_was_shown_gets_nothing_beside_it():
    assessment = of_before()
    Assessment._base_manager.filter(pk=assessment.pk).update(audience="clinic")

    migrate()
    assessment.refresh_from_db()

    assert assessment.also_shown == {}


def test_a_result_that_cannot_be_opened_gets_it_too():
    assessment = of_before()
    with connection.cursor() as cursor:
        cursor.execute("update triage_assessment set shown = 'damaged'")

    migrate()
    (stored,) = Assessment.objects.values_list("also_shown", flat=True)

    assert stored["safety_net"]["call_now"]
    assert assessment.pk


def test_how_the_migration_knows_a_questionnaire_is_how_those_are_spelled():
    definitions.stored(UPPER_BACK)

    assert migration.ASKS_DISTRESS in StoredQuestionnaire.objects.get().content


# Rule sets of before


def test_a_rule_set_of_before_says_what_its_release_said_whatever_is_said_today():
    reworded = replace(RULESET.texts, floor_reason="Another reason.")
    old = in_format_1(replace(RULESET, texts=reworded))

    read = RuleSet.from_json(old)

    assert read.texts.floor_reason == (
        "This clinic offers a visit to everyone who fills in this form."
    )
    assert canonical(read.to_json()["texts"]) == canonical(format_1.TEXTS)


def test_in_a_rule_set_of_before_the_same_rules_come_first_as_then():
    read = RuleSet.from_json(in_format_1(RULESET))

    assert {rule.code for rule in read.rules if rule.comes_first} == {
        *("R18", "R19", "R35")
    }


def test_the_words_of_the_releases_before_are_never_edited():
    assert digest_of(canonical(format_1.TEXTS)) == (
        "877b2249e0394f8ef79372f3a0ab7972355c692bddedc3443dbf7a0e653a8868"
    )
