"""The forms of the patient's pages: what they accept, what they say, what they draw."""

from datetime import date
from functools import partial
from random import Random

import pytest
from django import forms
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from intake.fields import form_field
from intake.forms import (
    ContactForm,
    PersonForm,
    StepForm,
    age_on,
)
from intake.questionnaire.contact import TO_KEEP, TO_TAKE_UP
from intake.questionnaire.schema import LongText, OneOf, Question, SomeOf
from intake.questionnaire.upper_back import UPPER_BACK
from intake.turn import DraftState, take_turn
from tests.builders import Page, asked, neutral, on_step, some_answers
from tests.triage.strategies import random_form
from triage.rules import RULESET

TODAY = date(2026, 11, 20)

save_form = partial(PersonForm, TO_KEEP, today=TODAY)
resume_form = partial(PersonForm, TO_TAKE_UP, today=TODAY)
SLUGS = [step.slug for step in UPPER_BACK.steps]

# What no page of ours sends and somebody sends all the same.
HOSTILE = [
    "<script>alert(1)</script>",
    "'; drop table intake_draft; --",
    "{{ 7*7 }} ${7*7} %s %(x)s",
    "\x00",
    "a\x00b",
    "\u202egnp.exe",
    "🤕" * 5,
    "9" * 400,
    "9" * 5000,
    "-1",
    "1e3",
    "0x10",
    "NaN",
    "٣",
    "½",
    "²",
    " ",
    "\n",
    "\t",
    "None",
    "missing",
    "../../etc/passwd",
    "[]",
    '{"a": 1}',
]


def posted(sent):
    """What the server makes of a page that was sent."""
    query = QueryDict(mutable=True)
    for name, value in sent.items():
        values = value if isinstance(value, list) else [value]
        query.setlist(name, [str(item) for item in values])
    return query


class SentStep(StepForm):
    """A step as it is drawn after it was sent, and what the turn makes of it."""

    def __init__(self, slug, sent, answers):
        step, data = UPPER_BACK.step[slug], posted(sent)
        super().__init__(step, answers, data)
        page = StepForm(step, answers, data).sent()
        state = DraftState(answers=answers)
        self.turn = take_turn(UPPER_BACK, RULESET, state, step, page, adult_age=18)
        self.problems = self.turn.errors

    def is_valid(self):
        return not self.turn.errors

    @property
    def errors(self):
        return {key: list(messages) for key, messages in self.turn.errors.items()}

    @property
    def answered(self):
        return on_step(self.step.slug, self.turn.answers)

    @property
    def unsettled(self):
        return self.turn.errors.keys()


def step_form(slug, sent=None, answers=None):
    if sent is not None:
        return SentStep(slug, sent, answers or {})
    return StepForm(UPPER_BACK.step[slug], answers or {})


def sent_first_step(**changes):
    """The first page, filled in by somebody whom nothing ails."""
    return {**on_step("emergency-check", some_answers()), **changes}


def view(form, key):
    return next(question for question in form.questions if question.key == key)


def options_of(question):
    return [option for _, options in question.groups for option in options]


# One of several


def test_a_choice_is_accepted_as_its_code():
    form = step_form("emergency-check", sent_first_step(injury="none"))

    assert form.is_valid()
    assert form.answered["injury"] == "none"


@pytest.mark.parametrize("sent", [{}, {"injury": ""}])
def test_a_choice_that_was_not_made_is_asked_for_in_the_words_of_the_question(sent):
    first = sent_first_step()
    del first["injury"]
    form = step_form("emergency-check", first | sent)

    assert form.errors["injury"] == [UPPER_BACK.questions["injury"].error]


@pytest.mark.parametrize("value", ["elsewhere", *HOSTILE])
def test_a_choice_that_is_not_offered_is_no_answer(value):
    form = step_form("emergency-check", sent_first_step(injury=value))

    assert form.errors["injury"] == [UPPER_BACK.questions["injury"].error]
    assert "injury" not in form.answered


def test_of_two_values_for_one_choice_at_most_one_is_taken():
    form = step_form("emergency-check", sent_first_step(injury=["none", "major"]))

    assert form.answered["injury"] in ("none", "major")


# Some of several


def test_ticked_boxes_are_accepted_as_a_list_of_codes():
    form = step_form("emergency-check", sent_first_step(emg_ill=["fever", "rigors"]))

    assert form.answered["emg_ill"] == ["fever", "rigors"]


def test_ticked_boxes_are_kept_once_each_and_in_the_order_of_the_choices():
    sent = sent_first_step(emg_ill=["rigors", "fever", "rigors"])

    assert step_form("emergency-check", sent).answered["emg_ill"] == ["fever", "rigors"]


