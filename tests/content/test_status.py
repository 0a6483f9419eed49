"""Where an article stands follows from its facts, in one query."""

from datetime import timedelta

import pytest
from django.utils import timezone

from content import services
from content.models import Article
from content.status import Status
from tests.content.builders import (
    a_draft,
    a_published_article,
    an_editor,
    returned,
    signed,
    the_next_draft,
)

pytestmark = pytest.mark.django_db


def status_of(article: Article, now=None) -> Status:
    now = now or timezone.now()
    return Status(Article.objects.with_facts(now).get(pk=article.pk).status)


def test_a_new_article_is_a_draft():
    assert status_of(a_draft().article) == Status.DRAFT


def test_an_article_handed_to_the_clinicians_waits_for_a_signature():
    version = a_draft()
    services.request_review(version=version, by=an_editor(), now=timezone.now())
    assert status_of(version.article) == Status.IN_REVIEW


def test_an_article_that_was_returned_is_a_draft_again():
    version = a_draft()
    services.request_review(version=version, by=an_editor(), now=timezone.now())
    returned(version)
    assert status_of(version.article) == Status.DRAFT


def test_a_signed_article_is_not_public_yet():
    assert status_of(signed(a_draft()).article) == Status.SIGNED


def test_an_article_with_a_moment_ahead_is_scheduled_until_then():
    now = timezone.now()
    version = signed(a_draft())
    tomorrow = now + timedelta(days=1)
    services.publish(version=version, by=an_editor(), live_from=tomorrow, now=now)
    assert status_of(version.article, now) == Status.SCHEDULED
    assert status_of(version.article, tomorrow) == Status.PUBLISHED


def test_a_public_article_with_a_newer_draft_says_so_until_the_draft_is_sent():
    article = a_published_article()
    assert status_of(article) == Status.PUBLISHED
    version = the_next_draft(article, title="New")
    assert status_of(article) == Status.CHANGED
    services.request_review(version=version, by=an_editor(), now=timezone.now())
    assert status_of(article) == Status.IN_REVIEW


def test_a_retired_article_is_retired_until_somebody_works_on_it():
    article = a_published_article()
    services.retire(article=article, by=an_editor(), reason="x", now=timezone.now())
    assert status_of(article) == Status.RETIRED
    the_next_draft(article, title="New")
    assert status_of(article) == Status.DRAFT


def test_only_public_articles_with_a_review_in_the_past_are_overdue():
    now = timezone.now()
    article = a_published_article(now=now)
    signed(a_draft(slug="never-public"), now=now)
    in_time = now + timedelta(days=364)
    too_late = now + timedelta(days=367)
    for moment, expected in ((in_time, []), (too_late, [article])):
        today = timezone.localdate(moment)
        assert list(Article.objects.overdue(moment, today)) == expected


def test_one_article_and_twenty_cost_one_query(django_assert_num_queries):
    for number in range(20):
        a_published_article(slug=f"article-{number}")
    with django_assert_num_queries(1):
        assert len(Article.objects.with_facts(timezone.now())) == 20
