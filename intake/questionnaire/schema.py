"""How a questionnaire is declared: kinds of question, choices, steps.

A question is declared once. The form field, the check-your-answers page, the
clinician's record and the inputs of the rules are projections of this declaration, each
a ``functools.singledispatch`` function over the kinds below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from config.definitions import Definition
from intake.questionnaire.upgrades import questionnaire_from_1_to_2
from triage.condition_parts import keys_read
from triage.condition_problems import Vocabulary
from triage.conditions import NODES, Answer, Answers, Condition


def _(text: str) -> str:
    """Marks a text for translation; the text itself is what is stored."""
    return text


class Says(StrEnum):
    """What a choice says about its question, whatever its words."""

    NO = "no"  # nothing of what the question asks about
    UNSURE = "unsure"  # neither yes nor no: "not sure", "prefer not to say"


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a question.

    The label makes sense alone, because summaries and reasons reuse it. An exclusive
    choice ("None of these") cannot stand beside another one. ``group`` is a heading
    under which a long list shows the choice. ``alone`` is the label to read where the
    list is not shown, if it has to be another. ``says`` is for a choice that denies
    what is asked or leaves it open, so that nobody has to guess it from the code.
    """

    code: str
    label: str
    exclusive: bool = False
    group: str = ""
    alone: str = ""
    says: Says | None = None

    @property
    def said(self) -> str:
        """The label where the other choices are not shown."""
        return self.alone or self.label


@dataclass(frozen=True, kw_only=True)
class Question:
    """What every kind of question has.

    ``text`` is the patient's wording where the question is asked, ``alone`` the
    patient's wording everywhere else, ``short`` the clinician's. ``error`` tells the
    patient what to do when the answer is missing. Without a condition a question is
    asked of everybody. ``required`` ones have to be answered before the patient can go
    on. Which are core is said by the rule set (``RuleSet.core``, guard G7).
    """

    key: str
    number: str
    text: str
    short: str
    error: str
    hint: str = ""
    condition: Condition | None = None
    required: bool = True
    alone: str = ""

    @property
    def heading(self) -> str:
        """What a patient reads where the question is not asked.

        Questionnaires of before version 1.2 have only the words they were asked in.
        """
        return self.alone or self.text

    def accepts(self, value: Answer) -> bool:
        """Whether a stored value answers the question as it is asked today.

        An empty text or list answers nothing.
        """
        raise NotImplementedError(f"{type(self).__name__} knows no stored values")


@dataclass(frozen=True, kw_only=True)
class _WithChoices(Question):
    choices: tuple[Choice, ...]

    @cached_property
    def codes(self) -> frozenset[str]:
        """The option codes of the question."""
        return frozenset(choice.code for choice in self.choices)

    def codes_that_say(self, meaning: Says) -> frozenset[str]:
        """The codes of the choices that say no, or that leave the question open."""
        return frozenset(
            choice.code for choice in self.choices if choice.says is meaning
        )


@dataclass(frozen=True, kw_only=True)
class OneOf(_WithChoices):
    """Exactly one choice. Answer: its code."""

    def accepts(self, value: Answer) -> bool:
        return isinstance(value, str) and value in self.codes


@dataclass(frozen=True, kw_only=True)
class SomeOf(_WithChoices):
    """One choice or more. Answer: a list of codes in the order of the choices."""

    def accepts(self, value: Answer) -> bool:
        return (
            isinstance(value, list | tuple)
            and len(value) > 0
            and all(isinstance(code, str) and code in self.codes for code in value)
            and not self.clashes(value)
        )

    def clashes(self, chosen: Sequence[str]) -> bool:
        """Whether an exclusive choice, such as "None of these", has company."""
        return len(chosen) > 1 and any(
            choice.exclusive for choice in self.choices if choice.code in chosen
        )


@dataclass(frozen=True, kw_only=True)
class _WithBounds(Question):
    minimum: int
    maximum: int

    def accepts(self, value: Answer) -> bool:
        return type(value) is int and self.minimum <= value <= self.maximum


@dataclass(frozen=True, kw_only=True)
class WholeNumber(_WithBounds):
    """A number typed in. Answer: an int between the bounds, both included."""

    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class Scale(_WithBounds):
    """A number picked from a short scale. Answer: an int between the bounds."""

    lowest: str
    highest: str


@dataclass(frozen=True, kw_only=True)
class _Text(Question):
    maximum_length: int

    def accepts(self, value: Answer) -> bool:
        return isinstance(value, str) and 0 < len(value) <= self.maximum_length


