"""Twenty clicks on "send" at the same time are one submission and one receipt.

python tests/faults/duplicate_posts.py [--database-url URL] [--control]

Walks patients to the last page over HTTP, then sends each one's page twenty times at
once; the same with the page that an emergency answer stops. Without an address it runs
on an SQLite file and on a PostgreSQL server, in databases that are gone afterwards.

Ends with 0 when all is as promised, with 1 when not. With ``--control`` the lock and
the token are taken out: it ends with 0 when that leads to duplicates on PostgreSQL,
and with 1 when this script would not have noticed. (SQLite lets one writer in at a
time, so there the lock is not missed.)
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.installation import (
    POSTGRESQL,
    Installation,
    fresh_database,
    say,
)
from tests.faults.patient import (
    EMERGENCY,
    Browser,
    Person,
    walk_to,
)


@dataclass(frozen=True, slots=True)
class Clicks:
    """What came of one patient's clicks.

    ``references`` are those that the clicks led to, ``statuses`` those of their
    answers.
    """

    statuses: Counter[int]
    references: Counter[str]


def click_at_once(port: int, person: Person, place: str, clicks: int) -> Clicks:
    """Walks one patient to a page and sends that page many times at once.

    Each click has a connection of its own and the same cookies, as from one browser.
    """
    first = Browser(port)
    page = walk_to(first, person, place)
    sent = [*page.hidden.items(), *person.fields_on(place)]
    together = Barrier(clicks)

    def click(_: int) -> tuple[int, str]:
        browser = Browser(port, first.cookies)
        together.wait()
        answer = browser.post(f"/check/{place}/", sent)
        receipt = browser.get(answer.location) if answer.location else answer
        browser.close()
        return answer.status, receipt.reference or f"none ({receipt.status})"

    with ThreadPoolExecutor(clicks) as fingers:
        outcomes = list(fingers.map(click, range(clicks)))
    first.close()
    return Clicks(
        Counter(status for status, _ in outcomes),
        Counter(reference for _, reference in outcomes),
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What all patients' clicks came to: a sentence per fault, and rows too many."""

    faults: list[str]
    duplicates: int


def everybody_clicks(
    installation: Installation, *, patients: int, clicks: int
) -> Outcome:
    """Lets every patient click on both pages, then reads the database."""
    faults, duplicates = [], 0
    statuses: Counter[int] = Counter()
    for place, kind, people in (
        ("answers", "complete", [Person.number(number) for number in range(patients)]),
        (
            "emergency-check",
            "emergency_interrupt",
            [Person(f"Patient {number}", EMERGENCY) for number in range(patients)],
        ),
    ):
        receipts = set()
        for person in people:
            came = click_at_once(installation.port, person, place, clicks)
            statuses += came.statuses
            if len(came.references) != 1:
                faults.append(
                    f"{person.name} clicked {clicks} times on {place} and got "
                    f"{dict(came.references)}"
                )
            receipts |= set(came.references)
        stored = [
            row["reference"]
            for row in installation.stored()["submissions"]
            if row["kind"] == kind
        ]
        if sorted(stored) != sorted(receipts) or len(stored) != patients:
            faults.append(
                f"{patients} patients sent {place}: {len(stored)} rows, "
                f"{len(receipts)} receipts"
            )
        duplicates += len(stored) - patients
        say(
            f"  {place}: {patients} patients x {clicks} clicks: "
            f"{len(stored)} rows, {len(receipts)} receipts"
        )
    if set(statuses) != {302}:
        faults.append(f"clicks were answered with {dict(statuses)}")
    say(f"  statuses of the clicks: {dict(statuses)}")
    return Outcome(faults, duplicates)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--database-url", help="a PostgreSQL server, or sqlite")
    asked.add_argument("--patients", type=int, default=25)
    asked.add_argument("--clicks", type=int, default=20)
    asked.add_argument("--control", action="store_true")
    asked = asked.parse_args()
    servers = [asked.database_url] if asked.database_url else ["sqlite", POSTGRESQL]
    if asked.control:
        servers = [server for server in servers if server != "sqlite"]
    faults, duplicates = [], 0
    for server in servers:
        say(f"{server}{' without lock and token' if asked.control else ''}")
        with fresh_database(server) as database:
            site = Installation(database)
            if asked.control:
                site = Installation.without("lock and token", database)
            with site:
                outcome = everybody_clicks(
                    site, patients=asked.patients, clicks=asked.clicks
                )
        faults += outcome.faults
        duplicates += outcome.duplicates
    if asked.control:
        say(f"Control: {duplicates} duplicates.")
        return 0 if duplicates else 1
    for fault in faults:
        say(f"  {fault}")
    say(f"{len(faults)} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
