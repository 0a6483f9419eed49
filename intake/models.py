"""The patient's side of the record: drafts, submissions, who the patient is, the audit.

A draft is mutable and short-lived; a submission is sealed. What the worklist sorts and
filters by stands in columns of its own; everything a patient has told us is encrypted.
"""

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils import timezone

from config.append_only import AppendOnly
from config.sealed import SealedField
from config.stored_definitions import StoredDefinition
from intake.questionnaire.schema import Questionnaire
from triage.urgency import URGENCY_CHOICES, Urgency

# A draft is erased this long after the patient's last activity (design D5a).
DRAFT_LIFETIME = timedelta(hours=24)
SAVED_DRAFT_LIFETIME = timedelta(hours=72)


class StoredQuestionnaire(StoredDefinition):
    """A questionnaire as it stood when it was first used."""

    holds = Questionnaire

    class Meta:
        verbose_name = "questionnaire"

    def __str__(self):
        return f"Questions {self.version} ({self.digest[:8]})"


class DraftQuerySet(models.QuerySet):
    def expired(self, now: datetime):
        """Drafts whose time is up, as ``Draft.has_expired`` says of one."""
        unsaved = Q(resume_hash="", last_active__lt=now - DRAFT_LIFETIME)
        saved = ~Q(resume_hash="") & Q(last_active__lt=now - SAVED_DRAFT_LIFETIME)
        return self.filter(unsaved | saved)


