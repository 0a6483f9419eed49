"""Turns a manuscript into a version of an article."""

from dataclasses import asdict
from datetime import datetime

from content.manuscript import Manuscript, faq_to_text
from content.models import Article, ArticleVersion
from content.reading import without_markup


def unsaved_version(
    manuscript: Manuscript,
    *,
    article: Article,
    number: int,
    author: object | None,
    note: str,
    now: datetime,
) -> ArticleVersion:
    """A version with the text of this manuscript, not saved yet."""
    return ArticleVersion(
        article=article,
        number=number,
        slug=manuscript.slug,
        title=manuscript.title,
        topic=manuscript.topic,
        summary=manuscript.summary,
        key_points="\n".join(manuscript.key_points),
        body=manuscript.body,
        faq=[asdict(item) for item in manuscript.faq],
        sources=[
            asdict(item) | {"accessed": item.accessed.isoformat()}
            for item in manuscript.sources
        ],
        related=list(manuscript.related),
        reviewed=manuscript.reviewed,
        next_review=manuscript.next_review,
        words=without_markup(
            "\n\n".join([manuscript.body, faq_to_text(manuscript.faq)])
        ),
        digest=manuscript.digest,
        note=note,
        author=author,
        created_at=now,
    )
