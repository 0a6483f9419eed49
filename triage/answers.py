"""Answers as the patient gave them, and how to read one of them.

Answers are a mapping of question key to code, list of codes or number. A question
without an answer is *missing*, never "no" (clinical specification 0.3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Answer = str | Sequence[str] | int | float | None


Answers = Mapping[str, Answer]


def codes_given(answers: Answers, key: str) -> tuple[str, ...]:
    """The option codes given for a question; empty when it was not answered.

    An empty list or text is "not answered": an untouched checklist is not a "none".
    Neither is a value of the wrong kind; unreadable is missing, never "no".
    """
    value = answers.get(key)
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, (list, tuple)):
        return tuple(code for code in value if isinstance(code, str) and code)
    return ()


def number_given(answers: Answers, key: str) -> float | None:
    """The number given for a question, or None when it was not answered."""
    value = answers.get(key)
    # By class, because a yes or no is an int to Python and no number here. Nor is nan,
    # the only value that is not equal to itself.
    is_one = (value.__class__ is int or value.__class__ is float) and value == value
    return value if is_one else None


def is_number(value: object) -> bool:
    """Whether a rule set may hold this as a number: under a billion, no yes or no."""
    return value.__class__ in (int, float) and abs(value) < 1e9


def is_answered(answers: Answers, key: str) -> bool:
    """Whether the patient gave this question any answer at all."""
    return bool(codes_given(answers, key)) or number_given(answers, key) is not None
