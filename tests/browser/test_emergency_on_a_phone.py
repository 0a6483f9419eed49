"""In an emergency on a small phone: what to do is there at once, and easy to hit."""

import pytest
from django.conf import settings

from config.placeholders import fill_placeholders
from tests.browser.places import PATIENT_PAGES
from triage.rules import RULESET
from triage.urgency import Urgency

EMERGENCY_REASONS = [
    fill_placeholders(rule.patient_reason, settings.CLINIC.words())
    for rule in RULESET.rules
    if rule.urgency == Urgency.EMERGENCY
]


@pytest.mark.parametrize("demonstration", [True, False])
@pytest.mark.parametrize("place", ["emergency", "emergency that could not be stored"])
def test_what_to_do_in_an_emergency_is_seen_without_scrolling(
    scene, place, demonstration
):
    scene.page.set_viewport_size({"width": 320, "height": 568})
    scene.settings.DEMONSTRATION = demonstration
    PATIENT_PAGES[place](scene)
    page = scene.page
    assert (page.locator(".demo").count() == 1) is demonstration
    # Where the browser puts a page that has just been opened is where it is read.
    assert page.evaluate("scrollY") == 0
    first = page.locator(".now .care-b > p").last
    for reason in EMERGENCY_REASONS:
        first.evaluate("(here, text) => { here.textContent = text }", reason)
        for part in (
            page.get_by_role("heading", level=1),
            page.locator(".now").get_by_role("link", name="Call 999"),
            first,
        ):
            box = part.bounding_box()
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 568, reason


@pytest.mark.parametrize(
    "place", ["start", "emergency", "get help", "result emergency"]
)
def test_the_link_that_calls_for_help_is_easy_to_hit(scene, place):
    scene.page.set_viewport_size({"width": 320, "height": 568})
    PATIENT_PAGES[place](scene)
    links = scene.page.locator(".care.emergency a[href^=tel]").all()
    assert links
    for link in links:
        assert link.bounding_box()["height"] >= 44


def test_the_strip_on_every_step_calls_for_help_in_one_tap(scene):
    scene.page.set_viewport_size({"width": 320, "height": 568})
    PATIENT_PAGES["about-you"](scene)
    link = scene.page.get_by_role("complementary", name="Emergency").get_by_role("link")
    assert link.get_attribute("href") == "tel:999"
    assert link.bounding_box()["height"] >= 44
