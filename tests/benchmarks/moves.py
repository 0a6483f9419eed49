"""How far one must read to follow a page that is sent.

    python -m tests.benchmarks.moves

Sends a step of the form once to fill the caches, then once more under a profiler, and
counts within our own files (config, intake, triage, content):

- files: those with a function that ran;
- functions: the different functions that ran, without comprehensions;
- moves: calls of a function whose nearest caller of ours stands in another file of
  ours, so that a call through Django or a decorator of the standard library counts as
  one move. A generator counts once, when it starts;
- walks: how often the questionnaire was walked from its start;
- screenings: how often the emergency rules were asked.

Conditions that are compiled at run time belong to no file and are not counted.
"""

from __future__ import annotations

import inspect
import logging
import os
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from operator import attrgetter
from types import CodeType, FrameType

from tests.benchmarks.size import ROOMS
from tests.faults.installation import PROJECT, say

# The functions whose calls are counted. Whoever renames or moves one follows it here.
WALK = ("intake.questionnaire.schema", "Questionnaire.walk")
SCREEN = ("triage.engine", "screen")

# The second step, and one in the middle with follow-ups.
STEPS = ("about-you", "nights")

_OURS = tuple(f"{PROJECT / room}{os.sep}" for room in ROOMS)
# Python 3.12 runs comprehensions inside the function around them.
_COMPREHENSIONS = {"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"}


@dataclass
class Moves:
    """What ran while a profiler looked on."""

    calls: Counter[CodeType] = field(default_factory=Counter)
    moves: Counter[tuple[str, str]] = field(default_factory=Counter)
    # A generator is entered once for each value it gives.
    _entered: set[FrameType] = field(default_factory=set)

    @property
    def files(self) -> set[str]:
        return {code.co_filename for code in self.calls}

    def calls_of(self, function: tuple[str, str]) -> int:
        module, name = function
        unwrapped = inspect.unwrap(attrgetter(name)(import_module(module)))
        return self.calls[unwrapped.__code__]

    def note(self, frame: FrameType, event: str, _argument: object) -> None:
        """Called by the interpreter for every call and return."""
        code = frame.f_code
        if event != "call" or not code.co_filename.startswith(_OURS):
            return
        if code.co_name in _COMPREHENSIONS or frame in self._entered:
            return
        if code.co_flags & inspect.CO_GENERATOR:
            self._entered.add(frame)
        self.calls[code] += 1
        caller = frame.f_back
        while caller and not caller.f_code.co_filename.startswith(_OURS):
            caller = caller.f_back
        if caller and caller.f_code.co_filename != code.co_filename:
            self.moves[caller.f_code.co_filename, code.co_filename] += 1


@contextmanager
def watched():
    """Counts what runs inside."""
    counted = Moves()
    before = sys.getprofile()
    sys.setprofile(counted.note)
    try:
        yield counted
    finally:
        sys.setprofile(before)


def moves_of(slug: str) -> Moves:
    """What one page runs when it is sent, in a process that has sent it before."""
    _send(slug)
    return _send(slug)


def _send(slug: str) -> Moves:
    from tests.builders import PatientClient, a_draft_up_to, on_step, some_answers

    patient = PatientClient()
    page = patient.take_up(a_draft_up_to(slug), slug)
    sent = {**page.form.sent, **on_step(slug, some_answers())}
    with watched() as counted:
        response = patient.post(page.path, sent)
    if response.status_code != 302:
        raise SystemExit(f"{page.path} answered {response.status_code} to a valid page")
    return counted


def main() -> None:
    os.environ["DATABASE_URL"] = "sqlite://:memory:"
    # Names the settings and what they need; before anything of Django is imported.
    import tests.conftest  # noqa: F401

    import_module("django").setup()
    from django.conf import settings
    from django.core.management import call_command

    logging.disable(logging.CRITICAL)
    settings.ALLOWED_HOSTS = ["testserver"]
    call_command("migrate", verbosity=0)
    say("step            files  functions  moves  walks  screenings")
    for slug in STEPS:
        counted = moves_of(slug)
        say(
            f"{slug:15} {len(counted.files):5}  {len(counted.calls):9}  "
            f"{counted.moves.total():5}  {counted.calls_of(WALK):5}  "
            f"{counted.calls_of(SCREEN):10}"
        )


if __name__ == "__main__":
    main()
