"""What the two stylesheets promise: small, self-contained, readable colours."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from intake.forms import StepForm
from intake.questionnaire.upper_back import UPPER_BACK

STATIC = Path(settings.BASE_DIR) / "static"
SITE = (STATIC / "css/site.css").read_text()
ADMIN = (STATIC / "css/admin.css").read_text()
SCRIPT = (STATIC / "js/site.js").read_text()

TEXT, OUTLINE = 4.5, 3.0

# Foreground, background, the contrast that WCAG 2.2 AA asks for.
SITE_PAIRS = [
    ("ink", "bg", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "tint", TEXT),
    ("ink2", "bg", TEXT),
    ("ink2", "surface", TEXT),
    ("ink2", "tint", TEXT),
    ("brand", "bg", TEXT),
    ("brand", "surface", TEXT),
    ("brand", "tint", TEXT),
    ("on-brand", "brand", TEXT),
    ("on-brand", "brand-hi", TEXT),
    ("bad", "bg", TEXT),
    ("bad", "surface", TEXT),
    ("bg", "ink", TEXT),
    ("on-em", "em", TEXT),
    ("on-em", "em-hi", TEXT),
    ("on-ur", "ur", TEXT),
    ("on-ro", "ro", TEXT),
    ("on-se", "se", TEXT),
    ("ctl", "bg", OUTLINE),
    ("ctl", "surface", OUTLINE),
    ("em-line", "bg", OUTLINE),
    ("em-line", "surface", OUTLINE),
    ("ur-line", "bg", OUTLINE),
    ("ur-line", "surface", OUTLINE),
    ("ro-line", "bg", OUTLINE),
    ("ro-line", "surface", OUTLINE),
    ("se-line", "bg", OUTLINE),
    ("se-line", "surface", OUTLINE),
]
ADMIN_PAIRS = [
    ("body-fg", "body-bg", TEXT),
    ("body-fg", "darkened-bg", TEXT),
    ("body-fg", "selected-bg", TEXT),
    ("body-fg", "selected-row", TEXT),
    ("body-fg", "message-success-bg", TEXT),
    ("body-fg", "message-warning-bg", TEXT),
    ("body-fg", "message-error-bg", TEXT),
    ("body-quiet-color", "body-bg", TEXT),
    ("body-quiet-color", "darkened-bg", TEXT),
    ("body-medium-color", "body-bg", TEXT),
    ("link-fg", "body-bg", TEXT),
    ("link-fg", "darkened-bg", TEXT),
    ("link-fg", "selected-bg", TEXT),
    ("link-fg", "selected-row", TEXT),
    ("link-hover-color", "body-bg", TEXT),
    ("link-selected-fg", "body-bg", TEXT),
    ("header-color", "header-bg", TEXT),
    ("header-link-color", "header-bg", TEXT),
    ("accent", "header-bg", TEXT),
    ("breadcrumbs-fg", "breadcrumbs-bg", TEXT),
    ("breadcrumbs-link-fg", "breadcrumbs-bg", TEXT),
    ("error-fg", "body-bg", TEXT),
    ("primary-fg", "primary", TEXT),
    ("button-fg", "button-bg", TEXT),
    ("button-fg", "button-hover-bg", TEXT),
    ("button-fg", "default-button-bg", TEXT),
    ("button-fg", "default-button-hover-bg", TEXT),
    ("button-fg", "close-button-bg", TEXT),
    ("button-fg", "close-button-hover-bg", TEXT),
    ("button-fg", "delete-button-bg", TEXT),
    ("button-fg", "delete-button-hover-bg", TEXT),
    ("on-em", "em", TEXT),
    ("on-ur", "ur", TEXT),
    ("on-ro", "ro", TEXT),
    ("on-se", "se", TEXT),
    ("border-color", "body-bg", OUTLINE),
]


def colours(css: str, start: str) -> dict[str, str]:
    """The colours that the rule beginning with ``start`` names."""
    rule = css[css.index(start) :]
    return dict(re.findall(r"--([\w-]+):(#[0-9a-f]{3,6})\b", rule[: rule.index("}")]))


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


DARK = "@media (prefers-color-scheme:dark)"
SITE_LIGHT = colours(SITE, ":root{")
SITE_DARK = SITE_LIGHT | colours(SITE, DARK)
SITE_PAPER = SITE_DARK | colours(SITE, "@media print{\n  :root{")
ADMIN_LIGHT = colours(ADMIN, ":root,")
ADMIN_DARK = ADMIN_LIGHT | colours(ADMIN, DARK)


def too_faint(scheme, pairs):
    """The pairs of colours that are hard to tell apart, each with its contrast."""
    return [
        f"{front} on {back}: {ratio:.2f}, at least {least}"
        for front, back, least in pairs
        if (ratio := contrast(scheme[front], scheme[back])) < least
    ]


@pytest.mark.parametrize("scheme", [SITE_LIGHT, SITE_DARK], ids=["light", "dark"])
def test_patients_can_tell_every_colour_from_what_it_stands_on(scheme):
    assert too_faint(scheme, SITE_PAIRS) == []


@pytest.mark.parametrize("scheme", [ADMIN_LIGHT, ADMIN_DARK], ids=["light", "dark"])
def test_staff_can_tell_every_colour_from_what_it_stands_on(scheme):
    assert too_faint(scheme, ADMIN_PAIRS) == []


@pytest.mark.parametrize("scheme", [SITE_LIGHT, SITE_DARK], ids=["light", "dark"])
def test_the_outer_line_of_the_focus_ring_shows_on_every_ground(scheme):
    # The ring lies three pixels outside its control, so a control's own colour does
    # not matter, only what is around it.
    grounds = ("bg", "surface", "tint")

    assert too_faint(scheme, [("ink", ground, OUTLINE) for ground in grounds]) == []


def test_paper_is_dark_on_white_even_from_a_dark_screen():
    fronts = ("ink", "ink2", "brand", "bad", "ctl", "em-line")

    assert too_faint(SITE_PAPER, [(front, "surface", TEXT) for front in fronts]) == []


def test_choosing_dark_in_admin_gives_what_a_dark_system_gives():
    chosen = colours(ADMIN, 'html[data-theme="dark"]{')

    assert chosen == colours(ADMIN, DARK)


@pytest.mark.parametrize(
    ("css", "budget"), [(SITE, 14_000), (ADMIN, 6_000)], ids=["site", "admin"]
)
def test_a_stylesheet_stays_within_its_budget_of_bytes(css, budget):
    assert len(css.encode()) <= budget


@pytest.mark.parametrize("text", [SITE, ADMIN, SCRIPT], ids=["site", "admin", "script"])
def test_nothing_is_loaded_from_elsewhere(text):
    assert [word for word in ("url(", "@import", "http", "data:") if word in text] == []


def test_no_side_is_named_so_that_pages_turn_round_for_right_to_left():
    # The floating legend is as wide as its question, so its side does not matter.
    sided = re.findall(r"[;{](?:margin|padding|border|inset)?-?(?:left|right)\b", SITE)

    assert not sided
    assert "text-align:left" not in SITE


def slots_in_use():
    return [
        int(slot.removeprefix("f"))
        for step in UPPER_BACK.steps
        for question in StepForm(step, {}).questions
        for slot in question.slots.split()
    ]


def test_every_follow_up_of_the_questionnaire_can_be_hidden_and_shown():
    slots = slots_in_use()

    assert slots
    for slot in slots:
        assert f"form:not(:has(.r{slot}:checked)) .f{slot}" in SITE
