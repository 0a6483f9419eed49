import json
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from config.placeholders import fill_placeholders, unknown_placeholders
from content.rendering import (
    FIGURES,
    TextTooLong,
    figure,
    json_block,
    page_html,
    render_uncached,
)

WORDS = {
    "emergency_number": "999",
    "emergency_department": "A&E <b>",
    "mark": '<img alt="7">',
}
ADDRESSES = {"A05": "/articles/warning-signs/"}


def html(markdown: str) -> str:
    (shown,) = page_html(markdown, words=WORDS, addresses=ADDRESSES)
    return shown.html


class Elements(HTMLParser):
    """The elements and attributes that a browser would make of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))

    def handle_decl(self, decl):
        self.found.append((decl, {}))

    def handle_pi(self, data):
        self.found.append((data, {}))


ALLOWED = {
    *("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "a", "blockquote"),
    *("code", "pre", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "div"),
}


DRAWN = {
    *("svg", "title", "desc", "path", "rect", "ellipse", "circle", "line"),
    *("g", "text", "tspan", "polyline", "polygon"),
}
# The element that a figure takes the place of.
MARK = "<img"


def assert_harmless(html: str) -> None:
    """Only known elements, no attribute that acts, and links only to web pages."""
    assert MARK not in html
    for tag, attributes in Elements(html).found:
        if tag in DRAWN:
            assert_drawn(attributes)
            continue
        assert tag in ALLOWED
        assert set(attributes) <= {
            *("href", "rel", "id", "start", "scope"),
            *("class", "role", "tabindex", "aria-label"),
        }
        address = attributes.get("href") or "#"
        assert address.startswith(("https://", "http://", "/", "#"))
        assert not address.startswith("//")


def assert_drawn(attributes: dict[str, str | None]) -> None:
    """The attributes of a part of a drawing, none of which acts."""
    assert not {"style", "href", "xlink:href", "id"} & set(attributes)
    assert not any(name.startswith("on") for name in attributes)


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)' onclick='alert(1)'>x</a>",
    "<style>body{display:none}</style>",
    '<div style="position:fixed">x</div>',
    "<svg><script>alert(1)</script></svg>",
    "<iframe src='//example.org'></iframe>",
    "<!-- --><!DOCTYPE html><?php ?>",
    "<!--><img src=x onerror=alert(1)>-->",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](//example.org)",
    "[x](file:///etc/passwd)",
    "[x]( https://example.org )",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x](https://example.org/pixel.gif)",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "![x](figure:../rendering)",
    "![x](figure:no-such-figure)",
    '!["><script>alert(1)</script>](figure:nothing)',
    '[x](https://example.org "title\\" onmouseover=\\"alert(1)")',
    "[x]: javascript:alert(1)\n\n[x]",
    "| a | b |\n|:--|--:|\n| <script>x</script> | [y](javascript:z) |",
    "## <img src=x onerror=alert(1)>",
    "```html\n<script>alert(1)</script>\n```",
    "`<script>alert(1)</script>`",
    '<img alt="0"> <img alt="99">',
    "&lt;img alt=&quot;7&quot;&gt;",
    "&#60;img alt=&#34;7&#34;&#62; `&#60;img alt=&#34;7&#34;&#62;`",
    '&lt;<img alt="7">&gt;',
    "![x](figure:pillow-height) " + '&lt;img alt="0"&gt;' * 3000,
    '![<img alt="0">](figure:pillow-height)',
    '![![&lt;img alt="0"&gt;](x)](figure:pillow-height)',
    "![{mark}](figure:pillow-height) {mark}",
    '[<img alt="7">](https://example.org/&lt;img alt=&quot;7&quot;&gt;)',
    '[<img alt="7">](<https://example.org/<img alt="7">>)',
    '``` <img alt="7">\n\n<img alt="7">\n```',
    '    <img alt="7">',
    '## <img alt="7">\n\n| <img alt="7"> |\n|--|\n| x |',
    "## ![onmouseover=alert(1) x](figure:pillow-height)\n\n| a |\n|--|\n| b |",
    '## ![" onmouseover=alert(1) x](figure:pillow-height)\n\n| a |\n|--|\n| b |',
    "> " * 1000 + "x",
    ("> " * 1000 + "x\n") * 30,
    "- " * 1000 + "x",
    "[" * 5000,
    "![" * 5000 + "](" * 5000,
    "*_" * 5000,
    "`" * 5000,
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "\u202e<script>",
    "\0<scr\0ipt>alert(1)</script>",
]


def test_hostile_text_gives_nothing_that_acts():
    for markdown in HOSTILE:
        try:
            assert_harmless(html(markdown))
        except AssertionError as failure:
            failure.add_note(f"The text: {markdown[:100]}")
            raise


@given(st.text(st.sampled_from("<>[]()!*_`#|-:\"'&;/\\ \nxjavscriptmgl0={}")))
def test_no_text_at_all_gives_anything_that_acts(markdown):
    (shown,) = render_uncached(markdown, words=WORDS, addresses=ADDRESSES)
    assert_harmless(shown.html)


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    '<img alt="0">',
                    '<img alt="',
                    '">',
                    "&lt;img alt=",
                    "&quot;",
                    "&gt;",
                ),
                *("&amp;", "&#38;", "#60;", "{mark}", "0", "1", "7", " ", "\n\n"),
                *("## ", "> ", "    ", "```", "`", "\\", "*", "| a |\n|--|\n| b |\n"),
                *("![", "[", "](figure:pillow-height)", "](https://example.org/", ")"),
            ]
        ),
        max_size=60,
    ).map("".join)
)
@example('![x](figure:pillow-height)\n\n<img alt="0">')
def test_no_text_at_all_can_pass_for_the_mark_of_a_figure(markdown):
    (shown,) = render_uncached(markdown, words=WORDS, addresses=ADDRESSES)
    assert_harmless(shown.html)
    assert shown.html.count("<svg ") <= min(20, markdown.count("](figure:"))


def test_html_in_a_text_is_shown_as_it_was_typed():
    assert html("a <b>bold</b> word") == "<p>a &lt;b&gt;bold&lt;/b&gt; word</p>\n"


def test_a_text_beyond_the_limit_is_not_rendered_at_all():
    with pytest.raises(TextTooLong):
        html("word " * 200_000)
    with pytest.raises(TextTooLong):
        page_html(*["word " * 1000] * 20, words={}, addresses={})


def test_quotes_within_quotes_stop_at_a_depth_that_browsers_can_show():
    assert html("> " * 1000 + "x").count("<blockquote>") <= 20


def test_placeholders_are_filled_with_words_and_never_with_html():
    assert html("Call {emergency_number} or {emergency_department}.") == (
        "<p>Call 999 or A&amp;E &lt;b&gt;.</p>\n"
    )


def test_a_placeholder_value_is_no_markdown():
    (shown,) = page_html("{name}", words={"name": "*x* [y](/z)"}, addresses={})
    assert shown.html == "<p>*x* [y](/z)</p>\n"


def test_an_unknown_placeholder_stays_visible_and_is_reported():
    text = "Call {the_king} or {emergency_number}."
    assert (
        fill_placeholders(text, WORDS, keep_unknown=True) == "Call {the_king} or 999."
    )
    assert unknown_placeholders(text, WORDS) == ["the_king"]


def test_a_link_to_a_public_article_leads_to_its_address():
    assert html("[signs](article:A05)") == (
        '<p><a href="/articles/warning-signs/">signs</a></p>\n'
    )


def test_a_link_to_an_article_that_is_not_public_keeps_only_its_words():
    assert html("Read [*this*](article:A77) now.") == (
        "<p>Read <em>this</em> now.</p>\n"
    )


def test_a_link_to_another_site_tells_it_nothing():
    assert html("[x](https://example.org/)") == (
        '<p><a rel="noreferrer" href="https://example.org/">x</a></p>\n'
    )


def test_headings_get_ids_of_their_own_and_stand_below_the_title():
    (page,) = page_html(
        "# Sources\n\n## What *helps*\n\n### Rest\n\n## What helps\n\n## ü",
        words={},
        addresses={},
    )
    assert [heading.id for heading in page.headings] == [
        "sources-2",
        "what-helps",
        "what-helps-2",
        "u",
    ]
    assert page.headings[1].text == "What helps"
    assert '<h3 id="rest">Rest</h3>' in page.html
    assert "<h1" not in page.html


def test_no_two_headings_share_an_id_however_many_there_are():
    markdown = "## x\n\n## x-2\n\n" + "## x\n\n" * 500
    (shown,) = render_uncached(markdown, words={}, addresses={})
    ids = [heading.id for heading in shown.headings]
    assert len(set(ids)) == 502
    assert ids[:4] == ["x", "x-2", "x-3", "x-4"]


def test_a_table_scrolls_by_itself_and_names_its_columns_and_rows():
    table = html("## Food\n\n|  | Iron |\n|--|--:|\n| Meat | much |")
    assert (
        '<div class="scroll" role="region" tabindex="0" aria-label="Table 1: Food">'
        in table
    )
    assert '<th scope="col">Iron</th>' in table
    assert '<th scope="row">Meat</th>' in table
    assert "<td></td>" in table
    assert "style" not in table


def test_the_marks_of_what_is_taught_are_invisible():
    assert html("A paragraph.\n\n[//]: # (teaches S0-01, S4-05)\n\nAnother.") == (
        "<p>A paragraph.</p>\n<p>Another.</p>\n"
    )


def test_a_figure_stands_in_the_text_with_the_description_of_the_author():
    shown = html('![A pillow & a "head"](figure:pillow-height)')
    assert shown.count("<svg ") == 1
    assert 'aria-label="A pillow &amp; a &quot;head&quot;"' in shown
    assert MARK not in shown


def test_the_description_of_a_figure_has_its_placeholders_filled():
    shown = html('![Call {emergency_number}, "{who}"](figure:pillow-height)')
    assert 'aria-label="Call 999, &quot;{who}&quot;"' in shown


def test_a_figure_that_we_do_not_have_leaves_its_description_filled_in():
    assert html("![Call {emergency_number}](figure:nothing)") == "<p>Call 999</p>\n"


def test_a_figure_in_a_heading_is_named_there_by_its_description():
    (page,) = page_html(
        "## Use ![a pillow](figure:pillow-height)\n\n| a |\n|--|\n| b |",
        words={},
        addresses={},
    )
    (heading,) = page.headings
    assert (heading.id, heading.text) == ("use-a-pillow", "Use a pillow")
    assert 'aria-label="Table 1: Use a pillow"' in page.html
    assert page.html.count("<svg ") == 1


def test_a_text_shows_only_so_many_figures():
    shown = html("![x](figure:pillow-height) " * 100)
    assert 0 < shown.count("<svg ") <= 20


def test_all_texts_of_a_page_together_show_only_so_many_figures():
    texts = ["![x](figure:pillow-height) " * 15] * 10
    shown = page_html(*texts, words={}, addresses={})
    assert 0 < sum(text.html.count("<svg ") for text in shown) <= 20


def test_the_texts_of_a_page_share_no_id_and_no_number_of_a_table():
    table = "## What helps\n\n| a |\n|--|\n| b |"
    body, answer = page_html(table, table, words={}, addresses={})
    assert [heading.id for heading in body.headings] == ["what-helps"]
    assert [heading.id for heading in answer.headings] == ["what-helps-2"]
    assert 'aria-label="Table 1: What helps"' in body.html
    assert 'aria-label="Table 2: What helps"' in answer.html


@pytest.mark.parametrize("path", sorted(FIGURES.glob("*.svg")), ids=lambda p: p.stem)
def test_our_own_figures_can_be_trusted(path):
    drawing = figure(f"figure:{path.stem}")
    assert drawing.startswith("<svg ")
    for tag, attributes in Elements(drawing).found:
        assert tag in DRAWN
        assert_drawn(attributes)


def test_json_in_a_page_cannot_end_its_element():
    value = {"name": "</script><script>alert(1)</script>", "and": "a & b \u2028"}
    block = json_block(value)
    assert not set("<>&\u2028") & set(block)
    assert json.loads(block) == value


def test_the_same_text_is_rendered_once():
    first = page_html("Some text.", words=WORDS, addresses=ADDRESSES)
    again = page_html("Some text.", words=dict(WORDS), addresses=dict(ADDRESSES))
    assert again is first
    assert page_html("Some text.", words={}, addresses={}) is not first
