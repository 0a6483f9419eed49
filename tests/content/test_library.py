import pytest
from django.utils import timezone

from content import services
from content.library import Library
from tests.content.builders import a_draft, a_published_article, an_editor, signed

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf() -> Library:
    a_published_article(code="A03", slug="c", topic="living")
    a_published_article(code="A01", slug="a")
    a_published_article(code="A02", slug="b")
    a_published_article(slug="by-staff")
    signed(a_draft(slug="unpublished"))
    return Library.at(timezone.now())


def slugs(articles) -> list[str]:
    return [article.slug for article in articles]


def test_articles_stand_in_the_order_of_their_codes(shelf):
    assert slugs(shelf.articles) == ["a", "b", "c", "by-staff"]


def test_articles_are_found_by_code_in_the_order_asked_for(shelf):
    assert slugs(shelf.with_codes(["A03", "A77", "A01", "A03"])) == ["c", "a"]


def test_only_topics_with_articles_are_listed(shelf):
    assert [code for code, _, _ in shelf.topics()] == ["care", "living"]


def test_the_whole_library_is_one_query(shelf, django_assert_num_queries):
    with django_assert_num_queries(1):
        library = Library.at(timezone.now())
        assert library.digest == shelf.digest
        assert library.changed_at


def test_the_digest_changes_with_what_readers_see_and_with_nothing_else(shelf):
    a_draft(slug="another-draft")
    assert Library.at(timezone.now()).digest == shelf.digest
    article = a_published_article(slug="new")
    more = Library.at(timezone.now())
    assert more.digest != shelf.digest
    services.retire(article=article, by=an_editor(), reason="x", now=timezone.now())
    fewer = Library.at(timezone.now())
    assert fewer.digest == shelf.digest
    assert fewer.changed_at > more.changed_at > shelf.changed_at


def test_a_summary_is_filled_in():
    a_published_article(summary="In an emergency call {emergency_number}.")
    (article,) = Library.at(timezone.now()).articles
    assert article.summary == "In an emergency call 999."
