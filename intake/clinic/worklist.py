"""The worklist: every submission, most urgent first, with filters and a search."""

from __future__ import annotations

import logging

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.views.main import PAGE_VAR, SEARCH_VAR
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timesince import timesince

from config.lists import Opens
from config.sealed import readable
from intake import audit
from intake.clinic.filters import StateFilter, SuspectedFilter
from intake.clinic.notices import rules_notice, suspected_emergencies_notice
from intake.clinic.read_only import ReadOnlyAdmin
from intake.clinic.record_page import person_view, record_page, review_view
from intake.clinic.repeats import link_repeats
from intake.clinic.search import LONGEST_TERM, open_search, seal_search, search
from intake.models import AuditEvent, Submission
from triage.rules import RULESET

log = logging.getLogger(__name__)

_TAGS = {tag.code: tag.title for tag in RULESET.suspicion.tags}


@admin.register(Submission)
class SubmissionAdmin(ReadOnlyAdmin):
    """The worklist: most urgent first, then overdue, then longest waiting."""

    # The notes tell what a patient said about cancer: only for those who open records.
    opened_by = {
        "intake.view_submission": Opens(
            columns=(
                "reference",
                "level",
                "plain_notes",
                "person",
                "waiting",
                "review_due",
                "state",
            ),
            filters=(
                "urgency",
                StateFilter,
                SuspectedFilter,
                "submitted",
                "kind",
                "downgraded_by_patient",
            ),
            search=True,
        ),
        "intake.open_record": Opens(columns=("notes",)),
    }
    list_display = [name for opens in opened_by.values() for name in opens.columns]
    list_filter = opened_by["intake.view_submission"].filters
    list_per_page = 50
    search_fields = ["reference"]
    search_help_text = (
        "A reference, or exactly a name, phone number or e-mail address. "
        "All states are searched, and suspected forms too."
    )

    class Media:
        css = {"all": ["css/admin.css"]}

    def get_queryset(self, request):
        submissions, now = super().get_queryset(request), timezone.now()
        if request.user.has_perm("intake.open_record"):
            return submissions.most_urgent_first(now)
        return submissions.longest_waiting_first(now)

    def get_search_results(self, request, queryset, search_term):
        if not search_term:
            return queryset, False
        term = open_search(search_term)
        if term is None:
            refusal = "This search can no longer be read. Search again."
        elif len(term) > LONGEST_TERM:
            refusal = (
                f"A search has up to {LONGEST_TERM} characters. Shorten it and search "
                "again."
            )
        else:
            return search(queryset, term), False
        messages.warning(request, refusal)
        return queryset.none(), False

    def get_changelist_instance(self, request):
        try:
            link_repeats(now=timezone.now(), clinic=settings.CLINIC)
        except DatabaseError:
            # Staff see the list all the same.
            log.exception("repeat contacts could not be linked")
        changelist = super().get_changelist_instance(request)
        # The search form shows the words that were typed, not what the address holds.
        changelist.search_term = open_search(changelist.query) or ""
        return changelist

    def changelist_view(self, request, extra_context=None):
        if not self.has_view_permission(request):
            raise PermissionDenied
        if request.method == "POST":
            return self._search(request)
        # The worklist opens on what awaits review. The address says so, and staff can
        # remove this filter like any other.
        if not request.GET:
            return HttpResponseRedirect(f"{request.path}?state__exact=new")
        extra = {
            "title": "Worklist",
            "subtitle": f"Times in {settings.CLINIC.time_zone}",
            **(extra_context or {}),
        }
        response = super().changelist_view(request, extra)
        if response.status_code == 200:
            due = settings.CLINIC.ruleset_review_due
            notices = (
                rules_notice(due, timezone.localdate()),
                suspected_emergencies_notice(),
            )
            for notice in filter(None, notices):
                messages.warning(request, notice)
        return response

    def _search(self, request: HttpRequest) -> HttpResponse:
        """Redirects to the matching list, at an address that hides the search term.

        The audit trail records that somebody searched, and not for whom.
        """
        address = request.GET.copy()
        address.pop(PAGE_VAR, None)
        address.pop(SEARCH_VAR, None)
        term = request.POST.get(SEARCH_VAR, "").replace("\0", "").strip()
        if term:
            audit.record(AuditEvent.Action.SEARCHED, by=request.user)
            address[SEARCH_VAR] = seal_search(term)
        return HttpResponseRedirect(f"{request.path}?{address.urlencode()}")

    # Columns

    @admin.display(description="Level", ordering="rank")
    def level(self, submission):
        return format_html(
            '<span class="urgency urgency-{}">{}</span>',
            submission.urgency,
            submission.get_urgency_display(),
        )

    def get_list_display(self, request):
        columns = super().get_list_display(request)
        if "notes" in columns:
            columns.remove("notes")
            columns[columns.index("plain_notes")] = "notes"
        return columns

    @admin.display(description="Notes")
    def notes(self, submission):
        codes = readable(submission, "cancer_tags", of=submission.reference)
        # One damaged row must not take the list away from everybody.
        if codes is None:
            tags = ["Tags cannot be read"]
        else:
            tags = [_TAGS.get(code, code) for code in codes]
        return "; ".join([*self._plain(submission), *tags]) or None

    @admin.display(description="Notes")
    def plain_notes(self, submission):
        return "; ".join(self._plain(submission)) or None

    def _plain(self, submission: Submission) -> list[str]:
        notes = {
            "May not come from a person": submission.suspected,
            "Overdue": submission.overdue,
            "Emergency stop": submission.kind == Submission.Kind.EMERGENCY_STOP,
            "Downgraded by patient": submission.downgraded_by_patient,
        }
        return [note for note, holds in notes.items() if holds]

    @admin.display(description="Age and sex")
    def person(self, submission):
        age = "age not given" if submission.age is None else str(submission.age)
        return f"{age}, {submission.sex}" if submission.sex else age

    @admin.display(description="Waiting", ordering="submitted")
    def waiting(self, submission):
        return timesince(submission.submitted, depth=1)

    @admin.display(description="Review due", ordering="due")
    def review_due(self, submission):
        if submission.due is None:
            return "no clock"
        return date_format(timezone.localtime(submission.due), "j M Y, H:i")

    # The record

    def get_urls(self):
        return [
            path(
                "<path:object_id>/review/",
                self.admin_site.admin_view(review_view),
                name="intake_submission_review",
            ),
            path(
                "<path:object_id>/person/",
                self.admin_site.admin_view(person_view),
                name="intake_submission_person",
            ),
            *super().get_urls(),
        ]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied
        return record_page(request, object_id)

    def history_view(self, request, object_id, extra_context=None):
        # Submissions never change; the audit trail has what happened to them.
        raise Http404
