"""What the patient is told at each level."""

import re
from dataclasses import asdict, replace
from functools import partial

import pytest

from config.clinic import Phone
from config.placeholders import fill_placeholders
from triage import advice as module
from triage.advice import planned_calls
from triage.rules import RULESET
from triage.urgency import Urgency

TEXTS = RULESET.texts
# Each of these takes its texts from the rule set in use.
advice = partial(module.advice, TEXTS)
articles = partial(module.articles, TEXTS)
home_care = partial(module.home_care, TEXTS)
safety_net = partial(module.safety_net, TEXTS)
stored_calls = partial(module.stored_calls, TEXTS)

WORDS = {
    "clinic": "<clinic>",
    "emergency_number": "<emergency number>",
    "emergency_department": "<department>",
    "urgent_line": "<urgent line>",
    "same_day_service": "<same-day service>",
    "routine_service": "<routine service>",
    "cancer_helpline": "<helpline>",
    "crisis_line": "<crisis line>",
    "same_day_escalate_hours": "<hours>",
    "minimum_age": "<age>",
}


def texts(urgency):
    told = advice(urgency, WORDS)
    return " ".join((told.tag, told.title, told.lead, *told.steps))


# Levels


@pytest.mark.parametrize(
    ("urgency", "title"),
    [
        (Urgency.EMERGENCY, "Get help now"),
        (Urgency.SAME_DAY, "Speak to someone today"),
        (Urgency.WITHIN_2_WEEKS, "See a clinician soon"),
        (Urgency.ROUTINE, "Book a routine appointment"),
        (Urgency.SELF_CARE, "Look after it at home"),
    ],
)
def test_each_level_has_its_title(urgency, title):
    assert advice(urgency, WORDS).title == title


def test_every_level_is_told_apart_by_its_tag_and_its_title():
    told = [advice(urgency, WORDS) for urgency in Urgency]

    assert len({one.tag for one in told}) == len(Urgency)
    assert len({one.title for one in told}) == len(Urgency)


@pytest.mark.parametrize("urgency", Urgency)
def test_no_placeholder_is_left_unfilled(urgency):
    assert "{" not in texts(urgency)


def test_an_emergency_names_number_and_department_first():
    lead = advice(Urgency.EMERGENCY, WORDS).lead

    assert "<emergency number>" in lead
    assert "<department>" in lead


def test_in_an_emergency_nobody_is_told_to_drive_or_to_wait_for_us():
    steps = " ".join(advice(Urgency.EMERGENCY, WORDS).steps)

    assert "Do not drive yourself" in steps
    assert "Do not wait for us" in steps
    assert "lie flat" in steps


def test_same_day_names_whom_to_call_when_it_is_closed_and_when_nobody_answers():
    said = texts(Urgency.SAME_DAY)

    for words in ("<same-day service>", "<urgent line>", "<department>", "<hours>"):
        assert words in said


CLOSED = frozenset({"same_day_service", "routine_service"})


def test_out_of_hours_same_day_sends_nobody_to_a_closed_door():
    told = advice(Urgency.SAME_DAY, WORDS, never_had_cancer=True, closed=CLOSED)

    assert told.lead.startswith("Call <urgent line> now")
    assert told.call == ("urgent_line",)
    assert not any("<same-day service>" in step for step in told.steps)
    assert any("<department>" in step for step in told.steps)


@pytest.mark.parametrize(
    ("urgency", "service"),
    [
        (Urgency.WITHIN_2_WEEKS, "<same-day service>"),
        (Urgency.ROUTINE, "<routine service>"),
    ],
)
def test_out_of_hours_who_can_wait_is_told_to_phone_when_it_opens(urgency, service):
    usual, told = (advice(urgency, WORDS, closed=closed) for closed in ((), CLOSED))

    assert told.steps[0].startswith(f"Phone {service} when it opens")
    assert told.steps[1:] == usual.steps
    assert told.lead == usual.lead


@pytest.mark.parametrize("urgency", [Urgency.EMERGENCY, Urgency.SELF_CARE])
def test_out_of_hours_changes_nothing_for_who_does_not_need_the_service(urgency):
    assert advice(urgency, WORDS, closed=CLOSED) == advice(urgency, WORDS)


def test_within_two_weeks_says_so_and_whom_to_call_if_it_gets_worse():
    said = texts(Urgency.WITHIN_2_WEEKS)

    assert "within 2 weeks" in said
    assert "<urgent line>" in said


