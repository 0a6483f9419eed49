"""The reader's side: the list, the search and the articles themselves."""

from datetime import datetime

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from config.spelling import stored_line
from content.caching import ARTICLE_SECONDS, LIST_SECONDS, shared_response
from content.library import Library
from content.models import ArticleVersion, Publication
from content.page import article_page
from content.search import LONGEST_SEARCH, suggestions
from content.search import search as search_articles


@require_safe
def articles(request: HttpRequest) -> HttpResponse:
    """All public articles by topic."""
    library = Library.at(timezone.now())
    context = {
        "topics": library.topics(),
        "canonical": _address(request, "content:list"),
    }
    return shared_response(
        request,
        library,
        lambda: render(request, "content/list.html", context),
        seconds=LIST_SECONDS,
    )


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """The public articles that hold what the reader typed, the best first."""
    library = Library.at(timezone.now())
    typed = stored_line(request.GET.get("q", ""))
    limit = LONGEST_SEARCH if len(typed) > LONGEST_SEARCH else None

    def page() -> HttpResponse:
        searched = "" if limit else typed
        hits = search_articles(searched, library)
        context = {
            "typed": typed,
            "limit": limit,
            "articles": hits.articles,
            "suggestions": [] if hits.hold_all else suggestions(searched, library),
            "canonical": _address(request, "content:search"),
        }
        return render(request, "content/search.html", context)

    return shared_response(request, library, page, seconds=LIST_SECONDS)


@require_safe
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """One public article."""
    now = timezone.now()
    library = Library.at(now)
    headline = library.with_slug(slug)
    if headline is None:
        return _redirect_to_current(slug, library, now)

    def page() -> HttpResponse:
        version = ArticleVersion.objects.select_related("article").get(
            pk=headline.version
        )
        address = request.build_absolute_uri(headline.get_absolute_url())
        shown = article_page(
            version.manuscript, library, published=headline, address=address
        )
        return render(request, "content/detail.html", {"article": shown})

    return shared_response(request, library, page, seconds=ARTICLE_SECONDS)


def _redirect_to_current(slug: str, library: Library, now: datetime) -> HttpResponse:
    """Lead from an address that an article was once public at to where it is now."""
    earlier = Publication.objects.effective(now).filter(version__slug=slug)
    for article in earlier.values_list("article", flat=True)[:1]:
        headline = library.of(article)
        if headline is not None:
            return HttpResponsePermanentRedirect(headline.get_absolute_url())
    raise Http404("There is no public article at this address.")


def _address(request: HttpRequest, name: str) -> str:
    return request.build_absolute_uri(reverse(name))
