"""Rules, guards and the rule set that holds them: one versioned, storable value.

A rule set carries everything that a result depends on (signs, rules, guards, core
questions, likelihood ratios, pain types, texts), so an assessment can be run again
years later from the stored JSON alone, with no old code kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from config.definitions import Definition
from triage import condition_problems, conditions
from triage.advice import PatientTexts
from triage.condition_parts import keys_read, named_parts
from triage.condition_problems import Vocabulary
from triage.conditions import NODES, Answers, Condition, Measure, Named, Sign
from triage.pain_type import PainTypeRule
from triage.suspicion import SuspicionModel
from triage.upgrades import ruleset_from_1_to_2, ruleset_from_2_to_3
from triage.urgency import Urgency


class Circumstance(StrEnum):
    """Something a guard reacts to that is not an answer."""

    NOTHING_FIRED = "nothing_fired"
    CORE_UNANSWERED = "core_unanswered"
    REPEAT_CONTACT = "repeat_contact"
    EMERGENCY_WITHDRAWN = "emergency_withdrawn"


@dataclass(frozen=True, slots=True)
class Group:
    """A family of conditions that a finding points to; shown to clinicians only."""

    code: str
    title: str
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rule tells a patient whose answers meet ``condition``.

    Several answers can make one rule fire. A reason repeats only the answer that its
    own condition looks for, so that nobody is told of a symptom they do not have.
    """

    condition: Condition
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition with consequences: one row of specification 4.3 to 4.7.

    ``patient_reason`` is true of every way in which the rule can fire. ``reasons`` say
    it more closely where one of them fits; the first that holds is told. All of them
    may hold placeholders such as ``{emergency_number}``. ``source`` and ``accuracy``
    keep the verification marks of specification 0.2 (V read, S seen in a secondary
    source, C computed, G general knowledge). ``calls`` names services of the clinic to
    offer besides those of the level, such as the crisis line. A rule that
    ``comes_first`` puts a form before others of its level in the worklist (5.1).

    Patients are offered the articles of the group.
    """

    code: str
    condition: Condition
    urgency: Urgency
    group: str
    patient_reason: str
    clinician_reason: str
    source: str
    accuracy: str
    calls: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    comes_first: bool = False

    def reason_for(self, answers: Answers) -> str:
        """What to tell a patient with these answers, placeholders not yet filled."""
        return next(
            (reason.text for reason in self.reasons if reason.condition.holds(answers)),
            self.patient_reason,
        )


@dataclass(frozen=True, slots=True)
class Guard:
    """A rule about rules: it can raise the level or mark the record, never lower.

    Without ``when`` the guard is a principle that the rules themselves follow; it
    stands in the rule book and is held by tests. ``patient_reason`` is told when the
    guard, and no rule, decided the level; a guard without one is never spoken of to
    patients.
    """

    code: str
    statement: str
    purpose: str
    when: Condition | Circumstance | None = None
    at_least: Urgency | None = None
    mark: str = ""
    patient_reason: str = ""


@dataclass(frozen=True, eq=False)
class RuleSet(Definition):
    """Everything that decides an assessment and what a patient is told about it.

    ``reviewed`` is the day on which a clinician last reviewed this content, None while
    nobody has. It belongs to the content: a later review is a new version, even of the
    same rules, so that an assessment keeps the date it was made under (hazard H07).
    """

    called = "rule set"
    variants = NODES
    # A sign is written with the signs, and by its name in whatever rests on it.
    shared = (Sign, Measure)
    upgrades = (ruleset_from_1_to_2, ruleset_from_2_to_3)

    version: str
    signs: tuple[Named, ...]
    rules: tuple[Rule, ...]
    guards: tuple[Guard, ...]
    groups: tuple[Group, ...]
    core: tuple[str, ...]
    suspicion: SuspicionModel
    pain_types: tuple[PainTypeRule, ...]
    texts: PatientTexts
    reviewed: date | None = None

    @cached_property
    def rule(self) -> Mapping[str, Rule]:
        """The rules by code."""
        return {rule.code: rule for rule in self.rules}

    @cached_property
    def group(self) -> Mapping[str, Group]:
        """The groups by code."""
        return {group.code: group for group in self.groups}

    @cached_property
    def sign(self) -> Mapping[str, Named]:
        """The signs and measures by name."""
        return {sign.name: sign for sign in self.signs}

    @cached_property
    def keys_read(self) -> Mapping[str, frozenset[str]]:
        """For each rule code the questions that the rule looks at."""
        return {rule.code: keys_read(rule.condition) for rule in self.rules}

    def conditions(self) -> Iterator[tuple[str, conditions.Node]]:
        """Every condition that decides something, with a name to speak of it."""
        for sign in self.signs:
            yield f"D.{sign.name}", sign.definition
        for rule in self.rules:
            yield rule.code, rule.condition
        for guard in self.guards:
            if isinstance(guard.when, Condition):
                yield guard.code, guard.when
        for clue in self.suspicion.clues:
            yield f"suspicion clue {clue.code}", clue.condition
        for tag in self.suspicion.tags:
            yield f"suspicion tag {tag.code}", tag.condition
        for kind in self.pain_types:
            yield f"pain type {kind.type} {kind.certainty}", kind.condition

    def problems(
        self, vocabulary: Vocabulary, articles: Collection[str] | None = None
    ) -> list[str]:
        """What keeps this rule set from being used, as sentences.

        ``vocabulary`` says which questions and options exist, ``articles`` which
        article codes do (None leaves articles unchecked). Empty means usable.
        """
        found = list(self._duplicates())
        for name, condition in (*self.conditions(), *self._reasons()):
            found += [
                f"{name}: {problem}"
                for problem in condition_problems.problems(condition, vocabulary)
            ]
            found += [
                f"{name}: The sign “D.{part.name}” is not the one in the rule set."
                for part in named_parts(condition)
                if self.sign.get(part.name) != part
            ]
        found += [
            f"The core question “{key}” does not exist."
            for key in self.core
            if key not in vocabulary
        ]
        found += [
            f"{rule.code}: There is no group “{rule.group}”."
            for rule in self.rules
            if rule.group not in self.group
        ]
        found += [
            f"suspicion clue {clue.code}: Its likelihood ratio is not above 0."
            for clue in self.suspicion.clues
            if clue.likelihood_ratio <= 0
        ]
        found += self.texts.problems()
        if self.suspicion.cap <= 1:
            found.append("The cap of the suspicion index is not above 1.")
        if articles is not None:
            found += [
                f"{name}: There is no article “{code}”."
                for name, codes in self._articles()
                for code in codes
                if code not in articles
            ]
        return found

    def _reasons(self) -> Iterator[tuple[str, Condition]]:
        """The conditions that choose what a patient is told; they decide no level."""
        for rule in self.rules:
            for number, reason in enumerate(rule.reasons, start=1):
                yield f"{rule.code} reason {number}", reason.condition

    def _duplicates(self) -> Iterator[str]:
        for kind, names in (
            ("rule", [rule.code for rule in self.rules]),
            ("guard", [guard.code for guard in self.guards]),
            ("group", [group.code for group in self.groups]),
            ("sign", [sign.name for sign in self.signs]),
        ):
            for name in sorted({name for name in names if names.count(name) > 1}):
                yield f"There is more than one {kind} “{name}”."

    def _articles(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for group in self.groups:
            yield f"Group {group.code}", group.articles
        for kind in self.pain_types:
            yield f"Pain type {kind.type}", kind.articles
        choice = self.texts.articles
        codes = (choice.warning_signs, *choice.general, *choice.at_home)
        yield "The result page", tuple(dict.fromkeys(codes))


def signs_in(nodes: Iterable[conditions.Node]) -> tuple[Named, ...]:
    """The signs and measures that nodes rest on, each after those it is made of."""
    found: dict[str, Named] = {}
    for node in nodes:
        for part in named_parts(node):
            found.setdefault(part.name, part)
    return tuple(found.values())
