"""What the pages of one form have in common: whose they are, and what stands around.

Nobody gets past an emergency page that is unread, and nothing that was typed is lost
where a page has lost its form.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views import View
from django.views.decorators.http import require_safe

from config.errors import sent_again
from config.http import cleared
from config.sealed import SealedError
from intake import services
from intake.models import Draft
from intake.patient.addresses import place_url
from intake.patient.crisis import crisis_words, crisis_words_unasked
from intake.patient.screening import screened
from intake.patient.session import (
    draft_held,
    form_identity,
    hold_draft,
    is_half_over,
    keep_until_expiry,
    posted_token,
    session_token,
)
from intake.turn import is_too_young, places_to_correct
from triage.advice import filled
from triage.answers import Answers
from triage.rules import RULESET

log = logging.getLogger(__name__)


class FormPage(View):
    """A page that belongs to the draft of this session.

    A draft that was sent leads to its result. A page whose session was lost takes its
    form up again within minutes (``services.reattach``).
    """

    def dispatch(self, request, *args, **kwargs):
        token = session_token(request)
        self.draft = draft_held(token)
        if self.draft is None and not self._reattach(token):
            return self._without_draft(token)
        try:
            return self._with_open_draft(request, *args, **kwargs)
        except services.DraftGone:
            # Sent or erased by another page a moment ago.
            return self._without_draft(token)
        except SealedError:
            log.exception("draft %s cannot be opened", self.draft.pk)
            return not_stored(request, "intake/damaged_form.html", status=500)

    def _with_open_draft(self, request, *args, **kwargs):
        posted = posted_token(request)
        if request.method == "POST" and posted and posted != self.draft.pk:
            return render(request, "intake/other_form.html", status=409)
        if request.method == "POST" and is_half_over(request):
            keep_until_expiry(request)
        return self.with_draft(request, *args, **kwargs)

    def with_draft(self, request, *args, **kwargs):
        """Answers the request; ``self.draft`` is there."""
        return super().dispatch(request, *args, **kwargs)

    def _reattach(self, token: UUID | None) -> bool:
        """Opens the draft whose secret the posted page carries, if there is one."""
        now = timezone.now()
        if self.request.method != "POST":
            return False
        if token and services.receipt(token=token, now=now):
            return False
        renewed = services.new_secret()
        self.draft = services.reattach(
            page_secret=self.request.POST.get("page_secret", ""),
            renewed=renewed,
            now=now,
        )
        if self.draft is None:
            return False
        hold_draft(self.request, self.draft.pk, renewed)
        return True

    def _without_draft(self, token: UUID | None) -> HttpResponse:
        if token and services.was_sent(token=token):
            return self._already_sent()
        return no_form(self.request)

    def _already_sent(self) -> HttpResponse:
        return redirect("intake:result")


def no_form(request: HttpRequest) -> HttpResponse:
    """The page for a browser that no form belongs to; what was typed stays on it."""
    return not_stored(
        request, "intake/no_form.html", status=410, **_why_no_form(request)
    )


def _why_no_form(request: HttpRequest) -> dict[str, object]:
    """The reason, as far as it is known, why this browser has no form."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return {"cause": "no cookie"}
    token = session_token(request)
    if token is None:
        return {"cause": "none open"}
    draft = Draft.objects.filter(pk=token).first()
    if draft is None:
        return {"cause": "gone"}
    return {"cause": "expired", "kept_for": draft.lifetime // timedelta(hours=1)}


def not_stored(
    request: HttpRequest, template: str, *, status: int, **context: object
) -> HttpResponse:
    """A page that says what was typed was not stored, and can send it once more."""
    return render(request, template, {**sent_again(request), **context}, status=status)


class DraftView(FormPage):
    """A page of the journey. Nobody gets past an emergency page that is unread."""

    place = ""

    def _already_sent(self):
        # What was typed into a page of a form that was sent is not stored any more,
        # and a result that knows nothing of it must not look like the answer to it.
        if self.request.method == "POST":
            return render(self.request, "intake/already_sent.html", status=409)
        return super()._already_sent()

    def with_draft(self, request, *args, **kwargs):
        self.journey = services.journey_of(self.draft)
        if self.draft.stopped and not self._corrects():
            if request.method == "POST":
                # From another tab, where the emergency page is not in sight.
                self._keep_while_stopped()
            # Whatever was posted, an emergency page is what comes next.
            return screened(redirect("intake:emergency"))
        if is_child(self.draft.answers) and not self.draft.stopped:
            return turn_away(request, self.draft)
        if not self.journey.may_open(self.place):
            return redirect(place_url(self.journey.first_incomplete))
        return super().with_draft(request, *args, **kwargs)

    def _corrects(self) -> bool:
        """Whether the patient is correcting what stands on this page."""
        state = services.state_of(self.draft)
        return state.emergencies.correcting and self.place in places_to_correct(
            self.journey.questionnaire, RULESET, state
        )

    def _keep_while_stopped(self) -> None:
        """Stores what was typed into this page while the emergency page is unread."""

    def _before(self) -> str:
        """The address that Back leads to: one page nearer to the start."""
        before = self.journey.before(self.place)
        return place_url(before) if before else reverse("intake:start")

    @property
    def is_for_another(self) -> bool:
        """Whether somebody else fills in the form for the patient."""
        return self.journey.answers.get("completing_for") == "other"

    def page_context(self) -> dict[str, object]:
        """What every page of the form shows around its questions."""
        return {
            **form_identity(self.request, self.draft),
            "for_another": self.is_for_another,
            "progress": self.journey.progress(self.place),
            "saved": self.draft.last_active,
            # In whole hours (hazard H17: nothing times out without a warning).
            "erased_after": self.draft.lifetime // timedelta(hours=1),
            "crisis": crisis_words(self.journey.answers)
            or crisis_words_unasked(self.journey.questionnaire, self.place),
        }


def is_child(answers: Answers) -> bool:
    return is_too_young(answers, settings.CLINIC.minimum_age)


def turn_away(request: HttpRequest, draft: Draft) -> HttpResponse:
    if not services.erase(draft_id=draft.pk):
        return redirect("intake:emergency")
    request.session.flush()
    return cleared(redirect("intake:too_young"))


@require_safe
def too_young(request: HttpRequest) -> HttpResponse:
    """The kind stop for people the form is not made for."""
    words = filled(RULESET.texts.too_young, settings.CLINIC.words())
    return render(request, "intake/too_young.html", {"words": words})
