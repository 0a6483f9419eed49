"""Throw-away installations: a database, an environment and a gunicorn of their own.

Whatever is killed here was started here, is known by its process id, and listens on
127.0.0.1 alone.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import http.client
import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from config.keys import make_keys

MILLISECONDS = re.compile(r'"milliseconds": ?(\d+)')
PROJECT = Path(__file__).resolve().parents[2]
POSTGRESQL = "postgres://postgres@127.0.0.1:5432/postgres"
SQLITE = "sqlite:///"


def say(text: str = "") -> None:
    """One line for whoever runs the script, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def control_result(control: str, faults: list[str]) -> int:
    """Says whether a script noticed what was taken out; gives its exit status."""
    if not faults:
        say(f"The control did not fail: nobody noticed that {control} is missing.")
        return 1
    say(f"The control failed as it should without {control}: {len(faults)} faults.")
    for fault in faults[:3]:
        say(f"  {fault}")
    return 0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def until(happens, *, seconds: float, what: str) -> float:
    """Waits until ``happens()`` is true; gives the seconds that took."""
    started = time.monotonic()
    while time.monotonic() - started < seconds:
        if happens():
            return time.monotonic() - started
        time.sleep(0.02)
    raise SystemExit(f"After {seconds:g} s still not: {what}.")


@contextlib.contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """The address of an empty database that is gone afterwards.

    ``server`` is "sqlite", or the address of a PostgreSQL server on which a database
    may be made.
    """
    if server == "sqlite":
        with tempfile.TemporaryDirectory(prefix="faults-") as folder:
            yield f"{SQLITE}{folder}/upper_back.sqlite3"
        return
    name = f"faults_{secrets.token_hex(4)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    try:
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@functools.cache
def migrated_file() -> Path:
    """Where the tables of the first SQLite database of this process are kept.

    Making them takes longer than copying them, and every database begins with the same.
    """
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    atexit.register(shutil.rmtree, folder)
    return folder / "migrated.sqlite3"


