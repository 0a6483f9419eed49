"""What tests start from: answers, drafts, submissions, staff, and a patient's browser.

Everything is valid as it comes; a test names only what matters to it.
"""

from __future__ import annotations

import io
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from html import unescape
from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Group
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from config import stored_definitions
from intake import definitions, services
from intake.hashes import page_hash
from intake.models import Draft, Submission
from intake.patient.session import PAGE_SECRET_KEY, SESSION_KEY
from intake.questionnaire.schema import (
    BirthDate,
    Confirmation,
    EmailAddress,
    LongText,
    OneOf,
    PhoneNumber,
    Question,
    Questionnaire,
    Says,
    Scale,
    ShortText,
    SomeOf,
    WholeNumber,
)
from intake.questionnaire.upper_back import UPPER_BACK
from intake.turn import DraftState, SentPage, Turn, take_turn
from triage.conditions import Answer, Answers
from triage.rules import RULESET

# Answers


def asked(questionnaire: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """Keys of the questions asked, in order."""
    return questionnaire.walk(answers).asked


def prune(questionnaire: Questionnaire, answers: Answers) -> dict[str, Answer]:
    """The answers whose questions are asked, given the answers before them."""
    return questionnaire.walk(answers).answers


# Pain that changes with position and activity: it earns self-care.
SELF_CARE: dict[str, Answer] = {
    "age": 29,
    "sex_at_birth": "male",
    "pain_sites": ["blades"],
    "pinpoint": "area",
    "duration": "d1_7",
    "onset": "gradual",
    "course": "same",
    "constancy": "on_off",
    "new_kind": "usual",
    "severity": 4,
    "character": ["aching", "tight_stiff"],
    "lying_effect": "better",
    "rest_effect": "better",
    "aggravators": ["sitting_screen"],
    "relievers": ["change_position", "gentle_move"],
    "triggers": ["desk"],
    "function": "normal",
    "concern": "bit",
}


def neutral(question: Question) -> Answer:
    """An answer that raises no concern."""
    match question:
        case OneOf() | SomeOf():
            first = question.choices[0].code
            code = next(iter(question.codes_that_say(Says.NO)), first)
            return [code] if isinstance(question, SomeOf) else code
        case WholeNumber():
            return 40
        case Scale():
            return 3
        case LongText():
            return "Nothing else."
        case PhoneNumber():
            return "555 010 0199"
        case EmailAddress():
            return "robin@example.com"
        case ShortText():
            return "Robin Example"
        case BirthDate():
            return "1986-01-01"
        case Confirmation():
            return True
    raise TypeError(f"{type(question).__name__} has no neutral answer")


def completed(answers: dict[str, Answer]) -> dict[str, Answer]:
    """These answers, with everything else that is asked and required filled in.

    A key with None stays unanswered. What is not asked is dropped.
    """
    full = {key: value for key, value in answers.items() if value is not None}
    # An answer can open another question, so a few rounds are needed.
    while missing := [
        question
        for question in map(UPPER_BACK.questions.get, asked(UPPER_BACK, full))
        if question.required and question.key not in {*full, *answers}
    ]:
        full |= {question.key: neutral(question) for question in missing}
    return prune(UPPER_BACK, full)


def some_answers(**overrides: Answer) -> dict[str, Answer]:
    """All answers of a patient who can look after it at home, with changes."""
    return completed({**SELF_CARE, **overrides})


def emergency_answers(**overrides: Answer) -> dict[str, Answer]:
    """The first step of a patient whose chest hurts: rule R07, and no other."""
    return some_answers(emg_chest=["chest_now"], **overrides)


def on_step(slug: str, answers: dict[str, Answer]) -> dict[str, Answer]:
    """Those of the answers that one step asks for."""
    return {
        question.key: answers[question.key]
        for question in UPPER_BACK.step[slug].questions
        if question.key in answers
    }


# Contact


def born_to_be(age: int, *, today: date | None = None) -> date:
    """A date of birth that makes somebody this old, all year long."""
    return date((today or timezone.localdate()).year - age, 1, 1)


def contact_details(*, age: int = 29, **overrides: object) -> dict[str, object]:
    """Contact details as the contact form hands them on."""
    return {
        "name": "Robin Example",
        "date_of_birth": born_to_be(age).isoformat(),
        "phone": "555 010 0199",
        "email": "",
        "reach_by": "phone",
        "may_contact": True,
        "consent": True,
        **overrides,
    }


def typed_contact(*, age: int = 29, **overrides: object) -> dict[str, object]:
    """Contact details as a patient types them into the page."""
    born = born_to_be(age)
    return {
        "name": "Robin Example",
        "date_of_birth_day": str(born.day),
        "date_of_birth_month": str(born.month),
        "date_of_birth_year": str(born.year),
        "phone": "555 010 0199",
        "email": "",
        "reach_by": "phone",
        "may_contact": "yes",
        "consent": "yes",
        **overrides,
    }


# Rows

STEPS = tuple(step.slug for step in UPPER_BACK.steps)
FIRST_STEP = STEPS[0]


def forget_stored_definitions() -> None:
    """What a process remembers of the database ends with the database of a test."""
    stored_definitions.forget()


def a_draft(
    *,
    answers: dict[str, Answer] | None = None,
    contact: dict[str, object] | None = None,
    now: datetime | None = None,
    **columns: object,
) -> Draft:
    """A draft that only waits to be sent.

    Its answers are stored as they are: emergencies in them have not been looked for.
    """
    now = now or timezone.now()
    answers = some_answers() if answers is None else answers
    if contact is None:
        contact = contact_details(age=answers.get("age", 29))
    draft = Draft.objects.create(
        **{
            "questionnaire_id": definitions.stored(UPPER_BACK),
            "answers": answers,
            "continued": list(STEPS),
            "started": now,
            "last_active": now,
            **columns,
        }
    )
    if contact:
        services.save_contact(draft_id=draft.pk, details=contact, now=draft.last_active)
        draft.refresh_from_db()
    return draft


def a_draft_up_to(slug: str, answers: dict[str, Answer] | None = None) -> Draft:
    """A draft of somebody who has continued past every step before this one."""
    answers = some_answers() if answers is None else answers
    done = STEPS[: STEPS.index(slug)]
    known = {
        key: value for step in done for key, value in on_step(step, answers).items()
    }
    return a_draft(answers=known, contact={}, continued=list(done))


def read_the_page(*, draft_id: UUID, phone: str = "", now: datetime) -> Draft:
    """The draft of a patient who has read all that the emergency page shows."""
    draft = Draft.objects.filter(pk=draft_id).first()
    codes = services.state_of(draft).emergencies.open if draft else ()
    read = services.finding_marks(codes).values()
    return services.acknowledge(draft_id=draft_id, read=read, phone=phone, now=now)


def an_empty_draft(*, now: datetime | None = None) -> Draft:
    """A draft that has just been started."""
    return services.start_draft(now=now or timezone.now())


def a_submission(
    *,
    answers: dict[str, Answer] | None = None,
    contact: dict[str, object] | None = None,
    now: datetime | None = None,
    **columns: object,
) -> Submission:
    """A submission that was sent like any other; ``columns`` are changed afterwards."""
    now = now or timezone.now()
    draft = a_draft(answers=answers, contact=contact, now=now)
    submission = services.submit(draft_id=draft.pk, now=now, clinic=settings.CLINIC)
    if columns:
        Submission.objects.filter(pk=submission.pk).update(**columns)
        submission.refresh_from_db()
    return submission


def saved(
    draft: Draft, slug: str, *, now: datetime | None = None, **changes: Answer
) -> Draft:
    """The draft after one step was continued past, with some of its answers changed."""
    answers = prune(UPPER_BACK, {**draft.answers, **changes})
    keep_page(draft, slug, on_step(slug, answers), now=now)
    return Draft.objects.get(pk=draft.pk)


def keep_page(
    draft: Draft,
    slug: str,
    values: Mapping[str, Answer],
    *,
    then: str = "",
    now: datetime | None = None,
    **kept: object,
) -> Turn:
    """What follows after a browser sent these answers of one step, and nothing else."""
    return services.keep_turn(
        draft_id=draft.pk,
        take=turns_on(slug, values, then=then),
        now=now or timezone.now(),
        clinic=settings.CLINIC,
        **kept,
    )


def turns_on(
    slug: str, values: Mapping[str, Answer], *, then: str = ""
) -> Callable[[DraftState], Turn]:
    """What turns the state of a draft, with this page, into what follows."""
    return lambda state: take_turn(
        UPPER_BACK,
        RULESET,
        state,
        UPPER_BACK.step[slug],
        SentPage(values, then=then),
        adult_age=settings.CLINIC.minimum_age,
    )


def a_stopped_draft(*, now: datetime | None = None, **first_step: Answer) -> Draft:
    """A draft that an emergency answer on the first page has stopped."""
    answers = some_answers(**(first_step or {"emg_chest": ["chest_now"]}))
    draft = an_empty_draft(now=now)
    return saved(draft, FIRST_STEP, now=now, **on_step(FIRST_STEP, answers))


def an_emergency_stop(*, now: datetime | None = None) -> Submission:
    """The partial submission of an emergency stop."""
    return a_stopped_draft(now=now).partial


# Staff

_numbers = itertools.count(1)


def _in_group(name: str) -> AbstractUser:
    if not Group.objects.filter(name=name).exists():
        call_command("set_up_groups", stdout=io.StringIO())
    user = get_user_model().objects.create_user(
        username=f"{name.lower().replace(' ', '-')}-{next(_numbers)}",
        password="a long enough password",
        first_name="Sam",
        last_name=name,
        is_staff=True,
    )
    user.groups.add(Group.objects.get(name=name))
    return user


def a_receptionist() -> AbstractUser:
    return _in_group("Reception")


def a_clinician() -> AbstractUser:
    return _in_group("Clinician")


def an_editor() -> AbstractUser:
    return _in_group("Editor")


def a_safety_officer() -> AbstractUser:
    return _in_group("Clinical safety officer")


def an_administrator() -> AbstractUser:
    return _in_group("Administrator")


# A patient's browser


class HtmlForm:
    """A form as it stands on a page, with what a browser would send of it."""

    def __init__(self, attributes: Mapping[str, str | None]) -> None:
        self.action = attributes.get("action") or ""
        self.method = attributes.get("method") or "get"
        self.sent: dict[str, list[str]] = {}
        # For radio buttons and checkboxes: the values on offer.
        self.offered: dict[str, list[str]] = {}
        self.typed_into: set[str] = set()
        self.buttons: dict[str, tuple[str, str]] = {}

    @property
    def names(self) -> set[str]:
        """The fields that a person can fill in."""
        return self.typed_into | set(self.offered)


# A tag, or what no page shows. A run of the tests reads thousands of pages, and the
# parser of the standard library, which forgives everything, takes twice as long.
TAG = re.compile(
    r"""<!--.*?-->|<![^>]*>|<(/?)([a-zA-Z][^\s/>]*)((?:[^>"']++|"[^"]*"|'[^']*')*+)>""",
    re.DOTALL,
)
ATTRIBUTE = re.compile(
    r"""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?"""
)


def attributes_in(tag: str) -> Iterator[tuple[str, str | None]]:
    """What stands in a tag after its name; an attribute without a value has None."""
    for name, double, single, bare in ATTRIBUTE.findall(tag):
        value = double or single or bare
        is_given = value or f"{name}=" in tag
        yield name.lower(), unescape(value) if is_given else None


class Page:
    """What a person and a browser find on a page."""

    def __init__(self, html: str, path: str = "", status: int = 200) -> None:
        self.html, self.path, self.status = html, path, status
        self.title = ""
        self.heading = ""
        self.ids: list[str] = []
        self.links: list[tuple[str, str]] = []  # address, text
        self.errors: list[tuple[str, str]] = []  # of the summary: address, text
        self.forms: list[HtmlForm] = []
        self._texts: list[str] = []
        self._open: list[tuple[str, dict[str, str | None], int]] = []
        self._depth: Counter[str] = Counter()  # of each tag that is open
        self._textarea = ""
        self._read(html)
        self.text = " ".join(" ".join(self._texts).split())

    _VOID = frozenset(
        {"input", "meta", "link", "br", "hr", "img", "path", "rect", "circle"}
    )

    def _read(self, html: str) -> None:
        end = 0
        for found in TAG.finditer(html):
            if self._is_in("script") and found[2] != "script":
                continue
            if text := html[end : found.start()]:
                self.handle_data(unescape(text))
            end = found.end()
            closes, tag, inside = found.groups()
            if not tag:
                continue
            tag = tag.lower()
            if closes:
                self.handle_endtag(tag)
                continue
            self.handle_starttag(tag, attributes_in(inside))
            if inside.endswith("/"):
                self.handle_endtag(tag)
        if text := html[end:]:
            self.handle_data(unescape(text))

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "form":
            self.forms.append(HtmlForm(attributes))
        if tag == "input" and self._is_in("form"):
            self._input(attributes)
        if tag == "textarea":
            self._textarea = attributes["name"]
        if tag not in self._VOID:
            self._open.append((tag, attributes, len(self._texts)))
            self._depth[tag] += 1

    def _is_in(self, tag: str) -> bool:
        # Asked for each word of a page, and a run of the tests reads thousands.
        return self._depth[tag] > 0

    def _input(self, attributes):
        form, name = self.forms[-1], attributes.get("name")
        kind = attributes.get("type", "text")
        value = attributes.get("value", "on")
        if kind == "submit":
            form.buttons[value] = (name or "", value)
        elif kind in ("radio", "checkbox"):
            form.offered.setdefault(name, []).append(value)
            if "checked" in attributes:
                form.sent.setdefault(name, []).append(value)
        else:
            form.sent.setdefault(name, []).append(attributes.get("value", ""))
            if kind != "hidden":
                form.typed_into.add(name)

    def handle_data(self, data):
        if self._is_in("script") or self._is_in("style"):
            return
        if self._open and self._open[-1][0] == "title":
            self.title += data
            return
        self._texts.append(data)

    def handle_endtag(self, tag):
        if tag in self._VOID or not self._open:
            return
        opened, attributes, start = self._open.pop()
        assert opened == tag, f"{self.path}: <{opened}> is closed by </{tag}>"
        self._depth[tag] -= 1
        if tag == "h1":
            self.heading = self._text_from(start)
        elif tag == "a":
            link = (attributes.get("href") or "", self._text_from(start))
            self.links.append(link)
            if any(inside.get("id") == "error-summary" for _, inside, _ in self._open):
                self.errors.append(link)
        elif tag == "button" and self._is_in("form"):
            button = (attributes.get("name") or "", attributes.get("value") or "")
            self.forms[-1].buttons[self._text_from(start)] = button
        elif tag == "textarea":
            # A browser drops the line end right after the tag.
            value = "".join(self._texts[start:]).removeprefix("\n")
            self.forms[-1].sent[self._textarea] = [value]
            self.forms[-1].typed_into.add(self._textarea)

    def _text_from(self, start: int) -> str:
        return " ".join("".join(self._texts[start:]).split())

    @property
    def form(self) -> HtmlForm:
        """The form that asks for something; the only one if there is but one."""
        asking = [form for form in self.forms if form.names]
        (form,) = asking or self.forms
        return form

    def chosen(self, name: str) -> list[str]:
        """What stands in a field, or is ticked of it."""
        return self.form.sent.get(name, [])


class NotOnThePage(AssertionError):
    """A test wanted to use something that the page does not offer."""


class PatientClient(Client):
    """A patient with a browser: sees pages, fills in what is on them, presses buttons.

    Everything on the page is sent along, hidden fields, form token and what was filled
    in before included; what the page does not offer cannot be sent.
    """

    FORWARD = ("Continue", "Continue or skip")
    # What every browser of today sends; a program that sends neither is suspected.
    HEADERS = {"accept-language": "en-GB,en;q=0.9", "sec-fetch-site": "same-origin"}

    def __init__(self, **options) -> None:
        super().__init__(
            **{"enforce_csrf_checks": True, "headers": self.HEADERS, **options}
        )
        self.page = Page("")
        self.seen: list[Page] = []
        self.response = None

    def open(self, address: str) -> Page:
        """Goes to an address, and wherever it leads."""
        return self._arrived(self.get(address, follow=True))

    def press(self, button: str, **filled_in: object) -> Page:
        """Fills in fields of the page, then presses the button of that label."""
        form = next((one for one in self.page.forms if button in one.buttons), None)
        if form is None:
            raise NotOnThePage(f"{self.page.path} has no button “{button}”")
        sent = {name: list(values) for name, values in form.sent.items()}
        for name, value in filled_in.items():
            sent[name] = self._filled_in(form, name, value)
        name, value = form.buttons[button]
        if name:
            sent[name] = [value]
        address = form.action or self.page.path
        return self._arrived(self.post(address, sent, follow=True))

    def _filled_in(self, form: HtmlForm, name: str, value: object) -> list[str]:
        if name not in form.names:
            raise NotOnThePage(f"{self.page.path} has no field “{name}”")
        given = value if isinstance(value, list | tuple) else [value]
        values = [str(item) for item in given if item is not None]
        offered = form.offered.get(name)
        if offered is not None and not set(values) <= set(offered):
            raise NotOnThePage(f"{self.page.path} does not offer {name}={values}")
        return values

    def _arrived(self, response) -> Page:
        self.response = response
        self.page = Page(
            response.content.decode(),
            response.request["PATH_INFO"],
            response.status_code,
        )
        self.seen.append(self.page)
        return self.page

    # The form

    def take_up(self, draft: Draft, place: str) -> Page:
        """Is where a patient would be after all the pages before this one."""
        secret = services.new_secret()
        Draft.objects.filter(pk=draft.pk).update(page_hash=page_hash(secret))
        session = self.session
        session[SESSION_KEY] = str(draft.pk)
        session[PAGE_SECRET_KEY] = secret
        session.save()
        return self.open(f"/check/{place}/")

    def start(self) -> Page:
        """Reads the first page and begins; erases the form that is open, if one is."""
        self.open("/")
        buttons = [name for form in self.page.forms for name in form.buttons]
        page = self.press(next(name for name in buttons if name.startswith("Start")))
        if self.page.path != "/" or "Carry on" not in page.text:
            return page
        self.press("Erase it and begin again")
        return self.press("Start now")

    @property
    def step(self) -> str:
        """The slug of the page of the form that is open; "" elsewhere."""
        parts = self.page.path.strip("/").split("/")
        return parts[1] if parts[0] == "check" and len(parts) > 1 else ""

    def go_on(self, answers: Mapping[str, object] = {}, **changes: object) -> Page:
        """Answers what this page asks and continues. Other answers stay unsaid."""
        names = self.page.form.names
        here = {
            key: value for key, value in {**answers, **changes}.items() if key in names
        }
        button = next(name for name in self.FORWARD if name in self.page.form.buttons)
        return self.press(button, **here)

    def fill_in(
        self,
        answers: Mapping[str, object],
        *,
        contact: Mapping[str, object] | None = None,
        to: str = "answers",
        carry_on: bool = False,
    ) -> Page:
        """Continues page by page up to a page, or to one that does not let go on.

        With ``carry_on`` an emergency page is read and the form gone on with.
        """
        if contact is None:
            contact = typed_contact(age=answers.get("age", 29))
        while self.step != to:
            if self.step == "emergency" and carry_on:
                self.press("Carry on with the form anyway")
                continue
            if self.step in ("", "emergency") or self.page.status != 200:
                break
            before = self.step
            self.go_on(contact if before == "contact" else answers)
            if self.step == before:
                break
        return self.page

    def send(self) -> Page:
        """Sends the answers from the page that shows them all."""
        return self.press("Send my answers")

    def send_form(
        self,
        answers: Mapping[str, object] | None = None,
        *,
        contact: Mapping[str, object] | None = None,
        carry_on: bool = False,
    ) -> Page:
        """The whole way, from the first page to the result."""
        self.start()
        self.fill_in(
            some_answers() if answers is None else answers,
            contact=contact,
            carry_on=carry_on,
        )
        return self.send()
