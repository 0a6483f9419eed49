"""Conditions with one mistake in them, to see whether the fixtures would notice.

A mistake is an option, part or summand left out, a threshold one off, or a negation
lost. Signs that a condition uses are left whole; they are conditions of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from triage.conditions import (
    All,
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
    Sign,
    Total,
)


def mutants(node: Node) -> Iterator[tuple[str, Node]]:
    """Every condition that is one mistake away, with the mistake in words."""
    match node:
        case HasAny(key, codes) | HasOnly(key, codes) | CountOf(key, codes):
            for code in codes:
                kept = tuple(other for other in codes if other != code)
                yield f"{key}: without {code}", replace(node, codes=kept)
        case Compare(quantity, comparison, threshold):
            for wrong in (threshold - 1, threshold + 1):
                yield (
                    f"{comparison} {threshold} became {wrong}",
                    replace(node, threshold=wrong),
                )
            for mistake, mutant in mutants(quantity):
                yield mistake, replace(node, quantity=mutant)
        case All(parts) | Either(parts) | HowMany(parts) | Total(parts):
            for place, part in enumerate(parts):
                before, after = parts[:place], parts[place + 1 :]
                yield (
                    f"{type(node).__name__}: without part {place + 1}",
                    replace(node, parts=(*before, *after)),
                )
                for mistake, mutant in mutants(part):
                    yield (
                        f"part {place + 1}: {mistake}",
                        replace(node, parts=(*before, mutant, *after)),
                    )
        case Not(part):
            yield "the negation is lost", part
            for mistake, mutant in mutants(part):
                yield f"not: {mistake}", Not(mutant)


def with_sign(node: Node, sign: Named) -> Node:
    """The node with another definition of one sign, wherever it is used."""
    match node:
        case Sign(name, definition) | Measure(name, definition):
            if name == sign.name:
                return sign
            return replace(node, definition=with_sign(definition, sign))
        case All(parts) | Either(parts) | HowMany(parts) | Total(parts):
            return replace(node, parts=tuple(with_sign(part, sign) for part in parts))
        case Not(part):
            return Not(with_sign(part, sign))
        case Compare(quantity, _, _):
            return replace(node, quantity=with_sign(quantity, sign))
        case _:
            return node
