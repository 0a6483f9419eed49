"""Many patients at once who keep filling in forms while something is being broken.

When a page says "not sent, press again", they press again; when nothing answers, they
load the page again. Whoever gets anything else is stuck.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter, defaultdict

from tests.faults.installation import say
from tests.faults.ledger import Ledger
from tests.faults.patient import NO_ANSWER, Browser, Page, Person, place_of

# How often and for how long a patient tries again before giving up.
TRIES = 40
PAUSE = 0.5

# Every patient of a run has a name of their own, whichever crowd they come with.
_numbers = itertools.count(1)


class Stuck(Exception):
    """A patient cannot go on although they did what the page said."""


class Stopped(Exception):
    """The run is over; the patient leaves in the middle of the form."""


class Crowd:
    """``size`` patients, one thread each, one form after the other in one browser.

    Each form but a patient's first starts in a session that is there already, as for
    somebody who comes back; whoever got stuck opens another browser.

    ``phase`` names what is going on; statuses are counted by it and the slowest answer
    is kept. ``think`` is the pause between two pages.
    """

    def __init__(
        self, port: int, ledger: Ledger, *, size: int, think: float = 0.05
    ) -> None:
        self.port, self.ledger, self.think = port, ledger, think
        self.phase = "before"
        self.statuses: dict[str, Counter[int]] = defaultdict(Counter)
        self.slowest: dict[str, float] = defaultdict(float)
        self.finished = 0
        self.lock = threading.Lock()
        # First no new forms, then no further page.
        self.closing, self.leaving = threading.Event(), threading.Event()
        self.threads = [
            threading.Thread(target=self._come_and_go, daemon=True) for _ in range(size)
        ]

    def __enter__(self) -> Crowd:
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.leaving.set()
        self.close(seconds=60)
        self.ledger.close()

    def close(self, *, seconds: float) -> None:
        """Nobody starts anew; waits for those who have started to finish."""
        self.closing.set()
        end = time.monotonic() + seconds
        for thread in self.threads:
            thread.join(max(0.0, end - time.monotonic()))
        for thread in self.threads:
            if thread.is_alive() and not self.leaving.is_set():
                self.ledger.note("stuck", name="somebody", where="the end of the run")

    def leave(self) -> None:
        """Everybody stops where they are, and leaves a form half filled in."""
        self.leaving.set()
        self.close(seconds=60)

    def tell(self) -> None:
        for phase, statuses in self.statuses.items():
            counts = ", ".join(
                f"{count} x {status or 'no answer'}"
                for status, count in sorted(statuses.items())
            )
            say(f"  {phase}: {counts}; slowest {self.slowest[phase]:.2f} s")

    # One patient

    def _come_and_go(self) -> None:
        browser = Browser(self.port)
        while not self.closing.is_set():
            person = Person.number(next(_numbers))
            try:
                self._fill_in(browser, person)
            except Stuck as stuck:
                self.ledger.note("stuck", name=person.name, where=str(stuck))
                browser.close()
                browser = Browser(self.port)
            except Stopped:
                break
        browser.close()

    def _fill_in(self, browser: Browser, person: Person) -> None:
        start = self._send(browser, "GET", "/")
        answer = self._send(browser, "POST", "/", list(start.hidden.items()))
        done: set[str] = set()
        for _ in range(60):
            path = answer.location
            if path == "/result/":
                break
            answer = self._send(browser, "GET", path)
            if answer.status == 302:
                continue
            place, hidden = place_of(path), answer.hidden
            if place in done:
                self.ledger.note("asked again", name=person.name, place=place)
            sent = [*hidden.items(), *person.fields_on(place)]
            answer = self._send(browser, "POST", path, sent)
            if answer.status == 302 and place != "answers":
                done.add(place)
                known = {} if place == "contact" else person.answers_on(place)
                self.ledger.note(
                    "continued",
                    name=person.name,
                    token=hidden["token"],
                    place=place,
                    answers=known,
                )
        receipt = self._send(browser, "GET", "/result/")
        if not receipt.reference:
            raise Stuck(f"/result/ ({receipt.status}, no reference)")
        self.ledger.note("acknowledged", name=person.name, reference=receipt.reference)
        with self.lock:
            self.finished += 1

    def _send(
        self, browser: Browser, method: str, path: str, fields: list = ()
    ) -> Page:
        """Sends until it is taken, as a patient does who is told to press again."""
        for _ in range(TRIES):
            if self.leaving.is_set():
                raise Stopped
            time.sleep(self.think)
            page = browser.send(method, path, fields)
            with self.lock:
                self.statuses[self.phase][page.status] += 1
                self.slowest[self.phase] = max(self.slowest[self.phase], page.seconds)
            if page.status in (200, 302):
                return page
            if page.status not in (503, NO_ANSWER):
                raise Stuck(f"{method} {path} ({page.status})")
            if method == "POST" and page.status == 503 and page.hidden:
                fields = page.fields_to_send_again
            time.sleep(PAUSE)
        raise Stuck(f"{method} {path} (after {TRIES} tries)")
