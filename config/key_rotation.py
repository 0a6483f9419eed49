"""Replaces keys: finds the rows that need an old one, and seals them again."""

from collections.abc import Iterable

from django.db import models, transaction
from django.db.models import F, Value
from django.db.models.functions import StrIndex, Substr

from config.keys import keyring
from config.sealed import Ciphertext, sealed_fields


def needs_rotation(instance: models.Model) -> bool:
    """Whether any of its values is stored under another key than the current one."""
    fields = sealed_fields(type(instance))
    held = [instance.__dict__.get(field.attname) for field in fields]
    if not all(isinstance(text, Ciphertext) for text in held):
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
        rows = type(instance)._base_manager.filter(pk=instance.pk)
        with transaction.atomic():
            # None where it was sent or erased since it was read.
            for row in rows.select_for_update():
                fields = sealed_fields(type(row))
                count += rows.update(
                    **{field.name: field.seal(row) for field in fields}
                )
    return count


def stored_key_ids(model: type[models.Model]) -> set[str]:
    """The ids of all keys that some row of the model needs. Reads the whole table."""
    found: set[str] = set()
    for field in sealed_fields(model):
        key_id = Substr(F(field.name), 1, StrIndex(F(field.name), Value("$")) - 1)
        rows = model._base_manager.order_by().annotate(sealed_with=key_id)
        found.update(rows.values_list("sealed_with", flat=True).distinct())
    return found
