"""Definitions as plain JSON, their one spelling and their digest.

A definition is a frozen dataclass made of others: a rule set, a questionnaire. Its JSON
follows from the declared types of the fields alone, and what is read back is exactly
what was written: whatever is unknown, missing, of another type or spelled otherwise is
a fault, and the fault names its place, as in ``rules[3].condition.parts[0]: ...``.

Pure: the modules that hold definitions are, too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import ClassVar, Self, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Upgrade = Callable[[dict[str, object]], dict[str, object]]

# Conditions are compiled, and Python reads no source nested deeper than 200. The rules
# in use need 16.
DEEPEST = 100
# What a message asks for in place of what was found.
_EXPECTED = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date",
}
# No number of ours needs more. It leaves out infinity and nan, which JSON lacks.
LARGEST = 1e9


class DefinitionFault(ValueError):
    """JSON that is no definition; the message names the place and what is wrong."""

    def __init__(self, fault: str, place: str = "") -> None:
        place = place.removeprefix(".")
        super().__init__(f"{place}: {fault}" if place else fault)


def canonical(data: object) -> str:
    """JSON in the one spelling in which it is stored and compared."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(text: str) -> str:
    """SHA-256 of a text: changes with every word and number."""
    return hashlib.sha256(text.encode()).hexdigest()


class Definition:
    """A value with a version that is stored under the digest of its canonical JSON.

    ``called`` is its name in messages. ``variants`` are the types that stand where only
    a common base is declared; JSON names them under ``kind``. A ``shared`` one is
    written whole where it comes first, and by its name from then on. ``upgrades`` bring
    JSON from format 1 to 2, from 2 to 3 and so on, so that only the newest is read.
    """

    called: ClassVar[str]
    variants: ClassVar[tuple[type, ...]] = ()
    shared: ClassVar[tuple[type, ...]] = ()
    upgrades: ClassVar[tuple[Upgrade, ...]] = ()
    version: str

    @cached_property
    def canonical_json(self) -> str:
        """The definition as JSON with one possible spelling."""
        return canonical(self.to_json())

    @cached_property
    def digest(self) -> str:
        """The digest under which this definition is stored, in the newest format."""
        return digest_of(self.canonical_json)

    def to_json(self) -> dict[str, object]:
        """The definition as plain JSON; ``from_json`` reads it back."""
        content = _written(self, type(self), set())
        return {"format": len(self.upgrades) + 1, **content}

    @classmethod
    def from_json(cls, data: object) -> Self:
        """The definition that ``to_json`` wrote, in this format or an older one.

        Raises ``DefinitionFault``.
        """
        try:
            return read(cls, cls._upgraded(data), cls)
        except DefinitionFault as fault:
            sentence = f"This {cls.called} cannot be read: {fault}"
            raise DefinitionFault(sentence) from fault

    @classmethod
    def _upgraded(cls, data: object) -> object:
        if _is_too_deep(data):
            raise DefinitionFault("it is nested too deeply")
        if not isinstance(data, dict):
            return data
        content = dict(data)
        number = content.pop("format", 1)
        if type(number) is not int or not 1 <= number <= len(cls.upgrades) + 1:
            raise DefinitionFault(f"{_quote(number)} is not known", "format")
        try:
            for upgrade in cls.upgrades[number - 1 :]:
                content = upgrade(content)
        except (AttributeError, LookupError, TypeError) as error:
            raise DefinitionFault(f"it cannot be upgraded: {error!r}") from error
        return content


def read(kind: type[T], data: object, of: type[Definition] = Definition) -> T:
    """The value of a type that plain JSON holds, as a part of a kind of definition.

    Raises ``DefinitionFault``.
    """
    return _Reading(of).value(kind, data, "")


def _written(value: object, of: type[Definition], known: set[str]) -> object:
    """A value as plain JSON; ``known`` are the shared parts written so far."""
    if isinstance(value, tuple):
        return [_written(item, of, known) for item in value]
    if isinstance(value, str | date):
        # A code becomes plain text, and a day its usual spelling.
        return str(value)
    if not is_dataclass(value):
        return value
    content = {"kind": type(value).__name__} if type(value) in of.variants else {}
    is_shared = isinstance(value, of.shared)
    if is_shared and value.name in known:
        return {**content, "name": value.name}
    for name in _types(type(value)):
        content[name] = _written(getattr(value, name), of, known)
    if is_shared:
        known.add(value.name)
    return content


