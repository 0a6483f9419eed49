"""Judging the rules by cases: what is counted, and that no line is lost."""

import json

import pytest
from django.core.management import CommandError, call_command

from intake.questionnaire.upper_back import UPPER_BACK
from tests.triage.strategies import QUIET, quiet_answers
from triage.lab.evaluation import as_json, as_text, evaluate
from triage.rules import RULESET

EMERGENCY = quiet_answers(emg_chest=["breathless"])
SAME_DAY = quiet_answers(rash="yes_lt3d")


def line(case="one", answers=QUIET, expected="self_care", **more):
    data = {"id": case, "answers": answers, "expected_level": expected, **more}
    return json.dumps(data)


def evaluated(*lines):
    return evaluate(RULESET, lines, UPPER_BACK.vocabulary)


def test_a_case_that_comes_out_as_expected_is_exact_and_acceptable():
    result = evaluated(line())

    (verdict,) = result.verdicts
    assert verdict.is_exact
    assert verdict.is_acceptable
    assert result.disagreements == ()
    assert result.passed


def test_an_acceptable_level_is_no_under_or_over_triage_but_a_disagreement():
    result = evaluated(
        line(expected="routine", acceptable_levels=["routine", "self_care"])
    )

    (verdict,) = result.disagreements
    assert verdict.is_acceptable
    assert not verdict.is_under_triaged
    assert not verdict.is_over_triaged
    assert result.passed


def test_the_expected_level_is_acceptable_even_when_not_listed():
    (verdict,) = evaluated(line(acceptable_levels=["routine"])).verdicts

    assert verdict.is_acceptable


def test_a_level_below_all_acceptable_ones_is_under_triage():
    (verdict,) = evaluated(line(expected="routine")).verdicts

    assert verdict.is_under_triaged
    assert not verdict.is_over_triaged


def test_a_level_above_all_acceptable_ones_is_over_triage():
    (verdict,) = evaluated(line(answers=SAME_DAY, expected="routine")).verdicts

    assert verdict.is_over_triaged
    assert not verdict.is_under_triaged


def test_a_missed_emergency_is_named_and_fails_the_evaluation():
    result = evaluated(line("lost", SAME_DAY, "emergency"))

    assert [item.case.id for item in result.missed_emergencies] == ["lost"]
    assert not result.passed


def test_an_emergency_rated_lower_but_acceptably_is_reported_and_not_missed():
    result = evaluated(
        line("mild", SAME_DAY, "emergency", acceptable_levels=["same_day"])
    )

    assert result.missed_emergencies == ()
    assert as_json(result)["fair"]["emergencies_rated_lower"] == ["mild"]
    assert result.passed


def test_hindsight_traps_are_counted_apart_and_fail_nothing():
    result = evaluated(
        line("one"), line("trap", QUIET, "emergency", hindsight_trap=True)
    )

    assert [item.case.id for item in result.fair] == ["one"]
    assert [item.case.id for item in result.traps] == ["trap"]
    assert result.missed_emergencies == ()
    assert result.confusion == {("self_care", "self_care"): 1}
    assert [item.case.id for item in result.disagreements] == ["trap"]
    assert result.passed


def test_the_level_includes_the_guards_and_says_when_they_raised_it():
    (verdict,) = evaluated(line(answers=quiet_answers(smoking=None))).verdicts

    assert verdict.outcome.urgency == "routine"
    assert verdict.outcome.urgency_before_guards == "self_care"
    assert verdict.was_raised_by_a_guard


def test_the_table_counts_expected_against_given():
    result = evaluated(
        line("a"),
        line("b", SAME_DAY, "same_day"),
        line("c", EMERGENCY, "same_day"),
    )

    assert result.confusion["self_care", "self_care"] == 1
    assert result.confusion["same_day", "same_day"] == 1
    assert result.confusion["same_day", "emergency"] == 1


def test_every_rule_that_fired_is_counted():
    result = evaluated(line("a"), line("b", SAME_DAY, "same_day"))

    assert result.firing["R59"] == 2
    assert result.firing["R27"] == 1


