"""What every template keeps to, and what the frame and the components draw."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines
from django.template.loader import render_to_string

from config.clinic import Phone
from tests.interface.markup import Markup

pytestmark = pytest.mark.urls("tests.interface.urls")

TEMPLATES = sorted((Path(settings.BASE_DIR) / "templates").rglob("*.html"))
FORBIDDEN = {
    "a style attribute": r"\sstyle\s*=",
    "a style element": r"<style\b",
    "an event attribute": r"\son[a-z]+\s*=",
    "an inline script": r"<script(?![^>]*\s(?:src=|type=\"application/ld\+json\"))",
    "a script address": r"javascript:",
    "text joined by a filter": r"\|\s*add:",
    "unescaped text": r"\|\s*safe\b|autoescape\s+off",
    "another host for style, script or picture": r"<(?:link|script|img)[^>]+//",
}
CLINIC = settings.CLINIC


def component(name, **context):
    return render_to_string(f"components/{name}.html", context)


def page(body="", **context):
    source = '{% extends "base.html" %}' + body
    return engines["django"].from_string(source).render(context)


@pytest.mark.parametrize("forbidden", FORBIDDEN)
def test_no_template_contains(forbidden):
    found = [
        path.name
        for path in TEMPLATES
        if re.search(FORBIDDEN[forbidden], path.read_text(), re.IGNORECASE)
    ]

    assert TEMPLATES
    assert found == []


def test_a_page_is_drawn_without_request_user_or_clinic():
    assert Markup(page()).faults == []


def test_the_frame_has_each_landmark_once():
    markup = Markup(page(clinic=CLINIC, demonstration=True))

    assert markup.faults == []
    for landmark in ("header", "main", "footer"):
        assert len(markup.all(landmark)) == 1


def test_the_first_link_of_a_page_skips_to_its_content():
    first = Markup(page(clinic=CLINIC)).all("a")[0]

    assert first["href"] == "#main"


def test_the_strip_dials_the_emergency_number_of_this_clinic():
    markup = Markup(page(clinic=CLINIC))

    assert CLINIC.emergency.href in [attrs.get("href") for attrs in markup.all("a")]


def test_a_page_may_leave_the_strip_out():
    html = page("{% block strip %}{% endblock %}", clinic=CLINIC)

    assert "tel:" not in html


@pytest.mark.parametrize("demonstration", [True, False])
def test_only_a_demonstration_says_that_it_is_one(demonstration):
    html = page(clinic=CLINIC, demonstration=demonstration)

    assert ("no real details" in html) is demonstration


def test_the_title_of_a_page_comes_before_the_name_of_the_service():
    html = page("{% block title %}Your result{% endblock %}")

    assert "<title>Your result – Upper back check</title>" in html


def test_the_only_script_is_ours_and_waits_for_the_page():
    (script,) = Markup(page(clinic=CLINIC)).all("script")

    assert script["src"].endswith("js/site.js")
    assert "defer" in script


def test_the_error_summary_takes_focus_and_links_to_every_field():
    html = component(
        "error_summary", errors=[("#id_age", "Enter your age"), ("#id_sex", "Select")]
    )
    markup = Markup(html + '<input id="id_age"><input id="id_sex">')
    box = markup.all("div")[0]

    assert markup.faults == []
    assert "autofocus" in box
    assert (box["role"], box["tabindex"]) == ("alert", "-1")
    assert [attrs["href"] for attrs in markup.all("a")] == ["#id_age", "#id_sex"]


def test_without_errors_there_is_no_summary():
    assert component("error_summary", errors=[]).strip() == ""


def test_a_service_with_a_number_is_a_button_that_dials_and_shows_it():
    html = component("call_service", phone=Phone("Oak Road", "+44 1632 960123"))

    assert 'href="tel:+441632960123"' in html
    assert "<span>Phone Oak Road +44 1632 960123</span>" in html


def test_a_number_that_the_name_already_gives_is_not_repeated():
    html = component("call_service", phone=Phone("NHS 111", "111"))

    assert "<span>Phone NHS 111</span>" in html


def test_a_service_without_a_number_is_words_not_a_dead_link():
    markup = Markup(component("call_service", phone=Phone("Your GP")))

    assert markup.all("a") == []
    assert len(markup.all("strong")) == 1


def test_the_emergency_button_dials_the_number_it_shows():
    html = component("call_emergency", phone=Phone("emergency services", "112"))

    assert 'href="tel:112"' in html
    assert "<span>Call 112</span>" in html


def test_an_emergency_number_that_cannot_be_dialed_is_words_not_a_dead_link():
    markup = Markup(component("call_emergency", phone=Phone("emergency services")))

    assert markup.all("a") == []
    assert len(markup.all("strong")) == 1


@pytest.mark.parametrize(
    "level", ["emergency", "same_day", "within_2_weeks", "routine", "self_care"]
)
def test_a_care_card_tells_its_level_by_icon_word_and_sentence(level):
    html = component("care_card", level=level, tag="Word", title="Sentence")
    markup = Markup(html)

    assert markup.faults == []
    assert level in markup.all("section")[0]["class"].split()
    assert len(markup.all("svg")) == 1
    assert "Word" in html
    assert "Sentence" in html


def test_each_look_has_an_icon_of_its_own():
    icons = {
        level: re.search(
            r"<svg.*?</svg>", component("care_card", level=level, title=""), re.DOTALL
        ).group()
        for level in ("emergency", "same_day", "routine", "self_care")
    }

    assert len(set(icons.values())) == 4


def test_a_care_card_can_be_the_heading_of_its_page():
    assert len(Markup(component("care_card", level="routine", heading="h1")).all("h1"))


def test_a_care_card_takes_its_content_from_a_template():
    html = component(
        "care_card",
        level="routine",
        body_template="components/reference.html",
        reference="4K7-2MD",
    )

    assert "4K7-2MD" in html


def test_the_safety_net_names_every_sign_and_dials_both_numbers():
    html = component(
        "safety_net",
        clinic=CLINIC,
        safety_net={
            "call_now_title": "Call straight away if you get:",
            "call_now": ["fainting"],
            "phone_today_title": "Phone today if you get:",
            "phone_today": ["a fever"],
            "closing": "If you are worried, ask to be seen.",
        },
    )

    assert Markup(html).faults == []
    for words in ("straight away", "fainting", "today", "a fever", "ask to be seen"):
        assert words in html
    assert CLINIC.emergency.href in html


def test_progress_marks_the_step_the_patient_is_on_and_says_what_is_done():
    steps = [
        {"title": "One", "done": True, "current": False},
        {"title": "Two", "done": False, "current": True},
        {"title": "Three", "done": False, "current": False},
    ]
    html = component("progress", steps=steps)
    items = Markup(html).all("li")

    assert [attrs.get("aria-current") for attrs in items] == [None, "step", None]
    assert html.count("(done)") == 1


def test_a_change_link_makes_sense_without_what_stands_around_it():
    sections = [
        {
            "title": "About you",
            "rows": [
                {"question": "How old are you?", "answers": ["54"], "href": "/age/"}
            ],
        }
    ]
    html = component("answer_rows", sections=sections)
    name = re.sub(r"<.*?>", "", re.search(r"<a .*?</a>", html).group())

    assert Markup(html).faults == []
    assert name == "Change your answer to: How old are you?"


def test_an_answer_is_text_and_no_answer_says_so():
    rows = [
        {"question": "Anything else?", "answers": ["<b>bold</b>"]},
        {"question": "Who for?", "answers": []},
    ]
    html = component("answer_rows", sections=[{"title": "More", "rows": rows}])

    assert "&lt;b&gt;bold&lt;/b&gt;" in html
    assert "Not answered" in html
    assert "Change" not in html
