"""Somebody who fills in the form: reads a page, answers by its words, continues.

The way is read off the questionnaire and the page, so that a new question is walked
without a new test. A question is answered when it can be seen; what is not given is
answered plainly when an answer is needed, and left alone otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from playwright.sync_api import ElementHandle, Locator, Page
from playwright.sync_api import Keyboard as KeyboardOfPage

from intake.questionnaire.schema import (
    LongText,
    OneOf,
    Question,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
)
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import neutral, typed_contact
from triage.conditions import Answer

# More stops than any page has.
_PATIENCE = 150
FORWARD = re.compile("^(Continue|Continue or skip|Send my answers)$")


class Hands(Protocol):
    """How somebody operates a page."""

    def choose(self, control: Locator) -> None: ...

    def write(self, control: Locator, text: str) -> None: ...

    def press(self, control: Locator) -> None: ...


class Mouse:
    """Aims at the words, as people do, not at the little box beside them."""

    def choose(self, control: Locator) -> None:
        control.locator("xpath=following-sibling::label").click()

    def write(self, control: Locator, text: str) -> None:
        control.click()
        control.fill(text)

    def press(self, control: Locator) -> None:
        control.click()


class Keyboard:
    """Tab, arrows, Space and Enter, and only ever forwards through the page."""

    def choose(self, control: Locator) -> None:
        keyboard, wanted = control.page.keyboard, control.element_handle()
        if wanted.get_attribute("type") != "radio":
            self._reach(wanted, keyboard)
            keyboard.press("Space")
            return
        # Tab leads into a group of radio buttons, arrows lead through it.
        self._reach(wanted, keyboard, "here.name === control.name")
        if wanted.evaluate(_IS_AT.format("here === control")):
            keyboard.press("Space")
        else:
            self._reach(wanted, keyboard, key="ArrowDown")
        assert wanted.is_checked()

    def write(self, control: Locator, text: str) -> None:
        self._reach(control.element_handle(), control.page.keyboard)
        control.page.keyboard.type(text)

    def press(self, control: Locator) -> None:
        self._reach(control.element_handle(), control.page.keyboard)
        control.page.keyboard.press("Enter")

    def _reach(
        self,
        wanted: ElementHandle,
        keyboard: KeyboardOfPage,
        there: str = "here === control",
        key: str = "Tab",
    ) -> None:
        for _ in range(_PATIENCE):
            if wanted.evaluate(_IS_AT.format(there)):
                return
            keyboard.press(key)
        raise AssertionError(f"the keyboard does not reach {wanted}")


_IS_AT = "control => {{ const here = document.activeElement; return {}; }}"


@dataclass
class Walk:
    """What somebody saw and said on the way."""

    asked: list[str] = field(default_factory=list)
    said: dict[str, Answer] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)


def place(page: Page) -> str:
    """The page of the form that is open ("about-you"); "" anywhere else."""
    parts = urlsplit(page.url).path.strip("/").split("/")
    return parts[1] if parts[0] == "check" and len(parts) > 1 else ""


def start(page: Page, *, hands: Hands | None = None) -> None:
    """Opens the first page and begins."""
    page.goto("/")
    _go(page, page.get_by_role("button", name="Start now"), hands or Mouse())


def walk(
    page: Page,
    answers: Mapping[str, Answer] = {},
    *,
    hands: Hands | None = None,
    until: str = "answers",
    contact: Mapping[str, str] | None = None,
) -> Walk:
    """Continues from the page that is open to a place, or to where the form stops.

    Stops also at a page that does not let go on. ``contact`` is what is typed into the
    fields of the contact page, by name.
    """
    hands = hands or Mouse()
    way = Walk()
    while (here := place(page)) != until and here:
        if here == "contact":
            age = answers.get("age", 40)
            fill_in_contact(page, contact or typed_contact(age=age), hands=hands)
        elif here in UPPER_BACK.step:
            answer_step(page, UPPER_BACK.step[here], answers, way, hands=hands)
        else:
            break
        way.places.append(here)
        go_on(page, hands=hands)
        if place(page) == here:
            break
    return way


def go_on(page: Page, *, hands: Hands | None = None) -> None:
    """Presses the one button that leads on."""
    _go(page, page.get_by_role("button", name=FORWARD), hands or Mouse())


def press(page: Page, name: str, *, hands: Hands | None = None) -> None:
    """Presses a button by its words and waits for the page it leads to."""
    _go(page, page.get_by_role("button", name=name, exact=True), hands or Mouse())


def answer_step(
    page: Page,
    step: Step,
    answers: Mapping[str, Answer],
    way: Walk | None = None,
    *,
    hands: Hands | None = None,
) -> None:
    """Answers what can be seen of a step, from top to bottom, and does not continue."""
    way, hands = way or Walk(), hands or Mouse()
    for question in step.questions:
        if not is_shown(page, question):
            continue
        way.asked.append(question.key)
        value = answers.get(question.key)
        if value is None and question.required:
            value = neutral(question)
        if value is not None:
            give(page, question, value, hands=hands)
            way.said[question.key] = value


def is_shown(page: Page, question: Question) -> bool:
    """Whether somebody sees a question on the page."""
    return page.locator(f"#id_{question.key}").is_visible()


def field_of(page: Page, question: Question) -> Locator:
    """The question as a person finds it: by its words.

    Its key only tells apart questions of one page that read alike.
    """
    name = question.text if question.required else f"{question.text} (optional)"
    if isinstance(question, WholeNumber | LongText):
        found, own = page.get_by_role("textbox", name=name, exact=True), "#id_{}"
    else:
        found, own = (
            page.get_by_role("group", name=name, exact=True),
            "fieldset:has([name={}])",
        )
    return found.and_(page.locator(own.format(question.key)))


def give(
    page: Page, question: Question, value: Answer, *, hands: Hands | None = None
) -> None:
    """Gives an answer to a question that can be seen."""
    hands = hands or Mouse()
    found = field_of(page, question)
    match question:
        case WholeNumber() | LongText():
            hands.write(found, str(value))
        case Scale():
            hands.choose(found.get_by_role("radio", name=str(value), exact=True))
        case OneOf():
            hands.choose(option(page, question, value))
        case SomeOf():
            wanted = [
                choice.code for choice in question.choices if choice.code in value
            ]
            for code in wanted:
                hands.choose(option(page, question, code))


def option(page: Page, question: OneOf | SomeOf, code: str) -> Locator:
    """One choice of a question, found by its words."""
    role = "checkbox" if isinstance(question, SomeOf) else "radio"
    label = next(item.label for item in question.choices if item.code == code)
    return field_of(page, question).get_by_role(role, name=label, exact=True)


def fill_in_contact(
    page: Page, details: Mapping[str, str], *, hands: Hands | None = None
) -> None:
    """Fills in the contact page; values are by the names of its fields."""
    hands = hands or Mouse()
    for name, value in details.items():
        found = page.locator(f"[name={name}]")
        if found.first.get_attribute("type") in ("radio", "checkbox"):
            hands.choose(page.locator(f"[name={name}][value={value}]"))
        elif value:
            hands.write(found, value)


def _go(page: Page, button: Locator, hands: Hands) -> None:
    with page.expect_navigation():
        hands.press(button)
