"""The form in which a clinician decides about a submission."""

from django import forms

from config.fields import VisibleTextField
from triage.models import Review
from triage.urgency import URGENCY_CHOICES


class ReviewForm(forms.Form):
    """What a clinician decides. ``seen`` is how many reviews were on the page."""

    urgency = forms.ChoiceField(label="Decided level", choices=URGENCY_CHOICES)
    decision = forms.ChoiceField(label="Decision", choices=Review.Decision.choices)
    reason = VisibleTextField(
        label="Reason and action taken",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
        help_text=(
            "Needed for every decision, up to 4,000 characters. It becomes part of the "
            "record."
        ),
        error_messages={"required": "Write the reason for your decision."},
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)
