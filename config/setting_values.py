"""Reads settings from the environment; says what to do when one is missing or wrong."""

from collections.abc import Iterable

from django.core.exceptions import ImproperlyConfigured
from environ import Env


def wrong_setting(name: str, meaning: str, remedy: str) -> ImproperlyConfigured:
    """The error that stops the process: which setting, what it is for, what to do."""
    return ImproperlyConfigured(
        f"The setting {name} is missing or cannot be used. It is {meaning}. {remedy} "
        "Settings come from the environment or from the file .env; "
        ".env.example shows every one of them."
    )


def required_setting(env: Env, name: str, meaning: str, remedy: str) -> str:
    """The text of a setting that the process cannot start without."""
    value = env.str(name, default="").strip()
    if not value:
        raise wrong_setting(name, meaning, remedy)
    return value


def yes_or_no(env: Env, name: str, meaning: str, *, default: bool) -> bool:
    """A switch. Anything but a plain yes or no stops the process."""
    value = env.str(name, default="").strip().lower()
    if not value:
        return default
    if value in {"true", "yes", "on", "1"}:
        return True
    if value in {"false", "no", "off", "0"}:
        return False
    raise wrong_setting(name, meaning, "Write True or False.")


def whole_number(env: Env, name: str, meaning: str, *, default: int) -> int:
    """A number of at least 0."""
    value = env.str(name, default="").strip()
    if not value:
        return default
    if not (value.isascii() and value.isdigit()):
        raise wrong_setting(name, meaning, "Write a whole number, such as 4.")
    return int(value)


def one_of(
    env: Env, name: str, meaning: str, *, codes: Iterable[str], default: str
) -> str:
    """One of a few codes."""
    value = env.str(name, default="").strip() or default
    if value not in codes:
        raise wrong_setting(name, meaning, f"Write one of: {', '.join(codes)}.")
    return value
