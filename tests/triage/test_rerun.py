"""Running a stored assessment again: the same comes out, and differences are named."""

import copy
import json
from dataclasses import replace
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models import JSONField, Value
from hypothesis import given

from config.stored_definitions import DefinitionDamaged
from intake.models import Submission
from tests.builders import a_submission, forget_stored_definitions, some_answers
from tests.triage.strategies import JSON_VALUES, mixed_answers, quiet_answers
from triage.engine import Context, assess
from triage.models import Assessment, StoredRuleSet
from triage.rerun import Difference, differences, outcome_as_json, run_again
from triage.rules import RULESET
from triage.ruleset import RuleSet

CONTEXT = Context()
ANSWERS = quiet_answers(rash="yes_lt3d", severity=8)
READ_BACK = RuleSet.from_json(json.loads(RULESET.canonical_json))
STORED = outcome_as_json(assess(RULESET, ANSWERS, context=CONTEXT))


def again(ruleset=RULESET, answers=ANSWERS, context=CONTEXT):
    return run_again(ruleset, answers, context, STORED)


# Pure


def test_the_same_rules_answers_and_context_give_no_difference():
    assert again() == []


@given(mixed_answers())
def test_any_assessment_can_be_run_again_from_what_json_keeps(answers):
    stored = json.loads(
        json.dumps(outcome_as_json(assess(RULESET, answers, context=CONTEXT)))
    )
    kept = json.loads(json.dumps(answers))

    assert run_again(READ_BACK, kept, CONTEXT, stored) == []


@pytest.mark.django_db
def test_a_changed_rule_set_is_noticed_by_its_digest():
    digest = StoredRuleSet.objects.keep(RULESET)
    content = RULESET.canonical_json.replace("checked now", "checked later")
    StoredRuleSet._base_manager.update(content=content)

    with pytest.raises(DefinitionDamaged, match=digest[:8]):
        StoredRuleSet.objects.definition(digest)


def test_changed_answers_are_noticed_by_what_they_change():
    fields = {item.field for item in again(answers=quiet_answers(severity=8))}

    assert "urgency" in fields
    assert "findings[0].code" in fields


def test_a_changed_context_is_noticed():
    fields = {item.field for item in again(context=Context(emergency_withdrawn=True))}

    assert fields == {"guards[0]", "marks[0]"}


def test_every_kind_of_difference_is_named_by_its_path():
    stored = {"a": 1, "b": [1, 2], "c": {"d": "x"}, "gone": True}
    now = {"a": 1, "b": [1, 3, 4], "c": {"d": "y"}, "new": None, "more": 0}

    assert [item.field for item in differences(stored, now)] == [
        *("b[1]", "b[2]", "c.d", "gone", "more"),
    ]


def test_one_is_not_true_and_not_a_float():
    assert [item.field for item in differences({"a": 1}, {"a": True})] == ["a"]
    assert [item.field for item in differences({"a": 1}, {"a": 1.0})] == ["a"]


def test_another_shape_is_a_difference():
    assert differences([1], {"a": 1}) == [Difference("outcome", [1], {"a": 1})]


def test_a_difference_says_what_was_stored_and_what_came_out():
    assert str(Difference("urgency", "routine", None)) == (
        'urgency: stored "routine", now nothing'
    )


@given(JSON_VALUES)
def test_nothing_differs_from_itself(value):
    value = json.loads(json.dumps(value).replace("NaN", "1").replace("Infinity", "2"))

    assert differences(value, copy.deepcopy(value)) == []


# The command


@pytest.fixture(autouse=True)
def fresh_definitions():
    """What a process remembers about the database must not outlive it."""
    forget_stored_definitions()
    yield
    forget_stored_definitions()


def run(*options):
    """The text printed and the exit status."""
    out = StringIO()
    try:
        call_command("retriage", *options, stdout=out, stderr=StringIO())
    except SystemExit as stop:
        return out.getvalue(), stop.code
    return out.getvalue(), 0


def tampered(submission, **columns):
    """The one assessment of a submission, rewritten behind the application's back."""
    Assessment._base_manager.filter(submission=submission).update(**columns)


