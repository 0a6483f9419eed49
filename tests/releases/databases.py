"""Scratch databases of both kinds: made, dumped to readable SQL, and loaded from it.

A dump is plain text, one statement after the other, so that a change of it can be read
in a review and any later version of either database can load it.
"""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg
from psycopg import sql

# The dump of a release for each database, by Django's name of the vendor.
DUMPS = {"sqlite": "sqlite.sql", "postgresql": "postgresql.sql"}

# Lines of pg_dump that servers and clients of other versions do not understand. The
# first guards against a hostile server, and this server is our own.
_OF_ONE_VERSION = re.compile(
    r"^(\\(un)?restrict .*|SET transaction_timeout = 0;)\n", re.MULTILINE
)


@contextmanager
def scratch(server: str, name: str, folder: Path) -> Iterator[str]:
    """The address of a new, empty database, which is gone afterwards.

    ``server`` is the address of any database on the server to use, or "" for SQLite,
    whose file is made in ``folder``.
    """
    if not server:
        yield f"sqlite:///{folder / name}.sqlite3"
        return
    address = urlsplit(server)._replace(path=f"/{name}").geturl()
    drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(
        sql.Identifier(name)
    )
    create = sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0").format(
        sql.Identifier(name)
    )
    maintenance = urlsplit(server)._replace(path="/postgres").geturl()
    with psycopg.connect(maintenance, autocommit=True) as connection:
        connection.execute(drop)
        connection.execute(create)
    try:
        yield address
    finally:
        with psycopg.connect(maintenance, autocommit=True) as connection:
            connection.execute(drop)


def dump(address: str) -> str:
    """The whole database as SQL text."""
    if _is_sqlite(address):
        return _dump_of_sqlite(address)
    command = ["pg_dump", "--no-owner", "--no-privileges", "--inserts", address]
    made = subprocess.run(command, check=True, capture_output=True, text=True)
    return _OF_ONE_VERSION.sub("", made.stdout)


def _dump_of_sqlite(address: str) -> str:
    """The dump of Python's own module.

    It writes a full-text table as rows of ``sqlite_master``, which cannot be loaded
    without unsafe switches. There is none in the file: the search of articles makes its
    index in memory. A release that keeps one leaves it out here, and makes it again
    after loading.
    """
    with closing(sqlite3.connect(_path_of(address))) as database:
        virtual = database.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
        ).fetchall()
        if virtual:
            raise ValueError(f"The dump cannot hold the virtual tables {virtual}.")
        return "\n".join(database.iterdump()) + "\n"


def load(address: str, dumped: Path) -> None:
    """Fill an empty database from a dump."""
    statements = dumped.read_text(encoding="utf-8")
    if _is_sqlite(address):
        with closing(sqlite3.connect(_path_of(address))) as database:
            database.executescript(statements)
    else:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statements)


def environment(release: Path, address: str) -> dict[str, str]:
    """This process's environment, with the keys of a release and a database of its own.

    Commands may take as long as they need: they wait for PostgreSQL without a limit.
    """
    return (
        os.environ
        | keys(release)
        | {
            "DATABASE_URL": address,
            "DATABASE_WAIT_SECONDS": "0",
        }
    )


def keys(release: Path) -> dict[str, str]:
    """The secrets that open the rows of a release."""
    lines = (release / "keys").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("=", 1) for line in lines if line and line[0] != "#")
    return dict(pairs)


def _is_sqlite(address: str) -> bool:
    return address.startswith("sqlite:")


def _path_of(address: str) -> str:
    return unquote(address.removeprefix("sqlite:///"))
