"""Whole journeys through the form over HTTP, beside a bare view of the same server.

python -m tests.benchmarks.journeys [--database-url URL] [--journeys 60] [--clients 4]

Starts gunicorn on a database that is gone afterwards, walks patients from the start
page to the result with cookies and form tokens, and asks a bare Django view in turn
with them. Prints journeys a second, the time of each page, the SQL it takes and its
size. Without an address it runs on an SQLite file and on a PostgreSQL server.

Times belong to the machine and the moment; the ratios to the bare view of the same run,
the SQL and the bytes are what to compare. See README.md in this folder.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.installation import POSTGRESQL, Installation, fresh_database, say
from tests.faults.patient import Browser, Page, Person, place_of

ROUNDS = 4
WARM_UP = 6
BARE_REQUESTS = 400
ASSET = re.compile(r'<(?:link|script)[^>]*(?:href|src)="(/static/[^"]+)"')

# A page: the method and the place, such as ("GET", "about-you").
Stop = tuple[str, str]


# In the server's process


def served():
    """The application, with a bare view beside it: once with and once without ours.

    ``/bare/`` is answered by Django with no middleware at all, ``/floor/`` by the same
    view behind all of the application's middleware.
    """
    # The first import reads the settings, which the others stand on.
    from config.wsgi import application

    return beside_bare_views(application)


def beside_bare_views(application):
    from django.conf import settings
    from django.core.handlers.wsgi import WSGIHandler
    from django.http import HttpResponse
    from django.urls import path

    from config import urls

    def bare(request) -> HttpResponse:
        return HttpResponse("bare")

    urls.urlpatterns[:0] = [path("bare/", bare), path("floor/", bare)]
    ours, settings.MIDDLEWARE = settings.MIDDLEWARE, []
    nothing_around = WSGIHandler()
    settings.MIDDLEWARE = ours

    def either(environ, start_response):
        chosen = nothing_around if environ["PATH_INFO"] == "/bare/" else application
        return chosen(environ, start_response)

    return either


def print_queries() -> None:
    """Walks one journey without a server and prints the SQL of each page as JSON."""
    import django

    django.setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(SERVER_NAME="127.0.0.1")
    counts: dict[str, Counter[str]] = {}

    def send(method: str, path: str, fields=()) -> Page:
        with CaptureQueriesContext(connection) as captured:
            if method == "GET":
                response = client.get(path)
            else:
                sent = defaultdict(list)
                for name, value in fields:
                    sent[name].append(value)
                response = client.post(path, sent)
        stop = f"{method} {place_of(path) or path}"
        counts[stop] = Counter(_sort_of(query["sql"]) for query in captured)
        return Page(
            response.status_code,
            response.headers.get("Location", ""),
            response.content.decode(),
        )

    # The first journey of a process stores definitions and fills caches.
    for number in (0, 1):
        for _ in journey(send, Person.number(number)):
            pass
    sys.stdout.write(json.dumps(counts))


def _sort_of(sql: str) -> str:
    if "django_session" in sql:
        return "session"
    first = sql.split(maxsplit=1)[0].upper().rstrip(";")
    return "transaction" if first in TRANSACTION else "own"


TRANSACTION = {"BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"}


# In the client's process


def journey(send: Callable[..., Page], person: Person) -> Iterator[tuple[Stop, Page]]:
    """One patient from the start page to the result; gives every page on the way."""
    page = send("GET", "/")
    yield ("GET", "start"), page
    page = send("POST", "/", list(page.hidden.items()))
    yield ("POST", "start"), page
    while place := place_of(page.location):
        path = page.location
        page = send("GET", path)
        yield ("GET", place), page
        if page.status != 200:
            raise SystemExit(f"{path} answered {page.status}.")
        page = send("POST", path, [*page.hidden.items(), *person.fields_on(place)])
        yield ("POST", place), page
        if page.status != 302:
            raise SystemExit(f"{path} answered {page.status} to a valid page.")
    page = send("GET", page.location)
    if not page.reference:
        raise SystemExit(f"The journey ends without a reference ({page.status}).")
    yield ("GET", "result"), page


@dataclass
class Measured:
    """What one run found out, times in milliseconds."""

    journeys: int = 0
    requests: int = 0
    seconds: float = 0.0
    cpu: float = 0.0
    times: dict[Stop, list[float]] = field(default_factory=lambda: defaultdict(list))
    pages: dict[Stop, Page] = field(default_factory=dict)
    bare: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    bare_cpu: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def steps(self) -> list[float]:
        """The times of all pages of the form, looking and sending alike."""
        return [
            taken
            for (_, place), times in self.times.items()
            if place not in ("start", "result")
            for taken in times
        ]


def at_once(clients: int, work: Callable[[], None]) -> None:
    """Lets several clients do the same and waits for them."""
    threads = [threading.Thread(target=work) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def walk(site: Installation, measured: Measured, *, journeys: int, clients: int):
    """Journeys by several clients; each opens a new connection for each patient."""
    numbers = iter(range(journeys))

    def clients_work() -> None:
        while True:
            with measured.lock:
                number = next(numbers, None)
            if number is None:
                return
            browser = Browser(site.port)
            for stop, page in journey(browser.send, Person.number(number)):
                with measured.lock:
                    measured.times[stop].append(page.seconds * 1000)
                    measured.pages[stop] = page
                    measured.requests += 1
            browser.close()

    cpu, started = site.cpu_seconds(), time.perf_counter()
    at_once(clients, clients_work)
    measured.seconds += time.perf_counter() - started
    measured.cpu += site.cpu_seconds() - cpu
    measured.journeys += journeys


def ask_bare(site: Installation, measured: Measured, path: str, *, clients: int):
    """The bare view, by as many clients at the same time."""

    def clients_work() -> None:
        browser = Browser(site.port)
        times = [
            browser.get(path).seconds * 1000 for _ in range(BARE_REQUESTS // clients)
        ]
        browser.close()
        with measured.lock:
            measured.bare[path] += times

    cpu = site.cpu_seconds()
    at_once(clients, clients_work)
    measured.bare_cpu[path] += site.cpu_seconds() - cpu


def measure(site: Installation, *, journeys: int, clients: int) -> Measured:
    """All of one run: journeys and bare requests in turn, after a warm-up."""
    walk(site, Measured(), journeys=WARM_UP, clients=clients)
    measured = Measured()
    for _ in range(ROUNDS):
        for path in ("/bare/", "/floor/"):
            ask_bare(site, measured, path, clients=clients)
        walk(site, measured, journeys=journeys // ROUNDS, clients=clients)
    return measured


# What is printed


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def weight(site: Installation, page: Page) -> tuple[int, int, int]:
    """Bytes of a page: raw, compressed, and compressed with all that it loads."""
    raw = page.body.encode()
    browser = Browser(site.port)
    assets = 0
    for path in set(ASSET.findall(page.body)):
        answer = browser.get(path, Accept_Encoding="gzip, br")
        assets += int(answer.headers["Content-Length"])
    browser.close()
    alone = len(gzip.compress(raw))
    return len(raw), alone, alone + assets


def report(site: Installation, measured: Measured, queries: dict) -> None:
    bare, floor = (p95(measured.bare[path]) for path in ("/bare/", "/floor/"))
    a_journey = measured.requests / measured.journeys
    say(
        f"{measured.journeys} journeys of {a_journey:.0f} requests: "
        f"{measured.journeys / measured.seconds:.1f} a second, "
        f"{measured.cpu / measured.journeys * 1000:.0f} ms of server CPU each"
    )
    for path, words in (("/bare/", "no middleware"), ("/floor/", "our middleware")):
        times = measured.bare[path]
        cpu = measured.bare_cpu[path] / len(times) * 1000
        say(
            f"bare view, {words}: median {statistics.median(times):.1f} ms, "
            f"p95 {p95(times):.1f} ms, {cpu:.2f} ms CPU a request, "
            f"{cpu * a_journey:.0f} ms for as many as a journey has"
        )
    steps = measured.steps
    say(
        f"steps: median {statistics.median(steps):.1f} ms, p95 {p95(steps):.1f} ms: "
        f"{p95(steps) / bare:.1f} x the bare view, {p95(steps) / floor:.1f} x the bare "
        "view behind our middleware"
    )
    say()
    columns = ["page", "GET median", "p95", "POST median", "p95"]
    columns += ["SQL GET", "SQL POST", "kB", "gzip", "with assets"]
    say(f"| {' | '.join(columns)} |")
    say(f"|{'---|' * len(columns)}")
    places = list(dict.fromkeys(place for _, place in measured.times))
    for place in places:
        cells = [place]
        for method in ("GET", "POST"):
            times = measured.times.get((method, place))
            cells += (
                [f"{statistics.median(times):.1f}", f"{p95(times):.1f}"]
                if times
                else ["", ""]
            )
        path = {"start": "/", "result": "/result/"}.get(place, place)
        cells += [_told(queries.get(f"{method} {path}")) for method in ("GET", "POST")]
        raw, alone, everything = weight(site, measured.pages["GET", place])
        cells += [f"{size / 1000:.1f}" for size in (raw, alone, everything)]
        say(f"| {' | '.join(cells)} |")
    total = Counter()
    for counts in queries.values():
        total.update(counts)
    say()
    say(f"SQL of a journey: {_told(total)}")


def _told(counts: dict[str, int] | None) -> str:
    """The application's statements, those of the session, begin and commit."""
    if counts is None:
        return ""
    own, session = counts.get("own", 0), counts.get("session", 0)
    return f"{own} + {session} session + {counts.get('transaction', 0)} begin/commit"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--database-url", help="a PostgreSQL server, or sqlite")
    asked.add_argument("--journeys", type=int, default=60)
    asked.add_argument("--clients", type=int, default=4)
    asked.add_argument("--queries", action="store_true", help=argparse.SUPPRESS)
    asked = asked.parse_args()
    if asked.queries:
        print_queries()
        return
    servers = [asked.database_url] if asked.database_url else ["sqlite", POSTGRESQL]
    for server in servers:
        with (
            fresh_database(server) as database,
            Installation(
                database,
                application="tests.benchmarks.journeys:served()",
                environment={"STATIC_HASHED": "yes"},
            ) as site,
        ):
            say(f"## {server.partition(':')[0]}")
            say()
            queries = json.loads(
                site.run("-m", "tests.benchmarks.journeys", "--queries")
                .strip()
                .splitlines()[-1]
            )
            measured = measure(site, journeys=asked.journeys, clients=asked.clients)
            report(site, measured, queries)
            say()


if __name__ == "__main__":
    main()
