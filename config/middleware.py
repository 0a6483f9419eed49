"""Applies to every request and response, whatever the page."""

import logging
import secrets
import time

from django.conf import settings
from django.contrib.sessions.exceptions import SessionInterrupted
from django.contrib.sessions.middleware import (
    SessionMiddleware as DjangoSessionMiddleware,
)
from django.core.exceptions import BadRequest, RequestDataTooBig
from django.http import Http404, HttpResponse, HttpResponseNotAllowed
from django.middleware.gzip import GZipMiddleware
from django.utils.deprecation import MiddlewareMixin

from config import errors
from config.http import DATABASE_AWAY
from config.log import request_id

METHODS = ("GET", "HEAD", "POST")
LONGEST_ADDRESS = 8 * 1024
# Answered by every process, whatever else it serves.
HEALTH = "/health/"

_FEATURES = """
    accelerometer autoplay browsing-topics camera display-capture encrypted-media
    fullscreen geolocation gyroscope magnetometer microphone midi payment
    picture-in-picture publickey-credentials-get screen-wake-lock usb
    xr-spatial-tracking
"""
NOTHING_ALLOWED = ", ".join(f"{feature}=()" for feature in _FEATURES.split())

log = logging.getLogger(__name__)


class RequestIdMiddleware:
    """Gives each request an id that its log lines and its response share.

    The id is ours: one that a visitor could choose could be made to look like that of
    somebody else's request. The line about the request names the route, not the
    address that was typed.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.id = secrets.token_hex(8)
        # Never reset: Django logs an error once more when every middleware is done.
        request_id.set(request.id)
        started = time.monotonic()
        response = self.get_response(request)
        match = request.resolver_match
        log.info(
            "request",
            extra={
                "about": {
                    "method": request.method if request.method in METHODS else "-",
                    "route": match.route if match else "-",
                    "status": response.status_code,
                    "milliseconds": round((time.monotonic() - started) * 1000),
                }
            },
        )
        response["X-Request-ID"] = request.id
        return response


class AnswerHeadersMiddleware(MiddlewareMixin):
    """Keeps responses out of caches, search engines and other sites' pages."""

    def process_response(self, request, response):
        response.headers.setdefault("Cache-Control", "no-store")
        if not getattr(response, "is_indexable", False):
            response.headers.setdefault("X-Robots-Tag", "noindex, nofollow")
        response.headers.setdefault("Permissions-Policy", NOTHING_ALLOWED)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class ServedHereMiddleware(MiddlewareMixin):
    """Answers only for the part of the application that this process serves.

    The routes themselves stay whole: pages of one part link to the other.
    """

    def process_request(self, request):
        path = request.path_info
        if settings.SERVE == "everything" or path.startswith(HEALTH):
            return None
        is_for_staff = f"{path}/".startswith(errors.ADMIN)
        if is_for_staff == (settings.SERVE == "staff"):
            return None
        return errors.page_not_found(request, Http404())


class CompressionMiddleware(GZipMiddleware):
    """Compresses what patients and readers get, under padding of a random length.

    Not the pages of staff. They hold what patients said beside words that an address
    can choose, such as a search: whoever can make a browser open addresses and count
    the bytes of the answers could guess the one by means of the other. Patients' pages
    repeat nothing from an address. See docs/decisions/0550.
    """

    def process_response(self, request, response):
        if request.path.startswith(errors.ADMIN):
            return response
        return super().process_response(request, response)


class RefusalMiddleware(MiddlewareMixin):
    """Refuses requests that no page of ours makes a browser send."""

    def process_request(self, request):
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS, "Not allowed.", "text/plain")
        if len(request.get_full_path()) > LONGEST_ADDRESS:
            return HttpResponse("The address is too long.", "text/plain", 414)
        if "\0" in request.path:
            # PostgreSQL takes no such text, not even to look for it.
            return errors.page_not_found(request, Http404())
        # Django counts no files, and no page of ours sends one.
        length = request.META.get("CONTENT_LENGTH") or "0"
        if not (length.isascii() and length.isdigit()):
            return errors.bad_request(request, BadRequest())
        if len(length) > 18 or int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return errors.bad_request(request, RequestDataTooBig())
        # Our pages are UTF-8. What a request names instead may not even be a charset.
        request.encoding = None
        from_elsewhere = request.headers.get("Sec-Fetch-Site") == "cross-site"
        if request.method == "POST" and from_elsewhere:
            return errors.permission_denied(request)
        return None

    def process_response(self, request, response):
        if response.status_code == 405 and not response.content:
            return errors.not_allowed(request, response)
        return response


class SessionMiddleware(DjangoSessionMiddleware):
    """Django's, with 503 when a view or saving the session finds the database away.

    A session that another tab has replaced meanwhile takes nothing away from the answer
    to this request, whose work is done: the browser has the newer session already.
    """

    def process_exception(self, request, exception):
        if isinstance(exception, DATABASE_AWAY):
            return errors.database_away(request, exception)
        return None

    def process_response(self, request, response):
        try:
            return super().process_response(request, response)
        except SessionInterrupted:
            return response
        except DATABASE_AWAY as error:
            if getattr(response, "stands_without_database", False):
                return response
            return errors.database_away(request, error)
