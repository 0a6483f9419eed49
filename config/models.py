"""The platform's own table: the counts of its throttles."""

from datetime import datetime

from django.db import connections, models, router


class ThrottleCountQuerySet(models.QuerySet):
    def over(self, now: datetime):
        """The counts whose windows have ended."""
        return self.filter(ends__lte=now)

    def count_one(self, key: str, *, ends: datetime) -> int:
        """Counts one try and returns how many there were in this window.

        One statement, so that each of several tries at the same moment gets its own
        number. Django's ``bulk_create`` can overwrite a row that exists, but not add
        to it.
        """
        connection = connections[router.db_for_write(self.model)]
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO config_throttlecount (key, count, ends) "
                "VALUES (%s, 1, %s) ON CONFLICT (key) DO UPDATE "
                "SET count = config_throttlecount.count + 1 RETURNING count",
                [key, connection.ops.adapt_datetimefield_value(ends)],
            )
            (count,) = cursor.fetchone()
        return count


class ThrottleCount(models.Model):
    """How often something was tried by one visitor in one window of time.

    ``key`` is a keyed hash of the throttle, the visitor and the window: neither an
    address nor a code can be read from it.
    """

    key = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField()
    ends = models.DateTimeField(db_index=True)

    objects = ThrottleCountQuerySet.as_manager()

    def __str__(self):
        return f"{self.count} until {self.ends:%Y-%m-%d %H:%M}"
