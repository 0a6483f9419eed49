"""Sending to the application as no browser does, and what must hold whatever comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.signals import request_finished, request_started
from django.db import close_old_connections, transaction
from django.test import Client

from intake.models import Draft
from intake.patient.session import SESSION_KEY
from intake.patient.urls import urlpatterns
from intake.questionnaire.upper_back import UPPER_BACK
from tests.hostile.inputs import FORM, Fields, urlencoded

STEPS = tuple(step.slug for step in UPPER_BACK.steps)

# Every address of the patient's side.
PATIENT_PAGES = sorted(
    f"/{pattern.pattern}".replace("<slug:step_slug>", slug)
    for pattern in urlpatterns
    for slug in (STEPS if "<slug:step_slug>" in str(pattern.pattern) else [""])
)


@contextmanager
def an_example() -> Iterator[None]:
    """Leaves nothing behind in the database: the next example begins as this one."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@contextmanager
def connections_kept() -> Iterator[None]:
    """Lets the application be called as a server does, inside a test's transaction.

    Between two requests of a server Django closes a connection in a transaction.
    """
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        yield
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


def browser_with(draft: Draft) -> Client:
    """The browser in whose session this form is being filled in."""
    client = Client()
    session = client.session
    session[SESSION_KEY] = str(draft.pk)
    session.save()
    return client


def send(client: Client, path: str, fields: Fields, **environ: str):
    """Posts fields, valid text or not."""
    return client.generic("POST", path, urlencoded(fields), FORM, **environ)


class Statuses(Counter):
    """What a run of examples was answered with."""

    def note(self, response, *sent: object) -> None:
        """Counts an answer. None may be a fault of the server."""
        assert response.status_code < 500, (response.status_code, *sent)
        self[response.status_code] += 1

    def seen(self, *statuses: int) -> bool:
        """Whether any example of the run was answered like this.

        A run in which everything is refused at the door tests nothing behind it. A
        test that asks names one example of its own that gets there: what a random
        search finds is never certain.
        """
        return any(self[status] for status in statuses)
