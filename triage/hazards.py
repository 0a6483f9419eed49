"""Hazards of the tool: how bad, how likely, what keeps each in check, what proves it.

The risk class is computed from severity and likelihood, never typed in. Each software
control names the tests that prove it, and a test fails when one of them does not exist.

Source: clinical specification 7.1 (scales and matrix after DCB0129).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass

from config.definitions import read

SEVERITY = {
    1: "minor",
    2: "significant",
    3: "considerable",
    4: "major (permanent harm)",
    5: "catastrophic (death)",
}
LIKELIHOOD = {1: "very low", 2: "low", 3: "medium", 4: "high", 5: "very high"}

# The class for likelihood 1 to 5, by severity.
_MATRIX = {
    5: (3, 4, 5, 5, 5),
    4: (2, 3, 4, 5, 5),
    3: (2, 3, 3, 4, 5),
    2: (1, 2, 3, 3, 4),
    1: (1, 1, 2, 2, 3),
}
RISK_CLASS = {
    5: "unacceptable",
    4: "to be reduced, or formally justified before release",
    3: "needs justification",
    2: "acceptable",
    1: "acceptable",
}


def risk_class(severity: int, likelihood: int) -> int:
    """The class of a risk, 1 (acceptable) to 5 (unacceptable)."""
    if severity not in SEVERITY or likelihood not in LIKELIHOOD:
        raise ValueError(f"There is no severity {severity} or likelihood {likelihood}.")
    return _MATRIX[severity][likelihood - 1]


@dataclass(frozen=True, slots=True)
class Control:
    """Something the software does against a hazard, and the tests that prove it.

    A proof is the node id of a test: ``tests/triage/test_guards.py::test_…``.
    """

    text: str
    proof: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """What can go wrong for a patient: one row of specification 7.2.

    ``rules`` are the codes of the rules and guards that act on it, ``questions`` those
    it concerns besides the ones these rules read. ``accepted_because`` is the reason
    why the clinical safety officer is asked to accept a class of 4.
    """

    code: str
    title: str
    causes: tuple[str, ...]
    severity: int
    likelihood: int
    controls: tuple[Control, ...]
    organisation: tuple[str, ...]
    verification: tuple[str, ...]
    residual_likelihood: int
    accepted_because: str = ""
    rules: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()

    @property
    def initial_class(self) -> int:
        """The risk class without any control."""
        return risk_class(self.severity, self.likelihood)

    @property
    def residual_class(self) -> int:
        """The risk class with the controls in place."""
        return risk_class(self.severity, self.residual_likelihood)


@dataclass(frozen=True, slots=True)
class HazardLog:
    """A whole log, as its file is laid out."""

    hazard: tuple[Hazard, ...]


# What a table of the file may leave out.
_EMPTY_HAZARD = {"accepted_because": "", "rules": [], "questions": [], "articles": []}
_EMPTY_CONTROL = {"proof": []}


def read_hazards(text: str) -> tuple[Hazard, ...]:
    """The hazards of a log in TOML: a table for each, with a table for each control.

    Raises ``ValueError``, which names the first fault and its place.
    """
    log = tomllib.loads(text)
    for hazard in _tables(log, "hazard", _EMPTY_HAZARD):
        _tables(hazard, "controls", _EMPTY_CONTROL)
    return read(HazardLog, log).hazard


def _tables(
    parent: dict[str, object], name: str, empty: dict[str, object]
) -> list[dict[str, object]]:
    """The tables of that name, with what they leave out filled in."""
    rows = parent.get(name)
    if isinstance(rows, list):
        parent[name] = [empty | row if isinstance(row, dict) else row for row in rows]
        return [row for row in parent[name] if isinstance(row, dict)]
    return []


def unproven_controls(hazards: Iterable[Hazard]) -> list[tuple[str, str]]:
    """The controls that no test proves yet: hazard code and what the control says."""
    return [
        (hazard.code, control.text)
        for hazard in hazards
        for control in hazard.controls
        if not control.proof
    ]


def problems(
    hazards: Iterable[Hazard],
    *,
    tests: Iterable[str],
    rules: Iterable[str],
    questions: Iterable[str],
    articles: Iterable[str],
) -> list[str]:
    """What is wrong with a hazard log, as sentences; empty means it can be used.

    ``tests`` are the node ids of the tests that exist.
    """
    known = {
        "rule or guard": (set(rules), lambda hazard: hazard.rules),
        "question": (set(questions), lambda hazard: hazard.questions),
        "article": (set(articles), lambda hazard: hazard.articles),
        "test": (
            set(tests),
            lambda hazard: [
                name for control in hazard.controls for name in control.proof
            ],
        ),
    }
    found: list[str] = []
    seen: set[str] = set()
    for hazard in hazards:
        if hazard.code in seen:
            found.append(f"There is more than one hazard “{hazard.code}”.")
        seen.add(hazard.code)
        for kind, (names, named_by) in known.items():
            found += [
                f"{hazard.code}: There is no {kind} “{name}”."
                for name in named_by(hazard)
                if name not in names
            ]
        if hazard.residual_class > hazard.initial_class:
            found.append(f"{hazard.code}: The controls make it worse.")
        if hazard.residual_class >= 4 and not hazard.accepted_because:
            found.append(f"{hazard.code}: Class 4 is left and nobody says why.")
        if hazard.residual_class == 5:
            found.append(f"{hazard.code}: Class 5 is left, which is unacceptable.")
    return found
