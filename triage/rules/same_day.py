"""Same-day rules: somebody has to be spoken to today.

Transcribed row by row from clinical specification 4.4; reasons, sources and published
accuracy with their verification marks are the specification's.
"""

from triage.conditions import MISSING, answer, count_of
from triage.rules import signs as D
from triage.ruleset import Reason, Rule
from triage.urgency import Urgency

_PREGNANT = answer("pregnant").any_of("pregnant", "postpartum6w")
_PREGNANT_AND_HURTS = _PREGNANT & (
    answer("pain_sites").any_of("tummy")
    | (
        answer("pain_sites").any_of(
            "ribs_left",
            "ribs_right",
            "chest_front",
            "flank_left",
            "flank_right",
        )
        & (answer("severity") >= 6)
    )
)
_SICKLE_CELL_PAIN = answer("conditions").any_of("sickle_cell") & (
    (answer("severity") >= 6)
    | answer("aggravators").any_of("deep_breath")
    | answer("pain_sites").any_of("ribs_left", "ribs_right", "chest_front")
)

RULES = (
    Rule(
        code="R18",
        condition=D.cancer_strong & D.new_pain,
        urgency=Urgency.SAME_DAY,
        group="metastasis",
        patient_reason=(
            "You have, or have had, cancer, and this is a new kind of back pain. Most "
            "often it is not serious, but it should be checked quickly."
        ),
        clinician_reason=(
            "New or changed thoracic pain with recent (under 5 years), bone-seeking "
            "(breast, lung, prostate, kidney, thyroid, myeloma) or bone-spread "
            "cancer. Contact MSCC/acute oncology within 24 h; MRI whole spine within "
            "1 week; examine neurology today. CG75 and Scotland list thoracic pain "
            "alone as a trigger (V); whether NG234 keeps site alone was not verified."
        ),
        source=("NG234 (S); CG75 (V); Scottish guideline (V); seeds 000, 002"),
        accuracy=(
            "History of cancer: sensitivity 0.31, specificity 0.98 in 1,975 walk-in "
            "patients (V), so LR+ 15.5, LR- 0.70 (C); published LR+ 14.7 (G). "
            "Post-test 7% in primary care, 33% in emergency setting (Downie 2013, S) "
            "from a pre-test of about 0.7%"
        ),
        calls=("cancer_helpline",),
        comes_first=True,
    ),
    Rule(
        code="R19",
        condition=D.cancer_possible
        & (
            (D.mets_feature_n >= 1)
            | D.root_pain
            | answer("muscle").any_of("hard_stairs_chair")
        ),
        urgency=Urgency.SAME_DAY,
        group="metastasis",
        patient_reason=(
            "You told us about cancer or tests for it, and some of your other answers "
            "need a quick check. Please speak to someone today."
        ),
        reasons=(
            Reason(
                D.cancer,
                (
                    "You have, or have had, cancer, and some of your other answers "
                    "need a quick check. Please speak to someone today."
                ),
            ),
            Reason(
                answer("cancer_hx") == "being_tested",
                (
                    "You are being tested for cancer, and some of your other answers "
                    "need a quick check. Please speak to someone today."
                ),
            ),
        ),
        clinician_reason=(
            "Any cancer history, or under investigation, plus one or more NG234-type "
            "features: unremitting, progressive, worse sitting/standing (mechanical "
            "instability), worse on straining, disturbs sleep, local tenderness, "
            "cannot lie flat. Same pathway as R18."
        ),
        source="NG234 (S), CG75 (V)",
        accuracy=(
            "In MSCC: worse lying 20%, worse coughing or sneezing 35-40%, mechanical "
            "14%, radicular 40-60% (PCNOW, S)"
        ),
        calls=("cancer_helpline",),
        comes_first=True,
    ),
    Rule(
        code="R20",
        condition=(
            answer("emg_nerve").any_of("leg_one", "arm_weak") & ~D.nerve_old_known
        )
        | (
            answer("sensory").any_of("chest_tummy", "arms_both", "feet_both")
            & answer("sensory_new").any_of("yes", MISSING)
        )
        | (
            D.sens_new
            & (
                (count_of("sensory", "arm_one", "leg_one") >= 2)
                | answer("medicines").any_of("anticoagulant")
            )
        )
        | (
            answer("sensory").any_of("leg_one")
            & answer("sensory_new").any_of("yes", MISSING)
            & ~answer("pain_sites").any_of("low_left", "low_spine", "low_right")
        ),
        urgency=Urgency.SAME_DAY,
        group="disc_radiculopathy",
        patient_reason=(
            "Weakness, numbness or tingling like yours should be checked today."
        ),
        reasons=(
            Reason(
                answer("emg_nerve").any_of("leg_one", "arm_weak") & ~D.nerve_old_known,
                "An arm, hand or leg that is weak or dragging should be checked today.",
            ),
            Reason(
                D.sens_new,
                (
                    "Numbness or tingling that is new or getting worse should be "
                    "checked today."
                ),
            ),
        ),
        clinician_reason=(
            "Non-progressive single-limb weakness, a possible thoracic sensory level,"
            " or new numbness or tingling in both arms or both legs (cord until "
            "examined). Same-day neurological examination; emergency MRI if any upper"
            " motor neurone sign or level."
        ),
        source="GGC (V); seed 004",
        accuracy=(
            "Symptomatic thoracic disc with objective neurology about 1 per million "
            "per year (S); leg weakness initial symptom in 28% (S)"
        ),
    ),
    Rule(
        code="R21",
        condition=((D.sphincter | D.cord_legs) & ~D.nerve_old_known)
        | (
            answer("emg_nerve").any_of("sexual_change")
            & answer("nerve_onset").any_of("lt48h", "d2_14", MISSING)
        )
        | (
            answer("spread").any_of("legs_both")
            & (D.new_pain | D.recent_onset | D.progressive)
        )
        | (
            answer("cancer_signs").any_of("slow_pee")
            & (
                (answer("age") < 50)
                | D.sens_new
                | answer("spread").any_of("leg_one", "legs_both")
            )
        ),
        urgency=Urgency.SAME_DAY,
        group="cauda_equina",
        patient_reason=(
            "Changes in how you pee or poo, in feeling, or in both legs should be "
            "checked today, even if they are not getting worse."
        ),
        reasons=(
            Reason(
                D.sphincter & ~D.nerve_old_known,
                (
                    "Changes in how you pee or poo, or in feeling between your legs, "
                    "should be checked today, even if they are not getting worse."
                ),
            ),
            Reason(
                D.cord_legs & ~D.nerve_old_known,
                (
                    "Changes in both legs or in your walking should be checked today, "
                    "even if they are not getting worse."
                ),
            ),
            Reason(
                answer("emg_nerve").any_of("sexual_change")
                & answer("nerve_onset").any_of("lt48h", "d2_14", MISSING),
                (
                    "New changes in feeling during sex, or new trouble with erections,"
                    " should be checked today when your back hurts."
                ),
            ),
            Reason(
                answer("spread").any_of("legs_both"),
                "Pain down both legs should be checked today.",
            ),
            Reason(
                answer("cancer_signs").any_of("slow_pee"),
                "Slow or weak pee, with your other answers, should be checked today.",
            ),
        ),
        clinician_reason=(
            "Over 14 days and stable, or sexual change only. Same-day assessment; "
            "emergency MRI if examination abnormal. Sexual change with no other "
            "feature is unlikely to be CES."
        ),
        source="GIRFT (V); D&G: CES over 2 weeks refer urgently (V)",
        accuracy="Not stated",
    ),
    Rule(
        code="R22",
        condition=D.fever,
        urgency=Urgency.SAME_DAY,
        group="infection",
        patient_reason=(
            "A fever, chills or shaking with back pain should be checked today."
        ),
        clinician_reason=(
            "Fever or chills with thoracic pain and no strong risk factor. "
            "Temperature, urine, chest, spine percussion, CRP/ESR; low threshold for "
            "MRI if no other source."
        ),
        source="NHS.uk (S); Yusuf 2019 (V)",
        accuracy=(
            "Fever in 55% of 2,224 spinal infection cases; spinal pain 72% (V). So "
            "absence of fever does not exclude"
        ),
    ),
    Rule(
        code="R23",
        condition=(
            (
                D.inf_strong
                | answer("conditions").any_of("weak_immune")
                | answer("medicines").any_of("immunosuppressant")
            )
            & (
                (answer("constancy") == "always")
                | D.night_often
                | (answer("spine_tender") == "yes")
                | D.progressive
            )
        )
        | (
            answer("infection_risk").any_of(
                "skin_blood_infection", "spine_procedure", "line_catheter"
            )
            & D.new_pain
            & D.recent_onset
        ),
        urgency=Urgency.SAME_DAY,
        group="infection",
        patient_reason=(
            "Your answers mean an infection in the spine should be ruled out. Please "
            "speak to someone today, even without a fever."
        ),
        clinician_reason=(
            "Strong infection risk with constant, night, tender or progressive pain, "
            "afebrile. Same-day CRP/ESR; MRI if raised or if risk is high. Ask about "
            "repeated visits."
        ),
        source="Davis 2004 (V), AJEM cohort 2020 (V), Durant 2025 (S)",
        accuracy=(
            "Only 19.7% of 61 SEA had fever in ED; 80.3% had a historical risk "
            "factor; 13.1% injecting drugs (V). 71% had a visit in the prior 30 days "
            "(Durant, S)"
        ),
    ),
    Rule(
        code="R24",
        condition=answer("pain_sites").any_of("flank_left", "flank_right")
        & (
            answer("urine_signs").any_of("burning", "frequency", "smelly_cloudy")
            | answer("cancer_signs").any_of("blood_pee")
        ),
        urgency=Urgency.SAME_DAY,
        group="visceral_vascular",
        patient_reason=(
            "Pain in your side with pee problems may be a kidney infection or stone. "
            "Please speak to someone today."
        ),
        clinician_reason=(
            "Pyelonephritis or stone. Urine dip and culture, temperature, pregnancy "
            "test; hospital if septic, pregnant or vomiting. Visible blood without "
            "infection: NG12 urology rules."
        ),
        source="NICE NG111 (G)",
        accuracy="Not stated",
    ),
    Rule(
        code="R25",
        condition=(
            (D.frac_major | (answer("age") >= 70))
            & D.recent_onset
            & D.frac_event
            & (
                (answer("severity") >= 7)
                | answer("function").any_of("hard", "bedbound")
            )
        )
        | ((answer("injury") == "seizure") & D.recent_onset)
        | ((answer("injury") == "major") & (answer("injury_when") == "d2_7"))
        | (
            answer("injury").any_of("minor_fall", "whiplash", "lift_twist")
            & D.recent_onset
            & answer("shape_change").any_of("new_stoop")
        )
        | (
            answer("injury").any_of("minor_fall", "whiplash")
            & D.recent_onset
            & (answer("spine_tender") == "yes")
            & (answer("severity") >= 7)
        ),
        urgency=Urgency.SAME_DAY,
        group="fracture",
        patient_reason=(
            "You may have a broken bone in your back. Please speak to someone today."
        ),
        reasons=(
            Reason(
                answer("injury") == "seizure",
                (
                    "A fit or electric shock can break a bone in your back. Please "
                    "speak to someone today."
                ),
            ),
            Reason(
                answer("injury") == "major",
                (
                    "A serious accident can break a bone in your back. Please speak to"
                    " someone today."
                ),
            ),
            Reason(
                answer("injury").any_of("minor_fall", "whiplash", "lift_twist"),
                (
                    "You may have a broken bone in your back. This can happen from a "
                    "small fall, a jolt or a strain. Please speak to someone today."
                ),
            ),
            Reason(
                answer("injury") == "none",
                (
                    "You may have a broken bone in your back. This can happen without "
                    "a fall. Please speak to someone today."
                ),
            ),
        ),
        clinician_reason=(
            "High-risk bone plus an event and severe pain or loss of function; new "
            "step after injury; tender spine after a fall; or fit or electric shock "
            "(mid-thoracic fracture, shoulder dislocation; first fit needs its own "
            "work-up). Thoracic and lumbar radiograph or CT; MRI if cancer possible "
            "or neurology; calcium, FBC, ESR, electrophoresis; bone protection plan."
        ),
        source=("Cochrane 2013/2023 fracture reviews (S); Downie 2013 (S); IFOMPT (G)"),
        accuracy=(
            "Post-test probability: prolonged steroids 33%, older age 9%, contusion "
            "62% (Downie, S). LR+ ranges in primary care: trauma 3-13, older age 4-9,"
            " steroids 4-48; prevalence 0.7-4.5% primary care, 6.5-11% ED (S). "
            "4-feature rule (female, over 70, significant trauma, long steroids) AUC "
            "0.834 (Henschke 2009, V)"
        ),
    ),
    Rule(
        code="R26",
        condition=(
            (
                answer("medicines").any_of("anticoagulant")
                | answer("infection_risk").any_of("spine_procedure")
            )
            & (answer("onset") == "sudden")
            & (answer("severity") >= 7)
        )
        | (
            answer("medicines").any_of("anticoagulant")
            & (answer("injury") == "minor_fall")
            & D.recent_onset
        ),
        urgency=Urgency.SAME_DAY,
        group="other_medical",
        patient_reason=(
            "You take blood thinners, or had an injection, epidural or operation in or"
            " near your neck or back. So this pain should be checked today."
        ),
        reasons=(
            Reason(
                answer("medicines").any_of("anticoagulant"),
                (
                    "You take blood thinners. Sudden bad pain, or pain after a fall or"
                    " blow, should be checked today."
                ),
            ),
            Reason(
                answer("infection_risk").any_of("spine_procedure"),
                (
                    "You had an injection, epidural or operation in or near your neck "
                    "or back. Sudden bad pain should be checked today."
                ),
            ),
        ),
        clinician_reason=(
            "Spontaneous or procedural epidural haematoma or abscess; retroperitoneal"
            " bleed. Neurology now; emergency if any deficit. INR/anti-Xa, MRI."
        ),
        source=("Murtagh thoracic list (V: epidural haematoma, blood thinners)"),
        accuracy="Not stated",
    ),
    Rule(
        code="R27",
        condition=(answer("rash") == "yes_lt3d")
        | (
            (answer("rash") == "yes_gt3d")
            & (
                (answer("age") >= 50)
                | answer("conditions").any_of("weak_immune")
                | answer("medicines").any_of("immunosuppressant", "steroid_long")
            )
        ),
        urgency=Urgency.SAME_DAY,
        group="other_medical",
        patient_reason=(
            "A new rash or blisters where it hurts may be shingles. Medicine works "
            "best early, so speak to someone or a pharmacist today."
        ),
        clinician_reason=(
            "Likely herpes zoster if unilateral and in one band. Antiviral within 72 "
            "h of rash (later if immunosuppressed or new lesions); urgent advice if "
            "immunocompromised. If cancer history with band pain, rash does not "
            "cancel R04."
        ),
        source="NICE CKS shingles (S)",
        accuracy="Not stated",
    ),
    Rule(
        code="R28",
        condition=((D.calc_n >= 2) & (D.cancer_possible | (answer("age") >= 60)))
        | (D.calc_n >= 3)
        | (count_of("calcium_signs", "thirst", "pee_lots") >= 2)
        | (D.cancer_possible & answer("calcium_signs").any_of("muddled")),
        urgency=Urgency.SAME_DAY,
        group="myeloma",
        patient_reason=(
            "Your answers could mean your blood calcium or sugar is high. A blood "
            "test is needed today."
        ),
        clinician_reason=(
            "Hypercalcaemia symptoms with age 60 or over or cancer. Same-day calcium,"
            " U&E, FBC; treat; myeloma screen."
        ),
        source="Myeloma UK diagnosis tool (V); CKS (S)",
        accuracy=(
            "Hypercalcaemia in up to 30% of myeloma at presentation (V); OR 11.4 "
            "(7.1-18) for myeloma (Shephard 2015, V)"
        ),
    ),
    Rule(
        code="R29",
        condition=answer("gut_signs").any_of("vomiting")
        | answer("cancer_signs").any_of("jaundice")
        | _PREGNANT_AND_HURTS,
        urgency=Urgency.SAME_DAY,
        group="visceral_vascular",
        patient_reason=(
            "Some of your answers, with back pain, should be checked today. If you are"
            " pregnant or gave birth lately, ring your maternity unit."
        ),
        reasons=(
            Reason(
                _PREGNANT_AND_HURTS,
                (
                    "Pain in your tummy, ribs, chest or side should be checked today. "
                    "As you are pregnant or gave birth lately, ring your maternity "
                    "unit."
                ),
            ),
            Reason(
                answer("gut_signs").any_of("vomiting") & _PREGNANT,
                (
                    "Back pain with being sick again and again should be checked "
                    "today. As you are pregnant or gave birth lately, ring your "
                    "maternity unit."
                ),
            ),
            Reason(
                answer("cancer_signs").any_of("jaundice") & _PREGNANT,
                (
                    "Yellow skin or eyes should be checked today. As you are pregnant "
                    "or gave birth lately, ring your maternity unit."
                ),
            ),
            Reason(
                answer("gut_signs").any_of("vomiting"),
                "Back pain with being sick again and again should be checked today.",
            ),
            Reason(
                answer("cancer_signs").any_of("jaundice"),
                "Yellow skin or eyes should be checked today.",
            ),
        ),
        clinician_reason=(
            "Pancreatitis, cholangitis, biliary colic, ulcer. Abdominal examination, "
            "lipase, LFT, ECG; admit if acute. Age 40 or over with jaundice: NG12 "
            "pancreatic referral."
        ),
        source="BNSSG pancreatitis (V); NG12 (S)",
        accuracy="Not stated",
    ),
    Rule(
        code="R30",
        condition=answer("emg_chest").any_of("cough_blood", "chest_wall")
        | (
            answer("aggravators").any_of("deep_breath")
            & (
                (answer("onset") == "sudden")
                | answer("systemic").any_of("cough_new", "cough3w")
                | D.fever
                | answer("clot_risk").any_of("long_travel", "pill_hrt")
                | answer("systemic").any_of("breathless_weeks")
                | answer("relievers").any_of("lean_forward")
                | answer("infection_risk").any_of("needling")
            )
        )
        | (
            answer("systemic").any_of("breathless_weeks")
            & (
                answer("conditions").any_of("clot_past")
                | answer("pregnant").any_of("pregnant", "postpartum6w")
                | (answer("cancer_hx") == "current")
                | (answer("cannot_lie_flat") == "yes")
            )
        ),
        urgency=Urgency.SAME_DAY,
        group="visceral_vascular",
        patient_reason=(
            "Some of your answers about your chest or your breathing should be checked"
            " today."
        ),
        reasons=(
            Reason(
                answer("emg_chest").any_of("cough_blood"),
                "Coughing up blood should be checked today.",
            ),
            Reason(
                answer("emg_chest").any_of("chest_wall"),
                (
                    "Chest pain when you press, twist or breathe in should be checked "
                    "today."
                ),
            ),
            Reason(
                answer("aggravators").any_of("deep_breath"),
                (
                    "Pain when you breathe in, with your other answers, should be "
                    "checked today."
                ),
            ),
            Reason(
                answer("systemic").any_of("breathless_weeks"),
                (
                    "Being more out of breath than usual, with your other answers, "
                    "should be checked today."
                ),
            ),
        ),
        clinician_reason=(
            "Pneumonia, pleurisy, pneumothorax, PE, rib fracture. SpO2, CXR, "
            "PERC/Wells. Age 40 or over with haemoptysis: NG12 lung referral."
        ),
        source="NHS PE page (S); NG12 (G)",
        accuracy="Not stated",
    ),
    Rule(
        code="R31",
        condition=(
            answer("aggravators").any_of("exertion")
            & (
                answer("pain_sites").any_of("chest_front", "arm")
                | answer("spread").any_of("arm", "through_front")
                | (answer("age") >= 40)
                | answer("conditions").any_of("heart", "diabetes", "high_bp")
                | (answer("smoking") == "current")
            )
        )
        | (
            answer("pain_sites").any_of("chest_front")
            & answer("duration").any_of("lt24h", "d1_7")
            & (
                (answer("age") >= 40)
                | answer("conditions").any_of("heart", "diabetes", "high_bp")
            )
        ),
        urgency=Urgency.SAME_DAY,
        group="visceral_vascular",
        patient_reason="Your pain can come from the heart. Speak to someone today.",
        reasons=(
            Reason(
                answer("aggravators").any_of("exertion"),
                (
                    "Pain that comes with effort and stops when you stop can come from"
                    " the heart. Speak to someone today."
                ),
            ),
            Reason(
                answer("pain_sites").any_of("chest_front"),
                (
                    "Pain in the front of your chest can come from the heart. Speak to"
                    " someone today."
                ),
            ),
        ),
        clinician_reason=(
            "Possible angina. 12-lead ECG, CG95/NG185 pathway; emergency if pain in "
            "last 12 h or at rest."
        ),
        source="NICE CG95 (G)",
        accuracy="Not stated",
    ),
    Rule(
        code="R32",
        condition=(
            (answer("severity") >= 9)
            & (
                (answer("function") == "bedbound")
                | (
                    (answer("painkiller_effect") == "none")
                    & (D.not_rest_relieved | (answer("rest_effect") == "not_noticed"))
                )
            )
        )
        | _SICKLE_CELL_PAIN
        | (
            (answer("onset") == "sudden")
            & (answer("severity") >= 8)
            & D.new_pain
            & answer("duration").any_of("lt24h", "d1_7")
            & (
                (answer("injury") == "none")
                | (answer("age") >= 50)
                | answer("conditions").any_of("high_bp", "heart")
            )
        )
        | ((answer("course") == "worse_fast") & (answer("severity") >= 7))
        | answer("emg_chest").any_of("sudden_severe"),
        urgency=Urgency.SAME_DAY,
        group="other_medical",
        patient_reason=(
            "Pain like yours should be checked today. Please speak to someone today."
        ),
        reasons=(
            Reason(
                _SICKLE_CELL_PAIN,
                "With sickle cell, pain like yours should be checked today.",
            ),
            Reason(
                (answer("course") == "worse_fast") & (answer("severity") >= 7),
                (
                    "Your pain is bad and quickly getting worse. Please speak to "
                    "someone today."
                ),
            ),
            Reason(
                answer("emg_chest").any_of("sudden_severe")
                | ((answer("onset") == "sudden") & (answer("severity") >= 8)),
                "Very bad pain that comes on suddenly should be checked today.",
            ),
            Reason(
                answer("severity") >= 9,
                "Your pain has been very bad. Please speak to someone today.",
            ),
        ),
        clinician_reason=(
            "Severe unremitting pain not controlled. Same-day assessment and "
            "analgesia; reconsider fracture, infection, malignancy, visceral cause. "
            "Sickle cell: possible crisis, chest syndrome or osteomyelitis (G)."
        ),
        source='NG234 "severe unremitting" (S); seed 000',
        accuracy="84% of MCC pain was severe (V)",
    ),
    Rule(
        code="R33",
        condition=D.unsure_emergency,
        urgency=Urgency.SAME_DAY,
        group="safety",
        patient_reason=(
            "You were not sure about at least one important question. Someone should "
            "talk to you today."
        ),
        clinician_reason=(
            'Patient answered "not sure" to an emergency list. Phone and clarify.'
        ),
        source="Design control H05",
        accuracy="-",
    ),
    Rule(
        code="R34",
        condition=answer("distress") == "cannot_go_on",
        urgency=Urgency.SAME_DAY,
        group="safety",
        patient_reason=(
            "You told us you feel you cannot go on. You are not alone. Call "
            "{crisis_line} now or {emergency_number} if you might act on these "
            "thoughts."
        ),
        clinician_reason=(
            "Distress with pain. Same-day phone contact, suicide risk assessment, "
            "pain review; despair from pain is also listed as an MSCC early sign."
        ),
        source="Greenhalgh and Selfe (S)",
        accuracy="-",
        calls=("crisis_line",),
    ),
)
