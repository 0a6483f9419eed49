"""Within-two-weeks rules: a clinician should see this soon.

Transcribed row by row from clinical specification 4.5; reasons, sources and published
accuracy with their verification marks are the specification's.
"""

from triage.conditions import answer
from triage.rules import signs as D
from triage.ruleset import Reason, Rule
from triage.urgency import Urgency

RULES = (
    Rule(
        code="R35",
        condition=D.cancer_possible
        | (
            answer("cancer_hx").any_of("not_sure", "prefer_not")
            & (
                (D.new_pain & D.dur_ge2w)
                | (D.mets_feature_n >= 1)
                | answer("spread").any_of("band", "legs_both")
            )
        ),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="metastasis",
        patient_reason=(
            "You told us about cancer or tests for it, or you were not sure or chose "
            "not to say. So back pain should be looked at, even if it is mild."
        ),
        reasons=(
            Reason(
                D.cancer,
                (
                    "You have, or have had, cancer. So back pain should be looked at, "
                    "even if it is mild."
                ),
            ),
            Reason(
                answer("cancer_hx") == "being_tested",
                (
                    "You are being tested for cancer. So back pain should be looked "
                    "at, even if it is mild."
                ),
            ),
            Reason(
                answer("cancer_hx") == "not_sure",
                (
                    "You were not sure whether you have had cancer. So this pain "
                    "should be looked at."
                ),
            ),
            Reason(
                answer("cancer_hx") == "prefer_not",
                (
                    "You chose not to say whether you have had cancer. So this pain "
                    "should be looked at."
                ),
            ),
        ),
        clinician_reason=(
            "Floor for any cancer history or investigation (any type, any date). "
            "Clinical review; MRI if new, persistent or any feature."
        ),
        source="Seeds 000, 001",
        accuracy="See R18",
        comes_first=True,
    ),
    Rule(
        code="R36",
        condition=(answer("age") >= 60) & D.weight,
        urgency=Urgency.WITHIN_2_WEEKS,
        group="primary_cancer",
        patient_reason=(
            "Losing weight without trying, with back pain, should be checked soon."
        ),
        clinician_reason=(
            "Age 60 or over with unexplained weight loss: NG12 urgent investigation, "
            "suspected-cancer or non-specific-symptom pathway; with back pain "
            "consider urgent CT (2 weeks) for pancreatic cancer, or ultrasound. Also "
            "myeloma screen, CXR, PSA."
        ),
        source="NG12 (S: GPnotebook, Pancreatic Cancer Action)",
        accuracy=(
            "Weight loss: sensitivity 0.15, specificity 0.94, LR+ 2.7 (G; Deyo and "
            "Diehl via ACP 2007). Myeloma OR 3.0 (2.0-4.5) (V)"
        ),
    ),
    Rule(
        code="R37",
        condition=D.weight,
        urgency=Urgency.WITHIN_2_WEEKS,
        group="primary_cancer",
        patient_reason="Losing weight without trying should be checked soon.",
        clinician_reason=(
            "Unexplained weight loss under 60: confirm weight, diet, diabetes, "
            "thyroid, TB, HIV; FBC, ESR/CRP, calcium, LFT, CXR."
        ),
        source=("NHS.uk lists weight loss as urgent (S); seeds 000, 002, 004"),
        accuracy="as R36",
    ),
    Rule(
        code="R38",
        condition=answer("systemic").any_of("night_sweats", "bruising_nosebleeds")
        | (D.systemic_n >= 2),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="primary_cancer",
        patient_reason=(
            "Soaking sweats, easy bruising or nosebleeds, or feeling unwell in more "
            "than one way should be checked soon."
        ),
        reasons=(
            Reason(
                answer("systemic").any_of("night_sweats"),
                "Night sweats that soak the bed should be checked soon.",
            ),
            Reason(
                answer("systemic").any_of("bruising_nosebleeds"),
                "Easy bruising or nosebleeds should be checked soon.",
            ),
            Reason(
                D.systemic_n >= 2,
                "Feeling unwell in more than one way should be checked soon.",
            ),
        ),
        clinician_reason=(
            "Drenching sweats, or two or more systemic features. Lymphoma, TB, "
            "endocarditis, discitis, myeloma. FBC, film, ESR/CRP, LDH, calcium, CXR; "
            "MRI if pain is spinal."
        ),
        source="NG12 (S); seed 000",
        accuracy=("Combination evidence weak; no published LR for thoracic pain"),
    ),
    Rule(
        code="R39",
        condition=(answer("age") >= 60)
        & D.dur_ge4w
        & ~D.improving_mech
        & ~D.long_stable,
        urgency=Urgency.WITHIN_2_WEEKS,
        group="myeloma",
        patient_reason=(
            "Back pain that lasts 4 weeks or more at 60 or over needs some blood tests."
        ),
        clinician_reason=(
            "NG12: persistent bone or back pain at 60 or over: FBC, calcium, plasma "
            "viscosity or ESR; very urgent (48 h) electrophoresis plus light chains "
            "or Bence-Jones if results fit. Also consider fracture."
        ),
        source="NG12 (S: CKS, CRUK)",
        accuracy=(
            "Back pain OR 2.2 (2.0-2.4), rib pain 2.5 (1.5-4.4); single-symptom PPV "
            "usually under 1%, over 10% with leucopenia or hypercalcaemia (2,703 "
            "cases, 12,157 controls, age 40 or over, V)"
        ),
    ),
    Rule(
        code="R40",
        condition=(answer("age") >= 40)
        & (
            answer("systemic").any_of("infections", "bruising_nosebleeds")
            | (
                answer("systemic").any_of("fatigue")
                & answer("pain_sites").any_of("ribs_left", "ribs_right", "other_bones")
            )
        ),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="myeloma",
        patient_reason="Your answers mean some blood tests would be wise.",
        clinician_reason=(
            "Back pain plus recurrent infection, bruising, or fatigue with rib/bone "
            "pain: myeloma screen (FBC, film, U&E, calcium, ESR/PV, electrophoresis, "
            "serum free light chains)."
        ),
        source="Myeloma UK tool (V); Shephard 2015 (V)",
        accuracy=(
            "Nosebleeds OR 3.0 (1.9-4.7); chest infection 1.4 (1.2-1.6); fracture 3.1"
            " (2.3-4.2) (V)"
        ),
    ),
    Rule(
        code="R41",
        condition=(answer("age") >= 50)
        & (
            ((answer("tried_weeks") == "ge4w_no_better") & ~D.long_stable)
            | (D.dur_ge4w & D.progressive)
            | (
                D.new_pain
                & (answer("severity") >= 8)
                & D.not_rest_relieved
                & ~D.mech_pattern
            )
        ),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="metastasis",
        patient_reason=(
            "Your pain is very strong, getting worse, or not getting better. At your "
            "age it should be checked soon."
        ),
        reasons=(
            Reason(
                D.dur_ge4w & D.progressive,
                (
                    "Your pain has lasted 4 weeks or more and is getting worse. At "
                    "your age it should be checked soon."
                ),
            ),
            Reason(
                answer("tried_weeks") == "ge4w_no_better",
                (
                    "Your pain is no better after 4 weeks of treatment. At your age it"
                    " should be checked soon."
                ),
            ),
            Reason(
                D.new_pain & (answer("severity") >= 8) & D.not_rest_relieved,
                (
                    "Your pain is new and very strong, and rest does not ease it. At "
                    "your age it should be checked soon."
                ),
            ),
        ),
        clinician_reason=(
            "Age 50 or over failing a month of care, or progressive over a month. "
            "Examine; FBC, ESR/CRP, calcium, ALP, electrophoresis, PSA as indicated; "
            "radiograph or MRI."
        ),
        source="Deyo and Diehl 1988 (V); seed 000",
        accuracy=(
            "Combined rule (age 50+, or cancer history, or weight loss, or failed "
            "care): sensitivity 100% (13 of 13 cancers, V), specificity 0.60 (G). "
            "Failure to improve LR+ 3.0, age 50+ LR+ 2.7 (G). About 80% of spinal "
            "cancer is over 50 (V)"
        ),
    ),
    Rule(
        code="R42",
        condition=D.unremitting & D.progressive & D.dur_ge2w,
        urgency=Urgency.WITHIN_2_WEEKS,
        group="metastasis",
        patient_reason=(
            "Pain that never stops and is getting worse should be checked soon."
        ),
        clinician_reason=(
            "Constant, progressive, not relieved by rest or position for 2 weeks or "
            "more, any age. Consider tumour, infection, fracture. Bloods as R41; MRI "
            "if spinal and unexplained."
        ),
        source="Seeds 000, 002; physio-pedia list (S)",
        accuracy=(
            "Unrelieved by bed rest: sensitivity over 0.90 (V), specificity 0.46, LR+"
            " 1.7 (G)"
        ),
    ),
    Rule(
        code="R43",
        condition=D.night_unrelieved
        & ((answer("age") >= 50) | D.unremitting | (D.systemic_n >= 1) | D.inf_any),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="metastasis",
        patient_reason=(
            "Pain that wakes you most nights and will not settle, with your other "
            "answers, should be checked soon."
        ),
        clinician_reason=(
            "Unrelieved night pain plus a modifier. Alone it is not discriminating; "
            "with a modifier follow R41 work-up, add infection markers."
        ),
        source="Harding 2005 (V); Premkumar 2018 (S); seeds",
        accuracy=(
            "Night pain 44% of triage clinic, 0 serious of 213 (V). Upper 95% limit "
            "for serious disease in those 213 is about 1.4% (C, rule of three)"
        ),
    ),
    Rule(
        code="R44",
        condition=answer("aggravators").any_of("upright")
        & ((answer("age") >= 50) | D.frac_risk),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="fracture",
        patient_reason=(
            "Pain that comes on when you sit or stand and goes when you lie down "
            "should be checked soon."
        ),
        clinician_reason=(
            "Mechanical instability pattern: vertebral fracture or tumour-related "
            "instability (seed 002; SINS counts pain with loading). Standing "
            "radiographs or MRI; calcium, electrophoresis. With cancer this is R19."
        ),
        source="Seed 002; NG234 (S); SINS (G)",
        accuracy=(
            "Pain improving on lying is an independent predictor of vertebral "
            "fracture in women 60+ (Clark 2016, V)"
        ),
    ),
    Rule(
        code="R45",
        condition=(answer("age") >= 40)
        & (
            (answer("smoking").any_of("ex", "current") & (D.lung_n >= 1))
            | (D.lung_n >= 2)
        ),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="primary_cancer",
        patient_reason="Some of your answers mean a chest X-ray should be done soon.",
        clinician_reason=(
            "NG12 lung: age 40+ with two of cough, fatigue, breathlessness, chest "
            "pain, weight loss, appetite loss, or one if ever smoked: urgent CXR "
            "within 2 weeks. Apical tumour can cause upper back or shoulder pain; "
            "normal CXR does not exclude."
        ),
        source="NG12 (G, part S); seed 004",
        accuracy="Not stated for back pain",
    ),
    Rule(
        code="R46",
        condition=answer("cancer_signs").any_of(
            "breast_lump",
            "node_lump",
            "testicle_lump",
            "blood_pee",
            "blood_poo",
            "swallowing",
            "jaundice",
            "bowel_change",
        )
        | (answer("systemic").any_of("hoarse") & (answer("age") >= 45)),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="primary_cancer",
        patient_reason="You told us about a sign that should be checked soon.",
        clinician_reason=(
            "Possible primary tumour. Follow the site-specific NG12 pathway; mention "
            "spinal pain in the referral."
        ),
        source="NG12 (S/G)",
        accuracy="Site specific",
    ),
    Rule(
        code="R47",
        condition=(
            D.frac_risk
            & D.recent_onset
            & ~D.improving_mech
            & (
                D.frac_event
                | answer("shape_change").any_of("new_stoop", "shorter")
                | (
                    (answer("lying_effect") == "better")
                    & answer("character").any_of("crushing", "sharp")
                )
            )
        )
        | (
            (answer("injury") == "major")
            & answer("injury_when").any_of("w1_6", "gt6w")
            & D.recent_onset
        ),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="fracture",
        patient_reason=(
            "A small break in a back bone is possible. An X-ray may be needed soon."
        ),
        clinician_reason=(
            "Possible fragility fracture, not severe. Lateral thoracic and lumbar "
            "radiograph; DXA, FRAX/QFracture, secondary causes, myeloma screen."
        ),
        source="Clark 2016 (V); Vfrac programme (V)",
        accuracy=(
            "Older age, previous fracture, short duration, crushing pain, relief "
            "lying, no leg spread: AUC 0.85 (0.79-0.92), 64 cases, 133 controls, "
            "women 60+ (V). Under a third of vertebral fractures come to attention; "
            "only 25% follow a fall (V)"
        ),
    ),
    Rule(
        code="R48",
        condition=answer("shape_change").any_of("new_lump", "new_stoop")
        | ((answer("age") < 20) & D.dur_ge4w & ~D.mech_pattern),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="metastasis",
        patient_reason=(
            "A new lump, swelling, bend or step in your back, or back pain that lasts "
            "when you are young, should be checked soon."
        ),
        reasons=(
            Reason(
                answer("shape_change").any_of("new_lump"),
                "A new lump or swelling on your back should be checked soon.",
            ),
            Reason(
                answer("shape_change").any_of("new_stoop"),
                "A new bend, hump or step in your back should be checked soon.",
            ),
            Reason(
                answer("age") < 20,
                "Back pain that lasts when you are young should be checked soon.",
            ),
        ),
        clinician_reason=(
            "New deformity or mass, or under 20 with a month of pain: primary bone "
            "tumour, infection, Scheuermann, spondylolysis. Radiograph, bloods; "
            "sarcoma or spinal pathway."
        ),
        source="NHS.uk lists lump or shape change (S); physio-pedia (S)",
        accuracy="Not stated",
    ),
    Rule(
        code="R49",
        condition=(
            D.inf_any
            & D.dur_ge2w
            & ~D.mech_pattern
            & (
                (answer("constancy") == "always")
                | D.night_often
                | D.progressive
                | (answer("spine_tender") == "yes")
            )
        )
        | (D.inf_strong & D.new_pain),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="infection",
        patient_reason=(
            "Some of your health details mean back pain should be checked soon."
        ),
        clinician_reason=(
            "Diabetes, steroids, immune suppression, TB or brucella exposure, or "
            "recent infection, with non-mechanical pain for 2 weeks or more that is "
            "constant, nocturnal, progressive or tender. CRP/ESR, cultures if raised,"
            " HIV, TB testing, MRI."
        ),
        source="Yusuf 2019 (V); Eren Gok 2014 (V)",
        accuracy=(
            "Diabetes 18%, IV drugs 9%, TB organism 12% of cases (V). Mean delay to "
            "diagnosis: TB 266 days, pyogenic 151 (n=214, V)"
        ),
    ),
    Rule(
        code="R50",
        condition=(
            (D.root_pain | D.neuropathic) & ((answer("severity") >= 8) | D.progressive)
        )
        | (
            answer("spread").any_of("band")
            & (D.dur_ge4w | ((answer("age") >= 50) & D.new_pain))
        )
        | answer("myelopathy").any_of("clumsy_hands", "neck_shock")
        | answer("muscle").any_of("hard_stairs_chair"),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="disc_radiculopathy",
        patient_reason=(
            "You may have a problem with nerves or muscle strength, so this should be "
            "checked soon."
        ),
        reasons=(
            Reason(
                answer("myelopathy").any_of("clumsy_hands", "neck_shock"),
                (
                    "Clumsy hands, or electric shocks down your back, can come from "
                    "the nerves in your spine, so this should be checked soon."
                ),
            ),
            Reason(
                answer("muscle").any_of("hard_stairs_chair"),
                (
                    "Trouble climbing stairs or getting up from a chair should be "
                    "checked soon."
                ),
            ),
            Reason(
                D.root_pain | D.neuropathic,
                "Your pain may come from a nerve, so this should be checked soon.",
            ),
        ),
        clinician_reason=(
            "Radicular or neuropathic pain that is severe or progressive, band pain "
            "for 4 weeks or more, or cord symptoms without weakness. Examine for "
            "level and reflexes; MRI thoracic (ACR usually appropriate for "
            "radiculopathy or myelopathy). Consider zoster, diabetes, tumour."
        ),
        source="ACR 2024 (V); GGC (V); D&G (V)",
        accuracy=(
            "Thoracic herniation under 1% of all protruded discs (S); asymptomatic "
            "herniation in 37% on MRI (S), so imaging findings may be incidental"
        ),
    ),
    Rule(
        code="R51",
        condition=D.sens_new
        & answer("sensory").any_of("feet_both", "arm_one", "arms_both")
        & (
            answer("diet").any_of("vegan", "veg")
            | answer("conditions").any_of("absorption")
            | answer("medicines").any_of("metformin", "acid_long")
            | answer("b12_signs").any_of("sore_tongue", "memory_mood", "nitrous")
        ),
        urgency=Urgency.WITHIN_2_WEEKS,
        group="nutritional",
        patient_reason=(
            "Numbness or tingling, with your other answers, may mean low vitamin B12. "
            "A blood test is needed soon."
        ),
        clinician_reason=(
            "NG239: one symptom plus one risk factor: test B12 (homocysteine or MMA "
            "if nitrous oxide). Neurological involvement: treat without delay. "
            "Unsteady gait is R02."
        ),
        source="NG239 (S); seed 003",
        accuracy=(
            "Mild reduced B12 is often a false positive for sensory symptoms (NHS "
            "Lothian, V)"
        ),
    ),
)
