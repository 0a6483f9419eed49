"""Conditions: what they mean, what they rest on, and how they are kept."""

import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.definitions import Definition, DefinitionFault
from tests.triage.strategies import junk_answers, mixed_answers
from triage.condition_parts import children, keys_read, named_parts
from triage.condition_problems import problems
from triage.conditions import (
    MISSING,
    NODES,
    All,
    Compare,
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
    codes_given,
    count_of,
    how_many,
    is_answered,
    number_given,
)
from triage.evidence import Evidence, Role, merge_evidence
from triage.rules import RULESET
from triage.upgrades import condition_from_1_to_2

PAIN = answer("pain") == "yes"
FEVER = answer("ill").any_of("fever", "rigors")
OLD = answer("age") >= 50

VOCABULARY = {
    "pain": frozenset({"yes", "no"}),
    "ill": frozenset({"fever", "rigors", "none"}),
    "age": None,
}


# Meaning


@pytest.mark.parametrize(
    "answers, expected",
    [
        ({"ill": ["fever"]}, True),
        ({"ill": ["cough", "rigors"]}, True),
        ({"ill": "fever"}, True),
        ({"ill": ["cough"]}, False),
        ({"ill": []}, False),
        ({}, False),
    ],
)
def test_any_of_holds_when_one_of_the_options_is_chosen(answers, expected):
    assert FEVER.holds(answers) is expected


@pytest.mark.parametrize("nothing", [None, "", [], (), [""], False, True, {}, 0, 3.5])
def test_any_of_with_missing_holds_for_no_readable_answer(nothing):
    condition = answer("pain").any_of("yes", MISSING)

    assert condition.holds({"pain": nothing})
    assert condition.holds({})
    assert not condition.holds({"pain": "no"})


def test_only_holds_for_exactly_these_options():
    condition = answer("ill").only("fever")

    assert condition.holds({"ill": ["fever"]})
    assert not condition.holds({"ill": ["fever", "rigors"]})
    assert not condition.holds({"ill": ["rigors"]})
    assert not condition.holds({})


@pytest.mark.parametrize(
    "condition, fitting, failing",
    [
        (answer("age") >= 50, 50, 49),
        (answer("age") > 50, 51, 50),
        (answer("age") <= 50, 50, 51),
        (answer("age") < 50, 49, 50),
    ],
)
def test_comparisons_hold_up_to_the_threshold(condition, fitting, failing):
    assert condition.holds({"age": fitting})
    assert not condition.holds({"age": failing})


@pytest.mark.parametrize("nothing", [None, "", "51", [51], True, {}])
def test_every_comparison_of_a_missing_number_is_false(nothing):
    for condition in (OLD, answer("age") < 50, answer("age") <= 50):
        assert not condition.holds({"age": nothing})


def test_zero_is_a_number_and_not_a_missing_one():
    assert is_answered({"severity": 0}, "severity")
    assert number_given({"severity": 0}, "severity") == 0
    assert (answer("severity") <= 0).holds({"severity": 0})


def test_and_or_and_not_mean_what_they_say():
    answers = {"pain": "yes", "age": 60}

    assert (PAIN & OLD).holds(answers)
    assert not (PAIN & FEVER).holds(answers)
    assert (FEVER | OLD).holds(answers)
    assert not (FEVER | ~OLD).holds(answers)
    assert (~FEVER).holds(answers)


def test_the_negation_of_a_missing_answer_is_true():
    assert (~PAIN).holds({})
    assert (~OLD).holds({})


def test_joining_the_same_way_stays_flat():
    assert len((PAIN & FEVER & OLD).parts) == 3
    assert len((PAIN | FEVER | OLD).parts) == 3
    assert len((PAIN & (FEVER | OLD)).parts) == 2


def test_a_count_counts_each_chosen_option_once():
    count = count_of("ill", "fever", "rigors")

    assert count.value({"ill": ["fever", "fever", "cough"]}) == 1
    assert count.value({"ill": ["fever", "rigors"]}) == 2
    assert count.value({}) == 0


def test_how_many_counts_the_conditions_that_hold():
    assert how_many(PAIN, FEVER, OLD).value({"pain": "yes", "age": 70}) == 2


def test_a_sum_of_counts_adds_up_and_can_be_compared():
    total = count_of("ill", "fever", "rigors") + how_many(PAIN, OLD)

    assert total.value({"ill": ["fever"], "pain": "yes"}) == 2
    assert (total >= 2).holds({"ill": ["fever"], "pain": "yes"})
    assert not (total >= 3).holds({"ill": ["fever"], "pain": "yes"})
    assert (total < 1).holds({})


def test_an_unreadable_answer_counts_as_no_answer():
    for junk in ({"a": 1}, [["fever"]], [None, 5], 7, True):
        assert codes_given({"ill": junk}, "ill") == ()
    assert codes_given({"ill": ["fever", 5, None]}, "ill") == ("fever",)