def test_an_untouched_list_is_not_a_none():
    first = sent_first_step()
    del first["emg_ill"]
    form = step_form("emergency-check", first)

    assert form.errors["emg_ill"] == [UPPER_BACK.questions["emg_ill"].error]
    assert "emg_ill" not in form.answered


@pytest.mark.parametrize("value", ["elsewhere", *HOSTILE])
def test_a_box_that_is_not_offered_spoils_the_list_it_stands_in(value):
    form = step_form("emergency-check", sent_first_step(emg_ill=["fever", value]))

    assert form.errors["emg_ill"] == [UPPER_BACK.questions["emg_ill"].error]
    assert "emg_ill" not in form.answered


def test_none_of_these_clashes_with_any_other_box():
    form = step_form("emergency-check", sent_first_step(emg_ill=["none", "fever"]))

    assert form.errors["emg_ill"] == [
        "Select “None of these” or the other answers, not both"
    ]
    assert "emg_ill" not in form.answered


def test_not_sure_clashes_with_none_of_these_and_with_nothing_else():
    both = sent_first_step(emg_ill=["not_sure", "none"])
    together = sent_first_step(emg_ill=["not_sure", "fever"])

    assert "emg_ill" in step_form("emergency-check", both).errors
    assert step_form("emergency-check", together).is_valid()


def test_two_ways_of_saying_nothing_clash():
    answers = on_step("better-worse", some_answers())
    form = step_form("better-worse", answers | {"relievers": ["not_noticed", "none"]})

    assert form.errors["relievers"] == [
        "Select “I have not found out yet” or the other answers, not both"
    ]


def test_a_huge_list_is_refused_or_made_small():
    form = step_form("emergency-check", sent_first_step(emg_ill=["fever"] * 10_000))

    assert form.answered.get("emg_ill", ["fever"]) == ["fever"]


# Whole numbers


def age_form(value):
    return step_form("about-you", {"age": value, "sex_at_birth": "male"})


@pytest.mark.parametrize(("typed", "age"), [("0", 0), ("29", 29), ("120", 120)])
def test_a_number_is_accepted_as_a_number(typed, age):
    assert age_form(typed).answered["age"] == age


@pytest.mark.parametrize("typed", ["1_0", "+29", "29.0", "2 9", "²9"])
def test_what_python_reads_as_a_number_and_a_person_does_not_is_refused(typed):
    assert list(age_form(typed).errors) == ["age"]


@pytest.mark.parametrize("typed", ["٢٩", "２９", "२९", "\u202a29\u202c", "29\u200b"])
def test_a_number_is_understood_in_the_digits_of_any_script(typed):
    assert age_form(typed).answered["age"] == 29


def test_a_number_of_nothing_visible_is_asked_for():
    assert age_form("\u200b").errors["age"] == [
        "Enter your age in years, using numbers only"
    ]


@pytest.mark.parametrize("typed", [" 29 ", "29\n", "029"])
def test_a_number_may_be_typed_with_spaces_around_it(typed):
    assert age_form(typed).answered["age"] == 29


def test_a_number_that_was_left_out_is_asked_for():
    assert age_form("").errors["age"] == ["Enter your age in years, using numbers only"]


@pytest.mark.parametrize(
    "typed", ["121", "-1", "twenty", "29.5", "9" * 400, "9" * 5000]
)
def test_a_number_that_cannot_be_is_refused_with_the_limits(typed):
    form = age_form(typed)

    assert form.errors["age"] == [
        "Enter your age in years, using numbers only, from 0 to 120"
    ]
    assert "age" not in form.answered


@pytest.mark.parametrize("typed", HOSTILE)
def test_whatever_is_typed_as_a_number_is_a_number_between_the_limits_or_nothing(
    typed,
):
    age = age_form(typed).answered.get("age")

    assert age is None or UPPER_BACK.questions["age"].accepts(age)


# A scale


def feel_form(**sent):
    return step_form("feel", {"severity": "4", "character": ["aching"], **sent})


@pytest.mark.parametrize(("sent", "severity"), [("0", 0), ("7", 7), ("10", 10)])
def test_a_number_of_a_scale_is_accepted_as_a_number(sent, severity):
    answered = feel_form(severity=sent).answered["severity"]

    assert answered == severity
    assert type(answered) is int


def test_zero_on_a_scale_is_an_answer():
    assert feel_form(severity="0").is_valid()


@pytest.mark.parametrize("sent", ["", "11", "-1", "4.0", "04", *HOSTILE])
def test_what_is_not_on_the_scale_is_asked_for_again(sent):
    form = feel_form(severity=sent)

    assert form.errors["severity"] == [UPPER_BACK.questions["severity"].error]
    assert "severity" not in form.answered


# Free text


def effect_form(text):
    return step_form("effect", on_step("effect", some_answers()) | {"free_text": text})


def test_free_text_is_kept_as_it_was_written():
    text = "It <hurts> & “aches” 🤕"

    assert effect_form(text).answered["free_text"] == text


