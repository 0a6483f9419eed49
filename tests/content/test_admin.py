import re
from datetime import timedelta
from html import unescape

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content import services, shipped
from content.forms import initial_of
from content.library import Library
from content.manuscript import LONGEST_TEXT_IN_BYTES
from content.models import Article, ArticleVersion
from content.services import EditedMeanwhile
from tests.content.builders import (
    a_clinician,
    a_draft,
    a_manuscript,
    a_published_article,
    a_writing_clinician,
    an_editor,
    next_year,
    published,
    returned,
    signed,
    the_next_draft,
)

pytestmark = pytest.mark.django_db

LIST = "/admin/content/article/"


def page_of(article, *parts) -> str:
    return "/".join([f"{LIST}{article.pk}", *map(str, parts)]) + "/"


def text(response) -> str:
    return unescape(response.content.decode())


def posted(based_on: int = 0, **overrides) -> dict[str, object]:
    """What the browser sends for the form of an article."""
    values = initial_of(a_manuscript(**overrides)) | {"based_on": based_on, "note": ""}
    return {name: value or "" for name, value in values.items()} | {
        "based_on": based_on
    }


def errors(response) -> str:
    return " ".join(
        re.findall(r'<ul class="errorlist[^>]*>(.*?)</ul>', text(response), re.DOTALL)
    )


@pytest.fixture
def editor(client):
    user = an_editor()
    client.force_login(user)
    return user


HUGE = "9" * 23


def test_a_version_that_cannot_be_is_not_found(client):
    client.force_login(a_writing_clinician())
    known = a_draft().article.pk
    statuses = {
        path: client.get(f"{LIST}{path}").status_code
        for path in (
            f"{HUGE}/preview/1/",
            f"{known}/preview/{HUGE}/",
            f"{HUGE}/compare/1/1/",
            f"{known}/compare/{HUGE}/1/",
            f"{known}/compare/1/{HUGE}/",
            f"{HUGE}/sign/1/",
            f"{known}/sign/{HUGE}/",
            f"{known}/preview/2/",
            f"{known + 1}/preview/1/",
            f"{known}/no-such-step/1/",
        )
    }
    assert set(statuses.values()) == {404}, statuses


# Writing


def test_an_editor_writes_a_new_article(client, editor):
    response = client.post(f"{LIST}add/", posted(title="Brand new"), follow=True)
    assert response.status_code == 200
    version = ArticleVersion.objects.get()
    assert (version.title, version.author, version.number) == ("Brand new", editor, 1)
    assert version.manuscript == a_manuscript(title="Brand new")
    assert LogEntry.objects.get().user == editor


def test_opening_and_saving_unchanged_makes_no_version(client, editor):
    article = a_draft().article
    client.post(page_of(article, "change"), posted(based_on=1))
    assert article.versions.count() == 1


def test_an_edit_becomes_the_next_version(client, editor):
    article = a_draft().article
    client.post(
        page_of(article, "change"), posted(based_on=1, title="New") | {"note": "Why"}
    )
    assert (article.newest.number, article.newest.note) == (2, "Why")


def test_an_edit_keeps_what_the_form_does_not_show(client, editor):
    article = services.load(
        manuscript=a_manuscript(code="A01"), now=timezone.now()
    ).version.article
    client.post(page_of(article, "change"), posted(based_on=1, title="New"))
    assert article.newest.manuscript == a_manuscript(code="A01", title="New")


def test_saving_can_lead_to_the_preview(client, editor):
    article = a_draft().article
    response = client.post(
        page_of(article, "change"), posted(based_on=1, title="New") | {"_preview": "1"}
    )
    assert response["Location"] == page_of(article, "preview", 2)
    response = client.post(f"{LIST}add/", posted(slug="other") | {"_preview": "1"})
    assert response["Location"].endswith("/preview/1/")


