"""Finds words of our articles that look like a mistyped one."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches

# How alike two words have to be, from 0 to 1. One slip in a short word changes more of
# it; in a long word the same share would make "scoliosis" out of "colitis".
ALIKE = 0.8
ALIKE_WHEN_SHORT = 0.75
LONGEST_SHORT_WORD = 5
# A longer word is not a mistyped one of ours.
LONGEST_WORD = 30
MOST_OFFERED = 3

# Plain words alone: PostgreSQL takes what stands around "/", "@", ":" or a full stop
# inside a word for part of an address, and would not find the word by itself.
_PLAIN_WORD = re.compile(r"(?<![\w/@:])(?<!\w\.)[^\W\d_]{4,}(?![\w/@:]|\.\w)")


def vocabulary(texts: Iterable[str]) -> Counter[str]:
    """The words that a search may have meant, and how many texts hold each."""
    words: Counter[str] = Counter()
    for text in texts:
        words.update({word.lower() for word in _PLAIN_WORD.findall(text)})
    return words


def near_words(typed: str, known: Mapping[str, int]) -> list[str]:
    """The known words most like the typed one: the most similar first, then by use."""
    if len(typed) > LONGEST_WORD:
        return []
    cutoff = ALIKE_WHEN_SHORT if len(typed) <= LONGEST_SHORT_WORD else ALIKE
    close = get_close_matches(typed, known, n=2 * MOST_OFFERED, cutoff=cutoff)

    def order(word: str) -> tuple[float, int, str]:
        return -SequenceMatcher(None, word, typed).ratio(), -known[word], word

    offered: list[str] = []
    for word in sorted(close, key=order):
        # "Cancers" finds what "cancer" finds.
        if not any(word in (f"{other}s", other.removesuffix("s")) for other in offered):
            offered.append(word)
    return offered[:MOST_OFFERED]
