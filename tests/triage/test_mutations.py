"""Every single mistake in a condition is noticed by the fixtures.

A mistake is an option, part or summand left out, a threshold one off or a negation
lost, in every rule, sign, guard, clue and pain type: about 1,300 of them. All are tried
in every run; it takes less than a second.
"""

from tests.triage.fixtures import FIXTURES
from tests.triage.mutants import mutants, with_sign
from triage.condition_parts import named_parts
from triage.conditions import Condition
from triage.rules import RULESET

CONDITIONS = dict(RULESET.conditions())
SIGNS = {f"D.{sign.name}": sign for sign in RULESET.signs}

# Mistakes that change nothing, because another part of the same rule says as much.
SAME_MEANING = {
    # The symptoms that this part asks for began lately or get worse, and
    # D.nerve_old_known is only true of old ones that do not.
    ("R05", "part 1: All: without part 2"),
    # A crushing pain is already an event in D.frac_event, the part before.
    ("R47", "part 1: part 4: part 3: part 2: character: without crushing"),
    # What makes a pattern visceral (eating, effort, front to back, tummy or chest)
    # fires R57 by itself.
    ("R57", "Either: without part 1"),
}


FIXTURES_OF = {
    name: [fixture for fixture in FIXTURES if fixture.rule == name]
    for name in CONDITIONS
}


def noticed(name, mutant):
    """Whether a fixture of this condition comes out otherwise."""
    return any(
        mutant.holds(fixture.answers) != fixture.fires for fixture in FIXTURES_OF[name]
    )


def noticed_through(sign, mutant):
    """Whether a fixture of anything that uses the sign comes out otherwise."""
    changed = type(sign)(sign.name, mutant)
    if isinstance(mutant, Condition) and noticed(f"D.{sign.name}", mutant):
        return True
    return any(
        noticed(name, with_sign(condition, changed))
        for name, condition in CONDITIONS.items()
        if sign in named_parts(condition)
    )


def test_a_mistake_in_a_condition_is_noticed():
    survivors = {
        (name, mistake)
        for name, condition in CONDITIONS.items()
        if name not in SIGNS
        for mistake, mutant in mutants(condition)
        if not noticed(name, mutant)
    }

    assert survivors == SAME_MEANING


def test_a_mistake_in_a_sign_is_noticed():
    survivors = [
        (name, mistake)
        for name, sign in SIGNS.items()
        for mistake, mutant in mutants(sign.definition)
        if not noticed_through(sign, mutant)
    ]

    assert survivors == []


def test_the_mistakes_are_many_and_of_every_kind():
    mistakes = [
        mistake
        for condition in CONDITIONS.values()
        for mistake, _ in mutants(condition)
    ]

    assert len(mistakes) > 1200
    for kind in ("without part", "became", "the negation is lost", ": without "):
        assert any(kind in mistake for mistake in mistakes)
