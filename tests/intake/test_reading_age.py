"""How hard the form is to read (hazards H05 and H17).

A grade is a year at school in the United States; the age of a reader is about five
years more, so ages 9 to 11 are grades 4 to 6. The wordings are those of the clinical
specification. What is above the limit stands here with its reason, and is what
interviews with patients have to look at.
"""

import pytest

from content.reading import measure_blocks
from intake.questionnaire.schema import OneOf, Scale, SomeOf
from intake.questionnaire.upper_back import UPPER_BACK

AGE_11, AGE_12 = 6.0, 7.0

# Below the age of 9, because most of the form is options of a few short words. That
# flatters it, so questions and longer options are measured one by one as well.
WHOLE_FORM = 2.0

# A grade says little about an option of a few words: "Diabetes" is grade 32.
A_LINE = 8

HARD_QUESTIONS = {
    "cancer_tx": "names of treatments that a patient was told: chemotherapy",
    "treatments_tried": "names of treatments as they are sold: chiropractic",
    "conditions": "names of illnesses that a patient was told: osteoporosis",
}
HARD_SENTENCES = {
    "tried_weeks": "four examples in brackets: exercise, painkillers",
    "family_cancer": "says which relatives: parent, brother, sister or child",
    "prop_helps": "nine words, of which one is “position”",
}
HARD_OPTIONS = {
    ("injury", "major"): "lists every kind of serious accident",
    ("conditions", "absorption"): "names of illnesses: pernicious anaemia",
    ("conditions", "aortic"): "names of illnesses: aneurysm, Ehlers-Danlos",
    ("infection_risk", "spine_procedure"): "names of treatments: epidural",
    ("emg_nerve", "saddle_numb"): "says every part of the body it can be felt at",
}


def everything(question):
    """All that a patient reads of a question before giving an answer."""
    texts = [question.text, question.hint]
    if isinstance(question, OneOf | SomeOf):
        texts += [choice.label for choice in question.choices]
        texts += dict.fromkeys(choice.group for choice in question.choices)
    if isinstance(question, Scale):
        texts += [question.lowest, question.highest]
    return texts


def grade(*texts):
    return measure_blocks(texts).grade


def test_the_form_as_a_whole_can_be_read_at_the_age_of_nine():
    texts = [text for step in UPPER_BACK.steps for text in (step.title, step.intro)]
    for question in UPPER_BACK.questions.values():
        texts += everything(question)
    whole = measure_blocks(texts)

    assert whole.words > 2000
    assert whole.grade <= WHOLE_FORM


def test_a_question_with_its_options_can_be_read_at_the_age_of_eleven_but_for_these():
    hard = {
        key
        for key, question in UPPER_BACK.questions.items()
        if grade(*everything(question)) > AGE_11
    }

    assert hard == set(HARD_QUESTIONS)


def test_a_question_or_hint_alone_can_be_read_at_the_age_of_eleven_but_for_these():
    hard = {
        key
        for key, question in UPPER_BACK.questions.items()
        if max(grade(question.text), grade(question.hint)) > AGE_11
    }

    assert hard == set(HARD_SENTENCES)


def test_an_option_of_a_line_can_be_read_at_the_age_of_twelve_but_for_these():
    hard = set()
    for key, question in UPPER_BACK.questions.items():
        if isinstance(question, OneOf | SomeOf):
            for choice in question.choices:
                reading = measure_blocks([choice.label])
                if reading.words >= A_LINE and reading.grade > AGE_12:
                    hard.add((key, choice.code))

    assert hard == set(HARD_OPTIONS)


@pytest.mark.parametrize(
    "step",
    [step for step in UPPER_BACK.steps if step.intro],
    ids=lambda step: step.slug,
)
def test_what_opens_a_page_can_be_read_at_the_age_of_eleven(step):
    assert grade(step.intro) <= AGE_11


def test_hard_words_are_noticed():
    medical = "Have you experienced paraesthesia or urinary incontinence recently?"

    assert grade(medical) > AGE_12
