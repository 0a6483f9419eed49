"""Starts from many threads at once, against the application as it is served."""

import os

import pytest
from django.db import connection

from intake.starts import STARTS_BY_IPV4
from tests.faults.exact_throttle import LIMIT, everybody_starts
from tests.faults.installation import Installation, fresh_database

pytestmark = pytest.mark.faults


def test_starts_from_eight_threads_at_once_are_all_counted():
    server = "sqlite"
    if connection.vendor == "postgresql":
        server = os.environ["DATABASE_URL"].rpartition("/")[0] + "/postgres"
    with fresh_database(server) as database, Installation(database) as served:
        outcome = everybody_starts(served, database, threads=8, starts=50)

    assert outcome.counted == 400
    assert outcome.is_exact, outcome


def test_the_limit_of_the_script_is_the_one_of_the_throttle():
    assert STARTS_BY_IPV4.limit == LIMIT
