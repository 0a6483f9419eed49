"""What a hostile or broken client sends: values, fields, bodies, headers, addresses.

Values that once broke an application of this kind stay in the lists, whatever else the
random search tries.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from urllib.parse import quote_from_bytes

from hypothesis import settings
from hypothesis import strategies as st

from intake.questionnaire.schema import (
    LongText,
    OneOf,
    Question,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
)
from triage.conditions import Answer

# A field is a name and its values; a page sends several.
Fields = list[tuple[str, str]]

VALUES = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "a\udfffb",
    "٣",
    "１２",
    "4０",
    "4_0",
    "+40",
    " 40 ",
    "4e1",
    "40.0",
    "-1",
    "0x28",
    "NaN",
    "Infinity",
    "9" * 400,
    "9" * 5000,
    "-" + "9" * 400,
    "null",
    "None",
    "true",
    "[]",
    "{}",
    "__all__",
    "none",
    "=1+1",
    "＝1",
    "@SUM(1)",
    "+1",
    "{{7*7}}",
    "{% load static %}",
    "%s%s%n",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "\u202eevil\u202c",
    "\u2028",
    "\r\nSet-Cookie: a=b",
    "ﷺ" * 500,
    "é" * 4001,
    "x" * 20_000,
    "2024-02-30",
    "0000-01-01",
    "10000-01-01",
    "29/02/2023",
    "../../etc/passwd",
    "00000000-0000-0000-0000-000000000000",
    "{urn:uuid:00000000-0000-0000-0000-000000000000}",
    "٣" * 32,
    "\U0001f600" * 100,
    "\ufeff",
    "\ufffe",
)

values = st.sampled_from(VALUES) | st.text(max_size=80)

# Names that belong to columns, to other pages or to the framework, not to this page.
FOREIGN_NAMES = (
    "id",
    "pk",
    "stopped",
    "contact",
    "emergencies",
    "answers",
    "continued",
    "resume_hash",
    "urgency",
    "state",
    "is_staff",
    "csrfmiddlewaretoken",
    "action",
    "age",
    "emg_chest",
    "free_text",
    "__proto__",
    "",
    "a" * 3000,
    "x\x00y",
    "age[]",
    "age[0]",
    "\ud800",
)


def examples(count: int) -> settings:
    """How many examples a test tries: ``count`` for 100 of an ordinary property.

    A profile of Hypothesis says how long the run is, named on the command line or by
    HYPOTHESIS_PROFILE.
    """
    name = os.environ.get("HYPOTHESIS_PROFILE")
    profile = settings.get_profile(name) if name else settings()
    return settings(
        profile, max_examples=max(1, count * profile.max_examples // 100), database=None
    )


def urlencoded(fields: Fields) -> str:
    """The body of a form, with bytes that are no text where the text is none."""
    return "&".join(f"{_escaped(name)}={_escaped(value)}" for name, value in fields)


def _escaped(text: str) -> str:
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"))


# Fields in the shape of a question


def valid_values(question: Question) -> st.SearchStrategy[list[str]]:
    """What a browser sends for an answer that the question accepts."""
    match question:
        case OneOf():
            return st.sampled_from([[choice.code] for choice in question.choices])
        case SomeOf():
            codes = [choice.code for choice in question.choices]
            return st.lists(
                st.sampled_from(codes), min_size=1, max_size=4, unique=True
            ).filter(lambda chosen: not question.clashes(chosen))
        case WholeNumber() | Scale():
            numbers = st.integers(question.minimum, question.maximum)
            return numbers.map(lambda number: [str(number)])
        case LongText():
            letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
            return st.text(letters, max_size=50).map(lambda text: [text])
    raise TypeError(f"{type(question).__name__} has no valid values here")


def any_values(question: Question) -> st.SearchStrategy[list[str]]:
    """An answer, none, one that is wrong, several, or very many."""
    return st.one_of(
        valid_values(question),
        valid_values(question),
        st.just([]),
        values.map(lambda value: [value]),
        st.lists(values, max_size=5),
        st.tuples(valid_values(question), st.lists(values, min_size=1, max_size=3)).map(
            lambda both: both[0] + both[1]
        ),
        values.map(lambda value: [value] * 150),
    )


def posts(step: Step) -> st.SearchStrategy[Fields]:
    """What may be sent to a step: a filled-in page, or one that was tampered with."""

    def page(kind: Callable[[Question], st.SearchStrategy[list[str]]]):
        return st.tuples(*(kind(question) for question in step.questions)).map(
            lambda answers: [
                (question.key, value)
                for question, given in zip(step.questions, answers, strict=True)
                for value in given
            ]
        )

    foreign = st.lists(st.tuples(st.sampled_from(FOREIGN_NAMES), values), max_size=4)
    return st.one_of(
        page(valid_values),
        st.tuples(page(any_values), foreign).map(lambda parts: parts[0] + parts[1]),
    )


def filled(usual: dict[str, str]) -> dict[str, list[str]]:
    """A page as it is usually sent."""
    return {name: [value] for name, value in usual.items()}


def filled_in(
    usual: dict[str, str], *more: str
) -> st.SearchStrategy[dict[str, list[str]]]:
    """A page with usual values, or one with some changed, left out or added."""
    names = st.sampled_from([*usual, *more])
    changes = st.dictionaries(names, st.lists(values, max_size=2), max_size=3)
    start = filled(usual)
    # The same page is tried only once; a field that nobody reads makes it another.
    unread = st.integers(min_value=0, max_value=10**9)
    as_usual = unread.map(lambda number: start | {"unread": [str(number)]})
    return as_usual | changes.map(lambda changed: start | changed)


def as_fields(page: dict[str, list[str]]) -> Fields:
    return [(name, value) for name, given in page.items() for value in given]


def as_sent(answers: dict[str, Answer]) -> Fields:
    """How a browser sends these answers."""
    return [
        (key, str(one))
        for key, answer in answers.items()
        for one in (answer if isinstance(answer, list) else [answer])
    ]


# Bodies and content types

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=b"

CONTENT_TYPES = (
    FORM,
    MULTIPART,
    "",
    "application/json",
    "text/plain",
    "application/octet-stream",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=" + "b" * 300,
    'multipart/form-data; boundary="b',
    "multipart/form-data; boundary=ﷺ",
    "multipart/mixed; boundary=b",
    f"{FORM}; charset=utf-16",
    f"{FORM}; charset=idna",
    f"{FORM}; charset=nonsense",
    f"{FORM}; charset=rot13",
    f"{MULTIPART}; charset=utf-16",
    f"{MULTIPART}; charset=utf-7",
    f"{MULTIPART}; charset=latin-1",
    f"{MULTIPART}; charset=nonsense",
    f"{MULTIPART}; charset=rot13",
    f"{MULTIPART}; charset=hex",
    f"{MULTIPART}; charset=idna",
    f"{MULTIPART}; charset=undefined",
    "a/b; " + "c=d; " * 50,
)


def multipart(*parts: bytes) -> bytes:
    return b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + b"--b--\r\n"


def part(name: str, value: bytes, *more: bytes, file: bool = False) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{name}"'
    if file:
        disposition += '; filename="f.txt"'
    return b"\r\n".join([disposition.encode(), *more, b"", value])


BODIES = (
    b"",
    b"\x00",
    b"%",
    b"%zz=%zz",
    b"%00=%00",
    b"age=%ED%A0%80",
    b"age=%ff%fe",
    b"&" * 10_000,
    b"=" * 1_000,
    b"emg_chest=none&" * 150,
    b"age=40&" * 10_000,
    b"&".join(b"f%d=1" % number for number in range(300)),
    b"a=" + b"x" * 200_000,
    b"{" + b'"a":[' * 5_000,
    json.dumps({"age": 40, "urgency": "self_care"}).encode(),
    gzip.compress(b"age=40&sex_at_birth=male"),
    gzip.compress(b"a=" + b"\x00" * 10_000_000),
    multipart(),
    multipart(part("age", b"40"), part("sex_at_birth", b"male")),
    multipart(part("age", b"\xff\xfe\x00")),
    multipart(part("age", b"40", b"Content-Type: text/plain; charset=rot13")),
    multipart(part("age", b"%%%", b"Content-Transfer-Encoding: base64")),
    multipart(part("age", b"abcde", b"Content-Transfer-Encoding: base64")),
    multipart(part("age", b"x" * 1_000, file=True)),
    multipart(part("age", b"x" * 200_000)),
    multipart(*(part(f"f{number}", b"1") for number in range(300))),
    multipart(*(part(f"f{number}", b"1", file=True) for number in range(150))),
    multipart(part("a" * 5_000, b"1")),
    multipart(part("age", b"40", b"X: " + b"y" * 3_000)),
    multipart(b"no headers at all"),
    b"--b\r\nContent-Disposition: form-data",
    b"--b\r\n" * 1_000,
)

bodies = st.sampled_from(BODIES) | st.binary(max_size=300)
content_types = st.sampled_from(CONTENT_TYPES) | st.text(
    st.characters(min_codepoint=32, max_codepoint=126), max_size=60
)

# Headers, as the server hands them to the application

ENVIRONS = (
    {},
    {"HTTP_CONTENT_ENCODING": "gzip"},
    {"HTTP_TRANSFER_ENCODING": "chunked"},
    {"HTTP_EXPECT": "100-continue"},
    {"CONTENT_LENGTH": "-1"},
    {"CONTENT_LENGTH": "abc"},
    {"CONTENT_LENGTH": "9" * 8000},
    {"CONTENT_LENGTH": "9" * 30},
    {"HTTP_HOST": "elsewhere.example"},
    {"HTTP_HOST": "testserver:99999999"},
    {"HTTP_HOST": "[::"},
    {"HTTP_REFERER": "\x00"},
    {"HTTP_ORIGIN": "null"},
    {"HTTP_ACCEPT_LANGUAGE": "," * 5_000},
    {"HTTP_ACCEPT": "x/y;" * 2_000},
    {"HTTP_X_FORWARDED_FOR": "1, 2, " * 1_000},
    {"HTTP_X_FORWARDED_PROTO": "gopher"},
    {"HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE"},
    {"HTTP_IF_NONE_MATCH": '"' * 1_000},
    {"HTTP_IF_MODIFIED_SINCE": "Thu, 32 Foo 99999 99:99:99 GMT"},
    {"HTTP_IF_MODIFIED_SINCE": "Thu, 01 Jan 0000 00:00:00 GMT"},
    {"HTTP_RANGE": "bytes=-1,9-1,"},
    {"REMOTE_ADDR": ""},
    {"REMOTE_ADDR": "x" * 500},
)

# The value of a session cookie; a value in quotation marks may escape any character.
COOKIES = (
    "",
    "x",
    "x" * 8,
    "x" * 40,
    "x" * 100_000,
    '"aaaaaaaa\\000"',
    '"aaaaaaaa\\377\\376"',
    "\x00" * 40,
    "ﷺ".encode().decode("latin-1") * 20,
    "' OR 1=1 --",
    "a" * 32 + "; sessionid=" + "b" * 32,
    "; " * 2_000,
    "=; =",
)

QUERIES = (
    "%00",
    "q=%00",
    "q=a%00b",
    "q=%ED%A0%80",
    "q=%ff",
    "q=" + quote_from_bytes(("ﷺ" * 500).encode()),
    "q=" + "x" * 5_000,
    "q='%22%5C",
    "q=%25%25%27",
    "q=*",
    "q=AND+OR+NOT+NEAR(",
    "q=%3D1%2B1",
    "q=a+" + "b+" * 900,
    "p=0",
    "p=-1",
    "p=99999999999999999999",
    "p=%D9%A3",
    "p=x",
    "o=99",
    "o=-1.-2.x",
    "o=%D9%A3",
    "all=",
    "e=1",
    "_facets=True",
    "_popup=1",
    "_to_field=id",
    "_to_field=password",
    "next=https%3A%2F%2Felsewhere.example",
    "next=%00",
    "_changelist_filters=%00",
    "_changelist_filters=%0D%0ASet-Cookie%3A+a%3Db",
    "=&=&=",
    "&" * 3_000,
    "&".join(f"f{number}=1" for number in range(300)),
)

queries = st.sampled_from(QUERIES)
