"""The page that shows all answers and sends them."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from intake import services
from intake.definitions import current_questionnaire
from intake.journey import ANSWERS
from intake.models import Submission
from intake.patient.addresses import change_url, continue_url, page_url
from intake.patient.crisis import crisis_words
from intake.patient.pages import DraftView
from intake.patient.session import hold_receipt, receipt_held
from intake.phrases import not_ticked, wrote_of_suicide
from intake.summary import contact_rows, patient_summary
from triage.conditions import Answers


class AnswersView(DraftView):
    """Everything the patient has said, with a link to change each answer; sends it."""

    page_slug = ANSWERS

    def get(self, request, *args, **kwargs):
        return self.page(
            "intake/answers.html",
            title="Check your answers",
            sections=patient_summary(
                current_questionnaire(), self.journey.answers, change=change_url
            ),
            contact=contact_rows(self.draft.contact),
            nonce=services.new_secret(),
            back_url=self.back_url,
            **_look_again(self.journey.answers),
        )

    def post(self, request, *args, **kwargs):
        try:
            submission = services.submit(
                draft_id=self.draft.pk,
                nonce=request.POST.get("nonce", ""),
                now=timezone.now(),
                clinic=settings.CLINIC,
            )
        except services.AnswersIncomplete as incomplete:
            journey = incomplete.journey
            return redirect(continue_url(journey, journey.first_incomplete))
        except services.EmergencyUnread:
            return redirect("intake:emergency")
        return self._result_of(submission)

    def _without_draft(self):
        # The second of two clicks, or a send whose answer was lost with the session:
        # it gets the same receipt.
        if self.request.method == "POST":
            nonce = self.request.POST.get("nonce", "")
            submission = receipt_held(self.request) or services.sent_with(
                nonce=nonce, now=timezone.now()
            )
            if submission:
                return self._result_of(submission)
        return super()._without_draft()

    def _already_sent(self):
        return redirect("intake:result")

    def _result_of(self, submission: Submission) -> HttpResponse:
        hold_receipt(self.request, submission)
        return redirect("intake:result")


def _look_again(answers: Answers) -> dict[str, object]:
    """What a patient who wrote of an emergency, and ticked none, is asked (hazard H21).

    It is shown and nothing else: no answer and no level follows from it.
    """
    written = not_ticked(answers)
    if not written:
        return {}
    questionnaire = current_questionnaire()
    keys = {key for phrase in written for key in phrase.emergency.options}
    context = {
        "written": [phrase.words for phrase in written],
        "look_again": [
            (page_url(step.slug), step.title, step is questionnaire.steps[0])
            for step in questionnaire.steps
            if any(question.key in keys for question in step.questions)
        ],
    }
    if wrote_of_suicide(answers):
        context["crisis"] = crisis_words(answers, written=True)
    return context
