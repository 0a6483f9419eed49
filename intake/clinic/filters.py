"""The filters of the worklist that Django does not provide."""

from django.contrib import admin
from django.contrib.admin.views.main import SEARCH_VAR

from intake.models import Submission


class StateFilter(admin.SimpleListFilter):
    """Filters by state; "all states" has an address of its own.

    A search looks at every state: a worklist that hides the submission somebody
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
