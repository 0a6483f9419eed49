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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

Answer = str | Sequence[str] | int | float | None
Answers = Mapping[str, Answer]
# What each question key accepts: its option codes, or None for a number.
Vocabulary = Mapping[str, frozenset[str] | None]

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


def is_number(value: object) -> bool:
    """Whether a rule set may hold this as a number: under a billion, no yes or no."""
    return value.__class__ in (int, float) and abs(value) < 1e9


def is_answered(answers: Answers, key: str) -> bool:
    """Whether the patient gave this question any answer at all."""
    return bool(codes_given(answers, key)) or number_given(answers, key) is not None


class Role(StrEnum):
    """How an answer took part in making a condition true."""

    GIVEN = "given"  # the answer is one the condition looks for
    DENIED = "denied"  # the answer given keeps a negated part from applying
    MISSING = "missing"  # the question was not answered, and that counted


@dataclass(frozen=True, slots=True)
class Evidence:
    """One answer that a finding rests on."""

    key: str
    role: Role
    codes: tuple[str, ...] = ()
    number: float | None = None


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


def merge_evidence(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence with each question and role once, in the order first met.

    An answer that is given is not denied as well: a rule may look for it in one part,
    and in the next rest on it not being a different one.
    """
    by_question: dict[tuple[str, Role], Evidence] = {}
    for item in found:
        place = (item.key, item.role)
        seen = by_question.get(place)
        if seen is None:
            by_question[place] = item
        elif seen.codes != item.codes:
            codes = tuple(dict.fromkeys((*seen.codes, *item.codes)))
            by_question[place] = replace(item, codes=codes)
    return tuple(
        item
        for item in by_question.values()
        if item.role is not Role.DENIED
        or not _is_covered(item, by_question.get((item.key, Role.GIVEN)))
    )


def _is_covered(denied: Evidence, given: Evidence | None) -> bool:
    """Whether an answer given already shows everything that this one would."""
    return (
        given is not None
        and set(denied.codes) <= set(given.codes)
        and denied.number in (None, given.number)
    )


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


def problems(node: Node, vocabulary: Vocabulary) -> list[str]:
    """What is wrong with a condition, as sentences; empty when it can be used."""
    found = []
    for part in walk(node):
        match part:
            case All(()) | Either(()) | HowMany(()) | Total(()):
                found.append("A condition that joins others names none.")
            case HasAny(key, codes) | HasOnly(key, codes) | CountOf(key, codes):
                if MISSING in codes and not isinstance(part, HasAny):
                    found.append(f"“{key}” cannot be counted or complete if missing.")
                if key not in vocabulary:
                    found.append(f"There is no question “{key}”.")
                elif vocabulary[key] is None:
                    found.append(f"Question “{key}” has no options; it is a number.")
                else:
                    found += [
                        f"Question “{key}” has no option “{code}”."
                        for code in codes
                        if code != MISSING and code not in vocabulary[key]
                    ]
                if not codes:
                    found.append(f"A condition on “{key}” names no option.")
            case Number(key):
                if key not in vocabulary:
                    found.append(f"There is no question “{key}”.")
                elif vocabulary[key] is not None:
                    found.append(f"Question “{key}” is not a number.")
    return list(dict.fromkeys(found))
