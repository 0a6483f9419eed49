from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.manuscript import (
    LONGEST_TEXT_IN_BYTES,
    Faq,
    UnreadableManuscript,
    check,
    differences,
    faq_from_text,
    faq_to_text,
    from_file,
    sources_from_text,
    sources_to_text,
)
from tests.content.builders import a_manuscript, a_source

FILE = """+++
code = "A99"
slug = "a-slug"
title = "A title"
topic = "causes"
summary = "A summary."
key_points = ["One.", "Two."]
reviewed = 2026-11-20

[[sources]]
title = "A source"
publisher = "Somebody"
url = "https://example.org/"
published = "2020"
accessed = 2026-11-20

[[faq]]
question = "Why?"
answer = "Because."
+++

The body.
"""

LINES = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufffe\uffff"
    ),
    min_size=1,
).filter(lambda text: text.strip() == text and text != "")


def test_a_file_is_read_with_everything_in_it():
    manuscript = from_file(FILE)
    assert manuscript.code == "A99"
    assert manuscript.key_points == ("One.", "Two.")
    assert manuscript.reviewed == date(2026, 11, 20)
    assert manuscript.next_review is None
    assert manuscript.sources[0].accessed == date(2026, 11, 20)
    assert manuscript.faq == (Faq("Why?", "Because."),)
    assert manuscript.body == "The body."


@given(
    title=LINES.filter(lambda text: len(text) <= 120),
    summary=LINES,
    point=LINES,
    answer=LINES,
    body=LINES,
)
def test_what_is_written_to_a_file_reads_back_the_same(
    title, summary, point, answer, body
):
    manuscript = a_manuscript(
        title=title,
        summary=summary,
        key_points=(point,),
        faq=(Faq("Why?", answer),),
        body=body,
    )
    assert from_file(manuscript.to_file()) == manuscript


def test_the_digest_is_that_of_the_text_and_not_of_its_spelling():
    spelled_otherwise = FILE.replace('["One.", "Two."]', '[\n"One.",\n"Two.",\n]')
    assert from_file(spelled_otherwise).digest == from_file(FILE).digest
    assert from_file(FILE.replace("The body", "A body")).digest != (
        from_file(FILE).digest
    )


def test_line_ends_of_windows_make_no_difference():
    assert from_file(FILE.replace("\n", "\r\n")) == from_file(FILE)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('slug = "a-slug"', 'slug = "A slug"', "The address “A slug”"),
        ('slug = "a-slug"', 'slug = "search"', "belongs to another page"),
        ('topic = "causes"', 'topic = "gossip"', "There is no topic “gossip”"),
        ('title = "A title"', "", "“title” is missing"),
        ('title = "A title"', f'title = "{"x" * 121}"', "longer than 120"),
        ('summary = "A summary."', "summary = 3", "summary: “3” does not belong here"),
        ("reviewed = 2026-11-20", "reviewed = 5", "reviewed: “5” does not belong"),
        (
            "reviewed = 2026-11-20",
            "revised = 2026-11-20",
            "no field “revised”",
        ),
        (
            "reviewed = 2026-11-20",
            "reviewed = 2026-11-20 10:00:00",
            "reviewed: “2026-11-20 10:00:00” does not belong here",
        ),
        ('key_points = ["One.", "Two."]', "key_points = 1", "key_points: “1” does not"),
        ('["One.", "Two."]', '["One.", " "]', "list of short texts"),
        (
            '["One.", "Two."]',
            '["One.", 2]',
            r"key_points\[1\]: “2” does not belong here",
        ),
        ('publisher = "Somebody"', "", r"sources\[0\]: .* field “publisher”"),
        ('publisher = "Somebody"', 'publisher = " "', "“publisher” is missing"),
        (
            'answer = "Because."',
            "answer = 1",
            r"faq\[0\]\.answer: “1” does not belong here",
        ),
        ("https://example.org/", "javascript:alert(1)", "no web address"),
        ("https://example.org/", "data:text/html,x", "no web address"),
        ("The body.", "", "“body” is missing"),
        ("The body.", "A \x00 body.", "cannot be stored"),
        ("+++\n", "---\n", "does not start with front matter"),
        ('title = "A title"', 'title = "A', "not valid TOML"),
    ],
)
def test_a_broken_file_is_refused_with_a_reason(old, new, complaint):
    with pytest.raises(UnreadableManuscript, match=complaint):
        from_file(FILE.replace(old, new))


