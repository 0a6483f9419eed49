"""Guards G1 to G11 of clinical specification 4.8: rules about rules."""

import pytest

from tests.triage.strategies import QUIET, quiet_answers, ticked
from triage.condition_parts import named_parts, walk
from triage.conditions import Measure, Not, Sign
from triage.engine import Context, assess
from triage.rules import RULESET
from triage.urgency import Urgency

NO_FLOOR = Context(floor=Urgency.SELF_CARE)
OLD_KNOWN = {
    "nerve_onset": "gt3m",
    "nerve_change": "same",
    "nerve_known_cause": "yes",
}
SKIN_CANCER = {
    "cancer_hx": "past",
    "cancer_type": ["skin_nonmelanoma"],
    "cancer_when": "lt1y",
    "bone_mets": "no",
    "cancer_tx": ["surgery"],
}


def assessed(answers, **context):
    return assess(
        RULESET, answers, context=Context(**{"floor": Urgency.SELF_CARE, **context})
    )


def fired(answers):
    return {finding.code for finding in assessed(answers).findings}


def test_there_are_eleven_guards_and_each_says_what_it_is_for():
    assert [guard.code for guard in RULESET.guards] == [
        f"G{number}" for number in range(1, 12)
    ]
    assert all(guard.statement and guard.purpose for guard in RULESET.guards)


# G1


def test_g1_a_reassuring_pattern_lowers_no_other_rule():
    outcome = assessed(quiet_answers(emg_chest=["breathless"]))

    assert {"R08", "R59"} <= {finding.code for finding in outcome.findings}
    assert outcome.urgency is Urgency.EMERGENCY


def test_g1_no_guard_can_lower_a_level():
    emergency = quiet_answers(
        emg_chest=["breathless"], pain_sites=["neck"], **OLD_KNOWN
    )
    outcome = assessed(emergency, repeat_contact=True, emergency_withdrawn=True)

    assert set(outcome.guards) == {"G4", "G9", "G10", "G11"}
    assert outcome.urgency is Urgency.EMERGENCY


# G2


@pytest.mark.parametrize(
    "lone",
    [
        {"age": 51},
        {"age": 64},
        {"age": 80},
        {"age": 80, "new_kind": "first_ever"},
        {"sex_at_birth": "female", "pregnant": "no"},
        {"pain_sites": ["mid_spine"]},
        {"night_wakes": "some", "night_settle": "quick"},
        {"night_wakes": "every", "night_settle": "quick"},
        {"night_wakes": "every", "night_settle": "medicine"},
        {"smoking": "current"},
        {"smoking": "current", "age": 70},
        {"family_cancer": "yes"},
        {"distress": "low_mood"},
        {"systemic": ["appetite_loss"]},
        {"systemic": ["fatigue"]},
        {"systemic": ["unwell"]},
        {"systemic": ["cough_new"]},
        {"systemic": ["cough3w"]},
        {"systemic": ["breathless_weeks"]},
        {"systemic": ["hoarse"]},
        {"systemic": ["infections"]},
        {"weight_loss": "small"},
    ],
    ids=str,
)
def test_g2_a_weak_sign_alone_never_goes_above_routine(lone):
    assert assessed(quiet_answers(**lone)).urgency <= Urgency.ROUTINE


@pytest.mark.parametrize(
    "strong",
    [
        {"emg_ill": ["fever"]},
        {"systemic": ["fever_recent"]},
        {"weight_loss": "big"},
        {"systemic": ["night_sweats"]},
        {"systemic": ["bruising_nosebleeds"]},
    ],
    ids=str,
)
def test_g2_fever_weight_loss_sweats_and_bruising_do_so_alone(strong):
    assert assessed(quiet_answers(**strong)).urgency > Urgency.ROUTINE


# G3

SOFTENERS = {"mech_pattern", "improving_mech", "long_stable"}


def softened_by(node):
    """The softening signs that are negated somewhere in a condition."""
    return {
        part.part.name
        for part in walk(node)
        if isinstance(part, Not)
        and isinstance(part.part, Sign)
        and part.part.name in SOFTENERS
    }


def test_g3_the_mechanical_pattern_softens_exactly_these_rules():
    softened = {
        rule.code: softened_by(rule.condition)
        for rule in RULESET.rules
        if softened_by(rule.condition)
    }

    assert softened == {
        "R39": {"improving_mech", "long_stable"},
        "R41": {"mech_pattern", "long_stable"},
        "R47": {"improving_mech"},
        "R48": {"mech_pattern"},
        "R49": {"mech_pattern"},
    }


