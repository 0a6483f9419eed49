"""The declaration of the questions: what can be wrong with one, and ours is not."""

import json
import re
from dataclasses import replace

import pytest

from config.definitions import DefinitionFault
from intake.questionnaire import schema
from intake.questionnaire.contact import CONTACT_STEP
from intake.questionnaire.problems import problems
from intake.questionnaire.schema import (
    Choice,
    LongText,
    OneOf,
    Question,
    Questionnaire,
    Says,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
)
from intake.questionnaire.upper_back import UPPER_BACK
from tests.triage.format_1 import condition as condition_in_format_1
from triage.conditions import Sign, answer
from triage.rules import RULESET

YES_NO = (Choice("yes", "Yes"), Choice("no", "No", says=Says.NO))


def question(key="back", **attributes):
    return OneOf(
        **{
            "key": key,
            "number": "1",
            "text": "Does your back hurt?",
            "short": "Back pain",
            "error": "Select whether your back hurts",
            "choices": YES_NO,
            **attributes,
        }
    )


def number(key="age", minimum=0, maximum=120):
    return WholeNumber(
        key=key,
        number="1",
        text="Age?",
        short="Age",
        error="Enter your age",
        minimum=minimum,
        maximum=maximum,
    )


def a_questionnaire(*questions, slugs=("page",)):
    return Questionnaire("1", tuple(Step(slug, slug, questions) for slug in slugs))


def problems_of(*questions, core=()):
    return problems(a_questionnaire(*questions), core=core)


# What can be wrong


def test_nothing_is_wrong_with_a_plain_question():
    assert problems_of(question()) == []


def test_two_steps_of_one_name_are_named():
    empty = a_questionnaire(slugs=("page", "page"))

    assert problems(empty, core=()) == ["There is more than one step “page”."]


def test_two_questions_of_one_key_are_named():
    assert problems_of(question(), question()) == [
        "There is more than one question “back”."
    ]


@pytest.mark.parametrize("name", ["text", "short", "error"])
def test_an_empty_wording_is_named(name):
    assert problems_of(question(**{name: ""})) == [
        f"Question “back”: The {name} is empty."
    ]


def test_a_condition_on_a_question_that_does_not_exist_is_named():
    condition = answer("nowhere") == "yes"

    assert problems_of(question(condition=condition)) == [
        "Question “back”: There is no question “nowhere”."
    ]


def test_a_condition_on_an_option_that_does_not_exist_is_named():
    condition = answer("back") == "perhaps"

    assert problems_of(question(), question("leg", condition=condition)) == [
        "Question “leg”: Question “back” has no option “perhaps”."
    ]


def test_a_condition_that_compares_options_as_a_number_is_named():
    condition = answer("back") >= 3

    assert problems_of(question(), question("leg", condition=condition)) == [
        "Question “leg”: Question “back” is not a number."
    ]


def test_a_condition_that_looks_for_an_option_of_a_number_is_named():
    condition = answer("age") == "yes"

    assert problems_of(number(), question(condition=condition)) == [
        "Question “back”: Question “age” has no options; it is a number."
    ]


def test_a_condition_that_names_no_option_is_named():
    condition = answer("back").any_of()

    assert problems_of(question(), question("leg", condition=condition)) == [
        "Question “leg”: A condition on “back” names no option."
    ]


def test_a_condition_on_free_text_is_named():
    text = LongText(
        key="words", number="1", text="?", short="?", error="?", maximum_length=9
    )
    condition = answer("words") == "help"

    assert problems_of(text, question(condition=condition)) == [
        "Question “back”: There is no question “words”."
    ]


def test_a_condition_that_looks_ahead_is_named():
    condition = answer("leg") == "yes"

    assert problems_of(question(condition=condition), question("leg")) == [
        "Question “back” depends on “leg”, which is asked later."
    ]


def test_a_condition_that_looks_ahead_from_the_middle_is_named_too():
    condition = (answer("back") == "yes") & (answer("foot") == "yes")
    middle = question("leg", condition=condition)

    assert problems_of(question(), middle, question("foot")) == [
        "Question “leg” depends on “foot”, which is asked later."
    ]