@given(junk_answers())
def test_no_answers_make_a_condition_fail(answers):
    for _, condition in RULESET.conditions():
        condition.explain(answers)


# Evidence


def test_a_given_answer_is_evidence_with_the_options_that_matched():
    evidence = FEVER.evidence({"ill": ["cough", "fever"]})

    assert evidence == (Evidence("ill", Role.GIVEN, ("fever",)),)


def test_a_denied_answer_is_evidence_too():
    evidence = (PAIN & ~FEVER).evidence({"pain": "yes", "ill": ["none"]})

    assert evidence == (
        Evidence("pain", Role.GIVEN, ("yes",)),
        Evidence("ill", Role.DENIED, ("none",)),
    )


def test_a_missing_answer_is_evidence_when_it_counted():
    evidence = (PAIN & ~FEVER).evidence({"pain": "yes"})

    assert Evidence("ill", Role.MISSING) in evidence


def test_an_answer_sought_as_missing_is_marked_missing():
    condition = answer("pain").any_of("yes", MISSING)

    assert condition.evidence({}) == (Evidence("pain", Role.MISSING),)


def test_a_negated_match_inside_a_negation_is_not_sold_as_given():
    condition = ~(OLD & PAIN)

    assert condition.evidence({"age": 60, "pain": "no"}) == (
        Evidence("pain", Role.DENIED, ("no",)),
    )
    assert condition.evidence({"age": 30, "pain": "yes"}) == (
        Evidence("age", Role.DENIED, number=30),
    )


def test_a_number_is_evidence_with_its_value():
    assert OLD.evidence({"age": 61}) == (Evidence("age", Role.GIVEN, number=61),)


def test_a_condition_that_does_not_hold_has_no_evidence():
    assert FEVER.evidence({"ill": ["none"]}) == ()


def test_only_the_branch_that_held_is_evidence():
    evidence = (FEVER | OLD).evidence({"ill": ["none"], "age": 70})

    assert [item.key for item in evidence] == ["age"]


def test_every_branch_that_held_is_evidence():
    evidence = (FEVER | OLD).evidence({"ill": ["fever"], "age": 70})

    assert [item.key for item in evidence] == ["ill", "age"]


def test_exactly_these_options_are_evidence_whole():
    condition = ~answer("ill").only("fever")

    assert condition.evidence({"ill": ["fever", "rigors"]}) == (
        Evidence("ill", Role.DENIED, ("fever", "rigors")),
    )
    assert condition.evidence({}) == (Evidence("ill", Role.MISSING),)


def test_a_count_shows_what_it_counted():
    condition = count_of("ill", "fever", "rigors") >= 2

    assert condition.evidence({"ill": ["rigors", "cough", "fever"]}) == (
        Evidence("ill", Role.GIVEN, ("rigors", "fever")),
    )


def test_a_low_count_shows_the_whole_answer_that_kept_it_low():
    condition = count_of("ill", "fever", "rigors") < 1

    assert condition.evidence({"ill": ["cough"]}) == (
        Evidence("ill", Role.DENIED, ("cough",)),
    )
    assert condition.evidence({}) == (Evidence("ill", Role.MISSING),)


def test_a_high_sum_shows_only_the_parts_that_added_to_it():
    total = count_of("ill", "fever") + how_many(PAIN, OLD)

    evidence = (total >= 1).evidence({"ill": ["cough"], "pain": "yes", "age": 20})

    assert evidence == (Evidence("pain", Role.GIVEN, ("yes",)),)


def test_evidence_speaks_of_a_question_once_for_each_role():
    condition = (answer("ill") == "fever") & (answer("ill") == "rigors")

    assert condition.evidence({"ill": ["fever", "rigors"]}) == (
        Evidence("ill", Role.GIVEN, ("fever", "rigors")),
    )
    assert merge_evidence([Evidence("ill", Role.MISSING)] * 2) == (
        Evidence("ill", Role.MISSING),
    )


def test_what_is_given_is_not_denied_as_well():
    young = {"age": 20, "pain": "yes"}

    assert ((answer("age") < 50) & ~OLD).evidence(young) == (
        Evidence("age", Role.GIVEN, number=20),
    )
    assert (PAIN & ~(answer("pain") == "no")).evidence(young) == (
        Evidence("pain", Role.GIVEN, ("yes",)),
    )
    ticked = {"ill": ["fever", "cough"]}
    assert (FEVER & ~answer("ill").only("fever")).evidence(ticked) == (
        Evidence("ill", Role.GIVEN, ("fever",)),
        Evidence("ill", Role.DENIED, ("fever", "cough")),
    )


