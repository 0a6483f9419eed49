"""Whatever is sent to the patient's other pages, and whatever cookie comes with it."""

from datetime import date

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import example, given
from hypothesis import strategies as st

from intake import services
from intake.models import ContactDetails, Draft, Submission
from intake.patient.session import SESSION_KEY
from tests.builders import (
    a_draft,
    a_stopped_draft,
    contact_details,
    some_answers,
    typed_contact,
)
from tests.hostile.inputs import (
    COOKIES,
    ENVIRONS,
    QUERIES,
    as_fields,
    examples,
    filled,
    filled_in,
    queries,
    values,
)
from tests.hostile.pages import PATIENT_PAGES, Statuses, an_example, browser_with, send

pytestmark = pytest.mark.django_db


def test_contact_details_are_stored_whole_or_not_at_all():
    statuses = Statuses()

    @examples(60)
    @given(page=filled_in(typed_contact(), "token", "person_hash", "submission"))
    @example(page=filled(typed_contact()))
    @example(page={})
    def send_it(page):
        with an_example():
            draft = a_draft(contact={})

            response = send(browser_with(draft), "/check/contact/", as_fields(page))

            statuses.note(response, page)
            draft.refresh_from_db()
            if response.status_code != 302:
                assert draft.contact == {}
                return
            contact = draft.contact
            date.fromisoformat(contact["date_of_birth"])
            assert isinstance(contact["may_contact"], bool)
            ways = ("phone", "text", "email")
            if contact["may_contact"]:
                assert contact["phone"] or contact["email"]
                assert contact["reach_by"] in ways
            else:
                assert contact["reach_by"] in ("", *ways)
            assert 0 < len(contact["name"]) <= 200
            assert "\x00" not in "".join(map(str, contact.values()))

    send_it()
    assert statuses.seen(302), statuses
    assert statuses.seen(422), statuses


def test_a_form_is_sent_as_it_was_checked_whatever_comes_with_it():
    statuses = Statuses()
    anything = filled_in({}, "token", "age", "urgency", "state", "reference", "answers")

    @examples(25)
    @given(page=anything)
    @example(page={})
    def send_it(page):
        with an_example():
            draft = a_draft()
            client = browser_with(draft)

            response = send(client, "/check/answers/", as_fields(page))

            statuses.note(response, page)
            sent = Submission.objects.filter(token=draft.pk).first()
            assert (sent is not None) == (response.status_code == 302)
            if sent:
                assert sent.answers == draft.answers
                assert client.get("/result/").status_code == 200
                assert client.get("/result/print/").status_code == 200

    send_it()
    assert statuses.seen(302), statuses


def test_whatever_name_and_text_were_accepted_can_be_shown_and_sent():
    statuses = Statuses()
    letters = st.text(max_size=60) | values
    addresses = st.just("") | letters

    @examples(25)
    @given(name=letters, text=letters, email=addresses)
    @example(
        name="<script>alert(1)</script>", text="<script>alert(1)</script>", email=""
    )
    def send_it(name, text, email):
        with an_example():
            draft = a_draft(contact={})
            client = browser_with(draft)
            contact = typed_contact(name=name, email=email)

            statuses.note(send(client, "/check/effect/", [("free_text", text)]))
            response = send(client, "/check/contact/", list(contact.items()))
            statuses.note(response)
            if response.status_code != 302:
                return
            assert client.get("/check/answers/").status_code in (200, 302)
            statuses.note(send(client, "/check/answers/", []))
            shown = client.get("/result/print/")
            assert shown.status_code in (200, 302, 410)
            assert b"<script>alert" not in shown.content

    send_it()
    assert statuses.seen(302), statuses


def test_the_emergency_page_takes_a_phone_number_or_nothing():
    statuses = Statuses()
    pressed = {"phone": "555 010 0199", "action": "carry_on"}

    @examples(30)
    @given(page=filled_in(pressed, "token", "correcting"))
    @example(page=filled(pressed))
    def send_it(page):
        with an_example():
            draft = a_stopped_draft()

            response = send(browser_with(draft), "/check/emergency/", as_fields(page))

            statuses.note(response, page)
            contact = ContactDetails.objects.filter(submission=draft.partial).first()
            if contact:
                assert "\x00" not in contact.phone

    send_it()
    assert statuses.seen(302), statuses


