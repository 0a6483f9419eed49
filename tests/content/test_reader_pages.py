import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone
from django.utils.http import http_date

from content import services
from content.caching import release
from content.library import Library
from content.manuscript import Faq
from content.rendering import FIGURES
from tests.content.builders import (
    a_draft,
    a_published_article,
    a_source,
    an_editor,
    signed,
    the_next_draft,
)

pytestmark = pytest.mark.django_db

ADDRESS = "/articles/sleep-and-pain/"


def text(response) -> str:
    return response.content.decode()


# What a page shows


def test_an_article_shows_everything_that_belongs_to_it(client):
    a_published_article(code="A02", slug="next", title="What comes next")
    a_published_article(
        code="A01",
        related=("A02", "A77"),
        summary="Call {emergency_number} if in doubt.",
        body="Text.\n\n## What helps\n\nSee [that](article:A02) & {urgent_line}.",
        faq=(Faq("Is it <common>?", "*Yes*, {emergency_number}."),),
        sources=(a_source(title="A & B"),),
    )
    page = text(client.get(ADDRESS))
    for part in (
        "<h1>Sleep and pain</h1>",
        "Call 999 if in doubt.",
        "Sleep on your side.",
        '<h2 id="what-helps">What helps</h2>',
        '<a href="#what-helps">What helps</a>',
        'See <a href="/articles/next/">that</a> &amp; NHS 111.',
        "<summary>Is it &lt;common&gt;?</summary><p><em>Yes</em>, 999.</p>",
        '<a href="https://example.org/back-pain" rel="noreferrer">A &amp; B</a>',
        "An institute, 2024. Read on 1 November 2026.",
        "by Clinician Example",
        "1 minute to read",
        '<a href="/articles/next/">What comes next</a>',
    ):
        assert part in page


def test_an_article_carries_the_safety_net_of_the_result_page(client):
    a_published_article()
    page = text(client.get(ADDRESS))
    assert "Call 999 straight away if you get:" in page
    assert "numbness between your legs" in page
    assert "pain that is quickly getting worse" in page


def test_the_list_shows_public_articles_by_topic(client):
    a_published_article(title="How to sleep", topic="care")
    a_draft(slug="draft", title="Not yet")
    page = text(client.get("/articles/"))
    assert "Care and treatment</h2>" in page
    assert "How to sleep" in page
    assert "Not yet" not in page
    assert "Warning signs</h2>" not in page


def test_an_empty_list_says_so(client):
    assert "There are no articles yet." in text(client.get("/articles/"))


def test_a_page_says_where_it_belongs_and_what_it_is(client):
    a_published_article()
    page = text(client.get(ADDRESS))
    canonical = f"http://testserver{ADDRESS}"
    assert f'<link rel="canonical" href="{canonical}">' in page
    assert f'<meta property="og:url" content="{canonical}">' in page
    assert '<meta property="og:title" content="Sleep and pain">' in page
    assert '<meta name="description" content="Good sleep helps your back.' in page
    assert 'href="/articles/feed/"' in page


def test_no_two_elements_of_a_page_share_an_id(client):
    a_published_article(code="A02", slug="plain", related=("A01",))
    ids = re.findall(r' id="([^"]+)"', text(client.get("/articles/plain/")))
    headings = "\n\n".join(f"## {name}" for name in [*ids, "Care safety net", "Rest"])
    a_published_article(
        code="A01", related=("A02",), body=headings, faq=(Faq("Why?", headings),)
    )
    page = text(client.get(ADDRESS))
    found = re.findall(r' id="([^"]+)"', page)
    assert {"care-safety-net", *ids} <= set(found)
    assert len(found) > 3 * len(ids)
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "body",
    [
        "&#xE000;7&#xE001;",
        "![x](figure:pillow-height) " + "&#xE000;0&#xE001;" * 2000,
    ],
)
def test_a_text_that_forges_a_figure_gives_a_page_like_any_other(client, body):
    a_published_article(body=body)
    response = client.get(ADDRESS)
    assert response.status_code == 200
    assert len(response.content) < 100_000


