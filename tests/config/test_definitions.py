"""Definitions as JSON: what is written reads back the same, and nothing else does."""

import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.definitions import (
    Definition,
    DefinitionFault,
    canonical,
    digest_of,
    read,
)


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


class Shape:
    """A base that is no dataclass, as conditions have."""


@dataclass(frozen=True)
class Circle(Shape):
    radius: float


@dataclass(frozen=True)
class Square(Shape):
    side: int
    color: Color | None = None


@dataclass(frozen=True)
class Group(Shape):
    name: str
    parts: tuple[Shape, ...]


@dataclass(frozen=True, eq=False)
class Drawing(Definition):
    called = "drawing"
    variants = (Circle, Square, Group)
    shared = (Group,)
    upgrades = (
        lambda old: old | {"day": old["date"]},
        lambda old: {name: value for name, value in old.items() if name != "date"},
    )

    version: str
    groups: tuple[Group, ...] = ()
    shapes: tuple[Shape, ...] = ()
    day: date | None = None
    is_public: bool = False
    background: Color | Shape | None = None
    words: tuple[str, ...] = ()


EYE = Group("eye", (Circle(2), Circle(0.5)))
FACE = Group("face", (EYE, EYE, Square(1)))
DRAWING = Drawing(
    version="1",
    groups=(EYE, FACE),
    shapes=(FACE, Square(3, Color.RED), Circle(1.5)),
    day=date(2026, 3, 4),
    is_public=True,
    background=Color.BLUE,
    words=("one", "zwölf"),
)
JSON = DRAWING.to_json()


def fields_of(drawing):
    return [getattr(drawing, name) for name in Drawing.__dataclass_fields__]


def with_changes(**changes):
    return Drawing.from_json(JSON | changes)


# There and back


@pytest.mark.parametrize(
    "drawing",
    [DRAWING, Drawing("2"), replace(DRAWING, background=EYE)],
    ids=["full", "empty", "a part for a color"],
)
def test_what_is_written_reads_back_the_same(drawing):
    again = Drawing.from_json(json.loads(drawing.canonical_json))

    assert fields_of(again) == fields_of(drawing)
    assert again.digest == drawing.digest


shapes = st.recursive(
    st.builds(Circle, st.floats(-1e6, 1e6) | st.integers(-9, 9))
    | st.builds(Square, st.integers(-9, 9), st.sampled_from([None, *Color])),
    lambda inner: st.builds(Group, st.uuids().map(str), st.tuples(inner, inner)),
)


@given(st.lists(shapes, max_size=4).map(tuple), st.none() | st.dates())
def test_any_drawing_reads_back_the_same(parts, day):
    drawing = Drawing("1", shapes=parts, day=day)

    again = Drawing.from_json(json.loads(drawing.canonical_json))

    assert again.shapes == parts
    assert again.day == day


def test_a_shared_part_is_written_once_and_named_from_then_on():
    named = {"kind": "Group", "name": "eye"}

    assert JSON["groups"][0]["parts"][0] == {"kind": "Circle", "radius": 2}
    assert JSON["groups"][1]["parts"][:2] == [named, named]
    assert JSON["shapes"][0] == {"kind": "Group", "name": "face"}


def test_only_what_may_be_one_of_several_types_carries_its_kind():
    assert "kind" not in JSON
    assert JSON["shapes"][1] == {"kind": "Square", "side": 3, "color": "red"}


def test_json_holds_plain_values_only():
    assert type(JSON["background"]) is str
    assert JSON["day"] == "2026-03-04"
    assert JSON["format"] == 3


def test_there_is_one_spelling():
    assert canonical({"b": 1, "a": "ü"}) == '{"a":"ü","b":1}'
    assert DRAWING.canonical_json == canonical(JSON)


def test_the_digest_is_sha_256_of_the_spelling():
    assert digest_of("") == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    assert DRAWING.digest == digest_of(DRAWING.canonical_json)
    assert replace(DRAWING, words=("One", "zwölf")).digest != DRAWING.digest


# What is refused, and where


