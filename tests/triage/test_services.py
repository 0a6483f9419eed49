"""What is kept of an assessment and of a review, and what the patient is told."""

import json
from dataclasses import replace

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from config.append_only import AppendOnlyError
from config.clinic import Phone
from config.stored_definitions import DefinitionDamaged
from intake.models import Submission
from tests.builders import (
    a_clinician,
    a_submission,
    forget_stored_definitions,
    some_answers,
)
from triage import services
from triage.engine import Context, assess
from triage.models import Assessment, Review, StoredRuleSet
from triage.rerun import outcome_as_json
from triage.rules import RULESET
from triage.ruleset import RuleSet
from triage.urgency import Urgency

FLOOR_REASON = RULESET.texts.floor_reason
WRITTEN_ONCE = [StoredRuleSet, Assessment, Review]
WORDS = {
    "clinic": "Example clinic (020 7946 0000)",
    "emergency_number": "999",
    "emergency_department": "A&E",
    "urgent_line": "NHS 111",
    "same_day_service": "your GP practice",
    "routine_service": "your GP or physiotherapist",
    "cancer_helpline": "your helpline",
    "crisis_line": "the crisis line",
    "same_day_escalate_hours": "4",
}


@pytest.fixture(autouse=True)
def fresh_definitions():
    """What a process remembers about the database must not outlive it."""
    forget_stored_definitions()
    yield
    forget_stored_definitions()


def outcome_of(answers, **context):
    context.setdefault("floor", Urgency.SELF_CARE)
    return assess(RULESET, answers, context=Context(**context))


SERVICES = {
    "emergency": Phone("emergency services", "999"),
    "urgent_line": Phone("NHS 111", "111"),
    "same_day_service": Phone("your GP practice"),
    "routine_service": Phone("your GP or physiotherapist"),
    "cancer_helpline": Phone("your helpline"),
    "crisis_line": Phone("the crisis line"),
}


def told(answers, **context):
    return services.advice_shown(
        outcome_of(answers, **context), answers, RULESET, WORDS, services=SERVICES
    )


def called(told):
    return [call["service"] for call in told["calls"]]


def reasons(told):
    return [reason["rule"] for reason in told["reasons"]]


def guard_reason(code):
    (guard,) = [guard for guard in RULESET.guards if guard.code == code]
    return guard.patient_reason


# What the patient is told


def test_out_of_hours_no_reason_sends_anybody_to_a_closed_door():
    answers = some_answers(cancer_hx="past", cancer_when="lt1y", new_kind="first_ever")
    outcome = outcome_of(answers)

    shown = services.advice_shown(
        outcome,
        answers,
        RULESET,
        WORDS,
        services=SERVICES,
        closed={"same_day_service"},
    )

    said = json.dumps([shown["lead"], shown["steps"], shown["reasons"]])
    assert shown["urgency"] == "same_day"
    assert "R18" in reasons(shown)
    assert shown["lead"] == f"Call {WORDS['cancer_helpline']} now, before anyone else."
    assert called(shown) == ["cancer_helpline", "urgent_line"]
    assert said.count(WORDS["same_day_service"]) == 1  # "because it is closed"


def test_the_patient_is_told_what_to_do_at_the_level_of_the_outcome():
    shown = told(some_answers())

    assert shown["urgency"] == "self_care"
    assert shown["title"] == "Look after it at home"
    assert shown["steps"]


def test_the_reason_is_that_of_the_rule_that_decided():
    shown = told(some_answers(emg_chest=["chest_now"]))

    assert shown["urgency"] == "emergency"
    assert reasons(shown) == ["R07"]
    assert shown["reasons"][0]["text"] == (
        "Chest pain, tightness, squeezing or heaviness can be your heart. Call 999 now."
    )


def test_reasons_of_lower_levels_are_left_out():
    answers = some_answers(emg_chest=["chest_now"])
    fired = {finding.code for finding in outcome_of(answers).findings}

    assert "R59" in fired
    assert "R59" not in reasons(told(answers))


def test_at_most_three_reasons_are_given():
    answers = some_answers(
        emg_chest=["chest_now", "breathless", "collapse", "tummy_severe"],
        emg_ill=["confused"],
    )

    assert len(outcome_of(answers).findings) > 3
    assert len(told(answers)["reasons"]) == 3


