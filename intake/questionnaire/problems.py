"""What is wrong with a questionnaire, before the first patient finds out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from intake.questionnaire.schema import (
    OneOf,
    Question,
    Questionnaire,
    Says,
    Scale,
    SomeOf,
    WholeNumber,
)
from triage import condition_problems, conditions
from triage.condition_parts import keys_read, named_parts


def problems(questionnaire: Questionnaire, *, core: Collection[str]) -> list[str]:
    """Sentences that say what keeps the questionnaire from being used; empty is good.

    A condition may look only at questions asked before it: no unknown key, no unknown
    option, no forward reference. ``core`` are the questions that the rules count on.
    """
    found = [
        *_repeated("step", [step.slug for step in questionnaire.steps]),
        *_repeated(
            "question",
            [item.key for step in questionnaire.steps for item in step.questions],
        ),
    ]
    asked_before: set[str] = set()
    for key, question in questionnaire.questions.items():
        found += [f"Question “{key}”: {sentence}" for sentence in _alone(question)]
        if key in core:
            found += [f"Question “{key}”: {sentence}" for sentence in _core(question)]
        if question.condition is not None:
            found += [
                f"Question “{key}”: {sentence}"
                for sentence in condition_problems.problems(
                    question.condition, questionnaire.vocabulary
                )
            ]
            found += [
                f"Question “{key}” depends on “{other}”, which is asked later."
                for other in sorted(keys_read(question.condition))
                if other in questionnaire.questions and other not in asked_before
            ]
            if any(named_parts(question.condition)):
                found.append(f"Question “{key}” uses a sign; only answers can be used.")
        asked_before.add(key)
    return found


def _alone(question: Question) -> Iterator[str]:
    """What is wrong with one question, whatever stands around it."""
    for name in ("text", "short", "error"):
        if not getattr(question, name):
            yield f"The {name} is empty."
    if isinstance(question, OneOf | SomeOf):
        codes = [choice.code for choice in question.choices]
        if len(codes) < 2:
            yield "There are fewer than two choices."
        if conditions.MISSING in codes:
            yield f"The code “{conditions.MISSING}” is reserved for no answer."
        yield from _repeated("choice", codes)
        if len(question.codes_that_say(Says.NO)) > 1:
            yield "More than one choice says no."
    if isinstance(question, SomeOf):
        for choice in question.choices:
            if choice.says is Says.NO and not choice.exclusive:
                yield f"“{choice.code}” says no, so it cannot stand beside another."
    if isinstance(question, WholeNumber | Scale) and (
        question.minimum >= question.maximum
    ):
        yield "The smallest number is not below the largest."


def _core(question: Question) -> Iterator[str]:
    """What keeps a question from being core."""
    if question.condition is not None:
        yield "A core question is asked of everybody, so it cannot have a condition."
    if not question.required:
        yield "A core question cannot be optional."


def _repeated(kind: str, names: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield f"There is more than one {kind} “{name}”."
        seen.add(name)
