"""A reason asserts what the patient answered, and nothing that others answer."""

import pytest

from tests.triage.fixtures import FIXTURES
from tests.triage.format_1 import in_format_1
from triage.condition_parts import keys_read
from triage.rules import RULESET
from triage.ruleset import RuleSet

CANCER = {"cancer_hx": "past", "cancer_type": ["breast"], "cancer_when": "y1_5"}
TESTED = {"cancer_hx": "being_tested"}
BRISK = {"severity": 8, "new_kind": "first_ever", "duration": "d1_7"}
PREGNANT = {"pregnant": "pregnant"}
NUMB = {"sensory": ["feet_both"], "sensory_new": "yes"}
LEAK = {"emg_nerve": ["bladder_leak"], "nerve_onset": "lt48h", "nerve_change": "same"}


def told(code, answers):
    rule = RULESET.rule[code]
    assert rule.condition.holds(answers), f"{code} does not fire"
    return rule.reason_for(answers)


# The rule, the answers it rests on, what the patient then reads, and what other
# answers to the same rule would have made true.
CASES = [
    ("R03", CANCER | LEAK, "You have, or have had, cancer", "weakness"),
    ("R03", TESTED | NUMB, "being tested for cancer", "have had"),
    ("R04", CANCER | BRISK | {"spread": ["band"]}, "like a belt", "legs"),
    ("R04", CANCER | BRISK | {"spread": ["legs_both"]}, "both legs", "belt"),
    (
        "R05",
        {"emg_nerve": ["arm_weak"], "nerve_onset": "lt48h"},
        "newly weak or getting weaker",
        "blood thinners",
    ),
    (
        "R05",
        {"medicines": ["anticoagulant"], "onset": "sudden"} | LEAK,
        "You take blood thinners",
        "weak",
    ),
    ("R06", {"emg_chest": ["sudden_tearing"]}, "Tearing or ripping", "udden"),
    ("R06", {"emg_chest": ["sudden_severe"]}, "comes on suddenly", "earing"),
    ("R06", PREGNANT | {"onset": "sudden", "severity": 8}, "pregnancy", "earing"),
    ("R07", {"emg_chest": ["chest_now"]}, "Chest pain, tightness", "sick"),
    ("R07", {"emg_chest": ["spread_unwell"]}, "neck or jaw, or comes", "Chest"),
    ("R08", {"emg_chest": ["breathless"]}, "New or sudden trouble breathing", "pain "),
    (
        "R09",
        {"emg_chest": ["cough_blood"], "conditions": ["clot_past"]},
        "Coughing up blood",
        "breath",
    ),
    (
        "R09",
        {"aggravators": ["deep_breath"], "conditions": ["clot_past"]},
        "Pain when you breathe in",
        "blood",
    ),
    (
        "R09",
        {"systemic": ["breathless_weeks"], "clot_risk": ["leg_swelling"]},
        "out of breath",
        "blood",
    ),
    ("R11", {"emg_chest": ["tummy_throb"]}, "throbbing", "blood"),
    ("R11", {"emg_chest": ["blood_vomit_black"]}, "black sticky poo", "pain"),
    ("R11", {"emg_chest": ["tummy_severe"]}, "sudden or not letting up", "throb"),
    ("R13", {"emg_ill": ["rigors"]} | NUMB, "fever, chills or shaking", "weakness"),
    ("R13", {"infection_risk": ["iv_drugs"]} | NUMB, "infection more likely", "fever"),
    (
        "R14",
        {"emg_ill": ["rigors"], "infection_risk": ["iv_drugs"]},
        "fever, chills or shaking",
        "You have a fever",
    ),
    (
        "R15",
        {"systemic": ["fever_recent"], "cancer_tx": ["chemo"]},
        "fever, chills or shaking",
        "helpline now",
    ),
    ("R16", {"injury": "major"}, "serious accident", "fall"),
    (
        "R16",
        {"injury": "seizure", "conditions": ["stiff_spine"]},
        "fall, blow, jolt, fit or electric shock",
        "accident",
    ),
    ("R17", {"conditions": ["aortic"], "duration": "lt24h"}, "close relative", "New"),
    ("R17", {"conditions": ["aortic"], "duration": "lt24h"}, "yours or a", "You have"),
    ("R19", CANCER | {"muscle": ["hard_stairs_chair"]}, "have had, cancer", "pain"),
    ("R19", TESTED | {"course": "worse_slow"}, "being tested", "have had"),
    ("R20", {"emg_nerve": ["arm_weak"]}, "weak or dragging", "umbness"),
    ("R20", NUMB, "Numbness or tingling", "weak"),
    ("R21", LEAK, "between your legs", "walking"),
    ("R21", {"emg_nerve": ["walk_unsteady"]}, "in your walking", "pee"),
    ("R21", {"emg_nerve": ["sexual_change"]}, "during sex", "pee"),
    ("R21", {"spread": ["legs_both"], "duration": "lt24h"}, "Pain down both", "pee"),
    ("R21", {"cancer_signs": ["slow_pee"], "age": 30}, "Slow or weak pee", "legs"),
    ("R22", {"emg_ill": ["rigors"]}, "chills or shaking", "with a fever"),
    ("R25", {"injury": "seizure", "duration": "d1_7"}, "fit or electric", "fall"),
    ("R25", {"injury": "major", "injury_when": "d2_7"}, "serious accident", "small"),
    (
        "R25",
        {"injury": "minor_fall", "shape_change": ["new_stoop"], "duration": "d1_7"},
        "small fall, a jolt or a strain",
        "fit",
    ),
    (
        "R25",
        {"age": 75, "onset": "sudden", "injury": "none"} | BRISK,
        "without a fall",
        "fit",
    ),
    (
        "R26",
        {"medicines": ["anticoagulant"], "onset": "sudden", "severity": 7},
        "You take blood thinners.",
        "operation",
    ),
    (
        "R26",
        {"infection_risk": ["spine_procedure"], "onset": "sudden", "severity": 7},
        "injection, epidural or operation",
        "thinners",
    ),
    ("R27", {"rash": "yes_lt3d"}, "rash or blisters", "You have shingles"),
    ("R29", {"gut_signs": ["vomiting"]}, "being sick", "pregnan"),
    ("R29", {"gut_signs": ["vomiting"]} | PREGNANT, "maternity unit", "ellow"),
    ("R29", {"cancer_signs": ["jaundice"]}, "Yellow skin or eyes", "sick"),
    ("R29", {"cancer_signs": ["jaundice"]} | PREGNANT, "maternity unit", "sick"),
    ("R29", {"pain_sites": ["tummy"]} | PREGNANT, "Pain in your tummy", "ellow"),
    ("R30", {"emg_chest": ["cough_blood"]}, "Coughing up blood", "breath"),
    ("R30", {"emg_chest": ["chest_wall"]}, "press, twist or breathe in", "blood"),
    (
        "R30",
        {"aggravators": ["deep_breath"], "onset": "sudden"},
        "Pain when you breathe in",
        "blood",
    ),
    (
        "R30",
        {"systemic": ["breathless_weeks"], "conditions": ["clot_past"]},
        "out of breath",
        "blood",
    ),
    ("R31", {"aggravators": ["exertion"], "age": 50}, "comes with effort", "front"),
    (
        "R31",
        {"pain_sites": ["chest_front"], "duration": "d1_7", "age": 50},
        "front of your chest",
        "effort",
    ),
    (
        "R32",
        {"conditions": ["sickle_cell"], "aggravators": ["deep_breath"]},
        "With sickle cell",
        "very bad",
    ),
    ("R32", {"course": "worse_fast", "severity": 7}, "quickly getting", "sudden"),
    ("R32", {"emg_chest": ["sudden_severe"]}, "comes on suddenly", "worse"),
    ("R32", {"severity": 9, "function": "bedbound"}, "has been very bad", "sudden"),
    ("R35", CANCER, "You have, or have had, cancer.", "not sure"),
    ("R35", TESTED, "You are being tested", "have had"),
    ("R35", {"cancer_hx": "not_sure", "spread": ["band"]}, "not sure whether", "chose"),
    ("R35", {"cancer_hx": "prefer_not", "spread": ["band"]}, "You chose", "not sure"),
    ("R38", {"systemic": ["night_sweats"]}, "Night sweats", "bruising"),
    ("R38", {"systemic": ["bruising_nosebleeds"]}, "or nosebleeds", "sweats"),
    ("R38", {"systemic": ["fatigue", "unwell"]}, "more than one way", "sweats"),
    (
        "R41",
        {"age": 50, "duration": "w6_12", "course": "worse_slow"},
        "lasted 4 weeks or more and is getting worse",
        "strong",
    ),
    (
        "R41",
        {"age": 50, "tried_weeks": "ge4w_no_better"},
        "no better after 4 weeks",
        "strong",
    ),
    (
        "R41",
        {"age": 50, "rest_effect": "worse", "relievers": ["none"]} | BRISK,
        "new and very strong",
        "better",
    ),
    (
        "R42",
        {"constancy": "always", "course": "worse_slow", "duration": "w6_12"},
        "never stops",
        "rest",
    ),
    (
        "R45",
        {"age": 50, "systemic": ["fatigue", "appetite_loss"]},
        "Some of your answers",
        "chest answers",
    ),
    ("R46", {"cancer_signs": ["blood_poo"]}, "a sign", "another"),
    ("R48", {"shape_change": ["new_lump"]}, "lump or swelling", "bend"),
    ("R48", {"shape_change": ["new_stoop"]}, "bend, hump or step", "lump"),
    ("R48", {"age": 18, "duration": "w6_12"}, "when you are young", "lump"),
    ("R50", {"myelopathy": ["clumsy_hands"]}, "Clumsy hands", "leg"),
    ("R50", {"muscle": ["hard_stairs_chair"]}, "climbing stairs", "nerve"),
    ("R50", {"spread": ["arm"], "severity": 8}, "may come from a nerve", "leg"),
    (
        "R51",
        NUMB | {"medicines": ["metformin"]},
        "Numbness or tingling, with your other answers",
        "diet",
    ),
    ("R52", {"emg_nerve": ["bowel_loss"]}, "may come from a nerve", "tingling"),
    (
        "R53",
        {
            "onset_before_45": "yes",
            "duration": "gt12m",
            "spa": ["onset_lt35", "buttock", "relative", "arthritis"],
        },
        "before you were 45",
        "stiff",
    ),
    ("R53", {"age": 50, "morning_stiff": "gt60"}, "more than an hour", "45"),
    ("R55", {"night_wakes": "most", "duration": "w6_12"}, "waking you", "lying flat"),
    ("R55", {"cannot_lie_flat": "yes"}, "stops you lying flat", "waking"),
    ("R57", {"urine_signs": ["burning"]}, "kidneys", "tummy or chest, not"),
    (
        "R59",
        {
            "relievers": ["massage"],
            "triggers": ["desk"],
            "constancy": "on_off",
            "course": "same",
            "duration": "d1_7",
        },
        "what eases it",
        "rest or gentle movement",
    ),
    (
        "R60",
        {
            "onset": "on_waking",
            "prop_helps": "yes",
            "constancy": "on_off",
            "course": "same",
            "duration": "d1_7",
        },
        "propping yourself up",
        "settles when you move",
    ),
]


