"""Reads the source of a template the way a person does: line by line."""

import re
from collections.abc import Iterator

STEP = 2
LONGEST_LINE = 110
VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta"})
# Those that stand on a line of their own; what stands in a sentence does not.
BLOCK_LEVEL = frozenset(
    {
        *("html", "head", "body", "header", "footer", "main", "nav", "aside"),
        *("section", "article", "address", "blockquote", "div", "p"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
        *("form", "fieldset", "legend", "details", "summary"),
    }
)
START_OF, VALUE = "start of <", "a value in quotes"
MIDDLES = frozenset({"elif", "else", "empty"})

TOKEN = re.compile(
    r"(?P<comment>\{#.*?#\}|<!--.*?-->|<!doctype[^>]*>)"
    r"|\{%-?\s*(?P<tag>\w+).*?%\}"
    r"|</(?P<closed>[a-z][\w-]*|\{\{.*?\}\})\s*>?"
    r"|<(?P<opened>[a-z][\w-]*|\{\{.*?\}\})"
    r"|(?P<variable>\{\{.*?\}\})"
    r"|(?P<ends_empty>/>)"
    r"|(?P<ends>>)"
    r"|(?P<quote>\")",
    re.IGNORECASE,
)


class Source:
    """A template's lines, and what makes them hard to read.

    Depth grows by one inside an element, a start tag that goes over several lines, a
    quoted value in it, and a template tag that has an end.
    """

    def __init__(self, text: str):
        self.lines = text.splitlines()
        self.faults: list[str] = []
        self._with_end = frozenset(re.findall(r"\{%\s*end(\w+)", text))
        self._open: list[str] = []
        for number, line in enumerate(self.lines, start=1):
            self.faults += [f"line {number}: {fault}" for fault in self._read(line)]
        if self._open:
            self.faults.append(f"still open at the end: {self._open}")

    def _read(self, line: str) -> Iterator[str]:
        kept_as_it_is = self._open[-1:] == ["<textarea"]
        before = len(self._open)
        first = TOKEN.match(line.lstrip())
        wanted = before - (first is not None and self._closes(first))
        for token in TOKEN.finditer(line):
            yield from self._take(token, line)
        indent = len(line) - len(line.lstrip(" "))
        if line and not kept_as_it_is and indent != wanted * STEP:
            yield f"{indent} spaces instead of {wanted * STEP}"
        if line != line.rstrip() or "\t" in line:
            yield "ends in white space or holds a tab"
        if len(line) > LONGEST_LINE:
            yield f"{len(line)} characters"

    def _closes(self, token: re.Match) -> bool:
        """Whether a line that begins with this stands one step further out."""
        tag = token["tag"] or ""
        return bool(
            token["closed"]
            or tag.startswith("end")
            or tag in MIDDLES
            or (self._start_tag and (token["ends"] or token["ends_empty"]))
            or (token["quote"] and self._is_in_value)
        )

    @property
    def _start_tag(self) -> str:
        """The element whose start tag is not at its end yet."""
        innermost = self._open[-1] if self._open else ""
        return innermost.removeprefix(START_OF) if START_OF in innermost else ""

    @property
    def _is_in_value(self) -> bool:
        return self._open[-1:] == [VALUE]

    def _take(self, token: re.Match, line: str) -> Iterator[str]:
        tag, opened = token["tag"], token["opened"]
        if tag and tag in self._with_end:
            self._open.append(f"{{% {tag}")
        elif tag and tag.startswith("end"):
            yield from self._close(f"{{% {tag[3:]}")
        elif token["closed"]:
            yield from self._close(f"<{token['closed']}")
        elif opened:
            self._open.append(f"{START_OF}{opened}")
            if opened in BLOCK_LEVEL and line[: token.start()].strip():
                yield f"<{opened}> is not the first in its line"
        elif token["quote"] and self._is_in_value:
            self._open.pop()
        elif token["quote"] and self._start_tag:
            self._open.append(VALUE)
        elif element := self._start_tag:
            self._end_start_tag(element, token)

    def _end_start_tag(self, element: str, token: re.Match) -> None:
        if token["ends"] or token["ends_empty"]:
            self._open.pop()
        if token["ends"] and element not in VOID:
            self._open.append(f"<{element}")

    def _close(self, wanted: str) -> Iterator[str]:
        if self._open[-1:] == [wanted]:
            self._open.pop()
        else:
            yield f"closes {wanted}, but open is {self._open[-1:]}"
