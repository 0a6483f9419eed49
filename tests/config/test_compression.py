"""What leaves the application compressed, and what must not."""

import gzip

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path

from config.http import indexable
from tests.config.site import (  # noqa: F401 (Django looks for them in this module)
    handler400,
    handler403,
    handler404,
    handler500,
)
from tests.config.site import (
    urlpatterns as site,
)

LONG = "A sentence that a patient reads. " * 100
PADDING = 100


def long(request):
    return HttpResponse(LONG)


def streamed(request):
    return StreamingHttpResponse(iter([LONG, LONG]))


@indexable
def tagged(request):
    return HttpResponse(LONG, headers={"ETag": '"strong"'})


def form(request):
    return HttpResponse(f"{get_token(request)} {LONG}")


urlpatterns = [
    path("long/", long),
    path("streamed/", streamed),
    path("tagged/", tagged),
    path("form/", form),
    path("admin/long/", long),
    *site,
]
pytestmark = pytest.mark.urls(__name__)
GZIP = {"accept-encoding": "gzip, deflate, br"}


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


def text(response) -> str:
    return gzip.decompress(response.getvalue()).decode()


def test_a_page_is_compressed_for_a_browser_that_asks(client):
    response = client.get("/long/", headers=GZIP)

    assert response["Content-Encoding"] == "gzip"
    assert text(response) == LONG
    assert len(response.content) < len(LONG) / 5 + PADDING
    assert response["Content-Length"] == str(len(response.content))


@pytest.mark.parametrize("accepted", ["", "br", "identity", "deflate"])
def test_a_page_is_plain_for_a_browser_that_does_not_ask(client, accepted):
    response = client.get("/long/", headers={"accept-encoding": accepted})

    assert "Content-Encoding" not in response
    assert response.content.decode() == LONG


def test_a_cache_is_told_that_there_are_two_forms_of_a_page(client):
    for headers in ({}, GZIP):
        assert "Accept-Encoding" in client.get("/long/", headers=headers)["Vary"]


def test_the_length_of_a_compressed_page_says_little(client):
    lengths = {
        len(client.get("/long/", headers=GZIP).content) for _ in range(2 * PADDING)
    }

    assert len(lengths) > PADDING / 2


def test_a_form_token_never_looks_the_same_twice(client):
    client.get("/form/")

    tokens = {text(client.get("/form/", headers=GZIP)).split()[0] for _ in range(20)}

    assert len(tokens) == 20


def test_a_short_answer_is_left_as_it_is(client):
    response = client.get("/plain/", headers=GZIP)

    assert "Content-Encoding" not in response
    assert response.content == b"plain"


def test_what_is_sent_piece_by_piece_is_compressed_without_a_length(client):
    response = client.get("/streamed/", headers=GZIP)

    assert response["Content-Encoding"] == "gzip"
    assert "Content-Length" not in response
    assert text(response) == LONG * 2


def test_a_compressed_page_is_never_taken_for_the_same_bytes(client):
    assert client.get("/tagged/", headers=GZIP)["ETag"] == 'W/"strong"'


def test_asking_for_the_headers_alone_gives_those_of_the_page(client):
    response = client.head("/long/", headers=GZIP)

    assert response.content == b""
    assert response["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response["Vary"]


def test_a_static_file_is_sent_as_it_was_stored(client, settings, tmp_path):
    (tmp_path / "drawing.svg").write_text(LONG)
    settings.STATIC_ROOT = tmp_path

    response = client.get("/static/drawing.svg", headers=GZIP)

    assert "Content-Encoding" not in response
    assert response.getvalue().decode() == LONG


def test_pages_of_staff_are_not_compressed(client):
    """They show patients' words beside what an address asks for."""
    response = client.get("/admin/long/", headers=GZIP)

    assert "Content-Encoding" not in response
    assert response.content.decode() == LONG


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/suspicious/", 400),
        ("/forbidden/", 403),
        ("/nowhere/", 404),
        ("/check/broken/", 500),
        ("/check/away/", 503),
    ],
)
def test_a_page_for_an_error_is_compressed_too(client, address, status):
    plain = client.get(address)
    compressed = client.get(address, headers=GZIP)

    assert (plain.status_code, compressed.status_code) == (status, status)
    assert "Content-Encoding" not in plain
    assert compressed["Content-Encoding"] == "gzip"
    assert text(compressed) == plain.content.decode()
    for name in ("Cache-Control", "Content-Security-Policy", "X-Robots-Tag"):
        assert name in compressed


@pytest.mark.django_db
def test_what_was_typed_reaches_the_patient_compressed_when_the_database_is_away(
    client,
):
    response = client.post("/check/away/", {"typed": "still here"}, headers=GZIP)

    assert response.status_code == 503
    assert 'value="still here"' in text(response)
    assert response["Retry-After"] == "10"
