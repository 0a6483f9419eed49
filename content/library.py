"""What readers can see at one moment: the headlines of all public articles.

One query fetches them. Every page for readers starts here: lists, feeds and links are
made from it, an article finds its text through it, and because the rows it is made of
never change, their numbers are what tells a browser whether its copy is still good.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from django.conf import settings
from django.db.models import F, Min, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from config.definitions import digest_of
from config.placeholders import fill_placeholders
from content.manuscript import TOPICS
from content.models import Publication


@dataclass(frozen=True, slots=True)
class PublishedArticle:
    """A public article without its text. Its summary is filled in, ready to show."""

    publication: int
    article: int
    version: int
    code: str
    slug: str
    title: str
    summary: str
    topic: str
    live_from: datetime
    first_live: datetime
    library_changed: datetime
    reviewer: str
    reviewed_at: datetime
    next_review: date

    def get_absolute_url(self) -> str:
        return reverse("content:detail", args=[self.slug])


class Library:
    """All public articles at one moment, in the order of their codes."""

    def __init__(self, articles: Iterable[PublishedArticle], now: datetime) -> None:
        self.articles = tuple(articles)
        self.now = now

    @classmethod
    def at(cls, now: datetime) -> "Library":
        """The library as readers see it now. One query."""
        earliest = (
            Publication.objects.effective(now)
            .filter(article=OuterRef("article"), version__isnull=False)
            .order_by()
            .values("article")
            .annotate(first=Min("live_from"))
            .values("first")
        )
        rows = (
            Publication.objects.live(now)
            .annotate(
                first_live=Subquery(earliest),
                library_changed=Subquery(Publication.objects.last_change(now)),
            )
            .order_by(F("article__code").asc(nulls_last=True), "article")
            .values(
                "article",
                "version",
                "live_from",
                "first_live",
                "library_changed",
                publication=F("pk"),
                code=Coalesce("article__code", Value("")),
                slug=F("version__slug"),
                title=F("version__title"),
                summary=F("version__summary"),
                topic=F("version__topic"),
                reviewer=F("signature__clinician_name"),
                reviewed_at=F("signature__signed_at"),
                next_review=F("signature__next_review"),
            )
        )
        words = settings.CLINIC.words_with_numbers()
        for row in rows:
            row["summary"] = fill_placeholders(row["summary"], words, keep_unknown=True)
        return cls((PublishedArticle(**row) for row in rows), now)

    def with_slug(self, slug: str) -> PublishedArticle | None:
        """The article at this address."""
        return next((item for item in self.articles if item.slug == slug), None)

    def of(self, article: int) -> PublishedArticle | None:
        """What is public of the article with this primary key."""
        return next((item for item in self.articles if item.article == article), None)

    def with_codes(self, codes: Iterable[str]) -> list[PublishedArticle]:
        """The articles with these codes, in this order, without those not public."""
        unique = dict.fromkeys(codes)
        return [self._by_code[code] for code in unique if code in self._by_code]

    def topics(self) -> list[tuple[str, str, list[PublishedArticle]]]:
        """Code, title and articles of the topics that have any, in their order."""
        topics = [
            (code, title, [item for item in self.articles if item.topic == code])
            for code, title in TOPICS.items()
        ]
        return [topic for topic in topics if topic[2]]

    @property
    def addresses(self) -> dict[str, str]:
        """The addresses of the articles by code."""
        return {code: item.get_absolute_url() for code, item in self._by_code.items()}

    @cached_property
    def changed_at(self) -> datetime | None:
        """When readers last saw something else; never, when nothing was ever public.

        Without an article there is no row to read it from, and it costs a query.
        """
        if self.articles:
            return self.articles[0].library_changed
        last = Publication.objects.last_change(self.now).values_list("last", flat=True)
        return next(iter(last), None)

    @cached_property
    def digest(self) -> str:
        """Changes with everything that the library shows."""
        return digest_of(" ".join(str(item.publication) for item in self.articles))

    @cached_property
    def _by_code(self) -> dict[str, PublishedArticle]:
        return {article.code: article for article in self.articles if article.code}
