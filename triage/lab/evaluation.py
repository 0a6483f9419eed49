"""How well the rules do on cases whose right level somebody else has stated.

A case is one line of JSON: ``id``, ``answers``, ``expected_level`` and
``acceptable_levels``; ``hindsight_trap`` marks a case whose course nobody could have
seen coming, and is counted apart. The level judged is that of a full assessment, guards
included, with the lowest floor, so that a clinic's setting does not flatter the rules.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import isinf

from triage.condition_problems import Vocabulary
from triage.conditions import Answers, number_given
from triage.engine import Context, Outcome, assess
from triage.evidence import Evidence
from triage.ruleset import RuleSet
from triage.urgency import Urgency

CONTEXT = Context(floor=Urgency.SELF_CARE)
# The most urgent first, as tables show them.
LEVELS = tuple(sorted(Urgency, reverse=True))


@dataclass(frozen=True, slots=True)
class Case:
    """A patient as answers, and the level that is right for them."""

    line: int
    id: str
    title: str
    answers: Answers
    expected: Urgency
    acceptable: frozenset[Urgency]
    hindsight_trap: bool


@dataclass(frozen=True, slots=True)
class MalformedLine:
    """A line that is not a case, and why."""

    line: int
    problem: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules made of a case."""

    case: Case
    outcome: Outcome

    @property
    def is_exact(self) -> bool:
        return self.outcome.urgency is self.case.expected

    @property
    def is_acceptable(self) -> bool:
        return self.outcome.urgency in self.case.acceptable

    @property
    def is_under_triaged(self) -> bool:
        """Less urgent than every level that is acceptable."""
        return self.outcome.urgency < min(self.case.acceptable)

    @property
    def is_over_triaged(self) -> bool:
        """More urgent than every level that is acceptable."""
        return self.outcome.urgency > max(self.case.acceptable)

    @property
    def is_emergency_rated_lower(self) -> bool:
        """An emergency that got a lower level, acceptable or not."""
        return (
            self.case.expected is Urgency.EMERGENCY
            and self.outcome.urgency is not Urgency.EMERGENCY
        )

    @property
    def is_missed_emergency(self) -> bool:
        """An emergency that got a level nobody called acceptable."""
        return self.is_emergency_rated_lower and not self.is_acceptable

    @property
    def was_raised_by_a_guard(self) -> bool:
        return self.outcome.urgency is not self.outcome.urgency_before_guards


@dataclass(frozen=True)
class Evaluation:
    """All verdicts of a file, and the lines that could not be judged."""

    version: str
    verdicts: tuple[Verdict, ...]
    malformed: tuple[MalformedLine, ...]

    @cached_property
    def fair(self) -> tuple[Verdict, ...]:
        """The verdicts that count: without hindsight traps."""
        return tuple(item for item in self.verdicts if not item.case.hindsight_trap)

    @cached_property
    def traps(self) -> tuple[Verdict, ...]:
        """The verdicts on hindsight traps."""
        return tuple(item for item in self.verdicts if item.case.hindsight_trap)

    @cached_property
    def missed_emergencies(self) -> tuple[Verdict, ...]:
        """Emergencies that were missed, hindsight traps left out."""
        return tuple(item for item in self.fair if item.is_missed_emergency)

    @cached_property
    def disagreements(self) -> tuple[Verdict, ...]:
        """Every verdict that is not exactly the expected level, traps included."""
        return tuple(item for item in self.verdicts if not item.is_exact)

    @cached_property
    def confusion(self) -> Mapping[tuple[Urgency, Urgency], int]:
        """How many cases of each expected level got each level."""
        return Counter((item.case.expected, item.outcome.urgency) for item in self.fair)

    @cached_property
    def firing(self) -> Mapping[str, int]:
        """In how many cases each rule fired."""
        return Counter(
            finding.code for item in self.verdicts for finding in item.outcome.findings
        )

    @property
    def passed(self) -> bool:
        """Whether any case was judged, no emergency missed and every line read."""
        return (
            bool(self.verdicts) and not self.missed_emergencies and not self.malformed
        )


