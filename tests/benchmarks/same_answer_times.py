"""Whether the time of an answer tells what it must not say.

    python -m tests.benchmarks.same_answer_times [--tries 300] [--sends 100]

Resuming a form is tried with a known code and the right date, with a wrong date, with
an unknown code and with one that has expired: the last three must not be told apart.
Then forms are sent with and without an earlier form of the same person. The cases take
turns in one run, and in a new order each time.

The requests are made inside this process: a server, its sockets and its threads add the
same to each case and scatter it, so that a difference is harder to see. Whoever
measures from outside sees less than what is printed here.

Makes a database of its own beside the one that DATABASE_URL names (SQLite when it names
none) and removes it at the end.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta

# Names the settings and what they need; before anything of Django is imported.
import tests.conftest  # noqa: F401

WARM_UP = 10
# Cases whose medians differ by more than this want an explanation.
NOTABLE = 0.10

# The time that a visitor waits, and the processor's time that this process used of it.
Taken = tuple[float, float]
Times = dict[str, list[Taken]]

_networks = itertools.count()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--tries", type=int, default=300)
    asked.add_argument("--sends", type=int, default=100)
    asked = asked.parse_args()
    import django

    django.setup()
    from django.db import connection

    logging.disable(logging.CRITICAL)
    # setup_test_environment would make each template slower to draw.
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["testserver"]
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        say(f"{connection.vendor}, times in milliseconds")
        report("resume", resuming(asked.tries), beside="unknown code")
        posts, results = sending(asked.sends)
        report("POST of the check page", posts, beside="first form")
        report("GET of the result", results, beside="first form")
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)
    return 0


# Resuming


def resuming(tries: int) -> Times:
    """How long each kind of attempt took."""
    return in_turn(
        {
            "right code and date": lambda: resume(a_kept_form(), right_date=True),
            "known code, wrong date": lambda: resume(a_kept_form(), right_date=False),
            "unknown code": lambda: resume(an_unknown_code(), right_date=True),
            "expired code": lambda: resume(an_expired_form(), right_date=True),
        },
        tries,
    )


def a_kept_form() -> str:
    """The code of a form that was kept; as many are kept in each case."""
    return _kept(expired=False)


def an_expired_form() -> str:
    return _kept(expired=True)


def an_unknown_code() -> str:
    _kept(expired=False)
    return "-".join("".join(random.choices("23456789ABC", k=4)) for _ in range(3))


def _kept(*, expired: bool) -> str:
    from django.utils import timezone

    from intake import services
    from intake.models import SAVED_DRAFT_LIFETIME, Draft
    from tests.builders import a_draft

    draft = a_draft(contact={})
    code = services.keep_for_later(
        draft_id=draft.pk, date_of_birth="1990-01-01", now=timezone.now()
    )
    if expired:
        past = timezone.now() - SAVED_DRAFT_LIFETIME - timedelta(minutes=1)
        Draft.objects.filter(pk=draft.pk).update(last_active=past)
    return code


def resume(code: str, *, right_date: bool) -> Callable[[], dict[str, Taken]]:
    """An attempt that is ready to be made, from a network that made none before."""
    browser = a_browser()
    browser.get("/resume/")
    fields = {
        "csrfmiddlewaretoken": token(browser),
        "code": code,
        "date_of_birth_day": "1",
        "date_of_birth_month": "1",
        "date_of_birth_year": "1990" if right_date else "1991",
    }

    def attempt() -> dict[str, Taken]:
        response, taken = timed(lambda: browser.post("/resume/", fields))
        # A try that something else turned away would be measured as something else.
        assert response.status_code in (302, 422), response.status_code
        return {"": taken}

    return attempt


# Sending


def sending(sends: int) -> tuple[Times, Times]:
    """How long sending took, and reading the result."""
    cases = {
        "first form": lambda: send(with_earlier=False),
        "with an earlier form": lambda: send(with_earlier=True),
    }
    both = in_turn(cases, sends)
    return tuple(
        {name: both[f"{name}{part}"] for name in cases} for part in (" POST", " GET")
    )


def send(*, with_earlier: bool) -> Callable[[], dict[str, Taken]]:
    """A form that is ready to be sent, of somebody who sent one before or not.

    Somebody has sent one in both cases: there are as many forms either way.
    """
    from tests.builders import PatientClient, a_draft, a_submission, contact_details

    number = next(_networks)
    me = contact_details(name=f"Robin Example {number}")
    other = contact_details(name=f"Robyn Example {number}")
    a_submission(contact=me if with_earlier else other)
    browser = PatientClient(REMOTE_ADDR=a_network())
    page = browser.take_up(a_draft(contact=me), "answers")
    form = next(form for form in page.forms if "nonce" in form.sent)

    def attempt() -> dict[str, Taken]:
        response, sent = timed(lambda: browser.post(page.path, form.sent))
        assert response.status_code == 302, response.status_code
        result, read = timed(lambda: browser.get(response["Location"]))
        assert result.status_code == 200, result.status_code
        return {" POST": sent, " GET": read}

    return attempt


# Measuring


def in_turn(
    cases: dict[str, Callable[[], Callable[[], dict[str, Taken]]]], rounds: int
) -> Times:
    """Milliseconds by case. What an attempt needs is made before its clock starts."""
    times: Times = defaultdict(list)
    order = list(cases)
    for number in range(-WARM_UP, rounds):
        random.shuffle(order)
        ready = {name: cases[name]() for name in order}
        for name in order:
            for part, taken in ready[name]().items():
                if number >= 0:
                    times[name + part].append(taken)
    return {name: times[name] for name in sorted(times, key=list(times).index)}


def timed(action: Callable[[], object]) -> tuple[object, Taken]:
    used, started = time.thread_time(), time.perf_counter()
    response = action()
    taken = time.perf_counter() - started, time.thread_time() - used
    return response, (taken[0] * 1000, taken[1] * 1000)


def a_browser():
    from django.test import Client

    return Client(enforce_csrf_checks=True, REMOTE_ADDR=a_network())


def a_network() -> str:
    """An address of a network of its own, so that no limit answers instead."""
    number = next(_networks)
    return f"2001:db8:{number >> 8 & 0xFFFF:x}:{(number & 0xFF) << 8:x}::1"


def token(browser) -> str:
    from django.conf import settings

    return browser.cookies[settings.CSRF_COOKIE_NAME].value


def report(title: str, times: Times, *, beside: str) -> None:
    """Prints the quartiles of each case, and how they compare with one of them.

    The ratio is the median of the ratios of each round, whose attempts were made right
    after one another: what the machine does meanwhile touches both. On a machine with
    much else to do the ratio of the processor's time is the steadier one; it leaves out
    what a database server does.
    """
    say()
    say(
        f"| {title} | tries | lower quartile | median | upper quartile "
        "| ratio of medians | ratio in turn | of processor time in turn |"
    )
    say("|---|---:|---:|---:|---:|---:|---:|---:|")
    base = times[beside]
    for name, taken in times.items():
        waited = [wall for wall, _ in taken]
        lower, median, upper = statistics.quantiles(waited, n=4)
        of_medians = median / statistics.median(wall for wall, _ in base)
        ratios = [
            statistics.median(
                one[part] / other[part] for one, other in zip(taken, base, strict=True)
            )
            for part in (0, 1)
        ]
        marked = [
            f"{ratio:.3f}{' (!)' if abs(ratio - 1) > NOTABLE else ''}"
            for ratio in (of_medians, *ratios)
        ]
        say(
            f"| {name} | {len(taken)} | {lower:.2f} | {median:.2f} | {upper:.2f} "
            f"| {' | '.join(marked)} |"
        )


def say(line: str = "") -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
