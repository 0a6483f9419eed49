"""What is stored about triage. All of it is append-only.

An assessment is never edited: assessing again adds a row. It points at the stored rule
set it was made with, and holds every other input, so that it can be run again exactly.
"""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from config.sealed import SealedField
from triage.urgency import Urgency

URGENCY_CHOICES = [
    (Urgency.EMERGENCY.value, "Emergency"),
    (Urgency.SAME_DAY.value, "Same day"),
    (Urgency.WITHIN_2_WEEKS.value, "Within 2 weeks"),
    (Urgency.ROUTINE.value, "Routine"),
    (Urgency.SELF_CARE.value, "Self-care"),
]


class AppendOnlyError(Exception):
    """A row that must never change was about to be changed or deleted."""


class AppendOnlyQuerySet(models.QuerySet):
    def update(self, **values):
        raise AppendOnlyError(f"A {self.model._meta.verbose_name} is never edited.")

    def delete(self):
        raise AppendOnlyError(
            f"A {self.model._meta.verbose_name} is never deleted by hand."
        )


class AppendOnly(models.Model):
    """A row that is written once. Enforced here; the services never try.

    Erasing a submission takes what hangs on it along, and sealing with a new key
    rewrites the sealed columns: both go past this, to the base manager.
    """

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise AppendOnlyError(f"A {self._meta.verbose_name} is never edited.")
        # A new row with the key of an old one would otherwise overwrite it.
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args, **kwargs):
        raise AppendOnlyError(f"A {self._meta.verbose_name} is never deleted by hand.")


class StoredRuleSet(AppendOnly):
    """A rule set as it stood when it was first used."""

    digest = models.CharField(max_length=64, primary_key=True)
    version = models.CharField(max_length=20)
    content = models.TextField(help_text="Canonical JSON of the rule set.")
    first_used = models.DateTimeField(default=timezone.now)

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
    holds the inputs besides the answers.
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
