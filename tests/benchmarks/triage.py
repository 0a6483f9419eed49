"""What deciding and assessing cost, against a plain loop of hand-written predicates.

    python -m tests.benchmarks.triage

The predicates below are the same 60 rules, written the way one would without a rule
engine: functions over a dictionary, one after the other. They are checked against the
engine before anything is timed. Times are taken in turn in one run, each the best of
many, because the machine is shared; the ratios are what counts.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter_ns

from intake.questionnaire.upper_back import UPPER_BACK
from intake.synthetic import synthetic_forms
from triage.engine import Context, assess, decide, screen
from triage.rules import RULESET

Answers = Mapping[str, object]
Predicate = Callable[[Answers], bool]

VIGNETTES = Path(__file__).resolve().parents[1] / "triage" / "vignettes.json"


# The rules by hand


def ticked(a: Answers, key: str, *options: str) -> bool:
    """One of the options is ticked."""
    given = a.get(key)
    return bool(given) and any(option in given for option in options)


def said(a: Answers, key: str, *options: str) -> bool:
    """The answer is one of the options."""
    return a.get(key) in options


def said_or_missing(a: Answers, key: str, *options: str) -> bool:
    """The answer is one of the options, or there is none."""
    return a.get(key) is None or a[key] in options


def at_least(a: Answers, key: str, number: int) -> bool:
    """The number is known and large enough."""
    value = a.get(key)
    return value is not None and value >= number


def below(a: Answers, key: str, number: int) -> bool:
    """The number is known and small enough."""
    value = a.get(key)
    return value is not None and value < number


def count(a: Answers, key: str, *options: str) -> int:
    """How many of the options are ticked."""
    given = a.get(key) or ()
    return sum(option in given for option in options)


def cancer(a):
    return said(a, "cancer_hx", "current", "past") and (
        a.get("cancer_type") != ["skin_nonmelanoma"]
        or said(a, "bone_mets", "yes")
        or ticked(a, "cancer_tx", "chemo", "immuno_targeted")
    )


def cancer_possible(a):
    return said(a, "cancer_hx", "being_tested") or cancer(a)


def cancer_strong(a):
    return cancer(a) and (
        ticked(
            a,
            "cancer_type",
            "breast",
            "lung",
            "prostate",
            "kidney",
            "thyroid",
            "myeloma",
        )
        or said(a, "cancer_hx", "current")
        or said_or_missing(a, "cancer_when", "lt1y", "y1_5")
        or said(a, "bone_mets", "yes", "not_sure")
    )


def sphincter(a):
    return ticked(
        a, "emg_nerve", "saddle_numb", "bladder_hard", "bladder_leak", "bowel_loss"
    )


def cord_legs(a):
    return ticked(a, "emg_nerve", "legs_both", "walk_unsteady")


def nerve_any(a):
    return sphincter(a) or cord_legs(a) or ticked(a, "emg_nerve", "leg_one", "arm_weak")


def nerve_new(a):
    return said_or_missing(a, "nerve_onset", "lt48h", "d2_14") or said_or_missing(
        a, "nerve_change", "worse"
    )


def nerve_old_known(a):
    return (
        said(a, "nerve_onset", "gt3m")
        and said(a, "nerve_change", "same", "better")
        and said(a, "nerve_known_cause", "yes")
    )


def sens_new(a):
    return ticked(
        a, "sensory", "arm_one", "arms_both", "chest_tummy", "leg_one", "feet_both"
    ) and said_or_missing(a, "sensory_new", "yes")


def root_pain(a):
    return ticked(a, "spread", "band", "arm", "leg_one", "legs_both")


def fever(a):
    return ticked(a, "emg_ill", "fever", "rigors") or ticked(
        a, "systemic", "fever_recent"
    )


def inf_strong(a):
    return ticked(
        a,
        "infection_risk",
        "iv_drugs",
        "skin_blood_infection",
        "spine_procedure",
        "line_catheter",
    )


def inf_any(a):
    return (
        inf_strong(a)
        or ticked(
            a,
            "infection_risk",
            "needling",
            "other_infection",
            "recent_surgery",
            "tb_area",
            "unpasteurised",
        )
        or ticked(a, "conditions", "diabetes", "kidney_dialysis", "weak_immune", "tb")
        or ticked(a, "medicines", "steroid_long", "immunosuppressant")
    )


def night_often(a):
    return said(a, "night_wakes", "most", "every")


def night_unrelieved(a):
    return night_often(a) and said(a, "night_settle", "no")


def rested(a):
    return ticked(a, "relievers", "rest", "change_position")


def not_rest_relieved(a):
    return said(a, "rest_effect", "none", "worse") and not rested(a)


def unremitting(a):
    return said(a, "constancy", "always") and (
        said_or_missing(a, "rest_effect", "none", "worse", "not_noticed")
        and not rested(a)
    )


def progressive(a):
    return said(a, "course", "worse_slow", "worse_fast")


def mets_features(a):
    return (
        unremitting(a)
        + progressive(a)
        + night_often(a)
        + ticked(a, "aggravators", "cough_strain")
        + ticked(a, "aggravators", "upright")
        + said(a, "spine_tender", "yes")
        + said(a, "cannot_lie_flat", "yes")
        + ticked(a, "pain_sites", "other_bones")
    )


def two_weeks(a):
    return said(a, "duration", "w2_4", "w4_6", "w6_12", "m3_12", "gt12m")


def four_weeks(a):
    return said(a, "duration", "w4_6", "w6_12", "m3_12", "gt12m")


def six_weeks(a):
    return said(a, "duration", "w6_12", "m3_12", "gt12m")


def recent_onset(a):
    return said(a, "duration", "lt24h", "d1_7", "w1_2", "w2_4", "w4_6", "w6_12")


def new_pain(a):
    return said_or_missing(a, "new_kind", "first_ever", "different")


def weight(a):
    return said(a, "weight_loss", "big", "not_sure")


def systemic_features(a):
    return (
        weight(a)
        + count(a, "systemic", "appetite_loss", "night_sweats", "fatigue", "unwell")
        + fever(a)
    )


def frac_major(a):
    return ticked(
        a, "conditions", "osteoporosis", "fragility_fracture", "stiff_spine"
    ) or ticked(a, "medicines", "steroid_long")


def frac_risk(a):
    return (
        frac_major(a)
        or at_least(a, "age", 65)
        or ticked(a, "medicines", "hormone_blocker")
        or ticked(a, "shape_change", "shorter")
    )


def frac_event(a):
    return (
        said(a, "injury", "minor_fall")
        or said(a, "onset", "sudden")
        or ticked(a, "character", "crushing")
        or (said(a, "spine_tender", "yes") and new_pain(a))
        or (
            said(a, "injury", "lift_twist", "whiplash")
            and (frac_major(a) or at_least(a, "age", 65))
        )
    )


def mech_provoke(a):
    return (
        ticked(
            a,
            "aggravators",
            "sitting_screen",
            "twist_arch",
            "lift_carry",
            "repeated_use",
            "pressing",
        )
        or ticked(
            a,
            "triggers",
            "desk",
            "heavy_work",
            "sport_gym",
            "repeated_task",
            "bag",
            "caring_baby",
            "driving",
            "garden_diy",
        )
        or said(a, "injury", "lift_twist", "whiplash")
    )


def mech_pattern(a):
    return (
        said(a, "constancy", "mostly", "on_off", "only_some")
        and said(a, "course", "better", "same", "fluctuates")
        and (
            said(a, "rest_effect", "better")
            or ticked(
                a, "relievers", "change_position", "gentle_move", "heat_ice", "massage"
            )
        )
        and mech_provoke(a)
    )


def improving_mech(a):
    return said(a, "course", "better") and mech_pattern(a)


def long_stable(a):
    return (
        said(a, "duration", "gt12m")
        and said(a, "new_kind", "usual")
        and said(a, "course", "better", "same", "fluctuates")
    )


def sleep_pattern(a):
    return (
        (
            said(a, "lying_effect", "worse_later", "only_lying")
            or said(a, "onset", "on_waking")
            or (
                said(a, "lying_effect", "worse_now")
                and ticked(a, "shape_change", "long_stoop")
            )
        )
        and (
            said(a, "prop_helps", "yes")
            or ticked(a, "relievers", "change_position", "gentle_move")
        )
        and said(a, "constancy", "on_off", "only_some")
        and said(a, "course", "better", "same", "fluctuates")
    )


def neuropathic(a):
    return (
        count(
            a,
            "character",
            "burning",
            "painful_cold",
            "electric",
            "tingling",
            "pins_needles",
            "numb",
            "itching",
        )
        >= 3
    )


def visceral(a):
    return (
        said(a, "pinpoint", "vague")
        and not mech_provoke(a)
        and (
            ticked(a, "character", "squeezing", "cramp_spasm", "dull")
            or ticked(
                a,
                "gut_signs",
                "vomiting",
                "indigestion",
                "after_eating",
                "fatty_alcohol",
                "mild_tummy",
            )
        )
        and (
            ticked(a, "aggravators", "eating", "exertion")
            or ticked(a, "spread", "through_front")
            or ticked(a, "pain_sites", "tummy", "chest_front")
        )
    )


def lung_features(a):
    return (
        count(a, "systemic", "cough3w", "breathless_weeks", "fatigue", "appetite_loss")
        + ticked(a, "pain_sites", "chest_front")
        + weight(a)
    )


def calcium(a):
    return count(
        a, "calcium_signs", "thirst", "pee_lots", "constipation", "muddled", "sick"
    )


def spa(a):
    return (
        count(
            a,
            "spa",
            "onset_lt35",
            "buttock",
            "nsaid48h",
            "relative",
            "arthritis",
            "heel_tendon",
            "psoriasis",
        )
        + said(a, "night_half2", "yes")
        + ticked(a, "relievers", "gentle_move")
    )


def pregnant(a):
    return said(a, "pregnant", "pregnant", "postpartum6w")


def new_nerve(a):
    return nerve_any(a) and not nerve_old_known(a)


BY_HAND: dict[str, Predicate] = {
    "R01": lambda a: sphincter(a) and nerve_new(a),
    "R02": lambda a: cord_legs(a) and nerve_new(a),
    "R03": lambda a: (
        cancer_possible(a)
        and (
            new_nerve(a)
            or sens_new(a)
            or ticked(a, "myelopathy", "clumsy_hands", "neck_shock")
        )
    ),
    "R04": lambda a: (
        ticked(a, "spread", "band", "legs_both")
        and cancer_strong(a)
        and (new_pain(a) or progressive(a) or recent_onset(a))
    ),
    "R05": lambda a: (
        (
            ticked(a, "emg_nerve", "leg_one", "arm_weak")
            and not nerve_old_known(a)
            and (
                said_or_missing(a, "nerve_onset", "lt48h")
                or said_or_missing(a, "nerve_change", "worse")
            )
        )
        or (count(a, "emg_nerve", "leg_one", "arm_weak") >= 2 and nerve_new(a))
        or (
            ticked(a, "medicines", "anticoagulant")
            and (
                said(a, "onset", "sudden")
                or said(a, "injury", "minor_fall", "whiplash", "seizure")
            )
            and (sens_new(a) or new_nerve(a))
        )
    ),
    "R06": lambda a: (
        ticked(a, "emg_chest", "sudden_tearing")
        or (
            ticked(a, "emg_chest", "sudden_severe")
            and (
                said_or_missing(a, "sudden_move", "no", "not_sure")
                or ticked(a, "conditions", "aortic")
                or pregnant(a)
            )
        )
        or (pregnant(a) and said(a, "onset", "sudden") and at_least(a, "severity", 8))
    ),
    "R07": lambda a: ticked(a, "emg_chest", "chest_now", "spread_unwell"),
    "R08": lambda a: ticked(a, "emg_chest", "breathless"),
    "R09": lambda a: (
        (
            (
                ticked(a, "aggravators", "deep_breath")
                or ticked(a, "emg_chest", "cough_blood")
            )
            and (
                ticked(a, "clot_risk", "leg_swelling", "recent_op_bed")
                or ticked(a, "conditions", "clot_past")
                or pregnant(a)
                or said(a, "cancer_hx", "current")
            )
        )
        or (
            ticked(a, "systemic", "breathless_weeks")
            and ticked(a, "clot_risk", "leg_swelling", "recent_op_bed")
        )
        or (
            ticked(a, "aggravators", "deep_breath")
            and said(a, "onset", "sudden")
            and ticked(a, "clot_risk", "long_travel", "pill_hrt")
        )
    ),
    "R10": lambda a: ticked(a, "emg_chest", "collapse"),
    "R11": lambda a: ticked(
        a, "emg_chest", "tummy_severe", "tummy_throb", "blood_vomit_black"
    ),
    "R12": lambda a: ticked(
        a,
        "emg_ill",
        "confused",
        "skin_colour",
        "fast_breathing",
        "neck_stiff",
        "face_arm_speech",
    ),
    "R13": lambda a: (fever(a) or inf_strong(a)) and (new_nerve(a) or sens_new(a)),
    "R14": lambda a: (
        fever(a)
        and (
            inf_strong(a)
            or ticked(a, "conditions", "weak_immune", "sickle_cell")
            or ticked(a, "medicines", "immunosuppressant", "steroid_long")
            or ticked(a, "cancer_signs", "jaundice")
        )
    ),
    "R15": lambda a: fever(a) and ticked(a, "cancer_tx", "chemo", "immuno_targeted"),
    "R16": lambda a: (
        (
            said(a, "injury", "major")
            or (
                said(a, "injury", "minor_fall", "whiplash", "seizure")
                and ticked(a, "conditions", "stiff_spine")
            )
        )
        and (
            said_or_missing(a, "injury_when", "today_yesterday")
            or (
                said(a, "injury_when", "d2_7")
                and (
                    at_least(a, "severity", 7)
                    or said(a, "spine_tender", "yes")
                    or said(a, "function", "hard", "bedbound")
                    or ticked(a, "conditions", "stiff_spine")
                    or nerve_any(a)
                    or sens_new(a)
                )
            )
        )
    ),
    "R17": lambda a: (
        ticked(a, "conditions", "aortic")
        and (
            (
                said_or_missing(a, "duration", "lt24h", "d1_7", "w1_2", "w2_4")
                and new_pain(a)
            )
            or (said(a, "onset", "sudden") and at_least(a, "severity", 7))
        )
    ),
    "R18": lambda a: cancer_strong(a) and new_pain(a),
    "R19": lambda a: (
        cancer_possible(a)
        and (
            mets_features(a) >= 1
            or root_pain(a)
            or ticked(a, "muscle", "hard_stairs_chair")
        )
    ),
    "R20": lambda a: (
        (ticked(a, "emg_nerve", "leg_one", "arm_weak") and not nerve_old_known(a))
        or (
            ticked(a, "sensory", "chest_tummy", "arms_both", "feet_both")
            and said_or_missing(a, "sensory_new", "yes")
        )
        or (
            sens_new(a)
            and (
                count(a, "sensory", "arm_one", "leg_one") >= 2
                or ticked(a, "medicines", "anticoagulant")
            )
        )
        or (
            ticked(a, "sensory", "leg_one")
            and said_or_missing(a, "sensory_new", "yes")
            and not ticked(a, "pain_sites", "low_left", "low_spine", "low_right")
        )
    ),
    "R21": lambda a: (
        ((sphincter(a) or cord_legs(a)) and not nerve_old_known(a))
        or (
            ticked(a, "emg_nerve", "sexual_change")
            and said_or_missing(a, "nerve_onset", "lt48h", "d2_14")
        )
        or (
            ticked(a, "spread", "legs_both")
            and (new_pain(a) or recent_onset(a) or progressive(a))
        )
        or (
            ticked(a, "cancer_signs", "slow_pee")
            and (
                below(a, "age", 50)
                or sens_new(a)
                or ticked(a, "spread", "leg_one", "legs_both")
            )
        )
    ),
    "R22": fever,
    "R23": lambda a: (
        (
            (
                inf_strong(a)
                or ticked(a, "conditions", "weak_immune")
                or ticked(a, "medicines", "immunosuppressant")
            )
            and (
                said(a, "constancy", "always")
                or night_often(a)
                or said(a, "spine_tender", "yes")
                or progressive(a)
            )
        )
        or (
            ticked(
                a,
                "infection_risk",
                "skin_blood_infection",
                "spine_procedure",
                "line_catheter",
            )
            and new_pain(a)
            and recent_onset(a)
        )
    ),
    "R24": lambda a: (
        ticked(a, "pain_sites", "flank_left", "flank_right")
        and (
            ticked(a, "urine_signs", "burning", "frequency", "smelly_cloudy")
            or ticked(a, "cancer_signs", "blood_pee")
        )
    ),
    "R25": lambda a: (
        (
            (frac_major(a) or at_least(a, "age", 70))
            and recent_onset(a)
            and frac_event(a)
            and (at_least(a, "severity", 7) or said(a, "function", "hard", "bedbound"))
        )
        or (said(a, "injury", "seizure") and recent_onset(a))
        or (said(a, "injury", "major") and said(a, "injury_when", "d2_7"))
        or (
            said(a, "injury", "minor_fall", "whiplash", "lift_twist")
            and recent_onset(a)
            and ticked(a, "shape_change", "new_stoop")
        )
        or (
            said(a, "injury", "minor_fall", "whiplash")
            and recent_onset(a)
            and said(a, "spine_tender", "yes")
            and at_least(a, "severity", 7)
        )
    ),
    "R26": lambda a: (
        (
            (
                ticked(a, "medicines", "anticoagulant")
                or ticked(a, "infection_risk", "spine_procedure")
            )
            and said(a, "onset", "sudden")
            and at_least(a, "severity", 7)
        )
        or (
            ticked(a, "medicines", "anticoagulant")
            and said(a, "injury", "minor_fall")
            and recent_onset(a)
        )
    ),
    "R27": lambda a: (
        said(a, "rash", "yes_lt3d")
        or (
            said(a, "rash", "yes_gt3d")
            and (
                at_least(a, "age", 50)
                or ticked(a, "conditions", "weak_immune")
                or ticked(a, "medicines", "immunosuppressant", "steroid_long")
            )
        )
    ),
    "R28": lambda a: (
        (calcium(a) >= 2 and (cancer_possible(a) or at_least(a, "age", 60)))
        or calcium(a) >= 3
        or count(a, "calcium_signs", "thirst", "pee_lots") >= 2
        or (cancer_possible(a) and ticked(a, "calcium_signs", "muddled"))
    ),
    "R29": lambda a: (
        ticked(a, "gut_signs", "vomiting")
        or ticked(a, "cancer_signs", "jaundice")
        or (
            pregnant(a)
            and (
                ticked(a, "pain_sites", "tummy")
                or (
                    ticked(
                        a,
                        "pain_sites",
                        "ribs_left",
                        "ribs_right",
                        "chest_front",
                        "flank_left",
                        "flank_right",
                    )
                    and at_least(a, "severity", 6)
                )
            )
        )
    ),
    "R30": lambda a: (
        ticked(a, "emg_chest", "cough_blood", "chest_wall")
        or (
            ticked(a, "aggravators", "deep_breath")
            and (
                said(a, "onset", "sudden")
                or ticked(a, "systemic", "cough_new", "cough3w", "breathless_weeks")
                or fever(a)
                or ticked(a, "clot_risk", "long_travel", "pill_hrt")
                or ticked(a, "relievers", "lean_forward")
                or ticked(a, "infection_risk", "needling")
            )
        )
        or (
            ticked(a, "systemic", "breathless_weeks")
            and (
                ticked(a, "conditions", "clot_past")
                or pregnant(a)
                or said(a, "cancer_hx", "current")
                or said(a, "cannot_lie_flat", "yes")
            )
        )
    ),
    "R31": lambda a: (
        (
            ticked(a, "aggravators", "exertion")
            and (
                ticked(a, "pain_sites", "chest_front", "arm")
                or ticked(a, "spread", "arm", "through_front")
                or at_least(a, "age", 40)
                or ticked(a, "conditions", "heart", "diabetes", "high_bp")
                or said(a, "smoking", "current")
            )
        )
        or (
            ticked(a, "pain_sites", "chest_front")
            and said(a, "duration", "lt24h", "d1_7")
            and (
                at_least(a, "age", 40)
                or ticked(a, "conditions", "heart", "diabetes", "high_bp")
            )
        )
    ),
    "R32": lambda a: (
        (
            at_least(a, "severity", 9)
            and (
                said(a, "function", "bedbound")
                or (
                    said(a, "painkiller_effect", "none")
                    and (not_rest_relieved(a) or said(a, "rest_effect", "not_noticed"))
                )
            )
        )
        or (
            ticked(a, "conditions", "sickle_cell")
            and (
                at_least(a, "severity", 6)
                or ticked(a, "aggravators", "deep_breath")
                or ticked(a, "pain_sites", "ribs_left", "ribs_right", "chest_front")
            )
        )
        or (
            said(a, "onset", "sudden")
            and at_least(a, "severity", 8)
            and new_pain(a)
            and said(a, "duration", "lt24h", "d1_7")
            and (
                said(a, "injury", "none")
                or at_least(a, "age", 50)
                or ticked(a, "conditions", "high_bp", "heart")
            )
        )
        or (said(a, "course", "worse_fast") and at_least(a, "severity", 7))
        or ticked(a, "emg_chest", "sudden_severe")
    ),
    "R33": lambda a: (
        ticked(a, "emg_chest", "not_sure")
        or ticked(a, "emg_nerve", "not_sure")
        or ticked(a, "emg_ill", "not_sure")
    ),
    "R34": lambda a: said(a, "distress", "cannot_go_on"),
    "R35": lambda a: (
        cancer_possible(a)
        or (
            said(a, "cancer_hx", "not_sure", "prefer_not")
            and (
                (new_pain(a) and two_weeks(a))
                or mets_features(a) >= 1
                or ticked(a, "spread", "band", "legs_both")
            )
        )
    ),
    "R36": lambda a: at_least(a, "age", 60) and weight(a),
    "R37": weight,
    "R38": lambda a: (
        ticked(a, "systemic", "night_sweats", "bruising_nosebleeds")
        or systemic_features(a) >= 2
    ),
    "R39": lambda a: (
        at_least(a, "age", 60)
        and four_weeks(a)
        and not improving_mech(a)
        and not long_stable(a)
    ),
    "R40": lambda a: (
        at_least(a, "age", 40)
        and (
            ticked(a, "systemic", "infections", "bruising_nosebleeds")
            or (
                ticked(a, "systemic", "fatigue")
                and ticked(a, "pain_sites", "ribs_left", "ribs_right", "other_bones")
            )
        )
    ),
    "R41": lambda a: (
        at_least(a, "age", 50)
        and (
            (said(a, "tried_weeks", "ge4w_no_better") and not long_stable(a))
            or (four_weeks(a) and progressive(a))
            or (
                new_pain(a)
                and at_least(a, "severity", 8)
                and not_rest_relieved(a)
                and not mech_pattern(a)
            )
        )
    ),
    "R42": lambda a: unremitting(a) and progressive(a) and two_weeks(a),
    "R43": lambda a: (
        night_unrelieved(a)
        and (
            at_least(a, "age", 50)
            or unremitting(a)
            or systemic_features(a) >= 1
            or inf_any(a)
        )
    ),
    "R44": lambda a: (
        ticked(a, "aggravators", "upright") and (at_least(a, "age", 50) or frac_risk(a))
    ),
    "R45": lambda a: (
        at_least(a, "age", 40)
        and (
            (said(a, "smoking", "ex", "current") and lung_features(a) >= 1)
            or lung_features(a) >= 2
        )
    ),
    "R46": lambda a: (
        ticked(
            a,
            "cancer_signs",
            "breast_lump",
            "node_lump",
            "testicle_lump",
            "blood_pee",
            "blood_poo",
            "swallowing",
            "jaundice",
            "bowel_change",
        )
        or (ticked(a, "systemic", "hoarse") and at_least(a, "age", 45))
    ),
    "R47": lambda a: (
        (
            frac_risk(a)
            and recent_onset(a)
            and not improving_mech(a)
            and (
                frac_event(a)
                or ticked(a, "shape_change", "new_stoop", "shorter")
                or (
                    said(a, "lying_effect", "better")
                    and ticked(a, "character", "crushing", "sharp")
                )
            )
        )
        or (
            said(a, "injury", "major")
            and said(a, "injury_when", "w1_6", "gt6w")
            and recent_onset(a)
        )
    ),
    "R48": lambda a: (
        ticked(a, "shape_change", "new_lump", "new_stoop")
        or (below(a, "age", 20) and four_weeks(a) and not mech_pattern(a))
    ),
    "R49": lambda a: (
        (
            inf_any(a)
            and two_weeks(a)
            and not mech_pattern(a)
            and (
                said(a, "constancy", "always")
                or night_often(a)
                or progressive(a)
                or said(a, "spine_tender", "yes")
            )
        )
        or (inf_strong(a) and new_pain(a))
    ),
    "R50": lambda a: (
        (
            (root_pain(a) or neuropathic(a))
            and (at_least(a, "severity", 8) or progressive(a))
        )
        or (
            ticked(a, "spread", "band")
            and (four_weeks(a) or (at_least(a, "age", 50) and new_pain(a)))
        )
        or ticked(a, "myelopathy", "clumsy_hands", "neck_shock")
        or ticked(a, "muscle", "hard_stairs_chair")
    ),
    "R51": lambda a: (
        sens_new(a)
        and ticked(a, "sensory", "feet_both", "arm_one", "arms_both")
        and (
            ticked(a, "diet", "vegan", "veg")
            or ticked(a, "conditions", "absorption")
            or ticked(a, "medicines", "metformin", "acid_long")
            or ticked(a, "b12_signs", "sore_tongue", "memory_mood", "nitrous")
        )
    ),
    "R52": lambda a: (
        root_pain(a)
        or neuropathic(a)
        or ticked(a, "sensory", "arm_one", "arms_both", "leg_one", "feet_both")
        or said(a, "rash", "yes_gt3d")
        or ticked(
            a,
            "emg_nerve",
            "sexual_change",
            "saddle_numb",
            "bowel_loss",
            "legs_both",
            "walk_unsteady",
            "leg_one",
            "arm_weak",
        )
    ),
    "R53": lambda a: (
        (
            said(a, "onset_before_45", "yes")
            and said(a, "duration", "m3_12", "gt12m")
            and spa(a) >= 4
        )
        or (at_least(a, "age", 50) and said(a, "morning_stiff", "gt60"))
    ),
    "R54": lambda a: six_weeks(a) or said(a, "tried_weeks", "ge4w_no_better"),
    "R55": lambda a: (
        night_unrelieved(a)
        or (night_often(a) and two_weeks(a))
        or said(a, "cannot_lie_flat", "yes")
    ),
    "R56": lambda a: (
        (
            ticked(a, "muscle", "aches_all_over", "hard_stairs_chair")
            and (
                ticked(a, "low_sun", "indoors", "covered", "dark_skin")
                or ticked(a, "diet", "low_dairy", "small_meals")
                or ticked(a, "conditions", "absorption")
                or at_least(a, "age", 65)
            )
        )
        or (
            ticked(a, "muscle", "cramps_spasms", "restless")
            and ticked(a, "diet", "low_greens_nuts", "small_meals")
        )
    ),
    "R57": lambda a: (
        visceral(a)
        or ticked(
            a, "gut_signs", "indigestion", "after_eating", "fatty_alcohol", "mild_tummy"
        )
        or ticked(a, "pain_sites", "tummy", "chest_front")
        or ticked(a, "spread", "through_front")
        or ticked(a, "aggravators", "exertion", "eating")
        or ticked(a, "urine_signs", "burning", "frequency", "smelly_cloudy")
    ),
    "R58": lambda a: (
        said(a, "concern", "very")
        or said(a, "function", "hard", "bedbound")
        or said(a, "prev_visits", "two_plus")
        or said(a, "distress", "low_mood")
        or ticked(a, "medicines", "strong_opioid")
        or (ticked(a, "cancer_signs", "slow_pee") and at_least(a, "age", 50))
        or said(a, "cancer_hx", "not_sure", "prefer_not")
        or at_least(a, "severity", 8)
        or said(a, "weight_loss", "small")
        or systemic_features(a) >= 1
        or ticked(a, "systemic", "cough3w", "breathless_weeks", "hoarse", "infections")
        or ticked(a, "aggravators", "deep_breath")
        or inf_strong(a)
        or ticked(a, "conditions", "weak_immune", "aortic", "sickle_cell")
        or (
            ticked(a, "medicines", "anticoagulant")
            and said(a, "injury", "whiplash", "lift_twist")
        )
        or (at_least(a, "age", 65) and new_pain(a))
    ),
    "R59": lambda a: mech_pattern(a) and not six_weeks(a),
    "R60": lambda a: sleep_pattern(a) and not six_weeks(a),
}


def fired_by_hand(answers: Answers) -> list[str]:
    """The plain loop."""
    return [code for code, holds in BY_HAND.items() if holds(answers)]


# Measuring


def disagreements(cases: list[Answers]) -> int:
    """On how many cases the loop and the engine name different rules."""
    return sum(
        fired_by_hand(answers) != decide(RULESET, answers)[1] for answers in cases
    )


def best_times(
    functions: dict[str, Callable[[Answers], object]], cases: list[Answers]
) -> dict[str, float]:
    """Microseconds a case, each function's best of many turns taken in turn."""
    best = dict.fromkeys(functions, float("inf"))
    for _ in range(60):
        for name, function in functions.items():
            start = perf_counter_ns()
            for answers in cases:
                function(answers)
            taken = (perf_counter_ns() - start) / len(cases) / 1000
            best[name] = min(best[name], taken)
    return best


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> int:
    vignettes = [
        item["answers"] for item in json.loads(VIGNETTES.read_text(encoding="utf-8"))
    ]
    samples = {
        "52 vignettes": vignettes,
        "200 finished forms": list(synthetic_forms(UPPER_BACK, 200)),
    }
    context = Context()
    functions = {
        "plain loop by hand": fired_by_hand,
        "decide": lambda answers: decide(RULESET, answers),
        "assess": lambda answers: assess(RULESET, answers, context=context),
        "screen": lambda answers: screen(RULESET, answers),
    }
    for title, cases in samples.items():
        differing = disagreements(cases)
        if differing:
            _say(f"{title}: the loop and the engine differ on {differing} cases")
            return 1
        best = best_times(functions, cases)
        loop = best["plain loop by hand"]
        _say(f"{title}, microseconds a case and share of the plain loop:")
        for name, taken in best.items():
            _say(f"  {name:20} {taken:8.1f}  {taken / loop:5.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
