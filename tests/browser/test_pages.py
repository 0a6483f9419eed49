"""Every page and state: nobody is shut out of it, on any screen."""

import pytest

from tests.browser.accessibility import violations
from tests.browser.layout import double_text, too_small, too_wide
from tests.browser.places import PATIENT_PAGES, STAFF_PAGES


def found_against(page):
    """What stands against a page at the width of a small phone and of a desktop.

    A desktop of 1280 x 800 pixels at 400 % zoom is 320 pixels wide and 200 high.
    """
    found = {"axe": violations(page), "too small to hit": too_small(page)}
    page.set_viewport_size({"width": 320, "height": 568})
    found["too wide for a phone"] = too_wide(page)
    found["too small on a phone"] = too_small(page)
    page.set_viewport_size({"width": 320, "height": 200})
    found["too wide at 400 % zoom"] = too_wide(page)
    double_text(page)
    found["too wide at 400 % zoom, doubled text"] = too_wide(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    found["too wide with doubled text"] = too_wide(page)
    return {aspect: faults for aspect, faults in found.items() if faults}


@pytest.mark.parametrize("place", PATIENT_PAGES)
def test_nobody_is_shut_out_of_a_page_for_patients(scene, place):
    PATIENT_PAGES[place](scene)
    assert found_against(scene.page) == {}


@pytest.mark.parametrize("place", STAFF_PAGES)
def test_axe_finds_nothing_on_a_page_for_staff(scene, place):
    STAFF_PAGES[place](scene)
    assert violations(scene.page) == []
