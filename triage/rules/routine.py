"""Routine rules: a booked visit is right.

Transcribed row by row from clinical specification 4.6; reasons, sources and published
accuracy with their verification marks are the specification's.
"""

from triage.conditions import answer
from triage.rules import signs as D
from triage.ruleset import Reason, Rule
from triage.urgency import Urgency

RULES = (
    Rule(
        code="R52",
        condition=D.root_pain
        | D.neuropathic
        | answer("sensory").any_of("arm_one", "arms_both", "leg_one", "feet_both")
        | (answer("rash") == "yes_gt3d")
        | answer("emg_nerve").any_of(
            "sexual_change",
            "saddle_numb",
            "bowel_loss",
            "legs_both",
            "walk_unsteady",
            "leg_one",
            "arm_weak",
        ),
        urgency=Urgency.ROUTINE,
        group="disc_radiculopathy",
        patient_reason=(
            "Some of what you told us may come from a nerve. Book a visit so it can be"
            " checked."
        ),
        clinician_reason=(
            "Mild or recent root pain, stable sensory symptoms, older rash, or sexual"
            " change alone. Neurological examination; review at 4 weeks; stepped "
            "neuropathic analgesia if needed."
        ),
        source="GGC (V)",
        accuracy="-",
    ),
    Rule(
        code="R53",
        condition=((answer("onset_before_45") == "yes") & D.dur_ge3m & (D.spa_n >= 4))
        | ((answer("age") >= 50) & (answer("morning_stiff") == "gt60")),
        urgency=Urgency.ROUTINE,
        group="inflammatory",
        patient_reason=(
            "Some of your answers can mean a kind of arthritis. Book a visit."
        ),
        reasons=(
            Reason(
                (answer("onset_before_45") == "yes") & D.dur_ge3m & (D.spa_n >= 4),
                (
                    "Pain that began before you were 45, with your other answers, can "
                    "be a kind of arthritis. Book a visit."
                ),
            ),
            Reason(
                answer("morning_stiff") == "gt60",
                (
                    "Being stiff for more than an hour in the morning can be a kind of"
                    " arthritis. Book a visit."
                ),
            ),
        ),
        clinician_reason=(
            "Started before 45, over 3 months, 4 or more NG65 criteria: refer "
            "rheumatology (3 criteria: HLA-B27 then refer if positive). Age 50+ with "
            "over 1 h stiffness: CRP/ESR for polymyalgia, ask headache, jaw, vision "
            "(emergency if present)."
        ),
        source="NG65 via D&G (S)",
        accuracy=(
            "4 of 5 classic questions positive: sensitivity 0.23, specificity 0.82 (G)"
        ),
    ),
    Rule(
        code="R54",
        condition=D.dur_ge6w | (answer("tried_weeks") == "ge4w_no_better"),
        urgency=Urgency.ROUTINE,
        group="mechanical",
        patient_reason=(
            "Back pain that lasts should be looked at, even when there are no warning"
            " signs."
        ),
        clinician_reason=(
            "Persistent thoracic pain, no flags. Examination, physiotherapy, activity"
            " and work advice. ACR: radiograph may be appropriate after failed care; "
            "MRI usually not. Consider bloods incl. vitamin D if not responding (seed"
            " 003)."
        ),
        source="ACR 2024 (V); seeds 000, 003",
        accuracy="Prior of serious disease well under 1% in primary care",
    ),
    Rule(
        code="R55",
        condition=D.night_unrelieved
        | (D.night_often & D.dur_ge2w)
        | (answer("cannot_lie_flat") == "yes"),
        urgency=Urgency.ROUTINE,
        group="mechanical",
        patient_reason=(
            "Pain that keeps waking you, or stops you lying flat, should be looked at."
            " On its own it is often not serious."
        ),
        reasons=(
            Reason(
                D.night_often,
                (
                    "Pain that keeps waking you at night should be looked at. On its "
                    "own it is often not serious."
                ),
            ),
            Reason(
                answer("cannot_lie_flat") == "yes",
                (
                    "Pain that stops you lying flat, or makes you sleep in a chair, "
                    "should be looked at. On its own it is often not serious."
                ),
            ),
        ),
        clinician_reason=(
            "Night pain without modifiers. Assess sleep, mood, inflammatory pattern. "
            "Not an indication for urgent imaging alone."
        ),
        source="Harding 2005 (V); NHS.uk would say urgent (S): see 0.5",
        accuracy="see R43",
    ),
    Rule(
        code="R56",
        condition=(
            answer("muscle").any_of("aches_all_over", "hard_stairs_chair")
            & (
                answer("low_sun").any_of("indoors", "covered", "dark_skin")
                | answer("diet").any_of("low_dairy", "small_meals")
                | answer("conditions").any_of("absorption")
                | (answer("age") >= 65)
            )
        )
        | (
            answer("muscle").any_of("cramps_spasms", "restless")
            & answer("diet").any_of("low_greens_nuts", "small_meals")
        ),
        urgency=Urgency.ROUTINE,
        group="nutritional",
        patient_reason=(
            "Low vitamin D or a lack of some minerals can add to aches and cramps. A "
            "check may help. Do not start high-dose tablets without advice."
        ),
        clinician_reason=(
            "Possible vitamin D deficiency/osteomalacia (25-OH-D, calcium, phosphate,"
            " ALP, PTH if low) or low magnesium (diuretic, PPI, alcohol: serum Mg). "
            "Supplement trials have not shown pain benefit in unselected back pain; "
            "treat proven deficiency for bone health."
        ),
        source="NHS Highland vitamin D (V); seed 003; Zadro 2018 (V)",
        accuracy=(
            "Vitamin D supplementation for low back pain: mean difference -2.65 on "
            "0-100, no benefit, very low certainty (8 trials, V); 10-RCT update SMD "
            "-0.13 (V)"
        ),
    ),
    Rule(
        code="R57",
        condition=D.visceral
        | answer("gut_signs").any_of(
            "indigestion", "after_eating", "fatty_alcohol", "mild_tummy"
        )
        | answer("pain_sites").any_of("tummy", "chest_front")
        | answer("spread").any_of("through_front")
        | answer("aggravators").any_of("exertion", "eating")
        | answer("urine_signs").any_of("burning", "frequency", "smelly_cloudy"),
        urgency=Urgency.ROUTINE,
        group="visceral_vascular",
        patient_reason=(
            "Your pain may come from inside your body, such as your tummy, chest or "
            "kidneys, and not from your back. Book a visit."
        ),
        clinician_reason=(
            "Vague pain linked to eating or organ symptoms: biliary, reflux, ulcer, "
            "chronic pancreatitis. Examine abdomen; LFT, lipase, H. pylori; "
            "ultrasound. Age 55+ with dyspepsia or weight loss: NG12."
        ),
        source="seed 002; Murtagh list (V)",
        accuracy="-",
    ),
    Rule(
        code="R58",
        condition=(answer("concern") == "very")
        | answer("function").any_of("hard", "bedbound")
        | (answer("prev_visits") == "two_plus")
        | (answer("distress") == "low_mood")
        | answer("medicines").any_of("strong_opioid")
        | (answer("cancer_signs").any_of("slow_pee") & (answer("age") >= 50))
        | answer("cancer_hx").any_of("not_sure", "prefer_not")
        | (answer("severity") >= 8)
        | (answer("weight_loss") == "small")
        | (D.systemic_n >= 1)
        | answer("systemic").any_of(
            "cough3w", "breathless_weeks", "hoarse", "infections"
        )
        | answer("aggravators").any_of("deep_breath")
        | D.inf_strong
        | answer("conditions").any_of("weak_immune", "aortic", "sickle_cell")
        | (
            answer("medicines").any_of("anticoagulant")
            & answer("injury").any_of("whiplash", "lift_twist")
        )
        | ((answer("age") >= 65) & D.new_pain),
        urgency=Urgency.ROUTINE,
        group="mechanical",
        patient_reason=(
            "Some of your answers mean it is right to have this looked at."
        ),
        clinician_reason=(
            "Patient concern, poor function, repeat visits, low mood, strong opioid, "
            "or urinary symptoms at 50 or over (offer PSA discussion in people with a"
            " prostate). Review expectations, mood (PHQ), work; re-think diagnosis "
            "when visits repeat."
        ),
        source="seed 001; Durant 2025 (S) for repeat visits",
        accuracy="-",
    ),
)
