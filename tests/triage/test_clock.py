"""By when the clinic has to look."""

from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage import clock
from triage.urgency import Urgency

LONDON = ZoneInfo("Europe/London")
EIGHT_TO_HALF_PAST_SIX = ((time(8), time(18, 30)),)

WITH_CLOCK = [
    Urgency.EMERGENCY,
    Urgency.SAME_DAY,
    Urgency.WITHIN_2_WEEKS,
    Urgency.ROUTINE,
]


def london(day, hour, minute=0, month=11):
    """A time of 2026 in London; 16 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


def working_days(received, zone, hours=EIGHT_TO_HALF_PAST_SIX, off=()):
    """Monday to Friday, the same hours each day, but for the days off."""
    day = received.astimezone(zone).date()
    while True:
        works = day.weekday() < 5 and day not in off
        yield [
            tuple(datetime.combine(day, moment, zone) for moment in span)
            for span in hours
            if works
        ]
        day += timedelta(days=1)


def due(urgency, received, zone, **hours):
    return clock.due(urgency, received, working_days(received, zone, **hours))


def due_in_london(urgency, received, **hours):
    return due(urgency, received, LONDON, **hours).astimezone(LONDON)


def test_self_care_has_no_clock():
    assert due(Urgency.SELF_CARE, london(16, 10), LONDON) is None


def test_every_other_level_has_one():
    for urgency in WITH_CLOCK:
        assert due(urgency, london(16, 10), LONDON) is not None


@pytest.mark.parametrize(
    ("urgency", "expected"),
    [
        (Urgency.EMERGENCY, london(16, 11)),
        (Urgency.SAME_DAY, london(16, 14)),
        (Urgency.WITHIN_2_WEEKS, london(17, 10)),
        (Urgency.ROUTINE, london(23, 10)),
    ],
)
def test_what_comes_on_monday_morning_is_due_in_working_time(urgency, expected):
    assert due_in_london(urgency, london(16, 10)) == expected


def test_a_more_urgent_level_is_never_due_later():
    for hour in range(24):
        received = london(18, hour)
        times = [due(urgency, received, LONDON) for urgency in WITH_CLOCK]

        assert times == sorted(times)


def test_an_emergency_at_night_is_due_next_morning():
    assert due_in_london(Urgency.EMERGENCY, london(16, 23)) == london(17, 9)
    assert due_in_london(Urgency.EMERGENCY, london(17, 3)) == london(17, 9)


def test_an_emergency_on_friday_night_is_due_on_monday_morning():
    assert due_in_london(Urgency.EMERGENCY, london(20, 20)) == london(23, 9)


def test_the_weekend_does_not_count():
    assert due_in_london(Urgency.SAME_DAY, london(21, 12)) == london(23, 12)
    assert due_in_london(Urgency.SAME_DAY, london(22, 12)) == london(23, 12)
    assert due_in_london(Urgency.WITHIN_2_WEEKS, london(20, 10)) == london(23, 10)


def test_what_is_left_of_the_day_counts_and_the_rest_follows_next_morning():
    assert due_in_london(Urgency.SAME_DAY, london(16, 17)) == london(17, 10, 30)


def test_time_that_just_fits_before_closing_is_due_at_closing():
    assert due_in_london(Urgency.EMERGENCY, london(16, 17, 30)) == london(16, 18, 30)


def test_what_comes_at_closing_time_counts_from_the_next_morning():
    assert due_in_london(Urgency.EMERGENCY, london(16, 18, 30)) == london(17, 9)


def test_what_comes_before_opening_counts_from_opening():
    assert due_in_london(Urgency.EMERGENCY, london(16, 6)) == london(16, 9)


def test_the_clinic_may_keep_other_hours():
    hours = ((time(9), time(17)),)

    assert due_in_london(Urgency.EMERGENCY, london(16, 8), hours=hours) == london(
        16, 10
    )
    assert due_in_london(Urgency.WITHIN_2_WEEKS, london(16, 8), hours=hours) == london(
        16, 17
    )


def test_a_break_at_noon_does_not_count():
    hours = ((time(9), time(12)), (time(13), time(17)))

    assert due_in_london(Urgency.SAME_DAY, london(16, 10), hours=hours) == london(
        16, 15
    )
    assert due_in_london(Urgency.WITHIN_2_WEEKS, london(16, 12), hours=hours) == london(
        17, 12
    )


def test_a_day_off_does_not_count():
    off = (london(17, 0).date(),)

    assert due_in_london(Urgency.SAME_DAY, london(16, 17), off=off) == london(
        18, 10, 30
    )
    assert due_in_london(Urgency.WITHIN_2_WEEKS, london(16, 10), off=off) == london(
        18, 10
    )


def test_a_short_day_counts_as_a_day():
    """Half of Monday is left, and half of Tuesday's morning follows."""

    def days():
        yield [(london(16, 8), london(16, 18))]
        yield [(london(17, 8), london(17, 12))]

    found = clock.due(Urgency.WITHIN_2_WEEKS, london(16, 13), days())

    assert found == london(17, 10)


