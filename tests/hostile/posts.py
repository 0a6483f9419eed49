"""What is posted: a real page filled in as a person would, then tampered with."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from intake.questionnaire.schema import LongText, Scale, WholeNumber
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import HtmlForm, Page, neutral, some_answers, typed_contact
from tests.hostile.inputs import (
    BODIES,
    CONTENT_TYPES,
    COOKIES,
    ENVIRONS,
    FOREIGN_NAMES,
    FORM,
    QUERIES,
    VALUES,
    Fields,
    urlencoded,
)
from tests.hostile.visitors import PASSWORD

TOKEN = "csrfmiddlewaretoken"
LONG_TEXT = "x" * 100_000

# Headers that say who and from where a visitor is, and in which language.
VISITOR_HEADERS = (
    {"HTTP_X_FORWARDED_FOR": "203.0.113.9:40001"},
    {"HTTP_X_FORWARDED_FOR": "[2001:db8::1]:443, fe80::1%eth0"},
    {"HTTP_X_FORWARDED_FOR": "999.1.1.1"},
    {"HTTP_X_FORWARDED_FOR": "\x00"},
    {"HTTP_X_FORWARDED_FOR": ","},
    {"HTTP_X_FORWARDED_FOR": "ﷺ".encode().decode("latin-1") * 100},
    {"HTTP_X_FORWARDED_FOR": "1.2.3.4/8"},
    {"HTTP_FORWARDED": "for=unknown;host=;proto=="},
    {"HTTP_ACCEPT_LANGUAGE": "xx-" + "y" * 5_000},
    {"HTTP_ACCEPT_LANGUAGE": "de;q=NaN, *;q=1e999"},
    {"HTTP_ACCEPT_LANGUAGE": "\x00"},
    {"HTTP_SEC_FETCH_SITE": "cross-site"},
    {"HTTP_SEC_FETCH_SITE": "same-origin"},
    {"HTTP_SEC_FETCH_SITE": "\udcff".encode("utf-8", "replace").decode() * 20},
    {"HTTP_HOST": "localhost:8000"},
    {"HTTP_HOST": "127.0.0.1"},
    {"HTTP_USER_AGENT": "\x00" * 20},
    {"HTTP_ACCEPT_ENCODING": "gzip;q=nan, br, " * 200},
    {"REMOTE_ADDR": "::ffff:203.0.113.9"},
    {"REMOTE_ADDR": "unix:"},
)


@dataclass(frozen=True)
class Post:
    """One request. ``is_whole`` says that a real page was filled in as it should be."""

    kind: str
    path: str
    fields: Fields = field(default_factory=list)
    body: bytes | None = None
    content_type: str = FORM
    query: str = ""
    environ: Mapping[str, str] = field(default_factory=dict)
    is_whole: bool = False

    @property
    def sent(self) -> bytes | str:
        return urlencoded(self.fields) if self.body is None else self.body

    def smaller(self) -> list[Post]:
        """The same with something left out, the largest parts first."""
        without: list[Post] = []
        if self.query:
            without.append(replace(self, query=""))
        if len(self.query) > 3:
            without.append(replace(self, query="q=1"))
        if self.body:
            without.append(replace(self, body=b""))
        without += [
            replace(self, environ={k: v for k, v in self.environ.items() if k != name})
            for name in self.environ
            if name != "REMOTE_ADDR"
        ]
        for place, (name, value) in enumerate(self.fields):
            before, after = self.fields[:place], self.fields[place + 1 :]
            without.append(replace(self, fields=before + after))
            if len(value) > 1:
                half = value[: len(value) // 2]
                without.append(replace(self, fields=[*before, (name, half), *after]))
        return without

    def __str__(self) -> str:
        lines = [f"POST {self.path}{'?' if self.query else ''}{_cut(self.query)}"]
        lines += [f"{name}: {_cut(value)}" for name, value in self.environ.items()]
        if self.body is None:
            lines += [f"{_cut(name)} = {_cut(value)}" for name, value in self.fields]
        else:
            lines += [f"Content-Type: {_cut(self.content_type)}", _cut(self.body)]
        return "\n".join(lines)


def _cut(value: str | bytes) -> str:
    if len(value) <= 120:
        return repr(value) if value else ""
    return f"{value[:120]!r}… ({len(value)} long)"


class FormPage(Page):
    """A page as it is read here: lists to select from as well, as staff have them."""

    def __init__(self, *args: object, **options: object) -> None:
        self._select: tuple[str, bool] | None = None
        super().__init__(*args, **options)

    def handle_starttag(self, tag, attrs):
        super().handle_starttag(tag, attrs)
        attributes = dict(attrs)
        if not self._is_in("form"):
            return
        form = self.forms[-1]
        if tag == "select" and attributes.get("name"):
            self._select = (attributes["name"], "multiple" in attributes)
            form.offered.setdefault(attributes["name"], [])
        elif tag == "option" and self._select:
            name, is_multiple = self._select
            value = attributes.get("value", "")
            form.offered[name].append(value)
            if "selected" in attributes and is_multiple:
                form.sent.setdefault(name, []).append(value)
            elif "selected" in attributes or not (is_multiple or name in form.sent):
                form.sent[name] = [value]

    def handle_endtag(self, tag):
        super().handle_endtag(tag)
        if tag == "select":
            self._select = None


def posting(page: Page) -> list[HtmlForm]:
    """The forms of a page that are posted; a search, for one, is not."""
    return [form for form in page.forms if form.method.lower() == "post"]


# A page as a person fills it in

ANSWERS = some_answers()
TYPED = {
    **{name: str(value) for name, value in typed_contact().items()},
    "username": "clinician",
    "password": PASSWORD,
    "old_password": PASSWORD,
    "password1": PASSWORD,
    "password2": PASSWORD,
    "new_password1": PASSWORD + " 2",
    "new_password2": PASSWORD + " 2",
    "code": "2345-6789-ABCD",
    "q": "Robin Example",
    "reason": "Called the patient.",
    "comment": "Read.",
    "note": "A word changed.",
    "next_review": "2099-01-01",
    "reviewed": "2026-01-01",
    "live_from_0": "2099-01-01",
    "live_from_1": "08:00",
}


def filled_in(
    form: HtmlForm, knows: Mapping[str, str], rng: random.Random
) -> list[tuple[str, str]]:
    """Everything a browser sends of a form that is filled in and sent by a button."""
    sent = {name: list(values) for name, values in form.sent.items()}
    for name in sorted(filter(None, form.names)):
        sent[name] = _answered(form, name, sent.get(name, []), knows, rng)
    fields = [(name, value) for name, values in sent.items() for value in values]
    if form.buttons:
        fields += [rng.choice(list(form.buttons.values()))]
    return [(name, value) for name, value in fields if name]


def _answered(
    form: HtmlForm,
    name: str,
    before: list[str],
    knows: Mapping[str, str],
    rng: random.Random,
) -> list[str]:
    offered = form.offered.get(name)
    usual = _usual(name, knows)
    if offered is not None:
        if set(usual) & set(offered) and rng.random() < 0.8:
            return [value for value in usual if value in offered]
        if before and rng.random() < 0.8:
            return before
        return [rng.choice(offered)] if offered else []
    if usual and (not any(before) or rng.random() < 0.3):
        return usual
    return before if any(before) else [f"Some words {rng.randrange(10**6)}"]


def _usual(name: str, knows: Mapping[str, str]) -> list[str]:
    if name in knows:
        return [knows[name]]
    question = UPPER_BACK.questions.get(name)
    if question is not None:
        answer = ANSWERS.get(name, neutral(question))
        if isinstance(question, WholeNumber | Scale | LongText):
            return [str(answer)]
        return answer if isinstance(answer, list) else [answer]
    return [TYPED[name]] if name in TYPED else []


# Tampering with it


class Tampering(NamedTuple):
    """What a change of a page can draw on."""

    rng: random.Random
    # Hidden values of other people's pages and of earlier pages, by field.
    seen: Mapping[str, list[str]]


def _hostile_value(fields: Fields, by: Tampering) -> Fields:
    place = by.rng.randrange(len(fields))
    value = by.rng.choice([*VALUES, LONG_TEXT])
    return [*fields[:place], (fields[place][0], value), *fields[place + 1 :]]


def _dropped(fields: Fields, by: Tampering) -> Fields:
    place = by.rng.randrange(len(fields))
    return fields[:place] + fields[place + 1 :]


def _doubled(fields: Fields, by: Tampering) -> Fields:
    name, value = by.rng.choice(fields)
    more = by.rng.choice([value, by.rng.choice(VALUES)])
    return [*fields, *[(name, more)] * by.rng.choice([1, 1, 2, 150])]


def _unknown(fields: Fields, by: Tampering) -> Fields:
    return [*fields, (by.rng.choice(FOREIGN_NAMES), by.rng.choice(VALUES))]


def _renamed(fields: Fields, by: Tampering) -> Fields:
    place = by.rng.randrange(len(fields))
    name = by.rng.choice(FOREIGN_NAMES)
    return [*fields[:place], (name, fields[place][1]), *fields[place + 1 :]]


def _exchanged(fields: Fields, by: Tampering) -> Fields:
    one, other = by.rng.choice(fields), by.rng.choice(fields)
    exchanged = {one: (one[0], other[1]), other: (other[0], one[1])}
    return [exchanged.get(item, item) for item in fields]


def _of_another_page(fields: Fields, by: Tampering) -> Fields:
    """A hidden value of another page: of the same field, or one in another's place."""
    hidden = [name for name, _ in fields if name in by.seen]
    if not hidden:
        return _unknown(fields, by)
    name = by.rng.choice(hidden)
    source = name if by.rng.random() < 0.6 else by.rng.choice(sorted(by.seen))
    value = by.rng.choice(by.seen[source])
    return [(key, value if key == name else old) for key, old in fields]


