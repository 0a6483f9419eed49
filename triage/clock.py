"""By when the clinic has to look at a submission (clinical specification 3.1).

Pure: times come in with their zone. Working time is counted on the clinic's own clock,
so a change to or from summer time moves no deadline.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from fractions import Fraction

from triage.urgency import Urgency

# A stretch of working time: from, until.
Span = tuple[datetime, datetime]

_HOUR = timedelta(hours=1)
_MICROSECOND = timedelta(microseconds=1)

# A self-care result has no clock: a sample is audited, and all who return.
_WORKING_HOURS_ALLOWED = {Urgency.EMERGENCY: 1, Urgency.SAME_DAY: 4}
_WORKING_DAYS_ALLOWED = {Urgency.WITHIN_2_WEEKS: 1, Urgency.ROUTINE: 5}


def due(
    urgency: Urgency, received: datetime, days: Iterable[Sequence[Span]]
) -> datetime | None:
    """When the review is due; None for a level without a clock.

    ``days`` are the spans in which the clinic works, day by day on its own clock, from
    the day of ``received`` on. Out of hours the clock stands still. Half of a working
    day is half of its working time, however long that day is. Where the days run out,
    the review is due at once: a form is never lost because it has no deadline.
    """
    left = Fraction(
        _WORKING_HOURS_ALLOWED.get(urgency, _WORKING_DAYS_ALLOWED.get(urgency, 0))
    )
    if not left:
        return None
    for spans in days:
        worked = sum((end - start for start, end in spans), timedelta())
        unit = _HOUR if urgency in _WORKING_HOURS_ALLOWED else worked
        for start, end in spans:
            begin = max(start, received.astimezone(start.tzinfo))
            if begin >= end:
                continue
            share = Fraction((end - begin) // _MICROSECOND, unit // _MICROSECOND)
            if left <= share:
                return (begin + _part(unit, left)).astimezone(received.tzinfo)
            left -= share
    return received


def _part(whole: timedelta, share: Fraction) -> timedelta:
    return timedelta(microseconds=round(whole // _MICROSECOND * share))
