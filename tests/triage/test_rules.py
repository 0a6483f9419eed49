"""Each rule fires when it should, just does not when it should not, and says what it
makes of a missing answer.

The answers stand in ``fixtures.py``.
"""

import pytest

from tests.triage.fixtures import (
    EMERGENCY,
    EXAMPLES,
    FIXTURES,
    OTHERS,
    ROUTINE,
    SAME_DAY,
    SELF_CARE,
    WITHIN_2_WEEKS,
)
from triage.conditions import is_answered
from triage.engine import decide
from triage.rules import RULESET
from triage.urgency import Urgency

CONDITIONS = dict(RULESET.conditions())
OWN = {
    name: [fixture for fixture in FIXTURES if fixture.rule == name] for name in EXAMPLES
}
RULES = [code for code in EXAMPLES if code not in OTHERS]
LEVELS = {
    Urgency.EMERGENCY: EMERGENCY,
    Urgency.SAME_DAY: SAME_DAY,
    Urgency.WITHIN_2_WEEKS: WITHIN_2_WEEKS,
    Urgency.ROUTINE: ROUTINE,
    Urgency.SELF_CARE: SELF_CARE,
}


def wrong(*, missing, fires):
    """The fixtures of all conditions that do not come out as they say."""
    return [
        str(fixture)
        for fixture in FIXTURES
        if fixture.fires == fires
        and ("missing" in fixture.kind) == missing
        and CONDITIONS[fixture.rule].holds(fixture.answers) != fires
    ]


def test_every_rule_has_fixtures():
    assert sorted(RULESET.rule) == sorted(RULES)
    assert {fixture.rule for fixture in FIXTURES} == set(EXAMPLES)


def test_a_rule_fires_on_the_answers_that_it_looks_for():
    assert wrong(missing=False, fires=True) == []


def test_a_rule_stays_quiet_when_one_answer_is_just_not_enough():
    assert wrong(missing=False, fires=False) == []


def test_a_rule_does_what_is_stated_when_an_answer_is_missing():
    assert wrong(missing=True, fires=True) == []
    assert wrong(missing=True, fires=False) == []


def test_every_rule_has_a_fixture_of_each_kind():
    assert [
        name
        for name in EXAMPLES
        if not (
            any(fixture.fires for fixture in OWN[name])
            and any(not fixture.fires for fixture in OWN[name])
            and any("missing" in fixture.kind for fixture in OWN[name])
        )
    ] == []


def test_a_fixture_about_a_missing_answer_lacks_that_answer():
    assert [
        str(fixture)
        for fixture in FIXTURES
        if "missing" in fixture.kind and is_answered(fixture.answers, fixture.change)
    ] == []


@pytest.mark.parametrize("level", LEVELS)
def test_every_rule_has_the_level_of_its_section(level):
    rules = [rule.code for rule in RULESET.rules if rule.urgency is level]

    assert rules == list(LEVELS[level])


FIRING = [item for item in FIXTURES if item.rule in RULES and item.fires]


def test_a_rule_that_fires_brings_the_answers_to_at_least_its_level():
    for fixture in FIRING:
        level, codes = decide(RULESET, fixture.answers)
        assert fixture.rule in codes, str(fixture)
        assert level >= RULESET.rule[fixture.rule].urgency, str(fixture)


def test_a_rule_that_fires_can_always_show_an_answer_for_it():
    for fixture in FIRING:
        evidence = RULESET.rule[fixture.rule].condition.evidence(fixture.answers)
        assert any(item.codes or item.number is not None for item in evidence), fixture