def test_self_care_comes_with_a_date_to_check_again():
    assert "If it is not better in 2 weeks, fill in this form again." in texts(
        Urgency.SELF_CARE
    )


def test_at_self_care_everybody_is_told_what_to_do_after_an_earlier_form():
    """Guard G9 acts on the clinic's side alone, so that no form tells of another."""
    assert any(
        "filled in this form before" in step and "book a routine visit" in step
        for step in advice(Urgency.SELF_CARE, WORDS).steps
    )


@pytest.mark.parametrize(
    ("urgency", "calls"),
    [
        (Urgency.EMERGENCY, ("emergency",)),
        (Urgency.SAME_DAY, ("same_day_service", "urgent_line")),
        (Urgency.WITHIN_2_WEEKS, ("same_day_service", "urgent_line")),
        (Urgency.ROUTINE, ("routine_service",)),
        (Urgency.SELF_CARE, ()),
    ],
)
def test_each_level_says_whom_to_call_first(urgency, calls):
    assert advice(urgency, WORDS, never_had_cancer=True).call == calls


SERVICES = {
    "emergency": Phone("emergency services", "999"),
    "urgent_line": Phone("the nurse line", "111"),
    "same_day_service": Phone("the practice", "020 7946 0001"),
    "routine_service": Phone("the physiotherapist", "020 7946 0002"),
    "cancer_helpline": Phone("the helpline"),
    "crisis_line": Phone("the crisis line", "988"),
}
HELPLINE_WITH_NUMBER = SERVICES | {"cancer_helpline": Phone("the helpline", "3456")}


def main_call(told, services=SERVICES, closed=()):
    calls = planned_calls(told, services, closed=closed)
    mains = [call.service for call in calls if call.is_main]
    assert len(mains) <= 1
    return mains[0] if mains else None


def test_a_helpline_without_a_number_leaves_the_main_button_to_who_can_be_called():
    told = advice(Urgency.SAME_DAY, WORDS, first=["cancer_helpline"])

    assert told.call[0] == "cancer_helpline"
    assert main_call(told) == "same_day_service"
    assert main_call(told, HELPLINE_WITH_NUMBER) == "cancer_helpline"


def test_no_main_button_calls_a_service_that_is_closed():
    told = advice(Urgency.WITHIN_2_WEEKS, WORDS, closed=CLOSED)

    assert main_call(told, closed=CLOSED) is None
    assert main_call(told) == "same_day_service"
    (call, *_) = planned_calls(told, SERVICES, closed=CLOSED)
    assert not call.is_open


def test_whom_to_call_if_it_gets_worse_is_never_the_main_button():
    told = advice(Urgency.WITHIN_2_WEEKS, WORDS)
    without = SERVICES | {"same_day_service": Phone("the practice")}

    assert main_call(told, without) is None


def test_in_an_emergency_the_emergency_number_is_the_first_and_main_call():
    told = advice(Urgency.EMERGENCY, WORDS, first=["cancer_helpline", "crisis_line"])

    assert told.call == ("emergency", "cancer_helpline", "crisis_line")
    assert main_call(told, HELPLINE_WITH_NUMBER) == "emergency"


@pytest.mark.parametrize("closed", [(), CLOSED], ids=["open", "closed"])
@pytest.mark.parametrize("never", [True, False], ids=["no cancer", "may have cancer"])
@pytest.mark.parametrize(
    "first",
    [
        [],
        ["cancer_helpline"],
        ["crisis_line"],
        ["cancer_helpline", "crisis_line"],
    ],
    ids=str,
)
def test_same_day_says_in_words_what_its_calls_say_in_order(first, never, closed):
    told = advice(
        Urgency.SAME_DAY, WORDS, first=first, never_had_cancer=never, closed=closed
    )
    said = " ".join((told.lead, *told.steps)).replace(
        "If you have a cancer helpline", "<helpline>"
    )
    names = {
        "crisis_line": "<crisis line>",
        "cancer_helpline": "<helpline>",
        "same_day_service": "<same-day service>",
        "urgent_line": "<urgent line>",
    }
    places = [said.index(names[service]) for service in told.call]

    assert places == sorted(places)
    assert closed == () or "same_day_service" not in told.call
    assert ("cancer_helpline" in told.call) == (not never or "cancer_helpline" in first)


def test_who_feels_unable_to_go_on_reads_the_crisis_line_before_anything_else():
    told = advice(Urgency.SAME_DAY, WORDS, first=["crisis_line"])

    assert told.lead.startswith("Call <crisis line> now")
    assert told.call[0] == "crisis_line"


