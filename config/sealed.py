"""The encrypted field: what patients tell, unreadable to whoever copies the database.

A value is written as `keyid$base64(nonce + ciphertext)`, encrypted with AES-256-GCM.
The table, the row and the field are bound to it as associated data, so a ciphertext
that is moved to another row or field does not open. Keys stand in `SEALED_KEYS`,
outside the database and its backups. Why our own field, and what follows from it:
docs/decisions/0100.

For models:      SealedField
For services:    keyed_hash, SealedError
For commands:    needs_rotation, reseal, stored_key_ids, make_keys
"""

import base64
import binascii
import hashlib
import hmac
import json
import logging
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core import checks
from django.db import models, transaction
from django.db.models import F, Value
from django.db.models.functions import StrIndex, Substr
from django.db.models.query_utils import DeferredAttribute

log = logging.getLogger(__name__)

KEY_BYTES = 32
NONCE_BYTES = 12
KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,16}")

# The id of the one key that encrypts nothing: keyed hashes are made with it. It stays
# when encryption keys are replaced, so that replacing them never breaks the search.
SEARCH_KEY_ID = "search"

# What JSON holds, and so what a sealed field holds.
Sealable = None | bool | int | float | str | list["Sealable"] | dict[str, "Sealable"]
Instead = TypeVar("Instead")


class SealedError(Exception):
    """A sealed value cannot be opened, or was about to be written wrongly."""


class UnknownKey(SealedError):
    """A value was encrypted with a key that is not listed any more."""


class ValueNotSealable(SealedError):
    """A value that JSON would not give back exactly."""


class ValueNotSealed(SealedError):
    """A plain value was on its way to the database."""


# Keys


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
            keys[key_id] = _decoded_key(key_id, encoded)
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


def _decoded_key(key_id: str, encoded: str) -> bytes:
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
def _parsed(text: str) -> Keyring:
    return Keyring.parse(text)


def keyring() -> Keyring:
    """The keys of this installation."""
    return _parsed(settings.SEALED_KEYS)


def make_key() -> str:
    """A fresh key, as `SEALED_KEYS` wants it."""
    return base64.b64encode(os.urandom(KEY_BYTES)).decode()


def make_keys(key_id: str) -> str:
    """A whole fresh `SEALED_KEYS`: one key to encrypt with, one to search with."""
    return f"{key_id}:{make_key()},{SEARCH_KEY_ID}:{make_key()}"


def keyed_hash(value: str, purpose: str) -> str:
    """The hash stored beside a sealed value, by which exactly that value is found.

    It is made of the value as it is given: ``config.spelling`` turns what people type
    into what is compared. Each purpose has a key of its own: equal hashes under "name"
    and "email" would tell that the two are equal.
    """
    key = _search_key(keyring().search_key, purpose)
    return hmac.new(
        key, value.encode("utf-8", "surrogatepass"), hashlib.sha256
    ).hexdigest()


@lru_cache(maxsize=32)
def _search_key(key: bytes, purpose: str) -> bytes:
    info = f"keyed hash: {purpose}".encode()
    return HKDF(SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)


# Values


def as_canonical_json(value: Sealable) -> bytes:
    """The one way to write a value, so that it comes back exactly.

    Half of a surrogate pair is kept as it is: escaping it would join two halves that
    stood side by side.
    """
    _refuse_unless_sealable(value)
    try:
        text = json.dumps(
            value,
            allow_nan=False,
            ensure_ascii=False,
            separators=(",", ":"),
            sort_keys=True,
        )
    except ValueError as error:
        raise ValueNotSealable("NaN, infinity and endless numbers have no JSON.") from (
            None if isinstance(error, UnicodeError) else error
        )
    return text.encode("utf-8", "surrogatepass")


