"""Articles that name cancer say with balance that most pain is not cancer (H13)."""

import re

import pytest

from content import shipped
from content.reading import without_markup

MANUSCRIPTS = shipped.manuscripts()

CANCER = re.compile(
    r"cancer|tumou?r|myeloma|melanoma|lymphoma|leukaemia|metastas", re.IGNORECASE
)
# What puts it in proportion, in one sentence.
BALANCED = re.compile(
    r"\bmost\b[^.]*(?:do(?:es)? not come from cancer|have other causes than cancer"
    r"|has other causes|do not have cancer|comes? from muscles and joints)"
    r"|\bcancer is a rare cause\b"
    r"|\boften the cause turns out to be something else"
    r"|\bfar more often it is muscles and joints"
    r"|\bnone of those \d+ had a tumour",
    re.IGNORECASE,
)
# The article on the question itself.
ON_CANCER = "A04"
# These name it only to ask whether the reader has or had it.
ONLY_HISTORY = {"A10", "A11", "A16", "A19"}
HISTORY = re.compile(r"\b(?:have|had|past|any|thinners,) (?:or had )?cancer")


def sentences(code):
    text = without_markup(MANUSCRIPTS[code].prose())
    return re.split(r"(?<=[.?!])\s+|\n+", text)


NAMING = sorted(
    code for code in MANUSCRIPTS if any(map(CANCER.search, sentences(code)))
)


def is_balanced(code):
    return any(map(BALANCED.search, sentences(code)))


def test_there_are_articles_that_name_cancer():
    assert len(NAMING) > 15
    assert set(NAMING) > ONLY_HISTORY


def leads_to_the_article_on_cancer(code):
    return f"(article:{ON_CANCER})" in MANUSCRIPTS[code].prose()


def test_an_article_that_names_cancer_says_that_most_pain_is_not_cancer():
    assert [
        code
        for code in sorted(set(NAMING) - ONLY_HISTORY)
        if not (is_balanced(code) or leads_to_the_article_on_cancer(code))
    ] == []


def test_the_article_on_cancer_is_itself_balanced():
    assert is_balanced(ON_CANCER)


@pytest.mark.parametrize("code", sorted(ONLY_HISTORY))
def test_an_article_without_that_sentence_speaks_of_cancer_the_reader_had(code):
    for sentence in sentences(code):
        assert not CANCER.search(HISTORY.sub("", sentence)), sentence
