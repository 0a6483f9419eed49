"""What a run of posts proves: its tables, and what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from tests.hostile.campaign import LEAST_VALID_SHARE, STATUS_CLASSES, Counts

COLUMNS = ("posts", *STATUS_CLASSES, "500 expected", "past CSRF", "valid")


def report(counts: Counts, *, seed: int, routes: bool = False) -> str:
    """The tables of a run, and each fault with the request that repeats it."""
    parts = [_table("kind of post", counts.by_kind)]
    parts += [_table("visitor", counts.by_visitor)]
    if routes:
        parts += [_table("route", counts.by_route)]
    statuses = sorted(counts.statuses.items())
    parts += [
        f"{counts.posts} posts and {counts.gets} pages read; "
        f"{counts.submissions} forms came in; "
        f"{counts.past_csrf / max(counts.posts, 1):.0%} got past the CSRF check, "
        f"{counts.valid_share:.0%} were valid and taken",
        "answers: " + ", ".join(f"{status} × {times}" for status, times in statuses),
    ]
    parts += [
        f"FAULT ({fault.times} ×) {fault.what}\n"
        f"  {fault.where}\n"
        f"  by {fault.visitor}; again: --seed {seed} --visit {fault.visit}\n"
        + "\n".join(f"    {line}" for line in fault.request.splitlines())
        for fault in counts.faults.values()
    ]
    return "\n\n".join(parts)


def _table(title: str, rows: Mapping[str, Counter[str]]) -> str:
    total = Counter()
    for counted in rows.values():
        total.update(counted)
    lines = [
        f"| {title} | {' | '.join(COLUMNS)} |",
        "|---" + "|---:" * len(COLUMNS) + "|",
    ]
    for name, counted in [*rows.items(), ("all", total)]:
        cells = " | ".join(str(counted[column]) for column in COLUMNS)
        lines.append(f"| {name} | {cells} |")
    return "\n".join(lines)


def verdict(counts: Counts, *, every_route: bool) -> list[str]:
    """What is wrong with a run, in sentences. ``every_route`` must be reached."""
    wrong = [
        f"{fault.what} ({fault.where}), visit {fault.visit}"
        for fault in counts.faults.values()
    ]
    wrong += [
        f"No address is known for {route}: name its parameters in targets.py"
        for route in counts.missing
    ]
    if counts.valid_share < LEAST_VALID_SHARE:
        wrong.append(
            f"Only {counts.valid_share:.0%} of the posts were valid: a run in which "
            "everything is refused at the door tests nothing behind it"
        )
    if every_route:
        wrong += [
            f"No post got past the CSRF check of {route}" for route in counts.unreached
        ]
    return wrong
