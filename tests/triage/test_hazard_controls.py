"""Controls of the hazard log that stand in the questionnaire itself."""

from intake.questionnaire.schema import LongText
from intake.questionnaire.upper_back import UPPER_BACK
from triage.rules import RULESET


def test_free_text_comes_last_and_says_not_to_put_urgent_symptoms_there():
    questions = list(UPPER_BACK.questions.values())
    (free,) = [item for item in questions if isinstance(item, LongText)]

    assert questions[-1] is free
    assert "urgent" in f"{free.text} {free.hint}".lower()


def test_free_text_is_asked_after_every_question_that_an_emergency_rule_reads():
    order = list(UPPER_BACK.questions)
    read = set().union(
        *(
            RULESET.keys_read[rule.code]
            for rule in RULESET.rules
            if rule.urgency == "emergency"
        )
    )

    assert max(map(order.index, read)) < order.index("free_text")


def test_whoever_fills_the_form_in_for_somebody_else_can_say_so():
    question = UPPER_BACK.questions["completing_for"]

    assert [choice.code for choice in question.choices] == ["self", "other"]
    assert not question.required
