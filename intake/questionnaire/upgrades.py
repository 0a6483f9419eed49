"""Questionnaires as they were written before, brought to the format of today.

The rules of ``triage.upgrades`` hold here too.
"""

from __future__ import annotations

from triage.upgrades import condition_from_1_to_2


def questionnaire_from_1_to_2(old: dict[str, object]) -> dict[str, object]:
    """A questionnaire of before version 1.3. Format 1 left out what was empty."""
    return old | {
        "steps": [
            step
            | {"questions": [_question(question) for question in step["questions"]]}
            for step in old["steps"]
        ]
    }


def _question(old: dict[str, object]) -> dict[str, object]:
    question = {"alone": "", "condition": None, **old}
    question["condition"] = condition_from_1_to_2(question["condition"])
    if "choices" in question:
        question["choices"] = [{"alone": "", **choice} for choice in old["choices"]]
    return question