class Installation:
    """One database and the gunicorn in front of it.

    ``application`` is the WSGI application. ``without`` names a protection that is
    taken out of it (``protections.py``), for a control. ``served_from`` is the
    database's address as gunicorn knows it, where that is not the one to look things
    up in: a proxy stands between. With ``pauses`` each request that changes a session
    stands still for a second before the session is saved (``pause.py``).
    """

    def __init__(
        self,
        database: str,
        *,
        application: str = "config.wsgi",
        without: str = "",
        served_from: str = "",
        pauses: bool = False,
        workers: int = 2,
        threads: int = 4,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="faults-"))
        self.port = free_port()
        self.application = "tests.faults.weakened" if without else application
        self.mark = self.folder / "pausing"
        self.served_from = served_from or database
        self.workers, self.threads = workers, threads
        self.process: subprocess.Popen | None = None
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.faults.served",
            "ENV_FILE": os.devnull,
            "DEBUG": "False",
            "DEMONSTRATION": "True",
            "SECRET_KEY": secrets.token_urlsafe(50),
            "SEALED_KEYS": make_keys("run"),
            "ALLOWED_HOSTS": "127.0.0.1",
            "EMERGENCY_NUMBER": "999",
            "CLINIC_CLOSED": "False",
            "TRIAGE_FLOOR_LEVEL": "self_care",
            "RULESET_REVIEW_DUE": "2099-12-31",
            # Every patient has an address of their own: see patient.Browser.
            "TRUST_FORWARDED_FOR": "True",
            "DATABASE_URL": database,
            "STATIC_FOLDER": str(self.folder / "static"),
            "PYTHONPATH": str(PROJECT),
            "WITHOUT": without,
            "PAUSE_MARK": str(self.mark) if pauses else "",
            **(environment or {}),
        }
        self.environment.pop("DATABASE_WAIT_SECONDS", None)
        # Many processes start from the same source, which need not be compiled in each.
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def __enter__(self) -> Installation:
        (self.folder / "static").mkdir()
        self._make_tables()
        if self.environment.get("STATIC_HASHED"):
            self.manage("collectstatic", "--no-input", "--verbosity", "0")
        self.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def _make_tables(self) -> None:
        address = self.environment["DATABASE_URL"]
        if not address.startswith(SQLITE):
            self.manage("migrate", "--verbosity", "0")
            return
        file, migrated = Path(address.removeprefix(SQLITE)), migrated_file()
        if file.exists():
            # Another installation serves it as well.
            return
        if migrated.exists():
            shutil.copy(migrated, file)
            return
        self.manage("migrate", "--verbosity", "0")
        shutil.copy(file, migrated)

    def manage(self, *arguments: str) -> None:
        self.run("manage.py", *arguments)

    def stored(self) -> dict[str, list[dict[str, object]]]:
        """Everything in the database, opened: see ``stored.py``."""
        return json.loads(self.run("-m", "tests.faults.stored"))

    def run(self, *arguments: str) -> str:
        """What a Python program prints that runs with this installation's settings."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(arguments)} failed:\n{done.stderr}")
        return done.stdout

    # gunicorn

    def start(self) -> None:
        """Starts gunicorn and waits until it serves."""
        self.launch()
        until(self.is_live, seconds=60, what="gunicorn serves")

    def launch(self) -> None:
        with (self.folder / "log").open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", self.application]
                + ["--bind", f"127.0.0.1:{self.port}"]
                + ["--workers", str(self.workers), "--threads", str(self.threads)]
                + ["--keep-alive", "75", "--graceful-timeout", "5"]
                + ["--no-control-socket", "--log-level", "warning"],
                cwd=PROJECT,
                env=self.environment | {"DATABASE_URL": self.served_from},
                stdout=log,
                stderr=log,
            )

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()

    def restart_without(self, protection: str) -> None:
        """Serves the same database with a protection taken out."""
        self.stop()
        self.application = "tests.faults.weakened"
        self.environment["WITHOUT"] = protection
        self.start()

    def wait_for_pause(self, *, seconds: float) -> None:
        """Waits for a request that is about to save a session."""
        self.mark.unlink(missing_ok=True)
        until(self.mark.exists, seconds=seconds, what="a session is about to be saved")

    def cpu_seconds(self) -> float:
        """The processor time that the workers have taken so far."""
        ticks = 0
        for process_id in self.worker_ids():
            # The name of the process stands in brackets and may hold spaces.
            fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2]
            ticks += sum(int(number) for number in fields.split()[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")

    def worker_ids(self) -> list[int]:
        return children(self.process.pid)

    def kill(self) -> None:
        """Ends the master and every worker with no chance to finish anything."""
        for process_id in [self.process.pid, *self.worker_ids()]:
            kill(process_id)
        self.process.wait()

    def is_live(self) -> bool:
        if self.process.poll() is not None:
            raise SystemExit(f"gunicorn ended:\n{self.log()[-3000:]}")
        return self.answers("/health/live")

    def answers(self, path: str) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path, headers={"Connection": "close"})
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def log(self) -> str:
        return (self.folder / "log").read_text()

    def slowest(self) -> float:
        """The seconds of the slowest request by the application's own clock.

        A browser waits longer when its request first stands in a queue.
        """
        return max(
            (int(found) / 1000 for found in MILLISECONDS.findall(self.log())),
            default=0.0,
        )


def children(process_id: int) -> list[int]:
    """The processes that this one has started."""
    found = []
    for task in Path(f"/proc/{process_id}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += [int(child) for child in task.read_text().split()]
    return found


def kill(process_id: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process_id, signal.SIGKILL)


class Cluster:
    """A PostgreSQL server of our own, to be killed."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="faults-"))
        self.port = free_port()
        binaries = sorted(
            Path("/usr/lib/postgresql").glob("*/bin"),
            key=lambda folder: int(folder.parent.name),
        )
        if not binaries:
            raise SystemExit("No PostgreSQL server is installed on this machine.")
        self.binaries = binaries[-1]
        self.address = f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def __enter__(self) -> Cluster:
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        data = str(self.folder / "data")
        self._as_postgres("initdb", "-D", data, "-A", "trust", "-U", "postgres")
        self.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.kill()
        shutil.rmtree(self.folder)

    def _as_postgres(self, program: str, *arguments: str) -> None:
        # PostgreSQL refuses to run as root.
        become = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        subprocess.run(
            [*become, str(self.binaries / program), *arguments],
            cwd="/",
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def start(self) -> None:
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        self._as_postgres(
            "pg_ctl", "-D", str(self.folder / "data"), "-l", str(self.folder / "log"),
            "-o", options, "-w", "start",
        )  # fmt: skip

    def kill(self) -> None:
        """Ends the server and everything it has started, as a power cut does."""
        lock = self.folder / "data" / "postmaster.pid"
        try:
            server = int(lock.read_text().split()[0])
        except FileNotFoundError:
            return
        processes = [server, *children(server)]
        for process_id in processes:
            kill(process_id)
        until(
            lambda: not any(Path(f"/proc/{one}").exists() for one in processes),
            seconds=10,
            what="the cluster is dead",
        )
        lock.unlink(missing_ok=True)
