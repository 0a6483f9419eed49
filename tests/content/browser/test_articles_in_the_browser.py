"""Articles as people meet them: readers, and the staff who write and sign them."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from content import services, shipped
from tests.browser.accessibility import violations
from tests.browser.entrance import sign_in
from tests.content.builders import (
    a_clinician,
    a_draft,
    a_published_article,
    a_writing_clinician,
    an_editor,
    published,
    signed,
    the_next_draft,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WIDTHS = [320, 1280]


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


def publish_shipped(*codes: str) -> None:
    for code in codes:
        version = services.load(
            manuscript=shipped.manuscripts()[code], now=timezone.now()
        ).version
        published(version)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_pages_for_readers_are_for_everybody(new_page, width, scheme):
    publish_shipped("A05", "A10", "A15")
    page = new_page(width=width, color_scheme=scheme)
    for path in (
        "/articles/",
        "/articles/search/?q=pillow",
        "/articles/search/?q=zirconium",
        "/articles/search/?q=pilow",
        "/articles/search/?q=pilow+night",
        "/articles/pillows-mattresses-and-sleep-positions/",
        "/articles/vitamin-d-calcium-and-your-bones/",
    ):
        page.goto(path)
        assert violations(page) == []
        assert sideways(page) <= 0


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_for_staff_are_for_everybody(new_page, width):
    page = new_page(width=width)
    sign_in(page, a_writing_clinician())
    article = a_published_article(title="Public")
    the_next_draft(article, title="Draft", body="Call 999. You are fine.")
    start = f"/admin/content/article/{article.pk}"
    for path in (
        "/change/",
        "/preview/2/",
        "/compare/1/2/",
        "/sign/2/",
        "/schedule/2/",
        "/retire/2/",
        "/restore/1/",
    ):
        page.goto(start + path)
        assert violations(page) == []
        assert sideways(page) <= 0
    page.goto("/admin/content/article/add/")
    assert violations(page) == []


def test_an_article_goes_from_the_editor_to_the_reader(new_page):
    editor, clinician, reader = new_page(), new_page(), new_page()
    sign_in(editor, an_editor())
    sign_in(clinician, a_clinician())

    editor.goto("/admin/content/article/add/")
    editor.get_by_label("Title:").fill("Gardening and your back")
    editor.get_by_label("Address:").fill("gardening")
    editor.get_by_label("Summary:").fill("Digging can hurt. This page says why.")
    editor.get_by_label("Text:").fill("Take breaks.\n\n## When\n\n<b>Every</b> hour.")
    editor.get_by_role("button", name="Save draft and preview").click()
    expect(editor.get_by_role("heading", level=1)).to_have_text(
        "Gardening and your back"
    )
    expect(editor.locator("article")).to_contain_text("<b>Every</b> hour.")
    editor.get_by_role("link", name="Back to the article").click()
    editor.get_by_role("link", name="Ask for a review of version 1").click()
    editor.get_by_role("button", name="Ask for a review").click()

    reader.goto("/articles/gardening/")
    expect(reader.get_by_role("heading", level=1)).not_to_contain_text("Gardening")

    clinician.goto("/admin/content/article/?status=in_review")
    clinician.get_by_role("link", name="Gardening and your back").click()
    clinician.get_by_role("link", name="Sign or return version 1").click()
    clinician.get_by_label("Approve").check()
    clinician.get_by_role("button", name="Sign or return").click()
    expect(clinician.locator(".messagelist")).to_contain_text("You signed version 1")

    editor.reload()
    editor.get_by_role("link", name="Publish version 1").click()
    editor.get_by_role("button", name="Publish").click()

    reader.goto("/articles/")
    reader.get_by_role("link", name="Gardening and your back").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(
        "Gardening and your back"
    )
    expect(reader.locator(".meta")).to_contain_text("by Clinician Example")


def test_what_search_engines_read_is_no_script_to_the_browser(page):
    a_published_article(title="</script><script>alert(1)</script>")
    page.goto("/articles/sleep-and-pain/")
    block = page.locator('script[type="application/ld+json"]').text_content()
    assert json.loads(block)["name"] == page.locator("h1").text_content()


def test_a_reader_searches_with_the_keyboard_alone(page):
    publish_shipped("A15")
    page.goto("/articles/")
    page.get_by_label("Search the articles").press_sequentially("pillow")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("1 article about")
    page.get_by_role("link", name="Pillows, mattresses and sleep positions").press(
        "Enter"
    )
    expect(page.get_by_role("heading", level=1)).to_contain_text("Pillows")


def test_a_reader_follows_a_near_word_with_the_keyboard_alone(page):
    publish_shipped("A15")
    page.goto("/articles/")
    page.get_by_label("Search the articles").press_sequentially("pilow")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("Nothing found")
    near = page.get_by_role("list", name="Did you mean:")
    page.get_by_role("button", name="Search").focus()
    page.keyboard.press("Tab")
    expect(near.get_by_role("link", name="pillow")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("1 article about")


def test_questions_are_open_on_paper(new_page):
    publish_shipped("A15")
    page = new_page()
    page.goto("/articles/pillows-mattresses-and-sleep-positions/")
    answer = page.get_by_text("Fit matters more than price")
    expect(answer).not_to_be_visible()
    page.emulate_media(media="print")
    # Closed details take no room on the screen and all of it on paper.
    assert answer.bounding_box()["height"] > 0


def test_a_preview_stays_out_of_the_browsers_store(new_page):
    page = new_page()
    sign_in(page, an_editor())
    version = a_draft(title="Not public")
    path = f"/admin/content/article/{version.article_id}/preview/1/"
    response = page.goto(path)
    assert "no-store" in response.headers["cache-control"]
    stranger = new_page()
    stranger.goto(path)
    expect(stranger).to_have_url(f"/admin/login/?next={path}")


def test_a_scheduled_article_waits(page):
    now = timezone.now()
    services.publish(
        version=signed(a_draft()),
        by=an_editor(),
        live_from=now + timedelta(hours=1),
        now=now,
    )
    page.goto("/articles/")
    expect(page.locator("main")).to_contain_text("There are no articles yet.")
