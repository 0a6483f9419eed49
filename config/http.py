"""What a view says about its own response; the middleware acts on it."""

import ipaddress
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

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
    """Let the browser forget what it kept of our pages."""
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response


def came_from(request: HttpRequest) -> str:
    """The address of the visitor, as the nearest machine that we trust saw it."""
    if settings.TRUST_FORWARDED_FOR:
        # Each proxy adds what it saw at the end; what stands before is hearsay.
        return request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return request.META.get("REMOTE_ADDR", "")


# What one household or ward is given of IPv6; it changes the rest at will.
_IPV6_NETWORK = 56


def network_of(request: HttpRequest) -> str:
    """Who one visitor is: the address without its port, or the IPv6 network around it.

    An address that cannot be read stands for itself.
    """
    text = came_from(request)
    host = text
    if text.startswith("["):
        host = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        host = text.partition(":")[0]
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return text
    if address.version == 4:
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, _IPV6_NETWORK), strict=False))
