"""What patients were told, noted as they are told it, held against what is stored.

*Acknowledged*: the patient has seen the reference. *Lost*: acknowledged or continued
past, and not stored. *Doubled*: one patient, two submissions. *Stuck*: pressed again as
told and still could not finish.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


class Ledger:
    """A file with one line for everything a patient was told, written at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = threading.Lock()
        self.file = path.open("a")

    def note(self, what: str, **about: object) -> None:
        with self.lock:
            self.file.write(json.dumps({"what": what, **about}) + "\n")
            self.file.flush()

    def close(self) -> None:
        """Nothing more is noted; what was can still be read."""
        with self.lock:
            self.file.close()

    def notes(self, what: str) -> Iterator[dict[str, object]]:
        with self.path.open() as lines:
            for line in lines:
                note = json.loads(line)
                if note["what"] == what:
                    yield note


@dataclass(frozen=True, slots=True)
class Verdict:
    """How ledger and database compare: counts, and a sentence for each fault."""

    acknowledged: int
    continued: int
    lost: list[str]
    doubled: list[str]
    stuck: list[str]

    @property
    def faults(self) -> list[str]:
        return [*self.lost, *self.doubled, *self.stuck]

    def __str__(self) -> str:
        return (
            f"{self.acknowledged} acknowledged, {self.continued} pages continued past: "
            f"{len(self.lost)} lost, {len(self.doubled)} doubled, "
            f"{len(self.stuck)} stuck"
        )


def compare(ledger: Ledger, stored: dict[str, list[dict[str, object]]]) -> Verdict:
    """Looks for everything that patients were told in what is stored."""
    complete = [row for row in stored["submissions"] if row["kind"] == "complete"]
    references = {row["reference"] for row in complete}
    kept = {row["token"]: row for row in [*stored["drafts"], *complete]}
    acknowledged = list(ledger.notes("acknowledged"))
    continued = list(ledger.notes("continued"))
    lost = [
        f"{note['name']} holds {note['reference']}, which is not stored"
        for note in acknowledged
        if note["reference"] not in references
    ]
    for note in continued:
        row = kept.get(note["token"])
        if row is None:
            lost.append(f"{note['name']}: the form is gone after {note['place']}")
        elif not _holds(row, note):
            lost.append(f"{note['name']}: answers on {note['place']} are not stored")
    lost += [
        f"{note['name']} is asked for {note['place']} again"
        for note in ledger.notes("asked again")
    ]
    sent = Counter(row["name"] for row in complete)
    doubled = [
        f"{name} has {count} submissions" for name, count in sent.items() if count > 1
    ]
    stuck = [f"{note['name']} at {note['where']}" for note in ledger.notes("stuck")]
    return Verdict(len(acknowledged), len(continued), lost, doubled, stuck)


def _holds(row: dict[str, object], note: dict[str, object]) -> bool:
    """Whether a draft or a submission holds what was continued past on one page."""
    if note["place"] == "contact":
        return bool(row.get("contact", True))
    answers = row["answers"]
    return all(
        answers.get(key) == value for key, value in note["answers"].items()
    ) and (note["place"] in row.get("continued", [note["place"]]))
