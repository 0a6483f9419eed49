"""Texts with ``{placeholders}`` for what a clinic is called and how it is reached.

Pure: texts of rules and of articles are filled here, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def fill_placeholders(
    text: str, words: Mapping[str, str], *, keep_unknown: bool = False
) -> str:
    """The text with its placeholders filled; an unknown one raises ``KeyError``.

    Staff write articles while others read them: there an unknown one stays visible.
    """
    if keep_unknown:
        return PLACEHOLDER.sub(lambda match: words.get(match[1], match[0]), text)
    return PLACEHOLDER.sub(lambda match: words[match[1]], text)


def unknown_placeholders(text: str, words: Iterable[str]) -> list[str]:
    """The placeholders in a text that have no value."""
    return sorted({name for name in PLACEHOLDER.findall(text) if name not in words})
