"""Replaying submissions through a candidate rule set before it is used."""

import json
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from intake.questionnaire.upper_back import UPPER_BACK
from intake.synthetic import synthetic_forms
from tests.builders import (
    a_submission,
    asked,
    forget_stored_definitions,
    prune,
    some_answers,
)
from tests.triage.fixtures import EMERGENCY
from tests.triage.strategies import quiet_answers
from tests.triage.test_published_cases import EVALUATION
from tests.triage.test_vignettes import VIGNETTES
from triage import lab
from triage.conditions import answer
from triage.lab.simulation import (
    Sentinel,
    as_text,
    dropped_sentinels,
    is_over,
    replay,
    sentinels_from_json,
)
from triage.rules import RULESET
from triage.urgency import Urgency

SENTINELS = sentinels_from_json(
    json.loads(Path(lab.__file__).with_name("sentinels.json").read_text("utf-8"))
)
RASH = quiet_answers(rash="yes_lt3d")
BREATHLESS = quiet_answers(emg_chest=["breathless"])


def without(*codes):
    """The rules without some of them."""
    return replace(
        RULESET,
        version="candidate",
        rules=tuple(rule for rule in RULESET.rules if rule.code not in codes),
    )


def with_condition(code, condition):
    """The rules with another condition for one of them."""
    return replace(
        RULESET,
        version="candidate",
        rules=tuple(
            replace(rule, condition=condition) if rule.code == code else rule
            for rule in RULESET.rules
        ),
    )


# Pure


def test_the_same_rules_change_nothing():
    tally = replay(RULESET, RULESET, [RASH, BREATHLESS, quiet_answers()])

    assert tally.cases == 3
    assert tally.before == tally.after
    assert not tally.moved
    assert not tally.gained
    assert not tally.lost


def test_levels_are_counted_before_and_after():
    tally = replay(RULESET, without("R27"), [RASH, RASH, quiet_answers()])

    assert tally.before == {Urgency.SAME_DAY: 2, Urgency.SELF_CARE: 1}
    assert tally.after == {Urgency.SELF_CARE: 3}
    assert tally.moved == {(Urgency.SAME_DAY, Urgency.SELF_CARE): 2}


def test_gained_and_lost_findings_are_counted_for_each_rule():
    wider = with_condition("R27", answer("rash").any_of("yes_lt3d", "no"))
    tally = replay(RULESET, wider, [RASH, quiet_answers(), quiet_answers()])

    assert tally.gained == {"R27": 2}
    assert not tally.lost
    assert replay(RULESET, without("R27"), [RASH, RASH]).lost == {"R27": 2}


def test_a_rule_can_gain_in_one_submission_and_lose_in_another():
    other = with_condition("R27", answer("rash") == "yes_gt3d")
    tally = replay(RULESET, other, [RASH, quiet_answers(rash="yes_gt3d")])

    assert (tally.gained["R27"], tally.lost["R27"]) == (1, 1)


def test_the_budget_is_the_share_of_same_day_and_emergency():
    tally = replay(RULESET, RULESET, [RASH, BREATHLESS, quiet_answers(), {}])

    assert tally.urgent_share == 0.5
    assert not is_over(tally, 50)
    assert is_over(tally, 49.9)


def test_a_sentinel_that_gets_less_than_its_level_is_named():
    sentinel = Sentinel("breath", BREATHLESS, Urgency.EMERGENCY)

    assert dropped_sentinels(RULESET, [sentinel]) == []
    (drop,) = dropped_sentinels(without("R08"), [sentinel])
    assert (drop.id, drop.got) == ("breath", Urgency.SELF_CARE)


