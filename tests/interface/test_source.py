"""Templates are written to be read: one element a line, two spaces a level."""

from pathlib import Path

import pytest
from django.conf import settings

from tests.interface.source import LONGEST_LINE, Source

FOLDER = Path(settings.BASE_DIR) / "templates"
TEMPLATES = {
    str(path.relative_to(FOLDER)): path.read_text("utf-8")
    for path in sorted(FOLDER.rglob("*.html"))
}
GREATEST_MEAN = 60


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_can_be_read_line_by_line(name):
    assert Source(TEMPLATES[name]).faults == []


def test_lines_are_short_in_the_mean():
    lines = [line for text in TEMPLATES.values() for line in text.splitlines() if line]

    assert sum(map(len, lines)) / len(lines) < GREATEST_MEAN


READABLE = {
    "an element": "<p>Text</p>\n",
    "elements in elements": "<ul>\n  <li>One</li>\n</ul>\n",
    "a link in a sentence": '<p>Go <a href="/">back</a>.</p>\n',
    "a sentence over two lines": "<p>\n  One,\n  two.\n</p>\n",
    "an element without an end": "<p>\n  One\n  <br>\n  Two\n</p>\n",
    "a shape that closes itself": '<svg>\n  <path d="M1 1"/>\n</svg>\n',
    "attributes on their own lines": '<p\n  id="a"\n  hidden\n>Text</p>\n',
    "a value over several lines": '<p\n  class="\n    a\n    b\n  "\n>Text</p>\n',
    "a template tag in a start tag": "<p {% if a > 1 %}hidden{% endif %}>A</p>\n",
    "a template tag with an end": "{% if a %}\n  A\n{% else %}\n  B\n{% endif %}\n",
    "a template tag without an end": '{% url "a" as b %}\n<p>{{ b }}</p>\n',
    "an element named by a variable": "<{{ h }}>\n  Text\n</{{ h }}>\n",
    "text that is kept as it is typed": "<div>\n  <textarea>\nA</textarea>\n</div>\n",
}
HARD_TO_READ = {
    "an element that is not indented": "<ul>\n<li>One</li>\n</ul>\n",
    "an element indented by four": "<ul>\n    <li>One</li>\n</ul>\n",
    "a template tag that does not count": "{% if a %}\n<p>A</p>\n{% endif %}\n",
    "an attribute that is not indented": '<p\nid="a"\n>Text</p>\n',
    "two elements in one line": "<p>One</p><p>Two</p>\n",
    "an element in another's line": "<ul><li>One</li>\n</ul>\n",
    "an element after a template tag": "{% if a %}<p>A</p>{% endif %}\n",
    "a line that is too long": f"{'x' * (LONGEST_LINE + 1)}\n",
    "white space at the end": "<p>Text</p> \n",
    "a tab": "<p>A\tB</p>\n",
    "an element that is not closed": "<div>\n",
    "a template tag that is not closed": "{% if a %}\n{% if b %}\n{% endif %}\n",
    "an end of something else": "<div>\n  </p>\n",
}


@pytest.mark.parametrize("text", READABLE.values(), ids=READABLE)
def test_what_can_be_read_has_no_fault(text):
    assert Source(text).faults == []


@pytest.mark.parametrize("text", HARD_TO_READ.values(), ids=HARD_TO_READ)
def test_what_is_hard_to_read_is_noticed(text):
    assert Source(text).faults
