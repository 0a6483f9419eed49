"""The one place that knows articles, questions and rules, and so can compare them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from content import linting, shipped
from content.models import Article, ArticleVersion
from intake.questionnaire.schema import Questionnaire, Says
from intake.questionnaire.upper_back import UPPER_BACK
from triage import conditions
from triage.condition_parts import walk
from triage.rules import RULESET
from triage.ruleset import RuleSet
from triage.urgency import Urgency

# Questions whose options are things that a patient notices. An urgent rule that reads
# one of them uses a warning sign, and the articles have to know that sign.
SIGN_QUESTIONS = (
    "emg_chest",
    "emg_nerve",
    "emg_ill",
    "rash",
    "shape_change",
    "weight_loss",
    "systemic",
    "cancer_signs",
    "urine_signs",
    "sensory",
    "myelopathy",
    "calcium_signs",
    "distress",
)


class Command(BaseCommand):
    help = (
        "Look for mistakes in the articles: warning signs that nothing asks for or "
        "uses, overdue reviews, dead links, hard words, typed telephone numbers and "
        "false reassurance."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--database",
            action="store_true",
            help="look at the newest versions in the database, not the shipped files",
        )

    def handle(self, *args, database: bool, **options) -> None:
        if database:
            newest = ArticleVersion.objects.newest()
            manuscripts = {str(item.article): item.manuscript for item in newest}
        else:
            manuscripts = shipped.manuscripts()
        signs = signs_with_rules(shipped.signs(), UPPER_BACK, RULESET)
        statements = shipped.statements()
        faults = [
            fault
            for manuscript in manuscripts.values()
            for fault in linting.faults_in(
                manuscript,
                articles=manuscripts,
                words=settings.CLINIC.words(),
                signs=signs,
                statements=statements,
                today=timezone.localdate(),
            )
        ]
        faults += linting.faults_in_set(manuscripts, signs=signs, statements=statements)
        faults += linting.faults_in_statements(
            statements,
            questions=UPPER_BACK.questions,
            rules={rule.code for rule in RULESET.rules}
            | {guard.code for guard in RULESET.guards},
        )
        if database:
            faults += overdue_reviews(timezone.now())
        faults += unknown_to_articles(shipped.signs(), UPPER_BACK, RULESET)
        for fault in faults:
            self.stdout.write(str(fault))
        for sentence in linting.gaps(signs):
            self.stdout.write(f"Known gap: {sentence}")
        self.stdout.write(f"{len(manuscripts)} articles, {len(faults)} faults.")
        if faults:
            raise CommandError("Some articles need fixing.")


def signs_with_rules(
    signs: Iterable[linting.KnownSign], questionnaire: Questionnaire, ruleset: RuleSet
) -> list[linting.KnownSign]:
    """The signs with what really asks for them and what really uses them.

    An option that the form no longer has asks for nothing.
    """
    offered = {
        f"{key}.{code}"
        for key, codes in questionnaire.vocabulary.items()
        for code in codes or ()
    }
    readers = _readers(ruleset)
    known = []
    for sign in signs:
        asked = tuple(option for option in sign.questions if option in offered)
        rules = {code for option in asked for code in readers.get(option, ())}
        known.append(replace(sign, questions=asked, rules=tuple(sorted(rules))))
    return known


def unknown_to_articles(
    signs: Iterable[linting.KnownSign], questionnaire: Questionnaire, ruleset: RuleSet
) -> list[linting.Fault]:
    """Options that an urgent rule reads and that no sign of the articles stands for."""
    known = {option for sign in signs for option in sign.questions}
    urgent = {rule.code for rule in ruleset.rules if rule.urgency > Urgency.ROUTINE}
    return [
        linting.Fault("", f"The articles know no sign for {option}, which {code} uses.")
        for option, rules in _readers(ruleset).items()
        for code in sorted(rules & urgent)[:1]
        if option not in known and _is_sign(option, questionnaire)
    ]


def _is_sign(option: str, questionnaire: Questionnaire) -> bool:
    """Whether an option asks for a sign; a no and a "not sure" are none."""
    key, _, code = option.partition(".")
    if key not in SIGN_QUESTIONS:
        return False
    question = questionnaire.questions[key]
    return not any(code in question.codes_that_say(meaning) for meaning in Says)


def overdue_reviews(now: datetime) -> list[linting.Fault]:
    """Public articles whose clinical review is past."""
    late = Article.objects.overdue(now, timezone.localdate(now))
    return linting.overdue_faults(
        (str(article), article.next_review) for article in late
    )


def _readers(ruleset: RuleSet) -> dict[str, set[str]]:
    """For each option, as question.option, the rules that look for it."""
    readers: dict[str, set[str]] = {}
    for rule in ruleset.rules:
        for part in walk(rule.condition):
            if isinstance(
                part, conditions.HasAny | conditions.HasOnly | conditions.CountOf
            ):
                for code in part.codes:
                    readers.setdefault(f"{part.key}.{code}", set()).add(rule.code)
    return readers
