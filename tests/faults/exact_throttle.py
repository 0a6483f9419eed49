"""One network starts forms from many threads at once: is each start counted?

python tests/faults/exact_throttle.py [--threads 8] [--starts 50] [--control NAME]

Starts gunicorn on SQLite and on PostgreSQL in turn and presses "start" 400 times at
once from one address.

Ends with 0 when 400 of 400 were counted and exactly as many forms were started as the
throttle admits, with 1 when not. With ``--control`` a protection is taken out
(``protections.py``; "each" takes out one after the other): it ends with 0 when that was
noticed on every database on which it can be missed.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psycopg

from tests.faults.installation import (
    POSTGRESQL,
    SQLITE,
    Installation,
    control_result,
    fresh_database,
    say,
)
from tests.faults.patient import Browser
from tests.faults.protections import EXACT_THROTTLE, controls_of, databases_of

ADDRESS = "203.0.113.9"
COUNTED = "select count from config_throttlecount"
STARTED = "select count(*) from intake_draft"
LIMIT = 120


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the starts were answered with, and what the database holds afterwards.

    ``counts`` has one number for each window of the throttle: a run can begin in one
    and end in the next.
    """

    statuses: Counter[int]
    counts: tuple[int, ...]
    started: int

    @property
    def counted(self) -> int:
        return sum(self.counts)

    @property
    def faults(self) -> list[str]:
        """Starts that were not counted, and forms that the throttle does not admit."""
        pressed = self.statuses.total()
        admitted = sum(min(count, LIMIT) for count in self.counts)
        found = []
        if self.counted != pressed:
            found.append(f"{self.counted} of {pressed} starts were counted")
        if self.started != admitted:
            found.append(f"{self.started} forms were started, not {admitted}")
        if self.statuses != Counter({302: admitted, 429: pressed - admitted}):
            found.append(f"answers with {dict(sorted(self.statuses.items()))}")
        return found


def everybody_starts(
    installation: Installation, database: str, *, threads: int, starts: int
) -> Outcome:
    """Each thread presses "start" so many times; all of them begin together."""
    ready = Barrier(threads)

    def press(_: int) -> Counter[int]:
        browser = Browser(installation.port)
        browser.headers["X-Forwarded-For"] = ADDRESS
        token = browser.get("/").hidden["csrfmiddlewaretoken"]
        csrf = dict(browser.cookies)
        ready.wait()
        statuses = Counter()
        for _ in range(starts):
            # A new visitor each time, who holds no form yet.
            browser.cookies = dict(csrf)
            sent = [("csrfmiddlewaretoken", token)]
            statuses[browser.post("/", sent).status] += 1
        browser.close()
        return statuses

    with ThreadPoolExecutor(threads) as pool:
        statuses = sum(pool.map(press, range(threads)), Counter())
    return Outcome(
        statuses,
        counts=numbers_in(database, COUNTED),
        started=numbers_in(database, STARTED)[0],
    )


def numbers_in(database: str, statement: str) -> tuple[int, ...]:
    """The one column that a statement gives."""
    if database.startswith(SQLITE):
        connection = sqlite3.connect(database.removeprefix(SQLITE))
    else:
        connection = psycopg.connect(database)
    try:
        return tuple(number for (number,) in connection.execute(statement).fetchall())
    finally:
        connection.close()


def faults_found(*, threads: int, starts: int, without: str = "") -> list[str]:
    """What is not exact on SQLite and on PostgreSQL.

    A control has to be noticed on each database on which it can be missed; where it was
    not, nothing counts.
    """
    faults = []
    for server in ("sqlite", POSTGRESQL):
        kind = "sqlite" if server == "sqlite" else "postgresql"
        if without and kind not in databases_of(without):
            continue
        with (
            fresh_database(server) as database,
            Installation(database, without=without) as site,
        ):
            outcome = everybody_starts(site, database, threads=threads, starts=starts)
        say(
            f"  {kind}: {outcome.counted} of {outcome.statuses.total()} counted, "
            f"{outcome.started} forms started, statuses {dict(outcome.statuses)}"
        )
        if without and not outcome.faults:
            return []
        faults += [f"{fault} on {kind}" for fault in outcome.faults]
    return faults


def main() -> int:
    controls = controls_of(EXACT_THROTTLE)
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--threads", type=int, default=8)
    asked.add_argument("--starts", type=int, default=50)
    asked.add_argument("--control", choices=[*controls, "each"])
    asked = asked.parse_args()
    load = {"threads": asked.threads, "starts": asked.starts}
    if not asked.control:
        faults = faults_found(**load)
        for fault in faults:
            say(f"  {fault}")
        say(f"{len(faults)} faults.")
        return 1 if faults else 0
    unnoticed = 0
    for control in controls if asked.control == "each" else [asked.control]:
        say(f"Without {control}")
        unnoticed += control_result(control, faults_found(**load, without=control))
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
