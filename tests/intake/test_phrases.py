"""Words in free text that sound like an emergency, and words that only look like it."""

import pytest

from intake.phrases import EMERGENCIES, not_ticked, phrases_in
from intake.questionnaire.upper_back import UPPER_BACK

HITS = {
    "numb between the legs": [
        "I feel numb between my legs",
        "numbness around my back passage",
        "My bottom has gone numb",
        "my private parts are tingling",
        "the saddle area is numb",
        "no feeling in my groin",
        "I can't feel when I wipe",
        "lost feeling down below",
    ],
    "bladder and bowels": [
        "I can't pee",
        "cannot wee since yesterday",
        "I am unable to pass urine",
        "trouble peeing",
        "struggling to start peeing",
        "it is hard to pee",
        "I haven't peed today",
        "I wet myself twice",
        "pooed myself in the shop",
        "peeing by accident",
        "had a poo accident",
        "I've lost control of my bladder",
        "no control over my bowels",
        "can't feel when I need to poo",
        "I am incontinent",
        "leaking urine at night",
    ],
    "weak legs": [
        "my legs are weak",
        "both legs feel so heavy now",
        "My leg keeps giving way",
        "weakness in both legs",
        "numb legs",
        "I can't walk",
        "cannot stand up",
        "could not even walk to the door",
        "can't move my legs",
        "my legs won't work",
        "I am dragging my foot",
    ],
    "chest pain": [
        "I have chest pain now",
        "pain in my chest",
        "my chest feels tight",
        "chest is hurting",
        "crushing feeling in my chest",
        "a tight chest",
        "like a heart attack",
    ],
    "breathing": [
        "I can't breathe",
        "cant breath",
        "short of breath",
        "so breathless",
        "trouble breathing",
        "can't catch my breath",
        "gasping for air",
    ],
    "coughing blood": [
        "coughing up blood",
        "coughed some blood",
        "I cough a bit of blood",
        "blood when I cough",
        "blood in my phlegm",
        "spitting blood",
    ],
    "suicide": [
        "I am suicidal",
        "thinking of suicide",
        "I want to kill myself",
        "I want to die",
        "I might end it all",
        "I wish I was dead",
        "don't want to be here",
        "I can't go on",
        "I cannot go on like this",
        "nothing to live for",
    ],
}
NEAR_MISSES = [
    "",
    "Nothing else.",
    "I peeled potatoes and cannot peel more",
    "I pee a lot at night",
    "a hard wee lump on my back",
    "my legs are fine",
    "my legs are not weak",
    "my legs aren't weak",
    "I can't walk far",
    "cannot walk for long",
    "can't stand the pain",
    "I can't stand it",
    "a numb patch at the bottom of my spine",
    "numb fingers and a sore bottom",
    "numbness in my hands",
    "chest infection last year",
    "a chest of drawers fell on me",
    "my chest is fine",
    "it hurts when I breathe in",
    "a cough and a blood test",
    "this pain is killing me",
    "I hurt myself lifting",
    "I don't want to die",
    "I am not suicidal",
    "I can't go on holiday",
    "I have no chest pain",
    "I don't have any chest pain",
    "I haven’t had chest pain",
    "no trouble breathing",
    "without numbness between my legs",
    "never short of breath",
]


def found(text):
    return [phrase.emergency.name for phrase in phrases_in(text)]


@pytest.mark.parametrize(
    "name, text", [(name, text) for name, texts in HITS.items() for text in texts]
)
def test_words_that_sound_like_an_emergency_are_found(name, text):
    assert found(text) == [name]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_words_that_only_look_like_one_are_not(text):
    assert found(text) == []


def test_every_emergency_has_its_words():
    assert [emergency.name for emergency in EMERGENCIES] == list(HITS)


@pytest.mark.parametrize(
    "text",
    [
        "can't pee",
        "can’t pee",
        "can‘t pee",
        "cant pee",
        "CAN'T PEE",
        "Can Not pee",
        "can't   pee",
        "can't\npee",
        "can't\tpee",
    ],
)
def test_an_apostrophe_capitals_and_spaces_make_no_difference(text):
    assert found(text) == ["bladder and bowels"]


def test_the_words_are_those_of_the_patient():
    (phrase,) = phrases_in("Since Monday I CAN’T\n  pee, what now?")

    assert phrase.words == "CAN’T pee"


def test_one_text_can_hold_several():
    text = "My bum is numb, I can't pee and I want to die."

    assert found(text) == ["numb between the legs", "bladder and bowels", "suicide"]


def test_an_emergency_is_named_once():
    assert found("can't pee, really can't pee, incontinent") == ["bladder and bowels"]


def test_a_phrase_after_one_that_was_denied_is_found():
    assert found("No chest pain at first. Then chest pain.") == ["chest pain"]


def test_a_no_that_answers_something_else_hides_no_cannot():
    assert found("Is it better? no can't pee") == ["bladder and bowels"]


def test_a_constant_pain_is_no_denied_pain():
    assert found("constant chest pain") == ["chest pain"]


def test_a_long_text_without_any_is_read_at_once():
    assert found("numb in my " * 90 + " " * 500) == []


# What the patient has ticked as well


def test_what_was_ticked_too_is_left_out():
    text = "I can't pee and my legs are weak"

    left = not_ticked({"free_text": text, "emg_nerve": ["bladder_hard"]})

    assert [phrase.emergency.name for phrase in left] == ["weak legs"]


@pytest.mark.parametrize("answers", [{}, {"emg_nerve": ["none"]}, {"distress": "ok"}])
def test_what_was_denied_or_left_out_stays(answers):
    text = "I can't pee. I want to die."

    assert not_ticked({"free_text": text, **answers}) == phrases_in(text)


def test_a_tick_of_the_one_answer_counts_too():
    assert not_ticked({"free_text": "I want to die", "distress": "cannot_go_on"}) == ()


@pytest.mark.parametrize("emergency", EMERGENCIES, ids=lambda item: item.name)
def test_every_option_that_says_it_is_one_of_the_form(emergency):
    for key, codes in emergency.options.items():
        assert codes <= UPPER_BACK.questions[key].codes
