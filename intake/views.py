"""The patient's pages. Views get, ask and render; the journey and services decide."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from uuid import UUID

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views import View
from django.views.decorators.http import require_POST, require_safe

from config.clinic import Phone
from config.http import came_from, cleared, indexable, stands_without_database
from content.library import Library
from intake import services
from intake.definitions import QuestionnaireDamaged, questionnaire_of, todays
from intake.forms import (
    ContactForm,
    ResumeForm,
    SaveForm,
    StepForm,
)
from intake.journey import ANSWERS, CONTACT, Journey
from intake.models import DRAFT_LIFETIME, Draft, Submission
from intake.phrases import SUICIDE, not_ticked, phrases_in
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK
from intake.summary import (
    NOT_EXAMINED,
    negatives,
    own_words,
    patient_summary,
    positives,
)
from triage.advice import CRISIS, advice, articles, filled, stored_calls
from triage.conditions import Answers, number_given
from triage.engine import screen
from triage.models import Assessment
from triage.rules import RULESET
from triage.ruleset import RuleSet
from triage.services import RuleSetDamaged, ruleset_of
from triage.urgency import Urgency

log = logging.getLogger(__name__)

DATABASE_AWAY = (OperationalError, InterfaceError)

# Where a session keeps the id of its draft, which becomes the submission's token.
SESSION_KEY = "draft"


def place_url(place: str) -> str:
    """The address of a page of the journey."""
    if place in (CONTACT, ANSWERS):
        return reverse(f"intake:{place}")
    return reverse("intake:step", args=[place])


def _session_token(request: HttpRequest) -> UUID | None:
    value = request.session.get(SESSION_KEY)
    return UUID(value) if value else None


def _hold(request: HttpRequest, token: UUID) -> None:
    """Makes this browser the one in which a form is filled in.

    The session lasts as long as the form is kept without use, so that neither ends
    before the page says so. Staff who try the form keep their own, shorter session.
    """
    request.session[SESSION_KEY] = str(token)
    if not request.user.is_authenticated:
        request.session.set_expiry(DRAFT_LIFETIME)


def _is_half_over(request: HttpRequest) -> bool:
    """Whether the session is due to be held longer: not each page writes it."""
    left = timedelta(seconds=request.session.get_expiry_age())
    return left < DRAFT_LIFETIME / 2


def _draft(token: UUID | None) -> Draft | None:
    return services.draft_of(token=token, now=timezone.now()) if token else None


def _posted_token(request: HttpRequest) -> UUID | None:
    """The draft's id that every page of the form sends back with its answers."""
    try:
        return UUID(request.POST.get("token", ""))
    except ValueError:
        return None


@indexable
def start(request: HttpRequest) -> HttpResponse:
    """Who this is for, what to do in an emergency, what happens to the answers."""
    waiting = _draft(_session_token(request))
    if settings.CLINIC.is_closed and (request.method == "POST" or waiting is None):
        return render(request, "intake/closed.html", status=503)
    if request.method == "POST":
        if waiting and waiting.stopped:
            # No new form leads around an emergency page that nobody has read.
            return redirect("intake:emergency")
        draft = services.start_draft(now=timezone.now())
        _hold(request, draft.pk)
        return redirect(place_url(todays().steps[0].slug))
    return render(request, "intake/start.html", {"is_open": waiting is not None})


@require_safe
def carry_on(request: HttpRequest) -> HttpResponse:
    """The page that the form of this browser waits at."""
    draft = _draft(_session_token(request))
    if draft is None:
        return redirect("intake:start")
    if draft.stopped:
        return redirect("intake:emergency")
    return redirect(place_url(services.journey_of(draft).first_incomplete))