@pytest.mark.parametrize(
    "rule, softened, hard",
    [
        (
            "R39",
            {"age": 62, "duration": "w4_6", "course": "better"},
            {"course": "same"},
        ),
        (
            "R47",
            {"age": 66, "onset": "sudden", "course": "better"},
            {"course": "same"},
        ),
        ("R48", {"age": 19, "duration": "w4_6"}, {"constancy": "always"}),
        (
            "R49",
            {"conditions": ["diabetes"], "duration": "w2_4", "spine_tender": "yes"},
            {"constancy": "always"},
        ),
        (
            "R41",
            {
                "age": 55,
                "new_kind": "first_ever",
                "severity": 8,
                "rest_effect": "none",
                "relievers": ["heat_ice"],
            },
            {"constancy": "always"},
        ),
        (
            "R39",
            {"age": 62, "duration": "gt12m", "new_kind": "usual"},
            {"new_kind": "different"},
        ),
    ],
)
def test_g3_each_softening_works_and_ends_with_the_pattern(rule, softened, hard):
    assert rule not in fired(quiet_answers(**softened))
    assert rule in fired(quiet_answers(**{**softened, **hard}))


def test_g3_improving_is_not_enough_for_the_other_clauses_of_r41():
    failed_care = {"age": 55, "tried_weeks": "ge4w_no_better", "course": "better"}
    worsening = {"age": 55, "duration": "w4_6", "course": "worse_slow"}

    assert "R41" in fired(quiet_answers(**failed_care))
    assert "R41" in fired(quiet_answers(**worsening))


@pytest.mark.parametrize("level", [Urgency.EMERGENCY, Urgency.SAME_DAY])
def test_g3_nothing_softens_an_emergency_or_a_same_day_rule(level):
    for rule in RULESET.rules:
        if rule.urgency is level:
            assert SOFTENERS.isdisjoint(
                part.name for part in named_parts(rule.condition)
            ), rule.code


def test_g3_nothing_softens_cancer_weight_loss_or_fever_rules():
    for code in ("R35", "R36", "R37", "R38", "R22", "R14", "R15"):
        names = {part.name for part in named_parts(RULESET.rule[code].condition)}
        assert SOFTENERS.isdisjoint(names), code


# G4

LONG_STANDING = ("R01", "R02", "R03", "R05", "R13", "R20", "R21")
NERVE_SIGNS = [
    ["saddle_numb"],
    ["bladder_hard"],
    ["bladder_leak"],
    ["bowel_loss"],
    ["legs_both"],
    ["walk_unsteady"],
    ["leg_one"],
    ["arm_weak"],
    ["leg_one", "arm_weak"],
]


@pytest.mark.parametrize("signs", NERVE_SIGNS, ids=str)
def test_g4_long_standing_explained_symptoms_fire_none_of_these_rules(signs):
    answers = quiet_answers(
        emg_nerve=signs,
        emg_ill=["fever"],
        cancer_hx="current",
        cancer_type=["breast"],
        medicines=["anticoagulant"],
        onset="sudden",
        **OLD_KNOWN,
    )

    assert fired(answers).isdisjoint(LONG_STANDING)


@pytest.mark.parametrize(
    "change",
    [{"nerve_change": "worse"}, {"nerve_known_cause": "no"}, {"nerve_onset": "lt48h"}],
    ids=str,
)
def test_g4_ends_when_they_worsen_are_unexplained_or_are_new(change):
    now = OLD_KNOWN | change

    assert [
        signs
        for signs in NERVE_SIGNS
        if fired(quiet_answers(emg_nerve=signs, **now)).isdisjoint(LONG_STANDING)
    ] == []


@pytest.mark.parametrize(
    "change, rule",
    [
        ({"cancer_hx": "being_tested"}, "R03"),
        ({"emg_ill": ["fever"]}, "R13"),
        ({}, "R20"),
    ],
    ids=str,
)
def test_g4_new_numbness_beside_old_symptoms_still_fires(change, rule):
    answers = quiet_answers(
        emg_nerve=["legs_both"],
        sensory=["feet_both"],
        sensory_new="yes",
        **OLD_KNOWN,
        **change,
    )

    assert rule in fired(answers)


def test_g4_leaves_a_note_for_the_clinician_and_does_not_raise_the_level():
    outcome = assessed(quiet_answers(emg_nerve=["bladder_leak"], **OLD_KNOWN))

    assert outcome.guards == ("G4",)
    assert outcome.marks == ("chronic_neurology",)
    assert outcome.urgency is Urgency.SELF_CARE


# G5


def test_g5_a_harmless_skin_cancer_is_no_cancer_history():
    outcome = assessed(quiet_answers(**SKIN_CANCER))

    assert outcome.urgency is Urgency.SELF_CARE
    assert outcome.suspicion.index == 0


@pytest.mark.parametrize(
    "change",
    [
        {"bone_mets": "yes"},
        {"cancer_tx": ["chemo"]},
        {"cancer_tx": ["immuno_targeted"]},
        {"cancer_type": ["skin_nonmelanoma", "melanoma"]},
        {"cancer_type": ["melanoma"]},
    ],
    ids=str,
)
def test_g5_spread_drug_treatment_or_another_cancer_make_it_count(change):
    assert "R35" in fired(quiet_answers(**{**SKIN_CANCER, **change}))


# G6


def test_g6_when_no_rule_fires_the_level_is_routine():
    outcome = assessed(quiet_answers(rest_effect="none", relievers=["none"]))

    assert outcome.findings == ()
    assert outcome.guards == ("G6",)
    assert outcome.urgency is Urgency.ROUTINE
    assert outcome.urgency_before_guards is Urgency.ROUTINE


