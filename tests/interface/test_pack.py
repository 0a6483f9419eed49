"""The template pack draws every kind of question, clean and in error."""

from pathlib import Path

import pytest
from django.conf import settings
from django.template import TemplateDoesNotExist, engines

from intake.drawing import NO_ANSWER, OptionView, QuestionView
from intake.fields import DateParts
from intake.forms import QuestionsForm
from intake.templatetags import questions
from tests.interface.markup import Markup

pytestmark = pytest.mark.urls("tests.interface.urls")

CHOICES = ("one_of", "some_of", "scale", "confirm")
SINGLE = ("number", "short_text", "long_text")
KINDS = (*CHOICES, *SINGLE, "date")
TAG = engines["django"].from_string("{% load crispy_forms_tags %}{% crispy form %}")
MESSAGE = "Select what fits"


def options(*codes, key="pain", **details):
    """Options as the forms make them: the first carries the question's own id."""
    return tuple(
        OptionView(
            code=code,
            label=f"Label {code}",
            id=f"id_{key}_{number}" if number else f"id_{key}",
            **details.get(code, {}),
        )
        for number, code in enumerate(codes)
    )


def a_question(kind="some_of", **changes):
    given = {
        "key": "pain",
        "kind": kind,
        "id": "id_pain",
        "text": "Where does it hurt?",
        "hint": "Tick all the places.",
    }
    if kind in CHOICES:
        given["groups"] = (("", options("a", "b", "c")),)
    if kind == "date":
        given["value"] = DateParts("27", "3", "1968")
    return QuestionView(**given | changes)


def drawn(*questions):
    class Page(QuestionsForm):
        pass

    Page.questions = questions
    return TAG.render({"form": Page(()), "csrf_token": "token"})


def markup(*questions):
    return Markup(drawn(*questions))


