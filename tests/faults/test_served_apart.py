"""Patients and staff in processes of their own, and many password tries at once."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

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


def sign_in(installation, name, password, *, visitor):
    """The status of one try, from the address that the proxy says is the visitor's."""
    browser = Browser(installation.port)
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
    environment = {"TRUST_FORWARDED_FOR": "True", "SERVE": "staff"}
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
    browser = Browser(patients.port)

    for path in PATIENTS:
        assert browser.get(path).status in (200, 302), path
    for path in STAFF:
        page = browser.get(path)
        assert page.status == 404, path
        assert "/admin" not in page.body
    for path in BOTH:
        assert browser.get(path).status == 200, path


def test_processes_for_staff_serve_no_patient(staff):
    browser = Browser(staff.port)

    for path in PATIENTS:
        assert browser.get(path).status == 404, path
    assert browser.get("/admin/login/").status == 200
    assert browser.get("/admin/").status == 302
    assert browser.get("/admin/x").status in (302, 404)
    for path in BOTH:
        assert browser.get(path).status == 200, path


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
        patient = [Browser(patients.port).get("/").status for _ in range(5)]
        live = [Browser(staff.port).get("/health/live").status for _ in range(5)]

    assert patient == live == [200] * 5
    assert set(tries) <= {200, 503}
