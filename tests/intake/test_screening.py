"""Whatever fails while a page is taken in: an emergency on it is told at once."""

import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from intake import services
from intake.models import Draft, Submission
from intake.patient.screening import emergency_unsaved
from tests.builders import (
    PatientClient,
    a_draft,
    a_draft_up_to,
    emergency_answers,
    on_step,
    some_answers,
)

pytestmark = pytest.mark.django_db

HEART = ("R07",), {}
FIRST = "/check/emergency-check/"


@pytest.fixture
def patient():
    """A patient on the first page of the form, whose errors stay on the server."""
    patient = PatientClient(raise_request_exception=False)
    patient.start()
    return patient


def run(*statements):
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


@contextmanager
def read_only():
    """A standby after a failover, or a quota that is used up."""
    if connection.vendor == "postgresql":
        with transaction.atomic():
            run("SET LOCAL transaction_read_only = on")
            yield
            transaction.set_rollback(True)
        return
    run("PRAGMA query_only = ON")
    yield
    run("PRAGMA query_only = OFF")


@contextmanager
def missing_column(table, column):
    """The code is one migration ahead of the database."""
    run(f"ALTER TABLE {table} RENAME COLUMN {column} TO {column}_later")
    yield


def a_draft_behind_its_migration():
    return missing_column("intake_draft", "continued")


def a_session_that_cannot_be_loaded():
    return missing_column("django_session", "session_data")


@contextmanager
def a_damaged_draft():
    run("UPDATE intake_draft SET answers = 'key$AAAA'")
    yield


@contextmanager
def a_full_disk():
    def full(execute, sql, params, many, context):
        if sql.startswith(("INSERT", "UPDATE")):
            raise OperationalError("database or disk is full")
        return execute(sql, params, many, context)

    with connection.execute_wrapper(full):
        yield


@contextmanager
def an_expired_form():
    Draft.objects.update(last_active=timezone.now() - timedelta(hours=25))
    yield


@contextmanager
def an_unknown_form():
    Draft.objects.all().delete()
    yield


def failing_with(error):
    @contextmanager
    def a_bug():
        with pytest.MonkeyPatch.context() as patched:

            def fails(**given):
                raise error

            patched.setattr(services, "keep_turn", fails)
            yield

    a_bug.__name__ = type(error).__name__
    return a_bug


FAULTS = [
    read_only,
    a_draft_behind_its_migration,
    a_session_that_cannot_be_loaded,
    a_damaged_draft,
    a_full_disk,
    an_expired_form,
    an_unknown_form,
    *map(
        failing_with,
        [RuntimeError("x"), KeyError("x"), RecursionError(), MemoryError()],
    ),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_an_emergency_is_told_whatever_fails(patient, fault):
    with fault():
        page = patient.go_on(emergency_answers())

    assert page.status >= 400
    assert page.heading == "Get help now"
    assert ("tel:999", "Call 999") in page.links
    assert "can be your heart" in page.text
    assert "We could not store your answers" in page.text


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_without_an_emergency_what_was_typed_stays_whatever_fails(patient, fault):
    typed = on_step("emergency-check", some_answers())

    with fault():
        page = patient.go_on(typed)

    assert page.status >= 400
    assert "not stored" in page.text
    assert "999" in page.text
    (again,) = (form for form in page.forms if "Try again" in form.buttons)
    for key, value in typed.items():
        assert again.sent[key] == (value if isinstance(value, list) else [value])


def test_an_emergency_on_a_page_of_a_form_that_was_sent_is_told(patient):
    patient.take_up(a_draft(), "emergency-check")
    left_open = patient.page
    patient.open("/check/answers/")
    patient.send()
    patient.page = left_open

    page = patient.go_on(emg_chest=["chest_now"])

    assert page.status == 409
    assert page.heading == "Get help now"


@pytest.mark.parametrize("fault", [a_full_disk, failing_with(KeyError("x"))])
def test_an_emergency_that_needs_earlier_answers_is_told_when_saving_fails(fault):
    """The last of the answers that it takes stands on the page that was just sent."""
    patient = PatientClient(raise_request_exception=False)
    answers = some_answers(
        aggravators=["deep_breath"], onset="sudden", clot_risk=["long_travel"]
    )
    patient.take_up(a_draft_up_to("other-health", answers), "other-health")

    with fault():
        page = patient.go_on(answers)

    assert "clot in the lung" in page.text


def test_a_page_that_was_told_of_its_emergency_can_be_sent_again(patient):
    with a_full_disk():
        patient.go_on(emergency_answers())

    page = patient.press("Try again")

    assert page.path == "/check/emergency/"
    assert Submission.objects.get().urgency == "emergency"


def test_a_damaged_draft_can_be_looked_at_and_left_behind(patient):
    with a_damaged_draft():
        page = patient.open(FIRST)
        assert page.status == 500
        assert page.heading == "We cannot open your form"
        assert "999" in page.text
        assert patient.press("Start again").path == "/"


@pytest.mark.parametrize("column", ["answers", "contact", "emergencies"])
def test_the_emergency_page_is_shown_of_a_damaged_draft(patient, column):
    patient.go_on(emergency_answers())
    run(f"UPDATE intake_draft SET {column} = 'x'")

    page = patient.open("/check/emergency/")

    assert (page.status, page.heading) == (200, "Get help now")
    assert "tel:999" in [address for address, _ in page.links]


@pytest.mark.django_db(transaction=True)
def test_an_emergency_is_told_while_somebody_holds_the_lock(patient):
    held, released = threading.Event(), threading.Event()

    def hold():
        other = connection.copy()
        with other.cursor() as cursor:
            cursor.execute(
                "BEGIN" if other.vendor == "postgresql" else "BEGIN IMMEDIATE"
            )
            cursor.execute("UPDATE intake_draft SET stopped = stopped")
            held.set()
            released.wait(30)
            cursor.execute("ROLLBACK")
        other.close()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(10)
    page = patient.go_on(emergency_answers())
    released.set()
    holder.join()

    assert page.status == 503
    assert page.heading == "Get help now"


def test_the_emergency_page_needs_neither_database_nor_session(
    django_assert_num_queries,
):
    with django_assert_num_queries(0):
        page = emergency_unsaved(*HEART, status=503)

    assert b"Get help now" in page.content


def test_the_emergency_page_is_a_number_to_call_even_without_its_template(monkeypatch):
    def broken(*args, **kwargs):
        raise OSError("no such file")

    monkeypatch.setattr("config.errors.render_to_string", broken)

    page = emergency_unsaved(*HEART, status=503).content.decode()

    assert "<h1>Get help now</h1>" in page
    assert "tel:999" in page


@pytest.mark.parametrize("address", ["/check/answers/", "/check/keep/", "/resume/"])
def test_a_page_without_questions_is_never_taken_for_an_emergency(patient, address):
    page = patient.post(address, {"emg_chest": "chest_now"}).content.decode()

    assert "<h1>Get help now" not in page
