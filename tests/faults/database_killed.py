"""The database dies under load, or hangs: nothing is lost, doubled or stuck.

python tests/faults/database_killed.py [--patients 20] [--kills 3] [--control]

Starts a PostgreSQL cluster of its own, lets patients fill in forms, and kills the
cluster with all its processes: five seconds down, then up again. Then a proxy between
application and database stops passing anything on for twelve seconds, which no server
notices; every request must be answered within four.

Ends with 0 when nobody lost anything and nothing but 503 told of the trouble, with 1
otherwise. With ``--control`` the application answers before it has stored: it ends with
0 when the ledger then finds losses.
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
    fresh_database,
    say,
    until,
)
from tests.faults.ledger import Ledger, Verdict, compare

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
    cluster: Cluster, *, through: int = 0, weakened: bool = False
) -> Iterator[Installation]:
    """An installation on the cluster, straight or through a proxy on that port."""
    with fresh_database(cluster.address) as database:
        proxied = database.replace(f":{cluster.port}/", f":{through}/")
        served_from = proxied if through else ""
        if weakened:
            site = Installation.without("storing first", database, workers=1)
        else:
            site = Installation(database, served_from=served_from)
        with site:
            yield site


def killed(site: Installation, cluster: Cluster, *, patients: int, kills: int) -> Crowd:
    """Kills the cluster again and again under a crowd; gives the crowd, gone home."""
    with Crowd(site.port, Ledger(site.folder / "ledger"), size=patients) as crowd:
        time.sleep(5)
        for _ in range(kills):
            crowd.phase = "while it is down"
            cluster.kill()
            time.sleep(5)
            cluster.start()
            ready = until(
                lambda: site.answers("/health/ready"), seconds=30, what="ready again"
            )
            say(f"  ready {ready:.2f} s after the server was back")
            crowd.phase = "after"
            time.sleep(5)
        crowd.close(seconds=60)
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


def faults_of(crowd: Crowd, verdict: Verdict, during: str) -> list[str]:
    """One sentence for everything that is not as promised."""
    faults = list(verdict.faults)
    for phase, statuses in crowd.statuses.items():
        faults += [
            f"{count} answers with {status or 'nothing'} {phase}"
            for status, count in statuses.items()
            if status not in EXPECTED
        ]
    if 503 not in crowd.statuses[during]:
        faults.append("nobody noticed that the database was away")
    if not crowd.finished:
        faults.append("nobody finished a form")
    return faults


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--patients", type=int, default=20)
    asked.add_argument("--kills", type=int, default=3)
    asked.add_argument("--control", action="store_true")
    asked = asked.parse_args()
    faults = []
    with Cluster() as cluster:
        say(f"{asked.kills} kills under {asked.patients} patients")
        with served(cluster, weakened=asked.control) as site:
            crowd = killed(site, cluster, patients=asked.patients, kills=asked.kills)
            say(f"  slowest request by the server's clock {site.slowest():.2f} s")
            verdict = compare(crowd.ledger, site.stored())
            say(f"  {verdict}")
            if asked.control:
                say(f"Control: {len(verdict.lost)} losses noticed.")
                return 0 if verdict.lost else 1
            faults += faults_of(crowd, verdict, "while it is down")
        # As many as the application answers at the same time, then more than that.
        for patients in (8, asked.patients):
            say(f"A server that hangs under {patients} patients")
            hole = BlackHole(cluster.port)
            with served(cluster, through=hole.port) as site:
                crowd = hanging(site, hole, patients=patients)
                verdict = compare(crowd.ledger, site.stored())
                say(f"  {verdict}")
                faults += faults_of(crowd, verdict, "while it hangs")
                slowest = site.slowest()
                say(f"  slowest request by the server's clock {slowest:.2f} s")
                if slowest > PATIENCE:
                    faults.append(f"an answer took {slowest:.1f} s")
            hole.close()
    for fault in faults:
        say(f"  {fault}")
    say(f"{len(faults)} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
