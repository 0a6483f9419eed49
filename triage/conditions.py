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
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from triage.answers import Answers, codes_given, number_given
from triage.evidence import Evidence, Role, merge_evidence

MISSING = "missing"


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


# A truth, and the answers that it rests on.
ExplainedTruth = tuple[bool, list[Evidence]]
# A number, the answers that pushed it up and those that kept it down.
ExplainedNumber = tuple[float | None, list[Evidence], list[Evidence]]


class Condition:
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
        return self.explain(answers)[0]

    def explain(self, answers: Answers) -> ExplainedTruth:
        """Whether the condition holds, and the answers that give it that value.

        One pass: every part is looked at once, however deep it lies.
        """
        raise NotImplementedError

    def evidence(self, answers: Answers) -> tuple[Evidence, ...]:
        """The answers that made the condition true; empty when it is false."""
        true, reasons = self.explain(answers)
        return merge_evidence(reasons) if true else ()


class Quantity:
    """A number derived from answers; comparing it gives a condition."""

    __slots__ = ()

    def __ge__(self, number: float) -> Condition:
        return Compare(self, Comparison.AT_LEAST, number)

    def __gt__(self, number: float) -> Condition:
        return Compare(self, Comparison.ABOVE, number)

    def __le__(self, number: float) -> Condition:
        return Compare(self, Comparison.AT_MOST, number)

    def __lt__(self, number: float) -> Condition:
        return Compare(self, Comparison.BELOW, number)

    def __add__(self, other: Quantity) -> Quantity:
        return Total((*_parts(self, Total), *_parts(other, Total)))

    def value(self, answers: Answers) -> float | None:
        """The number for these answers; None when it rests on a missing number."""
        return self.explain(answers)[0]

    def explain(self, answers: Answers) -> ExplainedNumber:
        """The number, the answers that pushed it up and those that kept it down."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class HasAny(Condition):
    """At least one of these options is chosen; ``MISSING`` stands for no answer."""

    key: str
    codes: tuple[str, ...]

    def explain(self, answers: Answers) -> ExplainedTruth:
        given = codes_given(answers, self.key)
        if not given:
            return MISSING in self.codes, [Evidence(self.key, Role.MISSING)]
        matching = tuple(code for code in given if code in self.codes)
        if matching:
            return True, [Evidence(self.key, Role.GIVEN, matching)]
        return False, [Evidence(self.key, Role.DENIED, given)]


@dataclass(frozen=True, slots=True)
class HasOnly(Condition):
    """Exactly these options are chosen, no more and no fewer."""

    key: str
    codes: tuple[str, ...]

    def explain(self, answers: Answers) -> ExplainedTruth:
        given = codes_given(answers, self.key)
        if not given:
            return not self.codes, [Evidence(self.key, Role.MISSING)]
        true = set(given) == set(self.codes)
        role = Role.GIVEN if true else Role.DENIED
        return true, [Evidence(self.key, role, given)]


@dataclass(frozen=True, slots=True)
class Compare(Condition):
    """A number is at least, above, at most or below a threshold."""

    quantity: Quantity
    comparison: Comparison
    threshold: float

    def explain(self, answers: Answers) -> ExplainedTruth:
        value, raised, lowered = self.quantity.explain(answers)
        compare = COMPARISONS[self.comparison]
        true = value is not None and compare(value, self.threshold)
        upwards = self.comparison in (Comparison.AT_LEAST, Comparison.ABOVE)
        return true, raised if upwards == true else lowered


def _with_reasons(true: bool, parts: Iterable[ExplainedTruth]) -> ExplainedTruth:
    """The reasons of the parts that have the value which the whole has."""
    return true, [item for value, reasons in parts if value == true for item in reasons]


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def explain(self, answers: Answers) -> ExplainedTruth:
        parts = [part.explain(answers) for part in self.parts]
        return _with_reasons(all(true for true, _ in parts), parts)


@dataclass(frozen=True, slots=True)
class Either(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def explain(self, answers: Answers) -> ExplainedTruth:
        parts = [part.explain(answers) for part in self.parts]
        return _with_reasons(any(true for true, _ in parts), parts)


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part does not hold. True when what it asks about is missing."""

    part: Condition

    def explain(self, answers: Answers) -> ExplainedTruth:
        true, reasons = self.part.explain(answers)
        # The rule does not look for an answer that a negation rests on, whatever part
        # the answer took inside the negation.
        return not true, [
            replace(item, role=Role.DENIED) if item.role is Role.GIVEN else item
            for item in reasons
        ]