def test_the_report_shows_shares_cases_a_day_moves_rules_and_sentinels():
    candidate = without("R08", "R27")
    submissions = [RASH, BREATHLESS, quiet_answers(), {}]
    text = as_text(
        replay(RULESET, candidate, submissions),
        current=RULESET,
        candidate=candidate,
        drops=dropped_sentinels(
            candidate, [Sentinel("breath", BREATHLESS, Urgency.EMERGENCY)]
        ),
        per_day=40,
        budget=10,
    )

    assert "4 submissions" in text
    assert "Same day or more urgent: 50.0% now, 0.0% with the candidate." in text
    assert "20.0 urgent cases a day now, 0.0 with the candidate" in text
    assert "  emergency to self_care: 1\n  same_day to self_care: 1" in text
    assert "  R08: gained 0, lost 1\n  R27: gained 0, lost 1" in text
    assert "Sentinels that would drop: 1\n  breath from emergency to self_care" in text
    assert "Budget of 10% same day or more urgent: kept" in text


def test_the_sentinels_are_emergencies_of_vignettes_published_cases_and_each_rule():
    vignettes = {
        item["id"]: item["answers"]
        for item in VIGNETTES
        if item["level"] == "emergency"
    }
    published = {
        item.case.id: item.case.answers
        for item in EVALUATION.fair
        if item.case.expected is Urgency.EMERGENCY and item.is_exact
    }
    kept = {item.id: item.answers for item in SENTINELS}

    assert {key: kept[key] for key in kept if key not in EMERGENCY} == (
        vignettes | published
    )
    assert set(EMERGENCY) <= set(kept)
    assert {item.level for item in SENTINELS} == {Urgency.EMERGENCY}


def test_no_sentinel_drops_under_the_current_rules():
    assert dropped_sentinels(RULESET, SENTINELS) == []


@pytest.mark.parametrize("code", EMERGENCY)
def test_a_candidate_that_lost_an_emergency_rule_drops_a_sentinel(code):
    assert dropped_sentinels(without(code), SENTINELS) != []


@pytest.mark.parametrize("code", EMERGENCY)
def test_a_candidate_that_lowered_an_emergency_rule_drops_a_sentinel(code):
    lowered = replace(
        RULESET,
        rules=tuple(
            replace(rule, urgency=Urgency.SAME_DAY) if rule.code == code else rule
            for rule in RULESET.rules
        ),
    )

    assert dropped_sentinels(lowered, SENTINELS) != []


# Made-up forms


def test_a_made_up_form_is_one_that_a_patient_could_have_sent():
    for answers in synthetic_forms(UPPER_BACK, 50):
        required = [
            key
            for key in asked(UPPER_BACK, answers)
            if UPPER_BACK.questions[key].required
        ]
        assert prune(UPPER_BACK, answers) == answers
        assert set(required) <= set(answers)


def test_the_same_seed_gives_the_same_forms():
    assert list(synthetic_forms(UPPER_BACK, 5, seed=3)) == list(
        synthetic_forms(UPPER_BACK, 5, seed=3)
    )
    assert list(synthetic_forms(UPPER_BACK, 5, seed=3)) != list(
        synthetic_forms(UPPER_BACK, 5, seed=4)
    )


def test_made_up_forms_reach_all_five_levels():
    tally = replay(RULESET, RULESET, synthetic_forms(UPPER_BACK, 600))

    assert set(tally.before) == set(Urgency)


# The command


@pytest.fixture(autouse=True)
def fresh_definitions():
    """What a process remembers about the database must not outlive it."""
    forget_stored_definitions()
    yield
    forget_stored_definitions()


def run(*options):
    """The text printed and the exit status."""
    out = StringIO()
    try:
        call_command("simulate_rules", *options, stdout=out, stderr=StringIO())
    except SystemExit as stop:
        return out.getvalue(), stop.code
    return out.getvalue(), 0


def written(tmp_path, ruleset):
    file = tmp_path / "candidate.json"
    file.write_text(json.dumps(ruleset.to_json()), encoding="utf-8")
    return str(file)


@pytest.mark.django_db
def test_stored_submissions_are_replayed():
    a_submission(answers=some_answers(rash="yes_lt3d"))
    a_submission(answers=some_answers())

    text, status = run("--batch", "1")
    assert status == 0
    assert "2 submissions." in text
    assert "Same day or more urgent: 50.0% now" in text


