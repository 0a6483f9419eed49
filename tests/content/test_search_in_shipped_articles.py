"""Searching in the articles that we ship, as every installation has them."""

import re

import pytest
from django.utils import timezone

from content import services, shipped
from content.library import Library
from content.search import _known_words, search, suggestions
from tests.content.builders import a_clinician, an_editor, signed

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def shipped_library(module_db):
    editor, clinician, now = an_editor(), a_clinician(), timezone.now()
    for manuscript in shipped.manuscripts().values():
        version = services.load(manuscript=manuscript, now=now).version
        signed(version, clinician=clinician, now=now)
        services.publish(version=version, by=editor, now=now)
    return Library.at(now)


def test_plain_words_find_the_right_shipped_article_first(shipped_library):
    first = {
        typed: search(typed, shipped_library).articles[0].code
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
