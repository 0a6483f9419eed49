"""The table of protections is complete and means what is there."""

import ast
import functools
import re

import pytest
from django.conf import settings

from tests.faults import protections, weakenings
from tests.faults.controls import TESTS
from tests.faults.protections import NOTHING_TO_TAKE_OUT, PROTECTIONS, controls_of

RECORDS = sorted(
    path.name[:4] for path in (settings.BASE_DIR / "docs/decisions").glob("*.md")
)
SCRIPTS = (
    protections.DATABASE_KILLED,
    protections.DUPLICATES,
    protections.EXACT_THROTTLE,
    protections.SERVER_KILLED,
)


@functools.cache
def functions_of(path: str) -> frozenset[str]:
    """The functions that stand in a file of tests."""
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return frozenset(
        node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    )


@pytest.mark.parametrize("record", RECORDS)
def test_every_record_has_a_control_or_says_why_it_has_none(record):
    rows = [row for row in PROTECTIONS if row.record == record]

    assert bool(rows) != bool(NOTHING_TO_TAKE_OUT.get(record)), (
        f"Record {record} needs a row in tests/faults/protections.py, or a reason in "
        "NOTHING_TO_TAKE_OUT, and not both. tests/faults/README.md says how."
    )


def test_no_row_is_left_of_a_record_that_is_gone():
    named = {row.record for row in PROTECTIONS} | NOTHING_TO_TAKE_OUT.keys()

    assert sorted(named) == RECORDS


def test_a_reason_for_having_no_control_is_a_sentence():
    for reason in NOTHING_TO_TAKE_OUT.values():
        assert re.fullmatch(r"[A-Z].{20,}\.", reason)


@pytest.mark.parametrize("row", PROTECTIONS, ids=lambda row: row.control)
def test_what_is_taken_out_is_noticed_by_somebody_there(row):
    assert row.promise.endswith(".")
    assert row.noticed_by or row.scripts
    assert set(row.scripts) <= set(SCRIPTS)
    for test in row.noticed_by:
        path, _, name = test.partition("::")
        assert name.partition("[")[0] in functions_of(path), test


def test_nothing_is_taken_out_for_nobody():
    functions = {
        name
        for name, value in vars(weakenings).items()
        if callable(value)
        and not name.startswith("_")
        # What the module imports is not its own.
        and getattr(value, "__module__", "") == weakenings.__name__
    }

    assert functions == {row.control for row in PROTECTIONS}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_a_control(script):
    assert (TESTS / "faults" / script).is_file()
    assert controls_of(script)
