"""What a view says about its own response; the middleware acts on it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control

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


def cacheable(*, seconds: int) -> Callable[[View], View]:
    """Let anyone keep the page for a while. Pages are `no-store` by default.

    Only for pages that are the same for everybody and touch no session. A page that
    is not a plain 200 keeps the default.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def kept(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
            response = view(request, *args, **kwargs)
            if response.status_code == 200:
                patch_cache_control(response, public=True, max_age=seconds)
            return response

        return kept

    return decorate


def stands_without_database(response: Response) -> Response:
    """Mark a response that must reach the patient as it is, database or not.

    The emergency page is the example: it is answered with 503 when the answers could
    not be stored, and a page that says "not saved" must not take its place.
    """
    response.stands_without_database = True
    return response
