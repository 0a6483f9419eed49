"""Whom to call for a patient who feels unable to go on (hazard H22)."""

from __future__ import annotations

from django.conf import settings

from config.placeholders import fill_placeholders
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK
from triage.conditions import Answers
from triage.rules import RULESET


def crisis_words(answers: Answers, *, written: bool = False) -> list[str]:
    """What to say at once to somebody who feels unable to go on (hazard H22).

    ``written``: the patient has said so in free text.
    """
    return [
        fill_placeholders(rule.patient_reason, settings.CLINIC.words())
        for rule in RULESET.rules
        if "crisis_line" in rule.calls and (written or rule.condition.holds(answers))
    ]


def crisis_words_unasked(
    questionnaire: Questionnaire, page_slug: str = ""
) -> list[str]:
    """What to say to everybody where nobody is asked how they cope (hazard H22).

    On a page of the form only where the question would stand.
    """
    would_be_on = UPPER_BACK.step_of["distress"].slug
    if "distress" in questionnaire.questions or page_slug not in ("", would_be_on):
        return []
    return [
        fill_placeholders(RULESET.texts.crisis_for_everybody, settings.CLINIC.words())
    ]
