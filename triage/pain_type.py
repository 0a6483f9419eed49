"""Pain-mechanism typing: what kind of pain the patient's words describe.

A description for the clinician and a choice of article, not a diagnosis; it never
changes a level. Source: clinical specification section 6 (DN4 interview items).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from triage.conditions import Condition

# What a clinician reads when two or more kinds are named (6.2).
MIXED_NOTE = "Cancer bone pain is often mixed: local plus radicular."


class Certainty(StrEnum):
    """How sure the answers make a kind of pain."""

    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class PainTypeRule:
    """When a kind of pain is named. The first rule that holds for a type counts."""

    type: str
    certainty: Certainty
    condition: Condition
    clinician_note: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PainType:
    """A kind of pain that the answers describe."""

    type: str
    certainty: Certainty


def pain_types(holding: Iterable[PainTypeRule]) -> tuple[PainType, ...]:
    """The kinds of pain that the rules which hold name; the first of a type counts."""
    found: dict[str, PainType] = {}
    for rule in holding:
        found.setdefault(rule.type, PainType(rule.type, rule.certainty))
    return tuple(found.values())
