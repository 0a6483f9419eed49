"""A mistake: the page says so, leads to it, and says how to fix it."""

import pytest

from intake.questionnaire.upper_back import UPPER_BACK
from tests.browser.accessibility import assert_errors_are_complete, focused
from tests.browser.entrance import take_up
from tests.browser.places import (
    PATIENT_PAGES,
    contradict,
    open_draft,
    open_step_in_error,
    type_date,
)
from tests.browser.walker import go_on, press
from tests.builders import a_draft, an_empty_draft

STEPS = {step.slug: step for step in UPPER_BACK.steps}


@pytest.mark.parametrize("slug", STEPS)
def test_every_mistake_on_a_step_can_be_found_and_mended(scene, slug):
    open_step_in_error(scene, STEPS[slug])
    assert_errors_are_complete(scene.page)


def test_an_empty_first_page_asks_for_each_answer_in_its_own_words(page):
    take_up(page, an_empty_draft())
    page.goto("/check/emergency-check/")
    go_on(page)
    assert_errors_are_complete(
        page,
        *(
            question.error
            for question in STEPS["emergency-check"].questions
            if question.condition is None
        ),
    )


def test_an_open_follow_up_without_an_answer_is_named_and_stays_open(scene):
    open_step_in_error(scene, STEPS["emergency-check"])
    page = scene.page
    error = UPPER_BACK.questions["nerve_change"].error
    page.get_by_role("link", name=error).click()
    assert focused(page) == "id_nerve_change"
    assert page.get_by_role("group", name="Is any of it getting worse?").is_visible()


def test_none_of_these_beside_another_answer_is_explained(page):
    draft = open_draft()
    take_up(page, draft)
    page.goto("/check/lifestyle/")
    contradict(page)
    go_on(page)
    assert_errors_are_complete(page, "Select “None” or the other answers, not both")


def test_an_age_that_is_no_number_stays_in_the_field_and_is_explained(page):
    take_up(page, a_draft())
    page.goto("/check/about-you/")
    field = page.get_by_role("textbox", name="How old are you?")
    field.fill("twenty")
    go_on(page)
    assert_errors_are_complete(
        page, "Enter your age in years, using numbers only, from 0 to 120"
    )
    assert field.input_value() == "twenty"
    assert field.get_attribute("aria-invalid") == "true"


def test_every_mistake_in_the_contact_details_can_be_found_and_mended(scene):
    PATIENT_PAGES["contact in error"](scene)
    assert_errors_are_complete(
        scene.page,
        "Enter your full name",
        "Enter your date of birth: day, month and year, like 27 3 1968",
        "Select whether the clinic may contact you about this",
        "Enter a phone number or an e-mail address",
        "Select how we should reach you",
        "Tick the box if you agree; we cannot take your form without it",
    )


def test_a_date_of_birth_that_does_not_fit_the_age_names_both(page):
    take_up(page, a_draft())
    page.goto("/check/contact/")
    type_date(page, 1, 1, 1950)
    go_on(page)
    assert_errors_are_complete(
        page,
        "This date of birth does not fit the age you gave, 29. "
        "Change the date, or press “Change your age”",
    )
    assert page.get_by_role("textbox", name="Year").input_value() == "1950"
    page.get_by_role("button", name="Change your age").click()
    page.wait_for_url("**/about-you/#id_age")
    go_on(page)
    page.wait_for_url("**/contact/")
    assert page.get_by_role("textbox", name="Year").input_value() == "1950"


@pytest.mark.parametrize(
    "place",
    ["save in error", "resume in error", "resume refused"],
)
def test_the_shorter_forms_explain_mistakes_as_completely(scene, place):
    PATIENT_PAGES[place](scene)
    assert_errors_are_complete(scene.page)


def test_without_scripts_the_summary_has_the_focus_too(new_page):
    page = new_page(scripts=False)
    take_up(page, an_empty_draft())
    page.goto("/check/emergency-check/")
    go_on(page)
    page.locator("#error-summary:focus").wait_for()


def test_what_was_right_is_kept_beside_what_was_not(page):
    take_up(page, an_empty_draft())
    page.goto("/check/emergency-check/")
    chest = page.get_by_role("checkbox", name="None of these").first
    chest.check()
    go_on(page)
    assert chest.is_checked()


def test_a_page_without_mistakes_does_not_say_error(page):
    take_up(page, a_draft())
    page.goto("/check/contact/")
    assert not page.title().startswith("Error")
    assert page.get_by_role("alert").count() == 0
    page.goto("/check/answers/")
    press(page, "Send my answers")
    assert not page.title().startswith("Error")
