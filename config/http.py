"""Marks that views set on a response, and the errors of a database that is away.

The middleware acts on the marks.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from django.db import InterfaceError, InternalError, OperationalError
from django.http import HttpRequest, HttpResponseBase

# What Django raises when the database cannot be used: it is down, full, locked or
# read-only. PostgreSQL reports the last as an internal error.
DATABASE_AWAY = (OperationalError, InterfaceError, InternalError)

View = Callable[..., HttpResponseBase]
Response = TypeVar("Response", bound=HttpResponseBase)


def indexable(view: View) -> View:
    """Let search engines list the page. Pages are kept out of them by default."""

    @wraps(view)
    def listed(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        response.is_indexable = response.status_code == 200
        return response

    return listed


def stands_without_database(response: Response) -> Response:
    """Mark a response that must reach the patient as it is, database or not.

    The emergency page is the example: it is answered with 503 when the answers could
    not be stored, and a page that says "not saved" must not take its place.
    """
    response.stands_without_database = True
    return response


def cleared(response: Response) -> Response:
    """Let the browser forget what our pages stored in it.

    Not its cache: no page with an answer is ever kept there, and a browser empties a
    large cache before it shows the next page, for seconds.
    """
    response["Clear-Site-Data"] = '"storage"'
    return response
