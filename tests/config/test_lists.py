"""Staff lists take from an address what was declared for a role, and nothing else.

What could be asked for is generated from the tables: every column and every column of
a related table, each with every lookup and transform that Django registers for it. All
of it goes to the list itself as one address per list and role. By HTTP goes one lookup
for each column of the worklist and for some of the others, so that the whole way of a
request is covered as well.
"""

import io
import re
from urllib.parse import urlencode

import pytest
from django.contrib import admin
from django.contrib.admin.exceptions import DisallowedModelAdminLookup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection, models
from django.db.models.lookups import Transform
from django.http import QueryDict
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from config.lists import REFUSED, DeclaredLists, Opens
from intake.management.commands.set_up_groups import GROUPS
from intake.models import Submission
from tests.builders import Page, a_submission, some_answers

pytestmark = pytest.mark.django_db

ADMINS = {model._meta.label: page for model, page in admin.site._registry.items()}
ROLES = (*GROUPS, "superuser")

# Every parameter that a list takes from an address, by the permission it needs. A new
# filter has to be written down here as well.
PAGING = {"p", "o", "q", "all"}
TAKEN = {
    "auth.User": {
        "auth.view_user": {
            "is_staff__exact",
            "is_superuser__exact",
            "is_active__exact",
            "groups__id__exact",
            "groups__isnull",
        }
    },
    "auth.Group": {"auth.view_group": set()},
    "intake.Submission": {
        "intake.view_submission": {
            "urgency__exact",
            "state__exact",
            "submitted__gte",
            "submitted__lt",
            "kind__exact",
            "downgraded_by_patient__exact",
        }
    },
    "intake.AuditEvent": {
        "intake.view_auditevent": {"action__exact", "at__gte", "at__lt"}
    },
    "triage.StoredRuleSet": {"triage.view_storedruleset": set()},
    "content.Article": {"content.view_article": {"status", "topic", "review"}},
}

# A value that fits something of each parameter, so that only its name can be refused.
VALUES = ("1", "new", "routine", "complete", "opened", "True", "overdue", "draft")
VALUES += ("2026-11-01 00:00:00+00:00", "a1", "")


def lookups_of(field):
    """The ends that a filter by this field can have: lookups, and transforms of it."""
    yield ""
    for name, lookup in field.get_lookups().items():
        yield f"__{name}"
        if issubclass(lookup, Transform):
            yield from (f"__{name}__{end}" for end in ("exact", "gte", "in", "isnull"))


def paths(model, depth=1):
    """Every field of a table and of the tables one relation away."""
    for field in model._meta.get_fields(include_hidden=True):
        # A reverse relation without a name of its own cannot be asked for.
        name = field.name.removesuffix("+")
        if name:
            yield name, field
        if depth and field.is_relation and field.related_model:
            for end, other in paths(field.related_model, depth - 1):
                yield f"{name}__{end}", other


def parameters(model):
    """Every query parameter that could reach into a table."""
    found = {"pk", "pk__in", "_to_field", "to_field", "_popup", "_facets", "e", "?"}
    found |= {"_changelist_filters", "_source_model", "id", "answers", "o__gte"}
    for path, field in paths(model):
        found.add(path)
        if hasattr(field, "get_lookups"):
            found |= {f"{path}{end}" for end in lookups_of(field)}
        if field.is_relation:
            found |= {f"{path}__{end}" for end in ("isnull", "in", "gte", "pk")}
        if isinstance(field, models.DateField):
            found |= {f"{path}__{part}" for part in ("year", "month", "day")}
    return found


@pytest.fixture
def member():
    """Makes somebody of a role."""
    if not Group.objects.exists():
        call_command("set_up_groups", stdout=io.StringIO())

    def make(role):
        manager = get_user_model().objects
        if role == "superuser":
            return manager.create_superuser("root-of-all")
        user = manager.create_user(role, is_staff=True)
        user.groups.add(Group.objects.get(name=role))
        return user

    return make


def asked(user, query=()):
    """A request with these parameters, however many."""
    request = RequestFactory().get("/admin/")
    request.user, request.GET = user, QueryDict(mutable=True)
    for name, value in query:
        request.GET.appendlist(name, value)
    return request


def address(model_label):
    app, model = model_label.lower().split(".")
    return reverse(f"admin:{app}_{model}_changelist")


def test_every_page_for_staff_is_built_on_declared_lists():
    assert set(ADMINS) == set(TAKEN)
    for page in ADMINS.values():
        assert isinstance(page, DeclaredLists), page


