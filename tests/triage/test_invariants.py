"""What holds for every set of answers, whatever the rules say in detail."""

import json
import random
from dataclasses import asdict

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from intake.questionnaire.schema import OneOf, SomeOf
from intake.questionnaire.upper_back import UPPER_BACK
from tests.triage.strategies import (
    QUIET,
    answers_as_asked,
    junk_answers,
    mixed_answers,
    nearly_quiet_answers,
    quiet_answers,
    ticked,
)
from triage.conditions import is_answered
from triage.engine import Context, assess, decide, screen
from triage.rules import RULESET
from triage.urgency import Urgency, worst

NO_FLOOR = Context(floor=Urgency.SELF_CARE)

# Ticking one of these is always bad news.
WARNING_OPTIONS = [
    (key, choice.code)
    for key in ("emg_chest", "emg_nerve", "emg_ill", "cancer_signs")
    for choice in UPPER_BACK.questions[key].choices
    if not choice.exclusive
] + [("systemic", "night_sweats"), ("infection_risk", "iv_drugs")]

CONTEXTS = st.builds(
    Context,
    emergency_withdrawn=st.booleans(),
    repeat_contact=st.booleans(),
    floor=st.sampled_from(Urgency),
)

# For each core question that can be answered "no", the answer that says so. The others
# (age, place, kind, course and severity of the pain) have no such answer.
NO = {
    **{
        key: ["none"]
        for key, question in UPPER_BACK.questions.items()
        if key in RULESET.core
        and isinstance(question, SomeOf)
        and "none" in [choice.code for choice in question.choices]
    },
    "spine_tender": "no",
    "rash": "no",
    "night_wakes": "never",
    "morning_stiff": "none",
    "tried_weeks": "none",
    "weight_loss": "no",
    "cancer_hx": "never",
    "smoking": "never",
    "function": "normal",
    "concern": "none",
    "prev_visits": "none",
}


def assessed(answers, context=NO_FLOOR):
    return assess(RULESET, answers, context=context)


def codes(outcome):
    return {finding.code for finding in outcome.findings}


# More bad news never lowers the level.


@given(mixed_answers())
def test_ticking_a_warning_sign_never_lowers_the_level_of_the_rules(answers):
    before, _ = decide(RULESET, answers)

    assert [
        (key, option)
        for key, option in WARNING_OPTIONS
        if decide(RULESET, ticked(answers, key, option))[0] < before
    ] == []


@given(answers_as_asked(), st.sampled_from(WARNING_OPTIONS), CONTEXTS)
def test_ticking_a_warning_sign_never_lowers_the_result_of_a_finished_form(
    answers, warning, context
):
    key, option = warning
    more = ticked(answers, key, option)

    assert assessed(more, context).urgency >= assessed(answers, context).urgency


@given(mixed_answers(), st.sampled_from(WARNING_OPTIONS))
def test_ticking_a_warning_sign_takes_back_no_rule_above_self_care(answers, warning):
    lost = set(decide(RULESET, answers)[1]) - set(
        decide(RULESET, ticked(answers, *warning))[1]
    )

    assert lost <= {"R59", "R60"}


# Missing is never "no".


@given(mixed_answers())
@settings(max_examples=25)
def test_leaving_a_core_question_out_never_scores_lower_than_no(answers):
    for key, no in NO.items():
        denied = {**answers, key: no}
        missing = {other: value for other, value in answers.items() if other != key}

        lost = set(decide(RULESET, denied)[1]) - set(decide(RULESET, missing)[1])
        # A pattern that earns self-care may be lost; that raises.
        assert lost - {"R59", "R60"} == set(), key
        assert assessed(missing).urgency >= assessed(denied).urgency, key


def test_no_injury_is_the_one_no_that_can_score_higher_than_missing():
    # Sudden severe new pain counts in R32 when the patient denies an injury. Without
    # that answer the clause stays quiet, and guard G7 keeps the result at routine.
    answers = quiet_answers(
        injury="none", onset="sudden", severity=8, new_kind="different"
    )
    missing = {**answers, "injury": None}

    assert "R32" in codes(assessed(answers))
    assert "R32" not in codes(assessed(missing))
    assert assessed(missing).urgency >= Urgency.ROUTINE


@given(mixed_answers())
def test_leaving_the_injury_out_loses_no_rule_but_that_one(answers):
    denied = {**answers, "injury": "none"}
    missing = {key: value for key, value in answers.items() if key != "injury"}

    lost = set(decide(RULESET, denied)[1]) - set(decide(RULESET, missing)[1])
    assert lost <= {"R32"}


def test_the_questions_with_a_no_are_all_core_questions_that_have_one():
    without = set(RULESET.core) - set(NO) - {"injury"}

    assert without == {
        *("age", "sex_at_birth", "pain_sites", "pinpoint", "duration", "onset"),
        *("course", "constancy", "new_kind", "severity", "character"),
        *("lying_effect", "rest_effect"),
    }


# Self-care has to be earned.


@given(mixed_answers())
def test_self_care_is_never_given_with_a_core_question_unanswered(answers):
    outcome = assessed(answers)

    if outcome.urgency is Urgency.SELF_CARE:
        assert all(is_answered(answers, key) for key in RULESET.core)


@given(mixed_answers())
def test_self_care_is_never_given_without_one_of_its_two_rules(answers):
    outcome = assessed(answers)

    if outcome.urgency_before_guards is Urgency.SELF_CARE:
        assert codes(outcome) <= {"R59", "R60"}
        assert codes(outcome) != set()


