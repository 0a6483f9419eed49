"""The safety-net text for templates: the same words on every page that shows it."""

from django.conf import settings
from django.http import HttpRequest

from triage import advice
from triage.rules import RULESET


def safety_net(request: HttpRequest | None) -> dict[str, object]:
    """``safety_net`` for templates, of the rules in use.

    Touches no session and no database. A page that shows what a patient was told once
    takes the place of it with the one of that time.
    """
    return {"safety_net": advice.safety_net(RULESET.texts, settings.CLINIC.words())}
