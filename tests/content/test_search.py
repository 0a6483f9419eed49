"""Searching in articles: the same on both databases."""

import pytest
from django.contrib.postgres.search import SearchQuery
from django.db import connection
from django.utils import timezone

from content import services
from content.library import Library, PublishedArticle
from content.manuscript import Faq
from content.models import ArticleVersion
from content.search import (
    VECTOR,
    search,
    words_of,
)
from tests.content.builders import (
    a_draft,
    a_published_article,
    an_editor,
)

pytestmark = pytest.mark.django_db


def found(typed: str, library: Library) -> tuple[PublishedArticle, ...]:
    return search(typed, library).articles


@pytest.fixture
def library():
    for code, slug, title, body in (
        ("A01", "pillows", "Pillows and mattresses", "Sleeping on your side helps."),
        ("A02", "fever", "Infection in the spine", "A fever needs a call. Pain too."),
        ("A03", "nerves", "Nerves", "Numbness and tingling. Lying flat hurts."),
        ("A04", "bones", "Broken bones", "Osteoporosis makes bones weak."),
        ("A05", "b12", "Vitamin B12", "Found in fish. X-rays do not show it."),
        ("A06", "pain", "Pain and mood", "One pillow is mentioned here, and exercise."),
    ):
        a_published_article(
            code=code,
            slug=slug,
            title=title,
            body=body,
            summary=f"Here stands {slug}summary.",
            key_points=(f"Here stands {slug}point.",),
        )
    return Library.at(timezone.now())


# What is typed, and the articles that hold it; the order counts for one and two.
EXPECTED = {
    "pillow": ["pillows", "pain"],
    "pillows": ["pillows", "pain"],
    "PILLOW": ["pillows", "pain"],
    "mattress": ["pillows"],
    "sleep": ["pillows"],
    "sleeps": ["pillows"],
    "infections": ["fever"],
    "fevers": ["fever"],
    "numb": ["nerves"],
    "tingle": ["nerves"],
    "lie flat": ["nerves"],
    "lying": ["nerves"],
    "bone": ["bones"],
    "broken bone": ["bones"],
    "b12": ["b12"],
    "vitamins": ["b12"],
    "x-ray": ["b12"],
    "exercises": ["pain"],
    "pains": ["pain", "fever"],
    "Why does my pillow hurt?": ["pillows", "pain", "nerves"],
    "pillow fever": ["fever", "pillows", "pain"],
    "bonessummary": ["bones"],
    "bonespoint": ["bones"],
    "the": [],
    "": [],
    "zirconium": [],
    "'; DROP TABLE q; --": [],
    '" OR * NEAR( ^': [],
    "title:pillow AND NOT": ["pillows", "pain"],
    "pillow\0": ["pillows", "pain"],
    "a" * 5000: [],
}


def test_both_databases_find_the_same(library):
    for typed, expected in EXPECTED.items():
        slugs = [article.slug for article in found(typed, library)]
        assert sorted(slugs) == sorted(expected), typed[:40]
        if len(expected) <= 2:
            assert slugs == expected, typed[:40]


def test_the_marks_and_addresses_in_a_text_are_no_words_of_it(library):
    marked_up = (
        "Read [these words](https://example.org/zirconium) or "
        "[numerals](article:A77).\n\n"
        "![A drawing](figure:pillow-height) Call {emergency_department}.\n\n"
        "[//]: # (teaches S0-01)"
    )
    a_published_article(slug="marked-up", body=marked_up, faq=(Faq("Q", marked_up),))
    library = Library.at(timezone.now())

    def slugs(typed: str) -> list[str]:
        return [article.slug for article in found(typed, library)]

    for typed in ("words", "numerals", "drawing", "call"):
        assert "marked-up" in slugs(typed)
    for typed in (
        *("zirconium", "https", "org", "a77", "article", "figure", "height"),
        *("emergency_department", "department", "teaches", "s0"),
    ):
        assert slugs(typed) == []


def test_only_words_of_published_articles_are_offered(client):
    a_published_article(body="A dark room helps.")
    a_draft(slug="draft", body="Nobody may know of xylophones.")

    page = client.get("/articles/search/", {"q": "xylofones"}).content.decode()

    assert "Did you mean" not in page


def test_a_word_is_offered_as_soon_as_its_article_is_public_and_no_longer(client):
    def page() -> str:
        return client.get("/articles/search/", {"q": "xylofones"}).content.decode()

    a_published_article(slug="other")
    assert "xylophones" not in page()
    article = a_published_article(body="Some play xylophones.")
    assert "xylophones" in page()
    services.retire(article=article, by=an_editor(), reason="x", now=timezone.now())
    assert "xylophones" not in page()


def test_what_nobody_sees_is_no_part_of_a_search(client, library):
    typed = "\u202epil\u200blow\0\x1b"
    page = client.get("/articles/search/", {"q": typed}).content.decode()

    assert "2 articles about “pillow”" in page


def test_words_without_meaning_are_left_out():
    assert words_of("Why does my BACK hurt, at the back?") == ["back", "hurt"]


def test_a_search_costs_few_queries(client, library, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        response = client.get("/articles/search/", {"q": "pillow"})
    assert "2 articles about “pillow”" in response.content.decode()


def test_what_was_typed_comes_back_as_text(client, library):
    response = client.get("/articles/search/", {"q": "<script>alert(1)</script>"})
    page = response.content.decode()
    assert "<script>alert" not in page
    assert "Nothing found for “&lt;script&gt;alert(1)&lt;/script&gt;”" in page


def test_a_search_for_nothing_asks_for_words(client):
    page = client.get("/articles/search/").content.decode()
    assert "Nothing found" not in page


@pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite has no such index"
)
def test_the_index_serves_the_search(library):
    query = ArticleVersion.objects.annotate(vector=VECTOR).filter(
        vector=SearchQuery("pillow", config="english")
    )
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    assert "content_version_search" in query.explain()


def test_a_search_that_finds_nothing_says_whom_to_call(client):
    page = client.get("/articles/search/", {"q": "suicide"}).content.decode()

    assert "Nothing found" in page
    assert 'href="tel:999"' in page
    assert "If you feel you cannot go on, call" in page
