"""What patients read: plain, without alarm, and never an all-clear."""

import re
from functools import cache
from pathlib import Path

from intake.questionnaire.contact import CODE, CONTACT_STEP
from intake.questionnaire.schema import OneOf, SomeOf
from intake.questionnaire.upper_back import UPPER_BACK
from triage import advice
from triage.condition_parts import keys_read
from triage.rules import RULESET
from triage.urgency import Urgency

PROJECT = Path(__file__).resolve().parents[2]

# Pages for patients; those for staff speak another language.
TEMPLATES = sorted(
    file
    for folder in ("intake", "errors", "components", "patient", "content")
    for file in (PROJECT / "templates" / folder).rglob("*.html")
) + [PROJECT / "templates" / "base.html"]

WORDS = {
    "clinic": "Example clinic (020 7946 0000)",
    "emergency_number": "999",
    "emergency_department": "A&E",
    "urgent_line": "NHS 111",
    "same_day_service": "your GP practice",
    "routine_service": "your GP or physiotherapist",
    "cancer_helpline": "your helpline",
    "crisis_line": "the crisis line",
    "same_day_escalate_hours": "4",
}

STEP_OF_CANCER = "past-health"
CANCER_KEYS = {question.key for question in UPPER_BACK.step[STEP_OF_CANCER].questions}

ALL_CLEAR = [
    "nothing to worry about",
    "no need to worry",
    "not to worry",
    "don't worry",
    "do not worry",
    "nothing serious",
    "you are fine",
    "you're fine",
    "you are ok",
    "all clear",
    "all-clear",
    "not cancer",
    "no cancer",
    "rules out",
    "completely safe",
    "perfectly safe",
    "definitely",
    "certainly",
    "guarantee",
    "harmless",
    "reassur",
]
# Says the opposite of an all-clear, in the words of the specification.
NO_ALL_CLEAR = "this form cannot tell you that nothing is wrong."


def words_of(question):
    yield from (question.text, question.hint, question.error, question.alone)
    if isinstance(question, OneOf | SomeOf):
        for choice in question.choices:
            yield from (choice.label, choice.group, choice.alone)


def reasons_of(rule):
    return (rule.patient_reason, *(reason.text for reason in rule.reasons))


def words_to_patients(rule):
    return " ".join(reasons_of(rule)).lower()


def reads_about_cancer(rule):
    return bool(keys_read(rule.condition) & CANCER_KEYS)


def advised(level):
    """Every advice of a level, at any hour and with any call that goes first."""
    for never in (True, False):
        for closed in ((), ("same_day_service", "routine_service")):
            for first in ((), ("cancer_helpline",), ("crisis_line",)):
                yield advice.advice(
                    RULESET.texts,
                    level,
                    WORDS,
                    never_had_cancer=never,
                    first=first,
                    closed=closed,
                )


@cache
def texts():
    """Everything a patient can read, with the place it comes from."""
    return tuple(every_text())


def every_text():
    for step in UPPER_BACK.steps:
        for text in (step.title, step.intro):
            yield step.slug, text
        for question in step.questions:
            for text in words_of(question):
                yield f"{step.slug}: {question.key}", text
    for rule in RULESET.rules:
        for text in reasons_of(rule):
            yield f"{rule.code} for the patient", text
    for guard in RULESET.guards:
        yield f"{guard.code} for the patient", guard.patient_reason
    for level in Urgency:
        for told in advised(level):
            for text in (
                told.tag,
                told.title,
                told.lead,
                *told.steps,
                told.check_again,
            ):
                yield f"advice at {level}", text
        for caution in (True, False):
            for text in advice.home_care(RULESET.texts, level, nsaid_caution=caution):
                yield f"home care at {level}", text
    net = advice.safety_net(RULESET.texts, WORDS)
    for text in (
        net.call_now_title,
        *net.call_now,
        net.phone_today_title,
        *net.phone_today,
        net.closing,
    ):
        yield "safety net", text
    said = RULESET.texts
    yield "beside articles", said.articles.nsaid_caution
    yield "pain elsewhere", f"{said.out_of_scope.title}. {said.out_of_scope.text}"
    yield "before the start", said.before_start
    for text in said.too_young:
        yield "for the too young", text
    for file in TEMPLATES:
        yield str(file.relative_to(PROJECT)), without_code(file.read_text("utf-8"))


def without_code(template):
    """The words of a template: no tags of Django or HTML, no comments, no drawings."""
    template = re.sub(
        r"{#.*?#}|{%\s*comment.*?endcomment\s*%}", " ", template, flags=re.S
    )
    template = re.sub(r"<svg.*?</svg>", " ", template, flags=re.S)
    template = re.sub(r"{%.*?%}|{{.*?}}|<[^>]*>", " ", template, flags=re.S)
    return " ".join(template.split())


def found(pattern):
    """Where something is said to patients, each place with the words."""
    return {
        (place, match[0])
        for place, text in texts()
        if (match := re.search(pattern, text.replace("’", "'"), re.IGNORECASE))
    }


def test_the_words_of_a_template_are_its_words():
    assert without_code('{% if x %}<p class="red">Call {{ y }}</p>{# note #}') == "Call"


def test_there_are_words_to_look_at():
    places = {place for place, text in texts() if text}

    assert len(places) > 150
    assert any(place.startswith("templates/intake") for place in places)


# Words that frighten


def test_nobody_reads_of_a_red_flag():
    assert found(r"red[ -]?flag") == set()


def test_the_questions_name_cancer_in_the_tenth_step_only():
    assert [step.slug for step in UPPER_BACK.steps].index(STEP_OF_CANCER) == 9
    for step in UPPER_BACK.steps:
        for text in (step.title, step.intro):
            assert "cancer" not in text.lower()
        for question in step.questions:
            if step.slug != STEP_OF_CANCER:
                for text in words_of(question):
                    assert "cancer" not in text.lower(), question.key


