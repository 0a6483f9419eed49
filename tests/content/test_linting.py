import re
from datetime import date

import pytest

from content.linting import (
    BANNED,
    KnownSign,
    Statement,
    faults_in,
    faults_in_set,
    faults_in_statements,
    gaps,
    paragraphs_that_teach,
)
from content.manuscript import Faq
from tests.content.builders import a_manuscript

WORDS = {"emergency_number": "144", "urgent_line": "Line 7000", "hours": "4"}
STATEMENTS = (Statement("S0-01", "The back is there", (), (), ("A01",)),)


def sentences(signs=(), today=date(2026, 6, 1), **overrides) -> list[str]:
    faults = faults_in(
        a_manuscript(**overrides),
        articles={"A01", "A02"},
        words=WORDS,
        signs=signs,
        statements=STATEMENTS,
        today=today,
    )
    return [fault.sentence for fault in faults]


def test_a_good_article_has_no_faults():
    assert sentences() == []


FAULTY = [
    ({"key_points": ()}, "no key points"),
    ({"sources": ()}, "names no source"),
    ({"body": "Call {the_king}."}, "the placeholder {the_king}"),
    ({"body": "# Too high"}, "Headings start with ##"),
    ({"body": "#### Too low"}, "Headings start with ##"),
    ({"body": "Some <b>bold</b> words."}, "HTML such as “<b>”"),
    ({"reviewed": None}, "last checked against its sources"),
    ({"next_review": None}, "when the next review is due"),
    ({"next_review": date(2026, 6, 1)}, "was due on 2026-06-01"),
    ({"reviewed": date(2099, 6, 1)}, "not after the last one"),
    ({"related": ("A77",)}, "related article A77 does not exist"),
    ({"code": "A01", "related": ("A01",)}, "related article A01 does not exist"),
    ({"body": "[x](article:A77)"}, "leads to A77, which does not exist"),
    ({"faq": (Faq("?", "[x](article:A77)"),)}, "leads to A77"),
    ({"body": "[x](#nowhere)"}, "leads to #nowhere"),
    ({"body": "[x](a05-warning-signs.md)"}, "leads nowhere"),
    ({"body": "![x](figure:nothing)"}, "no figure “figure:nothing”"),
    ({"body": "![x](https://example.org/x.png)"}, "There is no figure"),
    ({"body": "![](figure:pillow-height)"}, "has no description"),
    ({"body": "Call 999 now."}, "“999” is typed by hand"),
    ({"body": "Call 112."}, "“112” is typed by hand"),
    ({"body": "Dial 144 now."}, "“144” is typed by hand"),
    ({"body": "Phone Line 7000."}, "“Line 7000” is typed by hand"),
    ({"body": "Phone 020 7946 0018 now."}, "020 7946 0018” is typed by hand"),
    ({"body": "Go to A&E."}, "“A&E” is typed by hand"),
    ({"body": "Text.\n[//]: # (teaches S0-01)"}, "A mark is shown to readers"),
    ({"body": "Text.\n\n[//]: # (teaches S9-99)"}, "no statement S9-99"),
    ({"body": "## A\n\n[//]: # (teaches S0-01)"}, "stands after no paragraph"),
    ({"body": "Take 400 mg a day."}, "“400 mg” is a dose"),
    (
        {
            "body": "Musculoskeletal dysfunction necessitates comprehensive "
            "multidisciplinary evaluation notwithstanding heterogeneity. " * 20
        },
        "reading grade is",
    ),
]


def test_a_fault_is_found_and_said():
    for overrides, complaint in FAULTY:
        found = sentences(**overrides)
        assert sum(complaint in sentence for sentence in found) == 1, complaint


@pytest.mark.parametrize(
    "body",
    [
        "In one clinic, 213 of 482 people had it.",
        "Between 2015 and 2023, 1,112 people took part in 12 studies.",
        "In 4 hours or 15 days.",
        "In 111,000 people it was 0.911 of them.",
        "Read [this](https://doi.org/10.1016/j.111.999).",
        "Fever means 38C (100.4F) or more.",
        "You will feel the first signs. Back [up](#what-helps)\n\n## What helps",
        "Ask [there](article:A02).",
        "A < B and B > C.",
    ],
)
def test_what_only_looks_like_a_fault_is_none(body):
    assert sentences(body=body) == []


REASSURING = [
    "There is nothing to worry about.",
    "Don't worry.",
    "Do not worry about it.",
    "You are fine.",
    "You’re fine.",
    "This rules out cancer.",
    "Cancer can be ruled out.",
    "It is not cancer.",
    "It’s definitely a muscle.",
    "This is not a cancer.",
    "A scan is completely safe.",
    "Such pain is always harmless.",
    "It is never serious.",
    "We guarantee it.",
    "Rest assured.",
    "There is no need to see a doctor.",
]


