"""A log tells what happened, and nothing a patient said."""

import io
import json
import logging
from datetime import UTC, datetime

import pytest
from django.conf import settings as project_settings
from django.core import mail
from django.db import OperationalError
from django.test import Client

from config.log import JsonLines, describe_error, request_id

CANARY = "canary\r\nINFO forged \x1b[31m\x7f\u202e"


@pytest.fixture
def lines():
    """Everything that was logged, as it would stand in the file."""
    (handler,) = (
        handler
        for handler in logging.getLogger().handlers
        if isinstance(handler.formatter, JsonLines)
    )
    file = io.StringIO()
    before = handler.setStream(file)
    yield lambda: file.getvalue().splitlines()
    handler.setStream(before)


def record(message="event", **extra):
    made = logging.makeLogRecord({"msg": message, "levelname": "INFO", "name": "x"})
    made.__dict__.update(extra)
    return made


def written(*args, **kwargs):
    return JsonLines().format(record(*args, **kwargs))


@pytest.mark.urls("tests.config.site")
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/check/broken/", 500),
        ("/check/away/", 503),
        ("/suspicious/", 400),
        ("/forbidden/", 403),
        ("/nowhere/", 404),
        ("/large/", 200),
    ],
)
def test_nothing_that_was_sent_reaches_the_log(lines, path, status):
    client = Client(raise_request_exception=False)
    client.cookies["sessionid"] = "canary"

    response = client.post(
        f"{path}?name=canary",
        {"typed": CANARY, "canary": "x"},
        headers={"User-Agent": "canary", "Referer": "http://x/canary"},
    )
    logged = lines()

    assert response.status_code == status
    assert logged
    assert not [line for line in logged if "canary" in line]
    assert all(json.loads(line)["request"] for line in logged)
    assert mail.outbox == []


@pytest.mark.urls("tests.config.site")
def test_a_form_without_its_token_leaves_no_trace_of_what_was_typed(lines):
    client = Client(enforce_csrf_checks=True)

    client.post("/check/step/?name=canary", {"typed": CANARY})

    assert not [line for line in lines() if "canary" in line]


@pytest.mark.urls("tests.config.site")
def test_an_error_is_logged_with_its_type_and_its_place(lines):
    Client(raise_request_exception=False).post("/check/broken/", {"typed": "x"})

    (error,) = [line["error"] for line in map(json.loads, lines()) if "error" in line]

    assert error["type"] == "builtins.ValueError"
    assert error["at"][-1].startswith("tests/config/site.py:")
    assert "message" not in error


@pytest.mark.urls("tests.config.site")
def test_a_request_is_one_line_with_its_route_and_not_its_address(lines):
    Client().get("/plain/?name=canary")

    (line,) = map(json.loads, lines())

    assert line["event"] == "request"
    assert (line["method"], line["route"], line["status"]) == ("GET", "plain/", 200)
    assert len(line["request"]) == 16


def test_a_line_stays_one_line_whatever_it_says():
    text = written(CANARY)

    assert text.isprintable()
    assert text.isascii()
    assert json.loads(text)["event"] == CANARY


def test_times_are_in_utc():
    assert json.loads(written(created=0.0))["time"] == "1970-01-01T00:00:00.000+00:00"
    now = datetime.fromisoformat(json.loads(written())["time"])
    assert abs((datetime.now(UTC) - now).total_seconds()) < 60


def test_a_caller_adds_ids_and_counts():
    assert json.loads(written(about={"drafts": 3}))["drafts"] == 3


def test_a_line_outside_a_request_has_no_request():
    token = request_id.set("")
    try:
        assert "request" not in json.loads(written())
    finally:
        request_id.reset(token)


def raised(error, cause=None):
    try:
        raise error from cause
    except type(error) as caught:
        return describe_error(caught)


def test_the_message_of_an_error_is_not_logged():
    assert "message" not in raised(ValueError("canary"), KeyError("canary"))
    assert raised(ValueError("x"), KeyError("canary"))["cause"] == "builtins.KeyError"


def test_the_first_line_of_what_the_database_server_says_is_logged():
    error = raised(OperationalError("database is locked\nDETAIL: canary"))

    assert error["message"] == "database is locked"


def test_nothing_sends_mail_about_errors():
    handlers = project_settings.LOGGING["handlers"].values()

    assert {handler["class"] for handler in handlers} == {
        "logging.StreamHandler",
        "logging.NullHandler",
    }
    assert logging.getLogger("django").handlers == []
