"""From Markdown to HTML that is safe to show.

Authors are staff, but a text may be pasted from anywhere, so it is treated as hostile.
The parser turns HTML in the text into visible characters, links keep only web
addresses, and what comes out passes through an allow-list, which would be enough on its
own against a script. Figures are our own files and join after that, each in the place
of an element that no text can hold. What an author writes into one is escaped.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import nh3
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from markdown_it import MarkdownIt
from markdown_it.token import Token

from config.placeholders import fill_placeholders
from content.manuscript import LONGEST_TEXT_IN_BYTES

FIGURES = Path(__file__).resolve().parent / "figures"

ARTICLE_LINK = "article:"
FIGURE_LINK = "figure:"

# The parser looks no deeper into quotes within quotes than this, and drops the rest.
_DEEPEST = 20
_PARSER = MarkdownIt(
    "commonmark", {"html": False, "linkify": False, "maxNesting": _DEEPEST}
).enable("table")

_TAGS = {
    *("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "a", "blockquote"),
    *("code", "pre", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "div"),
    "img",
}
_ATTRIBUTES = {
    "a": {"href", "rel"},
    "div": {"class", "role", "tabindex", "aria-label"},
    "h2": {"id"},
    "h3": {"id"},
    "img": {"alt"},
    "ol": {"start"},
    "th": {"scope"},
}

# A text that shows one drawing thousands of times would make a page of many megabytes.
_MOST_FIGURES = 20

# Where a figure goes: an element that Markdown has no other use for here, since every
# image becomes a figure or its description. Nobody can type one: HTML in a text is
# shown as it was typed.
_FIGURE_MARK = '<img alt="{}">'
_FIGURE = re.compile(_FIGURE_MARK.format("([0-9]+)"))
_VIEW_BOX = re.compile(r'viewBox="0 0 [\d.]+ ([\d.]+)"')

# Ids that the page around the text already uses.
_TAKEN_IDS = (
    *("main", "key-points", "faq", "sources", "contents", "related", "title"),
    "care-safety-net",
)


class TextTooLong(ValueError):
    """The text is longer than any that can have been saved."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that the table of contents leads to."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text as HTML, with its headings of the second level."""

    html: SafeString
    headings: tuple[Heading, ...]


def declare_html(html: str) -> SafeString:
    """The only place that declares text to be HTML. Both its callers are below."""
    return mark_safe(html)  # noqa: S308  The one line that the design allows.


def page_html(
    *texts: str, words: Mapping[str, str], addresses: Mapping[str, str]
) -> tuple[Rendered, ...]:
    """The Markdown texts of one page as HTML: an article, then its answers.

    `words` are the values of the placeholders, `addresses` the addresses of the
    articles that a link such as `article:A05` may lead to. A link to any other article
    keeps its words and leads nowhere, since its target may not be public.

    The same input gives the same HTML, so the latest results are kept.
    """
    size = sum(len(text.encode(errors="replace")) for text in texts)
    if size > LONGEST_TEXT_IN_BYTES:
        raise TextTooLong("The text is too long to be shown.")
    return _render_cached(
        texts, tuple(sorted(words.items())), tuple(sorted(addresses.items()))
    )


def json_block(value: object) -> SafeString:
    """JSON for a data script element. Nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=False)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return declare_html(text)


@lru_cache(maxsize=512)
def _render_cached(
    texts: tuple[str, ...],
    words: tuple[tuple[str, str], ...],
    addresses: tuple[tuple[str, str], ...],
) -> tuple[Rendered, ...]:
    return render_uncached(*texts, words=dict(words), addresses=dict(addresses))


def render_uncached(
    *texts: str, words: Mapping[str, str], addresses: Mapping[str, str]
) -> tuple[Rendered, ...]:
    """What `page_html` returns, but for texts of any length and without a cache."""
    page = _Page(words, addresses)
    return tuple(page.render(text) for text in texts)