def test_when_a_guard_decides_its_own_reason_comes_first():
    shown = told(some_answers(pain_sites=["neck"]))

    assert shown["urgency"] == "routine"
    assert reasons(shown) == ["", "R59"]
    assert shown["reasons"][0]["text"] == guard_reason("G10")


def test_no_patient_is_told_that_a_form_was_sent_before():
    """It would say so to anybody who types another person's name and birthday."""
    shown = told(some_answers(), repeat_contact=True)

    assert shown["urgency"] == "routine"
    assert guard_reason("G9") == ""
    assert reasons(shown) == ["R59"]
    assert FLOOR_REASON not in json.dumps(shown)


def test_nothing_reassures_on_a_page_that_a_guard_made_urgent():
    shown = told(some_answers(), emergency_withdrawn=True)

    assert shown["urgency"] == "same_day"
    assert reasons(shown) == [""]
    assert shown["reasons"][0]["text"] == guard_reason("G11")


def test_a_guard_that_raised_nothing_gives_no_reason():
    shown = told(some_answers(rash="yes_lt3d"), repeat_contact=True)

    assert shown["urgency"] == "same_day"
    assert "" not in reasons(shown)


def test_when_an_emergency_answer_was_taken_back_the_patient_is_told_that_this_counts():
    shown = told(some_answers(), emergency_withdrawn=True)

    assert shown["urgency"] == "same_day"
    assert shown["reasons"][0]["text"] == guard_reason("G11")


def test_when_nothing_fired_the_patient_is_told_that_no_cause_was_found():
    answers = some_answers(
        rest_effect="none", relievers=["none"], aggravators=["none"], triggers=["none"]
    )
    shown = told(answers)

    assert not outcome_of(answers).findings
    assert shown["urgency"] == "routine"
    assert [reason["text"] for reason in shown["reasons"]] == [guard_reason("G6")]


def test_when_only_the_floor_of_the_clinic_raised_it_the_patient_is_told_so():
    shown = told(some_answers(), floor=Urgency.WITHIN_2_WEEKS)

    assert shown["urgency"] == "within_2_weeks"
    assert shown["reasons"][0] == {"rule": "", "text": FLOOR_REASON}


def test_the_clinics_numbers_and_names_are_filled_in():
    shown = told(some_answers(emg_chest=["chest_now", "sudden_tearing"]))
    texts = [
        shown["lead"],
        *shown["steps"],
        *(reason["text"] for reason in shown["reasons"]),
    ]

    assert not any("{" in text for text in texts)


def test_who_should_ask_before_taking_tablets_is_told_so():
    shown = told(some_answers(conditions=["ulcer"]))

    assert shown["nsaid_caution"] is True
    assert any("ibuprofen-type" in line for line in shown["home_care"])
    assert told(some_answers())["nsaid_caution"] is False


@pytest.mark.parametrize(
    "others",
    [
        {},
        {"emg_chest": ["chest_now"]},
        {
            "cancer_hx": "past",
            "cancer_type": ["breast"],
            "cancer_when": "y1_5",
            "new_kind": "different",
            "rash": "yes_lt3d",
            "spread": ["band"],
            "emg_ill": ["fever"],
        },
    ],
    ids=["alone", "in an emergency", "among many reasons"],
)
def test_who_cannot_go_on_is_told_the_crisis_line_whatever_else_is_the_matter(others):
    shown = told(some_answers(distress="cannot_go_on", **others))

    assert "crisis_line" in called(shown)


def test_who_never_had_cancer_is_not_told_about_a_cancer_helpline():
    for answers in (
        some_answers(cancer_hx="never", emg_chest=["chest_now"]),
        some_answers(cancer_hx="never", rash="yes_lt3d"),
    ):
        assert "cancer" not in json.dumps(told(answers)).lower()


def test_who_had_cancer_is_told_about_the_helpline():
    answers = some_answers(
        cancer_hx="past",
        cancer_type=["breast"],
        cancer_when="y1_5",
        new_kind="different",
    )

    assert WORDS["cancer_helpline"] in told(answers)["lead"]


# What is kept of an assessment


