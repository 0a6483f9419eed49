"""The published cases, answered as their patients would answer the form.

``cases.jsonl`` holds one case on each line. ``encoding`` says which words of the
narrative an answer rests on; ``assumed`` names the answers on which the narrative
is silent. The level expected of a case played no part in its answers.

How a case is answered:

- The words decide. "Severe", "intense" and "strong" are 8, "moderate" 5, "mild" 3,
  "excruciating" 10; of a range the higher figure is taken.
- A figure on the edge of two options takes the first option that holds it: four
  weeks is 2 to 4 weeks, one year is 3 to 12 months. Three months is only named by
  3 to 12 months. "Several days" is 1 to 7 days, "several weeks" and "weeks" are
  2 to 4 weeks, and "long-standing", "chronic" and "for years" are over a year.
- "Upper back" is between the shoulder blades, "left upper back" the left shoulder
  blade, "mid-back" and "thoracic" the middle of the spine, "low back" the lower
  spine. Places that the pain spreads to are tapped as well. Of two sides, when the
  words name neither, the left is taken.
- Very bad sudden pain is ticked when the words say both, however long ago it began,
  if the pain is still there. Chest pain when still is ticked when the narrative
  names the chest as a place of pain, not when back pain only spreads there.
- "Worse" without a speed is slowly worse. Pain worse on movement of the back is
  twisting or arching, the nearest option. Night pain without a frequency is some
  nights; morning stiffness without a length is 30 to 60 minutes.
- A nerve sign told as "now", after an earlier course, began 3 to 14 days ago.
- Treatment of unstated length lasted as long as the pain. One treatment or
  prescription is one visit; a course of treatment or several kinds are two or more.
- "Smoked for N years" is a past smoker unless the years reach to the present age.
- Pain of over a year, or that keeps coming back, is the usual pain; pain that
  differs from an earlier one is different.
- A walking aid, not walking unaided or stopped work is "only a few" daily things;
  not standing or moving the legs is in bed or a chair. "Worried" and "anxious" are
  very worried.
- Conditions are not inferred from medicines. What only a clinician's examination or
  a test could show is not an answer; pressing the spine the form asks of patients.
- Optional questions are answered only where the narrative speaks of them.

On everything else the narrative is silent, and ``CONVENTIONS`` below holds the one
answer given in every case: a symptom not told is not ticked, and a question about
the pain itself takes a middle or undecided option.

The conditions are written out by hand here, so that a mistake in the form's own
conditions cannot excuse the same mistake in the cases.
"""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from intake.questionnaire.schema import OneOf, Question, SomeOf
from intake.questionnaire.upper_back import UPPER_BACK

Answer = str | int | list[str]
Answers = dict[str, Answer]

