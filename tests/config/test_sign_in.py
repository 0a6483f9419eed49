"""Signing in: counted before the password is hashed, and never at patients' expense."""

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.auth import hashers
from django.test import Client
from django.utils import timezone

from config import signin
from config.models import ThrottleCount
from tests.builders import Page, a_clinician

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"
PASSWORD = "a long enough password"
TOO_MANY = re.compile(r"too many tries to sign in\. Try again at \d\d:\d\d\.")


@pytest.fixture(autouse=True)
def a_window_that_does_not_end():
    """The limits count in stretches of 15 minutes, and no test may cross two."""
    with time_machine.travel(datetime(2026, 11, 27, 10, 15, tzinfo=UTC)):
        yield


@pytest.fixture
def clinician():
    return a_clinician()


@pytest.fixture
def hashed(monkeypatch):
    """The passwords that were hashed."""
    seen = []
    hasher = hashers.get_hasher()
    encode = type(hasher).encode

    def noted(self, password, *rest, **named):
        seen.append(password)
        return encode(self, password, *rest, **named)

    monkeypatch.setattr(type(hasher), "encode", noted)
    return seen


def sign_in(name, password, *, network="192.0.2.1", client=None, **sent):
    typed = {"username": name, "password": password, **sent}
    return (client or Client()).post(LOGIN, typed, REMOTE_ADDR=network)


def text(response):
    return Page(response.content.decode()).text


def test_five_tries_of_one_name_reach_the_password_and_no_more(clinician, hashed):
    statuses = [
        sign_in(clinician.username, f"wrong {number}").status_code
        for number in range(9)
    ]

    assert statuses == [200] * 5 + [429] * 4
    assert hashed == [f"wrong {number}" for number in range(5)]


def test_beyond_the_limit_the_right_password_gets_nobody_in(clinician, hashed):
    for _ in range(5):
        sign_in(clinician.username, "wrong")
    hashed.clear()

    response = sign_in(clinician.username, PASSWORD)

    assert response.status_code == 429
    assert TOO_MANY.search(text(response))
    assert hashed == []


def test_another_network_still_gets_in_under_the_same_name(clinician):
    for _ in range(9):
        sign_in(clinician.username, "wrong")

    response = sign_in(clinician.username, PASSWORD, network="192.0.2.2")

    assert response.status_code == 302


def test_another_name_still_gets_in_from_the_same_network(clinician):
    for _ in range(9):
        sign_in("somebody-else", "wrong")

    assert sign_in(clinician.username, PASSWORD).status_code == 302


def test_fifty_tries_of_one_network_reach_a_password_and_no_more(clinician, hashed):
    for number in range(55):
        sign_in(f"name-{number}", "wrong")

    response = sign_in(clinician.username, PASSWORD)

    assert len(hashed) == 50
    assert response.status_code == 429
    assert TOO_MANY.search(text(response))


def test_success_gives_the_tries_of_the_name_back(clinician):
    for _ in range(3):
        for _ in range(4):
            sign_in(clinician.username, "wrong")
        assert sign_in(clinician.username, PASSWORD).status_code == 302


def test_spelling_a_name_otherwise_gives_no_further_tries(clinician):
    spellings = [clinician.username, clinician.username.upper(), clinician.username]

    statuses = [sign_in(spelling, "wrong").status_code for spelling in spellings * 2]

    assert statuses == [200] * 5 + [429]


def test_the_tries_come_back_with_the_time(clinician, monkeypatch):
    for _ in range(6):
        response = sign_in(clinician.username, "wrong")
    later = timezone.now() + timedelta(minutes=15)
    monkeypatch.setattr("config.signin.timezone.now", lambda: later)

    assert response.status_code == 429
    assert sign_in(clinician.username, PASSWORD).status_code == 302


def test_known_unknown_and_inactive_names_get_the_same_page(clinician, hashed):
    inactive, visitor = a_clinician(), a_clinician()
    type(inactive).objects.filter(pk=inactive.pk).update(is_active=False)
    type(visitor).objects.filter(pk=visitor.pk).update(is_staff=False)
    known = clinician.username
    hashed.clear()
    names = [known, "nobody", inactive.username, visitor.username]

    pages = {
        re.sub(rf"{name}|value=\"[\w-]+\"|name=\"csrf[^>]*", "", response)
        for name in names
        for response in [sign_in(name, "wrong").content.decode()]
    }

    assert len(pages) == 1
    assert len(hashed) == len(names)
    for name in names[1:]:
        password = "wrong" if name == "nobody" else PASSWORD
        refused = sign_in(name, password).content.decode()
        assert (
            re.sub(rf"{name}|value=\"[\w-]+\"|name=\"csrf[^>]*", "", refused) in pages
        )


def test_the_limit_is_the_same_for_a_name_that_nobody_has():
    statuses = [sign_in("nobody", "wrong").status_code for _ in range(6)]

    assert statuses == [200] * 5 + [429]


def test_a_person_already_signed_in_is_not_affected(clinician):
    desk = Client(REMOTE_ADDR="192.0.2.1")
    desk.force_login(clinician)
    for number in range(60):
        sign_in(clinician.username if number % 2 else f"name-{number}", "wrong")

    assert desk.get("/admin/intake/submission/?state__exact=new").status_code == 200


def test_while_a_password_is_hashed_others_are_told_at_once(clinician, hashed):
    with signin._hashing:
        responses = [sign_in(clinician.username, PASSWORD) for _ in range(9)]

    for response in responses:
        assert response.status_code == 503
        assert "Try again in a moment." in text(response)
        assert f'value="{clinician.username}"' in response.content.decode()
    assert hashed == []
    # Whoever was told so has lost no try.
    assert sign_in(clinician.username, PASSWORD).status_code == 302


def test_the_place_is_free_again_whatever_happened(clinician, monkeypatch):
    def fails(*args, **named):
        raise RuntimeError("of the test")

    with monkeypatch.context() as broken:
        broken.setattr("django.contrib.auth.forms.authenticate", fails)
        with pytest.raises(RuntimeError):
            sign_in(clinician.username, PASSWORD)
    sign_in(clinician.username, "")
    sign_in("a\0b", PASSWORD)

    assert sign_in(clinician.username, PASSWORD).status_code == 302


def test_a_name_left_out_counts_as_no_try(hashed):
    sign_in("", "")
    sign_in("", "a password")

    assert not ThrottleCount.objects.exists()
    assert hashed == []


def test_neither_name_nor_network_is_stored_in_the_clear(clinician):
    sign_in(clinician.username, "wrong")

    for count in ThrottleCount.objects.all():
        assert clinician.username not in count.key
        assert "192.0.2" not in count.key


@pytest.mark.parametrize(
    "target",
    [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "javascript:alert(1)",
        "\\\\elsewhere.example",
        "",
    ],
)
def test_an_unsafe_next_page_becomes_the_start_page(clinician, target):
    client = Client()

    response = sign_in(clinician.username, PASSWORD, client=client, next=target)

    assert response["Location"] == "/admin/"
    assert client.get(response["Location"]).status_code == 200


def test_a_session_that_held_a_form_is_no_longer_than_others_of_staff(
    client, clinician, settings
):
    session = client.session
    session.set_expiry(timedelta(hours=72))
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key

    sign_in(clinician.username, PASSWORD, client=client)

    assert "_auth_user_id" in client.session
    assert client.session.get_expiry_age() == settings.SESSION_COOKIE_AGE
