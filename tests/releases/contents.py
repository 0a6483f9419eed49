"""The made-up patients, staff and articles of a release, in every state.

Nobody in here is real. Everything comes about as it does in life: patients fill in
pages, staff sign in and review, and time passes in between. ``make`` runs this in two
processes, one after the other: the first with an earlier questionnaire and earlier
rules, the second with those of the release. Imports of the application stand inside the
functions, since the definitions are replaced before anything imports them.
"""

from __future__ import annotations

import io
import os
import random
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta

import time_machine

# "Now" of every release: a Friday morning. What has expired has expired by then.
MOMENT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)

EARLIER, CURRENT = "earlier", "current"
# Made for these tests: no release ever had this version.
EARLIER_VERSION = "0.9-made-for-tests"

PASSWORD = "only for these made-up rows"

# The code that opens a kept form, as its page shows it.
_CODE = re.compile(r"\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b")


def make_randomness_repeatable(seed: str) -> None:
    """Let ids, codes and nonces come out the same each time a release is made.

    So the dumps of both databases hold the same rows, and making a release again shows
    in the dump only what has really changed, though PostgreSQL may order rows another
    way. Call it when Django is set up: modules draw too while they are imported, and
    not the same ones for each database.
    """
    os.urandom = random._urandom = random.Random(seed).randbytes


def use_earlier_definitions() -> None:
    """Put an earlier questionnaire and an earlier rule set in the place of today's.

    One question is worded otherwise and offers a choice that there is no longer; one
    rule fires later in life and gives another reason. Call it before Django is set up:
    whoever imports the definitions afterwards has the earlier ones.
    """
    from intake.questionnaire import upper_back
    from intake.questionnaire.schema import Choice
    from triage import rules
    from triage.conditions import answer
    from triage.rules import signs

    worry = upper_back.UPPER_BACK.questions["concern"]
    earlier_worry = replace(
        worry,
        text="How much does the pain worry you? (as it was asked before)",
        choices=(*worry.choices, Choice("sleepless", "So much that I cannot sleep")),
    )
    upper_back.UPPER_BACK = replace(
        upper_back.UPPER_BACK,
        version=EARLIER_VERSION,
        steps=tuple(
            replace(
                step,
                questions=tuple(
                    earlier_worry if question is worry else question
                    for question in step.questions
                ),
            )
            for step in upper_back.UPPER_BACK.steps
        ),
    )
    rules.RULESET = replace(
        rules.RULESET,
        version=EARLIER_VERSION,
        rules=tuple(
            replace(
                rule,
                condition=(answer("age") >= 64) & signs.weight,
                patient_reason="You have lost weight. (This is an earlier wording.)",
            )
            if rule.code == "R36"
            else rule
            for rule in rules.RULESET.rules
        ),
    )


@dataclass
class Facts:
    """The facts a test needs to take the stored forms up where they were left.

    ``cookie`` is the session cookie of the browser in which a form was filled in.
    """

    drafts: list[dict[str, str]] = field(default_factory=list)
    results: list[dict[str, object]] = field(default_factory=list)
    kept: list[dict[str, object]] = field(default_factory=list)
    staff: dict[str, str] = field(default_factory=dict)


@contextmanager
def ago(**units: float) -> Iterator[None]:
    """The clock stands still at this long before the moment of the release."""
    with time_machine.travel(MOMENT - timedelta(**units), tick=False):
        yield


def fill(phase: str, facts: Facts) -> None:
    """Fill the database with everything that one phase leaves behind."""
    if phase == EARLIER:
        Clinic(facts).open()
        _earlier_forms(facts)
    else:
        forms = Forms(facts)
        _sent_forms(forms)
        _emergencies(forms)
        _drafts(forms)
        clinic = Clinic(facts)
        clinic.review()
        clinic.write_articles()
        forms.close()


