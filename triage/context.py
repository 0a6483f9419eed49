"""The safety-net text for templates: the same words on every page that shows it."""

from django.conf import settings
from django.http import HttpRequest

from triage import advice


def safety_net(request: HttpRequest | None) -> dict[str, object]:
    """``safety_net`` for templates. Touches no session and no database."""
    return {"safety_net": advice.safety_net(settings.CLINIC.words())}
