"""The hazard log: classes follow from the matrix, and every proof is a test."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

from intake.questionnaire.upper_back import UPPER_BACK
from triage.hazard_log import HAZARDS
from triage.hazards import (
    RISK_CLASS,
    Control,
    problems,
    read_hazards,
    risk_class,
    unproven_controls,
)
from triage.rules import RULESET

PROJECT = Path(__file__).resolve().parents[2]
ARTICLES = [f"A{number:02}" for number in range(1, 24)]

# Severity, likelihood and class before and after, as specification 7.2 states them.
STATED = {
    "H01": (5, 3, 5, 1, 3),
    "H02": (5, 3, 5, 2, 4),
    "H03": (5, 3, 5, 1, 3),
    "H04": (5, 2, 4, 1, 3),
    "H05": (5, 3, 5, 2, 4),
    "H06": (3, 4, 4, 2, 3),
    "H07": (4, 3, 4, 1, 2),
    "H08": (5, 3, 5, 1, 3),
    "H09": (5, 3, 5, 1, 3),
    "H10": (5, 3, 5, 2, 4),
    "H11": (4, 2, 3, 1, 2),
    "H12": (4, 3, 4, 1, 2),
    "H13": (3, 3, 3, 2, 3),
    "H14": (4, 2, 3, 1, 2),
    "H15": (4, 3, 4, 1, 2),
    "H16": (3, 3, 3, 2, 3),
    "H17": (4, 3, 4, 2, 3),
    "H18": (3, 2, 3, 1, 2),
    "H19": (5, 2, 4, 1, 3),
    "H20": (4, 3, 4, 2, 3),
    "H21": (5, 3, 5, 2, 4),
    "H22": (5, 2, 4, 1, 3),
    "H23": (4, 3, 4, 2, 3),
    "H24": (5, 2, 4, 1, 3),
    "H25": (4, 3, 4, 2, 3),
}


def existing_tests():
    """The node ids of all test functions, read from their files without running any."""
    for file in (PROJECT / "tests").rglob("test_*.py"):
        name = file.relative_to(PROJECT).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield f"{name}::{node.name}"


TESTS = frozenset(existing_tests())
GIVEN = {
    "tests": TESTS,
    "rules": [*RULESET.rule, *(guard.code for guard in RULESET.guards)],
    "questions": UPPER_BACK.questions,
    "articles": ARTICLES,
}


def test_the_computed_classes_are_those_that_the_specification_states():
    assert {
        hazard.code: (
            hazard.severity,
            hazard.likelihood,
            hazard.initial_class,
            hazard.residual_likelihood,
            hazard.residual_class,
        )
        for hazard in HAZARDS
    } == STATED


def test_there_are_25_hazards_in_order():
    assert [hazard.code for hazard in HAZARDS] == list(STATED)


@pytest.mark.parametrize(
    "severity, classes",
    [
        (5, [3, 4, 5, 5, 5]),
        (4, [2, 3, 4, 5, 5]),
        (3, [2, 3, 3, 4, 5]),
        (2, [1, 2, 3, 3, 4]),
        (1, [1, 1, 2, 2, 3]),
    ],
)
def test_the_matrix_is_the_one_of_the_specification(severity, classes):
    assert [risk_class(severity, likelihood) for likelihood in range(1, 6)] == classes


def test_more_severe_or_more_likely_is_never_a_lower_class():
    for severity in range(1, 6):
        for likelihood in range(1, 6):
            here = risk_class(severity, likelihood)
            assert here in RISK_CLASS
            if severity < 5:
                assert risk_class(severity + 1, likelihood) >= here
            if likelihood < 5:
                assert risk_class(severity, likelihood + 1) >= here


@pytest.mark.parametrize("severity, likelihood", [(0, 1), (6, 1), (1, 0), (1, 6)])
def test_what_is_not_on_the_scale_is_refused(severity, likelihood):
    with pytest.raises(ValueError, match="There is no severity"):
        risk_class(severity, likelihood)


def test_nothing_is_wrong_with_the_hazard_log():
    assert problems(HAZARDS, **GIVEN) == []


def test_every_proof_is_a_test_that_exists():
    named = {name for item in HAZARDS for part in item.controls for name in part.proof}

    assert named - TESTS == set()


def test_every_hazard_has_causes_controls_and_a_way_to_verify():
    for hazard in HAZARDS:
        assert hazard.title, hazard.code
        assert hazard.causes, hazard.code
        assert hazard.controls, hazard.code
        assert hazard.verification, hazard.code
        assert all(control.text.endswith(".") for control in hazard.controls)


def test_exactly_four_hazards_stay_at_class_4_and_say_why():
    left = [hazard.code for hazard in HAZARDS if hazard.residual_class == 4]

    assert left == ["H02", "H05", "H10", "H21"]
    assert all(
        bool(hazard.accepted_because) == (hazard.code in left) for hazard in HAZARDS
    )


def test_a_control_without_a_test_is_reported():
    hazard = replace(HAZARDS[0], controls=(Control("Hope."),))

    assert unproven_controls([hazard]) == [("H01", "Hope.")]
    assert unproven_controls([replace(hazard, controls=HAZARDS[0].controls)]) == []


@pytest.mark.parametrize(
    "changes, sentence",
    [
        (
            {"controls": (Control("Hope.", ("tests/test_x.py::test_hope",)),)},
            "H01: There is no test “tests/test_x.py::test_hope”.",
        ),
        ({"rules": ("R99",)}, "H01: There is no rule or guard “R99”."),
        ({"questions": ("shoe_size",)}, "H01: There is no question “shoe_size”."),
        ({"articles": ("A99",)}, "H01: There is no article “A99”."),
        ({"residual_likelihood": 4}, "H01: The controls make it worse."),
        ({"residual_likelihood": 2}, "H01: Class 4 is left and nobody says why."),
        (
            {"residual_likelihood": 3, "accepted_because": "We like it."},
            "H01: Class 5 is left, which is unacceptable.",
        ),
    ],
)
def test_what_is_wrong_with_a_hazard_is_said_in_a_sentence(changes, sentence):
    if "residual_likelihood" in changes and changes["residual_likelihood"] == 4:
        changes = {**changes, "likelihood": 1}

    assert sentence in problems([replace(HAZARDS[0], **changes)], **GIVEN)


def test_a_hazard_that_stands_there_twice_is_named():
    assert problems([HAZARDS[0], HAZARDS[0]], **GIVEN) == [
        "There is more than one hazard “H01”."
    ]


# Reading

LOG = """
[[hazard]]
code = "H01"
title = "False reassurance"
causes = ["No flag present"]
severity = 5
likelihood = 3
organisation = []
verification = ["Audit"]
residual_likelihood = 1

  [[hazard.controls]]
  text = "No wording gives an all-clear."
  proof = ["tests/test_x.py::test_y"]

  [[hazard.controls]]
  text = "Self-care comes with a date."
