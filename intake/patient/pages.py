"""What the pages of one form have in common: whose they are, and what stands around.

Nobody gets past an emergency page that is unread, and nothing that was typed is lost
where a page has lost its form.
"""

from __future__ import annotations

import logging

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views import View

from config.errors import sent_again
from config.http import cleared
from config.sealed import SealedError
from intake import services
from intake.definitions import current_questionnaire
from intake.models import Draft
from intake.patient import session
from intake.patient.addresses import page_url
from intake.patient.crisis import crisis_words, crisis_words_unasked
from intake.patient.screening import mark_as_screened
from intake.turn import is_too_young, places_to_correct
from triage.conditions import Answers
from triage.rules import RULESET

log = logging.getLogger(__name__)


class FormPage(View):
    """A page that belongs to the draft of this session.

    A draft that was sent leads to its result. A page whose session was lost takes its
    form up again within minutes (``services.reattach``).
    """

    def dispatch(self, request, *args, **kwargs):
        self.draft = session.draft_held(request)
        if self.draft is None and not self._reattach():
            return self._without_draft()
        try:
            return self._with_open_draft(request, *args, **kwargs)
        except services.DraftGone:
            # Sent or erased by another page a moment ago.
            return self._without_draft()
        except SealedError:
            log.exception("draft %s cannot be opened", self.draft.pk)
            return not_stored(request, "intake/damaged_form.html", status=500)

    def _with_open_draft(self, request, *args, **kwargs):
        posted = session.posted_token(request)
        if request.method == "POST" and posted and posted != self.draft.pk:
            return render(request, "intake/other_form.html", status=409)
        if request.method == "POST" and session.is_half_over(request):
            session.extend(request)
        return self.with_draft(request, *args, **kwargs)

    def with_draft(self, request, *args, **kwargs):
        """Answers the request; ``self.draft`` is there."""
        return super().dispatch(request, *args, **kwargs)

    def _reattach(self) -> bool:
        """Opens the draft whose secret the posted page carries, if there is one."""
        if self.request.method != "POST" or session.receipt_held(self.request):
            return False
        renewed = services.new_secret()
        self.draft = services.reattach(
            page_secret=self.request.POST.get("page_secret", ""),
            renewed=renewed,
            now=timezone.now(),
        )
        if self.draft is None:
            return False
        session.hold_draft(self.request, self.draft.pk, renewed)
        return True

    def _without_draft(self) -> HttpResponse:
        token = session.session_token(self.request)
        if token and services.was_sent(token=token):
            return self._already_sent()
        return no_form(self.request)

    def _already_sent(self) -> HttpResponse:
        return redirect("intake:result")


def no_form(request: HttpRequest) -> HttpResponse:
    """The page for a browser that no form belongs to; what was typed stays on it."""
    token, draft = session.session_token(request), None
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        cause = "no cookie"
    elif token is None:
        cause = "none open"
    else:
        draft = Draft.objects.filter(pk=token).first()
        cause = "expired" if draft else "gone"
    return not_stored(
        request, "intake/no_form.html", status=410, cause=cause, draft=draft
    )


def not_stored(
    request: HttpRequest, template: str, *, status: int, **context: object
) -> HttpResponse:
    """A page that says what was typed was not stored, and can send it once more."""
    return render(request, template, {**sent_again(request), **context}, status=status)


class DraftView(FormPage):
    """A page of the journey. Nobody gets past an emergency page that is unread."""

    page_slug = ""

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
                self.store_typed()
            # Whatever was posted, an emergency page is what comes next.
            return mark_as_screened(redirect("intake:emergency"))
        if is_child(self.draft.answers) and not self.draft.stopped:
            return turn_away(request, self.draft)
        if not self.journey.may_open(self.page_slug):
            return redirect(page_url(self.journey.first_incomplete))
        return super().with_draft(request, *args, **kwargs)

    def _corrects(self) -> bool:
        """Whether the patient is correcting what stands on this page."""
        is_correcting = services.emergencies_of(self.draft).correcting
        return is_correcting and self.page_slug in slugs_to_correct(self.draft)

    def store_typed(self) -> None:
        """Stores what can be stored of this page while the emergency page is unread."""

    @property
    def back_url(self) -> str:
        """The address that Back leads to: one page nearer to the start."""
        before = self.journey.before(self.page_slug)
        return page_url(before) if before else reverse("intake:start")

    def page(
        self, template: str, *, status: int = 200, **context: object
    ) -> HttpResponse:
        """The page, with what every page of the form shows around its questions."""
        around = {
            **session.form_identity(self.request, self.draft),
            "for_another": is_for_another(self.journey.answers),
            "progress": self.journey.progress(self.page_slug),
            "draft": self.draft,
            "crisis": crisis_words(self.journey.answers)
            or crisis_words_unasked(self.journey.questionnaire, self.page_slug),
        }
        return render(self.request, template, around | context, status=status)


def slugs_to_correct(draft: Draft) -> frozenset[str]:
    """The slugs of the pages that hold the answers behind the open emergencies."""
    return places_to_correct(current_questionnaire(), RULESET, services.state_of(draft))


def is_for_another(answers: Answers) -> bool:
    """Whether somebody else fills in, or filled in, the form for the patient."""
    return answers.get("completing_for") == "other"


def is_child(answers: Answers) -> bool:
    """Whether the answers are those of a person whom the form is not made for."""
    return is_too_young(answers, settings.CLINIC.minimum_age)


def turn_away(request: HttpRequest, draft: Draft) -> HttpResponse:
    """Erases the form of a child, and leads to the kind stop for them."""
    if not services.erase(draft_id=draft.pk):
        return redirect("intake:emergency")
    request.session.flush()
    return cleared(redirect("intake:too_young"))
