"""Definitions in the database: stored when first used, and read back word for word."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import ClassVar

from django.db import models, transaction
from django.utils import timezone

from config.append_only import AppendOnly, AppendOnlyQuerySet
from config.definitions import Definition, DefinitionFault, digest_of


class DefinitionDamaged(Exception):
    """What is stored of a definition is not what its digest says, or is unreadable."""


class StoredDefinitionQuerySet(AppendOnlyQuerySet):
    def keep(self, definition: Definition) -> str:
        """The digest of a definition, which is stored if it is not yet."""
        row = (self.model, definition.digest)
        if row not in _committed:
            self.get_or_create(
                digest=definition.digest,
                defaults={
                    "version": definition.version,
                    "content": definition.canonical_json,
                },
            )
            # Only what is committed is sure to be there for the next request.
            transaction.on_commit(lambda: _committed.add(row))
        return definition.digest

    def definition(self, digest: str) -> Definition:
        """The definition with this digest as it is stored, never the one in the code.

        Raises ``DefinitionDamaged`` when it was changed since: words that nobody was
        shown must not appear in a record. What counts is the digest of the stored text,
        since a definition of an older format is spelled otherwise today.
        """
        return _read(self.model, digest)


class StoredDefinition(AppendOnly):
    """A definition as it stood when it was first used."""

    # The class of the definitions that a table holds.
    holds: ClassVar[type[Definition]]

    digest = models.CharField(max_length=64, primary_key=True)
    version = models.CharField(max_length=20)
    content = models.TextField()
    first_used = models.DateTimeField(default=timezone.now)

    objects = StoredDefinitionQuerySet.as_manager()

    class Meta:
        abstract = True


# Tables and digests that this process knows to be there. A row is never removed.
_committed: set[tuple[type[StoredDefinition], str]] = set()


@lru_cache(maxsize=64)
def _read(model: type[StoredDefinition], digest: str) -> Definition:
    content = model._base_manager.values_list("content", flat=True).get(digest=digest)
    if digest_of(content) != digest:
        raise DefinitionDamaged(
            f"The stored {model.holds.called} {digest[:8]} was changed."
        )
    try:
        return model.holds.from_json(json.loads(content))
    except DefinitionFault as fault:
        raise DefinitionDamaged(f"{digest[:8]}: {fault}") from fault


def forget() -> None:
    """Forget what this process knows of the database, which tests start afresh."""
    _committed.clear()
    _read.cache_clear()