def evaluate(
    ruleset: RuleSet, lines: Iterable[str], vocabulary: Vocabulary
) -> Evaluation:
    """The verdict on every case of a file of JSON lines.

    ``vocabulary`` says which questions and options exist: a misspelled answer would
    quietly count as missing, so it makes its line malformed. Blank lines are skipped.
    """
    verdicts: list[Verdict] = []
    malformed: list[MalformedLine] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            case = _case(number, line, vocabulary)
            if case.id in seen:
                raise ValueError(f"There is more than one case “{case.id}”.")
        except ValueError as error:
            malformed.append(MalformedLine(number, str(error)))
            continue
        except RecursionError:
            malformed.append(MalformedLine(number, "This is nested too deeply."))
            continue
        seen.add(case.id)
        verdicts.append(Verdict(case, assess(ruleset, case.answers, context=CONTEXT)))
    return Evaluation(ruleset.version, tuple(verdicts), tuple(malformed))


def _case(number: int, line: str, vocabulary: Vocabulary) -> Case:
    """The case on a line. Raises ``ValueError`` with a sentence when there is none."""
    try:
        data = json.loads(line)
    except ValueError as error:
        raise ValueError(f"This is not JSON: {error}.") from error
    if not isinstance(data, dict):
        raise ValueError("A case is a JSON object.")
    for key, kind in (("id", str), ("answers", dict), ("expected_level", str)):
        if not isinstance(data.get(key), kind) or not data[key]:
            raise ValueError(f"“{key}” is missing or not of the right kind.")
    levels = data.get("acceptable_levels", [])
    if not isinstance(levels, list):
        raise ValueError("“acceptable_levels” is not a list.")
    trap = data.get("hindsight_trap", False)
    if not isinstance(trap, bool):
        raise ValueError("“hindsight_trap” is neither true nor false.")
    expected = _level(data["expected_level"])
    _check_answers(data["answers"], vocabulary)
    return Case(
        line=number,
        id=data["id"],
        title=str(data.get("title", "")),
        answers=data["answers"],
        expected=expected,
        acceptable=frozenset({expected, *map(_level, levels)}),
        hindsight_trap=trap,
    )


def _level(name: object) -> Urgency:
    if not isinstance(name, str) or name not in list(Urgency):
        raise ValueError(f"There is no level “{name}”.")
    return Urgency(name)


def _check_answers(answers: Mapping[str, object], vocabulary: Vocabulary) -> None:
    for key, value in answers.items():
        if key not in vocabulary:
            raise ValueError(f"There is no question “{key}”.")
        options = vocabulary[key]
        if options is None:
            number = number_given(answers, key)
            if number is None or isinf(number):
                raise ValueError(f"The answer to “{key}” is not a number.")
            continue
        chosen = value if isinstance(value, list) else [value]
        for code in chosen:
            if not isinstance(code, str) or code not in options:
                raise ValueError(f"Question “{key}” has no option “{code}”.")


# Reports


def as_json(evaluation: Evaluation) -> dict[str, object]:
    """The evaluation as plain JSON."""
    return {
        "version": evaluation.version,
        "cases": len(evaluation.verdicts),
        "fair": _shares(evaluation.fair),
        "hindsight_traps": _shares(evaluation.traps),
        "malformed": [
            {"line": item.line, "problem": item.problem}
            for item in evaluation.malformed
        ],
        "confusion": {
            expected: {got: evaluation.confusion[expected, got] for got in LEVELS}
            for expected in LEVELS
        },
        "missed_emergencies": [item.case.id for item in evaluation.missed_emergencies],
        "firing": dict(sorted(evaluation.firing.items())),
        "disagreements": [_describe(item) for item in evaluation.disagreements],
    }


def _shares(verdicts: tuple[Verdict, ...]) -> dict[str, object]:
    return {
        "cases": len(verdicts),
        "exact": sum(item.is_exact for item in verdicts),
        "acceptable": sum(item.is_acceptable for item in verdicts),
        "under_triaged": [item.case.id for item in verdicts if item.is_under_triaged],
        "over_triaged": [item.case.id for item in verdicts if item.is_over_triaged],
        "emergencies_rated_lower": [
            item.case.id for item in verdicts if item.is_emergency_rated_lower
        ],
    }


