"""Twenty clicks on "send" at the same time are one submission and one receipt.

python tests/faults/duplicate_posts.py [--database-url URL] [--control NAME]

Walks patients to the last page over HTTP, then sends each one's page twenty times at
once; the same with the page that an emergency answer stops. Without an address it runs
on an SQLite file and on a PostgreSQL server, in databases that are gone afterwards.

Ends with 0 when all is as promised, with 1 when not. With ``--control`` a protection is
taken out (``protections.py``; "each" takes out one after the other): it ends with 0
when that was noticed on every database on which it can be missed. (SQLite lets one
writer in at a time, so there the lock is not missed.)
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
    control_result,
    fresh_database,
    say,
)
from tests.faults.patient import (
    EMERGENCY,
    Browser,
    Person,
    walk_to,
)
from tests.faults.protections import DUPLICATES, controls_of, databases_of

# What is stored of a form that is sent from a page.
KINDS = {"answers": "complete", "emergency-check": "emergency_interrupt"}


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


def everybody_clicks(
    installation: Installation, *, patients: int, clicks: int
) -> list[str]:
    """Lets every patient click on both pages, then reads the database.

    Gives one sentence for everything that is not as promised.
    """
    faults = []
    statuses: Counter[int] = Counter()
    receipts_of: dict[str, set[str]] = {}
    for place, people in (
        ("answers", [Person.number(number) for number in range(patients)]),
        (
            "emergency-check",
            [Person(f"Patient {number}", EMERGENCY) for number in range(patients)],
        ),
    ):
        receipts = receipts_of[place] = set()
        for person in people:
            came = click_at_once(installation.port, person, place, clicks)
            statuses += came.statuses
            if len(came.references) != 1:
                faults.append(
                    f"{person.name} clicked {clicks} times on {place} and got "
                    f"{dict(came.references)}"
                )
            receipts |= set(came.references)
    submissions = installation.stored()["submissions"]
    for place, receipts in receipts_of.items():
        stored = [
            row["reference"] for row in submissions if row["kind"] == KINDS[place]
        ]
        if sorted(stored) != sorted(receipts) or len(stored) != patients:
            faults.append(
                f"{patients} patients sent {place}: {len(stored)} rows, "
                f"{len(receipts)} receipts"
            )
        say(
            f"  {place}: {patients} patients x {clicks} clicks: "
            f"{len(stored)} rows, {len(receipts)} receipts"
        )
    if set(statuses) != {302}:
        faults.append(f"clicks were answered with {dict(statuses)}")
    say(f"  statuses of the clicks: {dict(statuses)}")
    return faults


def faults_found(
    server: str, *, patients: int, clicks: int, without: str = ""
) -> list[str]:
    """What is not as promised on a database of this server."""
    say(f"{server} without {without}" if without else server)
    with (
        fresh_database(server) as database,
        Installation(database, without=without) as site,
    ):
        return everybody_clicks(site, patients=patients, clicks=clicks)


def main() -> int:
    controls = controls_of(DUPLICATES)
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--database-url", help="a PostgreSQL server, or sqlite")
    asked.add_argument("--patients", type=int, default=25)
    asked.add_argument("--clicks", type=int, default=20)
    asked.add_argument("--control", choices=[*controls, "each"])
    asked = asked.parse_args()
    load = {"patients": asked.patients, "clicks": asked.clicks}
    servers = [asked.database_url] if asked.database_url else ["sqlite", POSTGRESQL]
    if asked.control:
        unnoticed = 0
        for control in controls if asked.control == "each" else [asked.control]:
            for server in servers:
                kind = "sqlite" if server == "sqlite" else "postgresql"
                if kind in databases_of(control):
                    faults = faults_found(server, **load, without=control)
                    unnoticed += control_result(control, faults)
        return 1 if unnoticed else 0
    faults = [fault for server in servers for fault in faults_found(server, **load)]
    for fault in faults:
        say(f"  {fault}")
    say(f"{len(faults)} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
