"""The emergency check for somebody who cannot start a form now.

What is ticked is screened and forgotten: no draft, no session, no statement to the
database, so the page also works while the database is away.
"""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import HttpRequest
from django.shortcuts import render
from django.utils import timezone
from django.views import View

from config.http import stands_without_database
from intake.patient.screening import emergency_unsaved, turn_alone, unread_emergencies
from intake.patient.start_limits import STARTS_BY_IPV4, check_page, emergency_form


class CheckNowView(View):
    """Screens the emergency questions and stores nothing."""

    def get(self, request, *args, **kwargs):
        return check_page(request, emergency_form(), retry_at=None)

    def post(self, request, *args, **kwargs):
        form = emergency_form(request.POST)
        retry_at = _retry_at(request, now=timezone.now())
        turn = turn_alone(form.step, form.sent())
        if turn.unread:
            return emergency_unsaved(unread_emergencies(turn), status=200)
        if turn.errors:
            form.problems = turn.errors
            return check_page(request, form, retry_at=retry_at, status=422)
        response = render(request, "intake/checked_now.html", {"retry_at": retry_at})
        return stands_without_database(response)


def _retry_at(request: HttpRequest, *, now: datetime) -> datetime | None:
    """The time that the throttled page named, while it lies ahead.

    The page carries it, because only the database knows which network has to wait.
    """
    sent = request.POST.get("retry_at", "")
    if not (sent.isascii() and sent.isdigit() and len(sent) <= 12):
        return None
    seconds = int(sent)
    latest = STARTS_BY_IPV4.retry_at(now).timestamp()
    if not now.timestamp() < seconds <= latest:
        return None
    return datetime.fromtimestamp(seconds, tz=UTC)
