"""The way through the questionnaire: what is asked, what is next, what may be opened.

Pure functions of questionnaire and answers. Everything is worked out by walking the
questions from the start, so that no address can skip a warning-sign question, and what
is kept is exactly what was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from intake.questionnaire.contact import CONTACT_STEP
from intake.questionnaire.schema import Questionnaire, Step
from triage.conditions import Answer, Answers

# The pages that follow the questionnaire's steps.
CONTACT = "contact"
ANSWERS = "answers"


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
    """One patient's way through a questionnaire.

    ``asked`` and ``answers`` are what ``Questionnaire.walk`` gave. ``continued`` tells
    a page of optional questions that was left blank from one that was never seen.
    ``contact_given`` says whether the contact page is filled in.
    """

    questionnaire: Questionnaire
    asked: tuple[str, ...]
    answers: Mapping[str, Answer]
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
        walked = questionnaire.walk(answers)
        return cls(questionnaire, *walked, tuple(continued), contact_given)

    def past(self, place: str) -> Journey:
        """The same way, after the patient continued past a step."""
        if place in self.continued:
            return self
        return replace(self, continued=(*self.continued, place))

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
