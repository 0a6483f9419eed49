"""What is wrong with an installation is said before the first patient comes."""

from dataclasses import replace
from datetime import date

import pytest
import time_machine

from config import checks
from config.clinic import Phone
from config.keys import make_key, make_keys


def ids(check, **arguments):
    return [message.id for message in check(**arguments)]


def test_a_right_installation_has_nothing_to_say():
    for check in (
        checks.emergency_number_can_be_called,
        checks.keys_can_be_used,
        checks.only_one_way_to_run,
        checks.demonstration_stays_on_this_machine,
        checks.rules_were_reviewed_in_time,
        checks.visitors_behind_a_proxy_can_be_told_apart,
        checks.patients_can_reach_the_clinic,
    ):
        assert ids(check) == []


def test_an_emergency_number_that_nobody_can_dial_is_an_error(settings):
    settings.CLINIC = replace(settings.CLINIC, emergency=Phone("x", "ask us"))

    assert ids(checks.emergency_number_can_be_called) == ["config.E001"]


def test_keys_that_cannot_be_read_are_an_error_that_does_not_repeat_them(settings):
    settings.SEALED_KEYS = "k1:canary"

    (message,) = checks.keys_can_be_used()

    assert message.id == "config.E002"
    assert "canary" not in str(message)


def test_a_demonstration_for_developers_is_an_error(settings):
    settings.DEBUG = True

    assert ids(checks.only_one_way_to_run) == ["config.E003"]


def test_a_demonstration_under_any_name_is_a_warning(settings):
    settings.ALLOWED_HOSTS = ["*"]

    assert ids(checks.demonstration_stays_on_this_machine) == ["config.W001"]


@pytest.mark.parametrize(
    ("proxy", "trusts_its_address", "expected"),
    [
        (None, False, []),
        (None, True, []),
        (("HTTP_X_FORWARDED_PROTO", "https"), True, []),
        (("HTTP_X_FORWARDED_PROTO", "https"), False, ["config.W003"]),
    ],
)
def test_a_proxy_that_makes_all_visitors_look_like_one_is_a_warning(
    settings, proxy, trusts_its_address, expected
):
    settings.SECURE_PROXY_SSL_HEADER = proxy
    settings.TRUST_FORWARDED_FOR = trusts_its_address

    assert ids(checks.visitors_behind_a_proxy_can_be_told_apart) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2027-06-30 22:59:59Z", []),
        # In London this is already the first of July.
        ("2027-06-30 23:00:00Z", ["config.W002"]),
    ],
)
def test_rules_that_were_not_reviewed_in_time_are_a_warning(settings, now, expected):
    settings.CLINIC = replace(settings.CLINIC, ruleset_review_due=date(2027, 6, 30))

    with time_machine.travel(now, tick=False):
        assert ids(checks.rules_were_reviewed_in_time) == expected


@pytest.mark.parametrize("way", ["phone", "email", "address"])
def test_a_clinic_in_production_that_nobody_can_reach_is_a_warning(settings, way):
    settings.DEMONSTRATION = False
    assert ids(checks.patients_can_reach_the_clinic) == ["config.W004"]

    settings.CLINIC = replace(settings.CLINIC, **{way: "123"})
    assert ids(checks.patients_can_reach_the_clinic) == []


@pytest.fixture
def needed(monkeypatch):
    """Says which keys the rows of the database need."""

    def set_ids(*key_ids):
        monkeypatch.setattr(checks, "stored_key_ids", lambda model: set(key_ids))
        monkeypatch.setattr(checks, "sealed_fields", lambda model: [object()])

    return set_ids


@pytest.mark.django_db
def test_a_stored_value_without_its_key_is_an_error(needed):
    needed("test", "lost")

    (message,) = checks.every_stored_value_has_its_key(databases=["default"])

    assert message.id == "config.E004"
    assert "'lost'" in message.msg


@pytest.mark.django_db
def test_old_keys_that_are_still_listed_are_fine(needed, settings):
    settings.SEALED_KEYS = make_keys("new") + f",old:{make_key()}"
    needed("new", "old")

    assert ids(checks.every_stored_value_has_its_key, databases=["default"]) == []


def test_the_database_is_left_alone_unless_it_was_asked_for(needed):
    needed("lost")

    assert ids(checks.every_stored_value_has_its_key, databases=None) == []
