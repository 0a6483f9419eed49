"""From a question, and what was given to it, to what our templates draw.

Each kind of question is known here in one place: ``parts_of``. The templates know no
questions, only these values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatch

from intake.followups import Option
from intake.questionnaire import schema

# Leaves an optional question open, so that a slip can be taken back.
NO_ANSWER = ""
NO_ANSWER_LABEL = "No answer"

# Which keyboard a phone shows for a kind of text.
_KEYBOARDS = {schema.PhoneNumber: "tel", schema.EmailAddress: "email"}

# For each option the classes ("r1") of the follow-ups that it opens.
Opens = Mapping[Option, Iterable[str]]
# What one kind of question adds to its view.
Parts = dict[str, object]
Groups = tuple[tuple[str, tuple["OptionView", ...]], ...]


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option as a template draws it, the same for every patient."""

    code: str
    label: str
    id: str
    exclusive: bool = False
    hint: str = ""
    reveals: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question as a template draws it; ``kind`` names the template.

    What is chosen of the options stands in ``chosen``, what is typed in ``value``.
    ``slots`` are the follow-up classes of the question ("f1"); an option that opens it
    carries the matching class ("r1") in ``reveals``.
    """

    key: str
    kind: str
    id: str
    text: str
    hint: str = ""
    optional: bool = False
    errors: tuple[str, ...] = ()
    slots: str = ""
    value: object = ""
    groups: Groups = ()
    chosen: frozenset[str] = frozenset()
    inputmode: str = ""
    autocomplete: str = "off"
    unit: str = ""

    @property
    def described_by(self) -> str:
        """The ids of hint and error, for ``aria-describedby``."""
        ids = []
        if self.hint:
            ids.append(f"{self.id}_helptext")
        if self.errors:
            ids.append(f"{self.id}_error")
        return " ".join(ids)


def question_view(
    question: schema.Question,
    given: object,
    *,
    note: str = "",
    errors: tuple[str, ...] = (),
    slots: str = "",
    opens: Opens | None = None,
) -> QuestionView:
    """A question as it is drawn; ``given`` is what was stored or sent, None nothing.

    ``note`` is what this patient has to know of it, in front of the hint for everybody.
    """
    return QuestionView(
        key=question.key,
        id=f"id_{question.key}",
        text=question.text,
        hint=f"{note} {_hint(question)}".strip(),
        optional=not question.required,
        errors=errors,
        slots=slots,
        **parts_of(question, given, opens or {}),
    )


def _hint(question: schema.Question) -> str:
    """The hint under a question; for free text it states the limit."""
    if not isinstance(question, schema.LongText):
        return question.hint
    limit = f"You can write up to {question.maximum_length:,} characters."
    return f"{question.hint} {limit}".strip()


@singledispatch
def parts_of(question: schema.Question, given: object, opens: Opens) -> Parts:
    """What the view of this kind of question has besides its words."""
    raise TypeError(f"{type(question).__name__} cannot be drawn")


@parts_of.register
def _(question: schema.OneOf | schema.SomeOf, given: object, opens: Opens) -> Parts:
    kind = "one_of" if isinstance(question, schema.OneOf) else "some_of"
    return _with_options(kind, _by_heading(_options(question, opens)), given)


@parts_of.register
def _(question: schema.Scale, given: object, opens: Opens) -> Parts:
    groups = ("", tuple(_numbers(question))), ("", tuple(_no_answer(question)))
    return _with_options("scale", groups, given)


@parts_of.register
def _(question: schema.Confirmation, given: object, opens: Opens) -> Parts:
    option = OptionView("yes", question.statement, f"id_{question.key}")
    return _with_options("confirm", (("", (option,)),), "yes" if given else "")


@parts_of.register
def _(question: schema.WholeNumber, given: object, opens: Opens) -> Parts:
    return _typed("number", given) | {"unit": question.unit}


@parts_of.register
def _(question: schema.LongText, given: object, opens: Opens) -> Parts:
    return _typed("long_text", given)


@parts_of.register
def _(question: schema.ShortText, given: object, opens: Opens) -> Parts:
    return _typed("short_text", given) | {
        "inputmode": _KEYBOARDS.get(type(question), ""),
        "autocomplete": question.autocomplete,
    }


@parts_of.register
def _(question: schema.BirthDate, given: object, opens: Opens) -> Parts:
    return _typed("date", given) | {"autocomplete": question.autocomplete}


def _typed(kind: str, given: object) -> Parts:
    return {"kind": kind, "value": "" if given is None else given}


def _with_options(kind: str, groups: Groups, given: object) -> Parts:
    several = given if isinstance(given, list | tuple) else [given]
    chosen = frozenset(NO_ANSWER if one is None else str(one) for one in several)
    return {"kind": kind, "groups": groups, "chosen": chosen}


def _options(
    question: schema.OneOf | schema.SomeOf, opens: Opens
) -> Iterator[tuple[str, OptionView]]:
    for number, choice in enumerate(question.choices):
        yield (
            choice.group,
            OptionView(
                code=choice.code,
                label=choice.label,
                # The first option carries the question's id: error links lead to it.
                id=f"id_{question.key}_{number}" if number else f"id_{question.key}",
                exclusive=choice.exclusive,
                reveals=" ".join(opens.get((question.key, choice.code), ())),
            ),
        )
    if isinstance(question, schema.OneOf):
        for option in _no_answer(question):
            yield question.choices[-1].group, option


def _no_answer(question: schema.OneOf | schema.Scale) -> Iterator[OptionView]:
    """The choice that takes an optional answer back; none where one is needed."""
    if not question.required:
        yield OptionView(
            code=NO_ANSWER,
            label=NO_ANSWER_LABEL,
            id=f"id_{question.key}_open",
            exclusive=True,
        )


def _by_heading(options: Iterator[tuple[str, OptionView]]) -> Groups:
    headings: dict[str, list[OptionView]] = {}
    for heading, option in options:
        headings.setdefault(heading, []).append(option)
    return tuple((heading, tuple(members)) for heading, members in headings.items())


def _numbers(question: schema.Scale) -> Iterator[OptionView]:
    ends = {question.minimum: question.lowest, question.maximum: question.highest}
    for number in range(question.minimum, question.maximum + 1):
        first = number == question.minimum
        yield OptionView(
            code=str(number),
            label=str(number),
            id=f"id_{question.key}" if first else f"id_{question.key}_{number}",
            hint=ends.get(number, ""),
        )