@pytest.mark.django_db
def test_an_assessment_keeps_its_inputs_its_outcome_and_what_was_told():
    answers = some_answers(rash="yes_lt3d")
    submission = a_submission(answers=answers)
    now = timezone.now()
    context = Context(repeat_contact=True, floor=Urgency.WITHIN_2_WEEKS)
    outcome = assess(RULESET, answers, context=context)

    kept = services.record_assessment(
        submission_id=submission.pk,
        answers=answers,
        outcome=outcome,
        context=context,
        words=WORDS,
        services=SERVICES,
        now=now,
    )
    kept = Assessment.objects.get(pk=kept.pk)

    assert kept.urgency == outcome.urgency == "same_day"
    assert kept.urgency_before_guards == outcome.urgency_before_guards
    assert kept.suspicion_index == outcome.suspicion.index
    assert kept.outcome == outcome_as_json(outcome)
    assert kept.shown == services.advice_shown(
        outcome, answers, RULESET, WORDS, services=SERVICES
    )
    assert services.context_from_json(kept.context) == context
    assert kept.created == now
    assert kept.ruleset_id == RULESET.digest


@pytest.mark.django_db
def test_an_assessment_can_be_run_again_from_what_is_stored():
    submission = a_submission(answers=some_answers(severity=9, new_kind="first_ever"))
    kept = submission.assessments.get()

    again = assess(
        services.ruleset_of(kept),
        submission.answers,
        context=services.context_from_json(kept.context),
    )

    assert outcome_as_json(again) == kept.outcome


@pytest.mark.django_db
def test_an_old_assessment_is_read_with_its_own_rules_word_for_word():
    kept = a_submission().assessments.get()
    old = RuleSet(
        **{
            name: getattr(RULESET, name)
            for name in RuleSet.__dataclass_fields__
            if name != "version"
        },
        version="0.9",
    )
    StoredRuleSet.objects.keep(old)
    Assessment._base_manager.filter(pk=kept.pk).update(ruleset=old.digest)
    kept.refresh_from_db()

    read = services.ruleset_of(kept)

    assert read.version == "0.9"
    assert read.digest == old.digest


def test_an_outcome_becomes_plain_json_and_stays_it():
    plain = outcome_as_json(outcome_of(some_answers()))

    assert json.loads(json.dumps(plain)) == plain
    assert plain["urgency"] == "self_care"


@pytest.mark.parametrize("floor", Urgency)
def test_a_context_survives_being_stored(floor):
    context = Context(emergency_withdrawn=True, repeat_contact=True, floor=floor)
    stored = json.loads(json.dumps(services.context_as_json(context)))

    assert services.context_from_json(stored) == context


# The stored rule set


@pytest.mark.django_db
def test_a_rule_set_is_stored_once_with_its_version_and_its_words():
    first = StoredRuleSet.objects.keep(RULESET)
    again = StoredRuleSet.objects.keep(RULESET)

    (row,) = StoredRuleSet.objects.filter(digest=RULESET.digest)
    assert first == again == row.digest
    assert row.version == RULESET.version
    assert row.content == RULESET.canonical_json


@pytest.mark.django_db
def test_once_it_is_committed_the_rule_set_is_not_looked_for_again(
    django_capture_on_commit_callbacks, django_assert_num_queries
):
    with django_capture_on_commit_callbacks(execute=True):
        StoredRuleSet.objects.keep(RULESET)

    with django_assert_num_queries(0):
        StoredRuleSet.objects.keep(RULESET)


@pytest.mark.django_db
def test_a_rule_set_whose_storing_was_undone_is_stored_again():
    with transaction.atomic():
        StoredRuleSet.objects.keep(RULESET)
        transaction.set_rollback(True)

    assert not StoredRuleSet.objects.exists()
    StoredRuleSet.objects.keep(RULESET)
    assert StoredRuleSet.objects.exists()


# Reviews


@pytest.mark.django_db
def test_a_review_keeps_who_decided_what_and_why():
    assessment = a_submission().assessments.get()
    clinician, now = a_clinician(), timezone.now()

    kept = services.record_review(
        assessment=assessment,
        by=clinician,
        urgency=Urgency.SAME_DAY,
        decision=Review.Decision.CALL,
        reason="  Sounds unwell.  ",
        now=now,
    )
    kept = Review.objects.get(pk=kept.pk)

    assert kept.assessment == assessment
    assert kept.clinician == clinician
    assert kept.urgency == "same_day"
    assert kept.decision == "call"
    assert kept.reason == "Sounds unwell."
    assert kept.created == now


