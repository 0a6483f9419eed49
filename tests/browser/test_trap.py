"""The field that only programs fill in: nobody who uses a browser meets it."""

import pytest

from intake.bots import TRAP as TRAP_MARK
from intake.bots import TRAP_FIELD
from intake.models import Draft
from tests.browser.entrance import take_up
from tests.browser.walker import go_on
from tests.builders import a_draft

PAGES = ("/", "/check/emergency-check/", "/check/about-you/", "/check/contact/")
TRAP = f"input[name={TRAP_FIELD}]"


@pytest.fixture(params=PAGES)
def opened(page, request):
    take_up(page, a_draft())
    page.goto(request.param)
    return page


def test_nobody_who_uses_the_keyboard_comes_to_the_trap(opened):
    seen = []
    for _ in range(150):
        opened.keyboard.press("Tab")
        seen.append(
            opened.evaluate(
                "document.activeElement.name || document.activeElement.tagName"
            )
        )
        if seen[-1] == "BODY":
            break

    assert seen[-1] == "BODY", "the page ends"
    assert len(seen) > 3
    assert TRAP_FIELD not in seen


def test_the_trap_is_neither_seen_nor_read_aloud(opened):
    assert opened.locator(TRAP).count() == 1
    assert "Leave this empty" not in opened.locator("main").aria_snapshot()
    box = opened.locator(f"div:has(> {TRAP})").bounding_box()
    assert box["width"] <= 1
    assert box["height"] <= 1


def test_without_the_style_sheet_the_trap_says_what_to_do(opened):
    opened.evaluate("document.querySelector('link[rel=stylesheet]').remove()")

    assert opened.get_by_text("Leave this empty").is_visible()


def test_a_program_that_fills_in_every_field_is_marked(page):
    take_up(page, a_draft())
    page.goto("/check/about-you/")
    page.evaluate(
        "document.querySelectorAll('input[type=text]').forEach(i => i.value = '44')"
    )
    go_on(page)

    assert TRAP_MARK in Draft.objects.get().bot_marks


def test_a_person_with_a_browser_bears_no_mark_but_their_pace(page):
    take_up(page, a_draft())
    page.goto("/check/emergency-check/")
    go_on(page)

    (mark,) = Draft.objects.get().bot_marks
    assert "page: emergency-check" in mark


PROFILE = {
    "NAME_FULL": "Robin Example",
    "EMAIL_ADDRESS": "robin@example.org",
    "PHONE_HOME_WHOLE_NUMBER": "+15550100199",
    "COMPANY_NAME": "Example works",
    "ADDRESS_HOME_STREET_ADDRESS": "1 Oak Road",
    "ADDRESS_HOME_CITY": "Springfield",
    "ADDRESS_HOME_STATE": "NY",
    "ADDRESS_HOME_ZIP": "12345",
    "ADDRESS_HOME_COUNTRY": "US",
}


def test_autofill_fills_the_contact_details_and_leaves_the_trap(page):
    take_up(page, a_draft(contact={}))
    page.goto("/check/contact/")

    fill_with_profile(page, "#id_name")

    page.wait_for_function("document.querySelector('#id_email').value")
    assert page.input_value("#id_name") == PROFILE["NAME_FULL"]
    assert page.input_value(TRAP) == ""


def fill_with_profile(page, field):
    """Does what happens when somebody picks their address from the browser's list."""
    browser = page.context.new_cdp_session(page)
    browser.send("Autofill.enable")
    profile = {
        "fields": [{"name": name, "value": value} for name, value in PROFILE.items()]
    }
    root = browser.send("DOM.getDocument")["root"]["nodeId"]
    found = browser.send("DOM.querySelector", {"nodeId": root, "selector": field})
    node = browser.send("DOM.describeNode", found)["node"]
    page.click(field)
    browser.send(
        "Autofill.trigger", {"fieldId": node["backendNodeId"], "address": profile}
    )
