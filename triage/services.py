"""Records assessments and reviews. The caller owns the transaction and the audit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser

from config.placeholders import fill_placeholders
from triage.advice import (
    REASONS_SHOWN,
    Service,
    advice,
    articles,
    filled,
    home_care,
    planned_calls,
    safety_net,
)
from triage.conditions import Answers
from triage.engine import Context, Outcome
from triage.models import Assessment, Review, StoredRuleSet
from triage.rerun import outcome_as_json
from triage.rules import RULESET
from triage.ruleset import RuleSet
from triage.urgency import Urgency


class ReviewIncomplete(Exception):
    """A review lacks the reason that every decision needs."""


def ruleset_of(assessment: Assessment) -> RuleSet:
    """The rule set that an assessment was made with, word for word.

    Raises ``DefinitionDamaged`` when what is stored was changed since.
    """
    if assessment.ruleset_id == RULESET.digest:
        return RULESET
    return StoredRuleSet.objects.definition(assessment.ruleset_id)


def record_assessment(
    *,
    submission_id: UUID,
    answers: Answers,
    outcome: Outcome,
    context: Context,
    words: Mapping[str, str],
    services: Mapping[str, Service],
    closed: Collection[str] = (),
    offers_crisis_line: bool = False,
    now: datetime,
    ruleset: RuleSet = RULESET,
) -> Assessment:
    """Keeps an outcome with the inputs it came from and what the patient is told."""
    shown = advice_shown(
        outcome,
        answers,
        ruleset,
        words,
        services=services,
        closed=closed,
        offers_crisis_line=offers_crisis_line,
    )
    return Assessment.objects.create(
        submission_id=submission_id,
        ruleset_id=StoredRuleSet.objects.keep(ruleset),
        context=context_as_json(context),
        urgency=outcome.urgency,
        urgency_before_guards=outcome.urgency_before_guards,
        suspicion_index=outcome.suspicion.index,
        outcome=outcome_as_json(outcome),
        shown=shown,
        created=now,
    )


def record_clinic_assessment(
    *,
    patients: Assessment,
    outcome: Outcome,
    context: Context,
    now: datetime,
) -> Assessment:
    """Keeps what the clinic alone may know, beside the assessment of the patient.

    It was made with the same rule set. Nobody was told anything, so it shows nothing.
    """
    return Assessment.objects.create(
        submission_id=patients.submission_id,
        ruleset_id=patients.ruleset_id,
        audience=Assessment.Audience.CLINIC,
        context=context_as_json(context),
        urgency=outcome.urgency,
        urgency_before_guards=outcome.urgency_before_guards,
        suspicion_index=outcome.suspicion.index,
        outcome=outcome_as_json(outcome),
        shown={},
        created=now,
    )


def record_review(
    *,
    assessment: Assessment,
    by: AbstractBaseUser,
    urgency: Urgency,
    decision: str,
    reason: str,
    now: datetime,
) -> Review:
    """Records what a clinician decided. A decision without a reason is refused."""
    if not reason.strip():
        raise ReviewIncomplete("Write the reason for your decision.")
    return Review.objects.create(
        assessment=assessment,
        clinician=by,
        urgency=urgency,
        decision=decision,
        reason=reason.strip(),
        created=now,
    )


def advice_shown(
    outcome: Outcome,
    answers: Answers,
    ruleset: RuleSet,
    words: Mapping[str, str],
    *,
    services: Mapping[str, Service],
    closed: Collection[str] = (),
    offers_crisis_line: bool = False,
) -> dict[str, object]:
    """What the patient is told, whole, as it is stored and shown.

    ``services`` are those of the clinic by name, ``closed`` names the ones that are
    known not to answer now. ``offers_crisis_line`` where the form asks nobody how they
    cope, or the patient wrote of wanting to die and ticked nothing (hazard H22).

    The reasons are those of the rules that decided the level, safety before all; when a
    guard raised it, the guard's own reason. What the rules said below that is added at
    routine only, where it explains: on a more urgent page it would reassure. A reason
    of a rule names its rule, so that the page can add the patient's own answers; the
    code itself is never shown.
    """
    texts = ruleset.texts
    text = advice(
        texts,
        outcome.urgency,
        words,
        never_had_cancer=ruleset.sign["never_had_cancer"].holds(answers),
        first=dict.fromkeys(
            service
            for finding in outcome.findings
            for service in ruleset.rule[finding.code].calls
        ),
        closed=closed,
    )
    nsaid_caution = ruleset.sign["nsaid_caution"].holds(answers)
    reasons = _reasons(outcome, answers, ruleset, words)[:REASONS_SHOWN]
    return {
        "urgency": outcome.urgency,
        "tag": text.tag,
        "title": text.title,
        "lead": text.lead,
        "steps": list(text.steps),
        "calls": [
            asdict(call) for call in planned_calls(text, services, closed=closed)
        ],
        "home_care": list(
            home_care(texts, outcome.urgency, nsaid_caution=nsaid_caution)
        ),
        "check_again": text.check_again,
        "nsaid_caution": nsaid_caution,
        "articles_caution": texts.articles.nsaid_caution if nsaid_caution else "",
        "out_of_scope": asdict(filled(texts.out_of_scope, words))
        if is_told_of_scope(ruleset, outcome.marks, reasons)
        else None,
        "reasons": reasons,
        "safety_net": {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(safety_net(texts, words)).items()
        },
        "crisis": fill_placeholders(texts.crisis_for_everybody, words)
        if offers_crisis_line
        else "",
        "articles": list(
            articles_offered(
                ruleset,
                outcome.urgency,
                rules=[reason["rule"] for reason in reasons if reason["rule"]],
                pain_types=[kind.type for kind in outcome.pain_types],
            )
        ),
    }


def is_told_of_scope(
    ruleset: RuleSet, marks: Collection[str], reasons: Collection[Mapping[str, str]]
) -> bool:
    """Whether to say that the form is made for another pain, unless a reason does."""
    said = {reason["text"] for reason in reasons}
    guards = [guard for guard in ruleset.guards if guard.mark == "out_of_scope"]
    is_said = any(guard.patient_reason in said for guard in guards)
    return "out_of_scope" in marks and not is_said


def articles_offered(
    ruleset: RuleSet,
    urgency: Urgency,
    *,
    rules: Collection[str],
    pain_types: Collection[str],
) -> tuple[str, ...]:
    """The codes of the articles for a result, by the rules whose reasons it gives."""
    deciding = [
        article
        for code in rules
        for article in ruleset.group[ruleset.rule[code].group].articles
    ]
    typing = [
        article
        for kind in ruleset.pain_types
        if kind.type in pain_types
        for article in kind.articles
    ]
    return articles(ruleset.texts, urgency, [*deciding, *typing])


def _reasons(
    outcome: Outcome, answers: Answers, ruleset: RuleSet, words: Mapping[str, str]
) -> list[dict[str, str]]:
    raised = [
        guard
        for guard in ruleset.guards
        if guard.code in outcome.guards
        and guard.at_least == outcome.urgency
        and (outcome.urgency > outcome.urgency_before_guards or not outcome.findings)
    ]
    told_of = (
        outcome.urgency_before_guards
        if outcome.urgency <= Urgency.ROUTINE
        else outcome.urgency
    )
    deciding = [
        ruleset.rule[finding.code]
        for finding in outcome.findings
        if finding.urgency == told_of
    ]
    deciding.sort(key=lambda rule: rule.group != "safety")
    raising = [
        fill_placeholders(guard.patient_reason, words)
        for guard in raised
        if guard.patient_reason
    ]
    if outcome.urgency > outcome.urgency_before_guards and not raised:
        raising = [fill_placeholders(ruleset.texts.floor_reason, words)]
    return [{"rule": "", "text": text} for text in raising] + [
        {"rule": rule.code, "text": fill_placeholders(rule.reason_for(answers), words)}
        for rule in deciding
    ]


def context_as_json(context: Context) -> dict[str, object]:
    """The inputs besides the answers, as they are stored."""
    return asdict(context) | {"floor": str(context.floor)}


def context_from_json(data: Mapping[str, object]) -> Context:
    """The inputs besides the answers, as they were.

    Raises ``ValueError`` when what is stored is not a context.
    """
    try:
        context = Context(**{**data, "floor": Urgency(data["floor"])})
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"The stored context cannot be read: {error!r}") from error
    for name, value in asdict(context).items():
        if name != "floor" and not isinstance(value, bool):
            raise ValueError(f"“{name}” of the stored context is not true or false.")
    return context
