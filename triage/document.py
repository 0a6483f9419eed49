"""A document as plain data, written out as Markdown or as HTML.

What it says is decided once, by whoever builds the blocks; the two forms cannot drift
apart. All text is escaped here, so a block may hold anything. The page for staff is
made from the same blocks by a template, and compared with these in a test.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line of text with lines below it: a condition in words is a tree of these.

    ``link`` is the anchor of the heading that explains it.
    """

    text: str
    parts: tuple[Phrase, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``anchor`` is the name that links lead to."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``label`` stands before it in bold."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """Phrases as a list inside lists."""

    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one line of column headings; ``caption`` says what it shows.

    The first cell of each row names the row.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Outline | Table


# Markdown


def as_markdown(blocks: Iterable[Block]) -> str:
    """The document as Markdown."""
    return "\n\n".join("\n".join(_markdown(block)) for block in blocks) + "\n"


def _markdown(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text, _):
            yield f"{'#' * level} {_plain(text)}"
        case Paragraph(text, label):
            bold = f"**{_plain(label)}:**" if label else ""
            yield f"{bold} {_plain(text)}".strip()
        case Outline(phrases):
            for phrase in phrases:
                yield from _markdown_phrase(phrase, 0)
        case Table(caption, columns, rows):
            yield f"*{_plain(caption)}*"
            yield ""
            yield _markdown_row(columns)
            yield _markdown_row(["---"] * len(columns))
            for row in rows:
                yield _markdown_row(map(_plain, row))


def _markdown_phrase(phrase: Phrase, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}- {_plain(phrase.text)}"
    for part in phrase.parts:
        yield from _markdown_phrase(part, depth + 1)


def _markdown_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell or ' ' for cell in cells)} |"


def _plain(text: str) -> str:
    """Text in which no character means anything to Markdown."""
    escaped = "".join(f"\\{sign}" if sign in "\\`*_[]<>|#" else sign for sign in text)
    return " ".join(escaped.split())


# HTML


def as_html(blocks: Iterable[Block], *, first_level: int = 2) -> str:
    """The document as a fragment of HTML whose top heading has ``first_level``."""
    return "\n".join(line for block in blocks for line in _html(block, first_level - 1))


def _html(block: Block, offset: int) -> Iterator[str]:
    match block:
        case Heading(level, text, anchor):
            tag = f"h{min(level + offset, 6)}"
            name = f' id="{escape(anchor)}"' if anchor else ""
            yield f"<{tag}{name}>{escape(text)}</{tag}>"
        case Paragraph(text, label):
            bold = f"<strong>{escape(label)}:</strong> " if label else ""
            yield f"<p>{bold}{escape(text)}".rstrip() + "</p>"
        case Outline(phrases):
            yield from _html_list(phrases)
        case Table(caption, columns, rows):
            yield f"<table><caption>{escape(caption)}</caption>"
            heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in columns)
            yield f"<thead><tr>{heads}</tr></thead><tbody>"
            for first, *others in rows:
                cells = "".join(f"<td>{escape(cell)}</td>" for cell in others)
                yield f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>'
            yield "</tbody></table>"


def _html_list(phrases: Iterable[Phrase]) -> Iterator[str]:
    yield "<ul>"
    for phrase in phrases:
        text = escape(phrase.text)
        if phrase.link:
            text = f'<a href="#{escape(phrase.link)}">{text}</a>'
        if phrase.parts:
            yield f"<li>{text}"
            yield from _html_list(phrase.parts)
            yield "</li>"
        else:
            yield f"<li>{text}</li>"
    yield "</ul>"
