"""One article, ready to be shown: on its public page or as a preview for staff."""

from dataclasses import dataclass
from functools import partial

from django.conf import settings
from django.utils.safestring import SafeString

from config.placeholders import fill_placeholders
from content.library import Library, PublishedArticle
from content.manuscript import Manuscript, Source
from content.reading import measure
from content.rendering import Rendered, json_block, page_html
from content.structured import medical_web_page


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """Everything that the template of an article shows.

    `published` is missing in a preview, and with it what only a public text has: its
    dates, its reviewer, its address and what it tells search engines.
    """

    title: str
    summary: str
    key_points: tuple[str, ...]
    body: Rendered
    faq: list[tuple[str, SafeString]]
    sources: tuple[Source, ...]
    minutes: int
    related: list[PublishedArticle]
    published: PublishedArticle | None
    address: str
    structured: SafeString | str


def article_page(
    manuscript: Manuscript,
    library: Library,
    *,
    published: PublishedArticle | None = None,
    address: str = "",
) -> ArticlePage:
    """The page of a manuscript, with links to what else is public."""
    words = settings.CLINIC.words_with_numbers()
    fill = partial(fill_placeholders, words=words, keep_unknown=True)
    body, *answers = page_html(
        manuscript.body,
        *(faq.answer for faq in manuscript.faq),
        words=words,
        addresses=library.addresses,
    )
    return ArticlePage(
        title=manuscript.title,
        summary=fill(manuscript.summary),
        key_points=tuple(map(fill, manuscript.key_points)),
        body=body,
        faq=[
            (fill(faq.question), answer.html)
            for faq, answer in zip(manuscript.faq, answers, strict=True)
        ],
        sources=manuscript.sources,
        minutes=measure(manuscript).minutes,
        related=library.with_codes(
            code for code in manuscript.related if code != manuscript.code
        ),
        published=published,
        address=address,
        structured=json_block(medical_web_page(published, manuscript, address=address))
        if published
        else "",
    )
