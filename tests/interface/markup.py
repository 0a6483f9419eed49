"""Reads rendered HTML the way an assistive technology depends on it."""

from html.parser import HTMLParser

VOID = {"input", "meta", "link", "br", "img", "hr"}
REFERENCES = ("for", "aria-describedby", "aria-labelledby")


class Markup(HTMLParser):
    """The elements of a piece of HTML, and what is wrong with its structure."""

    def __init__(self, html: str):
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self._open]
        self.faults += self._reference_faults()

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.faults.append(f"<{tag}> repeats an attribute")
        self.elements.append((tag, dict(attrs)))
        # SVG shapes close themselves; the parser hands those to handle_startendtag.
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if self._open and self._open[-1] == tag:
            self._open.pop()
        else:
            self.faults.append(f"</{tag}> closes {self._open[-1:]}")

    def _reference_faults(self) -> list[str]:
        ids = [attrs["id"] for _, attrs in self.elements if "id" in attrs]
        faults = [f"id {one} is not unique" for one in set(ids) if ids.count(one) > 1]
        for tag, attrs in self.elements:
            wanted = [
                target
                for name in REFERENCES
                for target in (attrs.get(name) or "").split()
            ]
            href = attrs.get("href") or ""
            if href.startswith("#"):
                wanted.append(href[1:])
            faults += [
                f"<{tag}> points at {target}, which is not there"
                for target in wanted
                if target not in ids
            ]
        return faults

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element with this tag, in order."""
        return [attrs for name, attrs in self.elements if name == tag]

    def with_id(self, wanted: str) -> tuple[str, dict[str, str | None]]:
        """The one element with this id."""
        return next(
            (tag, attrs) for tag, attrs in self.elements if attrs.get("id") == wanted
        )
