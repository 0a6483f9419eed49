"""Everything a clinician reads about one submission, gathered for one page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.core.exceptions import ObjectDoesNotExist

from intake.definitions import questionnaire_of
from intake.models import ChangedAnswer, ContactDetails, Submission
from intake.summary import (
    NOT_EXAMINED,
    EvidenceRow,
    Negative,
    Section,
    answered_unsure,
    clinician_summary,
    evidence_rows,
    not_answered,
    relevant_negatives,
    shown,
)
from triage.models import URGENCY_CHOICES, Assessment, Review
from triage.pain_type import MIXED_NOTE
from triage.ruleset import Guard, Rule, RuleSet
from triage.services import ruleset_of
from triage.suspicion import Clue

# How long before the rules are due for review the staff are told (spec 3.3).
REVIEW_NOTICE = timedelta(days=60)


def rules_notice(due: date, today: date) -> str:
    """What staff read when the rules are, or soon will be, due for review; or ""."""
    if today > due:
        return (
            f"The triage rules were due for clinical review on {due:%-d %B %Y}. Read "
            "every level with care."
        )
    if due - today <= REVIEW_NOTICE:
        return f"The triage rules are due for clinical review on {due:%-d %B %Y}."
    return ""


_LEVELS = dict(URGENCY_CHOICES)

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
class FindingRow:
    """A rule that fired, with the answers it rests on."""

    rule: Rule
    level: str
    group: str
    evidence: tuple[EvidenceRow, ...]


@dataclass(frozen=True, slots=True)
class ClueRow:
    """What one clue added to the suspicion index."""

    clue: Clue
    weight: float
    points: float


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """An emergency answer as it was and as it became."""

    question: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    change: ChangedAnswer


@dataclass(frozen=True, slots=True)
class Record:
    """One submission as the clinician reads it."""

    submission: Submission
    assessment: Assessment
    contact: ContactDetails | None
    sections: tuple[Section, ...]
    findings: tuple[FindingRow, ...]
    guards: tuple[Guard, ...]
    marks: tuple[str, ...]
    clues: tuple[ClueRow, ...]
    band: str
    tags: tuple[str, ...]
    pain_types: tuple[tuple[str, str, str], ...]  # type, certainty, note
    mixed_note: str
    negatives: tuple[Negative, ...]
    unsure: tuple[str, ...]
    not_answered: tuple[str, ...]
    not_examined: tuple[str, ...]
    changes: tuple[ChangeRow, ...]
    related: tuple[Submission, ...]
    reviews: tuple[Review, ...]


def record_of(submission: Submission) -> Record:
    """Gathers the record, in the words of the stored questionnaire and rule set."""
    assessment = submission.assessments.select_related("ruleset").latest()
    questionnaire = questionnaire_of(submission.questionnaire_id)
    ruleset = ruleset_of(assessment)
    outcome, answers = assessment.outcome, submission.answers
    return Record(
        submission=submission,
        assessment=assessment,
        contact=_contact(submission),
        sections=clinician_summary(questionnaire, answers),
        findings=tuple(
            FindingRow(
                rule := ruleset.rule[finding["code"]],
                _LEVELS[rule.urgency],
                ruleset.group[rule.group].title,
                evidence_rows(questionnaire, finding["evidence"]),
            )
            for finding in outcome["findings"]
        ),
        guards=tuple(
            guard for guard in ruleset.guards if guard.code in outcome["guards"]
        ),
        marks=_marks(submission, outcome),
        clues=_clues(ruleset, outcome),
        band=outcome["suspicion"]["band"],
        tags=tuple(
            tag.title
            for tag in ruleset.suspicion.tags
            if tag.code in outcome["suspicion"].get("tags", ())
        ),
        pain_types=_pain_types(ruleset, outcome),
        mixed_note=MIXED_NOTE if len(outcome["pain_types"]) > 1 else "",
        negatives=relevant_negatives(questionnaire, answers, ruleset),
        unsure=answered_unsure(questionnaire, answers),
        not_answered=not_answered(questionnaire, answers),
        not_examined=NOT_EXAMINED,
        changes=_changes(submission),
        related=_related(submission),
        reviews=tuple(
            Review.objects.filter(assessment__submission=submission).select_related(
                "clinician"
            )
        ),
    )


def _marks(submission: Submission, outcome: dict) -> tuple[str, ...]:
    """The marks in words. A form that stopped early was not asked where it hurts."""
    if "pain_sites" in submission.answers:
        return tuple(MARKS.get(mark, mark) for mark in outcome["marks"])
    return tuple(
        MARKS.get(mark, mark) for mark in outcome["marks"] if mark != "out_of_scope"
    )


def _contact(submission: Submission) -> ContactDetails | None:
    try:
        return submission.contact
    except ObjectDoesNotExist:
        return None


def _clues(ruleset: RuleSet, outcome: dict) -> tuple[ClueRow, ...]:
    clues = {clue.code: clue for clue in ruleset.suspicion.clues}
    return tuple(
        ClueRow(clues[item["code"]], item["weight"], item["points"])
        for item in outcome["suspicion"]["contributions"]
    )


def _pain_types(ruleset: RuleSet, outcome: dict) -> tuple[tuple[str, str, str], ...]:
    notes = {kind.type: kind.clinician_note for kind in ruleset.pain_types}
    return tuple(
        (found["type"], found["certainty"], notes[found["type"]])
        for found in outcome["pain_types"]
    )


def _changes(submission: Submission) -> tuple[ChangeRow, ...]:
    """The trail of changed emergency answers, which hangs on the partial record."""
    changes = ChangedAnswer.objects.filter(
        submission__in=[submission, *_stops_before(submission)]
    ).select_related("submission")
    rows = []
    for change in changes:
        words = questionnaire_of(change.submission.questionnaire_id)
        question = words.questions[change.key]
        rows.append(
            ChangeRow(
                question.short,
                shown(question, change.before) if change.before is not None else (),
                shown(question, change.after) if change.after is not None else (),
                change,
            )
        )
    return tuple(rows)


def _stops_before(submission: Submission) -> list[Submission]:
    """The emergency stops that a submission came after, the newest first."""
    found: list[Submission] = []
    waiting = list(submission.supersedes.all())
    while waiting:
        stop = waiting.pop(0)
        found.append(stop)
        waiting += stop.supersedes.all()
    return found


def _related(submission: Submission) -> tuple[Submission, ...]:
    """Other forms of the same person, and the stops that this form came after."""
    contact = _contact(submission)
    found = _stops_before(submission)
    if submission.superseded_by_id:
        found.append(submission.superseded_by)
    if contact and contact.person_hash:
        found += Submission.objects.filter(
            contact__person_hash=contact.person_hash
        ).exclude(pk=submission.pk)
    return tuple({other.pk: other for other in found}.values())
