"""One step of the questionnaire: read, take the turn, keep it, answer."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from intake import services
from intake.bots import marks_of_step
from intake.definitions import current_questionnaire
from intake.forms import StepForm
from intake.patient.addresses import continue_url, page_url
from intake.patient.pages import DraftView, turn_away
from intake.patient.screening import mark_as_screened, note_turn, turn_today
from intake.turn import Turn, Way


class StepView(DraftView):
    """One step of the questionnaire.

    Whatever goes wrong here or around it, ``ScreeningMiddleware`` screens the page that
    was posted; only an answer marked as screened is past that.
    """

    def dispatch(self, request, *args, step_slug):
        self.page_slug = step_slug
        self.step = current_questionnaire().step.get(step_slug)
        if self.step is None:
            raise Http404
        return super().dispatch(request, *args)

    def with_draft(self, request, *args, **kwargs):
        # What may be sent is for the turn to say.
        if request.method == "POST":
            return self.post(request)
        return super().with_draft(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        return self._page(self._form(self.journey.newly_asked(self.page_slug)))

    def post(self, request):
        form = self._form(data=request.POST)
        take = partial(turn_today, self.step, form.sent())
        turn = take(services.state_of(self.draft))
        note_turn(request, turn)
        if turn.is_kept:
            now = timezone.now()
            taken = now - self.draft.last_active
            turn = services.keep_turn(
                draft_id=self.draft.pk,
                turn=turn,
                take=take,
                bot_marks=marks_of_step(request, self.page_slug, taken=taken),
                now=now,
                clinic=settings.CLINIC,
            )
        answer = self._answer(turn, form)
        return mark_as_screened(answer) if turn.is_dealt_with else answer

    def _answer(self, turn: Turn, form: StepForm) -> HttpResponse:
        self.journey = turn.journey
        match turn.way:
            case Way.AGAIN:
                form.problems, form.newly_asked = turn.errors, turn.newly_asked
                return self._page(form, status=422)
            case Way.EMERGENCY:
                return redirect("intake:emergency")
            case Way.TOO_YOUNG:
                return turn_away(self.request, self.draft)
            case Way.FINISH_LATER:
                return redirect("intake:save")
            case Way.START:
                return redirect("intake:start")
            case Way.PAGE:
                if turn.may_open:
                    return redirect(continue_url(turn.journey, turn.place))
                return redirect(page_url(turn.place))

    def _form(self, newly_asked: Collection[str] = (), data=None) -> StepForm:
        return StepForm(self.step, self.draft.answers, data, newly_asked)

    def _page(self, form: StepForm, status: int = 200) -> HttpResponse:
        return self.page(
            "intake/step.html",
            status=status,
            form=form,
            title=self.step.title,
            intro=self.step.intro,
            may_skip=not any(question.required for question in form.shown),
        )
