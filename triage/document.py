"""A document as plain data, and written out as Markdown.

Whoever builds the blocks decides once what the document says. The page for staff is
made from the same blocks by a template, and a test compares it with the Markdown. Each
form escapes the texts itself, so a block may hold anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class OutlinePhrase:
    """A line of text with lines below it: a condition in words is a tree of these.

    ``link`` is the anchor of the heading that explains it.
    """

    text: str
    parts: tuple[OutlinePhrase, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class DocumentHeading:
    """A heading; ``anchor`` is the name that links lead to."""

    kind: ClassVar[str] = "heading"

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``label`` stands before it in bold."""

    kind: ClassVar[str] = "paragraph"

    text: str
    label: str = ""


def paragraph_if(text: str, label: str = "") -> tuple[Paragraph, ...]:
    """A paragraph, and none where there is nothing to say."""
    return (Paragraph(text, label),) if text else ()


@dataclass(frozen=True, slots=True)
class Outline:
    """Phrases as a list inside lists."""

    kind: ClassVar[str] = "outline"

    phrases: tuple[OutlinePhrase, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one line of column headings; ``caption`` says what it shows.

    The first cell of each row names the row.
    """

    kind: ClassVar[str] = "table"

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


# A template draws each block by its ``kind``.
Block = DocumentHeading | Paragraph | Outline | Table


def as_markdown(blocks: Iterable[Block]) -> str:
    """The document as Markdown."""
    return "\n\n".join("\n".join(_markdown(block)) for block in blocks) + "\n"


def _markdown(block: Block) -> Iterator[str]:
    match block:
        case DocumentHeading(level, text, _):
            yield f"{'#' * level} {_escape(text)}"
        case Paragraph(text, label):
            bold = f"**{_escape(label)}:**" if label else ""
            yield f"{bold} {_escape(text)}".strip()
        case Outline(phrases):
            for phrase in phrases:
                yield from _markdown_phrase(phrase, 0)
        case Table(caption, columns, rows):
            yield f"*{_escape(caption)}*"
            yield ""
            yield _markdown_row(columns)
            yield _markdown_row(["---"] * len(columns))
            for row in rows:
                yield _markdown_row(map(_escape, row))


def _markdown_phrase(phrase: OutlinePhrase, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}- {_escape(phrase.text)}"
    for part in phrase.parts:
        yield from _markdown_phrase(part, depth + 1)


def _markdown_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell or ' ' for cell in cells)} |"


def _escape(text: str) -> str:
    """The text on one line, with no character that means anything to Markdown."""
    escaped = "".join(f"\\{sign}" if sign in "\\`*_[]<>|#" else sign for sign in text)
    return " ".join(escaped.split())
