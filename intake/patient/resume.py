"""Keeping a form for another day or device, and taking it up again with its code."""

from __future__ import annotations

import logging
from datetime import date

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.views import View

from config.keys import SealedError, seal, unseal
from config.network import network_of
from intake import services
from intake.forms import PersonForm
from intake.models import SAVED_DRAFT_LIFETIME
from intake.patient import session
from intake.patient.addresses import waiting_url
from intake.patient.pages import FormPage, not_stored
from intake.questionnaire.contact import TO_KEEP, TO_TAKE_UP
from intake.questionnaire.schema import Question

log = logging.getLogger(__name__)


class SaveView(FormPage):
    """Keeps the form for another device or another day; gives a code once."""

    def get(self, request, *args, **kwargs):
        return self._page(_form(TO_KEEP))

    def post(self, request, *args, **kwargs):
        if request.POST.get("then") == "back":
            return redirect(waiting_url(self.draft))
        form = _form(TO_KEEP, request.POST)
        if not form.is_valid():
            return self._page(form, status=422)
        code = services.keep_for_later(
            draft_id=self.draft.pk,
            date_of_birth=form.cleaned_data["date_of_birth"],
            now=timezone.now(),
        )
        request.session[session.CODE_KEY] = seal(code.encode(), session.CODE_PURPOSE)
        return redirect("intake:kept")

    def _page(self, form: PersonForm, status: int = 200) -> HttpResponse:
        context = {**session.form_identity(self.request, self.draft), "form": form}
        return render(self.request, "intake/save.html", context, status=status)


class KeptView(FormPage):
    """The code that opens the form elsewhere, as often as this page is loaded."""

    def get(self, request, *args, **kwargs):
        try:
            code = unseal(
                request.session.get(session.CODE_KEY, ""), session.CODE_PURPOSE
            )
        except SealedError:
            return redirect("intake:save")
        born = date.fromisoformat(self.draft.resume_birth_date)
        context = {
            "code": code.decode(),
            "date_of_birth": date_format(born, "j F Y"),
            "draft": self.draft,
            "until": self.draft.last_active + SAVED_DRAFT_LIFETIME,
        }
        return render(request, "intake/saved.html", context)


class ResumeView(View):
    """Takes up a kept form with its code and the date of birth.

    Where another form is open in this browser, the page says so first, and the button
    leaves that one. Nobody leaves a form whose emergency page is unread.
    """

    def dispatch(self, request, *args, **kwargs):
        self.open_draft = session.draft_held(request)
        if self.open_draft and self.open_draft.stopped:
            return redirect("intake:emergency")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        return self._page(_form(TO_TAKE_UP))

    def post(self, request, *args, **kwargs):
        form = _form(TO_TAKE_UP, request.POST)
        if self.open_draft and request.POST.get("leaves") != str(self.open_draft.pk):
            # Opened by another tab after this page: it has not been asked about.
            return self._page(form, status=409)
        if not form.is_valid():
            return self._page(form, status=422)
        page_secret = services.new_secret()
        try:
            draft = services.resume(
                code=form.cleaned_data["code"],
                date_of_birth=form.cleaned_data["date_of_birth"],
                network=network_of(request),
                page_secret=page_secret,
                now=timezone.now(),
            )
        except services.ResumeRefused:
            form.add_error(
                "date_of_birth",
                "This code and date of birth do not open a form. The code works once "
                "and for 72 hours. Check both, or start again",
            )
            return self._page(form, status=422)
        except services.TooManyAttempts as refused:
            again = date_format(timezone.localtime(refused.retry_at), "H:i")
            form.add_error(
                "date_of_birth",
                f"Too many tries. Try again at {again}, or start a new form",
            )
            return self._page(form, status=429)
        except SealedError:
            log.exception("a kept draft cannot be opened")
            return not_stored(request, "intake/damaged_form.html", status=500)
        request.session.flush()
        session.hold_draft(request, draft.pk, page_secret)
        return redirect(waiting_url(draft))

    def _page(self, form: PersonForm, status: int = 200) -> HttpResponse:
        context = {"form": form, "open_draft": self.open_draft}
        return render(self.request, "intake/resume.html", context, status=status)


def _form(questions: tuple[Question, ...], data=None) -> PersonForm:
    return PersonForm(questions, data, today=timezone.localdate())