def _refuse_unless_sealable(value: object) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise ValueNotSealable("The keys of a sealed object are texts.")
            _refuse_unless_sealable(item)
    elif isinstance(value, list):
        for item in value:
            _refuse_unless_sealable(item)
    elif not isinstance(value, str | int | float | None):
        # A tuple would come back as a list, a date not at all.
        raise ValueNotSealable(
            f"A sealed field does not hold a {type(value).__name__}."
        )


class _Ciphertext(str):
    """A text known to be sealed: what the database gave, or what seal() made."""

    __slots__ = ()


def readable(
    instance: models.Model, name: str, *, instead: Instead = None, of: str = ""
) -> Sealable | Instead:
    """The value of a sealed field, or ``instead`` where it cannot be opened.

    Each value is opened on its own, so that a damaged one takes no other value of the
    page along. The log names the field, the row as ``of`` names it and the kind of
    error. The error's own words stay out: they may repeat the start of a damaged value.
    """
    try:
        return getattr(instance, name)
    except SealedError as error:
        field, kind = f"{instance._meta.label}.{name}", type(error).__name__
        log.error("%s of %s cannot be read: %s", field, of or "a row", kind)
        return instead


# The field


class _OpensOnAccess(DeferredAttribute):
    """Decrypts when the attribute is read, so that a list of rows costs nothing."""

    def __get__(self, instance, cls=None):
        value = super().__get__(instance, cls)
        if isinstance(value, _Ciphertext):
            value = self.field.opened(value, instance)
            instance.__dict__[self.field.attname] = value
        return value

    def __set__(self, instance, value):
        # A descriptor that can be set is asked before the instance's own attributes.
        instance.__dict__[self.field.attname] = value


class SealedField(models.Field):
    """Anything that JSON holds, encrypted. Also None, and never NULL.

    It is written by `save()`, `create()` and `bulk_create()`. What cannot encrypt
    raises instead of writing plain text: `update()`, `bulk_update()`, `loaddata`;
    `dumpdata` raises instead of writing plain text to a file. It cannot be searched:
    see keyed_hash(). `values()` gives the ciphertext.
    """

    description = "Encrypted value"
    descriptor_class = _OpensOnAccess
    # Without this a field that nobody set would hold "" and not None.
    empty_strings_allowed = False

    def __init__(self, *args, **kwargs):
        # A generated form would show and store the text of a Python object.
        kwargs["editable"] = False
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"]
        return name, path, args, kwargs

    def get_internal_type(self) -> str:
        return "TextField"

    def formfield(self, **kwargs) -> None:
        return None

    def validate(self, value, model_instance) -> None:
        as_canonical_json(value)

    # Between the row and the instance

    def seal(self, instance: models.Model) -> _Ciphertext:
        """The value of the instance, sealed with the current key."""
        plain = as_canonical_json(getattr(instance, self.attname))
        return _Ciphertext(keyring().seal(plain, self._place(instance)))

    def opened(self, text: str, instance: models.Model) -> Sealable:
        """The value that a ciphertext of this instance holds."""
        plain = keyring().open(text, self._place(instance))
        return json.loads(plain.decode("utf-8", "surrogatepass"))

    def _place(self, instance: models.Model) -> bytes:
        """Where the value lives: bound to it, so that it opens nowhere else."""
        if instance.pk is None:
            raise SealedError(
                f"{self} is sealed to its row, and the row has no primary key yet."
            )
        row = self.model._meta.pk.to_python(instance.pk)
        return json.dumps([self.model._meta.db_table, str(row), self.name]).encode()

    def from_db_value(self, value, expression, connection) -> _Ciphertext | None:
        return None if value is None else _Ciphertext(value)

    def pre_save(self, model_instance, add) -> _Ciphertext:
        held = model_instance.__dict__.get(self.attname)
        if isinstance(held, _Ciphertext):
            # Nobody has looked at it, so it goes back as it came. Opening it first
            # catches an instance that was given another primary key in between.
            self.opened(held, model_instance)
            return held
        return self.seal(model_instance)

    def get_db_prep_save(self, value, connection) -> str:
        if not isinstance(value, _Ciphertext):
            raise ValueNotSealed(
                f"{self} is written by save(), create() and bulk_create() only: "
                "nothing else encrypts it."
            )
        return str(value)

    def value_to_string(self, obj) -> str:
        raise SealedError(f"{self} is not written to files in the clear.")

    def get_lookup(self, lookup_name):
        # Two ciphertexts of one value differ, so that no comparison ever matches.
        return super().get_lookup(lookup_name) if lookup_name == "isnull" else None

    def get_transform(self, lookup_name):
        return None

    # What is refused before the first row is written

    def check(self, **kwargs) -> list[checks.CheckMessage]:
        return [*super().check(**kwargs), *self._check_row(), *self._check_column()]

    def _check_row(self) -> Iterator[checks.CheckMessage]:
        own = target = self.model._meta.pk
        while target.remote_field:
            target = target.target_field
        if not isinstance(target, models.UUIDField):
            yield checks.Error(
                "A sealed value is bound to its row, so the primary key must be known "
                "before the row is written.",
                hint="Use UUIDField(primary_key=True, default=uuid.uuid4).",
                obj=self,
                id="sealed.E001",
            )
        elif own is target and not own.has_default():
            yield checks.Error(
                "The primary key of a model with a sealed field needs a default.",
                hint="Use UUIDField(primary_key=True, default=uuid.uuid4).",
                obj=self,
                id="sealed.E002",
            )

    def _check_column(self) -> Iterator[checks.CheckMessage]:
        if self.null or self.unique or self.db_index or self.has_db_default():
            yield checks.Error(
                "A sealed field is never null, unique, indexed or filled by the "
                "database.",
                hint="Index a keyed_hash() beside it.",
                obj=self,
                id="sealed.E003",
            )


