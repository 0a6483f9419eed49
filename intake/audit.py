"""Writes the audit trail: who did what to which submission, when.

A read is written before the page is answered, so that no page is seen without a trace;
if the row cannot be written, the page is not shown. What was in a record never enters.
"""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser

from config.log import request_id
from intake.models import AuditEvent, Submission


def record(
    action: AuditEvent.Action,
    *,
    submission: Submission | None = None,
    by: AbstractUser | None = None,
) -> AuditEvent:
    """One row. Without ``by`` the patient or the system acted."""
    return AuditEvent.objects.create(
        action=action,
        actor=by,
        actor_name=by.get_username() if by else "",
        roles=", ".join(sorted(by.groups.values_list("name", flat=True))) if by else "",
        submission=str(submission.pk) if submission else "",
        reference=submission.reference if submission else "",
        request_id=request_id.get()[:36],
    )
