"""Where a post can go: every route of the URL resolver, with addresses that it matches.

A route that is added later is included without a word here, unless it takes a parameter
that nobody has named a value for: then the route is reported as missing.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.contrib import admin
from django.contrib.admindocs.views import simplify_regex
from django.contrib.contenttypes.models import ContentType
from django.urls import Resolver404, get_resolver, resolve
from django.urls.resolvers import URLPattern, URLResolver

from content.models import Article
from content.steps import STEPS as ARTICLE_STEPS
from intake.questionnaire.upper_back import UPPER_BACK

PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>")
STAFF = "/admin/"
# Where a few values are enough; the fields of the forms are what is varied.
MOST_ADDRESSES = 40

NOBODYS = ("0", "x", "9" * 30, "%00", str(UUID(int=0)), "_00_2F")
NUMBERS = ("1", "2", "99", "9" * 30)


class Unnamed(LookupError):
    """A route takes a parameter that has no values here."""


@dataclass(frozen=True, slots=True)
class Target:
    """A route and the addresses under which it is posted to."""

    route: str
    addresses: tuple[str, ...]

    @property
    def is_for_staff(self) -> bool:
        return self.addresses[0].startswith(STAFF)


def routes() -> tuple[str, ...]:
    """Every route of the application, as a path with its parameters in brackets."""
    return tuple(dict.fromkeys(_routes(get_resolver(), "/")))


def _routes(resolver: URLResolver, before: str) -> Iterator[str]:
    for item in resolver.url_patterns:
        route = before + written(str(item.pattern))
        if isinstance(item, URLPattern):
            yield route
        else:
            yield from _routes(item, route)


def written(pattern: str) -> str:
    """A pattern of addresses as a path: those of regular expressions, too."""
    return simplify_regex(pattern).removeprefix("/") if "(?P" in pattern else pattern


def targets(rng: random.Random) -> tuple[list[Target], list[str]]:
    """All targets, and the routes that no address could be made for."""
    found, missing = [], []
    for route in routes():
        try:
            addresses = _addresses(route)
        except Unnamed:
            missing.append(route)
            continue
        addresses = [address for address in addresses if _leads_to(address, route)]
        if not addresses:
            # Another route stands in front of it: no post ever arrives.
            continue
        if len(addresses) > MOST_ADDRESSES:
            addresses = rng.sample(addresses, MOST_ADDRESSES)
        found.append(Target(route, tuple(addresses)))
    return found, missing


def _leads_to(address: str, route: str) -> bool:
    try:
        return written(resolve(address).route) == route.removeprefix("/")
    except Resolver404:
        # An address of nothing, on purpose.
        return True


def _addresses(route: str) -> list[str]:
    names = PARAMETER.findall(route)
    values = [_values(route, name) for name in names]
    return [_filled(route, chosen) for chosen in itertools.product(*values)]


def _filled(route: str, values: Sequence[str]) -> str:
    rest = iter(values)
    return PARAMETER.sub(lambda _: next(rest), route)


def _values(route: str, name: str) -> Sequence[str]:
    match name:
        case "step_slug":
            return [*(step.slug for step in UPPER_BACK.steps), "no-such-step"]
        case "object_id" | "id":
            # Those that exist count double: most posts are to find their object.
            return [*_keys_of_model(route) * 2, *NOBODYS]
        case "pk":
            return [*map(str, Article.objects.values_list("pk", flat=True)), "9" * 30]
        case "number" | "old" | "new":
            return NUMBERS
        case "step":
            return [*ARTICLE_STEPS, "no-such-step"]
        case "slug":
            return ["sleep-and-pain", "no-such-article"]
        case "url" | "address":
            return ["no/such/page", "%00"]
        case "app_label":
            return sorted({model._meta.app_label for model in admin.site._registry})
        case "content_type_id":
            return [str(ContentType.objects.earliest("pk").pk), *NUMBERS]
    raise Unnamed(name)


def _keys_of_model(route: str) -> list[str]:
    """The keys of the first rows of the model that a page of the admin is about."""
    for model in admin.site._registry:
        if f"/{model._meta.app_label}/{model._meta.model_name}/" in route:
            return [str(row.pk) for row in model._default_manager.order_by("pk")[:8]]
    return []
