"""The patient's pages. Views get, ask and render; the journey and services decide."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import asdict
from datetime import date, timedelta
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views import View
from django.views.decorators.http import require_POST, require_safe

from config.clinic import Phone
from config.errors import sent_again
from config.http import (
    DATABASE_AWAY,
    cleared,
    indexable,
    stands_without_database,
)
from config.network import network_of
from config.sealed import SealedError, keyring, readable
from config.stored_definitions import DefinitionDamaged
from content.library import Library
from intake import services, starts
from intake.bots import marks_of, marks_of_step
from intake.definitions import questionnaire_of, todays
from intake.forms import (
    ContactForm,
    ResumeForm,
    SaveForm,
    StepForm,
)
from intake.journey import ANSWERS, CONTACT, Journey
from intake.models import DRAFT_LIFETIME, Draft, Submission
from intake.phrases import not_ticked, phrases_in, wrote_of_suicide
from intake.questionnaire.contact import CONTACT_STEP
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK
from intake.screening import (
    emergency_context,
    note_emergencies,
    screened,
)
from intake.summary import (
    NOT_EXAMINED,
    contact_rows,
    negatives,
    own_words,
    patient_summary,
    positives,
)
from intake.turn import (
    DraftState,
    SentPage,
    Turn,
    Way,
    is_too_young,
    places_to_correct,
    take_turn,
)
from triage.advice import advice, fill_placeholders, stored_calls
from triage.clock import due
from triage.conditions import Answers
from triage.models import Assessment
from triage.rules import RULESET
from triage.ruleset import RuleSet
from triage.services import articles_offered, ruleset_of
from triage.urgency import Urgency

log = logging.getLogger(__name__)

# Where a session keeps the id of its draft, which becomes the submission's token, and
# the secret that the pages of the draft carry.
SESSION_KEY = "draft"
PAGE_SECRET_KEY = "page_secret"  # noqa: S105  The name of a key, not a secret.
# Where it keeps, sealed, the code that was given last, to be shown on one page.
CODE_KEY = "code"
CODE_PURPOSE = b"code of a kept form"


def place_url(place: str) -> str:
    """The address of a page of the journey."""
    if place in (CONTACT, ANSWERS):
        return reverse(f"intake:{place}")
    return reverse("intake:step", args=[place])


def way_on(journey: Journey, place: str) -> str:
    """The address of a page; where a change opened a question there, of that one."""
    opened = journey.newly_asked(place)
    return f"{place_url(place)}#id_{opened[0]}" if opened else place_url(place)


def where_it_waits(draft: Draft) -> str:
    """The address of the page that a draft waits at."""
    try:
        journey = services.journey_of(draft)
    except SealedError:
        # The pages of the form say that it is damaged; one is as good as another.
        return place_url(todays().steps[0].slug)
    return way_on(journey, journey.first_incomplete)


def _session_token(request: HttpRequest) -> UUID | None:
    value = request.session.get(SESSION_KEY)
    return UUID(value) if value else None


def _hold(request: HttpRequest, token: UUID, page_secret: str) -> None:
    """Makes this browser the one in which a form is filled in, under a new session key.

    Whoever knew the key before, on a shared computer, knows nothing of this form. The
    session lasts as long as the form is kept without use, so that neither ends before
    the page says so. Staff who try the form keep their own, shorter session.
    """
    request.session.cycle_key()
    request.session[SESSION_KEY] = str(token)
    request.session[PAGE_SECRET_KEY] = page_secret
    request.session.pop(CODE_KEY, None)
    _keep_until_expiry(request)


def _keep_until_expiry(request: HttpRequest) -> None:
    if not request.user.is_authenticated:
        request.session.set_expiry(DRAFT_LIFETIME)


def _hold_receipt(request: HttpRequest, submission: Submission) -> None:
    """Lets this browser read the result of a sent form, under a new session key.

    However often the send is repeated, each of its sessions ends at the same time.
    """
    request.session.cycle_key()
    request.session[SESSION_KEY] = str(submission.token)
    request.session.pop(PAGE_SECRET_KEY, None)
    request.session.pop(CODE_KEY, None)
    if not request.user.is_authenticated:
        request.session.set_expiry(submission.submitted + DRAFT_LIFETIME)


def _is_half_over(request: HttpRequest) -> bool:
    """Whether to extend the session now; writing it for every page would be a waste."""
    left = timedelta(seconds=request.session.get_expiry_age())
    return left < DRAFT_LIFETIME / 2


def _draft(token: UUID | None) -> Draft | None:
    return services.draft_of(token=token, now=timezone.now()) if token else None


def form_identity(request: HttpRequest, draft: Draft) -> dict[str, object]:
    """The form's id and secret, which each of its pages carries.

    The id tells pages of two forms apart and opens nothing.
    """
    return {
        "token": draft.pk,
        "page_secret": request.session.get(PAGE_SECRET_KEY, ""),
    }


def _posted_token(request: HttpRequest) -> UUID | None:
    """The draft's id that every page of the form sends back with its answers."""
    try:
        return UUID(request.POST.get("token", ""))
    except ValueError:
        return None


