"""What a clinician decides about a version, and where an article stands."""

from django.db import models
from django.db.models import Case, F, Q, Value, When


class Decision(models.TextChoices):
    """What a clinician decides about a version."""

    APPROVE = "approve", "Approve"
    RETURN = "return", "Return to the editor"


class Status(models.TextChoices):
    """The status of an article, in the order of the work that staff have with it."""

    DRAFT = "draft", "Draft"
    IN_REVIEW = "in_review", "Waits for a signature"
    SIGNED = "signed", "Signed, not published"
    SCHEDULED = "scheduled", "Scheduled"
    CHANGED = "changed", "Published, with a newer draft"
    PUBLISHED = "published", "Published"
    RETIRED = "retired", "Retired"


def status_expression() -> Case:
    """The status, in SQL, that follows from the facts of `with_facts`."""
    is_public = Q(live_version__isnull=False)
    newest_is_public = Q(live_version=F("newest_version"))
    is_retired = Q(
        live_version=None, changed_at__isnull=False, newest_created__lte=F("changed_at")
    )
    return Case(
        When(newest_is_public, then=Value(Status.PUBLISHED)),
        When(scheduled_for__isnull=False, then=Value(Status.SCHEDULED)),
        When(is_retired, then=Value(Status.RETIRED)),
        When(is_submitted=True, decision=None, then=Value(Status.IN_REVIEW)),
        When(is_public, then=Value(Status.CHANGED)),
        When(decision=Decision.APPROVE, then=Value(Status.SIGNED)),
        default=Value(Status.DRAFT),
        output_field=models.CharField(),
    )
