"""The page of one submission: its record, and what a clinician decides about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from config.fields import VisibleTextField
from intake import services
from intake.clinic.notices import rules_notice
from intake.clinic.record import record_of
from intake.models import Submission
from triage.models import Review
from triage.urgency import URGENCY_CHOICES, Urgency

Result = TypeVar("Result")


class ReviewForm(forms.Form):
    """What a clinician decides. ``seen`` is how many reviews were on the page."""

    urgency = forms.TypedChoiceField(
        label="Decided level", choices=URGENCY_CHOICES, coerce=Urgency
    )
    decision = forms.ChoiceField(label="Decision", choices=Review.Decision.choices)
    reason = VisibleTextField(
        label="Reason and action taken",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
        help_text=(
            "Needed for every decision, up to 4,000 characters. It becomes part of the "
            "record."
        ),
        error_messages={"required": "Write the reason for your decision."},
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)


@permission_required("intake.open_record", raise_exception=True)
def record_page(
    request: HttpRequest,
    object_id: str,
    form: ReviewForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """Shows the record and audits that; ``form`` is a refused review, if any."""
    submission = _of_submission(services.open_record, object_id, by=request.user)
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
        "worklist_url": _worklist_url(request),
        "rules_notice": rules_notice(
            settings.CLINIC.ruleset_review_due, timezone.localdate()
        ),
        "review_url": _submission_url(request, "review", submission.pk),
        "person_url": _submission_url(request, "person", submission.pk),
    }
    return render(
        request, "admin/intake/submission/record.html", context, status=status
    )


@permission_required("triage.add_review", raise_exception=True)
def review_view(request: HttpRequest, object_id: str) -> HttpResponse:
    """Records a review; after a mistake the page keeps what was typed."""
    if request.method != "POST":
        # A sign-in in the middle of a review leads back here.
        messages.warning(
            request, "Your review was not recorded. Write it again, please."
        )
        return redirect("admin:intake_submission_change", object_id)
    form = ReviewForm(request.POST)
    if not form.is_valid():
        return record_page(request, object_id, form, status=422)
    try:
        _of_submission(
            services.review,
            object_id,
            by=request.user,
            now=timezone.now(),
            **form.cleaned_data,
        )
    except services.ReviewedMeanwhile:
        form.add_error(
            None,
            "Somebody recorded another review while you were writing. Read it "
            "below. Your text is still here: send it again if it still holds.",
        )
        return record_page(request, object_id, form, status=409)
    messages.success(request, "The review is recorded.")
    return redirect(_worklist_url(request))


@permission_required("triage.add_review", raise_exception=True)
def person_view(request: HttpRequest, object_id: str) -> HttpResponse:
    """Clears the suspicion from a form that a person sent."""
    if request.method == "POST":
        _of_submission(services.confirm_person, object_id, by=request.user)
        messages.success(request, "The form is back in the normal worklist.")
    return redirect(_submission_url(request, "change", object_id))


def _of_submission(service: Callable[..., Result], object_id: str, **named) -> Result:
    """What the service does with this submission; 404 where there is none."""
    try:
        return service(submission_id=unquote(object_id), **named)
    except (Submission.DoesNotExist, ValidationError):
        raise Http404 from None


def _worklist_url(request: HttpRequest) -> str:
    """Back to the worklist as it was filtered."""
    address = reverse("admin:intake_submission_changelist")
    return f"{address}?{_worklist_filters(request)}".rstrip("?")


def _submission_url(request: HttpRequest, view: str, object_id: object) -> str:
    """A page of a submission that still knows how the worklist was filtered."""
    filters = _worklist_filters(request)
    query = {"_changelist_filters": filters} if filters else None
    return reverse(f"admin:intake_submission_{view}", args=[object_id], query=query)


def _worklist_filters(request: HttpRequest) -> str:
    return request.GET.get("_changelist_filters", "")
