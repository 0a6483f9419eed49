"""Made-up finished forms in any number, for trying rules out and for measuring.

Frequencies are invented: how pain behaves is drawn freely, everything else is mostly
unremarkable. Real answers go together; these do not. Nothing can be concluded about
patients from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from intake.demonstration import unremarkable
from intake.questionnaire import schema
from triage.conditions import Answer

# How often an answer is anything but unremarkable.
REMARKABLE = 0.04
# What differs from patient to patient without being a warning sign by itself.
VARIED = frozenset(
    {
        *("duration", "course", "constancy", "new_kind", "rest_effect", "relievers"),
        *("triggers", "lying_effect", "pinpoint", "smoking"),
    }
)


def synthetic_forms(
    questionnaire: schema.Questionnaire, number: int, *, seed: int = 1
) -> Iterator[dict[str, Answer]]:
    """This many finished forms; the same seed gives the same ones."""
    chance = Random(seed)  # noqa: S311  Nothing here is a secret.
    for _ in range(number):
        yield _form(questionnaire, chance)


def _form(questionnaire: schema.Questionnaire, chance: Random) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for key, question in questionnaire.questions.items():
        asked = question.condition is None or question.condition.holds(answers)
        if not asked or isinstance(question, schema.LongText):
            continue
        if question.required or chance.random() < REMARKABLE:
            often = 1.0 if key in VARIED else REMARKABLE
            answers[key] = _answer(question, chance, often)
    return answers


def _answer(question: schema.Question, chance: Random, often: float) -> Answer:
    """An answer that is drawn freely this often, and unremarkable otherwise."""
    if isinstance(question, schema.WholeNumber):
        return chance.randint(max(18, question.minimum), min(95, question.maximum))
    if isinstance(question, schema.Scale):
        return chance.randint(question.minimum, question.maximum)
    if (
        not isinstance(question, schema.OneOf | schema.SomeOf)
        or chance.random() >= often
    ):
        return unremarkable(question)
    choice = chance.choice(question.choices)
    return [choice.code] if isinstance(question, schema.SomeOf) else choice.code
