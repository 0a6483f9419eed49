"""What a candidate rule set would change: earlier submissions run through both.

Levels are those of the rules alone, before guards, because guards know things that are
not answers. Nothing is stored and no level changes. Counting needs the same memory for
ten submissions and for ten million.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from triage.conditions import Answers
from triage.engine import decide
from triage.ruleset import RuleSet
from triage.urgency import Urgency

# The most urgent first, as tables show them.
LEVELS = tuple(sorted(Urgency, reverse=True))


@dataclass(frozen=True, slots=True)
class Sentinel:
    """A case that must keep its level, whatever the candidate changes."""

    id: str
    answers: Answers
    level: Urgency


@dataclass(frozen=True, slots=True)
class DroppedSentinel:
    """A sentinel that would get a lower level than its own."""

    id: str
    level: Urgency
    got: Urgency


@dataclass(slots=True)
class Tally:
    """What was counted while submissions went through both rule sets.

    ``gained`` and ``lost`` count submissions for each rule: those in which only the
    candidate, or only the current rule set, fired it.
    """

    cases: int = 0
    before: Counter[Urgency] = field(default_factory=Counter)
    after: Counter[Urgency] = field(default_factory=Counter)
    moved: Counter[tuple[Urgency, Urgency]] = field(default_factory=Counter)
    gained: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)

    @property
    def urgent_share(self) -> float:
        """The share of same-day and emergency cases under the candidate."""
        return self._urgent(self.after)

    @property
    def urgent_share_before(self) -> float:
        """The share of same-day and emergency cases under the current rules."""
        return self._urgent(self.before)

    def _urgent(self, levels: Counter[Urgency]) -> float:
        urgent = levels[Urgency.EMERGENCY] + levels[Urgency.SAME_DAY]
        return urgent / self.cases if self.cases else 0.0


def replay(
    current: RuleSet, candidate: RuleSet, submissions: Iterable[Answers]
) -> Tally:
    """Runs every set of answers through both rule sets and counts what differs."""
    tally = Tally()
    # Without a candidate there is nothing to compare, and half the work.
    alone = candidate.digest == current.digest
    for answers in submissions:
        tally.cases += 1
        before, fired_before = decide(current, answers)
        tally.before[before] += 1
        if alone:
            tally.after[before] += 1
            continue
        after, fired_after = decide(candidate, answers)
        tally.after[after] += 1
        if before is not after:
            tally.moved[before, after] += 1
        if fired_before != fired_after:
            tally.gained.update(set(fired_after).difference(fired_before))
            tally.lost.update(set(fired_before).difference(fired_after))
    return tally


def dropped_sentinels(
    ruleset: RuleSet, sentinels: Iterable[Sentinel]
) -> list[DroppedSentinel]:
    """The sentinels that would get a lower level than their own."""
    found = []
    for sentinel in sentinels:
        level, _ = decide(ruleset, sentinel.answers)
        if level < sentinel.level:
            found.append(DroppedSentinel(sentinel.id, sentinel.level, level))
    return found


def sentinels_from_json(data: object) -> tuple[Sentinel, ...]:
    """The sentinels in a list of objects with id, level and answers."""
    return tuple(
        Sentinel(item["id"], item["answers"], Urgency(item["level"])) for item in data
    )


def as_text(
    tally: Tally,
    *,
    current: RuleSet,
    candidate: RuleSet,
    drops: Iterable[DroppedSentinel],
    per_day: float | None,
    budget: float | None,
) -> str:
    """The result of a replay as a page of text for a terminal."""
    drops = list(drops)
    lines = [
        f"Current rules {current.version} ({current.digest[:8]}), candidate "
        f"{candidate.version} ({candidate.digest[:8]}), {tally.cases} submissions.",
        "Levels of the rules alone, before guards and floor.",
        "",
        f"{'':16}{'current':>18}{'candidate':>18}{'difference':>12}",
        *(_level_line(tally, level) for level in LEVELS),
        "",
        f"Same day or more urgent: {tally.urgent_share_before:.1%} now, "
        f"{tally.urgent_share:.1%} with the candidate.",
    ]
    if per_day is not None:
        lines.append(
            f"At {per_day:g} forms a day: {tally.urgent_share_before * per_day:.1f} "
            f"urgent cases a day now, {tally.urgent_share * per_day:.1f} with the "
            "candidate."
        )
    lines += ["", "Moved:", *_moves(tally), "", "Rules that fire otherwise:"]
    lines += [*_changes(tally), ""]
    lines.append(f"Sentinels that would drop: {len(drops)}")
    lines += [f"  {item.id} from {item.level} to {item.got}" for item in drops]
    if budget is not None:
        verdict = "exceeded" if is_over(tally, budget) else "kept"
        lines.append(
            f"Budget of {budget:g}% same day or more urgent: {verdict} "
            f"({tally.urgent_share:.1%})"
        )
    return "\n".join(lines)


def is_over(tally: Tally, budget: float) -> bool:
    """Whether more cases would be same-day or more urgent than ``budget`` percent."""
    return tally.urgent_share * 100 > budget


def _level_line(tally: Tally, level: Urgency) -> str:
    def share(count: int) -> str:
        return f"{count} ({count / tally.cases:6.1%})" if tally.cases else "0"

    before, after = tally.before[level], tally.after[level]
    return f"{level:16}{share(before):>18}{share(after):>18}{after - before:>+12}"


def _moves(tally: Tally) -> list[str]:
    moves = sorted(
        tally.moved.items(), key=lambda item: (-item[0][0].rank, -item[0][1].rank)
    )
    return [f"  {before} to {after}: {count}" for (before, after), count in moves] or [
        "  none"
    ]


def _changes(tally: Tally) -> list[str]:
    codes = sorted({*tally.gained, *tally.lost})
    return [
        f"  {code}: gained {tally.gained[code]}, lost {tally.lost[code]}"
        for code in codes
    ] or ["  none"]
