"""Conditions over answers, kept as data.

One small vocabulary says when a question is asked, what a derived sign means and
when a rule fires. Conditions compose with ``&``, ``|`` and ``~`` like ``Q`` objects:

    answer("emg_nerve").any_of("saddle_numb", "bladder_hard") & (answer("age") >= 50)

Because they are data they can be checked before the first patient arrives, printed as
a rule book, written to JSON and read back, compiled, and asked which answers made them
true. Answers are a mapping of question key to code, list of codes or number.

The logic is two-valued (clinical specification 0.3). A question without an answer is
*missing*: no option of it is chosen, and every comparison of its number is false. It is
never "no"; a condition that wants to know names ``MISSING`` among its options.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from triage.evidence import Evidence, Role, merge_evidence

Answer = str | Sequence[str] | int | float | None
Answers = Mapping[str, Answer]

MISSING = "missing"


def codes_given(answers: Answers, key: str) -> tuple[str, ...]:
    """The option codes given for a question; empty when it was not answered.

    An empty list or text is "not answered": an untouched checklist is not a "none".
    Neither is a value of the wrong kind; unreadable is missing, never "no".
    """
    value = answers.get(key)
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, (list, tuple)):
        return tuple(code for code in value if isinstance(code, str) and code)
    return ()


def number_given(answers: Answers, key: str) -> float | None:
    """The number given for a question, or None when it was not answered."""
    value = answers.get(key)
    # By class, because a yes or no is an int to Python and no number here. Nor is nan,
    # the only value that is not equal to itself.
    is_one = (value.__class__ is int or value.__class__ is float) and value == value
    return value if is_one else None


def is_answered(answers: Answers, key: str) -> bool:
    """Whether the patient gave this question any answer at all."""
    return bool(codes_given(answers, key)) or number_given(answers, key) is not None


class Comparison(StrEnum):
    """How a number is compared with a threshold."""

    AT_LEAST = ">="
    ABOVE = ">"
    AT_MOST = "<="
    BELOW = "<"


COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    Comparison.AT_LEAST: operator.ge,
    Comparison.ABOVE: operator.gt,
    Comparison.AT_MOST: operator.le,
    Comparison.BELOW: operator.lt,
}


class Explained(NamedTuple):
    """The value of a node for a set of answers, and the answers that it rests on.

    ``value`` is the truth of a condition, or a number, None when it rests on a missing
    one. ``for_it`` made the condition true or pushed the number up; ``against_it`` made
    the condition false or kept the number down.
    """

    value: float | None
    for_it: list[Evidence]
    against_it: list[Evidence]


class Node:
    """A condition, or a quantity that conditions compare."""

    __slots__ = ()

    def explain(self, answers: Answers) -> Explained:
        """What the node comes to, in one pass: every part is looked at once."""
        raise NotImplementedError


class Condition(Node):
    """Something that holds or does not hold for a set of answers."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return All((*_parts(self, All), *_parts(other, All)))

    def __or__(self, other: Condition) -> Condition:
        return Either((*_parts(self, Either), *_parts(other, Either)))

    def __invert__(self) -> Condition:
        return Not(self)

    def holds(self, answers: Answers) -> bool:
        """Whether the condition is true for these answers."""
        return self.explain(answers).value

    def evidence(self, answers: Answers) -> tuple[Evidence, ...]:
        """The answers that made the condition true; empty when it is false."""
        true, reasons, _ = self.explain(answers)
        return merge_evidence(reasons) if true else ()


class _Comparable:
    """What may stand on the left of a comparison with a number."""

    __slots__ = ()

    def __ge__(self, number: float) -> Condition:
        return Compare(_quantity(self), Comparison.AT_LEAST, number)

    def __gt__(self, number: float) -> Condition:
        return Compare(_quantity(self), Comparison.ABOVE, number)

    def __le__(self, number: float) -> Condition:
        return Compare(_quantity(self), Comparison.AT_MOST, number)

    def __lt__(self, number: float) -> Condition:
        return Compare(_quantity(self), Comparison.BELOW, number)


class Quantity(_Comparable, Node):
    """A number derived from answers; comparing it gives a condition."""

    __slots__ = ()

    def __add__(self, other: Quantity) -> Quantity:
        return Total((*_parts(self, Total), *_parts(other, Total)))

    def value(self, answers: Answers) -> float | None:
        """The number for these answers; None when it rests on a missing number."""
        return self.explain(answers).value


@dataclass(frozen=True, slots=True)
class HasAny(Condition):
    """At least one of these options is chosen; ``MISSING`` stands for no answer."""

    key: str
    codes: tuple[str, ...]

    def explain(self, answers: Answers) -> Explained:
        given = codes_given(answers, self.key)
        if not given:
            return _decided(MISSING in self.codes, Evidence(self.key, Role.MISSING))
        matching = tuple(code for code in given if code in self.codes)
        if matching:
            return _decided(True, Evidence(self.key, Role.GIVEN, matching))
        return _decided(False, Evidence(self.key, Role.DENIED, given))


@dataclass(frozen=True, slots=True)
class HasOnly(Condition):
    """Exactly these options are chosen, no more and no fewer."""

    key: str
    codes: tuple[str, ...]

    def explain(self, answers: Answers) -> Explained:
        given = codes_given(answers, self.key)
        if not given:
            return _decided(not self.codes, Evidence(self.key, Role.MISSING))
        true = set(given) == set(self.codes)
        role = Role.GIVEN if true else Role.DENIED
        return _decided(true, Evidence(self.key, role, given))


