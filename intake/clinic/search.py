"""Searches the worklist, and keeps search terms out of addresses.

An address stays in the browser's history and in the log of any server in front of this
one; a patient's name must not. The form sends the term in its body, and the address of
the result list holds it encrypted.
"""

from __future__ import annotations

from config.keys import seal, unseal
from config.sealed import SealedError
from config.spelling import compared_code
from intake.hashes import email_hash, name_hash, phone_hash
from intake.models import SubmissionQuerySet

# No name, phone number, e-mail address or reference is longer.
LONGEST_TERM = 254
_PURPOSE = b"worklist search"


def seal_search(term: str) -> str:
    """Encrypts a search term, so that an address may hold it.

    A term that is too long is cut one character past the limit: the list then refuses
    it in words, and no address grows without end.
    """
    plain = term[: LONGEST_TERM + 1].encode("utf-8", "surrogatepass")
    return seal(plain, _PURPOSE)


def open_search(text: str) -> str | None:
    """Decrypts what ``seal_search`` made; None if it did not, or with another key."""
    try:
        return unseal(text, _PURPOSE).decode("utf-8", "surrogatepass")
    except SealedError:
        return None


def search(submissions: SubmissionQuerySet, term: str) -> SubmissionQuerySet:
    """The submissions with this reference, or of exactly this person."""
    code = compared_code(term).upper()
    hashes = {
        "contact__name_hash": name_hash(term),
        "contact__email_hash": email_hash(term),
        "contact__phone_hash": phone_hash(term),
    }
    matches = submissions.filter(reference=f"{code[:4]}-{code[4:]}")
    for column, hash_ in hashes.items():
        # Every patient who left the box empty has an empty hash.
        if hash_:
            matches |= submissions.filter(**{column: hash_})
    return matches
