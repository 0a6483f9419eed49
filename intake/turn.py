"""One page that was sent, as one pure turn.

From the questions, the rules, what the draft holds and what the browser sent follows
everything that happens next: what is stored, what is wrong, which emergencies there
are, and where to go. The view reads, takes the turn, keeps it and answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property

from intake.emergencies import NONE_SHOWN, EmergencyState
from intake.journey import Journey
from intake.questionnaire.schema import Questionnaire, SomeOf, Step
from triage.conditions import Answer, Answers, number_given
from triage.engine import Finding, screen
from triage.ruleset import RuleSet

BACK, KEEP = "back", "keep"

CLASH = "Select “{exclusive}” or the other answers, not both"
AGE_SLIP = (
    "You gave the age {before} before. This form is for people of {adult} or over: "
    "enter the age again, or start again for somebody else"
)


class Way(Enum):
    """Where a turn leads."""

    AGAIN = auto()
    """The page again, with what is wrong on it."""
    EMERGENCY = auto()
    TOO_YOUNG = auto()
    FINISH_LATER = auto()
    START = auto()
    PAGE = auto()
    """The page of the journey that the turn names in ``place``."""


@dataclass(frozen=True, slots=True)
class DraftState:
    """What a turn has to know of a draft.

    ``contact_age`` is the age that finished contact details were checked against, None
    while they are not finished. ``is_checking``: the patient was at the end before.
    """

    answers: Answers = field(default_factory=dict)
    continued: tuple[str, ...] = ()
    emergencies: EmergencyState = NONE_SHOWN
    stopped: bool = False
    contact_age: int | None = None
    is_checking: bool = False

    def has_contact_details_at(self, age: object) -> bool:
        """Whether the contact page is filled in, for somebody of this age."""
        return self.contact_age is not None and self.contact_age == age


NEW_DRAFT = DraftState()


@dataclass(frozen=True, slots=True)
class SentPage:
    """What a browser sent of one step, each question read by itself.

    ``values`` are answers that their questions accept; a question that was left empty
    is missing. ``refused`` says of the others, by key, what to do about them. ``then``
    is where the patient wants to go instead of on: ``BACK``, ``KEEP`` or nowhere.
    """

    values: Mapping[str, Answer]
    refused: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    then: str = ""


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer behind a shown emergency, as it was and as it is; None is none."""

    key: str
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True)
class Turn:
    """What follows from one page that was sent.

    ``before`` is the state it came from, ``journey`` the way with the answers of this
    page. ``errors`` say by key, in page order, what is wrong or missing; ``refused``
    are those of them where something was given. ``findings`` are all emergencies in
    the answers; rules that read something still open on the page wait. ``waits`` while
    an emergency page is unread and this page does not correct what led to it.
    """

    ruleset: RuleSet
    before: DraftState
    step: Step
    journey: Journey
    errors: Mapping[str, tuple[str, ...]]
    refused: frozenset[str]
    findings: tuple[Finding, ...]
    to_correct: frozenset[str]
    then: str
    adult_age: int

    @property
    def is_settled(self) -> bool:
        """Whether nothing is open on this page or on one continued past before."""
        return not self.errors and not self.journey.half_asked

    @cached_property
    def answers(self) -> Answers:
        """All answers of the draft with those of this page."""
        return self.journey.answers

    # What is wrong, and what is stored

    @cached_property
    def may_open(self) -> bool:
        """Whether the page is the patient's to send: nothing before it is open."""
        return self.journey.may_open(self.step.slug) and not self._turned_away

    @cached_property
    def is_kept(self) -> bool:
        """Whether the page is stored.

        A page with errors is stored for an emergency on it, and when the patient leaves
        it by another way than Continue. What was given and cannot be stored would be
        lost then: it is asked about first. From another tab, where an unread emergency
        page is not in sight, everything is stored but what led to the emergency.
        """
        if not self.may_open:
            return False
        if self.waits:
            return self.step.slug not in self.to_correct
        return not self.errors or bool(self.unread) or self._leaves

    @property
    def newly_asked(self) -> tuple[str, ...]:
        """Questions that a change opened on this page after it was continued past."""
        if self.step.slug not in self.before.continued:
            return ()
        return tuple(key for key in self.errors if key not in self.before.answers)

    # Emergencies

    @cached_property
    def waits(self) -> bool:
        """Whether an unread emergency page stays in front, whatever is stored."""
        corrects = self.before.emergencies.correcting
        return self.before.stopped and not (
            corrects and self.step.slug in self.to_correct
        )

    @cached_property
    def firing(self) -> frozenset[str]:
        """The codes of all emergencies in the answers."""
        return frozenset(finding.code for finding in self.findings)

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """The codes of the emergencies that the patient has not acknowledged."""
        acknowledged = self.before.emergencies.acknowledged
        return tuple(
            finding.code
            for finding in self.findings
            if finding.code not in acknowledged
        )

    @cached_property
    def taken_back(self) -> frozenset[str]:
        """The codes of emergencies that were shown and do not hold any more."""
        return self.before.emergencies.taken_back(self.firing, settled=self.is_settled)

    @property
    def is_dealt_with(self) -> bool:
        """Whether every emergency of this page is stored, or on a page to be read.

        Where it is not, somebody else has to tell the patient (record 0004).
        """
        if self.is_kept:
            return True
        told = set(self.unread) <= self.before.emergencies.open
        return told and (self.may_open or self.waits)

    @property
    def stops(self) -> bool:
        """Whether an emergency holds that this patient was never shown."""
        return not self.firing <= self.before.emergencies.shown

    @cached_property
    def emergencies(self) -> EmergencyState:
        """What the draft knows of emergencies once the page is stored."""
        noted = self.before.emergencies.noted(
            self.firing, settled=self.is_settled, waits=self.waits
        )
        return noted.with_shown(self.firing) if self.stops else noted

    @property
    def changes(self) -> tuple[AnswerChange, ...]:
        """Each change of an answer that a shown emergency rests on.

        Also while a page with open follow-ups lets its rules wait: what stood there
        before is gone afterwards. A first answer changes nothing, unless it takes an
        emergency back.
        """
        before, after = self.before.answers, self.answers
        behind = keys_read_by(self.ruleset, self.before.emergencies.shown)
        keys = {key for key in behind if key in before}
        keys |= keys_read_by(self.ruleset, self.taken_back)
        return tuple(
            AnswerChange(key, before.get(key), after.get(key))
            for key in sorted(keys)
            if before.get(key) != after.get(key)
        )

    # Where to go

    @cached_property
    def way(self) -> Way:
        """Where the patient goes."""
        if self.waits:
            return Way.EMERGENCY
        if self._turned_away:
            return Way.TOO_YOUNG
        if not self.may_open:
            return Way.PAGE
        if not self.is_kept:
            return Way.AGAIN
        if self.emergencies.open:
            return Way.EMERGENCY
        if is_too_young(self.answers, self.adult_age):
            return Way.TOO_YOUNG
        if self._leaves:
            return self._way_elsewhere
        return Way.AGAIN if self.errors else Way.PAGE

    @cached_property
    def _leaves(self) -> bool:
        return self.then in (BACK, KEEP) and not self.refused

    @cached_property
    def _turned_away(self) -> bool:
        return not self.waits and is_too_young(self.before.answers, self.adult_age)

    @property
    def _way_elsewhere(self) -> Way:
        if self.then == KEEP:
            return Way.FINISH_LATER
        return Way.PAGE if self.journey.before(self.step.slug) else Way.START

    @property
    def place(self) -> str:
        """The page of the journey that ``Way.PAGE`` means."""
        if not self.may_open:
            return self.journey.first_incomplete
        if self._leaves:
            return self.journey.before(self.step.slug) or ""
        return self.journey.next_after(self.step.slug, checking=self.before.is_checking)