class Forms:
    """Fills in forms, each in a browser of its own, and notes where they were left."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.browsers = {}

    def begin(self, **when: float):
        """A browser with a form that has just been started."""
        from tests.builders import PatientClient

        browser = PatientClient()
        with ago(**when):
            browser.start()
        return browser

    def note(self, name: str, browser) -> None:
        """Notes a form that is not sent, for now."""
        self.browsers[name] = browser

    def fill_in(self, name: str, to: str, answers=None, contact=None, **when):
        """A form that was filled in up to a page."""
        browser = self.begin(**when)
        with ago(**when):
            _fill_in(browser, answers, contact, to=to)
            if browser.step != to:
                raise AssertionError(f"{name}: at {browser.page.path}, not at {to}")
        self.note(name, browser)
        return browser

    def send(self, answers=None, *, contact=None, browser=None, clear=False, **when):
        """A form that was sent, with whatever emergency page it led to read."""
        from intake.models import Submission

        minutes = timedelta(**when) / timedelta(minutes=1)
        if browser is None:
            browser = self.begin(minutes=minutes + 6)
        with ago(**when):
            _fill_in(browser, answers, contact, to="answers")
            browser.send()
            submission = Submission.objects.get(token=_token(browser))
            self.facts.results.append(
                {
                    "reference": submission.reference,
                    "sent": submission.submitted.isoformat(),
                    "cookie": _cookie(browser),
                    "cleared": clear,
                }
            )
            if clear:
                browser.press("Finish and clear")
        return submission

    def keep(self, browser, *, cleared: bool, opens: bool, **when) -> None:
        """Keeps a form with a code, and clears the device if that is asked for."""
        from tests.builders import born_to_be

        with ago(**when):
            born = born_to_be(29)
            browser.open("/check/keep/")
            browser.press("Give me a code", **_birth_date_fields(born))
            (code,) = set(_CODE.findall(browser.page.text))
            draft = _token(browser)
            if cleared:
                browser.press("Finish and clear this device")
        self.facts.kept.append(
            {
                "draft": draft,
                "code": code,
                "date_of_birth": born.isoformat(),
                "opens": opens,
            }
        )

    def close(self) -> None:
        """Notes the page that each form waits at, seen from its own browser."""
        from django.db import transaction

        for name, browser in self.browsers.items():
            draft, cookie = _token(browser), _cookie(browser)
            with ago(), transaction.atomic():
                page = browser.open("/check/")
                # Opening the form of a child erases it, and this is only a look.
                transaction.set_rollback(True)
            self.facts.drafts.append(
                {
                    "name": name,
                    "draft": draft,
                    "cookie": cookie,
                    "waits_at": page.path,
                }
            )


def _fill_in(browser, answers, contact, *, to: str) -> None:
    """Fills pages in, and reads emergency pages on the way.

    Answers are those of somebody who can look after it at home, unless given;
    ``contact`` says what differs from the usual details.
    """
    from tests.builders import some_answers, typed_contact

    answers = some_answers() if answers is None else answers
    typed = typed_contact(age=answers["age"]) | (contact or {})
    browser.fill_in(answers, contact=typed, to=to, carry_on=True)


def _token(browser) -> str:
    """The id of the form in this browser, even where its session has expired."""
    from django.contrib.sessions.models import Session

    from intake.patient.session import SESSION_KEY

    stored = Session.objects.get(session_key=_cookie(browser))
    return stored.get_decoded()[SESSION_KEY]


def _cookie(browser) -> str:
    from django.conf import settings

    return browser.cookies[settings.SESSION_COOKIE_NAME].value


def _birth_date_fields(born) -> dict[str, str]:
    return {
        "date_of_birth_day": str(born.day),
        "date_of_birth_month": str(born.month),
        "date_of_birth_year": str(born.year),
    }


# Forms on the earlier questionnaire


def _earlier_forms(facts: Facts) -> None:
    from intake.demonstration import STORIES
    from tests.builders import completed, some_answers

    forms = Forms(facts)
    forms.send(
        some_answers(concern="sleepless"),
        contact={"name": "Núria Solé i Puig", "phone": "+34 93 555 01 01"},
        days=45,
    )
    # The rule on lost weight does not fire at this age, as it does today, ...
    forms.send(
        some_answers(age=62, weight_loss="big", concern="sleepless"),
        contact={"name": "Thomas O’Leary", "phone": "(020) 7946-0123"},
        days=31,
    )
    # ... and here it gives its earlier reason.
    forms.send(
        some_answers(age=70, weight_loss="big", concern="very"),
        contact={"name": "Mary-Jane  Watson", "phone": "0044 20 7946 0777"},
        days=12,
    )
    # Too long before the second form of this name to be a repeat contact ...
    forms.send(contact={"name": "José Núñez"}, days=35)
    # ... and this one is not.
    forms.send(
        contact={"name": "Anna Kovács", "phone": "", "email": "anna@example.org"}
        | {"reach_by": "email"},
        days=4,
    )
    forms.send(completed(STORIES[2].answers), days=3)
    stopped = forms.begin(days=2)
    with ago(days=2):
        stopped.fill_in(some_answers(emg_ill=["confused"]))

    forms.fill_in("expired", "nights", hours=26)
    kept = forms.fill_in("kept with a code, expired", "feel", hours=80)
    forms.keep(kept, cleared=False, opens=False, hours=80)
    kept = forms.fill_in("kept with a code two days ago", "where", hours=48)
    forms.keep(kept, cleared=False, opens=True, hours=48)
    forms.fill_in(
        "on the earlier questions, half filled in",
        "contact",
        some_answers(concern="sleepless"),
        hours=22,
    )
    forms.fill_in("on the earlier questions, complete", "answers", hours=23)
    forms.close()


# Forms on the questionnaire of the release


def _sent_forms(forms: Forms) -> None:
    from django.conf import settings
    from django.test import override_settings

    from intake.demonstration import STORIES
    from tests.builders import completed, some_answers

    # People over all levels, an hour between them.
    for number, story in enumerate(STORIES):
        if not story.stops:
            forms.send(
                completed(story.answers),
                contact={
                    "name": f"Made-up Patient {number + 1:02}",
                    "phone": f"555 010 {number:04}",
                },
                minutes=40 + 55 * number,
            )

    # Names, numbers and words as people write them.
    forms.send(
        some_answers(age=33, free_text="It’s “odd”:\nno <b>pain</b> at night… 🙂\t0"),
        contact={"name": "Zoë O’Brien-Smythe", "phone": "+44 (0)20 7946 0018"},
        hours=19,
    )
    forms.send(
        some_answers(age=52, completing_for="other", free_text="For my father."),
        contact={"name": "Łukasz  Żółć", "phone": "555.010.0133"}
        | {"email": "Lukasz.Zolc@Example.org", "reach_by": "text"},
        hours=18,
    )
    forms.send(
        some_answers(age=64, completing_for="other"),
        contact={"name": "  Nguyễn Thị  Minh Khai ", "phone": "(555) 010 - 0134"}
        | {"may_contact": "no"},
        hours=17,
    )
    forms.send(
        some_answers(age=45),
        contact={"name": "李小龍", "phone": "", "email": "li@example.org"}
        | {"reach_by": "email"},
        hours=16,
    )
    forms.send(
        some_answers(age=29, distress="cannot_go_on"),
        contact={"name": "D'Arcy, Anne-Marie", "phone": "5550100135"},
        hours=15,
    )
    # Somebody whose pain is elsewhere.
    forms.send(some_answers(pain_sites=["low_spine"], rash="yes_lt3d"), hours=14)
    # A clinic where nobody is asked how they cope.
    quiet = replace(settings.CLINIC, asks_distress=False)
    with override_settings(CLINIC=quiet):
        forms.send(contact={"name": "Unasked Person"}, hours=14)

    # The same person again: self-care becomes routine (guard G9), and the patient is
    # told why. The name is spelled in another way that means the same.
    forms.send(contact={"name": "José Núñez"}, hours=13)
    spelled = unicodedata.normalize("NFD", "JOSÉ  núñez")
    forms.send(contact={"name": spelled}, hours=2)
    forms.send(contact={"name": "Anna Kovács"}, hours=3)

    forms.send(contact={"name": "Shared Computer"}, clear=True, minutes=25)
    forms.send(contact={"name": "Still Reading"}, minutes=5)


def _emergencies(forms: Forms) -> None:
    from intake.demonstration import STORIES
    from tests.builders import completed, emergency_answers, some_answers

    chest = emergency_answers()

    def stop(answers, **when):
        browser = forms.begin(**when)
        with ago(**when):
            browser.fill_in(answers)
            if browser.step != "emergency":
                raise AssertionError(f"No emergency at {browser.page.path}")
        return browser

    with_phone = stop(chest, hours=9)
    with ago(hours=9):
        with_phone.press(
            "I have read this and will get help", phone="+1 (555) 010-0140"
        )
    forms.note("an emergency read, help is being got", with_phone)

    words = stop(some_answers(emg_nerve=["saddle_numb"]), hours=8)
    with ago(hours=8):
        words.press("Carry on with the form anyway", phone="my sister’s: 555 010 0141")
        words.fill_in(chest, to="feel")
    forms.note("an emergency read, carried on", words)

    # A second emergency on a later page replaces the first; the whole form both.
    twice = stop(completed(STORIES[2].answers | {"emg_chest": ["chest_now"]}), hours=7)
    with ago(hours=7):
        twice.press("Carry on with the form anyway", phone="555 010 0142")
    forms.send(
        completed(STORIES[2].answers | {"emg_chest": ["chest_now"]}),
        contact={"name": "Twice Stopped", "phone": "555 010 0143"},
        browser=twice,
        hours=6.9,
    )

    # Taken back at once, and changed to another emergency later on.
    taken_back = stop(chest, hours=6)
    with ago(hours=6):
        taken_back.press("Something is wrong with my answers")
        taken_back.go_on(some_answers())
    forms.send(contact={"name": "Slip O’Finger"}, browser=taken_back, hours=5.9)
    changed = stop(chest, hours=5)
    with ago(hours=5):
        changed.press("Carry on with the form anyway", phone="")
        changed.fill_in(chest, to="where")
        changed.open("/check/emergency-check/")
        changed.go_on(some_answers(emg_nerve=["saddle_numb", "legs_both"]))
        changed.press("Carry on with the form anyway", phone="")
        changed.open("/check/emergency-check/")
        changed.go_on(some_answers(emg_nerve=["not_sure"]))
    forms.note("emergency answers changed twice", changed)

    forms.note("an emergency unread", stop(chest, hours=1))
    correcting = stop(chest, minutes=50)
    with ago(minutes=50):
        correcting.press("Something is wrong with my answers", phone="555 010 0144")
    forms.note("an emergency answer being corrected", correcting)


def _drafts(forms: Forms) -> None:
    from intake.models import Draft
    from tests.builders import PatientClient, keep_page, some_answers

    forms.note("fresh", forms.begin(minutes=20))
    forms.fill_in("half filled in", "nights", minutes=30)
    forms.fill_in(
        "for somebody else", "health", some_answers(completing_for="other"), hours=4
    )
    forms.fill_in("at the contact page", "contact", hours=2)
    # Somebody who sent a form yesterday.
    forms.fill_in(
        "complete",
        "answers",
        some_answers(age=33),
        contact={"name": "Zoë O’Brien-Smythe"},
        minutes=15,
    )
    aged = forms.fill_in("age changed after the contact page", "answers", hours=1)
    with ago(hours=1):
        aged.open("/check/about-you/")
        aged.go_on(some_answers(age=30))

    # The page that turns a child away did not get as far as erasing the form.
    child = forms.fill_in("too young", "about-you", hours=3)
    with ago(hours=3):
        keep_page(
            Draft.objects.get(pk=_token(child)),
            "about-you",
            {"age": 15, "sex_at_birth": "female"},
            now=MOMENT - timedelta(hours=3),
        )

    kept = forms.fill_in("kept with a code", "better-worse", hours=4)
    forms.keep(kept, cleared=False, opens=True, hours=4)
    kept = forms.fill_in("kept and cleared", "health", hours=5)
    del forms.browsers["kept and cleared"]
    forms.keep(kept, cleared=True, opens=True, hours=5)
    gone = forms.fill_in("cleared without a code", "when", hours=6)
    del forms.browsers["cleared without a code"]
    with ago(hours=6):
        gone.post(
            "/finish/",
            {"csrfmiddlewaretoken": gone.page.form.sent["csrfmiddlewaretoken"][0]},
        )

    # Taken up again on another device, after one wrong code from there.
    moved = forms.fill_in("taken up", "when", hours=7)
    del forms.browsers["taken up"]
    forms.keep(moved, cleared=False, opens=False, hours=7)
    used = forms.facts.kept.pop()
    born = datetime.fromisoformat(used["date_of_birth"])
    elsewhere = PatientClient(REMOTE_ADDR="198.51.100.7")
    with ago(hours=6):
        elsewhere.open("/resume/")
        elsewhere.press("Carry on", code="AAAA-BBBB-CCCC", **_birth_date_fields(born))
        elsewhere.press("Carry on", code=used["code"], **_birth_date_fields(born))
    forms.note("taken up on another device", elsewhere)


# The clinic


class Clinic:
    """Staff of every group, what they decided, and the articles they wrote."""

    # By the name they sign in with: group, first name, last name.
    STAFF = {
        "reception": ("Reception", "Imani", "Öztürk"),
        "clinician": ("Clinician", "Siân", "O’Connor-Évans"),
        "colleague": ("Clinician", "Noor", "van der  Berg"),
        "editor": ("Editor", "Ed", "Itor"),
        "safety-officer": ("Clinical safety officer", "Sam", "Keeper"),
        "administrator": ("Administrator", "Ada", "Minister"),
    }

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    def open(self) -> None:
        """Sets the clinic up as an operator does, with an account for every group."""
        from django.contrib.auth import get_user_model
        from django.contrib.auth.models import Group
        from django.core.management import call_command

        with ago(days=60):
            for command in ("migrate", "set_up_groups", "load_articles"):
                call_command(command, stdout=io.StringIO(), verbosity=0)
            accounts = get_user_model().objects
            for username, (group, first, last) in self.STAFF.items():
                user = accounts.create_user(
                    username=username,
                    password=PASSWORD,
                    first_name=first,
                    last_name=last,
                    is_staff=True,
                )
                user.groups.add(Group.objects.get(name=group))
            accounts.create_superuser("superuser", "su@example.org", PASSWORD)
            left = accounts.create_user("left-the-clinic", is_active=False)
            left.groups.add(Group.objects.get(name="Clinician"))

    def review(self) -> None:
        """Reads the worklist, searches it, and decides on a part of it."""
        from intake.models import Submission

        self.facts.staff = {name: row[0] for name, row in self.STAFF.items()}
        reception = self._sign_in("reception", hours=3)
        with ago(hours=3):
            _expect_page(reception.get("/admin/intake/submission/", follow=True))
        clinician = self._sign_in("clinician", minutes=100)
        colleague = self._sign_in("colleague", minutes=90)
        waiting = list(
            Submission.objects.exclude(state="superseded").order_by("submitted")
        )
        with ago(minutes=95):
            worklist = "/admin/intake/submission/"
            _expect_page(clinician.get(worklist, follow=True))
            _expect_page(
                clinician.post(worklist, {"q": "zoë o’brien-smythe"}, follow=True)
            )
        decisions = [
            *((clinician, 80, "routine", "book", "Booked for Tuesday."),) * 3,
            (
                colleague,
                70,
                "self_care",
                "close",
                "Seen: “no change” since – 0 findings.",
            ),
            (clinician, 60, "emergency", "refer", "Called 999 for her.\nWent in."),
        ]
        for submission, decision in zip(waiting[::4], decisions, strict=False):
            self._decide(submission, *decision)
        # Raised, then lowered, then raised again, by two people.
        several = waiting[-4]
        self._decide(several, clinician, 50, "same_day", "call", "Phoned, no answer.")
        self._decide(several, colleague, 45, "routine", "advise", "Reached: better.")
        self._decide(several, clinician, 40, "within_2_weeks", "book", "Booked.")
        # Opened and not decided on.
        officer = self._sign_in("safety-officer", minutes=30)
        with ago(minutes=30):
            _expect_page(officer.get(_record_url(waiting[-1])))

    def _sign_in(self, username: str, **when):
        from django.test import Client

        browser = Client()
        with ago(**when):
            if not browser.login(username=username, password=PASSWORD):
                raise AssertionError(f"{username} cannot sign in")
        return browser

    def _decide(self, submission, browser, minutes, urgency, decision, reason) -> None:
        from tests.builders import Page

        with ago(minutes=minutes):
            record = browser.get(_record_url(submission))
            _expect_page(record)
            forms = Page(record.content.decode()).forms
            (form,) = (form for form in forms if "reason" in form.names)
            sent = form.sent | {
                "urgency": urgency,
                "decision": decision,
                "reason": reason,
            }
            url = _record_url(submission).replace("/change/", "/review/")
            _expect_page(browser.post(url, sent, follow=True))

    def write_articles(self) -> None:
        """Articles in each state, by their code; the others stay unsigned drafts."""
        from django.contrib.auth import get_user_model

        from content import services
        from content.models import Article, Decision
        from tests.content.builders import a_manuscript

        users = get_user_model().objects
        editor, clinician = (
            users.get(username="editor"),
            users.get(username="clinician"),
        )

        def newest(code):
            return Article.objects.get(code=code).newest

        def edit(version, *, days, **changes):
            moment = MOMENT - timedelta(days=days)
            return services.save_draft(
                article=version.article,
                manuscript=replace(version.manuscript, **changes),
                based_on=version.number,
                by=editor,
                note="Worded more plainly",
                now=moment,
            )

        def sign(version, *, days, decision=Decision.APPROVE, comment=""):
            moment = MOMENT - timedelta(days=days)
            services.sign(
                version=version,
                clinician=clinician,
                decision=decision,
                comment=comment,
                next_review=(moment + timedelta(days=365)).date(),
                now=moment,
            )
            return version

        def publish(version, *, days):
            moment = MOMENT - timedelta(days=days)
            services.publish(version=version, by=editor, now=moment)
            return version

        # Published; with a newer draft; published again at another address.
        for code in ("A01", "A02", "A03", "A05", "A09", "A16"):
            publish(sign(newest(code), days=50), days=49)
        edit(newest("A02"), days=20, summary="A newer summary, not signed yet.")
        moved = edit(newest("A03"), days=30, slug="another-address")
        publish(sign(moved, days=29), days=28)
        # Its review renewed while it was public.
        sign(newest("A01"), days=10)
        # Signed and no more; waiting for a signature; returned.
        sign(newest("A04"), days=15)
        services.request_review(
            version=newest("A06"), by=editor, now=MOMENT - timedelta(days=14)
        )
        sign(
            newest("A07"),
            days=13,
            decision=Decision.RETURN,
            comment="“Always” is too strong here.",
        )
        # Scheduled; a schedule called off; retired.
        for code in ("A08", "A10"):
            services.publish(
                version=sign(newest(code), days=9),
                by=editor,
                live_from=MOMENT + timedelta(days=7),
                now=MOMENT - timedelta(days=8),
            )
        services.cancel_schedule(
            article=newest("A10").article, by=editor, now=MOMENT - timedelta(days=7)
        )
        services.retire(
            article=newest("A05").article,
            by=editor,
            reason="Its subject has moved to another article.",
            now=MOMENT - timedelta(days=5),
        )
        # Written by staff, who give no code; the second version restores the first.
        own = services.save_draft(
            manuscript=a_manuscript(), by=editor, now=MOMENT - timedelta(days=6)
        )
        other = edit(own, days=5, body="## What helps\n\nA “dark” room – it helps.")
        services.restore(
            version=own,
            based_on=other.number,
            by=editor,
            now=MOMENT - timedelta(days=4),
        )


def _record_url(submission) -> str:
    return f"/admin/intake/submission/{submission.pk}/change/"


def _expect_page(response) -> None:
    if response.status_code != 200:
        raise AssertionError(f"{response.request['PATH_INFO']}: {response.status_code}")


def as_json(facts: Facts) -> dict[str, object]:
    """The facts as they are written beside the dumps."""
    return asdict(facts)
