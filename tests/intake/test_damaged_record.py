"""One damaged value takes nothing else of a record away."""

import logging

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone
from django.utils.html import escape

from config.sealed import sealed_fields
from intake import services
from intake.models import (
    ChangedAnswer,
    ContactDetails,
    StoredQuestionnaire,
    Submission,
)
from tests.builders import (
    FIRST_STEP,
    Page,
    a_clinician,
    a_draft,
    a_stopped_draft,
    contact_details,
    forget_stored_definitions,
    on_step,
    saved,
    some_answers,
)
from triage.models import Assessment, Review, StoredRuleSet
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

# Each sealed column of a record, and the sentence that names it when it is damaged.
SENTENCES = {
    (Submission, "answers"): "The answers cannot be read.",
    (Submission, "cancer_tags"): None,  # on the worklist alone
    (ContactDetails, "name"): "“Name” cannot be read.",
    (ContactDetails, "date_of_birth"): "“Date of birth” cannot be read.",
    (ContactDetails, "phone"): "“Phone” cannot be read.",
    (ContactDetails, "email"): "“E-mail” cannot be read.",
    (ContactDetails, "reach_by"): "“How to reach you” cannot be read.",
    (ChangedAnswer, "before"): "A changed emergency answer cannot be read.",
    (ChangedAnswer, "after"): "A changed emergency answer cannot be read.",
    (Assessment, "outcome"): "What the rules found cannot be read.",
    (Assessment, "shown"): "What the patient was told cannot be read.",
    (Review, "reason"): "The reason of a review cannot be read.",
}

# What a whole record shows, and which damage may take it away.
PARTS = {
    "Canary Quill": {(ContactDetails, "name")},
    "555 010 0142": {(ContactDetails, "phone")},
    "canary@example.org": {(ContactDetails, "email")},
    "Canary free text": {(Submission, "answers")},
    # The emergency answer that was taken back.
    "chest pain when I keep still": {(ChangedAnswer, "before")},
    "Cancer suspicion index": {(Assessment, "outcome")},
    "Downgraded by patient: an emergency answer": {(Assessment, "outcome")},
    "Speak to someone today": {(Assessment, "shown")},
    "Rang at noon.": {(Review, "reason")},
    "Record a review": set(),
}


@pytest.fixture
def desk():
    client = Client()
    client.force_login(a_clinician())
    return client


@pytest.fixture
def whole():
    """A record with every part there can be."""
    draft = a_stopped_draft()
    services.correct(draft_id=draft.pk, now=timezone.now())
    draft = saved(draft, FIRST_STEP, **on_step(FIRST_STEP, some_answers()))
    columns = {"emergencies": draft.emergencies, "partial": draft.partial}
    draft.delete()
    draft = a_draft(
        answers=some_answers(free_text="Canary free text"),
        contact=contact_details(
            name="Canary Quill", phone="555 010 0142", email="canary@example.org"
        ),
        **columns,
    )
    submission = services.submit(
        draft_id=draft.pk, now=timezone.now(), clinic=settings.CLINIC
    )
    services.review(
        submission_id=submission.pk,
        by=a_clinician(),
        urgency=Urgency.SAME_DAY,
        decision=Review.Decision.CALL,
        reason="Rang at noon.",
        seen=0,
        now=timezone.now(),
    )
    return submission


def damage(model, column):
    """Writes over one column of every row, as a disk or a careless hand would."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"update {model._meta.db_table} set {column} = %s", ["test$damaged"]
        )


def record(client, submission):
    response = client.get(f"/admin/intake/submission/{submission.pk}/change/")
    return response, Page(response.content.decode()).text


def test_every_sealed_column_of_a_record_has_its_sentence():
    models = {model for model, _ in SENTENCES}

    assert set(SENTENCES) == {
        (model, field.name) for model in models for field in sealed_fields(model)
    }


def test_a_whole_record_shows_every_part_and_names_no_damage(desk, whole):
    response, text = record(desk, whole)

    assert response.status_code == 200
    assert "cannot be read" not in text
    for part in PARTS:
        assert part in text


@pytest.mark.parametrize(
    ("model", "column"),
    SENTENCES,
    ids=[f"{model.__name__}.{column}" for model, column in SENTENCES],
)
def test_a_damaged_value_is_named_and_everything_else_is_shown(
    desk, whole, caplog, model, column
):
    damage(model, column)

    with caplog.at_level(logging.ERROR):
        response, text = record(desk, whole)

    assert response.status_code == 200
    sentence = SENTENCES[model, column]
    assert ("damaged in the database" in text) is bool(sentence)
    if sentence:
        assert sentence in text
        assert f"{model._meta.label}.{column} of " in caplog.text
        assert "test$damaged" not in caplog.text
    for part, taken_by in PARTS.items():
        if (model, column) not in taken_by:
            assert part in text, part


def test_all_of_it_damaged_still_leaves_level_reference_and_review(desk, whole):
    for model, column in SENTENCES:
        damage(model, column)

    response, text = record(desk, whole)
    worklist = desk.get("/admin/intake/submission/?state__exact=all")

    assert response.status_code == worklist.status_code == 200
    assert whole.reference in text
    assert "Record a review" in text
    assert "Tags cannot be read" in Page(worklist.content.decode()).text
    for sentence in filter(None, SENTENCES.values()):
        assert sentence in text


@pytest.mark.parametrize(
    ("definition", "sentence", "still_shown"),
    [
        (
            StoredQuestionnaire,
            "The wording of the questions cannot be read.",
            ["Cancer suspicion index", "Speak to someone today"],
        ),
        (
            StoredRuleSet,
            "The wording of the rules cannot be read.",
            ["Canary free text", "Speak to someone today"],
        ),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_of_changed_questions_or_rules_nothing_is_shown_that_was_not_said(
    desk, whole, definition, sentence, still_shown
):
    changed = definition.objects.create(digest="0" * 64, version="0", content="{}")
    forget_stored_definitions()
    if definition is StoredQuestionnaire:
        Submission.objects.update(questionnaire=changed)
    else:
        Assessment._base_manager.update(ruleset=changed)

    response, text = record(desk, whole)

    assert response.status_code == 200
    assert sentence in text
    assert "555 010 0142" in text
    for part in still_shown:
        assert part in text


def test_a_review_of_a_damaged_record_keeps_what_was_typed_and_can_be_recorded(
    desk, whole
):
    damage(Submission, "answers")
    damage(Assessment, "outcome")
    address = f"/admin/intake/submission/{whole.pk}/review/"
    decision = {"urgency": "routine", "reason": "Sent home <b>.", "seen": "1"}

    refused = desk.post(address, decision)
    recorded = desk.post(address, {**decision, "decision": "close"})

    assert refused.status_code == 422
    assert escape("Sent home <b>.") in refused.content.decode()
    assert recorded.status_code == 302
    assert Review.objects.count() == 2
