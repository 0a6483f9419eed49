"""Answers in words: sections of rows, for the patient or for the clinician.

One projection of the questionnaire serves the check-your-answers page, the printed
page, the reasons on the result and the clinician's record, so that nobody reads a
sentence that the patient was never asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from intake.answers_in_words import in_one_line, labels, shown
from intake.questionnaire.contact import CONTACT_KEYS, CONTACT_STEP
from intake.questionnaire.schema import (
    OneOf,
    Question,
    Questionnaire,
    Says,
    SomeOf,
)
from triage.condition_parts import children
from triage.conditions import (
    MISSING,
    All,
    Answers,
    Compare,
    CountOf,
    Either,
    HasAny,
    HowMany,
    Node,
    Sign,
    Total,
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
    change: Callable[[str, str], str] = lambda slug, key: "",
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
    return answered_only(
        _sections(
            questionnaire,
            answers,
            lambda question: question.short,
            lambda slug, key: "",
        )
    )


def answered_only(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections without the rows that were left out."""
    answered = (
        Section(section.title, tuple(row for row in section.rows if row.answers))
        for section in sections
    )
    return tuple(section for section in answered if section.rows)


def _sections(
    questionnaire: Questionnaire,
    answers: Answers,
    wording: Callable[[Question], str],
    change: Callable[[str, str], str],
) -> tuple[Section, ...]:
    keys = set(questionnaire.walk(answers).asked)
    sections = []
    for step in questionnaire.steps:
        rows = tuple(
            Row(
                question.key,
                wording(question),
                shown(question, answers[question.key])
                if is_answered(answers, question.key)
                else (),
                change(step.slug, question.key),
            )
            for question in step.questions
            if question.key in keys
        )
        if rows:
            sections.append(Section(step.title, rows))
    return tuple(sections)


def contact_rows(contact: Mapping[str, object]) -> tuple[tuple[str, str, str], ...]:
    """Contact details as the patient reads them: label, value, key of the question.

    A value of None could not be opened.
    """
    return tuple(
        (
            question.heading,
            _contact_value(question, contact[question.key]),
            question.key,
        )
        for question in CONTACT_STEP.questions
        if question.key in CONTACT_KEYS
    )


def _contact_value(question: Question, value: object) -> str:
    if value is None:
        return "Cannot be read"
    if isinstance(value, bool):
        value = "yes" if value else "no"
    return " ".join(shown(question, value)) if value else "Not given"


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One answer behind a finding, worded. ``role`` is given, denied or missing."""

    key: str
    question: str
    answers: tuple[str, ...]
    role: str


def evidence_rows(
    questionnaire: Questionnaire, evidence: Iterable[Mapping[str, object]]
) -> tuple[EvidenceRow, ...]:
    """Stored evidence in the clinician's words."""
    return tuple(_evidence_rows(questionnaire, evidence))


def _evidence_rows(
    questionnaire: Questionnaire, evidence: Iterable[Mapping[str, object]]
) -> Iterator[EvidenceRow]:
    for item in evidence:
        question = questionnaire.questions[item["key"]]
        if item["number"] is not None:
            words = shown(question, item["number"])
        else:
            words = labels(question, item["codes"]) if item["codes"] else ()
        yield EvidenceRow(question.key, question.short, words, item["role"])


def own_words(
    questionnaire: Questionnaire, evidence: Iterable[Mapping[str, object]]
) -> tuple[str, ...]:
    """The answers that a reason rests on, a line for each question."""
    said = []
    for item in evidence:
        if item["role"] != "given":
            continue
        question = questionnaire.questions[item["key"]]
        if item["number"] is not None:
            value = item["number"]
        else:
            value = item["codes"] if isinstance(question, SomeOf) else item["codes"][0]
        said.append(in_one_line(question, value))
    return tuple(dict.fromkeys(said))


# What a form cannot do (clinical specification 4.10).
NOT_EXAMINED = (
    "Power and reflexes",
    "Sensation and sensory level",
    "Temperature, pulse and blood pressure",
    "Spine percussion and movement",
    "Urine",
)


@dataclass(frozen=True, slots=True)
class Negative:
    """Warning signs of one question that were asked and denied."""

    question: str
    denied: tuple[str, ...]


def relevant_negatives(
    questionnaire: Questionnaire, answers: Answers, ruleset: RuleSet
) -> tuple[Negative, ...]:
    """Warning signs that were asked and denied.

    A warning sign is an option that a rule of two weeks or more urgent looks for. Only
    questions that were answered count: an unanswered one denies nothing, and neither
    does one that the patient was not sure about (2.1: "not sure" is never a no).
    """
    return tuple(
        Negative(question.short, denied)
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
    sections = patient_summary(questionnaire, answers)
    kept = (
        Section(
            section.title,
            tuple(row for row in section.rows if row.answers and row.key not in denied),
        )
        for section in sections
    )
    return tuple(section for section in kept if section.rows)


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
    return tuple(
        f"{questionnaire.questions[key].heading}: none of: {'; '.join(signs[key])}"
        if signs.get(key)
        else in_one_line(questionnaire.questions[key], answers[key])
        for key in _plain_nos(questionnaire, answers, ruleset)
    )


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
        # One answer rules out the others; only a plain no says that it is a negative.
        return (
            ()
            if given & wanted
            else labels(question, given & question.codes_that_say(Says.NO))
        )
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
        case All() | Either() | HowMany() | Total() | Compare() | Sign():
            for child in children(node):
                yield from _looked_for(child)


def not_answered(questionnaire: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """Short names of the questions that were asked and left out."""
    return tuple(
        questionnaire.questions[key].short
        for key in questionnaire.walk(answers).asked
        if not is_answered(answers, key)
    )
