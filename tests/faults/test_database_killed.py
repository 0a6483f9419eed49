"""The database dies while sessions are about to be saved: the small form."""

from pathlib import Path

import pytest
from django.db import connection

from tests.faults.database_killed import faults_of_kills, served
from tests.faults.installation import Cluster

pytestmark = pytest.mark.faults
ONE_KILL = {
    "patients": 4,
    "kills": 1,
    "down": 0.5,
    "between": 0.2,
    "to_the_end": False,
}


@pytest.mark.skipif(
    not Path("/usr/lib/postgresql").is_dir(),
    reason="a PostgreSQL server of our own is needed to be killed",
)
@pytest.mark.skipif(
    connection.vendor == "postgresql",
    reason="the server that is killed is the same whatever the other tests run on",
)
def test_nobody_is_stuck_and_without_our_session_layer_somebody_is():
    with Cluster() as cluster, served(cluster, pauses=True, workers=1) as site:
        assert faults_of_kills(site, cluster, **ONE_KILL) == []

        site.restart_without("session_layer")
        faults = faults_of_kills(site, cluster, **ONE_KILL)

    assert any("(400)" in fault for fault in faults), faults