@given(mixed_answers(), st.sampled_from(["prefer_not", "not_sure"]), st.booleans())
def test_an_unknown_cancer_history_is_never_self_care(answers, unknown, quiet):
    start = {**QUIET, **answers} if quiet else answers

    assert decide(RULESET, {**start, "cancer_hx": unknown})[0] > Urgency.SELF_CARE


@given(nearly_quiet_answers())
def test_self_care_always_names_an_upper_back_place(answers):
    if assessed(answers).urgency is Urgency.SELF_CARE:
        assert RULESET.sign["scope"].holds(answers)


def test_self_care_can_be_reached_at_all():
    assert assessed(QUIET).urgency is Urgency.SELF_CARE


# The highest level wins, and guards only raise.


@given(mixed_answers(), CONTEXTS)
def test_the_level_is_that_of_the_worst_finding_or_higher(answers, context):
    outcome = assessed(answers, context)
    found = worst(finding.urgency for finding in outcome.findings) or Urgency.ROUTINE

    assert outcome.urgency_before_guards is found
    assert outcome.urgency >= found
    assert outcome.urgency >= context.floor


@given(mixed_answers(), CONTEXTS)
def test_nothing_in_the_context_lowers_the_level(answers, context):
    assert assessed(answers, context).urgency >= assessed(answers).urgency


@given(mixed_answers(), CONTEXTS)
def test_the_level_is_explained_by_a_finding_a_guard_or_the_floor(answers, context):
    outcome = assessed(answers, context)
    raised = [
        guard.at_least
        for guard in RULESET.guards
        if guard.code in outcome.guards and guard.at_least
    ]

    assert outcome.urgency in (
        context.floor,
        outcome.urgency_before_guards,
        worst(raised),
    )


# Total, pure and deterministic.


@given(junk_answers(), CONTEXTS)
@settings(max_examples=100)
def test_no_answers_make_the_engine_fail(answers, context):
    outcome = assess(RULESET, answers, context=context)

    assert outcome.urgency in Urgency
    assert decide(RULESET, answers)[0] is outcome.urgency_before_guards
    screen(RULESET, answers, unsettled=list(answers))


@given(mixed_answers(), CONTEXTS)
def test_the_same_answers_always_give_the_same_outcome(answers, context):
    again = json.loads(json.dumps(answers))

    assert assessed(answers, context) == assessed(again, context)


@given(mixed_answers(), st.integers(min_value=0, max_value=2**32))
def test_the_order_of_answers_and_ticks_changes_nothing(answers, seed):
    chance = random.Random(seed)
    keys = list(answers)
    chance.shuffle(keys)
    mixed = {key: answers[key] for key in keys}
    for key, value in mixed.items():
        if isinstance(value, list):
            mixed[key] = chance.sample(value, len(value))

    one, other = assessed(answers), assessed(mixed)
    assert codes(one) == codes(other)
    assert (one.urgency, one.guards, one.marks) == (
        other.urgency,
        other.guards,
        other.marks,
    )
    assert (one.suspicion, one.pain_types) == (other.suspicion, other.pain_types)


@given(mixed_answers())
def test_assessing_changes_no_answer(answers):
    before = json.dumps(answers)
    assessed(answers)
    screen(RULESET, answers)

    assert json.dumps(answers) == before


@given(mixed_answers())
def test_questions_that_no_rule_knows_change_nothing(answers):
    assert assessed({**answers, "unheard_of": ["yes"]}) == assessed(answers)


@given(mixed_answers())
def test_an_outcome_can_be_written_as_json(answers):
    json.dumps(asdict(assessed(answers)))


# Screening.


@given(mixed_answers())
def test_screening_finds_the_emergencies_that_assessing_finds(answers):
    emergencies = [
        finding
        for finding in assessed(answers).findings
        if finding.urgency is Urgency.EMERGENCY
    ]

    assert list(screen(RULESET, answers)) == emergencies


@given(mixed_answers(), st.lists(st.sampled_from(sorted(UPPER_BACK.questions))))
def test_open_follow_ups_only_ever_hold_findings_back(answers, unsettled):
    held_back = screen(RULESET, answers, unsettled=unsettled)

    assert set(held_back) <= set(screen(RULESET, answers))


# Pages as the patient fills them in.


@given(answers_as_asked())
def test_an_emergency_on_the_first_page_is_still_one_on_the_last(answers):
    first = {
        question.key: answers[question.key]
        for question in UPPER_BACK.steps[0].questions
        if question.key in answers
    }

    found = {finding.code for finding in screen(RULESET, first)}
    assert found <= codes(assessed(answers))


@given(answers_as_asked())
def test_a_finished_form_is_complete(answers):
    outcome = assessed(answers)

    assert outcome.core_unanswered == ()
    assert "G7" not in outcome.guards


def test_the_random_answers_of_these_tests_reach_all_five_levels():
    chance = random.Random(1)
    levels = set()
    for _ in range(400):
        answers = dict(QUIET)
        for key in chance.sample(sorted(UPPER_BACK.vocabulary), 3):
            question = UPPER_BACK.questions[key]
            if isinstance(question, OneOf):
                answers[key] = chance.choice(question.choices).code
            elif isinstance(question, SomeOf):
                answers = ticked(answers, key, chance.choice(question.choices).code)
        levels.add(decide(RULESET, answers)[0])

    assert levels == set(Urgency)


@given(mixed_answers())
def test_answers_that_differ_only_in_free_text_get_the_same_outcome(answers):
    assume("free_text" not in answers)

    assert assessed({**answers, "free_text": "I cannot pee"}) == assessed(answers)
