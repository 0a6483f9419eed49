"""Answers in words, for the patient and for the clinician."""

from dataclasses import replace

import pytest

from intake.answers_in_words import in_one_line, labels, shown
from intake.questionnaire.schema import (
    Choice,
    LongText,
    OneOf,
    Question,
    Questionnaire,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
)
from intake.questionnaire.upper_back import UPPER_BACK
from intake.summary import (
    answered_unsure,
    clinician_summary,
    evidence_rows,
    negatives,
    not_answered,
    own_words,
    patient_summary,
    positives,
    relevant_negatives,
)
from tests.builders import completed, some_answers
from tests.triage.test_vignettes import VIGNETTES
from triage.engine import Context, assess
from triage.rerun import outcome_as_json
from triage.rules import RULESET
from triage.urgency import Urgency

SELF_CARE_FLOOR = Context(floor=Urgency.SELF_CARE)


def rows(sections):
    return {row.key: row for section in sections for row in section.rows}


def evidence_of(answers):
    """Evidence of every finding, as it is stored."""
    outcome = outcome_as_json(assess(RULESET, answers, context=SELF_CARE_FLOOR))
    return {item["code"]: item["evidence"] for item in outcome["findings"]}


def given(key, *codes, number=None, role="given"):
    return {"key": key, "role": role, "codes": list(codes), "number": number}


# Every kind of answer in words


def test_a_choice_is_shown_by_its_label():
    assert shown(UPPER_BACK.questions["duration"], "d1_7") == ("1 to 7 days",)


def test_ticked_boxes_are_shown_by_their_labels_a_line_each():
    assert shown(UPPER_BACK.questions["emg_ill"], ["rigors", "fever"]) == (
        "High temperature (38C / 100.4F or more), or hot and shivery",
        "Shaking I cannot stop",
    )


def test_a_number_is_shown_with_its_unit():
    assert shown(UPPER_BACK.questions["age"], 0) == ("0 years",)


def test_a_number_without_a_unit_is_shown_bare():
    bare = WholeNumber(
        key="n", number="1", text="?", short="?", error="?", minimum=0, maximum=9
    )

    assert shown(bare, 7) == ("7",)


def test_a_number_of_a_scale_is_shown_out_of_its_largest():
    assert shown(UPPER_BACK.questions["severity"], 0) == ("0 out of 10",)


def test_free_text_is_shown_line_by_line():
    assert shown(UPPER_BACK.questions["free_text"], "one\n\ntwo") == ("one", "", "two")


def test_a_kind_of_question_without_wording_is_an_error():
    bare = Question(key="bare", number="1", text="?", short="?", error="?")

    with pytest.raises(TypeError, match="Question has no wording"):
        shown(bare, "x")


def test_labels_stand_in_the_order_of_the_choices_and_once_each():
    question = UPPER_BACK.questions["spread"]

    assert labels(question, ["arm", "band", "arm"]) == labels(question, ["band", "arm"])
    assert len(labels(question, ["arm", "band", "arm"])) == 2


# What the patient reads


def test_the_patient_reads_each_question_in_words_that_stand_alone():
    found = rows(patient_summary(UPPER_BACK, some_answers()))

    for key, row in found.items():
        assert row.question == UPPER_BACK.questions[key].alone


def test_a_question_of_an_older_form_is_read_as_it_was_asked():
    asked_then = replace(UPPER_BACK.questions["severity"], alone="")
    older = Questionnaire("1.1", (Step("feel", "Feel", (asked_then,)),))

    found = rows(patient_summary(older, {"severity": 4}))

    assert found["severity"].question == asked_then.text
    assert own_words(older, [given("severity", number=4)]) == (
        f"{asked_then.text} 4 out of 10",
    )


def test_every_answer_of_every_kind_is_there_in_the_words_of_its_choices():
    answers = some_answers(free_text="My own words", severity=7)
    found = rows(patient_summary(UPPER_BACK, answers))

    assert found["age"].answers == ("29 years",)
    assert found["severity"].answers == ("7 out of 10",)
    assert found["free_text"].answers == ("My own words",)
    assert found["character"].answers == ("Aching", "Tight or stiff")
    assert found["cancer_hx"].answers == ("No",)
    assert answers.keys() <= found.keys()


