"""Nothing that a patient tells can be read in the database."""

import base64
import re

import pytest
from django.contrib.sessions.models import Session
from django.db import connection

from config.keys import keyring
from intake import services
from intake.models import ChangedAnswer, ContactDetails, Draft, Submission
from intake.patient.session import (
    CODE_KEY,
    CODE_PURPOSE,
    PAGE_SECRET_KEY,
    SESSION_KEY,
)
from tests.builders import (
    PatientClient,
    a_clinician,
    a_draft,
    a_submission,
    some_answers,
    typed_contact,
)
from triage.models import Assessment, Review
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

NAME = "Canarina Quillfeather"
PHONE = "555 0177 2390"
EMAIL = "canarina@quillfeather.example"
TEXT = "my canary sings at dawn"
EMERGENCY_PHONE = "555 0188 4411"

# What somebody who holds a copy of the database would look for. Each is long enough not
# to turn up in encrypted text by chance.
CANARIES = [
    "canarina",
    "quillfeather",
    "555 0177",
    "55501772390",
    "5550188",
    "canary sings",
    # Codes and labels of answers.
    "sudden_tearing",
    "tearing or ripping",
    "chest_now",
    "iv_drugs",
    "injected drugs",
    "cannot_go_on",
    "bedbound",
    'emg_chest"',
    # Findings, reasons and advice.
    '"R06"',
    "large blood vessel",
    "get help now",
    # What a clinician wrote.
    "rang the canary",
]


def whole_database():
    """Every value of every row of every table, as the database gives it."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        for table in tables:
            cursor.execute(f'select * from "{table}"')
            for row in cursor.fetchall():
                yield from ((table, str(value)) for value in row)


# Words of the questions and rules themselves, which are no secret.
DEFINITIONS = {"intake_storedquestionnaire", "triage_storedruleset"}


def found_in_the_clear(values):
    return {
        (table, canary)
        for table, value in values
        if table not in DEFINITIONS
        for canary in CANARIES
        if canary.lower() in value.lower()
    }


def live_through(patient):
    """An emergency stop with a phone number, one answer taken back, the form sent.

    A second patient is half-way, with a code to carry on.
    """
    answers = some_answers(
        emg_chest=["sudden_tearing", "chest_now"],
        infection_risk=["iv_drugs"],
        function="bedbound",
        distress="cannot_go_on",
        free_text=TEXT,
    )
    patient.start()
    patient.go_on(answers)
    patient.press("Carry on with the form anyway", phone=EMERGENCY_PHONE)
    patient.open("/check/emergency-check/")
    patient.go_on(emg_chest=["sudden_tearing"])
    contact = typed_contact(name=NAME, phone=PHONE, email=EMAIL)
    patient.fill_in(answers | {"emg_chest": ["sudden_tearing"]}, contact=contact)
    patient.send()
    submission = Submission.objects.get(kind="complete")
    services.review(
        submission_id=submission.pk,
        by=a_clinician(),
        urgency=Urgency.EMERGENCY,
        decision=Review.Decision.CALL,
        reason="I rang the canary.",
        seen=0,
        now=submission.submitted,
    )
    other = type(patient)()
    other.start()
    other.fill_in(answers, to="answers", contact=contact, carry_on=True)
    other.open("/check/keep/")
    other.press(
        "Give me a code",
        **{name: value for name, value in contact.items() if "birth" in name},
    )


@pytest.fixture(scope="module")
def kept():
    """The copy of the database that the tests below search, made once."""
    return {}


@pytest.fixture
def stolen(kept, patient):
    """A copy of the whole database after the story: pairs of table and value."""
    if not kept:
        live_through(patient)
        kept["values"] = list(whole_database())
        kept["sessions"] = [item.get_decoded() for item in Session.objects.all()]
        (contact,) = ContactDetails.objects.exclude(name_hash="")
        kept["born"] = contact.date_of_birth
    return kept


def test_the_story_left_every_kind_of_row(stolen):
    tables = {table for table, _ in stolen["values"]}

    for model in (Draft, Submission, ContactDetails, ChangedAnswer, Assessment, Review):
        assert model._meta.db_table in tables


def test_nothing_a_patient_or_a_clinician_wrote_can_be_read(stolen):
    assert found_in_the_clear(stolen["values"]) == set()


def test_what_is_written_in_the_clear_would_be_found():
    """The search itself works: it notices what it looks for."""
    submission = a_submission()
    Submission.objects.filter(pk=submission.pk).update(sex="chest_now")

    assert ("intake_submission", "chest_now") in found_in_the_clear(whole_database())


def test_nothing_can_be_read_by_undoing_base64(stolen):
    """What is sealed is encrypted, and not only written in another way."""
    for table, value in stolen["values"]:
        if table in DEFINITIONS:
            continue
        for part in re.findall(r"[A-Za-z0-9+/=]{16,}", value):
            whole = part[: len(part) // 4 * 4]
            plain = base64.b64decode(whole, validate=False).lower()
            for canary in CANARIES:
                assert canary.lower().encode() not in plain, (table, canary)


def test_a_session_holds_nothing_but_the_place_of_the_form_and_its_own_end(stolen):
    assert stolen["sessions"]
    for session in stolen["sessions"]:
        assert set(session) <= {
            SESSION_KEY,
            PAGE_SECRET_KEY,
            CODE_KEY,
            "_session_expiry",
        }


def test_the_code_of_a_kept_form_stands_in_its_session_sealed():
    patient = PatientClient()
    patient.take_up(a_draft(), "when")
    patient.open("/check/keep/")
    born = dict(zip(("day", "month", "year"), ("27", "3", "1997"), strict=True))
    page = patient.press(
        "Give me a code",
        **{f"date_of_birth_{part}": value for part, value in born.items()},
    )

    held = patient.session[CODE_KEY]

    (code,) = re.findall(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b", page.text)
    assert code not in held
    assert keyring().open(held, CODE_PURPOSE) == code.encode()


def test_the_date_of_birth_is_sealed(stolen):
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", stolen["born"])
    for table, value in stolen["values"]:
        assert stolen["born"] not in value, table


def test_the_same_answers_twice_do_not_look_the_same():
    first, second = a_submission(), a_submission()
    with connection.cursor() as cursor:
        cursor.execute("select answers from intake_submission")
        sealed = [row[0] for row in cursor.fetchall()]

    assert first.answers == second.answers
    assert sealed[0] != sealed[1]


def test_the_answers_of_one_patient_do_not_open_in_another_row():
    from config.sealed import SealedError

    first, second = a_submission(), a_submission()
    with connection.cursor() as cursor:
        cursor.execute(
            "update intake_submission set answers = "
            "(select answers from intake_submission where reference = %s) "
            "where reference = %s",
            [first.reference, second.reference],
        )

    with pytest.raises(SealedError):
        _ = Submission.objects.get(pk=second.pk).answers
