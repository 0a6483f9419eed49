"""What staff search the worklist for, kept out of addresses.

An address stays in the browser's history and in the log of whatever server stands in
front of this one; a patient's name must not. What is typed is sent in the body of the
form, and the address of the list that was found carries it encrypted.
"""

from __future__ import annotations

from config.sealed import SealedError, keyring

# No name, phone number, e-mail address or reference is longer.
LONGEST_TERM = 254
_PURPOSE = b"worklist search"


class UnreadableSearch(ValueError):
    """The address carries no search of ours, or one under a key that is gone."""


def sealed_search(term: str) -> str:
    """A search term as an address may carry it.

    Of a term that is too long one character more than allowed is left: the list then
    refuses it in words, and no address grows without end.
    """
    plain = term[: LONGEST_TERM + 1].encode("utf-8", "surrogatepass")
    return keyring().seal(plain, _PURPOSE)


def opened_search(text: str) -> str:
    """The term that was sealed. Raises ``UnreadableSearch``."""
    try:
        return keyring().open(text, _PURPOSE).decode("utf-8", "surrogatepass")
    except SealedError as error:
        raise UnreadableSearch(text) from error
