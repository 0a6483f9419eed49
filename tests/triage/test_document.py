"""Documents: the same blocks as Markdown and as HTML, with all text escaped."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.document import (
    Heading,
    Outline,
    Paragraph,
    Phrase,
    Table,
    as_html,
    as_markdown,
)

TREE = Outline(
    (
        Phrase(
            "all of these:",
            (Phrase("one"), Phrase("two", link="sign")),
        ),
    )
)


class Reader(HTMLParser):
    """Reads HTML and fails when tags do not nest."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.text = ""
        self.tags = []

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def read(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def test_a_heading_has_its_level_and_its_anchor():
    heading = Heading(2, "Rules", "rules")

    assert as_markdown([heading]) == "## Rules\n"
    assert as_html([heading], first_level=1) == '<h2 id="rules">Rules</h2>'
    assert as_html([Heading(1, "Book")]) == "<h2>Book</h2>"


def test_a_paragraph_can_carry_a_label():
    assert as_markdown([Paragraph("now", "When")]) == "**When:** now\n"
    assert as_html([Paragraph("now", "When")]) == "<p><strong>When:</strong> now</p>"
    assert as_markdown([Paragraph("", "When")]) == "**When:**\n"


def test_a_tree_of_phrases_is_a_list_in_a_list():
    assert as_markdown([TREE]) == "- all of these:\n  - one\n  - two\n"
    assert as_html([TREE]).replace("\n", "") == (
        "<ul><li>all of these:<ul><li>one</li>"
        '<li><a href="#sign">two</a></li></ul></li></ul>'
    )


def test_a_table_has_a_caption_and_names_its_columns_and_rows():
    table = Table("All", ("Rule", "Level"), (("R01", "emergency"),))

    assert as_markdown([table]) == (
        "*All*\n\n| Rule | Level |\n| --- | --- |\n| R01 | emergency |\n"
    )
    tags = [tag for tag, _ in read(as_html([table])).tags]
    assert tags == [
        *("table", "caption", "thead", "tr", "th", "th", "tbody", "tr", "th", "td"),
    ]


@pytest.mark.parametrize(
    "block",
    [
        Heading(2, "<script>alert(1)</script>", '"><b>'),
        Paragraph("<script>alert(1)</script>", "<b>"),
        Outline((Phrase("<script>", (Phrase("&lt;"),), '"><b>'),)),
        Table("<b>", ("<i>",), (("<script>",),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_no_text_becomes_html(block):
    allowed = {
        *("h3", "p", "strong", "ul", "li", "a"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td"),
    }

    assert {tag for tag, _ in read(as_html([block])).tags} <= allowed


def test_no_text_becomes_markdown():
    text = as_markdown([Paragraph("*a* _b_ `c` [d](e) <f> # g | h\n- i")])

    assert text == "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\# g \\| h - i\n"


@given(st.text())
def test_whatever_is_written_can_be_read_back_from_html(text):
    html = as_html([Paragraph(text), Table("t", ("a", "b"), ((text, text),))])

    assert read(html).text.count(text.rstrip()) >= 1 or "\r" in text or "\0" in text


@given(st.text())
def test_a_cell_stays_in_its_row(text):
    markdown = as_markdown([Table("t", ("a",), ((text,), ("end",)))])

    assert markdown.splitlines()[-1] == "| end |"
    assert len(markdown.split("\n")) == 7
