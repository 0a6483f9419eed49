"""One line of JSON for one event, without anything a patient told us.

What reaches a log is read by more people than what reaches the database. So an error
is logged as its type and the places it passed, never with its message, its variables
or the request that caused it: any of them may repeat an answer.
"""

import json
import logging
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path

from django.db import InterfaceError, OperationalError

request_id: ContextVar[str] = ContextVar("request_id", default="")

PROJECT = Path(__file__).resolve().parent.parent

# What these say comes from the database server, which speaks of locks, time limits and
# connections. Every other message may quote a value.
ERRORS_WITHOUT_VALUES = (OperationalError, InterfaceError)


class JsonLines(logging.Formatter):
    """Writes a record as one line; control characters cannot start another."""

    def format(self, record: logging.LogRecord) -> str:
        event: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(
                timespec="milliseconds"
            ),
            "level": record.levelname,
            "logger": record.name,
            "event": record.getMessage(),
        }
        if current := request_id.get():
            event["request"] = current
        if status := getattr(record, "status_code", None):
            event["status"] = status
        # `extra={"about": {...}}` carries ids and counts, as the caller chose them.
        event |= getattr(record, "about", {})
        if record.exc_info and record.exc_info[1]:
            event["error"] = describe_error(record.exc_info[1])
        line = json.dumps(event, ensure_ascii=True, default=str)
        return line.replace("\x7f", "\\u007f")


def describe_error(error: BaseException) -> dict[str, object]:
    """An error as its type, where it passed, and what caused it."""
    description: dict[str, object] = {
        "type": f"{type(error).__module__}.{type(error).__qualname__}",
        "at": [
            f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__, limit=-12)
        ],
    }
    if isinstance(error, ERRORS_WITHOUT_VALUES) and str(error):
        description["message"] = str(error).splitlines()[0]
    if cause := error.__cause__ or error.__context__:
        description["cause"] = f"{type(cause).__module__}.{type(cause).__qualname__}"
    return description


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(PROJECT):
        return str(path.relative_to(PROJECT))
    return "/".join(path.parts[-2:])
