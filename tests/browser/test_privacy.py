"""Nothing about a person in addresses and titles, nothing to others, few cookies."""

import pytest

from tests.browser.places import PATIENT_PAGES
from tests.browser.walker import press, start, walk
from tests.browser.watch import Watch
from tests.builders import typed_contact

CANARY = {
    "free_text": "Quokka in the morning",
    "age": 53,
}
CONTACT = typed_contact(
    age=53,
    name="Zebedee Quagga",
    phone="555 777 8899",
    email="quagga@example.org",
    reach_by="email",
)
SECRETS = ("quokka", "zebedee", "quagga", "5557778899", "555 777", "555%20777", "=53")


def test_a_whole_journey_leaves_nothing_in_addresses_titles_or_referrers(page, watch):
    titles, sent_along = [], []
    page.on("load", lambda page: titles.append(page.title()))
    page.on(
        "request",
        lambda request: sent_along.append(request.headers.get("referer", "")),
    )
    start(page)
    walk(page, CANARY, contact=CONTACT)
    titles.append(page.title())
    assert "Quokka in the morning" in page.locator("main").inner_text()
    press(page, "Send my answers")
    titles.append(page.title())
    page.get_by_role("link", name="doctor").click()
    titles.append(page.title())
    page.go_back()
    press(page, "Finish and clear")
    left = " ".join([*watch.addresses, *titles, *sent_along]).lower()
    assert "/result/print/" in left
    for secret in SECRETS:
        assert secret not in left


def test_the_only_cookies_are_the_session_and_the_forms_guard(page, settings):
    start(page)
    cookies = {cookie["name"]: cookie for cookie in page.context.cookies()}
    assert set(cookies) == {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME}
    session = cookies[settings.SESSION_COOKIE_NAME]
    assert session["httpOnly"]
    for cookie in cookies.values():
        assert cookie["sameSite"] == "Lax"
        assert cookie["path"] == "/"
        assert cookie["domain"] == "localhost"


def test_reading_leaves_no_cookie_that_tells_people_apart(page, settings):
    for address in ("/articles/", "/privacy/", "/accessibility/", "/urgent/", "/"):
        page.goto(address)
    names = {cookie["name"] for cookie in page.context.cookies()}
    assert names <= {settings.CSRF_COOKIE_NAME}


def test_nothing_is_left_in_the_browsers_own_stores(page):
    start(page)
    walk(page, until="where")
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("indexedDB.databases()") == []


@pytest.mark.parametrize("place", ["about-you", "answers", "result same_day"])
def test_a_page_with_answers_is_not_kept_by_the_browser(scene, place):
    """`no-store` also keeps the page out of the browser's memory for Back."""
    PATIENT_PAGES[place](scene)
    response = scene.page.reload()
    assert response.headers["cache-control"] == "no-store"


def test_the_watch_notices_another_host_a_breach_and_a_script_error(
    browser, live_server
):
    """Every other test relies on it: a watch that sees nothing proves nothing."""
    own = Watch(live_server.url)
    context = browser.new_context(base_url=live_server.url)
    own.over(context)
    page = context.new_page()
    page.goto("/")
    page.evaluate(
        """() => {
            document.body.insertAdjacentHTML("beforeend",
              "<p style='color: red' onclick='alert(1)'>x</p>");
            setTimeout(() => { throw new Error("a fault of ours") });
            return fetch("/nothing-here/");
        }"""
    )
    context.close()
    seen = " ".join(own.seen)
    for fault in ("policy breached", "script error", "file not found"):
        assert fault in seen
