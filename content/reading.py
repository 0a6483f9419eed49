"""How hard and how long a text is to read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

import readability
from readability.langdata import LANGDATA

from content.manuscript import Manuscript

# Health texts for everybody are to be read at the age of 13 or 14.
TARGET_GRADE = 8.0
HIGHEST_GRADE = 10.0
WORDS_A_MINUTE = 200

_MARK = re.compile(r"^\[//\]:.*$", re.MULTILINE)
_LINK_OR_IMAGE = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)")
_BLOCK_SIGN = re.compile(r"^[ \t]*(?:#+|[-*+]|\d+[.)]|>)[ \t]+", re.MULTILINE)
_TABLE_ROW = re.compile(r"^[ \t]*\|.*$", re.MULTILINE)
_PLACEHOLDER = re.compile(r"\{\w+\}")
_BLOCK_END = re.compile(r"\n\s*\n|\n(?=\S)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_syllables = LANGDATA["en"]["syllables"]
_WORD = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*|\d+")


@dataclass(frozen=True, slots=True)
class Reading:
    """The measure of one text."""

    grade: float
    words: int

    @property
    def minutes(self) -> int:
        """The time a reader needs, in whole minutes and never none."""
        return max(1, ceil(self.words / WORDS_A_MINUTE))


def without_markup(markdown: str, *, placeholder: str = "") -> str:
    """The words of a Markdown text. Tables, links and marks lose their signs."""
    text = _MARK.sub("", markdown)
    text = _LINK_OR_IMAGE.sub(r"\1", text)
    text = re.sub(r"[*_`|]", lambda sign: " " if sign[0] == "|" else "", text)
    return _PLACEHOLDER.sub(placeholder, _BLOCK_SIGN.sub("", text))


def measure(manuscript: Manuscript) -> Reading:
    """The Flesch-Kincaid grade of what a reader reads in full sentences.

    Tables are left out: their cells are not sentences, and each would count as a
    very short one. A heading, a list item and a paragraph each end a sentence, with a
    full stop or without. A placeholder counts as the two short words it stands for.
    """
    text = _PLACEHOLDER.sub("the line", _TABLE_ROW.sub("", manuscript.prose()))
    text = without_markup(text)
    return measure_blocks(_BLOCK_END.split(text))


def measure_blocks(blocks: Iterable[str]) -> Reading:
    """The Flesch-Kincaid grade of plain texts, each of which ends its last sentence.

    Grade 0 when there are no words. A grade is a year at school in the United States:
    the age of a reader is about five years more.
    """
    sentences = [
        " ".join(_WORD.findall(sentence))
        for block in blocks
        for sentence in _SENTENCE_END.split(block.replace("\n", " "))
    ]
    sentences = [sentence for sentence in sentences if sentence]
    if not sentences:
        return Reading(grade=0.0, words=0)
    measures = readability.getmeasures("\n".join(sentences), lang="en")
    words = measures["sentence info"]["words"]
    grade = (
        measures["readability grades"]["Kincaid"] + _missed_syllables(sentences) / words
    )
    return Reading(grade=round(grade, 1), words=words)


def _missed_syllables(sentences: list[str]) -> float:
    """What the library leaves out of a grade, times the number of words.

    It hears no syllable in short words such as "the" and "be", which makes every text
    look a grade easier than it is.
    """
    spoken = [word for line in sentences for word in line.split() if word[0].isalpha()]
    return 11.8 * sum(_syllables(word) == 0 for word in spoken)
