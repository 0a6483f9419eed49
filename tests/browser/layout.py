"""Whether a page fits: its width, and the size of what has to be hit."""

from __future__ import annotations

from playwright.sync_api import Page

# Twice the size of text that the style sheet starts from.
_DOUBLED = "document.documentElement.style.fontSize = '225%'"

_TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const name = e => `${e.tagName.toLowerCase()}.${e.className}`;
  return [...document.body.querySelectorAll("*")]
    .filter(e => e.checkVisibility() && !e.closest(".scroll, .vh"))
    .filter(e => {
      const box = e.getBoundingClientRect();
      return box.right > width + 1 || box.left < -1;
    })
    .map(e => `${name(e)}: ${e.textContent.trim().slice(0, 60)}`)
    .concat("the page scrolls sideways");
}"""

# An option is hit anywhere in its row; what is out of sight is reached otherwise.
_TOO_SMALL = """least => {
  const all = "a[href], button, summary, input, select, textarea";
  return [...document.querySelectorAll(all)]
    .filter(e => e.checkVisibility() && e.type !== "hidden")
    .filter(e => !e.matches(".skip, .vh, .vh *"))
    .map(e => [e, (e.closest(".opt") || e).getBoundingClientRect()])
    .filter(([, box]) => box.height < least || box.width < least)
    .map(([e, box]) => [box.width, box.height].map(Math.round).join(" x ")
      + `: ${e.textContent || e.name}`);
}"""


def double_text(page: Page) -> None:
    """Makes text twice as large, as a person sets it in the browser."""
    page.evaluate(_DOUBLED)


def too_wide(page: Page) -> list[str]:
    """What makes the page scroll sideways."""
    return page.evaluate(_TOO_WIDE)


def too_small(page: Page, *, least: int = 24) -> list[str]:
    """Buttons, links and fields that are smaller than this many pixels."""
    return page.evaluate(_TOO_SMALL, least)