# Structured data


def structured(page: str) -> dict:
    (block,) = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL
    )
    return json.loads(block)


def test_structured_data_says_what_the_page_says(client):
    a_published_article(sources=(a_source(title="A & B"),))
    (article,) = Library.at(timezone.now()).articles
    page = text(client.get(ADDRESS))
    described = structured(page)
    assert described["@context"] == "https://schema.org"
    assert described["@type"] == "MedicalWebPage"
    assert f"<h1>{described['name']}</h1>" in page
    assert described["description"] in page
    assert described["url"] == f"http://testserver{ADDRESS}"
    assert described["reviewedBy"] == {"@type": "Person", "name": "Clinician Example"}
    assert f'datetime="{described["lastReviewed"]}"' in page
    assert described["datePublished"] == article.first_live.isoformat()
    assert described["dateModified"] == article.live_from.isoformat()
    assert described["citation"][0]["name"] == "A & B"


def test_structured_data_cannot_be_ended_by_a_title(client):
    a_published_article(title="</script><script>alert(1)</script>")
    page = text(client.get(ADDRESS))
    assert "<script>alert" not in page
    assert structured(page)["name"] == "</script><script>alert(1)</script>"


def test_the_first_day_stays_when_a_new_version_is_published(client):
    before = timezone.now() - timedelta(days=100)
    article = a_published_article(now=before)
    version = signed(the_next_draft(article, title="New title"))
    now = timezone.now()
    services.publish(version=version, by=an_editor(), now=now)
    described = structured(text(client.get(ADDRESS)))
    assert described["datePublished"] == before.isoformat()
    assert described["dateModified"] == now.isoformat()


# Addresses


def test_an_old_address_leads_to_the_new_one(client):
    article = a_published_article(slug="old-name")
    for slug in ("newer-name", "newest-name"):
        version = signed(the_next_draft(article, slug=slug))
        services.publish(version=version, by=an_editor(), now=timezone.now())
    for slug in ("old-name", "newer-name"):
        response = client.get(f"/articles/{slug}/")
        assert response.status_code == 301
        assert response["Location"] == "/articles/newest-name/"
        assert response["Cache-Control"] == "no-store"


def test_the_address_of_a_draft_leads_nowhere(client):
    article = a_published_article(slug="public-name")
    the_next_draft(article, slug="draft-name")
    assert client.get("/articles/draft-name/").status_code == 404


def test_an_old_address_of_a_retired_article_leads_nowhere(client):
    article = a_published_article(slug="old-name")
    version = signed(the_next_draft(article, slug="new-name"))
    services.publish(version=version, by=an_editor(), now=timezone.now())
    services.retire(article=article, by=an_editor(), reason="x", now=timezone.now())
    assert client.get("/articles/old-name/").status_code == 404
    assert client.get("/articles/new-name/").status_code == 404


@pytest.mark.parametrize("path", ["/articles/", "/articles/search/", ADDRESS])
def test_readers_can_only_read(client, path):
    a_published_article()
    assert client.post(path).status_code == 405


# Caching

PAGES = ["/articles/", "/articles/search/?q=sleep", ADDRESS]
FEEDS = ["/articles/feed/", "/articles/feed/rss/"]


@pytest.mark.parametrize("path", PAGES + FEEDS)
def test_a_public_page_is_the_same_for_everybody(client, admin_client, path):
    a_published_article()
    response = client.get(path)
    assert response.status_code == 200
    assert response["Cache-Control"].startswith("public, max-age=")
    assert "Vary" not in response or "Cookie" not in response["Vary"]
    assert not response.cookies
    assert "csrf" not in text(response)
    assert admin_client.get(path).content == response.content


