"""Which options of a page reveal which follow-up."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.followups import reveal
from intake.questionnaire.schema import Step
from intake.questionnaire.upper_back import UPPER_BACK
from tests.triage.strategies import RULE_QUESTIONS, random_answer, random_form
from triage.conditions import answer, codes_given, count_of

PARENT_YES = answer("parent").any_of("yes", "maybe")
EARLIER_YES = answer("earlier") == "yes"
PAGE = {"parent", "other", "age"}


def test_a_question_without_a_condition_is_shown_at_once():
    assert reveal(None, {}, PAGE) is True


def test_a_condition_on_earlier_pages_is_decided_before_the_page_is_shown():
    assert reveal(EARLIER_YES, {"earlier": "yes"}, PAGE) is True
    assert reveal(EARLIER_YES, {"earlier": "no"}, PAGE) is False
    assert reveal(EARLIER_YES, {}, PAGE) is False


def test_an_option_on_the_same_page_reveals():
    assert reveal(PARENT_YES, {}, PAGE) == {("parent", "yes"), ("parent", "maybe")}


def test_an_exact_set_of_options_is_revealed_by_each_of_them():
    condition = answer("parent").only("yes")

    assert reveal(condition, {}, PAGE) == {("parent", "yes")}


def test_both_of_two_pages_must_agree():
    both = PARENT_YES & EARLIER_YES

    assert reveal(both, {"earlier": "yes"}, PAGE) == {
        ("parent", "yes"),
        ("parent", "maybe"),
    }
    assert reveal(both, {"earlier": "no"}, PAGE) is False


def test_either_of_two_pages_is_enough():
    either = PARENT_YES | EARLIER_YES

    assert reveal(either, {"earlier": "yes"}, PAGE) is True
    assert reveal(either, {}, PAGE) == {("parent", "yes"), ("parent", "maybe")}


def test_either_of_two_parents_on_the_page_reveals():
    either = (answer("parent") == "yes") | (answer("other") == "no")

    assert reveal(either, {}, PAGE) == {("parent", "yes"), ("other", "no")}


def test_two_parents_on_the_page_that_must_agree_reveal_too_soon_and_not_too_late():
    both = (answer("parent") == "yes") & (answer("other") == "no")

    assert reveal(both, {}, PAGE) == {("parent", "yes"), ("other", "no")}


def test_a_number_typed_on_the_same_page_hides_nothing():
    # No style sheet can compare a number, so only the options decide what is seen.
    condition = (answer("parent") == "yes") & (answer("age") <= 55)

    assert reveal(condition, {}, PAGE) == {("parent", "yes")}


@pytest.mark.parametrize(
    "condition",
    [
        ~(answer("parent") == "yes"),
        answer("age") >= 60,
        count_of("parent", "yes", "maybe") >= 2,
    ],
    ids=["negation", "number", "count"],
)
def test_what_no_option_can_reveal_stays_in_sight(condition):
    # An empty set of options: shown, and the server drops it when it was not asked.
    assert reveal(condition, {}, PAGE) == frozenset()


def test_a_negation_of_earlier_pages_is_decided_beforehand():
    assert reveal(~EARLIER_YES, {"earlier": "yes"}, PAGE) is False
    assert reveal(~EARLIER_YES, {}, PAGE) is True


FOLLOW_UPS = [
    (step, question)
    for step in UPPER_BACK.steps
    for question in step.questions
    if question.condition is not None and question.key in RULE_QUESTIONS
]


@given(st.integers(0, 2**32), st.sampled_from(FOLLOW_UPS))
def test_a_question_that_is_asked_is_never_hidden(seed, follow_up):
    """Hiding may err towards showing; the other way round nobody could answer."""
    step, question = follow_up
    chance = Random(seed)
    page = {item.key for item in step.questions}
    answers = random_form(seed) | {
        key: random_answer(RULE_QUESTIONS[key], chance)
        for key in sorted(page & RULE_QUESTIONS.keys())
    }
    if not question.condition.holds(answers):
        return
    elsewhere = {key: value for key, value in answers.items() if key not in page}

    shown = reveal(question.condition, elsewhere, page)

    chosen = {
        (key, code)
        for key in page & answers.keys()
        for code in codes_given(answers, key)
    }
    assert shown is True or shown == frozenset() or shown & chosen


def on_one_page(step: Step):
    page = {question.key for question in step.questions}
    return {
        question.key: reveal(question.condition, {}, page)
        for question in step.questions
    }


def test_the_follow_ups_of_the_emergency_check_are_revealed_by_their_parents():
    found = on_one_page(UPPER_BACK.steps[0])

    assert found["emg_chest"] is True
    assert found["sudden_move"] == {("emg_chest", "sudden_severe")}
    assert found["nerve_known_cause"] == {("nerve_onset", "gt3m")}
    assert ("emg_nerve", "none") not in found["nerve_onset"]
    assert ("emg_nerve", "leg_one") in found["nerve_onset"]
    assert ("injury", "none") not in found["injury_when"]


def test_pregnancy_is_revealed_by_sex_whatever_age_is_typed():
    found = on_one_page(UPPER_BACK.step["about-you"])

    assert found["pregnant"] == {
        ("sex_at_birth", "female"),
        ("sex_at_birth", "intersex"),
        ("sex_at_birth", "prefer_not"),
    }