@pytest.mark.parametrize("errors", [(), (MESSAGE,)], ids=["clean", "error"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_sound_structure(kind, errors):
    assert markup(a_question(kind, errors=errors)).faults == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_stands_in_words_at_its_question_and_is_announced_with_it(kind):
    page = markup(a_question(kind, errors=(MESSAGE,)))

    assert MESSAGE in drawn(a_question(kind, errors=(MESSAGE,)))
    assert any(
        "id_pain_error" in (attrs.get("aria-describedby") or "").split()
        for tag, attrs in page.elements
        if tag in {"fieldset", "input", "textarea"}
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_without_an_error_shows_none(kind):
    html = drawn(a_question(kind))

    assert 'class="err"' not in html
    assert "q-bad" not in html


@pytest.mark.parametrize("kind", KINDS)
def test_the_link_of_an_error_lands_on_an_input(kind):
    tag, _ = markup(a_question(kind, errors=(MESSAGE,))).with_id("id_pain")

    assert tag in {"input", "textarea"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_hint_is_announced_with_the_question(kind):
    described = [
        attrs.get("aria-describedby") or ""
        for tag, attrs in markup(a_question(kind)).elements
        if tag in {"fieldset", "input", "textarea"}
    ]

    assert any("id_pain_helptext" in one.split() for one in described)


@pytest.mark.parametrize("kind", KINDS)
def test_the_browser_never_refuses_to_send_a_page(kind):
    inputs = markup(a_question(kind, errors=(MESSAGE,))).elements

    assert not any("required" in attrs for _, attrs in inputs)


@pytest.mark.parametrize("kind", CHOICES)
def test_a_choice_is_never_called_invalid_on_its_own(kind):
    inputs = markup(a_question(kind, errors=(MESSAGE,))).all("input")

    assert inputs
    assert not any("aria-invalid" in attrs for attrs in inputs)


@pytest.mark.parametrize("kind", [*SINGLE, "date"])
def test_a_box_with_an_error_says_so(kind):
    page = markup(a_question(kind, errors=(MESSAGE,)))
    boxes = page.all("input") + page.all("textarea")

    assert boxes
    assert all(attrs.get("aria-invalid") == "true" for attrs in boxes)


@pytest.mark.parametrize("kind", KINDS)
def test_an_optional_question_says_so(kind):
    assert "(optional)" in drawn(a_question(kind, optional=True))
    assert "(optional)" not in drawn(a_question(kind, optional=False))


@pytest.mark.parametrize("kind", KINDS)
def test_a_follow_up_carries_its_slots_and_looks_like_one(kind):
    page = markup(a_question(kind, slots="f2 f4"))
    _, attrs = page.elements[0]

    assert {"follow", "f2", "f4"} <= set(attrs["class"].split())


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_its_own_is_no_follow_up(kind):
    _, attrs = markup(a_question(kind)).elements[0]

    assert "follow" not in attrs["class"]


@pytest.mark.parametrize("errors", [(), (MESSAGE,)], ids=["clean", "error"])
@pytest.mark.parametrize("kind", CHOICES)
def test_what_was_chosen_is_still_chosen(kind, errors):
    chosen = frozenset({"a", "c", "nothing we offer"})
    inputs = markup(a_question(kind, chosen=chosen, errors=errors)).all("input")

    assert [attrs["value"] for attrs in inputs if "checked" in attrs] == ["a", "c"]


@pytest.mark.parametrize("kind", CHOICES)
def test_what_one_patient_chose_is_not_shown_to_the_next(kind):
    drawn(a_question(kind, chosen=frozenset({"b"})))

    assert "checked" not in drawn(a_question(kind))


ANSWERED = {
    "chosen": {"chosen": frozenset({"b"})},
    "chosen beyond the options": {"chosen": frozenset({"nothing we offer"})},
    "typed": {"value": "Jane Doe"},
    "nought": {"value": 0},
    "a date": {"value": DateParts("27", "3", "1968")},
    "an error": {"errors": (MESSAGE,)},
}


@pytest.mark.parametrize("given", ANSWERED.values(), ids=ANSWERED)
def test_nothing_that_a_patient_said_is_kept(given):
    kept = questions._blank.cache_info().currsize

    drawn(a_question(text="A question that no other test draws", **given))

    assert questions._blank.cache_info().currsize == kept


@pytest.mark.parametrize("nothing", [frozenset(), frozenset({NO_ANSWER})])
def test_a_question_that_nobody_answered_is_drawn_once(nothing):
    question = a_question(chosen=nothing)
    drawn(question)
    before = questions._blank.cache_info()

    drawn(question)

    after = questions._blank.cache_info()
    assert (after.hits, after.misses) == (before.hits + 1, before.misses)


@pytest.mark.parametrize(
    ("kind", "type_"),
    [
        ("one_of", "radio"),
        ("scale", "radio"),
        ("some_of", "checkbox"),
        ("confirm", "checkbox"),
    ],
)
def test_one_answer_is_a_radio_and_several_are_checkboxes(kind, type_):
    inputs = markup(a_question(kind)).all("input")

    assert {attrs["type"] for attrs in inputs} == {type_}


@pytest.mark.parametrize("kind", ["one_of", "some_of", "scale"])
def test_an_option_names_the_follow_ups_it_opens(kind):
    groups = (("", options("a", "b", b={"reveals": "r1 r3"})),)
    closed, opening = markup(a_question(kind, groups=groups)).all("input")

    assert "class" not in closed
    assert opening["class"] == "r1 r3"


def test_the_word_or_stands_once_before_the_first_choice_that_stands_alone():
    alone = {"exclusive": True}
    groups = (("", options("a", "b", "c", b=alone, c=alone)),)

    html = drawn(a_question(groups=groups))

    assert html.count('class="or"') == 1
    assert html.index("Label a") < html.index('class="or"') < html.index("Label b")


def test_choices_that_stand_alone_are_marked_for_the_script():
    groups = (("", options("a", "none", none={"exclusive": True})),)
    inputs = markup(a_question(groups=groups)).all("input")

    assert [attrs["value"] for attrs in inputs if "data-only" in attrs] == ["none"]


def test_the_hint_of_an_option_belongs_to_that_option():
    groups = (("", options("a", "b", b={"hint": "Not after the stairs"})),)
    page = markup(a_question(groups=groups))

    assert page.faults == []
    assert [attrs.get("aria-describedby") for attrs in page.all("input")] == [
        None,
        "id_pain_1_hint",
    ]


def test_groups_are_named_and_keep_their_order():
    first, second, third = options("a", "b", "c")
    groups = (("Neck", (first,)), ("Ribs", (second,)), ("", (third,)))
    page = markup(a_question(groups=groups))
    named = [attrs for attrs in page.all("div") if attrs.get("role") == "group"]

    assert page.faults == []
    assert [attrs["aria-labelledby"] for attrs in named] == [
        "id_pain_group1",
        "id_pain_group2",
    ]
    assert [attrs["value"] for attrs in page.all("input")] == ["a", "b", "c"]


def test_the_ends_of_a_scale_are_told_in_words():
    ends = {"n0": {"hint": "No pain"}, "n10": {"hint": "The worst"}}
    groups = (("", options(*(f"n{number}" for number in range(11)), **ends)),)
    page = markup(a_question("scale", groups=groups))
    inputs = page.all("input")

    assert page.faults == []
    assert len(inputs) == 11
    assert inputs[0]["aria-describedby"] == "id_pain_hint"
    assert inputs[10]["aria-describedby"] == "id_pain_10_hint"


def test_a_number_is_typed_on_a_number_pad_and_keeps_nought():
    (box,) = markup(a_question("number", value=0, unit="years")).all("input")

    assert box["type"] == "text"
    assert box["inputmode"] == "numeric"
    assert box["value"] == "0"
    assert "id_pain_unit" in box["aria-describedby"].split()


@pytest.mark.parametrize("kind", SINGLE)
def test_no_answer_is_an_empty_box(kind):
    assert "None" not in drawn(a_question(kind, value=None))


@pytest.mark.parametrize("kind", SINGLE)
def test_what_was_typed_is_shown_and_never_becomes_markup(kind):
    html = drawn(a_question(kind, value='"><script>'))

    assert "<script>" not in html
    assert "&quot;&gt;&lt;script&gt;" in html


def test_long_text_keeps_a_line_break_at_its_start():
    # A browser drops the first line break after the tag; the template writes one.
    assert ">\n\nsecond line</textarea>" in drawn(
        a_question("long_text", value="\nsecond line")
    )


def test_a_date_is_three_labelled_boxes():
    page = markup(a_question("date", autocomplete="bday"))

    assert [
        (attrs["name"], attrs["value"], attrs["autocomplete"])
        for attrs in page.all("input")
    ] == [
        ("pain_day", "27", "bday-day"),
        ("pain_month", "3", "bday-month"),
        ("pain_year", "1968", "bday-year"),
    ]
    assert len(page.all("label")) == 3


def test_a_kind_without_a_template_is_refused():
    with pytest.raises(TemplateDoesNotExist):
        drawn(a_question("body_map", groups=()))


def test_the_page_writes_the_form_and_its_token():
    html = drawn(a_question())

    assert "<form" not in html
    assert "csrf" not in html


def test_the_loop_over_options_includes_nothing():
    # An include for every option is what makes long checklists slow.
    for name in ("options", "scale"):
        path = Path(settings.BASE_DIR) / f"templates/patient/{name}.html"
        _, loops = path.read_text().split("{% for", 1)
        assert "{% include" not in loops
