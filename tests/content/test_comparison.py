from content.comparison import LONGEST_LINE, Kind, compare_manuscripts
from tests.content.builders import a_manuscript


def marked(lines) -> list[str]:
    """Lines with -removed- and +added+ words."""
    signs = {Kind.SAME: "", Kind.REMOVED: "-", Kind.ADDED: "+", Kind.GAP: "…"}
    return [
        "".join(f"{signs[part.kind]}{part.text}{signs[part.kind]}" for part in line)
        for line in lines
    ]


def test_equal_texts_have_no_differences():
    assert compare_manuscripts(a_manuscript(), a_manuscript()) == []


def test_a_changed_line_shows_its_words_in_reading_order():
    lines = compare_manuscripts(
        a_manuscript(body="The pain is bad at night."),
        a_manuscript(body="The pain was bad at night."),
    )
    assert "The pain -is-+was+ bad at night." in marked(lines)


def test_new_and_lost_paragraphs_are_whole():
    lines = compare_manuscripts(
        a_manuscript(body="One.\n\nTwo."), a_manuscript(body="One.\n\nNew.\n\nTwo.")
    )
    assert "+New.+" in marked(lines)
    back = compare_manuscripts(
        a_manuscript(body="One.\n\nNew.\n\nTwo."), a_manuscript(body="One.\n\nTwo.")
    )
    assert "-New.-" in marked(back)


def test_what_stays_the_same_in_between_is_left_out():
    body = "\n\n".join(f"Paragraph {number}." for number in range(30))
    lines = compare_manuscripts(
        a_manuscript(title="Old", body=body),
        a_manuscript(title="New", body=body.replace("Paragraph 25.", "Changed.")),
    )
    assert "……" in marked(lines)
    assert len(lines) < 12


def test_a_very_long_line_is_shown_before_and_after():
    old, new = "a" * (LONGEST_LINE + 1), "b" * (LONGEST_LINE + 1)
    lines = compare_manuscripts(a_manuscript(body=old), a_manuscript(body=new))
    assert f"-{old}-+{new}+" in marked(lines)