# Replacing keys


def sealed_fields(model: type[models.Model]) -> list[SealedField]:
    """The sealed fields of a model."""
    return [
        field for field in model._meta.concrete_fields if isinstance(field, SealedField)
    ]


def needs_rotation(instance: models.Model) -> bool:
    """Whether any of its values is stored under another key than the current one."""
    fields = sealed_fields(type(instance))
    held = [instance.__dict__.get(field.attname) for field in fields]
    if not all(isinstance(text, _Ciphertext) for text in held):
        # A value that was read is plain by now; only the row still knows its key.
        names = [field.attname for field in fields]
        row = type(instance)._base_manager.only(*names).filter(pk=instance.pk).first()
        held = [row.__dict__[name] for name in names] if row else []
    return any(text.partition("$")[0] != keyring().current for text in held)


def reseal(instances: Iterable[models.Model]) -> int:
    """Seal again whatever is not sealed with the current key; count the rows.

    Each row is locked, read again and written by itself: an edit that happens at the
    same time is neither lost nor held up for longer than one row. It can be stopped
    and started again at any time. `save()` is passed by: what may never be edited is
    still sealed again, and nothing but the sealed columns is written.
    """
    count = 0
    for instance in instances:
        if not needs_rotation(instance):
            continue
        manager = type(instance)._base_manager
        with transaction.atomic(using=instance._state.db):
            row = (
                manager.using(instance._state.db)
                .select_for_update()
                .filter(pk=instance.pk)
                .first()
            )
            if row is None:
                # Sent or erased since it was read.
                continue
            manager.using(instance._state.db).filter(pk=row.pk).update(
                **{field.name: field.seal(row) for field in sealed_fields(type(row))}
            )
        count += 1
    return count


def stored_key_ids(model: type[models.Model]) -> set[str]:
    """The ids of all keys that some row of the model needs. Reads the whole table."""
    found: set[str] = set()
    for field in sealed_fields(model):
        key_id = Substr(F(field.name), 1, StrIndex(F(field.name), Value("$")) - 1)
        rows = model._base_manager.order_by().annotate(sealed_with=key_id)
        found.update(rows.values_list("sealed_with", flat=True).distinct())
    return found
