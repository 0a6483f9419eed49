"""Searching the public articles.

PostgreSQL searches with its own English dictionary and an index. SQLite searches with
the full-text module that it is built with, in a small index in memory made of the
public texts: a few hundred articles take milliseconds, and there is no second copy of
the texts that could fall behind. Both reduce words to their stems, both weigh the
title most and the body least, and a test holds them to the same answers.
"""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, reduce
from itertools import islice, product
from operator import and_, or_

from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector
from django.db import connection
from django.db.models import F

from config.spelling import search_text
from content.library import Library, PublishedArticle
from content.models import ArticleVersion
from content.near_words import MOST_OFFERED, near_words, vocabulary

LONGEST_SEARCH = 100
MOST_WORDS = 10
# With more unknown words than this, a guess at what was meant is worth little.
MOST_UNKNOWN_WORDS = 3
DICTIONARY = "english"

# The stop words of PostgreSQL's English dictionary, which it ignores. They are left
# out here for both databases, so that a whole question finds the same in either.
_STOP_WORDS = """
    i me my myself we our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself it its itself they them their theirs themselves what
    which who whom this that these those am is are was were be been being have has had
    having do does did doing a an the and but if or because as until while of at by for
    with about against between into through during before after above below to from up
    down in out on off over under again further then once here there when where why how
    all any both each few more most other some such no nor not only own same so than too
    very s t can will just don should now
"""
_IGNORED = frozenset(_STOP_WORDS.split())
_WORD = re.compile(r"\w+")
# Words whose stem PostgreSQL knows and SQLite's older rules do not.
_STEMS = {"lying": "lie", "dying": "die", "tying": "tie"}
_WORDS_WITH_OTHER_STEMS = re.compile(rf"\b(?:{'|'.join(_STEMS)})\b", re.IGNORECASE)

# One expression for the query and for the index that serves it.
VECTOR = (
    SearchVector("title", weight="A", config=DICTIONARY)
    + SearchVector("summary", "key_points", weight="B", config=DICTIONARY)
    + SearchVector("words", weight="C", config=DICTIONARY)
)
_WEIGHTS_OF_SQLITE = (10.0, 4.0, 1.0)


def words_of(typed: str) -> list[str]:
    """The words of a search that mean something."""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(search_text(typed)))
    return [word for word in words if word not in _IGNORED][:MOST_WORDS]


@dataclass(frozen=True, slots=True)
class Hits:
    """The articles found, the best first, and whether each holds all the words."""

    articles: tuple[PublishedArticle, ...] = ()
    hold_all: bool = False


def search(typed: str, library: Library) -> Hits:
    """The public articles that hold all the words; failing that, any of them."""
    words = words_of(typed)
    if not words or not library.articles:
        return Hits()
    by_version = {article.version: article for article in library.articles}
    find = _on_postgresql if connection.vendor == "postgresql" else _on_sqlite
    versions, hold_all = find(words, list(by_version))
    return Hits(tuple(by_version[version] for version in versions), hold_all)


def suggestions(typed: str, library: Library) -> list[str]:
    """Searches for near words, for a search with words that no article holds.

    Each of them finds something.
    """
    words = words_of(typed)
    if not words or not library.articles:
        return []
    known = _known_words(
        tuple(article.version for article in library.articles), library.changed_at
    )
    unknown = [word for word in words if word not in known]
    if not 0 < len(unknown) <= MOST_UNKNOWN_WORDS:
        return []
    choices = [
        [word] if word in known else near_words(word, known) or [word] for word in words
    ]
    offered = (" ".join(dict.fromkeys(chosen)) for chosen in product(*choices))
    return [
        words_offered
        for words_offered in islice(offered, MOST_OFFERED)
        if words_offered != " ".join(words)
        and len(words_offered) <= LONGEST_SEARCH
        and search(words_offered, library).articles
    ]


@lru_cache(maxsize=2)
def _known_words(versions: tuple[int, ...], changed: datetime) -> dict[str, int]:
    """The words of these texts, which never change, without those that say nothing.

    Read once in a process for each state of the library. ``changed`` tells apart two
    databases that number their versions alike.
    """
    texts = ArticleVersion.objects.filter(pk__in=versions).values_list(
        "title", "summary", "key_points", "words"
    )
    found = vocabulary(
        f"{title}\n{summary}\n{key_points}\n{text}"
        for title, summary, key_points, text in texts
    )
    return {word: count for word, count in found.items() if word not in _IGNORED}


def _on_postgresql(words: list[str], versions: list[int]) -> tuple[list[int], bool]:
    queries = [SearchQuery(word, config=DICTIONARY) for word in words]
    searched = ArticleVersion.objects.annotate(vector=VECTOR).filter(pk__in=versions)
    for join in (and_, or_):
        query = reduce(join, queries)
        hits = (
            searched.filter(vector=query)
            .annotate(rank=SearchRank(F("vector"), query))
            .order_by("-rank", "article__code", "pk")
            .values_list("pk", flat=True)
        )
        if found_versions := list(hits):
            return found_versions, join is and_
    return [], False


def _on_sqlite(words: list[str], versions: list[int]) -> tuple[list[int], bool]:
    texts = (
        ArticleVersion.objects.filter(pk__in=versions)
        .order_by("article__code", "pk")
        .values_list("pk", "title", "summary", "key_points", "words")
    )
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute(
            "CREATE VIRTUAL TABLE texts USING "
            "fts5(title, summary, words, tokenize='porter unicode61')"
        )
        index.executemany(
            "INSERT INTO texts (rowid, title, summary, words) VALUES (?, ?, ?, ?)",
            [
                (
                    pk,
                    _stem(title),
                    _stem(f"{summary}\n{key_points}"),
                    _stem(text),
                )
                for pk, title, summary, key_points, text in texts
            ],
        )
        for join in (" AND ", " OR "):
            query = join.join(f'"{_stem(word)}"' for word in words)
            hits = index.execute(
                "SELECT rowid FROM texts WHERE texts MATCH ? "
                "ORDER BY bm25(texts, ?, ?, ?), rowid",
                (query, *_WEIGHTS_OF_SQLITE),
            ).fetchall()
            if hits:
                return [pk for (pk,) in hits], join == " AND "
    return [], False


def _stem(text: str) -> str:
    return _WORDS_WITH_OTHER_STEMS.sub(lambda word: _STEMS[word[0].lower()], text)
