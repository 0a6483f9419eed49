"""What a reader sees of one article, as plain values.

The same text exists as a file with front matter, as a row of the database and as the
fields of the editor's form. All three are spellings of a `Manuscript`, and its own
spelling (`to_file`) is what versions are compared by.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, fields
from datetime import date
from difflib import unified_diff
from urllib.parse import urlsplit

from config.definitions import DefinitionFault, digest_of, read

# Ten times the longest article that we ship, and small enough that a form which holds
# it still fits into the largest request that the application accepts.
LONGEST_TEXT_IN_BYTES = 80_000

TOPICS: Mapping[str, str] = {
    "causes": "What causes it",
    "warning-signs": "Warning signs",
    "checks": "Getting it checked",
    "care": "Care and treatment",
    "living": "Living with it",
}

# Addresses below /articles/ that are not articles.
RESERVED_SLUGS = frozenset({"feed", "search"})

_FENCE = "+++\n"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# What no keyboard types: control characters, halves of characters and the two that are
# none. A database may refuse them, TOML does, and no feed may hold them.
_UNSTORABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_QUESTION = re.compile(r"^###[ \t]+(\S.*)$", re.MULTILINE)


class UnreadableManuscript(ValueError):
    """The text does not have the form of an article; the message says where."""


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that an article rests on."""

    title: str
    publisher: str
    url: str
    published: str
    accessed: date


@dataclass(frozen=True, slots=True)
class Faq:
    """A question that readers ask, and its answer in Markdown."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """Everything about an article that has an author and needs a signature.

    `reviewed` is the day on which the author last checked the text against its sources.
    It is not the clinical signature, which belongs to a version and not to a text.
    Which articles a result offers stands with the rules.
    """

    code: str = ""
    slug: str
    title: str
    topic: str
    summary: str
    key_points: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    reviewed: date | None = None
    next_review: date | None = None
    sources: tuple[Source, ...] = ()
    faq: tuple[Faq, ...] = ()
    body: str

    @property
    def digest(self) -> str:
        """SHA-256 of the file: the same text has the same digest wherever it is."""
        return digest_of(self.to_file())

    def to_file(self) -> str:
        """The manuscript as a file, in the one spelling that all comparing uses."""
        lines = ["+++"]
        for name in ("code", "slug", "title", "topic", "summary"):
            if getattr(self, name):
                lines.append(f"{name} = {_quote(getattr(self, name))}")
        lines += ["key_points = [", *(f"  {_quote(p)}," for p in self.key_points), "]"]
        codes = ", ".join(_quote(code) for code in self.related)
        lines.append(f"related = [{codes}]")
        for name in ("reviewed", "next_review"):
            if getattr(self, name):
                lines.append(f"{name} = {getattr(self, name).isoformat()}")
        for source in self.sources:
            lines += ["", "[[sources]]"]
            for name in ("title", "publisher", "url", "published"):
                lines.append(f"{name} = {_quote(getattr(source, name))}")
            lines.append(f"accessed = {source.accessed.isoformat()}")
        for faq in self.faq:
            lines += ["", "[[faq]]"]
            lines.append(f"question = {_quote(faq.question)}")
            lines.append(f"answer = {_quote(faq.answer)}")
        return "\n".join([*lines, "+++", "", self.body, ""])

    def prose(self) -> str:
        """The running text in Markdown, in the order in which it is read."""
        parts = [self.summary, *self.key_points, self.body]
        for faq in self.faq:
            parts += [faq.question, faq.answer]
        return "\n\n".join(parts)


def _quote(text: str) -> str:
    # A JSON string is a basic string of TOML as long as it holds no DEL, which
    # `check` refuses.
    return json.dumps(text, ensure_ascii=False)


def differences(old: Manuscript, new: Manuscript, *, names: tuple[str, str]) -> str:
    """The unified diff from one manuscript to another; empty when they are equal."""
    before, after = old.to_file().splitlines(), new.to_file().splitlines()
    return "\n".join(unified_diff(before, after, *names, lineterm=""))


# Reading files


def from_file(text: str) -> Manuscript:
    """The manuscript in a file: TOML front matter between fences, then Markdown.

    Raises `UnreadableManuscript` with a sentence that says what to fix.
    """
    text = text.replace("\r\n", "\n")
    if not text.startswith(_FENCE) or text.count(_FENCE) < 2:
        raise UnreadableManuscript(
            "The file does not start with front matter between two lines of +++."
        )
    front, body = text.removeprefix(_FENCE).split(_FENCE, 1)
    try:
        table = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableManuscript(
            f"The front matter is not valid TOML: {error}."
        ) from error
    return from_table(table | {"body": body})


def from_table(table: Mapping[str, object]) -> Manuscript:
    """The manuscript in a table of plain values, such as TOML and JSON hold."""
    try:
        manuscript = read(Manuscript, _plain(_EMPTY | table))
    except DefinitionFault as fault:
        raise UnreadableManuscript(f"The article cannot be read: {fault}.") from fault
    _refuse_gaps(manuscript)
    check(manuscript)
    return manuscript


# What a file may leave out. An empty text that has to be there is found afterwards.
_EMPTY: Mapping[str, object] = {
    **dict.fromkeys(("code", "slug", "title", "topic", "summary", "body"), ""),
    **dict.fromkeys(("key_points", "related", "sources", "faq"), ()),
    **dict.fromkeys(("reviewed", "next_review"), None),
}


def _plain(value: object) -> object:
    """Values as JSON holds them, and texts without space and line ends of Windows."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    # A time of day is a date to Python, and no day to us.
    if type(value) is date:
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    return value


