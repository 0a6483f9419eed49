"""The forms of the patient's pages: they read and draw questions, and save nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from django import forms

from intake.drawing import QuestionView, question_view
from intake.fields import DateParts, form_fields
from intake.followups import Option, Reveal, reveal
from intake.questionnaire.contact import CONTACT_STEP
from intake.questionnaire.schema import Question, Step
from intake.turn import SentPage
from triage.conditions import Answers

NEWLY_ASKED = "We ask this now because of an answer that you changed."
# The oldest that a patient can be, in years.
GREATEST_AGE = 120


class QuestionsForm(forms.Form):
    """A page of questions, drawn by our own template pack.

    ``given`` are earlier answers by key, as they are drawn; what is posted takes their
    place.
    """

    def __init__(
        self,
        questions: Iterable[Question],
        data=None,
        given: Mapping[str, object] | None = None,
    ):
        super().__init__(data=data)
        self.declared = tuple(questions)
        self.given = given or {}
        # Fields read what is sent; a page that is only shown has nothing to read.
        if self.is_bound:
            self.fields |= form_fields(self.declared)

    @property
    def questions(self) -> list[QuestionView]:
        """The questions of the page, ready to be drawn."""
        return [
            question_view(
                question,
                self._given(question),
                errors=self._errors_of(question.key),
            )
            for question in self.declared
        ]

    @property
    def error_summary(self) -> list[tuple[str, str]]:
        """Every error with a link to the field it belongs to, in page order."""
        return [
            (f"#{question.id}", message)
            for question in self.questions
            for message in question.errors
        ]

    def _given(self, question: Question) -> object:
        if not self.is_bound:
            return self.given.get(question.key)
        widget = self.fields[question.key].widget
        return widget.value_from_datadict(self.data, {}, question.key)

    def _errors_of(self, name: str) -> tuple[str, ...]:
        return tuple(self.errors.get(name, ())) if self.is_bound else ()


def is_empty(value: object) -> bool:
    """Whether a cleaned value is no answer. Zero is one; a box not ticked is none."""
    return value in (None, "", []) or value is False


class StepForm(QuestionsForm):
    """One step of the questionnaire.

    ``answers`` are those of the other steps and earlier answers of this one.
    ``newly_asked`` are the keys of questions that a change elsewhere opened: they say
    so. The form reads each question by itself (``sent``) and draws the page; what is
    asked, missing or contradictory is for the turn to say, which gives ``problems``:
    messages by key.
    """

    def __init__(
        self,
        step: Step,
        answers: Answers,
        data=None,
        newly_asked: Collection[str] = (),
    ):
        super().__init__(step.questions, data, answers)
        self.step = step
        self.newly_asked = newly_asked
        self.problems: Mapping[str, tuple[str, ...]] = {}

    def sent(self) -> SentPage:
        """What the browser sent of this step."""
        self.full_clean()
        return SentPage(
            values={
                key: value
                for key, value in self.cleaned_data.items()
                if not is_empty(value)
            },
            refused={key: tuple(messages) for key, messages in self.errors.items()},
            then=self.data.get("then", ""),
        )

    @cached_property
    def reveals(self) -> dict[str, Reveal]:
        """How each question of the step comes to be shown, by key."""
        page = {question.key for question in self.declared}
        elsewhere = {key: value for key, value in self.given.items() if key not in page}
        return {
            question.key: reveal(question.condition, elsewhere, page)
            for question in self.declared
        }

    @cached_property
    def shown(self) -> list[Question]:
        """The questions that can come to be asked on this page."""
        return [
            question
            for question in self.declared
            if self.reveals[question.key] is not False
        ]

    @cached_property
    def questions(self) -> list[QuestionView]:
        slots = self._slots()
        opens: dict[Option, list[str]] = {}
        for key, number in slots.items():
            for option in self.reveals[key]:
                opens.setdefault(option, []).append(f"r{number}")
        return [
            question_view(
                question,
                self._given(question),
                note=NEWLY_ASKED if question.key in self.newly_asked else "",
                errors=self._errors_of(question.key),
                slots=self._slot_classes(question.key, slots),
                opens=opens,
            )
            for question in self.shown
        ]

    def _errors_of(self, name: str) -> tuple[str, ...]:
        return self.problems.get(name, ())

    def _slots(self) -> dict[str, int]:
        """Numbers the follow-ups of the page that CSS can show and hide."""
        hidden = [
            question.key
            for question in self.shown
            if self.reveals[question.key] not in (True, frozenset())
        ]
        return {key: number for number, key in enumerate(hidden, start=1)}

    def _slot_classes(self, key: str, slots: dict[str, int]) -> str:
        """A follow-up of a follow-up also hides when its parent does."""
        if key not in slots:
            return ""
        parents = {parent for parent, _ in self.reveals[key]}
        inherited = [
            self._slot_classes(parent, slots)
            for parent in parents
            if len(parents) == 1 and parent in slots
        ]
        return " ".join([*inherited, f"f{slots[key]}"])


class PersonForm(QuestionsForm):
    """Questions about who the patient is; ``today`` is the clinic's day.

    Every question has to be answered but those in ``left_open``.
    """

    left_open: frozenset[str] = frozenset()

    def __init__(self, questions, data=None, given=None, *, today: date):
        super().__init__(questions, data, given)
        self.today = today

    def clean_date_of_birth(self) -> str:
        born = date.fromisoformat(self.cleaned_data["date_of_birth"])
        if not date(self.today.year - GREATEST_AGE, 1, 1) <= born <= self.today:
            raise forms.ValidationError("Enter the year you were born, like 1968")
        return born.isoformat()

    def clean(self):
        cleaned = super().clean()
        for question in self.declared:
            key = question.key
            if key not in self.left_open and is_empty(cleaned.get(key)):
                self._complain(key, question.error)
        return cleaned

    def _complain(self, key: str, message: str) -> None:
        """Adds an error, unless the field has one already."""
        if key not in self.errors:
            self.add_error(key, message)


class ContactForm(PersonForm):
    """Who the patient is, how to reach them, and what they agree to.

    ``age`` is the age given earlier; a date of birth that does not fit it is an error
    that names both. ``for_another`` says that somebody else fills in the form. A
    patient who may not be contacted is not asked how; what was typed all the same is
    kept. ``kept`` is what the draft holds: details, or what was typed of them.
    """

    left_open = frozenset({"phone", "email", "reach_by"})

    def __init__(
        self,
        data=None,
        *,
        kept: Mapping[str, object] | None = None,
        age: int,
        today: date,
        for_another: bool = False,
    ):
        questions = CONTACT_STEP.questions
        if for_another:
            questions = map(_of_another, questions)
        super().__init__(questions, data, _as_given(kept or {}), today=today)
        self.age = age
        self.does_not_fit = False

    def clean(self):
        cleaned = super().clean()
        born = cleaned.get("date_of_birth")
        if born and age_on(self.today, date.fromisoformat(born)) != self.age:
            self.does_not_fit = True
            self._complain(
                "date_of_birth",
                f"This date of birth does not fit the age you gave, {self.age}. "
                "Change the date, or press “Change your age”",
            )
        if cleaned.get("may_contact") != "no":
            self._require_a_way(cleaned)
        return cleaned

    def _require_a_way(self, cleaned: dict[str, object]) -> None:
        """Asks for what is needed to reach a patient who may be contacted."""
        wanted = cleaned.get("reach_by")
        errors = {question.key: question.error for question in self.declared}
        if not wanted:
            self._complain("reach_by", errors["reach_by"])
        if "phone" in self.errors or "email" in self.errors:
            return
        if not cleaned.get("phone") and not cleaned.get("email"):
            self._complain("phone", errors["phone"])
        elif wanted in ("phone", "text") and not cleaned.get("phone"):
            self._complain("phone", "Enter a phone number, so that we can reach you")
        elif wanted == "email" and not cleaned.get("email"):
            self._complain("email", errors["email"])

    @property
    def typed(self) -> dict[str, object]:
        """The contents of the boxes, right or wrong, as a draft keeps them."""
        typed = {question.key: self._given(question) for question in self.declared}
        born = typed.pop("date_of_birth")
        return {
            **{key: "" if value is None else value for key, value in typed.items()},
            "date_of_birth_parts": [born.day, born.month, born.year],
            "consent": typed["consent"] or None,
            "may_contact": {"yes": True, "no": False}.get(typed["may_contact"]),
        }

    @property
    def details(self) -> dict[str, object]:
        """The contact details as they are stored."""
        return {
            **self.cleaned_data,
            "may_contact": self.cleaned_data["may_contact"] == "yes",
        }


def _of_another(question: Question) -> Question:
    """The question as a helper reads it. A browser knows only who types."""
    if not hasattr(question, "for_another"):
        return question
    return replace(
        question,
        text=question.for_another or question.text,
        error=question.error_for_another or question.error,
        autocomplete="off",
    )


def _as_given(kept: Mapping[str, object]) -> dict[str, object]:
    """What a draft keeps of the contact page, as its questions are drawn."""
    parts = kept.get("date_of_birth_parts")
    return {
        **kept,
        "date_of_birth": DateParts(*parts)
        if parts
        else DateParts.of(kept.get("date_of_birth", "")),
        "may_contact": {True: "yes", False: "no"}.get(kept.get("may_contact")),
    }


def age_on(day: date, born: date) -> int:
    """Whole years between a date of birth and a day.

    Somebody born on 29 February has their birthday on 1 March in other years.
    """
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