@given(mixed_answers())
def test_evidence_names_only_answers_as_they_are(answers):
    for rule in RULESET.rules:
        for item in rule.condition.evidence(answers):
            assert item.key in RULESET.keys_read[rule.code]
            if item.role is Role.MISSING:
                assert not is_answered(answers, item.key)
            else:
                assert set(item.codes) <= set(codes_given(answers, item.key))
                if item.number is not None:
                    assert item.number == answers[item.key]


@given(mixed_answers())
def test_the_answers_named_as_evidence_are_enough_to_fire_the_rule_again(answers):
    for rule in RULESET.rules:
        evidence = rule.condition.evidence(answers)
        named = {
            item.key: answers[item.key] for item in evidence if item.key in answers
        }
        if evidence:
            assert rule.condition.holds(named), rule.code


# Structure


def test_keys_read_reaches_through_signs_and_counts():
    condition = Sign("s", PAIN & (how_many(FEVER, OLD) >= 1)) | ~answer("rash").only(
        "x"
    )

    assert keys_read(condition) == {"pain", "ill", "age", "rash"}


def test_named_parts_come_after_the_ones_they_rest_on():
    inner = Sign("inner", PAIN)
    outer = Sign("outer", inner & OLD)

    assert [part.name for part in named_parts(outer | FEVER)] == ["inner", "outer"]


def test_a_question_itself_is_no_condition():
    with pytest.raises(TypeError):
        answer("pain") & OLD


def test_a_leaf_has_no_children():
    assert list(children(PAIN)) == []
    assert list(children(Number("age"))) == []


# JSON


@dataclass(frozen=True, eq=False)
class Held(Definition):
    """The least that holds signs and a condition."""

    called = "thing"
    variants = NODES
    shared = (Sign, Measure)

    version: str
    signs: tuple[Sign | Measure, ...]
    condition: Condition


PAINFUL = Sign("painful", PAIN)
N = Measure("n", Number("age"))
ROUND_TRIP = [
    PAIN,
    answer("pain").any_of("yes", MISSING),
    answer("ill").only("fever", "rigors"),
    OLD & ~FEVER,
    FEVER | PAIN,
    count_of("ill", "fever") + how_many(PAIN, OLD) >= 2,
    PAINFUL & (N >= 1),
]


def as_json(condition, *signs):
    return json.loads(Held("1", signs, condition).canonical_json)


def read_back(condition):
    data = {
        "version": "1",
        "signs": as_json(PAIN, PAINFUL, N)["signs"],
        "condition": condition,
    }
    return Held.from_json(data).condition


@pytest.mark.parametrize("condition", ROUND_TRIP, ids=str)
def test_a_condition_survives_json(condition):
    assert read_back(as_json(condition, PAINFUL, N)["condition"]) == condition


def test_a_condition_is_written_with_its_kind_and_the_names_of_its_parts():
    assert as_json(~(answer("age") >= 50))["condition"] == {
        "kind": "Not",
        "part": {
            "kind": "Compare",
            "quantity": {"kind": "Number", "key": "age"},
            "comparison": ">=",
            "threshold": 50,
        },
    }


def test_a_sign_is_written_by_name_and_read_from_those_known():
    data = as_json(PAINFUL & (N >= 1), PAINFUL, N)["condition"]

    assert data["parts"][0] == {"kind": "Sign", "name": "painful"}
    assert read_back(data) == PAINFUL & (N >= 1)


@pytest.mark.parametrize(
    "condition",
    [
        None,
        [],
        "any",
        {},
        {"kind": "HasSome", "key": "pain", "codes": ["yes"]},
        {"kind": "HasAny", "key": "pain", "codes": "yes"},
        {"kind": "HasAny", "key": "pain", "codes": [1]},
        {"kind": "HasAny", "key": ["pain"], "codes": ["yes"]},
        {"kind": "HasAny", "key": "pain", "codes": ["yes"], "only": True},
        {"kind": "HasAny", "codes": ["yes"]},
        {"kind": "Sign", "name": "unknown"},
        {"kind": "Sign", "name": "n"},
        {"kind": "Sign", "name": ["painful"]},
        {"kind": "Measure", "name": "painful"},
        {"kind": "Number", "key": "age"},
        {"kind": "Not", "part": {"kind": "Number", "key": "age"}},
        {"kind": "All", "parts": [{"kind": "Number", "key": "age"}]},
    ],
    ids=str,
)
def test_what_is_not_a_condition_is_refused_with_its_place(condition):
    with pytest.raises(DefinitionFault, match="cannot be read: condition"):
        read_back(condition)


