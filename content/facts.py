"""Rows that are written once: what somebody did, and when."""

from typing import Self

from django.db import models


class WrittenOnce(Exception):
    """Something tried to change or to delete a fact."""


class FactQuerySet(models.QuerySet):
    def update(self, **values: object) -> int:
        raise WrittenOnce(f"{self.model.__name__} is written once.")

    def delete(self) -> tuple[int, dict[str, int]]:
        raise WrittenOnce(f"{self.model.__name__} is written once.")

    def newest_first(self) -> Self:
        return self.order_by("-pk")


class Fact(models.Model):
    """A row that is written once.

    The services never change one. This base refuses as well, so that a mistake there
    cannot change who signed what.
    """

    objects = FactQuerySet.as_manager()

    class Meta:
        abstract = True
        default_permissions = ()

    def save(self, **options: object) -> None:
        if not self._state.adding:
            raise WrittenOnce(f"{type(self).__name__} is written once.")
        super().save(**options)

    def delete(self, **options: object) -> tuple[int, dict[str, int]]:
        raise WrittenOnce(f"{type(self).__name__} is written once.")
