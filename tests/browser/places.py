"""Every page and state that a person can meet, each with the way that leads to it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, partial
from pathlib import Path

import pytest
from django.db import OperationalError
from django.utils import timezone
from playwright.sync_api import Page

from content import services as articles
from content.models import Article
from content.shipped import manuscripts
from content.status import Decision
from intake import services
from intake.models import Draft, Submission
from intake.patient.addresses import page_url
from intake.patient.start_limits import STARTS_BY_IPV4
from intake.questionnaire.schema import OneOf, Question, Scale, SomeOf, Step
from intake.questionnaire.upper_back import UPPER_BACK
from tests.browser.entrance import sign_in, take_up
from tests.browser.walker import FORWARD, press
from tests.builders import (
    FIRST_STEP,
    a_clinician,
    a_draft,
    a_safety_officer,
    a_stopped_draft,
    a_submission,
    an_administrator,
    an_editor,
    an_emergency_stop,
    completed,
    neutral,
    on_step,
    prune,
    some_answers,
)
from triage.condition_parts import walk
from triage.conditions import Answer, HasAny, HasOnly
from triage.rules import RULESET
from triage.urgency import Urgency

Answers = dict[str, Answer]


@dataclass
class Scene:
    """Where a place is looked for: a page, and what a test may change around it."""

    page: Page
    monkeypatch: pytest.MonkeyPatch
    settings: object

    def change_clinic(self, **changes: object) -> None:
        self.settings.CLINIC = replace(self.settings.CLINIC, **changes)


# Answers


@cache
def _openers() -> Counter[tuple[str, str]]:
    """The options that other questions wait for, and how many do."""
    found = Counter()
    for question in UPPER_BACK.questions.values():
        for part in walk(question.condition) if question.condition else ():
            if isinstance(part, HasAny | HasOnly):
                found.update((part.key, code) for code in part.codes)
    return found


def _opening(question: Question) -> Answer:
    """The answer that opens most of what can be opened."""
    if isinstance(question, SomeOf):
        return [choice.code for choice in question.choices if not choice.exclusive]
    if isinstance(question, Scale):
        return question.maximum
    if isinstance(question, OneOf):
        openers = _openers()
        codes = [choice.code for choice in question.choices]
        # Of several that open as much the last: it leads deeper.
        best = max(reversed(codes), key=lambda code: openers[question.key, code])
        if openers[question.key, best]:
            return best
    return neutral(question)


def open_answers() -> Answers:
    """Everything answered so that as many questions as possible are asked."""
    answers = {key: _opening(item) for key, item in UPPER_BACK.questions.items()}
    return prune(UPPER_BACK, {**answers, "sex_at_birth": "female", "age": 44})


def open_draft(step: Step | None = None, *, only_openers: bool = False) -> Draft:
    """A draft on which as much as possible is asked, emergencies already read.

    With ``only_openers`` nothing is answered on the step but what opens follow-ups.
    """
    answers = open_answers()
    if only_openers:
        opened = {key for key, _ in _openers()}
        waiting = {item.key for item in step.questions if item.key not in opened}
        answers = {key: answers[key] for key in answers if key not in waiting}
    codes = [rule.code for rule in RULESET.rules]
    return a_draft(
        answers=answers,
        contact=None if "age" in answers else {},
        emergencies={"shown": codes, "acknowledged": codes},
    )


@cache
def _vignettes() -> list[dict]:
    file = Path(__file__).parents[1] / "triage" / "vignettes.json"
    return json.loads(file.read_text())


def vignette(name: str) -> Answers:
    """The answers of a published case."""
    return next(item["answers"] for item in _vignettes() if item["id"] == name)


# One published case for each level.
CASES = {
    Urgency.EMERGENCY: "V08",
    Urgency.SAME_DAY: "V11",
    Urgency.WITHIN_2_WEEKS: "V13",
    Urgency.ROUTINE: "V04",
    Urgency.SELF_CARE: "V01",
}


def a_case(scene: Scene, level: Urgency) -> Submission:
    """A submission of this level, while self-care can be earned."""
    scene.change_clinic(floor="self_care")
    submission = a_submission(answers=completed(vignette(CASES[level])))
    assert submission.urgency == level
    return submission


# The patient's pages


def open_step(scene: Scene, step: Step) -> None:
    take_up(scene.page, open_draft())
    scene.page.goto(page_url(step.slug))


def open_step_in_error(scene: Scene, step: Step) -> None:
    """Follow-ups open and unanswered; where nothing is required, a contradiction."""
    take_up(scene.page, open_draft(step, only_openers=True))
    scene.page.goto(page_url(step.slug))
    if not any(question.required for question in step.questions):
        contradict(scene.page)
    continue_(scene.page)


def contradict(page: Page) -> None:
    """Ticks "none" beside another answer, as happens without scripts."""
    page.evaluate(
        """() => {
            const only = document.querySelector("[data-only]");
            const others = only.closest("fieldset").querySelectorAll("input");
            only.checked = others[0].checked = true;
        }"""
    )


def continue_(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=FORWARD).click()


def _throttled(scene: Scene) -> None:
    for _ in range(STARTS_BY_IPV4.limit):
        STARTS_BY_IPV4.count_try("127.0.0.1", now=timezone.now())
    scene.page.goto("/")
    press(scene.page, "Start now")


def _throttled_in_error(scene: Scene) -> None:
    _throttled(scene)
    press(scene.page, "Check now")


def _checked_now(scene: Scene) -> None:
    _throttled(scene)
    for key, answer in on_step(FIRST_STEP, some_answers()).items():
        for code in answer if isinstance(answer, list) else [answer]:
            scene.page.check(f"input[name={key}][value={code}]")
    press(scene.page, "Check now")
    scene.page.get_by_role("heading", name="You did not tick").wait_for()


def _contact(scene: Scene) -> None:
    take_up(scene.page, a_draft())
    scene.page.goto("/check/contact/")


def _contact_in_error(scene: Scene) -> None:
    take_up(scene.page, a_draft(contact={}))
    scene.page.goto("/check/contact/")
    continue_(scene.page)


def _answers(scene: Scene) -> None:
    take_up(scene.page, open_draft())
    scene.page.goto("/check/answers/")


def _answers_with_an_emergency(scene: Scene) -> None:
    text = "I can't pee, my legs are weak and I want to die."
    take_up(scene.page, a_draft(answers=some_answers(free_text=text)))
    scene.page.goto("/check/answers/")


def _emergency(scene: Scene) -> None:
    take_up(scene.page, a_stopped_draft())
    scene.page.goto("/check/emergency/")


def _emergency_unsaved(scene: Scene) -> None:
    take_up(scene.page, open_draft())
    scene.page.goto("/check/emergency-check/")
    _take_database_away(scene)
    continue_(scene.page)


def _take_database_away(scene: Scene) -> None:
    def away(**_):
        raise OperationalError("server closed the connection unexpectedly")

    scene.monkeypatch.setattr(services, "draft_of", away)


def _database_away(scene: Scene) -> None:
    take_up(scene.page, a_draft())
    scene.page.goto("/check/about-you/")
    _take_database_away(scene)
    continue_(scene.page)


def _get_help(scene: Scene) -> None:
    _emergency(scene)
    press(scene.page, "I have read this and will get help")


def _result(scene: Scene, level: Urgency) -> None:
    publish("A01", "A05", "A16")
    take_up(scene.page, a_case(scene, level))
    scene.page.goto("/result/")


def _print(scene: Scene) -> None:
    draft = open_draft()
    submission = services.submit(
        draft_id=draft.pk, now=timezone.now(), clinic=scene.settings.CLINIC
    )
    take_up(scene.page, submission)
    scene.page.goto("/result/print/")


def _finished(scene: Scene) -> None:
    _result(scene, Urgency.ROUTINE)
    press(scene.page, "Finish and clear")


def _already_sent(scene: Scene) -> None:
    draft = open_draft()
    take_up(scene.page, draft)
    scene.page.goto("/check/feel/")
    services.submit(draft_id=draft.pk, now=timezone.now(), clinic=scene.settings.CLINIC)
    continue_(scene.page)


def _finished_without_database(scene: Scene) -> None:
    def away(*_, **__):
        raise OperationalError("the server closed the connection")

    _result(scene, Urgency.ROUTINE)
    scene.monkeypatch.setattr(services, "clear", away)
    press(scene.page, "Finish and clear")


def _save(scene: Scene) -> None:
    take_up(scene.page, a_draft())
    scene.page.goto("/check/keep/")


def _save_in_error(scene: Scene) -> None:
    _save(scene)
    press(scene.page, "Give me a code")


def _saved(scene: Scene) -> None:
    _save(scene)
    type_date(scene.page, 1, 2, 1990)
    press(scene.page, "Give me a code")


def type_date(page: Page, day: int, month: int, year: int) -> None:
    for name, value in (("Day", day), ("Month", month), ("Year", year)):
        page.get_by_role("textbox", name=name).fill(str(value))


def _resume_in_error(scene: Scene) -> None:
    scene.page.goto("/resume/")
    press(scene.page, "Carry on")


def _resume_refused(scene: Scene) -> None:
    scene.page.goto("/resume/")
    scene.page.get_by_role("textbox", name="The code you were given").fill("ABCD")
    type_date(scene.page, 1, 2, 1990)
    press(scene.page, "Carry on")


def _no_form(scene: Scene) -> None:
    scene.page.goto("/check/about-you/")


def _other_form(scene: Scene) -> None:
    take_up(scene.page, a_draft())
    scene.page.goto("/check/about-you/")
    take_up(scene.page, a_draft())
    continue_(scene.page)


def _closed(scene: Scene) -> None:
    scene.change_clinic(is_closed=True, opening_hours="Monday to Friday, 8 to 18")
    scene.page.goto("/")


def _too_young(scene: Scene) -> None:
    take_up(scene.page, a_draft())
    scene.page.goto("/check/about-you/")
    scene.page.get_by_role("textbox", name="How old are you?").fill("17")
    continue_(scene.page)


def _open_too_long(scene: Scene) -> None:
    take_up(scene.page, a_draft())
    scene.page.goto("/check/about-you/")
    scene.page.context.clear_cookies(name=scene.settings.CSRF_COOKIE_NAME)
    continue_(scene.page)


def _open_too_long_elsewhere(scene: Scene) -> None:
    scene.page.goto("/resume/")
    scene.page.context.clear_cookies(name=scene.settings.CSRF_COOKIE_NAME)
    press(scene.page, "Carry on")


def _too_much(scene: Scene) -> None:
    scene.settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 50
    take_up(scene.page, a_draft())
    scene.page.goto("/check/effect/")
    continue_(scene.page)


def _unreadable(scene: Scene) -> None:
    scene.settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 1
    take_up(scene.page, a_draft())
    scene.page.goto("/check/effect/")
    continue_(scene.page)


def _broken(scene: Scene) -> None:
    def broken(*_, **__):
        raise RuntimeError("a fault of ours")

    scene.monkeypatch.setattr(services, "draft_of", broken)
    take_up(scene.page, a_draft())
    scene.page.goto("/check/about-you/")


def _at(address: str) -> Callable[[Scene], None]:
    return lambda scene: scene.page.goto(address)


# Articles


def publish(*codes: str) -> None:
    """Loads, signs and publishes some of the articles that we ship."""
    now = timezone.now()
    clinician, editor = a_clinician(), an_editor()
    for code in codes:
        version = articles.load(manuscript=manuscripts()[code], now=now).version
        articles.sign(
            version=version,
            clinician=clinician,
            decision=Decision.APPROVE,
            next_review=timezone.localdate(now) + timedelta(days=365),
            now=now,
        )
        articles.publish(version=version, by=editor, now=now)


def _articles(scene: Scene) -> None:
    publish(*list(manuscripts())[:4])
    scene.page.goto("/articles/")


def _article(scene: Scene, code: str) -> None:
    publish(code)
    scene.page.goto(f"/articles/{manuscripts()[code].slug}/")


def _search(scene: Scene, words: str) -> None:
    publish("A01", "A05")
    scene.page.goto(f"/articles/search/?q={words}")


STEP_PAGES: dict[str, Callable[[Scene], None]] = {
    f"{step.slug}{' in error' if way is open_step_in_error else ''}": partial(
        way, step=step
    )
    for step in UPPER_BACK.steps
    for way in (open_step, open_step_in_error)
}
RESULT_PAGES = {f"result {level}": partial(_result, level=level) for level in CASES}
PATIENT_PAGES: dict[str, Callable[[Scene], None]] = {
    "start": _at("/"),
    "too many starts": _throttled,
    "too many starts, in error": _throttled_in_error,
    "too many starts, no emergency ticked": _checked_now,
    "emergency check without a form": _at("/check/now/"),
    **STEP_PAGES,
    "contact": _contact,
    "contact in error": _contact_in_error,
    "answers": _answers,
    "answers with an emergency in free text": _answers_with_an_emergency,
    "emergency": _emergency,
    "emergency that could not be stored": _emergency_unsaved,
    "get help": _get_help,
    **RESULT_PAGES,
    "page for the doctor": _print,
    "finished": _finished,
    "finished without a database": _finished_without_database,
    "already sent": _already_sent,
    "save": _save,
    "save in error": _save_in_error,
    "saved": _saved,
    "resume": _at("/resume/"),
    "resume in error": _resume_in_error,
    "resume refused": _resume_refused,
    "no form": _no_form,
    "other form": _other_form,
    "closed": _closed,
    "too young": _too_young,
    "privacy": _at("/privacy/"),
    "accessibility": _at("/accessibility/"),
    "urgent": _at("/urgent/"),
    "not found": _at("/nothing-here/"),
    "opens from a button": _at("/finish/"),
    "open for too long": _open_too_long,
    "open for too long elsewhere": _open_too_long_elsewhere,
    "database away": _database_away,
    "too much text": _too_much,
    "unreadable": _unreadable,
    "our fault": _broken,
    "articles": _articles,
    "no articles": _at("/articles/"),
    "article with a table": partial(_article, code="A05"),
    "article with a figure": partial(_article, code="A15"),
    "search": partial(_search, words="pain"),
    "search without result": partial(_search, words="xylophone"),
}


# The clinic's pages


def _staff(user: Callable, address: str) -> Callable[[Scene], None]:
    def go(scene: Scene) -> None:
        sign_in(scene.page, user())
        scene.page.goto(address)

    return go


def _worklist(scene: Scene) -> None:
    for level in CASES:
        a_case(scene, level)
    an_emergency_stop()
    sign_in(scene.page, a_clinician())
    scene.page.goto("/admin/intake/submission/")


def _worklist_with_suspected(scene: Scene) -> None:
    for _ in range(2):
        an_emergency_stop()
    Submission.objects.update(suspected=True)
    _worklist(scene)


def _record(scene: Scene, *, submission: Callable[[], Submission]) -> None:
    made = submission(scene)
    sign_in(scene.page, a_clinician())
    scene.page.goto(f"/admin/intake/submission/{made.pk}/change/")


def _review_in_error(scene: Scene) -> None:
    _record(scene, submission=partial(a_case, level=Urgency.SAME_DAY))
    # The browser would not send it; one without that help would.
    scene.page.evaluate("document.querySelector('#content form').noValidate = true")
    press(scene.page, "Record review")


def _signed_out(scene: Scene) -> None:
    _record(scene, submission=partial(a_case, level=Urgency.SAME_DAY))
    scene.page.context.clear_cookies(name=scene.settings.SESSION_COOKIE_NAME)
    scene.page.get_by_label("Reason").fill("Rang at noon.")
    press(scene.page, "Record review")
    scene.page.get_by_role("heading", name="You are signed out").wait_for()


def _audit(scene: Scene) -> None:
    an_emergency_stop()
    sign_in(scene.page, a_safety_officer())
    scene.page.goto("/admin/intake/auditevent/")


def _on_article(scene: Scene, *, user: Callable, address: str) -> None:
    publish("A05")
    sign_in(scene.page, user())
    article = Article.objects.get()
    scene.page.goto(f"/admin/content/article/{address.format(article.pk)}")


def _article_in_error(scene: Scene) -> None:
    _on_article(scene, user=an_editor, address="{}/change/")
    scene.page.get_by_label("Title").fill("")
    scene.page.evaluate("document.querySelector('#content form').noValidate = true")
    scene.page.get_by_role("button", name="Save", exact=True).click()
    scene.page.locator(".errornote").wait_for()


def _signing_in_error(scene: Scene) -> None:
    _on_article(scene, user=a_clinician, address="{}/sign/1/")
    scene.page.evaluate("document.querySelector('#content form').noValidate = true")
    scene.page.locator("input[type=submit]").click()
    scene.page.locator(".errornote").wait_for()


STAFF_PAGES: dict[str, Callable[[Scene], None]] = {
    "sign in": _at("/admin/login/"),
    "sign in refused": lambda scene: (
        scene.page.goto("/admin/login/"),
        scene.page.get_by_label("Username").fill("nobody"),
        scene.page.get_by_label("Password").fill("nothing at all"),
        press(scene.page, "Log in"),
    ),
    "clinician's first page": _staff(a_clinician, "/admin/"),
    "worklist": _worklist,
    "worklist with suspected emergencies": _worklist_with_suspected,
    "worklist without rows": _staff(a_clinician, "/admin/intake/submission/"),
    "record": partial(_record, submission=partial(a_case, level=Urgency.SAME_DAY)),
    "record of an emergency stop": partial(
        _record, submission=lambda scene: an_emergency_stop()
    ),
    "record of a suspected form": partial(
        _record, submission=lambda scene: a_submission(suspected=True)
    ),
    "review in error": _review_in_error,
    "signed out during a review": _signed_out,
    "audit": _audit,
    "articles for staff": partial(_on_article, user=an_editor, address=""),
    "no articles for staff": _staff(an_editor, "/admin/content/article/"),
    "article being written": partial(_on_article, user=an_editor, address="{}/change/"),
    "article in error": _article_in_error,
    "new article": _staff(an_editor, "/admin/content/article/add/"),
    "article for a clinician": partial(
        _on_article, user=a_clinician, address="{}/change/"
    ),
    "article being signed": partial(
        _on_article, user=a_clinician, address="{}/sign/1/"
    ),
    "signing in error": _signing_in_error,
    "preview": partial(_on_article, user=an_editor, address="{}/preview/1/"),
    "comparison": partial(_on_article, user=an_editor, address="{}/compare/1/1/"),
    "rule sets": _staff(a_clinician, "/admin/triage/storedruleset/"),
    "rule book": _staff(a_clinician, "/admin/triage/storedruleset/rule-book/"),
    "hazard log": _staff(a_clinician, "/admin/triage/storedruleset/hazard-log/"),
    "accounts": _staff(an_administrator, "/admin/auth/user/"),
    "new account": _staff(an_administrator, "/admin/auth/user/add/"),
    "no right to a page": _staff(an_editor, "/admin/intake/submission/"),
    "password": _staff(a_clinician, "/admin/password_change/"),
}
