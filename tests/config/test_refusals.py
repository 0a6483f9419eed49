"""What no page of ours asks a browser to send is turned away."""

import pytest
from django.test import Client

pytestmark = pytest.mark.urls("tests.config.site")

PATHS = [
    "/",
    "/plain/",
    "/check/step/",
    "/admin/",
    "/admin/login/",
    "/articles/",
    "/health/live",
    "/robots.txt",
    "/nowhere/",
    "/static/css/site.css",
]


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(
    "method", ["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "FOO"]
)
def test_only_reading_and_sending_are_allowed(client, method):
    for path in PATHS:
        response = client.generic(method, path)

        assert response.status_code == 405, path
        assert response["Allow"] == "GET, HEAD, POST", path


def test_a_trace_does_not_repeat_what_was_sent(client):
    response = client.generic("TRACE", "/plain/", headers={"X-Canary": "canary"})

    assert b"canary" not in response.content


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_the_allowed_ones_reach_the_page(client, method):
    assert client.generic(method, "/plain/").status_code == 200


def test_an_address_longer_than_8_kilobytes_is_refused(client):
    limit = 8 * 1024 - len("/plain/?")

    assert client.get("/plain/?" + "x" * limit).status_code == 200
    assert client.get("/plain/?" + "x" * (limit + 1)).status_code == 414


@pytest.mark.parametrize(
    ("sent", "status"),
    [("cross-site", 403), ("same-origin", 200), ("same-site", 200), ("none", 200)],
)
def test_another_website_cannot_send_a_form(client, sent, status):
    response = client.post("/plain/", headers={"Sec-Fetch-Site": sent})

    assert response.status_code == status


def test_a_browser_that_does_not_say_where_it_comes_from_can_send(client):
    assert client.post("/plain/").status_code == 200


def test_a_link_on_another_website_can_be_followed(client):
    response = client.get("/plain/", headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 200


def test_more_than_128_kilobytes_are_too_much(client):
    kilobyte = "x" * 1024

    assert client.post("/large/", {"a": kilobyte * 120}).status_code == 200
    response = client.post("/large/", {"a": kilobyte * 130}, CONTENT)
    assert response.status_code == 413


CONTENT = "application/x-www-form-urlencoded"


def test_more_than_200_fields_are_too_many(client):
    def fields(count):
        return "&".join(f"f{n}=1" for n in range(count))

    assert client.post("/large/", fields(200), CONTENT).status_code == 200
    assert client.post("/large/", fields(201), CONTENT).status_code == 400