@pytest.mark.parametrize(
    "changes, sentence",
    [
        ({"version": 5}, "version: “5” is not a text"),
        ({"version": None}, "version: “None” is not a text"),
        ({"groups": {}}, "groups: “{}” is not a list"),
        ({"words": ["a", 5]}, "words[1]: “5” is not a text"),
        ({"day": "last spring"}, "day: Invalid isoformat string: 'last spring'"),
        ({"day": 5}, "day: “5” is not a date"),
        ({"is_public": 1}, "is_public: “1” is not true or false"),
        ({"is_public": "yes"}, "is_public: “yes” is not true or false"),
        ({"background": "green"}, "background: 'green' is not a valid Color"),
        ({"background": 5}, "background: “5” is not a code"),
        ({"background": {}}, "background: “None” is no kind of Shape"),
        ({"shapes": [{"kind": "Color"}]}, "shapes[0]: “Color” is no kind of Shape"),
        ({"shapes": ["red"]}, "shapes[0]: “red” is not an object"),
        ({"mood": "good"}, "there is no field “mood”"),
        (
            {"shapes": [{"kind": "Circle"}]},
            "shapes[0]: there has to be a field “radius”",
        ),
        (
            {"shapes": [{"kind": "Circle", "radius": 1, "side": 1}]},
            "shapes[0]: there is no field “side”",
        ),
        (
            {"shapes": [{"kind": "Circle", "radius": True}]},
            "shapes[0].radius: “True” is not a number",
        ),
        (
            {"shapes": [{"kind": "Circle", "radius": float("nan")}]},
            "shapes[0].radius: “nan” is not a number",
        ),
        (
            {"shapes": [{"kind": "Circle", "radius": 1e9}]},
            "shapes[0].radius: “1000000000.0” is not a number",
        ),
        (
            {"shapes": [{"kind": "Square", "side": 1.0, "color": None}]},
            "shapes[0].side: “1.0” is not a whole number",
        ),
        (
            {"shapes": [{"kind": "Group", "name": "nose"}]},
            "shapes[0]: “nose” is not known",
        ),
        (
            {"shapes": [{"kind": "Group", "name": "eye", "parts": []}]},
            "shapes[0]: “eye” is there twice",
        ),
        ({"words": "x" * 99}, f"words: “{'x' * 60}…” is not a list"),
    ],
    ids=str,
)
def test_a_fault_is_named_with_its_place(changes, sentence):
    with pytest.raises(DefinitionFault) as fault:
        with_changes(**changes)
    assert str(fault.value) == f"This drawing cannot be read: {sentence}"


def test_the_place_of_a_fault_leads_all_the_way_down():
    deep = {
        "kind": "Group",
        "name": "a",
        "parts": [{"kind": "Circle", "radius": 1}, {"kind": "Circle", "radius": "x"}],
    }

    with pytest.raises(DefinitionFault, match=r"shapes\[0\]\.parts\[1\]\.radius: “x”"):
        with_changes(shapes=[deep])


@pytest.mark.parametrize("name", [name for name in JSON if name != "format"])
def test_a_field_that_is_missing_is_named(name):
    left = {key: value for key, value in JSON.items() if key != name}

    with pytest.raises(DefinitionFault, match=f"there has to be a field “{name}”"):
        Drawing.from_json(left)


def test_half_a_character_is_refused():
    with pytest.raises(DefinitionFault, match="surrogates not allowed"):
        with_changes(words=["\ud800"])


@pytest.mark.parametrize("depth", [101, 100_000])
def test_what_is_nested_too_deeply_is_refused_before_it_is_read(depth):
    nested = []
    for _ in range(depth):
        nested = [nested]

    with pytest.raises(DefinitionFault, match="nested too deeply"):
        with_changes(shapes=nested)


@pytest.mark.parametrize("junk", [None, [], "drawing", 5, True])
def test_junk_is_refused(junk):
    with pytest.raises(DefinitionFault, match="is not an object"):
        Drawing.from_json(junk)


# Older formats


def test_an_older_format_is_brought_to_the_newest_step_by_step():
    newest = {name: value for name, value in JSON.items() if name not in ("format",)}
    first = {name: value for name, value in newest.items() if name != "day"}
    first |= {"date": "2026-03-04"}

    for old in (first, first | {"format": 1}, newest | {"date": 1, "format": 2}):
        assert Drawing.from_json(old).digest == DRAWING.digest


@pytest.mark.parametrize("number", [0, 4, -1, "3", True, 2.0, None])
def test_a_format_that_this_code_does_not_know_is_refused(number):
    with pytest.raises(DefinitionFault, match=r"format: “.*” is not known"):
        with_changes(format=number)


def test_what_an_upgrade_cannot_read_is_refused():
    with pytest.raises(DefinitionFault, match="it cannot be upgraded: KeyError"):
        Drawing.from_json({"version": "1"})


def test_a_part_alone_is_read_by_its_type():
    assert read(tuple[Circle, ...], [{"radius": 2}]) == (Circle(2),)
