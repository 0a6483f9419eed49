"""Opens everything that a copied release holds, with the code of today.

``test_upgrade`` runs it in a process with the keys and the database of the copy:

    python -m tests.releases.open_everything 1.1 REPORT.json

The report says how many rows each table had before and after the migrations, and lists
under the name of each check what went wrong there: nothing, if all is well. It goes
through pages wherever it can, so that it knows as little as possible of the code.
"""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import django
import time_machine

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.management.base import CommandError  # noqa: E402
from django.test import Client  # noqa: E402

from config.sealed import SealedError  # noqa: E402
from config.stored_definitions import DefinitionDamaged  # noqa: E402
from content.models import ArticleVersion, Publication  # noqa: E402
from intake.models import (  # noqa: E402
    ContactDetails,
    Draft,
    StoredQuestionnaire,
    Submission,
)
from tests.builders import NotOnThePage, Page, PatientClient, some_answers  # noqa: E402
from tests.releases.holdings import opened_values, row_counts  # noqa: E402
from triage.advice import SafetyNet  # noqa: E402
from triage.models import Assessment, StoredRuleSet  # noqa: E402
from triage.rules import RULESET  # noqa: E402

EMERGENCY = "/check/emergency/"


def main(release: Path, report: Path) -> None:
    # The manifest of the static files is made by collectstatic.
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {
            "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        }
    }
    facts = json.loads((release / "facts.json").read_text("utf-8"))
    moment = datetime.fromisoformat(facts["moment"])
    before = row_counts()
    with time_machine.travel(moment, tick=False):
        call_command("migrate", verbosity=0, interactive=False)
        after = row_counts()
        call_command("set_up_groups", stdout=io.StringIO())
        # Looking comes first; what follows takes forms up, and so changes rows.
        found = {
            "encrypted values": findings_of(encrypted_values, facts["encrypted"]),
            "definitions": findings_of(definitions),
            "assessments": findings_of(assessments),
            "records": findings_of(records, facts["staff"]),
            "search": findings_of(search, facts["staff"]),
            "articles": findings_of(articles, facts["staff"], moment),
            "commands": findings_of(commands),
        }
    found["results"] = findings_of(results, facts["results"])
    with time_machine.travel(moment, tick=False):
        found["drafts"] = findings_of(drafts, facts["drafts"])
        found["kept forms"] = findings_of(kept_forms, facts["kept"], facts["encrypted"])
        found["sending"] = findings_of(sending, facts["drafts"], facts["staff"])
    report.write_text(json.dumps({"before": before, "after": after, "found": found}))


def findings_of(check: Callable[..., Iterator[str]], *arguments: object) -> list[str]:
    """The findings of a check; also that a page lacks a button or a field it needs."""
    found = []
    try:
        found.extend(check(*arguments))
    except NotOnThePage as missing:
        found.append(str(missing))
    return found


def sign_in(staff: dict[str, str], group: str) -> Client:
    """The browser of somebody in this group of staff."""
    username = next(name for name, given in staff.items() if given == group)
    browser = Client(raise_request_exception=False)
    browser.force_login(get_user_model().objects.get(username=username))
    return browser


def browser_with(cookie: str) -> PatientClient:
    """The browser in which a form was filled in before the upgrade."""
    browser = PatientClient(raise_request_exception=False)
    browser.cookies[settings.SESSION_COOKIE_NAME] = cookie
    return browser


def encrypted_values(recorded: dict) -> Iterator[str]:
    """Values that do not open, are gone, or are not what the release recorded."""
    opened = opened_values()
    for table, rows in recorded.items():
        for pk, values in rows.items():
            for name, digest in values.items():
                now = opened.get(table, {}).get(pk, {}).get(name, "gone")
                if now != digest:
                    yield f"{table} {pk} {name}: {now}"
    for table, rows in opened.items():
        for pk, values in rows.items():
            for name, digest in values.items():
                if digest.startswith("does not open") and pk not in recorded.get(
                    table, {}
                ):
                    yield f"{table} {pk} {name}: {digest}"


def definitions() -> Iterator[str]:
    """Stored questionnaires and rule sets that do not read as their digest says."""
    for model in (StoredQuestionnaire, StoredRuleSet):
        if model.objects.count() < 2:
            yield f"{model.__name__}: fewer than two"
        for stored in model.objects.all():
            try:
                read = model.objects.definition(stored.digest)
            except DefinitionDamaged as damage:
                yield f"{stored}: {damage}"
                continue
            if read.version != stored.version:
                yield f"{stored}: reads as version {read.version}"


def assessments() -> Iterator[str]:
    """The output of ``retriage`` when an assessment comes out differently."""
    said = io.StringIO()
    try:
        call_command("retriage", "--all", stdout=said, stderr=said)
    except SystemExit:
        yield said.getvalue()
    if not re.search(
        r"^[1-9]\d* assessments, 0 differ$", said.getvalue(), re.MULTILINE
    ):
        yield f"retriage: {said.getvalue()}"


