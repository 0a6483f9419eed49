"""The page that stops the form, and the numbers after it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from config.http import cleared
from config.sealed import readable
from intake import services
from intake.definitions import current_questionnaire
from intake.journey import ANSWERS
from intake.patient.addresses import page_url, waiting_url
from intake.patient.pages import FormPage, is_child, slugs_to_correct, turn_away
from intake.patient.screening import emergency_context
from intake.patient.session import draft_held, form_identity, session_token


class EmergencyView(FormPage):
    """The page that stops the form: one instruction, telephone links, why."""

    def _without_draft(self):
        if session_token(self.request) is None and self.request.method != "POST":
            return redirect("intake:start")
        return super()._without_draft()

    def with_draft(self, request, *args, **kwargs):
        if not self.draft.stopped:
            return redirect(waiting_url(self.draft))
        return super().with_draft(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        now, action = timezone.now(), request.POST.get("action")
        # It is never refused: nothing may come between the patient and the call.
        phone = request.POST.get("phone", "").replace("\0", "").strip()
        if action == "correct":
            draft = services.correct(draft_id=self.draft.pk, phone=phone, now=now)
            wrong, slugs = slugs_to_correct(draft), current_questionnaire().step
            # In another tab the page may have been acknowledged meanwhile.
            first = next((slug for slug in slugs if slug in wrong), ANSWERS)
            return redirect(page_url(first))
        draft = services.acknowledge(
            draft_id=self.draft.pk,
            read=request.POST.getlist("read"),
            phone=phone,
            now=now,
        )
        if draft.stopped:
            # Another tab has added an emergency that this page did not show.
            return redirect("intake:emergency")
        wants_help = action == "get_help"
        if is_child(draft.answers):
            turned_away = turn_away(request, draft)
            return cleared(redirect("intake:get_help")) if wants_help else turned_away
        if wants_help:
            return redirect("intake:get_help")
        return redirect(waiting_url(draft))

    def get(self, request, *args, **kwargs):
        # Of a damaged draft it is still known that help is needed, if not why.
        is_readable = readable(self.draft, "emergencies") is not None
        codes = sorted(services.emergencies_of(self.draft).open) if is_readable else []
        answers = readable(self.draft, "answers") or {}
        return render(
            request,
            "intake/emergency.html",
            {
                **form_identity(request, self.draft),
                "read": services.finding_marks(codes).values(),
                "reference": self.draft.partial and self.draft.partial.reference,
                **emergency_context(codes, answers),
            },
        )


@require_safe
def get_help(request: HttpRequest) -> HttpResponse:
    """After "I have read this": the numbers again, and the way back to the form."""
    draft = draft_held(request)
    answers = (readable(draft, "answers") if draft else None) or {}
    return render(
        request,
        "intake/get_help.html",
        {
            "advice": emergency_context([], answers)["advice"],
            "may_carry_on": session_token(request) is not None,
        },
    )
