"""Runs stored assessments again and says whether the same comes out."""

from django.core.management.base import BaseCommand, CommandError

from config.sealed import SealedError
from config.stored_definitions import DefinitionDamaged
from triage.models import Assessment, StoredRuleSet
from triage.rerun import Difference, run_again
from triage.services import context_from_json


class Command(BaseCommand):
    help = (
        "Runs assessments again from what is stored with them (rules, answers and "
        "context) and compares field by field. Stores nothing. Ends with 1 when "
        "anything differs. Shows which fields differ; --values shows what they hold, "
        "answers among them."
    )

    def add_arguments(self, parser):
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument("reference", nargs="?", help="of one submission")
        which.add_argument("--all", action="store_true", dest="every")
        parser.add_argument("--values", action="store_true")
        parser.add_argument("--batch", type=int, default=500, metavar="N")

    def handle(self, *, reference, every, values, batch, **options):
        if batch < 1:
            raise CommandError("--batch has to be 1 or more.")
        assessments = Assessment.objects.select_related("submission").order_by()
        if not every:
            assessments = assessments.filter(submission__reference=reference)
            if not assessments.exists():
                raise CommandError(f"No assessment has the reference {reference}.")
        looked_at = differing = 0
        for assessment in assessments.iterator(chunk_size=batch):
            looked_at += 1
            found = _differences(assessment)
            if found:
                differing += 1
                self.stdout.write(f"{assessment.submission.reference}:")
                for difference in found:
                    shown = str(difference) if values else difference.field
                    self.stdout.write(f"  {shown}")
            if looked_at % (10 * batch) == 0:
                self.stderr.write(f"{looked_at} assessments run again")
        self.stdout.write(f"{looked_at} assessments, {differing} differ")
        if differing:
            raise SystemExit(1)


def _differences(assessment: Assessment) -> list[Difference]:
    """How the assessment and its second run differ; also when it cannot be run."""
    try:
        ruleset = StoredRuleSet.objects.definition(assessment.ruleset_id)
        answers = assessment.submission.answers
        stored = assessment.outcome
        context = context_from_json(assessment.context)
    except (DefinitionDamaged, SealedError, ValueError) as error:
        return [Difference("cannot be read", str(error), None)]
    found = run_again(ruleset, answers, context, stored)
    return found + _columns(assessment, stored)


def _columns(assessment: Assessment, stored: dict) -> list[Difference]:
    """Columns in the clear that do not say what the sealed outcome says."""
    sealed = {
        "urgency": stored.get("urgency"),
        "urgency_before_guards": stored.get("urgency_before_guards"),
        "suspicion_index": stored.get("suspicion", {}).get("index"),
    }
    return [
        Difference(f"column {name}", getattr(assessment, name), value)
        for name, value in sealed.items()
        if getattr(assessment, name) != value
    ]
