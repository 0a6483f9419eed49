"""Secrets and codes: made at random, kept as hashes."""

from __future__ import annotations

import secrets

from config.sealed import keyed_hash

SECRET_BYTES = 32
# No 0 and O, no 1 and I. 32 characters: a code of twelve carries 60 bits.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def new_secret() -> str:
    """A secret of 256 random bits, by which a page of the form is recognized.

    The database holds its hash only.
    """
    return secrets.token_urlsafe(SECRET_BYTES)


def page_hash(secret: str) -> str:
    """The hash that a draft keeps of the secret on its pages."""
    return keyed_hash(secret, "page")