def test_false_reassurance_is_banned():
    assert [
        body
        for body in REASSURING
        if not any("promises too much" in found for found in sentences(body=body))
    ] == []


@pytest.mark.parametrize(
    ("body", "dose"),
    [
        ("Take 0.4mg.", "0.4mg"),
        ("Take .5 mg.", ".5 mg"),
        ("Take 1,000.5 micrograms.", "1,000.5 micrograms"),
        ("Take two,200 IU each.", ",200 IU"),
    ],
)
def test_a_dose_is_found_with_its_whole_number(body, dose):
    assert f"“{dose}” is a dose. Leave doses to the pharmacist." in sentences(body=body)


# A pattern that tries every place in it again would take an hour.
@pytest.mark.parametrize("number", ["1" * 300_000, "1.," * 100_000, ".," * 150_000])
def test_a_number_of_300_000_signs_is_linted(number):
    found = sentences(body=f"{number}x and 400 mg")
    assert "“400 mg” is a dose. Leave doses to the pharmacist." in found


def test_every_banned_statement_is_found_in_itself():
    for name, pattern in BANNED.items():
        if name not in ("no need to see anybody",):
            assert pattern.search(name)


# Warning signs


def sign(questions=("emg_ill.fever",), rules=("R22",), gap="") -> KnownSign:
    return KnownSign("a fever", re.compile(r"\bfever\b"), questions, rules, gap)


FEVER = {"body": "Watch for a fever."}


def test_a_sign_that_is_asked_for_and_used_may_be_named():
    assert sentences(signs=[sign()], **FEVER) == []


def test_a_sign_that_no_question_asks_for_may_not_be_named():
    (sentence,) = sentences(signs=[sign(questions=())], **FEVER)
    assert sentence == "It names a fever, a warning sign that no question asks for."


def test_a_sign_that_no_rule_uses_may_not_be_named():
    (sentence,) = sentences(signs=[sign(rules=())], **FEVER)
    assert sentence == "It names a fever, a warning sign that no rule uses."


def test_where_the_rules_are_not_known_only_the_questions_count():
    assert sentences(signs=[sign(rules=None)], **FEVER) == []


def whole(signs, **overrides) -> list[str]:
    manuscripts = {"A01": a_manuscript(code="A01", **overrides)}
    return [
        str(fault) for fault in faults_in_set(manuscripts, signs=signs, statements=())
    ]


def test_a_sign_that_is_asked_for_and_used_has_to_be_named_somewhere():
    (sentence,) = whole([sign()])
    assert sentence == (
        "No article names a fever, which the form asks for (used by R22)."
    )
    assert whole([sign()], **FEVER) == []


def test_a_sign_that_nothing_asks_for_need_not_be_named():
    assert whole([sign(questions=())]) == []
    assert whole([sign(rules=())]) == []


def test_a_known_gap_is_told_apart_and_has_to_go_when_it_is_closed():
    known = sign(gap="A05")
    assert whole([known]) == []
    assert gaps([known]) == [
        "No article names a fever yet, which the form asks for (used by R22). It "
        "belongs in A05."
    ]
    (sentence,) = whole([known], **FEVER)
    assert sentence == "An article names a fever now. Take out its gap."


# Statements

TAUGHT = "A paragraph.\n\n- One.\n- Two.\n\n[//]: # (teaches S0-01, S0-02)\n\nMore."


def test_a_mark_belongs_to_what_stands_before_it():
    taught = paragraphs_that_teach(a_manuscript(code="A01", body=TAUGHT))
    assert [(item.statement, item.paragraph) for item in taught] == [
        ("S0-01", "- One.\n- Two."),
        ("S0-02", "- One.\n- Two."),
    ]


def test_a_statement_that_its_article_does_not_teach_is_missing():
    manuscripts = {"A01": a_manuscript(code="A01")}
    (fault,) = faults_in_set(manuscripts, signs=(), statements=STATEMENTS)
    assert str(fault) == "A01: It does not teach S0-01: The back is there"
    manuscripts = {"A01": a_manuscript(code="A01", body=TAUGHT)}
    assert faults_in_set(manuscripts, signs=(), statements=STATEMENTS) == []


def test_a_statement_names_only_what_exists():
    statement = Statement("S0-01", "x", ("age", "gone"), ("R01", "R99"), ("A01",))
    faults = faults_in_statements([statement], questions={"age"}, rules={"R01"})
    assert [str(fault) for fault in faults] == [
        "Statement S0-01 names the question gone, which is gone.",
        "Statement S0-01 names the rule R99, which is gone.",
    ]
