"""Passwords that guessing programs try first are refused, with the reason."""

from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

IN_A_ROW = [
    "123456789012",
    "210987654321",
    "abcdefghijkl",
    "lkjihgfedcba",
    "1-2-3-4-5-6-7-8",
    "zaq12wsxcde3",
    "aabbccddeeff",
    "abcd1234efgh",
    "qwertzuiopas",
    "!@#$%^&*()_+",
]
REPEATED = [
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "passwordpassword",
    "Summer Summer Summer",
    "horse-horse-horse",
    "winterwinter1",
]
COMMON = ["qwertyuiop12", "1q2w3e4r5t6y", "Password2026!", "...welcome...99"]
GOOD = [
    "correct horse battery staple",
    "a long enough password",
    "tall green ladder sings 7",
    "Möwenflug über der Insel",
    "Xk7#pQ2!vL9$",
    "the winter of 1999 was long and cold",
    "%$&!(/=?~#+*",
]


def said_of(password):
    with pytest.raises(ValidationError) as refused:
        validate_password(password)
    return " ".join(refused.value.messages)


@pytest.mark.parametrize("password", IN_A_ROW)
def test_letters_digits_and_keys_in_a_row_are_refused(password):
    assert "in a row" in said_of(password)


@pytest.mark.parametrize("password", REPEATED)
def test_what_repeats_itself_is_refused(password):
    assert "repeats itself" in said_of(password)


@pytest.mark.parametrize("password", COMMON)
def test_a_common_password_is_refused_whatever_stands_at_its_ends(password):
    assert "common" in said_of(password)


@pytest.mark.parametrize("password", GOOD)
def test_a_long_passphrase_is_taken(password):
    validate_password(password)


@pytest.mark.django_db
def test_no_command_sets_such_a_password(monkeypatch):
    get_user_model().objects.create_superuser("root")
    monkeypatch.setattr("getpass.getpass", lambda prompt="": "123456789012")

    with pytest.raises(CommandError):
        call_command("changepassword", "root", stdout=StringIO(), stderr=StringIO())

    assert not get_user_model().objects.get().has_usable_password()