@pytest.mark.parametrize(
    ("overrides", "complaint"),
    [
        ({"body": "x" * (LONGEST_TEXT_IN_BYTES + 1)}, "The article is too long: 80 kB"),
        ({"slug": "search"}, "belongs to another page"),
        (
            {"summary": "Good sleep helps your back.\x0bAlways."},
            "a character that cannot be stored",
        ),
        ({"slug": "taken"}, "Another article is, or once was, at this address"),
        ({"slug": "Übel"}, "Enter a valid “slug”"),
        ({"faq": "Because."}, "Start every question with"),
        ({"sources": "One | two"}, "Line 1 needs five parts"),
        ({"sources": "a | b | c | javascript:x | 2026-01-01"}, "no web address"),
        ({"title": ""}, "This field is required"),
        ({"topic": "gossip"}, "Select a valid choice"),
        ({"next_review": "soon"}, "Enter a valid date"),
        ({"body": "a \x00 b"}, "Null characters are not allowed"),
    ],
)
def test_what_cannot_be_saved_is_explained_and_kept(
    client, editor, overrides, complaint
):
    a_draft(slug="taken")
    response = client.post(f"{LIST}add/", posted() | overrides)
    assert response.status_code == 200
    assert complaint in errors(response)
    assert Article.objects.count() == 1
    assert "Good sleep helps your back." in text(response)


def test_the_second_of_two_editors_sees_both_texts_and_can_save_on_top(client, editor):
    article = a_draft().article
    other = an_editor()
    the_next_draft(article, by=other, summary="Written by the first.")
    mine = posted(based_on=1, summary="Written by the second.")
    response = client.post(page_of(article, "change"), mine)
    assert article.newest.number == 2
    page = text(response)
    assert "saved version 2 while you were writing" in errors(response)
    assert "<del>first." in page
    assert "<ins>second." in page
    assert "Written by the second.</textarea>" in page
    (based_on,) = re.findall(r'name="based_on" value="(\d+)"', page)
    client.post(page_of(article, "change"), mine | {"based_on": based_on})
    assert (article.newest.number, article.newest.summary) == (
        3,
        "Written by the second.",
    )


def test_a_save_that_is_overtaken_at_the_last_moment_is_checked_again(
    client, editor, monkeypatch
):
    article = a_draft().article

    def overtaken(**arguments):
        monkeypatch.undo()
        raise EditedMeanwhile(article.newest)

    monkeypatch.setattr(services, "save_draft", overtaken)
    response = client.post(
        page_of(article, "change"), posted(based_on=1, title="Written by the second")
    )
    # This time nobody was really faster, so the second look finds nothing wrong.
    assert response.status_code == 302
    assert article.newest.title == "Written by the second"


def test_nobody_deletes_an_article(client):
    client.force_login(a_writing_clinician())
    article = a_draft().article
    assert client.post(page_of(article, "delete")).status_code == 403


# Reading


def test_the_page_of_an_article_shows_all_that_happened_to_it(client, editor):
    article = a_published_article()
    newer = the_next_draft(article, title="New", body="Call 999. You are fine.")
    services.publish(
        version=signed(newer),
        by=editor,
        live_from=timezone.now() + timedelta(days=1),
        now=timezone.now(),
    )
    page = text(client.get(page_of(article, "change")))
    for part in (
        "The newest version is 2",
        "Readers see version 1",
        "Version 2 becomes public on",
        "Reading grade",
        "“999” is typed by hand",
        "“You are fine” promises too much",
        page_of(article, "compare", 1, 2),
        page_of(article, "restore", 1),
        'href="/articles/sleep-and-pain/"',
        "<td>Clinician Example</td>",
        "Cancel the schedule",
    ):
        assert part in page


def test_a_clinician_reads_without_a_form(client):
    client.force_login(a_clinician())
    article = a_draft().article
    page = text(client.get(page_of(article, "change")))
    assert "id_body" not in page
    assert "_save" not in page
    assert page_of(article, "sign", 1) in page
    assert page_of(article, "publish", 1) not in page
    assert client.post(page_of(article, "change"), posted(1)).status_code == 403


def test_a_preview_shows_the_draft_and_is_kept_nowhere(client, editor):
    article = a_published_article(title="Public")
    the_next_draft(article, title="Draft")
    response = client.get(page_of(article, "preview", 2))
    page = text(response)
    assert "<h1>Draft</h1>" in page
    assert "Preview of version 2." in page
    assert "Not reviewed yet" in page
    assert "application/ld+json" not in page
    assert response["Cache-Control"].startswith(("no-store", "max-age=0"))
    assert "no-store" in response["Cache-Control"]
    assert "noindex" in response["X-Robots-Tag"]


def test_two_versions_are_compared_word_by_word(client, editor):
    article = a_draft(summary="It is old.").article
    the_next_draft(article, summary="It is new.")
    page = text(client.get(page_of(article, "compare", 1, 2)))
    assert "<del>old." in page
    assert "<ins>new." in page


