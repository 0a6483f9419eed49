"""Derived values: the named conditions and counts that rules use.

Transcribed row by row from clinical specification 4.2, where each is called ``D.name``.
Rules import this module as ``D``, so that they read like the table they come from.
"""

from triage.conditions import (
    MISSING,
    Measure,
    Sign,
    answer,
    count_of,
    how_many,
)

# Cancer history.
cancer = Sign(
    "cancer",
    answer("cancer_hx").any_of("current", "past")
    & (
        ~answer("cancer_type").only("skin_nonmelanoma")
        | (answer("bone_mets") == "yes")
        | answer("cancer_tx").any_of("chemo", "immuno_targeted")
    ),
)
cancer_possible = Sign(
    "cancer_possible", cancer | (answer("cancer_hx") == "being_tested")
)
cancer_highrisk = Sign(
    "cancer_highrisk",
    cancer
    & answer("cancer_type").any_of(
        "breast", "lung", "prostate", "kidney", "thyroid", "myeloma"
    ),
)
cancer_recent = Sign(
    "cancer_recent",
    cancer
    & (
        (answer("cancer_hx") == "current")
        | answer("cancer_when").any_of("lt1y", "y1_5", MISSING)
    ),
)
cancer_spread = Sign(
    "cancer_spread", cancer & answer("bone_mets").any_of("yes", "not_sure")
)
cancer_strong = Sign("cancer_strong", cancer_highrisk | cancer_recent | cancer_spread)

# Nerves and cord.
nerve_any = Sign(
    "nerve_any",
    answer("emg_nerve").any_of(
        "saddle_numb",
        "bladder_hard",
        "bladder_leak",
        "bowel_loss",
        "legs_both",
        "walk_unsteady",
        "leg_one",
        "arm_weak",
    ),
)
nerve_new = Sign(
    "nerve_new",
    answer("nerve_onset").any_of("lt48h", "d2_14", MISSING)
    | answer("nerve_change").any_of("worse", MISSING),
)
nerve_old_known = Sign(
    "nerve_old_known",
    (answer("nerve_onset") == "gt3m")
    & answer("nerve_change").any_of("same", "better")
    & (answer("nerve_known_cause") == "yes"),
)
sphincter = Sign(
    "sphincter",
    answer("emg_nerve").any_of(
        "saddle_numb", "bladder_hard", "bladder_leak", "bowel_loss"
    ),
)
cord_legs = Sign("cord_legs", answer("emg_nerve").any_of("legs_both", "walk_unsteady"))
sens_new = Sign(
    "sens_new",
    answer("sensory").any_of(
        "arm_one", "arms_both", "chest_tummy", "leg_one", "feet_both"
    )
    & answer("sensory_new").any_of("yes", MISSING),
)
root_pain = Sign(
    "root_pain", answer("spread").any_of("band", "arm", "leg_one", "legs_both")
)

# Infection.
fever = Sign(
    "fever",
    answer("emg_ill").any_of("fever", "rigors")
    | answer("systemic").any_of("fever_recent"),
)
inf_strong = Sign(
    "inf_strong",
    answer("infection_risk").any_of(
        "iv_drugs", "skin_blood_infection", "spine_procedure", "line_catheter"
    ),
)
inf_any = Sign(
    "inf_any",
    inf_strong
    | answer("infection_risk").any_of(
        "needling", "other_infection", "recent_surgery", "tb_area", "unpasteurised"
    )
    | answer("conditions").any_of("diabetes", "kidney_dialysis", "weak_immune", "tb")
    | answer("medicines").any_of("steroid_long", "immunosuppressant"),
)

