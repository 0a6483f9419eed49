"""Decides the urgency: ``assess`` on all answers, ``screen`` for emergencies in part.

Both are pure and total: the same answers, rule set and context always give the same
outcome, and no set of answers makes them fail. The highest urgency of all findings
wins; guards may raise it. Nothing lowers it.

Source: clinical specification 4.1 and 4.8.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from triage.compiler import Holding, compiled
from triage.conditions import Answers, Condition, Evidence, is_answered
from triage.pain_type import PainType, named
from triage.ruleset import Circumstance, Rule, RuleSet
from triage.suspicion import Suspicion
from triage.urgency import Urgency, worst


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
    codes, raising, clues, kinds = _everything(ruleset)(answers)
    findings = tuple(_finding(ruleset.rule[code], answers) for code in codes)
    core_unanswered = tuple(
        key for key in ruleset.core if not is_answered(answers, key)
    )
    circumstances = {
        Circumstance.NOTHING_FIRED: not findings,
        Circumstance.CORE_UNANSWERED: bool(core_unanswered),
        Circumstance.REPEAT_CONTACT: context.repeat_contact,
        Circumstance.EMERGENCY_WITHDRAWN: context.emergency_withdrawn,
    }
    applying = [
        guard
        for guard in ruleset.guards
        if guard.code in raising or circumstances.get(guard.when)
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
        suspicion=ruleset.suspicion.weighed(clues),
        pain_types=named(ruleset.pain_types[int(place)] for place in kinds),
    )


def screen(
    ruleset: RuleSet, answers: Answers, *, unsettled: Collection[str] = ()
) -> tuple[Finding, ...]:
    """The emergencies in what is known so far.

    ``unsettled`` are follow-up questions still open on the page just sent. A rule that
    reads one of them waits, because it would take "not asked yet" for "not answered".
    """
    waiting = frozenset(unsettled)
    (codes,) = _emergencies(ruleset)(answers)
    return tuple(
        _finding(ruleset.rule[code], answers)
        for code in codes
        if waiting.isdisjoint(ruleset.keys_read[code])
    )


def decide(ruleset: RuleSet, answers: Answers) -> tuple[Urgency, list[str]]:
    """Only the level before guards and the codes of the rules that fired.

    For re-scoring many submissions, where evidence is not wanted.
    """
    (codes,) = _rules(ruleset)(answers)
    level = worst([ruleset.rule[code].urgency for code in codes])
    return level or Urgency.ROUTINE, codes


def _finding(rule: Rule, answers: Answers) -> Finding:
    return Finding(
        rule.code, rule.group, rule.urgency, rule.condition.evidence(answers)
    )


# A rule set compares by identity, and a process uses a handful of them.
@lru_cache(maxsize=64)
def _everything(ruleset: RuleSet) -> Holding:
    """Which rules, guards, clues and tags, and pain types (by place) hold."""
    return compiled(
        [(rule.code, rule.condition) for rule in ruleset.rules],
        [
            (guard.code, guard.when)
            for guard in ruleset.guards
            if isinstance(guard.when, Condition)
        ],
        [
            (finding.code, finding.condition)
            for finding in (*ruleset.suspicion.clues, *ruleset.suspicion.tags)
        ],
        [(str(place), kind.condition) for place, kind in enumerate(ruleset.pain_types)],
    )


@lru_cache(maxsize=64)
def _rules(ruleset: RuleSet) -> Holding:
    return compiled([(rule.code, rule.condition) for rule in ruleset.rules])


@lru_cache(maxsize=64)
def _emergencies(ruleset: RuleSet) -> Holding:
    return compiled(
        [
            (rule.code, rule.condition)
            for rule in ruleset.rules
            if rule.urgency is Urgency.EMERGENCY
        ]
    )
