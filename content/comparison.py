"""Two manuscripts side by side, down to the word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from content.manuscript import Manuscript

# Longer lines are shown whole, before and after: comparing their words takes too long.
LONGEST_LINE = 4_000
# How many unchanged lines stand around a change.
CONTEXT = 1

_WORD = re.compile(r"\s+|[^\s]+")


class Kind(StrEnum):
    """What became of a part of the text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words with the same fate."""

    kind: Kind
    text: str


Line = tuple[Part, ...]


def compare_manuscripts(old: Manuscript, new: Manuscript) -> list[Line]:
    """The lines that differ, each as parts; empty when nothing does.

    A line that changed is one line here: its removed and added words stand in the
    order in which they are read. Unchanged lines in between are left out, marked by a
    gap.
    """
    before, after = old.to_file().splitlines(), new.to_file().splitlines()
    lines: list[Line] = []
    matcher = SequenceMatcher(None, before, after)
    for group in matcher.get_grouped_opcodes(CONTEXT):
        if lines:
            lines.append((Part(Kind.GAP, ""),))
        for tag, start, end, new_start, new_end in group:
            removed, added = before[start:end], after[new_start:new_end]
            if tag == "equal":
                lines += [(Part(Kind.SAME, line),) for line in removed]
            elif len(removed) == len(added):
                lines += map(_changed_line, removed, added)
            else:
                lines += [(Part(Kind.REMOVED, line),) for line in removed if line]
                lines += [(Part(Kind.ADDED, line),) for line in added if line]
    return lines


def _changed_line(old: str, new: str) -> Line:
    if max(len(old), len(new)) > LONGEST_LINE:
        parts = (Part(Kind.REMOVED, old), Part(Kind.ADDED, new))
    else:
        parts = tuple(_changed_words(_WORD.findall(old), _WORD.findall(new)))
    return tuple(part for part in parts if part.text)


def _changed_words(old: list[str], new: list[str]) -> Iterator[Part]:
    matcher = SequenceMatcher(None, old, new)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Part(Kind.SAME, "".join(old[start:end]))
            continue
        yield Part(Kind.REMOVED, "".join(old[start:end]))
        yield Part(Kind.ADDED, "".join(new[new_start:new_end]))
