"""The filters of the worklist that Django does not provide."""

from django.contrib import admin
from django.contrib.admin.views.main import SEARCH_VAR
from django.http import HttpRequest

from intake.models import Submission


class StateFilter(admin.SimpleListFilter):
    """Filters by state; "all states" has an address of its own.

    A search looks at every state: a worklist that hides the submission somebody
    searched for is worse than a long one.
    """

    title = "state"
    parameter_name = "state__exact"

    def lookups(self, request, model_admin):
        return [("all", "All"), *Submission.State.choices]

    def value(self):
        return super().value() or "all"

    def queryset(self, request, queryset):
        state = self.value()
        if state == "all" or (state == Submission.State.NEW and _is_search(request)):
            return queryset
        return queryset.filter(state=state)

    def choices(self, changelist):
        # Django's own "All" takes the filter off the address.
        yield from list(super().choices(changelist))[1:]


class SuspectedFilter(admin.SimpleListFilter):
    """Sets apart the forms that may not come from a person.

    The list opens without them, whatever else it is filtered by. A search includes
    them: the form that somebody looks for may have been set apart by mistake.
    """

    title = "who sent it"
    parameter_name = "suspected"

    def lookups(self, request, model_admin):
        return [("suspected", "Suspected"), ("all", "All")]

    def queryset(self, request, queryset):
        if self.value() == "suspected":
            return queryset.filter(suspected=True)
        if self.value() == "all" or _is_search(request):
            return queryset
        return queryset.filter(suspected=False)

    def choices(self, changelist):
        unfiltered, *others = super().choices(changelist)
        yield unfiltered | {"display": "Not suspected"}
        yield from others


def _is_search(request: HttpRequest) -> bool:
    return bool(request.GET.get(SEARCH_VAR, "").strip())
