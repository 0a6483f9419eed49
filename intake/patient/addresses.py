"""The addresses of the pages of the form."""

from __future__ import annotations

from django.urls import reverse

from config.sealed import SealedError
from intake import services
from intake.definitions import current_questionnaire
from intake.journey import ANSWERS, CONTACT, Journey
from intake.models import Draft


def place_url(place: str) -> str:
    """The address of a page of the journey."""
    if place in (CONTACT, ANSWERS):
        return reverse(f"intake:{place}")
    return reverse("intake:step", args=[place])


def way_on(journey: Journey, place: str) -> str:
    """The address of a page; where a change opened a question there, of that one."""
    opened = journey.newly_asked(place)
    return f"{place_url(place)}#id_{opened[0]}" if opened else place_url(place)


def where_it_waits(draft: Draft) -> str:
    """The address of the page that a draft waits at."""
    try:
        journey = services.journey_of(draft)
    except SealedError:
        # The pages of the form say that it is damaged; one is as good as another.
        return place_url(current_questionnaire().steps[0].slug)
    return way_on(journey, journey.first_incomplete)


def change_url(slug: str, key: str) -> str:
    return f"{place_url(slug)}#id_{key}"
