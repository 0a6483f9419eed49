"""The made-up patients of the demonstration."""

import io

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.test import Client

from intake.demonstration import STORIES, complete, unremarkable
from intake.journey import Journey
from intake.management.commands.set_up_groups import GROUPS
from intake.models import Draft, Submission
from intake.questionnaire.schema import LongText
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import prune
from triage.engine import Context, assess, screen
from triage.models import Review
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


# What the command makes of them


def demonstrate():
    out = io.StringIO()
    call_command("demonstrate", stdout=out)
    return out.getvalue()


@pytest.fixture(scope="module")
def printed(module_db):
    """What the command said when it filled the database."""
    return demonstrate()


@pytest.mark.usefixtures("printed", "db")
def test_the_desk_is_full_of_every_level():
    levels = set(Submission.objects.values_list("urgency", flat=True))
    assert levels >= set(Urgency) - {Urgency.SELF_CARE}
    assert Submission.objects.count() >= 40
    assert Submission.objects.filter(kind="emergency_interrupt").exists()
    assert Review.objects.exists()
    assert not Draft.objects.filter(stopped=False).exists()


@pytest.mark.usefixtures("db")
def test_there_is_an_account_for_each_group_that_can_sign_in(printed):
    for group in GROUPS:
        name = group.lower().replace(" ", "-")
        user = get_user_model().objects.get(username=name)
        (line,) = [line for line in printed.splitlines() if line.split()[:1] == [name]]
        assert [item.name for item in user.groups.all()] == [group]
        assert user.is_staff
        assert not user.is_superuser
        assert Client().login(username=name, password=line.split()[-1])


@pytest.mark.usefixtures("db")
def test_run_a_second_time_it_changes_nothing(printed):
    before = list(Submission.objects.order_by("pk").values())

    assert demonstrate() == printed
    assert list(Submission.objects.order_by("pk").values()) == before
