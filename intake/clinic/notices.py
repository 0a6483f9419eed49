"""The notices above the worklist and the record."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import ngettext

from intake.clinic.filters import SuspectedFilter
from intake.models import Submission
from triage.urgency import Urgency

# Staff are reminded this long before the rules are due for review (spec 3.3).
REVIEW_NOTICE = timedelta(days=60)


def rules_notice(due: date, today: date) -> str:
    """The notice that the rules are, or soon will be, due for review; or ""."""
    if today > due:
        return (
            f"The triage rules were due for clinical review on {due:%-d %B %Y}. Read "
            "every level with care."
        )
    if due - today <= REVIEW_NOTICE:
        return f"The triage rules are due for clinical review on {due:%-d %B %Y}."
    return ""


def suspected_emergencies_notice() -> str:
    """The notice that suspected forms at the highest level are waiting; or "".

    Staff must see a real emergency that was set apart by mistake, and a flood of fake
    ones must not hide the real ones.
    """
    count = Submission.objects.suspected_emergencies().count()
    if not count:
        return ""
    address = reverse(
        "admin:intake_submission_changelist",
        query={
            "state__exact": Submission.State.NEW,
            "urgency__exact": Urgency.EMERGENCY,
            SuspectedFilter.parameter_name: "suspected",
        },
    )
    notice = ngettext(
        "{} form that may not come from a person is an emergency. "
        '<a href="{}">Look at it</a>',
        "{} forms that may not come from a person are emergencies. "
        '<a href="{}">Look at them</a>',
        count,
    )
    return format_html(notice, count, address)