def test_what_is_opened_exists_and_what_exists_is_opened_for_somebody():
    for page in ADMINS.values():
        opened = page.opened_by.values()
        assert {name for opens in opened for name in opens.columns} == set(
            page.list_display
        )
        assert {item for opens in opened for item in opens.filters} == set(
            page.list_filter
        )


def test_enough_is_generated_for_a_look_at_hidden_columns():
    found = parameters(Submission)

    assert len(found) > 2_000
    for name in (
        "token__gte",
        "cancer_first",
        "cancer_first__exact",
        "suspicion_index__gte",
        "cancer_tag_count__gte",
        "send_hash__startswith",
        "suspected",
        "repeat_checked__exact",
        "submitted__year__gte",
        "contact__name_hash__startswith",
        "assessments__audience__exact",
        "assignee__password__startswith",
    ):
        assert name in found, name


@pytest.mark.parametrize("label", sorted(ADMINS))
def test_of_all_lookups_a_list_takes_those_of_the_role(member, label):
    page = ADMINS[label]
    every = parameters(page.model) | set().union(*TAKEN[label].values())
    a_group = str(Group.objects.first().pk)
    pairs = [(name, value) for name in every for value in (*VALUES, a_group)]

    for role in ROLES:
        user = member(role)
        taken = {
            name
            for name, _ in {*pairs} - {*page.refused_parameters(asked(user, pairs))}
        }
        declared = set().union(
            *(names for needed, names in TAKEN[label].items() if user.has_perm(needed))
        )
        assert taken <= declared, role
        # Each is taken with some value, unless none of those tried is one of its own.
        assert declared - taken <= {"status", "topic"}, role


@pytest.mark.parametrize("label", sorted(ADMINS))
def test_the_list_itself_refuses_before_it_looks_anything_up(member, label):
    page, user = ADMINS[label], member("superuser")
    declared = set().union(*TAKEN[label].values())

    for name in sorted(parameters(page.model) - declared)[::7]:
        request = asked(user, [(name, "1")])
        with pytest.raises(DisallowedModelAdminLookup):
            page.get_changelist_instance(request)


@pytest.mark.parametrize("role", ["anonymous", *ROLES])
def test_no_undeclared_lookup_changes_what_is_shown(member, role):
    """By HTTP: the plain list, and nothing that depends on the rows."""
    client = Client(raise_request_exception=False)
    user = None if role == "anonymous" else member(role)
    if user:
        client.force_login(user)
    a_submission(answers=some_answers(cancer_hx="past", cancer_when="y1_5"))

    for label, page in ADMINS.items():
        may_see = user and page.has_view_permission(asked(user))
        columns = [path for path, _ in paths(page.model, depth=0)]
        for path in columns if page.model is Submission else columns[::5]:
            query = urlencode({f"{path}__gte": "1"})
            response = client.get(f"{address(label)}?{query}")
            if not user:
                assert response["Location"].startswith("/admin/login/")
            elif may_see:
                assert response.status_code == 302, (label, path)
                assert response["Location"] == address(label), (label, path)
            else:
                assert response.status_code == 403, (label, path)


def test_what_is_refused_runs_no_query_on_the_table(member):
    client = Client()
    client.force_login(member("Reception"))
    client.get(address("intake.Submission"))

    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get(address("intake.Submission"), {"token__gte": "0" * 32})

    assert not any("intake_submission" in query["sql"] for query in queries)


def test_a_refused_filter_leaves_the_known_ones_and_says_so(member):
    client = Client()
    client.force_login(member("Reception"))
    shown = a_submission()
    a_submission(state=Submission.State.REVIEWED)

    query = "?state__exact=new&token__gte=0&urgency__exact=routine"
    response = client.get(address("intake.Submission") + query, follow=True)

    assert response.request["QUERY_STRING"] == (
        "state__exact=new&urgency__exact=routine"
    )
    assert [row.pk for row in response.context["cl"].result_list] == [shown.pk]
    assert REFUSED in Page(response.content.decode()).text


EDITED = [
    "p=-1",
    "p=0",
    "p=abc",
    f"p={10**30}",
    "p=%D9%A3",
    "o=abc",
    "o=99",
    "o=-",
    "o=1.99",
    f"o={10**30}",
    "q=a%00b",
    "state__exact=new%00",
    "state__exact=unheard-of",
    "urgency__exact=unheard-of",
    "urgency__isnull=True",
    "downgraded_by_patient__exact=2",
    "submitted__gte=0000-01-01",
    "submitted__gte=0001-01-01 00:00:00+14:00",
    "submitted__lt=9999-12-31 23:59:59-12:00",
    "submitted__gte=99999-01-01",
    "submitted__gte=2026-13-45 00:00:00+00:00",
    "submitted__gte=2026-11-01 00:00:00+99:99",
    "submitted__gte=%00",
    "all=%00",
    "e=1",
]


