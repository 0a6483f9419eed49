"""The few pages of the platform itself. None of them needs the database."""

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse

from config.context import clinic as everywhere
from triage.context import safety_net


def robots(request: HttpRequest) -> HttpResponse:
    """Keeps nobody out: a page that may not be read cannot say `noindex` either."""
    sitemap = request.build_absolute_uri(reverse("content:sitemap"))
    return HttpResponse(
        f"User-agent: *\nDisallow:\n\nSitemap: {sitemap}\n", content_type="text/plain"
    )


def urgent(request: HttpRequest) -> HttpResponse:
    """Whom to call, for when nothing else works."""
    context = everywhere(None) | safety_net(None)
    return HttpResponse(render_to_string("errors/urgent.html", context))
