"""The closures and the conditions they were made from always agree."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.triage.strategies import (
    JSON_VALUES,
    any_answers,
    junk_answers,
    mixed_answers,
)
from triage.compiler import Compiler
from triage.conditions import (
    COMPARISONS,
    MISSING,
    All,
    Condition,
    CountOf,
    Either,
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


class Closures:
    """Named conditions, all compiled by one compiler."""

    def __init__(self, conditions):
        compiler = Compiler()
        self.read = compiler.read
        self.tests = [(name, compiler.test(node)) for name, node in conditions]

    def __call__(self, answers):
        slots = self.read(answers)
        return [name for name, test in self.tests if test(slots)]


HOLDING = Closures(CONDITIONS)


def interpreted(conditions, answers):
    return [name for name, condition in conditions if condition.holds(answers)]


def agree(condition, answers):
    return bool(Closures([("it", condition)])(answers)) is condition.holds(answers)


@given(mixed_answers())
@example({"emg_chest": ["none"], "systemic": ["none"]})
@settings(max_examples=100)
def test_every_rule_and_sign_is_compiled_to_what_it_means(answers):
    assert HOLDING(answers) == interpreted(CONDITIONS, answers)


@given(any_answers(), st.dictionaries(st.sampled_from(["spread", "age"]), JSON_VALUES))
def test_unknown_options_and_odd_values_mean_the_same_to_both(answers, odd):
    answers = {**answers, "systemic": ["fatigue", "no_such_option"], **odd}

    assert HOLDING(answers) == interpreted(CONDITIONS, answers)


@given(junk_answers())
@settings(max_examples=100)
def test_junk_means_the_same_to_both(answers):
    assert HOLDING(answers) == interpreted(CONDITIONS, answers)


def test_nothing_answered_means_the_same_to_both():
    blank = {"systemic": [], "age": None, "spread": ""}

    assert HOLDING({}) == HOLDING(blank) == interpreted(CONDITIONS, {})


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
@settings(max_examples=150)
def test_any_condition_at_all_is_compiled_to_what_it_means(condition, answers):
    assert agree(condition, answers)


def test_nan_in_a_sum_counts_nothing_to_both():
    condition = Total((Number("a"),)) < 1

    assert condition.holds({"a": float("nan")})
    assert agree(condition, {"a": float("nan")})


@pytest.mark.parametrize("empty", [All(()), Either(())])
def test_joining_nothing_means_the_same_to_both(empty):
    assert agree(empty, {})


@pytest.mark.parametrize("join", [All, Either])
def test_a_thousand_parts_are_joined_without_nesting_a_thousand_calls(join):
    condition = join(tuple(answer("pain") == f"kind{n}" for n in range(1000)))

    assert agree(condition, {"pain": ["kind999"]})
    assert agree(condition, {"pain": [f"kind{n}" for n in range(1000)]})


# Shape


def test_what_holds_comes_in_the_order_given():
    yes, no = answer("pain") == "yes", answer("pain") == "no"
    holding = Closures([("A", yes), ("B", no), ("C", ~no), ("D", yes)])

    assert holding({"pain": "yes"}) == ["A", "C", "D"]
    assert holding({"pain": "no"}) == ["B"]


def test_two_signs_of_one_name_are_not_taken_for_each_other():
    one = Sign("s", answer("pain") == "yes")
    other = Sign("s", answer("pain") == "no")

    assert Closures([("one", one), ("other", other)])({"pain": "no"}) == ["other"]


def test_a_sign_is_worked_out_once_for_all_who_ask(monkeypatch):
    asked = []
    monkeypatch.setitem(
        COMPARISONS, ">=", lambda value, least: asked.append(value) or value >= least
    )
    old = Sign("old", answer("age") >= 50)
    holding = Closures([("old", old), ("young", ~old)])

    assert holding({"age": 60}) == ["old"]
    assert holding({"age": 40}) == ["young"]
    assert asked == [60, 40]


def test_a_node_of_an_unknown_kind_is_refused():
    class Strange(Condition):
        pass

    with pytest.raises(TypeError, match="cannot be compiled"):
        Compiler().test(Strange())


def test_a_count_is_compared_by_number_and_not_by_truth():
    two = Closures([("two", count_of("ill", "fever", "rigors", "sweats") >= 2)])

    assert two({"ill": ["fever", "rigors"]}) == ["two"]
    assert two({"ill": ["fever", "fever"]}) == []