"""


def test_a_log_is_read_as_it_is_written():
    (hazard,) = read_hazards(LOG)

    assert (hazard.code, hazard.severity, hazard.causes) == (
        "H01",
        5,
        ("No flag present",),
    )
    assert hazard.controls == (
        Control("No wording gives an all-clear.", ("tests/test_x.py::test_y",)),
        Control("Self-care comes with a date."),
    )
    assert hazard.rules == ()


@pytest.mark.parametrize(
    "written, instead, sentence",
    [
        ("[[hazard]]", "[[hazard]", "Expected "),
        ("[[hazard]]", "[other]\n[[hazard]]", "there is no field “other”"),
        ('code = "H01"', "", "hazard[0]: there has to be a field “code”"),
        ('code = "H01"', "code = 1", "hazard[0].code: “1” does not belong here"),
        ("severity = 5", "severity = true", "hazard[0].severity: “True” does not"),
        ("likelihood = 3", "likelihood = 3.0", "hazard[0].likelihood: “3.0” does not"),
        ('["No flag present"]', '"No flag"', "hazard[0].causes: “No flag” does not"),
        (
            "organisation",
            "organization",
            "hazard[0]: there has to be a field “organisation”",
        ),
        (
            'text = "Self-care comes with a date."',
            "",
            "hazard[0].controls[1]: there has to be a field “text”",
        ),
        (
            '["tests/test_x.py::test_y"]',
            "[7]",
            "hazard[0].controls[0].proof[0]: “7” does not belong here",
        ),
    ],
)
def test_a_fault_in_the_log_is_named_with_its_place(written, instead, sentence):
    assert LOG.count(written) >= 1

    with pytest.raises(ValueError, match=re.escape(sentence)):
        read_hazards(LOG.replace(written, instead, 1))


@pytest.mark.parametrize("log", ["hazard = 1", "hazard = [1]"])
def test_hazards_that_are_no_tables_are_refused(log):
    with pytest.raises(ValueError, match="does not belong here"):
        read_hazards(log)
