"""Replays submissions through the current rules and a candidate for them."""

import json
from collections.abc import Iterator
from itertools import chain
from math import inf
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from intake.models import Submission
from intake.questionnaire.upper_back import UPPER_BACK
from intake.synthetic import synthetic_forms
from triage import lab
from triage.lab import simulation
from triage.rules import RULESET
from triage.ruleset import RuleSet

SENTINELS = Path(lab.__file__).with_name("sentinels.json")


class Command(BaseCommand):
    help = (
        "Replays stored and made-up submissions through the current rules and a "
        "candidate, and shows what would change. Stores nothing. Ends with 1 when a "
        "sentinel case would drop or the budget of urgent cases is exceeded. "
        "`rulebook --json` writes the current rules for editing."
    )

    def add_arguments(self, parser):
        parser.add_argument("--candidate", type=Path, help="a rule set as JSON")
        parser.add_argument(
            "--synthetic", type=int, default=0, metavar="N", help="add made-up forms"
        )
        parser.add_argument(
            "--per-day", type=float, metavar="N", help="forms that come in a day"
        )
        parser.add_argument(
            "--budget",
            type=float,
            metavar="PERCENT",
            help="the largest share that may be same-day or more urgent",
        )
        parser.add_argument(
            "--batch",
            type=int,
            default=2000,
            metavar="N",
            help="rows read from the database at a time",
        )

    def handle(self, *, candidate, synthetic, per_day, budget, batch, **options):
        if synthetic < 0 or batch < 1:
            raise CommandError("--synthetic is 0 or more, --batch 1 or more.")
        # Written so that nan, which is neither more nor less, is refused as well.
        if budget is not None and not 0 <= budget <= 100:
            raise CommandError("--budget is a percentage from 0 to 100.")
        if per_day is not None and not 0 <= per_day < inf:
            raise CommandError("--per-day is a number of forms, 0 or more.")
        ruleset = _read(candidate) if candidate else RULESET
        submissions = chain(
            stored_answers(batch), synthetic_forms(UPPER_BACK, synthetic)
        )
        tally = simulation.replay(RULESET, ruleset, self._watched(submissions, batch))
        if not tally.cases:
            raise CommandError(
                "There is nothing to replay: no submission is stored. Try --synthetic "
                "1000."
            )
        sentinels = simulation.sentinels_from_json(
            json.loads(SENTINELS.read_text("utf-8"))
        )
        drops = simulation.dropped_sentinels(ruleset, sentinels)
        report = simulation.as_text(
            tally,
            current=RULESET,
            candidate=ruleset,
            drops=drops,
            per_day=per_day,
            budget=budget,
        )
        self.stdout.write(report)
        if drops or (budget is not None and simulation.is_over(tally, budget)):
            raise SystemExit(1)

    def _watched(self, submissions, batch) -> Iterator[dict]:
        """The submissions, with a word on standard error after every tenth batch."""
        for number, answers in enumerate(submissions, start=1):
            yield answers
            if number % (10 * batch) == 0:
                self.stderr.write(f"{number} submissions replayed")


def stored_answers(batch: int) -> Iterator[dict]:
    """The answers of stored submissions; of those replaced by later ones none."""
    rows = Submission.objects.filter(superseded_by=None).only("answers")
    for submission in rows.order_by().iterator(chunk_size=batch):
        yield submission.answers


def _read(path: Path) -> RuleSet:
    try:
        ruleset = RuleSet.from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise CommandError(f"{path} cannot be read: {error}", returncode=2) from error
    except RecursionError as error:
        raise CommandError(
            f"{path} cannot be read: it is nested too deeply", returncode=2
        ) from error
    problems = ruleset.problems(UPPER_BACK.vocabulary)
    if problems:
        raise CommandError(
            "The candidate cannot be used:\n  " + "\n  ".join(problems), returncode=2
        )
    return ruleset