@pytest.mark.parametrize("path", PAGES)
def test_search_engines_may_list_pages(client, path):
    a_published_article()
    fresh = client.get(path)
    again = client.get(path, headers={"if-none-match": fresh["ETag"]})
    assert "X-Robots-Tag" not in fresh
    assert "X-Robots-Tag" not in again


def test_a_missing_article_is_kept_out_of_caches_and_search_engines(client):
    response = client.get("/articles/nothing-here/")
    assert response.status_code == 404
    assert response["Cache-Control"] == "no-store"
    assert "noindex" in response["X-Robots-Tag"]


def test_an_article_costs_two_queries_and_one_when_nothing_changed(
    client, django_assert_num_queries
):
    for number in range(5):
        a_published_article(code=f"A0{number}", slug=f"other-{number}")
    a_published_article(related=("A01", "A02"))
    with django_assert_num_queries(2):
        fresh = client.get(ADDRESS)
    with django_assert_num_queries(1):
        again = client.get(ADDRESS, headers={"if-none-match": fresh["ETag"]})
    assert again.status_code == 304
    assert again.content == b""
    for name in ("ETag", "Cache-Control", "Last-Modified"):
        assert again[name] == fresh[name]


@pytest.mark.parametrize("path", PAGES + FEEDS)
def test_a_page_that_did_not_change_is_not_sent_again(
    client, django_assert_num_queries, path
):
    a_published_article()
    fresh = client.get(path)
    with django_assert_num_queries(1):
        by_tag = client.get(path, headers={"if-none-match": fresh["ETag"]})
    with django_assert_num_queries(1):
        by_date = client.get(
            path, headers={"if-modified-since": fresh["Last-Modified"]}
        )
    assert (by_tag.status_code, by_date.status_code) == (304, 304)


@pytest.mark.parametrize("fetched", ["", "gzip"])
@pytest.mark.parametrize("asked", ["", "gzip"])
def test_a_copy_is_good_whether_it_came_compressed_or_not(client, fetched, asked):
    a_published_article()
    for path in PAGES + FEEDS:
        fresh = client.get(path, headers={"accept-encoding": fetched})
        conditional = {"if-none-match": fresh["ETag"], "accept-encoding": asked}
        again = client.get(path, headers=conditional)

        assert fresh.get("Content-Encoding", "") == fetched, path
        assert again.status_code == 304, path
        assert again.content == b"", path
        assert "Content-Encoding" not in again, path
        for name in ("ETag", "Vary", "Cache-Control", "Last-Modified"):
            assert again[name] == fresh[name], path
        assert fresh["ETag"].startswith('W/"'), path
        assert fresh["Vary"] == "Accept-Encoding", path


def test_the_list_costs_one_query(client, django_assert_num_queries):
    for number in range(5):
        a_published_article(slug=f"other-{number}")
    with django_assert_num_queries(1):
        client.get("/articles/")


def test_a_copy_is_stale_as_soon_as_any_article_changes(client):
    article = a_published_article(title="Old")
    tag = client.get(ADDRESS)["ETag"]
    other = a_published_article(slug="another")
    tags = {tag, (tag := client.get(ADDRESS)["ETag"])}
    version = signed(the_next_draft(article, title="New"))
    services.publish(version=version, by=an_editor(), now=timezone.now())
    tags.add(tag := client.get(ADDRESS)["ETag"])
    services.retire(article=other, by=an_editor(), reason="x", now=timezone.now())
    tags.add(client.get(ADDRESS)["ETag"])
    assert len(tags) == 4


def test_a_copy_by_date_is_stale_after_an_article_was_retired(client):
    long_ago = timezone.now() - timedelta(days=30)
    other = a_published_article(slug="another", now=long_ago)
    a_published_article(now=long_ago)
    later = timezone.now() + timedelta(days=1)
    services.retire(article=other, by=an_editor(), reason="x", now=later)
    with time_machine.travel(later + timedelta(seconds=5), tick=False):
        before = http_date((later - timedelta(minutes=1)).timestamp())
        response = client.get(ADDRESS, headers={"if-modified-since": before})
    assert response.status_code == 200


