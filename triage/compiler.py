"""Turns the conditions of a rule set into one Python function, once per rule set.

The generated function reads each answer once, as a bit mask with a bit per option, so
that "any of these options" is one ``&``. It says which conditions hold and nothing
else; ``conditions`` stays the definition of what a condition means, and tests hold the
two against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import nan

from triage.conditions import (
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
    named_parts,
    walk,
)

# For each section the names of the conditions that hold, in the order given.
Holding = Callable[[Answers], tuple[list[str], ...]]

# The first two bits of every mask; options take the bits above them.
_MISSING_BIT = 1
_OTHER_BIT = 2


def compiled(*sections: Iterable[tuple[str, Node]]) -> Holding:
    """A function from answers to the names of the conditions that hold, by section.

    Sections share what they read and the signs they rest on, so each is worked out
    once.
    """
    named = [list(section) for section in sections]
    source = _Source([node for section in named for _, node in section])
    lines = ["def holding(answers):", " get = answers.get"]
    lines += source.reads()
    lines += source.signs()
    for place, section in enumerate(named):
        lines.append(f" found{place} = []")
        for name, node in section:
            test = source.expression(node)
            lines.append(f" if {test}: found{place}.append({name!r})")
    lines.append(f" return ({''.join(f'found{n}, ' for n in range(len(named)))})")
    # No text of a rule set reaches this source except names, keys and numbers written
    # with repr; answers are data to the function, never part of it.
    scope: dict[str, object] = {"nan": nan, **source.bits}
    exec("\n".join(lines), scope)  # noqa: S102
    return scope["holding"]


class _Source:
    """Writes conditions as Python expressions over the masks of one function."""

    def __init__(self, nodes: list[Node]) -> None:
        options: dict[str, dict[str, int]] = {}
        self.numbers: dict[str, str] = {}
        self.named: list[Named] = []
        self.names: dict[int, str] = {}
        for node in nodes:
            for part in walk(node):
                if isinstance(part, HasAny | HasOnly | CountOf):
                    known = options.setdefault(part.key, {MISSING: _MISSING_BIT})
                    for code in part.codes:
                        known.setdefault(code, _OTHER_BIT << len(known))
                elif isinstance(part, Number):
                    self.numbers.setdefault(part.key, f"n{len(self.numbers)}")
            for part in named_parts(node):
                if id(part) not in self.names:
                    self.names[id(part)] = f"s{len(self.names)}"
                    self.named.append(part)
        self.options = options
        self.masks = {key: f"m{place}" for place, key in enumerate(options)}
        # An empty text is no answer; as an option it has no bit.
        self.bits = {
            f"b{mask}": {**options[key], "": 0}.get for key, mask in self.masks.items()
        }

    def reads(self) -> list[str]:
        """Lines that read every answer once. A value of the wrong kind is missing."""
        lines = []
        for key, mask in self.masks.items():
            bit = f"b{mask}"
            lines += [
                f" v = get({key!r})",
                f" if v is None: {mask} = {_MISSING_BIT}",
                f" elif v.__class__ is str: {mask} = {bit}(v, {_OTHER_BIT})"
                f" or {_MISSING_BIT}",
                " elif isinstance(v, (str, list, tuple)):",
                f"  {mask} = 0",
                "  for c in (v,) if isinstance(v, str) else v:",
                f"   if isinstance(c, str): {mask} |= {bit}(c, {_OTHER_BIT})",
                f"  {mask} = {mask} or {_MISSING_BIT}",
                f" else: {mask} = {_MISSING_BIT}",
            ]
        for key, number in self.numbers.items():
            lines += [
                f" {number} = get({key!r})",
                # Every comparison with nan is false, which is what missing means.
                f" if {number}.__class__ is not int and "
                f"{number}.__class__ is not float: {number} = nan",
            ]
        return lines

    def signs(self) -> list[str]:
        """Lines that work out every sign once, those it rests on first."""
        return [
            f" {self.names[id(part)]} = {self.expression(part.definition)}"
            for part in self.named
        ]

    def expression(self, node: Node) -> str:
        """A node as a Python expression; a condition is used for its truth only."""
        match node:
            case HasAny(key, codes):
                return f"({self.masks[key]} & {self._mask(key, codes)})"
            case HasOnly(key, codes):
                return f"({self.masks[key]} == {self._mask(key, codes)})"
            case CountOf(key, codes):
                return f"({self.masks[key]} & {self._mask(key, codes)}).bit_count()"
            case Compare(quantity, comparison, threshold):
                return f"({self.expression(quantity)} {comparison} {threshold!r})"
            case All(parts):
                return f"({' and '.join(map(self.expression, parts))})"
            case Either(parts):
                return f"({' or '.join(map(self.expression, parts))})"
            case Not(part):
                return f"(not {self.expression(part)})"
            case Sign() | Measure():
                return self.names[id(node)]
            case Number(key):
                return self.numbers[key]
            case HowMany(parts):
                each = (f"(1 if {self.expression(part)} else 0)" for part in parts)
                return f"({' + '.join(each)})"
            case Total(parts):
                return f"({' + '.join(map(self._summand, parts))})"
        raise TypeError(f"{node!r} cannot be compiled")

    def _summand(self, quantity: Node) -> str:
        """A quantity that counts nothing when it is missing."""
        expression = self.expression(quantity)
        innermost = quantity
        while isinstance(innermost, Measure):
            innermost = innermost.definition
        if isinstance(innermost, Number):
            return f"({expression} if {expression} == {expression} else 0)"
        return expression

    def _mask(self, key: str, codes: tuple[str, ...]) -> int:
        mask = 0
        for code in codes:
            mask |= self.options[key][code]
        return mask
