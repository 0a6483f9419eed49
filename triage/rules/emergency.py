"""Emergency rules: somebody has to be seen now.

Transcribed row by row from clinical specification 4.3; reasons, sources and published
accuracy with their verification marks are the specification's.
"""

from triage.conditions import MISSING, answer, count_of
from triage.rules import signs as D
from triage.ruleset import Reason, Rule
from triage.urgency import Urgency

_LIMB_WEAKER = (
    answer("emg_nerve").any_of("leg_one", "arm_weak")
    & ~D.nerve_old_known
    & (
        answer("nerve_onset").any_of("lt48h", MISSING)
        | answer("nerve_change").any_of("worse", MISSING)
    )
) | ((count_of("emg_nerve", "leg_one", "arm_weak") >= 2) & D.nerve_new)

RULES = (
    Rule(
        code="R01",
        condition=D.sphincter & D.nerve_new,
        urgency=Urgency.EMERGENCY,
        group="cauda_equina",
        patient_reason=(
            "You have new changes in feeling between your legs, or in how you pee or "
            "poo. The nerves in your back may be squeezed. This must be checked now."
        ),
        clinician_reason=(
            "New or worsening saddle, bladder or bowel change: cauda equina or cord "
            "compression. ED now. Pre- and post-void bladder scan, perianal "
            "sensation, emergency MRI whole spine (thoracic pain raises the chance "
            "the lesion is above the cauda)."
        ),
        source=("GIRFT 2023, updated Mar 2026 (V triggers, S update); NHS.uk (S)"),
        accuracy=(
            "Prevalence of CES in low back pain about 0.04% (Verhagen 2016, V). "
            "GIRFT: about 8,000 suspected cases a year in England (V). Sensitivity "
            "not known; symptoms often late."
        ),
    ),
    Rule(
        code="R02",
        condition=D.cord_legs & D.nerve_new,
        urgency=Urgency.EMERGENCY,
        group="mscc",
        patient_reason=(
            "Weak, numb or heavy legs, or trouble walking, can mean pressure on the "
            "spine. This must be checked now."
        ),
        clinician_reason=(
            "Bilateral leg symptoms or new gait change with thoracic pain: cord "
            "compression until proven otherwise (tumour, abscess, haematoma, disc, "
            "fracture, B12). Examine tone, reflexes, plantars, sensory level. MRI "
            "whole spine, target within 24 h and sooner if progressing. B12 and "
            "glucose as well. Dexamethasone only after senior discussion if no cancer"
            " diagnosis (lymphoma)."
        ),
        source=(
            "NG234 (S); NHS.uk (S); GGC thoracic radiculopathy page (V): myelopathy "
            "often accompanies"
        ),
        accuracy=(
            "In MSCC at diagnosis: 82% unable to walk unaided; weakness noticed a "
            "median of 20 days before (Levack 2002, n=319, V)"
        ),
    ),
    Rule(
        code="R03",
        condition=D.cancer_possible
        & (
            (D.nerve_any & ~D.nerve_old_known)
            | D.sens_new
            | answer("myelopathy").any_of("clumsy_hands", "neck_shock")
        ),
        urgency=Urgency.EMERGENCY,
        group="mscc",
        patient_reason=(
            "You told us about cancer or tests for it, and about changes that can come"
            " from the nerves in your back. This needs checking now. If you have a "
            "cancer helpline, ring it on the way."
        ),
        reasons=(
            Reason(
                D.cancer,
                (
                    "You have, or have had, cancer, and changes that can come from the"
                    " nerves in your back. This needs checking now. Ring your cancer "
                    "helpline on the way."
                ),
            ),
            Reason(
                answer("cancer_hx") == "being_tested",
                (
                    "You are being tested for cancer, and you have changes that can "
                    "come from the nerves in your back. This needs checking now."
                ),
            ),
        ),
        clinician_reason=(
            "Known or possible cancer with any neurological symptom: treat as MSCC. "
            "Contact MSCC coordinator immediately; MRI whole spine as soon as "
            "possible and always within 24 h; dexamethasone 16 mg unless "
            "contraindicated or lymphoma suspected undiagnosed; consider instability "
            "and immobilisation."
        ),
        source="NG234 1.5.2, 1.8.1 (S); Scottish referral guideline (V)",
        accuracy=(
            "Known cancer plus new severe root pain with or without back pain via "
            "GP/consultant hotline: 50 of those scanned (52%) had malignant cord or "
            "root compression (Allan 2009, V)."
        ),
        calls=("cancer_helpline",),
    ),
    Rule(
        code="R04",
        condition=D.cancer_strong
        & answer("spread").any_of("band", "legs_both")
        & (D.new_pain | D.progressive | D.recent_onset),
        urgency=Urgency.EMERGENCY,
        group="mscc",
        patient_reason=(
            "You have, or have had, cancer, and your pain goes round your body like a "
            "belt, or down both legs. Go to {emergency_department} now. Ring your "
            "cancer helpline on the way."
        ),
        reasons=(
            Reason(
                answer("spread").any_of("band"),
                (
                    "You have, or have had, cancer, and your pain goes round your body"
                    " like a belt. Go to {emergency_department} now. Ring your cancer "
                    "helpline on the way."
                ),
            ),
            Reason(
                answer("spread").any_of("legs_both"),
                (
                    "You have, or have had, cancer, and your pain goes down both legs."
                    " Go to {emergency_department} now. Ring your cancer helpline on "
                    "the way."
                ),
            ),
        ),
        clinician_reason=(
            "Root pain with high-risk, recent or bone-spread cancer. NG234 lists "
            "radicular pain among MSCC symptoms. Same actions as R03. Check skin for "
            "shingles."
        ),
        source=("NG234 and CG75 (S, V); Greenhalgh and Selfe RED FLAG card (S)"),
        accuracy=(
            "Pain had nerve-root character in 79% and was severe in 84% of MCC "
            "(Levack 2002, V)"
        ),
        calls=("cancer_helpline",),
    ),
    Rule(
        code="R05",
        condition=_LIMB_WEAKER
        | (
            answer("medicines").any_of("anticoagulant")
            & (
                (answer("onset") == "sudden")
                | answer("injury").any_of("minor_fall", "whiplash", "seizure")
            )
            & (D.sens_new | (D.nerve_any & ~D.nerve_old_known))
        ),
        urgency=Urgency.EMERGENCY,
        group="mscc",
        patient_reason=(
            "You have weakness, numbness or other changes that can come from the "
            "nerves in your back. Go to {emergency_department} now."
        ),
        reasons=(
            Reason(
                _LIMB_WEAKER,
                (
                    "You have an arm, hand or leg that is newly weak or getting "
                    "weaker. Go to {emergency_department} now."
                ),
            ),
            Reason(
                answer("medicines").any_of("anticoagulant"),
                (
                    "You take blood thinners, and you have changes that can come from "
                    "the nerves in your back. Go to {emergency_department} now."
                ),
            ),
        ),
        clinician_reason=(
            "New or worsening limb weakness. ED: power grading, reflexes, sensory "
            "level, stroke mimic check, MRI whole spine. Single-root, non-progressive"
            " weakness can be stepped down by a clinician."
        ),
        source=(
            "NG234 (S); D&G spinal pathway (V): severe or progressive deficit refer "
            "immediately"
        ),
        accuracy="Motor change in 60-95% of MSCC by diagnosis (PCNOW, S)",
    ),
    Rule(
        code="R06",
        condition=answer("emg_chest").any_of("sudden_tearing")
        | (
            answer("emg_chest").any_of("sudden_severe")
            & (
                answer("sudden_move").any_of("no", "not_sure", MISSING)
                | answer("conditions").any_of("aortic")
                | answer("pregnant").any_of("pregnant", "postpartum6w")
            )
        )
        | (
            answer("pregnant").any_of("pregnant", "postpartum6w")
            & (answer("onset") == "sudden")
            & (answer("severity") >= 8)
        ),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "Sudden, very bad or tearing pain can come from a large blood vessel. Call"
            " {emergency_number} now."
        ),
        reasons=(
            Reason(
                answer("emg_chest").any_of("sudden_tearing"),
                (
                    "Tearing or ripping pain can come from a large blood vessel. Call "
                    "{emergency_number} now."
                ),
            ),
            Reason(
                answer("emg_chest").any_of("sudden_severe"),
                (
                    "Very bad pain that comes on suddenly can come from a large blood "
                    "vessel. Call {emergency_number} now."
                ),
            ),
            Reason(
                answer("pregnant").any_of("pregnant", "postpartum6w"),
                (
                    "Sudden, very bad pain in pregnancy or soon after birth needs help"
                    " now. Call {emergency_number} now."
                ),
            ),
        ),
        clinician_reason=(
            "Possible acute aortic syndrome. Pain may have eased by the time of "
            "assessment; transient neurology and vomiting are common. Immediate ED, "
            "ADD-RS, CT aortogram. No antiplatelet until excluded. Pregnancy and 6 "
            "weeks after: also PE, coronary dissection."
        ),
        source="BNSSG aortic dissection (V); BMJ 2024;386:e080870 (V)",
        accuracy=(
            "Incidence 2.9-7.2 per 100,000 per year; misdiagnosis 16-38% (SGEM review"
            " of DAShED, S). Chest or back pain in up to 80% (FICM, S)"
        ),
    ),
    Rule(
        code="R07",
        condition=answer("emg_chest").any_of("chest_now", "spread_unwell"),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "What you told us about can be your heart. Call {emergency_number} now."
        ),
        reasons=(
            Reason(
                answer("emg_chest").any_of("chest_now"),
                (
                    "Chest pain, tightness, squeezing or heaviness can be your heart. "
                    "Call {emergency_number} now."
                ),
            ),
            Reason(
                answer("emg_chest").any_of("spread_unwell"),
                (
                    "Pain that goes to your arm, neck or jaw, or comes with a cold "
                    "sweat or feeling sick, can be your heart. Call {emergency_number}"
                    " now."
                ),
            ),
        ),
        clinician_reason=(
            "Possible ACS (posterior MI can be interscapular), also dissection, PE. "
            "ECG within 10 minutes of contact, troponin pathway."
        ),
        source=(
            "NHS/HSE chest pain (S); NHS back pain page lists chest pain as 999 (S)"
        ),
        accuracy="Not stated for back-pain populations",
    ),
    Rule(
        code="R08",
        condition=answer("emg_chest").any_of("breathless"),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "New or sudden trouble breathing, with back pain, needs help now."
        ),
        clinician_reason=(
            "PE, pneumothorax, ACS, pneumonia, sepsis. ED: SpO2, ECG, CXR, Wells score."
        ),
        source=(
            "NHS-derived PE page: chest or upper back pain, worse breathing in (S)"
        ),
        accuracy="Not stated",
    ),
    Rule(
        code="R09",
        condition=(
            (
                answer("aggravators").any_of("deep_breath")
                | answer("emg_chest").any_of("cough_blood")
            )
            & (
                answer("clot_risk").any_of("leg_swelling", "recent_op_bed")
                | answer("conditions").any_of("clot_past")
                | answer("pregnant").any_of("pregnant", "postpartum6w")
                | (answer("cancer_hx") == "current")
            )
        )
        | (
            answer("systemic").any_of("breathless_weeks")
            & answer("clot_risk").any_of("leg_swelling", "recent_op_bed")
        )
        | (
            answer("aggravators").any_of("deep_breath")
            & (answer("onset") == "sudden")
            & answer("clot_risk").any_of("long_travel", "pill_hrt")
        ),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "Some of your answers together could mean a clot in the lung. Get help now."
        ),
        reasons=(
            Reason(
                answer("emg_chest").any_of("cough_blood"),
                (
                    "Coughing up blood, with your other answers, could mean a clot in "
                    "the lung. Get help now."
                ),
            ),
            Reason(
                answer("aggravators").any_of("deep_breath"),
                (
                    "Pain when you breathe in, with your other answers, could mean a "
                    "clot in the lung. Get help now."
                ),
            ),
            Reason(
                answer("systemic").any_of("breathless_weeks"),
                (
                    "Being more out of breath than usual, with your other answers, "
                    "could mean a clot in the lung. Get help now."
                ),
            ),
        ),
        clinician_reason=(
            "Pleuritic pain or haemoptysis with a VTE risk factor: suspected PE. "
            "Same-hour assessment, Wells, D-dimer or CTPA."
        ),
        source="NICE NG158 (G); NHS PE symptoms (S)",
        accuracy="Not stated for back pain",
    ),
    Rule(
        code="R10",
        condition=answer("emg_chest").any_of("collapse"),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "Fainting, collapsing, or nearly doing so, with this pain needs help now."
        ),
        clinician_reason=(
            "Syncope with back pain: ruptured AAA, dissection, PE, arrhythmia, GI "
            "bleed. Emergency ambulance."
        ),
        source="ESVS/ESC (G); BNSSG (V for dissection)",
        accuracy="Not stated",
    ),
    Rule(
        code="R11",
        condition=answer("emg_chest").any_of(
            "tummy_severe", "tummy_throb", "blood_vomit_black"
        ),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "Very bad tummy pain, a throbbing tummy, vomiting blood or black poo needs"
            " help now."
        ),
        reasons=(
            Reason(
                answer("emg_chest").any_of("tummy_throb"),
                (
                    "A beating or throbbing feeling in your tummy, with back pain, "
                    "needs help now."
                ),
            ),
            Reason(
                answer("emg_chest").any_of("blood_vomit_black"),
                "Vomiting blood, or black sticky poo, needs help now.",
            ),
            Reason(
                answer("emg_chest").any_of("tummy_severe"),
                "Very bad tummy pain, sudden or not letting up, needs help now.",
            ),
        ),
        clinician_reason=(
            "AAA, acute pancreatitis, perforated or bleeding ulcer. ED; do not delay "
            "for bloods in suspected pancreatitis. Lipase, CT, bedside aortic "
            "ultrasound."
        ),
        source="BNSSG pancreatitis (V); nidirect (V); seed 004",
        accuracy="Not stated",
    ),
    Rule(
        code="R12",
        condition=answer("emg_ill").any_of(
            "confused", "skin_colour", "fast_breathing", "neck_stiff", "face_arm_speech"
        ),
        urgency=Urgency.EMERGENCY,
        group="other_medical",
        patient_reason=(
            "Some of your answers can be signs of a very serious illness. Call "
            "{emergency_number} now."
        ),
        clinician_reason=(
            "Sepsis, meningitis or stroke symptoms. Include spinal abscess, "
            "endocarditis and dissection with neurology."
        ),
        source="NICE sepsis, meningitis and stroke guidance (G)",
        accuracy="Not stated",
    ),
    Rule(
        code="R13",
        condition=(D.fever | D.inf_strong)
        & ((D.nerve_any & ~D.nerve_old_known) | D.sens_new),
        urgency=Urgency.EMERGENCY,
        group="infection",
        patient_reason=(
            "You may have an infection, and you have changes that can come from the "
            "nerves in your back. Go to {emergency_department} now."
        ),
        reasons=(
            Reason(
                D.fever,
                (
                    "You have had a fever, chills or shaking, and you have changes "
                    "that can come from the nerves in your back. Go to "
                    "{emergency_department} now."
                ),
            ),
            Reason(
                D.inf_strong,
                (
                    "Something you told us makes infection more likely, and you have "
                    "changes that can come from the nerves in your back. Go to "
                    "{emergency_department} now."
                ),
            ),
        ),
        clinician_reason=(
            "Triad of spinal epidural abscess. ED: CRP/ESR, blood cultures, MRI whole"
            " spine with contrast, spinal and microbiology advice."
        ),
        source="Davis 2004 (V); Durant 2025 (S)",
        accuracy=(
            "Triad: sensitivity 13%, specificity 99% in ED spine pain (63 cases, 126 "
            "matched controls, V), so LR+ 13, LR- 0.88 (C). 10% in 457 MRI-proven "
            "cases (Durant, S)"
        ),
    ),
    Rule(
        code="R14",
        condition=D.fever
        & (
            D.inf_strong
            | answer("conditions").any_of("weak_immune", "sickle_cell")
            | answer("medicines").any_of("immunosuppressant", "steroid_long")
            | answer("cancer_signs").any_of("jaundice")
        ),
        urgency=Urgency.EMERGENCY,
        group="infection",
        patient_reason=(
            "A fever, chills or shaking with back pain, and your other answers, could "
            "mean a serious infection. Go to {emergency_department} now."
        ),
        clinician_reason=(
            "Fever plus strong risk (injecting drugs, recent skin or blood infection,"
            " spinal procedure, line, immune suppression). Same-day CRP/ESR, cultures"
            " before antibiotics if stable, MRI whole spine; echocardiogram if "
            "bacteraemia."
        ),
        source="Davis 2004 (V); AJEM cohort 2020 (V); Galliker 2020 (V)",
        accuracy=(
            "Any risk factor: 98% of SEA, 21% of controls (V): LR+ 4.7, LR- 0.03 (C; "
            "matched case-control, inflated). Multivariable OR: recent soft-tissue "
            "infection or bacteraemia 13.5 (3.6-50.7), male 5.0 (2.5-10.0), fever 2.8"
            " (1.3-6.0), 223 ED patients with suspicion (V)"
        ),
    ),
    Rule(
        code="R15",
        condition=D.fever & answer("cancer_tx").any_of("chemo", "immuno_targeted"),
        urgency=Urgency.EMERGENCY,
        group="infection",
        patient_reason=(
            "A fever, chills or shaking soon after cancer treatment is an emergency. "
            "Go to {emergency_department} now. Ring your cancer helpline on the way."
        ),
        clinician_reason=(
            "Possible neutropenic sepsis; then spinal infection or metastasis. "
            "Antibiotics within 1 h pathway."
        ),
        source="NICE CG151 (G)",
        accuracy="Not stated",
        calls=("cancer_helpline",),
    ),
    Rule(
        code="R16",
        condition=(
            (answer("injury") == "major")
            | (
                answer("injury").any_of("minor_fall", "whiplash", "seizure")
                & answer("conditions").any_of("stiff_spine")
            )
        )
        & (
            answer("injury_when").any_of("today_yesterday", MISSING)
            | (
                (answer("injury_when") == "d2_7")
                & (
                    (answer("severity") >= 7)
                    | (answer("spine_tender") == "yes")
                    | answer("function").any_of("hard", "bedbound")
                    | answer("conditions").any_of("stiff_spine")
                    | D.nerve_any
                    | D.sens_new
                )
            )
        ),
        urgency=Urgency.EMERGENCY,
        group="fracture",
        patient_reason=(
            "After what happened to you, this pain needs an X-ray or scan now. Try not"
            " to move your back more than you need."
        ),
        reasons=(
            Reason(
                answer("injury") == "major",
                (
                    "Pain after a serious accident needs an X-ray or scan now. Try not"
                    " to move your back more than you need."
                ),
            ),
            Reason(
                answer("injury").any_of("minor_fall", "whiplash", "seizure"),
                (
                    "With the spine condition you told us about, pain after a fall, "
                    "blow, jolt, fit or electric shock needs an X-ray or scan now. Try"
                    " not to move your back more than you need."
                ),
            ),
        ),
        clinician_reason=(
            "High-energy mechanism with thoracic pain: unstable fracture, chest or "
            "aortic injury. ED, immobilise, CT."
        ),
        source="NHS.uk (S); NG41 (G)",
        accuracy=(
            "Severe trauma: post-test probability of fracture 11% (8-16 in paper, CI "
            "is G) (Downie 2013, S). LR+ 3-13 in primary care (Cochrane 2013, S)"
        ),
    ),
    Rule(
        code="R17",
        condition=answer("conditions").any_of("aortic")
        & (
            (
                answer("duration").any_of("lt24h", "d1_7", "w1_2", "w2_4", MISSING)
                & D.new_pain
            )
            | ((answer("onset") == "sudden") & (answer("severity") >= 7))
        ),
        urgency=Urgency.EMERGENCY,
        group="visceral_vascular",
        patient_reason=(
            "You told us about a condition, yours or a close relative's, that can "
            "affect the main blood vessel. So this back pain needs checking now."
        ),
        clinician_reason=(
            "Known aortopathy, aneurysm, bicuspid valve or first-degree relative with"
            " new pain: emergency CT aortogram irrespective of character."
        ),
        source="BNSSG (V)",
        accuracy="Not stated",
    ),
)
