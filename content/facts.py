"""Rows that are written once: what somebody did, and when."""

from typing import Self

from config.append_only import AppendOnly, AppendOnlyQuerySet


class FactQuerySet(AppendOnlyQuerySet):
    def newest_first(self) -> Self:
        return self.order_by("-pk")


class Fact(AppendOnly):
    """A row that is written once, so that no slip can alter who signed what."""

    objects = FactQuerySet.as_manager()

    class Meta:
        abstract = True
        default_permissions = ()