def take_turn(
    questionnaire: Questionnaire,
    ruleset: RuleSet,
    state: DraftState,
    step: Step,
    sent: SentPage,
    *,
    adult_age: int,
) -> Turn:
    """What follows from a page that was sent. The questionnaire is walked once.

    ``adult_age`` is the age in years from which the form is made for a person. Where
    the page is not complete, what was answered on it before stands until it is: nothing
    is lost by leaving a page, nor by a blank one from another tab.
    """
    values, refused = _accepted(step, sent, state.answers, adult_age)
    page = {question.key for question in step.questions}
    elsewhere = {key: value for key, value in state.answers.items() if key not in page}
    journey = _journey(questionnaire, state, elsewhere | values)
    errors = _errors(step, journey, refused)
    if errors:
        journey = _journey(questionnaire, state, {**state.answers, **values})
    elif sent.values or not sent.then:
        # A patient who leaves a page untouched has not continued past it.
        journey = journey.past(step.slug)
    return Turn(
        ruleset=ruleset,
        before=state,
        step=step,
        journey=journey,
        errors=errors,
        refused=frozenset(refused.keys() & errors.keys()),
        findings=screen(
            ruleset, journey.answers, unsettled=journey.half_asked.union(errors)
        ),
        to_correct=places_to_correct(questionnaire, ruleset, state),
        then=sent.then,
        adult_age=adult_age,
    )