@pytest.mark.parametrize(
    ("key", "value", "line"),
    [
        ("night_wakes", "most", "Waking at night because of the pain: most nights"),
        ("relievers", ["rest", "massage"], "Eases the pain: rest, massage"),
        # A label with a comma of its own keeps the others apart.
        (
            "injury",
            "lift_twist",
            "Accident, fall or strain before the pain: lifting, bending, twisting, "
            "coughing or sneezing",
        ),
        (
            "conditions",
            ["tb", "diabetes"],
            "Illnesses and conditions: diabetes; TB, now or in the past",
        ),
        ("distress", "cannot_go_on", "Coping with the pain: I feel I cannot go on"),
        (
            "emg_nerve",
            ["leg_one"],
            "New changes in feeling, strength, walking, bladder, bowel or sex: ONE leg "
            "weak or dragging",
        ),
        (
            "free_text",
            "It began in May",
            "Anything else, in my own words: It began in May",
        ),
    ],
)
def test_an_answer_in_one_line_needs_no_other_line(key, value, line):
    question = UPPER_BACK.questions[key]

    assert in_one_line(question, shown(question, value)) == line


def test_a_none_of_these_is_read_as_none_where_the_list_is_not_shown():
    assert shown(UPPER_BACK.questions["emg_chest"], ["none"]) == ("None",)


def test_what_was_asked_and_left_out_is_there_without_an_answer():
    found = rows(patient_summary(UPPER_BACK, some_answers()))

    assert found["distress"].answers == ()
    assert found["free_text"].answers == ()


def test_what_was_not_asked_is_not_there():
    found = rows(patient_summary(UPPER_BACK, some_answers()))

    assert "pregnant" not in found
    assert "nerve_onset" not in found


def test_sections_follow_the_steps_and_carry_their_titles():
    sections = patient_summary(UPPER_BACK, some_answers())

    assert [section.title for section in sections] == [
        step.title for step in UPPER_BACK.steps
    ]


def test_a_step_of_which_nothing_is_asked_has_no_section():
    gated = OneOf(
        key="later",
        number="2",
        text="?",
        short="?",
        error="?",
        condition=UPPER_BACK.questions["pregnant"].condition,
        choices=(Choice("a", "A"), Choice("b", "B")),
    )
    age = UPPER_BACK.questions["age"]
    small = Questionnaire("1", (Step("a", "A", (age,)), Step("b", "B", (gated,))))

    assert [section.title for section in patient_summary(small, {"age": 30})] == ["A"]


def test_each_row_leads_to_where_its_answer_can_be_changed():
    found = rows(
        patient_summary(
            UPPER_BACK, some_answers(), change=lambda slug, key: f"/{slug}/#{key}"
        )
    )

    assert found["severity"].href == "/feel/#severity"
    assert found["severity"].href != found["character"].href


def test_without_a_way_to_change_no_row_has_a_link():
    found = rows(patient_summary(UPPER_BACK, some_answers()))

    assert {row.href for row in found.values()} == {""}


# What the clinician reads


def test_the_clinician_reads_the_short_wording_and_the_same_answers():
    answers = some_answers(free_text="words")
    patient = rows(patient_summary(UPPER_BACK, answers))
    clinician = rows(clinician_summary(UPPER_BACK, answers))

    assert clinician.keys() == answers.keys()
    for key, row in clinician.items():
        assert row.question == UPPER_BACK.questions[key].short
        assert row.answers == patient[key].answers
        assert row.href == ""


def test_the_clinician_reads_no_heading_without_an_answer_under_it():
    sections = clinician_summary(UPPER_BACK, {"emg_chest": ["chest_now"]})

    assert [section.title for section in sections] == ["Emergency check"]
    assert [row.key for row in sections[0].rows] == ["emg_chest"]


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_no_stored_answer_is_left_out_of_either_summary(vignette):
    answers = completed(vignette["answers"])

    for summary in (patient_summary, clinician_summary):
        found = rows(summary(UPPER_BACK, answers))
        for key in answers:
            assert found[key].answers, key


# Evidence


def test_evidence_names_the_question_the_words_and_the_part_it_plays():
    question = UPPER_BACK.questions["emg_chest"]

    assert evidence_rows(UPPER_BACK, [given("emg_chest", "chest_now")]) == (
        (question.short, labels(question, ["chest_now"]), "given"),
    )


