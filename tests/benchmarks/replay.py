"""How many stored submissions a second rules are replayed on, decrypting included.

    python -m tests.benchmarks.replay [ROWS]

Makes a database of its own beside the one that DATABASE_URL names (SQLite when it names
none), fills it with made-up submissions and removes it at the end. One process, so the
figures are for one core.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

# Names the settings and what they need; before anything of Django is imported.
import tests.conftest  # noqa: F401


def main() -> int:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection

    with tempfile.TemporaryDirectory() as folder:
        name = f"replay_{os.getpid()}"
        if connection.vendor == "sqlite":
            name = str(Path(folder) / f"{name}.sqlite3")
        connection.settings_dict["TEST"]["NAME"] = name
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        try:
            measure(rows)
        finally:
            connection.creation.destroy_test_db(
                settings.DATABASES["default"]["NAME"], verbosity=0
            )
    return 0


def measure(rows: int) -> None:
    """Fills the database and prints how quickly it is replayed."""
    from django.db import connection

    from intake.management.commands.simulate_rules import stored_answers
    from triage.lab.simulation import replay
    from triage.rules import RULESET

    seconds = timed(lambda: fill(rows))
    say(f"{connection.vendor}: {rows} rows written in {seconds:.0f} s")
    candidate = replace(RULESET, version="candidate")
    for title, action in (
        ("read and decrypt only", lambda: exhaust(stored_answers(2000))),
        ("current rules", lambda: replay(RULESET, RULESET, stored_answers(2000))),
        ("with a candidate", lambda: replay(RULESET, candidate, stored_answers(2000))),
    ):
        before = resource.getrusage(resource.RUSAGE_SELF)
        seconds = timed(action)
        after = resource.getrusage(resource.RUSAGE_SELF)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        say(
            f"  {title:22} {rows / seconds:8.0f} a second, "
            f"{used / rows * 1e6:6.1f} microseconds of processor time each, "
            f"largest memory {after.ru_maxrss // 1024} MB"
        )


def fill(rows: int) -> None:
    """Stores this many submissions, of two thousand different patients."""
    from django.utils import timezone

    from intake import definitions
    from intake.models import Submission
    from intake.questionnaire.upper_back import UPPER_BACK
    from intake.synthetic import synthetic_forms

    now = timezone.now()
    digest = definitions.stored(UPPER_BACK)
    forms = cycle(list(synthetic_forms(UPPER_BACK, 2000)))
    for start in range(0, rows, 1000):
        Submission.objects.bulk_create(
            Submission(
                reference=f"{start + place:09d}",
                questionnaire_id=digest,
                kind=Submission.Kind.COMPLETE,
                answers=answers,
                started=now,
                submitted=now,
                urgency="routine",
            )
            for place, answers in enumerate(islice(forms, min(1000, rows - start)))
        )


def exhaust(items: Iterable[object]) -> None:
    for _ in items:
        pass


def timed(action: Callable[[], object]) -> float:
    """Seconds that the action took."""
    start = perf_counter()
    action()
    return perf_counter() - start


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
