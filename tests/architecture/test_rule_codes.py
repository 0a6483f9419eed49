"""A rule is named by its code in the rules, and nowhere else in the application.

What the rest of the application does because of a rule stands with the rule as data:
code that names it would go on doing so when the rule has changed, or in another
version of it.
"""

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CODE = re.compile(r"[RG]\d{1,3}")
ROOMS = ("config", "content", "intake", "triage")
# The rules themselves, what says which of them control a hazard, and migrations, which
# are frozen.
MAY_NAME_RULES = (
    "triage/rules/",
    "hazard_log.py",
    "/migrations/",
)


def product_files():
    for room in ROOMS:
        for file in sorted((PROJECT / room).rglob("*.py")):
            place = file.relative_to(PROJECT).as_posix()
            if not any(part in place for part in MAY_NAME_RULES):
                yield file


FILES = list(product_files())


def rule_codes(source):
    """The rule codes that stand in a module as texts of their own."""
    return [
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CODE.fullmatch(node.value)
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PROJECT)))
def test_no_rule_is_named_outside_the_rules(file):
    assert rule_codes(file.read_text("utf-8")) == []


def test_no_rule_is_named_in_a_template():
    for file in (PROJECT / "templates").rglob("*.*"):
        found = re.findall(r"[\"'][RG]\d{1,3}[\"']", file.read_text("utf-8"))
        assert found == [], file


@pytest.mark.parametrize("source", ['x = {"R18"}', "f('G9')", 'a["R1"] == "R02"'])
def test_a_rule_that_is_named_is_noticed(source):
    assert rule_codes(source)


def test_prose_may_speak_of_a_rule():
    assert rule_codes('"""As guard G9 says."""') == []
