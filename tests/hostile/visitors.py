"""Who posts: patients in every state that a form can be in, and staff of every role."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Group
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from intake import services
from intake.models import Draft, Submission
from tests.builders import (
    STEPS,
    PatientClient,
    a_draft,
    a_draft_up_to,
    a_stopped_draft,
    a_submission,
    an_emergency_stop,
    an_empty_draft,
)
from tests.content import builders as articles

SIGNED_OUT = "signed out"
PASSWORD = "violet tractor 93 lantern"
DATE_OF_BIRTH = "1990-01-01"


@dataclass
class Visitor:
    """Somebody with a browser, and the page at which they are."""

    name: str
    client: PatientClient
    is_staff: bool = False
    # A draft that cannot be decrypted is answered with a page of its own and 500.
    is_damaged: bool = False
    address: str = "/check/"
    # What this person knows and types where it is asked for.
    knows: dict[str, str] = field(default_factory=dict)


def a_browser() -> PatientClient:
    """A browser that gets the page of an error, as a visitor does."""
    return PatientClient(raise_request_exception=False)


# Patients


def _with(draft: Draft) -> PatientClient:
    client = a_browser()
    client.take_up(draft, "answers")
    return client


def _who_has_sent(*, minutes_ago: int = 0) -> PatientClient:
    draft = a_draft()
    client = _with(draft)
    client.send()
    if minutes_ago:
        sent = timezone.now() - timedelta(minutes=minutes_ago)
        Submission.objects.filter(token=draft.pk).update(submitted=sent)
    return client


def _without_session(rng: random.Random) -> Visitor:
    return Visitor("no session", a_browser(), address="/")


def _fresh(rng: random.Random) -> Visitor:
    return Visitor("fresh", _with(an_empty_draft()))


def _half_way(rng: random.Random) -> Visitor:
    return Visitor("half-way", _with(a_draft_up_to(rng.choice(STEPS[1:]))))


def _at_contact(rng: random.Random) -> Visitor:
    return Visitor("at contact", _with(a_draft(contact={})))


def _at_the_check_page(rng: random.Random) -> Visitor:
    return Visitor("at the check page", _with(a_draft()))


def _stopped(rng: random.Random) -> Visitor:
    return Visitor("stopped", _with(a_stopped_draft()))


def _correcting(rng: random.Random) -> Visitor:
    draft = a_stopped_draft()
    services.correct(draft_id=draft.pk, now=timezone.now())
    return Visitor("correcting", _with(draft))


def _who_kept_it(rng: random.Random) -> Visitor:
    draft = a_draft(contact={})
    code = services.keep_for_later(
        draft_id=draft.pk, date_of_birth=DATE_OF_BIRTH, now=timezone.now()
    )
    # On another device: the code has not been used.
    client = a_browser() if rng.random() < 0.6 else _with(draft)
    year, month, day = DATE_OF_BIRTH.split("-")
    born = {
        "date_of_birth_year": year,
        "date_of_birth_month": month,
        "date_of_birth_day": day,
    }
    return Visitor("kept", client, address="/resume/", knows={"code": code, **born})


def _who_has_just_sent(rng: random.Random) -> Visitor:
    return Visitor("sent", _who_has_sent())


def _whose_result_is_closed(rng: random.Random) -> Visitor:
    return Visitor("sent long ago", _who_has_sent(minutes_ago=rng.choice([31, 90])))


def _who_cleared_the_device(rng: random.Random) -> Visitor:
    client = _who_has_sent()
    cookies = deepcopy(client.cookies)
    client.open("/result/")
    client.post("/finish/", {"csrfmiddlewaretoken": csrf_secret(client)})
    if rng.random() < 0.5:
        client.cookies = cookies
    return Visitor("cleared", client)


def _whose_draft_expired(rng: random.Random) -> Visitor:
    draft = a_draft()
    client = _with(draft)
    past = timezone.now() - timedelta(hours=25)
    Draft.objects.filter(pk=draft.pk).update(last_active=past)
    return Visitor("expired", client)


def _whose_draft_is_damaged(rng: random.Random) -> Visitor:
    draft = a_draft()
    client = _with(draft)
    column = rng.choice(["answers", "contact", "emergencies"])
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE intake_draft SET {column} = 'key$AAAA'")
    return Visitor("damaged draft", client, is_damaged=True)


PATIENTS: tuple[Callable[[random.Random], Visitor], ...] = (
    _without_session,
    _fresh,
    _half_way,
    _at_contact,
    _at_the_check_page,
    _stopped,
    _correcting,
    _who_kept_it,
    _who_has_just_sent,
    _whose_result_is_closed,
    _who_cleared_the_device,
    _whose_draft_expired,
    _whose_draft_is_damaged,
)


def csrf_secret(client: PatientClient) -> str:
    """A form token that this browser's cookie allows; "" before it has the cookie."""
    from django.conf import settings

    cookie = client.cookies.get(settings.CSRF_COOKIE_NAME)
    return cookie.value if cookie else ""


# Staff


def the_staff() -> dict[str, AbstractUser]:
    """One account of each group, one without a group, and one that may do anything."""
    if not Group.objects.exists():
        call_command("set_up_groups", stdout=io.StringIO())
    accounts = {}
    for group in Group.objects.order_by("name"):
        accounts[group.name] = _account(group.name)
        accounts[group.name].groups.add(group)
    accounts["no group"] = _account("no group")
    accounts["superuser"] = _account("superuser", is_superuser=True)
    return accounts


def _account(name: str, **columns: object) -> AbstractUser:
    return get_user_model().objects.create_user(
        username=name.lower().replace(" ", "-"),
        password=PASSWORD,
        first_name="Sam",
        last_name="Example",
        is_staff=True,
        **columns,
    )


def a_member_of_staff(name: str, account: AbstractUser) -> Visitor:
    """Somebody who has signed in."""
    client = a_browser()
    client.force_login(account)
    return Visitor(name, client, is_staff=True, address="/admin/")


def somebody_signed_out() -> Visitor:
    """Somebody on the staff's side who has not signed in."""
    return Visitor(SIGNED_OUT, a_browser(), is_staff=True, address="/admin/login/")


def what_there_is_to_work_on() -> None:
    """Submissions and articles in the states that staff meet them in."""
    a_submission()
    a_submission()
    an_emergency_stop()
    articles.a_published_article()
    articles.a_draft(slug="a-draft", title="A draft")
    articles.signed(articles.a_draft(slug="a-signed-draft", title="A signed draft"))
    changed = articles.a_published_article(slug="changed", title="Changed since")
    articles.the_next_draft(changed, slug="changed", title="Changed since then")
