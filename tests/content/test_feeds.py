import xml.etree.ElementTree as ET
from datetime import timedelta

import feedparser
import pytest
from django.utils import timezone

from content.library import Library
from content.manuscript import TOPICS, UnreadableManuscript
from tests.content.builders import a_published_article, published, the_next_draft

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.mark.parametrize(
    ("path", "version"),
    [("/articles/feed/", "atom10"), ("/articles/feed/rss/", "rss20")],
)
def test_a_foreign_parser_reads_the_feed_without_complaint(client, path, version):
    a_published_article(
        title="Sleep & <pain>", summary="Call {emergency_number} & rest."
    )
    response = client.get(path)
    feed = feedparser.parse(response.content)
    (article,) = Library.at(timezone.now()).articles
    assert not feed.bozo
    assert feed.version == version
    assert feed.feed.title == "Articles about upper back pain"
    (entry,) = feed.entries
    assert entry.title == "Sleep & <pain>"
    assert entry.summary == "Call 999 & rest."
    assert entry.link == "http://testserver/articles/sleep-and-pain/"
    # It stays when the article moves to another address.
    assert entry.id.startswith("urn:uuid:")
    assert entry.tags[0].term == TOPICS["care"]
    assert entry.published_parsed[:5] == article.first_live.timetuple()[:5]


def test_an_empty_feed_is_a_feed(client):
    for path in ("/articles/feed/", "/articles/feed/rss/"):
        feed = feedparser.parse(client.get(path).content)
        assert not feed.bozo
        assert feed.entries == []


@pytest.mark.parametrize("character", "\x0b\x1f\ufffe\uffff")
def test_no_text_that_was_saved_breaks_a_feed(client, character):
    a_published_article()
    with pytest.raises(UnreadableManuscript):
        a_published_article(slug="another", summary=f"Good{character}sleep.")
    for path in ("/articles/feed/", "/articles/feed/rss/"):
        response = client.get(path)
        assert response.status_code == 200
        ET.fromstring(response.content)


def test_the_newest_text_comes_first(client):
    now = timezone.now()
    for days in (3, 1, 2):
        a_published_article(slug=f"{days}-days-old", now=now - timedelta(days=days))
    feed = feedparser.parse(client.get("/articles/feed/").content)
    assert [entry.link.split("/")[-2] for entry in feed.entries] == [
        "1-days-old",
        "2-days-old",
        "3-days-old",
    ]


def test_the_sitemap_lists_the_articles_and_their_list(client):
    a_published_article()
    response = client.get("/articles/sitemap.xml")
    root = ET.fromstring(response.content)
    found = {
        url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in root
    }
    today = timezone.localdate().isoformat()
    assert found == {
        "http://testserver/articles/sleep-and-pain/": today,
        "http://testserver/articles/": None,
    }


def test_the_sitemap_is_named_to_robots(client):
    robots = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/articles/sitemap.xml" in robots


def test_an_article_that_moves_is_no_new_one_to_feed_readers(client):
    article = a_published_article(slug="sleep-and-pain")
    (before,) = feedparser.parse(client.get("/articles/feed/").content).entries

    published(the_next_draft(article, slug="sleeping-with-pain"))

    (after,) = feedparser.parse(client.get("/articles/feed/").content).entries
    assert after.link != before.link
    assert after.id == before.id
