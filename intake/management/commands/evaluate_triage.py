"""Judges the rules by cases whose right level is known."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from intake.questionnaire.upper_back import UPPER_BACK
from triage.lab.evaluation import as_json, as_text, evaluate
from triage.rules import RULESET


class Command(BaseCommand):
    help = (
        "Judges the rules by a file of cases, one JSON object on each line with id, "
        "answers, expected_level and acceptable_levels. Ends with 1 when an emergency "
        "was missed or a line could not be read."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--json", action="store_true", dest="as_data", help="print JSON"
        )

    def handle(self, *, file, as_data, **options):
        try:
            # Cut at line feeds alone: JSON may hold other characters that end a line.
            lines = file.read_bytes().decode().split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(
                f"{file} cannot be read: {error}", returncode=2
            ) from error
        evaluation = evaluate(RULESET, lines, UPPER_BACK.vocabulary)
        if not evaluation.verdicts and not evaluation.malformed:
            raise CommandError(f"{file} holds no case.", returncode=2)
        if as_data:
            report = json.dumps(as_json(evaluation), ensure_ascii=False, indent=2)
        else:
            report = as_text(evaluation)
        self.stdout.write(report)
        if not evaluation.passed:
            raise SystemExit(1)