def test_half_a_character_is_refused_before_a_database_sees_it():
    with pytest.raises(UnreadableManuscript, match="cannot be stored"):
        check(a_manuscript(body="half \ud800 a character"))


UNSTORABLE = "\0\x08\x0b\x0c\r\x1b\x1f\x7f\ud800\udfff\ufffe\uffff"


def each_part_as(text):
    """The parts of a manuscript, one after the other, with this text in it."""
    yield {"title": text}
    yield {"summary": text}
    yield {"key_points": ("One.", text)}
    yield {"related": (text,)}
    yield {"sources": (a_source(title=text),)}
    yield {"sources": (a_source(published=text),)}
    yield {"faq": (Faq(text, "Yes."),)}
    yield {"faq": (Faq("Why?", text),)}
    yield {"body": text}


def refusal_of(**parts):
    try:
        check(a_manuscript(**parts))
    except UnreadableManuscript as refused:
        return str(refused)
    return ""


def test_what_no_keyboard_types_is_refused_in_every_part():
    assert [
        (f"{ord(character):x}", part)
        for character in UNSTORABLE
        for part in each_part_as(f"a{character}b")
        if "cannot be stored" not in refusal_of(**part)
    ] == []


def test_lines_and_tabs_are_what_a_keyboard_types():
    check(a_manuscript(summary="One\n\ttwo", faq=(Faq("Why?", "One\n\ttwo"),)))


def test_a_text_that_is_too_long_is_refused_with_its_size():
    with pytest.raises(UnreadableManuscript, match=r"81 kB\. The limit is 80 kB"):
        check(a_manuscript(body="x" * (LONGEST_TEXT_IN_BYTES + 1000)))


def test_the_difference_of_two_texts_names_both_and_is_empty_for_equal_ones():
    old, new = a_manuscript(title="Old"), a_manuscript(title="New")
    difference = differences(old, new, names=("version 1", "the file"))
    assert '-title = "Old"' in difference
    assert '+title = "New"' in difference
    assert "--- version 1" in difference
    assert differences(old, old, names=("a", "b")) == ""


def test_questions_survive_the_notation_of_the_form():
    faq = (Faq("Why?", "Because.\n\nAnd so on."), Faq("When?", "- Now.\n- Later."))
    assert faq_from_text(faq_to_text(faq)) == faq
    assert faq_from_text("") == ()


@pytest.mark.parametrize("text", ["Because.", "### Why?", "### Why?\n\n### When?\n\nA"])
def test_a_question_without_its_answer_is_refused(text):
    with pytest.raises(UnreadableManuscript):
        faq_from_text(text)


def test_a_question_may_be_closed_like_a_heading():
    assert faq_from_text("### Why? ###\t\n\nBecause.") == (Faq("Why?", "Because."),)
    assert faq_from_text("### #\n\nBecause.") == (Faq("#", "Because."),)


def test_a_question_of_nothing_but_spaces_is_none():
    with pytest.raises(UnreadableManuscript, match="Start every question"):
        faq_from_text("###  \t\n\nBecause.")


# A pattern that tries every place in it again would take hours.
def test_a_question_with_half_a_million_signs_in_it_is_read():
    (faq,) = faq_from_text("### " + "# " * 500_000 + "x\n\nBecause.")
    assert len(faq.question) == 1_000_001


def test_sources_survive_the_notation_of_the_form():
    sources = (a_source(), a_source(title="Another", published="2020-01-01"))
    assert sources_from_text(sources_to_text(sources)) == sources
    assert sources_from_text("\n\n") == ()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("A | B | C | https://example.org", "Line 1 needs five parts"),
        ("\nA | B | C | https://example.org | soon", "Line 2 does not end with a date"),
        ("A | | C | https://example.org | 2026-01-01", "Line 1 needs five parts"),
    ],
)
def test_a_source_in_the_wrong_form_is_refused_by_its_line(text, complaint):
    with pytest.raises(UnreadableManuscript, match=complaint):
        sources_from_text(text)
