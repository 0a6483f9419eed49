"""The application's processes die under load: what was continued past stays.

python tests/faults/server_killed.py [--database-url URL] [--kills 10] [--control NAME]

First gunicorn's workers are killed one after the other, then all of gunicorn, while
patients fill in forms and carry on when it is back. Then everybody leaves in the middle
of the form at the moment of the kill, and the drafts are held against what each patient
had been told. Without an address it runs on an SQLite file and on a PostgreSQL server.

Ends with 0 when nothing was lost, with 1 otherwise. With ``--control`` a protection is
taken out (``protections.py``): it ends with 0 when that was noticed.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.crowd import Crowd
from tests.faults.installation import (
    POSTGRESQL,
    Installation,
    control_result,
    fresh_database,
    kill,
    say,
)
from tests.faults.ledger import Ledger, Verdict, compare
from tests.faults.patient import NO_ANSWER
from tests.faults.protections import SERVER_KILLED, controls_of

EXPECTED = {200, 302, NO_ANSWER}


def workers_die(site: Installation, *, patients: int, kills: int) -> Crowd:
    """Kills workers, then twice everything, under patients who carry on."""
    with Crowd(site.port, Ledger(site.folder / "ledger"), size=patients) as crowd:
        time.sleep(3)
        crowd.phase = "while workers die"
        for _ in range(kills):
            if workers := site.worker_ids():
                kill(random.choice(workers))
            time.sleep(1)
        crowd.phase = "while everything dies"
        for _ in range(2):
            site.kill()
            site.start()
            time.sleep(4)
        crowd.phase = "after"
        crowd.close(seconds=90)
    return crowd


def everybody_leaves(site: Installation, *, patients: int) -> Crowd:
    """Kills everything and lets nobody send another page."""
    with Crowd(site.port, Ledger(site.folder / "ledger"), size=patients) as crowd:
        time.sleep(4)
        site.kill()
        crowd.leave()
    site.start()
    return crowd


def faults_of(crowd: Crowd, verdict: Verdict) -> list[str]:
    """One sentence for everything that is not as promised."""
    return [
        *verdict.faults,
        *(
            f"{count} answers with {status} {phase}"
            for phase, statuses in crowd.statuses.items()
            for status, count in statuses.items()
            if status not in EXPECTED
        ),
        *([] if verdict.continued else ["nobody continued past a page"]),
    ]


def faults_found(
    server: str, *, patients: int, kills: int, without: str = ""
) -> list[str]:
    """What is not as promised on a database of this server.

    A control is for those who leave: what it has not stored yet is in one worker's
    memory, and nobody comes back to be asked again.
    """
    faults = []
    with (
        fresh_database(server) as database,
        Installation(database, without=without, workers=1 if without else 2) as site,
    ):
        if not without:
            say(f"{server}: {kills} workers and twice everything killed")
            crowd = workers_die(site, patients=patients, kills=kills)
            crowd.tell()
            verdict = compare(crowd.ledger, site.stored())
            say(f"  {verdict}")
            faults += faults_of(crowd, verdict)
        say(f"{server}: everything killed, everybody leaves")
        crowd = everybody_leaves(site, patients=patients)
        verdict = compare(crowd.ledger, site.stored())
        say(f"  {verdict}")
    return faults + faults_of(crowd, verdict)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--database-url", help="a PostgreSQL server, or sqlite")
    asked.add_argument("--patients", type=int, default=20)
    asked.add_argument("--kills", type=int, default=10)
    asked.add_argument("--control", choices=controls_of(SERVER_KILLED))
    asked = asked.parse_args()
    load = {"patients": asked.patients, "kills": asked.kills}
    servers = [asked.database_url] if asked.database_url else ["sqlite", POSTGRESQL]
    if asked.control:
        results = [
            control_result(
                asked.control, faults_found(server, **load, without=asked.control)
            )
            for server in servers
        ]
        return max(results)
    faults = [fault for server in servers for fault in faults_found(server, **load)]
    for fault in faults:
        say(f"  {fault}")
    say(f"{len(faults)} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
