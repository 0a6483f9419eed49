"""The cancer suspicion index: the order of cases inside one level, and nothing else.

It never changes a level, is never shown to patients and is not a probability. Published
likelihood ratios of findings that are present are combined with a discount for their
dependence and capped; findings that are absent or missing count nothing.

Source: clinical specification section 5 (Deyo and Diehl 1988, low back pain).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from math import log

from triage.conditions import Condition


class Band(StrEnum):
    """Coarse reading of the index for the worklist."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Clue:
    """A finding with a published positive likelihood ratio.

    Clues with the same ``topic`` measure the same thing; only the first one present of
    a topic counts, so that it is not counted twice.
    """

    code: str
    topic: str
    title: str
    condition: Condition
    likelihood_ratio: float
    source: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A finding without a known likelihood ratio.

    It adds nothing to the index; the worklist shows it and breaks ties by it.
    """

    code: str
    title: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one clue added to the index, kept so that the order can be explained."""

    code: str
    likelihood_ratio: float
    weight: float
    points: float


@dataclass(frozen=True, slots=True)
class Suspicion:
    """The index (0 to 100), its band, each clue's part in it, and the tags."""

    index: int
    band: Band
    contributions: tuple[Contribution, ...]
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SuspicionModel:
    """Likelihood ratios, dependence discount, cap and bands (specification 5.3)."""

    clues: tuple[Clue, ...]
    weights: tuple[float, ...]  # of the largest, second largest, … logarithm
    cap: float  # as a likelihood ratio
    medium_from: int
    high_from: int
    tags: tuple[Tag, ...] = ()

    def weigh(self, present: Collection[str]) -> Suspicion:
        """The index when the clues and tags with these codes are present.

        Only findings that are present count.
        """
        counted: dict[str, Clue] = {}
        for clue in self.clues:
            if clue.code in present:
                counted.setdefault(clue.topic, clue)
        strongest = sorted(counted.values(), key=lambda clue: -clue.likelihood_ratio)
        parts = [
            (clue, weight, weight * log(clue.likelihood_ratio))
            for clue, weight in zip(strongest, self.weights, strict=False)
        ]
        total = sum(points for _, _, points in parts)
        index = round(100 * min(total / log(self.cap), 1))
        return Suspicion(
            index,
            self.band(index),
            tuple(
                Contribution(clue.code, clue.likelihood_ratio, weight, round(points, 4))
                for clue, weight, points in parts
            ),
            tuple(tag.code for tag in self.tags if tag.code in present),
        )

    def band(self, index: int) -> Band:
        """Which band an index falls into."""
        if index >= self.high_from:
            return Band.HIGH
        return Band.MEDIUM if index >= self.medium_from else Band.LOW
