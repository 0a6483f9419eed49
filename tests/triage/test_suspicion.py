"""The cancer suspicion index: worked examples A to I of specification 5.4, exactly."""

from dataclasses import replace
from math import exp

import pytest
from hypothesis import given

from tests.triage.strategies import mixed_answers, quiet_answers
from triage.engine import Context, assess
from triage.rules import RULESET
from triage.suspicion import Band

MODEL = RULESET.suspicion
# The same rules without any clue.
BLIND = replace(RULESET, suspicion=replace(MODEL, clues=()))

CANCER = {"cancer_hx": "past", "cancer_type": ["melanoma"], "cancer_when": "y1_5"}
NO_REST = {"rest_effect": "none", "relievers": ["none"]}
FAILED = {"duration": "w6_12", "tried_weeks": "ge4w_no_better"}
WEIGHT = {"weight_loss": "big"}

# Letter, answers, discounted S, effective likelihood ratio, index, band.
EXAMPLES = [
    ("A", {"age": 34, "duration": "d1_7"}, 0, 1.0, 0, "low"),
    ("B", {"age": 58, "duration": "d1_7"}, 0.99, 2.7, 25, "low"),
    ("C", {"age": 62, **FAILED}, 1.69, 5.4, 43, "medium"),
    ("D", {"age": 62, **FAILED, **WEIGHT}, 2.09, 8.1, 53, "medium"),
    ("E", {"age": 62, **FAILED, **WEIGHT, **NO_REST}, 2.20, 9.0, 56, "medium"),
    ("F", {"age": 45, **CANCER}, 2.69, 14.7, 69, "high"),
    ("G", {"age": 58, **CANCER}, 3.28, 26.7, 84, "high"),
    ("H", {"age": 58, **CANCER, **NO_REST}, 3.50, 33.0, 89, "high"),
    ("I", {"age": 58, **CANCER, **FAILED, **WEIGHT, **NO_REST}, 3.91, 50, 100, "high"),
]


def suspicion_of(answers):
    findings = (*MODEL.clues, *MODEL.tags)
    return MODEL.weigh(
        [item.code for item in findings if item.condition.holds(answers)]
    )


@pytest.mark.parametrize(
    "changes, strength, ratio, index, band",
    [example[1:] for example in EXAMPLES],
    ids=[example[0] for example in EXAMPLES],
)
def test_the_worked_examples_come_out_exactly(changes, strength, ratio, index, band):
    suspicion = suspicion_of(quiet_answers(**changes))
    total = sum(item.points for item in suspicion.contributions)

    assert (suspicion.index, suspicion.band) == (index, band)
    assert min(total, 3.91) == pytest.approx(strength, abs=0.005)
    assert min(exp(total), 50) == pytest.approx(ratio, abs=0.05)


def test_the_index_says_what_each_finding_added_strongest_first():
    suspicion = suspicion_of(quiet_answers(age=58, **CANCER, **NO_REST))

    assert [
        (item.code, item.likelihood_ratio, item.weight)
        for item in suspicion.contributions
    ] == [
        ("cancer_history", 14.7, 1.0),
        ("age_50", 2.7, 0.6),
        ("not_rest_relieved", 1.7, 0.4),
    ]


def test_long_pain_counts_once_by_its_stronger_sign():
    both = suspicion_of(quiet_answers(**FAILED))
    long_only = suspicion_of(quiet_answers(duration="w6_12"))

    assert [item.code for item in both.contributions] == ["failed_care"]
    assert [item.likelihood_ratio for item in both.contributions] == [3.0]
    assert [item.likelihood_ratio for item in long_only.contributions] == [2.6]


@pytest.mark.parametrize(
    "index, band",
    [(0, "low"), (29, "low"), (30, "medium"), (59, "medium"), (60, "high")],
)
def test_the_bands_begin_at_30_and_60(index, band):
    assert MODEL.band(index) == Band(band)


@pytest.mark.parametrize("unknown", ["being_tested", "not_sure", "prefer_not"])
def test_a_cancer_that_is_not_known_adds_nothing(unknown):
    assert suspicion_of(quiet_answers(cancer_hx=unknown)).index == 0


def test_only_what_is_present_counts_and_nothing_pushes_down():
    assert suspicion_of({}).index == 0
    assert suspicion_of({"age": 58}).index == 25
    assert suspicion_of(quiet_answers(age=58)).index == 25


def test_unsure_weight_loss_has_no_ratio_and_adds_nothing():
    assert suspicion_of(quiet_answers(weight_loss="not_sure")).index == 0


@given(mixed_answers())
def test_the_index_stays_between_0_and_100_and_fits_its_band(answers):
    suspicion = suspicion_of(answers)

    assert 0 <= suspicion.index <= 100
    assert suspicion.band is MODEL.band(suspicion.index)
    assert len({item.code for item in suspicion.contributions}) <= 5


@given(mixed_answers())
def test_assessing_shows_the_same_index(answers):
    outcome = assess(RULESET, answers, context=Context())

    assert outcome.suspicion == suspicion_of(answers)


@given(mixed_answers())
def test_the_index_never_has_a_say_in_the_level(answers):
    assert (
        assess(BLIND, answers, context=Context()).urgency
        == assess(RULESET, answers, context=Context()).urgency
    )
