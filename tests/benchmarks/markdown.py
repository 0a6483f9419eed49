"""How much processor time hostile and ordinary Markdown takes.

Run it from the project's folder: python -m tests.benchmarks.markdown
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import date

from django.conf import settings

if not settings.configured:
    # Escaping HTML asks Django for its settings.
    settings.configure()

from content import shipped
from content.comparison import compare_manuscripts
from content.linting import faults_in
from content.manuscript import LONGEST_TEXT_IN_BYTES, Manuscript, faq_from_text
from content.rendering import (
    TextTooLong,
    page_html,
    render_uncached,
)

WORDS = {"emergency_number": "999", "urgent_line": "the urgent line"}
MEGABYTE = 1_000_000

# Each is repeated until it is as long as a text may be.
HOSTILE = {
    "quotes, 1,000 deep": "> " * 1000 + "x\n",
    "lists, 500 deep": "- " * 500 + "x\n",
    "opening brackets": "[",
    "opening images": "![",
    "links that never end": "[a](",
    "links within links": "[" * 50 + "a" + "](x)" * 50,
    "stars": "*a ",
    "stars and underscores": "*_a_*",
    "backticks": "`` ` ",
    "angle brackets": "<",
    "half a tag": "<a ",
    "scripts": "<script>alert(1)</script>\n\n",
    "event handlers": "<img src=x onerror=alert(1)>",
    "data links": "[x](data:text/html;base64,PHNjcmlwdD4=) ",
    "entities": "&#60;&lt;",
    "backslashes": "\\",
    "headings": "# x\n",
    "reference definitions": "[a]: /x\n",
    "placeholders": "{emergency_number} ",
    "figures": "![x](figure:pillow-height) ",
    "paragraphs": "word\n\n",
    "lines": "word\n",
    "one long word": "x",
    "one long number": "1",
    "numbers without an end": "1.,",
}


def repeated(part: str, size: int) -> str:
    return (part * (size // len(part) + 1))[:size]


def table(columns: int, size: int) -> str:
    head = "|a" * columns + "|\n" + "|-" * columns + "|\n"
    return head + repeated("|x" * columns + "|\n", size - len(head))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def seconds(render) -> float:
    started = time.process_time()
    render()
    return time.process_time() - started


def afresh(text: str) -> float:
    return seconds(lambda: render_uncached(text, words=WORDS, addresses={}))


def manuscript(body: str) -> Manuscript:
    return replace(shipped.manuscripts()["A01"], body=body)


def linted(text: str) -> object:
    return faults_in(
        manuscript(text),
        articles=(),
        words=WORDS,
        signs=shipped.signs(),
        statements=(),
        today=date(2026, 11, 20),
    )


def compared_with_ours(text: str) -> float:
    """The time it takes to compare the text with itself, moved and a bit changed."""
    half = len(text) // 2
    old, new = manuscript(text), manuscript(f"{text[half:]} and {text[:half]}")
    return seconds(lambda: compare_manuscripts(old, new))


def main() -> None:
    ours = [item.body for item in shipped.manuscripts().values()]
    total = sum(afresh(body) for body in ours)
    say(f"an article that we ship, on average      {total / len(ours) * 1000:8.1f} ms")
    for body in ours:
        page_html(body, words=WORDS, addresses={})
    again = sum(
        seconds(lambda body=body: page_html(body, words=WORDS, addresses={}))
        for body in ours
    )
    say(f"the same, rendered before                {again / len(ours) * 1000:8.3f} ms")

    say(f"\nhostile texts of {LONGEST_TEXT_IN_BYTES:,} bytes, the longest there can be")
    texts = {
        name: repeated(part, LONGEST_TEXT_IN_BYTES) for name, part in HOSTILE.items()
    }
    for columns in (2, 100, 5000):
        texts[f"a table of {columns} columns"] = table(columns, LONGEST_TEXT_IN_BYTES)
    say(f"  {'':38} {'to HTML':>11} {'to lint':>11} {'to compare':>11}")
    times = {}
    for name, text in texts.items():
        times[name] = afresh(text)
        others = seconds(lambda text=text: linted(text)), compared_with_ours(text)
        say(
            f"  {name:38} "
            + " ".join(f"{time * 1000:8.1f} ms" for time in (times[name], *others))
        )
    text = "### " + repeated("# ", LONGEST_TEXT_IN_BYTES) + "x\n\ny"
    say(
        f"  {'a question of signs, read from the form':38} "
        f"{seconds(lambda: faq_from_text(text)) * 1000:8.1f} ms"
    )
    worst = max(times, key=times.__getitem__)
    say(f"  worst: {worst}, {times[worst]:.2f} s")

    say("\na text of 1 MB")
    text = repeated("word ", MEGABYTE)

    def refused() -> None:
        try:
            page_html(text, words=WORDS, addresses={})
        except TextTooLong:
            return
        raise AssertionError("a text of 1 MB was rendered")

    say(f"  refused in                             {seconds(refused) * 1000:8.1f} ms")
    for name, part in (
        ("words", "word "),
        ("paragraphs", "word\n\n"),
        ("lines", "word\n"),
    ):
        say(f"  without the limit: {name:19} {afresh(repeated(part, MEGABYTE)):8.2f} s")


if __name__ == "__main__":
    main()