@dataclass(frozen=True, kw_only=True)
class LongText(_Text):
    """Free text, never read by the rules. Answer: text."""


@dataclass(frozen=True, kw_only=True)
class _OfPerson(Question):
    """A question about who the patient is, never read by the rules.

    ``for_another`` and ``error_for_another`` take the place of ``text`` and ``error``
    where somebody else fills in the form. ``autocomplete`` is the token by which a
    browser knows the answer of the person who types.
    """

    for_another: str = ""
    error_for_another: str = ""
    autocomplete: str = "off"


@dataclass(frozen=True, kw_only=True)
class ShortText(_Text, _OfPerson):
    """Text on one line. Answer: text."""


@dataclass(frozen=True, kw_only=True)
class PhoneNumber(ShortText):
    """A phone number as a person writes it. Answer: text."""


@dataclass(frozen=True, kw_only=True)
class EmailAddress(ShortText):
    """An e-mail address. Answer: text."""


@dataclass(frozen=True, kw_only=True)
class BirthDate(_OfPerson):
    """A date of birth in three boxes. Answer: the date as ISO text."""

    def accepts(self, value: Answer) -> bool:
        try:
            return isinstance(value, str) and bool(date.fromisoformat(value))
        except ValueError:
            return False


@dataclass(frozen=True, kw_only=True)
class Confirmation(Question):
    """A sentence to agree to, in one box to tick. Answer: True."""

    statement: str

    def accepts(self, value: Answer) -> bool:
        return value is True


KINDS: tuple[type[Question], ...] = (
    OneOf,
    SomeOf,
    WholeNumber,
    Scale,
    LongText,
    ShortText,
    PhoneNumber,
    EmailAddress,
    BirthDate,
    Confirmation,
)
# The kinds that rules may read.
_READ_BY_RULES = (OneOf, SomeOf, WholeNumber, Scale)


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the form."""

    slug: str
    title: str
    questions: tuple[Question, ...]
    intro: str = ""


class Walk(NamedTuple):
    """Keys of the questions asked, in order, and the answers that count."""

    asked: tuple[str, ...]
    answers: dict[str, Answer]


@dataclass(frozen=True, eq=False)
class Questionnaire(Definition):
    """All steps under one version and one digest."""

    called = "questionnaire"
    variants = (*KINDS, *NODES)
    upgrades = (questionnaire_from_1_to_2,)

    version: str
    steps: tuple[Step, ...]

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """The questions by key, in the order they are asked."""
        return {
            question.key: question for step in self.steps for question in step.questions
        }

    @cached_property
    def step(self) -> Mapping[str, Step]:
        """The steps by slug."""
        return {step.slug: step for step in self.steps}

    @cached_property
    def step_of(self) -> Mapping[str, Step]:
        """For each question key the step it stands on."""
        return {
            question.key: step for step in self.steps for question in step.questions
        }

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What conditions may ask: option codes by key, None for numbers.

        Text is left out, and who the patient is, so that no rule can read it.
        """
        return {
            key: question.codes if isinstance(question, OneOf | SomeOf) else None
            for key, question in self.questions.items()
            if isinstance(question, _READ_BY_RULES)
        }

    def walk(self, answers: Answers) -> Walk:
        """Goes through all questions, from the first to the last.

        A condition sees only answers to questions that are themselves asked, so a
        follow-up of a follow-up closes together with its parent. What counts is exactly
        what was asked: an answer to a question that is no longer asked, that no longer
        exists or that its question would not accept is dropped.
        """
        asked: list[str] = []
        kept: dict[str, Answer] = {}
        for key, question in self.questions.items():
            if question.condition is not None and not question.condition.holds(kept):
                continue
            asked.append(key)
            answer = answers.get(key)
            if answer is not None and question.accepts(answer):
                kept[key] = answer
        return Walk(tuple(asked), kept)

    def without(self, key: str) -> Questionnaire:
        """The same questions but for one, under a digest of its own.

        Raises ``ValueError`` where another question depends on that one.
        """
        steps = tuple(
            replace(
                step,
                questions=tuple(item for item in step.questions if item.key != key),
            )
            for step in self.steps
        )
        left = Questionnaire(
            self.version, tuple(step for step in steps if step.questions)
        )
        for question in left.questions.values():
            if question.condition and key in keys_read(question.condition):
                raise ValueError(f"“{question.key}” is asked only because of “{key}”")
        return left
