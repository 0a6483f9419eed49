"""Rules, guards and the rule set that holds them: one versioned, storable value.

A rule set carries everything that a result depends on (signs, rules, guards, core
questions, likelihood ratios, pain types), so an assessment can be run again years later
from the stored JSON alone, with no old code kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cached_property

from triage import conditions
from triage.conditions import Answers, Condition, Measure, Named, Sign, Vocabulary
from triage.pain_type import Certainty, PainTypeRule
from triage.suspicion import Clue, SuspicionModel, Tag
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
    offer besides those of the level, such as the crisis line.

    Patients are offered the articles of the group. ``articles`` of the rule itself is
    empty and shown nowhere; it stays because stored rule sets and digests hold it.
    """

    code: str
    condition: Condition
    urgency: Urgency
    group: str
    patient_reason: str
    clinician_reason: str
    source: str
    accuracy: str
    articles: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()

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
class RuleSet:
    """Everything that decides an assessment, under one version and one digest.

    ``reviewed`` is the day on which a clinician last reviewed this content, None while
    nobody has. It belongs to the content: a later review is a new version, even of the
    same rules, so that an assessment keeps the date it was made under (hazard H07).
    """

    version: str
    rules: tuple[Rule, ...]
    guards: tuple[Guard, ...]
    groups: tuple[Group, ...]
    signs: tuple[Named, ...]
    core: tuple[str, ...]
    suspicion: SuspicionModel
    pain_types: tuple[PainTypeRule, ...]
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
        return {rule.code: conditions.keys_read(rule.condition) for rule in self.rules}

    @cached_property
    def canonical_json(self) -> str:
        """The rule set as JSON with one possible spelling, for storing and hashing."""
        return json.dumps(
            to_json(self), ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON: changes with every word and number."""
        return hashlib.sha256(self.canonical_json.encode()).hexdigest()

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
                for problem in conditions.problems(condition, vocabulary)
            ]
            found += [
                f"{name}: The sign “D.{part.name}” is not the one in the rule set."
                for part in conditions.named_parts(condition)
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
        for rule in self.rules:
            yield rule.code, rule.articles
        for kind in self.pain_types:
            yield f"Pain type {kind.type}", kind.articles


# What a rule set is made of, besides its signs.
Part = Group | Reason | Rule | Guard | Clue | Tag | PainTypeRule | SuspicionModel


def _plain(value: object) -> object:
    """A dataclass field as plain JSON."""
    if isinstance(value, conditions.Node):
        return conditions.to_json(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Part):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    return value


def to_json(ruleset: RuleSet) -> dict[str, object]:
    """The rule set as plain JSON; ``from_json`` reads it back."""
    signs = [
        {
            "name": sign.name,
            "kind": "sign" if isinstance(sign, Sign) else "measure",
            "definition": conditions.to_json(sign.definition),
        }
        for sign in ruleset.signs
    ]
    # Left out while there is none, as it was before rule sets had a date.
    reviewed = {"reviewed": ruleset.reviewed.isoformat()} if ruleset.reviewed else {}
    suspicion = _plain(ruleset.suspicion)
    if not ruleset.suspicion.tags:
        # As it was before there were any, so that older digests still hold.
        del suspicion["tags"]
    return {
        "version": ruleset.version,
        **reviewed,
        "signs": signs,
        "rules": [_rule_to_json(rule) for rule in ruleset.rules],
        "guards": [
            _plain(guard) | {"when": _when_to_json(guard.when)}
            for guard in ruleset.guards
        ],
        "groups": _plain(ruleset.groups),
        "core": list(ruleset.core),
        "suspicion": suspicion,
        "pain_types": _plain(ruleset.pain_types),
    }


def _rule_to_json(rule: Rule) -> dict[str, object]:
    content = _plain(rule)
    if not rule.reasons:
        # As it was before there were any, so that older digests still hold.
        del content["reasons"]
    return content


def from_json(data: object) -> RuleSet:
    """The rule set that ``to_json`` wrote.

    Raises ``ValueError`` with a sentence that names what is wrong when the JSON is not
    one of ours.
    """
    try:
        if _depth(data) > _DEEPEST:
            raise ValueError("it is nested too deeply")
        ruleset = _from_json(data)
        # JSON can hold halves of characters, which nothing can store.
        ruleset.canonical_json.encode()
    except ValueError as error:
        raise ValueError(f"This rule set cannot be read: {error}") from error
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"This rule set cannot be read: {error!r}") from error
    return ruleset


# Conditions are read and tested by functions that call themselves, and Python ends a
# thousand calls deep. The rules in use need 17.
_DEEPEST = 100


def _depth(data: object) -> int:
    """How deeply lists and objects are nested; never by a function calling itself."""
    depth, level = 0, [data]
    while level:
        depth += 1
        level = [
            child
            for item in level
            if isinstance(item, dict | list)
            for child in (item.values() if isinstance(item, dict) else item)
        ]
    return depth


def _from_json(data: Mapping[str, object]) -> RuleSet:
    named: dict[str, Named] = {}
    for item in _list(data["signs"]):
        kind = {"sign": Sign, "measure": Measure}[item["kind"]]
        definition = conditions.from_json(item["definition"], named)
        if isinstance(definition, Condition) != (kind is Sign):
            raise ValueError(f"“{item['name']}” is not a {item['kind']}")
        named[_text(item["name"])] = kind(item["name"], definition)
    return RuleSet(
        version=_text(data["version"]),
        rules=_each(Rule, data["rules"], named),
        guards=_each(Guard, data["guards"], named),
        groups=_each(Group, data["groups"], named),
        signs=tuple(named.values()),
        core=_texts(data["core"]),
        suspicion=_one(SuspicionModel, data["suspicion"], named),
        pain_types=_each(PainTypeRule, data["pain_types"], named),
        reviewed=(date.fromisoformat(data["reviewed"]) if "reviewed" in data else None),
    )


def _each(
    kind: type[Part], data: object, named: Mapping[str, Named]
) -> tuple[Part, ...]:
    return tuple(_one(kind, item, named) for item in _list(data))


def _one(
    kind: type[Part], content: Mapping[str, object], named: Mapping[str, Named]
) -> Part:
    """A part of a rule set, every field of it read as the type it is declared with."""
    readers = {
        "str": _text,
        "int": _whole_number,
        "float": _number,
        "tuple[str, ...]": _texts,
        "tuple[float, ...]": lambda value: tuple(map(_number, _list(value))),
        "tuple[Clue, ...]": lambda value: _each(Clue, value, named),
        "tuple[Reason, ...]": lambda value: _each(Reason, value, named),
        "tuple[Tag, ...]": lambda value: _each(Tag, value, named),
        "Condition": lambda value: _condition(value, named),
        "Condition | Circumstance | None": lambda value: _when_from_json(value, named),
        "Certainty": Certainty,
        "Urgency": Urgency,
        "Urgency | None": lambda value: None if value is None else Urgency(value),
    }
    types = {field.name: field.type for field in fields(kind)}
    name = f"{kind.__name__} {content.get('code', content.get('type', ''))}".strip()
    values = {}
    for key, value in content.items():
        if key not in types:
            raise ValueError(f"{name}: there is no field “{key}”")
        try:
            values[key] = readers[types[key]](value)
        except ValueError as error:
            raise ValueError(f"{name}: {key}: {error}") from error
    try:
        return kind(**values)
    except TypeError as error:
        raise ValueError(f"{name}: {error}") from error


def _condition(data: object, named: Mapping[str, Named]) -> Condition:
    node = conditions.from_json(data, named)
    if not isinstance(node, Condition):
        raise ValueError(f"“{data}” is a number, not a condition")
    return node


def _when_to_json(when: Condition | Circumstance | None) -> object:
    return conditions.to_json(when) if isinstance(when, Condition) else when


def _when_from_json(
    data: object, named: Mapping[str, Named]
) -> Condition | Circumstance | None:
    if isinstance(data, Mapping):
        return _condition(data, named)
    return None if data is None else Circumstance(data)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"“{value}” is not a text")
    return value


def _number(value: object) -> float:
    if not conditions.is_number(value):
        raise ValueError(f"“{value}” is not a number")
    return value


def _whole_number(value: object) -> int:
    if value.__class__ is not int:
        raise ValueError(f"“{value}” is not a whole number")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(f"“{value}” is not a list")
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(_text, _list(value)))


def signs_in(nodes: Iterable[conditions.Node]) -> tuple[Named, ...]:
    """The signs and measures that nodes rest on, each after those it is made of."""
    found: dict[str, Named] = {}
    for node in nodes:
        for part in conditions.named_parts(node):
            found.setdefault(part.name, part)
    return tuple(found.values())
