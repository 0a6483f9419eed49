"""One answer in the words of its question."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import singledispatch

from intake.questionnaire import schema
from triage.conditions import Answer


@singledispatch
def shown(question: schema.Question, value: Answer) -> tuple[str, ...]:
    """An answer in the words of its question, a line each."""
    raise TypeError(f"{type(question).__name__} has no wording for answers")


@shown.register
def _(question: schema.OneOf, value: Answer) -> tuple[str, ...]:
    return labels(question, (value,))


@shown.register
def _(question: schema.SomeOf, value: Answer) -> tuple[str, ...]:
    return labels(question, value)


@shown.register
def _(question: schema.WholeNumber, value: Answer) -> tuple[str, ...]:
    return (f"{value} {question.unit}".strip(),)


@shown.register
def _(question: schema.Scale, value: Answer) -> tuple[str, ...]:
    return (f"{value} out of {question.maximum}",)


@shown.register
def _(question: schema.LongText, value: Answer) -> tuple[str, ...]:
    return tuple(value.split("\n"))


@shown.register
def _(question: schema.ShortText, value: Answer) -> tuple[str, ...]:
    return (value,)


@shown.register
def _(question: schema.BirthDate, value: Answer) -> tuple[str, ...]:
    born = date.fromisoformat(value)
    return (f"{born.day} {born:%B %Y}",)


@shown.register
def _(question: schema.Confirmation, value: Answer) -> tuple[str, ...]:
    return ("Yes",) if value else ()


def labels(
    question: schema.OneOf | schema.SomeOf, codes: Iterable[str]
) -> tuple[str, ...]:
    """The labels of these options, in the order of the question's choices."""
    wanted = set(codes)
    return tuple(choice.said for choice in question.choices if choice.code in wanted)


# "I", abbreviations and words in capitals keep their first letter.
_KEEPS_ITS_CAPITAL = re.compile(r"I\b|\w*[A-Z]\w*[A-Z]|\d")


def in_one_line(question: schema.Question, lines: tuple[str, ...]) -> str:
    """The ``shown`` answer behind its question, as in "Waking at night: most nights".

    Answers are joined by commas; where one of them has a comma itself, by semicolons.
    """
    if not isinstance(question, schema.LongText):
        lines = tuple(map(_inside_a_line, lines))
    separator = "; " if any("," in line for line in lines) else ", "
    heading = f"{question.alone}:" if question.alone else question.text
    return f"{heading} {separator.join(lines)}"


def _inside_a_line(label: str) -> str:
    """A label in the middle of a line: without its capital, unless it needs it."""
    if _KEEPS_ITS_CAPITAL.match(label):
        return label
    return label[:1].lower() + label[1:]
