"""What axe finds, and whether an error can be found, read and fixed by everybody."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# The whole set of rules, best practices included: not only what a law asks for. Without
# ``preload: false`` axe copies imported styles into the page, which the policy forbids.
_RUN = """async () => {
  const { violations } = await axe.run(
    document, { resultTypes: ["violations"], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) =>
    `${id}: ${target.join(" ")}: ${html.slice(0, 160)}`));
}"""


def violations(page: Page) -> list[str]:
    """What axe has to say against the page as it stands, a line for each place."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(_RUN)


def focused(page: Page) -> str:
    """The id of what has the focus; "" when it has none."""
    return page.evaluate("document.activeElement.id")


def assert_errors_are_complete(page: Page, *messages: str) -> None:
    """An error page as it has to be, for eyes, ears and hands.

    The title says so first; the summary has the focus; each of its links leads into
    the field, the field is described by the same words, and nothing is said at a field
    only. With ``messages``: these are all there is to fix, in order.
    """
    assert page.title().startswith("Error: ")
    summary = page.get_by_role("alert", name="There is a problem")
    assert summary.is_visible()
    page.wait_for_function("document.activeElement.id === 'error-summary'")
    links = summary.get_by_role("link")
    said = links.all_text_contents()
    assert said
    if messages:
        assert said == list(messages)
    at_the_fields = []
    for link, message in zip(links.all(), said, strict=True):
        address = link.get_attribute("href")
        if address.startswith("/"):
            # To a field of another page; only who follows it can say more.
            assert "#id_" in address, message
            continue
        link.click()
        assert focused(page) == address.removeprefix("#"), message
        here = page.evaluate(_HERE)
        assert here["visible"], message
        assert message in here["description"]
        at_the_fields.append(here["error"])
    shown = page.locator(".err:visible")
    assert shown.count() == len(set(at_the_fields))
    for text in shown.all_inner_texts():
        assert text.startswith("Error:")


# What a screen reader says about the field that has the focus.
_HERE = """() => {
  const here = document.activeElement;
  const owner = [here, here.closest("fieldset")].find(
    one => one && (one.getAttribute("aria-describedby") || "").includes("_error"));
  const ids = owner ? owner.getAttribute("aria-describedby").split(" ") : [];
  const box = here.getBoundingClientRect();
  return {
    visible: here.checkVisibility() && box.top >= 0 && box.bottom <= innerHeight,
    description: ids.map(id => document.getElementById(id).textContent).join(" "),
    error: ids.find(id => id.endsWith("_error")) || "",
  };
}"""