CASES = [
    json.loads(line)
    for line in Path(__file__)
    .with_name("cases.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


def has(answers: Answers, key: str, *options: str) -> bool:
    """Whether one of the options was chosen; a question not answered has none."""
    answer = answers.get(key, [])
    chosen = answer if isinstance(answer, list) else [answer]
    return any(option in chosen for option in options)


def has_nerve_sign(answers: Answers) -> bool:
    return has(
        answers,
        "emg_nerve",
        *("saddle_numb", "bladder_hard", "bladder_leak", "bowel_loss"),
        *("sexual_change", "legs_both", "walk_unsteady", "leg_one", "arm_weak"),
    )


def has_sensory_sign(answers: Answers) -> bool:
    return has(
        answers,
        "sensory",
        *("arm_one", "arms_both", "chest_tummy", "leg_one", "feet_both"),
    )


def is_worse_lying(answers: Answers) -> bool:
    return has(answers, "lying_effect", "worse_now", "worse_later", "only_lying")


def is_woken(answers: Answers) -> bool:
    return has(answers, "night_wakes", "some", "most", "every")


ASKED_WHEN: dict[str, Callable[[Answers], bool]] = {
    "sudden_move": lambda a: has(a, "emg_chest", "sudden_severe"),
    "nerve_onset": has_nerve_sign,
    "nerve_change": has_nerve_sign,
    "nerve_known_cause": lambda a: has(a, "nerve_onset", "gt3m"),
    "injury_when": lambda a: has(
        a, "injury", "major", "minor_fall", "whiplash", "seizure", "lift_twist"
    ),
    "pregnant": lambda a: (
        has(a, "sex_at_birth", "female", "intersex", "prefer_not") and a["age"] <= 55
    ),
    "onset_before_45": lambda a: has(a, "duration", "m3_12", "gt12m"),
    "night_settle": is_woken,
    "night_half2": lambda a: is_woken(a) and has(a, "onset_before_45", "yes"),
    "cannot_lie_flat": is_worse_lying,
    "prop_helps": is_worse_lying,
    "bed_factors": lambda a: is_worse_lying(a) or has(a, "onset", "on_waking"),
    "painkiller_effect": lambda a: a["severity"] >= 7,
    "gut_signs": lambda a: (
        has(a, "spread", "through_front")
        or has(a, "pain_sites", "tummy", "chest_front")
        or has(a, "aggravators", "eating")
        or has(a, "pinpoint", "vague")
    ),
    "urine_signs": lambda a: (
        has(
            a,
            "pain_sites",
            *("flank_left", "flank_right", "low_left", "low_spine", "low_right"),
        )
        or has(a, "emg_ill", "fever", "rigors")
    ),
    "sensory_new": has_sensory_sign,
    "myelopathy": lambda a: has_sensory_sign(a) or has(a, "pain_sites", "neck"),
    "cancer_type": lambda a: has(a, "cancer_hx", "current", "past"),
    "cancer_when": lambda a: has(a, "cancer_hx", "past"),
    "bone_mets": lambda a: has(a, "cancer_hx", "current", "past"),
    "cancer_tx": lambda a: (
        has(a, "cancer_hx", "current") or has(a, "cancer_when", "lt1y")
    ),
    "clot_risk": lambda a: (
        has(a, "aggravators", "deep_breath")
        or has(a, "emg_chest", "cough_blood")
        or has(a, "systemic", "breathless_weeks")
    ),
    "calcium_signs": lambda a: (
        a["age"] >= 60
        or has(a, "cancer_hx", "current", "past", "being_tested")
        or has(a, "systemic", "fatigue")
    ),
    "spa": lambda a: has(a, "onset_before_45", "yes"),
    "b12_signs": lambda a: has(a, "sensory", "arm_one", "arms_both", "feet_both"),
}

# A nerve sign without a date began with the pain, and so did an injury.
NERVE_ONSET_FROM_DURATION = {
    "lt24h": "lt48h",
    "d1_7": "d2_14",
    "w1_2": "d2_14",
    "w2_4": "w2_m3",
    "w4_6": "w2_m3",
    "w6_12": "w2_m3",
    "m3_12": "gt3m",
    "gt12m": "gt3m",
}
INJURY_WHEN_FROM_DURATION = {
    "lt24h": "today_yesterday",
    "d1_7": "d2_7",
    "w1_2": "w1_6",
    "w2_4": "w1_6",
    "w4_6": "w1_6",
    "w6_12": "gt6w",
    "m3_12": "gt6w",
    "gt12m": "gt6w",
}

NOT_TICKED = [
    "emg_chest",
    "emg_nerve",
    "emg_ill",
    "spread",
    "shape_change",
    "aggravators",
    "triggers",
    "systemic",
    "cancer_signs",
    "gut_signs",
    "urine_signs",
    "sensory",
    "myelopathy",
    "cancer_tx",
    "conditions",
    "medicines",
    "infection_risk",
    "clot_risk",
    "calcium_signs",
    "spa",
]

CONVENTIONS: dict[str, Answer | Callable[[Answers], Answer]] = {
    **{key: ["none"] for key in NOT_TICKED},
    "sudden_move": lambda a: "no" if a["injury"] == "none" else "not_sure",
    "nerve_onset": lambda a: NERVE_ONSET_FROM_DURATION[a["duration"]],
    "nerve_change": "same",
    "nerve_known_cause": "no",
    "injury": "none",
    "injury_when": lambda a: INJURY_WHEN_FROM_DURATION[a["duration"]],
    "pregnant": "no",
    "pain_sites": ["mid_spine"],
    "pinpoint": "area",
    "spine_tender": "cannot",
    "rash": "no",
    "duration": "w2_4",
    "onset": "unknown",
    "course": "same",
    "constancy": "mostly",
    "new_kind": "first_ever",
    "onset_before_45": lambda a: "yes" if a["age"] < 45 else "no",
    "severity": 5,
    "character": ["aching"],
    "night_wakes": "never",
    "night_settle": "medicine",
    "night_half2": "no",
    "lying_effect": "none",
    "cannot_lie_flat": "no",
    "prop_helps": "not_tried",
    "morning_stiff": "none",
    "rest_effect": "not_noticed",
    "relievers": ["not_noticed"],
    "tried_weeks": "none",
    "painkiller_effect": "not_taken",
    "weight_loss": "no",
    "sensory_new": "yes",
    "cancer_hx": "never",
    "cancer_when": "y1_5",
    "bone_mets": "no",
    "smoking": "never",
    "function": "some",
    "concern": "bit",
    "prev_visits": "none",
}


def is_asked(key: str, answers: Answers) -> bool:
    return key not in ASKED_WHEN or ASKED_WHEN[key](answers)


def in_all_cases(faults: Callable[[dict], Iterable[str]]) -> list[str]:
    """What is wrong with any case, each fault with the case it is in."""
    return [f"{case['id']}: {fault}" for case in CASES for fault in faults(case)]


def test_no_case_has_the_id_of_another():
    assert CASES
    assert len({case["id"] for case in CASES}) == len(CASES)


def test_a_case_names_its_title_and_source():
    assert (
        in_all_cases(
            lambda case: [
                part for part in ("title", "source") if not case[part].strip()
            ]
        )
        == []
    )


def test_the_expected_level_is_among_the_acceptable_ones():
    assert [
        case["id"]
        for case in CASES
        if case["expected_level"] not in case["acceptable_levels"]
    ] == []


def takes(question: Question, answer: Answer) -> bool:
    if isinstance(question, OneOf):
        return answer in question.codes
    if isinstance(question, SomeOf):
        return isinstance(answer, list) and set(answer) <= question.codes
    return type(answer) is int and question.minimum <= answer <= question.maximum


def test_every_answer_is_one_that_its_question_can_take():
    assert (
        in_all_cases(
            lambda case: [
                f"{key} {answer}"
                for key, answer in case["answers"].items()
                if not takes(UPPER_BACK.questions[key], answer)
            ]
        )
        == []
    )


def is_ticked_soundly(question: Question, answer: list[str]) -> bool:
    exclusive = {item.code for item in question.choices if item.exclusive}
    return (
        len(answer) > 0
        and len(set(answer)) == len(answer)
        and (len(answer) == 1 or not exclusive & set(answer))
    )


def test_a_checklist_has_something_ticked_once_and_none_stands_alone():
    assert (
        in_all_cases(
            lambda case: [
                f"{key} {answer}"
                for key, answer in case["answers"].items()
                if isinstance(question := UPPER_BACK.questions[key], SomeOf)
                and not is_ticked_soundly(question, answer)
            ]
        )
        == []
    )


def test_every_conditional_question_has_its_condition_written_out_here():
    conditional = {
        key
        for key, question in UPPER_BACK.questions.items()
        if question.condition is not None
    }
    assert conditional == ASKED_WHEN.keys()


def test_every_mandatory_question_that_is_asked_is_answered():
    assert (
        in_all_cases(
            lambda case: [
                key
                for key, question in UPPER_BACK.questions.items()
                if question.required
                and is_asked(key, case["answers"])
                and key not in case["answers"]
            ]
        )
        == []
    )


def test_no_question_is_answered_that_is_not_asked():
    assert (
        in_all_cases(
            lambda case: [
                key for key in case["answers"] if not is_asked(key, case["answers"])
            ]
        )
        == []
    )


def test_every_answer_rests_on_the_narrative_or_on_a_convention_not_both():
    def faults(case):
        told, assumed = set(case["encoding"]), case["assumed"]
        if len(set(assumed)) != len(assumed):
            yield "assumed twice"
        yield from (f"{key} rests on both" for key in told & set(assumed))
        yield from (told | set(assumed)) ^ case["answers"].keys()
        yield from (key for key, why in case["encoding"].items() if not why.strip())

    assert in_all_cases(faults) == []


def test_an_assumed_answer_is_the_conventional_one():
    def faults(case):
        for key in case["assumed"]:
            convention = CONVENTIONS[key]
            expected = (
                convention(case["answers"]) if callable(convention) else convention
            )
            if case["answers"][key] != expected:
                yield f"{key} is not {expected}"

    assert in_all_cases(faults) == []
