"""How often something may be tried, counted in the database before it is tried."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import transaction

from config.models import ThrottleCount
from config.sealed import keyed_hash


@dataclass(frozen=True, slots=True)
class Throttle:
    """At most ``limit`` tries for one key in each stretch of time of length ``window``.

    Processes share the count, and tries at the same moment are counted one by one.
    """

    purpose: str
    limit: int
    window: timedelta

    def admits(self, key: str, *, now: datetime) -> bool:
        """Counts one try and says whether it is still within the limit."""
        started = self._started(now)
        with transaction.atomic():
            ThrottleCount.objects.bulk_create(
                [ThrottleCount(key=self._key(key), started=started)],
                ignore_conflicts=True,
            )
            row = ThrottleCount.objects.select_for_update().get(key=self._key(key))
            if row.started != started:
                row.started, row.count = started, 0
            row.count += 1
            row.save(update_fields=["started", "count"])
        return row.count <= self.limit

    def forget(self, key: str, *, now: datetime) -> None:
        """Gives back the tries that were counted for a key in this stretch of time."""
        ThrottleCount.objects.filter(
            key=self._key(key), started=self._started(now)
        ).delete()

    def retry_at(self, now: datetime) -> datetime:
        """When this stretch of time ends, and with it what was counted."""
        return self._started(now) + self.window

    def _started(self, now: datetime) -> datetime:
        seconds = self.window.total_seconds()
        return datetime.fromtimestamp(now.timestamp() // seconds * seconds, UTC)

    def _key(self, key: str) -> str:
        # What people typed is not stored in the clear.
        return f"{self.purpose}:{keyed_hash(key, 'throttle')}"
