"""Records what a clinician decides: a review, or that a person sent this form."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from intake import services
from intake.clinic.forms import ReviewForm
from intake.clinic.record_page import record_page, submission_url, worklist_url
from intake.models import Submission
from triage.urgency import Urgency


def review_view(request: HttpRequest, object_id: str) -> HttpResponse:
    """Records a review; after a mistake the page keeps what was typed."""
    if not request.user.has_perm("triage.add_review"):
        raise PermissionDenied
    if request.method != "POST":
        # A sign-in in the middle of a review leads back here.
        messages.warning(
            request, "Your review was not recorded. Write it again, please."
        )
        return HttpResponseRedirect(
            reverse("admin:intake_submission_change", args=[object_id])
        )
    form = ReviewForm(request.POST)
    if not form.is_valid():
        return record_page(request, object_id, form, status=422)
    try:
        services.review(
            submission_id=unquote(object_id),
            by=request.user,
            urgency=Urgency(form.cleaned_data["urgency"]),
            decision=form.cleaned_data["decision"],
            reason=form.cleaned_data["reason"],
            seen=form.cleaned_data["seen"],
            now=timezone.now(),
        )
    except (Submission.DoesNotExist, ValidationError):
        raise Http404 from None
    except services.ReviewedMeanwhile:
        form.add_error(
            None,
            "Somebody recorded another review while you were writing. Read it "
            "below. Your text is still here: send it again if it still holds.",
        )
        return record_page(request, object_id, form, status=409)
    messages.success(request, "The review is recorded.")
    return HttpResponseRedirect(worklist_url(request))


def person_view(request: HttpRequest, object_id: str) -> HttpResponse:
    """Clears the suspicion from a form that a person sent."""
    if not request.user.has_perm("triage.add_review"):
        raise PermissionDenied
    if request.method == "POST":
        try:
            services.confirm_person(submission_id=unquote(object_id), by=request.user)
        except (Submission.DoesNotExist, ValidationError):
            raise Http404 from None
        messages.success(request, "The form is back in the normal worklist.")
    return HttpResponseRedirect(
        submission_url(request, "admin:intake_submission_change", object_id)
    )
