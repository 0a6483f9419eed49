"""The exact headers: loosening one needs a reviewed change here."""

import pytest
from django.test import Client
from django.test.utils import override_settings

pytestmark = pytest.mark.urls("tests.config.site")

# The order of the directives changes from run to run and means nothing.
POLICY = [
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
]
ALWAYS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
OF_EACH_RESPONSE = {
    "Content-Length",
    "Content-Security-Policy",
    "Content-Type",
    "Permissions-Policy",
    "X-Request-ID",
}
ENCRYPTED = {
    "SECURE_SSL_REDIRECT": True,
    "SECURE_HSTS_SECONDS": 31536000,
    "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
}


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


def policy(response):
    return sorted(response["Content-Security-Policy"].split("; "))


def test_a_page_has_exactly_these_headers(client):
    response = client.get("/plain/")

    assert set(response.headers) == set(ALWAYS) | OF_EACH_RESPONSE
    assert {name: response[name] for name in ALWAYS} == ALWAYS
    assert policy(response) == POLICY


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/plain/", 200),
        ("GET", "/moved/", 302),
        ("GET", "/suspicious/", 400),
        ("GET", "/forbidden/", 403),
        ("GET", "/nowhere/", 404),
        ("GET", "/check/x.css", 404),
        ("TRACE", "/plain/", 405),
        ("GET", "/plain/?" + "x" * 9000, 414),
        ("GET", "/check/broken/", 500),
        ("GET", "/check/away/", 503),
        ("GET", "/urgent/", 200),
        ("GET", "/robots.txt", 200),
        ("GET", "/health/live", 200),
    ],
)
def test_every_answer_has_them_whatever_happened(client, method, path, status):
    response = client.generic(method, path)

    assert response.status_code == status
    assert {name: response.headers.get(name) for name in ALWAYS} == ALWAYS
    assert policy(response) == POLICY


@pytest.mark.django_db
def test_the_pages_of_staff_have_the_same_policy(client):
    response = client.get("/admin/login/")

    assert policy(response) == POLICY
    assert "no-store" in response["Cache-Control"]


def test_no_feature_of_the_device_is_allowed(client):
    features = client.get("/plain/")["Permissions-Policy"].split(", ")

    assert all(feature.endswith("=()") for feature in features)
    assert {"camera=()", "microphone=()", "geolocation=()"} <= set(features)


def test_an_encrypted_page_asks_for_encryption_for_a_year(client):
    with override_settings(**ENCRYPTED):
        response = Client().get("/plain/", secure=True)

    expected = "max-age=31536000; includeSubDomains"
    assert response["Strict-Transport-Security"] == expected


def test_a_plain_page_is_sent_on_to_an_encrypted_one_with_all_headers():
    with override_settings(**ENCRYPTED):
        response = Client().get("/plain/")

    assert response["Location"] == "https://testserver/plain/"
    assert {name: response.headers.get(name) for name in ALWAYS} == ALWAYS
    assert policy(response) == POLICY


def test_a_page_that_asks_for_it_is_listed_by_search_engines(client):
    assert "X-Robots-Tag" not in client.get("/listed/")


def test_a_redirect_is_not_listed(client):
    assert "X-Robots-Tag" in client.get("/moved/")


def test_robots_are_not_kept_from_reading_that_they_should_not_list(client):
    lines = client.get("/robots.txt").content.decode().splitlines()

    assert "Disallow:" in lines
    assert not any(line.startswith("Disallow: ") for line in lines)
    assert "Sitemap: http://testserver/articles/sitemap.xml" in lines


def test_each_response_has_an_id_that_a_visitor_cannot_choose(client):
    ids = {
        client.get("/plain/", headers={"X-Request-ID": "mine"})["X-Request-ID"]
        for _ in range(3)
    }

    assert len(ids) == 3
    assert all(len(given) == 16 for given in ids)
