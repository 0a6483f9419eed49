"""The rule set as one versioned, storable value."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from config.definitions import DefinitionFault
from intake.questionnaire.upper_back import UPPER_BACK
from tests.triage.fixtures import FIXTURES
from tests.triage.format_1 import in_format_1, in_format_2
from tests.triage.strategies import mixed_answers
from tests.triage.texts import texts_in
from triage.conditions import Sign, answer
from triage.engine import Context, assess, screen
from triage.pain_type import Certainty, PainTypeRule
from triage.rules import RULESET
from triage.ruleset import Circumstance, RuleSet, signs_in
from triage.urgency import Urgency

ARTICLES = [f"A{number:02}" for number in range(1, 24)]
DIGESTS = json.loads((Path(__file__).parent / "digests.json").read_text())
AGE = {"kind": "Number", "key": "age"}
AGAIN = RuleSet.from_json(json.loads(RULESET.canonical_json))


def with_rule(code, **changes):
    """The rule set with one rule changed."""
    return replace(
        RULESET,
        rules=tuple(
            replace(rule, **changes) if rule.code == code else rule
            for rule in RULESET.rules
        ),
    )


def told_by(rule):
    """Everything that a rule can tell a patient."""
    return (rule.patient_reason, *(reason.text for reason in rule.reasons))


def problems(ruleset, articles=ARTICLES):
    return ruleset.problems(UPPER_BACK.vocabulary, articles)


# Version and digest


@pytest.mark.parametrize(
    "name, current", [("ruleset", RULESET), ("questionnaire", UPPER_BACK)]
)
def test_a_version_stands_for_one_content(name, current):
    known = DIGESTS[name]

    assert current.version in known, (
        f"Add version {current.version} of the {name} to digests.json: {current.digest}"
    )
    assert current.digest == known[current.version], (
        f"The {name} has changed. Raise its version and add it to digests.json: "
        f"{current.digest}"
    )


@pytest.mark.parametrize("name", ["ruleset", "questionnaire"])
def test_no_content_has_two_versions(name):
    assert len(set(DIGESTS[name].values())) == len(DIGESTS[name])


@pytest.mark.parametrize(
    "changed",
    [
        with_rule("R01", patient_reason="Another word."),
        with_rule("R01", source="Elsewhere"),
        with_rule("R01", urgency=Urgency.ROUTINE),
        with_rule("R07", condition=answer("emg_chest").any_of("chest_now")),
        replace(RULESET, core=RULESET.core[1:]),
        replace(RULESET, version="other"),
        replace(RULESET, reviewed=date(2026, 3, 4)),
        replace(RULESET, suspicion=replace(RULESET.suspicion, cap=51)),
        replace(RULESET, guards=RULESET.guards[1:]),
        replace(RULESET, pain_types=RULESET.pain_types[1:]),
    ],
)
def test_every_change_of_content_changes_the_digest(changed):
    assert changed.digest != RULESET.digest


def kind_of_text(path):
    """The way to a text without the number of the one that it is."""
    return tuple(key for key in path if isinstance(key, str))


# One text of each kind that a patient can read: of the levels, the safety net, ...
TEXTS_READ = {
    kind_of_text(path): path
    for path, text in texts_in(RULESET.to_json())
    if text
    and (
        path[0] == "texts"
        or path[-1] == "patient_reason"
        or kind_of_text(path) == ("rules", "reasons", "text")
    )
    and path[-1] != "urgency"
}


@pytest.mark.parametrize("path", TEXTS_READ.values(), ids=str)
def test_no_word_that_a_patient_reads_changes_without_another_digest(path):
    data = RULESET.to_json()
    *way, last = path
    part = data
    for key in way:
        part = part[key]
    part[last] += " More."

    assert RuleSet.from_json(data).digest != RULESET.digest


def test_every_kind_of_text_that_a_patient_reads_is_in_the_rule_set():
    kinds = {kind[:2] for kind in TEXTS_READ}

    assert kinds >= {("texts", name) for name in RULESET.texts.__dataclass_fields__}
    assert kinds >= {("rules", "patient_reason"), ("guards", "patient_reason")}
    assert ("rules", "reasons") in kinds


def test_the_digest_is_the_same_in_every_process():
    assert AGAIN.digest == RULESET.digest
    assert replace(RULESET).digest == RULESET.digest


def test_the_canonical_json_has_one_spelling():
    assert AGAIN.canonical_json == RULESET.canonical_json
    assert json.loads(RULESET.canonical_json) == RULESET.to_json()


# There and back


def test_a_rule_set_read_back_is_the_same_in_every_part():
    assert AGAIN.rules == RULESET.rules
    assert AGAIN.guards == RULESET.guards
    assert AGAIN.groups == RULESET.groups
    assert AGAIN.signs == RULESET.signs
    assert AGAIN.core == RULESET.core
    assert AGAIN.suspicion == RULESET.suspicion
    assert AGAIN.pain_types == RULESET.pain_types
    assert AGAIN.texts == RULESET.texts
    assert AGAIN.version == RULESET.version


def test_the_date_of_the_review_comes_back_with_its_rule_set():
    reviewed = replace(RULESET, reviewed=date(2026, 3, 4))

    read = RuleSet.from_json(json.loads(reviewed.canonical_json))

    assert read.reviewed == date(2026, 3, 4)


# Formats


def test_a_rule_set_of_format_1_reads_as_the_same_one():
    read = RuleSet.from_json(in_format_1(RULESET))

    # The texts of format 1 are those of its day, whatever is told today.
    assert replace(read, texts=RULESET.texts).digest == RULESET.digest


def test_a_rule_set_of_format_2_reads_as_the_same_one():
    assert RuleSet.from_json(in_format_2(RULESET)).digest == RULESET.digest


def test_a_rule_set_from_before_rule_sets_had_a_date_was_reviewed_by_nobody():
    old = in_format_1(RULESET)
    assert "reviewed" not in old

    assert RuleSet.from_json(old).reviewed is None


def test_a_rule_set_from_before_there_were_tags_has_none():
    assert RuleSet.from_json(in_format_1(RULESET, tags=False)).suspicion.tags == ()


@pytest.mark.parametrize("number", [0, 4, "2", None, True, 2.0])
def test_a_format_that_is_not_known_is_refused(number):
    with pytest.raises(DefinitionFault, match=r"format: “.*” is not known"):
        RuleSet.from_json(RULESET.to_json() | {"format": number})


def test_what_is_not_in_format_1_is_refused_with_a_sentence():
    with pytest.raises(DefinitionFault, match="cannot be read: it cannot be upgraded"):
        RuleSet.from_json({"version": "1.0", "rules": [5]})


def test_levels_circumstances_and_certainties_come_back_as_such():
    assert AGAIN.rule["R01"].urgency is Urgency.EMERGENCY
    assert AGAIN.guards[5].when is Circumstance.NOTHING_FIRED
    assert AGAIN.guards[5].at_least is Urgency.ROUTINE
    assert AGAIN.pain_types[0].certainty is Certainty.LIKELY


@given(mixed_answers())
def test_a_rule_set_read_back_gives_the_same_outcome(answers):
    context = Context(floor=Urgency.SELF_CARE)

    assert assess(AGAIN, answers, context=context) == assess(
        RULESET, answers, context=context
    )


def test_a_rule_set_read_back_agrees_on_every_fixture():
    context = Context()
    for fixture in FIXTURES[::7]:
        assert assess(AGAIN, fixture.answers, context=context) == assess(
            RULESET, fixture.answers, context=context
        )
        assert screen(AGAIN, fixture.answers) == screen(RULESET, fixture.answers)


@pytest.mark.parametrize(
    "change",
    [
        {"rules": [{"code": "R01"}]},
        {"signs": [{"name": "x", "kind": "Sign", "definition": {"kind": "What"}}]},
        {"signs": [{"name": "x", "kind": "Strange", "definition": AGE}]},
        {"signs": [{"name": "x", "kind": "Sign", "definition": AGE}]},
        {"signs": [{"name": "x", "kind": "Measure", "definition": AGE}] * 2},
        {"signs": [*RULESET.to_json()["signs"][::-1]]},
        {"core": None},
        {"suspicion": {}},
        {"version": 5},
        {"reviewed": "last spring"},
        {"reviewed": "20260304T00"},
        {"rules": "all"},
    ],
    ids=str,
)
def test_what_is_not_a_rule_set_is_refused(change):
    with pytest.raises(ValueError, match="cannot be read"):
        RuleSet.from_json(RULESET.to_json() | change)


@pytest.mark.parametrize("junk", [None, [], "rules", 5, {}])
def test_junk_is_refused_as_a_rule_set(junk):
    with pytest.raises(ValueError, match="cannot be read"):
        RuleSet.from_json(junk)


def test_a_number_is_refused_where_a_condition_belongs():
    data = RULESET.to_json()
    data["rules"][0]["condition"] = AGE

    with pytest.raises(DefinitionFault, match="“Number” does not belong here"):
        RuleSet.from_json(data)


def test_a_rule_with_an_unknown_level_is_refused():
    data = RULESET.to_json()
    data["rules"][0]["urgency"] = "soonish"

    with pytest.raises(ValueError, match="soonish"):
        RuleSet.from_json(data)


def changed_part(section, **changes):
    """The JSON of the rule set with other fields in the first part of a section."""
    data = RULESET.to_json()
    data[section][0] |= changes
    return data


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "1e9", "true"])
def test_a_threshold_that_is_no_number_is_refused(number):
    condition = {"kind": "Compare", "quantity": AGE, "comparison": ">="} | {
        "threshold": json.loads(number)
    }

    with pytest.raises(DefinitionFault, match=r"rules\[0\]\.condition\.threshold: “"):
        RuleSet.from_json(changed_part("rules", condition=condition))


@pytest.mark.parametrize(
    "section, change, sentence",
    [
        ("rules", {"code": 5}, "rules[0].code: “5” does not belong here"),
        ("rules", {"group": {}}, "rules[0].group: “{}” does not belong here"),
        ("rules", {"calls": "A05"}, "rules[0].calls: “A05” does not belong here"),
        ("rules", {"calls": [5]}, "rules[0].calls[0]: “5” does not belong here"),
        ("rules", {"weather": "fine"}, "rules[0]: there is no field “weather”"),
        ("rules", {"urgency": {}}, "rules[0].urgency: “{}” does not belong here"),
        ("guards", {"when": ""}, "guards[0].when: “” does not belong here"),
        ("guards", {"at_least": 0}, "guards[0].at_least: “0” does not belong here"),
        ("groups", {"title": None}, "groups[0].title: “None” does not belong here"),
        (
            "pain_types",
            {"articles": 5},
            "pain_types[0].articles: “5” does not belong here",
        ),
    ],
    ids=str,
)
def test_a_field_of_the_wrong_kind_is_named_with_its_part(section, change, sentence):
    with pytest.raises(ValueError, match=re.escape(sentence)):
        RuleSet.from_json(changed_part(section, **change))


@pytest.mark.parametrize(
    "change",
    [
        {"cap": float("inf")},
        {"cap": "high"},
        {"medium_from": 2.5},
        {"weights": [1, float("nan")]},
        {"clues": {}},
    ],
    ids=str,
)
def test_a_suspicion_index_that_cannot_be_worked_out_is_refused(change):
    data = RULESET.to_json()
    data["suspicion"] |= change

    place = rf"suspicion\.{next(iter(change))}[^ ]*: "
    with pytest.raises(DefinitionFault, match=place):
        RuleSet.from_json(data)


@pytest.mark.parametrize("depth", [150, 100_000])
def test_conditions_nested_too_deeply_are_refused(depth):
    condition = AGE
    for _ in range(depth):
        condition = {"kind": "Not", "part": condition}

    with pytest.raises(ValueError, match="nested too deeply"):
        RuleSet.from_json(changed_part("rules", condition=condition))


def test_half_a_character_is_refused():
    with pytest.raises(ValueError, match=r"rules\[0\]\.patient_reason: “\?”"):
        RuleSet.from_json(changed_part("rules", patient_reason="\ud800"))


# Problems, in sentences


def test_the_rule_set_in_use_has_no_problems():
    assert problems(RULESET) == []


@pytest.mark.parametrize(
    "condition, sentence",
    [
        (answer("emg_nervs") == "leg_one", "R01: There is no question “emg_nervs”."),
        (
            answer("emg_nerve").any_of("leg_two"),
            "R01: Question “emg_nerve” has no option “leg_two”.",
        ),
        (
            Sign("sphincter", answer("emg_nerve") == "leg_one"),
            "R01: The sign “D.sphincter” is not the one in the rule set.",
        ),
        (
            Sign("unheard", answer("emg_nerve") == "leg_one"),
            "R01: The sign “D.unheard” is not the one in the rule set.",
        ),
        (answer("free_text") == "help", "R01: There is no question “free_text”."),
    ],
)
def test_a_wrong_condition_is_named_with_its_rule(condition, sentence):
    assert problems(with_rule("R01", condition=condition)) == [sentence]


def test_an_unknown_group_is_named():
    assert problems(with_rule("R01", group="luck")) == [
        "R01: There is no group “luck”."
    ]


def test_an_unknown_article_is_named_wherever_it_stands():
    groups = (replace(RULESET.groups[0], articles=("A98",)), *RULESET.groups[1:])
    assert problems(replace(RULESET, groups=groups)) == [
        "Group mscc: There is no article “A98”."
    ]
    kinds = (replace(RULESET.pain_types[0], articles=("A97",)), *RULESET.pain_types[1:])
    assert problems(replace(RULESET, pain_types=kinds)) == [
        "Pain type neuropathic: There is no article “A97”."
    ]


def test_articles_can_be_left_unchecked():
    groups = (replace(RULESET.groups[0], articles=("A98",)), *RULESET.groups[1:])

    assert problems(replace(RULESET, groups=groups), articles=None) == []


def test_an_unknown_core_question_is_named():
    assert problems(replace(RULESET, core=(*RULESET.core, "shoe_size"))) == [
        "The core question “shoe_size” does not exist."
    ]


def test_a_wrong_guard_clue_and_pain_type_are_named():
    wrong = answer("no_such") == "x"
    guards = (replace(RULESET.guards[0], when=wrong), *RULESET.guards[1:])
    clue = replace(RULESET.suspicion.clues[0], condition=wrong)
    suspicion = replace(RULESET.suspicion, clues=(clue, *RULESET.suspicion.clues[1:]))
    kind = PainTypeRule("odd", Certainty.LIKELY, wrong, "", ())

    assert problems(replace(RULESET, guards=guards)) == [
        "G1: There is no question “no_such”."
    ]
    assert problems(replace(RULESET, suspicion=suspicion)) == [
        "suspicion clue cancer_history: There is no question “no_such”."
    ]
    assert problems(replace(RULESET, pain_types=(kind,))) == [
        "pain type odd likely: There is no question “no_such”."
    ]


@pytest.mark.parametrize("ratio", [0, -1.5])
def test_a_likelihood_ratio_without_a_logarithm_is_named(ratio):
    model = RULESET.suspicion
    clue = replace(model.clues[0], likelihood_ratio=ratio)
    wrong = replace(RULESET, suspicion=replace(model, clues=(clue, *model.clues[1:])))

    assert problems(wrong) == [
        f"suspicion clue {clue.code}: Its likelihood ratio is not above 0."
    ]


def test_a_cap_that_leaves_nothing_to_scale_is_named():
    wrong = replace(RULESET, suspicion=replace(RULESET.suspicion, cap=1))

    assert problems(wrong) == ["The cap of the suspicion index is not above 1."]


@pytest.mark.parametrize(
    "doubled, sentence",
    [
        (
            replace(RULESET, rules=(*RULESET.rules, RULESET.rules[0])),
            "There is more than one rule “R01”.",
        ),
        (
            replace(RULESET, guards=(*RULESET.guards, RULESET.guards[0])),
            "There is more than one guard “G1”.",
        ),
        (
            replace(RULESET, groups=(*RULESET.groups, RULESET.groups[0])),
            "There is more than one group “mscc”.",
        ),
        (
            replace(RULESET, signs=(*RULESET.signs, RULESET.signs[0])),
            "There is more than one sign “cancer”.",
        ),
    ],
)
def test_what_stands_there_twice_is_named(doubled, sentence):
    assert problems(doubled) == [sentence]


@pytest.mark.parametrize(
    "levels",
    [RULESET.texts.levels[1:], (*RULESET.texts.levels, RULESET.texts.levels[0])],
    ids=["none", "two"],
)
def test_a_level_without_its_one_advice_is_named(levels):
    texts = replace(RULESET.texts, levels=levels)

    assert problems(replace(RULESET, texts=texts)) == [
        "There has to be one advice for the level “emergency”."
    ]


# Content that other parts rely on


def test_every_rule_has_reasons_a_source_and_a_group():
    for rule in RULESET.rules:
        assert rule.patient_reason, rule.code
        assert rule.clinician_reason, rule.code
        assert rule.source, rule.code
        assert rule.accuracy, rule.code
        assert rule.group in RULESET.group, rule.code


def test_reasons_use_only_placeholders_that_a_clinic_fills():
    allowed = {
        "emergency_number": "999",
        "emergency_department": "A&E",
        "same_day_service": "your GP practice",
        "crisis_line": "the crisis line",
    }
    for rule in RULESET.rules:
        for text in told_by(rule):
            text.format(**allowed)
        assert "{" not in rule.clinician_reason, rule.code


def test_only_reasons_about_the_patients_own_answer_say_cancer():
    naming = [
        rule.code
        for rule in RULESET.rules
        if any("cancer" in text for text in told_by(rule))
    ]

    assert naming == ["R03", "R04", "R15", "R18", "R19", "R35"]


def test_no_reason_says_red_flag_or_all_clear():
    for rule in RULESET.rules:
        for phrase in ("red flag", "all clear", "nothing serious", "no need to worry"):
            assert phrase not in " ".join(told_by(rule)).lower(), rule.code


def test_every_sign_is_used_or_meant_for_advice_and_scope():
    used = {part.name for part in signs_in(node for _, node in RULESET.conditions())}
    read = set()
    for name, node in RULESET.conditions():
        if not name.startswith("D."):
            read |= {part.name for part in signs_in([node])}

    assert used <= set(RULESET.sign)
    assert set(RULESET.sign) - read == {"nsaid_caution", "never_had_cancer"}


def test_signs_stand_after_those_they_are_made_of():
    seen = set()
    for sign in RULESET.signs:
        inner = {part.name for part in signs_in([sign.definition])}
        assert inner <= seen, sign.name
        seen.add(sign.name)
