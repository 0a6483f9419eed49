"""What every template may rely on, the error pages included."""

from django.conf import settings
from django.http import HttpRequest


def clinic(request: HttpRequest | None) -> dict[str, object]:
    """The clinic and the demonstration switch.

    Touches no session, no user and no database, so that a page which must not set a
    cookie sets none, and one that is shown while the database is away can be.
    """
    return {"clinic": settings.CLINIC, "demonstration": settings.DEMONSTRATION}
