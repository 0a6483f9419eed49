"""Answers in words: sections of rows, for the patient or for the clinician.

One projection of the questionnaire serves the check-your-answers page, the printed
page, the reasons on the result and the clinician's record, so that nobody reads a
sentence that the patient was never asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from intake.answers_in_words import in_one_line, labels, shown
from intake.questionnaire.contact import STORED_QUESTIONS
from intake.questionnaire.schema import OneOf, Question, Questionnaire, Says, SomeOf
from triage.condition_parts import children
from triage.conditions import (
    MISSING,
    Answers,
    CountOf,
    HasAny,
    Measure,
    Node,
    Not,
    codes_given,
    is_answered,
)
from triage.ruleset import RuleSet
from triage.urgency import Urgency


@dataclass(frozen=True, slots=True)
class Row:
    """A question and its answer; without ``answers`` it was left out."""

    key: str
    question: str
    answers: tuple[str, ...]
    href: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one step."""

    title: str
    rows: tuple[Row, ...]


def patient_summary(
    questionnaire: Questionnaire,
    answers: Answers,
    *,
    change: Callable[[str, str], str] | None = None,
) -> tuple[Section, ...]:
    """Everything that was asked, in words that stand without the form around them.

    ``change`` gives the address at which an answer can be changed.
    """
    return _sections(questionnaire, answers, lambda question: question.heading, change)


def clinician_summary(
    questionnaire: Questionnaire, answers: Answers
) -> tuple[Section, ...]:
    """Everything that was answered, with short clinical headings.

    What was left out is listed apart (``not_answered``), so that it is not lost among
    answers.
    """
    sections = _sections(questionnaire, answers, lambda question: question.short)
    return _only(sections, lambda row: bool(row.answers))


def _sections(
    questionnaire: Questionnaire,
    answers: Answers,
    wording: Callable[[Question], str],
    change: Callable[[str, str], str] | None = None,
) -> tuple[Section, ...]:
    keys = set(questionnaire.walk(answers).asked)
    sections = (
        Section(
            step.title,
            tuple(
                Row(
                    question.key,
                    wording(question),
                    shown(question, answers[question.key])
                    if is_answered(answers, question.key)
                    else (),
                    change(step.slug, question.key) if change else "",
                )
                for question in step.questions
                if question.key in keys
            ),
        )
        for step in questionnaire.steps
    )
    return tuple(section for section in sections if section.rows)


def _only(
    sections: Iterable[Section], keeps: Callable[[Row], bool]
) -> tuple[Section, ...]:
    """The sections with these of their rows; one that has none is left out."""
    kept = (
        Section(section.title, tuple(filter(keeps, section.rows)))
        for section in sections
    )
    return tuple(section for section in kept if section.rows)


def contact_rows(contact: Mapping[str, object]) -> tuple[tuple[str, str, str], ...]:
    """Contact details as the patient reads them: label, value, key of the question.

    A value of None could not be opened.
    """
    return tuple(
        (
            question.heading,
            "Cannot be read"
            if contact[question.key] is None
            else contact_words(question, contact[question.key]) or "Not given",
            question.key,
        )
        for question in STORED_QUESTIONS
    )


def contact_words(question: Question, value: object) -> str:
    """A contact detail in the words of its question; "" where none was given."""
    if isinstance(value, bool):
        value = "yes" if value else "no"
    return " ".join(shown(question, value)) if value else ""


def evidence_rows(
    questionnaire: Questionnaire, evidence: Iterable[Mapping[str, object]]
) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """Stored evidence in the clinician's words: question, answers and role.

    The role is given, denied or missing.
    """
    return tuple(
        (question.short, words, role)
        for question, words, role in _evidence_in_words(questionnaire, evidence)
    )


def own_words(
    questionnaire: Questionnaire, evidence: Iterable[Mapping[str, object]]
) -> tuple[str, ...]:
    """The answers that a reason rests on, a line for each question."""
    lines = (
        in_one_line(question, words)
        for question, words, role in _evidence_in_words(questionnaire, evidence)
        if role == "given"
    )
    return tuple(dict.fromkeys(lines))


def _evidence_in_words(
    questionnaire: Questionnaire, evidence: Iterable[Mapping[str, object]]
) -> Iterator[tuple[Question, tuple[str, ...], str]]:
    for item in evidence:
        question = questionnaire.questions[item["key"]]
        if item["number"] is not None:
            words = shown(question, item["number"])
        else:
            words = labels(question, item["codes"]) if item["codes"] else ()
        yield question, words, item["role"]


# What a form cannot do (clinical specification 4.10).
NOT_EXAMINED = (
    "Power and reflexes",
    "Sensation and sensory level",
    "Temperature, pulse and blood pressure",
    "Spine percussion and movement",
    "Urine",
)