@pytest.mark.parametrize(
    "changes",
    [
        {"comparison": "=="},
        {"comparison": ["x"]},
        {"threshold": "5"},
        {"threshold": True},
        {"threshold": None},
        {"quantity": {"kind": "HasAny", "key": "pain", "codes": ["yes"]}},
        {"quantity": {"kind": "HowMany", "parts": [{"kind": "Number", "key": "age"}]}},
        {"quantity": {"kind": "Number", "key": 5}},
    ],
    ids=str,
)
def test_a_comparison_that_cannot_be_made_is_refused(changes):
    whole = as_json(answer("age") >= 50)["condition"]

    with pytest.raises(DefinitionFault, match=rf"condition\.{next(iter(changes))}"):
        read_back(whole | changes)


@given(st.recursive(st.none() | st.text(max_size=3), st.lists, max_leaves=5))
def test_junk_is_refused_in_a_sentence(data):
    with pytest.raises(DefinitionFault, match="does not belong here"):
        read_back(data)


# Format 1 wrote conditions by what they do, and their parts by place.


@pytest.mark.parametrize(
    "old, condition",
    [
        ({"any": ["pain", ["yes"]]}, PAIN),
        ({"only": ["ill", ["fever"]]}, answer("ill").only("fever")),
        ({"compare": [{"number": "age"}, "<", 50]}, answer("age") < 50),
        (
            {"compare": [{"count": ["ill", ["fever"]]}, ">", 0]},
            count_of("ill", "fever") > 0,
        ),
        (
            {"all": [{"any": ["pain", ["yes"]]}, {"not": {"sign": "painful"}}]},
            PAIN & ~PAINFUL,
        ),
        (
            {"either": [{"sign": "painful"}, {"compare": [{"measure": "n"}, ">=", 1]}]},
            PAINFUL | (N >= 1),
        ),
        (
            {
                "compare": [
                    {"total": [{"how_many": [{"sign": "painful"}]}, {"number": "age"}]},
                    "<=",
                    2.5,
                ]
            },
            how_many(PAINFUL) + Number("age") <= 2.5,
        ),
    ],
    ids=str,
)
def test_a_condition_of_format_1_means_the_same(old, condition):
    assert read_back(condition_from_1_to_2(old)) == condition


@pytest.mark.parametrize(
    "old",
    [
        None,
        [],
        "any",
        {},
        {"any": ["pain", ["yes"]], "only": ["pain", ["yes"]]},
        {"some": ["pain", ["yes"]]},
        {"any": ["pain"]},
        {"any": "pain"},
        {"any": ["pain", ["yes"], "more"]},
        {"compare": [{"number": "age"}, "==", 5]},
        {"all": {"any": ["pain", ["yes"]]}},
        {"not": [{"any": ["pain", ["yes"]]}]},
        {"number": "age"},
    ],
    ids=str,
)
def test_what_was_no_condition_in_format_1_is_none_today(old):
    with pytest.raises(DefinitionFault, match="cannot be read: condition"):
        read_back(condition_from_1_to_2(old))


# Problems


@pytest.mark.parametrize(
    "condition, sentence",
    [
        (answer("paim") == "yes", "There is no question “paim”."),
        (answer("pain") == "maybe", "Question “pain” has no option “maybe”."),
        (answer("age") == "fifty", "Question “age” has no options; it is a number."),
        (answer("pain") >= 3, "Question “pain” is not a number."),
        (answer("pian") >= 3, "There is no question “pian”."),
        (answer("pain").any_of(), "A condition on “pain” names no option."),
        (count_of("ill", "flu") >= 1, "Question “ill” has no option “flu”."),
        (All(()), "A condition that joins others names none."),
        (Either(()), "A condition that joins others names none."),
        (HowMany(()) >= 1, "A condition that joins others names none."),
        (Total(()) >= 1, "A condition that joins others names none."),
        (
            answer("pain").only(MISSING),
            "“pain” cannot be counted or complete if missing.",
        ),
        (
            count_of("ill", MISSING) >= 1,
            "“ill” cannot be counted or complete if missing.",
        ),
        (~Sign("s", answer("paim") == "yes"), "There is no question “paim”."),
    ],
    ids=str,
)
def test_what_is_wrong_with_a_condition_is_said_in_a_sentence(condition, sentence):
    assert sentence in problems(condition, VOCABULARY)


@pytest.mark.parametrize("condition", ROUND_TRIP, ids=str)
def test_a_sound_condition_has_no_problems(condition):
    assert problems(condition, VOCABULARY) == []


def test_missing_is_an_option_of_every_question_that_has_options():
    assert problems(answer("pain").any_of("yes", MISSING), VOCABULARY) == []


def test_the_same_problem_is_named_once():
    wrong = answer("paim") == "yes"

    assert problems(wrong & ~wrong, VOCABULARY) == ["There is no question “paim”."]


def test_nodes_compare_by_what_they_say():
    assert HasAny("a", ("x",)) == HasAny("a", ("x",)) != HasOnly("a", ("x",))
    assert Compare(CountOf("a", ("x",)), ">=", 1) != Compare(Number("a"), ">=", 1)
    assert Not(PAIN) == ~PAIN
