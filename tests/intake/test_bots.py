"""Which forms are suspected, and which people are not."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from intake.bots import (
    MANY_STARTS,
    NO_FETCH_SITE,
    NO_LANGUAGE,
    PERSON,
    TRAP,
    TRAP_FIELD,
    is_suspected,
    marks_of,
    marks_of_step,
)
from tests.builders import STEPS

BROWSER = {"accept-language": "en", "sec-fetch-site": "same-origin"}
WEAK = (NO_LANGUAGE, NO_FETCH_SITE, MANY_STARTS)
AT_ONCE, READING = timedelta(seconds=0.1), timedelta(seconds=20)


def request(fields=(), **headers):
    return RequestFactory().post("/", dict(fields), headers=headers)


def a_run(taken, *, headers=BROWSER, slugs=STEPS, starts=frozenset()):
    """The marks of somebody who sends each step after the same time."""
    sent = RequestFactory().post("/", headers=headers)
    return starts.union(*(marks_of_step(sent, slug, taken=taken) for slug in slugs))


# People

PEOPLE = {
    "a person who reads": a_run(READING),
    "a person with autofill, quick on every page": a_run(AT_ONCE),
    "a screen reader user, quick on every page": a_run(AT_ONCE),
    "an old phone without Sec-Fetch, quick on every page": a_run(
        AT_ONCE, headers={"accept-language": "en"}
    ),
    "an old phone without Sec-Fetch in a busy hospital": a_run(
        READING,
        headers={"accept-language": "en"},
        starts=frozenset({MANY_STARTS}),
    ),
    "a privacy browser that hides the language, quick on every page": a_run(
        AT_ONCE, headers={"sec-fetch-site": "same-origin"}
    ),
    "a privacy proxy that takes both headers off": a_run(READING, headers={}),
    "a patient of a busy hospital with autofill": a_run(
        AT_ONCE, starts=frozenset({MANY_STARTS})
    ),
}
PROGRAMS = {
    "a script that sends no header of a browser": a_run(AT_ONCE, headers={}),
    "its emergency stop on the first page": a_run(AT_ONCE, headers={}, slugs=STEPS[:1]),
    "a flood that waits between pages": a_run(
        READING, headers={}, starts=frozenset({MANY_STARTS})
    ),
    "a browser that fills in every field": a_run(READING) | {TRAP},
}


@pytest.mark.parametrize("who", PEOPLE)
def test_no_person_is_suspected(who):
    assert not is_suspected(PEOPLE[who])


@pytest.mark.parametrize("what", PROGRAMS)
def test_a_program_is_suspected(what):
    assert is_suspected(PROGRAMS[what])


@given(st.lists(st.sampled_from(STEPS)))
def test_speed_alone_makes_nobody_suspected(slugs):
    assert not is_suspected(a_run(AT_ONCE, slugs=slugs))


@given(st.sets(st.sampled_from(WEAK)))
def test_three_weak_marks_are_needed(marks):
    assert is_suspected(marks) is (len(marks) == 3)


def test_a_page_that_was_read_outweighs_one_that_was_not():
    headers = {}
    quick = a_run(AT_ONCE, headers=headers, slugs=STEPS[:2])
    unhurried = a_run(READING, headers=headers, slugs=STEPS[2:4])

    assert is_suspected(quick)
    assert not is_suspected(quick | unhurried)


@given(st.sets(st.sampled_from([*WEAK, TRAP])))
def test_the_word_of_a_clinician_outweighs_every_mark(marks):
    assert not is_suspected({PERSON, *marks})


# What a request tells


def test_the_headers_that_browsers_send_are_missed():
    assert marks_of(request(**BROWSER)) == set()
    assert marks_of(request()) == {NO_LANGUAGE, NO_FETCH_SITE}


def test_only_a_trap_that_was_filled_in_is_a_mark():
    assert TRAP not in marks_of(request({TRAP_FIELD: ""}))
    assert TRAP not in marks_of(request({TRAP_FIELD: "  "}))
    assert TRAP in marks_of(request({TRAP_FIELD: "x"}))


def test_the_trap_is_the_field_of_its_template_and_no_question():
    html = (Path(settings.BASE_DIR) / "templates/components/trap.html").read_text()

    assert re.findall(r'name="(\w+)"', html) == [TRAP_FIELD]
    assert 'tabindex="-1"' in html
    assert 'autocomplete="off"' in html
    assert 'aria-hidden="true"' in html
    assert "Leave this empty" in html
