"""The page on which patients say who they are and how to reach them."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from intake import services
from intake.bots import marks_of
from intake.definitions import current_questionnaire
from intake.forms import ContactForm
from intake.journey import CONTACT
from intake.models import Draft
from intake.patient.addresses import change_url, continue_url
from intake.patient.pages import DraftView, is_for_another
from intake.questionnaire.contact import CONTACT_STEP
from intake.turn import BACK, KEEP

# The button that leads to the age which the date of birth does not fit.
AGE = "age"


class ContactView(DraftView):
    """Who the patient is, how to reach them, and consent."""

    page_slug = CONTACT

    def get(self, request, *args, **kwargs):
        return self._page(self._form())

    def post(self, request, *args, **kwargs):
        form = self._form(request.POST)
        then = request.POST.get("then")
        if then in (BACK, KEEP, AGE):
            self._keep(form)
            return redirect(self._exit_url(then))
        if not form.is_valid():
            return self._page(form, status=422)
        journey = services.journey_of(self._keep(form))
        return redirect(continue_url(journey, journey.first_incomplete))

    def store_typed(self):
        if self.journey.may_open(CONTACT):
            self._keep(self._form(self.request.POST))

    def _keep(self, form: ContactForm) -> Draft:
        """Stores what is typed so far.

        Where nothing is missing the clinic can reach the patient from now on.
        """
        now = timezone.now()
        if not form.is_valid():
            return services.keep_unfinished_contact(
                draft_id=self.draft.pk, typed=form.typed, now=now
            )
        return services.save_contact(
            draft_id=self.draft.pk,
            details={**form.details, "age": form.age},
            bot_marks=marks_of(self.request),
            now=now,
        )

    def _exit_url(self, then: str) -> str:
        """Where a button other than Continue leads."""
        if then == AGE:
            return change_url(current_questionnaire().step_of["age"].slug, "age")
        return self.back_url if then == BACK else reverse("intake:save")

    def _form(self, data=None) -> ContactForm:
        return ContactForm(
            data,
            kept=self.draft.contact,
            age=self.journey.answers["age"],
            today=timezone.localdate(),
            for_another=is_for_another(self.journey.answers),
        )

    def _page(self, form: ContactForm, status: int = 200) -> HttpResponse:
        return self.page(
            "intake/contact.html", status=status, form=form, title=CONTACT_STEP.title
        )