def test_who_has_a_helpline_to_call_is_told_so_before_anything_else():
    told = advice(Urgency.SAME_DAY, WORDS, first=["cancer_helpline"])

    assert told.lead == "Call <helpline> today, before anyone else."
    assert told.steps[0] == "No helpline, or no answer: phone <same-day service>."
    assert told.steps[1] == "If <same-day service> is closed, call <urgent line>."


def shown_by_1_1(urgency, call):
    """What a result of the first release holds: services by name, and no numbers."""
    return {
        "urgency": urgency,
        "tag": "Urgent",
        "title": "Speak to someone today",
        "lead": "Phone the practice today.",
        "steps": ["If it is closed, call the nurse line."],
        "call": call,
        "home_care": [],
        "nsaid_caution": False,
        "reasons": [{"rule": "R18", "text": "You have had cancer."}],
    }


@pytest.mark.parametrize(
    ("urgency", "call", "order", "main"),
    [
        (
            "same_day",
            ["cancer_helpline", "same_day_service", "urgent_line"],
            ["cancer_helpline", "same_day_service", "urgent_line"],
            "same_day_service",
        ),
        (
            "emergency",
            ["cancer_helpline", "emergency"],
            ["emergency", "cancer_helpline"],
            "emergency",
        ),
        ("routine", ["same_day_service"], ["same_day_service"], "same_day_service"),
        ("self_care", [], [], None),
    ],
)
def test_a_result_of_the_first_release_still_has_its_calls(urgency, call, order, main):
    calls = stored_calls(shown_by_1_1(urgency, call), SERVICES)

    assert [one.service for one in calls] == order
    assert [one.service for one in calls if one.is_main] == ([main] if main else [])


def test_stored_calls_are_those_of_the_day_whatever_the_numbers_are_now():
    told = advice(Urgency.SAME_DAY, WORDS, never_had_cancer=True)
    planned = planned_calls(told, SERVICES)
    stored = {"calls": [asdict(call) for call in planned]}

    assert stored_calls(stored, {}) == planned


@pytest.mark.parametrize("urgency", Urgency)
def test_whom_to_call_is_someone_the_clinic_knows(urgency, settings):
    for name in advice(urgency, WORDS).call:
        assert hasattr(settings.CLINIC, name)


@pytest.mark.parametrize("urgency", Urgency)
def test_nobody_is_promised_a_call(urgency):
    said = texts(urgency).lower()

    assert "we will call" not in said
    assert "we will phone" not in said


def test_no_number_or_name_of_a_service_is_typed_by_hand():
    for urgency in Urgency:
        said = texts(urgency)
        assert not re.search(r"\b\d{3,}\b", said)
        for name in ("NHS", "A&E", "111", "999", "911"):
            assert name not in said


@pytest.mark.parametrize("urgency", Urgency)
@pytest.mark.parametrize("closed", [(), CLOSED], ids=["open", "closed"])
def test_who_never_had_cancer_is_told_everything_but_the_helpline(urgency, closed):
    to_all = advice(urgency, WORDS, closed=closed)
    to_them = advice(urgency, WORDS, never_had_cancer=True, closed=closed)

    assert [step for step in to_all.steps if "cancer" not in step] == list(
        to_them.steps
    )
    assert "cancer" not in to_them.lead
    assert to_them.lead
    assert [call for call in to_all.call if call != "cancer_helpline"] == list(
        to_them.call
    )


@pytest.mark.parametrize("urgency", [Urgency.EMERGENCY, Urgency.SAME_DAY])
def test_whoever_may_have_cancer_is_told_about_the_helpline(urgency):
    assert "cancer helpline" in texts(urgency)


# The safety net


def test_the_safety_net_names_both_numbers_to_call():
    net = safety_net(WORDS)

    assert net.call_now_title == "Call <emergency number> straight away if you get:"
    assert net.phone_today_title == "Phone <urgent line> today if you get:"


@pytest.mark.parametrize(
    "sign",
    [
        "numbness between your legs or around your bottom",
        "trouble peeing or pooing",
        "weak, heavy or numb legs",
        "trouble walking",
        "sudden chest pain or trouble breathing",
        "sudden tearing pain",
        "fainting",
    ],
)
def test_the_signs_that_cannot_wait_are_named(sign):
    assert sign in safety_net(WORDS).call_now


@pytest.mark.parametrize(
    "sign",
    ["a fever", "quickly getting worse", "cannot control", "a new rash", "very unwell"],
)
def test_the_signs_of_today_are_named(sign):
    assert any(sign in line for line in safety_net(WORDS).phone_today)


