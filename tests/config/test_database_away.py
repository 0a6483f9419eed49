"""503 and never 400 or 500 while the database is away, wherever that is noticed."""

import pytest
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.db import InterfaceError, OperationalError
from django.test import Client

from config.sessions import SessionStore

pytestmark = [pytest.mark.urls("tests.config.site"), pytest.mark.django_db]

AWAY = [OperationalError("the connection is closed"), InterfaceError("gone")]


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


@pytest.fixture(params=AWAY, ids=["operational", "interface"])
def away(request, monkeypatch):
    """Takes the database away from whatever saves or reads a session."""

    def take_away(*names):
        def fails(*args, **kwargs):
            raise request.param

        for name in names:
            monkeypatch.setattr(Session, name, fails)

    return take_away


def test_a_new_session_that_cannot_be_saved_is_no_server_error(client, away):
    away("save_base")

    response = client.post("/check/step/", {"typed": "still here"})

    assert response.status_code == 503
    assert b'value="still here"' in response.content


def test_an_existing_session_that_cannot_be_saved_is_not_called_deleted(client, away):
    client.post("/check/step/", {"typed": "first"})
    away("save_base")

    response = client.post("/check/step/", {"typed": "second"})

    assert response.status_code == 503
    assert b'value="second"' in response.content


def test_a_patient_can_go_on_when_the_database_is_back(client, away, monkeypatch):
    client.post("/check/step/", {"typed": "first"})
    away("save_base")
    client.post("/check/step/", {"typed": "second"})
    monkeypatch.undo()

    assert client.post("/check/step/", {"typed": "second"}).status_code == 200
    assert client.session["typed"] == "second"


def test_a_session_that_cannot_be_read_is_no_server_error(client, monkeypatch):
    client.post("/check/step/", {"typed": "first"})

    def fails(self):
        raise OperationalError("the connection is closed")

    monkeypatch.setattr(SessionStore, "_get_session_from_db", fails)

    assert client.post("/check/step/", {"typed": "x"}).status_code == 503
    assert client.get("/admin/").status_code == 503


def test_an_error_in_a_middleware_is_answered_like_one_in_a_page(client, monkeypatch):
    from django.contrib.messages.storage.session import SessionStorage

    def fails(self, response):
        raise OperationalError("the connection is closed")

    monkeypatch.setattr(SessionStorage, "update", fails)

    assert client.get("/plain/").status_code == 503


@pytest.mark.parametrize("status", [200, 503])
def test_the_emergency_page_is_left_as_it_is(client, away, status):
    away("save_base")

    response = client.get(f"/emergency/?status={status}")

    assert response.status_code == status
    assert response.content == b"Call 999 now"


def test_a_session_that_was_really_deleted_is_still_told_apart(client):
    store = SessionStore()
    store["typed"] = "first"
    store.create()
    Session.objects.all().delete()

    with pytest.raises(UpdateError):
        store.save()


def test_a_session_deleted_meanwhile_takes_nothing_from_the_answer(client, monkeypatch):
    client.post("/check/step/", {"typed": "first"})

    def fails(self, must_create=False):
        raise UpdateError

    monkeypatch.setattr(SessionStore, "save", fails)

    assert client.post("/check/step/", {"typed": "x"}).status_code == 200


def test_a_page_that_failed_is_not_held_up_by_its_session(
    client, django_assert_num_queries
):
    with django_assert_num_queries(0):
        client.post("/check/away/", {"typed": "x"})


def test_reading_writes_no_session(client, django_assert_num_queries):
    client.post("/check/step/", {"typed": "first"})

    with django_assert_num_queries(0):
        client.get("/check/step/")


def test_live_needs_no_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/health/live").status_code == 200


def test_ready_writes_and_leaves_no_session_to_open(client):
    for _ in range(2):
        assert client.get("/health/ready").content == b"ready\n"

    (probe,) = Session.objects.all()
    client.cookies["sessionid"] = probe.session_key
    client.post("/check/step/", {"typed": "mine"})
    assert client.cookies["sessionid"].value != probe.session_key


def test_not_ready_when_nothing_can_be_written(client, monkeypatch):
    def fails(*args, **kwargs):
        raise OperationalError("could not extend file: No space left on device")

    monkeypatch.setattr(type(Session.objects), "bulk_create", fails)

    assert client.get("/health/ready").status_code == 503


def test_not_ready_when_the_disk_is_nearly_full(client, monkeypatch, tmp_path):
    monkeypatch.setattr("config.health.LEAST_FREE_BYTES", 1 << 62)
    monkeypatch.setattr(
        "config.health.connection",
        type(
            "Embedded",
            (),
            {"vendor": "sqlite", "settings_dict": {"NAME": f"{tmp_path}/db.sqlite3"}},
        ),
    )

    assert client.get("/health/ready").status_code == 503
