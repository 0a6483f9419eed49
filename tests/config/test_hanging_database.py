"""A database server that hangs: the patient is told within four seconds.

Only PostgreSQL hangs like this, so these tests run when DATABASE_URL names one. They
take the time that a patient would wait, which is the one time limit we promise.
"""

import contextlib
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.db.utils import OperationalError

from config.postgresql import postgresql_options

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 4.0

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="needs a DATABASE_URL of PostgreSQL"
    ),
]


class BlackHole:
    """Stands between a client and a server, and can stop passing on what they say.

    The connections stay open and the kernel still acknowledges every packet, as when
    a server's disk hangs. Nothing but a limit of the client's own ends the wait.
    """

    def __init__(self, host, port):
        self.target = (host, port)
        self.hangs = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.sockets = [self.listener]
        self._start(self._accept)

    def close(self):
        self.hangs.clear()
        for open_socket in self.sockets:
            with contextlib.suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)
            open_socket.close()

    def _start(self, target, *args):
        threading.Thread(target=target, args=args, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                server = socket.create_connection(self.target)
                self.sockets += [client, server]
                self._start(self._pass_on, client, server)
                self._start(self._pass_on, server, client)

    def _pass_on(self, source, target):
        with contextlib.suppress(OSError):
            while said := source.recv(65536):
                while self.hangs.is_set():
                    time.sleep(0.02)
                target.sendall(said)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@pytest.fixture
def hole():
    server = connection.settings_dict
    hole = BlackHole(server["HOST"] or "127.0.0.1", int(server["PORT"] or 5432))
    yield hole
    hole.close()


@pytest.fixture
def behind(hole, django_db_blocker, monkeypatch):
    """A connection to the server on the other side of the hole."""
    # Building the options sets the limit of every connection; this puts it back.
    monkeypatch.setattr("config.postgresql.BoundedConnection.seconds", 30.0)
    connections.databases["behind"] = connection.settings_dict | {
        "NAME": "postgres",
        "HOST": "127.0.0.1",
        "PORT": str(hole.port),
        "OPTIONS": postgresql_options(seconds=3),
    }
    with django_db_blocker.unblock():
        yield connections["behind"]
        hole.hangs.clear()
        connections["behind"].close()
        connections["behind"].close_pool()
    del connections["behind"], connections.databases["behind"]


def ask(behind):
    with behind.cursor() as cursor:
        cursor.execute("SELECT 1")
        return cursor.fetchone()


@contextlib.contextmanager
def a_wait_that_ends():
    started = time.monotonic()
    yield
    assert time.monotonic() - started <= PATIENCE


def test_a_request_that_begins_while_it_hangs_fails_in_time(behind, hole):
    ask(behind)
    behind.close()
    hole.hangs.set()

    with a_wait_that_ends(), pytest.raises(OperationalError):
        ask(behind)


def ask_on_both_sides_of_the_hang(behind, hole):
    with transaction.atomic(using="behind"):
        ask(behind)
        hole.hangs.set()
        ask(behind)


def test_a_request_in_the_middle_of_a_transaction_fails_in_time(behind, hole):
    # Django rolls back, and opens a new connection where that fails: a second wait.
    with a_wait_that_ends(), pytest.raises(OperationalError, match="did not answer"):
        ask_on_both_sides_of_the_hang(behind, hole)


def test_a_request_that_asks_again_after_giving_up_does_not_wait_again(behind, hole):
    ask(behind)
    hole.hangs.set()

    with a_wait_that_ends():
        for _ in range(3):
            with pytest.raises(DatabaseError):
                ask(behind)


def test_a_connection_that_was_given_up_is_never_used_again(behind, hole):
    ask(behind)
    hole.hangs.set()
    with pytest.raises(OperationalError):
        ask(behind)
    behind.close()
    hole.hangs.clear()

    assert ask(behind) == (1,)


def test_a_server_that_is_back_is_noticed_soon(behind, hole):
    ask(behind)
    behind.close()
    hole.hangs.set()
    for _ in range(3):
        with pytest.raises(OperationalError):
            ask(behind)
    hole.hangs.clear()

    with a_wait_that_ends():
        assert ask(behind) == (1,)


def test_a_slow_answer_is_waited_for(behind):
    with behind.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(1.5)")


@pytest.fixture
def server(hole, transactional_db, tmp_path):
    """The application as it is served, with its database behind the hole."""
    database = connection.settings_dict
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = "postgres://{USER}:{PASSWORD}@127.0.0.1:{port}/{NAME}".format(
        **database | {"port": hole.port}
    )
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "config.wsgi", "--threads", "4"]
            + ["--bind", f"127.0.0.1:{port}", "--no-control-socket"],
            cwd=PROJECT,
            env=os.environ
            | {
                "DATABASE_URL": url,
                "DATABASE_WAIT_SECONDS": "3",
                "DEBUG": "True",
                "DEMONSTRATION": "False",
            },
            stdout=log,
            stderr=log,
        )
        yield f"http://127.0.0.1:{port}"
        process.terminate()
        process.wait(30)


def fetch(address):
    """The status of a page, for a visitor who has a session."""
    request = urllib.request.Request(
        address, headers={"Cookie": "sessionid=" + "a" * 32}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status
    except urllib.error.HTTPError as error:
        return error.code


def until_ready(server):
    for _ in range(100):
        with contextlib.suppress(OSError):
            if fetch(f"{server}/health/ready") == 200:
                return
        time.sleep(0.2)
    pytest.fail("the server does not start")


def test_a_visitor_is_told_in_time_and_urgent_help_is_there_at_once(server, hole):
    until_ready(server)
    hole.hangs.set()

    with a_wait_that_ends():
        assert fetch(f"{server}/admin/") == 503
    with a_wait_that_ends():
        assert fetch(f"{server}/health/ready") == 503
    started = time.monotonic()
    assert fetch(f"{server}/urgent/") == 200
    assert fetch(f"{server}/health/live") == 200
    assert time.monotonic() - started < 1

    hole.hangs.clear()
    until_ready(server)


def start_a_form(server):
    """The status for a new visitor who presses "start": counted, then stored."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    page = browser.open(f"{server}/", timeout=30).read().decode()
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)[1]
    sent = urllib.parse.urlencode({"csrfmiddlewaretoken": token}).encode()
    try:
        with browser.open(f"{server}/", sent, timeout=30) as response:
            return response.status
    except urllib.error.HTTPError as error:
        return error.code


def test_a_start_does_not_wait_for_the_throttle_and_then_for_the_draft(server, hole):
    until_ready(server)
    assert start_a_form(server) == 200
    hole.hangs.set()

    for _ in range(2):
        with a_wait_that_ends():
            assert start_a_form(server) == 503
