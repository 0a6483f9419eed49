"""How many forms one network may start, and the page for those beyond that.

Beyond the limit a network may be a flood, or a hospital on a busy morning. So the page
blames nobody, names whom to call, and still asks the questions of the emergency check:
they are screened at an address of their own (``check_now``), and never stored.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from config.http import stands_without_database
from config.network import network_of
from config.throttle import Throttle
from intake.bots import MANY_STARTS, marks_of
from intake.definitions import current_questionnaire
from intake.forms import StepForm
from intake.services import TooManyAttempts

log = logging.getLogger(__name__)

_WINDOW = timedelta(minutes=10)
# A clinic, a care home or a phone company shows one IPv4 address for many people. An
# IPv6 network of a provider's customer is one household or one small site.
STARTS_BY_IPV4 = Throttle("start", limit=120, window=_WINDOW)
STARTS_BY_IPV6 = Throttle("start over IPv6", limit=30, window=_WINDOW)


def throttle_of(network: str) -> Throttle:
    """The throttle of starts that holds for this network."""
    return STARTS_BY_IPV6 if ":" in network else STARTS_BY_IPV4


def admit(request: HttpRequest, *, now: datetime) -> frozenset[str]:
    """Counts one start and gives the marks that the new form begins with.

    Raises ``TooManyAttempts``. A start that cannot be counted is admitted: a patient
    must not be turned away because a counter is broken.
    """
    network = network_of(request)
    throttle = throttle_of(network)
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


def emergency_form(data=None) -> StepForm:
    """The questions of the emergency check, for a form that is never stored."""
    questionnaire = current_questionnaire()
    return StepForm(questionnaire, questionnaire.steps[0], {}, data)


def throttled_page(
    request: HttpRequest, *, retry_at: datetime, now: datetime
) -> HttpResponse:
    """429: when to try again, whom to call, and the emergency check."""
    response = check_page(request, emergency_form(), retry_at=retry_at, status=429)
    response["Retry-After"] = str(int((retry_at - now).total_seconds()) + 1)
    return response


def check_page(
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
        "intro": form.step.intro,
        "retry_at": retry_at,
    }
    return stands_without_database(
        render(request, "intake/check_now.html", context, status=status)
    )
