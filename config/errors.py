"""The pages for everything that goes wrong.

They are built without the session, the user and the database, since any of these may
be what went wrong. Each says what happened, what to do now, what became of the answers
and whom to call.
"""

import logging
import sys
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template import TemplateDoesNotExist, TemplateSyntaxError
from django.template.loader import render_to_string
from django.urls import NoReverseMatch
from django.utils.html import escape

from config.context import clinic as everywhere
from config.http import DATABASE_AWAY

log = logging.getLogger(__name__)

# Where people write what would hurt to lose: patients anywhere on the form, clinicians
# in a review, editors in an article. No other form is sent a second time.
PATIENT_PAGES = ("/check/", "/resume/")
ADMIN = "/admin/"
STAFF_PAGES = (f"{ADMIN}intake/submission/", f"{ADMIN}content/article/")

# What a template can raise when something it depends on is broken.
BROKEN_TEMPLATE = (
    TemplateDoesNotExist,
    TemplateSyntaxError,
    NoReverseMatch,
    AttributeError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, or 413 when more was sent than any page of ours sends."""
    return _page(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def permission_denied(
    request: HttpRequest, exception: Exception | None = None
) -> HttpResponse:
    return _page(request, 403)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, 404)


def not_allowed(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """405 for a person who opens or reloads an address that only a button leads to."""
    page = _page(request, 405)
    page["Allow"] = response["Allow"]
    return page


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 when what failed outside a view was the database.

    Django calls this while it handles the error, so the error can still be examined.
    """
    error = sys.exception()
    if isinstance(error, DATABASE_AWAY):
        return database_away(request, error)
    return _page(request, 500, sent_again(request))


def database_away(request: HttpRequest, error: Exception) -> HttpResponse:
    """503, with what was typed ready to be sent again."""
    log.error("the database is away", exc_info=error)
    response = _page(request, 503, sent_again(request))
    response["Retry-After"] = "10"
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403, with what was typed ready to be sent again under a fresh token.

    It is sent only when the person presses the button, on a page of ours, so that a
    foreign page still cannot send anything in the person's name.
    """
    return _page(request, 403, sent_again(request), template="csrf")


def signed_out(request: HttpRequest) -> HttpResponse:
    """403 for staff whose session ended before they sent a form."""
    return _page(request, 403, sent_again(request), template="signed_out")


def sent_again(request: HttpRequest) -> dict[str, object]:
    """The context of a form that sends once more what was just sent."""
    if request.method != "POST" or not _may_be_sent_again(request):
        return {}
    try:
        sent = [
            (name, value)
            for name, values in request.POST.lists()
            if name != "csrfmiddlewaretoken" and "password" not in name.lower()
            for value in values
        ]
    except OSError:
        # The connection broke while the form was arriving: there is nothing to keep.
        return {}
    return {
        "sent": sent,
        "path": urlsplit(request.get_full_path()).path,
        "csrf_token": get_token(request),
    }


def _may_be_sent_again(request: HttpRequest) -> bool:
    """Whether the form came from a page of ours where people write at length.

    Staff can change what patients cannot, so for them the browser has to say that the
    page was ours: nobody is asked to repeat what a foreign page made up.
    """
    if request.path.startswith(STAFF_PAGES):
        return request.headers.get("Sec-Fetch-Site") == "same-origin"
    return request.path.startswith(PATIENT_PAGES)


def _page(
    request: HttpRequest,
    status: int,
    context: dict[str, object] | None = None,
    *,
    template: str = "",
) -> HttpResponse:
    # Where no staff page is served, nothing looks like one.
    by_staff = request.path.startswith(ADMIN) and settings.SERVE != "patients"
    look = {
        "by_staff": by_staff,
        "frame": "errors/staff.html" if by_staff else "base.html",
    }
    return standing_page(
        f"errors/{template or status}.html",
        everywhere(None) | look | (context or {}),
        status=status,
    )


def standing_page(
    template: str,
    context: dict[str, object],
    *,
    status: int,
    heading: str = "Something went wrong",
) -> HttpResponse:
    """A page drawn without the request, for whatever may be broken behind it.

    ``heading`` is for the case that even its template is: then the page is the heading,
    what became of the answers, and the number to call.
    """
    try:
        body = render_to_string(template, context)
    except BROKEN_TEMPLATE as error:
        log.error("the page for an error could not be shown", exc_info=error)
        body = _last_resort(heading)
    return HttpResponse(body, status=status)


def _last_resort(heading: str) -> str:
    emergency = settings.CLINIC.emergency
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f"<title>{escape(heading)}</title><main><h1>{escape(heading)}</h1>"
        "<p>This page cannot be shown. What you had just typed was not sent.</p>"
        f'<p>In an emergency call <a href="{escape(emergency.href)}">'
        f"{escape(emergency.number)}</a>.</p></main></html>"
    )
