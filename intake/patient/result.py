"""What the result page says, from what was stored when the form was sent.

The twin of the record that clinicians read. Each stored value is opened on its own: the
level, whom to call and the reference stand in the clear, and the patient gets these
whatever else is damaged.
"""

from __future__ import annotations

import logging
from dataclasses import asdict

from django.conf import settings
from django.utils import timezone

from config.clinic import Phone
from config.sealed import readable
from config.stored_definitions import DefinitionDamaged
from content.library import Library
from intake import services
from intake.definitions import questionnaire_of
from intake.models import Submission
from intake.patient.crisis import crisis_words_unasked
from intake.patient.pages import is_for_another
from intake.summary import own_words
from triage.advice import advice, stored_calls
from triage.clock import due
from triage.models import Assessment
from triage.rules import RULESET
from triage.services import articles_offered, is_told_of_scope, ruleset_of
from triage.urgency import Urgency

log = logging.getLogger(__name__)


def result_context(submission: Submission) -> dict[str, object]:
    """The context of the result page, from what was stored when the form was sent.

    Each stored value is opened on its own. The level, whom to call and the reference
    stand in the clear: the patient gets these whatever else is damaged.
    """
    assessment = assessment_of(submission)
    answers = readable(submission, "answers") or {}
    page = _as_shown(submission, assessment) | {"for_another": is_for_another(answers)}
    outcome = readable(assessment, "outcome")
    try:
        questionnaire = questionnaire_of(submission.questionnaire_id)
        ruleset = ruleset_of(assessment)
    except DefinitionDamaged as damage:
        log.error("%s: shown without quotations: %s", submission.reference, damage)
        return page
    if outcome is None:
        return page | {"questionnaire": questionnaire, "ruleset": ruleset}
    reasons = page["reasons"]
    evidence = {item["code"]: item["evidence"] for item in outcome["findings"]}
    # Results of before rules 1.3 hold no articles: they follow from what else is there.
    articles = page["advice"].get("articles") or articles_offered(
        ruleset,
        Urgency(assessment.urgency),
        rules=[reason["rule"] for reason in reasons if reason["rule"]],
        pain_types=[kind["type"] for kind in outcome["pain_types"]],
    )
    return {
        "crisis": crisis_words_unasked(questionnaire),
        **page,
        "questionnaire": questionnaire,
        "ruleset": ruleset,
        "reasons": [
            {
                "text": reason["text"],
                "said": own_words(questionnaire, evidence.get(reason["rule"], ())),
            }
            for reason in reasons
        ],
        "out_of_scope": is_told_of_scope(ruleset, outcome["marks"], reasons)
        and (page["advice"].get("out_of_scope") or ruleset.texts.out_of_scope),
        "articles": Library.at(timezone.now()).with_codes(articles),
    }


def _as_shown(submission: Submission, assessment: Assessment) -> dict[str, object]:
    """The result in the stored words alone, which need no questions and no rules.

    Where these cannot be read, the level's own advice takes their place.
    """
    level, sent, clinic = assessment.urgency, submission.submitted, settings.CLINIC
    of_level = asdict(advice(RULESET.texts, Urgency(level), clinic.words()))
    shown = readable(assessment, "shown")
    if shown is None:
        shown = of_level | {"reasons": [], "home_care": [], "elsewhere": ""}
    stored = assessment.also_shown | shown
    if "articles_caution" not in stored:
        # A process of the release before sent it after the upgrade's migration.
        stored["articles_caution"] = RULESET.texts.articles.nsaid_caution
        stored["check_again"] = of_level["check_again"]
    return {
        **shown_to_everybody(assessment, shown),
        "submission": submission,
        "advice": stored,
        "out_of_scope": shown.get("out_of_scope"),
        "reasons": shown["reasons"],
        "calls": [
            {
                "service": call.service,
                "is_main": call.is_main,
                "phone": Phone(call.name, call.number),
            }
            for call in stored_calls(RULESET.texts, shown, clinic.services())
        ],
        # By the level that the patient was told: the case may have moved on.
        "looked_at_by": due(Urgency(level), sent, clinic.working_days(sent)),
        "readable_until": sent + services.RESULT_LIFETIME,
    }


def shown_to_everybody(
    assessment: Assessment, shown: dict[str, object]
) -> dict[str, object]:
    """Safety net and crisis words as the patient read them, where they are stored.

    They take the place of those of today. Results of before rules 1.3 have them beside.
    """
    stored = assessment.also_shown | shown
    context = {}
    if "safety_net" in stored:
        context["safety_net"] = stored["safety_net"]
    if "crisis" in stored:
        context["crisis"] = [stored["crisis"]] if stored["crisis"] else []
    return context


def assessment_of(submission: Submission) -> Assessment:
    """The assessment the patient was shown, whatever the clinic has learned since."""
    return submission.assessments.for_patient().latest()