TAMPERINGS: tuple[Callable[[Fields, Tampering], Fields], ...] = (
    _hostile_value,
    _hostile_value,
    _hostile_value,
    _dropped,
    _doubled,
    _unknown,
    _renamed,
    _exchanged,
    _of_another_page,
    _of_another_page,
)


def tampered(post: Post, by: Tampering) -> Post:
    """The post with one to four changes; most leave the form token as it is."""
    token = [item for item in post.fields if item[0] == TOKEN]
    fields = [item for item in post.fields if item[0] != TOKEN]
    for _ in range(by.rng.randint(1, 4)):
        fields = by.rng.choice(TAMPERINGS)(fields or [("", "")], by)
    return replace(post, fields=[*token, *fields], is_whole=False)


def with_bad_token(post: Post, by: Tampering) -> Post:
    """The post without its form token, or with one that is none of this browser's."""
    fields = [item for item in post.fields if item[0] != TOKEN]
    forged = by.rng.choice([None, "", "x", "a" * 32, "b" * 64, by.rng.choice(VALUES)])
    if forged is not None:
        fields.append((TOKEN, forged))
    return replace(post, fields=fields, is_whole=False)


def with_raw_body(post: Post, token: str, by: Tampering) -> Post:
    """Another body under any content type; the form token is in a header."""
    usual = urlencoded(post.fields).encode()
    body = by.rng.choice([*BODIES, by.rng.randbytes(200), usual])
    # What stands beyond the length that was named is not read.
    short = {"CONTENT_LENGTH": str(len(body) // 2)}
    return replace(
        post,
        fields=[],
        body=body,
        content_type=by.rng.choice(CONTENT_TYPES),
        environ={
            **post.environ,
            "HTTP_X_CSRFTOKEN": token,
            **by.rng.choice([{}, {}, {}, short, {"CONTENT_LENGTH": ""}]),
        },
        is_whole=False,
    )


def with_odd_surroundings(post: Post, by: Tampering) -> Post:
    """A page filled in as it should be, with an odd query, header or cookie."""
    environ = dict(by.rng.choice([*ENVIRONS, *VISITOR_HEADERS, *VISITOR_HEADERS]))
    if by.rng.random() < 0.2:
        cookie = by.rng.choice(COOKIES)
        environ["HTTP_COOKIE"] = f"sessionid={cookie}; csrftoken={cookie}"
    query = by.rng.choice(QUERIES) if by.rng.random() < 0.5 else post.query
    return replace(post, environ={**post.environ, **environ}, query=query)


def invented(path: str, token: str, by: Tampering) -> Post:
    """A post to an address whose page nobody has looked at."""
    names = [*FOREIGN_NAMES, *UPPER_BACK.questions, *TYPED, *by.seen]
    count = by.rng.randint(0, 8)
    fields = [(by.rng.choice(names), by.rng.choice(VALUES)) for _ in range(count)]
    return Post("invented", path, [(TOKEN, token), *fields])