class Draft(models.Model):
    """Answers being given. Its id is the token that makes sending exact.

    ``emergencies`` remembers what the emergency page has shown: lists of rule codes
    ``shown``, ``acknowledged``, ``withdrawn``, and ``correcting`` while the patient is
    correcting an answer. ``stopped`` is true while the page waits to be acknowledged.
    ``continued`` lists the steps the patient has continued past.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    questionnaire = models.ForeignKey(StoredQuestionnaire, on_delete=models.PROTECT)
    answers = SealedField(default=dict)
    contact = SealedField(default=dict)
    emergencies = SealedField(default=dict)
    stopped = models.BooleanField(default=False)
    continued = models.JSONField(default=list)
    partial = models.ForeignKey(
        "Submission", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    cleared = models.BooleanField(
        default=False,
        help_text="The patient cleared the device: only a code opens this form again.",
    )
    page_hash = models.CharField(
        max_length=64,
        blank=True,
        db_index=True,
        help_text="Hash of the secret by which a page takes up its lost session again.",
    )
    bot_marks = models.JSONField(
        default=list, help_text="What suggests that no person fills this in."
    )
    resume_hash = models.CharField(max_length=64, blank=True, db_index=True)
    resume_birth_date = SealedField(default=str)
    started = models.DateTimeField(default=timezone.now)
    last_active = models.DateTimeField(default=timezone.now, db_index=True)

    objects = DraftQuerySet.as_manager()

    def __str__(self):
        return f"Draft of {self.started:%Y-%m-%d %H:%M}"

    @property
    def lifetime(self) -> timedelta:
        """How long the draft is kept after its last use."""
        return SAVED_DRAFT_LIFETIME if self.resume_hash else DRAFT_LIFETIME

    @property
    def hours_kept(self) -> int:
        """How long that is in whole hours, as the pages say it."""
        return self.lifetime // timedelta(hours=1)

    def has_expired(self, now: datetime) -> bool:
        """Whether the time is up in which the draft may be opened."""
        return self.last_active < now - self.lifetime


class SubmissionQuerySet(models.QuerySet):
    def awaiting_review(self):
        """Submissions that no clinician has decided on."""
        return self.filter(state=Submission.State.NEW)

    def suspected_emergencies(self):
        """Emergencies awaiting review that may not come from a person."""
        return self.awaiting_review().filter(suspected=True, urgency=Urgency.EMERGENCY)

    def most_urgent_first(self, now: datetime):
        """The order of the worklist (clinical specification 5.1).

        By level; inside a level overdue ones first, then cancer-history rules, then
        the suspicion index and its tags, then the longest waiting.
        """
        return self._with_rank(now).order_by(
            "-rank",
            "-overdue",
            F("cancer_first").desc(),
            "-suspicion_index",
            "-cancer_tag_count",
            "submitted",
        )

    def longest_waiting_first(self, now: datetime):
        """By level, overdue and waiting alone, for staff who are shown no more.

        A place in the full order tells what the columns beside it hide.
        """
        return self._with_rank(now).order_by("-rank", "-overdue", "submitted")

    def _with_rank(self, now: datetime):
        rank = Case(
            *(When(urgency=level, then=Value(level.rank)) for level in Urgency),
            output_field=models.PositiveSmallIntegerField(),
        )
        overdue = Case(
            When(state=Submission.State.NEW, due__lt=now, then=Value(1)),
            default=Value(0),
            output_field=models.PositiveSmallIntegerField(),
        )
        return self.annotate(rank=rank, overdue=overdue)


class Submission(models.Model):
    """A sealed record: what a patient sent, or what was known at an emergency stop.

    Answers never change. ``state``, ``assignee`` and ``urgency`` are the workflow's
    columns beside them. ``token`` is the draft's id: unique, so that one draft can be
    sent once only.
    """

    class Kind(models.TextChoices):
        COMPLETE = "complete", "Complete form"
        EMERGENCY_STOP = "emergency_interrupt", "Stopped at an emergency answer"

    class State(models.TextChoices):
        NEW = "new", "Awaiting review"
        REVIEWED = "reviewed", "Reviewed"
        SUPERSEDED = "superseded", "Replaced by a later form"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    token = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    reference = models.CharField(max_length=9, unique=True, editable=False)
    questionnaire = models.ForeignKey(StoredQuestionnaire, on_delete=models.PROTECT)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    answers = SealedField(default=dict)
    age = models.PositiveSmallIntegerField(null=True)
    sex = models.CharField("sex at birth", max_length=12, blank=True)
    started = models.DateTimeField()
    submitted = models.DateTimeField("received", db_index=True)
    urgency = models.CharField("level", max_length=20, choices=URGENCY_CHOICES)
    suspicion_index = models.PositiveSmallIntegerField(default=0)
    cancer_first = models.BooleanField(
        default=False, help_text="A rule on cancer history fired (R18, R19 or R35)."
    )
    cancer_tags = SealedField(default=list)
    cancer_tag_count = models.PositiveSmallIntegerField(
        default=0, help_text="Breaks ties of the index (clinical specification 5.3)."
    )
    downgraded_by_patient = models.BooleanField(
        default=False, help_text="An emergency answer was changed or withdrawn."
    )
    cleared = models.BooleanField(
        default=False, help_text="The patient cleared the device that sent it."
    )
    send_hash = models.CharField(
        max_length=64,
        blank=True,
        db_index=True,
        help_text="Hash of the nonce on the page that sent it: a repeated send has it.",
    )
    suspected = models.BooleanField(
        default=False,
        help_text="Probably not sent by a person: set apart in the worklist.",
    )
    repeat_checked = models.BooleanField(
        default=False,
        help_text="Earlier forms of the same person have been looked for (guard G9).",
    )
    due = models.DateTimeField(
        "review due", null=True, help_text="Empty when the level has no clock."
    )
    state = models.CharField(max_length=20, choices=State.choices, default=State.NEW)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    superseded_by = models.ForeignKey(
        "self", null=True, on_delete=models.SET_NULL, related_name="supersedes"
    )

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        permissions = [("open_record", "Can open the record of a submission")]
        indexes = [
            models.Index(
                fields=["state", "urgency", "submitted"], name="worklist_order"
            ),
            # Few rows wait for the look-up of repeat contacts; the worklist asks for
            # them each time it is opened.
            models.Index(
                fields=["submitted"],
                condition=Q(repeat_checked=False),
                name="repeat_unchecked",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(urgency__in=[str(level) for level in Urgency]),
                name="submission_urgency_is_a_level",
            )
        ]

    def __str__(self):
        return self.reference


class ContactDetails(models.Model):
    """Who the patient is and how to reach them, apart from the answers.

    After an emergency stop only a phone number may be known. The hashes find an exact
    name, phone number or e-mail address without storing it in the clear; the person
    hash joins name and date of birth and finds earlier submissions.
    """

    submission = models.OneToOneField(
        Submission, primary_key=True, on_delete=models.CASCADE, related_name="contact"
    )
    name = SealedField(default=str)
    date_of_birth = SealedField(default=str, help_text="ISO date; empty if not given.")
    phone = SealedField(default=str)
    email = SealedField(default=str)
    reach_by = SealedField(default=str)
    may_contact = models.BooleanField(default=False)
    consented = models.DateTimeField(null=True)
    name_hash = models.CharField(max_length=64, blank=True, db_index=True)
    phone_hash = models.CharField(max_length=64, blank=True, db_index=True)
    email_hash = models.CharField(max_length=64, blank=True, db_index=True)
    person_hash = models.CharField(max_length=64, blank=True, db_index=True)

    class Meta:
        verbose_name_plural = "contact details"

    def __str__(self):
        return f"Contact details for {self.submission_id}"


class ChangedAnswer(AppendOnly):
    """An emergency answer that the patient changed or took back, with both versions.

    ``answers`` of the submission hold only the last truth; this is the trail. It hangs
    on the partial submission that the emergency stop made.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    submission = models.ForeignKey(
        Submission, on_delete=models.CASCADE, related_name="changed_answers"
    )
    key = models.CharField(max_length=40)
    before = SealedField()
    after = SealedField()
    changed = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["changed", "key"]

    def __str__(self):
        return f"{self.key} changed {self.changed:%Y-%m-%d %H:%M}"


class AuditEvent(AppendOnly):
    """Who did what to which submission, when. Never what was in it.

    ``submission`` is the id as text, not a foreign key: the trail outlives the record.
    """

    class Action(models.TextChoices):
        SUBMITTED = "submitted", "Submission received"
        STOPPED = "stopped", "Emergency stop recorded"
        SEARCHED = "searched", "Worklist searched"
        OPENED = "opened", "Record opened"
        RESUMED = "resumed", "Draft resumed with its code"
        REVIEWED = "reviewed", "Review recorded"
        SENT_BY_PERSON = "sent_by_person", "Suspicion taken off: a person sent it"

    at = models.DateTimeField(default=timezone.now, db_index=True)
    action = models.CharField(max_length=20, choices=Action.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Empty when the patient or the system acted.",
    )
    actor_name = models.CharField(max_length=150, blank=True)
    roles = models.CharField(max_length=200, blank=True)
    submission = models.CharField(max_length=36, blank=True, db_index=True)
    reference = models.CharField(max_length=9, blank=True)
    request_id = models.CharField(max_length=36, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.get_action_display()} {self.reference}".strip()
