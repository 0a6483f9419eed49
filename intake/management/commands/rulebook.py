"""Writes the rule book: every rule, sign, guard and hazard in words."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from intake.questionnaire.upper_back import UPPER_BACK
from intake.questionnaire.wording import wording
from triage.document import as_markdown
from triage.hazard_log import HAZARDS
from triage.rulebook.book import rulebook
from triage.rules import RULESET


class Command(BaseCommand):
    help = "Writes the rule book in words, as Markdown unless told otherwise."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--json",
            action="store_true",
            dest="as_data",
            help="the rule set itself, to make a candidate from",
        )
        parser.add_argument("--output", type=Path, help="a file instead of the screen")

    def handle(self, *, as_data, output, **options):
        if as_data:
            text = json.dumps(RULESET.to_json(), ensure_ascii=False, indent=1)
        else:
            book = rulebook(RULESET, wording(UPPER_BACK), HAZARDS)
            text = as_markdown(book)
        if output is None:
            self.stdout.write(text)
            return
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{output} cannot be written: {error}") from error
