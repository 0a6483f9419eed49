"""The addresses of the pages of the form."""

from __future__ import annotations

from django.urls import reverse

from config.sealed import SealedError
from intake import services
from intake.definitions import current_questionnaire
from intake.journey import ANSWERS, CONTACT, Journey
from intake.models import Draft


def page_url(slug: str) -> str:
    """The address of a page of the journey."""
    if slug in (CONTACT, ANSWERS):
        return reverse(f"intake:{slug}")
    return reverse("intake:step", args=[slug])


def continue_url(journey: Journey, slug: str) -> str:
    """The address of a page; where a change opened a question there, of that one."""
    opened = journey.newly_asked(slug)
    return change_url(slug, opened[0]) if opened else page_url(slug)


def waiting_url(draft: Draft) -> str:
    """The address of the page that a draft waits at."""
    if draft.stopped:
        return reverse("intake:emergency")
    try:
        journey = services.journey_of(draft)
    except SealedError:
        # The pages of the form say that it is damaged; one is as good as another.
        return page_url(current_questionnaire().steps[0].slug)
    return continue_url(journey, journey.first_incomplete)


def change_url(slug: str, key: str) -> str:
    """The address of a question on its page."""
    return f"{page_url(slug)}#id_{key}"
