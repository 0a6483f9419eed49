"""Rows that are written once."""

from django.db import models


class AppendOnlyError(Exception):
    """A row that must never change was about to be changed or deleted."""


class AppendOnlyQuerySet(models.QuerySet):
    def update(self, **values):
        raise AppendOnlyError(f"A {self.model._meta.verbose_name} is never edited.")

    def delete(self):
        raise AppendOnlyError(
            f"A {self.model._meta.verbose_name} is never deleted by hand."
        )


class AppendOnly(models.Model):
    """A row that is written once. Enforced here; the services never try.

    Erasing a submission takes what hangs on it along, and sealing with a new key
    rewrites the sealed columns: both go past this, to the base manager.
    """

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise AppendOnlyError(f"A {self._meta.verbose_name} is never edited.")
        # A new row with the key of an old one would otherwise overwrite it.
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args, **kwargs):
        raise AppendOnlyError(f"A {self._meta.verbose_name} is never deleted by hand.")
