"""Dark, forced colours, less movement, right to left; and a focus that can be seen."""

import pytest

from tests.browser.accessibility import violations
from tests.browser.layout import double_text, too_wide
from tests.browser.places import PATIENT_PAGES

LOOKED_AT = (
    "start",
    "emergency-check in error",
    "feel",
    "contact in error",
    "answers",
    "emergency",
    *(f"result {level}" for level in ("emergency", "same_day", "routine", "self_care")),
    "article with a table",
)


@pytest.mark.parametrize("place", LOOKED_AT)
def test_contrast_is_as_good_in_the_dark(scene, place):
    scene.page.emulate_media(color_scheme="dark")
    PATIENT_PAGES[place](scene)
    assert violations(scene.page) == []


@pytest.mark.parametrize("place", LOOKED_AT)
def test_a_page_that_reads_from_right_to_left_fits_too(scene, place):
    scene.page.set_viewport_size({"width": 320, "height": 568})
    PATIENT_PAGES[place](scene)
    scene.page.evaluate("document.documentElement.dir = 'rtl'")
    assert too_wide(scene.page) == []
    double_text(scene.page)
    assert too_wide(scene.page) == []


@pytest.mark.parametrize("place", ["feel", "emergency", "result emergency"])
def test_forced_colours_keep_outlines_and_fit(scene, place):
    """Backgrounds go: what is a button or a choice still has to look like one."""
    scene.page.emulate_media(forced_colors="active")
    scene.page.set_viewport_size({"width": 320, "height": 568})
    PATIENT_PAGES[place](scene)
    assert too_wide(scene.page) == []
    without = scene.page.evaluate(
        """() => [...document.querySelectorAll(".btn, .opt, .care, .in")]
            .filter(e => e.checkVisibility()
                && parseFloat(getComputedStyle(e).borderTopWidth) < 1)
            .map(e => e.textContent)"""
    )
    assert without == []


@pytest.mark.parametrize("place", ["start", "feel", "emergency", "result emergency"])
def test_nothing_moves_for_who_asked_for_less_movement(scene, place):
    """The pages of these tests are all opened in that way."""
    PATIENT_PAGES[place](scene)
    moving = scene.page.evaluate("document.getAnimations().length")
    assert moving == 0
    assert scene.page.evaluate(
        "getComputedStyle(document.documentElement).scrollBehavior"
    ) in ("auto", "")


@pytest.mark.parametrize(
    "place", ["start", "feel", "contact", "answers", "emergency", "result same_day"]
)
def test_the_focus_can_be_seen_at_every_stop_and_goes_down_the_page(scene, place):
    PATIENT_PAGES[place](scene)
    page = scene.page
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    stops = []
    for _ in range(150):
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None:
            break
        assert stop["outlined"], stop["name"]
        assert stop["in_view"], stop["name"]
        stops.append(stop)
    assert len(stops) > 5
    in_main = [stop["index"] for stop in stops if stop["index"] >= 0]
    assert in_main == sorted(in_main)


# Where the keyboard stands, and whether somebody could tell by looking.
_STOP = """() => {
  const here = document.activeElement;
  if (here === document.body) return null;
  const shown = here.closest(".opt") || here;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  return {
    name: here.textContent || here.name,
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    in_view: box.bottom > 0 && box.top < innerHeight,
    index: [...document.querySelectorAll("main *")].indexOf(here),
  };
}"""
