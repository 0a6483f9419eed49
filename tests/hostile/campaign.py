"""A run of posts to every page and form, what it counts, and what it calls a fault.

A visit is one person in one state with a handful of posts. Its choices follow from the
seed and its number, and what it leaves in the database is rolled back, so that any
visit can be made again alone.
"""

from __future__ import annotations

import math
import random
import re
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from django.db import IntegrityError, connection, transaction
from django.db.models import Count
from django.http import Http404, HttpResponse
from django.test import RequestFactory, override_settings
from django.urls import resolve

from intake.models import AuditEvent, Submission
from tests.builders import STEPS, Page, an_empty_draft
from tests.hostile.pages import an_example, connections_kept
from tests.hostile.posts import (
    TOKEN,
    FormPage,
    HtmlForm,
    Post,
    Tampering,
    filled_in,
    invented,
    posting,
    tampered,
    with_bad_token,
    with_odd_surroundings,
    with_raw_body,
)
from tests.hostile.targets import STAFF, Target, targets, written
from tests.hostile.visitors import (
    PATIENTS,
    SIGNED_OUT,
    Visitor,
    a_member_of_staff,
    csrf_secret,
    somebody_signed_out,
    the_staff,
    what_there_is_to_work_on,
)

POSTS_OF_A_VISIT = 6
# A patient's page rests on a form in one of many states, a page of staff mostly on the
# role; the patient's side also has no sign-in in front of it.
PATIENTS_SHARE = 0.55
# Posts to addresses that lead nowhere are counted under this name.
NO_ROUTE = "no route"
LEAST_VALID_SHARE = 0.25
MOST_REDIRECTS = 6
# How many posts go to a page with a form for one that goes to a page without.
MOSTLY = 8

MODEL_LIST = re.compile(rf"{STAFF}\w+/\w+/")

PROJECT = Path(__file__).resolve().parents[2]

KINDS = {
    "page as it is": 40,
    "page tampered with": 30,
    "odd surroundings": 10,
    "raw body": 7,
    "no or forged token": 6,
    "invented": 7,
}
STATUS_CLASSES = ("2xx", "3xx", "4xx", "5xx")


@dataclass
class Fault:
    """Something that must not happen, with the smallest request that was seen do it."""

    what: str
    where: str
    visitor: str
    visit: int
    request: str
    times: int = 1

    @property
    def signature(self) -> tuple[str, str]:
        return self.what, self.where