def test_a_question_that_depends_on_itself_is_named():
    condition = answer("back") == "yes"

    assert problems_of(question(condition=condition)) == [
        "Question “back” depends on “back”, which is asked later."
    ]


def test_a_condition_through_a_sign_is_named():
    condition = Sign("hurts", answer("back") == "yes")

    assert problems_of(question(), question("leg", condition=condition)) == [
        "Question “leg” uses a sign; only answers can be used."
    ]


def test_a_core_question_with_a_condition_is_named():
    condition = answer("back") == "yes"
    core = question("leg", condition=condition)

    assert problems_of(question(), core, core=["leg"]) == [
        "Question “leg”: A core question is asked of everybody, so it cannot have a "
        "condition."
    ]


def test_an_optional_core_question_is_named():
    assert problems_of(question(required=False), core=["back"]) == [
        "Question “back”: A core question cannot be optional."
    ]


def test_a_question_with_one_choice_is_named():
    assert problems_of(question(choices=YES_NO[:1])) == [
        "Question “back”: There are fewer than two choices."
    ]


def test_a_choice_with_the_code_for_no_answer_is_named():
    choices = (*YES_NO, Choice("missing", "Missing"))

    assert problems_of(question(choices=choices)) == [
        "Question “back”: The code “missing” is reserved for no answer."
    ]


def test_two_choices_of_one_code_are_named():
    assert problems_of(question(choices=YES_NO + YES_NO[:1])) == [
        "Question “back”: There is more than one choice “yes”."
    ]


def test_a_no_that_can_stand_beside_another_choice_is_named():
    several = SomeOf(
        key="back", number="Q1", text="Where?", short="S", error="E", choices=YES_NO
    )

    assert problems_of(several) == [
        "Question “back”: “no” says no, so it cannot stand beside another."
    ]


def test_two_choices_that_say_no_are_named():
    choices = (*YES_NO, Choice("never", "Never", says=Says.NO))

    assert problems_of(question(choices=choices)) == [
        "Question “back”: More than one choice says no."
    ]


@pytest.mark.parametrize("limits", [(5, 5), (6, 5)])
def test_limits_the_wrong_way_round_are_named(limits):
    assert problems_of(number(minimum=limits[0], maximum=limits[1])) == [
        "Question “age”: The smallest number is not below the largest."
    ]


def test_every_problem_of_a_question_is_named_and_not_only_the_first():
    broken = question(text="", short="", choices=())

    assert len(problems_of(broken)) == 3


# Our questionnaire


def test_our_questionnaire_has_no_problems():
    assert problems(UPPER_BACK, core=RULESET.core) == []


def test_the_questions_carry_each_number_once_and_leave_none_out():
    numbers = [item.number for item in UPPER_BACK.questions.values()]

    assert sorted(numbers) == [f"Q{place:02}" for place in range(1, len(numbers) + 1)]


def test_the_rules_find_every_question_and_option_they_ask_for():
    assert RULESET.problems(UPPER_BACK.vocabulary) == []


def test_the_emergency_check_comes_before_any_personal_detail():
    first = UPPER_BACK.steps[0]

    assert first.slug == "emergency-check"
    assert not {"age", "sex_at_birth"} & {item.key for item in first.questions}


def test_whoever_ticks_a_list_can_say_that_nothing_fits():
    """An untouched list is not a "none", so a required one has a way to say it."""
    without = {
        key
        for key, item in UPPER_BACK.questions.items()
        if isinstance(item, SomeOf)
        and item.required
        and not any(choice.exclusive for choice in item.choices)
    }

    # Somewhere it hurts, some word fits, and some type of cancer it was: the last
    # choice of that list is "Other or don't know".
    assert without == {"pain_sites", "character", "cancer_type"}


def test_not_sure_excludes_nothing_because_it_is_a_warning_sign_of_its_own():
    not_sure = [
        choice
        for item in UPPER_BACK.questions.values()
        if isinstance(item, SomeOf)
        for choice in item.choices
        if choice.code == "not_sure"
    ]

    assert len(not_sure) == 3
    assert not any(choice.exclusive for choice in not_sure)