def test_a_reason_names_cancer_only_to_repeat_what_the_patient_told_us():
    naming = [rule for rule in RULESET.rules if "cancer" in words_to_patients(rule)]

    assert naming
    assert [rule.code for rule in naming if not reads_about_cancer(rule)] == []


def test_reasons_of_guards_do_not_name_cancer():
    for guard in RULESET.guards:
        assert "cancer" not in guard.patient_reason.lower()


def test_advice_names_cancer_in_the_sentence_on_the_helpline_only():
    for level in Urgency:
        for told in advised(level):
            for text in (told.tag, told.title, told.lead, *told.steps):
                if "cancer" in text.lower():
                    assert "cancer helpline" in text


def test_no_page_names_cancer_by_itself():
    in_templates = {
        place for place, _ in found("cancer") if place.startswith("templates/")
    }

    assert in_templates == set()


def test_no_diagnosis_frightens_anybody():
    words = ("tumou?r", "metasta", "malignan", "paralys", "sepsis", "fatal")

    assert found("|".join(words)) == set()


# Words that lull


def test_nobody_is_given_an_all_clear():
    assert found(rf"\b({'|'.join(map(re.escape, ALL_CLEAR))})") == set()


def test_nothing_is_wrong_is_said_only_to_deny_it():
    for place, text in texts():
        said = text.lower().replace(NO_ALL_CLEAR, "")
        assert "nothing is wrong" not in said, place


def test_not_serious_is_said_only_where_it_is_to_be_looked_at_all_the_same():
    said = [text for _, text in texts() if "not serious" in text]

    assert said
    for text in said:
        assert "often" in text
        assert "looked at" in text or "checked quickly" in text


def test_nobody_is_promised_a_call():
    # "Nobody will call you" is a warning and no promise.
    assert found(r"(?<!nobody )\bwill (call|phone|ring) you\b") == set()
    assert found(r"\bwe('ll| will) (call|phone|ring)\b") == set()


# Plain words


def test_nobody_reads_a_code_of_a_rule():
    assert found(r"\b[RG]\d{1,2}\b") == set()


CLINICAL = (
    "urinat",
    "faec",
    "stool",
    "defecat",
    "micturi",
    "thoracic",
    "radicul",
    "neuropath",
    "cauda",
    "myelopath",
    "analges",
    "chronic",
    "acute",
    "bilateral",
    "symptom onset",
)


def test_patients_are_not_spoken_to_in_the_clinicians_language():
    assert found(rf"\b({'|'.join(CLINICAL)})") == set()


def test_sentences_of_questions_are_short():
    for question in UPPER_BACK.questions.values():
        for sentence in re.split(r"(?<=[.?!])\s", question.text):
            assert len(sentence.split()) <= 25, question.key


def test_headings_and_labels_are_in_sentence_case():
    for step in UPPER_BACK.steps:
        first, *others = step.title.split()
        assert first[0].isupper()
        assert all(word[0].islower() for word in others), step.title


# Errors


def test_the_error_of_a_question_says_what_to_do():
    for question in UPPER_BACK.questions.values():
        assert question.error.split()[0] in ("Select", "Enter", "Tick", "Shorten")
        assert not question.error.endswith("."), question.key


def test_the_errors_of_the_contact_page_say_what_to_do():
    for question in (*CONTACT_STEP.questions, CODE):
        assert question.error.split()[0] in ("Select", "Enter", "Tick"), question.key


def test_no_error_blames_or_begs():
    questions = (*UPPER_BACK.questions.values(), *CONTACT_STEP.questions, CODE)

    for question in questions:
        message = question.error
        words = re.findall(r"[a-z']+", message.lower())
        for word in (
            "please",
            "sorry",
            "invalid",
            "must",
            "failed",
            "wrong",
            "illegal",
        ):
            assert word not in words, message


def test_a_hint_stands_where_free_text_could_hide_an_emergency():
    assert UPPER_BACK.questions["free_text"].hint == (
        "Do not put urgent symptoms here. Nobody reads this straight away."
    )


# Words that depend on where they stand

POSITIONAL = (
    r"\b(above(?!\s+all)|below|overleaf|underneath|opposite|further (down|up))\b"
    r"|\bon the list\b|\bthe list\b|\bthat first\b|\bthe following\b"
    r"|\b(previous|next|last) page\b"
)
# "Below the ribs" is a place on the body, and so is every other hit of a question.
BODY = ("below the ribs",)


def test_no_sentence_depends_on_where_it_stands():
    """Reasons and advice are read on pages, on paper, in the record and aloud."""
    pointing = {
        (place, match[0])
        for place, text in texts()
        for match in re.finditer(POSITIONAL, text, re.IGNORECASE)
        if not any(part in text.lower() for part in BODY)
    }

    assert pointing == set()


def test_words_that_travel_never_speak_of_their_page():
    """They are stored, printed and quoted where the page is another one."""
    for place, text in texts():
        if not place.startswith("templates/"):
            assert "this page" not in text.lower(), place
            assert "this screen" not in text.lower(), place


# Words of one country

COUNTRY = re.compile(r"\b(GPs?|A&E|NHS|111|999|911|surgery hours|ER|urgent care)\b")


def test_no_text_is_bound_to_a_country_but_through_the_settings():
    for place, text in texts():
        for name in ("999", "A&E", "NHS 111", "your GP practice", "your GP or"):
            text = (
                text.replace(name, "")
                if place.startswith(("advice", "safety"))
                else (text)
            )
        assert not COUNTRY.search(text), (place, COUNTRY.search(text)[0])