@dataclass
class Counts:
    """What a run sent and how it was answered."""

    by_kind: dict[str, Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    by_visitor: dict[str, Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    by_route: dict[str, Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    statuses: Counter[int] = field(default_factory=Counter)
    posts: int = 0
    gets: int = 0
    past_csrf: int = 0
    valid: int = 0
    submissions: int = 0
    missing: list[str] = field(default_factory=list)
    faults: dict[tuple[str, str], Fault] = field(default_factory=dict)

    @property
    def valid_share(self) -> float:
        return self.valid / self.posts if self.posts else 0.0

    @property
    def unreached(self) -> list[str]:
        """Routes that take posts, and none of whose posts got past the CSRF check."""
        return sorted(
            route
            for route, counts in self.by_route.items()
            if not counts["past CSRF"] and route != NO_ROUTE
        )

    def note(
        self, post: Post, route: str, visitor: Visitor, response: HttpResponse
    ) -> None:
        """Counts one answer. A page of its own for damage is a class by itself."""
        answer = (
            "500 expected"
            if is_page_of_damage(visitor, response)
            else f"{response.status_code // 100}xx"
        )
        # Set by Django's middleware on each post that it lets through.
        is_past = getattr(response.wsgi_request, "csrf_processing_done", False)
        # Filled in as it should be, and taken: not refused, not sent to sign in.
        is_valid = is_past and post.is_whole and response.status_code < 400
        for counts in (
            self.by_kind[post.kind],
            self.by_visitor[visitor.name],
            self.by_route[route],
        ):
            counts["posts"] += 1
            counts[answer] += 1
            counts["past CSRF"] += is_past
            counts["valid"] += is_valid
        self.statuses[response.status_code] += 1
        self.posts += 1
        self.past_csrf += is_past
        self.valid += is_valid

    def blame(self, fault: Fault) -> None:
        known = self.faults.setdefault(fault.signature, fault)
        if known is not fault:
            known.times += 1


def is_page_of_damage(visitor: Visitor, response: HttpResponse) -> bool:
    """Whether this 500 is meant: a damaged form has pages of its own.

    An exception that nobody caught is never meant.
    """
    return (
        visitor.is_damaged
        and response.status_code == 500
        and getattr(response, "exc_info", None) is None
    )


def wrong_with(visitor: Visitor, response: HttpResponse) -> tuple[str, str]:
    """What must not be in an answer, and where it comes from; "" where all is well."""
    where = response.request["PATH_INFO"]
    if response.status_code >= 500 and not is_page_of_damage(visitor, response):
        return _failure(response)
    path = urlsplit(response.request["PATH_INFO"]).path
    is_public = path.startswith("/articles/") and response.status_code < 400
    if "no-store" not in response.get("Cache-Control", "") and not is_public:
        return "no Cache-Control: no-store", where
    body = b"" if response.streaming else response.content
    if b"Traceback (most recent call last)" in body or str(PROJECT).encode() in body:
        return "the inside of the program is shown", where
    if b"<script>alert(1)" in body:
        return "what was typed is run as a script", where
    if "a" in response.cookies:
        return "what was typed sets a cookie", where
    target = urlsplit(response.get("Location", ""))
    if target.netloc and target.netloc != response.wsgi_request.get_host():
        return "leads to another site", where
    return "", ""


def _failure(response: HttpResponse) -> tuple[str, str]:
    exc_info = getattr(response, "exc_info", None)
    if exc_info is None:
        return f"{response.status_code}", response.request["PATH_INFO"]
    error = exc_info[1]
    frames = traceback.extract_tb(exc_info[2])
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(PROJECT)]
    ours = [
        frame
        for frame in ours
        if not {".venv", "tests"} & set(Path(frame.filename).parts)
    ]
    frame = (ours or frames)[-1]
    file = Path(frame.filename).name
    return (
        f"{response.status_code} {type(error).__name__}: {str(error)[:160]!r}",
        f"{file}:{frame.lineno} in {frame.name}",
    )


class Campaign:
    """The posts of one seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.counts = Counts()

    def prepare(self) -> Campaign:
        """Fills the database, and finds out what there is to post to."""
        self.staff = the_staff()
        what_there_is_to_work_on()
        found, self.counts.missing = targets(random.Random(self.seed))
        found = self._that_take_posts(found)
        self.patients_side = {
            target: often for target, often in found.items() if not target.is_for_staff
        }
        staffs_side = {
            target: often for target, often in found.items() if target.is_for_staff
        }
        self.staffs_side = {
            name: self._for_role(name, staffs_side) for name in self.staff
        }
        self.staffs_side[SIGNED_OUT] = staffs_side
        self.counts.by_route.update((target.route, Counter()) for target in found)
        self.strangers_pages = self._hidden_values_of_strangers()
        return self

    def _that_take_posts(self, found: list[Target]) -> dict[Target, int]:
        """Those that answer posts at all, asked by somebody who may do everything.

        With each how often it is chosen: most posts go where a form or a button leads.
        """
        taking = {}
        with an_example():
            visitor = a_member_of_staff("superuser", self.staff["superuser"])
            # Some pages answer only somebody who has a form open.
            visitor.client.take_up(an_empty_draft(), STEPS[0])
            cookies = deepcopy(visitor.client.cookies)
            for target in found:
                address = target.addresses[0]
                with an_example():
                    visitor.client.cookies = deepcopy(cookies)
                    token = {TOKEN: csrf_secret(visitor.client)}
                    if visitor.client.post(address, token).status_code == 405:
                        continue
                with an_example():
                    visitor.client.cookies = deepcopy(cookies)
                    page = self._opened(visitor, -1, address)
                has_form = _form_of(page, random.Random(0)) or page.status == 405
                taking[target] = MOSTLY if has_form else 1
        return taking

    def _for_role(self, name: str, side: dict[Target, int]) -> dict[Target, int]:
        """How often somebody of this role goes where: mostly where their links lead."""
        visitor = a_member_of_staff(name, self.staff[name])
        index = visitor.client.open(STAFF)
        models = tuple(
            address for address, _ in index.links if MODEL_LIST.fullmatch(address)
        )
        return {
            target: often
            if target.addresses[0].startswith(models or ("-",))
            or not MODEL_LIST.match(target.route)
            else 1
            for target, often in side.items()
        }

    def _hidden_values_of_strangers(self) -> dict[str, list[str]]:
        """What stands unseen on the pages of other patients, of whom each form is."""
        seen = defaultdict(list)
        with an_example():
            for make in PATIENTS:
                visitor = make(random.Random(0))
                if not visitor.is_damaged:
                    _collect(visitor.client.page, seen)
        return {name: values for name, values in sorted(seen.items()) if name != TOKEN}

    def run(self, posts: int, *, minutes: float = math.inf) -> Counts:
        """Makes visits until this many posts were sent, or the time is up."""
        number = 0
        until = time.monotonic() + minutes * 60
        while self.counts.posts < posts and time.monotonic() < until:
            self.visit(number)
            number += 1
        return self.counts

    def visit(self, number: int) -> None:
        """One person, and what becomes of what they post."""
        rng = random.Random(f"{self.seed}:{number}")
        with an_example():
            before = set(Submission.objects.values_list("pk", flat=True))
            visitor = self._visitor(rng, number)
            # Each from a network of its own, so that no limit ends the run.
            network = f"198.{18 + number // 62_500 % 2}.{number // 250 % 250}.1"
            visitor.client.defaults["REMOTE_ADDR"] = network
            seen = {name: list(values) for name, values in self.strangers_pages.items()}
            page: FormPage | None = None
            for _ in range(POSTS_OF_A_VISIT):
                self._sign_in_again(visitor, rng)
                page = self._one_post(visitor, number, Tampering(rng, seen), page)
            self._check_what_is_stored(visitor, number, before)

    def _visitor(self, rng: random.Random, number: int) -> Visitor:
        if rng.random() < PATIENTS_SHARE:
            return PATIENTS[number % len(PATIENTS)](rng)
        names = list(self.staffs_side)
        name = names[number % len(names)]
        if name == SIGNED_OUT:
            return somebody_signed_out()
        return a_member_of_staff(name, self.staff[name])

    def _sign_in_again(self, visitor: Visitor, rng: random.Random) -> None:
        """Staff who were signed out by a post mostly come back for the next one.

        A superuser may have deleted the account in between, even their own.
        """
        account = self.staff.get(visitor.name)
        is_out = account and "_auth_user_id" not in visitor.client.session
        comes_back = is_out and rng.random() < 0.9
        if comes_back and type(account).objects.filter(pk=account.pk).exists():
            visitor.client.force_login(account)

    # One post

    def _one_post(
        self, visitor: Visitor, visit: int, by: Tampering, page: FormPage | None
    ) -> FormPage | None:
        """Posts once; gives the page that came back, if another form stands on it."""
        (kind,) = by.rng.choices(list(KINDS), weights=KINDS.values())
        if page is None or by.rng.random() < 0.6:
            page = self._page(visitor, visit, by)
        post = self._post(kind, visitor, page, by)
        with _forwarded(by.rng):
            response = self.send(visitor, visit, post)
        if response.status_code in (301, 302, 303):
            visitor.address = urlsplit(response["Location"]).path or "/"
            return None
        return self._read(visitor, visit, response, post.path)

    def _post(self, kind: str, visitor: Visitor, page: FormPage, by: Tampering) -> Post:
        form = _form_of(page, by.rng)
        if kind == "invented":
            # Anywhere: no page leads to some addresses, such as those that redirect.
            target = by.rng.choice([*self.patients_side, *self.staffs_side[SIGNED_OUT]])
            address = by.rng.choice(target.addresses)
            return invented(address, self._token(visitor), by)
        if form is None:
            # A button elsewhere leads here, or nothing does.
            post = Post(kind, page.path, [(TOKEN, self._token(visitor))])
            post = replace(post, is_whole=page.status == 405)
        else:
            path, _, query = (form.action or page.path).partition("?")
            post = Post(
                kind,
                path if path.startswith("/") else page.path,
                filled_in(form, visitor.knows, by.rng),
                query=query,
                is_whole=True,
            )
        match kind:
            case "page tampered with":
                return tampered(post, by)
            case "odd surroundings":
                return with_odd_surroundings(post, by)
            case "raw body":
                return with_raw_body(post, self._token(visitor), by)
            case "no or forged token":
                return with_bad_token(post, by)
        return post

    def _token(self, visitor: Visitor) -> str:
        if not csrf_secret(visitor.client):
            visitor.client.get("/admin/login/" if visitor.is_staff else "/resume/")
        return csrf_secret(visitor.client)

    def send(self, visitor: Visitor, visit: int, post: Post) -> HttpResponse:
        """The answer, counted. After a fault the smallest request that repeats it."""
        cookies = deepcopy(visitor.client.cookies)
        start = transaction.savepoint()
        response = _answer(visitor, post)
        what, where = wrong_with(visitor, response)
        self.counts.note(post, _route(post.path), visitor, response)
        if what:
            if (what, where) not in self.counts.faults:
                post = self._reduced(visitor, post, (what, where), cookies, start)
            self.counts.blame(Fault(what, where, visitor.name, visit, str(post)))
            # An error of the database may have left nothing else possible.
            transaction.savepoint_rollback(start)
        else:
            transaction.savepoint_commit(start)
        return response

    def _reduced(self, visitor, post, signature, cookies, start) -> Post:
        """The smallest post that ends in the same fault, tried on the same state."""
        tries = 120
        while tries:
            for smaller in post.smaller():
                tries -= 1
                transaction.savepoint_rollback(start)
                visitor.client.cookies = deepcopy(cookies)
                if wrong_with(visitor, _answer(visitor, smaller)) == signature:
                    post = smaller
                    break
                if not tries:
                    return post
            else:
                break
        return post

    # Pages

    def _page(self, visitor: Visitor, visit: int, by: Tampering) -> FormPage:
        """A page to post from: where the visitor is, or any that there is."""
        page = None
        for _ in range(3):
            address = visitor.address
            if page is not None or by.rng.random() < (0.3 if visitor.is_staff else 0.5):
                address = self._any_address(visitor, by.rng)
            page = self._opened(visitor, visit, address)
            _collect(page, by.seen)
            # Most posts begin at a form, and some at a page that has none.
            if _form_of(page, by.rng) is not None or by.rng.random() < 0.1:
                break
            if page.status == 405:
                break
        return page

    def _any_address(self, visitor: Visitor, rng: random.Random) -> str:
        is_staff = visitor.is_staff if rng.random() < 0.96 else not visitor.is_staff
        side = self.patients_side
        if is_staff:
            side = self.staffs_side.get(visitor.name, self.staffs_side[SIGNED_OUT])
        (target,) = rng.choices(list(side), weights=side.values())
        return rng.choice(target.addresses)

    def _opened(self, visitor: Visitor, visit: int, address: str) -> FormPage:
        """The page at an address, or where that leads."""
        for _ in range(MOST_REDIRECTS):
            response = visitor.client.get(address)
            self.counts.gets += 1
            self._look_at(visitor, visit, response, f"GET {address}")
            if response.status_code not in (301, 302, 303):
                break
            address = response["Location"]
        else:
            self.counts.blame(
                Fault(
                    "goes in a circle", address, visitor.name, visit, f"GET {address}"
                )
            )
        return self._read(visitor, visit, response, urlsplit(address).path)

    def _look_at(self, visitor, visit, response, request) -> None:
        what, where = wrong_with(visitor, response)
        if what:
            self.counts.blame(Fault(what, where, visitor.name, visit, request))

    def _read(self, visitor, visit, response, path) -> FormPage:
        try:
            return FormPage(
                response.content.decode(errors="replace")
                if response.get("Content-Type", "").startswith("text/html")
                else "",
                path,
                response.status_code,
            )
        except AssertionError as error:
            fault = Fault("the markup is broken", path, visitor.name, visit, str(error))
            self.counts.blame(fault)
            return FormPage("", path, response.status_code)

    # What is stored

    def _check_what_is_stored(self, visitor: Visitor, visit: int, before: set) -> None:
        """Each form that came in has its assessment and its line in the audit."""
        came_in = Submission.objects.exclude(pk__in=before).annotate(
            assessed=Count("assessments")
        )
        recorded = set(AuditEvent.objects.values_list("submission", flat=True))
        self.counts.submissions += len(came_in)
        for submission in came_in:
            for is_there, what in (
                (submission.assessed, "a form without its assessment"),
                (str(submission.pk) in recorded, "a form without its audit row"),
            ):
                if not is_there:
                    self.counts.blame(Fault(what, "", visitor.name, visit, ""))
        try:
            # What would only fail when the transactions of the visit are committed.
            connection.check_constraints()
        except IntegrityError as error:
            fault = Fault("rows that do not fit", str(error), visitor.name, visit, "")
            self.counts.blame(fault)


# What a request can raise before any middleware sees it.
OUTSIDE = (LookupError, ValueError, TypeError, AttributeError, OSError, AssertionError)


def _answer(visitor: Visitor, post: Post) -> HttpResponse:
    extra = {"QUERY_STRING": post.query, **post.environ}
    try:
        return visitor.client.generic(
            "POST", post.path, post.sent, post.content_type, **extra
        )
    except OUTSIDE:
        # The client of the tests makes its requests in its own way. What counts is
        # what the application does as a server calls it.
        return _served(visitor, post, extra)


def _served(visitor: Visitor, post: Post, extra: dict[str, str]) -> HttpResponse:
    """The answer of the WSGI application; a bare 500 where there is none."""
    # It checks the database when it is imported.
    from config.wsgi import application

    made = RequestFactory(**visitor.client.defaults)
    made.cookies = visitor.client.cookies
    # The factory stops short of making the request, which is what failed.
    made.request = made._base_environ
    environ = made.generic("POST", post.path, post.sent, post.content_type, **extra)
    statuses = []
    response = HttpResponse(status=500)
    response.request, response.wsgi_request = environ, None
    try:
        with connections_kept():
            application(environ, lambda status, _: statuses.append(status)).close()
    except OUTSIDE as error:
        response.exc_info = (type(error), error, error.__traceback__)
        return response
    response.status_code = int(statuses[0].split()[0])
    response["Cache-Control"] = "no-store"
    return response


@contextmanager
def _forwarded(rng: random.Random) -> Iterator[None]:
    """Behind a proxy half of the time: the address of a visitor is then in a header."""
    with override_settings(TRUST_FORWARDED_FOR=rng.random() < 0.5):
        yield


def _form_of(page: FormPage, rng: random.Random) -> HtmlForm | None:
    """One of the forms of a page: mostly its own, seldom one that ends the session."""
    forms = posting(page)
    if rng.random() < 0.97:
        forms = [form for form in forms if not form.action.endswith("/logout/")]
    own = [form for form in forms if form.action in ("", page.path)]
    if own and rng.random() < 0.8:
        forms = own
    return rng.choice(forms) if forms else None


def _collect(page: Page, seen: dict[str, list[str]]) -> None:
    for form in posting(page):
        for name in sorted(filter(None, form.sent.keys() - form.names - {TOKEN})):
            seen.setdefault(name, []).extend(form.sent[name])


def _route(path: str) -> str:
    try:
        return "/" + written(resolve(path).route)
    except Http404:
        return NO_ROUTE
