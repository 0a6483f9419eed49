"""The way through the questionnaire: what is asked, what is next, what may be opened.

Pure functions of questionnaire and answers. Everything is worked out by walking the
questions from the start, so that no address can skip a warning-sign question, and what
is kept is exactly what was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, singledispatch

from intake.questionnaire.contact import CONTACT_STEP
from intake.questionnaire.schema import (
    BirthDate,
    Confirmation,
    LongText,
    OneOf,
    Question,
    Questionnaire,
    Scale,
    ShortText,
    SomeOf,
    Step,
    WholeNumber,
)
from triage.answers import Answer, Answers

# The pages that follow the questionnaire's steps.
CONTACT = "contact"
ANSWERS = "answers"


@singledispatch
def accepts(question: Question, value: Answer) -> bool:
    """Whether a stored value answers the question as it is asked today.

    An empty text or list answers nothing.
    """
    raise TypeError(f"{type(question).__name__} has no rule for stored values")


@accepts.register
def _(question: OneOf, value: Answer) -> bool:
    return isinstance(value, str) and value in question.codes


@accepts.register
def _(question: SomeOf, value: Answer) -> bool:
    if not isinstance(value, list | tuple) or not value:
        return False
    if not all(isinstance(code, str) for code in value):
        return False
    return question.codes.issuperset(value) and not clashes(question, value)


@accepts.register(WholeNumber)
@accepts.register(Scale)
def _(question: WholeNumber | Scale, value: Answer) -> bool:
    return type(value) is int and question.minimum <= value <= question.maximum


@accepts.register
def _(question: LongText, value: Answer) -> bool:
    return isinstance(value, str) and 0 < len(value) <= question.maximum_length


@accepts.register
def _(question: ShortText, value: Answer) -> bool:
    return isinstance(value, str) and 0 < len(value) <= question.maximum_length


@accepts.register
def _(question: BirthDate, value: Answer) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False


@accepts.register
def _(question: Confirmation, value: Answer) -> bool:
    return value is True


def clashes(question: SomeOf, chosen: list[str] | tuple[str, ...]) -> bool:
    """Whether an exclusive choice such as "None of these" stands beside another."""
    return len(chosen) > 1 and any(
        choice.exclusive for choice in question.choices if choice.code in chosen
    )


def prune(questionnaire: Questionnaire, answers: Answers) -> dict[str, Answer]:
    """The answers whose questions are asked, given the answers before them.

    What is stored is exactly what was asked: an answer to a question that is no longer
    asked, that no longer exists or that its question would not accept is dropped.
    """
    return walk(questionnaire, answers).answers


def asked(questionnaire: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """Keys of the questions asked, in order.

    A condition sees only answers to questions that are themselves asked, so a follow-up
    of a follow-up closes together with its parent.
    """
    return walk(questionnaire, answers).asked


@dataclass(frozen=True, slots=True)
class Walk:
    """The keys of the questions asked, in order, and the answers that count."""

    asked: tuple[str, ...]
    answers: dict[str, Answer]


def walk(questionnaire: Questionnaire, answers: Answers) -> Walk:
    """Goes through all questions, from the first to the last."""
    keys: list[str] = []
    kept: dict[str, Answer] = {}
    for key, question in questionnaire.questions.items():
        if question.condition is not None and not question.condition.holds(kept):
            continue
        keys.append(key)
        answer = answers.get(key)
        if answer is not None and accepts(question, answer):
            kept[key] = answer
    return Walk(tuple(keys), kept)


@dataclass(frozen=True, slots=True)
class Place:
    """One page of the journey, seen from the page the patient is on."""

    title: str
    done: bool
    current: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a page stands: "Step 4 of 15"."""

    number: int
    total: int
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Journey:
    """One patient's way: questionnaire, walk through it, and the steps continued past.

    ``continued`` tells a page of optional questions that was left blank from one that
    was never seen. ``contact_given`` says whether the contact page is filled in.
    """

    questionnaire: Questionnaire
    walk: Walk
    continued: tuple[str, ...] = ()
    contact_given: bool = False

    @classmethod
    def through(
        cls,
        questionnaire: Questionnaire,
        answers: Answers,
        *,
        continued: Iterable[str] = (),
        contact_given: bool = False,
    ) -> Journey:
        """The way of a patient who gave these answers."""
        walked = walk(questionnaire, answers)
        return cls(questionnaire, walked, tuple(continued), contact_given)

    def past(self, place: str) -> Journey:
        """The same way, after the patient continued past a step."""
        if place in self.continued:
            return self
        return replace(self, continued=(*self.continued, place))

    @property
    def asked(self) -> tuple[str, ...]:
        """Keys of the questions asked of this patient, in order."""
        return self.walk.asked

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answers that count: those whose questions are asked (``prune``)."""
        return self.walk.answers

    @cached_property
    def unanswered(self) -> tuple[str, ...]:
        """Keys of the questions that still have to be answered."""
        return tuple(
            key
            for key in self.asked
            if key not in self.answers and self.questionnaire.questions[key].required
        )

    @cached_property
    def half_asked(self) -> frozenset[str]:
        """Keys that were left open on pages continued past: asked, and not answered.

        A rule must not take them for "no"; the patient is led back to them.
        """
        step_of = self.questionnaire.step_of
        return frozenset(
            key for key in self.unanswered if step_of[key].slug in self.continued
        )

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps with at least one question for this patient."""
        step_of = self.questionnaire.step_of
        # By slug: hashing a whole step, its questions included, costs more than all
        # the rest of a page.
        slugs = {step_of[key].slug for key in self.asked}
        return tuple(step for step in self.questionnaire.steps if step.slug in slugs)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Slugs of all pages in order: the steps, then contact, then the answers."""
        return (*(step.slug for step in self.steps), CONTACT, ANSWERS)

    @cached_property
    def first_incomplete(self) -> str:
        """The first page that needs something; the answers page when nothing does."""
        open_steps = {self.questionnaire.step_of[key].slug for key in self.unanswered}
        for step in self.steps:
            if step.slug in open_steps or step.slug not in self.continued:
                return step.slug
        return ANSWERS if self.contact_given else CONTACT

    @property
    def is_complete(self) -> bool:
        """Whether everything that is asked and required has been answered."""
        return self.first_incomplete == ANSWERS

    def newly_asked(self, place: str) -> tuple[str, ...]:
        """Keys of the questions that a change opened on a page continued past before.

        Empty for a page that was not reached yet: all of it is new there.
        """
        if place not in self.continued:
            return ()
        step_of = self.questionnaire.step_of
        return tuple(key for key in self.unanswered if step_of[key].slug == place)

    def may_open(self, place: str) -> bool:
        """Whether a page may be shown: nothing before it is left open."""
        return place in self.places and (
            self.places.index(place) <= self.places.index(self.first_incomplete)
        )

    def next_after(self, place: str, *, checking: bool) -> str:
        """The page after this one.

        A patient who is ``checking`` (has given contact details) goes straight to
        whatever a change newly opened, and back to the answers when nothing is open.
        """
        if checking or place not in self.places:
            return self.first_incomplete
        following = self.places[self.places.index(place) + 1]
        return following if self.may_open(following) else self.first_incomplete

    def before(self, place: str) -> str | None:
        """The page before this one; None for the first."""
        position = self.places.index(place)
        return self.places[position - 1] if position else None

    def progress(self, place: str) -> Progress:
        """How far the patient has come, seen from this page."""
        titles = {step.slug: step.title for step in self.steps}
        titles |= {CONTACT: CONTACT_STEP.title, ANSWERS: "Check your answers"}
        here = self.places.index(place)
        return Progress(
            number=here + 1,
            total=len(self.places),
            places=tuple(
                Place(titles[slug], position < here, position == here)
                for position, slug in enumerate(self.places)
            ),
        )
