"""For every rule: answers on which it fires, just does not fire, or lacks an answer.

Written from the text of clinical specification 4.2 to 4.7. An example starts from
answers on which the rule fires, each part of the condition carried by as little as
possible. ``also_fires`` and ``stays_quiet`` change one answer of it, ``missing`` takes
one away and states what the rule then does: a missing answer counts as missing and
never as "no".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.questionnaire.schema import SomeOf
from intake.questionnaire.upper_back import UPPER_BACK

Change = tuple[str, object]


@dataclass(frozen=True)
class Example:
    """Answers on which a rule fires, and what one change makes of it."""

    answers: dict[str, object]
    also_fires: list[list[Change]] = field(default_factory=list)
    stays_quiet: list[list[Change]] = field(default_factory=list)
    missing: dict[str, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Fixture:
    """One set of answers and whether the rule fires on it."""

    rule: str
    kind: str
    answers: dict[str, object]
    fires: bool
    change: str = ""

    def __str__(self) -> str:
        verdict = "fires" if self.fires else "stays-quiet"
        return f"{self.rule}-{verdict}-{self.kind}-{self.change}".strip("-")


def says(key: str, *values: object) -> list[Change]:
    """One change for each of these answers."""
    return [(key, value) for value in values]


def ticks(key: str, *options: str) -> list[Change]:
    """One change for each of these options, ticked alone."""
    return [(key, [option]) for option in options]


def anything_but(key: str, *options: str) -> list[Change]:
    """One change for every other option that the question offers, chosen alone."""
    question = UPPER_BACK.questions[key]
    others = [choice.code for choice in question.choices if choice.code not in options]
    assert len(others) == len(question.codes) - len(options), (key, options)
    return ticks(key, *others) if isinstance(question, SomeOf) else says(key, *others)


SPHINCTER = ("saddle_numb", "bladder_hard", "bladder_leak", "bowel_loss")
LEGS = ("legs_both", "walk_unsteady")
ONE_LIMB = ("leg_one", "arm_weak")
NERVE = (*SPHINCTER, *LEGS, *ONE_LIMB)
SENSORY = ("arm_one", "arms_both", "chest_tummy", "leg_one", "feet_both")
STRONG_INFECTION = (
    "iv_drugs",
    "skin_blood_infection",
    "spine_procedure",
    "line_catheter",
)
RECENT = ("lt24h", "d1_7", "w1_2", "w2_4", "w4_6", "w6_12")
PREGNANT = ("pregnant", "postpartum6w")
CALM = ("better", "same", "fluctuates")
WORSE = ("worse_slow", "worse_fast")

# Answers on which only the named part of a larger condition is true.
MECHANICAL = {
    "rest_effect": "better",
    "relievers": ["none"],
    "aggravators": ["none"],
    "triggers": ["desk"],
    "injury": "none",
    "constancy": "on_off",
    "course": "same",
}
NOT_MECHANICAL = {
    "rest_effect": "none",
    "relievers": ["none"],
    "aggravators": ["none"],
    "triggers": ["none"],
    "injury": "none",
    "constancy": "on_off",
    "course": "same",
}
OLD_BOWEL_CANCER = {
    "cancer_hx": "past",
    "cancer_type": ["bowel"],
    "cancer_when": "gt10y",
    "bone_mets": "no",
    "cancer_tx": ["none"],
}
NO_FEATURE = {
    **NOT_MECHANICAL,
    "night_wakes": "never",
    "spine_tender": "no",
    "cannot_lie_flat": "no",
    "pain_sites": ["blades"],
}

EMERGENCY: dict[str, list[Example]] = {
    "R01": [
        Example(
            {
                "emg_nerve": ["saddle_numb"],
                "nerve_onset": "d2_14",
                "nerve_change": "same",
                "nerve_known_cause": "no",
            },
            also_fires=[ticks("emg_nerve", *SPHINCTER), says("nerve_onset", "lt48h")],
            stays_quiet=[
                anything_but("emg_nerve", *SPHINCTER),
                says("nerve_onset", "w2_m3", "gt3m"),
            ],
            missing={"emg_nerve": False, "nerve_onset": True, "nerve_change": True},
        ),
        Example(
            {
                "emg_nerve": ["bladder_leak"],
                "nerve_onset": "gt3m",
                "nerve_change": "worse",
                "nerve_known_cause": "yes",
            },
            stays_quiet=[says("nerve_change", "same", "better")],
            missing={"nerve_change": True},
        ),
    ],
    "R02": [
        Example(
            {
                "emg_nerve": ["legs_both"],
                "nerve_onset": "d2_14",
                "nerve_change": "same",
            },
            also_fires=[ticks("emg_nerve", *LEGS), says("nerve_onset", "lt48h")],
            stays_quiet=[
                anything_but("emg_nerve", *LEGS),
                says("nerve_onset", "w2_m3", "gt3m"),
            ],
            missing={"emg_nerve": False, "nerve_onset": True},
        ),
        Example(
            {
                "emg_nerve": ["walk_unsteady"],
                "nerve_onset": "w2_m3",
                "nerve_change": "worse",
            },
            stays_quiet=[says("nerve_change", "same", "better")],
            missing={"nerve_change": True},
        ),
    ],
    "R03": [
        Example(
            {
                **OLD_BOWEL_CANCER,
                "emg_nerve": ["leg_one"],
                "nerve_onset": "w2_m3",
                "nerve_change": "same",
                "nerve_known_cause": "yes",
                "sensory": ["none"],
                "myelopathy": ["none"],
            },
            also_fires=[
                ticks("emg_nerve", *NERVE),
                says("cancer_hx", "current", "being_tested"),
            ],
            stays_quiet=[
                anything_but("emg_nerve", *NERVE),
                says("cancer_hx", "never", "prefer_not", "not_sure"),
                ticks("cancer_type", "skin_nonmelanoma"),
            ],
            missing={"emg_nerve": False, "cancer_hx": False, "nerve_onset": True},
        ),
        Example(
            {
                "cancer_hx": "being_tested",
                "emg_nerve": ["arm_weak"],
                "nerve_onset": "gt3m",
                "nerve_change": "same",
                "nerve_known_cause": "no",
            },
            also_fires=[says("nerve_known_cause", "not_sure")],
            stays_quiet=[says("nerve_known_cause", "yes")],
            missing={"nerve_known_cause": True},
        ),
        Example(
            {
                "cancer_hx": "being_tested",
                "emg_nerve": ["arm_weak"],
                "nerve_onset": "gt3m",
                "nerve_change": "worse",
                "nerve_known_cause": "yes",
            },
            stays_quiet=[says("nerve_change", "same", "better")],
            missing={"nerve_change": True},
        ),
        Example(
            {
                "cancer_hx": "being_tested",
                "sensory": ["arm_one"],
                "sensory_new": "yes",
                "emg_nerve": ["none"],
            },
            also_fires=[ticks("sensory", *SENSORY)],
            stays_quiet=[anything_but("sensory", *SENSORY), says("sensory_new", "no")],
            missing={"sensory": False, "sensory_new": True},
        ),
        Example(
            {
                "cancer_hx": "current",
                "cancer_type": ["breast"],
                "myelopathy": ["clumsy_hands"],
            },
            also_fires=[ticks("myelopathy", "neck_shock")],
            stays_quiet=[ticks("myelopathy", "none"), says("cancer_hx", "never")],
            # An unknown kind of cancer counts as cancer.
            missing={"myelopathy": False, "cancer_type": True},
        ),
    ],
    "R04": [
        Example(
            {
                **OLD_BOWEL_CANCER,
                "cancer_type": ["breast"],
                "spread": ["band"],
                "new_kind": "different",
                "course": "same",
                "duration": "m3_12",
            },
            also_fires=[
                ticks(
                    "cancer_type",
                    *("breast", "lung", "prostate", "kidney", "thyroid", "myeloma"),
                ),
                ticks("spread", "legs_both"),
                says("new_kind", "first_ever"),
            ],
            stays_quiet=[
                anything_but(
                    "cancer_type",
                    *("breast", "lung", "prostate", "kidney", "thyroid", "myeloma"),
                ),
                anything_but("spread", "band", "legs_both"),
                says("new_kind", "usual"),
                says("cancer_hx", "never", "being_tested"),
            ],
            missing={"spread": False, "new_kind": True, "cancer_type": False},
        ),
        Example(
            {
                **OLD_BOWEL_CANCER,
                "cancer_when": "lt1y",
                "spread": ["band"],
                "new_kind": "usual",
                "course": "worse_slow",
                "duration": "gt12m",
            },
            also_fires=[says("cancer_when", "y1_5"), says("course", "worse_fast")],
            stays_quiet=[says("cancer_when", "y5_10", "gt10y"), says("course", *CALM)],
            missing={"cancer_when": True, "course": False},
        ),
        Example(
            # A date left from an earlier answer does not make current cancer old.
            {
                **OLD_BOWEL_CANCER,
                "cancer_hx": "current",
                "spread": ["legs_both"],
                "new_kind": "usual",
                "course": "same",
                "duration": "w6_12",
            },
            also_fires=[says("duration", *RECENT)],
            stays_quiet=[says("duration", "m3_12", "gt12m"), says("cancer_hx", "past")],
            missing={"duration": False, "cancer_hx": False},
        ),
        Example(
            {
                **OLD_BOWEL_CANCER,
                "bone_mets": "yes",
                "spread": ["band"],
                "new_kind": "different",
            },
            also_fires=[says("bone_mets", "not_sure")],
            stays_quiet=[says("bone_mets", "no")],
            missing={"bone_mets": False},
        ),
    ],
    "R05": [
        Example(
            {
                "emg_nerve": ["leg_one"],
                "nerve_onset": "lt48h",
                "nerve_change": "same",
                "nerve_known_cause": "no",
                "medicines": ["none"],
            },
            also_fires=[ticks("emg_nerve", *ONE_LIMB)],
            stays_quiet=[
                anything_but("emg_nerve", *ONE_LIMB),
                says("nerve_onset", "d2_14", "w2_m3", "gt3m"),
            ],
            missing={"emg_nerve": False, "nerve_onset": True, "nerve_change": True},
        ),
        Example(
            {
                "emg_nerve": ["arm_weak"],
                "nerve_onset": "w2_m3",
                "nerve_change": "worse",
                "medicines": ["none"],
            },
            stays_quiet=[says("nerve_change", "same", "better")],
            missing={"nerve_change": True},
        ),
        Example(
            {
                "emg_nerve": ["leg_one", "arm_weak"],
                "nerve_onset": "d2_14",
                "nerve_change": "same",
                "medicines": ["none"],
            },
            stays_quiet=[
                ticks("emg_nerve", *ONE_LIMB),
                says("nerve_onset", "w2_m3", "gt3m"),
            ],
            missing={"emg_nerve": False},
        ),
        Example(
            {
                "medicines": ["anticoagulant"],
                "onset": "sudden",
                "injury": "none",
                "sensory": ["arm_one"],
                "sensory_new": "yes",
            },
            stays_quiet=[
                anything_but("medicines", "anticoagulant"),
                anything_but("onset", "sudden"),
                says("sensory_new", "no"),
                ticks("sensory", "none"),
            ],
            missing={"medicines": False, "onset": False, "sensory_new": True},
        ),
        Example(
            {
                "medicines": ["anticoagulant"],
                "onset": "gradual",
                "injury": "minor_fall",
                "emg_nerve": ["bladder_leak"],
                "nerve_onset": "gt3m",
                "nerve_change": "same",
                "nerve_known_cause": "no",
            },
            also_fires=[says("injury", "minor_fall", "whiplash", "seizure")],
            stays_quiet=[
                anything_but("injury", "minor_fall", "whiplash", "seizure"),
                says("nerve_known_cause", "yes"),
                ticks("emg_nerve", "none"),
            ],
            missing={"injury": False, "nerve_known_cause": True, "emg_nerve": False},
        ),
    ],
    "R06": [
        Example(
            {"emg_chest": ["sudden_tearing"], "sudden_move": "yes"},
            stays_quiet=[anything_but("emg_chest", "sudden_tearing")],
            missing={"emg_chest": False, "sudden_move": True},
        ),
        Example(
            {"emg_chest": ["sudden_severe"], "sudden_move": "no"},
            also_fires=[says("sudden_move", "not_sure")],
            stays_quiet=[says("sudden_move", "yes")],
            missing={"sudden_move": True},
        ),
        Example(
            {
                "emg_chest": ["sudden_severe"],
                "sudden_move": "yes",
                "conditions": ["aortic"],
            },
            stays_quiet=[anything_but("conditions", "aortic")],
            missing={"conditions": False},
        ),
        Example(
            {
                "emg_chest": ["sudden_severe"],
                "sudden_move": "yes",
                "pregnant": "pregnant",
            },
            also_fires=[says("pregnant", "postpartum6w")],
            stays_quiet=[says("pregnant", "no", "not_sure")],
            missing={"pregnant": False},
        ),
        Example(
            {"pregnant": "pregnant", "onset": "sudden", "severity": 8},
            also_fires=[says("pregnant", "postpartum6w"), says("severity", 10)],
            stays_quiet=[
                says("pregnant", "no", "not_sure"),
                anything_but("onset", "sudden"),
                says("severity", 7),
            ],
            missing={"pregnant": False, "onset": False, "severity": False},
        ),
    ],
    "R07": [
        Example(
            {"emg_chest": ["chest_now"]},
            also_fires=[ticks("emg_chest", "spread_unwell")],
            stays_quiet=[anything_but("emg_chest", "chest_now", "spread_unwell")],
            missing={"emg_chest": False},
        ),
    ],
    "R08": [
        Example(
            {"emg_chest": ["breathless"]},
            stays_quiet=[anything_but("emg_chest", "breathless")],
            missing={"emg_chest": False},
        ),
    ],
    "R09": [
        Example(
            {
                "aggravators": ["deep_breath"],
                "clot_risk": ["leg_swelling"],
                "onset": "gradual",
            },
            also_fires=[ticks("clot_risk", "recent_op_bed")],
            stays_quiet=[
                anything_but("aggravators", "deep_breath"),
                anything_but("clot_risk", "leg_swelling", "recent_op_bed"),
            ],
            missing={"aggravators": False, "clot_risk": False},
        ),
        Example(
            {"emg_chest": ["cough_blood"], "conditions": ["clot_past"]},
            stays_quiet=[
                anything_but("emg_chest", "cough_blood"),
                anything_but("conditions", "clot_past"),
            ],
            missing={"emg_chest": False, "conditions": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "pregnant": "pregnant"},
            also_fires=[says("pregnant", "postpartum6w")],
            stays_quiet=[says("pregnant", "no", "not_sure")],
            missing={"pregnant": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "cancer_hx": "current"},
            stays_quiet=[anything_but("cancer_hx", "current")],
            missing={"cancer_hx": False},
        ),
        Example(
            {"systemic": ["breathless_weeks"], "clot_risk": ["leg_swelling"]},
            also_fires=[ticks("clot_risk", "recent_op_bed")],
            stays_quiet=[
                anything_but("systemic", "breathless_weeks"),
                anything_but("clot_risk", "leg_swelling", "recent_op_bed"),
            ],
            missing={"systemic": False, "clot_risk": False},
        ),
        Example(
            {
                "aggravators": ["deep_breath"],
                "onset": "sudden",
                "clot_risk": ["long_travel"],
            },
            also_fires=[ticks("clot_risk", "pill_hrt")],
            stays_quiet=[
                anything_but("aggravators", "deep_breath"),
                anything_but("onset", "sudden"),
                ticks("clot_risk", "none"),
            ],
            missing={"onset": False, "clot_risk": False},
        ),
    ],
    "R10": [
        Example(
            {"emg_chest": ["collapse"]},
            stays_quiet=[anything_but("emg_chest", "collapse")],
            missing={"emg_chest": False},
        ),
    ],
    "R11": [
        Example(
            {"emg_chest": ["tummy_severe"]},
            also_fires=[ticks("emg_chest", "tummy_throb", "blood_vomit_black")],
            stays_quiet=[
                anything_but(
                    "emg_chest", "tummy_severe", "tummy_throb", "blood_vomit_black"
                )
            ],
            missing={"emg_chest": False},
        ),
    ],
    "R12": [
        Example(
            {"emg_ill": ["confused"]},
            also_fires=[
                ticks(
                    "emg_ill",
                    *("skin_colour", "fast_breathing", "neck_stiff"),
                    "face_arm_speech",
                )
            ],
            stays_quiet=[ticks("emg_ill", "fever", "rigors", "not_sure", "none")],
            missing={"emg_ill": False},
        ),
    ],
    "R13": [
        Example(
            {
                "emg_ill": ["fever"],
                "systemic": ["none"],
                "infection_risk": ["none"],
                "sensory": ["arm_one"],
                "sensory_new": "yes",
            },
            also_fires=[ticks("emg_ill", "rigors"), ticks("sensory", *SENSORY)],
            stays_quiet=[
                anything_but("emg_ill", "fever", "rigors"),
                says("sensory_new", "no"),
                ticks("sensory", "none"),
            ],
            missing={"emg_ill": False, "sensory_new": True, "sensory": False},
        ),
        Example(
            {
                "systemic": ["fever_recent"],
                "emg_nerve": ["saddle_numb"],
                "nerve_onset": "w2_m3",
                "nerve_change": "same",
                "nerve_known_cause": "yes",
            },
            also_fires=[ticks("emg_nerve", *NERVE)],
            stays_quiet=[
                anything_but("systemic", "fever_recent"),
                anything_but("emg_nerve", *NERVE),
                says("nerve_onset", "gt3m"),
            ],
            missing={"systemic": False, "emg_nerve": False, "nerve_onset": True},
        ),
        Example(
            {
                "infection_risk": ["iv_drugs"],
                "emg_ill": ["none"],
                "sensory": ["feet_both"],
                "sensory_new": "yes",
            },
            also_fires=[ticks("infection_risk", *STRONG_INFECTION)],
            stays_quiet=[anything_but("infection_risk", *STRONG_INFECTION)],
            missing={"infection_risk": False},
        ),
    ],
    "R14": [
        Example(
            {
                "emg_ill": ["fever"],
                "infection_risk": ["iv_drugs"],
                "conditions": ["none"],
                "medicines": ["none"],
                "cancer_signs": ["none"],
            },
            also_fires=[
                ticks("emg_ill", "rigors"),
                ticks("infection_risk", *STRONG_INFECTION),
            ],
            stays_quiet=[
                anything_but("emg_ill", "fever", "rigors"),
                anything_but("infection_risk", *STRONG_INFECTION),
            ],
            missing={"emg_ill": False, "infection_risk": False},
        ),
        Example(
            {"systemic": ["fever_recent"], "conditions": ["weak_immune"]},
            also_fires=[ticks("conditions", "sickle_cell")],
            stays_quiet=[
                anything_but("conditions", "weak_immune", "sickle_cell"),
                anything_but("systemic", "fever_recent"),
            ],
            missing={"conditions": False, "systemic": False},
        ),
        Example(
            {"emg_ill": ["rigors"], "medicines": ["immunosuppressant"]},
            also_fires=[ticks("medicines", "steroid_long")],
            stays_quiet=[
                anything_but("medicines", "immunosuppressant", "steroid_long")
            ],
            missing={"medicines": False},
        ),
        Example(
            {"emg_ill": ["fever"], "cancer_signs": ["jaundice"]},
            stays_quiet=[anything_but("cancer_signs", "jaundice")],
            missing={"cancer_signs": False},
        ),
    ],
    "R15": [
        Example(
            {"emg_ill": ["fever"], "systemic": ["none"], "cancer_tx": ["chemo"]},
            also_fires=[
                ticks("emg_ill", "rigors"),
                ticks("cancer_tx", "immuno_targeted"),
            ],
            stays_quiet=[
                anything_but("emg_ill", "fever", "rigors"),
                anything_but("cancer_tx", "chemo", "immuno_targeted"),
            ],
            missing={"emg_ill": False, "cancer_tx": False},
        ),
        Example(
            {"systemic": ["fever_recent"], "cancer_tx": ["chemo"]},
            stays_quiet=[anything_but("systemic", "fever_recent")],
            missing={"systemic": False},
        ),
    ],
    "R16": [
        Example(
            {
                "injury": "major",
                "injury_when": "today_yesterday",
                "conditions": ["none"],
                "severity": 3,
            },
            stays_quiet=[
                anything_but("injury", "major"),
                says("injury_when", "d2_7", "w1_6", "gt6w"),
            ],
            missing={"injury": False, "injury_when": True},
        ),
        Example(
            {
                "injury": "minor_fall",
                "injury_when": "today_yesterday",
                "conditions": ["stiff_spine"],
            },
            also_fires=[
                says("injury", "whiplash", "seizure"),
                # A stiff spine is itself a reason in the first week.
                says("injury_when", "d2_7"),
            ],
            stays_quiet=[
                says("injury", "lift_twist", "none"),
                anything_but("conditions", "stiff_spine"),
                says("injury_when", "w1_6", "gt6w"),
            ],
            missing={"conditions": False, "injury": False, "injury_when": True},
        ),
        Example(
            {
                "injury": "major",
                "injury_when": "d2_7",
                "severity": 7,
                "spine_tender": "no",
                "function": "normal",
                "conditions": ["none"],
                "emg_nerve": ["none"],
                "sensory": ["none"],
            },
            stays_quiet=[says("severity", 6), says("injury_when", "w1_6", "gt6w")],
            missing={"severity": False},
        ),
        Example(
            {
                "injury": "major",
                "injury_when": "d2_7",
                "severity": 3,
                "spine_tender": "yes",
            },
            stays_quiet=[says("spine_tender", "no", "cannot")],
            missing={"spine_tender": False},
        ),
        Example(
            {
                "injury": "major",
                "injury_when": "d2_7",
                "severity": 3,
                "function": "hard",
            },
            also_fires=[says("function", "bedbound")],
            stays_quiet=[says("function", "normal", "some")],
            missing={"function": False},
        ),
        Example(
            {"injury": "major", "injury_when": "d2_7", "emg_nerve": ["leg_one"]},
            also_fires=[ticks("emg_nerve", *NERVE)],
            stays_quiet=[anything_but("emg_nerve", *NERVE)],
            missing={"emg_nerve": False},
        ),
        Example(
            {
                "injury": "major",
                "injury_when": "d2_7",
                "sensory": ["leg_one"],
                "sensory_new": "yes",
            },
            stays_quiet=[says("sensory_new", "no")],
            missing={"sensory_new": True, "sensory": False},
        ),
        Example(
            {
                "injury": "major",
                "injury_when": "d2_7",
                "conditions": ["stiff_spine"],
            },
            stays_quiet=[ticks("conditions", "none", "osteoporosis")],
            missing={"conditions": False},
        ),
    ],
    "R17": [
        Example(
            {
                "conditions": ["aortic"],
                "duration": "d1_7",
                "new_kind": "different",
                "onset": "gradual",
                "severity": 4,
            },
            also_fires=[
                says("duration", "lt24h", "w1_2", "w2_4"),
                says("new_kind", "first_ever"),
            ],
            stays_quiet=[
                anything_but("conditions", "aortic"),
                says("duration", "w4_6", "w6_12", "m3_12", "gt12m"),
                says("new_kind", "usual"),
            ],
            missing={"conditions": False, "duration": True, "new_kind": True},
        ),
        Example(
            {
                "conditions": ["aortic"],
                "duration": "gt12m",
                "new_kind": "usual",
                "onset": "sudden",
                "severity": 7,
            },
            stays_quiet=[anything_but("onset", "sudden"), says("severity", 6)],
            missing={"onset": False, "severity": False},
        ),
    ],
}

SAME_DAY: dict[str, list[Example]] = {
    "R18": [
        Example(
            {
                **OLD_BOWEL_CANCER,
                "cancer_type": ["lung"],
                "new_kind": "different",
            },
            also_fires=[says("new_kind", "first_ever")],
            stays_quiet=[
                says("new_kind", "usual"),
                ticks("cancer_type", "bowel", "skin_nonmelanoma"),
                says("cancer_hx", "never", "being_tested", "prefer_not", "not_sure"),
            ],
            missing={"new_kind": True, "cancer_hx": False, "cancer_type": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, "cancer_when": "y1_5", "new_kind": "different"},
            stays_quiet=[
                says("cancer_when", "y5_10", "gt10y"),
                # Guard G5.
                ticks("cancer_type", "skin_nonmelanoma"),
            ],
            missing={"cancer_when": True},
        ),
        Example(
            {**OLD_BOWEL_CANCER, "bone_mets": "not_sure", "new_kind": "different"},
            stays_quiet=[
                says("bone_mets", "no"),
                ticks("cancer_type", "skin_nonmelanoma"),
            ],
            missing={"bone_mets": False},
        ),
    ],
    "R19": [
        Example(
            {
                **OLD_BOWEL_CANCER,
                **NO_FEATURE,
                "spread": ["none"],
                "muscle": ["none"],
                "course": "worse_slow",
            },
            also_fires=[
                says("course", "worse_fast"),
                says("cancer_hx", "current", "being_tested"),
            ],
            stays_quiet=[
                says("course", *CALM),
                says("cancer_hx", "never", "prefer_not", "not_sure"),
            ],
            missing={"course": False, "cancer_hx": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "night_wakes": "most"},
            also_fires=[says("night_wakes", "every")],
            stays_quiet=[says("night_wakes", "never", "some")],
            missing={"night_wakes": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "aggravators": ["cough_strain"]},
            also_fires=[ticks("aggravators", "upright")],
            stays_quiet=[anything_but("aggravators", "cough_strain", "upright")],
            missing={"aggravators": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "spine_tender": "yes"},
            stays_quiet=[says("spine_tender", "no", "cannot")],
            missing={"spine_tender": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "cannot_lie_flat": "yes"},
            stays_quiet=[says("cannot_lie_flat", "no")],
            missing={"cannot_lie_flat": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "pain_sites": ["blades", "other_bones"]},
            stays_quiet=[anything_but("pain_sites", "other_bones")],
            missing={"pain_sites": False},
        ),
        Example(
            # Unremitting: always there, and rest does nothing.
            {
                **OLD_BOWEL_CANCER,
                **NO_FEATURE,
                "constancy": "always",
                "rest_effect": "none",
                "relievers": ["none"],
            },
            also_fires=[
                says("rest_effect", "worse", "not_noticed"),
                ticks("relievers", "heat_ice", "painkillers", "not_noticed"),
            ],
            stays_quiet=[
                says("constancy", "mostly", "on_off", "only_some"),
                says("rest_effect", "better"),
                ticks("relievers", "rest", "change_position"),
            ],
            missing={"constancy": False, "rest_effect": True, "relievers": True},
        ),
        Example(
            {
                **OLD_BOWEL_CANCER,
                **NO_FEATURE,
                "constancy": "always",
                "rest_effect": "not_noticed",
                "relievers": ["not_noticed"],
            },
            stays_quiet=[ticks("relievers", "rest", "change_position")],
            missing={"rest_effect": True, "relievers": True},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "spread": ["arm"]},
            also_fires=[ticks("spread", "band", "leg_one", "legs_both")],
            stays_quiet=[ticks("spread", "through_front", "none")],
            missing={"spread": False},
        ),
        Example(
            {**OLD_BOWEL_CANCER, **NO_FEATURE, "muscle": ["hard_stairs_chair"]},
            stays_quiet=[anything_but("muscle", "hard_stairs_chair")],
            missing={"muscle": False},
        ),
    ],
    "R20": [
        Example(
            {
                "emg_nerve": ["leg_one"],
                "nerve_onset": "w2_m3",
                "nerve_change": "same",
                "nerve_known_cause": "yes",
            },
            also_fires=[ticks("emg_nerve", "arm_weak")],
            stays_quiet=[
                anything_but("emg_nerve", *ONE_LIMB),
                says("nerve_onset", "gt3m"),
            ],
            missing={"emg_nerve": False, "nerve_onset": True},
        ),
        Example(
            {"sensory": ["chest_tummy"], "sensory_new": "yes", "medicines": ["none"]},
            also_fires=[ticks("sensory", "arms_both", "feet_both")],
            stays_quiet=[
                ticks("sensory", "arm_one", "none"),
                says("sensory_new", "no"),
            ],
            missing={"sensory": False, "sensory_new": True},
        ),
        Example(
            # The low back explains one leg on its own, not an arm as well.
            {
                "sensory": ["arm_one", "leg_one"],
                "sensory_new": "yes",
                "pain_sites": ["low_spine"],
                "medicines": ["none"],
            },
            stays_quiet=[
                ticks("sensory", "arm_one", "leg_one"),
                says("sensory_new", "no"),
            ],
            missing={"sensory_new": True},
        ),
        Example(
            {
                "sensory": ["arm_one"],
                "sensory_new": "yes",
                "medicines": ["anticoagulant"],
            },
            stays_quiet=[
                anything_but("medicines", "anticoagulant"),
                says("sensory_new", "no"),
            ],
            missing={"medicines": False, "sensory_new": True},
        ),
        Example(
            {
                "sensory": ["leg_one"],
                "sensory_new": "yes",
                "pain_sites": ["blades"],
                "medicines": ["none"],
            },
            also_fires=[ticks("pain_sites", "leg", "flank_left", "mid_spine")],
            stays_quiet=[
                ticks("pain_sites", "low_left", "low_spine", "low_right"),
                ticks("sensory", "arm_one", "none"),
                says("sensory_new", "no"),
            ],
            missing={"pain_sites": True, "sensory_new": True},
        ),
    ],
    "R21": [
        Example(
            {
                "emg_nerve": ["saddle_numb"],
                "nerve_onset": "gt3m",
                "nerve_change": "same",
                "nerve_known_cause": "no",
                "spread": ["none"],
                "cancer_signs": ["none"],
            },
            also_fires=[ticks("emg_nerve", *SPHINCTER, *LEGS)],
            stays_quiet=[
                anything_but("emg_nerve", *SPHINCTER, *LEGS),
                says("nerve_known_cause", "yes"),
            ],
            missing={"emg_nerve": False, "nerve_known_cause": True},
        ),
        Example(
            {"emg_nerve": ["sexual_change"], "nerve_onset": "lt48h"},
            also_fires=[says("nerve_onset", "d2_14")],
            stays_quiet=[
                says("nerve_onset", "w2_m3", "gt3m"),
                ticks("emg_nerve", "leg_one", "none"),
            ],
            missing={"nerve_onset": True, "emg_nerve": False},
        ),
        Example(
            {
                "spread": ["legs_both"],
                "new_kind": "different",
                "duration": "gt12m",
                "course": "same",
            },
            also_fires=[says("new_kind", "first_ever")],
            stays_quiet=[
                anything_but("spread", "legs_both"),
                says("new_kind", "usual"),
            ],
            missing={"spread": False, "new_kind": True},
        ),
        Example(
            {
                "spread": ["legs_both"],
                "new_kind": "usual",
                "duration": "w6_12",
                "course": "same",
            },
            also_fires=[says("duration", *RECENT)],
            stays_quiet=[says("duration", "m3_12", "gt12m")],
            missing={"duration": False},
        ),
        Example(
            {
                "spread": ["legs_both"],
                "new_kind": "usual",
                "duration": "gt12m",
                "course": "worse_slow",
            },
            also_fires=[says("course", "worse_fast")],
            stays_quiet=[says("course", *CALM)],
            missing={"course": False},
        ),
        Example(
            {
                "cancer_signs": ["slow_pee"],
                "age": 49,
                "sensory": ["none"],
                "spread": ["none"],
            },
            stays_quiet=[says("age", 50), anything_but("cancer_signs", "slow_pee")],
            missing={"age": False, "cancer_signs": False},
        ),
        Example(
            {
                "cancer_signs": ["slow_pee"],
                "age": 70,
                "sensory": ["arm_one"],
                "sensory_new": "yes",
            },
            stays_quiet=[says("sensory_new", "no")],
            missing={"sensory_new": True, "sensory": False},
        ),
        Example(
            {
                "cancer_signs": ["slow_pee"],
                "age": 70,
                "spread": ["leg_one"],
                "new_kind": "usual",
                "duration": "gt12m",
                "course": "same",
            },
            also_fires=[ticks("spread", "legs_both")],
            stays_quiet=[
                ticks("spread", "band", "arm", "through_front", "none"),
                ticks("cancer_signs", "none"),
            ],
            missing={"spread": False},
        ),
    ],
    "R22": [
        Example(
            {"emg_ill": ["fever"], "systemic": ["none"]},
            also_fires=[ticks("emg_ill", "rigors")],
            stays_quiet=[anything_but("emg_ill", "fever", "rigors")],
            missing={"emg_ill": False},
        ),
        Example(
            {"emg_ill": ["none"], "systemic": ["fever_recent"]},
            stays_quiet=[anything_but("systemic", "fever_recent")],
            missing={"systemic": False},
        ),
    ],
    "R23": [
        Example(
            {
                "infection_risk": ["iv_drugs"],
                "conditions": ["none"],
                "medicines": ["none"],
                "constancy": "always",
                "night_wakes": "never",
                "spine_tender": "no",
                "course": "same",
                "new_kind": "usual",
            },
            also_fires=[ticks("infection_risk", *STRONG_INFECTION)],
            stays_quiet=[
                anything_but("infection_risk", *STRONG_INFECTION),
                anything_but("constancy", "always"),
            ],
            missing={"infection_risk": False, "constancy": False},
        ),
        Example(
            {"conditions": ["weak_immune"], "night_wakes": "most"},
            also_fires=[says("night_wakes", "every")],
            stays_quiet=[
                anything_but("conditions", "weak_immune"),
                says("night_wakes", "never", "some"),
            ],
            missing={"conditions": False, "night_wakes": False},
        ),
        Example(
            {"medicines": ["immunosuppressant"], "spine_tender": "yes"},
            stays_quiet=[
                anything_but("medicines", "immunosuppressant"),
                says("spine_tender", "no", "cannot"),
            ],
            missing={"medicines": False, "spine_tender": False},
        ),
        Example(
            {"medicines": ["immunosuppressant"], "course": "worse_slow"},
            also_fires=[says("course", "worse_fast")],
            stays_quiet=[says("course", *CALM)],
            missing={"course": False},
        ),
        Example(
            {
                "infection_risk": ["skin_blood_infection"],
                "new_kind": "different",
                "duration": "d1_7",
            },
            also_fires=[
                ticks("infection_risk", "spine_procedure", "line_catheter"),
                says("new_kind", "first_ever"),
                says("duration", *RECENT),
            ],
            stays_quiet=[
                anything_but(
                    "infection_risk",
                    *("skin_blood_infection", "spine_procedure", "line_catheter"),
                ),
                says("new_kind", "usual"),
                says("duration", "m3_12", "gt12m"),
            ],
            missing={"infection_risk": False, "new_kind": True, "duration": False},
        ),
    ],
    "R24": [
        Example(
            {
                "pain_sites": ["flank_left"],
                "urine_signs": ["burning"],
                "cancer_signs": ["none"],
            },
            also_fires=[
                ticks("pain_sites", "flank_right"),
                ticks("urine_signs", "frequency", "smelly_cloudy"),
            ],
            stays_quiet=[
                anything_but("pain_sites", "flank_left", "flank_right"),
                ticks("urine_signs", "none"),
            ],
            missing={"pain_sites": False, "urine_signs": False},
        ),
        Example(
            {"pain_sites": ["flank_right"], "cancer_signs": ["blood_pee"]},
            stays_quiet=[anything_but("cancer_signs", "blood_pee")],
            missing={"cancer_signs": False},
        ),
    ],
    "R25": [
        Example(
            {
                "conditions": ["osteoporosis"],
                "medicines": ["none"],
                "age": 60,
                "duration": "d1_7",
                "injury": "minor_fall",
                "onset": "gradual",
                "character": ["aching"],
                "spine_tender": "no",
                "severity": 7,
                "function": "normal",
            },
            also_fires=[
                ticks("conditions", "fragility_fracture", "stiff_spine"),
                says("duration", *RECENT),
            ],
            stays_quiet=[
                anything_but(
                    "conditions",
                    *("osteoporosis", "fragility_fracture", "stiff_spine"),
                ),
                says("duration", "m3_12", "gt12m"),
                says("injury", "none"),
                says("severity", 6),
            ],
            missing={"conditions": False, "duration": False, "severity": False},
        ),
        Example(
            {
                "medicines": ["steroid_long"],
                "age": 50,
                "duration": "w1_2",
                "injury": "none",
                "onset": "sudden",
                "function": "hard",
            },
            also_fires=[says("function", "bedbound")],
            stays_quiet=[
                anything_but("medicines", "steroid_long"),
                says("function", "normal", "some"),
                anything_but("onset", "sudden"),
            ],
            missing={"medicines": False, "function": False, "onset": False},
        ),
        Example(
            {
                "age": 70,
                "duration": "w1_2",
                "injury": "none",
                "character": ["crushing"],
                "severity": 8,
            },
            stays_quiet=[says("age", 69), anything_but("character", "crushing")],
            missing={"age": False, "character": False},
        ),
        Example(
            {
                "age": 75,
                "duration": "w1_2",
                "injury": "none",
                "spine_tender": "yes",
                "new_kind": "first_ever",
                "severity": 8,
            },
            also_fires=[says("new_kind", "different")],
            stays_quiet=[
                says("spine_tender", "no", "cannot"),
                says("new_kind", "usual"),
            ],
            missing={"spine_tender": False, "new_kind": True},
        ),
        Example(
            # Lifting or a jolt is an event for weak bones.
            {
                "conditions": ["osteoporosis"],
                "age": 50,
                "duration": "w1_2",
                "injury": "lift_twist",
                "severity": 8,
            },
            also_fires=[says("injury", "whiplash")],
            stays_quiet=[says("injury", "none"), ticks("conditions", "none")],
            missing={"injury": False, "conditions": False},
        ),
        Example(
            {
                "conditions": ["none"],
                "age": 70,
                "duration": "w1_2",
                "injury": "lift_twist",
                "severity": 8,
            },
            stays_quiet=[says("age", 69)],
            missing={"age": False},
        ),
        Example(
            {"injury": "seizure", "duration": "w6_12"},
            also_fires=[says("duration", *RECENT)],
            stays_quiet=[
                says("injury", "minor_fall", "whiplash", "lift_twist", "none"),
                says("duration", "m3_12", "gt12m"),
            ],
            missing={"injury": False, "duration": False},
        ),
        Example(
            {"injury": "major", "injury_when": "d2_7"},
            stays_quiet=[
                anything_but("injury_when", "d2_7"),
                anything_but("injury", "major"),
            ],
            missing={"injury_when": False, "injury": False},
        ),
        Example(
            {
                "injury": "lift_twist",
                "duration": "w2_4",
                "shape_change": ["new_stoop"],
                "age": 30,
            },
            also_fires=[says("injury", "minor_fall", "whiplash")],
            stays_quiet=[
                says("injury", "none", "major"),
                says("duration", "m3_12", "gt12m"),
                anything_but("shape_change", "new_stoop"),
            ],
            missing={"injury": False, "duration": False, "shape_change": False},
        ),
        Example(
            {
                "injury": "whiplash",
                "duration": "w2_4",
                "spine_tender": "yes",
                "severity": 7,
                "age": 30,
            },
            also_fires=[says("injury", "minor_fall")],
            stays_quiet=[
                says("injury", "lift_twist", "none"),
                says("duration", "m3_12", "gt12m"),
                says("spine_tender", "no", "cannot"),
                says("severity", 6),
            ],
            missing={"spine_tender": False, "severity": False, "duration": False},
        ),
    ],
    "R26": [
        Example(
            {
                "medicines": ["anticoagulant"],
                "onset": "sudden",
                "severity": 7,
                "injury": "none",
            },
            stays_quiet=[
                anything_but("medicines", "anticoagulant"),
                anything_but("onset", "sudden"),
                says("severity", 6),
            ],
            missing={"medicines": False, "onset": False, "severity": False},
        ),
        Example(
            {
                "infection_risk": ["spine_procedure"],
                "onset": "sudden",
                "severity": 9,
            },
            stays_quiet=[anything_but("infection_risk", "spine_procedure")],
            missing={"infection_risk": False},
        ),
        Example(
            {
                "medicines": ["anticoagulant"],
                "injury": "minor_fall",
                "duration": "lt24h",
            },
            also_fires=[says("duration", *RECENT)],
            stays_quiet=[
                anything_but("medicines", "anticoagulant"),
                anything_but("injury", "minor_fall"),
                says("duration", "m3_12", "gt12m"),
            ],
            missing={"medicines": False, "injury": False, "duration": False},
        ),
    ],
    "R27": [
        Example(
            {"rash": "yes_lt3d", "age": 25},
            stays_quiet=[anything_but("rash", "yes_lt3d")],
            missing={"rash": False, "age": True},
        ),
        Example(
            {"rash": "yes_gt3d", "age": 50},
            stays_quiet=[says("age", 49), says("rash", "no")],
            missing={"age": False, "rash": False},
        ),
        Example(
            {"rash": "yes_gt3d", "age": 25, "conditions": ["weak_immune"]},
            stays_quiet=[anything_but("conditions", "weak_immune")],
            missing={"conditions": False},
        ),
        Example(
            {"rash": "yes_gt3d", "age": 25, "medicines": ["immunosuppressant"]},
            also_fires=[ticks("medicines", "steroid_long")],
            stays_quiet=[
                anything_but("medicines", "immunosuppressant", "steroid_long")
            ],
            missing={"medicines": False},
        ),
    ],
    "R28": [
        Example(
            {
                "calcium_signs": ["thirst", "constipation"],
                "age": 60,
                "cancer_hx": "never",
            },
            also_fires=[
                says(
                    "calcium_signs",
                    ["pee_lots", "constipation"],
                    ["muddled", "constipation"],
                    ["sick", "constipation"],
                    ["thirst", "sick"],
                )
            ],
            stays_quiet=[
                says("age", 59),
                ticks(
                    "calcium_signs",
                    *("thirst", "pee_lots", "constipation", "muddled", "sick", "none"),
                ),
            ],
            missing={"calcium_signs": False, "age": False},
        ),
        Example(
            {
                **OLD_BOWEL_CANCER,
                "calcium_signs": ["thirst", "sick"],
                "age": 45,
            },
            also_fires=[says("cancer_hx", "current", "being_tested")],
            stays_quiet=[says("cancer_hx", "never", "prefer_not", "not_sure")],
            missing={"cancer_hx": False},
        ),
        Example(
            {
                "calcium_signs": ["thirst", "constipation", "sick"],
                "age": 45,
                "cancer_hx": "never",
            },
            also_fires=[says("calcium_signs", ["muddled", "constipation", "sick"])],
            stays_quiet=[
                says(
                    "calcium_signs",
                    *(["thirst", "sick"], ["constipation", "sick"]),
                    ["thirst", "constipation"],
                )
            ],
            missing={"calcium_signs": False, "age": True},
        ),
        Example(
            {"calcium_signs": ["thirst", "pee_lots"], "age": 45, "cancer_hx": "never"},
            stays_quiet=[
                says("calcium_signs", ["thirst", "muddled"], ["pee_lots", "muddled"]),
                ticks("calcium_signs", "thirst", "pee_lots"),
            ],
            missing={"calcium_signs": False},
        ),
        Example(
            {"calcium_signs": ["muddled"], "age": 45, "cancer_hx": "being_tested"},
            stays_quiet=[
                anything_but("calcium_signs", "muddled"),
                says("cancer_hx", "never"),
            ],
            missing={"cancer_hx": False},
        ),
    ],
    "R29": [
        Example(
            {"gut_signs": ["vomiting"], "cancer_signs": ["none"], "pregnant": "no"},
            stays_quiet=[anything_but("gut_signs", "vomiting")],
            missing={"gut_signs": False},
        ),
        Example(
            {"cancer_signs": ["jaundice"]},
            stays_quiet=[anything_but("cancer_signs", "jaundice")],
            missing={"cancer_signs": False},
        ),
        Example(
            {"pregnant": "pregnant", "pain_sites": ["tummy"], "severity": 2},
            also_fires=[says("pregnant", "postpartum6w")],
            stays_quiet=[
                says("pregnant", "no", "not_sure"),
                anything_but("pain_sites", "tummy"),
            ],
            missing={"pregnant": False, "pain_sites": False},
        ),
        Example(
            {"pregnant": "pregnant", "pain_sites": ["ribs_left"], "severity": 6},
            also_fires=[
                ticks(
                    "pain_sites",
                    *("ribs_right", "chest_front", "flank_left", "flank_right"),
                )
            ],
            stays_quiet=[
                says("severity", 5),
                anything_but(
                    "pain_sites",
                    *("ribs_left", "ribs_right", "chest_front", "flank_left"),
                    *("flank_right", "tummy"),
                ),
                says("pregnant", "no"),
            ],
            missing={"severity": False, "pain_sites": False, "pregnant": False},
        ),
    ],
    "R30": [
        Example(
            {"emg_chest": ["cough_blood"], "aggravators": ["none"]},
            also_fires=[ticks("emg_chest", "chest_wall")],
            stays_quiet=[anything_but("emg_chest", "cough_blood", "chest_wall")],
            missing={"emg_chest": False},
        ),
        Example(
            {
                "aggravators": ["deep_breath"],
                "onset": "sudden",
                "systemic": ["none"],
                "emg_ill": ["none"],
                "clot_risk": ["none"],
                "relievers": ["none"],
                "infection_risk": ["none"],
            },
            stays_quiet=[
                anything_but("aggravators", "deep_breath"),
                anything_but("onset", "sudden"),
            ],
            missing={"aggravators": False, "onset": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "systemic": ["cough_new"]},
            also_fires=[
                ticks("systemic", "cough3w", "breathless_weeks", "fever_recent")
            ],
            stays_quiet=[
                anything_but(
                    "systemic",
                    *("cough_new", "cough3w", "breathless_weeks", "fever_recent"),
                )
            ],
            missing={"systemic": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "emg_ill": ["fever"]},
            also_fires=[ticks("emg_ill", "rigors")],
            stays_quiet=[anything_but("emg_ill", "fever", "rigors")],
            missing={"emg_ill": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "clot_risk": ["long_travel"]},
            also_fires=[ticks("clot_risk", "pill_hrt")],
            # The stronger clot risks make it an emergency, by rule R09.
            stays_quiet=[anything_but("clot_risk", "long_travel", "pill_hrt")],
            missing={"clot_risk": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "relievers": ["lean_forward"]},
            stays_quiet=[anything_but("relievers", "lean_forward")],
            missing={"relievers": False},
        ),
        Example(
            {"aggravators": ["deep_breath"], "infection_risk": ["needling"]},
            stays_quiet=[anything_but("infection_risk", "needling")],
            missing={"infection_risk": False},
        ),
        Example(
            {"systemic": ["breathless_weeks"], "conditions": ["clot_past"]},
            stays_quiet=[
                anything_but("systemic", "breathless_weeks"),
                anything_but("conditions", "clot_past"),
            ],
            missing={"systemic": False, "conditions": False},
        ),
        Example(
            {"systemic": ["breathless_weeks"], "pregnant": "pregnant"},
            also_fires=[says("pregnant", "postpartum6w")],
            stays_quiet=[says("pregnant", "no", "not_sure")],
            missing={"pregnant": False},
        ),
        Example(
            {"systemic": ["breathless_weeks"], "cancer_hx": "current"},
            stays_quiet=[anything_but("cancer_hx", "current")],
            missing={"cancer_hx": False},
        ),
        Example(
            {"systemic": ["breathless_weeks"], "cannot_lie_flat": "yes"},
            stays_quiet=[says("cannot_lie_flat", "no")],
            missing={"cannot_lie_flat": False},
        ),
    ],
    "R31": [
        Example(
            {
                "aggravators": ["exertion"],
                "pain_sites": ["chest_front"],
                "duration": "w2_4",
                "spread": ["none"],
                "age": 25,
                "conditions": ["none"],
                "smoking": "never",
            },
            also_fires=[ticks("pain_sites", "arm")],
            stays_quiet=[
                anything_but("aggravators", "exertion"),
                anything_but("pain_sites", "chest_front", "arm"),
            ],
            missing={"aggravators": False, "pain_sites": False},
        ),
        Example(
            {"aggravators": ["exertion"], "spread": ["arm"], "age": 25},
            also_fires=[ticks("spread", "through_front")],
            stays_quiet=[anything_but("spread", "arm", "through_front")],
            missing={"spread": False},
        ),
        Example(
            {"aggravators": ["exertion"], "age": 40},
            stays_quiet=[says("age", 39)],
            missing={"age": False},
        ),
        Example(
            {"aggravators": ["exertion"], "age": 25, "conditions": ["heart"]},
            also_fires=[ticks("conditions", "diabetes", "high_bp")],
            stays_quiet=[anything_but("conditions", "heart", "diabetes", "high_bp")],
            missing={"conditions": False},
        ),
        Example(
            {"aggravators": ["exertion"], "age": 25, "smoking": "current"},
            stays_quiet=[says("smoking", "ex", "never")],
            missing={"smoking": False},
        ),
        Example(
            {
                "pain_sites": ["chest_front"],
                "duration": "d1_7",
                "age": 40,
                "aggravators": ["none"],
                "conditions": ["none"],
            },
            also_fires=[says("duration", "lt24h")],
            stays_quiet=[
                anything_but("pain_sites", "chest_front"),
                anything_but("duration", "lt24h", "d1_7"),
                says("age", 39),
            ],
            missing={"pain_sites": False, "duration": False, "age": False},
        ),
        Example(
            {
                "pain_sites": ["chest_front"],
                "duration": "lt24h",
                "age": 25,
                "conditions": ["heart"],
            },
            also_fires=[ticks("conditions", "diabetes", "high_bp")],
            stays_quiet=[anything_but("conditions", "heart", "diabetes", "high_bp")],
            missing={"conditions": False},
        ),
    ],
    "R32": [
        Example(
            {
                "severity": 9,
                "function": "bedbound",
                "painkiller_effect": "good",
                "conditions": ["none"],
                "onset": "gradual",
                "course": "same",
                "emg_chest": ["none"],
            },
            stays_quiet=[says("severity", 8), anything_but("function", "bedbound")],
            missing={"severity": False, "function": False},
        ),
        Example(
            {
                "severity": 9,
                "function": "some",
                "painkiller_effect": "none",
                "rest_effect": "none",
                "relievers": ["none"],
            },
            also_fires=[
                says("rest_effect", "worse", "not_noticed"),
                anything_but("relievers", "rest", "change_position"),
            ],
            stays_quiet=[
                says("severity", 8),
                says("painkiller_effect", "good", "some", "not_taken"),
                says("rest_effect", "better"),
                ticks("relievers", "rest", "change_position"),
            ],
            missing={
                "painkiller_effect": False,
                "rest_effect": False,
                "relievers": True,
            },
        ),
        Example(
            {
                "severity": 9,
                "function": "some",
                "painkiller_effect": "none",
                "rest_effect": "not_noticed",
                "relievers": ["rest"],
            },
            stays_quiet=[says("rest_effect", "better", "none", "worse")],
            missing={"rest_effect": False},
        ),
        Example(
            {
                "conditions": ["sickle_cell"],
                "severity": 6,
                "aggravators": ["none"],
                "pain_sites": ["blades"],
            },
            stays_quiet=[
                says("severity", 5),
                anything_but("conditions", "sickle_cell"),
            ],
            missing={"severity": False, "conditions": False},
        ),
        Example(
            {
                "conditions": ["sickle_cell"],
                "severity": 3,
                "aggravators": ["deep_breath"],
            },
            stays_quiet=[anything_but("aggravators", "deep_breath")],
            missing={"aggravators": False},
        ),
        Example(
            {
                "conditions": ["sickle_cell"],
                "severity": 3,
                "pain_sites": ["ribs_left"],
            },
            also_fires=[ticks("pain_sites", "ribs_right", "chest_front")],
            stays_quiet=[
                anything_but("pain_sites", "ribs_left", "ribs_right", "chest_front")
            ],
            missing={"pain_sites": False},
        ),
        Example(
            {
                "onset": "sudden",
                "severity": 8,
                "new_kind": "first_ever",
                "duration": "lt24h",
                "injury": "none",
                "age": 30,
                "conditions": ["none"],
            },
            also_fires=[says("duration", "d1_7"), says("new_kind", "different")],
            stays_quiet=[
                anything_but("onset", "sudden"),
                says("severity", 7),
                says("new_kind", "usual"),
                anything_but("duration", "lt24h", "d1_7"),
                says("injury", "lift_twist", "minor_fall"),
            ],
            missing={
                "onset": False,
                "severity": False,
                "new_kind": True,
                "duration": False,
                "injury": False,
            },
        ),
        Example(
            {
                "onset": "sudden",
                "severity": 8,
                "new_kind": "different",
                "duration": "d1_7",
                "injury": "lift_twist",
                "age": 50,
            },
            stays_quiet=[says("age", 49)],
            missing={"age": False},
        ),
        Example(
            {
                "onset": "sudden",
                "severity": 8,
                "new_kind": "different",
                "duration": "d1_7",
                "injury": "lift_twist",
                "age": 30,
                "conditions": ["high_bp"],
            },
            also_fires=[ticks("conditions", "heart")],
            stays_quiet=[anything_but("conditions", "high_bp", "heart", "sickle_cell")],
            missing={"conditions": False},
        ),
        Example(
            {"course": "worse_fast", "severity": 7},
            stays_quiet=[anything_but("course", "worse_fast"), says("severity", 6)],
            missing={"course": False, "severity": False},
        ),
        Example(
            {"emg_chest": ["sudden_severe"], "sudden_move": "yes"},
            stays_quiet=[anything_but("emg_chest", "sudden_severe")],
            missing={"emg_chest": False, "sudden_move": True},
        ),
    ],
    "R33": [
        Example(
            {"emg_chest": ["not_sure"]},
            stays_quiet=[anything_but("emg_chest", "not_sure")],
            missing={"emg_chest": False},
        ),
        Example(
            {"emg_nerve": ["not_sure"]},
            stays_quiet=[anything_but("emg_nerve", "not_sure")],
            missing={"emg_nerve": False},
        ),
        Example(
            {"emg_ill": ["not_sure"]},
            stays_quiet=[anything_but("emg_ill", "not_sure")],
            missing={"emg_ill": False},
        ),
    ],
    "R34": [
        Example(
            {"distress": "cannot_go_on"},
            stays_quiet=[says("distress", "ok", "low_mood")],
            missing={"distress": False},
        ),
    ],
}

UNKNOWN_CANCER = {"cancer_hx": "not_sure", "spread": ["none"], **NO_FEATURE}

WITHIN_2_WEEKS: dict[str, list[Example]] = {
    "R35": [
        Example(
            {"cancer_hx": "past", "cancer_type": ["bowel"], "spread": ["none"]},
            also_fires=[
                says("cancer_hx", "current", "being_tested"),
                anything_but("cancer_type", "skin_nonmelanoma"),
                # A second cancer beside the harmless one counts.
                says("cancer_type", ["skin_nonmelanoma", "melanoma"]),
            ],
            stays_quiet=[
                says("cancer_hx", "never"),
                # Guard G5.
                ticks("cancer_type", "skin_nonmelanoma"),
            ],
            missing={"cancer_hx": False, "cancer_type": True},
        ),
        Example(
            {
                "cancer_hx": "past",
                "cancer_type": ["skin_nonmelanoma"],
                "bone_mets": "yes",
                "cancer_tx": ["none"],
            },
            stays_quiet=[says("bone_mets", "no", "not_sure")],
            missing={"bone_mets": False},
        ),
        Example(
            {
                "cancer_hx": "current",
                "cancer_type": ["skin_nonmelanoma"],
                "bone_mets": "no",
                "cancer_tx": ["chemo"],
            },
            also_fires=[ticks("cancer_tx", "immuno_targeted")],
            stays_quiet=[anything_but("cancer_tx", "chemo", "immuno_targeted")],
            missing={"cancer_tx": False},
        ),
        Example(
            {**UNKNOWN_CANCER, "new_kind": "different", "duration": "w2_4"},
            also_fires=[
                says("cancer_hx", "prefer_not"),
                says("new_kind", "first_ever"),
                says("duration", "w4_6", "w6_12", "m3_12", "gt12m"),
            ],
            stays_quiet=[
                says("cancer_hx", "never"),
                says("new_kind", "usual"),
                says("duration", "lt24h", "d1_7", "w1_2"),
            ],
            missing={"cancer_hx": False, "new_kind": True, "duration": False},
        ),
        Example(
            {**UNKNOWN_CANCER, "new_kind": "usual", "course": "worse_slow"},
            also_fires=[says("course", "worse_fast")],
            stays_quiet=[says("course", *CALM)],
            missing={"course": False},
        ),
        Example(
            {**UNKNOWN_CANCER, "new_kind": "usual", "spread": ["band"]},
            also_fires=[ticks("spread", "legs_both")],
            stays_quiet=[anything_but("spread", "band", "legs_both")],
            missing={"spread": False},
        ),
    ],
    "R36": [
        Example(
            {"age": 60, "weight_loss": "big"},
            also_fires=[says("weight_loss", "not_sure")],
            stays_quiet=[says("age", 59), says("weight_loss", "no", "small")],
            missing={"age": False, "weight_loss": False},
        ),
    ],
    "R37": [
        Example(
            {"weight_loss": "big", "age": 30},
            also_fires=[says("weight_loss", "not_sure"), says("age", 80)],
            stays_quiet=[says("weight_loss", "no", "small")],
            missing={"weight_loss": False, "age": True},
        ),
    ],
    "R38": [
        Example(
            {"systemic": ["night_sweats"], "weight_loss": "no", "emg_ill": ["none"]},
            also_fires=[ticks("systemic", "bruising_nosebleeds")],
            stays_quiet=[
                anything_but("systemic", "night_sweats", "bruising_nosebleeds")
            ],
            missing={"systemic": False, "weight_loss": True},
        ),
        Example(
            {
                "systemic": ["appetite_loss", "fatigue"],
                "weight_loss": "no",
                "emg_ill": ["none"],
            },
            also_fires=[
                says(
                    "systemic",
                    ["unwell", "fatigue"],
                    ["fever_recent", "fatigue"],
                    ["appetite_loss", "unwell"],
                )
            ],
            stays_quiet=[
                ticks("systemic", "appetite_loss", "fatigue"),
                says("systemic", ["fatigue", "cough_new"], ["fatigue", "infections"]),
            ],
            missing={"systemic": False},
        ),
        Example(
            {"systemic": ["unwell"], "weight_loss": "big", "emg_ill": ["none"]},
            also_fires=[says("weight_loss", "not_sure")],
            stays_quiet=[says("weight_loss", "no", "small"), ticks("systemic", "none")],
            missing={"weight_loss": False, "systemic": False},
        ),
        Example(
            {"systemic": ["unwell"], "weight_loss": "no", "emg_ill": ["fever"]},
            also_fires=[ticks("emg_ill", "rigors")],
            stays_quiet=[ticks("emg_ill", "none", "confused")],
            missing={"emg_ill": False},
        ),
    ],
    "R39": [
        Example(
            {
                **MECHANICAL,
                "age": 60,
                "duration": "w4_6",
                "new_kind": "usual",
                "course": "same",
            },
            also_fires=[
                says("duration", "w6_12", "m3_12"),
                says("course", "fluctuates", *WORSE),
            ],
            stays_quiet=[
                says("age", 59),
                says("duration", "lt24h", "d1_7", "w1_2", "w2_4"),
                # Mechanical and getting better: guard G3.
                says("course", "better"),
            ],
            missing={"age": False, "duration": False, "course": True},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 66,
                "duration": "gt12m",
                "new_kind": "different",
                "course": "same",
            },
            also_fires=[says("new_kind", "first_ever")],
            stays_quiet=[says("new_kind", "usual")],
            missing={"new_kind": True},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 66,
                "duration": "gt12m",
                "new_kind": "usual",
                "course": "worse_slow",
            },
            also_fires=[says("course", "worse_fast"), says("duration", "m3_12")],
            stays_quiet=[says("course", *CALM)],
            missing={"course": True, "new_kind": True},
        ),
        Example(
            # Getting better, but not mechanical: nothing softens it.
            {
                **NOT_MECHANICAL,
                "age": 66,
                "duration": "w4_6",
                "new_kind": "different",
                "course": "better",
            },
            stays_quiet=[says("age", 30)],
            missing={"age": False, "constancy": True},
        ),
    ],
    "R40": [
        Example(
            {"age": 40, "systemic": ["infections"], "pain_sites": ["blades"]},
            also_fires=[ticks("systemic", "bruising_nosebleeds")],
            stays_quiet=[
                says("age", 39),
                anything_but("systemic", "infections", "bruising_nosebleeds"),
            ],
            missing={"age": False, "systemic": False, "pain_sites": True},
        ),
        Example(
            {"age": 55, "systemic": ["fatigue"], "pain_sites": ["ribs_left"]},
            also_fires=[ticks("pain_sites", "ribs_right", "other_bones")],
            stays_quiet=[
                anything_but("pain_sites", "ribs_left", "ribs_right", "other_bones"),
                ticks("systemic", "unwell", "none"),
            ],
            missing={"pain_sites": False, "systemic": False},
        ),
    ],
    "R41": [
        Example(
            {
                "age": 50,
                "tried_weeks": "ge4w_no_better",
                "duration": "gt12m",
                "new_kind": "different",
                "course": "same",
            },
            also_fires=[says("new_kind", "first_ever"), says("duration", "m3_12")],
            stays_quiet=[
                says("age", 49),
                anything_but("tried_weeks", "ge4w_no_better"),
                says("new_kind", "usual"),
            ],
            missing={"age": False, "tried_weeks": False, "new_kind": True},
        ),
        Example(
            {
                "age": 50,
                "tried_weeks": "ge4w_no_better",
                "duration": "m3_12",
                "new_kind": "usual",
                "course": "same",
            },
            stays_quiet=[says("duration", "gt12m")],
            missing={"duration": True},
        ),
        Example(
            {
                "age": 50,
                "tried_weeks": "none",
                "duration": "w4_6",
                "course": "worse_slow",
                "new_kind": "usual",
            },
            also_fires=[
                says("duration", "w6_12", "m3_12", "gt12m"),
                says("course", "worse_fast"),
            ],
            stays_quiet=[
                says("age", 49),
                says("duration", "lt24h", "d1_7", "w1_2", "w2_4"),
                says("course", *CALM),
            ],
            missing={"duration": False, "course": False, "age": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 50,
                "duration": "w1_2",
                "new_kind": "first_ever",
                "severity": 8,
            },
            also_fires=[
                says("new_kind", "different"),
                says("rest_effect", "worse"),
            ],
            stays_quiet=[
                says("age", 49),
                says("new_kind", "usual"),
                says("severity", 7),
                says("rest_effect", "better", "not_noticed"),
                ticks("relievers", "rest", "change_position"),
            ],
            missing={
                "new_kind": True,
                "severity": False,
                "rest_effect": False,
                "relievers": True,
            },
        ),
        Example(
            # Gentle movement helps, but nothing provokes it: not mechanical.
            {
                **NOT_MECHANICAL,
                "age": 61,
                "duration": "w1_2",
                "new_kind": "first_ever",
                "severity": 9,
                "relievers": ["gentle_move"],
            },
            stays_quiet=[
                ticks(
                    "triggers",
                    *("desk", "heavy_work", "sport_gym", "repeated_task", "bag"),
                    *("caring_baby", "driving", "garden_diy"),
                ),
                ticks(
                    "aggravators",
                    *("sitting_screen", "twist_arch", "lift_carry", "repeated_use"),
                    "pressing",
                ),
                says("injury", "lift_twist", "whiplash"),
            ],
            missing={"triggers": True, "aggravators": True},
        ),
    ],
    "R42": [
        Example(
            {
                "constancy": "always",
                "rest_effect": "none",
                "relievers": ["none"],
                "course": "worse_slow",
                "duration": "w2_4",
                "age": 20,
            },
            also_fires=[
                says("rest_effect", "worse", "not_noticed"),
                says("course", "worse_fast"),
                says("duration", "w4_6", "w6_12", "m3_12", "gt12m"),
            ],
            stays_quiet=[
                says("constancy", "mostly", "on_off", "only_some"),
                says("rest_effect", "better"),
                ticks("relievers", "rest", "change_position"),
                says("course", *CALM),
                says("duration", "lt24h", "d1_7", "w1_2"),
            ],
            missing={
                "constancy": False,
                "rest_effect": True,
                "relievers": True,
                "course": False,
                "duration": False,
            },
        ),
    ],
    "R43": [
        Example(
            {
                "night_wakes": "most",
                "night_settle": "no",
                "age": 50,
                "constancy": "on_off",
                "systemic": ["none"],
                "weight_loss": "no",
                "emg_ill": ["none"],
                "infection_risk": ["none"],
                "conditions": ["none"],
                "medicines": ["none"],
            },
            also_fires=[says("night_wakes", "every")],
            stays_quiet=[
                says("night_wakes", "never", "some"),
                says("night_settle", "quick", "medicine"),
                says("age", 49),
            ],
            missing={"night_wakes": False, "night_settle": False, "age": False},
        ),
        Example(
            {
                "night_wakes": "every",
                "night_settle": "no",
                "age": 30,
                "constancy": "always",
                "rest_effect": "none",
                "relievers": ["none"],
            },
            stays_quiet=[says("constancy", "mostly")],
            missing={"constancy": False, "rest_effect": True},
        ),
        Example(
            {
                "night_wakes": "every",
                "night_settle": "no",
                "age": 30,
                "systemic": ["fatigue"],
            },
            also_fires=[
                ticks(
                    "systemic",
                    *("appetite_loss", "night_sweats", "unwell", "fever_recent"),
                )
            ],
            stays_quiet=[ticks("systemic", "cough_new", "hoarse", "none")],
            missing={"systemic": False},
        ),
        Example(
            {
                "night_wakes": "every",
                "night_settle": "no",
                "age": 30,
                "weight_loss": "big",
            },
            also_fires=[says("weight_loss", "not_sure")],
            stays_quiet=[says("weight_loss", "small", "no")],
            missing={"weight_loss": False},
        ),
        Example(
            {
                "night_wakes": "every",
                "night_settle": "no",
                "age": 30,
                "infection_risk": ["iv_drugs"],
            },
            also_fires=[anything_but("infection_risk", "none")],
            stays_quiet=[ticks("infection_risk", "none")],
            missing={"infection_risk": False},
        ),
        Example(
            {
                "night_wakes": "every",
                "night_settle": "no",
                "age": 30,
                "conditions": ["diabetes"],
            },
            also_fires=[ticks("conditions", "kidney_dialysis", "weak_immune", "tb")],
            stays_quiet=[
                anything_but(
                    "conditions", "diabetes", "kidney_dialysis", "weak_immune", "tb"
                )
            ],
            missing={"conditions": False},
        ),
        Example(
            {
                "night_wakes": "every",
                "night_settle": "no",
                "age": 30,
                "medicines": ["steroid_long"],
            },
            also_fires=[ticks("medicines", "immunosuppressant")],
            stays_quiet=[
                anything_but("medicines", "steroid_long", "immunosuppressant")
            ],
            missing={"medicines": False},
        ),
    ],
    "R44": [
        Example(
            {
                "aggravators": ["upright"],
                "age": 50,
                "conditions": ["none"],
                "medicines": ["none"],
                "shape_change": ["none"],
            },
            stays_quiet=[says("age", 49), anything_but("aggravators", "upright")],
            missing={"age": False, "aggravators": False},
        ),
        Example(
            {"aggravators": ["upright"], "age": 30, "conditions": ["osteoporosis"]},
            also_fires=[ticks("conditions", "fragility_fracture", "stiff_spine")],
            stays_quiet=[
                anything_but(
                    "conditions", "osteoporosis", "fragility_fracture", "stiff_spine"
                )
            ],
            missing={"conditions": False},
        ),
        Example(
            {"aggravators": ["upright"], "age": 30, "medicines": ["steroid_long"]},
            also_fires=[ticks("medicines", "hormone_blocker")],
            stays_quiet=[anything_but("medicines", "steroid_long", "hormone_blocker")],
            missing={"medicines": False},
        ),
        Example(
            {"aggravators": ["upright"], "age": 30, "shape_change": ["shorter"]},
            stays_quiet=[anything_but("shape_change", "shorter")],
            missing={"shape_change": False},
        ),
    ],
    "R45": [
        Example(
            {
                "age": 40,
                "smoking": "ex",
                "systemic": ["cough3w"],
                "weight_loss": "no",
                "pain_sites": ["blades"],
            },
            also_fires=[
                says("smoking", "current"),
                ticks("systemic", "breathless_weeks", "fatigue", "appetite_loss"),
            ],
            stays_quiet=[
                says("age", 39),
                says("smoking", "never"),
                ticks("systemic", "cough_new", "hoarse", "unwell", "none"),
            ],
            missing={"age": False, "smoking": False, "systemic": False},
        ),
        Example(
            {
                "age": 60,
                "smoking": "ex",
                "systemic": ["none"],
                "weight_loss": "no",
                "pain_sites": ["chest_front"],
            },
            stays_quiet=[anything_but("pain_sites", "chest_front")],
            missing={"pain_sites": False},
        ),
        Example(
            {"age": 60, "smoking": "current", "weight_loss": "big"},
            also_fires=[says("weight_loss", "not_sure")],
            stays_quiet=[says("weight_loss", "small", "no")],
            missing={"weight_loss": False},
        ),
        Example(
            {
                "age": 60,
                "smoking": "never",
                "systemic": ["cough3w", "breathless_weeks"],
                "pain_sites": ["blades"],
                "weight_loss": "no",
            },
            stays_quiet=[ticks("systemic", "cough3w", "breathless_weeks")],
            missing={"systemic": False, "smoking": True},
        ),
    ],
    "R46": [
        Example(
            {"cancer_signs": ["breast_lump"], "systemic": ["none"]},
            also_fires=[
                ticks(
                    "cancer_signs",
                    *("node_lump", "testicle_lump", "blood_pee", "blood_poo"),
                    *("swallowing", "jaundice", "bowel_change"),
                )
            ],
            stays_quiet=[ticks("cancer_signs", "slow_pee", "none")],
            missing={"cancer_signs": False},
        ),
        Example(
            {"systemic": ["hoarse"], "age": 45},
            stays_quiet=[says("age", 44), anything_but("systemic", "hoarse")],
            missing={"systemic": False, "age": False},
        ),
    ],
    "R47": [
        Example(
            {
                **NOT_MECHANICAL,
                "conditions": ["osteoporosis"],
                "medicines": ["none"],
                "age": 50,
                "shape_change": ["none"],
                "duration": "w1_2",
                "injury": "minor_fall",
                "onset": "gradual",
            },
            also_fires=[
                ticks("conditions", "fragility_fracture", "stiff_spine"),
                says("duration", *RECENT),
            ],
            stays_quiet=[
                ticks("conditions", "none", "heart"),
                says("duration", "m3_12", "gt12m"),
                says("injury", "none"),
            ],
            missing={"conditions": False, "duration": False, "injury": False},
        ),
        Example(
            {**NOT_MECHANICAL, "age": 65, "duration": "w1_2", "onset": "sudden"},
            stays_quiet=[says("age", 64), anything_but("onset", "sudden")],
            missing={"age": False, "onset": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "medicines": ["steroid_long"],
                "age": 50,
                "duration": "w1_2",
                "character": ["crushing"],
            },
            also_fires=[ticks("medicines", "hormone_blocker")],
            stays_quiet=[
                ticks("medicines", "none", "anticoagulant"),
                anything_but("character", "crushing"),
            ],
            missing={"medicines": False, "character": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 67,
                "duration": "w1_2",
                "spine_tender": "yes",
                "new_kind": "different",
            },
            stays_quiet=[
                says("spine_tender", "no", "cannot"),
                says("new_kind", "usual"),
            ],
            missing={"spine_tender": False, "new_kind": True},
        ),
        Example(
            {**NOT_MECHANICAL, "age": 65, "duration": "w1_2", "injury": "lift_twist"},
            also_fires=[says("injury", "whiplash")],
            stays_quiet=[says("injury", "none", "seizure"), says("age", 64)],
            missing={"injury": False, "age": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 67,
                "duration": "w1_2",
                "shape_change": ["new_stoop"],
            },
            also_fires=[ticks("shape_change", "shorter")],
            stays_quiet=[anything_but("shape_change", "new_stoop", "shorter")],
            missing={"shape_change": False},
        ),
        Example(
            # Lifting is an event for weak bones and from 65 on, not at another risk.
            {
                **NOT_MECHANICAL,
                "medicines": ["hormone_blocker"],
                "age": 64,
                "duration": "w1_2",
                "injury": "lift_twist",
                "onset": "sudden",
            },
            also_fires=[ticks("medicines", "steroid_long"), says("age", 65)],
            stays_quiet=[anything_but("onset", "sudden")],
            missing={"onset": False, "medicines": False},
        ),
        Example(
            # Having become shorter is a risk and a sign at once.
            {
                **NOT_MECHANICAL,
                "age": 40,
                "duration": "w1_2",
                "shape_change": ["shorter"],
            },
            stays_quiet=[anything_but("shape_change", "shorter")],
            missing={"shape_change": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 67,
                "duration": "w1_2",
                "lying_effect": "better",
                "character": ["sharp"],
            },
            also_fires=[ticks("character", "crushing")],
            stays_quiet=[
                anything_but("lying_effect", "better"),
                anything_but("character", "sharp", "crushing"),
            ],
            missing={"lying_effect": False, "character": False},
        ),
        Example(
            {
                **MECHANICAL,
                "age": 67,
                "duration": "w1_2",
                "onset": "sudden",
                "course": "same",
            },
            # Mechanical and getting better: guard G3.
            stays_quiet=[says("course", "better")],
            missing={"course": True},
        ),
        Example(
            {
                "injury": "major",
                "injury_when": "w1_6",
                "duration": "w2_4",
                "age": 30,
            },
            also_fires=[says("injury_when", "gt6w"), says("duration", *RECENT)],
            stays_quiet=[
                anything_but("injury", "major"),
                says("injury_when", "today_yesterday", "d2_7"),
                says("duration", "m3_12", "gt12m"),
            ],
            missing={"injury": False, "injury_when": False, "duration": False},
        ),
    ],
    "R48": [
        Example(
            {"shape_change": ["new_lump"], "age": 40},
            also_fires=[ticks("shape_change", "new_stoop")],
            stays_quiet=[anything_but("shape_change", "new_lump", "new_stoop")],
            missing={"shape_change": False},
        ),
        Example(
            {**NOT_MECHANICAL, "age": 19, "duration": "w4_6"},
            also_fires=[says("duration", "w6_12", "m3_12", "gt12m")],
            stays_quiet=[
                says("age", 20),
                says("duration", "lt24h", "d1_7", "w1_2", "w2_4"),
            ],
            missing={"age": False, "duration": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "age": 19,
                "duration": "w4_6",
                "rest_effect": "better",
            },
            stays_quiet=[ticks("triggers", "desk")],
            missing={"triggers": True},
        ),
    ],
    "R49": [
        Example(
            {
                **NOT_MECHANICAL,
                "conditions": ["diabetes"],
                "medicines": ["none"],
                "infection_risk": ["none"],
                "duration": "w2_4",
                "constancy": "always",
                "night_wakes": "never",
                "spine_tender": "no",
                "new_kind": "different",
            },
            also_fires=[
                ticks("conditions", "kidney_dialysis", "weak_immune", "tb"),
                says("duration", "w4_6", "w6_12", "m3_12", "gt12m"),
            ],
            stays_quiet=[
                anything_but(
                    "conditions", "diabetes", "kidney_dialysis", "weak_immune", "tb"
                ),
                says("duration", "lt24h", "d1_7", "w1_2"),
                says("constancy", "mostly", "on_off", "only_some"),
            ],
            missing={"conditions": False, "duration": False, "constancy": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "medicines": ["steroid_long"],
                "duration": "w2_4",
                "night_wakes": "most",
            },
            also_fires=[
                ticks("medicines", "immunosuppressant"),
                says("night_wakes", "every"),
            ],
            stays_quiet=[
                anything_but("medicines", "steroid_long", "immunosuppressant"),
                says("night_wakes", "never", "some"),
            ],
            missing={"medicines": False, "night_wakes": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "infection_risk": ["needling"],
                "duration": "w2_4",
                "spine_tender": "yes",
                "new_kind": "usual",
            },
            also_fires=[anything_but("infection_risk", "none")],
            stays_quiet=[
                ticks("infection_risk", "none"),
                says("spine_tender", "no", "cannot"),
            ],
            missing={"infection_risk": False, "spine_tender": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "infection_risk": ["tb_area"],
                "duration": "w2_4",
                "course": "worse_slow",
            },
            also_fires=[says("course", "worse_fast")],
            stays_quiet=[says("course", *CALM)],
            missing={"course": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "conditions": ["diabetes"],
                "duration": "w2_4",
                "night_wakes": "most",
                "rest_effect": "better",
            },
            # A mechanical pattern softens this clause: guard G3.
            stays_quiet=[ticks("triggers", "desk")],
            missing={"triggers": True},
        ),
        Example(
            {"infection_risk": ["iv_drugs"], "new_kind": "different", **MECHANICAL},
            also_fires=[
                ticks("infection_risk", *STRONG_INFECTION),
                says("new_kind", "first_ever"),
            ],
            stays_quiet=[
                anything_but("infection_risk", *STRONG_INFECTION),
                says("new_kind", "usual"),
            ],
            missing={"infection_risk": False, "new_kind": True},
        ),
    ],
    "R50": [
        Example(
            {
                "spread": ["arm"],
                "severity": 8,
                "course": "same",
                "character": ["aching"],
                "duration": "d1_7",
                "myelopathy": ["none"],
                "muscle": ["none"],
                "age": 30,
            },
            also_fires=[ticks("spread", "band", "leg_one", "legs_both")],
            stays_quiet=[
                ticks("spread", "through_front", "none"),
                says("severity", 7),
            ],
            missing={"spread": False, "severity": False},
        ),
        Example(
            {
                "spread": ["none"],
                "severity": 4,
                "course": "worse_slow",
                "character": ["burning", "electric", "tingling"],
                "duration": "d1_7",
            },
            also_fires=[
                says("course", "worse_fast"),
                says(
                    "character",
                    ["painful_cold", "electric", "tingling"],
                    ["pins_needles", "numb", "itching"],
                ),
            ],
            stays_quiet=[
                says("course", *CALM),
                says(
                    "character",
                    ["burning", "electric"],
                    ["burning", "tingling", "aching"],
                    ["burning", "tingling", "touch_hurts"],
                ),
            ],
            missing={"course": False, "character": False},
        ),
        Example(
            {
                "spread": ["band"],
                "severity": 4,
                "course": "same",
                "duration": "w4_6",
                "age": 30,
            },
            also_fires=[says("duration", "w6_12", "m3_12", "gt12m")],
            stays_quiet=[
                says("duration", "lt24h", "d1_7", "w1_2", "w2_4"),
                anything_but("spread", "band"),
            ],
            missing={"duration": False, "spread": False},
        ),
        Example(
            {
                "spread": ["band"],
                "severity": 4,
                "course": "same",
                "duration": "d1_7",
                "age": 50,
                "new_kind": "different",
            },
            also_fires=[says("new_kind", "first_ever")],
            stays_quiet=[says("age", 49), says("new_kind", "usual")],
            missing={"age": False, "new_kind": True},
        ),
        Example(
            {"myelopathy": ["clumsy_hands"]},
            also_fires=[ticks("myelopathy", "neck_shock")],
            stays_quiet=[ticks("myelopathy", "none")],
            missing={"myelopathy": False},
        ),
        Example(
            {"muscle": ["hard_stairs_chair"]},
            stays_quiet=[anything_but("muscle", "hard_stairs_chair")],
            missing={"muscle": False},
        ),
    ],
    "R51": [
        Example(
            {
                "sensory": ["feet_both"],
                "sensory_new": "yes",
                "diet": ["vegan"],
                "conditions": ["none"],
                "medicines": ["none"],
                "b12_signs": ["none"],
            },
            also_fires=[
                ticks("sensory", "arm_one", "arms_both"),
                ticks("diet", "veg"),
            ],
            stays_quiet=[
                ticks("sensory", "chest_tummy", "leg_one", "none"),
                says("sensory_new", "no"),
                anything_but("diet", "vegan", "veg"),
            ],
            missing={"sensory": False, "sensory_new": True, "diet": False},
        ),
        Example(
            {
                "sensory": ["feet_both"],
                "sensory_new": "yes",
                "conditions": ["absorption"],
            },
            stays_quiet=[anything_but("conditions", "absorption")],
            missing={"conditions": False},
        ),
        Example(
            {
                "sensory": ["feet_both"],
                "sensory_new": "yes",
                "medicines": ["metformin"],
            },
            also_fires=[ticks("medicines", "acid_long")],
            stays_quiet=[anything_but("medicines", "metformin", "acid_long")],
            missing={"medicines": False},
        ),
        Example(
            {
                "sensory": ["feet_both"],
                "sensory_new": "yes",
                "b12_signs": ["sore_tongue"],
            },
            also_fires=[ticks("b12_signs", "memory_mood", "nitrous")],
            stays_quiet=[ticks("b12_signs", "none")],
            missing={"b12_signs": False},
        ),
    ],
}

ROUTINE: dict[str, list[Example]] = {
    "R52": [
        Example(
            {
                "spread": ["arm"],
                "character": ["aching"],
                "sensory": ["none"],
                "rash": "no",
                "emg_nerve": ["none"],
            },
            also_fires=[ticks("spread", "band", "leg_one", "legs_both")],
            stays_quiet=[ticks("spread", "through_front", "none")],
            missing={"spread": False},
        ),
        Example(
            {"character": ["burning", "electric", "tingling"], "spread": ["none"]},
            also_fires=[
                says(
                    "character",
                    ["painful_cold", "numb", "itching"],
                    ["pins_needles", "burning", "numb"],
                )
            ],
            stays_quiet=[says("character", ["burning", "electric", "touch_hurts"])],
            missing={"character": False},
        ),
        Example(
            {"sensory": ["arm_one"], "sensory_new": "no"},
            also_fires=[ticks("sensory", "arms_both", "leg_one", "feet_both")],
            stays_quiet=[ticks("sensory", "chest_tummy", "none")],
            missing={"sensory": False, "sensory_new": True},
        ),
        Example(
            {"rash": "yes_gt3d"},
            stays_quiet=[says("rash", "yes_lt3d", "no")],
            missing={"rash": False},
        ),
        Example(
            {"emg_nerve": ["sexual_change"]},
            also_fires=[
                ticks(
                    "emg_nerve",
                    *("saddle_numb", "bowel_loss", "legs_both", "walk_unsteady"),
                    *("leg_one", "arm_weak"),
                )
            ],
            stays_quiet=[
                ticks("emg_nerve", "bladder_hard", "bladder_leak", "not_sure", "none")
            ],
            missing={"emg_nerve": False},
        ),
    ],
    "R53": [
        Example(
            {
                "onset_before_45": "yes",
                "duration": "m3_12",
                "spa": ["onset_lt35", "buttock"],
                "night_half2": "yes",
                "relievers": ["gentle_move"],
                "age": 30,
                "morning_stiff": "lt30",
            },
            also_fires=[says("duration", "gt12m")],
            stays_quiet=[
                says("onset_before_45", "no"),
                says("duration", "w6_12", "w4_6"),
                says("spa", ["onset_lt35"], ["buttock"]),
                says("night_half2", "no"),
                anything_but("relievers", "gentle_move"),
            ],
            missing={
                "onset_before_45": False,
                "duration": False,
                "spa": False,
                "night_half2": False,
                "relievers": False,
            },
        ),
        Example(
            {
                "onset_before_45": "yes",
                "duration": "gt12m",
                "spa": ["nsaid48h", "relative", "arthritis", "heel_tendon"],
                "age": 30,
            },
            also_fires=[
                says("spa", ["psoriasis", "relative", "arthritis", "heel_tendon"])
            ],
            stays_quiet=[
                says(
                    "spa",
                    ["relative", "arthritis", "heel_tendon"],
                    ["nsaid48h", "arthritis", "heel_tendon"],
                    ["nsaid48h", "relative", "heel_tendon"],
                    ["nsaid48h", "relative", "arthritis"],
                )
            ],
            missing={"spa": False},
        ),
        Example(
            {"age": 50, "morning_stiff": "gt60"},
            stays_quiet=[says("age", 49), anything_but("morning_stiff", "gt60")],
            missing={"age": False, "morning_stiff": False},
        ),
    ],
    "R54": [
        Example(
            {"duration": "w6_12", "tried_weeks": "none"},
            also_fires=[says("duration", "m3_12", "gt12m")],
            stays_quiet=[says("duration", "lt24h", "d1_7", "w1_2", "w2_4", "w4_6")],
            missing={"duration": False},
        ),
        Example(
            {"duration": "w4_6", "tried_weeks": "ge4w_no_better"},
            stays_quiet=[anything_but("tried_weeks", "ge4w_no_better")],
            missing={"tried_weeks": False},
        ),
    ],
    "R55": [
        Example(
            {
                "night_wakes": "most",
                "night_settle": "no",
                "duration": "d1_7",
                "cannot_lie_flat": "no",
            },
            also_fires=[says("night_wakes", "every")],
            stays_quiet=[
                says("night_wakes", "never", "some"),
                says("night_settle", "quick", "medicine"),
            ],
            missing={"night_wakes": False, "night_settle": False},
        ),
        Example(
            {"night_wakes": "every", "night_settle": "quick", "duration": "w2_4"},
            also_fires=[
                says("night_wakes", "most"),
                says("duration", "w4_6", "w6_12", "m3_12", "gt12m"),
            ],
            stays_quiet=[
                says("night_wakes", "never", "some"),
                says("duration", "lt24h", "d1_7", "w1_2"),
            ],
            missing={"night_wakes": False, "duration": False},
        ),
        Example(
            {"night_wakes": "never", "cannot_lie_flat": "yes"},
            stays_quiet=[says("cannot_lie_flat", "no")],
            missing={"cannot_lie_flat": False},
        ),
    ],
    "R56": [
        Example(
            {
                "muscle": ["aches_all_over"],
                "low_sun": ["indoors"],
                "diet": ["none"],
                "conditions": ["none"],
                "age": 30,
            },
            also_fires=[
                ticks("muscle", "hard_stairs_chair"),
                ticks("low_sun", "covered", "dark_skin"),
            ],
            stays_quiet=[
                anything_but("muscle", "aches_all_over", "hard_stairs_chair"),
                ticks("low_sun", "none"),
            ],
            missing={"muscle": False, "low_sun": False},
        ),
        Example(
            {"muscle": ["aches_all_over"], "diet": ["low_dairy"], "age": 30},
            also_fires=[ticks("diet", "small_meals")],
            stays_quiet=[anything_but("diet", "low_dairy", "small_meals")],
            missing={"diet": False},
        ),
        Example(
            {"muscle": ["aches_all_over"], "conditions": ["absorption"], "age": 30},
            stays_quiet=[anything_but("conditions", "absorption")],
            missing={"conditions": False},
        ),
        Example(
            {"muscle": ["aches_all_over"], "age": 65},
            stays_quiet=[says("age", 64)],
            missing={"age": False},
        ),
        Example(
            {"muscle": ["cramps_spasms"], "diet": ["low_greens_nuts"], "age": 30},
            also_fires=[ticks("muscle", "restless"), ticks("diet", "small_meals")],
            stays_quiet=[
                anything_but("diet", "low_greens_nuts", "small_meals"),
                anything_but("muscle", "cramps_spasms", "restless"),
            ],
            missing={"diet": False, "muscle": False},
        ),
    ],
    "R57": [
        Example(
            {
                "gut_signs": ["indigestion"],
                "pain_sites": ["blades"],
                "spread": ["none"],
                "aggravators": ["none"],
                "urine_signs": ["none"],
            },
            also_fires=[
                ticks("gut_signs", "after_eating", "fatty_alcohol", "mild_tummy")
            ],
            # Vomiting is rule R29.
            stays_quiet=[ticks("gut_signs", "vomiting", "none")],
            missing={"gut_signs": False},
        ),
        Example(
            {"pain_sites": ["tummy"]},
            also_fires=[ticks("pain_sites", "chest_front")],
            stays_quiet=[anything_but("pain_sites", "tummy", "chest_front")],
            missing={"pain_sites": False},
        ),
        Example(
            {"spread": ["through_front"]},
            stays_quiet=[anything_but("spread", "through_front")],
            missing={"spread": False},
        ),
        Example(
            {"aggravators": ["exertion"]},
            also_fires=[ticks("aggravators", "eating")],
            stays_quiet=[anything_but("aggravators", "exertion", "eating")],
            missing={"aggravators": False},
        ),
        Example(
            {"urine_signs": ["burning"]},
            also_fires=[ticks("urine_signs", "frequency", "smelly_cloudy")],
            stays_quiet=[ticks("urine_signs", "none")],
            missing={"urine_signs": False},
        ),
    ],
    "R58": [
        Example(
            {
                "concern": "very",
                "function": "normal",
                "prev_visits": "none",
                "distress": "ok",
                "medicines": ["none"],
                "cancer_hx": "never",
                "severity": 4,
                "weight_loss": "no",
                "systemic": ["none"],
                "age": 30,
            },
            stays_quiet=[says("concern", "none", "bit")],
            missing={"concern": False},
        ),
        Example(
            {"function": "hard"},
            also_fires=[says("function", "bedbound")],
            stays_quiet=[says("function", "normal", "some")],
            missing={"function": False},
        ),
        Example(
            {"prev_visits": "two_plus"},
            stays_quiet=[says("prev_visits", "none", "one")],
            missing={"prev_visits": False},
        ),
        Example(
            {"distress": "low_mood"},
            stays_quiet=[says("distress", "ok")],
            missing={"distress": False},
        ),
        Example(
            {"medicines": ["strong_opioid"]},
            stays_quiet=[anything_but("medicines", "strong_opioid")],
            missing={"medicines": False},
        ),
        Example(
            {"cancer_signs": ["slow_pee"], "age": 50, "new_kind": "usual"},
            stays_quiet=[says("age", 49), anything_but("cancer_signs", "slow_pee")],
            missing={"cancer_signs": False, "age": False},
        ),
        Example(
            {"cancer_hx": "not_sure"},
            also_fires=[says("cancer_hx", "prefer_not")],
            stays_quiet=[says("cancer_hx", "never", "past", "current", "being_tested")],
            missing={"cancer_hx": False},
        ),
        Example(
            {"severity": 8},
            also_fires=[says("severity", 10)],
            stays_quiet=[says("severity", 7, 0)],
            missing={"severity": False},
        ),
        Example(
            {"weight_loss": "small"},
            # Real weight loss is one systemic feature, so it counts here as well.
            also_fires=[says("weight_loss", "big", "not_sure")],
            stays_quiet=[says("weight_loss", "no")],
            missing={"weight_loss": False},
        ),
        Example(
            {"systemic": ["unwell"]},
            also_fires=[
                ticks(
                    "systemic",
                    *("appetite_loss", "night_sweats", "fever_recent", "fatigue"),
                    *("cough3w", "breathless_weeks", "hoarse", "infections"),
                )
            ],
            stays_quiet=[ticks("systemic", "cough_new", "bruising_nosebleeds", "none")],
            missing={"systemic": False},
        ),
        Example(
            {"emg_ill": ["fever"]},
            also_fires=[ticks("emg_ill", "rigors")],
            stays_quiet=[anything_but("emg_ill", "fever", "rigors")],
            missing={"emg_ill": False},
        ),
        Example(
            {"aggravators": ["deep_breath"]},
            stays_quiet=[anything_but("aggravators", "deep_breath")],
            missing={"aggravators": False},
        ),
        Example(
            {"infection_risk": ["iv_drugs"]},
            also_fires=[ticks("infection_risk", *STRONG_INFECTION)],
            stays_quiet=[anything_but("infection_risk", *STRONG_INFECTION)],
            missing={"infection_risk": False},
        ),
        Example(
            {"conditions": ["weak_immune"]},
            also_fires=[ticks("conditions", "aortic", "sickle_cell")],
            stays_quiet=[
                anything_but("conditions", "weak_immune", "aortic", "sickle_cell")
            ],
            missing={"conditions": False},
        ),
        Example(
            {"medicines": ["anticoagulant"], "injury": "whiplash"},
            also_fires=[says("injury", "lift_twist")],
            stays_quiet=[
                anything_but("injury", "whiplash", "lift_twist"),
                anything_but("medicines", "anticoagulant", "strong_opioid"),
            ],
            missing={"medicines": False, "injury": False},
        ),
        Example(
            {"age": 65, "new_kind": "first_ever"},
            also_fires=[says("new_kind", "different")],
            stays_quiet=[says("age", 64), says("new_kind", "usual")],
            missing={"age": False, "new_kind": True},
        ),
    ],
}

SELF_CARE: dict[str, list[Example]] = {
    "R59": [
        Example(
            {
                "rest_effect": "better",
                "relievers": ["none"],
                "triggers": ["desk"],
                "aggravators": ["none"],
                "injury": "none",
                "constancy": "on_off",
                "course": "same",
                "duration": "d1_7",
            },
            also_fires=[
                anything_but("triggers", "none"),
                says("constancy", "mostly", "only_some"),
                says("course", "better", "fluctuates"),
                says("duration", "lt24h", "w1_2", "w2_4", "w4_6"),
            ],
            stays_quiet=[
                says("rest_effect", "none", "worse", "not_noticed"),
                ticks("triggers", "none"),
                says("constancy", "always"),
                says("course", *WORSE),
                says("duration", "w6_12", "m3_12", "gt12m"),
            ],
            missing={
                "rest_effect": False,
                "triggers": False,
                "constancy": False,
                "course": False,
                # An unknown duration is not a long one; guard G7 raises the level.
                "duration": True,
            },
        ),
        Example(
            {
                "rest_effect": "none",
                "relievers": ["change_position"],
                "triggers": ["none"],
                "aggravators": ["sitting_screen"],
                "injury": "none",
                "constancy": "mostly",
                "course": "better",
                "duration": "w4_6",
            },
            also_fires=[
                ticks("relievers", "gentle_move", "heat_ice", "massage"),
                ticks(
                    "aggravators",
                    *("twist_arch", "lift_carry", "repeated_use", "pressing"),
                ),
            ],
            stays_quiet=[
                anything_but(
                    "relievers",
                    *("change_position", "gentle_move", "heat_ice", "massage"),
                ),
                anything_but(
                    "aggravators",
                    *("sitting_screen", "twist_arch", "lift_carry", "repeated_use"),
                    "pressing",
                ),
            ],
            missing={"relievers": False, "aggravators": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "rest_effect": "better",
                "injury": "lift_twist",
                "duration": "lt24h",
            },
            also_fires=[says("injury", "whiplash")],
            stays_quiet=[anything_but("injury", "lift_twist", "whiplash")],
            missing={"injury": False},
        ),
    ],
    "R60": [
        Example(
            {
                "lying_effect": "worse_later",
                "onset": "gradual",
                "shape_change": ["none"],
                "prop_helps": "yes",
                "relievers": ["none"],
                "constancy": "only_some",
                "course": "fluctuates",
                "duration": "w1_2",
            },
            also_fires=[
                says("lying_effect", "only_lying"),
                says("constancy", "on_off"),
                says("course", "better", "same"),
                says("duration", "lt24h", "d1_7", "w2_4", "w4_6"),
            ],
            stays_quiet=[
                says("lying_effect", "better", "none", "worse_now"),
                says("prop_helps", "no", "not_tried"),
                says("constancy", "always", "mostly"),
                says("course", *WORSE),
                says("duration", "w6_12", "m3_12", "gt12m"),
            ],
            missing={
                "lying_effect": False,
                "prop_helps": False,
                "constancy": False,
                "course": False,
                "duration": True,
            },
        ),
        Example(
            {
                "lying_effect": "none",
                "onset": "on_waking",
                "relievers": ["change_position"],
                "constancy": "on_off",
                "course": "same",
                "duration": "d1_7",
            },
            also_fires=[ticks("relievers", "gentle_move")],
            stays_quiet=[
                anything_but("onset", "on_waking"),
                anything_but("relievers", "change_position", "gentle_move"),
            ],
            missing={"onset": False, "relievers": False},
        ),
        Example(
            {
                "lying_effect": "worse_now",
                "shape_change": ["long_stoop"],
                "prop_helps": "yes",
                "onset": "gradual",
                "constancy": "only_some",
                "course": "same",
                "duration": "w1_2",
            },
            stays_quiet=[
                says("lying_effect", "better", "none"),
                anything_but("shape_change", "long_stoop"),
            ],
            missing={"lying_effect": False, "shape_change": False},
        ),
    ],
}

# Conditions that no rule shows: signs for advice and scope, guards, clues of the
# suspicion index (5.3) and kinds of pain (6.2), by the name the rule set gives them.
OTHERS: dict[str, list[Example]] = {
    "D.nsaid_caution": [
        Example(
            {
                "conditions": ["ulcer"],
                "medicines": ["none"],
                "pregnant": "no",
                "age": 40,
            },
            also_fires=[
                ticks("conditions", "kidney_dialysis", "heart", "high_bp"),
                ticks("conditions", "lung_disease"),
            ],
            stays_quiet=[
                anything_but(
                    "conditions",
                    *("ulcer", "kidney_dialysis", "heart", "high_bp", "lung_disease"),
                )
            ],
            missing={"conditions": False},
        ),
        Example(
            {"medicines": ["anticoagulant"]},
            also_fires=[ticks("medicines", "steroid_long")],
            stays_quiet=[anything_but("medicines", "anticoagulant", "steroid_long")],
            missing={"medicines": False},
        ),
        Example(
            {"pregnant": "pregnant"},
            also_fires=[says("pregnant", "postpartum6w", "not_sure")],
            stays_quiet=[says("pregnant", "no")],
            missing={"pregnant": False},
        ),
        Example({"age": 65}, stays_quiet=[says("age", 64)], missing={"age": False}),
    ],
    "D.never_had_cancer": [
        Example(
            {"cancer_hx": "never"},
            stays_quiet=[anything_but("cancer_hx", "never")],
            missing={"cancer_hx": False},
        ),
    ],
    "D.scope": [
        Example(
            {"pain_sites": ["blades"]},
            also_fires=[
                ticks(
                    "pain_sites",
                    *("mid_spine", "mid_left", "mid_right", "blade_left"),
                    *("blade_right", "ribs_left", "ribs_right"),
                )
            ],
            stays_quiet=[
                anything_but(
                    "pain_sites",
                    *("blades", "mid_spine", "mid_left", "mid_right", "blade_left"),
                    *("blade_right", "ribs_left", "ribs_right"),
                )
            ],
            missing={"pain_sites": False},
        )
    ],
    "G4": [
        Example(
            {
                "nerve_onset": "gt3m",
                "nerve_change": "same",
                "nerve_known_cause": "yes",
            },
            also_fires=[says("nerve_change", "better")],
            stays_quiet=[
                anything_but("nerve_onset", "gt3m"),
                says("nerve_change", "worse"),
                says("nerve_known_cause", "no", "not_sure"),
            ],
            missing={
                "nerve_onset": False,
                "nerve_change": False,
                "nerve_known_cause": False,
            },
        )
    ],
    "G8": [
        Example(
            {"cancer_hx": "not_sure"},
            also_fires=[says("cancer_hx", "prefer_not")],
            stays_quiet=[anything_but("cancer_hx", "not_sure", "prefer_not")],
            missing={"cancer_hx": False},
        )
    ],
    "G10": [
        Example(
            {"pain_sites": ["neck"]},
            also_fires=[ticks("pain_sites", "low_spine", "arm", "everywhere")],
            stays_quiet=[says("pain_sites", ["neck", "blades"], ["ribs_left"])],
            # No place named is no upper-back place named.
            missing={"pain_sites": True},
        )
    ],
    "suspicion clue cancer_history": [
        Example(
            {**OLD_BOWEL_CANCER},
            also_fires=[says("cancer_hx", "current")],
            stays_quiet=[anything_but("cancer_hx", "current", "past")],
            missing={"cancer_hx": False},
        )
    ],
    "suspicion clue failed_care": [
        Example(
            {"tried_weeks": "ge4w_no_better"},
            stays_quiet=[anything_but("tried_weeks", "ge4w_no_better")],
            missing={"tried_weeks": False},
        )
    ],
    "suspicion clue over_a_month": [
        Example(
            {"duration": "w4_6"},
            also_fires=[says("duration", "w6_12", "m3_12", "gt12m")],
            stays_quiet=[says("duration", "lt24h", "d1_7", "w1_2", "w2_4")],
            missing={"duration": False},
        )
    ],
    "suspicion clue age_50": [
        Example({"age": 50}, stays_quiet=[says("age", 49)], missing={"age": False})
    ],
    "suspicion clue weight_loss": [
        Example(
            {"weight_loss": "big"},
            stays_quiet=[anything_but("weight_loss", "big")],
            missing={"weight_loss": False},
        )
    ],
    "suspicion clue not_rest_relieved": [
        Example(
            {"rest_effect": "none", "relievers": ["none"]},
            also_fires=[says("rest_effect", "worse")],
            stays_quiet=[
                says("rest_effect", "better", "not_noticed"),
                ticks("relievers", "rest", "change_position"),
            ],
            missing={"rest_effect": False, "relievers": True},
        )
    ],
    "suspicion tag being_tested": [
        Example(
            {"cancer_hx": "being_tested"},
            stays_quiet=[anything_but("cancer_hx", "being_tested")],
            missing={"cancer_hx": False},
        )
    ],
    "suspicion tag cancer_history_unknown": [
        Example(
            {"cancer_hx": "not_sure"},
            also_fires=[says("cancer_hx", "prefer_not")],
            stays_quiet=[anything_but("cancer_hx", "not_sure", "prefer_not")],
            missing={"cancer_hx": False},
        )
    ],
    "suspicion tag cancer_signs": [
        Example(
            {"cancer_signs": ["breast_lump"]},
            also_fires=[
                ticks(
                    "cancer_signs",
                    *("node_lump", "testicle_lump", "blood_pee", "blood_poo"),
                    *("swallowing", "jaundice", "bowel_change", "slow_pee"),
                )
            ],
            stays_quiet=[ticks("cancer_signs", "none")],
            missing={"cancer_signs": False},
        )
    ],
    "pain type neuropathic likely": [
        Example(
            {"character": ["burning", "painful_cold", "electric"]},
            also_fires=[
                says(
                    "character",
                    ["tingling", "pins_needles", "numb"],
                    ["itching", "burning", "numb"],
                )
            ],
            stays_quiet=[says("character", ["burning", "electric", "touch_hurts"])],
            missing={"character": False},
        )
    ],
    "pain type neuropathic possible": [
        Example(
            {"character": ["burning", "aching"], "spread": ["arm"]},
            also_fires=[
                says("character", ["burning", "electric"]),
                ticks("spread", "band", "leg_one", "legs_both"),
            ],
            stays_quiet=[
                says("character", ["aching"], ["burning", "electric", "numb"]),
                ticks("spread", "through_front", "none"),
            ],
            missing={"character": False, "spread": False},
        ),
        Example(
            {"character": ["touch_hurts", "numb"], "spread": ["none"]},
            stays_quiet=[says("character", ["touch_hurts", "aching"], ["numb"])],
            missing={"character": False},
        ),
    ],
    "pain type visceral possible": [
        Example(
            {
                **NOT_MECHANICAL,
                "pinpoint": "vague",
                "character": ["squeezing"],
                "gut_signs": ["none"],
                "aggravators": ["eating"],
                "spread": ["none"],
                "pain_sites": ["blades"],
            },
            also_fires=[
                ticks("character", "cramp_spasm", "dull"),
                ticks("aggravators", "exertion"),
            ],
            stays_quiet=[
                says("pinpoint", "one_spot", "area"),
                anything_but("character", "squeezing", "cramp_spasm", "dull"),
                anything_but("aggravators", "eating", "exertion"),
                # Posture and load speak for muscles and joints.
                ticks("triggers", "desk"),
            ],
            missing={"pinpoint": False, "character": False, "triggers": True},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "pinpoint": "vague",
                "character": ["aching"],
                "gut_signs": ["vomiting"],
                "spread": ["through_front"],
            },
            also_fires=[anything_but("gut_signs", "none")],
            stays_quiet=[
                ticks("gut_signs", "none"),
                anything_but("spread", "through_front"),
            ],
            missing={"gut_signs": False, "spread": False},
        ),
        Example(
            {
                **NOT_MECHANICAL,
                "pinpoint": "vague",
                "character": ["dull"],
                "pain_sites": ["tummy"],
            },
            also_fires=[ticks("pain_sites", "chest_front")],
            stays_quiet=[anything_but("pain_sites", "tummy", "chest_front")],
            missing={"pain_sites": False},
        ),
    ],
    "pain type somatic likely": [
        Example(
            {"pinpoint": "one_spot", "character": ["aching"]},
            also_fires=[
                says("pinpoint", "area"),
                ticks("character", "dull", "sharp", "tight_stiff", "throbbing"),
                ticks("character", "deep_bone"),
                says("character", ["aching", "burning", "numb"]),
            ],
            stays_quiet=[
                says("pinpoint", "vague"),
                ticks("character", "cramp_spasm", "crushing", "squeezing", "burning"),
                says("character", ["aching", "burning", "numb", "itching"]),
            ],
            missing={"pinpoint": False, "character": False},
        )
    ],
}

EXAMPLES: dict[str, list[Example]] = {
    **EMERGENCY,
    **SAME_DAY,
    **WITHIN_2_WEEKS,
    **ROUTINE,
    **SELF_CARE,
    **OTHERS,
}


def fixtures() -> Iterator[Fixture]:
    """Every example and every change of it."""
    for rule, examples in EXAMPLES.items():
        for place, example in enumerate(examples, start=1):
            name = str(place)
            yield Fixture(rule, f"{name}-base", example.answers, True)
            for changes, fires in (
                (example.also_fires, True),
                (example.stays_quiet, False),
            ):
                for key, value in (change for group in changes for change in group):
                    answers = {**example.answers, key: value}
                    yield Fixture(rule, name, answers, fires, f"{key}={value}")
            for key, fires in example.missing.items():
                answers = {
                    other: value
                    for other, value in example.answers.items()
                    if other != key
                }
                yield Fixture(rule, f"{name}-missing", answers, fires, key)


FIXTURES = tuple(fixtures())