def test_where_no_working_time_is_left_the_review_is_due_at_once():
    received = london(16, 13)

    assert clock.due(Urgency.EMERGENCY, received, [[], []]) == received


def test_the_clock_is_that_of_the_clinic_and_not_of_the_server():
    """At 7:30 in London it is 3:30 in Atlanta and 16:30 in Tokyo."""
    received = london(16, 7, 30)

    for zone, day, hour in (
        ("Europe/London", 16, 9),
        ("America/New_York", 16, 9),
        ("Asia/Tokyo", 16, 17),
    ):
        there = ZoneInfo(zone)
        found = due(Urgency.EMERGENCY, received, there).astimezone(there)
        assert (found.day, found.hour) == (day, hour), zone


def test_the_answer_is_in_the_zone_of_the_question():
    received = datetime(2026, 11, 16, 10, tzinfo=UTC)

    assert due(Urgency.SAME_DAY, received, LONDON).tzinfo is UTC


def test_a_fixed_offset_will_do_for_a_zone_of_the_question():
    received = datetime(2026, 11, 16, 11, tzinfo=timezone(timedelta(hours=1)))

    assert due_in_london(Urgency.SAME_DAY, received) == london(16, 14)


def test_the_night_on_which_clocks_go_forward_moves_no_deadline():
    # Sunday, 29 March 2026.
    friday = datetime(2026, 3, 27, 17, tzinfo=LONDON)

    found = due_in_london(Urgency.SAME_DAY, friday)

    assert found == datetime(2026, 3, 30, 10, 30, tzinfo=LONDON)
    assert (found.hour, found.minute) == (10, 30)


def test_the_night_on_which_clocks_go_back_moves_no_deadline():
    # Sunday, 25 October 2026.
    friday = london(23, 17, month=10)

    assert due_in_london(Urgency.SAME_DAY, friday) == london(26, 10, 30, month=10)


def test_the_turn_of_the_year_is_a_night_like_any_other():
    wednesday = datetime(2025, 12, 31, 18, tzinfo=LONDON)

    assert due_in_london(Urgency.EMERGENCY, wednesday) == datetime(
        2026, 1, 1, 8, 30, tzinfo=LONDON
    )


@given(
    st.sampled_from(WITH_CLOCK),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["Europe/London", "America/New_York", "Asia/Kolkata"]),
)
def test_whatever_comes_whenever_is_due_later_on_a_weekday_during_working_hours(
    urgency, received, zone
):
    there = ZoneInfo(zone)
    found = due(urgency, received, there)
    on_the_wall = found.astimezone(there)

    assert found > received
    assert on_the_wall.weekday() < 5
    assert time(8) <= on_the_wall.time() <= time(18, 30)


@given(
    st.sampled_from(WITH_CLOCK),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.integers(1, 5000),
)
def test_what_comes_later_is_never_due_earlier(urgency, received, minutes):
    later = received + timedelta(minutes=minutes)

    assert due(urgency, later, LONDON) >= due(urgency, received, LONDON)
