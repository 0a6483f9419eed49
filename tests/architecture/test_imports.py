"""Imports point the right way, and the clinical core stays pure."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

LINT = """
from importlinter.cli import lint_imports
raise SystemExit(lint_imports(no_cache=True, no_logo=True))
"""

PURE = [
    "config/calling_codes.py",
    "config/definitions.py",
    "config/placeholders.py",
    "config/spelling.py",
    "triage/advice.py",
    "triage/clock.py",
    "triage/compiler.py",
    "triage/condition_parts.py",
    "triage/condition_problems.py",
    "triage/conditions.py",
    "triage/document.py",
    "triage/engine.py",
    "triage/evidence.py",
    "triage/hazards.py",
    "triage/lab",
    "triage/pain_type.py",
    "triage/rerun.py",
    "triage/rulebook",
    "triage/rules",
    "triage/ruleset.py",
    "triage/suspicion.py",
    "triage/upgrades.py",
    "triage/urgency.py",
    "intake/answers_in_words.py",
    "intake/drawing.py",
    "intake/emergencies.py",
    "intake/followups.py",
    "intake/journey.py",
    "intake/turn.py",
    "intake/phrases.py",
    "intake/questionnaire",
    "intake/summary.py",
]
# What reads a clock, rolls dice, opens a file or knows the machine it runs on.
IMPURE_MODULES = {
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "shutil",
    "socket",
    "subprocess",
    "sys",
    "tempfile",
    "threading",
    "time",
    "urllib",
    "uuid",
}
IMPURE_CALLS = {"eval", "input", "open", "print", "__import__"}
CLOCK = {"now", "today", "utcnow"}


def pure_files():
    return sorted(
        file
        for name in PURE
        for file in [PROJECT / name, *(PROJECT / name).rglob("*.py")]
        if file.is_file()
    )


def impurities(source):
    """What in a module depends on more than its arguments."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found += [
                    n.name for n in names if n.name.split(".")[0] in IMPURE_MODULES
                ]
            case ast.ImportFrom(module=str(module), level=0):
                if module.split(".")[0] in IMPURE_MODULES:
                    found.append(module)
            case ast.Call(func=ast.Name(id=name)) if name in IMPURE_CALLS:
                found.append(name)
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCK:
                found.append(name)
            case ast.Global():
                found.append("global")
    return found


def imported(source):
    """What a module imports, each thing by its whole path."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def is_pure(thing):
    path = thing.replace(".", "/")
    stems = [name.removesuffix(".py") for name in PURE]
    return any(path == stem or path.startswith(f"{stem}/") for stem in stems)


def test_every_import_points_the_right_way():
    # In a process of its own, because it switches the loggers of its process off.
    result = subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert result.returncode == 0, result.stdout + result.stderr


def test_the_contract_of_the_pure_modules_names_all_of_them():
    configuration = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    contracts = configuration["tool"]["importlinter"]["contracts"]
    (named,) = (
        contract["source_modules"]
        for contract in contracts
        if "pure" in contract["name"]
    )

    assert sorted(named) == sorted(
        name.removesuffix(".py").replace("/", ".") for name in PURE
    )


def test_every_module_that_should_be_pure_is_there_to_be_looked_at():
    for name in PURE:
        assert (PROJECT / name).exists(), name


@pytest.mark.parametrize(
    "file", pure_files(), ids=lambda f: str(f.relative_to(PROJECT))
)
def test_a_pure_module_depends_on_its_arguments_alone(file):
    source = file.read_text("utf-8")

    assert impurities(source) == []
    for thing in imported(source):
        assert thing.split(".")[0] in sys.stdlib_module_names or is_pure(thing), thing


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "import os.path",
        "from time import monotonic",
        "import random as r",
        "from datetime import date\ndate.today()",
        "import datetime\ndatetime.datetime.now()",
        "open('x')",
        "print(1)",
        "def f():\n    from pathlib import Path",
        "def f():\n    global x\n    x = 1",
    ],
)
def test_what_is_not_pure_is_noticed(source):
    assert impurities(source)
