"""Raw bodies under any content type, on every page that a patient can send to."""

import pytest
from django.test import Client
from hypothesis import example, given
from hypothesis import strategies as st

from intake.models import Draft
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import a_draft, prune, some_answers
from tests.hostile.inputs import (
    BODIES,
    CONTENT_TYPES,
    ENVIRONS,
    FORM,
    MULTIPART,
    as_sent,
    bodies,
    content_types,
    examples,
    multipart,
    part,
    urlencoded,
)
from tests.hostile.pages import PATIENT_PAGES, Statuses, an_example, browser_with

pytestmark = pytest.mark.django_db

# What a page of the form sends, so that not everything is refused.
VALID = urlencoded(as_sent(some_answers())).encode()


def test_no_body_is_more_than_a_page_can_take():
    statuses = Statuses()

    @examples(100)
    @given(
        path=st.sampled_from(PATIENT_PAGES),
        sent=st.tuples(bodies, content_types) | st.just((VALID, FORM)),
        environ=st.sampled_from(ENVIRONS),
    )
    @example(path="/check/about-you/", sent=(VALID, FORM), environ={})
    @example(path="/check/about-you/", sent=(b"", "application/json"), environ={})
    def send_it(path, sent, environ):
        body, content_type = sent
        with an_example():
            draft = a_draft(answers=some_answers())

            response = browser_with(draft).generic(
                "POST", path, body, content_type, **environ
            )

            statuses.note(response, path, body[:100], content_type, environ)
            draft = Draft.objects.filter(pk=draft.pk).first()
            if draft:
                assert draft.answers == prune(UPPER_BACK, draft.answers)

    send_it()
    assert statuses.seen(302, 200), statuses
    assert statuses.seen(400, 410, 413, 422), statuses


@pytest.mark.parametrize("content_type", [FORM, MULTIPART, "application/json"])
def test_every_body_that_was_ever_trouble_is_answered(content_type):
    client = browser_with(a_draft())

    for body in BODIES:
        response = client.generic("POST", "/check/about-you/", body, content_type)
        assert response.status_code < 500, body[:100]


@pytest.mark.parametrize("path", ["/", "/check/about-you/", "/articles/search/"])
def test_every_content_type_is_answered(path):
    client = browser_with(a_draft())

    for content_type in CONTENT_TYPES:
        body = multipart(part("age", b"40")) if "multipart" in content_type else VALID
        sent = client.generic("POST", path, body, content_type)
        assert sent.status_code < 500, content_type
    looked = client.get(path, CONTENT_TYPE=content_type)
    assert looked.status_code in (200, 302)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"a=" + b"x" * 200_000, FORM),
        (multipart(part("a", b"x" * 200_000)), MULTIPART),
        (multipart(part("a", b"x" * 200_000, file=True)), MULTIPART),
    ],
    ids=["field", "part", "file"],
)
def test_200_kilobytes_are_refused_and_the_form_stays(body, content_type):
    draft = a_draft()

    response = browser_with(draft).generic(
        "POST", "/check/about-you/", body, content_type
    )

    assert response.status_code == 413
    assert Draft.objects.filter(pk=draft.pk).exists()


def test_300_fields_are_refused():
    body = urlencoded([(f"f{number}", "1") for number in range(300)])

    response = Client().generic("POST", "/check/about-you/", body, FORM)

    assert response.status_code == 400
