"""How large the code is: the machinery, the application, the templates, the tests.

    python -m tests.benchmarks.size [folder]

Prints a table. A line of code has at least one token that is neither a comment nor a
docstring, so that neither explaining nor spacing changes the figures. ``folder`` is
another checkout to measure, such as an older one.

What moves into another file keeps its row: ``MACHINERY`` lists the old and the new
place, and a file that does not exist counts nothing.
"""

from __future__ import annotations

import argparse
import ast
import io
import statistics
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.installation import PROJECT, say

ROOMS = ("config", "intake", "triage", "content")
LONG_MODULE = 400
LONG_TEMPLATE_LINE = 110

# What runs declared questions and rules, part by part.
MACHINERY = {
    "question kinds": ("intake/questionnaire/schema.py",),
    "problems": ("intake/questionnaire/problems.py",),
    "conditions": (
        "triage/conditions.py",
        "triage/condition_parts.py",
        "triage/condition_problems.py",
        "triage/evidence.py",
    ),
    "compiler": ("triage/compiler.py",),
    "journey": ("intake/journey.py",),
    "follow-ups": ("intake/followups.py",),
    "rule set": ("triage/ruleset.py",),
    "engine": ("triage/engine.py",),
    "definitions": ("intake/definitions.py", "config/definitions.py"),
    "document": ("triage/document.py",),
    "re-run": ("triage/rerun.py", "triage/lab/rerun.py"),
}

# Modules and folders that hold content and decide nothing. A longer one is no fault:
# it means more questions, rules or hazards.
DATA = {
    "intake/questionnaire/upper_back.py": "the questions",
    "intake/questionnaire/contact.py": "the questions about the person",
    "triage/rules/": "the rules and what they tell patients",
    "triage/hazard_log.py": "the hazards and their controls",
    "triage/format_1.json": "what rule sets before 1.3 lacked",
    "triage/format_2.json": "what rule sets before 1.4 lacked",
}

_NO_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
}


def code_lines(source: str) -> int:
    """Lines of a module that hold code: no blanks, comments or docstrings."""
    covered: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _NO_CODE:
            covered.update(range(token.start[0], token.end[0] + 1))
    blank = {
        number
        for number, line in enumerate(source.splitlines(), start=1)
        if not line.strip()
    }
    return len(covered - blank - _docstring_lines(source))


def _docstring_lines(source: str) -> set[int]:
    """Lines of strings that stand alone as a statement."""
    return {
        number
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for number in range(node.lineno, node.end_lineno + 1)
    }


@dataclass(frozen=True, slots=True)
class TemplateLines:
    """How wide the lines of templates are. Blank lines do not count."""

    mean: float
    longest: int
    too_long: int


def template_lines(sources: list[str]) -> TemplateLines:
    widths = [
        len(line) for source in sources for line in source.splitlines() if line.strip()
    ]
    return TemplateLines(
        mean=statistics.mean(widths),
        longest=max(widths),
        too_long=sum(width > LONG_TEMPLATE_LINE for width in widths),
    )


def is_data(name: str) -> bool:
    return any(
        name.startswith(place) if place.endswith("/") else name == place
        for place in DATA
    )


def modules_of(project: Path) -> dict[str, str]:
    """The application's modules, without migrations, each with its source."""
    return {
        path.relative_to(project).as_posix(): path.read_text()
        for room in ROOMS
        for path in sorted((project / room).rglob("*.py"))
        if "migrations" not in path.parts
    }


def rows_of(project: Path) -> Iterator[tuple[str, object]]:
    """The table, row by row."""
    modules = modules_of(project)
    lines = {name: code_lines(source) for name, source in modules.items()}
    # Data that is no Python has no comments.
    beside = {name: project / name for name in DATA if name.endswith(".json")}
    lines |= {
        name: len(file.read_text().splitlines())
        for name, file in beside.items()
        if file.exists()
    }
    length = {name: len(source.splitlines()) for name, source in modules.items()}

    parts = {
        part: sum(lines.get(name, 0) for name in names)
        for part, names in MACHINERY.items()
    }
    yield "machinery, code lines", sum(parts.values())
    for part, size in parts.items():
        yield f"- {part}", size

    code = {name: size for name, size in lines.items() if not is_data(name)}
    yield "application, code lines", sum(code.values())
    for room in ROOMS:
        in_room = [size for name, size in code.items() if name.startswith(f"{room}/")]
        yield f"- {room}", sum(in_room)
    yield "data beside it, code lines", sum(lines.values()) - sum(code.values())
    for place, what in DATA.items():
        inside = [size for name, size in lines.items() if name.startswith(place)]
        yield f"- {place}: {what}", sum(inside)

    long = sorted(
        ((length[name], name) for name in code if length[name] > LONG_MODULE),
        reverse=True,
    )
    yield f"modules over {LONG_MODULE} lines, all lines", len(long)
    for size, name in long:
        yield f"- {name}", size

    sources = [path.read_text() for path in (project / "templates").rglob("*.html")]
    widths = template_lines(sources)
    yield "template line, mean", f"{widths.mean:.1f}"
    yield "template line, longest", widths.longest
    yield f"template lines over {LONG_TEMPLATE_LINE}", widths.too_long

    tests = [path.read_text() for path in (project / "tests").rglob("*.py")]
    yield "tests, all lines", sum(len(source.splitlines()) for source in tests)
    yield "tests, code lines", sum(map(code_lines, tests))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=Path, nargs="?", default=PROJECT)
    rows = list(rows_of(asked.parse_args().folder))
    width = max(len(what) for what, _ in rows)
    for what, figure in rows:
        say(f"{what:{width}}  {figure:>6}")


if __name__ == "__main__":
    main()