class _Reading:
    """One definition being read; remembers the shared parts by name."""

    def __init__(self, of: type[Definition]) -> None:
        self.variants, self.shared = of.variants, of.shared
        self.known: dict[str, object] = {}

    def value(self, declared: object, data: object, place: str) -> object:
        """The value at a place, of the type that is declared for it."""
        types = get_args(declared) if isinstance(declared, UnionType) else (declared,)
        if data is None and NoneType in types:
            return None
        if isinstance(data, list) and get_origin(declared) is tuple:
            return tuple(
                self.value(get_args(declared)[0], item, f"{place}[{number}]")
                for number, item in enumerate(data)
            )
        if isinstance(data, dict) and get_origin(declared) is not tuple:
            return self._node(types, data, place)
        for kind in types:
            if (leaf := _leaf(kind, data)) is not None:
                return leaf
        kind = "a list" if get_origin(declared) is tuple else "an object or a code"
        expected = next(filter(None, map(_EXPECTED.get, types)), kind)
        raise DefinitionFault(
            f"{_quote(data)} does not belong here; {expected} does", place
        )

    def _node(self, types: tuple[type, ...], data: dict, place: str) -> object:
        """An object: of the class that is declared, or of the variant that it names."""
        given, kind = dict(data), types[0]
        kinds = {v.__name__: v for v in self.variants if issubclass(v, types)}
        if kinds:
            kind = kinds.get(str(given.pop("kind", None)))
        if not is_dataclass(kind):
            found = _quote(data.get("kind", data))
            raise DefinitionFault(f"{found} does not belong here", place)
        if not issubclass(kind, self.shared):
            return self._fields(kind, given, place)
        if given.keys() != {"name"}:
            part = self._fields(kind, given, place)
            if self.known.setdefault(part.name, part) is part:
                return part
            raise DefinitionFault(f"{_quote(part.name)} is there twice", place)
        part = self.known.get(self.value(str, given["name"], f"{place}.name"))
        if type(part) is not kind:
            raise DefinitionFault(f"{_quote(given['name'])} is not known", place)
        return part

    def _fields(self, kind: type, given: dict[str, object], place: str) -> object:
        types = _types(kind)
        for name in sorted(given.keys() ^ types.keys()):
            fault = "there is no field" if name in given else "there has to be a field"
            raise DefinitionFault(f"{fault} {_quote(name)}", place)
        return kind(
            **{
                name: self.value(declared, given[name], f"{place}.{name}")
                for name, declared in types.items()
            }
        )


def _leaf(kind: type, data: object) -> object:
    """The text, number, yes or no, day or code that the data is; None if it is none.

    Classes are compared, because a yes or no is an int to Python and no number to us.
    """
    if kind in (bool, int, float) or type(data) is not str:
        fits = type(data) is kind or (kind is float and type(data) is int)
        return data if fits and abs(data) < LARGEST else None
    try:
        # JSON can hold halves of characters, which nothing can store.
        data.encode()
        value = date.fromisoformat(data) if kind is date else kind(data)
    except (TypeError, ValueError):
        return None
    # A day has more than one spelling, and only one of them is written.
    return value if str(value) == data else None


@cache
def _types(kind: type) -> Mapping[str, object]:
    """The fields of a dataclass with the types that are declared for them."""
    declared = get_type_hints(kind)
    return {field.name: declared[field.name] for field in fields(kind)}


def _is_too_deep(data: object) -> bool:
    """Whether lists and objects are nested too deeply for functions to follow."""
    level = [data]
    for _ in range(DEEPEST):
        objects = [item.values() for item in level if isinstance(item, dict)]
        lists = [item for item in level if isinstance(item, list)]
        level = [child for children in (*objects, *lists) for child in children]
    return bool(level)


def _quote(data: object) -> str:
    """What was found, short enough for a message and fit for a log."""
    text = str(data).encode(errors="replace").decode()
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"
