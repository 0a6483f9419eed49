"""A patient's browser over HTTP: one connection, its cookies, the page it is on.

Built on the standard library alone, so that a measurement measures the server.
"""

from __future__ import annotations

import http.client
import itertools
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from ipaddress import IPv4Address
from urllib.parse import urlencode, urlsplit

from intake.demonstration import STORIES, complete
from intake.questionnaire.upper_back import UPPER_BACK
from triage.conditions import Answer
from triage.engine import screen
from triage.rules import RULESET

Fields = Sequence[tuple[str, object]]

HIDDEN = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')
# As words on the page: the form's token can hold two such groups too.
REFERENCE = re.compile(r"(?<=[>\s])[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}(?=[<.\s])")

# The status of a request that got no answer: the connection was refused or broke.
NO_ANSWER = 0

# Each patient comes from a network of their own, as behind a proxy.
_networks = itertools.count(1)

# Patients who reach the end without an emergency page, and one whom it stops at once.
STORIES_TO_THE_END = tuple(
    answers
    for answers in (complete(UPPER_BACK, story.answers) for story in STORIES)
    if not screen(RULESET, answers)
)
EMERGENCY = complete(UPPER_BACK, {"emg_chest": ["sudden_tearing"], "age": 60})


@dataclass(frozen=True, slots=True)
class Page:
    """What came back: a page, a redirect, or nothing."""

    status: int
    location: str = ""
    body: str = ""
    seconds: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> dict[str, str]:
        """The fields that the page's form sends without being asked."""
        return {name: unescape(value) for name, value in HIDDEN.findall(self.body)}

    @property
    def fields_to_send_again(self) -> list[tuple[str, str]]:
        """Everything a "not sent" page offers to send once more."""
        return [(name, unescape(value)) for name, value in HIDDEN.findall(self.body)]

    @property
    def reference(self) -> str:
        found = REFERENCE.search(self.body)
        return found[0] if found else ""


class Browser:
    """Sends requests one after the other, keeps cookies, follows nothing by itself.

    It sends the headers of an ordinary browser, and the address that a proxy in front
    would have seen: otherwise its forms are suspected, and the starts of a crowd are
    throttled.
    """

    def __init__(self, port: int, cookies: Mapping[str, str] | None = None) -> None:
        self.cookies = dict(cookies or {})
        self.port = port
        number = next(_networks)
        self.headers = {
            "Accept-Language": "en",
            "Sec-Fetch-Site": "same-origin",
            "X-Forwarded-For": str(IPv4Address("10.0.0.0") + number),
        }
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def get(self, path: str, **headers: str) -> Page:
        return self.send("GET", path, **headers)

    def post(self, path: str, fields: Fields = (), **headers: str) -> Page:
        return self.send("POST", path, fields, **headers)

    def send(self, method: str, path: str, fields: Fields = (), **extra: str) -> Page:
        cookies = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        headers = self.headers | {"Cookie": cookies}
        body = None
        if method == "POST":
            body = urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        headers |= {name.replace("_", "-"): value for name, value in extra.items()}
        started = time.perf_counter()
        try:
            self.connection.request(method, path, body, headers)
            response = self.connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException):
            self.connection.close()
            return Page(NO_ANSWER, seconds=time.perf_counter() - started)
        seconds = time.perf_counter() - started
        for line in response.headers.get_all("Set-Cookie", ()):
            name, _, rest = line.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        return Page(
            response.status,
            urlsplit(response.headers.get("Location", "")).path,
            content.decode("utf-8", "replace"),
            seconds,
            dict(response.headers),
        )

    def close(self) -> None:
        self.connection.close()


@dataclass(frozen=True, slots=True)
class Person:
    """What one patient answers on every page."""

    name: str
    answers: dict[str, Answer]

    @classmethod
    def number(cls, number: int) -> Person:
        """The story turns with the number; the name belongs to it alone."""
        return cls(
            f"Patient {number}", STORIES_TO_THE_END[number % len(STORIES_TO_THE_END)]
        )

    def answers_on(self, slug: str) -> dict[str, Answer]:
        return {
            question.key: self.answers[question.key]
            for question in UPPER_BACK.step[slug].questions
            if self.answers.get(question.key) is not None
        }

    def fields_on(self, place: str) -> list[tuple[str, object]]:
        """What the patient types on a page, as a browser sends it."""
        if place == "answers":
            return []
        if place == "contact":
            return [
                ("name", self.name),
                ("date_of_birth_day", 1),
                ("date_of_birth_month", 1),
                ("date_of_birth_year", date.today().year - self.answers["age"]),
                ("phone", "555 010 0199"),
                ("email", ""),
                ("reach_by", "phone"),
                ("may_contact", "yes"),
                ("consent", "yes"),
            ]
        return [
            (key, one)
            for key, answer in self.answers_on(place).items()
            for one in (answer if isinstance(answer, list) else [answer])
        ]


def place_of(path: str) -> str:
    """The page of the form behind an address; empty when it is none."""
    parts = path.strip("/").split("/")
    return parts[1] if parts[0] == "check" and len(parts) == 2 else ""


def begin(browser: Browser) -> str:
    """Presses "start"; gives the address of the first step."""
    csrf = browser.get("/").hidden["csrfmiddlewaretoken"]
    return browser.post("/", [("csrfmiddlewaretoken", csrf)]).location


def walk_to(browser: Browser, person: Person, wanted: str) -> Page:
    """Answers every page up to the wanted one; gives that page, unsent."""
    path = begin(browser)
    for _ in range(40):
        place = place_of(path)
        page = browser.get(path)
        if place == wanted:
            return page
        if page.status == 302:
            path = page.location
            continue
        sent = [*page.hidden.items(), *person.fields_on(place)]
        page = browser.post(path, sent)
        if page.status != 302:
            raise SystemExit(f"{path} answered {page.status} to a valid page.")
        path = page.location
    raise SystemExit(f"{person.name} does not reach {wanted}.")