def _journey(
    questionnaire: Questionnaire, state: DraftState, answers: Answers
) -> Journey:
    return Journey.through(
        questionnaire,
        answers,
        continued=state.continued,
        contact_given=state.has_contact_details_at(answers.get("age")),
    )


def _accepted(
    step: Step, sent: SentPage, before: Answers, adult_age: int
) -> tuple[dict[str, Answer], dict[str, tuple[str, ...]]]:
    """The answers of a page that stand, and what is wrong with the others, by key."""
    refused = dict(sent.refused)
    for question in step.questions:
        chosen = sent.values.get(question.key)
        if isinstance(question, SomeOf) and chosen and question.clashes(chosen):
            refused[question.key] = (_clash(question, chosen),)
    if slip := _age_slip(before, sent.values, adult_age):
        refused["age"] = (slip,)
    values = {key: value for key, value in sent.values.items() if key not in refused}
    return values, refused


def _clash(question: SomeOf, chosen: Iterable[str]) -> str:
    exclusive = next(
        choice.label
        for choice in question.choices
        if choice.exclusive and choice.code in chosen
    )
    return CLASH.format(exclusive=exclusive)


def _age_slip(before: Answers, sent: Answers, adult_age: int) -> str:
    """What to say of a child's age where an adult's was given before; "" of no slip.

    A patient who gives a child's age at first is turned away, and the form is erased.
    A mistyped digit must not do that to a form that is nearly filled in.
    """
    if "age" not in sent or not is_too_young(sent, adult_age):
        return ""
    earlier = number_given(before, "age")
    if earlier is None or earlier < adult_age:
        return ""
    return AGE_SLIP.format(before=earlier, adult=adult_age)


def _errors(
    step: Step, journey: Journey, refused: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """What is wrong with the page, by key. What is not asked is never wrong."""
    asked, answers = frozenset(journey.asked), journey.answers
    errors = {}
    for question in step.questions:
        key = question.key
        if key not in asked:
            continue
        if key in refused:
            errors[key] = refused[key]
        elif question.required and key not in answers:
            errors[key] = (question.error,)
    return errors


def is_too_young(answers: Answers, adult_age: int) -> bool:
    """Whether the answers are those of a person whom the form is not made for."""
    age = number_given(answers, "age")
    return age is not None and age < adult_age


def places_to_correct(
    questionnaire: Questionnaire, ruleset: RuleSet, state: DraftState
) -> frozenset[str]:
    """The slugs of the steps that hold the answers behind the open emergencies."""
    behind = keys_read_by(ruleset, state.emergencies.open)
    return frozenset(
        questionnaire.step_of[key].slug
        for key in state.answers
        if key in behind and key in questionnaire.step_of
    )


def keys_read_by(ruleset: RuleSet, codes: Iterable[str]) -> frozenset[str]:
    """The keys of all answers that these rules read.

    A draft may remember a rule of an earlier rule set; it reads nothing any more.
    """
    return frozenset().union(*(ruleset.keys_read.get(code, ()) for code in codes))