class _Page:
    """The walk over the tokens of a page's texts, and what it collects on the way.

    Ids, figures and the numbers of tables go on from one text to the next, so that no
    two of them on the page are the same.
    """

    def __init__(self, words: Mapping[str, str], addresses: Mapping[str, str]) -> None:
        self.words = words
        self.addresses = addresses
        self.headings: list[Heading] = []
        self.figures: list[str] = []
        # For each id that is taken, the last number that was put behind it.
        self.last_number = dict.fromkeys(_TAKEN_IDS, 1)
        self.last_heading = ""
        self.tables = 0

    def render(self, markdown: str) -> Rendered:
        """One of the texts as HTML."""
        self.headings = []
        self.last_heading = ""
        tokens = self.prepare(_PARSER.parse(markdown))
        html = nh3.clean(
            _PARSER.renderer.render(tokens, _PARSER.options, {}),
            tags=_TAGS,
            attributes=_ATTRIBUTES,
            url_schemes={"http", "https"},
            link_rel=None,
        )
        html = _FIGURE.sub(lambda match: self.figures[int(match[1])], html)
        return Rendered(declare_html(html), tuple(self.headings))

    def prepare(self, tokens: list[Token]) -> list[Token]:
        """The tokens as they are rendered."""
        for token in tokens:
            # The parser aligns table cells by inline style, which our policy blocks.
            token.attrs.pop("style", None)
            if token.type == "inline":
                self._prepare_words(token)
        result: list[Token] = []
        for position, token in enumerate(tokens):
            if token.type == "heading_open":
                self._prepare_heading(token, tokens[position + 1])
            elif token.type == "heading_close":
                token.tag = _heading_tag(token)
            elif token.type == "table_open":
                result.append(self._open_table())
            elif token.type == "th_open":
                _name_column(token, tokens[position + 1], tokens[position + 2])
            result.append(token)
            if token.type == "table_close":
                result.append(_html_token("</div>\n"))
        _name_rows(result)
        return result

    def _prepare_heading(self, token: Token, words: Token) -> None:
        token.tag = _heading_tag(token)
        text = "".join(_spoken_text(part) for part in words.children or ())
        self.last_heading = text
        token.attrSet("id", self._free_id(text))
        if token.tag == "h2":
            self.headings.append(Heading(str(token.attrGet("id")), text))

    def _free_id(self, text: str) -> str:
        wanted = slugify(text)[:60].strip("-") or "section"
        free = wanted
        # The count goes on where it stopped: in a text of nothing but equal headings
        # it would otherwise start again for each of them.
        while free in self.last_number:
            self.last_number[wanted] += 1
            free = f"{wanted}-{self.last_number[wanted]}"
        self.last_number[free] = 1
        return free

    def _open_table(self) -> Token:
        # A table that is too wide scrolls by itself, and the keyboard has to reach it.
        self.tables += 1
        name = f"Table {self.tables}: {self.last_heading}".removesuffix(": ")
        return _html_token(
            '<div class="scroll" role="region" tabindex="0" '
            f'aria-label="{escape(name)}">'
        )

    def _prepare_words(self, inline: Token) -> None:
        kept: list[Token] = []
        link_is_kept = True
        for token in inline.children or ():
            if token.type == "text":
                token.content = self._fill(token.content)
            elif token.type == "image":
                token = self._figure(token)
            elif token.type == "link_open":
                link_is_kept = self._prepare_link(token)
            if token.type in ("link_open", "link_close") and not link_is_kept:
                continue
            kept.append(token)
        inline.children = kept

    def _prepare_link(self, token: Token) -> bool:
        """Give the link its address. False when it may not lead where it says."""
        address = str(token.attrGet("href") or "")
        token.attrs = {}
        if address.startswith(ARTICLE_LINK):
            address = self.addresses.get(address.removeprefix(ARTICLE_LINK), "")
        elif address.lower().startswith(("https://", "http://")):
            token.attrs["rel"] = "noreferrer"
        elif not address.startswith("#"):
            return False
        token.attrs["href"] = address
        return bool(address)

    def _figure(self, image: Token) -> Token:
        description = self._fill("".join(part.content for part in image.children or ()))
        drawing = figure(str(image.attrGet("src")))
        if not drawing or len(self.figures) == _MOST_FIGURES:
            return Token("text", "", 0, content=description)
        self.figures.append(_size_drawing(drawing, description))
        mark = _html_token(_FIGURE_MARK.format(len(self.figures) - 1), "html_inline")
        mark.meta["description"] = description
        return mark

    def _fill(self, text: str) -> str:
        return fill_placeholders(text, self.words, keep_unknown=True)


@lru_cache
def figure(address: str) -> str:
    """The drawing at an address such as `figure:spine`, or nothing if we have none."""
    name = re.fullmatch(f"{FIGURE_LINK}([a-z0-9-]+)", address)
    path = FIGURES / f"{name[1]}.svg" if name else None
    return path.read_text(encoding="utf-8").strip() if path and path.is_file() else ""


def _size_drawing(drawing: str, description: str) -> str:
    """The drawing as wide as the text and hardly higher than it was drawn.

    Width and height are attributes, because the policy blocks inline style; the
    drawing shrinks inside them and keeps its shape.
    """
    shape = _VIEW_BOX.search(drawing)
    height = round(float(shape[1])) if shape else 300
    return drawing.replace(
        "<svg ",
        f'<svg aria-label="{escape(description)}" width="100%" height="{height}" '
        'preserveAspectRatio="xMinYMid" ',
        1,
    )


def _heading_tag(token: Token) -> str:
    # The page's title is its only heading of the first level.
    return "h2" if token.tag in ("h1", "h2") else "h3"


def _name_column(opened: Token, words: Token, closed: Token) -> None:
    """Say what a heading cell heads. An empty one, as in a corner, heads nothing."""
    if words.content.strip():
        opened.attrSet("scope", "col")
    else:
        opened.tag = closed.tag = "td"


def _name_rows(tokens: list[Token]) -> None:
    """Make the first cell of each row its heading, as a screen reader reads it."""
    first = False
    for token in tokens:
        if token.type == "tr_open":
            first = True
        elif token.type == "td_open" and first:
            token.tag = "th"
            token.attrSet("scope", "row")
        elif token.type == "td_close" and first:
            token.tag = "th"
            first = False


def _spoken_text(part: Token) -> str:
    """What a part of a heading says: its words, or the description of its figure."""
    if part.type in ("text", "code_inline"):
        return part.content
    return str(part.meta.get("description", ""))


def _html_token(html: str, kind: str = "html_block") -> Token:
    """Our own HTML; it passes through the allow-list like the rest."""
    return Token(kind, "", 0, content=html)
