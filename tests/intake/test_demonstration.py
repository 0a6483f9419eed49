"""The made-up patients of the demonstration."""

import pytest

from intake.demonstration import STORIES, complete, unremarkable
from intake.journey import Journey
from intake.questionnaire.schema import LongText
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import prune
from triage.engine import Context, assess, screen
from triage.rules import RULESET
from triage.urgency import Urgency


def level_of(story):
    answers = complete(UPPER_BACK, story.answers)
    return assess(RULESET, answers, context=Context(floor=Urgency.SELF_CARE)).urgency


@pytest.mark.parametrize("question", UPPER_BACK.questions.values(), ids=lambda q: q.key)
def test_an_unremarkable_answer_is_one_that_the_question_accepts(question):
    if isinstance(question, LongText):
        assert unremarkable(question) is None
    else:
        assert question.accepts(unremarkable(question))


@pytest.mark.parametrize("number", range(len(STORIES)))
def test_every_story_is_a_complete_form_with_nothing_that_was_not_asked(number):
    answers = complete(UPPER_BACK, STORIES[number].answers)

    assert Journey.through(UPPER_BACK, answers).unanswered == ()
    assert prune(UPPER_BACK, answers) == answers


@pytest.mark.parametrize("number", range(len(STORIES)))
def test_every_story_keeps_what_it_says(number):
    story = STORIES[number]

    assert story.answers.items() <= complete(UPPER_BACK, story.answers).items()


def test_the_stories_come_out_at_all_five_levels():
    assert {level_of(story) for story in STORIES} == set(Urgency)


def test_a_story_that_stops_is_an_emergency():
    stopping = [story for story in STORIES if story.stops]

    assert stopping
    for story in stopping:
        assert screen(RULESET, complete(UPPER_BACK, story.answers))
