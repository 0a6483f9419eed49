"""The answers that a condition rests on, and the part each of them takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


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
