"""What must hold for every address the application knows."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import RoutePattern, URLPattern

from config import errors, urls

# Pages that are the same for everybody, and that search engines may list.
PUBLIC = re.compile(r"^/($|articles/|privacy/|accessibility/)")


def addresses(patterns=None, prefix="/"):
    """An address for each route, with an x where the route takes a part of it."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if not isinstance(pattern.pattern, RoutePattern):
            continue
        address = prefix + re.sub(r"<[^>]+>", "x", str(pattern.pattern))
        if isinstance(pattern, URLPattern):
            yield address
        else:
            yield from addresses(pattern.url_patterns, address)


ALL = sorted(set(addresses()))


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


def test_the_application_has_its_routes():
    assert {"/", "/admin/login/", "/articles/", "/urgent/", "/robots.txt"} <= set(ALL)
    assert len(ALL) > 40


@pytest.mark.parametrize(
    "method", ["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "FOO"]
)
def test_no_route_takes_any_other_method(client, method):
    statuses = {client.generic(method, address).status_code for address in ALL}

    assert statuses == {405}


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