def test_free_text_is_not_in_the_vocabulary_of_the_rules():
    assert UPPER_BACK.questions.keys() - UPPER_BACK.vocabulary.keys() == {"free_text"}


def test_every_choice_that_denies_or_leaves_open_says_so():
    """A choice of a new code has to be added here or declared otherwise."""
    said = {
        meaning: {
            choice.code
            for item in UPPER_BACK.questions.values()
            for choice in getattr(item, "choices", ())
            if choice.says is meaning
        }
        for meaning in (*Says, None)
    }

    assert said[Says.NO] == {"no", "none", "never", "t_none"}
    assert said[Says.UNSURE] == {
        *("not_sure", "prefer_not", "cannot", "unknown", "not_noticed")
    }
    assert not said[None] & (said[Says.NO] | said[Says.UNSURE])


def test_no_two_choices_of_a_question_read_alike():
    for item in UPPER_BACK.questions.values():
        if isinstance(item, OneOf | SomeOf):
            labels = [choice.label for choice in item.choices]
            assert len(set(labels)) == len(labels), item.key


# Looking things up


def test_a_step_is_found_by_its_slug_and_by_a_question_on_it():
    assert UPPER_BACK.step["when"].title == "When did it start?"
    assert UPPER_BACK.step_of["duration"] is UPPER_BACK.step["when"]


# JSON


def test_the_questionnaire_survives_json_word_for_word():
    read = Questionnaire.from_json(json.loads(UPPER_BACK.canonical_json))

    assert read.steps == UPPER_BACK.steps
    assert read.version == UPPER_BACK.version
    assert read.digest == UPPER_BACK.digest


def test_what_is_read_back_asks_the_same_questions_under_the_same_conditions():
    read = Questionnaire.from_json(json.loads(UPPER_BACK.canonical_json))

    for key, item in UPPER_BACK.questions.items():
        assert read.questions[key] == item
        assert type(read.questions[key]) is type(item)


def test_every_kind_of_question_survives_json():
    everything = Questionnaire("0", (*UPPER_BACK.steps, CONTACT_STEP))

    read = Questionnaire.from_json(json.loads(everything.canonical_json))

    assert read.questions == everything.questions
    assert {type(item) for item in read.questions.values()} == set(schema.KINDS)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Does your back ache?"},
        {"short": "Back ache"},
        {"hint": "Anywhere"},
        {"error": "Select one"},
        {"required": False},
        {"choices": YES_NO[::-1]},
        {"choices": (*YES_NO, Choice("maybe", "Maybe", exclusive=True))},
        {"choices": (YES_NO[0], Choice("no", "No"))},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_change_to_a_question_changes_the_digest(change):
    before = a_questionnaire(question())
    after = a_questionnaire(question(**change))

    assert after.digest != before.digest


def test_the_order_of_steps_and_the_version_are_part_of_the_digest():
    one = a_questionnaire(question())

    assert Questionnaire("2", one.steps).digest != one.digest
    reversed_steps = Questionnaire(UPPER_BACK.version, UPPER_BACK.steps[::-1])
    assert reversed_steps.digest != UPPER_BACK.digest


def test_a_questionnaire_made_twice_has_one_digest():
    assert a_questionnaire(question()).digest == a_questionnaire(question()).digest


def test_an_unknown_kind_in_json_is_refused():
    content = a_questionnaire(question()).to_json()
    content["steps"][0]["questions"][0]["kind"] = "Guess"

    with pytest.raises(DefinitionFault, match="“Guess” does not belong here"):
        Questionnaire.from_json(content)


@pytest.mark.parametrize("data", [{"version": "1"}, {"version": "1", "format": 2}, []])
def test_json_that_is_not_a_questionnaire_is_refused(data):
    with pytest.raises(DefinitionFault, match="This questionnaire cannot be read: "):
        Questionnaire.from_json(data)


@pytest.mark.parametrize(
    "change",
    [
        {"required": "yes"},
        {"text": 5},
        {"minimum": 1},
        {"choices": {}},
        {"condition": {}},
    ],
    ids=str,
)
def test_a_field_of_the_wrong_kind_is_named_with_its_place(change):
    content = a_questionnaire(question()).to_json()
    content["steps"][0]["questions"][0] |= change

    with pytest.raises(DefinitionFault, match=r"steps\[0\]\.questions\[0\]"):
        Questionnaire.from_json(content)