# Pain behaviour that worries: nights, rest, course.
night_often = Sign("night_often", answer("night_wakes").any_of("most", "every"))
night_unrelieved = Sign(
    "night_unrelieved", night_often & (answer("night_settle") == "no")
)
not_rest_relieved = Sign(
    "not_rest_relieved",
    answer("rest_effect").any_of("none", "worse")
    & ~answer("relievers").any_of("rest", "change_position"),
)
unremitting = Sign(
    "unremitting",
    (answer("constancy") == "always")
    & (
        not_rest_relieved
        | (
            answer("rest_effect").any_of("not_noticed", MISSING)
            & ~answer("relievers").any_of("rest", "change_position")
        )
    ),
)
progressive = Sign("progressive", answer("course").any_of("worse_slow", "worse_fast"))
f_strain = Sign("f_strain", answer("aggravators").any_of("cough_strain"))
f_upright = Sign("f_upright", answer("aggravators").any_of("upright"))
f_tender = Sign("f_tender", answer("spine_tender") == "yes")
f_flat = Sign("f_flat", answer("cannot_lie_flat") == "yes")
f_bones = Sign("f_bones", answer("pain_sites").any_of("other_bones"))
mets_feature_n = Measure(
    "mets_feature_n",
    how_many(
        unremitting,
        progressive,
        night_often,
        f_strain,
        f_upright,
        f_tender,
        f_flat,
        f_bones,
    ),
)

# Duration and novelty.
dur_ge2w = Sign(
    "dur_ge2w", answer("duration").any_of("w2_4", "w4_6", "w6_12", "m3_12", "gt12m")
)
dur_ge4w = Sign(
    "dur_ge4w", answer("duration").any_of("w4_6", "w6_12", "m3_12", "gt12m")
)
dur_ge6w = Sign("dur_ge6w", answer("duration").any_of("w6_12", "m3_12", "gt12m"))
dur_ge3m = Sign("dur_ge3m", answer("duration").any_of("m3_12", "gt12m"))
recent_onset = Sign(
    "recent_onset",
    answer("duration").any_of("lt24h", "d1_7", "w1_2", "w2_4", "w4_6", "w6_12"),
)
new_pain = Sign(
    "new_pain", answer("new_kind").any_of("first_ever", "different", MISSING)
)

# General symptoms.
weight = Sign("weight", answer("weight_loss").any_of("big", "not_sure"))
s_appetite = Sign("s_appetite", answer("systemic").any_of("appetite_loss"))
s_sweats = Sign("s_sweats", answer("systemic").any_of("night_sweats"))
s_fatigue = Sign("s_fatigue", answer("systemic").any_of("fatigue"))
s_unwell = Sign("s_unwell", answer("systemic").any_of("unwell"))
systemic_n = Measure(
    "systemic_n", how_many(weight, s_appetite, s_sweats, fever, s_fatigue, s_unwell)
)

# Fracture.
frac_major = Sign(
    "frac_major",
    answer("conditions").any_of("osteoporosis", "fragility_fracture", "stiff_spine")
    | answer("medicines").any_of("steroid_long"),
)
frac_risk = Sign(
    "frac_risk",
    frac_major
    | (answer("age") >= 65)
    | answer("medicines").any_of("hormone_blocker")
    | answer("shape_change").any_of("shorter"),
)
frac_event = Sign(
    "frac_event",
    (answer("injury") == "minor_fall")
    | (answer("onset") == "sudden")
    | answer("character").any_of("crushing")
    | ((answer("spine_tender") == "yes") & new_pain)
    | (
        answer("injury").any_of("lift_twist", "whiplash")
        & (frac_major | (answer("age") >= 65))
    ),
)

# Mechanical and sleep-position patterns.
mech_relief = Sign(
    "mech_relief",
    (answer("rest_effect") == "better")
    | answer("relievers").any_of(
        "change_position", "gentle_move", "heat_ice", "massage"
    ),
)
mech_provoke = Sign(
    "mech_provoke",
    answer("aggravators").any_of(
        "sitting_screen", "twist_arch", "lift_carry", "repeated_use", "pressing"
    )
    | answer("triggers").any_of(
        "desk",
        "heavy_work",
        "sport_gym",
        "repeated_task",
        "bag",
        "caring_baby",
        "driving",
        "garden_diy",
    )
    | answer("injury").any_of("lift_twist", "whiplash"),
)
mech_pattern = Sign(
    "mech_pattern",
    mech_relief
    & mech_provoke
    & answer("constancy").any_of("mostly", "on_off", "only_some")
    & answer("course").any_of("better", "same", "fluctuates"),
)
improving_mech = Sign("improving_mech", mech_pattern & (answer("course") == "better"))
long_stable = Sign(
    "long_stable",
    (answer("duration") == "gt12m")
    & (answer("new_kind") == "usual")
    & answer("course").any_of("better", "same", "fluctuates"),
)
sleep_pattern = Sign(
    "sleep_pattern",
    (
        answer("lying_effect").any_of("worse_later", "only_lying")
        | (answer("onset") == "on_waking")
        | (
            (answer("lying_effect") == "worse_now")
            & answer("shape_change").any_of("long_stoop")
        )
    )
    & (
        (answer("prop_helps") == "yes")
        | answer("relievers").any_of("change_position", "gentle_move")
    )
    & answer("constancy").any_of("on_off", "only_some")
    & answer("course").any_of("better", "same", "fluctuates"),
)

