"""Somebody frightened: goes back, reloads, presses twice, closes the tab, returns."""

import re

import pytest
from django.db import OperationalError

from intake import services
from intake.models import Draft, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from tests.browser.entrance import take_up
from tests.browser.places import PATIENT_PAGES, type_date
from tests.browser.walker import go_on, option, place, press, start, walk
from tests.builders import a_draft, a_stopped_draft, a_submission, some_answers

QUESTIONS = UPPER_BACK.questions
NEXT = re.compile("/check/where/")


def at(page, draft, address):
    take_up(page, draft)
    page.goto(address)


def age(page):
    return page.get_by_role("textbox", name="How old are you?")


# Back and reload


def test_back_and_forward_between_steps_lose_nothing(page):
    at(page, a_draft(contact={}), "/check/about-you/")
    go_on(page)
    page.go_back()
    assert age(page).input_value() == "29"
    page.go_forward()
    assert place(page) == "where"
    page.go_back()
    age(page).fill("31")
    go_on(page)
    assert Draft.objects.get().answers["age"] == 31


def test_the_back_button_leads_to_the_page_before_with_its_answers(page):
    at(page, a_draft(contact={}), "/check/where/")
    page.get_by_role("button", name="Back", exact=True).click()
    assert place(page) == "about-you"
    assert age(page).input_value() == "29"


@pytest.mark.parametrize(
    "name",
    [
        "start",
        "about-you",
        "contact",
        "answers",
        "emergency",
        "get help",
        "result same_day",
        "page for the doctor",
        "save",
        "resume",
        "finished",
        "too young",
    ],
)
def test_reloading_a_page_shows_the_same_page(scene, name):
    PATIENT_PAGES[name](scene)
    page = scene.page
    before = page.url, page.get_by_role("heading", level=1).inner_text()
    page.reload()
    assert (page.url, page.get_by_role("heading", level=1).inner_text()) == before


def test_reloading_a_page_with_mistakes_sends_it_again_and_changes_nothing(page):
    at(page, a_draft(), "/check/about-you/")
    age(page).fill("none of your business")
    go_on(page)
    page.reload()
    assert page.title().startswith("Error")
    assert age(page).input_value() == "none of your business"
    assert Draft.objects.get().answers["age"] == 29


def test_going_back_from_a_mistake_shows_the_page_and_its_answers(page):
    at(page, a_draft(), "/check/about-you/")
    age(page).fill("")
    go_on(page)
    page.go_back()
    assert place(page) == "about-you"
    assert age(page).input_value() == "29"
    assert Draft.objects.get().answers["age"] == 29


# Pressing twice


def test_a_double_click_on_continue_goes_one_page_further(page):
    at(page, a_draft(contact={}), "/check/about-you/")
    page.get_by_role("button", name="Continue").dblclick()
    page.wait_for_url(NEXT)
    page.wait_for_load_state()
    assert place(page) == "where"
    assert Draft.objects.get().answers == some_answers()


def test_a_double_click_on_send_sends_once_and_shows_the_receipt(page):
    at(page, a_draft(), "/check/answers/")
    page.get_by_role("button", name="Send my answers").dblclick()
    page.wait_for_url("**/result/")
    reference = Submission.objects.get().reference
    assert page.get_by_text(reference).is_visible()


def test_going_back_after_sending_shows_the_receipt(page):
    at(page, a_draft(), "/check/answers/")
    press(page, "Send my answers")
    page.go_back()
    assert page.get_by_text(Submission.objects.get().reference).is_visible()


# Tabs


def test_two_tabs_with_one_form_lead_to_one_submission(page):
    draft = a_draft()
    at(page, draft, "/check/answers/")
    second = page.context.new_page()
    second.goto("/check/answers/")
    press(page, "Send my answers")
    press(second, "Send my answers")
    reference = Submission.objects.get().reference
    assert page.get_by_text(reference).is_visible()
    assert second.get_by_text(reference).is_visible()


def test_the_last_of_two_tabs_that_continued_has_the_say(page):
    at(page, a_draft(contact={}), "/check/about-you/")
    second = page.context.new_page()
    second.goto("/check/about-you/")
    age(page).fill("40")
    go_on(page)
    age(second).fill("41")
    go_on(second)
    assert place(second) == "where"
    assert Draft.objects.get().answers["age"] == 41


def test_a_page_of_an_older_form_does_not_write_into_the_newer_one(page):
    at(page, a_draft(), "/check/about-you/")
    newer = a_draft(answers=some_answers(age=50))
    take_up(page, newer)
    age(page).fill("33")
    go_on(page)
    assert page.get_by_role("heading", name="older than your form").is_visible()
    newer.refresh_from_db()
    assert newer.answers["age"] == 50


def test_closing_the_tab_and_coming_back_finds_every_page_that_was_continued(page):
    start(page)
    walk(page, until="where")
    context = page.context
    page.close()
    again = context.new_page()
    again.goto("/check/about-you/")
    assert age(again).input_value() == "40"
    go_on(again)
    assert place(again) == "where"


def test_starting_over_by_accident_does_not_lose_the_first_form(page):
    start(page)
    walk(page, until="where")
    first = Draft.objects.get()
    page.goto("/")
    press(page, "Start a new form")
    assert Draft.objects.filter(pk=first.pk).exists()


def test_who_went_back_to_the_start_carries_on_where_they_were(page):
    start(page)
    walk(page, until="where")
    page.goto("/")
    page.get_by_role("link", name="Carry on with it").click()
    assert place(page) == "where"


# The emergency page


