"""The emergency stop: what reaches the clinic, and what the patient does about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from config.clinic import Clinic
from config.sealed import keyed_hash
from config.spelling import stored_line
from intake import audit
from intake.hashes import phone_hash
from intake.models import AuditEvent, ContactDetails, Draft, Submission
from intake.services.reading import emergencies_of, locked_draft, state_of
from intake.services.sending import create_contact, create_submission, supersede


def stop(draft: Draft, *, now: datetime, clinic: Clinic) -> None:
    """Makes the partial submission of an emergency stop, in front of the page."""
    earlier = draft.partial_id
    partial = create_submission(
        draft,
        token=uuid4(),
        kind=Submission.Kind.EMERGENCY_STOP,
        now=now,
        clinic=clinic,
    )
    if state_of(draft).contact_age is not None:
        # The contact page was filled in, not only typed into.
        create_contact(partial, draft.contact, now=now)
    if draft.contact.get("may_contact") is not False:
        if earlier and not draft.contact.get("phone"):
            _keep_phone(earlier, partial)
        store_phone(partial.pk, phone_to_use(draft.contact))
    if earlier:
        supersede(earlier, by=partial)
    draft.partial = partial
    audit.record(AuditEvent.Action.STOPPED, submission=partial)


def finding_marks(codes: Iterable[str]) -> dict[str, str]:
    """The mark on the emergency page for each finding, by rule code.

    No page shows a rule code, not even where nobody looks.
    """
    return {code: keyed_hash(code, "finding")[:16] for code in codes}


@transaction.atomic
def acknowledge(
    *, draft_id: UUID, read: Collection[str], phone: str, now: datetime
) -> Draft:
    """The patient has read an emergency page; ``phone`` may be empty.

    ``read`` are the marks of the findings that stood on that page. Another tab may have
    added one meanwhile: the draft stays stopped until it has been read as well.
    """
    draft = locked_draft(draft_id)
    state = emergencies_of(draft)
    marks = finding_marks(state.open)
    codes = frozenset(code for code in state.open if marks[code] in read)
    state = state.with_acknowledged(codes)
    draft.emergencies = state.as_json()
    draft.stopped = bool(state.open)
    draft.last_active = now
    draft.save()
    store_phone(draft.partial_id, phone)
    return draft


@transaction.atomic
def correct(*, draft_id: UUID, phone: str = "", now: datetime) -> Draft:
    """The patient says that an answer is wrong: lets them correct it, and nothing else.

    ``phone`` may be empty.
    """
    draft = locked_draft(draft_id)
    store_phone(draft.partial_id, phone)
    state = emergencies_of(draft)
    draft.emergencies = state.being_corrected().as_json()
    draft.last_active = now
    draft.save()
    return draft


def store_phone(submission_id: UUID | None, phone: str) -> None:
    """The number that was typed on an emergency page, if one was."""
    if not phone or not submission_id:
        return
    contact, _ = ContactDetails.objects.get_or_create(submission_id=submission_id)
    contact.phone = phone
    contact.phone_hash = phone_hash(phone)
    contact.save()


def phone_to_use(contact: Mapping[str, object]) -> str:
    """The number on the contact page, finished or not, unless it must not be used.

    Like one that is typed on the emergency page, it stands as it was typed.
    """
    if contact.get("may_contact") is False:
        return ""
    return stored_line(str(contact.get("phone", "")))


def _keep_phone(earlier_id: UUID, later: Submission) -> None:
    """A number given at one emergency stop also reaches the patient at the next."""
    given = ContactDetails.objects.filter(submission_id=earlier_id).first()
    store_phone(later.pk, given.phone if given else "")
