"""What stands in a record where a stored value is damaged."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Stands where a part of the record is damaged in the database."""

    part: str  # as a sentence begins: "The phone number"

    # Templates ask every part for this; a part that can be read has none.
    is_unreadable = True

    def __str__(self) -> str:
        return f"{self.part} cannot be read."


def if_readable(make: Callable[..., Value], *parts: object) -> Value | Unreadable:
    """Calls ``make`` with these parts; if one cannot be read, returns that one."""
    for part in parts:
        if isinstance(part, Unreadable):
            return part
    return make(*parts)