def test_g6_only_two_rules_can_earn_self_care():
    earning = [rule.code for rule in RULESET.rules if rule.urgency == "self_care"]

    assert earning == ["R59", "R60"]


# G7


def test_g7_one_missing_core_answer_keeps_it_from_self_care():
    for key in RULESET.core:
        outcome = assessed(quiet_answers(**{key: None}))

        assert outcome.urgency >= Urgency.ROUTINE, key
        assert "G7" in outcome.guards, key
        assert "incomplete" in outcome.marks, key


@pytest.mark.parametrize("nothing", ["", [], None, {}], ids=str)
def test_g7_an_empty_answer_is_a_missing_one(nothing):
    assert "G7" in assessed({**QUIET, "systemic": nothing}).guards


def test_g7_everybody_is_asked_the_core_questions_and_has_to_answer_them():
    from intake.questionnaire.upper_back import UPPER_BACK

    assert RULESET.core
    for key in RULESET.core:
        assert UPPER_BACK.questions[key].condition is None
        assert UPPER_BACK.questions[key].required


# G8


@pytest.mark.parametrize("unknown", ["prefer_not", "not_sure"])
def test_g8_an_unknown_cancer_history_never_gives_self_care(unknown):
    assert assessed(quiet_answers(cancer_hx=unknown)).urgency is Urgency.ROUTINE


@pytest.mark.parametrize("unknown", ["prefer_not", "not_sure"])
@pytest.mark.parametrize(
    "worrying",
    [
        {"new_kind": "different", "duration": "w2_4"},
        {"course": "worse_slow"},
        {"night_wakes": "every"},
        {"spine_tender": "yes"},
        {"aggravators": ["cough_strain"]},
        {"aggravators": ["upright"]},
        {"lying_effect": "worse_now", "cannot_lie_flat": "yes"},
        {"pain_sites": ["blades", "other_bones"]},
        {"constancy": "always", "rest_effect": "none", "relievers": ["none"]},
        {"spread": ["band"]},
    ],
    ids=str,
)
def test_g8_and_gives_r35_with_new_lasting_pain_or_a_cancer_pain_feature(
    unknown, worrying
):
    assert "R35" in fired(quiet_answers(cancer_hx=unknown, **worrying))
    assert "R35" not in fired(quiet_answers(cancer_hx="never", **worrying))


def test_g8_new_pain_of_less_than_two_weeks_is_not_enough():
    answers = quiet_answers(cancer_hx="not_sure", new_kind="different", duration="w1_2")

    assert "R35" not in fired(answers)


# G9


def test_g9_a_repeat_contact_is_raised_from_self_care_to_routine():
    outcome = assessed(QUIET, repeat_contact=True)

    assert outcome.urgency is Urgency.ROUTINE
    assert outcome.guards == ("G9",)
    assert outcome.marks == ("repeat_contact",)


def test_g9_a_repeat_contact_raises_nothing_else():
    outcome = assessed(quiet_answers(weight_loss="big"), repeat_contact=True)

    assert outcome.urgency is Urgency.WITHIN_2_WEEKS


# G10


@pytest.mark.parametrize("sites", [["neck"], ["low_spine", "leg"], ["everywhere"]])
def test_g10_pain_elsewhere_is_raised_from_self_care_and_marked(sites):
    outcome = assessed(quiet_answers(pain_sites=sites))

    assert outcome.urgency is Urgency.ROUTINE
    assert outcome.guards == ("G10",)
    assert outcome.marks == ("out_of_scope",)


def test_g10_all_rules_still_run_on_pain_elsewhere():
    outcome = assessed(
        quiet_answers(pain_sites=["low_spine"], emg_chest=["breathless"])
    )

    assert outcome.urgency is Urgency.EMERGENCY


def test_g10_one_upper_back_place_is_enough_to_be_in_scope():
    assert "G10" not in assessed(quiet_answers(pain_sites=["neck", "blades"])).guards


# G11


def test_g11_a_withdrawn_emergency_answer_keeps_the_level_at_same_day():
    outcome = assessed(QUIET, emergency_withdrawn=True)

    assert outcome.urgency is Urgency.SAME_DAY
    assert outcome.urgency_before_guards is Urgency.SELF_CARE
    assert outcome.marks == ("downgraded_by_patient",)


def test_g11_does_not_lower_what_is_still_an_emergency():
    answers = ticked(QUIET, "emg_chest", "breathless")

    assert assessed(answers, emergency_withdrawn=True).urgency is Urgency.EMERGENCY


def test_no_rule_reads_sex_or_family_history():
    for name, condition in RULESET.conditions():
        keys = {part.key for part in walk(condition) if hasattr(part, "key")}
        assert "sex_at_birth" not in keys, name
        assert "family_cancer" not in keys, name


def test_all_named_parts_are_signs_or_measures_of_the_rule_set():
    for _, condition in RULESET.conditions():
        for part in named_parts(condition):
            assert isinstance(part, Sign | Measure)
            assert RULESET.sign[part.name] is part
