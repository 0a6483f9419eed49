"""Patients and staff in processes of their own, and many password tries at once."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from django.db import connection
from django.test import Client

from tests.faults.installation import Installation, fresh_database
from tests.faults.patient import Browser

pytestmark = pytest.mark.faults

PASSWORD = "tall green ladder"
MAKE_STAFF = f"""
from django.contrib.auth import get_user_model
get_user_model().objects.create_superuser("root", password="{PASSWORD}")
"""

PATIENTS = ["/", "/check/", "/articles/", "/urgent/", "/privacy/", "/robots.txt"]
STAFF = ["/admin/", "/admin/login/", "/admin/intake/submission/", "/admin", "/admin/x"]
BOTH = ["/health/live", "/health/ready"]


@contextmanager
def a_browser(installation) -> Iterator[Browser]:
    browser = Browser(installation.port)
    try:
        yield browser
    finally:
        browser.connection.close()


def status(installation, path):
    with a_browser(installation) as browser:
        return browser.get(path).status


def sign_in(installation, name, password, *, visitor):
    """The status of one try, from the address that the proxy says is the visitor's."""
    with a_browser(installation) as browser:
        page = browser.get("/admin/login/", X_Forwarded_For=visitor)
        typed = [*page.hidden.items(), ("username", name), ("password", password)]
        return browser.post("/admin/login/", typed, X_Forwarded_For=visitor).status


@pytest.fixture(scope="module")
def database():
    server = "sqlite"
    if connection.vendor == "postgresql":
        server = os.environ["DATABASE_URL"].rpartition("/")[0] + "/postgres"
    with fresh_database(server) as address:
        yield address


@pytest.fixture(scope="module")
def staff(database):
    environment = {
        "TRUST_FORWARDED_FOR": "True",
        "SERVE": "staff",
        "HASH_ITERATIONS": "200000",
    }
    with Installation(database, environment=environment) as served:
        served.manage("shell", "-c", MAKE_STAFF)
        yield served


@pytest.fixture(scope="module")
def patients(database, staff):
    shared = ("SECRET_KEY", "SEALED_KEYS", "TRUST_FORWARDED_FOR")
    environment = {name: staff.environment[name] for name in shared}
    environment["SERVE"] = "patients"
    with Installation(database, workers=1, environment=environment) as served:
        yield served


def test_processes_for_patients_know_no_admin(patients):
    for path in [*PATIENTS, *BOTH]:
        assert status(patients, path) in (200, 302), path
    for path in STAFF:
        with a_browser(patients) as browser:
            page = browser.get(path)
        assert page.status == 404, path
        assert "/admin" not in page.body


def test_processes_for_staff_serve_no_patient(staff):
    for path in PATIENTS:
        assert status(staff, path) == 404, path
    for path in [*STAFF, *BOTH]:
        assert status(staff, path) in (200, 301, 302), path


def test_tries_at_the_same_moment_in_several_processes_are_counted_one_by_one(staff):
    def wrong(_):
        return sign_in(staff, "root", "wrong", visitor="192.0.2.7")

    with ThreadPoolExecutor(12) as crowd:
        statuses = list(crowd.map(wrong, range(36)))
    # Those that were told to come back in a moment have lost no try.
    statuses += [wrong(number) for number in range(6)]

    assert set(statuses) <= {200, 429, 503}
    assert statuses.count(200) == 5
    assert sign_in(staff, "root", PASSWORD, visitor="192.0.2.7") == 429
    assert sign_in(staff, "root", PASSWORD, visitor="192.0.2.8") == 302


def test_a_patient_is_served_while_many_passwords_are_tried(patients, staff):
    """Most tries are told at once to come back; none stands in a queue."""

    def wrong(number):
        visitor = f"198.51.100.{number}"
        return sign_in(staff, f"name-{number}", "wrong", visitor=visitor)

    with ThreadPoolExecutor(16) as crowd:
        tries = crowd.map(wrong, range(16))
        patient = [status(patients, "/") for _ in range(5)]
        live = [status(staff, "/health/live") for _ in range(5)]

    assert patient == live == [200] * 5
    assert set(tries) <= {200, 503}


@pytest.mark.parametrize(
    ("serves", "elsewhere"), [("patients", "/admin/login/"), ("staff", "/privacy/")]
)
def test_a_process_of_one_part_knows_no_page_of_the_other(settings, serves, elsewhere):
    settings.SERVE = serves

    assert Client().get(elsewhere).status_code == 404
    assert Client().get("/health/live").status_code == 200
