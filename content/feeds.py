"""New and changed articles for feed readers."""

from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.views.decorators.http import require_safe

from content.caching import LIST_SECONDS, shared_response
from content.library import Library, PublishedArticle
from content.manuscript import TOPICS

LONGEST_FEED = 50


class ArticleFeed(Feed):
    """The public articles, the newest text first. Made for one request."""

    feed_type = Atom1Feed
    title = "Articles about upper back pain"
    link = reverse_lazy("content:list")
    subtitle = "Texts for patients, checked by clinicians."
    description = subtitle
    language = settings.LANGUAGE_CODE

    def __init__(self, library: Library) -> None:
        self.library = library

    def author_name(self) -> str:
        return settings.CLINIC.name

    def items(self) -> list[PublishedArticle]:
        newest = sorted(
            self.library.articles, key=lambda item: item.live_from, reverse=True
        )
        return newest[:LONGEST_FEED]

    def item_title(self, item: PublishedArticle) -> str:
        return item.title

    def item_description(self, item: PublishedArticle) -> str:
        return item.summary

    item_guid_is_permalink = False

    def item_guid(self, item: PublishedArticle) -> str:
        # Stays the same when the article, or the website, moves to another address.
        published = f"article {item.article} {item.first_live.isoformat()}"
        return uuid5(NAMESPACE_OID, published).urn

    def item_categories(self, item: PublishedArticle) -> list[str]:
        return [TOPICS[item.topic]]

    def item_pubdate(self, item: PublishedArticle) -> datetime:
        return item.first_live

    def item_updateddate(self, item: PublishedArticle) -> datetime:
        return item.live_from


class RssFeed(ArticleFeed):
    feed_type = Rss201rev2Feed


@require_safe
def feed(request: HttpRequest, kind: type[ArticleFeed]) -> HttpResponse:
    library = Library.at(timezone.now())
    return shared_response(
        request,
        library,
        lambda: kind(library)(request),
        seconds=LIST_SECONDS,
        is_indexable=False,
    )
