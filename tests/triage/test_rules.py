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
RULES = [code for code in EXAMPLES if code not in OTHERS]
LEVELS = {
    Urgency.EMERGENCY: EMERGENCY,
    Urgency.SAME_DAY: SAME_DAY,
    Urgency.WITHIN_2_WEEKS: WITHIN_2_WEEKS,
    Urgency.ROUTINE: ROUTINE,
    Urgency.SELF_CARE: SELF_CARE,
}


def wrong(name, *, missing, fires):
    """The fixtures of a condition that do not come out as they say."""
    return [
        str(fixture)
        for fixture in FIXTURES
        if fixture.rule == name
        and fixture.fires == fires
        and ("missing" in fixture.kind) == missing
        and CONDITIONS[name].holds(fixture.answers) != fires
    ]


def test_every_rule_has_fixtures():
    assert list(RULESET.rule) == sorted(RULES)
    assert len(RULES) == 60


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_fires_on_the_answers_that_it_looks_for(name):
    assert wrong(name, missing=False, fires=True) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_stays_quiet_when_one_answer_is_just_not_enough(name):
    assert wrong(name, missing=False, fires=False) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_does_what_is_stated_when_an_answer_is_missing(name):
    assert wrong(name, missing=True, fires=True) == []
    assert wrong(name, missing=True, fires=False) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_rule_has_a_fixture_of_each_kind(name):
    own = [fixture for fixture in FIXTURES if fixture.rule == name]

    assert any(fixture.fires for fixture in own)
    assert any(not fixture.fires for fixture in own)
    assert any("missing" in fixture.kind for fixture in own)


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


@pytest.mark.parametrize("code", RULES)
def test_a_rule_that_fires_brings_the_answers_to_at_least_its_level(code):
    firing = [item for item in FIXTURES if item.rule == code and item.fires]

    for fixture in firing:
        level, codes = decide(RULESET, fixture.answers)
        assert code in codes, str(fixture)
        assert level >= RULESET.rule[code].urgency, str(fixture)


@pytest.mark.parametrize("code", RULES)
def test_a_rule_that_fires_can_always_show_an_answer_for_it(code):
    condition = RULESET.rule[code].condition
    for fixture in FIXTURES:
        if fixture.rule == code and fixture.fires:
            given = [item for item in condition.evidence(fixture.answers) if item.codes]
            numbers = [
                item
                for item in condition.evidence(fixture.answers)
                if item.number is not None
            ]
            assert given or numbers, str(fixture)