@dataclass(frozen=True, slots=True)
class Compare(Condition):
    """A number is at least, above, at most or below a threshold."""

    quantity: Quantity
    comparison: Comparison
    threshold: float

    def explain(self, answers: Answers) -> Explained:
        value, raised, lowered = self.quantity.explain(answers)
        compare = COMPARISONS[self.comparison]
        true = value is not None and compare(value, self.threshold)
        if self.comparison in (Comparison.AT_LEAST, Comparison.ABOVE):
            return Explained(true, raised, lowered)
        return Explained(true, lowered, raised)


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def explain(self, answers: Answers) -> Explained:
        return _joined(all, self.parts, answers)


@dataclass(frozen=True, slots=True)
class Either(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def explain(self, answers: Answers) -> Explained:
        return _joined(any, self.parts, answers)


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part does not hold. True when what it asks about is missing."""

    part: Condition

    def explain(self, answers: Answers) -> Explained:
        true, for_it, against_it = self.part.explain(answers)
        return Explained(not true, _denied(against_it), _denied(for_it))


@dataclass(frozen=True, slots=True)
class Number(Quantity):
    """The number that the patient gave for a question."""

    key: str

    def explain(self, answers: Answers) -> Explained:
        number = number_given(answers, self.key)
        role = Role.MISSING if number is None else Role.GIVEN
        reasons = [Evidence(self.key, role, number=number)]
        return Explained(number, reasons, reasons)


@dataclass(frozen=True, slots=True)
class CountOf(Quantity):
    """How many of these options are chosen."""

    key: str
    codes: tuple[str, ...]

    def explain(self, answers: Answers) -> Explained:
        given = codes_given(answers, self.key)
        if not given:
            missing = [Evidence(self.key, Role.MISSING)]
            return Explained(0, missing, missing)
        counted = tuple(code for code in given if code in self.codes)
        raised = [Evidence(self.key, Role.GIVEN, counted)] if counted else []
        lowered = [Evidence(self.key, Role.DENIED, given)]
        return Explained(len(set(counted)), raised, lowered)


@dataclass(frozen=True, slots=True)
class HowMany(Quantity):
    """How many of these conditions hold."""

    parts: tuple[Condition, ...]

    def explain(self, answers: Answers) -> Explained:
        return _joined(sum, self.parts, answers)


@dataclass(frozen=True, slots=True)
class Total(Quantity):
    """The sum of quantities; missing ones count nothing."""

    parts: tuple[Quantity, ...]

    def explain(self, answers: Answers) -> Explained:
        parts = [part.explain(answers) for part in self.parts]
        return Explained(
            sum(part.value or 0 for part in parts),
            # A part that counts nothing adds nothing to explain a high total.
            [item for part in parts if part.value for item in part.for_it],
            [item for part in parts for item in part.against_it],
        )


class _Named(Node):
    """A node under a name: a derived value ``D.name`` of the clinical specification."""

    __slots__ = ()

    def explain(self, answers: Answers) -> Explained:
        return self.definition.explain(answers)


@dataclass(frozen=True, slots=True)
class Sign(_Named, Condition):
    """A named condition."""

    name: str
    definition: Condition


@dataclass(frozen=True, slots=True)
class Measure(_Named, Quantity):
    """A named quantity."""

    name: str
    definition: Quantity


Named = Sign | Measure

# Every kind of node, for whoever writes conditions down (config.definitions).
NODES: tuple[type[Node], ...] = (
    *(HasAny, HasOnly, Compare, All, Either, Not, Sign),
    *(Number, CountOf, HowMany, Total, Measure),
)


@dataclass(frozen=True, slots=True, eq=False)
class AnswerTo(_Comparable):
    """The answer to one question, the way conditions are written.

    Compared with a code it asks for that choice, with a number for that number.
    """

    key: str

    __hash__ = None

    def any_of(self, *codes: str) -> Condition:
        return HasAny(self.key, codes)

    def only(self, *codes: str) -> Condition:
        return HasOnly(self.key, codes)

    def __eq__(self, code: str) -> Condition:
        return HasAny(self.key, (code,))


def answer(key: str) -> AnswerTo:
    """The answer to the question ``key``, to be compared."""
    return AnswerTo(key)


def count_of(key: str, *codes: str) -> Quantity:
    """How many of these options the patient chose."""
    return CountOf(key, codes)


def how_many(*conditions: Condition) -> Quantity:
    """How many of these conditions hold."""
    return HowMany(conditions)


def _parts(node: Node, kind: type[Node]) -> tuple[Node, ...]:
    return node.parts if isinstance(node, kind) else (node,)


def _quantity(left: _Comparable) -> Quantity:
    return Number(left.key) if isinstance(left, AnswerTo) else left


def _decided(true: bool, reason: Evidence) -> Explained:
    return Explained(true, [reason] if true else [], [] if true else [reason])


def _joined(
    join: Callable[[list[bool]], float],
    parts: Iterable[Condition],
    answers: Answers,
) -> Explained:
    """Conditions as one: those that hold speak for it, the others against it."""
    explained = [part.explain(answers) for part in parts]
    return Explained(
        join([part.value for part in explained]),
        [item for part in explained if part.value for item in part.for_it],
        [item for part in explained if not part.value for item in part.against_it],
    )


def _denied(reasons: list[Evidence]) -> list[Evidence]:
    """What a negation rests on: the rule does not look for such an answer."""
    return [
        replace(item, role=Role.DENIED) if item.role is Role.GIVEN else item
        for item in reasons
    ]
