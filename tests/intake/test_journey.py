"""The way through the questionnaire, as pure functions of questions and answers."""

from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intake.journey import ANSWERS, CONTACT, Journey
from intake.questionnaire.schema import (
    Choice,
    LongText,
    OneOf,
    Question,
    Questionnaire,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
)
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import asked, prune, some_answers
from tests.triage.strategies import answers_as_asked, junk_answers, random_answer
from triage.conditions import answer


def one_of(key, *codes, **attributes):
    return OneOf(
        key=key,
        number=key,
        text=f"{key}?",
        short=key,
        error=f"Select {key}",
        choices=tuple(Choice(code, code) for code in codes),
        **attributes,
    )


def long_text(key, **attributes):
    return LongText(
        key=key,
        number=key,
        text=f"{key}?",
        short=key,
        error=f"Shorten {key}",
        maximum_length=10,
        **attributes,
    )


SEEDS = st.integers(0, 2**32)

# A parent, its follow-up, and a follow-up of that one, on three pages; then a page that
# may be left blank.
SMALL = Questionnaire(
    "1",
    (
        Step("first", "First", (one_of("parent", "yes", "no"),)),
        Step(
            "second",
            "Second",
            (
                one_of("child", "yes", "no", condition=answer("parent").any_of("yes")),
                one_of("always", "yes", "no"),
            ),
        ),
        Step(
            "third",
            "Third",
            (
                one_of(
                    "grandchild", "yes", "no", condition=answer("child").any_of("yes")
                ),
            ),
        ),
        Step("last", "Last", (long_text("notes", required=False),)),
    ),
)
ALL_YES = {"parent": "yes", "child": "yes", "always": "yes", "grandchild": "yes"}


def journey(answers, *continued, contact=False):
    return Journey.through(SMALL, answers, continued=continued, contact_given=contact)


# What a question accepts

SOME = SomeOf(
    key="some",
    number="1",
    text="?",
    short="?",
    error="Select",
    choices=(Choice("a", "A"), Choice("b", "B"), Choice("none", "None", True)),
)
NUMBER = WholeNumber(
    key="number", number="1", text="?", short="?", error="Enter", minimum=0, maximum=120
)
SCALE = Scale(
    key="scale",
    number="1",
    text="?",
    short="?",
    error="Select",
    minimum=1,
    maximum=10,
    lowest="low",
    highest="high",
)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        (one_of("one", "a", "b"), "b"),
        (SOME, ["a"]),
        (SOME, ["b", "a"]),
        (SOME, ("a", "b")),
        (SOME, ["none"]),
        (NUMBER, 0),
        (NUMBER, 120),
        (SCALE, 1),
        (SCALE, 10),
        (long_text("text"), "x"),
        (long_text("text"), "x" * 10),
    ],
)
def test_a_value_that_the_question_offers_is_accepted(question, value):
    assert question.accepts(value)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        (one_of("one", "a", "b"), "c"),
        (one_of("one", "a", "b"), ""),
        (one_of("one", "a", "b"), ["a"]),
        (one_of("one", "a", "b"), None),
        (one_of("one", "a", "b"), 1),
        (SOME, []),
        (SOME, "a"),
        (SOME, ["a", "c"]),
        (SOME, ["a", "none"]),
        (SOME, ["a", 1]),
        (SOME, {"a": 1}),
        (SOME, None),
        (NUMBER, -1),
        (NUMBER, 121),
        (NUMBER, 30.0),
        (NUMBER, "30"),
        (NUMBER, True),
        (SCALE, 0),
        (SCALE, 11),
        (SCALE, "5"),
        (long_text("text"), ""),
        (long_text("text"), "x" * 11),
        (long_text("text"), 5),
    ],
)
def test_a_value_that_the_question_does_not_offer_is_refused(question, value):
    assert not question.accepts(value)


def test_a_list_that_cannot_be_compared_with_codes_is_refused_and_not_an_error():
    assert not SOME.accepts([["a"]])


def test_a_kind_of_question_without_a_rule_is_an_error_and_not_a_no():
    bare = Question(key="bare", number="1", text="?", short="?", error="?")

    with pytest.raises(NotImplementedError, match="Question knows no"):
        bare.accepts("x")


def test_an_exclusive_choice_clashes_only_with_company():
    assert SOME.clashes(["a", "none"])
    assert not SOME.clashes(["none"])
    assert not SOME.clashes(["a", "b"])


# What is asked


def test_a_question_without_a_condition_is_always_asked():
    assert "always" in asked(SMALL, {})


def test_a_follow_up_is_asked_when_its_condition_holds_and_not_before():
    assert "child" not in asked(SMALL, {})
    assert "child" not in asked(SMALL, {"parent": "no"})
    assert "child" in asked(SMALL, {"parent": "yes"})


def test_a_follow_up_of_a_follow_up_closes_together_with_its_parent():
    assert "grandchild" in asked(SMALL, ALL_YES)
    assert "grandchild" not in asked(SMALL, {**ALL_YES, "parent": "no"})


