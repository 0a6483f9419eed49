"""The network that a request came from. Throttles count by it."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from django.conf import settings
from django.http import HttpRequest

UNKNOWN_NETWORK = "unknown"
# Providers give one customer a network of this size: 2^72 addresses.
_CUSTOMER_PREFIX = 56
# How an IPv4 visitor looks to a server that is reached over IPv6 alone (RFC 6052).
_TRANSLATED = IPv6Network("64:ff9b::/96")


def network_of(request: HttpRequest) -> str:
    """The visitor that every throttle counts: the ``network`` of the sender.

    The address is the one that the nearest machine we trust has seen. Each proxy adds
    what it saw at the end of ``X-Forwarded-For``; what stands before is hearsay.
    """
    if settings.TRUST_FORWARDED_FOR:
        seen = request.headers.get("X-Forwarded-For", "").rpartition(",")[2]
    else:
        seen = request.META.get("REMOTE_ADDR", "")
    return network(seen)


def network(address: str) -> str:
    """The network whose addresses count as one visitor.

    An IPv4 address is one visitor; of IPv6 everything in a /56 is, because a visitor
    picks any address in it. Ports and zones do not count, and an IPv6 address that
    carries an IPv4 address counts as that. Text that is no address is never an error:
    all of it is one visitor, ``UNKNOWN_NETWORK``.
    """
    try:
        found = ip_address(_without_port(address.strip()).partition("%")[0])
    except ValueError:
        return UNKNOWN_NETWORK
    if isinstance(found, IPv6Address):
        found = _carried_ipv4(found) or found
    if isinstance(found, IPv4Address):
        return str(found)
    return str(IPv6Network((found, _CUSTOMER_PREFIX), strict=False))


def _without_port(address: str) -> str:
    """``[2001:db8::1]:443`` and ``203.0.113.9:40001`` without what follows."""
    if address.startswith("["):
        return address[1:].partition("]")[0]
    # A bare IPv6 address has several colons, and none of them begins a port.
    return address.partition(":")[0] if address.count(":") == 1 else address


def _carried_ipv4(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address in a mapped, a 6to4 or a translated one."""
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
