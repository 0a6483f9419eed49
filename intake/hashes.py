"""The hashes by which a person, a number, an address or a code is found again.

Each is made of what ``config.spelling`` compares, and of nothing else: whoever stores,
searches or looks for repeats asks here. An empty value has no hash.
"""

from collections.abc import Mapping

from django.conf import settings

from config.sealed import keyed_hash
from config.spelling import compared_code, compared_email, compared_name, compared_phone


def name_hash(name: str) -> str:
    """The hash of a name."""
    return _hash(compared_name(name), "name")


def phone_hash(phone: str) -> str:
    """The hash of a phone number; without a country code it is of the clinic's."""
    return _hash(compared_phone(phone, settings.CLINIC.country), "phone")


def email_hash(email: str) -> str:
    """The hash of an e-mail address."""
    return _hash(compared_email(email), "email")


def person_hash(name: str, date_of_birth: str) -> str:
    """The hash that joins name and date of birth (ISO): the same person."""
    compared = compared_name(name)
    return compared and _hash(f"{compared}|{date_of_birth}", "person")


def resume_hash(code: str) -> str:
    """The hash of the code that opens a kept form.

    Never empty: an empty hash is that of every form that was not kept.
    """
    return keyed_hash(compared_code(code), "resume")


def page_hash(secret: str) -> str:
    """The hash that a draft keeps of the secret on its pages."""
    return keyed_hash(secret, "page")


def contact_hashes(details: Mapping[str, object]) -> dict[str, str]:
    """The hashes that stand beside contact details, by column."""
    return {
        "name_hash": name_hash(details["name"]),
        "phone_hash": phone_hash(details["phone"]),
        "email_hash": email_hash(details["email"]),
        "person_hash": person_hash(details["name"], details["date_of_birth"]),
    }


def _hash(compared: str, purpose: str) -> str:
    return compared and keyed_hash(compared, purpose)
