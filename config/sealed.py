"""The encrypted field: what patients tell, unreadable to whoever copies the database.

The table, the row and the field are bound to each value as associated data, so a
ciphertext that is moved to another row or field does not open. The keys are those of
``config.keys``; they stand in `SEALED_KEYS`, outside the database and its backups. Why
our own field, and what follows from it: docs/decisions/0100.

For models:      SealedField
For services:    keyed_hash, readable, SealedError
"""

import hashlib
import hmac
import json
import logging
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.core import checks
from django.db import models
from django.db.models.query_utils import DeferredAttribute

from config.keys import KEY_BYTES, SealedError, keyring, seal, unseal

log = logging.getLogger(__name__)

# What JSON holds, and so what a sealed field holds.
Sealable = None | bool | int | float | str | list["Sealable"] | dict[str, "Sealable"]
Instead = TypeVar("Instead")


class ValueNotSealable(SealedError):
    """A value that JSON would not give back exactly."""


class ValueNotSealed(SealedError):
    """A plain value was on its way to the database."""


# The hash beside a value


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


class Ciphertext(str):
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
        if isinstance(value, Ciphertext):
            value = self.field.open(value, instance)
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

    get_internal_type = models.TextField.get_internal_type

    def formfield(self, **kwargs) -> None:
        return None

    def validate(self, value, model_instance) -> None:
        as_canonical_json(value)

    # Between the row and the instance

    def seal(self, instance: models.Model) -> Ciphertext:
        """The value of the instance, sealed with the current key."""
        plain = as_canonical_json(getattr(instance, self.attname))
        return Ciphertext(seal(plain, self._place(instance)))

    def open(self, text: str, instance: models.Model) -> Sealable:
        """The value that a ciphertext of this instance holds."""
        plain = unseal(text, self._place(instance))
        return json.loads(plain.decode("utf-8", "surrogatepass"))

    def _place(self, instance: models.Model) -> bytes:
        """Where the value lives: bound to it, so that it opens nowhere else."""
        if instance.pk is None:
            raise SealedError(
                f"{self} is sealed to its row, and the row has no primary key yet."
            )
        row = self.model._meta.pk.to_python(instance.pk)
        return json.dumps([self.model._meta.db_table, str(row), self.name]).encode()

    def from_db_value(self, value, expression, connection) -> Ciphertext | None:
        return None if value is None else Ciphertext(value)

    def pre_save(self, model_instance, add) -> Ciphertext:
        held = model_instance.__dict__.get(self.attname)
        if isinstance(held, Ciphertext):
            # Nobody has looked at it, so it goes back as it came. Opening it first
            # catches an instance that was given another primary key in between.
            self.open(held, model_instance)
            return held
        return self.seal(model_instance)

    def get_db_prep_save(self, value, connection) -> str:
        if not isinstance(value, Ciphertext):
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


def sealed_fields(model: type[models.Model]) -> list[SealedField]:
    """The sealed fields of a model."""
    return [
        field for field in model._meta.concrete_fields if isinstance(field, SealedField)
    ]