def test_an_answer_that_is_not_accepted_opens_nothing():
    assert "child" not in asked(SMALL, {"parent": ["yes"]})


def test_questions_are_asked_in_the_order_of_the_questionnaire():
    order = list(SMALL.questions)

    assert list(asked(SMALL, ALL_YES)) == order


# Pruning


def test_pruning_keeps_what_was_asked_and_nothing_else():
    answers = {**ALL_YES, "parent": "no", "unknown": "yes", "always": "perhaps"}

    assert prune(SMALL, answers) == {"parent": "no"}


def test_pruning_changes_no_answer_that_it_keeps():
    answers = {"parent": "yes", "child": "no", "always": "no", "notes": " a\nb "}

    assert prune(SMALL, answers) == answers


def test_pruning_leaves_the_answers_it_was_given_as_they_were():
    answers = {**ALL_YES, "parent": "no"}

    prune(SMALL, answers)

    assert answers == {**ALL_YES, "parent": "no"}


@given(junk_answers())
def test_pruning_twice_is_pruning_once(answers):
    once = prune(UPPER_BACK, answers)

    assert prune(UPPER_BACK, once) == once


@given(junk_answers())
def test_what_is_left_after_pruning_is_asked_and_accepted(answers):
    kept = prune(UPPER_BACK, answers)
    keys = asked(UPPER_BACK, kept)

    for key, value in kept.items():
        assert key in keys
        assert UPPER_BACK.questions[key].accepts(value)


@given(junk_answers())
def test_pruning_opens_and_closes_no_question(answers):
    assert asked(UPPER_BACK, prune(UPPER_BACK, answers)) == asked(UPPER_BACK, answers)


@given(answers_as_asked())
def test_no_accepted_answer_is_lost_while_its_question_is_asked(answers):
    assert prune(UPPER_BACK, answers) == answers


# What is left to answer


def test_what_is_required_and_asked_and_not_answered_is_left():
    assert journey({}).unanswered == ("parent", "always")
    assert journey({"parent": "yes"}).unanswered == ("child", "always")
    assert journey(ALL_YES).unanswered == ()


def test_an_answer_that_is_not_accepted_is_still_left():
    assert "parent" in journey({**ALL_YES, "parent": "perhaps"}).unanswered


def test_an_optional_question_is_never_left():
    assert "notes" not in journey(ALL_YES).unanswered


@given(answers_as_asked())
def test_a_finished_form_leaves_nothing(answers):
    assert Journey.through(UPPER_BACK, answers).unanswered == ()


@given(answers_as_asked(), SEEDS)
def test_every_required_answer_that_is_taken_away_is_missed(answers, seed):
    required = [key for key in answers if UPPER_BACK.questions[key].required]
    taken = Random(seed).choice(required)

    rest = {key: value for key, value in answers.items() if key != taken}

    assert taken in Journey.through(UPPER_BACK, rest).unanswered


# Going back, changing, and continuing again


def sent_from(step, answers, chance):
    """Random answers to whatever a page asks, given the answers of the other pages."""
    page = {question.key for question in step.questions}
    elsewhere = {key: value for key, value in answers.items() if key not in page}
    sent = {}
    for question in step.questions:
        if question.key in asked(UPPER_BACK, elsewhere | sent):
            if isinstance(question, LongText):
                sent[question.key] = "a" * chance.randint(1, 5)
            else:
                sent[question.key] = random_answer(question, chance)
    return elsewhere, sent


@given(SEEDS)
def test_no_order_of_changes_leaves_an_answer_whose_question_is_not_asked(seed):
    """A patient sends pages in any order, some of them again, and stops anywhere.

    After each page exactly what was asked is kept: nothing else, and nothing less of
    the page just sent.
    """
    chance = Random(seed)
    answers = {}
    for _ in range(12):
        elsewhere, sent = sent_from(chance.choice(UPPER_BACK.steps), answers, chance)
        answers = prune(UPPER_BACK, elsewhere | sent)

        assert sent.items() <= answers.items()
        assert set(answers) <= set(asked(UPPER_BACK, answers))


def test_an_early_change_drops_the_answers_that_it_closes_and_keeps_the_others():
    answers = {**ALL_YES, "parent": "no", "notes": "kept"}

    assert prune(SMALL, answers) == {"parent": "no", "always": "yes", "notes": "kept"}


def test_a_closed_answer_does_not_come_back_when_its_question_does():
    closed = prune(SMALL, {**ALL_YES, "parent": "no"})

    assert "child" in journey({**closed, "parent": "yes"}).unanswered


# The pages


def test_a_step_without_a_question_for_this_patient_is_no_page():
    assert journey({"parent": "no"}).places == (
        "first",
        "second",
        "last",
        CONTACT,
        ANSWERS,
    )
    assert "third" in journey(ALL_YES).places


def test_at_the_start_only_the_first_page_may_be_opened():
    start = journey({})

    assert start.first_incomplete == "first"
    assert start.may_open("first")
    for place in ("second", "third", "last", CONTACT, ANSWERS):
        assert not start.may_open(place)


