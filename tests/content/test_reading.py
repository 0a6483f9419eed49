import pytest

from content.manuscript import Faq
from content.reading import measure, without_markup
from tests.content.builders import a_manuscript


def bare(body: str, **overrides):
    return a_manuscript(summary=".", key_points=(), faq=(), body=body, **overrides)


def test_a_hard_text_has_a_higher_grade_than_a_plain_one():
    plain = bare("The pain is in your back. It will pass. Keep on the move.")
    hard = bare(
        "Musculoskeletal dysfunction characteristically demonstrates considerable "
        "heterogeneity notwithstanding comprehensive multidisciplinary evaluation."
    )
    assert measure(plain).grade < 3
    assert measure(hard).grade > 15


def test_the_grade_is_that_of_flesch_and_kincaid():
    # 10 words, 2 sentences, 10 syllables: 0.39 * 5 + 11.8 * 1 - 15.59.
    text = bare("The cat sat on it. The dog ate all bread.")
    assert measure(text).grade == pytest.approx(-1.8, abs=0.05)
    assert measure(text).words == 10


def test_a_heading_and_a_list_item_end_a_sentence():
    run_on = bare("Sleep well and walk far and eat well and rest now and then too")
    listed = bare("## Sleep well\n\n- walk far\n- eat well\n- rest now and then too")
    assert measure(listed).grade < measure(run_on).grade


def test_what_is_not_prose_does_not_count():
    words = measure(bare("Some words here.")).words
    assert measure(bare("Some words here.\n\n| a table | of many |\n|-|-|")).words == (
        words
    )
    assert measure(bare("Some words here.\n\n[//]: # (teaches S0-01)")).words == words
    assert measure(bare("Some [words](article:A05) here.")).words == words


def test_summary_key_points_and_questions_count():
    alone = measure(bare("Some words here.")).words
    more = a_manuscript(
        summary="Two more.",
        key_points=("Three more words.",),
        faq=(Faq("Really so?", "Yes."),),
        body="Some words here.",
    )
    assert measure(more).words == alone + 2 + 3 + 2 + 1


def test_a_text_without_words_has_no_grade():
    assert measure(bare("---")).grade == 0
    assert measure(bare("---")).minutes == 1


def test_reading_time_is_rounded_up():
    assert measure(bare("word " * 201)).minutes == 2


def test_markup_is_taken_off_and_words_are_kept():
    text = (
        "## A *bold* [link](https://example.org)\n\n- `code` {urgent_line}\n\n| a | b |"
    )
    assert without_markup(text).split() == ["A", "bold", "link", "code", "a", "b"]
