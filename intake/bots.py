"""Signs in a request that no person fills in the form.

A mark by itself means nothing. A form with many marks together, or with something in
the field that no person sees, is suspected: it is stored like any other and set apart
in the worklist, never dropped. Which people share which marks, and why none of them is
suspected: docs/decisions/0541.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from django.http import HttpRequest

# The name of the field that people do not see: components/trap.html.
TRAP_FIELD = "subject"

TRAP = "trap filled"
NO_LANGUAGE = "no Accept-Language"
NO_FETCH_SITE = "no Sec-Fetch-Site"
MANY_STARTS = "many starts"
# A clinician said that a person filled this in; no mark counts any more.
PERSON = "person"

# Nobody reads the questions of a page in less.
READING_TIME = timedelta(seconds=2)
_QUICK = "quick page: "
_UNHURRIED = "unhurried page: "

# So many of the weak marks make a form suspected.
TOGETHER = 3


def marks_of(request: HttpRequest) -> frozenset[str]:
    """The marks that any page of the form can bear."""
    headers = request.headers
    marks = {
        TRAP: request.POST.get(TRAP_FIELD, "").strip() != "",
        NO_LANGUAGE: not headers.get("Accept-Language", "").strip(),
        NO_FETCH_SITE: not headers.get("Sec-Fetch-Site", "").strip(),
    }
    return frozenset(mark for mark, holds in marks.items() if holds)


def marks_of_step(
    request: HttpRequest, slug: str, *, taken: timedelta
) -> frozenset[str]:
    """The marks of one step, which was sent ``taken`` after the page before it."""
    pace = _QUICK if taken < READING_TIME else _UNHURRIED
    return marks_of(request) | {pace + slug}


def is_suspected(marks: Collection[str]) -> bool:
    """Whether these marks say that no person filled in the form.

    Speed alone never does: people who use autofill or a screen reader are quick.
    """
    if PERSON in marks:
        return False
    if TRAP in marks:
        return True
    weak = {NO_LANGUAGE, NO_FETCH_SITE, MANY_STARTS}.intersection(marks)
    return len(weak) + _is_mostly_quick(marks) >= TOGETHER


def _is_mostly_quick(marks: Collection[str]) -> bool:
    quick = sum(mark.startswith(_QUICK) for mark in marks)
    return quick > sum(mark.startswith(_UNHURRIED) for mark in marks)
