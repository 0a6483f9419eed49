"""Staff lists that take nothing from an address but what was declared for a role.

Django lets whoever may see a list filter it by every column of its table, shown or not:
asking ``?token__gte=…`` often enough reads a token out. Here a list is closed until a
permission opens it, and an address may ask for what the page itself offers and for
nothing else.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatch
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.contrib.admin.exceptions import DisallowedModelAdminLookup
from django.contrib.admin.filters import (
    BooleanFieldListFilter,
    ChoicesFieldListFilter,
    DateFieldListFilter,
    FieldListFilter,
    ListFilter,
    RelatedFieldListFilter,
    SimpleListFilter,
)
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.views.main import ALL_VAR, ORDER_VAR, PAGE_VAR, SEARCH_VAR
from django.core.exceptions import FieldDoesNotExist, PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseRedirect
from django.utils.dateparse import parse_datetime

REFUSED = "This filter is unknown. The list is shown without it."
NO_ROWS = "There is no such row in this list. Tick rows of it."
PAST_THE_END = "There is no such page any more. This is the last one."

# No number of a page or a column has more digits.
_LONGEST_NUMBER = 6
# A day this close to the ends of the calendar has no neighbor in another time zone.
_YEARS = range(1900, 2200)

# A filter as `list_filter` names it: a field, or a class.
Filter = str | type[SimpleListFilter]


@dataclass(frozen=True, slots=True)
class Opens:
    """The parts of a list that one permission opens; all others are closed."""

    columns: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    search: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """The filters with their values, and the columns, that one person is offered."""

    filters: tuple[ListFilter, ...]
    columns: tuple[str, ...]
    sortable: frozenset[int]
    search: bool

    def takes(self, name: str, value: str) -> bool:
        """Whether an address may carry this parameter with this value."""
        if "\0" in value:
            return False
        if name == PAGE_VAR:
            return _is_number(value) and int(value) > 0
        if name == ORDER_VAR:
            return self._takes_order(value)
        if name == SEARCH_VAR:
            return self.search
        if name == ALL_VAR:
            return not value
        return any(
            takes(spec, name, value)
            for spec in self.filters
            if name in spec.expected_parameters()
        )

    def _takes_order(self, value: str) -> bool:
        parts = [part.removeprefix("-") for part in value.split(".")]
        return not value or all(
            _is_number(part) and int(part) in self.sortable for part in parts
        )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER


@singledispatch
def takes(spec: ListFilter, name: str, value: str) -> bool:
    """Whether a filter offers this value. A kind of filter not known here offers none.

    ``name`` is one of the parameters that the filter reads.
    """
    return False


@takes.register
def _(spec: SimpleListFilter, name: str, value: str) -> bool:
    return value in {str(code) for code, _ in spec.lookup_choices}


@takes.register(ChoicesFieldListFilter)
@takes.register(BooleanFieldListFilter)
def _(spec: FieldListFilter, name: str, value: str) -> bool:
    codes = {str(code) for code, _ in spec.field.flatchoices} or {"0", "1"}
    return name == spec.lookup_kwarg and value in codes


@takes.register
def _(spec: DateFieldListFilter, name: str, value: str) -> bool:
    try:
        moment = parse_datetime(value)
    except ValueError:
        return False
    # The sidebar writes the offset; without it an hour can be missing.
    return bool(moment and moment.tzinfo) and moment.year in _YEARS


@takes.register
def _(spec: RelatedFieldListFilter, name: str, value: str) -> bool:
    if name == spec.lookup_kwarg:
        return value in {str(key) for key, _ in spec.lookup_choices}
    return spec.include_empty_choice and value == "True"


class LastPagePaginator(Paginator):
    """Shows the last page for a number past the end, with the same filter."""

    def validate_number(self, number):
        return min(int(number), self.num_pages)


class DeclaredLists(admin.ModelAdmin):
    """The base of every page for staff: columns and filters are closed until opened.

    ``list_display``, ``list_filter`` and ``search_fields`` say what there is and in
    which order, ``opened_by`` which permission opens which of it. A new column is
    hidden, and no address sorts by it, until a permission is given it.
    """

    opened_by: Mapping[str, Opens] = {}
    paginator = LastPagePaginator
    # Facets count rows.
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False

    def _open_parts(self, request: HttpRequest) -> Iterator[Opens]:
        return (
            opens
            for permission, opens in self.opened_by.items()
            if request.user.has_perm(permission)
        )

    def get_list_display(self, request):
        opened = {name for opens in self._open_parts(request) for name in opens.columns}
        return [name for name in super().get_list_display(request) if name in opened]

    def get_list_filter(self, request):
        opened = {item for opens in self._open_parts(request) for item in opens.filters}
        return [item for item in super().get_list_filter(request) if item in opened]

    def get_search_fields(self, request):
        if any(opens.search for opens in self._open_parts(request)):
            return super().get_search_fields(request)
        return ()

    def offered_parts(self, request: HttpRequest) -> Offered:
        """The part of the list that is open to the person who asks."""
        columns = tuple(self.get_list_display(request))
        # The column of checkboxes has a number too.
        shift = 1 if self.get_actions(request) else 0
        sortable = self.get_sortable_by(request)
        return Offered(
            filters=tuple(self._filters(request)),
            columns=columns,
            sortable=frozenset(
                number + shift
                for number, name in enumerate(columns)
                if name in sortable and self._orders(name)
            ),
            search=bool(self.get_search_fields(request)),
        )

    def _filters(self, request: HttpRequest) -> Iterator[ListFilter]:
        for item in self.get_list_filter(request):
            given = (request, {}, self.model, self)
            if isinstance(item, str):
                field = self.opts.get_field(item)
                yield FieldListFilter.create(field, *given, field_path=item)
            else:
                yield item(*given)

    def _orders(self, name: str) -> bool:
        """Whether the list can be put in the order of this column."""
        try:
            self.opts.get_field(name)
        except FieldDoesNotExist:
            column = getattr(self, name, None) or getattr(self.model, name)
            return bool(getattr(column, "admin_order_field", None))
        return True

    def _split_parameters(
        self, request: HttpRequest
    ) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """The parameters of the address that the list takes, and those it does not."""
        offered = self.offered_parts(request)
        taken, refused = [], []
        for name, values in request.GET.lists():
            for value in values:
                kept = taken if offered.takes(name, value) else refused
                kept.append((name, value))
        return taken, refused

    def refused_parameters(self, request: HttpRequest) -> list[tuple[str, str]]:
        """The parameters of the address that the list does not take."""
        return self._split_parameters(request)[1]

    def lookup_allowed(self, lookup, value, request):
        return self.offered_parts(request).takes(lookup, str(value))

    def to_field_allowed(self, request, to_field):
        # No page of ours refers to a row by anything but its key.
        return to_field == self.opts.pk.name

    def get_changelist_instance(self, request):
        if self.refused_parameters(request):
            raise DisallowedModelAdminLookup(REFUSED)
        changelist = super().get_changelist_instance(request)
        last = changelist.paginator.num_pages
        if changelist.page_num > last:
            changelist.page_num = last
            messages.info(request, PAST_THE_END)
        return changelist

    def changelist_view(self, request, extra_context=None):
        """The list; without what the address may not ask for, if it asks for any.

        The answer is the same whichever rows there are: what is refused looks nothing
        up. A redirect keeps the filters that are known, so that an old bookmark or a
        mistyped address costs nobody their place in the list.
        """
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        taken, refused = self._split_parameters(request)
        if not refused and self._selects_rows(request):
            return super().changelist_view(request, extra_context)
        messages.warning(request, REFUSED if refused else NO_ROWS)
        query = urlencode(taken)
        return HttpResponseRedirect(f"{request.path}?{query}".rstrip("?"))

    def _selects_rows(self, request: HttpRequest) -> bool:
        """Whether every ticked row is named by what can be the key of one."""
        try:
            for key in request.POST.getlist(ACTION_CHECKBOX_NAME):
                self.opts.pk.clean(key, None)
        except ValidationError:
            return False
        return True
