"""What is wrong with a condition, before the first patient finds out."""

from __future__ import annotations

from collections.abc import Mapping

from triage.condition_parts import walk
from triage.conditions import (
    MISSING,
    All,
    CountOf,
    Either,
    HasAny,
    HasOnly,
    HowMany,
    Node,
    Number,
    Total,
)

# What each question key accepts: its option codes, or None for a number.
Vocabulary = Mapping[str, frozenset[str] | None]


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
