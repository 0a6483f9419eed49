"""The page of one submission: its record, and the form for a review of it."""

from __future__ import annotations

from urllib.parse import urlencode

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from intake import services
from intake.clinic.forms import ReviewForm
from intake.clinic.notices import rules_notice
from intake.clinic.record import record_of
from intake.models import Submission


def record_page(
    request: HttpRequest,
    object_id: str,
    form: ReviewForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """Shows the record and audits that; ``form`` is a refused review, if any."""
    if not request.user.has_perm("intake.open_record"):
        raise PermissionDenied
    try:
        submission = services.open_record(
            submission_id=unquote(object_id), by=request.user
        )
    except (Submission.DoesNotExist, ValidationError):
        raise Http404 from None
    record = record_of(submission)
    if form is None:
        form = ReviewForm(
            initial={"urgency": submission.urgency, "seen": len(record.reviews)}
        )
    else:
        # Whoever sends the form again has seen the reviews on this page.
        form.data = form.data.copy()
        form.data["seen"] = len(record.reviews)
    context = {
        **admin.site.each_context(request),
        "title": f"Submission {submission.reference}",
        "opts": Submission._meta,
        "record": record,
        "submission": submission,
        "form": form,
        "may_review": request.user.has_perm("triage.add_review"),
        "worklist_url": worklist_url(request),
        "rules_notice": rules_notice(
            settings.CLINIC.ruleset_review_due, timezone.localdate()
        ),
        "review_url": reverse("admin:intake_submission_review", args=[submission.pk]),
        "person_url": submission_url(
            request, "admin:intake_submission_person", submission.pk
        ),
        "filters": _worklist_filters(request),
    }
    return render(
        request, "admin/intake/submission/record.html", context, status=status
    )


def worklist_url(request: HttpRequest) -> str:
    """Back to the worklist as it was filtered."""
    address = reverse("admin:intake_submission_changelist")
    return f"{address}?{_worklist_filters(request)}".rstrip("?")


def submission_url(request: HttpRequest, view: str, object_id: object) -> str:
    """A page of a submission that still knows how the worklist was filtered."""
    filters = _worklist_filters(request)
    query = urlencode({"_changelist_filters": filters}) if filters else ""
    return f"{reverse(view, args=[object_id])}?{query}".rstrip("?")


def _worklist_filters(request: HttpRequest) -> str:
    return request.GET.get("_changelist_filters", "")