# Kinds of pain (section 6).
dn4 = Measure(
    "dn4",
    count_of(
        "character",
        "burning",
        "painful_cold",
        "electric",
        "tingling",
        "pins_needles",
        "numb",
        "itching",
    ),
)
neuropathic = Sign("neuropathic", dn4 >= 3)
visceral = Sign(
    "visceral",
    (answer("pinpoint") == "vague")
    & ~mech_provoke
    & (
        answer("character").any_of("squeezing", "cramp_spasm", "dull")
        | answer("gut_signs").any_of(
            "vomiting", "indigestion", "after_eating", "fatty_alcohol", "mild_tummy"
        )
    )
    & (
        answer("aggravators").any_of("eating", "exertion")
        | answer("spread").any_of("through_front")
        | answer("pain_sites").any_of("tummy", "chest_front")
    ),
)
somatic = Sign(
    "somatic",
    answer("pinpoint").any_of("one_spot", "area")
    & answer("character").any_of(
        "aching", "dull", "sharp", "tight_stiff", "throbbing", "deep_bone"
    )
    & (dn4 < 3),
)

# Lung, calcium and spondyloarthritis counts.
l_cough = Sign("l_cough", answer("systemic").any_of("cough3w"))
l_breath = Sign("l_breath", answer("systemic").any_of("breathless_weeks"))
l_chest = Sign("l_chest", answer("pain_sites").any_of("chest_front"))
lung_n = Measure(
    "lung_n", how_many(l_cough, l_breath, l_chest, s_fatigue, weight, s_appetite)
)
calc_n = Measure(
    "calc_n",
    count_of("calcium_signs", "thirst", "pee_lots", "constipation", "muddled", "sick"),
)
sp_half2 = Sign("sp_half2", answer("night_half2") == "yes")
sp_move = Sign("sp_move", answer("relievers").any_of("gentle_move"))
spa_opts = Measure(
    "spa_opts",
    count_of(
        "spa",
        "onset_lt35",
        "buttock",
        "nsaid48h",
        "relative",
        "arthritis",
        "heel_tendon",
        "psoriasis",
    ),
)
spa_n = Measure("spa_n", spa_opts + how_many(sp_half2, sp_move))

# Scope, cautions and uncertainty.
nsaid_caution = Sign(
    "nsaid_caution",
    answer("conditions").any_of(
        "ulcer", "kidney_dialysis", "heart", "high_bp", "lung_disease"
    )
    | answer("medicines").any_of("anticoagulant", "steroid_long")
    | answer("pregnant").any_of("pregnant", "postpartum6w", "not_sure")
    | (answer("age") >= 65),
)
# A patient who never had cancer is not told of a cancer helpline.
never_had_cancer = Sign("never_had_cancer", answer("cancer_hx") == "never")
scope = Sign(
    "scope",
    answer("pain_sites").any_of(
        "blades",
        "mid_spine",
        "mid_left",
        "mid_right",
        "blade_left",
        "blade_right",
        "ribs_left",
        "ribs_right",
    ),
)
unsure_emergency = Sign(
    "unsure_emergency",
    answer("emg_chest").any_of("not_sure")
    | answer("emg_nerve").any_of("not_sure")
    | answer("emg_ill").any_of("not_sure"),
)
