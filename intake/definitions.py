"""Questionnaires: the one asked today, and those that forms were answered on."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings

from intake.models import StoredQuestionnaire
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK


def current_questionnaire() -> Questionnaire:
    """The questionnaire as this clinic asks it today.

    How a patient copes is asked only where somebody can respond (hazard H22).
    """
    return _with_distress(settings.CLINIC.asks_distress)


@lru_cache
def _with_distress(is_asked: bool) -> Questionnaire:
    return UPPER_BACK if is_asked else UPPER_BACK.without("distress")


def stored(questionnaire: Questionnaire) -> str:
    """The digest under which a questionnaire is stored; stores it the first time."""
    return StoredQuestionnaire.objects.keep(questionnaire)


def questionnaire_of(digest: str) -> Questionnaire:
    """The questionnaire with this digest, word for word.

    Raises ``DefinitionDamaged`` when it was changed since: a question that nobody was
    asked must not stand before an answer.
    """
    today = current_questionnaire()
    if digest == today.digest:
        return today
    return StoredQuestionnaire.objects.definition(digest)