@pytest.mark.django_db
def test_a_submission_that_was_replaced_is_not_counted():
    later = a_submission(answers=some_answers())
    a_submission(answers=some_answers(), superseded_by=later)

    assert "1 submissions." in run()[0]


@pytest.mark.django_db
def test_a_candidate_is_compared_and_ends_with_one_when_a_sentinel_drops(tmp_path):
    a_submission(answers=some_answers(rash="yes_lt3d"))

    text, status = run("--candidate", written(tmp_path, without("R27")))
    assert status == 0
    assert "R27: gained 0, lost 1" in text

    text, status = run("--candidate", written(tmp_path, without("R01")))
    assert status == 1
    assert "V08 from emergency to same_day" in text


@pytest.mark.django_db
def test_the_command_ends_with_one_when_the_budget_is_exceeded():
    assert run("--synthetic", "200", "--budget", "1")[1] == 1
    assert run("--synthetic", "200", "--budget", "99")[1] == 0


@pytest.mark.django_db
def test_nothing_is_stored(tmp_path):
    from triage.models import Assessment, StoredRuleSet

    a_submission(answers=some_answers())
    run("--candidate", written(tmp_path, without("R27")), "--synthetic", "10")

    assert Assessment.objects.count() == 1
    assert StoredRuleSet.objects.count() == 1


@pytest.mark.django_db
def test_nothing_to_replay_is_an_error():
    with pytest.raises(CommandError, match="There is nothing to replay"):
        run()


@pytest.mark.django_db
@pytest.mark.parametrize("content", ["{", "{}", "[]", "[" * 200_000, "\0"])
def test_a_candidate_that_is_no_rule_set_is_refused(tmp_path, content):
    file = tmp_path / "candidate.json"
    file.write_text(content)

    with pytest.raises(CommandError, match="cannot be read") as refusal:
        run("--candidate", str(file), "--synthetic", "1")
    assert refusal.value.returncode == 2


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change, sentence",
    [
        (
            {"condition": {"kind": "Number", "key": "age"}},
            r"rules\[0\]\.condition: ",
        ),
        ({"group": {}}, r"rules\[0\]\.group: “{}” does not belong here"),
        ({"code": 1}, r"rules\[0\]\.code: “1” does not belong here"),
    ],
    ids=str,
)
def test_a_candidate_of_the_wrong_kind_is_refused_and_it_is_named(
    tmp_path, change, sentence
):
    data = RULESET.to_json()
    data["rules"][0] |= change
    file = tmp_path / "candidate.json"
    file.write_text(json.dumps(data), encoding="utf-8")

    with pytest.raises(CommandError, match=sentence) as refusal:
        run("--candidate", str(file), "--synthetic", "1")
    assert refusal.value.returncode == 2


@pytest.mark.django_db
def test_a_candidate_with_problems_is_refused_and_they_are_named(tmp_path):
    broken = with_condition("R27", answer("rush") == "yes")

    with pytest.raises(CommandError, match="R27: There is no question “rush”"):
        run("--candidate", written(tmp_path, broken), "--synthetic", "1")


@pytest.mark.django_db
def test_a_negative_number_of_forms_is_refused():
    with pytest.raises(CommandError, match="--synthetic is 0 or more"):
        run("--synthetic", "-1")


@pytest.mark.django_db
@pytest.mark.parametrize("budget", ["nan", "inf", "-1", "100.5", "101"])
def test_a_budget_that_is_no_percentage_is_refused(budget):
    with pytest.raises(CommandError, match="--budget is a percentage from 0 to 100"):
        run("--synthetic", "1", f"--budget={budget}")


@pytest.mark.django_db
@pytest.mark.parametrize("budget, status", [("0", 1), ("100", 0)])
def test_nothing_and_everything_are_budgets(budget, status):
    assert run("--synthetic", "200", "--budget", budget)[1] == status


@pytest.mark.django_db
@pytest.mark.parametrize("forms", ["nan", "inf", "-1"])
def test_a_number_of_forms_a_day_that_is_none_is_refused(forms):
    with pytest.raises(CommandError, match="--per-day is a number of forms"):
        run("--synthetic", "1", f"--per-day={forms}")
