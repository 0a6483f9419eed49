"""How many forms one network may start, and the page for those beyond that."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.db import OperationalError, ProgrammingError, connection
from django.test import Client

from config.models import ThrottleCount, ThrottleCountQuerySet
from intake.models import Draft, Submission
from intake.patient.start_limits import STARTS_BY_IPV4, STARTS_BY_IPV6
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import (
    FIRST_STEP,
    PatientClient,
    emergency_answers,
    on_step,
    some_answers,
)

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 27, 10, 3, tzinfo=UTC)
NETWORKS = [("203.0.113.9", STARTS_BY_IPV4), ("2001:db8::{}", STARTS_BY_IPV6)]
CHECK_NOW = "/check/now/"
NO_EMERGENCY = on_step(FIRST_STEP, some_answers())


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as traveler:
        yield traveler


def used_up(address="127.0.0.1", throttle=STARTS_BY_IPV4):
    """A network that has started as many forms as it may."""
    for _ in range(throttle.limit):
        throttle.count_try(address, now=NOW)


@pytest.fixture
def throttled(patient):
    """A patient who has just been told that the network has to wait."""
    used_up()
    patient.start()
    return patient


@pytest.mark.parametrize(("address", "throttle"), NETWORKS)
def test_starts_of_one_network_are_throttled_beyond_the_limit(address, throttle):
    statuses = [
        Client(REMOTE_ADDR=address.format(number)).post("/").status_code
        for number in range(1, throttle.limit + 5)
    ]

    assert statuses == [302] * throttle.limit + [429] * 4
    assert Draft.objects.count() == throttle.limit


def test_a_network_of_ipv6_may_start_fewer_forms_than_a_shared_ipv4_address():
    assert (STARTS_BY_IPV4.limit, STARTS_BY_IPV6.limit) == (120, 30)


def test_starts_are_admitted_again_when_the_page_says(throttled, clock):
    assert "You can start a form at 10:10" in throttled.page.text

    clock.move_to(NOW + timedelta(minutes=7))

    assert throttled.start().path == f"/check/{FIRST_STEP}/"


def test_the_throttled_page_names_times_and_phone_numbers_and_blames_nobody(throttled):
    page = throttled.page

    assert page.status == 429
    assert page.heading == "Many forms were started from your network"
    assert "You have done nothing wrong" in page.text
    assert "tel:999" in [address for address, _ in page.links]
    assert "10:10" in page.text
    assert throttled.response["Retry-After"] == "421"


def test_the_throttled_page_asks_the_questions_of_the_emergency_check(throttled):
    asked = {question.key for question in UPPER_BACK.steps[0].questions}

    assert asked & set(throttled.page.form.names)
    assert throttled.page.form.action == CHECK_NOW


def test_a_throttled_start_stores_nothing(throttled):
    assert not Draft.objects.exists()
    assert not Session.objects.exists()


def test_an_emergency_ticked_on_the_throttled_page_gets_the_emergency_page(throttled):
    page = throttled.press("Check now", emg_chest=["chest_now"])

    assert page.status == 200
    assert page.title.startswith("Get help now")
    assert "tel:999" in [address for address, _ in page.links]
    assert not Submission.objects.exists()


def test_without_an_emergency_the_patient_learns_what_was_not_stored_and_what_next(
    throttled,
):
    page = throttled.press("Check now", **NO_EMERGENCY)

    assert page.status == 200
    assert page.heading == "You did not tick an emergency sign"
    assert "We did not store what you ticked" in page.text
    assert "10:10" in page.text
    assert "tel:999" in [address for address, _ in page.links]
    assert not Draft.objects.exists()
    assert not Session.objects.exists()


def test_an_unanswered_check_asks_again_and_keeps_the_time(throttled):
    page = throttled.press("Check now")

    assert page.status == 422
    assert page.errors
    assert "10:10" in page.text
    assert "10:10" in throttled.press("Check now", **NO_EMERGENCY).text


def test_a_time_that_has_passed_is_not_named_any_more(throttled, clock):
    clock.move_to(NOW + timedelta(minutes=8))

    page = throttled.press("Check now", **NO_EMERGENCY)

    assert "start a form now" in page.text
    assert "10:10" not in page.text


@pytest.mark.parametrize(
    "sent", ["", "x", "-1", "1e9", "٣", "9" * 12, "9" * 5000, "0", "\0"]
)
def test_a_made_up_time_is_not_repeated(client, sent):
    response = client.post(CHECK_NOW, {**NO_EMERGENCY, "retry_at": sent})

    assert response.status_code == 200
    assert "start a form now" in response.content.decode()


def test_the_check_needs_no_session_and_no_database(throttled):
    def away(*_):
        raise OperationalError("the server closed the connection")

    throttled.cookies["sessionid"] = "a" * 32
    with connection.execute_wrapper(away):
        emergency = throttled.press("Check now", emg_chest=["chest_now"])
        page = throttled.open(CHECK_NOW)
        nothing = throttled.press("Check now", **NO_EMERGENCY)

    assert emergency.title.startswith("Get help now")
    assert page.status == nothing.status == 200
    assert nothing.heading == "You did not tick an emergency sign"


def test_the_check_asks_for_the_token_of_its_form():
    client = Client(enforce_csrf_checks=True)

    assert client.post(CHECK_NOW, NO_EMERGENCY).status_code == 403


def test_an_emergency_on_the_check_is_told_when_its_token_is_refused():
    """Whoever blocks cookies sends none, however often the page is sent again."""
    response = Client(enforce_csrf_checks=True).post(
        CHECK_NOW, on_step(FIRST_STEP, emergency_answers())
    )

    assert response.status_code == 403
    assert "Get help now" in response.content.decode()


def test_the_check_can_be_opened_by_its_address(patient):
    page = patient.open(CHECK_NOW)

    assert page.status == 200
    assert page.heading == "Check for an emergency"
    assert "network" not in page.text


def test_a_form_that_was_started_before_can_be_carried_on_with(patient):
    patient.start()
    used_up()
    patient.open("/")

    page = patient.press("Start a new form")

    assert ("/check/", "Carry on with the open form") in page.links
    patient.open("/check/")
    assert patient.fill_in(some_answers()).path == "/check/answers/"
    assert patient.send().path == "/result/"


def test_a_hundred_patients_behind_one_address_are_all_served():
    for _ in range(99):
        assert Client().post("/").status_code == 302
    patient = PatientClient()
    patient.start()
    patient.fill_in(some_answers())

    assert patient.send().path == "/result/"
    assert not Submission.objects.get().suspected


def test_nothing_after_the_start_is_throttled(patient):
    patient.start()
    used_up()
    patient.fill_in(some_answers())

    assert patient.send().path == "/result/"


@pytest.mark.parametrize("error", [OperationalError, ProgrammingError])
def test_a_start_that_cannot_be_counted_is_admitted_and_logged(
    patient, monkeypatch, caplog, error
):
    def broken(*_, **__):
        raise error("canary")

    monkeypatch.setattr(ThrottleCountQuerySet, "count_one", broken)

    assert patient.start().path == f"/check/{FIRST_STEP}/"
    assert "a start could not be counted" in caplog.text


def test_the_start_of_a_flood_is_logged_once_and_without_an_address(caplog):
    used_up("203.0.113.9")
    for _ in range(3):
        Client(REMOTE_ADDR="203.0.113.9").post("/")

    assert caplog.text.count("throttled") == 1
    assert "203.0.113.9" not in caplog.text


def test_a_closed_clinic_counts_no_start(client, settings):
    settings.CLINIC = replace(settings.CLINIC, is_closed=True)

    assert client.post("/").status_code == 503
    assert not ThrottleCount.objects.exists()
