"""Decides the urgency: ``assess`` on all answers, ``screen`` for emergencies in part.

Both are pure and total: the same answers, rule set and context always give the same
outcome, and no set of answers makes them fail. The highest urgency of all findings
wins; guards may raise it. Nothing lowers it.

Source: clinical specification 4.1 and 4.8.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from triage.compiler import Compiler, Test, items_that_hold
from triage.conditions import Answers, Condition, is_answered
from triage.evidence import Evidence
from triage.pain_type import PainType, PainTypeRule, pain_types
from triage.ruleset import Circumstance, Guard, Rule, RuleSet
from triage.suspicion import Clue, Suspicion, Tag
from triage.urgency import Urgency, worst

Item = TypeVar("Item", Rule, Guard, Clue | Tag, PainTypeRule)


@dataclass(frozen=True, slots=True)
class Context:
    """What an assessment takes into account besides the answers.

    ``floor`` is the clinic's lowest level (``TRIAGE_FLOOR_LEVEL``); it is stored with
    the assessment as an input, so that a re-run is exact. ``rules_overdue``: the rules
    were past the date by which a clinician was to review them.
    """

    emergency_withdrawn: bool = False
    repeat_contact: bool = False
    floor: Urgency = Urgency.ROUTINE
    rules_overdue: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that fired, and the answers that made it fire."""

    code: str
    group: str
    urgency: Urgency
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules say about a set of answers.

    ``urgency_before_guards`` is the highest level of the findings, or routine when no
    rule fired. ``marks`` are notes for the clinician that guards left, and whether the
    rules themselves were overdue for review.
    """

    urgency: Urgency
    urgency_before_guards: Urgency
    findings: tuple[Finding, ...]
    guards: tuple[str, ...]
    marks: tuple[str, ...]
    core_unanswered: tuple[str, ...]
    suspicion: Suspicion
    pain_types: tuple[PainType, ...]


def assess(ruleset: RuleSet, answers: Answers, *, context: Context) -> Outcome:
    """The urgency of a set of answers, with every finding and its evidence."""
    tests = _tests(ruleset)
    slots = tests.read(answers)
    findings = tuple(
        _finding(rule, answers) for rule in items_that_hold(tests.rules, slots)
    )
    core_unanswered = tuple(
        key for key in ruleset.core if not is_answered(answers, key)
    )
    circumstances = {
        Circumstance.NOTHING_FIRED: not findings,
        Circumstance.CORE_UNANSWERED: bool(core_unanswered),
        Circumstance.REPEAT_CONTACT: context.repeat_contact,
        Circumstance.EMERGENCY_WITHDRAWN: context.emergency_withdrawn,
    }
    raising = items_that_hold(tests.guards, slots)
    applying = [
        guard
        for guard in ruleset.guards
        if guard in raising or circumstances.get(guard.when)
    ]
    # Self-care has to be earned by a rule; no finding at all is routine (guard G6).
    before = worst(finding.urgency for finding in findings) or Urgency.ROUTINE
    raised = [guard.at_least for guard in applying if guard.at_least is not None]
    return Outcome(
        urgency=worst((before, context.floor, *raised)),
        urgency_before_guards=before,
        findings=findings,
        guards=tuple(guard.code for guard in applying),
        marks=(
            *(guard.mark for guard in applying if guard.mark),
            *(("rules_overdue",) if context.rules_overdue else ()),
        ),
        core_unanswered=core_unanswered,
        suspicion=ruleset.suspicion.weigh(
            [finding.code for finding in items_that_hold(tests.clues, slots)]
        ),
        pain_types=pain_types(items_that_hold(tests.pain_types, slots)),
    )


def screen(
    ruleset: RuleSet, answers: Answers, *, unsettled: Collection[str] = ()
) -> tuple[Finding, ...]:
    """The emergencies in what is known so far.

    ``unsettled`` are follow-up questions still open on the page just sent. A rule that
    reads one of them waits, because it would take "not asked yet" for "not answered".
    """
    waiting = frozenset(unsettled)
    tests = _tests(ruleset)
    return tuple(
        _finding(rule, answers)
        for rule in items_that_hold(tests.emergencies, tests.read(answers))
        if waiting.isdisjoint(ruleset.keys_read[rule.code])
    )


def decide(ruleset: RuleSet, answers: Answers) -> tuple[Urgency, list[str]]:
    """Only the level before guards and the codes of the rules that fired.

    For re-scoring many submissions, where evidence is not wanted.
    """
    tests = _tests(ruleset)
    fired = items_that_hold(tests.rules, tests.read(answers))
    level = worst([rule.urgency for rule in fired])
    return level or Urgency.ROUTINE, [rule.code for rule in fired]


def _finding(rule: Rule, answers: Answers) -> Finding:
    return Finding(
        rule.code, rule.group, rule.urgency, rule.condition.evidence(answers)
    )


class _Tests:
    """The tests of everything in a rule set that has a condition, built once."""

    def __init__(self, ruleset: RuleSet) -> None:
        compiler = Compiler()

        def tests(items: Iterable[Item]) -> list[tuple[Item, Test]]:
            return [(item, compiler.test(item.condition)) for item in items]

        self.read = compiler.read
        self.rules = tests(ruleset.rules)
        self.emergencies = tests(
            rule for rule in ruleset.rules if rule.urgency is Urgency.EMERGENCY
        )
        self.guards = [
            (guard, compiler.test(guard.when))
            for guard in ruleset.guards
            if isinstance(guard.when, Condition)
        ]
        self.clues = tests((*ruleset.suspicion.clues, *ruleset.suspicion.tags))
        self.pain_types = tests(ruleset.pain_types)


# A rule set compares by identity, and a process uses a handful of them.
@lru_cache(maxsize=64)
def _tests(ruleset: RuleSet) -> _Tests:
    return _Tests(ruleset)