def test_hostile_text_does_nothing_in_the_comparison(client, editor):
    article = a_draft().article
    the_next_draft(article, body="<script>alert(1)</script>")
    response = client.get(page_of(article, "compare", 1, 2))
    assert b"<script>alert" not in response.content


@pytest.mark.parametrize(
    "parts", [("preview", 9), ("compare", 1, 9), ("sign", 9), ("dance", 1)]
)
def test_what_does_not_exist_is_not_found(client, editor, parts):
    assert client.get(page_of(a_draft().article, *parts)).status_code == 404


# The steps


def do(client, article, step, number=1, **data):
    return client.post(page_of(article, step, number), data)


def test_from_a_draft_to_readers_and_away_again(client, editor):
    article = a_draft().article
    clinician = a_clinician()
    assert do(client, article, "submit").status_code == 302
    client.force_login(clinician)
    response = do(
        client,
        article,
        "sign",
        decision="approve",
        next_review=next_year(timezone.now()).isoformat(),
        comment="",
    )
    assert response.status_code == 302
    client.force_login(editor)
    assert do(client, article, "publish").status_code == 302
    assert len(Library.at(timezone.now()).articles) == 1
    assert do(client, article, "retire", reason="Out of date").status_code == 302
    assert Library.at(timezone.now()).articles == ()
    told = LogEntry.objects.values_list("change_message", flat=True)
    assert "Version 1 is public." in " ".join(told)


def test_an_article_is_scheduled_and_the_schedule_cancelled(client, editor):
    article = signed(a_draft()).article
    moment = timezone.localtime(timezone.now() + timedelta(days=2))
    response = do(client, article, "schedule", live_from=f"{moment:%Y-%m-%dT%H:%M}")
    assert response.status_code == 302
    publication = article.publications.get()
    assert timezone.localtime(publication.live_from).hour == moment.hour
    assert do(client, article, "cancel").status_code == 302
    assert publication.cancellation.by == editor


def test_an_old_version_is_restored_as_a_draft(client, editor):
    article = a_draft(title="Old").article
    the_next_draft(article, title="New")
    assert do(client, article, "restore", 1, based_on=2).status_code == 302
    assert (article.newest.number, article.newest.title) == (3, "Old")


def test_a_restore_does_not_overwrite_what_was_saved_meanwhile(client, editor):
    article = a_draft(title="Old").article
    the_next_draft(article, title="New")
    the_next_draft(article, title="Newest")
    response = do(client, article, "restore", 1, based_on=2)
    assert response.status_code == 422
    assert "saved version 3 while" in errors(response)


@pytest.mark.parametrize(
    ("step", "data", "complaint"),
    [
        ("publish", {}, "A clinician has to sign this version first"),
        ("retire", {"reason": "x"}, "The article is not public"),
        ("retire", {}, "This field is required"),
        ("schedule", {"live_from": "2020-01-01T10:00"}, "in the future"),
    ],
)
def test_a_step_that_is_not_allowed_says_why(client, editor, step, data, complaint):
    article = a_draft().article
    response = do(client, article, step, **data)
    assert response.status_code == 422
    assert complaint in errors(response)


def test_an_author_who_is_a_clinician_is_refused_at_the_signature(client):
    author = a_writing_clinician()
    client.force_login(author)
    article = a_draft(by=author).article
    response = do(
        client,
        article,
        "sign",
        decision="approve",
        next_review=next_year(timezone.now()).isoformat(),
    )
    assert response.status_code == 422
    assert "a second person has to sign it" in errors(response)


def test_the_page_to_sign_decides_nothing_in_advance(client):
    client.force_login(a_clinician())
    article = a_draft().article
    page = text(client.get(page_of(article, "sign", 1)))
    assert "checked" not in page
    assert do(client, article, "sign", comment="x").status_code == 422
    assert not article.newest.signatures.exists()


def test_who_signs_sees_what_changed_since_the_last_signature(client):
    client.force_login(a_clinician())
    article = published(a_draft(summary="It is old.")).article
    the_next_draft(article, summary="It is new.")
    page = text(client.get(page_of(article, "sign", 2)))
    assert "What changed since version 1, the last one signed" in page
    assert "<ins>new." in page


def test_reading_a_step_changes_nothing(client, editor):
    article = signed(a_draft()).article
    for step in ("submit", "publish", "schedule", "cancel", "retire", "restore"):
        assert client.get(page_of(article, step, 1)).status_code == 200
    assert not article.publications.exists()
    assert not hasattr(article.newest, "review_request")