@pytest.mark.django_db
@pytest.mark.parametrize("reason", ["", "   ", "\n\t"])
def test_a_decision_without_a_reason_is_refused(reason):
    assessment = a_submission().assessments.get()

    with pytest.raises(services.ReviewIncomplete):
        services.record_review(
            assessment=assessment,
            by=a_clinician(),
            urgency=Urgency.ROUTINE,
            decision=Review.Decision.CLOSE,
            reason=reason,
            now=timezone.now(),
        )

    assert not Review.objects.exists()


# Written once


@pytest.fixture
def kept():
    """One row of everything that is stored about triage, by model."""
    assessment = a_submission().assessments.get()
    review = services.record_review(
        assessment=assessment,
        by=a_clinician(),
        urgency=Urgency.ROUTINE,
        decision=Review.Decision.CALL,
        reason="Sounds well.",
        now=timezone.now(),
    )
    return {
        StoredRuleSet: StoredRuleSet.objects.get(),
        Assessment: assessment,
        Review: review,
    }


def test_everything_about_triage_is_written_once():
    assert set(apps.get_app_config("triage").get_models()) == set(WRITTEN_ONCE)


@pytest.mark.django_db
@pytest.mark.parametrize("model", WRITTEN_ONCE)
def test_what_is_written_once_is_never_edited(kept, model):
    before = model.objects.values().get()

    with pytest.raises(AppendOnlyError, match="never edited"):
        kept[model].save()
    with pytest.raises(AppendOnlyError, match="never edited"):
        model.objects.update(pk="1")
    with pytest.raises(AppendOnlyError, match="never edited"):
        model.objects.filter(pk=kept[model].pk).update(pk="1")
    assert model.objects.values().get() == before


@pytest.mark.django_db
@pytest.mark.parametrize("model", WRITTEN_ONCE)
def test_what_is_written_once_is_never_deleted_by_hand(kept, model):
    with pytest.raises(AppendOnlyError, match="never deleted"):
        kept[model].delete()
    with pytest.raises(AppendOnlyError, match="never deleted"):
        model.objects.all().delete()
    assert model.objects.exists()


@pytest.mark.django_db
def test_a_rule_set_does_not_take_the_place_of_one_with_its_digest():
    StoredRuleSet.objects.keep(RULESET)

    with pytest.raises(IntegrityError), transaction.atomic():
        StoredRuleSet(digest=RULESET.digest, version="other", content="{}").save()
    assert StoredRuleSet.objects.get().version == RULESET.version


@pytest.mark.django_db
def test_what_hangs_on_a_submission_is_erased_with_it(kept):
    Submission.objects.all().delete()

    assert not Assessment.objects.exists()
    assert not Review.objects.exists()
    assert StoredRuleSet.objects.exists()


@pytest.mark.django_db
def test_a_stored_rule_set_that_was_changed_is_not_shown():
    kept = a_submission().assessments.get()
    old = replace(RULESET, version="0.9")
    StoredRuleSet.objects.keep(old)
    Assessment._base_manager.update(ruleset=old.digest)
    StoredRuleSet._base_manager.filter(digest=old.digest).update(
        content=old.canonical_json.replace("checked now", "checked later")
    )
    kept.refresh_from_db()

    with pytest.raises(DefinitionDamaged, match=old.digest[:8]):
        services.ruleset_of(kept)


@pytest.mark.django_db
def test_the_levels_are_stored_under_the_codes_of_the_rules():
    kept = a_submission().assessments.get()

    with connection.cursor() as cursor:
        cursor.execute("select urgency from triage_assessment")
        assert cursor.fetchone() == (str(kept.urgency),)


@pytest.mark.django_db(transaction=True)
def test_an_assessment_without_a_submission_cannot_be_stored():
    answers = some_answers()
    outcome = outcome_of(answers)

    with pytest.raises(IntegrityError):
        services.record_assessment(
            submission_id="00000000-0000-0000-0000-000000000000",
            answers=answers,
            outcome=outcome,
            context=Context(),
            words=WORDS,
            services=SERVICES,
            now=timezone.now(),
        )