@dataclass(frozen=True, slots=True)
class Sign(Condition):
    """A named condition: a derived value ``D.name`` of the clinical specification."""

    name: str
    definition: Condition

    def explain(self, answers: Answers) -> ExplainedTruth:
        return self.definition.explain(answers)


@dataclass(frozen=True, slots=True)
class Number(Quantity):
    """The number that the patient gave for a question."""

    key: str

    def explain(self, answers: Answers) -> ExplainedNumber:
        number = number_given(answers, self.key)
        role = Role.MISSING if number is None else Role.GIVEN
        reasons = [Evidence(self.key, role, number=number)]
        return number, reasons, reasons


@dataclass(frozen=True, slots=True)
class CountOf(Quantity):
    """How many of these options are chosen."""

    key: str
    codes: tuple[str, ...]

    def explain(self, answers: Answers) -> ExplainedNumber:
        given = codes_given(answers, self.key)
        if not given:
            missing = [Evidence(self.key, Role.MISSING)]
            return 0, missing, missing
        counted = tuple(code for code in given if code in self.codes)
        raised = [Evidence(self.key, Role.GIVEN, counted)] if counted else []
        return len(set(counted)), raised, [Evidence(self.key, Role.DENIED, given)]


@dataclass(frozen=True, slots=True)
class HowMany(Quantity):
    """How many of these conditions hold."""

    parts: tuple[Condition, ...]

    def explain(self, answers: Answers) -> ExplainedNumber:
        parts = [part.explain(answers) for part in self.parts]
        return (
            sum(true for true, _ in parts),
            [item for true, reasons in parts if true for item in reasons],
            [item for true, reasons in parts if not true for item in reasons],
        )


@dataclass(frozen=True, slots=True)
class Total(Quantity):
    """The sum of quantities; missing ones count nothing."""

    parts: tuple[Quantity, ...]

    def explain(self, answers: Answers) -> ExplainedNumber:
        parts = [part.explain(answers) for part in self.parts]
        return (
            sum(value or 0 for value, _, _ in parts),
            # A part that counts nothing adds nothing to explain a high total.
            [item for value, raised, _ in parts if value for item in raised],
            [item for _, _, lowered in parts for item in lowered],
        )


@dataclass(frozen=True, slots=True)
class Measure(Quantity):
    """A named quantity: a numeric derived value of the clinical specification."""

    name: str
    definition: Quantity

    def explain(self, answers: Answers) -> ExplainedNumber:
        return self.definition.explain(answers)


Named = Sign | Measure
Node = Condition | Quantity

# Every kind of node, for whoever writes conditions down (config.definitions).
NODES: tuple[type[Node], ...] = (
    *(HasAny, HasOnly, Compare, All, Either, Not, Sign),
    *(Number, CountOf, HowMany, Total, Measure),
)


@dataclass(frozen=True, slots=True, eq=False)
class AnswerTo:
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

    def __ge__(self, number: float) -> Condition:
        return Number(self.key) >= number

    def __gt__(self, number: float) -> Condition:
        return Number(self.key) > number

    def __le__(self, number: float) -> Condition:
        return Number(self.key) <= number

    def __lt__(self, number: float) -> Condition:
        return Number(self.key) < number


def answer(key: str) -> AnswerTo:
    """The answer to the question ``key``, to be compared."""
    return AnswerTo(key)


def count_of(key: str, *codes: str) -> Quantity:
    """How many of these options the patient chose."""
    return CountOf(key, codes)


def how_many(*conditions: Condition) -> Quantity:
    """How many of these conditions hold."""
    return HowMany(conditions)


def _parts(node: Node, kind: type) -> tuple[Node, ...]:
    return node.parts if isinstance(node, kind) else (node,)


def children(node: Node) -> tuple[Node, ...]:
    """The conditions and quantities that a node is directly made of."""
    match node:
        case All(parts) | Either(parts) | HowMany(parts) | Total(parts):
            return parts
        case Not(part):
            return (part,)
        case Sign(_, definition) | Measure(_, definition):
            return (definition,)
        case Compare(quantity, _, _):
            return (quantity,)
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, definitions of signs included."""
    yield node
    for child in children(node):
        yield from walk(child)


def keys_read(node: Node) -> frozenset[str]:
    """The questions that a condition looks at, directly or through signs."""
    return frozenset(
        part.key
        for part in walk(node)
        if isinstance(part, HasAny | HasOnly | Number | CountOf)
    )


def named_parts(node: Node) -> Iterator[Named]:
    """The signs and measures below a node, those they rest on first."""
    for child in children(node):
        yield from named_parts(child)
    if isinstance(node, Sign | Measure):
        yield node
