"""What releases before rules 1.3 showed and did not store stands beside each result."""

import json
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.models import Model

from config.definitions import canonical, digest_of
from intake import definitions
from intake.models import StoredQuestionnaire, Submission
from intake.patient.result import result_context
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import a_submission
from tests.triage.format_1 import in_format_1, in_format_2, keep_format_2
from triage import upgrades
from triage.advice import Note
from triage.models import Assessment, StoredRuleSet
from triage.rules import RULESET
from triage.ruleset import RuleSet
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

migration = import_module("triage.migrations.0004_what_was_also_shown")
pages = import_module("triage.migrations.0005_texts_that_stood_in_pages")

ELSEWHERE = "If you are somewhere else, call your local emergency number."


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
    said = in_format_2(read)["texts"]
    assert canonical(said) == canonical(upgrades.FORMAT_1["texts"])


@pytest.mark.parametrize(
    ("version", "caution", "advice"),
    [
        ("1.0", "Some of these name", "The advice above is careful"),
        ("1.1", "Some of these name", "The advice above is careful"),
        ("1.2", "Some articles name", "The advice of this form is careful"),
        ("1.3", "Some articles name", "The advice of this form is careful"),
    ],
)
def test_a_rule_set_of_before_says_what_the_pages_of_its_release_said(
    version, caution, advice
):
    old = replace(RULESET, version=version)
    written = in_format_1(old) if version < "1.3" else in_format_2(old)

    texts = RuleSet.from_json(written).texts

    assert texts.articles.nsaid_caution == (
        f"{caution} ibuprofen-type tablets. Because of your answers, ask a pharmacist "
        "or doctor before you take any."
    )
    assert texts.out_of_scope == Note(
        "This form is made for upper back pain",
        f"You did not mark a place in your upper or middle back. {advice}, but it may "
        "not fit pain somewhere else. Please talk to a clinician about it.",
    )
    assert {level.urgency for level in texts.levels if level.check_again} == {
        *("routine", "self_care")
    }
    assert texts.level(Urgency.ROUTINE).check_again == (
        "Check again in 2 weeks, or sooner if anything changes."
    )
    assert texts.level(Urgency.EMERGENCY).steps[-1].text == ELSEWHERE
    assert texts.too_young[0].startswith(
        "Thank you for telling us. Back pain in people"
    )
    assert texts.before_start.startswith("Call straight away if you have chest pain")


def test_in_a_rule_set_of_before_the_same_rules_come_first_as_then():
    read = RuleSet.from_json(in_format_1(RULESET))

    assert {rule.code for rule in read.rules if rule.comes_first} == {
        *("R18", "R19", "R35")
    }


@pytest.mark.parametrize(
    ("number", "digest"),
    [
        (1, "e5d278a47626ca2ee1e6f8654d7b88333372121bfd1b6f8d93f491bee3fca6c5"),
        (2, "e758b805d06bcbe991ab9ce0281a3f23f3a008ea02742063b78321b4eddb8d1a"),
    ],
)
def test_the_words_of_the_releases_before_are_never_edited(number, digest):
    file = Path(upgrades.__file__).with_name(f"format_{number}.json")

    assert digest_of(canonical(json.loads(file.read_text("utf-8")))) == digest


# What stood in pages before rules 1.4


def of_before_1_4(*, version="1.3", **columns):
    """An assessment as it stood before the migration of these texts."""
    submission = a_submission()
    keep_format_2(submission, version)
    Assessment._base_manager.update(**columns)
    return submission.assessments.get()


def migrate_pages():
    pages.store_texts_of_pages(apps, SimpleNamespace(connection=connection))


@pytest.mark.parametrize("urgency", Urgency)
@pytest.mark.parametrize(
    ("version", "caution"), [("1.1", "Some of these"), ("1.3", "Some articles")]
)
def test_each_result_gets_what_pages_said_at_its_level(urgency, version, caution):
    net = {"safety_net": {"closing": "The end."}, "crisis": ""}
    assessment = of_before_1_4(version=version, urgency=urgency, also_shown=net)

    migrate_pages()
    assessment.refresh_from_db()

    also = assessment.also_shown
    ruleset = StoredRuleSet.objects.definition(assessment.ruleset_id)
    assert also["articles_caution"].startswith(caution)
    assert also["articles_caution"] == ruleset.texts.articles.nsaid_caution
    assert also["out_of_scope"] == asdict(ruleset.texts.out_of_scope)
    assert also.get("check_again", "") == ruleset.texts.level(urgency).check_again
    assert ("check_again" in also) == (urgency <= Urgency.ROUTINE)
    assert also.get("elsewhere") == (
        ELSEWHERE if urgency == Urgency.EMERGENCY else None
    )
    assert also | net == also


def test_storing_what_pages_said_again_changes_nothing():
    of_before_1_4()
    migrate_pages()
    before = list(Assessment.objects.values())

    migrate_pages()

    assert list(Assessment.objects.values()) == before
    assert before[0]["also_shown"]


@pytest.mark.parametrize("audience", ["patient", "clinic"])
def test_only_what_patients_were_shown_by_older_rules_gets_them(audience):
    assessment = a_submission().assessments.get()
    if audience == "clinic":
        assessment = of_before_1_4(audience="clinic")

    migrate_pages()
    assessment.refresh_from_db()

    assert assessment.also_shown == {}


def test_how_the_migration_knows_newer_rules_is_how_those_are_spelled():
    assert pages.HAS_THEM in RULESET.canonical_json
    assert pages.HAS_THEM not in canonical(in_format_2(RULESET))


def test_a_result_that_holds_none_of_these_sentences_gives_those_of_today():
    """A process of the release before can send a form after the migration."""
    assessment = of_before_1_4()
    for name in ("check_again", "articles_caution", "out_of_scope"):
        del assessment.shown[name]
    Model.save(assessment, update_fields=["shown"])

    told = result_context(assessment.submission)["advice"]

    level = RULESET.texts.level(Urgency(assessment.urgency))
    assert told["check_again"] == level.check_again != ""
    assert told["articles_caution"] == RULESET.texts.articles.nsaid_caution