@pytest.mark.django_db
def test_a_submission_comes_out_as_it_was_stored():
    submission = a_submission(answers=some_answers(rash="yes_lt3d"))

    assert run(submission.reference) == ("1 assessments, 0 differ\n", 0)


@pytest.mark.django_db
def test_all_submissions_come_out_as_they_were_stored():
    for level in ("yes_lt3d", "yes_gt3d", "no"):
        a_submission(answers=some_answers(rash=level))

    assert run("--all", "--batch", "2") == ("3 assessments, 0 differ\n", 0)


@pytest.mark.django_db
def test_running_again_stores_nothing():
    submission = a_submission(answers=some_answers())
    before = Assessment.objects.values().get()

    run(submission.reference)
    run("--all")

    assert Assessment.objects.values().get() == before
    assert StoredRuleSet.objects.count() == 1


@pytest.mark.django_db
def test_a_changed_context_ends_with_one_and_names_the_fields_without_values():
    submission = a_submission(answers=some_answers())
    tampered(
        submission,
        context={
            "emergency_withdrawn": True,
            "repeat_contact": False,
            "floor": "self_care",
        },
    )

    text, status = run(submission.reference)
    assert status == 1
    assert f"{submission.reference}:\n" in text
    assert "  urgency\n" in text
    assert "same_day" not in text
    assert "1 assessments, 1 differ" in text
    assert 'now "same_day"' in run(submission.reference, "--values")[0]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "context",
    [
        {"floor": "bogus"},
        {"floor": "routine", "weather": "fine"},
        {"floor": "routine", "repeat_contact": "no"},
        {},
        [],
        None,
    ],
    ids=str,
)
def test_a_context_that_cannot_be_read_is_reported_and_the_others_go_on(context):
    odd = a_submission(answers=some_answers())
    a_submission(answers=some_answers(age=41))
    tampered(odd, context=Value(context, JSONField()))

    text, status = run("--all")
    assert status == 1
    assert f"{odd.reference}:\n  cannot be read\n" in text
    assert "2 assessments, 1 differ" in text


@pytest.mark.django_db
def test_a_column_that_does_not_say_what_is_sealed_is_a_difference():
    submission = a_submission(answers=some_answers())
    tampered(submission, urgency="emergency", suspicion_index=99)

    text, status = run(submission.reference)
    assert status == 1
    assert "  column urgency\n  column suspicion_index\n" in text


@pytest.mark.django_db
def test_a_changed_stored_rule_set_is_reported_and_the_others_go_on():
    one = a_submission(answers=some_answers())
    a_submission(answers=some_answers(age=41))
    content = RULESET.canonical_json.replace("checked now", "checked later")
    StoredRuleSet._base_manager.update(content=content)

    text, status = run("--all")
    assert status == 1
    assert f"{one.reference}:\n  cannot be read\n" in text
    assert "2 assessments, 2 differ" in text


@pytest.mark.django_db
def test_rules_of_an_old_version_are_run_as_they_were_stored():
    submission = a_submission(answers=some_answers(severity=8))
    old = replace(
        RULESET,
        version="0.9",
        rules=tuple(rule for rule in RULESET.rules if rule.code != "R58"),
    )
    StoredRuleSet.objects.create(
        digest=old.digest, version=old.version, content=old.canonical_json
    )
    Assessment._base_manager.filter(submission=submission).update(ruleset_id=old.digest)

    # The outcome was made with R58, which the old rules do not have.
    text, status = run(submission.reference, "--values")
    assert status == 1
    assert "R58" in text


@pytest.mark.django_db
def test_an_unknown_reference_is_said_to_be_unknown():
    with pytest.raises(CommandError, match="No assessment has the reference NONE-XYZ"):
        run("NONE-XYZ")


@pytest.mark.django_db
def test_answers_that_cannot_be_opened_are_reported():
    submission = a_submission(answers=some_answers())
    other = a_submission(answers=some_answers(age=41))
    sealed = Submission.objects.filter(pk=other.pk).values_list("answers", flat=True)
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE intake_submission SET answers = %s WHERE reference = %s",
            [str(sealed.get()), submission.reference],
        )

    text, status = run(submission.reference)
    assert status == 1
    assert "  cannot be read\n" in text
