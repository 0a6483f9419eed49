"""Nothing that no clinician has signed can be reached, whatever one asks for."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from content import services
from content.library import Library
from content.models import ArticleVersion, Publication
from tests.content.builders import (
    a_draft,
    a_member_of_staff_without_rights,
    a_published_article,
    an_editor,
    returned,
    signed,
    the_next_draft,
)

pytestmark = pytest.mark.django_db

SECRET = "Zirconium"


def a_plain_draft():
    return a_draft(slug="secret", title=SECRET)


def one_that_waits_for_a_signature():
    version = a_plain_draft()
    services.request_review(version=version, by=an_editor(), now=timezone.now())


def one_that_was_returned():
    returned(a_plain_draft())


def one_that_was_signed_and_then_returned():
    article = a_published_article(slug="secret", title=SECRET)
    returned(article.newest)


def one_that_was_signed_and_not_published():
    signed(a_plain_draft())


def one_that_is_scheduled():
    now = timezone.now()
    services.publish(
        version=signed(a_plain_draft()),
        by=an_editor(),
        live_from=now + timedelta(days=1),
        now=now,
    )


def one_that_was_retired():
    article = a_published_article(slug="secret", title=SECRET)
    services.retire(article=article, by=an_editor(), reason="x", now=timezone.now())


def an_unsigned_change_of_a_public_one():
    article = a_published_article(slug="public-one", title="Plain")
    the_next_draft(
        article, slug="secret", title=SECRET, summary=SECRET, body=f"{SECRET}."
    )


def one_published_behind_the_services_back():
    version = a_plain_draft()
    other = signed(a_draft(slug="other")).signatures.get()
    Publication.objects.create(
        article=version.article,
        version=version,
        signature=other,
        live_from=timezone.now(),
        by=an_editor(),
        created_at=timezone.now(),
    )


def one_published_on_the_word_of_who_returned_it():
    version = a_plain_draft()
    signature = returned(version)
    Publication.objects.create(
        article=version.article,
        version=version,
        signature=signature,
        live_from=timezone.now(),
        by=an_editor(),
        created_at=timezone.now(),
    )


WAYS = [
    a_plain_draft,
    one_that_waits_for_a_signature,
    one_that_was_returned,
    one_that_was_signed_and_then_returned,
    one_that_was_signed_and_not_published,
    one_that_is_scheduled,
    one_that_was_retired,
    an_unsigned_change_of_a_public_one,
    one_published_behind_the_services_back,
    one_published_on_the_word_of_who_returned_it,
]


@pytest.mark.parametrize("make", WAYS)
def test_no_page_feed_sitemap_or_search_shows_it(client, make):
    make()
    a_published_article(slug="harmless", related=("A01",))
    assert client.get("/articles/secret/").status_code == 404
    for name in ("list", "feed", "rss", "sitemap"):
        page = client.get(reverse(f"content:{name}")).content.decode()
        assert SECRET not in page
        assert "/articles/secret/" not in page
        assert "harmless" in page
    found = client.get(reverse("content:search"), {"q": SECRET.lower()})
    assert "/articles/secret/" not in found.content.decode()
    assert "Nothing found" in found.content.decode()
    assert SECRET not in client.get("/articles/harmless/").content.decode()
    assert SECRET not in [item.title for item in Library.at(timezone.now()).articles]


@pytest.mark.parametrize("make", WAYS)
def test_a_preview_is_for_staff_alone(client, make):
    make()
    version = ArticleVersion.objects.get(title=SECRET)
    article, number = f"/admin/content/article/{version.article_id}", version.number
    paths = (
        f"{article}/preview/{number}/",
        f"{article}/compare/{number}/{number}/",
        f"{article}/change/",
    )
    for path in paths:
        response = client.get(path)
        assert response.status_code == 302
        assert response["Location"].startswith("/admin/login/")
    client.force_login(a_member_of_staff_without_rights())
    for path in paths:
        response = client.get(path)
        assert response.status_code == 403
        assert SECRET not in response.content.decode()
    client.force_login(an_editor())
    for path in paths:
        response = client.get(path)
        assert response.status_code == 200
        assert SECRET in response.content.decode()
