"""How often one visitor may try something, counted exactly in the database.

Each try is one statement and counts whatever comes of it, so a throttle is asked
outside a transaction: one that is rolled back would take its count along. While the
database is away a throttle raises ``django.db.Error``; the caller decides whether that
closes the door (codes, sign-in) or leaves it open (starting a form). See
docs/decisions/0540.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from config.models import ThrottleCount
from config.sealed import keyed_hash


@dataclass(frozen=True, slots=True)
class Throttle:
    """At most ``limit`` tries by one visitor in each window of time.

    Windows stand still and are the same for everybody, so that the time to try again
    is known without the database. Somebody who waits for the end of a window can try
    twice ``limit`` times in a row.
    """

    purpose: str
    limit: int
    window: timedelta

    def admits(self, key: str, *, now: datetime) -> bool:
        """Counts one try and says whether it is within the limit."""
        return self.count_try(key, now=now) <= self.limit

    def count_try(self, key: str, *, now: datetime) -> int:
        """Counts one try and returns how many there were in the present window.

        ``key`` says who tries: a network, an account, a code. It is stored as a hash.
        """
        return ThrottleCount.objects.count_one(
            self._stored_key(key, now), ends=self.retry_at(now)
        )

    def retry_at(self, now: datetime) -> datetime:
        """When the present window ends."""
        seconds = int(self.window.total_seconds())
        number = self._window_number(now)
        return datetime.fromtimestamp((number + 1) * seconds, tz=UTC)

    def forget(self, key: str, *, now: datetime) -> None:
        """Sets the count of the present window back to 0, as after a right password."""
        ThrottleCount.objects.filter(key=self._stored_key(key, now)).delete()

    def _window_number(self, now: datetime) -> int:
        return int(now.timestamp()) // int(self.window.total_seconds())

    def _stored_key(self, key: str, now: datetime) -> str:
        return keyed_hash(
            f"{self.purpose}:{self._window_number(now)}:{key}", "throttle"
        )
