"""The words of the questions for whoever speaks of them elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from intake.questionnaire.schema import OneOf, Questionnaire, SomeOf


def wording(
    questionnaire: Questionnaire,
) -> Mapping[str, tuple[str, Mapping[str, str]]]:
    """For each key the clinician's wording and the label of each option."""
    return {
        key: (
            question.short,
            {choice.code: choice.label for choice in question.choices}
            if isinstance(question, OneOf | SomeOf)
            else {},
        )
        for key, question in questionnaire.questions.items()
    }
