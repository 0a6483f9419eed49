"""Questionnaires: the one asked today, and those that forms were answered on."""

from __future__ import annotations

import json
from functools import lru_cache

from django.conf import settings
from django.db import transaction

from intake.models import StoredQuestionnaire
from intake.questionnaire import schema
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK

# Digests that this process knows to be in the database. A row is never removed.
_stored: set[str] = set()


def todays() -> Questionnaire:
    """The questionnaire as this clinic asks it today.

    How a patient copes is asked only where somebody can respond (hazard H22).
    """
    return _with_distress(settings.CLINIC.asks_distress)


@lru_cache
def _with_distress(is_asked: bool) -> Questionnaire:
    return UPPER_BACK if is_asked else UPPER_BACK.without("distress")


def stored(questionnaire: Questionnaire) -> str:
    """The digest under which a questionnaire is stored; stores it the first time."""
    if questionnaire.digest not in _stored:
        StoredQuestionnaire.objects.get_or_create(
            digest=questionnaire.digest,
            defaults={
                "version": questionnaire.version,
                "content": questionnaire.canonical_json,
            },
        )
        # Only what is committed is sure to be there for the next request.
        transaction.on_commit(lambda: _stored.add(questionnaire.digest))
    return questionnaire.digest


@lru_cache(maxsize=32)
def questionnaire_of(digest: str) -> Questionnaire:
    """The questionnaire with this digest, word for word."""
    if digest == todays().digest:
        return todays()
    return schema.from_json(
        json.loads(StoredQuestionnaire.objects.get(digest=digest).content)
    )