RIGHTS = [
    # step, editor, clinician
    ("submit", 200, 403),
    ("sign", 403, 200),
    ("publish", 200, 403),
    ("schedule", 200, 403),
    ("cancel", 200, 403),
    ("retire", 200, 403),
    ("restore", 200, 403),
]


@pytest.mark.parametrize(("step", "of_editor", "of_clinician"), RIGHTS)
def test_a_step_is_for_those_with_the_right_to_it(
    client, step, of_editor, of_clinician
):
    article = a_draft().article
    for user, expected in ((an_editor(), of_editor), (a_clinician(), of_clinician)):
        client.force_login(user)
        assert client.get(page_of(article, step, 1)).status_code == expected
        if expected == 403:
            assert do(client, article, step).status_code == 403


def test_staff_without_a_right_to_articles_see_none(client, django_user_model):
    stranger = django_user_model.objects.create_user("stranger", is_staff=True)
    client.force_login(stranger)
    article = a_draft().article
    for parts in (("change",), ("preview", 1), ("compare", 1, 1), ("sign", 1)):
        assert client.get(page_of(article, *parts)).status_code == 403


def test_a_step_needs_its_token(client, editor):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    article = signed(a_draft()).article
    assert do(strict, article, "publish").status_code == 403
    assert not article.publications.exists()


# The list


def test_the_list_tells_where_articles_stand(client, editor):
    a_published_article(code="A05", title="Public one")
    a_draft(slug="b", title="A draft", topic="living")
    page = text(client.get(LIST))
    assert "A05 Public one" in page
    assert "1, public 1" in page
    assert "1, none public" in page


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("status=published", ["Public one"]),
        ("status=in_review", ["Waiting one"]),
        ("topic=living", ["Waiting one"]),
        ("review=overdue", []),
        ("q=public", ["Public one"]),
        ("o=2", ["Waiting one", "Public one"]),
        ("q=zirconium", []),
    ],
)
def test_the_list_is_narrowed_and_searched(client, editor, query, expected):
    a_published_article(title="Public one", slug="a", topic="warning-signs")
    waiting = a_draft(title="Waiting one", slug="b", topic="living")
    services.request_review(version=waiting, by=editor, now=timezone.now())
    page = text(client.get(f"{LIST}?{query}"))
    found = re.findall(r'field-name"><a [^>]*>([^<]*)</a>', page)
    assert sorted(found) == sorted(expected)


def test_overdue_reviews_have_a_list(client, editor):
    long_ago = timezone.now() - timedelta(days=400)
    a_published_article(title="Overdue one", now=long_ago)
    a_published_article(title="Fresh one", slug="b")
    page = text(client.get(f"{LIST}?review=overdue"))
    assert "Overdue one" in page
    assert "Fresh one" not in page
    assert ", overdue" in page


def test_one_article_and_twenty_cost_the_same(
    client, editor, django_assert_num_queries
):
    a_published_article(slug="first")
    with CaptureQueriesContext(
        connection,
    ) as one:
        client.get(LIST)
    for number in range(19):
        a_published_article(slug=f"article-{number}")
    with django_assert_num_queries(len(one)):
        client.get(LIST)
    assert len(one) <= 6


# What the linter says on the page of an article


def test_the_page_says_what_an_edit_no_longer_teaches(client, editor):
    statement = next(item for item in shipped.statements() if "A12" in item.articles)
    article = a_published_article(code="A12")

    page = text(client.get(page_of(article, "change")))

    assert f"It does not teach {statement.code}" in page


def test_the_page_says_when_the_clinical_review_is_past(client, editor):
    now = timezone.now()
    article = a_published_article(now=now - timedelta(days=800))

    assert "Its clinical review was due on" in text(
        client.get(page_of(article, "change"))
    )


def test_a_version_that_was_signed_can_be_published_though_a_newer_one_was_saved(
    client, editor
):
    version = a_draft()
    the_next_draft(version.article, title="Newer")
    signed(version)

    page = text(client.get(page_of(version.article, "change")))

    assert "Publish version 1" in page
    assert "Publish version 2" not in page


def test_a_version_that_was_signed_can_be_published_though_a_newer_one_was_returned(
    client, editor
):
    first = signed(a_draft())
    newer = signed(the_next_draft(first.article, title="Newer"))
    returned(newer)

    page = text(client.get(page_of(first.article, "change")))

    assert "Publish version 1" in page
    assert "Publish version 2" not in page
