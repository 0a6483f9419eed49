"""What must hold for every address the application knows.

``routes.txt`` declares, for each route and each kind of visitor, what the application
answers. A route without a row fails, and the failure is the row to read and to add.
"""

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
    route = route.replace("<slug:place>", STEPS[3]).replace("<slug:step>", "sign")
    route = re.sub(r"<int:[^>]+>", "1", route)
    return re.sub(r"<[^>]+>", "x", route)


ALL = sorted({address(route) for route in ROUTES})


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


def test_the_application_has_its_routes():
    assert {"/", "/admin/login/", "/articles/", "/urgent/", "/robots.txt"} <= set(ALL)
    assert len(ALL) > 40


@pytest.mark.django_db
def test_no_private_page_is_kept_in_a_cache_or_listed(client):
    for address in ALL:
        if PUBLIC.match(address):
            continue
        response = client.get(address)
        assert response.status_code < 500, address
        assert "no-store" in response["Cache-Control"], address
        assert response["X-Robots-Tag"] == "noindex, nofollow", address


@pytest.mark.django_db
def test_every_page_carries_the_policy(client):
    for address in ALL:
        assert "default-src 'none'" in client.get(address)["Content-Security-Policy"]


@pytest.mark.django_db
def test_no_page_that_is_kept_in_a_cache_sets_a_cookie(client):
    for address in ALL:
        response = client.get(address)
        if "public" in response["Cache-Control"]:
            assert not response.cookies, address


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


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_every_route_answers_each_visitor_as_declared(method, rows, visitors):
    expected, wrong = declared(), []
    for route in ROUTES:
        seen = tuple(
            status_for(visitors[name], method, address(route, rows))
            for name in VISITORS
        )
        key = (method, route)
        if method == "HEAD" and key not in expected:
            # What a page answers to HEAD is what it answers to GET.
            key = ("GET", route)
        if expected.get(key) != seen:
            declared_row = expected.get(key, ("no row: read this one, then add it",))
            wrong += [
                f"declared: {row_in_words(key, declared_row)}",
                f"answered: {row_in_words(key, seen)}",
            ]

    assert not wrong, "\n" + "\n".join(wrong)


def test_no_row_is_left_of_a_route_that_is_gone_and_none_is_a_fault_of_ours():
    for (method, route), statuses in declared().items():
        assert route in ROUTES, f"{route} has a row in routes.txt and is no route"
        assert method in ("GET", "HEAD", "POST")
        assert len(statuses) == len(VISITORS), route
        assert max(statuses) < 500, route


@pytest.mark.parametrize("method", REFUSED_METHODS)
def test_no_route_takes_any_other_method(client, method):
    statuses = {client.generic(method, address(route)).status_code for route in ROUTES}

    assert statuses == {405}


@pytest.mark.django_db
def test_no_route_takes_any_other_method_from_somebody_known_here(visitors):
    for name, cookies in visitors.items():
        statuses = {status_for(cookies, "TRACE", address(route)) for route in ROUTES}
        assert statuses == {405}, name
