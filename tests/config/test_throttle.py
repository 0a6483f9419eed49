"""How often one visitor may try something."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import OperationalError, connection

from config.models import ThrottleCount
from config.throttle import Throttle

pytestmark = pytest.mark.django_db

THREE = Throttle("test", limit=3, window=timedelta(minutes=10))
NOW = datetime(2026, 11, 20, 12, 3, tzinfo=UTC)
NEXT_WINDOW = datetime(2026, 11, 20, 12, 10, tzinfo=UTC)


def tries(throttle, count, *, key="somebody", now=NOW):
    return [throttle.admits(key, now=now) for _ in range(count)]


def test_tries_up_to_the_limit_are_admitted_and_no_more():
    assert tries(THREE, 5) == [True, True, True, False, False]


def test_a_refused_try_counts_too():
    tries(THREE, 5)

    assert ThrottleCount.objects.get().count == 5


def test_the_next_window_begins_again():
    tries(THREE, 4)

    assert THREE.retry_at(NOW) == NEXT_WINDOW
    assert not THREE.admits("somebody", now=NEXT_WINDOW - timedelta(seconds=1))
    assert THREE.admits("somebody", now=NEXT_WINDOW)


def test_the_time_to_try_again_lies_ahead_at_every_moment():
    for seconds in (0, 0.5, 599, 600, 601):
        now = NOW + timedelta(seconds=seconds)
        assert now < THREE.retry_at(now) <= now + THREE.window


def test_nobody_is_refused_for_what_another_tried():
    tries(THREE, 4)

    assert THREE.admits("somebody else", now=NOW)


def test_throttles_with_different_purposes_do_not_count_together():
    tries(THREE, 4)

    assert Throttle("other", limit=3, window=THREE.window).admits("somebody", now=NOW)


def test_what_was_forgotten_is_counted_from_the_beginning():
    tries(THREE, 4)
    THREE.forget("somebody", now=NOW)

    assert tries(THREE, 4) == [True, True, True, False]


def test_forgetting_one_forgets_nobody_else():
    tries(THREE, 3)
    THREE.forget("somebody else", now=NOW)

    assert not THREE.admits("somebody", now=NOW)


def test_who_tried_is_not_stored_in_the_clear():
    THREE.admits("203.0.113.9", now=NOW)

    with connection.cursor() as cursor:
        cursor.execute("select * from config_throttlecount")
        (row,) = cursor.fetchall()
    assert "203.0.113" not in str(row)
    assert len(row[0]) == 64


def test_a_try_takes_one_statement(django_assert_num_queries):
    for _ in range(2):
        with django_assert_num_queries(1):
            THREE.admits("somebody", now=NOW)


def test_only_windows_that_have_ended_are_over():
    tries(THREE, 1)

    assert not ThrottleCount.objects.over(NEXT_WINDOW - timedelta(seconds=1)).exists()
    assert ThrottleCount.objects.over(NEXT_WINDOW).exists()


def test_a_throttle_that_cannot_count_says_so_to_its_caller():
    def away(*_):
        raise OperationalError("the server closed the connection")

    with connection.execute_wrapper(away), pytest.raises(OperationalError):
        THREE.admits("somebody", now=NOW)