def test_an_edited_address_leads_to_a_plain_list_and_a_sentence(member):
    client = Client(raise_request_exception=False)
    client.force_login(member("superuser"))
    shown, plain = a_submission(), address("intake.Submission")

    for query in EDITED:
        response = client.get(f"{plain}?{query.replace('+', '%2B')}", follow=True)

        assert response.status_code == 200, query
        rows = response.context["cl"].result_list
        assert [row.pk for row in rows] == [shown.pk], query
        assert REFUSED in Page(response.content.decode()).text, query


def test_a_page_past_the_end_is_the_last_page_of_the_same_filter(member):
    client = Client()
    client.force_login(member("superuser"))
    shown = a_submission()
    a_submission(state=Submission.State.REVIEWED)

    response = client.get(address("intake.Submission") + "?p=3&state__exact=new")

    assert [row.pk for row in response.context["cl"].result_list] == [shown.pk]
    assert "This is the last one" in Page(response.content.decode()).text


@pytest.mark.parametrize(
    ("role", "label"),
    [("Reception", "intake.Submission"), *(("superuser", label) for label in ADMINS)],
)
def test_everything_a_list_offers_can_be_followed(member, role, label):
    """Filters, orders and pages that stand on the page are taken by the list."""
    client = Client()
    client.force_login(member(role))
    a_submission()

    response = client.get(address(label), follow=True)
    links = {
        link
        for link, _ in Page(response.content.decode()).links
        if link.startswith("?")
    }

    for link in links:
        followed = client.get(address(label) + link)
        assert followed.status_code == 200 or link == "?", (label, link)


def test_no_list_is_put_in_the_order_of_a_column_it_does_not_show(member):
    page, user = ADMINS["intake.Submission"], member("Reception")
    offered = page.offered_parts(asked(user))

    assert "notes" not in offered.columns
    assert {offered.columns[number] for number in offered.sortable} == {
        "reference",
        "level",
        "waiting",
        "review_due",
        "state",
    }
    assert not offered.takes("o", str(offered.columns.index("plain_notes")))


class CuriousAdmin(DeclaredLists):
    """A list whose newest column, filter and search nobody was given."""

    list_display = ["reference", "token"]
    list_filter = ["urgency", "suspected"]
    search_fields = ["token"]
    opened_by = {
        "intake.view_submission": Opens(columns=("reference",), filters=("urgency",))
    }


def test_a_new_column_filter_or_search_is_closed_until_a_role_is_given_it(member):
    page, user = CuriousAdmin(Submission, admin.site), member("superuser")
    undeclared = [("suspected__exact", "1"), ("q", "a"), ("o", "2")]
    request = asked(user, [*undeclared, ("urgency__exact", "routine"), ("o", "1")])

    assert page.get_list_display(request) == ["reference"]
    assert page.get_list_filter(request) == ["urgency"]
    assert page.get_search_fields(request) == ()
    assert page.refused_parameters(request) == undeclared


@pytest.mark.parametrize("role", ROLES)
def test_views_that_reach_into_whole_tables_are_closed(member, role):
    client = Client(raise_request_exception=False)
    client.force_login(member(role))
    searches = (
        "/admin/autocomplete/?app_label=intake&model_name=auditevent&field_name=actor",
        "/admin/r/1/1/",
        f"/admin/r/{10**30}/x/",
        "/admin/r/x/a/b/",
    )

    statuses = {path: client.get(path).status_code for path in searches}

    assert set(statuses.values()) == {404}, statuses


def test_no_row_is_looked_up_by_anything_but_its_key(member):
    client = Client(raise_request_exception=False)
    client.force_login(member("superuser"))

    response = client.get("/admin/auth/user/root-of-all/change/?_to_field=username")

    assert response.status_code == 400


def test_a_count_of_rows_beside_each_filter_is_not_offered(member):
    client = Client()
    client.force_login(member("superuser"))

    response = client.get(address("auth.User"))

    assert "_facets" not in response.content.decode()
    assert not re.search(r"\(\d+\)", Page(response.content.decode()).text)