@indexable
def start(request: HttpRequest) -> HttpResponse:
    """Who this is for, what to do in an emergency, what happens to the answers."""
    token = _session_token(request)
    waiting = _draft(token)
    if waiting and waiting.stopped and request.method == "POST":
        # No new form leads around an emergency page that nobody has read.
        return redirect("intake:emergency")
    if settings.CLINIC.is_closed and (request.method == "POST" or waiting is None):
        return render(request, "intake/closed.html", status=503)
    if request.method == "POST":
        if waiting:
            return render(request, "intake/start_again.html", _at_stake(waiting))
        now = timezone.now()
        try:
            marks = starts.admit(request, now=now)
        except services.TooManyAttempts as refused:
            return starts.throttled_page(request, retry_at=refused.retry_at, now=now)
        page_secret = services.new_secret()
        draft = services.start_draft(page_secret=page_secret, bot_marks=marks, now=now)
        _hold(request, draft.pk, page_secret)
        return redirect(place_url(todays().steps[0].slug))
    context = {
        "waiting": waiting,
        "receipt": token and services.receipt(token=token, now=timezone.now()),
    }
    return render(request, "intake/start.html", context)


def _at_stake(draft: Draft) -> dict[str, object]:
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
    draft = _draft(_session_token(request))
    if draft is None:
        return redirect("intake:start")
    if draft.stopped:
        return redirect("intake:emergency")
    return redirect(where_it_waits(draft))


class FormPage(View):
    """A page that belongs to the draft of this session.

    A draft that was sent leads to its result. A page whose session was lost takes its
    form up again within minutes (``services.reattach``).
    """

    def dispatch(self, request, *args, **kwargs):
        token = _session_token(request)
        self.draft = _draft(token)
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
        posted = _posted_token(request)
        if request.method == "POST" and posted and posted != self.draft.pk:
            return render(request, "intake/other_form.html", status=409)
        if request.method == "POST" and _is_half_over(request):
            _keep_until_expiry(request)
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
        _hold(self.request, self.draft.pk, renewed)
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
    token = _session_token(request)
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
        if _is_too_young(self.draft.answers) and not self.draft.stopped:
            return _turn_away(request, self.draft)
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

    def _elsewhere(self, then: str) -> str:
        """Where a patient goes who leaves the page by another way than Continue."""
        return self._before() if then == "back" else reverse("intake:save")

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
            "crisis": _crisis_words(self.journey.answers)
            or _crisis_words_unasked(self.journey.questionnaire, self.place),
        }


class StepView(DraftView):
    """One step of the questionnaire.

    Whatever goes wrong here or around it, ``ScreeningMiddleware`` screens the page that
    was posted; only an answer marked as ``screened`` is past that.
    """

    def dispatch(self, request, *args, **kwargs):
        self.place = kwargs["place"]
        self.questionnaire = todays()
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
        note_emergencies(request, turn)
        if turn.is_kept:
            turn = self._keep(turn, take)
        answer = self._answer(turn, form)
        return screened(answer) if turn.may_open or turn.waits else answer

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
                return _turn_away(self.request, self.draft)
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


def _crisis_words(answers: Answers, *, written: bool = False) -> list[str]:
    """What to say at once to somebody who feels unable to go on (hazard H22).

    ``written``: the patient has said so in free text.
    """
    return [
        fill_placeholders(rule.patient_reason, settings.CLINIC.words())
        for rule in RULESET.rules
        if "crisis_line" in rule.calls and (written or rule.condition.holds(answers))
    ]


def _crisis_words_unasked(questionnaire: Questionnaire, place: str = "") -> list[str]:
    """What to say to everybody where nobody is asked how they cope (hazard H22).

    On a page of the form only where the question would stand.
    """
    if "distress" in questionnaire.questions:
        return []
    if place and place != UPPER_BACK.step_of["distress"].slug:
        return []
    return [
        fill_placeholders(RULESET.texts.crisis_for_everybody, settings.CLINIC.words())
    ]


