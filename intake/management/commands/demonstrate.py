from datetime import timedelta
from functools import partial
from itertools import count

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from config.sealed import keyed_hash
from content import services as articles
from content.models import Article
from content.status import Decision
from intake import definitions, services
from intake.demonstration import STORIES, Story, complete
from intake.management.commands.set_up_groups import GROUPS
from intake.models import Draft, Submission
from intake.patient.screening import turn_today
from intake.turn import SentPage
from triage.models import Review
from triage.urgency import Urgency

SUBMISSIONS = 40
# Every fifth submission has been looked at by the clinician.
REVIEWED_EVERY = 5


class Command(BaseCommand):
    help = (
        "Fills a demonstration: one staff account for each group, made-up submissions "
        "over all levels, and published articles. Changes nothing the second time."
    )

    def handle(self, *args, **options):
        if not settings.DEMONSTRATION:
            raise CommandError("Only a demonstration is filled with made-up patients.")
        accounts = [self._account(name) for name in GROUPS]
        if not Submission.objects.exists():
            self._make_submissions()
        self._publish_articles()
        self.stdout.write("Sign-ins for staff (demonstration only):")
        for user in accounts:
            self.stdout.write(f"  {user.username:24} {_password(user.username)}")

    def _account(self, group: str):
        name = group.lower().replace(" ", "-")
        users = get_user_model().objects
        if user := users.filter(username=name).first():
            return user
        user = users.create_user(
            name,
            password=_password(name),
            is_staff=True,
            first_name=group,
            last_name="(demonstration)",
        )
        user.groups.add(Group.objects.get(name=group))
        return user

    @transaction.atomic
    def _make_submissions(self):
        now = timezone.now()
        # A story that goes on after an emergency stop leaves two submissions.
        for number in count():
            if Submission.objects.count() >= SUBMISSIONS:
                break
            story = STORIES[number % len(STORIES)]
            # The newest a few minutes old, the oldest four days.
            received = now - timedelta(minutes=7 + 144 * number)
            submission = _send(story, number, received)
            if number % REVIEWED_EVERY == REVIEWED_EVERY - 1:
                services.review(
                    submission_id=submission.pk,
                    by=get_user_model().objects.get(username="clinician"),
                    urgency=Urgency(submission.urgency),
                    decision=Review.Decision.CALL,
                    reason="Demonstration: called and advised.",
                    seen=0,
                    now=received + timedelta(minutes=50),
                )

    @transaction.atomic
    def _publish_articles(self):
        """Signs and publishes what no clinician has seen yet, and says so."""
        now = timezone.now()
        users = get_user_model().objects
        clinician = users.get(username="clinician")
        editor = users.get(username="editor")
        for article in Article.objects.filter(versions__signatures=None).distinct():
            version = article.newest
            if version.signatures.exists() or article.publications.exists():
                continue
            articles.sign(
                version=version,
                clinician=clinician,
                decision=Decision.APPROVE,
                comment="Demonstration only: no clinician has read this.",
                next_review=timezone.localdate(now) + timedelta(days=365),
                now=now,
            )
            articles.publish(version=version, by=editor, now=now)


def _send(story: Story, number: int, received) -> Submission:
    """Sends a story the way a patient would, step by step."""
    draft = services.start_draft(now=received - timedelta(minutes=6))
    questionnaire = definitions.current_questionnaire()
    answers = complete(questionnaire, story.answers)
    for step in questionnaire.steps:
        page = {
            question.key: answers[question.key]
            for question in step.questions
            if question.key in answers
        }
        turn = services.keep_turn(
            draft_id=draft.pk,
            take=partial(turn_today, step, SentPage(page)),
            now=received,
            clinic=settings.CLINIC,
        )
        if turn.emergencies.open:
            if story.stops:
                return Draft.objects.get(pk=draft.pk).partial
            services.acknowledge(
                draft_id=draft.pk,
                read=services.finding_marks(turn.emergencies.open).values(),
                phone="",
                now=received,
            )
    services.save_contact(
        draft_id=draft.pk,
        details=_contact(number, received.year - answers["age"] - 1),
        now=received,
    )
    return services.submit(draft_id=draft.pk, now=received, clinic=settings.CLINIC)


def _contact(number: int, year_of_birth: int) -> dict[str, object]:
    return {
        "name": f"Made-up Patient {number + 1:02}",
        # After today's date in any year, so that the age fits the year before.
        "date_of_birth": f"{year_of_birth}-12-31",
        "phone": f"555 010 {number:04}",
        "email": "",
        "reach_by": "phone",
        "may_contact": True,
        "consent": True,
    }


def _password(name: str) -> str:
    """A password that only this installation's keys give, the same at every run."""
    return keyed_hash(name, "demonstration sign-in")[:16]
