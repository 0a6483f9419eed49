"""Answers for tests: quiet ones to start from, and random ones of several kinds.

Everything is generated from the questionnaire, so a new question is covered at once.
"""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

from intake.questionnaire.schema import (
    OneOf,
    Question,
    Scale,
    SomeOf,
    WholeNumber,
)
from intake.questionnaire.upper_back import UPPER_BACK

Answers = dict[str, object]

# Everything core is answered and nothing worries: a strain that earns self-care.
QUIET: Answers = {
    "emg_chest": ["none"],
    "emg_nerve": ["none"],
    "emg_ill": ["none"],
    "injury": "none",
    "age": 30,
    "sex_at_birth": "male",
    "pain_sites": ["blades"],
    "spread": ["none"],
    "pinpoint": "area",
    "spine_tender": "no",
    "rash": "no",
    "shape_change": ["none"],
    "duration": "d1_7",
    "onset": "gradual",
    "course": "same",
    "constancy": "on_off",
    "new_kind": "usual",
    "severity": 4,
    "character": ["aching"],
    "night_wakes": "never",
    "lying_effect": "better",
    "morning_stiff": "none",
    "rest_effect": "better",
    "aggravators": ["sitting_screen"],
    "relievers": ["change_position"],
    "tried_weeks": "none",
    "triggers": ["desk"],
    "weight_loss": "no",
    "systemic": ["none"],
    "cancer_signs": ["none"],
    "sensory": ["none"],
    "cancer_hx": "never",
    "conditions": ["none"],
    "medicines": ["none"],
    "infection_risk": ["none"],
    "smoking": "never",
    "function": "normal",
    "concern": "bit",
    "prev_visits": "none",
}


def quiet_answers(**changes: object) -> Answers:
    """Answers that earn self-care, with some of them changed; None takes one away."""
    answers = {**QUIET, **changes}
    return {key: value for key, value in answers.items() if value is not None}


def ticked(answers: Answers, key: str, option: str) -> Answers:
    """The answers after the patient has ticked one more option of a checklist."""
    exclusive = {
        choice.code for choice in UPPER_BACK.questions[key].choices if choice.exclusive
    }
    kept = [
        code
        for code in answers.get(key) or []
        if code not in exclusive and code != option
    ]
    return {**answers, key: [*kept, option]}


# Ages at which a rule changes its mind, on both sides.
_EDGES = (19, 20, 39, 40, 44, 45, 49, 50, 59, 60, 64, 65, 69, 70)


def random_answer(question: Question, chance: Random) -> object:
    """Some answer that the form accepts for this question."""
    match question:
        case OneOf():
            return chance.choice(question.choices).code
        case SomeOf():
            first = chance.choice(question.choices)
            if first.exclusive:
                return [first.code]
            free = [choice.code for choice in question.choices if not choice.exclusive]
            return chance.sample(free, min(chance.randint(1, 4), len(free)))
        case WholeNumber() | Scale():
            near = [
                age for age in _EDGES if question.minimum <= age <= question.maximum
            ]
            if near and chance.random() < 0.5:
                return chance.choice(near)
            return chance.randint(question.minimum, question.maximum)
    raise TypeError(f"There is no random answer to {question!r}")


def random_answers(seed: int, share: float) -> Answers:
    """Answers to about this share of the questions, whether they go together or not."""
    chance = Random(seed)
    return {
        key: random_answer(question, chance)
        for key, question in RULE_QUESTIONS.items()
        if chance.random() < share
    }


def random_form(seed: int) -> Answers:
    """A finished form: every question that is asked of this patient, no other."""
    chance = Random(seed)
    answers: Answers = {}
    for key, question in RULE_QUESTIONS.items():
        asked = question.condition is None or question.condition.holds(answers)
        if asked and (question.required or chance.random() < 0.5):
            answers[key] = random_answer(question, chance)
    return answers


RULE_QUESTIONS = {key: UPPER_BACK.questions[key] for key in UPPER_BACK.vocabulary}


# Whole forms come from a seed: drawing each answer apart is twenty times slower, and
# what is wrong shrinks well enough from the nearly quiet answers.
_SEEDS = st.integers(min_value=0, max_value=2**32)


def any_answers() -> st.SearchStrategy[Answers]:
    """Acceptable answers to any of the questions, whether they go together or not."""
    return st.builds(random_answers, _SEEDS, st.sampled_from([0.05, 0.2, 0.5, 0.9, 1]))


def answers_as_asked() -> st.SearchStrategy[Answers]:
    """Finished forms."""
    return st.builds(random_form, _SEEDS)


@st.composite
def nearly_quiet_answers(draw: st.DrawFn) -> Answers:
    """Quiet answers of which up to four are changed or taken away."""
    answers = dict(QUIET)
    for _ in range(draw(st.integers(0, 4))):
        key = draw(st.sampled_from(sorted(RULE_QUESTIONS)))
        if draw(st.booleans()):
            chance = draw(st.randoms(use_true_random=False))
            answers[key] = random_answer(RULE_QUESTIONS[key], chance)
        else:
            answers.pop(key, None)
    return answers


def mixed_answers() -> st.SearchStrategy[Answers]:
    """Answers of patients with little and with much the matter."""
    return st.one_of(nearly_quiet_answers(), any_answers())


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["none", "missing", "not_sure", "current", "sudden"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)


def junk_answers() -> st.SearchStrategy[Answers]:
    """Anything at all under known and unknown keys, as long as it could be JSON."""
    keys = st.one_of(st.sampled_from(sorted(UPPER_BACK.questions)), st.text(max_size=5))
    junk = st.dictionaries(keys, JSON_VALUES, max_size=12)
    return st.builds(lambda clean, bad: {**clean, **bad}, nearly_quiet_answers(), junk)
