"""The clinic's side in Django admin: the worklist, the record, the review, the audit.

Stock look, made for the job. A submission is read-only; what a clinician decides is
added beside it. Opening a record is on the audit trail before the page is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from urllib.parse import urlencode

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import PAGE_VAR, SEARCH_VAR, ChangeList
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timesince import timesince
from django.utils.translation import ngettext

from config.fields import VisibleTextField
from config.lists import DeclaredLists, Opens
from config.spelling import compared_code
from intake import audit, services
from intake.hashes import email_hash, name_hash, phone_hash
from intake.models import AuditEvent, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from intake.questionnaire.wording import wording
from intake.record import Unreadable, opened, record_of, rules_notice
from intake.repeats import link_repeats
from intake.search import (
    LONGEST_TERM,
    UnreadableSearch,
    opened_search,
    sealed_search,
)
from triage import rulebook
from triage.document import Block
from triage.hazard_log import HAZARDS
from triage.models import URGENCY_CHOICES, Review, StoredRuleSet
from triage.rules import RULESET
from triage.urgency import Urgency

log = logging.getLogger(__name__)

admin.site.site_header = "Upper back check"
admin.site.site_title = "Upper back check"
admin.site.index_title = "Clinic"
# The worklist needs the width.
admin.site.enable_nav_sidebar = False


class ReviewForm(forms.Form):
    """What a clinician decides. ``seen`` is how many reviews were on the page."""

    urgency = forms.ChoiceField(label="Decided level", choices=URGENCY_CHOICES)
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


class ReadOnlyAdmin(DeclaredLists):
    """Rows that nobody adds, changes or deletes by hand."""

    actions = None

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class StateFilter(admin.SimpleListFilter):
    """The state, with an address of its own for all of them.

    A search looks at every state: a worklist that hides the very submission that was
    searched for is worse than a long one.
    """

    title = "state"
    parameter_name = "state__exact"
    everything = "all"

    def lookups(self, request, model_admin):
        return Submission.State.choices

    def queryset(self, request, queryset):
        state = self.value()
        is_search = bool(request.GET.get(SEARCH_VAR, "").strip())
        if state not in Submission.State.values or (
            is_search and state == Submission.State.NEW
        ):
            return queryset
        return queryset.filter(state=state)

    def choices(self, changelist):
        everything = self.value() not in Submission.State.values
        yield {
            "selected": everything,
            "query_string": changelist.get_query_string(
                {self.parameter_name: self.everything}
            ),
            "display": "All",
        }
        yield from list(super().choices(changelist))[1:]


class SuspectedFilter(admin.SimpleListFilter):
    """Forms that may not come from a person, set apart from the others.

    The list opens without them, whatever else it is filtered by. A search looks at
    them too: the form that somebody asks for may have been set apart by mistake.
    """

    title = "who sent it"
    parameter_name = "suspected"

    def lookups(self, request, model_admin):
        return [("suspected", "Suspected"), ("all", "All")]

    def queryset(self, request, queryset):
        if self.value() == "suspected":
            return queryset.filter(suspected=True)
        is_search = bool(request.GET.get(SEARCH_VAR, "").strip())
        if self.value() == "all" or is_search:
            return queryset
        return queryset.filter(suspected=False)

    def choices(self, changelist):
        listed = [code for code, _ in self.lookup_choices]
        yield {
            "selected": self.value() not in listed,
            "query_string": changelist.get_query_string(remove=[self.parameter_name]),
            "display": "Not suspected",
        }
        yield from list(super().choices(changelist))[1:]


def suspected_emergencies_notice() -> str:
    """The notice that suspected forms at the highest level are waiting; or "".

    A real emergency that was set apart by mistake must be seen, and a flood of made-up
    ones must not stand in front of the real ones.
    """
    count = Submission.objects.suspected_emergencies().count()
    if not count:
        return ""
    query = urlencode(
        {
            "state__exact": Submission.State.NEW,
            "urgency__exact": Urgency.EMERGENCY,
            SuspectedFilter.parameter_name: "suspected",
        }
    )
    address = f"{reverse('admin:intake_submission_changelist')}?{query}"
    sentence = ngettext(
        "%d form that may not come from a person is an emergency.",
        "%d forms that may not come from a person are emergencies.",
        count,
    )
    return format_html(
        '{} <a href="{}">Look at {}</a>',
        sentence % count,
        address,
        "it" if count == 1 else "them",
    )


_TAGS = {tag.code: tag.title for tag in RULESET.suspicion.tags}


class Worklist(ChangeList):
    """The list as it was filtered and searched."""

    @property
    def typed(self) -> str:
        """The search, in the words that were typed."""
        try:
            return opened_search(self.query) if self.query else ""
        except UnreadableSearch:
            return ""


def _notices() -> list[str]:
    """The notices that stand above the worklist."""
    clinic = settings.CLINIC
    notices = (
        rules_notice(clinic.ruleset_review_due, timezone.localdate()),
        suspected_emergencies_notice(),
    )
    return [notice for notice in notices if notice]


def _link_repeats() -> None:
    """Links what came in before it is listed; the list is shown if that fails."""
    try:
        link_repeats(now=timezone.now(), clinic=settings.CLINIC)
    except DatabaseError:
        log.exception("repeat contacts could not be linked")


@admin.register(Submission)
class SubmissionAdmin(ReadOnlyAdmin):
    """The worklist: most urgent first, then overdue, then longest waiting."""

    list_display = [
        "reference",
        "level",
        "notes",
        "plain_notes",
        "person",
        "waiting",
        "review_due",
        "state",
    ]
    list_display_links = ["reference"]
    list_filter = [
        "urgency",
        StateFilter,
        SuspectedFilter,
        "submitted",
        "kind",
        "downgraded_by_patient",
    ]
    # What a patient has said of cancer is for those who may open the record.
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
        try:
            term = opened_search(search_term)
        except UnreadableSearch:
            messages.warning(
                request, "This search can no longer be read. Search again."
            )
            return queryset.none(), False
        if len(term) > LONGEST_TERM:
            messages.warning(
                request,
                f"A search has up to {LONGEST_TERM} characters. Shorten it and search "
                "again.",
            )
            return queryset.none(), False
        code = compared_code(term).upper()
        hashes = {
            "contact__name_hash": name_hash(term),
            "contact__email_hash": email_hash(term),
            "contact__phone_hash": phone_hash(term),
        }
        found = queryset.filter(reference=f"{code[:4]}-{code[4:]}")
        for column, hash_ in hashes.items():
            # An empty hash is that of every patient who left the box empty.
            if hash_:
                found |= queryset.filter(**{column: hash_})
        return found, False

    def get_changelist(self, request, **kwargs):
        return Worklist

    def get_changelist_instance(self, request):
        _link_repeats()
        return super().get_changelist_instance(request)

    def changelist_view(self, request, extra_context=None):
        if request.method == "POST":
            return self._search(request)
        if not self.has_view_permission(request):
            raise PermissionDenied
        # The worklist opens on what awaits review; the address says so, and the filter
        # can be taken off like any other.
        if not request.GET:
            return HttpResponseRedirect(f"{request.path}?state__exact=new")
        extra = {
            "title": "Worklist",
            "subtitle": f"Times in {settings.CLINIC.time_zone}",
            **(extra_context or {}),
        }
        response = super().changelist_view(request, extra)
        if response.status_code == 200:
            for notice in _notices():
                messages.warning(request, notice)
        return response

    def _search(self, request: HttpRequest) -> HttpResponse:
        """The list of what was typed, at an address that does not say it.

        That somebody looked for a patient is on the audit trail; for whom is not.
        """
        if not self.has_view_permission(request):
            raise PermissionDenied
        address = request.GET.copy()
        address.pop(PAGE_VAR, None)
        address.pop(SEARCH_VAR, None)
        term = request.POST.get(SEARCH_VAR, "").replace("\0", "").strip()
        if term:
            audit.record(AuditEvent.Action.SEARCHED, by=request.user)
            address[SEARCH_VAR] = sealed_search(term)
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
            columns.remove("plain_notes")
        return columns

    @admin.display(description="Notes")
    def notes(self, submission):
        codes = opened(submission, "cancer_tags", "Tags", of=submission.reference)
        # One damaged row must not take the list away from everybody.
        if isinstance(codes, Unreadable):
            tags = [str(codes).rstrip(".")]
        else:
            tags = [_TAGS.get(code, code) for code in codes]
        return "; ".join([*self._plain(submission), *tags]) or None

    @admin.display(description="Notes")
    def plain_notes(self, submission):
        return "; ".join(self._plain(submission)) or None

    def _plain(self, submission: Submission) -> list[str]:
        notes = []
        if submission.suspected:
            notes.append("May not come from a person")
        if submission.overdue:
            notes.append("Overdue")
        if submission.kind == Submission.Kind.EMERGENCY_STOP:
            notes.append("Emergency stop")
        if submission.downgraded_by_patient:
            notes.append("Downgraded by patient")
        return notes

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
                self.admin_site.admin_view(self.review_view),
                name="intake_submission_review",
            ),
            path(
                "<path:object_id>/person/",
                self.admin_site.admin_view(self.person_view),
                name="intake_submission_person",
            ),
            *super().get_urls(),
        ]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied
        return self._record_page(request, object_id)

    def history_view(self, request, object_id, extra_context=None):
        # Submissions never change; what happened to them is on the audit trail.
        raise Http404

    def review_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Records a review; after a mistake the page keeps what was typed."""
        if not request.user.has_perm("triage.add_review"):
            raise PermissionDenied
        if request.method != "POST":
            # Back from a sign-in in the middle of a review.
            messages.warning(
                request, "Your review was not recorded. Write it again, please."
            )
            return HttpResponseRedirect(
                reverse("admin:intake_submission_change", args=[object_id])
            )
        form = ReviewForm(request.POST)
        if not form.is_valid():
            return self._record_page(request, object_id, form, status=422)
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
            return self._record_page(request, object_id, form, status=409)
        messages.success(request, "The review is recorded.")
        return HttpResponseRedirect(self._worklist_url(request))

    def person_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Takes the suspicion off a form that a person sent."""
        if not request.user.has_perm("triage.add_review"):
            raise PermissionDenied
        if request.method == "POST":
            try:
                services.confirm_person(
                    submission_id=unquote(object_id), by=request.user
                )
            except (Submission.DoesNotExist, ValidationError):
                raise Http404 from None
            messages.success(request, "The form is back in the normal worklist.")
        return HttpResponseRedirect(
            self._with_filters(request, "admin:intake_submission_change", object_id)
        )

    def _with_filters(self, request: HttpRequest, view: str, object_id: object) -> str:
        """A page of a submission that still knows how the worklist was filtered."""
        filters = request.GET.get("_changelist_filters", "")
        query = urlencode({"_changelist_filters": filters}) if filters else ""
        return f"{reverse(view, args=[object_id])}?{query}".rstrip("?")

    def _record_page(
        self,
        request: HttpRequest,
        object_id: str,
        form: ReviewForm | None = None,
        status: int = 200,
    ) -> HttpResponse:
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
            # The next attempt is made by someone who has seen this page.
            form.data = form.data.copy()
            form.data["seen"] = len(record.reviews)
        context = {
            **self.admin_site.each_context(request),
            "title": f"Submission {submission.reference}",
            "opts": self.opts,
            "record": record,
            "submission": submission,
            "form": form,
            "may_review": request.user.has_perm("triage.add_review"),
            "worklist_url": self._worklist_url(request),
            "rules_notice": rules_notice(
                settings.CLINIC.ruleset_review_due, timezone.localdate()
            ),
            "review_url": reverse(
                "admin:intake_submission_review", args=[submission.pk]
            ),
            "person_url": self._with_filters(
                request, "admin:intake_submission_person", submission.pk
            ),
            "filters": request.GET.get("_changelist_filters", ""),
        }
        return render(
            request, "admin/intake/submission/record.html", context, status=status
        )

    def _worklist_url(self, request: HttpRequest) -> str:
        """Back to the worklist as it was filtered."""
        filters = request.GET.get("_changelist_filters", "")
        return f"{reverse('admin:intake_submission_changelist')}?{filters}".rstrip("?")


@admin.register(StoredRuleSet)
class StoredRuleSetAdmin(ReadOnlyAdmin):
    """Every rule set that was ever used; the current one in words; the hazard log."""

    list_display = ["version", "digest", "first_used"]
    opened_by = {
        "triage.view_storedruleset": Opens(columns=("version", "digest", "first_used"))
    }
    ordering = ["-first_used"]

    def get_urls(self):
        view = self.admin_site.admin_view
        return [
            path(
                "rule-book/", view(self.rule_book), name="triage_storedruleset_rulebook"
            ),
            path(
                "hazard-log/",
                view(self.hazard_log),
                name="triage_storedruleset_hazards",
            ),
            *super().get_urls(),
        ]

    def rule_book(self, request: HttpRequest) -> HttpResponse:
        """Every rule in words, made from the rules themselves."""
        blocks = rulebook.rulebook(RULESET, wording(UPPER_BACK), HAZARDS)
        return self._document(request, f"Rule book {RULESET.version}", blocks)

    def hazard_log(self, request: HttpRequest) -> HttpResponse:
        """Hazards, their risks, and the controls with the tests that prove them."""
        blocks = rulebook.hazard_log(RULESET, wording(UPPER_BACK), HAZARDS)
        return self._document(request, "Hazard log", blocks)

    def _document(
        self, request: HttpRequest, title: str, blocks: Iterable[Block]
    ) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "blocks": [(block.kind, block) for block in blocks],
        }
        return render(request, "admin/triage/document.html", context)


@admin.register(AuditEvent)
class AuditEventAdmin(ReadOnlyAdmin):
    """Who did what, when. Read-only."""

    list_display = ["at", "action", "actor_name", "roles", "reference"]
    list_filter = ["action", "at"]
    search_fields = ["reference", "actor_name"]
    opened_by = {
        "intake.view_auditevent": Opens(
            columns=("at", "action", "actor_name", "roles", "reference"),
            filters=("action", "at"),
            search=True,
        )
    }
    list_per_page = 100