def _describe(verdict: Verdict) -> dict[str, object]:
    case, outcome = verdict.case, verdict.outcome
    return {
        "id": case.id,
        "title": case.title,
        "expected": case.expected,
        "acceptable": sorted(case.acceptable),
        "level": outcome.urgency,
        "level_before_guards": outcome.urgency_before_guards,
        "is_acceptable": verdict.is_acceptable,
        "hindsight_trap": case.hindsight_trap,
        "guards": list(outcome.guards),
        "findings": [
            {
                "code": finding.code,
                "level": finding.urgency,
                "evidence": [_evidence_text(item) for item in finding.evidence],
            }
            for finding in outcome.findings
        ],
    }


def _evidence_text(evidence: Evidence) -> str:
    if evidence.number is not None:
        return f"{evidence.key} {evidence.number:g}"
    codes = f" {', '.join(evidence.codes)}" if evidence.codes else ""
    return f"{evidence.key} {evidence.role}{codes}"


def as_text(evaluation: Evaluation) -> str:
    """The evaluation as a page of text for a terminal."""
    lines = [
        f"Rules {evaluation.version}, {len(evaluation.verdicts)} cases.",
        "Level: full assessment with guards, floor at self-care.",
        "",
        *_summary("Cases that count", evaluation.fair),
        "",
        *_summary("Hindsight traps, counted apart", evaluation.traps),
        "",
        "Expected level (rows) and level given (columns), without hindsight traps:",
        *_table(evaluation),
        "",
        "Rules by how often they fired:",
        *_firing(evaluation),
        "",
        f"Disagreements: {len(evaluation.disagreements)}",
        *(line for item in evaluation.disagreements for line in _lines(item)),
        "",
        f"Malformed lines: {len(evaluation.malformed)}",
        *(f"  line {item.line}: {item.problem}" for item in evaluation.malformed),
        "",
        f"Missed emergencies: {len(evaluation.missed_emergencies)}"
        + "".join(f" {item.case.id}" for item in evaluation.missed_emergencies),
    ]
    return "\n".join(lines)


def _summary(title: str, verdicts: tuple[Verdict, ...]) -> list[str]:
    shares = _shares(verdicts)
    count = len(verdicts)

    def share(number: int) -> str:
        return f"{number} of {count} ({number / count:.1%})" if count else "no cases"

    lines = [
        f"{title}: {count}",
        f"  exactly as expected: {share(shares['exact'])}",
        f"  acceptable:          {share(shares['acceptable'])}",
    ]
    for name, key in (
        ("too low", "under_triaged"),
        ("too high", "over_triaged"),
        ("emergencies rated lower", "emergencies_rated_lower"),
    ):
        ids = shares[key]
        lines.append(f"  {name}: {len(ids)} {' '.join(ids)}".rstrip())
    raised = [item.case.id for item in verdicts if item.was_raised_by_a_guard]
    lines.append(f"  raised by a guard: {len(raised)} {' '.join(raised)}".rstrip())
    return lines


def _table(evaluation: Evaluation) -> list[str]:
    width = max(len(level) for level in LEVELS) + 2
    lines = [" " * width + "".join(level.rjust(width) for level in LEVELS)]
    for expected in LEVELS:
        counts = (str(evaluation.confusion[expected, got]) for got in LEVELS)
        lines.append(
            expected.ljust(width) + "".join(count.rjust(width) for count in counts)
        )
    return lines


def _firing(evaluation: Evaluation) -> list[str]:
    ranked = sorted(evaluation.firing.items(), key=lambda item: (-item[1], item[0]))
    counts = [f"{code} {count}" for code, count in ranked]
    return [
        "  " + "  ".join(counts[start : start + 10])
        for start in range(0, len(counts), 10)
    ]


def _lines(verdict: Verdict) -> list[str]:
    details = _describe(verdict)
    notes = [] if verdict.is_acceptable else ["not acceptable"]
    if verdict.case.hindsight_trap:
        notes.append("hindsight trap")
    if verdict.was_raised_by_a_guard:
        notes.append(f"rules alone {verdict.outcome.urgency_before_guards}")
    return [
        f"  {verdict.case.id} expected {verdict.case.expected}, "
        f"got {verdict.outcome.urgency}"
        + (f" ({', '.join(notes)})" if notes else "")
        + (f": {verdict.case.title}" if verdict.case.title else ""),
        *(
            f"    {item['code']} {item['level']}: {'; '.join(item['evidence'])}"
            for item in details["findings"]
        ),
        *(["    no rule fired"] if not details["findings"] else []),
    ]
