"""Every rule set that was ever used, the rule book and the hazard log."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from config.lists import Opens
from intake.clinic.read_only import ReadOnlyAdmin
from intake.questionnaire.upper_back import UPPER_BACK
from intake.questionnaire.wording import wording
from triage.document import Block
from triage.hazard_log import HAZARDS
from triage.hazards import Hazard
from triage.models import StoredRuleSet
from triage.rulebook.book import rulebook
from triage.rulebook.conditions import Wording
from triage.rulebook.hazards import hazard_log
from triage.rules import RULESET
from triage.ruleset import RuleSet

# What makes a document of the rules, the words of the questions and the hazards.
Document = Callable[[RuleSet, Wording, Iterable[Hazard]], tuple[Block, ...]]


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
        title = f"Rule book {RULESET.version}"
        return self._document(request, title, rulebook)

    def hazard_log(self, request: HttpRequest) -> HttpResponse:
        """Hazards, their risks, and the controls with the tests that prove them."""
        return self._document(request, "Hazard log", hazard_log)

    def _document(
        self, request: HttpRequest, title: str, document: Document
    ) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "blocks": _blocks(document, RULESET),
        }
        return render(request, "admin/triage/document.html", context)


@lru_cache(maxsize=2)
def _blocks(document: Document, ruleset: RuleSet) -> tuple[Block, ...]:
    """A document, made once: it takes 0.2 seconds, and definitions never change."""
    return document(ruleset, wording(UPPER_BACK), HAZARDS)