def records(staff: dict[str, str]) -> Iterator[str]:
    """Records that do not open for a clinician."""
    clinician = sign_in(staff, "Clinician")
    for submission in Submission.objects.all():
        page = clinician.get(f"/admin/intake/submission/{submission.pk}/change/")
        if page.status_code != 200 or submission.reference not in page.text:
            yield f"{submission.reference}: {page.status_code}"
    worklist = clinician.get("/admin/intake/submission/", follow=True)
    if worklist.status_code != 200:
        yield f"the worklist: {worklist.status_code}"


def contacts() -> Iterator[tuple[str, str, str, str]]:
    """Reference, name, telephone number and date of birth, of those that open."""
    for contact in ContactDetails.objects.select_related("submission"):
        try:
            given = (contact.name, contact.phone, contact.date_of_birth)
        except SealedError:
            continue
        yield contact.submission.reference, *given


def search(staff: dict[str, str]) -> Iterator[str]:
    """Patients who are not found by their name or their number, as they gave them."""
    clinician = sign_in(staff, "Clinician")
    wanted: dict[str, set[str]] = {}
    for reference, name, phone, _ in contacts():
        digits = [character for character in phone if character.isdigit()]
        for typed in (name, phone if len(digits) >= 6 else ""):
            if typed:
                wanted.setdefault(typed, set()).add(reference)
    for typed, references in wanted.items():
        page = clinician.post("/admin/intake/submission/", {"q": typed}, follow=True)
        for reference in references:
            if page.status_code != 200 or reference not in page.text:
                yield f"“{typed}” does not find {reference}: {page.status_code}"


def articles(staff: dict[str, str], moment: datetime) -> Iterator[str]:
    """Versions that cannot be previewed, and public articles that nobody can read.

    Also versions whose digest is not that of their text: they would count as changed.
    """
    for version in ArticleVersion.objects.select_related("article"):
        if version.digest != version.manuscript.digest:
            yield f"{version}: the digest is not that of its text"
    editor = sign_in(staff, "Editor")
    versions = ArticleVersion.objects.order_by("article", "number")
    pages = [
        f"/admin/content/article/{version.article_id}/preview/{version.number}/"
        for version in versions
    ]
    # A page to edit is looked over by the linter, which takes long; those of articles
    # with the same history and the same fields filled in differ in their words alone.
    alike: dict[tuple[object, ...], int] = {}
    for version in versions:
        filled_in = [
            name for name, value in asdict(version.manuscript).items() if value
        ]
        alike[version.number, *filled_in] = version.article_id
    pages += [f"/admin/content/article/{key}/change/" for key in alike.values()]
    for page in dict.fromkeys(pages):
        if (status := editor.get(page).status_code) != 200:
            yield f"{page}: {status}"
    for publication in Publication.objects.live(moment).exclude(version=None):
        address = f"/articles/{publication.version.slug}/"
        page = Client(raise_request_exception=False).get(address)
        if page.status_code != 200:
            yield f"{address}: {page.status_code}"


def commands() -> Iterator[str]:
    """Complaints of the project's checks, and models without their migration."""
    questions = (("check", "--database=default"), ("makemigrations", "--check"))
    for name, option in questions:
        said = io.StringIO()
        try:
            call_command(name, option, stdout=said, stderr=said)
        except (CommandError, SystemExit) as error:
            yield f"{name}: {error} {said.getvalue()}"


def results(sent: list[dict]) -> Iterator[str]:
    """Results that the browser which sent the form cannot read a minute later.

    Also those in other words than they were given in: those of today are put otherwise
    meanwhile, and none of them may show.
    """
    today = replace(RULESET, texts=replace(RULESET.texts, safety_net=REWORDED))
    with patch("triage.context.RULESET", today):
        for form in sent:
            a_minute_later = datetime.fromisoformat(form["sent"]) + timedelta(minutes=1)
            with time_machine.travel(a_minute_later, tick=False):
                for address in ("/result/", "/result/print/"):
                    page = browser_with(form["cookie"]).open(address)
                    is_shown = page.status == 200 and form["reference"] in page.html
                    if is_shown == form["cleared"]:
                        yield f"{form['reference']}: {page.path} {page.status}"
                    if is_shown:
                        yield from _other_words(form["reference"], page)


