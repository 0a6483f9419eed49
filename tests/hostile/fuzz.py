"""Posts at random to every page that patients and staff can send, in every state.

    python -m tests.hostile.fuzz --posts 20000 [--seed N] [--minutes M] [--routes]
    python -m tests.hostile.fuzz --seed N --visit K

Makes a database of its own beside the one that DATABASE_URL names (SQLite when it names
none) and removes it at the end. Ends with 1 when a server error, a broken promise of a
page or an unreachable route was found, or when too few posts were valid to prove
anything. A fault names its visit; ``--visit`` makes that one again alone.
"""

from __future__ import annotations

import argparse
import logging
import math
import random
import sys
import time
import warnings

# Names the settings and what they need; before anything of Django is imported.
import tests.conftest  # noqa: F401


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--posts", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked.add_argument("--minutes", type=float, default=math.inf, help="at most")
    asked.add_argument("--visit", type=int, help="only this visit of the seed")
    asked.add_argument("--routes", action="store_true", help="each route's counts")
    asked = asked.parse_args()
    import django

    django.setup()
    from django.db import connection
    from django.test.utils import setup_test_environment

    # A line of log for each request would bury what is printed here.
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("error")
    setup_test_environment(debug=False)
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        return fuzz(asked)
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


def fuzz(asked: argparse.Namespace) -> int:
    """Runs, prints, and says how to end."""
    from django.db import connection

    from tests.hostile.campaign import Campaign
    from tests.hostile.verdict import report, verdict

    if connection.vendor == "postgresql":
        # A visit is one transaction, and waits longer between its statements than any
        # request of a server does.
        with connection.cursor() as cursor:
            cursor.execute("SET idle_in_transaction_session_timeout = 0")
    started = time.monotonic()
    campaign = Campaign(asked.seed).prepare()
    if asked.visit is None:
        campaign.run(asked.posts, minutes=asked.minutes)
    else:
        campaign.visit(asked.visit)
    seconds = time.monotonic() - started
    say(f"{connection.vendor}, seed {asked.seed}, {seconds:.0f} s")
    say(report(campaign.counts, seed=asked.seed, routes=asked.routes))
    wrong = verdict(campaign.counts, every_route=campaign.counts.posts >= 5_000)
    say("\n".join(wrong) or "Nothing is wrong.")
    return 1 if wrong and asked.visit is None else 0


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
