"""The filters of the list of articles."""

from django.contrib import admin
from django.utils import timezone

from content.manuscript import TOPICS
from content.status import Status


class StatusFilter(admin.SimpleListFilter):
    title = "status"
    parameter_name = "status"

    def lookups(self, request, model_admin):
        return Status.choices

    def queryset(self, request, queryset):
        return queryset.filter(status=self.value()) if self.value() else queryset


class TopicFilter(admin.SimpleListFilter):
    title = "topic"
    parameter_name = "topic"

    def lookups(self, request, model_admin):
        return list(TOPICS.items())

    def queryset(self, request, queryset):
        return queryset.filter(topic=self.value()) if self.value() else queryset


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
