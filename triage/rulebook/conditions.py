"""Conditions and counts in words, with the labels that patients choose from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from triage.conditions import (
    MISSING,
    All,
    Compare,
    CountOf,
    Either,
    HasAny,
    HasOnly,
    HowMany,
    Measure,
    Node,
    Not,
    Number,
    Sign,
    Total,
)
from triage.document import (
    OutlinePhrase,
)

# For each question key its short wording and the label of each option.
Wording = Mapping[str, tuple[str, Mapping[str, str]]]


_COMPARISONS = {
    ">=": "at least",
    ">": "more than",
    "<=": "at most",
    "<": "less than",
}


def in_words(node: Node, wording: Wording) -> OutlinePhrase:
    """A condition or count in words, with the labels that patients choose from."""
    match node:
        case HasAny(key, codes):
            return OutlinePhrase(
                f"{question_words(key, wording)}: {_options(key, codes, wording)}"
            )
        case HasOnly(key, codes):
            options = _options(key, codes, wording)
            return OutlinePhrase(
                f"{question_words(key, wording)}: {options} and nothing else"
            )
        case Compare(quantity, comparison, threshold):
            return _comparison(
                quantity, f"{_COMPARISONS[comparison]} {threshold}", wording
            )
        case All(parts):
            return OutlinePhrase("all of these:", _each(parts, wording))
        case Either(parts):
            return OutlinePhrase("one or more of these:", _each(parts, wording))
        case Not(All(parts)):
            return OutlinePhrase("not all of these:", _each(parts, wording))
        case Not(Either(parts)):
            return OutlinePhrase("none of these:", _each(parts, wording))
        case Not(part):
            words = in_words(part, wording)
            return replace(words, text=f"not: {words.text}")
        case Sign(name, _):
            return _sign_link(name, "sign {}")
        case _:
            return _count(node, wording)


def _comparison(quantity: Node, limit: str, wording: Wording) -> OutlinePhrase:
    match quantity:
        case Number(key):
            return OutlinePhrase(f"{question_words(key, wording)}: {limit}")
        case HowMany(parts):
            return OutlinePhrase(f"{limit} of these:", _each(parts, wording))
        case CountOf(key, codes):
            labels = tuple(OutlinePhrase(_label(key, code, wording)) for code in codes)
            return OutlinePhrase(
                f"{question_words(key, wording)}: {limit} of these:", labels
            )
        case Measure(name, _):
            return _sign_link(name, f"count {{}}: {limit}")
        case _:
            words = _count(quantity, wording)
            return OutlinePhrase(f"{limit} in {words.text}", words.parts)


def _count(quantity: Node, wording: Wording) -> OutlinePhrase:
    match quantity:
        case Number(key):
            return OutlinePhrase(question_words(key, wording))
        case CountOf(key, codes):
            labels = tuple(OutlinePhrase(_label(key, code, wording)) for code in codes)
            return OutlinePhrase(
                f"how many of these are chosen under {question_words(key, wording)}:",
                labels,
            )
        case HowMany(parts):
            return OutlinePhrase("how many of these hold:", _each(parts, wording))
        case Total(parts):
            return OutlinePhrase("the sum of:", _each(parts, wording))
        case Measure(name, _):
            return _sign_link(name, "count {}")
    raise TypeError(f"There are no words for {quantity!r}")


def _each(parts: Iterable[Node], wording: Wording) -> tuple[OutlinePhrase, ...]:
    return tuple(in_words(part, wording) for part in parts)


def question_words(key: str, wording: Wording) -> str:
    """The short wording of a question, its key where it has none."""
    return wording[key][0] if key in wording else key


def _label(key: str, code: str, wording: Wording) -> str:
    labels = wording[key][1] if key in wording else {}
    return f"“{labels.get(code, code)}”"


def _options(key: str, codes: Iterable[str], wording: Wording) -> str:
    words = [
        "not answered" if code == MISSING else _label(key, code, wording)
        for code in codes
    ]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _sign_link(name: str, text: str) -> OutlinePhrase:
    """A sign or count by its name, leading to where the book defines it."""
    return OutlinePhrase(text.format(sign_name(name)), link=f"sign-{name}")


def sign_name(name: str) -> str:
    """The name of a sign as the specification writes it."""
    return f"D.{name}"
