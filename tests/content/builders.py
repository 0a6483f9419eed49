"""Articles for tests: valid as they come, so that a test names only what matters."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import count

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Permission
from django.utils import timezone

from content import services
from content.manuscript import Faq, Manuscript, Source
from content.models import Article, ArticleVersion, Publication, Signature
from content.status import Decision

_numbers = count(1)


def a_source(**overrides: object) -> Source:
    return Source(
        **{
            "title": "Back pain in adults",
            "publisher": "An institute",
            "url": "https://example.org/back-pain",
            "published": "2024",
            "accessed": date(2026, 11, 1),
        }
        | overrides
    )


def a_manuscript(**overrides: object) -> Manuscript:
    return Manuscript(
        **{
            "slug": "sleep-and-pain",
            "title": "Sleep and pain",
            "topic": "care",
            "summary": "Good sleep helps your back. This page says how.",
            "key_points": ("Sleep on your side.", "Ask for help early."),
            "related": (),
            "reviewed": date(2026, 1, 1),
            "next_review": date(2099, 1, 1),
            "sources": (a_source(),),
            "faq": (Faq("Is it common?", "Yes, it is."),),
            "body": "Many people sleep badly.\n\n## What helps\n\nA dark room helps.",
        }
        | overrides
    )


def _staff(name: str, *permissions: str) -> AbstractUser:
    user = get_user_model().objects.create_user(
        username=f"{name}-{next(_numbers)}",
        password="a long enough password",
        first_name=name.title(),
        last_name="Example",
        is_staff=True,
    )
    user.user_permissions.set(
        Permission.objects.filter(
            content_type__app_label="content", codename__in=permissions
        )
    )
    return user


def an_editor() -> AbstractUser:
    return _staff(
        "editor", "view_article", "add_article", "change_article", "publish_article"
    )


def a_clinician() -> AbstractUser:
    return _staff("clinician", "view_article", "sign_article")


def a_member_of_staff_without_rights() -> AbstractUser:
    """Somebody who may sign in to the admin and has nothing to do with articles."""
    return _staff("receptionist")


def a_writing_clinician() -> AbstractUser:
    """Somebody who may do everything, and so might be tempted to."""
    return _staff(
        "author",
        "view_article",
        "add_article",
        "change_article",
        "publish_article",
        "sign_article",
    )


def next_year(now: datetime) -> date:
    return timezone.localdate(now) + timedelta(days=365)


def a_draft(
    *, by: AbstractUser | None = None, now: datetime | None = None, **overrides: object
) -> ArticleVersion:
    return services.save_draft(
        manuscript=a_manuscript(**overrides),
        by=by or an_editor(),
        now=now or timezone.now(),
    )


def the_next_draft(
    article: Article, *, by: AbstractUser | None = None, **overrides: object
) -> ArticleVersion:
    return services.save_draft(
        article=article,
        manuscript=a_manuscript(**overrides),
        based_on=article.newest.number,
        by=by or an_editor(),
        now=timezone.now(),
    )


def signed(
    version: ArticleVersion,
    *,
    clinician: AbstractUser | None = None,
    now: datetime | None = None,
) -> ArticleVersion:
    now = now or timezone.now()
    services.sign(
        version=version,
        clinician=clinician or a_clinician(),
        decision=Decision.APPROVE,
        next_review=next_year(now),
        now=now,
    )
    return version


def returned(version: ArticleVersion) -> Signature:
    """The signature of a clinician who sends a version back."""
    return services.sign(
        version=version,
        clinician=a_clinician(),
        decision=Decision.RETURN,
        comment="No.",
        now=timezone.now(),
    )


def published(version: ArticleVersion, *, now: datetime | None = None) -> Publication:
    now = now or timezone.now()
    return services.publish(version=signed(version, now=now), by=an_editor(), now=now)


def a_published_article(
    *, now: datetime | None = None, code: str = "", **overrides: object
) -> Article:
    """An article that readers can see; one with a code comes from a file."""
    now = now or timezone.now()
    if code:
        manuscript = a_manuscript(code=code, **overrides)
        version = services.load(manuscript=manuscript, now=now).version
    else:
        version = a_draft(now=now, **overrides)
    return published(version, now=now).article
