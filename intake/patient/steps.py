"""One step of the questionnaire: read, take the turn, keep it, answer."""

from __future__ import annotations

from collections.abc import Callable, Collection

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from intake import services
from intake.bots import marks_of_step
from intake.definitions import current_questionnaire
from intake.forms import StepForm
from intake.patient.addresses import place_url, way_on
from intake.patient.pages import DraftView, turn_away
from intake.patient.screening import note_turn, screened
from intake.turn import DraftState, SentPage, Turn, Way, take_turn
from triage.rules import RULESET


class StepView(DraftView):
    """One step of the questionnaire.

    Whatever goes wrong here or around it, ``ScreeningMiddleware`` screens the page that
    was posted; only an answer marked as ``screened`` is past that.
    """

    def dispatch(self, request, *args, **kwargs):
        self.place = kwargs["place"]
        self.questionnaire = current_questionnaire()
        self.step = self.questionnaire.step.get(self.place)
        if self.step is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def with_draft(self, request, *args, **kwargs):
        # What may be sent is for the turn to say.
        if request.method == "POST":
            return self.post(request)
        return super().with_draft(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        form = self._form(self.journey.newly_asked(self.place))
        return self._page(form)

    def post(self, request):
        form = self._form(data=request.POST)
        take = self._turns_on(form.sent())
        turn = take(services.state_of(self.draft))
        note_turn(request, turn)
        if turn.is_kept:
            turn = self._keep(turn, take)
        answer = self._answer(turn, form)
        return screened(answer) if turn.is_dealt_with else answer

    def _turns_on(self, sent: SentPage) -> Callable[[DraftState], Turn]:
        """What turns the state of a draft, with this page, into what follows."""
        return lambda state: take_turn(
            self.questionnaire,
            RULESET,
            state,
            self.step,
            sent,
            adult_age=settings.CLINIC.minimum_age,
        )

    def _keep(self, turn: Turn, take: Callable[[DraftState], Turn]) -> Turn:
        now = timezone.now()
        return services.keep_turn(
            draft_id=self.draft.pk,
            turn=turn,
            take=take,
            bot_marks=marks_of_step(
                self.request, self.place, taken=now - self.draft.last_active
            ),
            now=now,
            clinic=settings.CLINIC,
        )

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
                way = way_on(turn.journey, turn.place)
                return redirect(way if turn.may_open else place_url(turn.place))

    def _form(self, newly_asked: Collection[str] = (), data=None) -> StepForm:
        return StepForm(
            self.questionnaire, self.step, self.draft.answers, data, newly_asked
        )

    def _page(self, form: StepForm, status: int = 200) -> HttpResponse:
        return render(
            self.request,
            "intake/step.html",
            {
                "form": form,
                "title": self.step.title,
                "intro": self.step.intro,
                "may_skip": not any(question.required for question in form.shown),
                **self.page_context(),
            },
            status=status,
        )