def _refuse_gaps(manuscript: Manuscript) -> None:
    """Raise `UnreadableManuscript` for a text that has to be there and is empty."""
    for part in (manuscript, *manuscript.sources, *manuscript.faq):
        for field in fields(part):
            if getattr(part, field.name) == "" and field.name != "code":
                raise UnreadableManuscript(f"The entry “{field.name}” is missing.")
    for name in ("key_points", "related"):
        if any(not text or "\n" in text for text in getattr(manuscript, name)):
            raise UnreadableManuscript(
                f"The entry “{name}” is not a list of short texts."
            )


def check(manuscript: Manuscript) -> None:
    """Raise `UnreadableManuscript` for what no article may hold in any state."""
    # The values as they are: in a file, JSON's notation hides control characters.
    if any(_UNSTORABLE.search(text) for text in _texts_in(astuple(manuscript))):
        raise UnreadableManuscript("The text holds a character that cannot be stored.")
    size = len(manuscript.to_file().encode())
    if size > LONGEST_TEXT_IN_BYTES:
        raise UnreadableManuscript(
            f"The article is too long: {size // 1000} kB. The limit is "
            f"{LONGEST_TEXT_IN_BYTES // 1000} kB. Split it into two articles."
        )
    if not _SLUG.fullmatch(manuscript.slug) or len(manuscript.slug) > 80:
        raise UnreadableManuscript(
            f"The address “{manuscript.slug}” may only hold lower-case letters, digits "
            "and single hyphens, at most 80 in all."
        )
    if manuscript.slug in RESERVED_SLUGS:
        raise UnreadableManuscript(
            f"The address “{manuscript.slug}” belongs to another page."
        )
    if manuscript.topic not in TOPICS:
        raise UnreadableManuscript(
            f"There is no topic “{manuscript.topic}”. Choose one of: "
            f"{', '.join(TOPICS)}."
        )
    if len(manuscript.title) > 120:
        raise UnreadableManuscript("The title is longer than 120 characters.")
    for source in manuscript.sources:
        address = urlsplit(source.url)
        if address.scheme not in ("https", "http") or not address.netloc:
            raise UnreadableManuscript(
                f"The source “{source.title}” has no web address that starts with "
                "https://."
            )


def _texts_in(value: object) -> Iterator[str]:
    """Every text in a value and in the tuples that it is made of."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts_in(item)


# The notations of the editor's form


def faq_to_text(faq: tuple[Faq, ...]) -> str:
    """Questions and answers as Markdown: a heading of level 3, then the answer."""
    return "\n\n".join(f"### {item.question}\n\n{item.answer}" for item in faq)


def faq_from_text(text: str) -> tuple[Faq, ...]:
    """What `faq_to_text` wrote. Raises `UnreadableManuscript`."""
    before, *parts = _QUESTION.split(text.replace("\r\n", "\n").strip())
    if before.strip():
        raise UnreadableManuscript("Start every question with “### ” on its own line.")
    pairs = list(zip(parts[::2], parts[1::2], strict=True))
    for question, answer in pairs:
        if not answer.strip():
            raise UnreadableManuscript(f"The question “{question}” has no answer.")
    # Markdown lets the signs of a heading stand behind it as well.
    return tuple(
        Faq(question.rstrip(" \t#") or question.strip(), answer.strip())
        for question, answer in pairs
    )


def sources_to_text(sources: tuple[Source, ...]) -> str:
    """One source a line, its parts between bars."""
    return "\n".join(
        f"{one.title} | {one.publisher} | {one.published} | {one.url} | {one.accessed}"
        for one in sources
    )


def sources_from_text(text: str) -> tuple[Source, ...]:
    """What `sources_to_text` wrote. Raises `UnreadableManuscript` naming the line."""
    sources = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        parts = [part.strip() for part in line.split("|")]
        if len(parts) != 5 or not all(parts):
            raise UnreadableManuscript(
                f"Line {number} needs five parts with bars between them: title | "
                "publisher | published | address | day read."
            )
        title, publisher, published, url, accessed = parts
        try:
            day = date.fromisoformat(accessed)
        except ValueError as error:
            raise UnreadableManuscript(
                f"Line {number} does not end with a date like 2026-11-20."
            ) from error
        sources.append(Source(title, publisher, url, published, day))
    return tuple(sources)
