"""Staff pages: signing in, searching, filtering, opening and reviewing."""

import itertools
from uuid import uuid4

import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from hypothesis import example, given
from hypothesis import strategies as st

from intake.models import Submission
from tests.builders import a_clinician, a_submission
from tests.hostile.inputs import (
    BODIES,
    COOKIES,
    MULTIPART,
    QUERIES,
    VALUES,
    as_fields,
    examples,
    filled,
    filled_in,
    queries,
    urlencoded,
    values,
)
from tests.hostile.pages import Statuses, an_example, send
from triage.models import Review

pytestmark = pytest.mark.django_db

LISTS = sorted(
    reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    for model in admin.site._registry
)
WORKLIST = "/admin/intake/submission/"

# Names of columns that filters of the lists can be bent to.
LOOKUPS = (
    "state__exact",
    "urgency__exact",
    "kind__exact",
    "submitted__gte",
    "submitted__lt",
    "downgraded_by_patient__exact",
    "downgraded_by_patient__isnull",
    "id__exact",
    "token",
    "answers__icontains",
    "contact__name",
    "action__exact",
    "at__gte",
    "is_staff__exact",
    "nothing",
    "pk__in",
)


@pytest.fixture
def superuser():
    return get_user_model().objects.create_superuser("root-of-all", password="x" * 16)


@pytest.fixture
def clinician(client):
    client.force_login(a_clinician())
    return client


def test_signing_in_takes_any_name_and_password(client):
    statuses = Statuses()
    a_clinician()
    user = get_user_model().objects.get()
    usual = {"username": user.username, "password": "a long enough password"}

    @examples(40)
    @given(page=filled_in(usual, "next", "token", "csrfmiddlewaretoken"), query=queries)
    @example(page=filled(usual), query="")
    @example(page=filled(usual | {"password": "another"}), query="")
    def send_it(page, query):
        with an_example():
            client = Client()
            response = send(
                client, "/admin/login/", as_fields(page), QUERY_STRING=query
            )
            statuses.note(response, page, query)
            if response.status_code == 302:
                assert "elsewhere.example" not in response["Location"]

    send_it()
    assert statuses.seen(302), statuses
    assert statuses.seen(200), statuses


def test_a_session_of_nobody_leads_to_the_login():
    for cookie in COOKIES:
        client = Client(headers={"cookie": f"sessionid={cookie}"})
        assert client.get(WORKLIST).status_code == 302, cookie


def test_the_worklist_is_searched_for_anything(clinician):
    a_submission()

    for value in VALUES:
        response = send(clinician, WORKLIST, [("q", value)])
        assert response.status_code == 302, value
        found = clinician.get(response["Location"], follow=True)
        assert found.status_code == 200, value


def test_a_search_in_an_address_is_answered_whatever_is_searched_for(clinician):
    """It is not carried out: an address would keep whom somebody looked for."""
    for value in VALUES[::4]:
        query = urlencoded([("q", value)])
        response = clinician.get(WORKLIST, QUERY_STRING=query)
        assert response.status_code in (200, 302, 414), value


def test_a_list_takes_any_filter_and_order(superuser):
    client, statuses = Client(), Statuses()
    client.force_login(superuser)
    a_submission()
    filters = st.lists(st.tuples(st.sampled_from(LOOKUPS), values), max_size=3)

    @examples(80)
    @given(path=st.sampled_from(LISTS), filters=filters, query=st.none() | queries)
    @example(path=WORKLIST, filters=[("state__exact", "new")], query=None)
    def look(path, filters, query):
        with an_example():
            sent = "&".join(filter(None, [urlencoded(filters), query]))
            statuses.note(client.get(path, QUERY_STRING=sent), path, filters, query)

    look()
    assert statuses.seen(200), statuses


def test_a_list_takes_any_query(client, superuser):
    """The worklist takes each, and so does one of the others in turn."""
    client.force_login(superuser)
    others = itertools.cycle(path for path in LISTS if path != WORKLIST)

    for query, other in zip(QUERIES, others, strict=False):
        for path in (WORKLIST, other):
            status = client.get(path, QUERY_STRING=query).status_code
            assert status < 500, (path, query)


OBJECTS = (
    "x",
    "0",
    "-1",
    "%00",
    "a%00b",
    "9" * 30,
    "%D9%A9" * 9,  # Python reads these digits as the number 999999999
    "00000000-0000-0000-0000-000000000000",
    "{00000000-0000-0000-0000-000000000000}",
    "_00_2F_5F",
    "_",
    "..%2F..%2F",
    "%ED%A0%80",
    "%EF%B7%BA" * 100,
    "a/b/c",
    "x" * 3_000,
)


@pytest.mark.parametrize("path", LISTS)
def test_an_object_that_does_not_exist_is_not_found(client, superuser, path):
    """By each name, looked at and posted to, on one page after the other."""
    client.force_login(superuser)
    pages = itertools.cycle(["change", "delete", "history", "review", "change"])

    for method in ("GET", "POST"):
        for name, page in zip(OBJECTS, pages, strict=False):
            response = client.generic(method, f"{path}{name}/{page}/")
            assert response.status_code in (302, 403, 404, 405), (name, page, method)


def test_a_review_is_recorded_whole_or_not_at_all(clinician):
    statuses, submission = Statuses(), a_submission()
    usual = {
        "urgency": "routine",
        "decision": Review.Decision.CALL.value,
        "reason": "Called.",
        "seen": "0",
    }

    @examples(50)
    @given(page=filled_in(usual, "state", "answers", "token"), query=queries)
    @example(page=filled(usual), query="")
    @example(page=filled(usual | {"reason": ""}), query="")
    def send_it(page, query):
        with an_example():
            response = send(
                clinician,
                f"{WORKLIST}{submission.pk}/review/",
                as_fields(page),
                QUERY_STRING=query,
            )

            statuses.note(response, page, query)
            after = Submission.objects.get(pk=submission.pk)
            assert after.answers == submission.answers
            assert after.token == submission.token
            reviews = Review.objects.filter(assessment__submission=submission)
            assert reviews.count() == (response.status_code == 302)
            for review in reviews:
                assert review.reason.strip()
                assert "\x00" not in review.reason

    send_it()
    assert statuses.seen(302), statuses
    assert statuses.seen(422), statuses


@pytest.mark.parametrize("path", ["/admin/login/", WORKLIST, "review"])
def test_no_body_is_more_than_a_staff_page_can_take(clinician, path):
    if path == "review":
        path = f"{WORKLIST}{a_submission().pk}/review/"
    for body in BODIES:
        content_type = MULTIPART if body.startswith(b"--b") else "application/json"
        response = clinician.generic("POST", path, body, content_type)
        assert response.status_code < 500, (body[:100], content_type)


def test_a_record_of_nobody_is_not_found(clinician):
    for name in (uuid4(), "not-a-uuid", "%00"):
        assert clinician.get(f"{WORKLIST}{name}/change/").status_code == 404