def test_evidence_that_is_a_number_is_worded_as_one():
    evidence = [given("age", number=67), given("severity", number=0)]
    (_, age, _), (_, severity, _) = evidence_rows(UPPER_BACK, evidence)

    assert age == ("67 years",)
    assert severity == ("0 out of 10",)


def test_a_denied_answer_is_evidence_too():
    evidence = [given("cancer_hx", "never", role="denied")]
    ((_, answers, role),) = evidence_rows(UPPER_BACK, evidence)

    assert (role, answers) == ("denied", ("No",))


def test_a_missing_answer_is_evidence_without_words():
    evidence = [given("cancer_hx", role="missing")]
    ((_, answers, role),) = evidence_rows(UPPER_BACK, evidence)

    assert (role, answers) == ("missing", ())


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_the_evidence_of_every_finding_can_be_worded(vignette):
    for evidence in evidence_of(vignette["answers"]).values():
        found = evidence_rows(UPPER_BACK, evidence)

        assert len(found) == len(evidence)
        for _, answers, role in found:
            assert answers or role == "missing"


# The patient's own words


def test_ticked_boxes_are_said_with_their_question():
    assert own_words(UPPER_BACK, [given("cancer_type", "breast", "lung")]) == (
        "Type of cancer: breast, lung",
    )


def test_a_single_choice_is_said_with_its_question():
    assert own_words(UPPER_BACK, [given("spine_tender", "yes")]) == (
        "One bone of the back very sore when pressed: yes",
    )


def test_a_number_is_said_with_its_question():
    assert own_words(UPPER_BACK, [given("age", number=67)]) == ("Age: 67 years",)


@pytest.mark.parametrize("role", ["denied", "missing"])
def test_what_the_patient_did_not_say_is_not_put_in_their_mouth(role):
    evidence = [given("cancer_hx", "never", role=role)]

    assert own_words(UPPER_BACK, evidence) == ()


def test_nothing_is_said_twice():
    evidence = [given("emg_chest", "breathless"), given("emg_chest", "breathless")]

    assert len(own_words(UPPER_BACK, evidence)) == 1


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_every_finding_rests_on_something_the_patient_said(vignette):
    for code, evidence in evidence_of(vignette["answers"]).items():
        assert own_words(UPPER_BACK, evidence), code


# What was asked and denied


def denied(**overrides):
    return dict(relevant_negatives(UPPER_BACK, some_answers(**overrides), RULESET))


def short(key):
    return UPPER_BACK.questions[key].short


def test_a_list_answered_with_none_denies_all_its_warning_signs():
    found = denied()[short("emg_nerve")]

    wanted = {"saddle_numb", "bladder_hard", "leg_one", "arm_weak"}
    assert set(labels(UPPER_BACK.questions["emg_nerve"], wanted)) <= set(found)


def test_a_sign_that_was_given_is_not_among_the_denied_ones():
    found = denied(emg_nerve=["leg_one"], nerve_onset="d2_14", nerve_change="same")[
        short("emg_nerve")
    ]

    assert "ONE leg weak or dragging" not in found
    assert "Weak, numb, heavy or tingling in BOTH legs" in found


def test_neither_none_nor_not_sure_is_a_sign_that_can_be_denied():
    for lines in denied().values():
        assert "I'm not sure" not in lines
        assert "None of these" not in lines


def test_of_a_single_choice_the_answer_itself_is_the_negative():
    assert denied()[short("cancer_hx")] == ("No",)
    assert denied(spine_tender="no")[short("spine_tender")] == ("No",)


@pytest.mark.parametrize(
    "answers",
    [
        {"emg_nerve": ["not_sure"]},
        {"emg_chest": ["not_sure"]},
        {"weight_loss": "not_sure"},
        {"cancer_hx": "prefer_not"},
        {"cancer_hx": "not_sure"},
        {"spine_tender": "cannot"},
        {"relievers": ["not_noticed"]},
    ],
    ids=str,
)
def test_who_is_not_sure_denies_nothing_of_it(answers):
    (key,) = answers
    asked_and_sure = denied()

    assert short(key) in asked_and_sure or key == "spine_tender"
    assert short(key) not in denied(**answers)
    assert short(key) in answered_unsure(UPPER_BACK, some_answers(**answers))


