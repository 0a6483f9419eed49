"""The public articles, for search engines."""

from collections.abc import Sequence
from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.urls import reverse
from django.utils import timezone

from content.library import Library, PublishedArticle


class ArticleSitemap(Sitemap):
    def items(self) -> Sequence[PublishedArticle]:
        return Library.at(timezone.now()).articles

    def lastmod(self, item: PublishedArticle) -> datetime:
        return max(item.live_from, item.reviewed_at)


class ListSitemap(Sitemap):
    """The page that lists them all."""

    def items(self) -> Sequence[str]:
        return ("content:list",)

    def location(self, item: str) -> str:
        return reverse(item)


SITEMAPS = {"articles": ArticleSitemap, "list": ListSitemap}
