"""Health checks for monitoring.

"Live" asks whether the process answers; if not, it is restarted. "Ready" asks
whether it can store a form; if not, nobody is sent to it. Reading is not enough: on a
full disk every `SELECT` still works.
"""

import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path

from django.contrib.sessions.models import Session
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse

log = logging.getLogger(__name__)

LEAST_FREE_BYTES = 50 * 1024 * 1024

# A session row that ended long ago: it is written for the sake of writing, and no
# cookie can open it.
PROBE_KEY = "health-probe"
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def live(request: HttpRequest) -> HttpResponse:
    return HttpResponse("live\n", content_type="text/plain")


def ready(request: HttpRequest) -> HttpResponse:
    if _can_store():
        return HttpResponse("ready\n", content_type="text/plain")
    response = HttpResponse("not ready\n", content_type="text/plain", status=503)
    response["Retry-After"] = "10"
    return response


def _can_store() -> bool:
    if not _has_room():
        log.error("the disk under the database is nearly full")
        return False
    try:
        Session.objects.bulk_create(
            [Session(session_key=PROBE_KEY, session_data="", expire_date=LONG_AGO)],
            update_conflicts=True,
            unique_fields=["session_key"],
            update_fields=["session_data"],
        )
    except DatabaseError as error:
        log.error("the database does not take a write", exc_info=error)
        return False
    return True


def _has_room() -> bool:
    """Whether the disk under an embedded database has space; a server's is its own."""
    if connection.vendor != "sqlite":
        return True
    folder = Path(connection.settings_dict["NAME"]).parent
    return not folder.is_dir() or shutil.disk_usage(folder).free >= LEAST_FREE_BYTES
