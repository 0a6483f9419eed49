"""No failure hides an emergency: the posted page is screened whatever becomes of it.

Everything that can go wrong after a patient presses "Continue" goes wrong inside
this middleware: the session, the form token, the draft, the database, a view. So here,
and nowhere else, it is decided that an emergency is told all the same. No list of
failures decides it: each answer to a posted step that the step did not mark as
screened is looked at, whatever it is. Why: docs/decisions/0004.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from django.conf import settings
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.http.multipartparser import MultiPartParserError
from django.urls import Resolver404, resolve

from config.context import clinic as everywhere
from config.errors import sent_again, standing_page
from config.http import stands_without_database
from config.placeholders import fill_placeholders
from intake.definitions import current_questionnaire
from intake.forms import StepForm
from intake.questionnaire.schema import Step
from intake.turn import NEW_DRAFT, DraftState, SentPage, Turn, take_turn
from triage.advice import advice
from triage.conditions import Answers
from triage.context import safety_net
from triage.rules import RULESET
from triage.urgency import Urgency

Response = TypeVar("Response", bound=HttpResponseBase)

# What reading a body can raise. Where it cannot be read there is nothing to screen.
UNREADABLE = (BadRequest, SuspiciousOperation, MultiPartParserError, OSError)

# The status of answers after which sending the page again can work: an old token, or
# a failure of ours. A form that is gone stays gone.
MAY_WORK_LATER = frozenset({403, 500, 503})


def mark_as_screened(response: Response) -> Response:
    """Marks the answer to a posted page whose emergencies have been dealt with.

    They were looked for in all answers, and told or stored.
    """
    response.is_screened = True
    return response


def note_turn(request: HttpRequest, turn: Turn) -> None:
    """Keeps what follows from all answers, for the case that storing them fails."""
    request.turn = turn


class ScreeningMiddleware:
    """Answers with the emergency page when a posted step got any other answer."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if request.method != "POST" or getattr(response, "is_screened", False):
            return response
        turn = getattr(request, "turn", None)
        if turn is None or not turn.unread:
            turn = _turn_posted(request)
        if turn is None or not turn.unread:
            return response
        status = response.status_code if response.status_code >= 400 else 409
        page = emergency_unsaved(
            turn.unread, turn.answers, status=status, sent=sent_again(request)
        )
        # A new form token, with which the page can be sent again, is in a cookie.
        page.cookies.update(response.cookies)
        return page


def _turn_posted(request: HttpRequest) -> Turn | None:
    """The turn of this page alone; None if it is neither a step nor the check.

    The check without a form asks the questions of the first step.
    """
    try:
        match = resolve(request.path_info)
        posted = request.POST
    except (Resolver404, *UNREADABLE):
        return None
    questionnaire = current_questionnaire()
    step = questionnaire.step.get(match.kwargs.get("step_slug"))
    if match.view_name == "intake:check_now":
        step = questionnaire.steps[0]
    elif match.view_name != "intake:step" or step is None:
        return None
    return turn_today(step, StepForm(step, {}, posted).sent())


def turn_today(step: Step, sent: SentPage, state: DraftState = NEW_DRAFT) -> Turn:
    """The turn of a page by the questions, rules and clinic of today.

    Without the ``state`` of a draft it speaks of that page alone.
    """
    return take_turn(
        current_questionnaire(),
        RULESET,
        state,
        step,
        sent,
        adult_age=settings.CLINIC.minimum_age,
    )


def emergency_unsaved(
    codes: Iterable[str],
    answers: Answers,
    *,
    status: int,
    sent: Mapping[str, object] | None = None,
) -> HttpResponse:
    """The emergency page when nothing was stored: no session, no database is needed.

    ``sent`` is what was posted (``errors.sent_again``). Where the same page may be
    stored the next time, the patient can send it again after getting help.
    """
    page = standing_page(
        "intake/emergency.html",
        everywhere(None)
        | safety_net(None)
        | {
            "unsaved": True,
            **emergency_context(codes, answers),
            **((sent or {}) if status in MAY_WORK_LATER else {}),
        },
        status=status,
        heading="Get help now",
    )
    return stands_without_database(mark_as_screened(page))


def emergency_context(codes: Iterable[str], answers: Answers) -> dict[str, object]:
    """The context of the emergency page: one instruction, and why."""
    words = settings.CLINIC.words()
    return {
        "advice": advice(
            RULESET.texts,
            Urgency.EMERGENCY,
            words,
            never_had_cancer=RULESET.sign["never_had_cancer"].holds(answers),
        ),
        # A draft may remember a rule of an earlier rule set.
        "reasons": [
            fill_placeholders(RULESET.rule[code].reason_for(answers), words)
            for code in codes
            if code in RULESET.rule
        ],
    }
