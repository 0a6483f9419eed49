"""The hazard log in words, and what stands against each hazard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from triage.condition_parts import keys_read
from triage.conditions import Condition
from triage.document import (
    Block,
    DocumentHeading,
    Outline,
    OutlinePhrase,
    Paragraph,
    Table,
    paragraph_if,
)
from triage.hazards import LIKELIHOOD, RISK_CLASS, SEVERITY, Hazard
from triage.rulebook.conditions import Wording, question_words
from triage.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A hazard with the rules and guards against it, their questions and articles."""

    hazard: Hazard
    rules: tuple[str, ...]
    questions: tuple[str, ...]
    articles: tuple[str, ...]


def matrix(ruleset: RuleSet, hazards: Iterable[Hazard]) -> tuple[MatrixRow, ...]:
    """What stands against each hazard, worked out from the rules that it names."""
    guards = {guard.code: guard for guard in ruleset.guards}
    rows = []
    for hazard in hazards:
        questions = dict.fromkeys(hazard.questions)
        articles = dict.fromkeys(hazard.articles)
        for code in hazard.rules:
            if code in ruleset.rule:
                rule = ruleset.rule[code]
                questions |= dict.fromkeys(sorted(ruleset.keys_read[code]))
                articles |= dict.fromkeys(ruleset.group[rule.group].articles)
            elif isinstance(guards[code].when, Condition):
                questions |= dict.fromkeys(sorted(keys_read(guards[code].when)))
        rows.append(
            MatrixRow(hazard, hazard.rules, tuple(questions), tuple(sorted(articles)))
        )
    return tuple(rows)


def hazard_log(
    ruleset: RuleSet, wording: Wording, hazards: Iterable[Hazard]
) -> tuple[Block, ...]:
    """The hazards with their risks and controls, and the matrix."""
    hazards = tuple(hazards)
    rows = tuple(
        (
            f"{row.hazard.code} {row.hazard.title}",
            ", ".join(row.rules),
            ", ".join(question_words(key, wording) for key in row.questions),
            ", ".join(row.articles),
            f"{row.hazard.initial_class} → {row.hazard.residual_class}",
        )
        for row in matrix(ruleset, hazards)
    )
    return (
        DocumentHeading(2, "Hazard log", "hazards"),
        Paragraph(
            "; ".join(
                f"{number} {RISK_CLASS[number]}" for number in sorted(RISK_CLASS)
            ),
            "Risk classes",
        ),
        *(block for hazard in hazards for block in _hazard(hazard)),
        DocumentHeading(2, "Hazards, rules, questions and articles", "matrix"),
        Table(
            "What stands against each hazard",
            ("Hazard", "Rules and guards", "Questions", "Articles", "Risk class"),
            rows,
        ),
    )


def _hazard(hazard: Hazard) -> tuple[Block, ...]:
    controls = tuple(
        OutlinePhrase(
            control.text,
            tuple(map(OutlinePhrase, control.proof))
            or (OutlinePhrase("no test names this yet"),),
        )
        for control in hazard.controls
    )
    organisation = tuple(map(OutlinePhrase, hazard.organisation))
    return (
        DocumentHeading(3, f"{hazard.code} {hazard.title}", hazard.code),
        Paragraph("; ".join(hazard.causes), "Possible causes"),
        Paragraph(
            f"severity {hazard.severity} ({SEVERITY[hazard.severity]}), likelihood "
            f"{hazard.likelihood} ({LIKELIHOOD[hazard.likelihood]}): class "
            f"{hazard.initial_class}, {RISK_CLASS[hazard.initial_class]}",
            "Risk without controls",
        ),
        Paragraph("", "Controls in software, and the tests that prove them"),
        Outline(controls),
        *(
            (Paragraph("", "Controls by the organisation"), Outline(organisation))
            if organisation
            else ()
        ),
        Paragraph("; ".join(hazard.verification), "Verified by"),
        Paragraph(
            f"likelihood {hazard.residual_likelihood} "
            f"({LIKELIHOOD[hazard.residual_likelihood]}): class "
            f"{hazard.residual_class}, {RISK_CLASS[hazard.residual_class]}",
            "Risk that remains",
        ),
        *paragraph_if(hazard.accepted_because, "For acceptance"),
    )
