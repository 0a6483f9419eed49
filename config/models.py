"""What the platform itself stores."""

from django.db import models


class ThrottleCount(models.Model):
    """How often something guarded was tried under one key in one stretch of time."""

    key = models.CharField(max_length=100, primary_key=True)
    count = models.PositiveIntegerField(default=0)
    started = models.DateTimeField(db_index=True)

    def __str__(self):
        return f"{self.count} since {self.started:%Y-%m-%d %H:%M}"