def test_who_has_not_noticed_what_rest_does_is_unsure_of_it():
    answers = some_answers(rest_effect="not_noticed")

    assert short("rest_effect") in answered_unsure(UPPER_BACK, answers)


def test_no_treatment_tried_is_a_no_like_any_other():
    answers = some_answers(treatments_tried=["t_none"])

    heading = UPPER_BACK.questions["treatments_tried"].heading
    assert heading not in str(positives(UPPER_BACK, answers, RULESET))
    assert heading in " ".join(negatives(UPPER_BACK, answers, RULESET))


def test_of_a_single_choice_only_a_plain_no_is_a_negative():
    found = denied(
        weight_loss="small", night_wakes="some", night_settle="yes", function="some"
    )

    for key in ("weight_loss", "night_wakes", "constancy", "function"):
        assert short(key) not in found
    assert denied(weight_loss="no")[short("weight_loss")] == ("No",)


def test_paper_names_the_warning_signs_behind_each_none_of_these():
    answers = some_answers(emg_nerve=["none"], emg_chest=["not_sure"])

    text = " ".join(negatives(UPPER_BACK, answers, RULESET))

    assert (
        "New changes in feeling, strength, walking, bladder, bowel or sex: none of: "
    ) in text
    assert "ONE leg weak or dragging" in text
    assert "Coughing up blood" not in text
    assert "None of these" not in text
    assert "I'm not sure" not in text


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_paper_names_each_answer_once_as_positive_or_as_negative(vignette):
    answers = completed(vignette["answers"])

    yes = rows(positives(UPPER_BACK, answers, RULESET))
    no = negatives(UPPER_BACK, answers, RULESET)

    assert len(yes) + len(no) == len(answers)
    for key in answers:
        heading = UPPER_BACK.questions[key].heading
        assert (key in yes) != any(line.startswith(f"{heading}: ") for line in no), key


def test_a_no_that_a_rule_looks_for_is_no_negative():
    answers = some_answers(severity=9, painkiller_effect="none", cancer_hx="never")

    yes = rows(positives(UPPER_BACK, answers, RULESET))

    assert "painkiller_effect" in yes
    assert "cancer_hx" not in yes


def test_a_single_choice_that_worries_denies_nothing():
    assert short("weight_loss") in denied()
    assert short("weight_loss") not in denied(weight_loss="big")


def test_a_question_without_an_answer_denies_nothing():
    answers = some_answers()
    del answers["emg_nerve"]

    found = relevant_negatives(UPPER_BACK, answers, RULESET)

    assert short("emg_nerve") not in dict(found)


def test_an_empty_form_denies_nothing():
    assert relevant_negatives(UPPER_BACK, {}, RULESET) == ()


def test_what_only_routine_rules_look_for_is_no_warning_sign():
    assert short("triggers") not in denied()
    assert short("concern") not in denied()


def test_every_negative_says_what_was_denied():
    assert all(denied().values())


# What was left out


def test_what_was_asked_and_left_out_is_listed_by_its_short_name():
    assert short("free_text") in not_answered(UPPER_BACK, some_answers())
    assert short("age") not in not_answered(UPPER_BACK, some_answers())


def test_what_was_not_asked_was_not_left_out():
    assert short("pregnant") not in not_answered(UPPER_BACK, some_answers())


def test_of_an_emergency_stop_everything_after_it_was_left_out():
    left_out = not_answered(UPPER_BACK, {"emg_chest": ["chest_now"]})

    assert short("emg_chest") not in left_out
    assert short("age") in left_out


# Kinds that ours uses once only are held here as well.


def test_the_summary_of_a_made_up_questionnaire_words_every_kind():
    questions = (
        SomeOf(
            key="some",
            number="1",
            text="Some?",
            short="s",
            error="e",
            choices=(Choice("a", "A"), Choice("b", "B")),
        ),
        Scale(
            key="scale",
            number="2",
            text="Scale?",
            short="s",
            error="e",
            minimum=1,
            maximum=5,
            lowest="low",
            highest="high",
        ),
        LongText(
            key="text", number="3", text="Text?", short="s", error="e", maximum_length=9
        ),
    )
    made_up = Questionnaire("1", (Step("one", "One", questions),))

    found = rows(patient_summary(made_up, {"some": ["b"], "scale": 1, "text": "t"}))

    assert [row.answers for row in found.values()] == [("B",), ("1 out of 5",), ("t",)]