def test_free_text_may_be_left_out():
    form = effect_form("")

    assert form.is_valid()
    assert "free_text" not in form.answered


def test_a_line_end_counts_once_as_the_patient_sees_it():
    text = "a\r\n" * 500

    form = effect_form(text)

    assert form.is_valid(), "1,000 characters were typed, 500 of them line ends"
    assert "\r" not in form.answered["free_text"]


def test_text_that_is_too_long_is_asked_to_be_shortened():
    form = effect_form("x" * 1001)

    assert form.errors["free_text"] == [
        "Shorten what you wrote to 1,000 characters or fewer. You wrote 1,001"
    ]
    assert view(form, "free_text").value == "x" * 1001, "what was typed is still there"


def test_ten_thousand_pasted_characters_stay_in_the_box():
    form = effect_form("word " * 2000 + "end")

    assert form.errors["free_text"] == [
        "Shorten what you wrote to 1,000 characters or fewer. You wrote 10,003"
    ]
    assert "word end</textarea>" in drawn(form).html


def test_the_limit_of_free_text_stands_in_its_hint():
    assert "up to 1,000 characters" in view(step_form("effect"), "free_text").hint


def test_characters_that_no_database_takes_are_asked_to_be_removed():
    assert effect_form("a\x00b").errors["free_text"] == [
        "Remove the characters that cannot be read"
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_is_kept_as_it_is_seen_or_refused(text):
    form = effect_form(text)

    if form.is_valid():
        seen = text.replace("\u202e", "").strip()
        assert form.answered.get("free_text", "") == seen


def test_what_nobody_can_see_is_not_kept():
    form = effect_form("\ufeffIt\u200b hurts\u2066 \xad\u200b")

    assert form.answered["free_text"] == "It hurts"


def test_free_text_of_nothing_visible_is_no_answer():
    form = effect_form("\u200b\u2060 \u2800")

    assert form.is_valid()
    assert "free_text" not in form.answered


# Follow-ups


def test_a_follow_up_that_is_asked_has_to_be_answered():
    form = step_form("emergency-check", sent_first_step(emg_nerve=["leg_one"]))

    assert set(form.errors) == {"nerve_onset", "nerve_change"}


def test_a_follow_up_of_a_follow_up_is_asked_on_the_same_page():
    sent = sent_first_step(
        emg_nerve=["leg_one"], nerve_onset="gt3m", nerve_change="same"
    )

    assert set(step_form("emergency-check", sent).errors) == {"nerve_known_cause"}


def test_a_follow_up_that_is_not_asked_is_dropped_though_it_was_sent():
    sent = sent_first_step(
        nerve_onset="lt48h", nerve_change="worse", injury_when="d2_7"
    )
    form = step_form("emergency-check", sent)

    assert form.is_valid()
    assert not form.answered.keys() & {"nerve_onset", "nerve_change", "injury_when"}


def test_nonsense_in_a_hidden_follow_up_is_no_error():
    form = step_form("emergency-check", sent_first_step(nerve_onset="<script>"))

    assert form.is_valid()
    assert "nerve_onset" not in form.answered


def test_a_follow_up_of_a_refused_parent_is_not_asked():
    sent = sent_first_step(emg_nerve=["none", "leg_one"], nerve_onset="lt48h")
    form = step_form("emergency-check", sent)

    assert set(form.errors) == {"emg_nerve"}
    assert "nerve_onset" not in form.answered


def test_what_css_cannot_hide_the_server_drops():
    sent = {"age": "56", "sex_at_birth": "female", "pregnant": "no"}

    assert "pregnant" not in step_form("about-you", sent).answered
    assert step_form("about-you", sent | {"age": "55"}).answered["pregnant"] == "no"


def test_a_question_that_earlier_pages_rule_out_is_not_on_the_page():
    young = {"onset_before_45": "no"}

    keys = [question.key for question in step_form("nights", answers=young).questions]

    assert "night_half2" not in keys
    assert "night_settle" in keys


def test_a_question_that_earlier_pages_open_stands_on_the_page_from_the_start():
    answers = some_answers(severity=8)

    form = step_form("better-worse", {}, answers)

    assert "painkiller_effect" in form.errors


def test_answers_of_this_page_sent_earlier_open_nothing_now():
    """The page was answered before; now the patient sends it without the parent."""
    earlier = some_answers(
        emg_nerve=["leg_one"], nerve_onset="lt48h", nerve_change="same"
    )
    form = step_form("emergency-check", sent_first_step(), earlier)

    assert form.is_valid()
    assert "nerve_onset" not in form.answered


def test_fields_that_are_not_on_the_page_are_ignored():
    sent = sent_first_step(age="29", stopped="False", cancer_hx="never", token="x")

    assert step_form("emergency-check", sent).answered == on_step(
        "emergency-check", some_answers()
    )


# What is settled, and what is still open


def test_a_complete_page_leaves_nothing_open():
    assert step_form("emergency-check", sent_first_step()).unsettled == frozenset()


def test_what_is_asked_and_not_answered_is_open():
    sent = sent_first_step(emg_nerve=["leg_one"])
    del sent["injury"]

    assert step_form("emergency-check", sent).unsettled == {
        "nerve_onset",
        "nerve_change",
        "injury",
    }


def test_what_stands_on_a_page_with_errors_is_there_to_be_screened():
    sent = sent_first_step(emg_chest=["chest_now"], injury="nonsense")
    form = step_form("emergency-check", sent)

    assert not form.is_valid()
    assert form.answered["emg_chest"] == ["chest_now"]
    assert form.unsettled == {"injury"}


def test_a_refused_list_is_open_and_not_denied():
    sent = sent_first_step(emg_chest=["none", "chest_now"])
    form = step_form("emergency-check", sent)

    assert form.unsettled == {"emg_chest"}
    assert "emg_chest" not in form.answered


@given(st.integers(0, 2**32))
def test_a_form_never_lets_through_what_the_journey_would_not_keep(seed):
    """Random answers to every question of a page, asked or not, valid or not."""
    chance = Random(seed)
    step = chance.choice(UPPER_BACK.steps)
    answers = random_form(seed)
    sent = {}
    for question in step.questions:
        if isinstance(question, OneOf | SomeOf):
            codes = [choice.code for choice in question.choices] + ["nonsense"]
            size = 1 if isinstance(question, OneOf) else chance.randint(0, 3)
            sent[question.key] = chance.sample(codes, min(size, len(codes)))
        else:
            sent[question.key] = chance.choice(["3", "30", "-1", "x", ""])
    form = step_form(step.slug, sent, answers)
    page = {question.key for question in step.questions}
    elsewhere = {key: value for key, value in answers.items() if key not in page}

    everything = elsewhere | form.answered

    for key, value in form.answered.items():
        assert UPPER_BACK.questions[key].accepts(value)
        assert key in asked(UPPER_BACK, everything)
    if form.is_valid():
        missing = {
            question.key
            for question in step.questions
            if question.required
            and question.key in asked(UPPER_BACK, everything)
            and question.key not in form.answered
        }
        assert missing == set()


# What is drawn


def test_a_page_that_was_not_sent_shows_the_answers_given_before_and_no_error():
    form = step_form("where", answers=some_answers(pain_sites=["neck", "blades"]))

    assert view(form, "pain_sites").chosen == {"neck", "blades"}
    assert form.error_summary == []


def test_a_page_that_was_sent_shows_what_was_sent_and_not_what_was_known():
    form = step_form(
        "about-you", {"age": "abc", "sex_at_birth": "male"}, some_answers(age=29)
    )

    assert view(form, "age").value == "abc"


def test_the_number_chosen_on_a_scale_is_the_one_that_is_checked():
    form = step_form("feel", answers={"severity": 0, "character": ["aching"]})

    assert view(form, "severity").chosen == {"0"}


def test_the_two_ends_of_a_scale_are_named():
    hints = {
        option.code: option.hint
        for option in options_of(view(step_form("feel"), "severity"))
    }

    assert hints["0"] == "no pain"
    assert hints["10"] == "worst you can imagine"
    assert hints["5"] == ""


def test_a_question_that_may_be_left_out_says_so():
    form = step_form("effect")

    assert view(form, "free_text").optional
    assert not view(form, "function").optional


def test_hint_and_error_describe_the_question():
    form = step_form("effect", {"free_text": "x" * 1001})

    assert view(form, "free_text").described_by == (
        "id_free_text_helptext id_free_text_error"
    )
    assert view(step_form("effect"), "function").described_by == ""


def test_an_option_carries_the_mark_of_each_follow_up_that_it_opens():
    form = step_form("emergency-check")
    marks = {
        option.code: option.reveals for option in options_of(view(form, "emg_nerve"))
    }
    onset, change = (view(form, key).slots for key in ("nerve_onset", "nerve_change"))

    assert marks["none"] == marks["not_sure"] == ""
    assert set(marks["leg_one"].split()) == {
        slots.replace("f", "r") for slots in (onset, change)
    }


def test_a_follow_up_of_a_follow_up_also_hides_with_its_parent():
    form = step_form("emergency-check")

    onset = view(form, "nerve_onset").slots
    assert view(form, "nerve_known_cause").slots.split()[0] == onset
    assert len(view(form, "nerve_known_cause").slots.split()) == 2


def test_places_of_pain_are_grouped_under_headings():
    headings = [heading for heading, _ in view(step_form("where"), "pain_sites").groups]

    assert headings == [
        "Neck and shoulders",
        "Upper and middle back",
        "Lower back and sides",
        "Elsewhere",
    ]


# Errors, where they lead, and how they are worded


def drawn(form):
    """The questions of a form as a browser sees them."""
    from crispy_forms.utils import render_crispy_form

    return Page(f"<form>{render_crispy_form(form)}</form>")


FORMS_WITH_ERRORS = [
    *(pytest.param(lambda slug=slug: step_form(slug, {}), id=slug) for slug in SLUGS),
    pytest.param(
        lambda: step_form("emergency-check", {"emg_nerve": "leg_one"}),
        id="follow-ups",
    ),
    pytest.param(lambda: effect_form("x" * 1001), id="long text"),
    pytest.param(lambda: contact_form({}), id="contact"),
    pytest.param(lambda: save_form(posted({})), id="save"),
    pytest.param(lambda: resume_form(posted({})), id="resume"),
]


@pytest.mark.parametrize("make", FORMS_WITH_ERRORS)
def test_every_error_is_in_the_summary_with_a_link_that_leads_to_its_field(make):
    form = make()
    page = drawn(form)
    messages = [text for errors in form.errors.values() for text in errors]

    assert sorted(text for _, text in form.error_summary) == sorted(messages)
    for address, _ in form.error_summary:
        assert address.removeprefix("#") in page.ids


@pytest.mark.parametrize("make", FORMS_WITH_ERRORS)
def test_no_id_stands_twice_on_a_page(make):
    ids = drawn(make()).ids

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("make", FORMS_WITH_ERRORS)
def test_every_error_says_what_to_do(make):
    for _, message in make().error_summary:
        assert message.split()[0] in ("Select", "Enter", "Tick", "Shorten", "Remove")


def test_errors_stand_in_the_summary_in_the_order_of_the_page():
    form = step_form("emergency-check", {})

    assert [address for address, _ in form.error_summary] == [
        "#id_emg_chest",
        "#id_emg_nerve",
        "#id_emg_ill",
        "#id_injury",
    ]


def test_what_was_typed_is_shown_again_and_cannot_break_out_of_the_page():
    html = drawn(effect_form("</textarea><script>alert(1)</script>" + "x" * 1000)).html

    assert "<script>" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_sends_back_what_it_was_filled_in_with(slug):
    """Every kind of question, from answers to page and back again."""
    answers = some_answers(
        emg_nerve=["leg_one", "not_sure"],
        sex_at_birth="female",
        severity=8,
        free_text='two\nlines & a "quote"',
    )
    page = drawn(step_form(slug, answers=answers))

    again = step_form(slug, page.form.sent, answers)

    assert again.is_valid(), again.errors
    assert again.answered == on_step(slug, answers)


def test_no_field_asks_the_browser_to_refuse_for_us():
    html = drawn(step_form("emergency-check", {})).html

    assert " required" not in html


def test_a_kind_of_question_without_a_field_is_an_error():
    bare = Question(key="bare", number="1", text="?", short="?", error="?")

    with pytest.raises(TypeError, match="Question has no form field"):
        form_field(bare)


# Contact


def typed(**changes):
    return {
        "name": "Robin Example",
        "date_of_birth_day": "27",
        "date_of_birth_month": "3",
        "date_of_birth_year": "1968",
        "phone": "555 010 0199",
        "email": "",
        "reach_by": "phone",
        "may_contact": "yes",
        "consent": "yes",
        **changes,
    }


def contact_form(sent, *, age=58, today=TODAY, kept=None):
    data = None if sent is None else posted(sent)
    return ContactForm(data, age=age, today=today, kept=kept)


def errors_of(**changes):
    return {
        name: list(found)
        for name, found in contact_form(typed(**changes)).errors.items()
    }


def test_contact_details_are_handed_on_as_they_are_stored():
    form = contact_form(typed(name="  Robin   Example ", phone="  555  010 0199 "))

    assert form.is_valid(), form.errors
    assert form.details == {
        "name": "Robin Example",
        "date_of_birth": "1968-03-27",
        "phone": "555 010 0199",
        "email": "",
        "reach_by": "phone",
        "may_contact": True,
        "consent": True,
    }


def test_who_may_not_be_contacted_is_not():
    form = contact_form(typed(may_contact="no"))

    assert form.is_valid()
    assert form.details["may_contact"] is False


def test_contact_details_given_before_are_shown_again():
    first = contact_form(typed(email="r@example.org"))
    assert first.is_valid()

    again = drawn(contact_form(None, kept=first.details))

    assert again.chosen("name") == ["Robin Example"]
    assert again.chosen("date_of_birth_day") == ["27"]
    assert again.chosen("date_of_birth_month") == ["3"]
    assert again.chosen("date_of_birth_year") == ["1968"]
    assert again.chosen("email") == ["r@example.org"]
    assert again.chosen("may_contact") == ["yes"]
    assert again.chosen("consent") == ["yes"]


def test_everything_that_is_needed_is_asked_for():
    form = contact_form({})

    assert set(form.errors) == {
        "name",
        "date_of_birth",
        "phone",
        "reach_by",
        "may_contact",
        "consent",
    }


@pytest.mark.parametrize(
    "name", ["", "   ", "\n", "\u200b", "\u2800\u3164", "\xad\ufe0f"]
)
def test_a_name_is_needed(name):
    assert errors_of(name=name) == {"name": ["Enter your full name"]}


@pytest.mark.parametrize(
    "name",
    ["Åsa Öberg", "Nguyễn Văn A", "O’Neill-Smith", "محمد", "李小龙", "<b>Bob</b>", "X"],
)
def test_a_name_is_taken_as_people_write_it(name):
    form = contact_form(typed(name=name))

    assert form.is_valid()
    assert form.details["name"] == name


def test_a_phone_number_or_an_email_address_is_enough():
    by_phone = typed(email="")
    by_email = typed(phone="", email="r@example.org", reach_by="email")

    assert contact_form(by_phone).is_valid()
    assert contact_form(by_email).is_valid()


def test_without_either_there_is_no_way_to_reach_the_patient():
    assert errors_of(phone="", email="") == {
        "phone": ["Enter a phone number or an e-mail address"]
    }


@pytest.mark.parametrize("way", ["phone", "text"])
def test_who_wants_a_call_or_a_text_gives_a_phone_number(way):
    assert errors_of(phone="", email="r@example.org", reach_by=way) == {
        "phone": ["Enter a phone number, so that we can reach you"]
    }


def test_who_wants_an_email_gives_an_address():
    assert errors_of(reach_by="email") == {
        "email": ["Enter an e-mail address, so that we can reach you"]
    }


@pytest.mark.parametrize(
    "phone",
    ["555 010 0199", "+1 (555) 010-0199", "0123.456.789", "123456", "+49 30 1234567"],
)
def test_a_phone_number_may_be_written_as_people_do(phone):
    assert contact_form(typed(phone=phone)).is_valid()


@pytest.mark.parametrize(
    ("phone", "stored"),
    [
        ("555 010 0133 ext 4", "555 010 0133 ext 4"),
        ("555 010 0133 x4", "555 010 0133 x4"),
        ("555 010 0133 #4", "555 010 0133 #4"),
        ("030/5550133", "030/5550133"),
        ("\u202a+1 555 010 0133\u202c", "+1 555 010 0133"),
        ("\u2068(555)\u00a0010\u20110133\u2069", "(555) 010\u20110133"),
        ("٥٥٥ ٠١٠ ٠١٣٣", "555 010 0133"),
        ("＋１ ５５５ ０１０ ０１３３", "+1 555 010 0133"),
        ("+44 (0)20 7946 0000", "+44 (0)20 7946 0000"),
    ],
)
def test_a_phone_number_is_accepted_as_a_person_reads_it(phone, stored):
    form = contact_form(typed(phone=phone))

    assert form.is_valid(), form.errors
    assert form.details["phone"] == stored


@pytest.mark.parametrize(
    ("phone", "advice"),
    [
        ("555 010 0133 after six", "without words"),
        ("12345", "6 digits or more"),
        ("12345 ext 678", "6 digits or more"),
        ("+1 555 010 0133 / +1 555 010 0134", "Enter one phone number"),
        ("\u200b", "Enter a phone number or an e-mail address"),
    ],
)
def test_a_phone_number_that_is_refused_says_what_to_do(phone, advice):
    (message,) = errors_of(phone=phone)["phone"]

    assert advice in message


@pytest.mark.parametrize(
    "email",
    [
        "r＠example.org",
        "r@example．org",
        "r@example.org\u200b",
        "\u202ar@example.org\u202c",
        "\ufeffr@example.org ",
    ],
)
def test_an_email_address_is_understood_with_look_alikes_and_unseen_marks(email):
    form = contact_form(typed(phone="", email=email, reach_by="email"))

    assert form.is_valid(), form.errors
    assert form.details["email"] == "r@example.org"


@pytest.mark.parametrize("email", ["r\u0430@example.org", "r@example,org", "\u200b@"])
def test_an_email_address_that_cannot_be_understood_is_refused(email):
    assert errors_of(email=email) == {
        "email": ["Enter an e-mail address in the right form, like name@example.com"]
    }


def test_a_name_keeps_what_can_be_seen_and_nothing_else():
    form = contact_form(typed(name="\u200bRobin\u00a0O’Neil‑Smith\u202c"))

    assert form.is_valid(), form.errors
    assert form.details["name"] == "Robin O’Neil‑Smith"


# May the clinic contact the patient


def test_a_patient_who_may_not_be_contacted_is_not_asked_how():
    form = contact_form(typed(may_contact="no", phone="", email="", reach_by=""))

    assert form.is_valid(), form.errors
    assert form.details["reach_by"] == form.details["phone"] == ""


def test_whether_the_clinic_may_contact_is_asked_before_how():
    keys = [question.key for question in contact_form(None).questions]

    assert keys.index("may_contact") < min(
        keys.index(key) for key in ("phone", "email", "reach_by")
    )


def test_what_a_patient_who_may_not_be_contacted_typed_all_the_same_is_kept():
    form = contact_form(typed(may_contact="no", email="", reach_by="email"))

    assert form.is_valid(), form.errors
    assert form.details["phone"] == "555 010 0199"
    assert form.details["reach_by"] == "email"


def test_a_wrong_number_is_refused_though_the_clinic_may_not_call():
    assert list(errors_of(may_contact="no", phone="12")) == ["phone"]


# For somebody else


def test_the_browser_is_not_asked_for_the_details_of_another_person():
    def offered(form):
        html = drawn(form).html
        return [
            text
            for text in ("name", "tel", "email", "bday-day")
            if f'autocomplete="{text}"' in html
        ]

    mine = ContactForm(age=58, today=TODAY)
    theirs = ContactForm(age=58, today=TODAY, for_another=True)

    assert offered(mine) == ["name", "tel", "email", "bday-day"]
    assert offered(theirs) == []


def test_the_name_of_the_other_person_is_asked_for():
    form = ContactForm(posted({}), age=58, today=TODAY, for_another=True)

    assert view(form, "name").text == "Full name of the person with the pain"
    assert form.errors["name"] == ["Enter the full name of the person with the pain"]
    assert contact_form({}).errors["name"] == ["Enter your full name"]


@pytest.mark.parametrize(
    "phone",
    ["12345", "call me", "555-CALL", "++15550100199", "1" * 25, "------", "1 2 3 4 5"],
)
def test_what_cannot_be_a_phone_number_is_refused(phone):
    assert list(errors_of(phone=phone)) == ["phone"]


@pytest.mark.parametrize("email", ["r", "r@", "@example.org", "r@example", "a b@c.org"])
def test_what_cannot_be_an_email_address_is_refused(email):
    assert errors_of(email=email) == {
        "email": ["Enter an e-mail address in the right form, like name@example.com"]
    }


def test_a_wrong_address_is_not_also_called_missing():
    assert list(errors_of(phone="", email="r@", reach_by="email")) == ["email"]


@pytest.mark.parametrize("field", ["name", "phone", "email"])
@pytest.mark.parametrize("value", [*HOSTILE, "x" * 5000])
def test_hostile_contact_details_are_kept_as_text_or_refused_in_plain_words(
    field, value
):
    form = contact_form(typed(**{field: value}))

    for _, message in form.error_summary:
        assert message.split()[0] in ("Enter", "Select", "Shorten", "Remove"), message


@pytest.mark.parametrize("field", ["reach_by", "may_contact"])
@pytest.mark.parametrize("value", ["", "smoke signals", *HOSTILE])
def test_a_way_that_is_not_offered_is_no_way(field, value):
    assert list(errors_of(**{field: value})) == [field]


def test_without_consent_nothing_is_taken():
    (message,) = errors_of(consent="")["consent"]

    assert message.startswith("Tick the box")


# Date of birth


@pytest.mark.parametrize(
    ("missing", "named"),
    [
        (["day"], "Enter the day of your date of birth, in numbers, like 27"),
        (["month"], "Enter the month of your date of birth, in numbers, like 3"),
        (["year"], "Enter the year of your date of birth, in numbers, like 1968"),
        (
            ["day", "year"],
            "Enter the day and the year of your date of birth, in numbers, like "
            "27 1968",
        ),
        (
            ["day", "month", "year"],
            "Enter your date of birth: day, month and year, like 27 3 1968",
        ),
    ],
    ids=str,
)
@pytest.mark.parametrize("empty", ["", " ", "\u200b"])
def test_the_part_of_a_date_of_birth_that_is_missing_is_named(missing, named, empty):
    sent = {f"date_of_birth_{part}": empty for part in missing}

    assert errors_of(**sent) == {"date_of_birth": [named]}


@pytest.mark.parametrize(
    "parts",
    [
        {"day": "٢٧", "month": "٣", "year": "١٩٦٨"},
        {"day": "２７"},
        {"day": " 27\u200b", "month": "\u202a03\u202c"},
    ],
    ids=str,
)
def test_a_date_of_birth_is_understood_in_the_digits_of_any_script(parts):
    sent = {f"date_of_birth_{part}": value for part, value in parts.items()}
    form = contact_form(typed(**sent))

    assert form.is_valid(), form.errors
    assert form.details["date_of_birth"] == "1968-03-27"


@pytest.mark.parametrize(
    "parts",
    [
        {"day": "32"},
        {"day": "0"},
        {"month": "13"},
        {"day": "31", "month": "4"},
        {"day": "29", "month": "2", "year": "1967"},
        {"day": "x"},
        {"year": "9" * 400},
        {"day": "27.0"},
        {"day": "2_7"},
        {"month": "+3"},
        {"month": "3 3"},
        {"year": "1968" + "0" * 10},
        {"month": "March"},
    ],
    ids=str,
)
def test_a_date_that_does_not_exist_is_refused(parts):
    sent = {f"date_of_birth_{part}": value for part, value in parts.items()}

    assert errors_of(**sent) == {
        "date_of_birth": ["Enter a real date of birth, in numbers, like 27 3 1968"]
    }


@pytest.mark.parametrize("year", ["68", "1850", "2027"])
def test_a_year_in_which_no_patient_was_born_is_refused(year):
    assert errors_of(date_of_birth_year=year) == {
        "date_of_birth": ["Enter the year you were born, like 1968"]
    }


@pytest.mark.parametrize("part", ["day", "month", "year"])
@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_date_of_birth_is_a_date_or_an_error(part, value):
    form = contact_form(typed(**{f"date_of_birth_{part}": value}))

    if form.is_valid():
        assert date.fromisoformat(form.details["date_of_birth"]) <= TODAY


@pytest.mark.parametrize("age", [57, 59, 18])
def test_a_date_of_birth_that_does_not_fit_the_age_names_both(age):
    form = contact_form(typed(), age=age)

    (message,) = form.errors["date_of_birth"]
    assert "date of birth" in message
    assert f"the age you gave, {age}" in message


def test_no_error_of_the_contact_page_leads_away_from_what_was_typed():
    form = contact_form(typed(), age=40)

    addresses = [address for address, _ in form.error_summary]
    assert addresses == ["#id_date_of_birth"]
    assert form.does_not_fit


def test_on_a_birthday_the_new_age_fits():
    birthday = date(2026, 3, 27)
    day_before = date(2026, 3, 26)

    assert contact_form(typed(), age=58, today=birthday).is_valid()
    assert contact_form(typed(), age=57, today=day_before).is_valid()
    assert not contact_form(typed(), age=57, today=birthday).is_valid()


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2026, 2, 28), 17),
        (date(2026, 3, 1), 18),
        (date(2028, 2, 28), 19),
        (date(2028, 2, 29), 20),
    ],
)
def test_who_was_born_on_29_february_has_a_birthday_every_year(day, age):
    assert age_on(day, date(2008, 2, 29)) == age


