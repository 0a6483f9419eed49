"""Where a form begins, is carried on with, and is thrown away."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from config.http import cleared, indexable
from intake import services
from intake.definitions import current_questionnaire
from intake.models import Draft
from intake.patient import start_limits
from intake.patient.addresses import place_url, where_it_waits
from intake.patient.session import draft_held, hold_draft, session_token
from triage.rules import RULESET


@indexable
def start(request: HttpRequest) -> HttpResponse:
    """Who this is for, what to do in an emergency, what happens to the answers."""
    token = session_token(request)
    waiting = draft_held(token)
    if waiting and waiting.stopped and request.method == "POST":
        # No new form leads around an emergency page that nobody has read.
        return redirect("intake:emergency")
    if settings.CLINIC.is_closed and (request.method == "POST" or waiting is None):
        return render(request, "intake/closed.html", status=503)
    if request.method == "POST":
        if waiting:
            return render(request, "intake/start_again.html", at_stake(waiting))
        now = timezone.now()
        try:
            marks = start_limits.admit(request, now=now)
        except services.TooManyAttempts as refused:
            return start_limits.throttled_page(
                request, retry_at=refused.retry_at, now=now
            )
        page_secret = services.new_secret()
        draft = services.start_draft(page_secret=page_secret, bot_marks=marks, now=now)
        hold_draft(request, draft.pk, page_secret)
        return redirect(place_url(current_questionnaire().steps[0].slug))
    context = {
        "call_if": RULESET.texts.before_start,
        "waiting": waiting,
        "receipt": token and services.receipt(token=token, now=timezone.now()),
    }
    return render(request, "intake/start.html", context)


def at_stake(draft: Draft) -> dict[str, object]:
    """The context for the page that says what a new form would erase."""
    return {
        "pages_done": len(draft.continued),
        "has_code": bool(draft.resume_hash),
        "erased_after": draft.lifetime // timedelta(hours=1),
        "was_stopped": draft.partial_id is not None,
    }


@require_safe
def carry_on(request: HttpRequest) -> HttpResponse:
    """The page that the form of this browser waits at."""
    draft = draft_held(session_token(request))
    if draft is None:
        return redirect("intake:start")
    if draft.stopped:
        return redirect("intake:emergency")
    return redirect(where_it_waits(draft))


@require_POST
def start_again(request: HttpRequest) -> HttpResponse:
    """Erases the draft of this session and leads to the start page."""
    token = session_token(request)
    waiting = draft_held(token)
    if waiting and waiting.stopped:
        # No new form leads around an emergency page that nobody has read.
        return redirect("intake:emergency")
    if token and not services.erase(draft_id=token):
        return redirect("intake:emergency")
    request.session.flush()
    return cleared(redirect("intake:start"))


@indexable
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What happens to the answers, in plain words."""
    return render(request, "intake/privacy.html")


@indexable
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """How the form can be used, and whom to tell when it cannot."""
    return render(request, "intake/accessibility.html")
