"""Whatever goes wrong, a person gets a page that helps, and nothing typed is lost."""

import logging
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from django.conf import settings as project_settings
from django.test import Client

pytestmark = pytest.mark.urls("tests.config.site")

FORM = "application/x-www-form-urlencoded"
ERRORS = [
    ("/suspicious/", 400),
    ("/forbidden/", 403),
    ("/nowhere/", 404),
    ("/check/broken/", 500),
    ("/check/away/", 503),
]


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


@pytest.fixture
def strict_client():
    """A browser whose form tokens are looked at."""
    return Client(raise_request_exception=False, enforce_csrf_checks=True)


class Form(HTMLParser):
    """The form that sends what was typed once more."""

    def __init__(self, response):
        super().__init__()
        self.action = None
        self.fields = []
        self.feed(response.content.decode())

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "form":
            self.action = attributes["action"]
        if tag == "input":
            self.fields.append((attributes["name"], attributes["value"]))

    def typed(self):
        return [field for field in self.fields if field[0] != "csrfmiddlewaretoken"]

    def data(self):
        data = {}
        for name, value in self.fields:
            data.setdefault(name, []).append(value)
        return data


@pytest.mark.parametrize(("path", "status"), ERRORS)
def test_each_page_says_what_happened_and_whom_to_call(client, path, status):
    response = client.get(path)
    text = response.content.decode()

    assert response.status_code == status
    assert text.count("<h1>") == 1
    assert '<a href="tel:999">999</a>' in text
    assert '<a href="tel:111">NHS 111</a>' in text
    assert "continued past are kept" in text


@pytest.mark.parametrize("path", [*(path for path, _ in ERRORS), "/urgent/"])
def test_whoever_is_somewhere_else_is_told_to_call_the_number_there(client, path):
    text = client.get(path).content.decode()

    assert "If you are somewhere else, call your local emergency number." in text


@pytest.mark.parametrize(("path", "status"), ERRORS)
def test_no_page_shows_how_the_application_is_made(client, path, status):
    text = client.get(path).content.decode()

    for clue in ("Traceback", "Django", "OperationalError", "ValueError"):
        assert clue not in text
    assert str(project_settings.BASE_DIR) not in text


@pytest.mark.parametrize(("path", "status"), ERRORS)
def test_no_page_needs_the_database_or_sets_a_cookie(client, path, status):
    # Without the django_db mark, every query raises.
    assert not client.get(path).cookies


def test_a_page_that_cannot_be_shown_becomes_one_that_can(client, settings, caplog):
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [], "APP_DIRS": False}]

    response = client.get("/nowhere/")

    assert response.status_code == 404
    assert '<a href="tel:999">999</a>' in response.content.decode()


def test_an_emergency_number_cannot_break_out_of_the_last_page(client, settings):
    phone = replace(settings.CLINIC.emergency, number='999"><script>')
    settings.CLINIC = replace(settings.CLINIC, emergency=phone)
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [], "APP_DIRS": False}]

    assert "<script>" not in client.get("/nowhere/").content.decode()


def test_a_form_that_is_too_large_says_to_shorten_it(client):
    response = client.post("/large/", "a=" + "x" * 140_000, FORM)

    assert response.status_code == 413
    assert "shorten" in response.content.decode()


def test_the_page_of_urgent_help_needs_no_database(client):
    response = client.get("/urgent/")

    assert response.status_code == 200
    assert "straight away" in response.content.decode()
    assert not response.cookies


# A form that was open for too long


@pytest.mark.django_db
def test_nothing_typed_is_lost_when_the_form_token_is_too_old(strict_client):
    typed = 'I said "it hurts"\r\nbelow <there> & 🤕'
    rejected = strict_client.post(
        "/check/step/", {"typed": typed, "sites": ["left", "right"], "page": ""}
    )
    form = Form(rejected)

    assert rejected.status_code == 403
    assert form.action == "/check/step/"
    assert form.typed() == [
        ("typed", typed),
        ("sites", "left"),
        ("sites", "right"),
        ("page", ""),
    ]

    accepted = strict_client.post(form.action, form.data())

    assert accepted.status_code == 200
    assert strict_client.session["typed"] == typed


def test_passwords_and_old_tokens_are_not_repeated(strict_client):
    response = strict_client.post(
        "/check/step/",
        {"typed": "x", "password1": "canary", "csrfmiddlewaretoken": "canary"},
    )

    assert Form(response).typed() == [("typed", "x")]
    assert b"canary" not in response.content


FROM_OUR_PAGE = {"headers": {"sec-fetch-site": "same-origin"}}


@pytest.mark.parametrize("path", ["/admin/login/", "/admin/auth/user/1/delete/"])
def test_no_form_is_sent_again_but_those_in_which_people_write(strict_client, path):
    response = strict_client.post(path, {"username": "canary"}, **FROM_OUR_PAGE)

    assert response.status_code == 403
    assert Form(response).action is None
    assert b"canary" not in response.content


STAFF_TEXTS = ["/admin/intake/submission/1/review/", "/admin/content/article/add/"]


@pytest.mark.parametrize("path", STAFF_TEXTS)
def test_what_staff_wrote_can_be_sent_again_too(strict_client, path):
    response = strict_client.post(path, {"reason": "still here"}, **FROM_OUR_PAGE)

    assert Form(response).action == path
    assert Form(response).typed() == [("reason", "still here")]


@pytest.mark.parametrize("path", STAFF_TEXTS)
@pytest.mark.parametrize("came_from", [None, "cross-site", "same-site", "none"])
def test_staff_are_not_offered_to_send_what_a_foreign_page_made_up(
    strict_client, path, came_from
):
    headers = {"sec-fetch-site": came_from} if came_from else {}

    response = strict_client.post(path, {"reason": "canary"}, headers=headers)

    assert response.status_code == 403
    assert Form(response).action is None
    assert b"canary" not in response.content


def test_the_form_goes_to_the_page_it_came_from_and_nowhere_else(strict_client):
    response = strict_client.post("/check/step/?next=//evil.example/", {"typed": "x"})

    assert Form(response).action == "/check/step/"


def test_inside_the_admin_an_error_looks_like_the_pages_of_staff(client):
    for response in (client.post("/admin/intake/x/"), client.get("/admin/%00/")):
        text = response.content.decode()

        assert response.status_code in (403, 404)
        assert 'id="site-name"' in text
        assert text.count("<h1>") == 1
        assert "css/site.css" not in text
        assert "Django administration" not in text
        assert "tel:" not in text


def test_a_process_for_patients_has_no_page_that_looks_like_the_staffs(
    client, settings
):
    settings.SERVE = "patients"

    text = client.get("/admin/%00/").content.decode()

    assert 'id="site-name"' not in text
    assert '<a href="tel:999">999</a>' in text


# The database is away


def test_what_was_typed_can_be_sent_again_when_the_database_is_back(client):
    response = client.post("/check/away/", {"typed": "still here"})
    form = Form(response)

    assert response.status_code == 503
    assert response["Retry-After"] == "10"
    assert form.action == "/check/away/"
    assert ("typed", "still here") in form.fields


def test_the_log_says_that_the_database_is_away(client, caplog):
    with caplog.at_level(logging.ERROR):
        client.get("/check/away/")

    assert "the database is away" in caplog.text
