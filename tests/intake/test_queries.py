"""How many times each page goes to the database."""

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config import stored_definitions
from intake import services
from intake.models import StoredQuestionnaire
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import (
    STEPS,
    a_clinician,
    a_draft,
    a_submission,
    contact_details,
    on_step,
    some_answers,
)
from triage.models import Review, StoredRuleSet
from triage.rules import RULESET
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db


def counted(queries):
    """Without what frames a transaction and what finds the session."""
    framing = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
    return [
        query["sql"]
        for query in queries
        if not query["sql"].startswith(framing) and "django_session" not in query["sql"]
    ]


@pytest.fixture
def known_definitions():
    """As in a process that has served a patient before."""
    for model, definition in (
        (StoredQuestionnaire, UPPER_BACK),
        (StoredRuleSet, RULESET),
    ):
        digest = model.objects.keep(definition)
        stored_definitions._committed.add((model, digest))


@pytest.fixture
def client_with_draft(client: Client, known_definitions):
    """A browser whose patient has answered everything."""
    draft = a_draft(answers=some_answers())
    client.post("/")
    session = client.session
    session["draft"] = str(draft.pk)
    session.save()
    return client


def asked_of(act):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = act()
    return response, counted(queries.captured_queries)


@pytest.mark.parametrize("slug", STEPS)
def test_showing_a_step_takes_one_look_at_the_draft(client_with_draft, slug):
    response, queries = asked_of(lambda: client_with_draft.get(f"/check/{slug}/"))

    assert response.status_code == 200
    assert len(queries) <= 2, queries


@pytest.mark.parametrize("slug", STEPS)
def test_sending_a_step_takes_at_most_five(client_with_draft, slug):
    sent = on_step(slug, some_answers())

    response, queries = asked_of(
        lambda: client_with_draft.post(f"/check/{slug}/", sent)
    )

    assert response.status_code == 302
    assert len(queries) <= 5, queries


def test_what_suggests_a_program_is_written_with_the_answers(client_with_draft):
    sent = on_step(STEPS[1], some_answers())

    _, queries = asked_of(lambda: client_with_draft.post(f"/check/{STEPS[1]}/", sent))

    written = [sql for sql in queries if not sql.startswith("SELECT")]
    assert len(written) == 1, written
    assert "bot_marks" in written[0]


def test_a_start_takes_one_statement_for_its_throttle_and_one_for_its_draft(
    client, known_definitions
):
    response, queries = asked_of(lambda: client.post("/"))

    assert response.status_code == 302
    tables = [sql.replace('"', "").split()[:3] for sql in queries]
    assert tables == [
        ["INSERT", "INTO", "config_throttlecount"],
        ["INSERT", "INTO", "intake_draft"],
    ]


def test_the_first_and_the_last_step_take_the_same(client_with_draft):
    """What a page costs does not grow with what has been answered before."""
    for method in ("get", "post"):
        counts = set()
        for slug in (STEPS[0], STEPS[-1]):
            sent = on_step(slug, some_answers()) if method == "post" else None
            act = getattr(client_with_draft, method)
            counts.add(len(asked_of(lambda: act(f"/check/{slug}/", sent))[1]))  # noqa: B023
        assert len(counts) == 1, method


def test_a_step_with_errors_writes_nothing(client_with_draft):
    response, queries = asked_of(
        lambda: client_with_draft.post("/check/feel/", {"severity": "x"})
    )

    assert response.status_code == 422
    assert len(queries) == 1, queries


def test_reading_a_step_writes_no_session(client_with_draft):
    with CaptureQueriesContext(connection) as queries:
        client_with_draft.get("/check/feel/")

    assert not any(
        query["sql"].startswith(("UPDATE", "INSERT", "DELETE"))
        for query in queries.captured_queries
    )


# The clinic


@pytest.fixture
def clinic_client(client: Client, known_definitions):
    client.force_login(a_clinician())
    return client


def reviewed(submission, clinician, seen=0):
    services.review(
        submission_id=submission.pk,
        by=clinician,
        urgency=Urgency.ROUTINE,
        decision=Review.Decision.CALL,
        reason="Called.",
        seen=seen,
        now=timezone.now(),
    )


def test_a_worklist_of_one_and_of_fifty_take_the_same(clinic_client):
    def worklist():
        return asked_of(
            lambda: clinic_client.get(
                "/admin/intake/submission/", {"state__exact": "new"}
            )
        )

    a_submission()
    worklist()
    _, of_one = worklist()
    for number in range(49):
        a_submission(contact=contact_details(name=f"Person {number}"))
    # The first to open it links repeat contacts, whose number is what came in.
    worklist()
    response, of_fifty = worklist()

    assert response.context["cl"].result_count == 50
    assert len(of_fifty) == len(of_one), of_fifty


def test_a_record_takes_the_same_whatever_is_in_it(clinic_client):
    def record(submission):
        url = f"/admin/intake/submission/{submission.pk}/change/"
        return asked_of(lambda: clinic_client.get(url))

    quiet = a_submission()
    busy = a_submission(
        answers=some_answers(
            emg_chest=["chest_now", "breathless", "collapse"],
            cancer_hx="past",
            cancer_type=["breast"],
            cancer_when="y1_5",
            free_text="words",
        )
    )
    for seen in range(5):
        reviewed(busy, a_clinician(), seen)
    record(quiet)
    response, of_quiet = record(quiet)
    assert response.status_code == 200
    response, of_busy = record(busy)

    assert response.status_code == 200
    assert len(of_busy) == len(of_quiet), (of_busy, of_quiet)


def test_a_record_takes_the_same_with_one_earlier_form_and_with_ten(clinic_client):
    def record():
        url = f"/admin/intake/submission/{submission.pk}/change/"
        return asked_of(lambda: clinic_client.get(url))[1]

    a_submission()
    submission = a_submission()
    record()
    with_one = record()
    for _ in range(9):
        a_submission()

    assert len(record()) == len(with_one)


def test_the_settings_of_these_tests_ask_as_production_does():
    assert settings.SESSION_SAVE_EVERY_REQUEST is False