def test_a_copy_from_before_the_process_started_is_stale(client):
    a_published_article(now=datetime(2020, 1, 1, tzinfo=UTC))
    before = http_date(datetime(2021, 1, 1, tzinfo=UTC).timestamp())
    response = client.get(ADDRESS, headers={"if-modified-since": before})
    assert response.status_code == 200


def test_a_copy_from_another_clinic_or_another_release_is_stale(client, settings):
    a_published_article()
    before = client.get(ADDRESS)["ETag"]
    settings.CLINIC = replace(settings.CLINIC, name="Another clinic")
    release.cache_clear()
    assert client.get(ADDRESS)["ETag"] != before
    release.cache_clear()


def test_a_copy_from_before_a_drawing_was_changed_is_stale(
    client, monkeypatch, tmp_path
):
    a_published_article()
    before = client.get(ADDRESS)["ETag"]
    for path in FIGURES.glob("*.svg"):
        (tmp_path / path.name).write_text(path.read_text() + "<!-- changed -->")
    monkeypatch.setattr("content.caching.FIGURES", tmp_path)
    release.cache_clear()
    assert client.get(ADDRESS)["ETag"] != before
    release.cache_clear()


def test_a_copy_from_the_demonstration_is_stale_for_patients(client, settings):
    a_published_article()
    before = client.get(ADDRESS)["ETag"]
    settings.DEMONSTRATION = not settings.DEMONSTRATION
    release.cache_clear()
    assert client.get(ADDRESS)["ETag"] != before
    release.cache_clear()


@pytest.mark.parametrize("path", ["/articles/", *FEEDS])
def test_a_copy_by_date_is_stale_after_the_last_article_was_retired(client, path):
    long_ago = timezone.now() - timedelta(days=30)
    article = a_published_article(now=long_ago)
    later = timezone.now() + timedelta(days=1)
    services.retire(article=article, by=an_editor(), reason="x", now=later)
    with time_machine.travel(later + timedelta(seconds=5), tick=False):
        before = http_date((later - timedelta(minutes=1)).timestamp())
        stale = client.get(path, headers={"if-modified-since": before})
        again = client.get(path, headers={"if-modified-since": stale["Last-Modified"]})
    assert (stale.status_code, again.status_code) == (200, 304)
    assert "sleep-and-pain" not in text(stale)


@pytest.mark.parametrize("path", PAGES + FEEDS)
@pytest.mark.parametrize(
    "condition",
    [
        {"if-match": '"another"'},
        {"if-unmodified-since": "Wed, 01 Jan 2020 00:00:00 GMT"},
    ],
)
def test_an_answer_without_a_page_is_kept_by_nobody(client, path, condition):
    a_published_article()
    response = client.get(path, headers=condition)
    assert response.status_code == 412
    assert response["Cache-Control"] == "no-store"
    assert "ETag" not in response
    assert "Last-Modified" not in response


def test_a_page_is_different_for_each_host(client):
    a_published_article()
    one = client.get(ADDRESS)
    other = client.get(ADDRESS, headers={"host": "localhost"})
    assert one["ETag"] != other["ETag"]


def test_head_says_what_get_says(client):
    a_published_article()
    response = client.head(ADDRESS)
    assert response.status_code == 200
    assert response.content == b""
    assert response["ETag"] == client.get(ADDRESS)["ETag"]


def test_a_service_that_is_named_in_an_article_carries_its_number(client, settings):
    line = replace(settings.CLINIC.crisis_line, name="the Night Line", number="116 123")
    settings.CLINIC = replace(settings.CLINIC, crisis_line=line)
    article = a_published_article(body="If you cannot go on, call {crisis_line}.")

    page = client.get(
        Library.at(timezone.now()).of(article.pk).get_absolute_url()
    ).content.decode()

    assert "call the Night Line (116 123)." in page
