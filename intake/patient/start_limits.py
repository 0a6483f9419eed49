"""How many forms one network may start, and the page for those beyond that.

Beyond the limit a network may be a flood, or a hospital on a busy morning. So the page
blames nobody, names whom to call, and still asks the questions of the emergency check:
they are screened at an address of their own (``CheckNowView``), and never stored.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views import View

from config.http import stands_without_database
from config.network import network_of
from config.throttle import Throttle
from intake.bots import MANY_STARTS, marks_of
from intake.definitions import current_questionnaire
from intake.forms import StepForm
from intake.patient.screening import emergency_unsaved, turn_today
from intake.services import TooManyAttempts

log = logging.getLogger(__name__)

_WINDOW = timedelta(minutes=10)
# A clinic, a care home or a phone company shows one IPv4 address for many people. An
# IPv6 network of a provider's customer is one household or one small site.
STARTS_BY_IPV4 = Throttle("start", limit=120, window=_WINDOW)
STARTS_BY_IPV6 = Throttle("start over IPv6", limit=30, window=_WINDOW)


def admit(request: HttpRequest, *, now: datetime) -> frozenset[str]:
    """Counts one start and gives the marks that the new form begins with.

    Raises ``TooManyAttempts``. A start that cannot be counted is admitted: a patient
    must not be turned away because a counter is broken.
    """
    network = network_of(request)
    throttle = STARTS_BY_IPV6 if ":" in network else STARTS_BY_IPV4
    marks = marks_of(request)
    try:
        count = throttle.count_try(network, now=now)
    except Error as error:
        if connection.connection is None:
            # There is no database to store the form in either. To ask it once more
            # would make the patient wait a second time for the page that says so.
            raise
        log.error("a start could not be counted and is admitted", exc_info=error)
        return marks
    if count > throttle.limit:
        if count == throttle.limit + 1:
            log.warning("one network has started %d forms: throttled", throttle.limit)
        raise TooManyAttempts(throttle.retry_at(now))
    return marks | {MANY_STARTS} if count > throttle.limit / 4 else marks


def _emergency_form(data=None) -> StepForm:
    """The questions of the emergency check, for a form that is never stored."""
    return StepForm(current_questionnaire().steps[0], {}, data)


def throttled_page(request: HttpRequest, retry_at: datetime) -> HttpResponse:
    """429: when to try again, whom to call, and the emergency check."""
    response = _check_page(request, _emergency_form(), retry_at=retry_at, status=429)
    wait = retry_at - timezone.now()
    response["Retry-After"] = str(int(wait.total_seconds()) + 1)
    return response


def _check_page(
    request: HttpRequest,
    form: StepForm,
    *,
    retry_at: datetime | None,
    status: int = 200,
) -> HttpResponse:
    """The emergency check without a form; ``retry_at`` while none can be started."""
    title = "Many forms were started from your network"
    context = {
        "form": form,
        "title": title if retry_at else "Check for an emergency",
        "retry_at": retry_at,
    }
    return stands_without_database(
        render(request, "intake/check_now.html", context, status=status)
    )


class CheckNowView(View):
    """The emergency check for somebody who cannot start a form now.

    What is ticked is screened and forgotten: no draft, no session, no statement to the
    database, so the page also works while the database is away.
    """

    def get(self, request, *args, **kwargs):
        return _check_page(request, _emergency_form(), retry_at=None)

    def post(self, request, *args, **kwargs):
        form = _emergency_form(request.POST)
        retry_at = _retry_at(request, now=timezone.now())
        turn = turn_today(form.step, form.sent())
        if turn.unread:
            return emergency_unsaved(turn.unread, turn.answers, status=200)
        if turn.errors:
            form.problems = turn.errors
            return _check_page(request, form, retry_at=retry_at, status=422)
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
