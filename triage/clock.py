"""By when the clinic has to look at a submission (clinical specification 3.1).

Pure: times come in with their zone. Working time is counted in the clinic's own zone,
so a clock that changes at night moves no deadline.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from triage.urgency import Urgency


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When the clinic works: the same hours Monday to Friday."""

    opens: time = time(8, 0)
    closes: time = time(18, 30)

    @property
    def day(self) -> timedelta:
        """The length of a working day."""
        anchor = datetime(2000, 1, 1)  # noqa: DTZ001  Only a difference is wanted.
        return datetime.combine(anchor, self.closes) - datetime.combine(
            anchor, self.opens
        )


# A self-care result has no clock: a sample is audited, and all who return.
_WORKING_HOURS_ALLOWED = {
    Urgency.EMERGENCY: 1,
    Urgency.SAME_DAY: 4,
}
_WORKING_DAYS_ALLOWED = {Urgency.WITHIN_2_WEEKS: 1, Urgency.ROUTINE: 5}


def due(
    urgency: Urgency,
    received: datetime,
    zone: ZoneInfo,
    hours: WorkingHours = WorkingHours(),
) -> datetime | None:
    """When the review is due; None for a level without a clock.

    ``received`` carries a zone. Out of hours the clock starts when the clinic opens.
    """
    if urgency in _WORKING_HOURS_ALLOWED:
        left = timedelta(hours=_WORKING_HOURS_ALLOWED[urgency])
    elif urgency in _WORKING_DAYS_ALLOWED:
        left = hours.day * _WORKING_DAYS_ALLOWED[urgency]
    else:
        return None
    # Wall-clock time of the clinic, so that an hour is an hour on its clock.
    here = received.astimezone(zone).replace(tzinfo=None)
    while True:
        opening = datetime.combine(here, hours.opens)
        closing = datetime.combine(here, hours.closes)
        if here.weekday() < 5 and here < closing:
            here = max(here, opening)
            if left <= closing - here:
                return (here + left).replace(tzinfo=zone).astimezone(received.tzinfo)
            left -= closing - here
        here = datetime.combine(here + timedelta(days=1), hours.opens)
