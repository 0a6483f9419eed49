"""What a condition is made of: its parts, the questions and the signs it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from triage.conditions import (
    CountOf,
    HasAny,
    HasOnly,
    Measure,
    Named,
    Node,
    Number,
    Sign,
)


def children(node: Node) -> Iterator[Node]:
    """The conditions and quantities that a node is directly made of."""
    for field in fields(node):
        value = getattr(node, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Node):
                yield part


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
