"""Deciding: the highest level wins, guards may raise it, and the context counts."""

import pytest

from tests.triage.strategies import QUIET, quiet_answers, ticked
from triage.engine import Context, assess, decide, screen
from triage.evidence import Evidence, Role
from triage.rules import RULESET
from triage.urgency import Urgency, worst

NO_FLOOR = Context(floor=Urgency.SELF_CARE)


def assessed(answers, context=NO_FLOOR):
    return assess(RULESET, answers, context=context)


def codes(findings):
    return [finding.code for finding in findings]


def test_levels_are_ordered_by_urgency_and_not_by_spelling():
    assert sorted(Urgency) == [
        Urgency.SELF_CARE,
        Urgency.ROUTINE,
        Urgency.WITHIN_2_WEEKS,
        Urgency.SAME_DAY,
        Urgency.EMERGENCY,
    ]
    assert [level.rank for level in sorted(Urgency)] == [1, 2, 3, 4, 5]


def test_levels_compare_with_their_stored_text():
    assert Urgency.EMERGENCY > "same_day"
    assert Urgency.ROUTINE >= "routine"
    assert Urgency.SELF_CARE < "routine"
    assert Urgency.ROUTINE <= "routine"


def test_the_worst_of_several_levels_is_the_most_urgent():
    assert worst(["routine", Urgency.SAME_DAY, Urgency.SELF_CARE]) == "same_day"
    assert worst([]) is None


def test_the_level_is_the_highest_of_the_findings():
    outcome = assessed(quiet_answers(severity=8, weight_loss="big", rash="yes_lt3d"))

    assert {"R27", "R37", "R58", "R59"} <= set(codes(outcome.findings))
    assert outcome.urgency == Urgency.SAME_DAY


def test_every_rule_that_fired_is_a_finding_with_its_group_level_and_evidence():
    outcome = assessed(quiet_answers(rash="yes_lt3d"))

    finding = outcome.findings[0]
    assert (finding.code, finding.group) == ("R27", "other_medical")
    assert finding.urgency is Urgency.SAME_DAY
    assert finding.evidence == (Evidence("rash", Role.GIVEN, ("yes_lt3d",)),)


def test_the_quiet_answers_of_these_tests_earn_self_care_with_no_guard():
    outcome = assessed(QUIET)

    assert outcome.urgency is Urgency.SELF_CARE
    assert codes(outcome.findings) == ["R59"]
    assert outcome.guards == outcome.marks == outcome.core_unanswered == ()


def test_nothing_at_all_is_routine_and_incomplete():
    outcome = assessed({})

    assert outcome.urgency is Urgency.ROUTINE
    assert outcome.findings == ()
    assert outcome.core_unanswered == RULESET.core


def test_the_floor_raises_and_never_lowers():
    assert assessed(QUIET, Context(floor=Urgency.ROUTINE)).urgency == "routine"
    assert assessed(QUIET, Context(floor=Urgency.WITHIN_2_WEEKS)).urgency == (
        "within_2_weeks"
    )
    emergency = quiet_answers(emg_chest=["breathless"])
    assert assessed(emergency, Context(floor=Urgency.ROUTINE)).urgency == "emergency"


def test_the_level_before_guards_does_not_know_the_floor():
    outcome = assessed(QUIET, Context(floor=Urgency.SAME_DAY))

    assert outcome.urgency_before_guards is Urgency.SELF_CARE


def test_a_clinic_that_sets_no_floor_gets_routine():
    assert Context().floor is Urgency.ROUTINE


def test_every_core_question_left_out_is_named():
    assert [
        key
        for key in RULESET.core
        if assessed(quiet_answers(**{key: None})).core_unanswered != (key,)
    ] == []


def test_a_pain_of_zero_is_an_answer():
    assert assessed(quiet_answers(severity=0)).core_unanswered == ()


def test_deciding_alone_gives_level_and_rules_as_assessing_does():
    answers = quiet_answers(rash="yes_lt3d", severity=8)
    outcome = assessed(answers)

    assert decide(RULESET, answers) == (
        outcome.urgency_before_guards,
        codes(outcome.findings),
    )


def test_deciding_on_nothing_is_routine():
    assert decide(RULESET, {}) == (Urgency.ROUTINE, [])


# Screening: emergencies in what is known so far.


@pytest.mark.parametrize(
    "key, option, rule",
    [
        ("emg_nerve", "bladder_leak", "R01"),
        ("emg_nerve", "walk_unsteady", "R02"),
        ("emg_nerve", "arm_weak", "R05"),
        ("emg_chest", "sudden_tearing", "R06"),
        ("emg_chest", "chest_now", "R07"),
        ("emg_chest", "breathless", "R08"),
        ("emg_chest", "collapse", "R10"),
        ("emg_chest", "tummy_throb", "R11"),
        ("emg_ill", "confused", "R12"),
    ],
)
def test_one_tick_on_the_first_page_is_enough_for_these_rules(key, option, rule):
    assert rule in codes(screen(RULESET, ticked({}, key, option)))


def test_fever_and_a_serious_injury_on_the_first_page_are_enough_for_these_rules():
    fever_and_weakness = {"emg_ill": ["fever"], "emg_nerve": ["leg_one"]}

    assert "R13" in codes(screen(RULESET, fever_and_weakness))
    assert "R16" in codes(screen(RULESET, {"injury": "major"}))


def test_screening_shows_emergencies_only():
    answers = quiet_answers(emg_chest=["breathless"], rash="yes_lt3d")

    assert codes(screen(RULESET, answers)) == ["R08"]


def test_a_rule_waits_while_a_follow_up_that_it_reads_is_open():
    answers = {"emg_nerve": ["bladder_leak"]}
    follow_ups = ["nerve_onset", "nerve_change", "nerve_known_cause"]

    assert codes(screen(RULESET, answers)) == ["R01"]
    assert screen(RULESET, answers, unsettled=follow_ups) == ()
    for key in ("nerve_onset", "nerve_change"):
        assert screen(RULESET, answers, unsettled=[key]) == ()


def test_a_rule_that_does_not_read_the_open_question_does_not_wait():
    answers = {"emg_nerve": ["bladder_leak"], "emg_chest": ["breathless"]}

    assert codes(screen(RULESET, answers, unsettled=["nerve_onset"])) == ["R08"]


def test_an_unsettled_follow_up_of_sudden_pain_holds_back_its_rule_alone():
    answers = {"emg_chest": ["sudden_severe", "chest_now"]}

    assert codes(screen(RULESET, answers)) == ["R06", "R07"]
    assert codes(screen(RULESET, answers, unsettled=["sudden_move"])) == ["R07"]