def test_back_does_not_lead_around_the_emergency_page(page):
    start(page)
    walk(page, {"emg_chest": ["chest_now"]})
    assert place(page) == "emergency"
    page.go_back()
    assert place(page) == "emergency"
    assert Submission.objects.count() == 1


@pytest.mark.parametrize(
    "address",
    [
        "/check/emergency-check/",
        "/check/about-you/",
        "/check/answers/",
        "/check/contact/",
    ],
)
def test_no_address_leads_around_the_emergency_page(page, address):
    at(page, a_stopped_draft(), address)
    assert place(page) == "emergency"


def test_a_second_tab_does_not_lead_around_the_emergency_page(page):
    start(page)
    second = page.context.new_page()
    second.goto("/check/emergency-check/")
    walk(page, {"emg_chest": ["chest_now"]})
    for key in ("emg_chest", "emg_nerve", "emg_ill", "injury"):
        option(second, QUESTIONS[key], "none").check()
    go_on(second)
    assert place(second) == "emergency"


def test_who_carries_on_after_the_emergency_page_is_not_stopped_by_it_again(page):
    at(page, a_stopped_draft(), "/check/emergency/")
    press(page, "Carry on with the form anyway")
    assert place(page) == "about-you"
    page.reload()
    assert place(page) == "about-you"


def test_who_mistyped_mends_the_answer_and_goes_on(page):
    at(page, a_stopped_draft(), "/check/emergency/")
    press(page, "Something is wrong with my answers")
    assert place(page) == "emergency-check"
    wrong = option(page, QUESTIONS["emg_chest"], "chest_now")
    option(page, QUESTIONS["emg_chest"], "none").check()
    go_on(page)
    # Which of the two it is only the patient can say.
    assert place(page) == "emergency-check"
    assert wrong.is_checked()
    wrong.uncheck()
    go_on(page)
    assert place(page) == "about-you"


# When something fails


def test_what_was_typed_survives_a_page_that_was_open_for_too_long(page, settings):
    at(page, a_draft(contact={}), "/check/about-you/")
    age(page).fill("44")
    page.context.clear_cookies(name=settings.CSRF_COOKIE_NAME)
    go_on(page)
    assert page.get_by_role("heading", name="open for too long").is_visible()
    press(page, "Try again")
    assert place(page) == "where"
    assert Draft.objects.get().answers["age"] == 44


def test_what_was_typed_survives_a_lost_session(page, settings):
    at(page, a_draft(contact={}), "/check/about-you/")
    age(page).fill("44")
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    go_on(page)
    assert place(page) == "where"
    assert Draft.objects.get().answers["age"] == 44


def test_what_was_typed_survives_the_database_going_away(page, monkeypatch):
    at(page, a_draft(contact={}), "/check/about-you/")
    age(page).fill("44")

    def away(**_):
        raise OperationalError("server closed the connection unexpectedly")

    with monkeypatch.context() as outage:
        outage.setattr(services, "keep_turn", away)
        go_on(page)
        assert page.get_by_text("was not sent").first.is_visible()
    press(page, "Try again")
    assert place(page) == "where"
    assert Draft.objects.get().answers["age"] == 44


def test_what_was_typed_is_sent_once_the_network_is_back(page):
    at(page, a_draft(contact={}), "/check/about-you/")
    age(page).fill("44")
    page.context.set_offline(True)
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("chrome-error://**")
    page.context.set_offline(False)
    # The browser's own page offers this, and says that it sends the form again.
    page.reload()
    assert place(page) == "where"
    assert Draft.objects.get().answers["age"] == 44


# The next person at this computer


@pytest.mark.parametrize("kept_by_the_browser", [True, False])
def test_nothing_can_be_read_after_finish_and_clear(page, kept_by_the_browser):
    at(page, a_draft(), "/check/answers/")
    press(page, "Send my answers")
    reference = Submission.objects.get().reference
    cookies = page.context.cookies()
    press(page, "Finish and clear")
    for _ in range(4):
        page.go_back()
        assert_shows_nothing(page, reference)
        page.reload()
        assert_shows_nothing(page, reference)
    for address in (
        "/result/",
        "/result/print/",
        "/check/answers/",
        "/check/about-you/",
    ):
        page.goto(address)
        assert_shows_nothing(page, reference)
    reopened = page.context.new_page()
    if kept_by_the_browser:
        page.context.add_cookies(cookies)
    reopened.goto("/result/")
    assert_shows_nothing(reopened, reference)


def assert_shows_nothing(page, reference):
    text = page.locator("body").inner_text()
    for secret in (reference, "Robin Example", "555 010 0199", "29 years"):
        assert secret not in text
    assert page.locator("input:checked").count() == 0


def test_finish_gives_the_browser_the_order_to_forget(page):
    take_up(page, a_submission())
    page.goto("/result/")
    with page.expect_response("**/finish/") as finished:
        press(page, "Finish and clear")
    assert finished.value.header_value("clear-site-data") == '"storage"'


def test_a_form_kept_with_a_code_opens_in_another_browser_once(page, new_page):
    at(page, a_draft(), "/check/about-you/")
    page.get_by_role("button", name="Save and finish later").click()
    type_date(page, 1, 2, 1990)
    press(page, "Give me a code")
    code = page.locator(".ref dd").inner_text()
    for opens in (True, False):
        other = new_page()
        other.goto("/resume/")
        other.get_by_role("textbox", name="The code you were given").fill(code.lower())
        type_date(other, 1, 2, 1990)
        press(other, "Carry on")
        assert (place(other) == "answers") is opens
