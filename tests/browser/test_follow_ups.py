"""Follow-up questions: opened by an answer, closed with it, without any script."""

import pytest

from intake.forms import StepForm
from intake.models import Draft
from intake.questionnaire.schema import OneOf, SomeOf
from intake.questionnaire.upper_back import UPPER_BACK
from tests.browser.entrance import take_up
from tests.browser.places import open_answers, open_draft
from tests.browser.walker import go_on, is_shown, option
from tests.builders import a_draft, an_empty_draft, some_answers

QUESTIONS = UPPER_BACK.questions


def opened_by_one_option():
    """Each option of a page that opens a follow-up there, with what it opens."""
    found = []
    for step in UPPER_BACK.steps:
        form = StepForm(step, open_answers())
        for question in form.questions:
            found += [
                (step, QUESTIONS[question.key], choice.code)
                for _, options in question.groups
                for choice in options
                if choice.reveals
            ]
    return found


OPENING = opened_by_one_option()
STEPS = dict.fromkeys(step.slug for step, _, _ in OPENING)


@pytest.mark.parametrize("slug", STEPS)
def test_a_follow_up_is_hidden_until_its_answer_is_given(new_page, slug):
    """Answers from other pages open as much as they can; this page starts empty."""
    step, wanted = UPPER_BACK.step[slug], open_answers()
    here = {question.key: question for question in step.questions}
    draft = open_draft()
    draft.answers = {key: wanted[key] for key in wanted if key not in here}
    draft.save()
    reveals = StepForm(step, draft.answers).reveals
    children = [
        here[key] for key, opened_by in reveals.items() if opened_by is not True
    ]
    page = new_page(scripts=False)
    take_up(page, draft)
    page.goto(f"/check/{slug}/")
    assert not any(is_shown(page, question) for question in children)
    for key, question in here.items():
        if key in wanted and is_shown(page, question):
            for code in wanted[key] if isinstance(question, SomeOf) else [wanted[key]]:
                if (key, code) in {(parent.key, code) for _, parent, code in OPENING}:
                    option(page, question, code).check()
    shown = [question.key for question in children if is_shown(page, question)]
    assert shown == [question.key for question in children if question.key in wanted]
    assert shown


def test_a_follow_up_of_a_follow_up_hides_with_its_parent(page):
    take_up(page, an_empty_draft())
    page.goto("/check/emergency-check/")
    nerve, known = QUESTIONS["emg_nerve"], QUESTIONS["nerve_known_cause"]
    leg = option(page, nerve, "leg_one")
    leg.check()
    option(page, QUESTIONS["nerve_onset"], "gt3m").check()
    assert is_shown(page, known)
    leg.uncheck()
    assert not is_shown(page, QUESTIONS["nerve_onset"])
    assert not is_shown(page, known)


@pytest.mark.parametrize("scripts", [True, False])
def test_what_was_said_in_a_follow_up_that_closed_is_dropped(new_page, scripts):
    page = new_page(scripts=scripts)
    take_up(page, a_draft(answers=some_answers(), contact={}))
    page.goto("/check/emergency-check/")
    option(page, QUESTIONS["injury"], "lift_twist").check()
    option(page, QUESTIONS["injury_when"], "gt6w").check()
    option(page, QUESTIONS["injury"], "none").check()
    assert not is_shown(page, QUESTIONS["injury_when"])
    # The browser still sends it: the answer is only out of sight.
    assert page.locator("[name=injury_when][value=gt6w]").is_checked()
    go_on(page)
    answers = Draft.objects.get().answers
    assert answers["injury"] == "none"
    assert "injury_when" not in answers


def test_a_follow_up_stands_right_after_what_opens_it(page):
    """It is read next, by eye and by screen reader, and moves nothing above it."""
    take_up(page, an_empty_draft())
    page.goto("/check/emergency-check/")
    injury = QUESTIONS["injury"]
    option(page, injury, "lift_twist").scroll_into_view_if_needed()
    before = option(page, injury, "lift_twist").bounding_box()
    option(page, injury, "lift_twist").check()
    assert option(page, injury, "lift_twist").bounding_box() == before
    follows = page.evaluate(
        """() => document.getElementById("id_injury").closest("fieldset")
            .nextElementSibling.contains(document.getElementById("id_injury_when"))"""
    )
    assert follows


def test_a_symptom_takes_away_none_of_these_and_never_the_other_way_round(page):
    take_up(page, an_empty_draft())
    page.goto("/check/emergency-check/")
    nerve = QUESTIONS["emg_nerve"]
    leg, none = option(page, nerve, "leg_one"), option(page, nerve, "none")
    leg.check()
    none.check()
    assert leg.is_checked()
    leg.uncheck()
    leg.check()
    assert not none.is_checked()


def test_every_kind_of_choice_has_an_option_that_can_be_found_by_its_words():
    """The walker finds options by label: two that read alike would be one too many."""
    for question in QUESTIONS.values():
        if isinstance(question, OneOf | SomeOf):
            labels = [choice.label for choice in question.choices]
            assert len(labels) == len(set(labels)), question.key