def test_a_question_cannot_be_changed_once_it_is_declared():
    with pytest.raises(AttributeError):
        UPPER_BACK.questions["age"].text = "How old?"
    # ``replace`` makes another one and leaves ours.
    assert replace(UPPER_BACK.questions["age"], text="How old?").text == "How old?"
    assert UPPER_BACK.questions["age"].text == "How old are you?"


def test_the_base_of_all_kinds_is_no_kind_itself():
    assert Question not in schema.KINDS
    assert Scale in schema.KINDS


# A questionnaire without one of its questions


def test_a_question_that_is_left_out_leaves_the_others_as_they_were():
    left = UPPER_BACK.without("distress")

    assert set(UPPER_BACK.questions) - set(left.questions) == {"distress"}
    assert all(
        left.questions[key] == UPPER_BACK.questions[key] for key in left.questions
    )
    assert left.digest != UPPER_BACK.digest


def test_a_question_that_others_depend_on_cannot_be_left_out():
    with pytest.raises(ValueError, match=r"nerve_onset.*emg_nerve"):
        UPPER_BACK.without("emg_nerve")


# Words that stand alone

QUESTIONS = pytest.mark.parametrize(
    "asked", UPPER_BACK.questions.values(), ids=lambda asked: asked.key
)
# Words that point at something else: what was asked before, or where it stands.
POINTING = re.compile(
    r"\b(it|its|this|that|these|those|them|they|above|below|ones?)\b|\?", re.IGNORECASE
)


def without_labels(question, text):
    """A text without the labels of the choices that it quotes."""
    for choice in getattr(question, "choices", ()):
        text = text.replace(f"“{choice.label}”", "")
    return text


@QUESTIONS
def test_every_question_has_words_that_stand_alone(asked):
    assert asked.alone
    # "One bone" counts; "the newest one" points.
    said = re.sub(r"\bone (bone|leg|arm)\b", "", asked.alone, flags=re.IGNORECASE)
    assert not POINTING.search(said), asked.alone
    assert not asked.alone.endswith((".", ":", ","))


def test_no_two_questions_read_alike_where_they_are_not_asked():
    alone = [question.alone for question in UPPER_BACK.questions.values()]

    assert len(set(alone)) == len(alone)


@QUESTIONS
def test_every_error_stands_alone_in_the_list_of_errors(asked):
    error = without_labels(asked, asked.error)
    # "That" joins a clause here; it points at nothing.
    error = re.sub(r"\bone bone\b|\bthat\b", "", error)
    assert not POINTING.search(error), asked.error


def test_no_two_errors_read_alike():
    errors = [question.error for question in UPPER_BACK.questions.values()]

    assert len(set(errors)) == len(errors)


def test_no_label_that_is_read_alone_speaks_of_its_list():
    for question in UPPER_BACK.questions.values():
        for choice in getattr(question, "choices", ()):
            assert "these" not in choice.said.lower(), (question.key, choice.code)


def test_a_questionnaire_of_format_1_is_read_and_asks_the_same():
    """Questions had no words of their own for where they are not asked."""
    old = UPPER_BACK.to_json()
    del old["format"]
    for step in old["steps"]:
        for content in step["questions"]:
            del content["alone"]
            content["condition"] = condition_in_format_1(content["condition"])
            if content["condition"] is None:
                del content["condition"]
            for choice in content.get("choices", ()):
                del choice["alone"], choice["says"]
            content["core"] = content["key"] in RULESET.core

    read = Questionnaire.from_json(old)

    for key, question in read.questions.items():
        asked = UPPER_BACK.questions[key]
        assert question.heading == question.text == asked.text
        assert question.condition == asked.condition
        assert [choice.says for choice in getattr(question, "choices", ())] == [
            choice.says for choice in getattr(asked, "choices", ())
        ]
    assert read.vocabulary == UPPER_BACK.vocabulary
