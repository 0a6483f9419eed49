"""Where a form begins, is carried on with, and is thrown away."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from config.http import cleared, indexable
from intake import services
from intake.definitions import current_questionnaire
from intake.patient import start_limits
from intake.patient.addresses import page_url, waiting_url
from intake.patient.session import draft_held, hold_draft, receipt_held, session_token
from triage.advice import filled
from triage.rules import RULESET


@indexable
def start(request: HttpRequest) -> HttpResponse:
    """Who this is for, what to do in an emergency, what happens to the answers."""
    waiting = draft_held(request)
    if waiting and waiting.stopped and request.method == "POST":
        # No new form leads around an emergency page that nobody has read.
        return redirect("intake:emergency")
    if settings.CLINIC.is_closed and (request.method == "POST" or waiting is None):
        return render(request, "intake/closed.html", status=503)
    if request.method == "POST":
        if waiting:
            return render(request, "intake/start_again.html", {"draft": waiting})
        now = timezone.now()
        try:
            marks = start_limits.admit(request, now=now)
        except services.TooManyAttempts as refused:
            return start_limits.throttled_page(request, refused.retry_at)
        page_secret = services.new_secret()
        draft = services.start_draft(page_secret=page_secret, bot_marks=marks, now=now)
        hold_draft(request, draft.pk, page_secret)
        return redirect(page_url(current_questionnaire().steps[0].slug))
    context = {
        "call_if": RULESET.texts.before_start,
        "waiting": waiting,
        "receipt": receipt_held(request),
    }
    return render(request, "intake/start.html", context)


@require_safe
def carry_on(request: HttpRequest) -> HttpResponse:
    """The page that the form of this browser waits at."""
    draft = draft_held(request)
    return redirect(waiting_url(draft) if draft else "intake:start")


@require_POST
def start_again(request: HttpRequest) -> HttpResponse:
    """Erases the draft of this session and leads to the start page."""
    token = session_token(request)
    # No new form leads around an emergency page that nobody has read.
    if token and not services.erase(draft_id=token):
        return redirect("intake:emergency")
    request.session.flush()
    return cleared(redirect("intake:start"))


@require_safe
def too_young(request: HttpRequest) -> HttpResponse:
    """The kind stop for people the form is not made for."""
    words = filled(RULESET.texts.too_young, settings.CLINIC.words())
    return render(request, "intake/too_young.html", {"words": words})
