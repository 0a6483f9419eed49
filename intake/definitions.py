"""Questionnaires: the one asked today, and those that forms were answered on."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache

from django.conf import settings
from django.db import transaction

from intake.models import StoredQuestionnaire
from intake.questionnaire import schema
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK


class QuestionnaireDamaged(Exception):
    """A stored questionnaire is not what its digest says."""


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
    """The questionnaire with this digest, word for word.

    Raises ``QuestionnaireDamaged`` when it was changed since: a question that nobody
    was asked must not stand before an answer.
    """
    if digest == todays().digest:
        return todays()
    content = StoredQuestionnaire.objects.get(digest=digest).content
    if hashlib.sha256(content.encode()).hexdigest() != digest:
        raise QuestionnaireDamaged(f"The stored questions {digest[:8]} were changed.")
    return schema.from_json(json.loads(content))
