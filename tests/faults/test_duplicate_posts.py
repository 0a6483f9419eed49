"""Many clicks on "send" at the same time, against the application as it is served."""

import os

import pytest
from django.db import connection

from tests.faults.duplicate_posts import everybody_clicks
from tests.faults.installation import Installation, fresh_database

pytestmark = pytest.mark.faults


@pytest.fixture
def installation():
    server = "sqlite"
    if connection.vendor == "postgresql":
        server = os.environ["DATABASE_URL"].rpartition("/")[0] + "/postgres"
    with fresh_database(server) as database, Installation(database) as served:
        yield served


def test_many_clicks_at_once_are_one_submission_and_one_receipt(installation):
    assert everybody_clicks(installation, patients=3, clicks=8) == []
