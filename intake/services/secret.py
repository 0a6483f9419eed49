"""Secrets and codes: made at random, kept as hashes."""

from __future__ import annotations

import secrets

SECRET_BYTES = 32
# No 0 and O, no 1 and I. 32 characters: a code of three groups carries 60 bits.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def new_secret() -> str:
    """A secret of 256 random bits, by which a page of the form is recognized.

    The database holds its hash only.
    """
    return secrets.token_urlsafe(SECRET_BYTES)


def new_code(groups: int) -> str:
    """A code that people read out and type: groups of four characters."""
    return "-".join(
        "".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(groups)
    )