class FormPage(View):
    """A page that belongs to the draft of this session.

    A draft that was sent leads to its result. A page whose session was lost takes its
    form up again within minutes (``services.may_reattach``).
    """

    def dispatch(self, request, *args, **kwargs):
        token = _session_token(request)
        self.draft = _draft(token)
        if self.draft is None:
            return self._without_draft(token)
        posted = _posted_token(request)
        if request.method == "POST" and posted and posted != token:
            return render(request, "intake/other_form.html", status=409)
        if request.method == "POST" and _is_half_over(request):
            _hold(request, token)
        try:
            return self.with_draft(request, *args, **kwargs)
        except services.DraftGone:
            # Sent or erased by another page a moment ago.
            return self._without_draft(token)

    def with_draft(self, request, *args, **kwargs):
        """Answers the request; ``self.draft`` is there."""
        return super().dispatch(request, *args, **kwargs)

    def _without_draft(self, token: UUID | None) -> HttpResponse:
        now = timezone.now()
        if token and services.receipt(token=token, now=now):
            return self._already_sent()
        posted = _posted_token(self.request)
        if (
            self.request.method == "POST"
            and posted
            and posted != token
            and services.may_reattach(token=posted, now=now)
        ):
            self.request.session.cycle_key()
            _hold(self.request, posted)
            return self.dispatch(self.request, *self.args, **self.kwargs)
        return render(self.request, "intake/no_form.html", status=410)

    def _already_sent(self) -> HttpResponse:
        return redirect("intake:result")


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
        self.place = kwargs.get("place", self.place)
        if self.draft.stopped and not services.may_correct(self.draft, self.place):
            return redirect("intake:emergency")
        if _is_too_young(self.draft) and not self.draft.stopped:
            return _turn_away(request, self.draft)
        self.journey = services.journey_of(self.draft)
        if not self.journey.may_open(self.place):
            return self._may_not_open()
        return super().with_draft(request, *args, **kwargs)

    def _may_not_open(self) -> HttpResponse:
        return redirect(place_url(self.journey.first_incomplete))


class StepView(DraftView):
    """One step of the questionnaire."""

    def dispatch(self, request, *args, **kwargs):
        self.questionnaire = todays()
        self.step = self.questionnaire.step.get(kwargs["place"])
        if self.step is None:
            raise Http404
        if request.method != "POST":
            return super().dispatch(request, *args, **kwargs)
        # What was just sent can be screened even where it cannot be stored: the
        # database is away, or the page belongs to a form that is not there any more.
        try:
            response = super().dispatch(request, *args, **kwargs)
        except DATABASE_AWAY:
            if not (codes := self._emergencies_sent()):
                raise
            return emergency_unsaved(request, codes)
        if response.status_code in (409, 410) and (codes := self._emergencies_sent()):
            return emergency_unsaved(request, codes, status=response.status_code)
        return response

    def _may_not_open(self):
        # Another tab changed an earlier answer meanwhile. This page is asked again, but
        # an emergency on it is told at once.
        if self.request.method == "POST":
            form = self._form(self.journey.answers, self.request.POST)
            findings = services.emergencies_in(
                self.draft, self.step, form.answered, form.unsettled
            )
            if findings:
                codes = [finding.code for finding in findings]
                return emergency_unsaved(self.request, codes, status=409)
        return super()._may_not_open()

    def _emergencies_sent(self) -> list[str]:
        """The emergencies in this page alone, by rule code."""
        form = self._form({}, self.request.POST)
        findings = screen(RULESET, form.answered, unsettled=form.unsettled)
        return [finding.code for finding in findings]

    def get(self, request, *args, **kwargs):
        return self._page(self._form(self.journey.answers))

    def post(self, request, *args, **kwargs):
        form = self._form(self.journey.answers, request.POST)
        is_valid = form.is_valid() and self._age_stands(form)
        findings = services.emergencies_in(
            self.draft, self.step, form.answered, form.unsettled
        )
        if not is_valid and not findings:
            return self._page(form, status=422)
        try:
            draft = services.save_step(
                draft_id=self.draft.pk,
                step=self.step,
                answered=form.answered,
                unsettled=form.unsettled,
                now=timezone.now(),
                clinic=settings.CLINIC,
            )
        except DATABASE_AWAY:
            if not findings:
                raise
            return emergency_unsaved(request, [item.code for item in findings])
        if draft.stopped:
            return redirect("intake:emergency")
        if _is_too_young(draft):
            return _turn_away(request, draft)
        if not is_valid:
            return self._page(form, status=422)
        following = services.journey_of(draft).next_after(
            self.step.slug, checking=draft.is_checking
        )
        return redirect(place_url(following))

    def _age_stands(self, form: StepForm) -> bool:
        """Whether the age is no slip: a child's where an adult's was given before.

        Who gives a child's age at first is turned away, and the form is erased; from a
        form that is nearly filled in a mistyped digit must not do that.
        """
        before = number_given(self.draft.answers, "age")
        after = number_given(form.answered, "age")
        adult = settings.CLINIC.minimum_age
        if before is None or after is None or after >= adult or before < adult:
            return True
        form.add_error(
            "age",
            f"You gave the age {before} before. This form is for people of {adult} or "
            f"over: enter the age again, or start again for somebody else",
        )
        return False

    def _form(self, answers: Answers, data=None) -> StepForm:
        return StepForm(self.questionnaire, self.step, answers, data)

    def _page(self, form: StepForm, status: int = 200) -> HttpResponse:
        return render(
            self.request,
            "intake/step.html",
            {
                "form": form,
                "title": self.step.title,
                "intro": self.step.intro,
                "may_skip": not any(question.required for question in form.shown),
                **page_context(self.draft, self.journey, self.step.slug),
            },
            status=status,
        )