# What every result of releases 1.x said, whatever its level.
SAID_BY_1_X = (
    "straight away if you get:",
    "numbness between your legs or around your bottom",
    "trouble peeing or pooing",
    "weak, heavy or numb legs",
    "trouble walking",
    "sudden chest pain or trouble breathing",
    "sudden tearing pain",
    "fainting",
    "today if you get:",
    "a fever",
    "pain that is quickly getting worse",
    "pain you cannot control",
    "a new rash",
    "or if you just feel very unwell",
    "This form cannot tell you that nothing is wrong. If you are worried, ask to be "
    "seen.",
)
# What its page said at some levels, and beside articles to some patients.
_AGAIN = "Check again in 2 weeks, or sooner if anything changes."
SAID_AT_LEVEL = {
    "emergency": ["If you are somewhere else, call your local emergency number."],
    "routine": [_AGAIN],
    "self_care": [_AGAIN],
}
CAUTION_OF_1_1 = "Some of these name ibuprofen-type tablets. Because of your answers,"
CAUTION_SINCE_1_2 = "Some articles name ibuprofen-type tablets. Because of your answers"
REWORDED = SafetyNet("Now:", ("words of today",), "Today:", (), "The end of today.")


def _other_words(reference: str, page: Page) -> Iterator[str]:
    """What a result says that was not said, and what it leaves out of what was."""
    assessment = Assessment.objects.for_patient().get(submission__reference=reference)
    shown = assessment.shown
    told = [shown["title"], shown["lead"], *(item["text"] for item in shown["reasons"])]
    if "out_of_scope" in assessment.outcome["marks"]:
        told.append("made for upper back pain")
    if not page.path.endswith("/print/"):
        told += [*shown["steps"], *shown["home_care"]]
        told += SAID_AT_LEVEL.get(assessment.urgency, ())
        if shown["nsaid_caution"] and "To read" in page.text:
            before_1_2 = assessment.ruleset.version < "1.2"
            told.append(CAUTION_OF_1_1 if before_1_2 else CAUTION_SINCE_1_2)
    for words in (*told, *SAID_BY_1_X):
        if words not in page.text:
            yield f"{reference}: {page.path} does not say “{words}”"
    if REWORDED.closing in page.text:
        yield f"{reference}: {page.path} says words of today"


def drafts(left: list[dict]) -> Iterator[str]:
    """Forms that do not wait where they were left, seen from their own browsers."""
    for form in left:
        page = browser_with(form["cookie"]).open("/check/")
        was_open, is_open = (
            path.startswith("/check/") and path != EMERGENCY
            for path in (form["waits_at"], page.path)
        )
        stops_alike = (form["waits_at"] == EMERGENCY) == (page.path == EMERGENCY)
        wanted = 200 if form["waits_at"].startswith("/check/") else page.status
        if page.status != wanted or page.status >= 500:
            yield f"{form['name']}: {page.path} {page.status}"
        elif was_open != is_open or not stops_alike:
            yield f"{form['name']}: at {page.path}, was at {form['waits_at']}"


def kept_forms(kept: list[dict], recorded: dict) -> Iterator[str]:
    """Kept forms that code and date of birth do not open, or that lost an answer."""
    for form in kept:
        year, month, day = form["date_of_birth"].split("-")
        elsewhere = PatientClient(raise_request_exception=False)
        elsewhere.open("/resume/")
        page = elsewhere.press(
            "Carry on",
            code=form["code"],
            date_of_birth_day=day,
            date_of_birth_month=month,
            date_of_birth_year=year,
        )
        if (page.path.startswith("/check/") and page.status == 200) != form["opens"]:
            yield f"{form['code']}: {page.path} {page.status}"
        answers = recorded[Draft._meta.db_table][form["draft"]]["answers"]
        now = opened_values()[Draft._meta.db_table].values()
        if answers not in [values["answers"] for values in now]:
            yield f"{form['code']}: the answers have changed"


def sending(left: list[dict], staff: dict[str, str]) -> Iterator[str]:
    """Reasons why forms begun before the upgrade cannot be sent after it.

    One was begun on the earlier questionnaire. The other is by somebody who has sent
    a form before the upgrade: the record names that one.
    """
    cookies = {form["name"]: form["cookie"] for form in left}
    clinician = sign_in(staff, "Clinician")
    for name, is_repeat in (
        ("on the earlier questions, half filled in", False),
        ("complete", True),
    ):
        known = set(Submission.objects.values_list("pk", flat=True))
        browser = browser_with(cookies[name])
        browser.open("/check/")
        # What is filled in on a page stays; this is for what is still asked.
        browser.fill_in(some_answers(age=None, sex_at_birth=None))
        page = browser.send()
        if page.path != "/result/" or page.status != 200:
            yield f"{name}: sending leads to {page.path} {page.status}"
            continue
        sent = Submission.objects.exclude(pk__in=known).get()
        address = f"/admin/intake/submission/{sent.pk}/change/"
        record = clinician.get(address).text
        given = {reference: (name, born) for reference, name, _, born in contacts()}
        person = given.pop(sent.reference)
        earlier = [reference for reference, other in given.items() if other == person]
        if is_repeat and not (earlier and all(other in record for other in earlier)):
            yield f"{name}: the record does not name the earlier forms {earlier}"


if __name__ == "__main__":
    folder = Path(__file__).resolve().parent / sys.argv[1]
    with redirect_stdout(sys.stderr):
        main(folder, Path(sys.argv[2]))
