"""One declaration, many projections: none of them may lack a kind of question."""

from pathlib import Path

import pytest
from django.template.loader import get_template

from intake import answers_in_words, drawing, fields
from intake.clinic.record import MARKS, record_of
from intake.models import ContactDetails
from intake.questionnaire import schema
from intake.questionnaire.contact import CONTACT_KEYS, CONTACT_STEP
from intake.questionnaire.schema import KINDS, Question
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import a_submission, contact_details, neutral
from triage.advice import advice
from triage.rules import RULESET
from triage.urgency import URGENCY_CHOICES, Urgency

PROJECT = Path(__file__).resolve().parents[2]
PROJECTIONS = (
    fields.form_field,
    drawing.parts_of,
    answers_in_words.shown,
)
BY_NAME = {kind.__name__: kind for kind in KINDS}


@pytest.fixture(params=BY_NAME.values(), ids=BY_NAME)
def kind(request):
    return request.param


def one_of_kind(kind):
    return next(
        question
        for question in (*UPPER_BACK.questions.values(), *CONTACT_STEP.questions)
        if type(question) is kind
    )


def test_every_kind_of_question_there_is_is_listed():
    names = {
        name
        for name, value in vars(schema).items()
        if isinstance(value, type) and issubclass(value, Question) and name[0] != "_"
    }

    assert names - {"Question"} == set(BY_NAME)


@pytest.mark.parametrize("projection", PROJECTIONS)
def test_every_kind_has_every_projection(projection, kind):
    # The function registered for ``object`` is the one that refuses.
    assert projection.dispatch(kind) is not projection.dispatch(object)


def test_every_kind_says_which_stored_values_answer_it(kind):
    assert kind.accepts is not Question.accepts


@pytest.mark.parametrize("projection", PROJECTIONS)
def test_a_projection_knows_no_kind_that_is_gone(projection):
    assert set(projection.registry) <= {object, *KINDS}


def test_every_kind_is_drawn_with_a_template_of_its_own_name(kind):
    name = drawing.question_view(one_of_kind(kind), None).kind

    assert get_template(f"patient/{name}.html")


def test_every_kind_goes_round_from_answer_to_words(kind):
    question = one_of_kind(kind)
    value = neutral(question)

    assert question.accepts(value)
    assert all(answers_in_words.shown(question, value))


def test_every_contact_question_has_a_column_and_stands_on_the_record(client, db):
    columns = {field.name for field in ContactDetails._meta.get_fields()}
    assert set(CONTACT_KEYS) <= columns

    record = record_of(a_submission(contact=contact_details(email="a@example.org")))
    labels = [label for label, _ in record.contact]
    shorts = {question.key: question.short for question in CONTACT_STEP.questions}
    assert labels == [shorts[key] for key in CONTACT_KEYS]


# Levels, groups and marks


def test_every_level_has_a_name_for_staff_and_words_for_patients(settings):
    assert {level for level, _ in URGENCY_CHOICES} == set(Urgency)
    for level in Urgency:
        assert advice(RULESET.texts, level, settings.CLINIC.words()).title


def test_every_level_has_its_look():
    css = (PROJECT / "static" / "css" / "admin.css").read_text("utf-8")

    for level in Urgency:
        assert f".urgency-{level}" in css


def test_every_group_of_a_rule_has_a_title():
    for rule in RULESET.rules:
        assert RULESET.group[rule.group].title, rule.code


def test_every_group_is_used_by_a_rule_or_is_a_family_of_articles():
    used = {rule.group for rule in RULESET.rules}

    for group in RULESET.groups:
        assert group.code in used or group.articles, group.code


def test_every_mark_of_a_guard_has_a_wording_and_no_wording_is_left_over():
    marks = {guard.mark for guard in RULESET.guards if guard.mark}

    # The one mark that no guard leaves: the engine says it of the rules themselves.
    assert set(MARKS) == marks | {"rules_overdue"}
    assert all(MARKS.values())


def test_every_guard_that_raises_the_level_tells_the_patient_why():
    """All but the one for the clinic alone, whose reason would tell of another form."""
    silent = {
        guard.code
        for guard in RULESET.guards
        if guard.at_least is not None and not guard.patient_reason
    }

    assert silent == {"G9"}


def test_every_rule_has_a_reason_for_the_patient_and_one_for_the_clinician():
    for rule in RULESET.rules:
        assert rule.patient_reason, rule.code
        assert rule.clinician_reason, rule.code
        assert rule.patient_reason != rule.clinician_reason


def test_every_service_that_a_rule_or_a_level_calls_is_one_the_clinic_has(settings):
    called = {name for rule in RULESET.rules for name in rule.calls}
    called |= {
        name
        for level in Urgency
        for name in advice(RULESET.texts, level, settings.CLINIC.words()).call
    }

    for name in called:
        assert getattr(settings.CLINIC, name).name
