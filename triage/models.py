"""What is stored about triage. All of it is append-only.

An assessment is never edited: assessing again adds a row. It points at the stored rule
set it was made with, and holds every other input, so that it can be run again exactly.
"""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from config.append_only import AppendOnly, AppendOnlyQuerySet
from config.sealed import SealedField
from config.stored_definitions import StoredDefinition
from triage.ruleset import RuleSet
from triage.urgency import URGENCY_CHOICES


class StoredRuleSet(StoredDefinition):
    """A rule set as it stood when it was first used."""

    holds = RuleSet

    class Meta:
        verbose_name = "rule set"

    def __str__(self):
        return f"Rules {self.version} ({self.digest[:8]})"


class AssessmentQuerySet(AppendOnlyQuerySet):
    def for_patient(self):
        """The assessments that patients may see, which rest on their own form alone."""
        return self.filter(audience=Assessment.Audience.PATIENT)


class Assessment(AppendOnly):
    """What the rules said about a submission, once.

    The ``audience`` is who may see it. What follows from other forms of the same
    person (guard G9) stands in an assessment for the clinic alone: nothing that an
    anonymous visitor gets may tell whether a person has used the service before.

    ``outcome`` holds findings with their evidence, guards, marks, the suspicion index
    with its parts and the pain types; ``shown`` what the patient was told. ``context``
    holds the inputs besides the answers. ``also_shown`` holds what releases before
    rules 1.4 showed and did not store: words for every patient of the clinic, or of the
    level. What ``shown`` has takes the place of them.
    """

    class Audience(models.TextChoices):
        PATIENT = "patient", "Patient and clinic"
        CLINIC = "clinic", "Clinic only"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    submission = models.ForeignKey(
        "intake.Submission", on_delete=models.CASCADE, related_name="assessments"
    )
    audience = models.CharField(
        max_length=10, choices=Audience.choices, default=Audience.PATIENT
    )
    ruleset = models.ForeignKey(StoredRuleSet, on_delete=models.PROTECT)
    context = models.JSONField()
    urgency = models.CharField(max_length=20, choices=URGENCY_CHOICES)
    urgency_before_guards = models.CharField(max_length=20, choices=URGENCY_CHOICES)
    suspicion_index = models.PositiveSmallIntegerField()
    outcome = SealedField()
    shown = SealedField()
    also_shown = models.JSONField(default=dict, editable=False)
    created = models.DateTimeField(default=timezone.now)

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["created"]
        get_latest_by = "created"

    def __str__(self):
        return f"{self.get_urgency_display()}, {self.created:%Y-%m-%d %H:%M}"


class Review(AppendOnly):
    """What a clinician decided about an assessment, and why."""

    class Decision(models.TextChoices):
        CALL = "call", "Call the patient"
        BOOK = "book", "Book an appointment"
        REFER = "refer", "Refer or send in"
        ADVISE = "advise", "Give advice"
        CLOSE = "close", "No further action"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="reviews"
    )
    clinician = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    urgency = models.CharField("decided level", max_length=20, choices=URGENCY_CHOICES)
    decision = models.CharField(max_length=20, choices=Decision.choices)
    reason = SealedField()
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["created"]
        get_latest_by = "created"

    def __str__(self):
        return f"{self.get_urgency_display()}, {self.created:%Y-%m-%d %H:%M}"
