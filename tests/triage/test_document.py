"""Documents: the same blocks as Markdown and as a page, with all text escaped."""

from html.parser import HTMLParser

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from triage.document import (
    DocumentHeading,
    Outline,
    OutlinePhrase,
    Paragraph,
    Table,
    as_markdown,
)

TREE = Outline(
    (
        OutlinePhrase(
            "all of these:",
            (OutlinePhrase("one"), OutlinePhrase("two", link="sign")),
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


def on_the_page(*blocks):
    """What the page for staff makes of these blocks."""
    context = {"title": "Document", "blocks": blocks}
    html = render_to_string("admin/triage/document.html", context)
    inside = html.partition('class="document">')[2].partition('<br class="clear">')[0]
    return read(inside.rpartition("</div>")[0])


def test_a_heading_has_its_level_and_its_anchor():
    heading = DocumentHeading(3, "Rules", "rules")

    assert as_markdown([heading]) == "### Rules\n"
    assert on_the_page(heading).tags == [("h3", {"id": "rules"})]


def test_a_paragraph_can_carry_a_label():
    assert as_markdown([Paragraph("now", "When")]) == "**When:** now\n"
    assert as_markdown([Paragraph("", "When")]) == "**When:**\n"
    assert on_the_page(Paragraph("now", "When")).text.split() == ["When:", "now"]


def test_a_tree_of_phrases_is_a_list_in_a_list():
    assert as_markdown([TREE]) == "- all of these:\n  - one\n  - two\n"
    assert on_the_page(TREE).tags == [
        *(("ul", {}), ("li", {}), ("ul", {}), ("li", {}), ("li", {})),
        ("a", {"href": "#sign"}),
    ]


def test_a_table_has_a_caption_and_names_its_columns_and_rows():
    table = Table("All", ("Rule", "Level"), (("R01", "emergency"),))

    assert as_markdown([table]) == (
        "*All*\n\n| Rule | Level |\n| --- | --- |\n| R01 | emergency |\n"
    )
    assert [tag for tag, _ in on_the_page(table).tags] == [
        *("div", "table", "caption"),
        *("thead", "tr", "th", "th", "tbody", "tr", "th", "td"),
    ]


@pytest.mark.parametrize(
    "block",
    [
        DocumentHeading(2, "<script>alert(1)</script>", '"><b>'),
        Paragraph("<script>alert(1)</script>", "<b>"),
        Outline((OutlinePhrase("<script>", (OutlinePhrase("&lt;"),), '"><b>'),)),
        Table("<b>", ("<i>",), (("<script>",),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_no_text_becomes_html(block):
    allowed = {
        *("h2", "p", "strong", "ul", "li", "a", "div"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td"),
    }

    assert {tag for tag, _ in on_the_page(block).tags} <= allowed


def test_no_text_becomes_markdown():
    text = as_markdown([Paragraph("*a* _b_ `c` [d](e) <f> # g | h\n- i")])

    assert text == "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\# g \\| h - i\n"


@given(st.text())
def test_a_cell_stays_in_its_row(text):
    markdown = as_markdown([Table("t", ("a",), ((text,), ("end",)))])

    assert markdown.splitlines()[-1] == "| end |"
    assert len(markdown.split("\n")) == 7
