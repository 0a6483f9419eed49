"""One page that was sent, as one turn: what is stored, what is told, where to go."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from intake.emergencies import EmergencyState
from intake.questionnaire.upper_back import UPPER_BACK
from intake.turn import DraftState, SentPage, Way, take_turn
from tests.builders import STEPS, on_step, prune, some_answers
from tests.triage.strategies import random_form
from triage.rules import RULESET

FIRST = STEPS[0]
CHEST = EmergencyState(shown=frozenset({"R07"}), open=frozenset({"R07"}))


def turn_of(slug, values, state=None, *, refused=None, then=""):
    return take_turn(
        UPPER_BACK,
        RULESET,
        state or DraftState(),
        UPPER_BACK.step[slug],
        SentPage(values, refused or {}, then),
        adult_age=18,
    )


def filled_in(**changes):
    """The state of a form that only waits to be sent."""
    answers = some_answers(**changes)
    return DraftState(answers, continued=STEPS, contact_age=answers["age"])


def first_page(**changes):
    return on_step(FIRST, some_answers()) | changes


def stopped(state=None, **emergencies):
    state = state or filled_in(emg_chest=["chest_now"])
    return replace(state, stopped=True, emergencies=replace(CHEST, **emergencies))


def test_a_page_that_is_complete_is_kept_and_leads_on():
    turn = turn_of(FIRST, first_page())

    assert turn.is_kept
    assert turn.answers == first_page()
    assert (turn.way, turn.place) == (Way.PAGE, STEPS[1])


def test_a_page_with_something_missing_is_shown_again_and_not_kept():
    turn = turn_of(FIRST, {})

    assert (turn.is_kept, turn.way) == (False, Way.AGAIN)
    assert set(turn.errors) <= {item.key for item in UPPER_BACK.step[FIRST].questions}


def test_a_page_of_another_tab_is_kept_while_an_emergency_page_is_unread():
    turn = turn_of("about-you", {"age": 71, "sex_at_birth": "male"}, stopped())

    assert (turn.is_kept, turn.way) == (True, Way.EMERGENCY)
    assert turn.answers["age"] == 71
    assert turn.emergencies.open == {"R07"}


def test_an_emergency_that_is_neither_kept_nor_shown_is_left_to_be_told():
    page = first_page(
        emg_nerve=["saddle_numb"], nerve_onset="lt48h", nerve_change="worse"
    )

    turn = turn_of(FIRST, page, stopped())

    assert not turn.is_kept
    assert "R01" in turn.unread
    assert not turn.is_dealt_with


def test_leaving_a_page_that_is_being_corrected_closes_no_emergency():
    correcting = stopped(correcting=True)
    half = {key: value for key, value in first_page().items() if key != "emg_chest"}

    turn = turn_of(FIRST, half, correcting, then="back")

    assert turn.emergencies.open == {"R07"}
    assert turn.emergencies.withdrawn == frozenset()


def test_a_blank_page_that_is_left_takes_no_answer_away():
    state = filled_in()

    for slug in STEPS:
        turn = turn_of(slug, {}, state, then="back")
        lost = {
            key
            for key in state.answers.keys() - turn.answers.keys()
            if UPPER_BACK.questions[key].required
        }
        assert lost == set(), slug


def test_a_slip_of_another_tab_does_not_take_the_age_away():
    state = stopped(filled_in(age=60, emg_chest=["chest_now"]))

    turn = turn_of("about-you", {"age": 6, "sex_at_birth": "male"}, state)

    assert turn.answers.get("age") == 60


def test_a_rule_waits_for_what_was_left_open_on_an_earlier_page():
    """Back left the follow-up open; the next page must not take it for a no."""
    state = filled_in(cancer_hx="being_tested", sensory=["none"])
    left = turn_of("nerves", {"sensory": ["arm_one"]}, state, then="back")
    assert "sensory_new" in left.errors
    after = replace(state, answers=left.answers)

    turn = turn_of("health", on_step("health", after.answers), after)

    assert "sensory_new" in turn.journey.half_asked
    assert turn.unread == ()


def test_a_page_left_untouched_has_not_been_continued_past():
    state = DraftState(some_answers(), continued=STEPS[:-1])

    assert STEPS[-1] not in turn_of(STEPS[-1], {}, state, then="back").journey.continued


@given(st.integers(0, 10**9), st.sampled_from(STEPS), st.booleans())
def test_a_turn_keeps_what_was_asked_and_loses_no_emergency(seed, slug, leaves):
    state = DraftState(prune(UPPER_BACK, random_form(seed)), continued=STEPS)
    page = on_step(slug, random_form(seed + 1))

    turn = turn_of(slug, page, state, then="back" if leaves else "")

    assert turn.answers == prune(UPPER_BACK, turn.answers)
    if turn.unread:
        assert turn.is_kept or not turn.is_dealt_with
        assert set(turn.unread) <= turn.emergencies.open
