"""What must hold for every address the application knows.

``routes.txt`` declares, for each route and each kind of visitor, what the application
answers. A route without a row fails, and the failure is the row to read and to add.
"""

import itertools
import re
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import RoutePattern, URLPattern
from django.utils import timezone

from config import errors, urls
from content.services import load
from intake.models import AuditEvent
from tests.builders import (
    STEPS,
    PatientClient,
    a_clinician,
    a_draft,
    a_draft_up_to,
    a_receptionist,
    a_safety_officer,
    a_submission,
    an_administrator,
    an_editor,
)
from tests.content.builders import a_manuscript
from triage.models import StoredRuleSet

# Pages that are the same for everybody, and that search engines may list.
PUBLIC = re.compile(r"^/($|articles/|privacy/|accessibility/)")

DECLARED = Path(__file__).with_name("routes.txt")
VISITORS = (
    "anonymous",
    "filling in",
    "has sent",
    "Reception",
    "Clinician",
    "Editor",
    "Safety officer",
    "Administrator",
    "superuser",
)
REFUSED_METHODS = ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO")


def routes(patterns=None, prefix="/"):
    """Each route as it is written, with the parts that it takes from the address."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if not isinstance(pattern.pattern, RoutePattern):
            continue
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes(pattern.url_patterns, route)


ROUTES = sorted(set(routes()))


def address(route, rows=None):
    """An address of a route: of a row that exists if one is known, else of an x."""
    found = next((key for part, key in (rows or {}).items() if part in route), "x")
    route = re.sub(r"<(path:object_id|id|int:pk|slug:slug)>", str(found), route)
    route = route.replace("<slug:step_slug>", STEPS[3]).replace("<slug:step>", "sign")
    route = re.sub(r"<int:[^>]+>", "1", route)
    return re.sub(r"<[^>]+>", "x", route)


ALL = sorted({address(route) for route in ROUTES})


def test_the_application_has_its_routes():
    assert {"/", "/admin/login/", "/articles/", "/urgent/", "/robots.txt"} <= set(ALL)
    assert len(ALL) > 40


@pytest.fixture(scope="module")
def pages(module_db):
    """What somebody unknown is answered at every address."""
    client = Client(raise_request_exception=False)
    return {address: client.get(address) for address in ALL}


def test_no_private_page_is_kept_in_a_cache_or_listed(pages):
    for address, response in pages.items():
        if PUBLIC.match(address):
            continue
        assert response.status_code < 500, address
        assert "no-store" in response["Cache-Control"], address
        assert response["X-Robots-Tag"] == "noindex, nofollow", address


def test_every_page_carries_the_policy(pages):
    assert [
        address
        for address, response in pages.items()
        if "default-src 'none'" not in response["Content-Security-Policy"]
    ] == []


def test_no_page_that_is_kept_in_a_cache_sets_a_cookie(pages):
    kept = {
        address: response
        for address, response in pages.items()
        if "public" in response["Cache-Control"]
    }

    assert kept
    assert [address for address, response in kept.items() if response.cookies] == []


def test_every_error_has_its_page():
    resolver = get_resolver()

    assert resolver.urlconf_module is urls
    assert resolver.resolve_error_handler(400) is errors.bad_request
    assert resolver.resolve_error_handler(403) is errors.permission_denied
    assert resolver.resolve_error_handler(404) is errors.page_not_found
    assert resolver.resolve_error_handler(500) is errors.server_error


# The matrix of routes, visitors and methods


def declared():
    """The rows of the file: for a method and a route, a status for each visitor."""
    rows = {}
    for line in DECLARED.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            route, method, *statuses = line.split()
            rows[method, route] = tuple(int(status) for status in statuses)
    return rows


def row_in_words(key, statuses):
    method, route = key
    return f"{route:<60} {method:<4} {' '.join(map(str, statuses))}"


@pytest.fixture
def rows():
    """The keys of rows that exist, by the part of the route that leads to them."""
    submission = a_submission()
    loaded = load(manuscript=a_manuscript(code="A99"), now=timezone.now())
    return {
        "intake/submission": submission.pk,
        "intake/auditevent": AuditEvent.objects.first().pk,
        "triage/storedruleset": StoredRuleSet.objects.get().pk,
        "admin/content/article": loaded.version.article.pk,
        "/articles/": loaded.version.slug,
        "auth/user": an_editor().pk,
        "auth/group": an_editor().groups.get().pk,
    }


@pytest.fixture
def visitors():
    """The cookies with which each kind of visitor comes."""
    filling_in, has_sent = PatientClient(), PatientClient()
    filling_in.take_up(a_draft_up_to(STEPS[3]), STEPS[3])
    has_sent.take_up(a_draft(), "answers")
    assert has_sent.send().path == "/result/"
    staff = [
        a_receptionist(),
        a_clinician(),
        an_editor(),
        a_safety_officer(),
        an_administrator(),
        get_user_model().objects.create_superuser("root-of-all"),
    ]
    clients = [Client(), filling_in, has_sent]
    for user in staff:
        clients.append(Client())
        clients[-1].force_login(user)
    return dict(zip(VISITORS, (client.cookies for client in clients), strict=True))


def status_for(cookies, method, path):
    """What one visitor is answered; nothing of it lasts."""
    client = Client(raise_request_exception=False)
    client.cookies = type(cookies)(cookies.output(header="", sep=";"))
    with transaction.atomic():
        status = client.generic(method, path).status_code
        transaction.set_rollback(True)
    return status


def answered_otherwise(method, rows, cookies, names):
    """Where these visitors are not answered as declared, in words."""
    expected, wrong = declared(), []
    columns = [VISITORS.index(name) for name in names]
    for route in ROUTES:
        seen = tuple(
            status_for(cookies[name], method, address(route, rows)) for name in names
        )
        key = (method, route)
        if method == "HEAD" and key not in expected:
            # What a page answers to HEAD is what it answers to GET.
            key = ("GET", route)
        row = expected.get(key)
        if row is None:
            row = ("no row: read this one, then add it",)
        else:
            row = tuple(row[column] for column in columns)
        if row != seen:
            wrong += [
                f"declared: {row_in_words(key, row)}",
                f"answered: {row_in_words(key, seen)}",
            ]
    return "\n".join(wrong)


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_route_answers_each_visitor_as_declared(method, rows, visitors):
    wrong = answered_otherwise(method, rows, visitors, VISITORS)

    assert not wrong, f"\n{wrong}"


@pytest.mark.django_db
def test_every_route_answers_head_as_it_answers_get(rows, visitors):
    """Asked by who is let in nowhere and by who is let in everywhere.

    The next test shows that nothing tells the two methods apart for the others.
    """
    wrong = answered_otherwise("HEAD", rows, visitors, ("anonymous", "superuser"))

    assert not wrong, f"\n{wrong}"


def test_nothing_of_ours_tells_head_from_get():
    either = re.compile(r"""require_GET|["'](GET|HEAD)["']""")
    both = re.compile(r"""["']GET["'], ["']HEAD["']""")
    project = Path(__file__).resolve().parents[2]

    assert [
        f"{path.relative_to(project)}: {line.strip()}"
        for room in ("config", "intake", "triage", "content")
        for path in sorted((project / room).rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if either.search(both.sub("", line))
    ] == []


def test_no_row_is_left_of_a_route_that_is_gone_and_none_is_a_fault_of_ours():
    for (method, route), statuses in declared().items():
        assert route in ROUTES, f"{route} has a row in routes.txt and is no route"
        assert method in ("GET", "HEAD", "POST")
        assert len(statuses) == len(VISITORS), route
        assert max(statuses) < 500, route


def test_no_route_takes_any_other_method():
    client = Client(raise_request_exception=False)

    assert [
        (method, route, status)
        for method in REFUSED_METHODS
        for route in ROUTES
        if (status := client.generic(method, address(route)).status_code) != 405
    ] == []


@pytest.mark.django_db
def test_no_route_takes_any_other_method_from_somebody_known_here(visitors):
    """Each route is asked by one visitor, and each visitor asks many."""
    turns = zip(itertools.cycle(VISITORS), ROUTES)

    assert [
        (name, route, status)
        for name, route in turns
        if (status := status_for(visitors[name], "TRACE", address(route))) != 405
    ] == []
