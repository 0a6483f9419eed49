"""Everything a clinician reads about one submission, gathered for one page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from django.db.models import Model

from config.sealed import Sealable, readable
from config.stored_definitions import DefinitionDamaged
from intake import summary
from intake.answers_in_words import shown
from intake.definitions import questionnaire_of
from intake.models import ChangedAnswer, ContactDetails, Submission
from intake.questionnaire.contact import STORED_QUESTIONS
from intake.questionnaire.schema import Question, Questionnaire
from triage.models import Assessment, Review
from triage.pain_type import MIXED_NOTE
from triage.ruleset import Guard, Rule, RuleSet
from triage.services import ruleset_of
from triage.suspicion import Clue
from triage.urgency import LEVEL_NAMES

log = logging.getLogger(__name__)

Value = TypeVar("Value")

# What a mark left by a guard means to the clinician.
MARKS = {
    "chronic_neurology": "Chronic neurology reported, cause said to be known",
    "incomplete": "Incomplete: core questions were not answered",
    "repeat_contact": "Repeat contact within 30 days: see earlier submissions",
    "out_of_scope": "No upper-back site was chosen",
    "downgraded_by_patient": "Downgraded by patient: an emergency answer was changed",
    "cancer_history_unknown": "Cancer history unknown: not sure, or not told",
    "rules_overdue": "The rules were overdue for clinical review at the time",
}


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Takes the place of a part of the record that is damaged in the database."""

    part: str  # as a sentence begins: "The phone number"

    # Templates check this on every part; a part that can be read does not have it.
    is_unreadable = True

    def __str__(self) -> str:
        return f"{self.part} cannot be read."


