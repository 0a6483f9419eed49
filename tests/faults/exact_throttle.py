"""One network starts forms from many threads at once: is each start counted?

python -m tests.faults.exact_throttle [--threads 8] [--starts 50] [--control]

Starts gunicorn on SQLite and on PostgreSQL in turn and presses "start" 400 times at
once from one address. Exit status 0 means that 400 of 400 were counted and exactly as
many forms were started as the throttle admits. With ``--control`` a try is counted in
two statements, and the script must find starts that were not counted.
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
    Installation,
    fresh_database,
    say,
)
from tests.faults.patient import Browser

ADDRESS = "203.0.113.9"
COUNTED = "select count from config_throttlecount"
STARTED = "select count(*) from intake_draft"
LIMIT = 120
SQLITE = "sqlite:///"


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
    def is_exact(self) -> bool:
        """Every start was counted, and as many were admitted as the throttle says."""
        admitted = sum(min(count, LIMIT) for count in self.counts)
        return (
            self.counted == self.statuses.total()
            and self.started == admitted
            and self.statuses == {302: admitted, 429: self.statuses.total() - admitted}
        )


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--starts", type=int, default=50)
    parser.add_argument("--control", action="store_true")
    arguments = parser.parse_args()
    all_exact = True
    for server in ("sqlite", POSTGRESQL):
        with fresh_database(server) as database:
            site = Installation(database)
            if arguments.control:
                site = Installation.without("counting at once", database)
            with site:
                outcome = everybody_starts(
                    site, database, threads=arguments.threads, starts=arguments.starts
                )
        say(
            f"{server}: {outcome.counted} of {outcome.statuses.total()} counted, "
            f"{outcome.started} forms started, statuses {dict(outcome.statuses)}"
        )
        all_exact &= outcome.is_exact
    if arguments.control:
        say("The control found the fault." if not all_exact else "It found nothing.")
        return 0 if not all_exact else 1
    return 0 if all_exact else 1


if __name__ == "__main__":
    sys.exit(main())