def test_the_safety_net_gives_no_all_clear():
    assert safety_net(WORDS).closing == (
        "This form cannot tell you that nothing is wrong. If you are worried, ask to "
        "be seen."
    )


# What to do meanwhile


@pytest.mark.parametrize(
    "urgency", [Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.WITHIN_2_WEEKS]
)
@pytest.mark.parametrize("caution", [True, False])
def test_who_has_to_be_seen_soon_is_not_told_how_to_look_after_it(urgency, caution):
    assert home_care(urgency, nsaid_caution=caution) == ()


@pytest.mark.parametrize("urgency", [Urgency.ROUTINE, Urgency.SELF_CARE])
def test_who_may_wait_is_told_what_to_do_meanwhile(urgency):
    assert home_care(urgency, nsaid_caution=False)


@pytest.mark.parametrize("urgency", [Urgency.ROUTINE, Urgency.SELF_CARE])
def test_who_may_not_take_anti_inflammatories_is_told_to_ask_first(urgency):
    cautious = " ".join(home_care(urgency, nsaid_caution=True))
    others = " ".join(home_care(urgency, nsaid_caution=False))

    assert "Do not take ibuprofen-type tablets before you have asked" in cautious
    assert "ibuprofen" not in others
    assert "simple pain relief" not in cautious


@pytest.mark.parametrize("urgency", Urgency)
@pytest.mark.parametrize("caution", [True, False])
def test_no_dose_of_anything_is_ever_given(urgency, caution):
    said = " ".join(home_care(urgency, nsaid_caution=caution))

    assert not re.search(r"\d+ ?(mg|mcg|g|ml|tablets)\b", said)


# Placeholders


def test_placeholders_are_filled():
    assert (
        fill_placeholders("Call {emergency_number}.", WORDS)
        == "Call <emergency number>."
    )


def test_an_unknown_placeholder_is_an_error_and_not_a_hole_in_the_page():
    with pytest.raises(KeyError):
        fill_placeholders("Call {ambulance}.", WORDS)


def reasons_for_patients():
    for rule in RULESET.rules:
        for text in (rule.patient_reason, *(reason.text for reason in rule.reasons)):
            yield rule.code, text


def test_every_reason_for_the_patient_can_be_filled_in():
    assert [
        code
        for code, text in reasons_for_patients()
        if "{" in fill_placeholders(text, WORDS)
    ] == []


def test_no_reason_names_a_service_that_may_be_closed():
    """The lead and the steps know the hour; a reason does not."""
    assert [
        code
        for code, text in reasons_for_patients()
        if "{same_day_service}" in text or "{routine_service}" in text
    ] == []


def test_the_clinic_knows_all_the_words(settings):
    assert set(settings.CLINIC.words()) == set(WORDS)


# Articles


def test_in_an_emergency_only_the_warning_signs_are_offered():
    assert articles(Urgency.EMERGENCY, ["A01", "A06"]) == ("A05",)


def test_articles_of_the_findings_come_first_and_once_each():
    found = articles(Urgency.SAME_DAY, ["A06", "A04", "A06"])

    assert found[:2] == ("A06", "A04")
    assert len(set(found)) == len(found)


def test_without_findings_the_general_articles_are_offered():
    assert articles(Urgency.SAME_DAY, []) == TEXTS.articles.general


@pytest.mark.parametrize("urgency", [Urgency.SELF_CARE, Urgency.ROUTINE])
def test_who_stays_at_home_or_waits_reads_how_to_look_after_it(urgency):
    assert {"A01", "A16"} <= set(articles(urgency, []))


@pytest.mark.parametrize("urgency", [Urgency.SAME_DAY, Urgency.WITHIN_2_WEEKS])
def test_who_should_be_seen_is_not_first_told_to_look_after_it_at_home(urgency):
    assert "A16" not in articles(urgency, [])


def test_there_are_never_more_than_a_person_reads():
    many = [f"A{number:02}" for number in range(1, 24)]

    two = replace(TEXTS, articles=replace(TEXTS.articles, at_most=2))

    assert len(articles(Urgency.ROUTINE, many)) == 5
    assert len(module.articles(two, Urgency.ROUTINE, many)) == 2


@pytest.mark.parametrize("urgency", Urgency)
def test_the_warning_signs_are_offered_at_every_level_however_much_else_fits(urgency):
    many = [f"A{number:02}" for number in range(6, 24)]

    assert "A05" in articles(urgency, many)
