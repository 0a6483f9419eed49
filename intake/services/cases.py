"""What staff do with a submission: read it, decide on it, vouch for its sender."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import AbstractUser
from django.db import transaction

from intake import audit
from intake.bots import PERSON
from intake.models import AuditEvent, Draft, Submission
from intake.services.errors import ReviewedMeanwhile
from triage.models import Review
from triage.services import record_review
from triage.urgency import Urgency


@transaction.atomic
def open_record(*, submission_id: UUID, by: AbstractUser) -> Submission:
    """A submission to be read by staff. The reading is on record before the page is."""
    submission = Submission.objects.select_related("questionnaire").get(
        pk=submission_id
    )
    audit.record(AuditEvent.Action.OPENED, submission=submission, by=by)
    return submission


@transaction.atomic
def review(
    *,
    submission_id: UUID,
    by: AbstractUser,
    urgency: Urgency,
    decision: str,
    reason: str,
    seen: int,
    now: datetime,
) -> Review:
    """A clinician's decision on the newest assessment of a submission.

    ``seen`` is the number of reviews the clinician saw while deciding; when there are
    more by now ``ReviewedMeanwhile`` is raised, and nothing is recorded.
    """
    submission = Submission.objects.select_for_update().get(pk=submission_id)
    reviews = Review.objects.filter(assessment__submission=submission)
    if reviews.count() != seen:
        raise ReviewedMeanwhile
    recorded = record_review(
        assessment=submission.assessments.latest(),
        by=by,
        urgency=urgency,
        decision=decision,
        reason=reason,
        now=now,
    )
    submission.state = Submission.State.REVIEWED
    submission.urgency = urgency
    submission.save(update_fields=["state", "urgency"])
    audit.record(AuditEvent.Action.REVIEWED, submission=submission, by=by)
    return recorded


@transaction.atomic
def confirm_person(*, submission_id: UUID, by: AbstractUser) -> None:
    """A clinician says that a person sent this: it returns to the normal worklist.

    The same goes for a form that is still being filled in after its emergency stop. A
    second confirmation changes nothing.
    """
    submission = Submission.objects.get(pk=submission_id)
    # The draft first: saving a step locks them in this order too.
    Draft.objects.filter(partial=submission).update(bot_marks=[PERSON])
    suspected = Submission.objects.filter(pk=submission_id, suspected=True)
    if suspected.update(suspected=False):
        audit.record(AuditEvent.Action.SENT_BY_PERSON, submission=submission, by=by)