def test_who_was_born_on_29_february_can_say_so():
    sent = typed(
        date_of_birth_day="29", date_of_birth_month="2", date_of_birth_year="1968"
    )

    assert contact_form(sent).is_valid()


def test_a_date_of_birth_that_makes_a_patient_too_young_does_not_pass_as_18():
    sent = typed(date_of_birth_year="2010")

    form = contact_form(sent, age=18)

    assert list(form.errors) == ["date_of_birth"]


# The other forms


def birth_date(day="27", month="3", year="1968"):
    return {
        "date_of_birth_day": day,
        "date_of_birth_month": month,
        "date_of_birth_year": year,
    }


def test_keeping_a_form_needs_a_date_of_birth():
    assert save_form(posted(birth_date())).is_valid()
    assert not save_form(posted(birth_date(day=""))).is_valid()


def test_resuming_a_form_needs_code_and_date_of_birth():
    code = {"code": "ABCD-EFGH-JKMN"}

    assert resume_form(posted(code | birth_date())).is_valid()
    assert list(resume_form(posted(birth_date())).errors) == ["code"]
    assert list(resume_form(posted(code)).errors) == ["date_of_birth"]


@pytest.mark.parametrize("code", [*HOSTILE, "x" * 5000])
def test_a_hostile_code_is_text_or_refused_in_plain_words(code):
    form = resume_form(posted({"code": code} | birth_date()))

    for _, message in form.error_summary:
        assert message.split()[0] in ("Enter", "Shorten", "Remove"), message


def test_no_form_shows_a_label_of_its_own_making():
    """Wording lives in the declaration of the questions, not in Django's fields."""
    for step in UPPER_BACK.steps:
        for question in step.questions:
            field = form_field(question)
            assert isinstance(field, forms.Field)
            assert field.label is None
            assert not field.required, "whether an answer is needed the form decides"


def test_a_neutral_answer_of_every_kind_is_accepted():
    for question in UPPER_BACK.questions.values():
        assert question.accepts(neutral(question)), question.key
        if isinstance(question, LongText):
            assert neutral(question)
