"""Turns the conditions of a rule set into closures, once per rule set.

Each answer is read once, as a bit mask with a bit per option, so that "any of these
options" is one ``&``; each sign is worked out once, when a condition first asks for it.
Closures say which conditions hold and nothing else: ``conditions`` defines what a
condition means, and tests compare the two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import nan
from operator import itemgetter
from typing import TypeVar

from triage.conditions import (
    COMPARISONS,
    MISSING,
    All,
    Answers,
    Compare,
    CountOf,
    Either,
    HasAny,
    HasOnly,
    HowMany,
    Measure,
    Named,
    Node,
    Not,
    Number,
    Sign,
    Total,
)

# What is known of one set of answers: a mask for each question with options, a number
# for each other question, and the value of each sign, None until it is asked for.
Slots = list[float | None]
# The value of a condition or a quantity; of a condition only the truth counts.
Test = Callable[[Slots], float]
Item = TypeVar("Item")

# The first two bits of every mask; options take the bits above them.
_MISSING_BIT = 1
_OTHER_BIT = 2


class Compiler:
    """Builds closures that share the answers they read and the signs they rest on."""

    def __init__(self) -> None:
        self._blank: Slots = []
        self._options: dict[str, tuple[int, dict[str, int]]] = {}
        self._numbers: dict[str, int] = {}
        self._named: dict[int, tuple[Named, Test]] = {}

    def read(self, answers: Answers) -> Slots:
        """What the closures look at. A value of the wrong kind is missing."""
        slots = self._blank.copy()
        options = self._options
        for key, value in answers.items():
            if key not in options:
                continue
            slot, bits = options[key]
            mask = 0
            # As codes_given reads it, without a list of codes for each answer.
            if isinstance(value, str):
                mask = bits.get(value, _OTHER_BIT)
            elif isinstance(value, (list, tuple)):
                for code in value:
                    if isinstance(code, str):
                        mask |= bits.get(code, _OTHER_BIT)
            slots[slot] = mask or _MISSING_BIT
        for key, slot in self._numbers.items():
            value = answers.get(key)
            # As number_given reads it. Every comparison with nan is false, which is
            # what missing means.
            slots[slot] = value if value.__class__ in (int, float) else nan
        return slots

    def test(self, node: Node) -> Test:
        """A closure that gives the value of a condition or a quantity."""
        match node:
            case HasAny(key, codes):
                slot, mask = self._mask(key, codes)
                return lambda slots: slots[slot] & mask
            case HasOnly(key, codes):
                slot, mask = self._mask(key, codes)
                return lambda slots: slots[slot] == mask
            case CountOf(key, codes):
                slot, mask = self._mask(key, codes)
                return lambda slots: (slots[slot] & mask).bit_count()
            case Number(key):
                if key not in self._numbers:
                    self._numbers[key] = self._new_slot()
                return itemgetter(self._numbers[key])
            case Compare(quantity, comparison, threshold):
                value, compare = self.test(quantity), COMPARISONS[comparison]
                return lambda slots: compare(value(slots), threshold)
            case All(parts):
                return _join(_both, self._tests(parts), without=True)
            case Either(parts):
                return _join(_one_of, self._tests(parts), without=False)
            case Not(part):
                test = self.test(part)
                return lambda slots: not test(slots)
            case HowMany(parts):
                tests = self._tests(parts)
                return lambda slots: sum([1 for test in tests if test(slots)])
            case Total(parts):
                return _sum(self._tests(parts))
            case Sign() | Measure():
                return self._named_test(node)
        raise TypeError(f"{node!r} cannot be compiled")

    def _tests(self, parts: Iterable[Node]) -> list[Test]:
        return [self.test(part) for part in parts]

    def _new_slot(self, value: float | None = None) -> int:
        self._blank.append(value)
        return len(self._blank) - 1

    def _mask(self, key: str, codes: Sequence[str]) -> tuple[int, int]:
        """The slot of a question and the bits of these options in it."""
        if key not in self._options:
            # An empty text is no answer; as an option it has no bit.
            bits = {"": 0, MISSING: _MISSING_BIT}
            self._options[key] = (self._new_slot(_MISSING_BIT), bits)
        slot, bits = self._options[key]
        mask = 0
        for code in codes:
            mask |= bits.setdefault(code, _OTHER_BIT << len(bits))
        return slot, mask

    def _named_test(self, node: Named) -> Test:
        """The test of a sign or a measure, the same for all who ask."""
        if isinstance(node.definition, HasAny):  # as quick as looking up its value
            return self.test(node.definition)
        # By identity, because hashing a sign hashes all that it is made of. The node is
        # kept, so that no later one is found under its number.
        if id(node) not in self._named:
            test = _once(self.test(node.definition), self._new_slot())
            self._named[id(node)] = (node, test)
        return self._named[id(node)][1]


def items_that_hold(tests: Iterable[tuple[Item, Test]], slots: Slots) -> list[Item]:
    """The items whose conditions hold, in the order given."""
    return [item for item, test in tests if test(slots)]


def _once(definition: Test, slot: int) -> Test:
    """The value of a definition, worked out by the first who asks."""

    def test(slots: Slots) -> float:
        value = slots[slot]
        if value is None:
            value = slots[slot] = definition(slots)
        return value

    return test


def _join(
    pair: Callable[[Test, Test], Test], tests: Sequence[Test], *, without: bool
) -> Test:
    """Many tests as one, ``without`` any the value that no test can change.

    In halves, so that hundreds of parts nest a few calls deep.
    """
    if len(tests) < 2:
        return tests[0] if tests else lambda slots: without
    half = len(tests) // 2
    first, last = tests[:half], tests[half:]
    return pair(_join(pair, first, without=without), _join(pair, last, without=without))


def _both(one: Test, other: Test) -> Test:
    return lambda slots: one(slots) and other(slots)


def _one_of(one: Test, other: Test) -> Test:
    return lambda slots: one(slots) or other(slots)


def _sum(quantities: Sequence[Test]) -> Test:
    def test(slots: Slots) -> float:
        values = [quantity(slots) for quantity in quantities]
        # Only nan, a missing number, is not equal to itself.
        return sum([value for value in values if value == value])

    return test