@pytest.mark.parametrize(
    "bad, problem",
    [
        ("{", "This is not JSON"),
        ("[]", "A case is a JSON object."),
        ("{}", "“id” is missing or not of the right kind."),
        (line(5), "“id” is missing or not of the right kind."),
        (line(answers=[]), "“answers” is missing or not of the right kind."),
        (line(expected=None), "“expected_level” is missing"),
        (line(expected="soon"), "There is no level “soon”."),
        (line(acceptable_levels=["soon"]), "There is no level “soon”."),
        (line(acceptable_levels=[["routine"]]), "There is no level"),
        (line(acceptable_levels="routine"), "“acceptable_levels” is not a list."),
        (line(hindsight_trap="yes"), "“hindsight_trap” is neither true nor false."),
        (line(answers={"agee": 5}), "There is no question “agee”."),
        (line(answers={"free_text": "x"}), "There is no question “free_text”."),
        (line(answers={"age": "old"}), "The answer to “age” is not a number."),
        (line(answers={"age": True}), "The answer to “age” is not a number."),
        (line(answers={"age": float("inf")}), "The answer to “age” is not a number."),
        ("[" * 200_000, "This is nested too deeply."),
        (line(answers={"rash": "maybe"}), "Question “rash” has no option “maybe”."),
        (line(answers={"spread": [["band"]]}), "Question “spread” has no option"),
    ],
)
def test_a_malformed_line_is_named_by_number_with_its_problem(bad, problem):
    result = evaluated(line("first"), bad, line("last"))

    (malformed,) = result.malformed
    assert malformed.line == 2
    assert problem in malformed.problem
    assert [item.case.id for item in result.verdicts] == ["first", "last"]
    assert not result.passed


def test_a_file_without_cases_proves_nothing():
    assert not evaluated("", "  ").passed


def test_a_second_case_with_the_same_id_is_malformed():
    (malformed,) = evaluated(line("one"), line("one")).malformed

    assert malformed.problem == "There is more than one case “one”."


def test_blank_lines_count_as_lines_and_not_as_cases():
    result = evaluated("", line("a"), "   ", "{")

    assert [item.line for item in result.malformed] == [4]
    assert [item.case.line for item in result.verdicts] == [2]


def test_the_report_lists_every_disagreement_with_its_findings():
    text = as_text(evaluated(line("odd", SAME_DAY, "routine", title="A rash")))

    assert "odd expected routine, got same_day (not acceptable): A rash" in text
    assert "R27 same_day: rash given yes_lt3d" in text


def test_the_report_says_what_could_not_be_read():
    text = as_text(evaluated("{"))

    assert "Malformed lines: 1\n  line 1: This is not JSON" in text
    assert "no cases" in text


def test_the_report_as_json_is_json():
    result = evaluated(line("a"), line("b", SAME_DAY, "emergency"), "{")
    data = json.loads(json.dumps(as_json(result)))

    assert data["fair"]["cases"] == 2
    assert data["confusion"]["emergency"]["same_day"] == 1
    assert data["missed_emergencies"] == ["b"]
    assert data["malformed"][0]["line"] == 3
    assert data["disagreements"][0]["findings"][0]["code"] == "R27"


# The command


def run(path, *options):
    """The text printed and the exit status."""
    from io import StringIO

    out = StringIO()
    try:
        call_command("evaluate_triage", str(path), *options, stdout=out)
    except SystemExit as stop:
        return out.getvalue(), stop.code
    return out.getvalue(), 0


def test_the_command_ends_well_when_nothing_is_missed(tmp_path):
    file = tmp_path / "cases.jsonl"
    file.write_text(line("one") + "\n")

    text, status = run(file)
    assert "exactly as expected: 1 of 1 (100.0%)" in text
    assert status == 0


@pytest.mark.parametrize("bad", ["{", line("lost", QUIET, "emergency")])
def test_the_command_ends_with_one_on_a_bad_line_or_a_missed_emergency(tmp_path, bad):
    file = tmp_path / "cases.jsonl"
    file.write_text(line("one") + "\n" + bad + "\n")

    assert run(file)[1] == 1


@pytest.mark.parametrize(
    "case",
    [
        line(title="a title").replace("a title", "a\u2028title"),
        line(title="a title").replace("a title", "a\u2029title"),
        line(title="a title").replace("a title", "a\x85title"),
        line().replace(": ", ":\r") + "\r",
    ],
    ids=["U+2028", "U+2029", "U+0085", "U+000D"],
)
def test_only_a_line_feed_ends_a_line(tmp_path, case):
    file = tmp_path / "cases.jsonl"
    file.write_bytes(f"{case}\n{{\n".encode())

    data = json.loads(run(file, "--json")[0])
    assert data["cases"] == 1
    assert [item["line"] for item in data["malformed"]] == [2]


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_the_command_says_when_a_file_holds_no_case(tmp_path, content):
    file = tmp_path / "cases.jsonl"
    file.write_text(content)

    with pytest.raises(CommandError, match="holds no case"):
        run(file)


def test_the_command_prints_json_when_asked(tmp_path):
    file = tmp_path / "cases.jsonl"
    file.write_text(line("one") + "\n")

    assert json.loads(run(file, "--json")[0])["cases"] == 1


def test_the_command_says_when_there_is_no_such_file(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        run(tmp_path / "nothing.jsonl")
