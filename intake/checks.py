"""Refuses questions and rules that cannot work, before the first patient meets them."""

from collections.abc import Iterator

from django.core.checks import CheckMessage, Error, register

from content.manuscript import UnreadableManuscript
from content.shipped import manuscripts
from intake.questionnaire.problems import problems
from intake.questionnaire.upper_back import UPPER_BACK
from triage.rules import RULESET


@register()
def questionnaire_can_be_used(app_configs, **kwargs) -> Iterator[CheckMessage]:
    """No unknown key or option, no forward reference; core questions are for all."""
    for sentence in problems(UPPER_BACK, core=RULESET.core):
        yield Error(
            sentence, hint="Fix intake/questionnaire/upper_back.py.", id="intake.E001"
        )


@register()
def ruleset_can_be_used(app_configs, **kwargs) -> Iterator[CheckMessage]:
    """No unknown key, option, sign, group or article."""
    try:
        articles = manuscripts().keys()
    except UnreadableManuscript as error:
        yield Error(
            f"An article cannot be read. {error}",
            hint="Fix the file in content/articles/.",
            id="intake.E005",
        )
        # Which articles there are is known again when all of them can be read.
        articles = None
    for sentence in RULESET.problems(UPPER_BACK.vocabulary, articles):
        yield Error(sentence, hint="Fix triage/rules/.", id="intake.E002")
