"""The database dies under load, or hangs: nothing is lost, doubled or stuck.

python tests/faults/database_killed.py [--patients 20] [--kills 3] [--control NAME]

Starts a PostgreSQL cluster of its own, lets patients fill in forms, and kills the
cluster with all its processes: five seconds down, then up again. Each kill falls
between the work of a request and its session being saved, where Django's own sessions
tell the patient that the session was deleted. Then a proxy between application and
database stops passing anything on for twelve seconds, which no server notices; every
request must be answered within four.

Ends with 0 when nobody lost anything and nothing but 503 told of the trouble, with 1
otherwise. With ``--control`` a protection is taken out (``protections.py``; "each"
takes out one after the other): it ends with 0 when that was noticed.
"""

from __future__ import annotations

import argparse
import contextlib
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.crowd import Crowd
from tests.faults.installation import (
    Cluster,
    Installation,
    control_result,
    fresh_database,
    say,
    until,
)
from tests.faults.ledger import Ledger, Verdict, compare
from tests.faults.protections import DATABASE_KILLED, controls_of

PATIENCE = 4.0
EXPECTED = {200, 302, 503}


class BlackHole:
    """Stands between application and server, and can stop passing on what they say.

    The connections stay open and the kernel still acknowledges every packet, as when a
    server's disk hangs.
    """

    def __init__(self, port: int) -> None:
        self.target = ("127.0.0.1", port)
        self.passes = threading.Event()
        self.passes.set()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self._start(self._accept)

    def close(self) -> None:
        self.passes.set()
        self.listener.close()

    def _start(self, target, *arguments: object) -> None:
        threading.Thread(target=target, args=arguments, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                server = socket.create_connection(self.target)
                self._start(self._pass_on, client, server)
                self._start(self._pass_on, server, client)

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while said := source.recv(65536):
                self.passes.wait()
                target.sendall(said)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def served(
    cluster: Cluster,
    *,
    through: int = 0,
    without: str = "",
    pauses: bool = False,
    workers: int = 2,
) -> Iterator[Installation]:
    """An installation on the cluster, straight or through a proxy on that port."""
    with fresh_database(cluster.address) as database:
        proxied = database.replace(f":{cluster.port}/", f":{through}/")
        with Installation(
            database,
            served_from=proxied if through else "",
            without=without,
            pauses=pauses,
            # What a control has not stored yet is in one worker's memory.
            workers=1 if without else workers,
        ) as site:
            yield site


def killed(
    site: Installation,
    cluster: Cluster,
    *,
    patients: int,
    kills: int,
    down: float = 5.0,
    between: float = 5.0,
    to_the_end: bool = True,
) -> Crowd:
    """Kills the cluster again and again under a crowd; gives the crowd, gone home.

    It stays down and up for the given seconds, and is killed while a session is about
    to be saved. Unless it goes on to the end, everybody leaves in mid-form, as soon as
    somebody has gone on.
    """
    with Crowd(site.port, Ledger(site.folder / "ledger"), size=patients) as crowd:
        for _ in range(kills):
            time.sleep(between)
            site.wait_for_pause(seconds=60)
            crowd.phase = "while it is down"
            cluster.kill()
            time.sleep(down)
            cluster.start()
            ready = until(
                lambda: site.answers("/health/ready"), seconds=60, what="ready again"
            )
            say(f"  ready {ready:.2f} s after the server was back")
            crowd.phase = "after"
        if to_the_end:
            time.sleep(between)
            crowd.close(seconds=60)
        else:
            until(lambda: crowd.statuses["after"][302], seconds=60, what="going on")
    crowd.tell()
    return crowd


def hanging(site: Installation, hole: BlackHole, *, patients: int) -> Crowd:
    """Lets the database hang for twelve seconds under a crowd."""
    with Crowd(site.port, Ledger(site.folder / "ledger"), size=patients) as crowd:
        time.sleep(5)
        crowd.phase = "while it hangs"
        hole.passes.clear()
        time.sleep(12)
        hole.passes.set()
        # Those who are waiting now are still answered "not sent".
        time.sleep(PATIENCE)
        crowd.phase = "after"
        time.sleep(5)
        crowd.close(seconds=60)
    crowd.tell()
    return crowd


def faults_of(
    crowd: Crowd, verdict: Verdict, during: str, *, to_the_end: bool = True
) -> list[str]:
    """One sentence for everything that is not as promised."""
    faults = list(verdict.faults)
    # Whoever leaves in mid-form finishes none.
    if to_the_end and not crowd.finished:
        faults.append("nobody finished a form")
    for phase, statuses in crowd.statuses.items():
        faults += [
            f"{count} answers with {status or 'nothing'} {phase}"
            for status, count in statuses.items()
            if status not in EXPECTED
        ]
    if 503 not in crowd.statuses[during]:
        faults.append("nobody noticed that the database was away")
    return faults


def faults_of_kills(
    site: Installation, cluster: Cluster, **course: float | bool
) -> list[str]:
    """Everything that is not as promised while the cluster is killed."""
    crowd = killed(site, cluster, **course)
    verdict = compare(crowd.ledger, site.stored())
    say(f"  {verdict}")
    say(f"  slowest request by the server's clock {site.slowest():.2f} s")
    to_the_end = bool(course.get("to_the_end", True))
    return faults_of(crowd, verdict, "while it is down", to_the_end=to_the_end)


def faults_of_hanging(cluster: Cluster, *, patients: int, without: str) -> list[str]:
    """Everything that is not as promised while the database answers nothing."""
    hole = BlackHole(cluster.port)
    with served(cluster, through=hole.port, without=without) as site:
        crowd = hanging(site, hole, patients=patients)
        verdict = compare(crowd.ledger, site.stored())
        slowest = site.slowest()
    hole.close()
    say(f"  {verdict}")
    say(f"  slowest request by the server's clock {slowest:.2f} s")
    faults = faults_of(crowd, verdict, "while it hangs")
    if slowest > PATIENCE:
        faults.append(f"an answer took {slowest:.1f} s")
    return faults


def faults_found(
    cluster: Cluster, *, patients: int, kills: int, without: str = ""
) -> list[str]:
    """Kills, then hangs; a control ends with the first of them that notices."""
    say(f"{kills} kills under {patients} patients")
    with served(cluster, without=without, pauses=True) as site:
        faults = faults_of_kills(site, cluster, patients=patients, kills=kills)
    # As many as the application answers at the same time, then more than that.
    for at_once in (8, patients):
        if without and faults:
            break
        say(f"A server that hangs under {at_once} patients")
        faults += faults_of_hanging(cluster, patients=at_once, without=without)
    return faults


def main() -> int:
    controls = controls_of(DATABASE_KILLED)
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--patients", type=int, default=20)
    asked.add_argument("--kills", type=int, default=3)
    asked.add_argument("--control", choices=[*controls, "each"])
    asked = asked.parse_args()
    load = {"patients": asked.patients, "kills": asked.kills}
    if not asked.control:
        with Cluster() as cluster:
            faults = faults_found(cluster, **load)
        for fault in faults:
            say(f"  {fault}")
        say(f"{len(faults)} faults.")
        return 1 if faults else 0
    unnoticed = 0
    for control in controls if asked.control == "each" else [asked.control]:
        say(f"Without {control}")
        with Cluster() as cluster:
            faults = faults_found(cluster, **load, without=control)
        unnoticed += control_result(control, faults)
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
