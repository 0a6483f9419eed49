"""What the application refuses to start with."""

from dataclasses import replace

import pytest

from content import shipped
from intake import checks
from intake.questionnaire.schema import Questionnaire
from intake.questionnaire.upper_back import UPPER_BACK
from triage.rules import RULESET
from triage.ruleset import RuleSet


def found(check):
    return [(message.id, message.msg) for message in check(None)]


def reworded(key, **changes):
    """Our questionnaire with one question declared differently."""
    steps = tuple(
        replace(
            step,
            questions=tuple(
                replace(question, **changes) if question.key == key else question
                for question in step.questions
            ),
        )
        for step in UPPER_BACK.steps
    )
    return Questionnaire(UPPER_BACK.version, steps)


def ruleset(**changes):
    parts = {name: getattr(RULESET, name) for name in RuleSet.__dataclass_fields__}
    return RuleSet(**parts | changes)


@pytest.mark.parametrize(
    "check",
    [
        checks.questionnaire_can_be_used,
        checks.ruleset_can_be_used,
    ],
)
def test_our_questions_and_rules_can_be_used(check):
    assert found(check) == []


def test_a_questionnaire_that_cannot_work_is_refused(monkeypatch):
    monkeypatch.setattr(checks, "UPPER_BACK", reworded("age", text=""))

    assert found(checks.questionnaire_can_be_used) == [
        ("intake.E001", "Question “age”: The text is empty.")
    ]


def test_a_rule_that_looks_for_an_option_that_is_gone_is_refused(monkeypatch):
    chest = UPPER_BACK.questions["emg_chest"]
    fewer = tuple(choice for choice in chest.choices if choice.code != "collapse")
    monkeypatch.setattr(checks, "UPPER_BACK", reworded("emg_chest", choices=fewer))

    messages = found(checks.ruleset_can_be_used)

    assert (
        "intake.E002",
        "R10: Question “emg_chest” has no option “collapse”.",
    ) in messages


def test_an_article_that_cannot_be_read_is_named_and_nothing_else_of_it_is_said(
    monkeypatch, tmp_path
):
    (tmp_path / "a01-bad.md").write_text("no front matter")
    monkeypatch.setattr(shipped, "ARTICLES", tmp_path)

    ((code, sentence),) = found(checks.ruleset_can_be_used)

    assert code == "intake.E005"
    assert sentence.startswith("An article cannot be read. a01-bad.md: The file does")


def test_rules_are_looked_at_though_an_article_cannot_be_read(monkeypatch, tmp_path):
    (tmp_path / "a01-bad.md").write_text("no front matter")
    monkeypatch.setattr(shipped, "ARTICLES", tmp_path)
    monkeypatch.setattr(checks, "RULESET", ruleset(core=("gone", *RULESET.core)))

    codes = {code for code, _ in found(checks.ruleset_can_be_used)}

    assert codes == {"intake.E002", "intake.E005"}


def test_a_group_that_offers_an_article_that_does_not_exist_is_refused(monkeypatch):
    first, *others = RULESET.groups
    broken = replace(first, articles=("A99",))
    monkeypatch.setattr(checks, "RULESET", ruleset(groups=(broken, *others)))

    assert found(checks.ruleset_can_be_used) == [
        ("intake.E002", f"Group {first.code}: There is no article “A99”.")
    ]


def test_a_result_page_that_offers_an_article_that_does_not_exist_is_refused(
    monkeypatch,
):
    choice = replace(RULESET.texts.articles, at_home=("A01", "A98"))
    texts = replace(RULESET.texts, articles=choice)
    monkeypatch.setattr(checks, "RULESET", ruleset(texts=texts))

    assert found(checks.ruleset_can_be_used) == [
        ("intake.E002", "The result page: There is no article “A98”.")
    ]


@pytest.mark.parametrize(
    "key, sentence",
    [
        ("free_text", "A core question cannot be optional."),
        (
            "pregnant",
            "A core question is asked of everybody, so it cannot have a condition.",
        ),
    ],
)
def test_a_core_question_that_not_everybody_answers_is_refused(
    monkeypatch, key, sentence
):
    monkeypatch.setattr(checks, "RULESET", ruleset(core=(*RULESET.core, key)))

    assert found(checks.questionnaire_can_be_used) == [
        ("intake.E001", f"Question “{key}”: {sentence}")
    ]
