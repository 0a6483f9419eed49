"""Prints what an installation has stored, opened, as JSON.

Runs in a process of its own with the installation's environment: the scripts that ask
know neither Django nor the keys.
"""

import json
import sys

import django

django.setup()

from intake.models import Draft, Submission  # noqa: E402


def name_of(submission: Submission) -> str:
    contact = getattr(submission, "contact", None)
    return contact.name if contact else ""


json.dump(
    {
        "submissions": [
            {
                "token": str(submission.token),
                "reference": submission.reference,
                "kind": submission.kind,
                "name": name_of(submission),
                "answers": submission.answers,
            }
            for submission in Submission.objects.select_related("contact")
        ],
        "drafts": [
            {
                "token": str(draft.pk),
                "answers": draft.answers,
                "continued": draft.continued,
                "contact": draft.contact,
            }
            for draft in Draft.objects.all()
        ],
    },
    sys.stdout,
)
