"""The five levels of urgency, ordered, and the worst of several.

Source: clinical specification 3.1.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Urgency(StrEnum):
    """How soon somebody has to be seen; a greater level is more urgent."""

    SELF_CARE = "self_care"
    ROUTINE = "routine"
    WITHIN_2_WEEKS = "within_2_weeks"
    SAME_DAY = "same_day"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """1 for self-care up to 5 for an emergency, as in the specification."""
        return _RANKS[self]

    # A StrEnum would compare as text; alphabetical order has no clinical meaning.
    def __lt__(self, other: Urgency) -> bool:
        return self.rank < Urgency(other).rank

    def __le__(self, other: Urgency) -> bool:
        return self.rank <= Urgency(other).rank

    def __gt__(self, other: Urgency) -> bool:
        return self.rank > Urgency(other).rank

    def __ge__(self, other: Urgency) -> bool:
        return self.rank >= Urgency(other).rank


_RANKS = {level: rank for rank, level in enumerate(Urgency, start=1)}

# The levels in words, the most urgent first: the one table for staff and rule book.
# What patients read at a level belongs to the rule set (``LevelAdvice``).
LEVEL_NAMES = {
    Urgency.EMERGENCY: "Emergency",
    Urgency.SAME_DAY: "Same day",
    Urgency.WITHIN_2_WEEKS: "Within 2 weeks",
    Urgency.ROUTINE: "Routine",
    Urgency.SELF_CARE: "Self-care",
}
# The same as columns and form fields take it.
URGENCY_CHOICES = [(level.value, name) for level, name in LEVEL_NAMES.items()]


def worst(levels: Iterable[Urgency]) -> Urgency | None:
    """The most urgent level, or None when there is none."""
    return max(levels, key=_RANKS.__getitem__, default=None)