def test_no_step_is_reached_past_an_emergency_page_that_was_not_read():
    @examples(20)
    @given(
        path=st.sampled_from([page for page in PATIENT_PAGES if "/check/" in page]),
        page=filled_in({}, "action", "age", "emg_chest", "token"),
    )
    def send_it(path, page):
        with an_example():
            draft = a_stopped_draft()
            fields = [*as_fields(page), ("action", "correct")]
            if path == "/check/again/":
                return

            send(browser_with(draft), path, fields)

            draft.refresh_from_db()
            assert draft.stopped

    send_it()


def test_a_kept_form_opens_with_its_code_and_date_alone():
    statuses = Statuses()
    dates = {
        "date_of_birth_day": "1",
        "date_of_birth_month": "1",
        "date_of_birth_year": "1990",
    }

    @examples(30)
    @given(page=filled_in({"code": "right", **dates}), kept=filled_in(dates, "code"))
    @example(page=filled({"code": "right", **dates}), kept=filled(dates))
    @example(page=filled({"code": "wrong", **dates}), kept={})
    def send_it(page, kept):
        with an_example():
            draft = a_draft(contact={})
            statuses.note(
                send(browser_with(draft), "/check/keep/", as_fields(kept)), kept
            )
            code = services.keep_for_later(
                draft_id=draft.pk, date_of_birth="1990-01-01", now=timezone.now()
            )
            fields = [
                (name, value.replace("right", code)) for name, value in as_fields(page)
            ]
            client = Client()

            response = send(client, "/resume/", fields)

            statuses.note(response, page)
            opened = client.session.get(SESSION_KEY)
            assert (opened is not None) == (response.status_code == 302)
            assert opened is None or opened == str(Draft.objects.get().pk)

    send_it()
    assert statuses.seen(302), statuses
    assert statuses.seen(422), statuses


@pytest.mark.parametrize("path", PATIENT_PAGES)
def test_a_page_that_is_only_looked_at_takes_any_query_header_and_cookie(path):
    statuses = Statuses()

    @examples(4)
    @given(
        query=queries,
        environ=st.sampled_from(ENVIRONS),
        cookie=st.none() | st.sampled_from(COOKIES),
    )
    def look(query, environ, cookie):
        with an_example():
            client = browser_with(a_draft())
            extra = {"QUERY_STRING": query, **environ}
            if cookie is not None:
                extra["HTTP_COOKIE"] = f"sessionid={cookie}; csrftoken={cookie}"

            statuses.note(client.get(path, **extra), query, environ, cookie)

    look()


@pytest.mark.parametrize("path", ["/", "/articles/", "/articles/search/", "/resume/"])
def test_a_public_page_takes_any_query(client, path):
    for query in QUERIES:
        assert client.get(path, QUERY_STRING=query).status_code < 500, query


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_form_is_started_whatever_cookie_the_browser_kept(method):
    for cookie in COOKIES:
        client = Client(headers={"cookie": f"sessionid={cookie}"})
        response = client.generic(method, "/")
        assert response.status_code == (302 if method == "POST" else 200), cookie


def test_a_form_token_that_is_none_is_refused_and_what_was_typed_is_kept():
    typed = {"csrfmiddlewaretoken": "x", "age": 4}
    for cookie in COOKIES:
        client = Client(
            enforce_csrf_checks=True, headers={"cookie": f"csrftoken={cookie}"}
        )
        response = client.post("/check/about-you/", typed)
        assert response.status_code == 403, cookie
        assert b'name="age" value="4"' in response.content, cookie


@pytest.mark.parametrize(
    "token",
    ["", "x", "\x00", "0" * 31, "0" * 33, "٣" * 32, "{" * 40, "urn:uuid:", "9" * 5000],
)
def test_a_token_of_an_unknown_form_leads_to_the_way_back_in(token):
    response = send(Client(), "/check/about-you/", [("token", token), ("age", "40")])

    assert response.status_code == 410
    assert b"We cannot find your form" in response.content


def test_a_form_with_answers_that_no_longer_fit_is_asked_for_them_again():
    draft = a_draft(
        answers=some_answers() | {"age": "forty", "unknown": [1]},
        contact=contact_details(),
    )

    response = browser_with(draft).get("/check/answers/")

    assert response.status_code == 302
    assert Draft.objects.get(pk=draft.pk).contact