def if_readable(make: Callable[..., Value], *parts: object) -> Value | Unreadable:
    """Calls ``make`` with these parts; if one cannot be read, returns that one."""
    for part in parts:
        if isinstance(part, Unreadable):
            return part
    return make(*parts)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A rule that fired, with the answers it rests on."""

    rule: Rule
    level: str
    group: str
    # Question, answers and role of each answer that the rule read.
    evidence: tuple[tuple[str, tuple[str, ...], str], ...] | Unreadable


@dataclass(frozen=True, slots=True)
class Order:
    """What places a case inside its level, and its kind of pain."""

    clues: tuple[tuple[Clue, float], ...]  # with its weight in this case
    band: str
    tags: tuple[str, ...]
    pain_types: tuple[tuple[str, str, str], ...]  # type, certainty, note
    mixed_note: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """An emergency answer as it was and as it became."""

    question: str | Unreadable
    before: tuple[str, ...] | Unreadable
    after: tuple[str, ...] | Unreadable
    change: ChangedAnswer


@dataclass(frozen=True, slots=True)
class Record:
    """One submission as the clinician reads it.

    A part that is damaged in the database is ``Unreadable``; all others are complete.
    """

    submission: Submission
    assessment: Assessment
    contact: tuple[tuple[str, str | Unreadable], ...]  # label, words
    sections: tuple[summary.Section, ...] | Unreadable
    findings: tuple[FindingRow, ...] | Unreadable
    guards: tuple[Guard, ...] | Unreadable
    marks: tuple[str, ...] | Unreadable
    order: Order | Unreadable
    negatives: tuple[tuple[str, tuple[str, ...]], ...] | Unreadable
    unsure: tuple[str, ...] | Unreadable
    not_answered: tuple[str, ...] | Unreadable
    not_examined: tuple[str, ...]
    shown: dict[str, object] | Unreadable
    changes: tuple[ChangeRow, ...]
    related: tuple[Submission, ...]
    reviews: tuple[tuple[Review, str | Unreadable], ...]  # with the reason
    damage: tuple[str, ...]  # a sentence for each part that cannot be read


def record_of(submission: Submission) -> Record:
    """Gathers the record, in the words of the stored questionnaire and rule set.

    It never shows words that the patient did not see: a stored questionnaire or rule
    set that was altered counts as unreadable, and so does whatever needs its words.
    """
    assessment = submission.assessments.select_related("ruleset").latest()
    patients = submission.assessments.for_patient().latest()
    of = submission.reference
    questionnaire = _stored(
        questionnaire_of, submission.questionnaire_id, "questions", of=of
    )
    ruleset = _stored(ruleset_of, assessment, "rules", of=of)
    answers = _read(submission, "answers", "The answers", of=of)
    outcome = _read(assessment, "outcome", "What the rules found", of=of)
    advice = _read(patients, "shown", "What the patient was told", of=of)
    contact = _contact(submission)
    changes, reviews = _changes(submission), _reviews(submission)
    return Record(
        submission=submission,
        assessment=assessment,
        contact=contact,
        sections=if_readable(summary.clinician_summary, questionnaire, answers),
        findings=if_readable(partial(_findings, questionnaire), ruleset, outcome),
        guards=if_readable(_guards, ruleset, outcome),
        marks=if_readable(partial(_marks, submission, answers), outcome),
        order=if_readable(_order, ruleset, outcome),
        negatives=if_readable(
            summary.relevant_negatives, questionnaire, answers, ruleset
        ),
        unsure=if_readable(summary.answered_unsure, questionnaire, answers),
        not_answered=if_readable(summary.not_answered, questionnaire, answers),
        not_examined=summary.NOT_EXAMINED,
        shown=advice,
        changes=changes,
        related=_related_submissions(submission),
        reviews=reviews,
        damage=_damage(
            questionnaire,
            ruleset,
            answers,
            outcome,
            advice,
            *(words for _, words in contact),
            *(part for row in changes for part in (row.before, row.after)),
            *(reason for _, reason in reviews),
        ),
    )


def _damage(*parts: object) -> tuple[str, ...]:
    """A sentence for each damaged part, once."""
    sentences = (str(part) for part in parts if isinstance(part, Unreadable))
    return tuple(dict.fromkeys(sentences))


def _read(row: Model, name: str, part: str, *, of: str) -> Sealable | Unreadable:
    return readable(row, name, instead=Unreadable(part), of=of)


def _stored(
    definition_of: Callable[..., Value], key: object, what: str, *, of: str
) -> Value | Unreadable:
    try:
        return definition_of(key)
    except DefinitionDamaged as damage:
        log.error("the %s of %s: %s", what, of, damage)
        return Unreadable(f"The wording of the {what}")


def _findings(
    questionnaire: Questionnaire | Unreadable, ruleset: RuleSet, outcome: dict
) -> tuple[FindingRow, ...]:
    return tuple(
        FindingRow(
            rule := ruleset.rule[finding["code"]],
            LEVEL_NAMES[rule.urgency],
            ruleset.group[rule.group].title,
            if_readable(summary.evidence_rows, questionnaire, finding["evidence"]),
        )
        for finding in outcome["findings"]
    )


def _guards(ruleset: RuleSet, outcome: dict) -> tuple[Guard, ...]:
    return tuple(guard for guard in ruleset.guards if guard.code in outcome["guards"])


def _order(ruleset: RuleSet, outcome: dict) -> Order:
    suspicion, pain_types = outcome["suspicion"], outcome["pain_types"]
    clues = {clue.code: clue for clue in ruleset.suspicion.clues}
    notes = {kind.type: kind.clinician_note for kind in ruleset.pain_types}
    return Order(
        clues=tuple(
            (clues[item["code"]], item["weight"]) for item in suspicion["contributions"]
        ),
        band=suspicion["band"],
        tags=tuple(
            tag.title
            for tag in ruleset.suspicion.tags
            if tag.code in suspicion.get("tags", ())
        ),
        pain_types=tuple(
            (found["type"], found["certainty"], notes[found["type"]])
            for found in pain_types
        ),
        mixed_note=MIXED_NOTE if len(pain_types) > 1 else "",
    )


def _marks(
    submission: Submission, answers: Sealable | Unreadable, outcome: dict
) -> tuple[str, ...]:
    """The marks in words. A form that stopped early was not asked where it hurts."""
    if isinstance(answers, Unreadable):
        was_asked = submission.kind == Submission.Kind.COMPLETE
    else:
        was_asked = "pain_sites" in answers
    return tuple(
        MARKS.get(mark, mark)
        for mark in outcome["marks"]
        if was_asked or mark != "out_of_scope"
    )


def _contact(submission: Submission) -> tuple[tuple[str, str | Unreadable], ...]:
    """What was given, and what is missed if it was not."""
    # Django raises an AttributeError where nothing points back.
    details = getattr(submission, "contact", None)
    if details is None:
        return ()
    rows = (
        (question.short, _contact_words(details, question))
        for question in STORED_QUESTIONS
        # Nobody was asked where the form stopped before the contact page.
        if question.key != "may_contact" or details.consented
    )
    return tuple((label, words) for label, words in rows if words)


# Said even where the patient gave none: somebody is about to look for it.
_MISSED_IF_EMPTY = frozenset({"phone", "email"})


def _contact_words(details: ContactDetails, question: Question) -> str | Unreadable:
    """The answer in words; "" where there is nothing to say."""
    value = _read(
        details, question.key, f"“{question.heading}”", of=details.submission.reference
    )
    words = if_readable(lambda given: summary.contact_words(question, given), value)
    return words or ("not given" if question.key in _MISSED_IF_EMPTY else "")


def _reviews(submission: Submission) -> tuple[tuple[Review, str | Unreadable], ...]:
    reviews = Review.objects.filter(assessment__submission=submission)
    part, of = "The reason of a review", submission.reference
    return tuple(
        (review, _read(review, "reason", part, of=of))
        for review in reviews.select_related("clinician")
    )


def _changes(submission: Submission) -> tuple[ChangeRow, ...]:
    """The trail of changed emergency answers, which hangs on the partial record."""
    changes = ChangedAnswer.objects.filter(
        submission__in=[submission, *_stops_before(submission)]
    ).select_related("submission")
    return tuple(_change(change) for change in changes)


def _change(change: ChangedAnswer) -> ChangeRow:
    submission, of = change.submission, change.submission.reference
    questionnaire = _stored(
        questionnaire_of, submission.questionnaire_id, "questions", of=of
    )
    question = if_readable(lambda words: words.questions[change.key], questionnaire)

    def in_words(name: str) -> tuple[str, ...] | Unreadable:
        answer = _read(change, name, "A changed emergency answer", of=of)
        return () if answer is None else if_readable(shown, question, answer)

    return ChangeRow(
        if_readable(lambda asked: asked.short, question),
        in_words("before"),
        in_words("after"),
        change,
    )


def _stops_before(submission: Submission) -> list[Submission]:
    """The emergency stops that a submission came after, the newest first."""
    found: list[Submission] = []
    waiting = list(submission.supersedes.all())
    while waiting:
        stop = waiting.pop(0)
        found.append(stop)
        waiting += stop.supersedes.all()
    return found


def _related_submissions(submission: Submission) -> tuple[Submission, ...]:
    """Other forms of the same person, and the stops that this form came after."""
    contact = getattr(submission, "contact", None)
    found = _stops_before(submission)
    if submission.superseded_by_id:
        found.append(submission.superseded_by)
    if contact and contact.person_hash:
        found += Submission.objects.filter(
            contact__person_hash=contact.person_hash
        ).exclude(pk=submission.pk)
    return tuple({other.pk: other for other in found}.values())