class ContactView(DraftView):
    """Who the patient is, how to reach them, and consent."""

    place = CONTACT

    def get(self, request, *args, **kwargs):
        return self._page(self._form())

    def post(self, request, *args, **kwargs):
        form = self._form(request.POST)
        if then := request.POST.get("then"):
            self._keep(form)
            return redirect(self._elsewhere(then))
        if not form.is_valid():
            return self._page(form, status=422)
        journey = services.journey_of(self._keep(form))
        return redirect(way_on(journey, journey.first_incomplete))

    def _keep_while_stopped(self):
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
            details=form.details,
            bot_marks=marks_of(self.request),
            now=now,
        )

    def _elsewhere(self, then):
        if then == "age":
            return _change_url(todays().step_of["age"].slug, "age")
        return super()._elsewhere(then)

    def _form(self, data=None) -> ContactForm:
        return ContactForm(
            data,
            kept=self.draft.contact,
            age=self.journey.answers["age"],
            today=timezone.localdate(),
            for_another=self.is_for_another,
        )

    def _page(self, form: ContactForm, status: int = 200) -> HttpResponse:
        return render(
            self.request,
            "intake/contact.html",
            {
                "form": form,
                "title": CONTACT_STEP.title,
                **self.page_context(),
            },
            status=status,
        )


