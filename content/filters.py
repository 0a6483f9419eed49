"""The filters of the list of articles."""

from django.contrib import admin
from django.utils import timezone

from content.manuscript import TOPICS
from content.status import Status


class FactFilter(admin.SimpleListFilter):
    """Articles by a fact that the list knows under the name of the parameter."""

    def queryset(self, request, queryset):
        chosen = {self.parameter_name: self.value()}
        return queryset.filter(**chosen) if self.value() else queryset


class StatusFilter(FactFilter):
    title = parameter_name = "status"

    def lookups(self, request, model_admin):
        return Status.choices


class TopicFilter(FactFilter):
    title = parameter_name = "topic"

    def lookups(self, request, model_admin):
        return list(TOPICS.items())


class ReviewFilter(admin.SimpleListFilter):
    title = "clinical review"
    parameter_name = "review"

    def lookups(self, request, model_admin):
        return [("overdue", "Overdue")]

    def queryset(self, request, queryset):
        if self.value() != "overdue":
            return queryset
        return queryset.filter(
            live_version__isnull=False, next_review__lt=timezone.localdate()
        )
