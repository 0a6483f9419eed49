"""The compiled function and the conditions it was made from always agree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.triage.strategies import (
    JSON_VALUES,
    any_answers,
    junk_answers,
    mixed_answers,
)
from triage.compiler import compiled
from triage.conditions import (
    MISSING,
    Condition,
    CountOf,
    HasAny,
    HasOnly,
    HowMany,
    Measure,
    Not,
    Number,
    Sign,
    Total,
    answer,
    count_of,
)
from triage.rules import RULESET

NAMED = list(RULESET.conditions())
CONDITIONS = [(name, node) for name, node in NAMED if isinstance(node, Condition)]
HOLDING = compiled(CONDITIONS)


def interpreted(conditions, answers):
    return [name for name, condition in conditions if condition.holds(answers)]


@given(mixed_answers())
@settings(max_examples=300)
def test_every_rule_and_sign_is_compiled_to_what_it_means(answers):
    assert HOLDING(answers) == (interpreted(CONDITIONS, answers),)


@given(any_answers(), st.dictionaries(st.sampled_from(["spread", "age"]), JSON_VALUES))
def test_unknown_options_and_odd_values_mean_the_same_to_both(answers, odd):
    answers = {**answers, "systemic": ["fatigue", "no_such_option"], **odd}

    assert HOLDING(answers) == (interpreted(CONDITIONS, answers),)


@given(junk_answers())
@settings(max_examples=300)
def test_junk_means_the_same_to_both(answers):
    assert HOLDING(answers) == (interpreted(CONDITIONS, answers),)


def test_nothing_answered_means_the_same_to_both():
    blank = {"systemic": [], "age": None, "spread": ""}

    assert HOLDING({}) == HOLDING(blank) == (interpreted(CONDITIONS, {}),)


# Conditions nobody has written yet.

KEYS = st.sampled_from(["a", "b", "c"])
CODES = st.lists(
    st.sampled_from(["x", "y", "z", "w"]), min_size=1, max_size=3, unique=True
).map(tuple)
LEAVES = st.one_of(
    st.builds(HasAny, KEYS, CODES),
    st.builds(lambda key, codes: HasAny(key, (*codes, MISSING)), KEYS, CODES),
    st.builds(HasOnly, KEYS, CODES),
)
QUANTITIES = st.one_of(
    st.builds(Number, st.sampled_from(["n", "a"])), st.builds(CountOf, KEYS, CODES)
)


def grown(conditions):
    pairs = st.lists(conditions, min_size=1, max_size=3).map(tuple)
    counts = st.builds(HowMany, pairs)
    quantities = st.one_of(QUANTITIES, counts)
    sums = st.builds(Total, st.lists(quantities, min_size=1, max_size=3).map(tuple))
    amounts = st.one_of(quantities, sums, st.builds(Measure, st.just("m"), quantities))
    return st.one_of(
        st.builds(lambda one, two: one & two, conditions, conditions),
        st.builds(lambda one, two: one | two, conditions, conditions),
        st.builds(Not, conditions),
        st.builds(Sign, st.sampled_from(["s", "not a name; 1/0"]), conditions),
        st.builds(lambda amount, number: amount >= number, amounts, st.integers(0, 3)),
        st.builds(lambda amount, number: amount < number, amounts, st.integers(0, 3)),
    )


ANY_CONDITION = st.recursive(LEAVES, grown, max_leaves=8)
VALUES = st.one_of(
    st.sampled_from(["x", "y", "q", "", MISSING, None, True, 0, 1, 2.5, float("nan")]),
    st.lists(st.sampled_from(["x", "y", "z", "q", "", None, 3])),
    st.lists(st.lists(st.just("x"))),
)
ANY_ANSWERS = st.dictionaries(st.sampled_from(["a", "b", "c", "n"]), VALUES)


@given(ANY_CONDITION, ANY_ANSWERS)
@settings(max_examples=250)
def test_any_condition_at_all_is_compiled_to_what_it_means(condition, answers):
    (holding,) = compiled([("it", condition)])(answers)

    assert holding == (["it"] if condition.holds(answers) else [])


def test_nan_in_a_sum_counts_nothing_to_both():
    condition = Total((Number("a"),)) < 1

    assert compiled([("it", condition)])({"a": float("nan")}) == (["it"],)
    assert condition.holds({"a": float("nan")})


# Shape


def test_sections_come_back_apart_and_in_order():
    yes, no = answer("pain") == "yes", answer("pain") == "no"
    holding = compiled([("A", yes), ("B", no)], [("C", ~no), ("D", yes)], [])

    assert holding({"pain": "yes"}) == (["A"], ["C", "D"], [])
    assert holding({"pain": "no"}) == (["B"], [], [])


def test_two_signs_of_one_name_are_not_taken_for_each_other():
    one = Sign("s", answer("pain") == "yes")
    other = Sign("s", answer("pain") == "no")

    assert compiled([("one", one), ("other", other)])({"pain": "no"}) == (["other"],)


def test_names_from_a_rule_set_cannot_become_code():
    evil = Sign("x = 1/0 #", answer("pain'); 1/0 #") == "') or 1/0 #")
    name = "'); 1/0 #"

    assert compiled([(name, evil)])({"pain'); 1/0 #": "') or 1/0 #"}) == ([name],)


def test_a_node_of_an_unknown_kind_is_refused():
    class Strange(Condition):
        pass

    with pytest.raises(TypeError, match="cannot be compiled"):
        compiled([("strange", Strange())])


def test_a_count_is_compared_by_number_and_not_by_truth():
    condition = count_of("ill", "fever", "rigors", "sweats") >= 2

    holding = compiled([("two", condition)])
    assert holding({"ill": ["fever", "rigors"]}) == (["two"],)
    assert holding({"ill": ["fever", "fever"]}) == ([],)