def page_context(draft: Draft, journey: Journey, place: str) -> dict[str, object]:
    """What every page of the form shows around its questions."""
    before = journey.before(place)
    if draft.is_checking and journey.is_complete and place != ANSWERS:
        before = ANSWERS
    return {
        "token": draft.pk,
        "progress": journey.progress(place),
        "back_url": place_url(before) if before else reverse("intake:start"),
        "saved": draft.last_active,
        # In whole hours (hazard H17: nothing times out without a warning).
        "erased_after": draft.lifetime // timedelta(hours=1),
        "crisis": _crisis_words(journey.answers)
        or _crisis_words_unasked(journey.questionnaire, place),
    }


def _crisis_words(answers: Answers, *, written: bool = False) -> list[str]:
    """What to say at once to somebody who feels unable to go on (hazard H22).

    ``written``: the patient has said so in free text.
    """
    return [
        filled(rule.patient_reason, settings.CLINIC.words())
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
    return [filled(CRISIS, settings.CLINIC.words())]


class ContactView(DraftView):
    """Who the patient is, how to reach them, and consent."""

    place = CONTACT

    def get(self, request, *args, **kwargs):
        return self._page(self._form())

    def post(self, request, *args, **kwargs):
        form = self._form(request.POST)
        if not form.is_valid():
            return self._page(form, status=422)
        draft = services.save_contact(
            draft_id=self.draft.pk, details=form.details, now=timezone.now()
        )
        return redirect(place_url(services.journey_of(draft).first_incomplete))

    def _form(self, data=None) -> ContactForm:
        return ContactForm(
            data,
            initial=self.draft.contact,
            age=self.journey.answers["age"],
            today=timezone.localdate(),
        )

    def _page(self, form: ContactForm, status: int = 200) -> HttpResponse:
        return render(
            self.request,
            "intake/contact.html",
            {
                "form": form,
                "title": "How to reach you",
                "for_another": self.journey.answers.get("completing_for") == "other",
                **page_context(self.draft, self.journey, CONTACT),
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
                **page_context(self.draft, self.journey, ANSWERS),
                **_look_again(self.journey.answers),
            },
        )

    def _already_sent(self):
        # The second of two clicks gets the same receipt.
        return redirect("intake:result")

    def post(self, request, *args, **kwargs):
        try:
            services.submit(
                draft_id=self.draft.pk, now=timezone.now(), clinic=settings.CLINIC
            )
        except services.AnswersIncomplete as incomplete:
            return redirect(place_url(incomplete.journey.first_incomplete))
        except services.EmergencyUnread:
            return redirect("intake:emergency")
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
    if any(phrase.emergency is SUICIDE for phrase in written):
        context["crisis"] = _crisis_words(answers, written=True)
    return context


def _change_url(slug: str, key: str) -> str:
    return f"{place_url(slug)}#id_{key}"


def contact_rows(contact: dict[str, object]) -> list[tuple[str, str, str]]:
    """Contact details as the patient reads them: label, value, id of the field."""
    reach = dict(ContactForm.REACH)
    born = date.fromisoformat(contact["date_of_birth"])
    return [
        ("Name", contact["name"], "name"),
        ("Date of birth", date_format(born, "j F Y"), "date_of_birth"),
        ("Phone", contact["phone"] or "Not given", "phone"),
        ("E-mail", contact["email"] or "Not given", "email"),
        ("How to reach you", reach[contact["reach_by"]], "reach_by"),
        (
            "May the clinic contact you?",
            "Yes" if contact["may_contact"] else "No",
            "may_contact",
        ),
    ]


class EmergencyView(FormPage):
    """The page that stops the form: one instruction, telephone links, why."""

    def _without_draft(self, token):
        if token is None and self.request.method != "POST":
            return redirect("intake:start")
        return super()._without_draft(token)

    def with_draft(self, request, *args, **kwargs):
        if not self.draft.stopped:
            place = services.journey_of(self.draft).first_incomplete
            return redirect(place_url(place))
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
            places = [*services.places_to_correct(draft), ANSWERS]
            return redirect(place_url(places[0]))
        draft = services.acknowledge(
            draft_id=self.draft.pk, phone=_typed_phone(request), now=now
        )
        wants_help = request.POST.get("action") == "get_help"
        if _is_too_young(draft):
            turned_away = _turn_away(request, draft)
            return cleared(redirect("intake:get_help")) if wants_help else turned_away
        if wants_help:
            return redirect("intake:get_help")
        return redirect(place_url(services.journey_of(draft).first_incomplete))

    def _page(self) -> HttpResponse:
        open_codes = services.Emergencies.of(self.draft).open
        return render(
            self.request,
            "intake/emergency.html",
            {
                "token": self.draft.pk,
                "reference": self.draft.partial and self.draft.partial.reference,
                **_emergency_context(sorted(open_codes), self.draft.answers),
            },
        )


def _typed_phone(request: HttpRequest) -> str:
    """The optional number of the emergency page, as it was typed.

    It is never refused: nothing may come between the patient and the call.
    """
    return request.POST.get("phone", "").replace("\0", "").strip()[:40]


def _emergency_context(codes: list[str], answers: Answers) -> dict[str, object]:
    words = settings.CLINIC.words()
    return {
        "advice": advice(
            Urgency.EMERGENCY,
            words,
            never_had_cancer=answers.get("cancer_hx") == "never",
        ),
        # A draft may remember a rule of an earlier rule set.
        "reasons": [
            filled(RULESET.rule[code].reason_for(answers), words)
            for code in codes
            if code in RULESET.rule
        ],
    }


def emergency_unsaved(
    request: HttpRequest, codes: list[str], *, status: int = 503
) -> HttpResponse:
    """The emergency page when nothing could be stored: shown all the same."""
    response = render(
        request,
        "intake/emergency.html",
        {
            "unsaved": True,
            "may_resend": status == 503,
            **_emergency_context(codes, {}),
        },
        status=status,
    )
    return stands_without_database(response)


@require_safe
def get_help(request: HttpRequest) -> HttpResponse:
    """After "I have read this": the numbers again, and the way back to the form."""
    token = _session_token(request)
    draft = _draft(token)
    return render(
        request,
        "intake/get_help.html",
        {
            "advice": _emergency_context([], draft.answers if draft else {})["advice"],
            "may_carry_on": token is not None,
        },
    )


def _is_too_young(draft: Draft) -> bool:
    age = number_given(draft.answers, "age")
    return age is not None and age < settings.CLINIC.minimum_age


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
    if questionnaire is None:
        # The answers cannot be put into the words in which they were asked.
        return redirect("intake:result")
    return render(
        request,
        "intake/result_print.html",
        {
            "sections": positives(questionnaire, submission.answers, result["ruleset"]),
            "contact": contact_rows(_contact_of(submission)),
            "negatives": negatives(
                questionnaire, submission.answers, result["ruleset"]
            ),
            "not_examined": NOT_EXAMINED,
            **result,
        },
    )


def _contact_of(submission: Submission) -> dict[str, object]:
    contact = submission.contact
    names = ("name", "date_of_birth", "phone", "email", "reach_by", "may_contact")
    return {name: getattr(contact, name) for name in names}


def _no_result(request: HttpRequest) -> HttpResponse:
    token = _session_token(request)
    if token and (draft := services.draft_of(token=token, now=timezone.now())):
        return redirect(place_url(services.journey_of(draft).first_incomplete))
    return render(request, "intake/no_form.html", status=410)


def result_context(submission: Submission) -> dict[str, object]:
    """What the result page says, from what was stored when it was sent."""
    assessment = submission.assessments.latest()
    try:
        questionnaire = questionnaire_of(submission.questionnaire_id)
        ruleset = ruleset_of(assessment)
    except (QuestionnaireDamaged, RuleSetDamaged) as damage:
        log.error("%s: shown without quotations: %s", submission.reference, damage)
        return _as_told(submission, assessment)
    shown, outcome = assessment.shown, assessment.outcome
    evidence = {item["code"]: item["evidence"] for item in outcome["findings"]}
    urgency = Urgency(shown["urgency"])
    deciding = [
        article
        for reason in shown["reasons"]
        if reason["rule"]
        for article in ruleset.group[ruleset.rule[reason["rule"]].group].articles
    ]
    typing = [
        article
        for kind in ruleset.pain_types
        if any(kind.type == found["type"] for found in outcome["pain_types"])
        for article in kind.articles
    ]
    return _as_told(submission, assessment) | {
        "questionnaire": questionnaire,
        "ruleset": ruleset,
        "reasons": [
            {
                "text": reason["text"],
                "said": own_words(questionnaire, evidence.get(reason["rule"], ())),
            }
            for reason in shown["reasons"]
        ],
        "out_of_scope": _out_of_scope(ruleset, outcome, shown),
        "crisis": _crisis_words_unasked(questionnaire),
        "articles": Library.at(timezone.now()).with_codes(
            articles(urgency, [*deciding, *typing])
        ),
    }


def _as_told(submission: Submission, assessment: Assessment) -> dict[str, object]:
    """The result in the stored words alone, which need no questions and no rules."""
    shown = assessment.shown
    return {
        "submission": submission,
        "advice": shown,
        "reasons": shown["reasons"],
        "calls": [
            {
                "service": call.service,
                "is_main": call.is_main,
                "phone": Phone(call.name, call.number),
            }
            for call in stored_calls(shown, settings.CLINIC.services())
        ],
    }


def _out_of_scope(ruleset: RuleSet, outcome: dict, shown: dict) -> bool:
    """Whether to say that the form is made for another pain, unless a reason does."""
    told = {reason["text"] for reason in shown["reasons"]}
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
    """Erases the draft of this session and begins anew."""
    if token := _session_token(request):
        services.erase(draft_id=token)
    request.session.flush()
    return cleared(redirect("intake:start"))


class SaveView(FormPage):
    """Keeps the form for another device or another day; gives a code once."""

    def get(self, request, *args, **kwargs):
        return self._page(SaveForm(today=timezone.localdate()))

    def post(self, request, *args, **kwargs):
        form = SaveForm(request.POST, today=timezone.localdate())
        if not form.is_valid():
            return self._page(form, status=422)
        now = timezone.now()
        code = services.keep_for_later(
            draft_id=self.draft.pk,
            date_of_birth=form.cleaned_data["date_of_birth"],
            now=now,
        )
        return render(
            request,
            "intake/saved.html",
            {"code": code, "until": now + services.SAVED_DRAFT_LIFETIME},
        )

    def _page(self, form: SaveForm, status: int = 200) -> HttpResponse:
        place = services.journey_of(self.draft).first_incomplete
        context = {
            "form": form,
            "back_url": place_url(place),
            "token": self.draft.pk,
        }
        return render(self.request, "intake/save.html", context, status=status)


class ResumeView(View):
    """Takes up a kept form with its code and the date of birth."""

    def get(self, request, *args, **kwargs):
        return self._page(ResumeForm(today=timezone.localdate()))

    def post(self, request, *args, **kwargs):
        form = ResumeForm(request.POST, today=timezone.localdate())
        if not form.is_valid():
            return self._page(form, status=422)
        try:
            draft = services.resume(
                code=form.cleaned_data["code"],
                date_of_birth=form.cleaned_data["date_of_birth"],
                place=came_from(request),
                now=timezone.now(),
            )
        except services.ResumeRefused:
            form.refuse(
                "This code and date of birth do not open a form. The code works once "
                "and for 72 hours. Check both, or start again"
            )
            return self._page(form, status=422)
        except services.TooManyAttempts:
            form.refuse("Too many tries. Wait 15 minutes, or start again")
            return self._page(form, status=429)
        request.session.flush()
        _hold(request, draft.pk)
        if draft.stopped:
            return redirect("intake:emergency")
        return redirect(place_url(services.journey_of(draft).first_incomplete))

    def _page(self, form: ResumeForm, status: int = 200) -> HttpResponse:
        return render(self.request, "intake/resume.html", {"form": form}, status=status)


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
