"""Every rule set that was ever used, the rule book and the hazard log."""

from collections.abc import Iterable

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from config.lists import Opens
from intake.clinic.read_only import ReadOnlyAdmin
from intake.questionnaire.upper_back import UPPER_BACK
from intake.questionnaire.wording import wording
from triage import rulebook
from triage.document import Block
from triage.hazard_log import HAZARDS
from triage.rules import RULESET


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
