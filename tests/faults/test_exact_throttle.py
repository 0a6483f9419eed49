"""Starts from many threads at once, against the application as it is served."""

import os

import pytest
from django.db import connection

from intake.patient.start_limits import STARTS_BY_IPV4
from tests.faults.exact_throttle import LIMIT, everybody_starts
from tests.faults.installation import Installation, fresh_database

pytestmark = pytest.mark.faults


def test_all_starts_are_counted_and_without_counting_at_once_some_are_not():
    # 160 starts, of which the limit admits 120.
    assert faults_of(starts=20) == []

    faults = faults_of(starts=15, without="counting_at_once")
    assert any("starts were counted" in fault for fault in faults), faults


def faults_of(*, starts: int, without: str = "") -> list[str]:
    """What is not exact when eight threads press "start" so many times each."""
    server = "sqlite"
    if connection.vendor == "postgresql":
        server = os.environ["DATABASE_URL"].rpartition("/")[0] + "/postgres"
    with (
        fresh_database(server) as database,
        Installation(database, without=without) as site,
    ):
        return everybody_starts(site, database, threads=8, starts=starts).faults


def test_the_limit_of_the_script_is_the_one_of_the_throttle():
    assert STARTS_BY_IPV4.limit == LIMIT
