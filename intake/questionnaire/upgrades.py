"""Questionnaires as they were written before, brought to the format of today.

The rules of ``triage.upgrades`` hold here too.
"""

from __future__ import annotations

from triage.upgrades import condition_from_1_to_2

# Before format 2 the code alone told what a choice says. No later code belongs here.
_SAYS = {
    **dict.fromkeys(("never", "no", "none", "t_none"), "no"),
    **dict.fromkeys(
        ("cannot", "not_noticed", "not_sure", "prefer_not", "unknown"), "unsure"
    ),
}


def questionnaire_from_1_to_2(old: dict[str, object]) -> dict[str, object]:
    """A questionnaire of before version 1.3. Format 1 left out what was empty.

    It also marked the core questions, which the rule set names.
    """
    return old | {
        "steps": [
            step
            | {"questions": [_question(question) for question in step["questions"]]}
            for step in old["steps"]
        ]
    }


def _question(old: dict[str, object]) -> dict[str, object]:
    question = {"alone": "", "condition": None, **old}
    question.pop("core", None)
    question["condition"] = condition_from_1_to_2(question["condition"])
    if "choices" in question:
        question["choices"] = [_choice(choice) for choice in old["choices"]]
    return question


def _choice(old: dict[str, object]) -> dict[str, object]:
    return {"alone": "", **old, "says": _SAYS.get(old["code"])}
