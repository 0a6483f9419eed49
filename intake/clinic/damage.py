"""Shows which part of a record is damaged in the database."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Takes the place of a part of the record that is damaged in the database."""

    part: str  # as a sentence begins: "The phone number"

    # Templates check this on every part; a part that can be read does not have it.
    is_unreadable = True

    def __str__(self) -> str:
        return f"{self.part} cannot be read."


def if_readable(make: Callable[..., Value], *parts: object) -> Value | Unreadable:
    """Calls ``make`` with these parts; if one cannot be read, returns that one."""
    for part in parts:
        if isinstance(part, Unreadable):
            return part
    return make(*parts)