def test_a_page_may_be_opened_when_nothing_before_it_is_open():
    on_the_way = journey({"parent": "yes"}, "first")

    assert on_the_way.first_incomplete == "second"
    assert on_the_way.may_open("first")
    assert on_the_way.may_open("second")
    assert not on_the_way.may_open("last")


def test_an_answer_taken_away_closes_every_page_after_it():
    everything = ("first", "second", "third", "last")
    broken = journey({**ALL_YES, "parent": "?"}, *everything, contact=True)

    assert broken.first_incomplete == "first"
    assert not broken.may_open("second")
    assert not broken.may_open(ANSWERS)


def test_a_page_of_optional_questions_has_to_be_seen_once():
    unseen = journey(ALL_YES, "first", "second", "third", contact=True)

    assert unseen.first_incomplete == "last"
    assert not unseen.may_open(CONTACT)


def test_a_page_continued_past_with_an_open_question_is_still_incomplete():
    assert journey({}, "first", "second", "last").first_incomplete == "first"


def test_after_the_questions_comes_contact_and_then_the_answers():
    everything = ("first", "second", "third", "last")

    assert journey(ALL_YES, *everything).first_incomplete == CONTACT
    assert not journey(ALL_YES, *everything).is_complete
    assert journey(ALL_YES, *everything, contact=True).first_incomplete == ANSWERS
    assert journey(ALL_YES, *everything, contact=True).is_complete


def test_contact_given_early_does_not_make_a_form_complete():
    assert not journey({"parent": "yes"}, "first", contact=True).is_complete


def test_an_unknown_page_and_one_that_is_not_asked_may_not_be_opened():
    everything = ("first", "second", "third", "last")
    finished = journey({"parent": "no", "always": "yes"}, *everything, contact=True)

    assert finished.is_complete
    assert not finished.may_open("third")
    assert not finished.may_open("nowhere")


@given(answers_as_asked(), SEEDS)
@example(some_answers(), 1)
def test_no_page_can_be_opened_past_an_unanswered_question(answers, seed):
    chance = Random(seed)
    some = {key: value for key, value in answers.items() if chance.random() < 0.8}
    slugs = frozenset(step.slug for step in UPPER_BACK.steps)
    way = Journey.through(UPPER_BACK, some, continued=slugs, contact_given=True)

    for key in way.unanswered:
        behind = way.places[way.places.index(UPPER_BACK.step_of[key].slug) + 1 :]
        assert not any(way.may_open(place) for place in behind)


# Forward, back, and how far


def test_the_next_page_is_the_following_one():
    assert journey({"parent": "yes"}, "first").next_after("first", checking=False) == (
        "second"
    )


def test_the_next_page_jumps_over_a_step_without_a_question():
    way = journey({"parent": "no", "always": "yes"}, "first", "second")

    assert way.next_after("second", checking=False) == "last"


def test_a_patient_who_went_back_is_led_on_page_by_page():
    everything = ("first", "second", "third", "last")
    way = journey(ALL_YES, *everything, contact=True)

    assert way.next_after("first", checking=False) == "second"


def test_who_is_checking_goes_straight_back_to_the_answers():
    everything = ("first", "second", "third", "last")
    way = journey(ALL_YES, *everything, contact=True)

    assert way.next_after("first", checking=True) == ANSWERS


def test_who_is_checking_is_led_to_what_a_change_has_opened():
    answers = {"parent": "yes", "always": "yes"}
    way = journey(answers, "first", "second", "last", contact=True)

    assert way.next_after("first", checking=True) == "second"


def test_a_page_that_leads_nowhere_yet_leads_to_what_is_open():
    # The page was sent with a question of it still open.
    assert journey({}, "first").next_after("first", checking=False) == "first"


def test_the_next_page_after_one_that_is_gone_is_the_first_open_one():
    # On the third page the patient is asked nothing any more.
    way = journey({"parent": "no", "always": "yes"}, "first", "second", "last")

    assert way.next_after("third", checking=False) == CONTACT


def test_back_leads_to_the_page_before_and_from_the_first_nowhere():
    way = journey(ALL_YES, "first", "second", "third", "last", contact=True)

    assert way.before("first") is None
    assert way.before("third") == "second"
    assert way.before(ANSWERS) == CONTACT


def test_back_jumps_over_a_step_without_a_question():
    way = journey({"parent": "no", "always": "yes"}, "first", "second")

    assert way.before("last") == "second"


def test_progress_counts_the_pages_of_this_patient():
    progress = journey(ALL_YES, "first").progress("second")

    assert (progress.number, progress.total) == (2, 6)
    assert journey({"parent": "no"}).progress("first").total == 5


def test_progress_names_every_page_and_says_which_is_done_and_which_is_this():
    places = journey(ALL_YES, "first").progress("second").places

    assert [place.title for place in places] == [
        "First",
        "Second",
        "Third",
        "Last",
        "How to reach you",
        "Check your answers",
    ]
    assert [place.done for place in places] == [True] + [False] * 5
    assert [place.current for place in places] == [False, True] + [False] * 4
