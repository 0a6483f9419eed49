"""The articles and statements that come with the application, read from their files."""

import re
import tomllib
from functools import cache
from pathlib import Path

from config.definitions import read
from content.linting import KnownSign, Statement
from content.manuscript import Manuscript, UnreadableManuscript, from_file

_HERE = Path(__file__).resolve().parent
ARTICLES = _HERE / "articles"


def files() -> list[Path]:
    """The files of the articles in the order of their codes."""
    return sorted(ARTICLES.glob("*.md"))


def manuscript_in(path: Path) -> Manuscript:
    """The article in one file. Raises `UnreadableManuscript` naming the file."""
    try:
        return from_file(path.read_text(encoding="utf-8"))
    except (UnreadableManuscript, UnicodeDecodeError) as error:
        raise UnreadableManuscript(f"{path.name}: {error}") from error


def manuscripts() -> dict[str, Manuscript]:
    """All articles that we ship, by code."""
    found = [manuscript_in(path) for path in files()]
    return {manuscript.code: manuscript for manuscript in found}


@cache
def statements() -> tuple[Statement, ...]:
    """The clinical statements that the articles have to teach."""
    rows = tomllib.loads((ARTICLES / "statements.toml").read_text(encoding="utf-8"))
    return read(tuple[Statement, ...], rows["statement"])


@cache
def signs() -> tuple[KnownSign, ...]:
    """The warning signs that a text can name, without the rules that use them."""
    rows = tomllib.loads((_HERE / "signs.toml").read_text(encoding="utf-8"))
    return tuple(
        KnownSign(
            row["name"],
            re.compile("|".join(row["words"]), re.IGNORECASE),
            tuple(row.get("asked", ())),
            gap=row.get("gap", ""),
        )
        for row in rows["sign"]
    )