@pytest.mark.parametrize(
    ("code", "answers", "said", "unsaid"),
    CASES,
    ids=[f"{code}-{said}" for code, _, said, _ in CASES],
)
def test_a_reason_says_what_was_answered_and_not_what_others_answer(
    code, answers, said, unsaid
):
    text = told(code, answers)

    assert said in text
    assert unsaid not in text


def test_every_reason_of_every_rule_is_held_by_a_case():
    held = {told(code, answers) for code, answers, *_ in CASES}

    for rule in RULESET.rules:
        for reason in rule.reasons:
            assert reason.text in held, f"{rule.code}: {reason.text}"


def test_a_reason_is_chosen_for_every_answer_that_fires_its_rule():
    """What is told when none of the reasons holds is for answers nobody has."""
    for fixture in FIXTURES:
        rule = RULESET.rule.get(fixture.rule)
        if rule and fixture.fires and rule.reasons:
            texts = [reason.text for reason in rule.reasons]
            assert rule.reason_for(fixture.answers) in texts, str(fixture)


def test_without_answers_a_patient_is_told_what_is_true_of_every_way_to_fire():
    """The emergency page of a form that could not be stored knows the rules alone."""
    for rule in RULESET.rules:
        assert rule.reason_for({}) == rule.patient_reason, rule.code


def test_a_reason_looks_only_at_answers_that_its_rule_looks_at():
    for rule in RULESET.rules:
        for reason in rule.reasons:
            assert keys_read(reason.condition) <= keys_read(rule.condition), rule.code


def test_the_reasons_of_a_rule_come_back_from_storage():
    again = RuleSet.from_json(RULESET.to_json())

    assert again.rule["R17"].reasons == RULESET.rule["R17"].reasons
    assert again.rule["R29"].reasons == RULESET.rule["R29"].reasons != ()


def test_a_rule_set_from_before_rules_had_reasons_tells_the_one_it_has():
    read = RuleSet.from_json(in_format_1(RULESET, reasons=False))

    assert read.rule["R29"].reasons == ()
    assert read.rule["R29"].reason_for({"gut_signs": ["vomiting"]}) == (
        RULESET.rule["R29"].patient_reason
    )
