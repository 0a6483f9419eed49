"""Which kind of pain the words describe (specification 6.2)."""

from dataclasses import replace

import pytest
from hypothesis import given

from tests.triage.fixtures import NOT_MECHANICAL
from tests.triage.strategies import mixed_answers, quiet_answers
from triage.engine import Context, assess
from triage.pain_type import Certainty, pain_types
from triage.rules import RULESET

# The same rules without any kind of pain.
BLIND = replace(RULESET, pain_types=())
VISCERAL = {
    **NOT_MECHANICAL,
    "pinpoint": "vague",
    "character": ["squeezing"],
    "aggravators": ["eating"],
}


def named(answers):
    rules = RULESET.pain_types
    return pain_types(rule for rule in rules if rule.condition.holds(answers))


def kinds(answers):
    return {item.type: str(item.certainty) for item in named(answers)}


@pytest.mark.parametrize(
    "answers, expected",
    [
        ({"character": ["burning", "tingling", "numb"]}, {"neuropathic": "likely"}),
        (
            {"character": ["burning", "tingling"], "spread": ["band"]},
            {"neuropathic": "possible"},
        ),
        ({"character": ["burning", "tingling"], "spread": ["none"]}, {}),
        (
            {"character": ["burning", "touch_hurts"], "spread": ["none"]},
            {"neuropathic": "possible"},
        ),
        ({"character": ["touch_hurts"], "spread": ["band"]}, {}),
        (VISCERAL, {"visceral": "possible"}),
        ({"pinpoint": "area", "character": ["aching"]}, {"somatic": "likely"}),
        ({"pinpoint": "vague", "character": ["aching"]}, {}),
        ({}, {}),
    ],
    ids=str,
)
def test_the_words_name_the_kind_of_pain(answers, expected):
    assert kinds(answers) == expected


def test_two_kinds_are_both_named_which_makes_it_mixed():
    answers = {
        "pinpoint": "one_spot",
        "character": ["deep_bone", "burning"],
        "spread": ["band"],
    }

    assert kinds(answers) == {"neuropathic": "possible", "somatic": "likely"}


def test_three_nerve_words_leave_no_somatic_pain():
    answers = {
        "pinpoint": "area",
        "character": ["aching", "burning", "numb", "itching"],
    }

    assert kinds(answers) == {"neuropathic": "likely"}


def test_the_more_certain_name_comes_before_the_possible_one():
    answers = {
        "character": ["burning", "tingling", "numb", "touch_hurts"],
        "spread": ["band"],
    }

    assert kinds(answers) == {"neuropathic": "likely"}


@given(mixed_answers())
def test_a_kind_of_pain_is_named_once(answers):
    types = [item.type for item in named(answers)]

    assert len(types) == len(set(types))


@given(mixed_answers())
def test_assessing_shows_the_same_kinds(answers):
    outcome = assess(RULESET, answers, context=Context())

    assert outcome.pain_types == named(answers)


def test_every_kind_has_a_note_for_the_clinician_and_an_article():
    assert {kind.type: kind.articles for kind in RULESET.pain_types} == {
        "neuropathic": ("A09",),
        "visceral": ("A21",),
        "somatic": ("A09", "A16"),
    }
    assert all(kind.clinician_note for kind in RULESET.pain_types)
    assert all(isinstance(kind.certainty, Certainty) for kind in RULESET.pain_types)


@given(mixed_answers())
def test_the_kind_of_pain_never_has_a_say_in_the_level(answers):
    assert (
        assess(BLIND, answers, context=Context()).urgency
        == assess(RULESET, answers, context=Context()).urgency
    )


def test_the_quiet_strain_is_somatic():
    assert kinds(quiet_answers()) == {"somatic": "likely"}
