"""Reads settings from the environment; says what to do when one is missing or wrong."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from django.core.exceptions import ImproperlyConfigured, ValidationError
from environ import Env

T = TypeVar("T")
Parse = Callable[[str], T]

_SWITCH = {"true": True, "yes": True, "on": True, "1": True}
_SWITCH |= {"false": False, "no": False, "off": False, "0": False}


def wrong_setting(name: str, meaning: str, remedy: str) -> ImproperlyConfigured:
    """The error that stops the process: which setting, what it is for, what to do."""
    return ImproperlyConfigured(
        f"The setting {name} is missing or cannot be used. It is {meaning}. {remedy} "
        "Settings come from the environment or from the file .env; "
        ".env.example shows every one of them."
    )


class Environment(Env):
    """The environment. A setting that cannot be used stops the process with advice."""

    def text(self, name: str, default: str = "") -> str:
        """The text of a setting, or the default where there is none."""
        return self.str(name, default="").strip() or default

    def read(
        self, name: str, meaning: str, remedy: str, parse: Parse[T], default: T = None
    ) -> T:
        """What ``parse`` makes of a setting; it raises for what cannot be used.

        A setting without a default is required.
        """
        text = self.text(name)
        if not text and default is not None:
            return default
        if not text:
            raise wrong_setting(name, meaning, remedy)
        try:
            return parse(text)
        except (ValueError, LookupError, ValidationError) as error:
            raise wrong_setting(name, meaning, remedy) from error

    def required(self, name: str, meaning: str, remedy: str) -> str:
        """The text of a setting that the process cannot start without."""
        return self.read(name, meaning, remedy, str)

    def yes_or_no(self, name: str, meaning: str, *, default: bool) -> bool:
        """A switch. Anything but a plain yes or no stops the process."""
        return self.read(name, meaning, "Write True or False.", _switch, default)

    def whole_number(self, name: str, meaning: str, *, default: int) -> int:
        """A number of at least 0."""
        remedy = "Write a whole number, such as 4."
        return self.read(name, meaning, remedy, _digits, default)

    def one_of(
        self, name: str, meaning: str, *, codes: Iterable[str], default: str
    ) -> str:
        """One of a few codes."""
        value = self.text(name, default)
        if value not in codes:
            raise wrong_setting(name, meaning, f"Write one of: {', '.join(codes)}.")
        return value


def _switch(text: str) -> bool:
    return _SWITCH[text.lower()]


def _digits(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError("These are not digits alone.")
    return int(text)
