"""Keeping a form for another day or device, and taking it up again with its code."""

from __future__ import annotations

import hmac
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction

from config.throttle import Throttle
from intake import audit
from intake.hashes import page_hash, resume_hash
from intake.models import SAVED_DRAFT_LIFETIME, AuditEvent, Draft
from intake.services.errors import ResumeRefused, TooManyAttempts
from intake.services.reading import locked_draft
from intake.services.secret import new_code

RESUME_CODE_GROUPS = 3
# Tries at codes, by network and by code: the limits hold wherever a guess comes from.
CODES_BY_NETWORK = Throttle("code", limit=10, window=timedelta(minutes=15))
CODES_BY_CODE = Throttle("one code", limit=10, window=timedelta(minutes=15))


@transaction.atomic
def keep_for_later(*, draft_id: UUID, date_of_birth: str, now: datetime) -> str:
    """Keeps a draft for 72 hours and gives the code that opens it elsewhere, once.

    The code is stored hashed only. A new code takes the place of an older one.
    """
    draft = locked_draft(draft_id)
    code = new_code(groups=RESUME_CODE_GROUPS)
    draft.resume_hash = resume_hash(code)
    draft.resume_birth_date = date_of_birth
    draft.last_active = now
    draft.save()
    return code


def resume(
    *,
    code: str,
    date_of_birth: str,
    network: str,
    page_secret: str = "",
    now: datetime,
) -> Draft:
    """The draft behind a code and a date of birth; the code is used up.

    ``network`` is where the try comes from, for the throttle. Unknown, wrong and
    expired codes are refused alike after the same work. While the database is away
    nothing can be counted, and nothing is opened.
    """
    code_hash = resume_hash(code)
    for throttle, key in ((CODES_BY_NETWORK, network), (CODES_BY_CODE, code_hash)):
        if not throttle.admits(key, now=now):
            raise TooManyAttempts(throttle.retry_at(now))
    with transaction.atomic():
        draft = (
            Draft.objects.select_for_update()
            .filter(resume_hash=code_hash, last_active__gte=now - SAVED_DRAFT_LIFETIME)
            .first()
        )
        expected = draft.resume_birth_date if draft else "0000-00-00"
        matches = hmac.compare_digest(expected.encode(), date_of_birth.encode())
        if draft is None or not matches:
            raise ResumeRefused
        moved = _move(draft, page_secret, now=now)
        audit.record(AuditEvent.Action.RESUMED)
    return moved


def _move(draft: Draft, page_secret: str, *, now: datetime) -> Draft:
    """The draft under a new id, which no page of the device before knows."""
    columns = {
        field.attname: getattr(draft, field.attname)
        for field in Draft._meta.concrete_fields
    }
    moved = Draft.objects.create(
        **columns
        | {
            "id": uuid4(),
            "resume_hash": "",
            "resume_birth_date": "",
            "cleared": False,
            "page_hash": page_secret and page_hash(page_secret),
            "last_active": now,
        }
    )
    draft.delete()
    return moved