def relevant_negatives(
    questionnaire: Questionnaire, answers: Answers, ruleset: RuleSet
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Warning signs that were asked and denied, by the question that asked.

    A warning sign is an option that a rule of two weeks or more urgent looks for. Only
    questions that were answered count: an unanswered one denies nothing, and neither
    does one that the patient was not sure about (2.1: "not sure" is never a no).
    """
    return tuple(
        (question.short, denied)
        for question, wanted in _warning_signs(questionnaire, ruleset)
        if is_answered(answers, question.key)
        and not _is_unsure(question, answers)
        and (denied := _denied(question, wanted, answers))
    )


def positives(
    questionnaire: Questionnaire, answers: Answers, ruleset: RuleSet
) -> tuple[Section, ...]:
    """For the doctor: everything that was answered with more than a plain no."""
    denied = set(_plain_nos(questionnaire, answers, ruleset))
    return _only(
        patient_summary(questionnaire, answers),
        lambda row: bool(row.answers) and row.key not in denied,
    )


def negatives(
    questionnaire: Questionnaire, answers: Answers, ruleset: RuleSet
) -> tuple[str, ...]:
    """For the doctor: every question answered with a plain no, a line each.

    A doctor who reads the page has not seen the list that the patient chose none of, so
    the warning signs on it are named.
    """
    signs = {
        question.key: labels(question, wanted - question.codes_that_say(Says.NO))
        for question, wanted in _warning_signs(questionnaire, ruleset)
        if isinstance(question, SomeOf)
    }
    lines = []
    for key in _plain_nos(questionnaire, answers, ruleset):
        question = questionnaire.questions[key]
        if signs.get(key):
            lines.append(f"{question.heading}: none of: {'; '.join(signs[key])}")
        else:
            lines.append(in_one_line(question, shown(question, answers[key])))
    return tuple(lines)


def _plain_nos(
    questionnaire: Questionnaire, answers: Answers, ruleset: RuleSet
) -> Iterator[str]:
    """The keys of questions answered with nothing but a no that no rule looks for.

    "Painkillers help: no" is a finding, not a negative.
    """
    looked_for = {
        (key, code)
        for rule in ruleset.rules
        for key, codes in _looked_for(rule.condition)
        for code in codes
    }
    for key in questionnaire.walk(answers).asked:
        question = questionnaire.questions[key]
        said = set(codes_given(answers, key))
        if (
            isinstance(question, OneOf | SomeOf)
            and said
            and said <= question.codes_that_say(Says.NO)
            and looked_for.isdisjoint((key, code) for code in said)
        ):
            yield key


def _is_unsure(question: OneOf | SomeOf, answers: Answers) -> bool:
    unsure = question.codes_that_say(Says.UNSURE)
    return not unsure.isdisjoint(codes_given(answers, question.key))


def answered_unsure(questionnaire: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """Short names of the questions that the patient could not or would not settle."""
    return tuple(
        question.short
        for question in questionnaire.questions.values()
        if isinstance(question, OneOf | SomeOf) and _is_unsure(question, answers)
    )


def _denied(
    question: OneOf | SomeOf, wanted: frozenset[str], answers: Answers
) -> tuple[str, ...]:
    given = set(codes_given(answers, question.key))
    if isinstance(question, OneOf):
        if given & wanted:
            return ()
        # One answer rules out the others; only a plain no says that it is a negative.
        return labels(question, given & question.codes_that_say(Says.NO))
    return labels(question, wanted - given)


def _warning_signs(
    questionnaire: Questionnaire, ruleset: RuleSet
) -> Iterator[tuple[OneOf | SomeOf, frozenset[str]]]:
    wanted: dict[str, frozenset[str]] = {}
    for rule in ruleset.rules:
        if rule.urgency >= Urgency.WITHIN_2_WEEKS:
            for key, codes in _looked_for(rule.condition):
                wanted[key] = wanted.get(key, frozenset()) | codes
    for key, question in questionnaire.questions.items():
        if key in wanted and isinstance(question, OneOf | SomeOf):
            yield question, wanted[key] - question.codes_that_say(Says.UNSURE)


def _looked_for(node: Node) -> Iterator[tuple[str, frozenset[str]]]:
    """The options that make a condition true; what a negation names is left out."""
    match node:
        case HasAny(key, codes) | CountOf(key, codes):
            yield key, frozenset(codes) - {MISSING}
        case Not() | Measure():
            return
        case _:
            for child in children(node):
                yield from _looked_for(child)


def not_answered(questionnaire: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """Short names of the questions that were asked and left out."""
    return tuple(
        questionnaire.questions[key].short
        for key in questionnaire.walk(answers).asked
        if not is_answered(answers, key)
    )
