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
FIVE = {"kind": "Group", "name": 5}


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


@given(st.lists(shapes, max_size=3).map(tuple), st.data())
def test_json_that_was_changed_is_refused_or_reads_as_just_that(parts, data):
    drawing = Drawing("1", (EYE,), (EYE, *parts), date(2026, 3, 4), True, Color.RED)
    changed = json.loads(drawing.canonical_json)
    place, key = data.draw(st.sampled_from(list(places_in(changed))))
    match data.draw(st.sampled_from(["replace", "remove", "add", "rename"])):
        case "remove":
            del place[key]
        case "add" if isinstance(place, dict):
            place[data.draw(names)] = data.draw(junk)
        case "rename" if isinstance(place, dict):
            place[data.draw(names)] = place.pop(key)
        case _:
            place[key] = data.draw(st.sampled_from(alike(place[key])) | junk)

    try:
        again = Drawing.from_json(changed)
    except DefinitionFault:
        return
    assert again.canonical_json == canonical(changed)


def places_in(data):
    """Every field and every item of JSON but its format, each with what holds it."""
    for key in list(data) if isinstance(data, dict) else range(len(data)):
        if key != "format":
            yield data, key
            if isinstance(data[key], dict | list):
                yield from places_in(data[key])


def alike(value):
    """Other JSON that could be taken for a value."""
    if isinstance(value, str):
        return [value.replace("-", ""), f" {value}", value.upper(), [value]]
    if isinstance(value, bool | int | float):
        return [str(value), float(value), int(value), bool(value)]
    return [None, [], {}, "", [value]]


names = st.sampled_from(
    ["kind", "name", "parts", "radius", "side", "color", "shapes", "day", "", "\ud800"]
)
junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters())
    | st.sampled_from(["red", "eye", "2026-03-04", "20260304", "2026-W10-3", "Circle"])
    | st.sampled_from([1, 1.0, True, 2, 2.0, "2", 1e9, -1e9, "\ud800"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=3)
    ),
    max_leaves=4,
)


def test_a_shared_part_reads_back_as_one_object():
    again = Drawing.from_json(JSON)

    eye, face = again.groups
    assert face.parts[0] is eye
    assert again.shapes[0] is face


def test_readings_know_nothing_of_each_other():
    Drawing.from_json(JSON)

    with pytest.raises(DefinitionFault, match="“eye” is not known"):
        with_changes(groups=[{"kind": "Group", "name": "eye"}])


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
        ({"version": 5}, "version: “5” does not belong here"),
        ({"version": None}, "version: “None” does not belong here"),
        ({"groups": {}}, "groups: “{}” does not belong here"),
        ({"words": ["a", 5]}, "words[1]: “5” does not belong here"),
        (
            {"day": "last spring"},
            "day: “last spring” does not belong here; a date does",
        ),
        ({"day": 5}, "day: “5” does not belong here"),
        ({"day": "20260304"}, "day: “20260304” does not belong here"),
        ({"is_public": 1}, "is_public: “1” does not belong here"),
        ({"is_public": "yes"}, "is_public: “yes” does not belong here"),
        ({"background": "green"}, "background: “green” does not belong here"),
        ({"background": 5}, "background: “5” does not belong here"),
        ({"background": {}}, "background: “{}” does not belong here"),
        ({"shapes": [{"kind": "Color"}]}, "shapes[0]: “Color” does not belong here"),
        ({"shapes": ["red"]}, "shapes[0]: “red” does not belong here"),
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
            "shapes[0].radius: “True” does not belong here",
        ),
        (
            {"shapes": [{"kind": "Circle", "radius": float("nan")}]},
            "shapes[0].radius: “nan” does not belong here",
        ),
        (
            {"shapes": [{"kind": "Circle", "radius": 1e9}]},
            "shapes[0].radius: “1000000000.0” does not belong here",
        ),
        (
            {"shapes": [{"kind": "Square", "side": 1.0, "color": None}]},
            "shapes[0].side: “1.0” does not belong here; a whole number does",
        ),
        (
            {"shapes": [{"kind": "Group", "name": "nose"}]},
            "shapes[0]: “nose” is not known",
        ),
        (
            {"shapes": [{"kind": "Group", "name": "eye", "parts": []}]},
            "shapes[0]: “eye” is there twice",
        ),
        (
            {"shapes": [{"kind": "Group", "name": ["eye"]}]},
            "shapes[0].name: “['eye']” does not belong here",
        ),
        (
            {"groups": [{"kind": "Group", "name": "5", "parts": []}], "shapes": [FIVE]},
            "shapes[0].name: “5” does not belong here",
        ),
        ({"words": "x" * 99}, f"words: “{'x' * 60}…” does not belong here"),
    ],
    ids=str,
)
def test_a_fault_is_named_with_its_place(changes, sentence):
    with pytest.raises(DefinitionFault) as fault:
        with_changes(**changes)
    assert str(fault.value).startswith(f"This drawing cannot be read: {sentence}")


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
    with pytest.raises(DefinitionFault, match=r"words\[1\]: “\?” does not belong here"):
        with_changes(words=["a", "\ud800"])
    with pytest.raises(DefinitionFault, match="there is no field “\\?”"):
        with_changes(**{"\ud800": 1})


@pytest.mark.parametrize("depth", [101, 100_000])
def test_what_is_nested_too_deeply_is_refused_before_it_is_read(depth):
    nested = []
    for _ in range(depth):
        nested = [nested]

    with pytest.raises(DefinitionFault, match="nested too deeply"):
        with_changes(shapes=nested)


def test_what_is_nested_as_deeply_as_allowed_is_read():
    group = Circle(1)
    for number in range(48):
        group = Group(str(number), (group,))
    drawing = Drawing("1", shapes=(group,))

    # The definition, its shapes, 48 groups with their parts, a circle and its radius.
    assert Drawing.from_json(drawing.to_json()).shapes == (group,)
    with pytest.raises(DefinitionFault, match="nested too deeply"):
        Drawing.from_json(replace(drawing, shapes=(Group("x", (group,)),)).to_json())


@pytest.mark.parametrize("data", [None, [], "drawing", 5, True])
def test_junk_is_refused(data):
    with pytest.raises(DefinitionFault, match=r"read: “.*” does not belong here"):
        Drawing.from_json(data)


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
