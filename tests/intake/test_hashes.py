"""The hashes by which people are found again, and the upgrade of old ones."""

import importlib
import random
import unicodedata
from dataclasses import replace
from types import SimpleNamespace

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from config.sealed import keyed_hash
from config.spelling import compared_name
from intake.hashes import contact_hashes, phone_hash, resume_hash
from intake.models import ContactDetails
from intake.services.secret import ALPHABET
from intake.services.stopping import store_phone
from tests.builders import a_draft, a_submission, an_emergency_stop, contact_details

pytestmark = pytest.mark.django_db

MIGRATION = "0005_hashes_of_what_is_compared"
DETAILS = {"name": "O’Neil José", "phone": "(555) 010-0199", "email": "R@Example.org"}


def earlier_hash(value, purpose):
    """How hashes were made before what is compared had a home of its own."""
    spelling = " ".join(unicodedata.normalize("NFKC", value).casefold().split())
    return keyed_hash(spelling, purpose)


def with_earlier_hashes(submission):
    contact = submission.contact
    digits = "".join(character for character in contact.phone if character.isdigit())
    ContactDetails.objects.filter(pk=contact.pk).update(
        name_hash=earlier_hash(contact.name, "name"),
        phone_hash=earlier_hash(digits, "phone"),
        email_hash=earlier_hash(contact.email, "email"),
        person_hash=earlier_hash(f"{contact.name}|{contact.date_of_birth}", "person"),
    )
    return submission


def hashes_of(submission):
    row = ContactDetails.objects.get(pk=submission.pk)
    return {
        name: getattr(row, name)
        for name in ("name_hash", "phone_hash", "email_hash", "person_hash")
    }


def upgrade():
    """Runs the migration on the models as they stand in it."""
    module = importlib.import_module(f"intake.migrations.{MIGRATION}")
    state = MigrationExecutor(connection).loader.project_state(("intake", MIGRATION))
    module.hash_what_is_compared(state.apps, SimpleNamespace(connection=connection))


def damage(submission, column):
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE intake_contactdetails SET {column} = 'test$AAAA' "
            "WHERE submission_id = %s",
            [submission.pk.hex if connection.vendor == "sqlite" else submission.pk],
        )


@pytest.fixture
def american_clinic(settings):
    settings.CLINIC = replace(settings.CLINIC, country="US")


def test_who_sent_a_form_before_the_upgrade_is_found_after_it(american_clinic):
    details = contact_details(**DETAILS)
    submission = with_earlier_hashes(a_submission(contact=details))
    assert hashes_of(submission) != contact_hashes(details)

    upgrade()

    again = contact_details(name="jose oneil", phone="+1 555 010 0199 x3")
    same = contact_details(
        name="ONEIL JOSE", phone="+1 555 010 0199 x3", email="r＠example.org"
    )
    assert hashes_of(submission) == contact_hashes(details) == contact_hashes(same)
    assert hashes_of(submission)["phone_hash"] == phone_hash(again["phone"])


def test_contact_details_that_hold_only_a_number_get_no_other_hash():
    stop = an_emergency_stop()
    store_phone(stop.pk, "555 010 0199")

    upgrade()

    assert hashes_of(stop) == {
        "name_hash": "",
        "phone_hash": phone_hash("5550100199"),
        "email_hash": "",
        "person_hash": "",
    }


def test_a_damaged_row_is_named_and_stops_nothing(capsys):
    first, damaged, last = (
        with_earlier_hashes(a_submission(contact=contact_details(**DETAILS)))
        for _ in range(3)
    )
    before = hashes_of(damaged)
    damage(damaged, "name")

    upgrade()

    after = hashes_of(damaged)
    wanted = contact_hashes(contact_details(**DETAILS))
    assert hashes_of(first) == hashes_of(last) == wanted
    assert str(damaged.pk) in capsys.readouterr().out
    assert after["name_hash"] == before["name_hash"]
    assert after["person_hash"] == before["person_hash"]
    assert after["email_hash"] == wanted["email_hash"]


def test_more_rows_than_a_batch_are_all_brought_up_to_date(monkeypatch):
    module = importlib.import_module(f"intake.migrations.{MIGRATION}")
    monkeypatch.setattr(module, "BATCH", 2)
    forms = [
        with_earlier_hashes(a_submission(contact=contact_details(**DETAILS)))
        for _ in range(5)
    ]

    upgrade()

    wanted = contact_hashes(contact_details(**DETAILS))
    assert all(hashes_of(form) == wanted for form in forms)


def test_a_code_given_out_before_the_upgrade_still_opens_its_form():
    chance = random.Random(1)
    for _ in range(200):
        code = "".join(chance.choice(ALPHABET) for _ in range(12))
        assert resume_hash(f"{code[:4]}-{code[4:8]}-{code[8:]}") == earlier_hash(
            code, "resume"
        )


def test_an_empty_code_has_the_hash_of_no_form_that_was_not_kept():
    assert a_draft().resume_hash == ""
    assert resume_hash("") != ""


def test_a_person_is_hashed_by_what_is_compared_and_nothing_else():
    hashes = contact_hashes(contact_details(name="Robin Example"))

    assert hashes["name_hash"] == keyed_hash(compared_name("ROBIN EXAMPLE"), "name")
    assert hashes["email_hash"] == ""
    assert len(hashes["person_hash"]) == 64
