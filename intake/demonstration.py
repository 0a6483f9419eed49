"""Made-up patients for the demonstration: stories over all five levels, nobody real.

A story says only what matters; ``complete`` answers the rest of what is asked in a way
that raises no concern.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.questionnaire import schema
from triage.conditions import Answer, Answers, is_answered


def unremarkable(question: schema.Question) -> Answer:
    """A no, or what comes first where there is none; None for free text."""
    if isinstance(question, schema.OneOf | schema.SomeOf):
        first = question.choices[0].code
        code = next(iter(question.codes_that_say(schema.Says.NO)), first)
        return [code] if isinstance(question, schema.SomeOf) else code
    if isinstance(question, schema.WholeNumber):
        return 40
    if isinstance(question, schema.Scale):
        return 4
    return None


def complete(
    questionnaire: schema.Questionnaire, answers: Answers
) -> dict[str, Answer]:
    """These answers, with whatever else is asked and required answered plainly."""
    full = dict(answers)
    for key, question in questionnaire.questions.items():
        if (
            question.required
            and not is_answered(full, key)
            and key in questionnaire.walk(full).asked
        ):
            full[key] = unremarkable(question)
    return full


@dataclass(frozen=True, slots=True)
class Story:
    """One made-up patient. ``stops`` leaves the form at the emergency page."""

    answers: dict[str, Answer]
    stops: bool = False


def _mechanical(**answers: Answer) -> Story:
    """Pain that changes with position and activity and is eased by moving."""
    return Story(_MECHANICAL | answers)


def _unexplained(**answers: Answer) -> Story:
    """Pain in the middle of the back that has not been explained."""
    return Story(_UNEXPLAINED | answers)


_MECHANICAL = {
    "sex_at_birth": "female",
    "pain_sites": ["blades"],
    "pinpoint": "area",
    "duration": "d1_7",
    "onset": "gradual",
    "course": "same",
    "constancy": "on_off",
    "new_kind": "usual",
    "character": ["aching", "tight_stiff"],
    "lying_effect": "better",
    "rest_effect": "better",
    "aggravators": ["sitting_screen"],
    "relievers": ["change_position", "gentle_move"],
    "triggers": ["desk"],
    "smoking": "never",
}
_UNEXPLAINED = {
    "sex_at_birth": "male",
    "pain_sites": ["mid_spine"],
    "pinpoint": "area",
    "duration": "w1_2",
    "onset": "gradual",
    "course": "same",
    "constancy": "mostly",
    "new_kind": "different",
    "character": ["dull"],
    "rest_effect": "not_noticed",
    "relievers": ["not_noticed"],
    "smoking": "never",
}

STORIES: tuple[Story, ...] = (
    # Emergency.
    Story(
        {
            "emg_nerve": ["saddle_numb", "bladder_hard"],
            "nerve_onset": "lt48h",
            "nerve_change": "worse",
        },
        stops=True,
    ),
    Story({"emg_chest": ["sudden_tearing"]}, stops=True),
    _unexplained(
        age=71,
        cancer_hx="current",
        cancer_type=["prostate"],
        bone_mets="yes",
        cancer_tx=["hormone"],
        spread=["band"],
        duration="w2_4",
    ),
    _unexplained(
        age=39, emg_ill=["fever"], infection_risk=["iv_drugs"], constancy="always"
    ),
    # Same day.
    _mechanical(
        age=58,
        new_kind="different",
        cancer_hx="past",
        cancer_type=["breast"],
        cancer_when="y1_5",
    ),
    _unexplained(
        age=76,
        sex_at_birth="female",
        conditions=["osteoporosis"],
        injury="lift_twist",
        injury_when="d2_7",
        onset="sudden",
        duration="d1_7",
        severity=8,
        function="hard",
        lying_effect="better",
        character=["crushing"],
    ),
    _unexplained(
        age=47,
        rash="yes_lt3d",
        spread=["band"],
        character=["burning", "tingling", "itching"],
        severity=6,
    ),
    _mechanical(age=44, emg_nerve=["not_sure"]),
    _mechanical(
        age=60,
        aggravators=["exertion"],
        relievers=["rest"],
        spread=["arm"],
        conditions=["high_bp"],
    ),
    # Within two weeks.
    _unexplained(
        age=63,
        duration="w6_12",
        tried_weeks="ge4w_no_better",
        systemic=["fatigue"],
        rest_effect="none",
        relievers=["painkillers"],
    ),
    _mechanical(age=65, weight_loss="big"),
    _unexplained(
        age=68, sex_at_birth="female", shape_change=["shorter"], duration="w2_4"
    ),
    _mechanical(age=62, cancer_hx="past", cancer_type=["bowel"], cancer_when="gt10y"),
    # Routine.
    _mechanical(age=45, duration="w6_12"),
    _mechanical(age=38, duration="w2_4", night_wakes="most", night_settle="quick"),
    _mechanical(age=27, course="better", concern="very"),
    _mechanical(
        age=37,
        spread=["band"],
        character=["burning", "electric", "tingling"],
        severity=6,
    ),
    # Self-care.
    _mechanical(age=29),
    _mechanical(
        age=41,
        onset="on_waking",
        course="fluctuates",
        constancy="only_some",
        lying_effect="worse_later",
        prop_helps="yes",
        bed_factors=["pillow_high", "bed_old"],
    ),
    _mechanical(
        age=34,
        sex_at_birth="male",
        injury="lift_twist",
        injury_when="today_yesterday",
        duration="lt24h",
        onset="activity",
        aggravators=["twist_arch", "lift_carry"],
        relievers=["rest", "heat_ice"],
        triggers=["sport_gym"],
        free_text="It started the morning after rowing.",
    ),
)
