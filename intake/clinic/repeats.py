"""Finds the forms of one person, on the clinic's side only (guard G9).

An earlier form of the same person raises the level of the next one and appears in the
record. The patient's pages never show it: somebody who types a name and a date of birth
must not learn whether that person has used the service. So the look-up happens after
the form was sent, when staff open the worklist or a command runs. Why:
docs/decisions/0008.

Source: clinical specification 4.8 (G9), as restricted to the clinic in version 2, 4.6.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Exists, OuterRef

from config.clinic import Clinic
from config.sealed import SealedError
from config.stored_definitions import DefinitionDamaged
from intake.models import ContactDetails, Submission
from triage.clock import due
from triage.engine import assess
from triage.services import context_from_json, record_clinic_assessment, ruleset_of
from triage.urgency import Urgency

log = logging.getLogger(__name__)

# What reading a row can raise when it is damaged, has no assessment, or holds values of
# the wrong kind. None of it may keep the worklist from opening.
UNREADABLE = (
    SealedError,
    DefinitionDamaged,
    ObjectDoesNotExist,
    LookupError,
    TypeError,
    ValueError,
)

# A second form within this time is a repeat contact.
REPEAT_CONTACT_WITHIN = timedelta(days=30)
# The most forms that one opening of the worklist looks at.
BATCH = 500


def link_repeats(*, now: datetime, clinic: Clinic, at_most: int = BATCH) -> int:
    """Assesses unchecked forms again if their sender sent another one before.

    Returns how many forms it looked at, the oldest first. It logs and skips a form that
    cannot be read, so that the others are still linked.
    """
    unchecked = list(
        Submission.objects.filter(repeat_checked=False)
        .order_by("submitted")
        .values_list("pk", flat=True)[:at_most]
    )
    if not unchecked:
        return 0
    repeats = list(
        Submission.objects.filter(pk__in=unchecked)
        .filter(Exists(_earlier_form_of_the_same_person()))
        .order_by("submitted")
        .values_list("pk", flat=True)
    )
    Submission.objects.filter(pk__in=set(unchecked) - set(repeats)).update(
        repeat_checked=True
    )
    for submission_id in repeats:
        _link(submission_id, now=now, clinic=clinic)
    return len(unchecked)


def _earlier_form_of_the_same_person():
    """Contact details that make the outer submission a repeat contact.

    An emergency stop that started when the submission did belongs to the same form.
    """
    return (
        ContactDetails.objects.filter(
            person_hash=OuterRef("contact__person_hash"),
            submission__submitted__lt=OuterRef("submitted"),
            submission__submitted__gte=OuterRef("submitted") - REPEAT_CONTACT_WITHIN,
        )
        .exclude(person_hash="")
        .exclude(submission__started=OuterRef("started"))
    )


@transaction.atomic
def _link(submission_id: UUID, *, now: datetime, clinic: Clinic) -> None:
    """Adds the clinic's assessment, and raises level and clock of the case to it."""
    submission = Submission.objects.select_for_update().get(pk=submission_id)
    if submission.repeat_checked:
        # Another process was faster.
        return
    submission.repeat_checked = True
    try:
        patients = submission.assessments.for_patient().latest()
        context = replace(context_from_json(patients.context), repeat_contact=True)
        outcome = assess(ruleset_of(patients), submission.answers, context=context)
    except UNREADABLE:
        log.exception("%s cannot be assessed as a repeat", submission.reference)
        submission.save(update_fields=["repeat_checked"])
        return
    record_clinic_assessment(
        patients=patients, outcome=outcome, context=context, now=now
    )
    if submission.state == Submission.State.NEW:
        submission.urgency = max(Urgency(submission.urgency), outcome.urgency)
        received = submission.submitted
        by = due(submission.urgency, received, clinic.working_days(received))
        times = [time for time in (submission.due, by) if time is not None]
        submission.due = min(times, default=None)
    submission.save(update_fields=["repeat_checked", "urgency", "due"])
