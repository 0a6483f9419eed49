import re

import pytest
from django.contrib.postgres.search import SearchQuery
from django.db import connection
from django.utils import timezone

from content import services, shipped
from content.library import Library, PublishedArticle
from content.manuscript import Faq
from content.models import ArticleVersion
from content.search import (
    VECTOR,
    _known_words,
    search,
    suggestions,
    words_of,
)
from tests.content.builders import (
    a_clinician,
    a_draft,
    a_published_article,
    an_editor,
    signed,
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


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("pillow", ["pillows", "pain"]),
        ("pillows", ["pillows", "pain"]),
        ("PILLOW", ["pillows", "pain"]),
        ("mattress", ["pillows"]),
        ("sleep", ["pillows"]),
        ("sleeps", ["pillows"]),
        ("infections", ["fever"]),
        ("fevers", ["fever"]),
        ("numb", ["nerves"]),
        ("tingle", ["nerves"]),
        ("lie flat", ["nerves"]),
        ("lying", ["nerves"]),
        ("bone", ["bones"]),
        ("broken bone", ["bones"]),
        ("b12", ["b12"]),
        ("vitamins", ["b12"]),
        ("x-ray", ["b12"]),
        ("exercises", ["pain"]),
        ("pains", ["pain", "fever"]),
        ("Why does my pillow hurt?", ["pillows", "pain", "nerves"]),
        ("pillow fever", ["fever", "pillows", "pain"]),
        ("bonessummary", ["bones"]),
        ("bonespoint", ["bones"]),
        ("the", []),
        ("", []),
        ("zirconium", []),
        ("'; DROP TABLE q; --", []),
        ('" OR * NEAR( ^', []),
        ("title:pillow AND NOT", ["pillows", "pain"]),
        ("pillow\0", ["pillows", "pain"]),
        ("a" * 5000, []),
    ],
)
def test_both_databases_find_the_same(library, typed, expected):
    slugs = [article.slug for article in found(typed, library)]
    assert sorted(slugs) == sorted(expected)
    if len(expected) <= 2:
        assert slugs == expected


@pytest.fixture
def shipped_library():
    editor, clinician, now = an_editor(), a_clinician(), timezone.now()
    for manuscript in shipped.manuscripts().values():
        version = services.load(manuscript=manuscript, now=now).version
        signed(version, clinician=clinician, now=now)
        services.publish(version=version, by=editor, now=now)
    return Library.at(now)


def test_plain_words_find_the_right_shipped_article_first(shipped_library):
    first = {
        typed: found(typed, shipped_library)[0].code
        for typed in (
            *("pillow", "pillows", "sleeping position", "night pain", "vitamin d"),
            *("vitamin b12", "magnesium", "cramps", "whiplash", "infections"),
            *("osteoporosis", "warning signs", "discs", "what to tell my doctor"),
            *("inflammatory", "posture", "heart", "cancer"),
        )
    }
    assert first == {
        "pillow": "A15",
        "pillows": "A15",
        "sleeping position": "A15",
        "night pain": "A14",
        "vitamin d": "A10",
        "vitamin b12": "A11",
        "magnesium": "A12",
        "cramps": "A12",
        "whiplash": "A20",
        "infections": "A17",
        "osteoporosis": "A18",
        "warning signs": "A05",
        "discs": "A03",
        "what to tell my doctor": "A19",
        "inflammatory": "A22",
        "posture": "A02",
        "heart": "A21",
        "cancer": first["cancer"],
    }
    assert first["cancer"] in ("A04", "A06", "A08")


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


def test_a_word_that_no_article_holds_leads_to_those_like_it(shipped_library):
    expected = {
        "cancr": ["cancer"],
        "CANCR": ["cancer"],
        "caner": ["cancer"],
        "canccer": ["cancer"],
        "acncer": ["cancer"],
        "what is cancr?": ["cancer"],
        "pian": ["pain", "plan", "pins"],
        "pilow": ["pillow"],
        "numness": ["numbness"],
        "ostioperosis": ["osteoporosis"],
        "magnesum": ["magnesium", "magnets"],
        "cancr pain": ["cancer pain"],
        "pain cancr": ["pain cancer"],
        "cancr cancr": ["cancer"],
        "cancr pilow": ["cancer pillow"],
        "cancer cancr": ["cancer"],
    }

    offered = {typed: suggestions(typed, shipped_library) for typed in expected}

    assert offered == expected


def test_nothing_is_offered_where_nothing_is_near(shipped_library):
    for typed in (
        *("", "the", "cancer", "Cancer", "night pain", "zirconium", "suicide"),
        *("scoliosis", "cnc", "x", "\0", "\u202e", "🦴", "癌症", "é" * 31),
        *("'; DROP TABLE q; --", '" OR * NEAR( ^', "{{ 7*7 }}", "%s %(a)s"),
        *("a" * 10_000, "cancr" * 2_000, "cancr pilow numness magnesum"),
    ):
        assert suggestions(typed, shipped_library) == [], typed


def test_every_word_that_can_be_offered_finds_something(shipped_library):
    versions = tuple(article.version for article in shipped_library.articles)
    known = sorted(_known_words(versions, shipped_library.changed_at))

    assert len(known) > 1000
    # Every one takes minutes on PostgreSQL.
    lost = [word for word in known[::40] if not search(word, shipped_library).articles]
    assert lost == []


def test_a_suggestion_is_never_what_was_typed_and_finds_something(shipped_library):
    versions = tuple(article.version for article in shipped_library.articles)
    for word in sorted(_known_words(versions, shipped_library.changed_at))[::300]:
        for typed in (word[:-2] + word[-1], word[1:], word + word[-1]):
            for offered in suggestions(typed, shipped_library):
                assert offered != typed
                assert search(offered, shipped_library).articles


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


def test_a_near_word_is_a_link_that_searches_for_it(client, shipped_library):
    page = client.get("/articles/search/", {"q": "CANCR pain"}).content.decode()

    assert "Did you mean:" in page
    (address,) = re.findall(r'<a href="([^"]+)">cancer pain</a>', page)
    assert address == "/articles/search/?q=cancer%20pain"
    assert "Did you mean" not in client.get(address).content.decode()


def test_a_search_that_finds_its_words_offers_no_others(client, shipped_library):
    # "infections" stands in no article; its stem does.
    page = client.get("/articles/search/", {"q": "infections"}).content.decode()

    assert "Did you mean" not in page


def test_the_texts_are_read_once_for_their_words(
    client, shipped_library, django_assert_max_num_queries
):
    client.get("/articles/search/", {"q": "cancr"})

    with django_assert_max_num_queries(4):
        page = client.get("/articles/search/", {"q": "cancr"}).content.decode()
    assert "Did you mean" in page


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
