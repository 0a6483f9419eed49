"""Stored questionnaires: a submission keeps the words it was answered on."""

from dataclasses import replace

import pytest
from django.db import transaction

from config import stored_definitions
from config.append_only import AppendOnlyError
from config.stored_definitions import DefinitionDamaged
from intake.clinic.record import record_of
from intake.definitions import questionnaire_of, stored
from intake.models import StoredQuestionnaire, Submission
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK
from intake.summary import patient_summary
from tests.builders import a_submission

pytestmark = pytest.mark.django_db


def reworded(**changes):
    """Our questionnaire with the first question put differently."""
    first, *others = UPPER_BACK.steps
    question = replace(first.questions[0], **changes)
    step = replace(first, questions=(question, *first.questions[1:]))
    return Questionnaire("0.9", (step, *others))


def test_a_questionnaire_is_stored_with_its_version_and_its_words():
    digest = stored(UPPER_BACK)

    row = StoredQuestionnaire.objects.get()
    assert row.digest == digest == UPPER_BACK.digest
    assert row.version == UPPER_BACK.version
    assert row.content == UPPER_BACK.canonical_json


def test_a_questionnaire_used_again_is_not_stored_again():
    stored(UPPER_BACK)
    stored(UPPER_BACK)

    assert StoredQuestionnaire.objects.count() == 1


def test_another_process_may_have_stored_it_first():
    stored(UPPER_BACK)
    stored_definitions.forget()

    assert stored(UPPER_BACK) == UPPER_BACK.digest
    assert StoredQuestionnaire.objects.count() == 1


def test_once_it_is_committed_it_is_not_looked_for_again(
    django_capture_on_commit_callbacks, django_assert_num_queries
):
    with django_capture_on_commit_callbacks(execute=True):
        stored(UPPER_BACK)

    with django_assert_num_queries(0):
        stored(UPPER_BACK)


def test_what_was_undone_is_stored_again():
    with transaction.atomic():
        stored(UPPER_BACK)
        transaction.set_rollback(True)

    assert not StoredQuestionnaire.objects.exists()
    stored(UPPER_BACK)
    assert StoredQuestionnaire.objects.exists()


def test_a_different_wording_is_another_questionnaire():
    stored(UPPER_BACK)
    stored(reworded(text="Do you hurt?"))

    assert StoredQuestionnaire.objects.count() == 2


def test_the_questionnaire_of_today_is_not_read_from_the_database(
    django_assert_num_queries,
):
    with django_assert_num_queries(0):
        assert questionnaire_of(UPPER_BACK.digest) is UPPER_BACK


def test_an_old_questionnaire_is_read_word_for_word():
    old = reworded(text="Do you hurt?")
    stored(old)

    read = questionnaire_of(old.digest)

    assert read.digest == old.digest
    assert read.steps == old.steps
    assert read.version == "0.9"


def test_an_old_questionnaire_is_read_once(django_assert_num_queries):
    old = reworded(text="Do you hurt?")
    stored(old)
    questionnaire_of(old.digest)

    with django_assert_num_queries(0):
        questionnaire_of(old.digest)


def test_an_unknown_questionnaire_is_an_error():
    with pytest.raises(StoredQuestionnaire.DoesNotExist):
        questionnaire_of("0" * 64)


def test_a_submission_is_shown_in_the_words_it_was_answered_on():
    old = reworded(text="The old words?", short="Old short wording", alone="")
    stored(old)
    submission = a_submission()
    Submission.objects.filter(pk=submission.pk).update(questionnaire=old.digest)
    submission.refresh_from_db()

    for_patient = patient_summary(
        questionnaire_of(submission.questionnaire_id), submission.answers
    )
    for_clinician = record_of(submission).sections

    assert for_patient[0].rows[0].question == "The old words?"
    assert for_clinician[0].rows[0].question == "Old short wording"


def test_a_questionnaire_that_is_in_use_cannot_be_removed():
    from django.db.models import ProtectedError

    a_submission()

    with pytest.raises(ProtectedError):
        StoredQuestionnaire._base_manager.all().delete()


def test_a_questionnaire_is_stored_once_and_never_edited():
    stored(UPPER_BACK)

    with pytest.raises(AppendOnlyError):
        StoredQuestionnaire.objects.update(content="{}")


def test_questions_that_were_changed_in_the_database_are_not_shown():
    old = reworded(text="The old words?")
    stored(old)
    content = old.canonical_json.replace("The old words?", "Other words?")
    StoredQuestionnaire._base_manager.filter(digest=old.digest).update(content=content)

    with pytest.raises(DefinitionDamaged, match=old.digest[:8]):
        questionnaire_of(old.digest)