class AnswersView(DraftView):
    """Everything the patient has said, with a link to change each answer; sends it."""

    place = ANSWERS

    def get(self, request, *args, **kwargs):
        return render(
            request,
            "intake/answers.html",
            {
                "title": "Check your answers",
                "sections": patient_summary(
                    todays(), self.journey.answers, change=_change_url
                ),
                "contact": contact_rows(self.draft.contact),
                "nonce": services.new_secret(),
                "back_url": self._before(),
                **self.page_context(),
                **_look_again(self.journey.answers),
            },
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
            return redirect(way_on(journey, journey.first_incomplete))
        except services.EmergencyUnread:
            return redirect("intake:emergency")
        return self._result_of(submission)

    def _without_draft(self, token):
        # The second of two clicks, or a send whose answer was lost with the session:
        # it gets the same receipt.
        if self.request.method == "POST":
            now = timezone.now()
            submission = (token and services.receipt(token=token, now=now)) or (
                services.sent_with(nonce=self.request.POST.get("nonce", ""), now=now)
            )
            if submission:
                return self._result_of(submission)
        return super()._without_draft(token)

    def _already_sent(self):
        return redirect("intake:result")

    def _result_of(self, submission: Submission) -> HttpResponse:
        _hold_receipt(self.request, submission)
        return redirect("intake:result")


def _look_again(answers: Answers) -> dict[str, object]:
    """What a patient who wrote of an emergency, and ticked none, is asked (hazard H21).

    It is shown and nothing else: no answer and no level follows from it.
    """
    written = not_ticked(phrases_in(answers.get("free_text", "")), answers)
    if not written:
        return {}
    questionnaire = todays()
    keys = {key for phrase in written for key in phrase.emergency.options}
    context = {
        "written": [phrase.words for phrase in written],
        "look_again": [
            (place_url(step.slug), step.title, step is questionnaire.steps[0])
            for step in questionnaire.steps
            if any(question.key in keys for question in step.questions)
        ],
    }
    if wrote_of_suicide(answers):
        context["crisis"] = _crisis_words(answers, written=True)
    return context


def _change_url(slug: str, key: str) -> str:
    return f"{place_url(slug)}#id_{key}"


class EmergencyView(FormPage):
    """The page that stops the form: one instruction, telephone links, why."""

    def _without_draft(self, token):
        if token is None and self.request.method != "POST":
            return redirect("intake:start")
        return super()._without_draft(token)

    def with_draft(self, request, *args, **kwargs):
        if not self.draft.stopped:
            return redirect(where_it_waits(self.draft))
        return super().with_draft(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        return self._page()

    def post(self, request, *args, **kwargs):
        now = timezone.now()
        if request.POST.get("action") == "correct":
            draft = services.correct(
                draft_id=self.draft.pk, phone=_typed_phone(request), now=now
            )
            # In another tab the page may have been acknowledged meanwhile.
            return redirect(place_url(_first_to_correct(draft)))
        draft = services.acknowledge(
            draft_id=self.draft.pk,
            read=request.POST.getlist("read"),
            phone=_typed_phone(request),
            now=now,
        )
        if draft.stopped:
            # Another tab has added an emergency that this page did not show.
            return redirect("intake:emergency")
        wants_help = request.POST.get("action") == "get_help"
        if _is_too_young(draft.answers):
            turned_away = _turn_away(request, draft)
            return cleared(redirect("intake:get_help")) if wants_help else turned_away
        if wants_help:
            return redirect("intake:get_help")
        return redirect(where_it_waits(draft))

    def _page(self) -> HttpResponse:
        # Of a damaged draft it is still known that help is needed, if not why.
        is_readable = readable(self.draft, "emergencies") is not None
        codes = sorted(services.emergencies_of(self.draft).open) if is_readable else []
        answers = readable(self.draft, "answers") or {}
        return render(
            self.request,
            "intake/emergency.html",
            {
                **form_identity(self.request, self.draft),
                "read": services.finding_marks(codes).values(),
                "reference": self.draft.partial and self.draft.partial.reference,
                **emergency_context(codes, answers),
            },
        )


def _first_to_correct(draft: Draft) -> str:
    """The first page that holds an answer behind an open emergency."""
    questionnaire = todays()
    wrong = places_to_correct(questionnaire, RULESET, services.state_of(draft))
    slugs = (step.slug for step in questionnaire.steps if step.slug in wrong)
    return next(slugs, ANSWERS)


def _typed_phone(request: HttpRequest) -> str:
    """The optional number of the emergency page, as it was typed.

    It is never refused: nothing may come between the patient and the call.
    """
    return request.POST.get("phone", "").replace("\0", "").strip()


@require_safe
def get_help(request: HttpRequest) -> HttpResponse:
    """After "I have read this": the numbers again, and the way back to the form."""
    token = _session_token(request)
    draft = _draft(token)
    answers = (readable(draft, "answers") if draft else None) or {}
    return render(
        request,
        "intake/get_help.html",
        {
            "advice": emergency_context([], answers)["advice"],
            "may_carry_on": token is not None,
        },
    )


def _is_too_young(answers: Answers) -> bool:
    return is_too_young(answers, settings.CLINIC.minimum_age)


def _turn_away(request: HttpRequest, draft: Draft) -> HttpResponse:
    services.erase(draft_id=draft.pk)
    request.session.flush()
    return cleared(redirect("intake:too_young"))


@require_safe
def too_young(request: HttpRequest) -> HttpResponse:
    """The kind stop for people the form is not made for."""
    return render(request, "intake/too_young.html")


def _receipt(request: HttpRequest) -> Submission | None:
    token = _session_token(request)
    return token and services.receipt(token=token, now=timezone.now())


@require_safe
def result(request: HttpRequest) -> HttpResponse:
    """What to do, by when, why, and what would make it more urgent."""
    submission = _receipt(request)
    if submission is None:
        return _no_result(request)
    return render(request, "intake/result.html", result_context(submission))


@require_safe
def result_print(request: HttpRequest) -> HttpResponse:
    """The page for the doctor: the same facts, made for paper."""
    submission = _receipt(request)
    if submission is None:
        return _no_result(request)
    result = result_context(submission)
    questionnaire = result.get("questionnaire")
    answers = readable(submission, "answers")
    if questionnaire is None or answers is None:
        # The answers cannot be put into the words in which they were asked.
        return redirect("intake:result")
    return render(
        request,
        "intake/result_print.html",
        {
            "sections": positives(questionnaire, answers, result["ruleset"]),
            "contact": contact_rows(_contact_of(submission)),
            "negatives": negatives(questionnaire, answers, result["ruleset"]),
            "not_examined": NOT_EXAMINED,
            **result,
        },
    )


def _contact_of(submission: Submission) -> dict[str, object]:
    """The contact details for the printed page; None for what cannot be read."""
    contact = submission.contact
    sealed = ("name", "date_of_birth", "phone", "email", "reach_by")
    return {
        **{name: readable(contact, name) for name in sealed},
        "may_contact": contact.may_contact,
    }


def _no_result(request: HttpRequest) -> HttpResponse:
    token = _session_token(request)
    if token and (draft := services.draft_of(token=token, now=timezone.now())):
        return redirect(where_it_waits(draft))
    if token and (submission := services.was_sent(token=token)):
        return _closed_result(request, submission)
    return no_form(request)


def _closed_result(request: HttpRequest, submission: Submission) -> HttpResponse:
    """The result can no longer be read here; that it was sent can still be said.

    For a while so can what the level was told to do: somebody who was told to phone
    today may have looked again for whom to phone.
    """
    assessment = _assessment_of(submission)
    shown = readable(assessment, "shown")
    reading = services.RESULT_LIFETIME + services.CLOSED_ADVICE_LIFETIME
    still_told = timezone.now() < submission.submitted + reading
    context = {"submission": submission, "lead": ""}
    if shown and still_told:
        context |= {
            "lead": shown["lead"],
            **_shown_to_everybody(assessment, shown),
        }
    return render(request, "intake/result_closed.html", context, status=410)


def _assessment_of(submission: Submission) -> Assessment:
    """The assessment the patient was shown, whatever the clinic has learned since."""
    return submission.assessments.for_patient().latest()


def result_context(submission: Submission) -> dict[str, object]:
    """The context of the result page, from what was stored when the form was sent.

    Each stored value is opened on its own. The level, whom to call and the reference
    stand in the clear: the patient gets these whatever else is damaged.
    """
    assessment = _assessment_of(submission)
    answers = readable(submission, "answers") or {}
    told = _as_told(submission, assessment) | {
        "for_another": answers.get("completing_for") == "other",
    }
    outcome = readable(assessment, "outcome")
    try:
        questionnaire = questionnaire_of(submission.questionnaire_id)
        ruleset = ruleset_of(assessment)
    except DefinitionDamaged as damage:
        log.error("%s: shown without quotations: %s", submission.reference, damage)
        return told
    if outcome is None:
        return told | {"questionnaire": questionnaire, "ruleset": ruleset}
    reasons = told["reasons"]
    evidence = {item["code"]: item["evidence"] for item in outcome["findings"]}
    # Results of before rules 1.3 hold no articles: they follow from what else is there.
    articles = told["advice"].get("articles") or articles_offered(
        ruleset,
        Urgency(assessment.urgency),
        rules=[reason["rule"] for reason in reasons if reason["rule"]],
        pain_types=[kind["type"] for kind in outcome["pain_types"]],
    )
    return {
        "crisis": _crisis_words_unasked(questionnaire),
        **told,
        "questionnaire": questionnaire,
        "ruleset": ruleset,
        "reasons": [
            {
                "text": reason["text"],
                "said": own_words(questionnaire, evidence.get(reason["rule"], ())),
            }
            for reason in reasons
        ],
        "out_of_scope": _out_of_scope(ruleset, outcome, reasons),
        "articles": Library.at(timezone.now()).with_codes(articles),
    }


def _as_told(submission: Submission, assessment: Assessment) -> dict[str, object]:
    """The result in the stored words alone, which need no questions and no rules.

    Where these cannot be read, the level's own advice takes their place.
    """
    shown = readable(assessment, "shown")
    if shown is None:
        level = advice(
            RULESET.texts, Urgency(assessment.urgency), settings.CLINIC.words()
        )
        shown = asdict(level) | {"reasons": [], "home_care": []}
    return {
        **_shown_to_everybody(assessment, shown),
        "submission": submission,
        "advice": shown,
        "reasons": shown["reasons"],
        "calls": [
            {
                "service": call.service,
                "is_main": call.is_main,
                "phone": Phone(call.name, call.number),
            }
            for call in stored_calls(RULESET.texts, shown, settings.CLINIC.services())
        ],
        # By the level that the patient was told: the case may have moved on.
        "looked_at_by": due(
            Urgency(assessment.urgency),
            submission.submitted,
            settings.CLINIC.working_days(submission.submitted),
        ),
        "readable_until": submission.submitted + services.RESULT_LIFETIME,
    }


def _shown_to_everybody(
    assessment: Assessment, shown: dict[str, object]
) -> dict[str, object]:
    """Safety net and crisis words as the patient read them, where they are stored.

    They take the place of those of today. Results of before rules 1.3 have them beside.
    """
    stored = assessment.also_shown | shown
    context = {}
    if "safety_net" in stored:
        context["safety_net"] = stored["safety_net"]
    if "crisis" in stored:
        context["crisis"] = [stored["crisis"]] if stored["crisis"] else []
    return context


def _out_of_scope(ruleset: RuleSet, outcome: dict, reasons: list[dict]) -> bool:
    """Whether to say that the form is made for another pain, unless a reason does."""
    told = {reason["text"] for reason in reasons}
    return "out_of_scope" in outcome["marks"] and not any(
        guard.patient_reason in told
        for guard in ruleset.guards
        if guard.mark == "out_of_scope"
    )


@require_POST
def finish(request: HttpRequest) -> HttpResponse:
    """Clears this browser: nothing of the form can be read back afterwards."""
    try:
        if token := _session_token(request):
            services.clear(token=token)
        request.session.flush()
    except DATABASE_AWAY:
        # The browser forgets its session all the same.
        response = render(
            request, "intake/finished.html", {"is_away": True}, status=503
        )
        response.delete_cookie(
            settings.SESSION_COOKIE_NAME, samesite=settings.SESSION_COOKIE_SAMESITE
        )
        return cleared(stands_without_database(response))
    return cleared(redirect("intake:finished"))


@require_safe
def finished(request: HttpRequest) -> HttpResponse:
    """The form has been cleared from this browser."""
    return render(request, "intake/finished.html")


@require_POST
def start_again(request: HttpRequest) -> HttpResponse:
    """Erases the draft of this session and leads to the start page."""
    token = _session_token(request)
    waiting = _draft(token)
    if waiting and waiting.stopped:
        # No new form leads around an emergency page that nobody has read.
        return redirect("intake:emergency")
    if token:
        services.erase(draft_id=token)
    request.session.flush()
    return cleared(redirect("intake:start"))


class SaveView(FormPage):
    """Keeps the form for another device or another day; gives a code once."""

    def get(self, request, *args, **kwargs):
        return self._page(SaveForm(today=timezone.localdate()))

    def post(self, request, *args, **kwargs):
        if request.POST.get("then") == "back":
            return redirect(where_it_waits(self.draft))
        form = SaveForm(request.POST, today=timezone.localdate())
        if not form.is_valid():
            return self._page(form, status=422)
        code = services.keep_for_later(
            draft_id=self.draft.pk,
            date_of_birth=form.cleaned_data["date_of_birth"],
            now=timezone.now(),
        )
        request.session[CODE_KEY] = keyring().seal(code.encode(), CODE_PURPOSE)
        return redirect("intake:kept")

    def _page(self, form: SaveForm, status: int = 200) -> HttpResponse:
        context = {**form_identity(self.request, self.draft), "form": form}
        return render(self.request, "intake/save.html", context, status=status)


class KeptView(FormPage):
    """The code that opens the form elsewhere, as often as this page is loaded."""

    def get(self, request, *args, **kwargs):
        try:
            code = keyring().open(request.session.get(CODE_KEY, ""), CODE_PURPOSE)
        except SealedError:
            return redirect("intake:save")
        born = date.fromisoformat(self.draft.resume_birth_date)
        context = {
            "code": code.decode(),
            "date_of_birth": date_format(born, "j F Y"),
            "was_stopped": self.draft.partial_id is not None,
            "until": self.draft.last_active + services.SAVED_DRAFT_LIFETIME,
        }
        return render(request, "intake/saved.html", context)


class ResumeView(View):
    """Takes up a kept form with its code and the date of birth.

    Where another form is open in this browser, the page says so first, and the button
    leaves that one. Nobody leaves a form whose emergency page is unread.
    """

    def dispatch(self, request, *args, **kwargs):
        self.open_draft = _draft(_session_token(request))
        if self.open_draft and self.open_draft.stopped:
            return redirect("intake:emergency")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        return self._page(ResumeForm(today=timezone.localdate()))

    def post(self, request, *args, **kwargs):
        form = ResumeForm(request.POST, today=timezone.localdate())
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
            form.refuse(
                "This code and date of birth do not open a form. The code works once "
                "and for 72 hours. Check both, or start again"
            )
            return self._page(form, status=422)
        except services.TooManyAttempts as refused:
            again = date_format(timezone.localtime(refused.retry_at), "H:i")
            form.refuse(f"Too many tries. Try again at {again}, or start a new form")
            return self._page(form, status=429)
        except SealedError:
            log.exception("a kept draft cannot be opened")
            return not_stored(request, "intake/damaged_form.html", status=500)
        request.session.flush()
        _hold(request, draft.pk, page_secret)
        if draft.stopped:
            return redirect("intake:emergency")
        return redirect(where_it_waits(draft))

    def _page(self, form: ResumeForm, status: int = 200) -> HttpResponse:
        context = {"form": form}
        if self.open_draft:
            context |= {"leaves": self.open_draft.pk, **_at_stake(self.open_draft)}
        return render(self.request, "intake/resume.html", context, status=status)


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
