"""The keys of ``SEALED_KEYS``: they seal and open values, whatever these are.

A value is written as ``keyid$base64(nonce + ciphertext)``, encrypted with AES-256-GCM.
"""

import base64
import binascii
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

KEY_BYTES = 32
NONCE_BYTES = 12
KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,16}")

# The id of the one key that encrypts nothing: keyed hashes are made with it. It stays
# when encryption keys are replaced, so that replacing them never breaks the search.
SEARCH_KEY_ID = "search"


class SealedError(Exception):
    """A sealed value cannot be opened, or was about to be written wrongly."""


class UnknownKey(SealedError):
    """A value was encrypted with a key that is not listed any more."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys of `SEALED_KEYS`: the first encrypts, each opens what it encrypted."""

    ciphers: Mapping[str, AESGCM]
    current: str
    search_key: bytes

    @classmethod
    def parse(cls, text: str) -> "Keyring":
        """Read `id:key,id:key`, each key being 32 bytes in base64.

        The errors name ids and never repeat a key.
        """
        keys: dict[str, bytes] = {}
        for entry in text.split(","):
            key_id, _, encoded = entry.strip().partition(":")
            if not KEY_ID.fullmatch(key_id):
                raise SealedError(
                    "SEALED_KEYS is a list of id:key with commas between them; an id "
                    "is up to 16 letters, digits, hyphens or underscores."
                )
            if key_id in keys:
                raise SealedError(f"SEALED_KEYS lists the key {key_id} twice.")
            keys[key_id] = _decode_key(key_id, encoded)
        search_key = keys.pop(SEARCH_KEY_ID, None)
        if search_key is None or not keys:
            raise SealedError(
                "SEALED_KEYS needs one key to encrypt with and one with the id "
                f"'{SEARCH_KEY_ID}' for searching by name."
            )
        ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        return cls(ciphers, current=next(iter(ciphers)), search_key=search_key)

    def seal(self, plain: bytes, associated: bytes) -> str:
        nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + self.ciphers[self.current].encrypt(nonce, plain, associated)
        return f"{self.current}${base64.b64encode(sealed).decode()}"

    def open(self, text: str, associated: bytes) -> bytes:
        key_id, mark, encoded = text.partition("$")
        if not mark:
            raise SealedError("The stored value is not a sealed one.")
        cipher = self.ciphers.get(key_id)
        if cipher is None:
            raise UnknownKey(
                f"The value was sealed with the key '{key_id}', which SEALED_KEYS "
                "does not list. Add that key again."
            )
        try:
            sealed = base64.b64decode(encoded, validate=True)
            nonce, ciphertext = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
            return cipher.decrypt(nonce, ciphertext, associated)
        except (InvalidTag, binascii.Error, ValueError) as error:
            raise SealedError(
                "The stored value does not open: it was altered, moved from another "
                f"row or field, or sealed with another key than the '{key_id}' of "
                "SEALED_KEYS."
            ) from error


def _decode_key(key_id: str, encoded: str) -> bytes:
    try:
        key = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        # The error of the decoder would repeat a part of the key.
        key = b""
    if len(key) != KEY_BYTES:
        raise SealedError(
            f"The key '{key_id}' in SEALED_KEYS is not {KEY_BYTES} bytes in base64."
        )
    return key


@lru_cache(maxsize=4)
def _parse_once(text: str) -> Keyring:
    return Keyring.parse(text)


def keyring() -> Keyring:
    """The keys of this installation."""
    return _parse_once(settings.SEALED_KEYS)


def seal(plain: bytes, associated: bytes) -> str:
    """Encrypts with the current key; ``associated`` is where alone it opens again."""
    return keyring().seal(plain, associated)


def unseal(text: str, associated: bytes) -> bytes:
    """Decrypts what ``seal`` made. Raises ``SealedError``."""
    return keyring().open(text, associated)


def make_key() -> str:
    """A fresh key, as `SEALED_KEYS` wants it."""
    return base64.b64encode(os.urandom(KEY_BYTES)).decode()


def make_keys(key_id: str) -> str:
    """A whole fresh `SEALED_KEYS`: one key to encrypt with, one to search with."""
    return f"{key_id}:{make_key()},{SEARCH_KEY_ID}:{make_key()}"
