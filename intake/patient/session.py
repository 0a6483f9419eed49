"""What a browser's session holds of a form: its draft, its secret, its receipt."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone

from intake import services
from intake.models import DRAFT_LIFETIME, Draft, Submission

# Where a session keeps the id of its draft, which becomes the submission's token, and
# the secret that the pages of the draft carry.
SESSION_KEY = "draft"
PAGE_SECRET_KEY = "page_secret"  # noqa: S105  The name of a key, not a secret.
# Where it keeps, sealed, the code that was given last, to be shown on one page.
CODE_KEY = "code"
CODE_PURPOSE = b"code of a kept form"


def session_token(request: HttpRequest) -> UUID | None:
    value = request.session.get(SESSION_KEY)
    return UUID(value) if value else None


def hold_draft(request: HttpRequest, token: UUID, page_secret: str) -> None:
    """Makes this browser the one in which a form is filled in, under a new session key.

    The session lasts as long as the form is kept without use, so that neither ends
    before the page says so.
    """
    _hold(request, token, DRAFT_LIFETIME)
    request.session[PAGE_SECRET_KEY] = page_secret


def hold_receipt(request: HttpRequest, submission: Submission) -> None:
    """Lets this browser read the result of a sent form, under a new session key.

    However often the send is repeated, each of its sessions ends at the same time.
    """
    _hold(request, submission.token, submission.submitted + DRAFT_LIFETIME)
    request.session.pop(PAGE_SECRET_KEY, None)


def _hold(request: HttpRequest, token: UUID, expiry: timedelta | datetime) -> None:
    """Whoever knew the key before, on a shared computer, knows nothing of this form."""
    request.session.cycle_key()
    request.session[SESSION_KEY] = str(token)
    request.session.pop(CODE_KEY, None)
    extend(request, expiry)


def extend(request: HttpRequest, expiry: timedelta | datetime = DRAFT_LIFETIME) -> None:
    """Staff who try the form keep their own, shorter session."""
    if not request.user.is_authenticated:
        request.session.set_expiry(expiry)


def is_half_over(request: HttpRequest) -> bool:
    """Whether to extend the session now; writing it for every page would be a waste."""
    left = timedelta(seconds=request.session.get_expiry_age())
    return left < DRAFT_LIFETIME / 2


def draft_held(request: HttpRequest) -> Draft | None:
    token = session_token(request)
    return token and services.draft_of(token=token, now=timezone.now())


def receipt_held(request: HttpRequest) -> Submission | None:
    token = session_token(request)
    return token and services.receipt(token=token, now=timezone.now())


def form_identity(request: HttpRequest, draft: Draft) -> dict[str, object]:
    """The form's id and secret, which each of its pages carries.

    The id tells pages of two forms apart and opens nothing.
    """
    return {"token": draft.pk, "page_secret": request.session.get(PAGE_SECRET_KEY, "")}


def posted_token(request: HttpRequest) -> UUID | None:
    """The draft's id that every page of the form sends back with its answers."""
    try:
        return UUID(request.POST.get("token", ""))
    except ValueError:
        return None
