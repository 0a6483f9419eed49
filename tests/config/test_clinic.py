"""What patients are told about the clinic comes from its settings alone."""

from datetime import date

import pytest
from django.core.exceptions import ImproperlyConfigured
from environ import Env

from config.clinic import LEVELS, Phone, clinic_from_environment
from config.context import clinic as everywhere
from triage.urgency import Urgency

NEEDED = {"EMERGENCY_NUMBER": "112", "RULESET_REVIEW_DUE": "2027-11-20"}


def clinic(demonstration=False, **environment):
    env = Env()
    env.ENVIRON = NEEDED | environment
    return clinic_from_environment(env, demonstration=demonstration)


@pytest.mark.parametrize(
    ("number", "href"),
    [
        ("999", "tel:999"),
        ("+44 (0)20 7946-0000", "tel:+4402079460000"),
        (" 020 7946 0000 ", "tel:02079460000"),
        ("", ""),
        ("see your card", ""),
        ("٩٩٩", ""),
        ("1+1", "tel:11"),
    ],
)
def test_a_link_dials_the_digits_of_the_number(number, href):
    assert Phone("a service", number).href == href


def test_a_clinic_that_says_nothing_is_an_open_british_one():
    found = clinic()

    assert found.emergency == Phone("emergency services", "112")
    assert found.emergency_department == "A&E"
    assert found.urgent_line == Phone("NHS 111", "111")
    assert found.same_day_service == Phone("your GP practice", "")
    assert found.is_closed is False
    assert found.same_day_escalate_hours == 4
    assert found.minimum_age == 18
    assert found.floor == "routine"
    assert found.time_zone == "Europe/London"
    assert found.ruleset_review_due == date(2027, 11, 20)


def test_a_clinic_says_everything_itself():
    found = clinic(
        CLINIC_NAME="Rue Haute",
        CLINIC_TIME_ZONE="Europe/Paris",
        CLINIC_OPENING_HOURS="9 to 5",
        CLINIC_CLOSED="yes",
        EMERGENCY_DEPARTMENT_NAME="the ER",
        SAME_DAY_SERVICE="the duty doctor",
        SAME_DAY_SERVICE_PHONE="+33 1 23",
        CANCER_HELPLINE_TEXT="the helpline",
        CANCER_HELPLINE_PHONE="3456",
        CRISIS_LINE="the crisis line",
        CRISIS_LINE_PHONE="3114",
        SAME_DAY_ESCALATE_HOURS="2",
        TRIAGE_MIN_AGE="16",
        TRIAGE_FLOOR_LEVEL="self_care",
    )

    assert (found.name, found.opening_hours, found.is_closed) == (
        "Rue Haute",
        "9 to 5",
        True,
    )
    assert found.same_day_service == Phone("the duty doctor", "+33 1 23")
    assert found.cancer_helpline == Phone("the helpline", "3456")
    assert found.crisis_line == Phone("the crisis line", "3114")
    assert (found.same_day_escalate_hours, found.minimum_age) == (2, 16)
    assert (found.floor, found.time_zone) == ("self_care", "Europe/Paris")


def test_another_urgent_line_does_not_keep_the_number_of_ours():
    assert clinic(URGENT_LINE="Doctors on call").urgent_line.number == ""


def test_the_words_fill_every_placeholder_of_patient_texts():
    words = clinic(SAME_DAY_ESCALATE_HOURS="3").words()

    assert words == {
        "emergency_number": "112",
        "emergency_department": "A&E",
        "urgent_line": "NHS 111",
        "same_day_service": "your GP practice",
        "cancer_helpline": "your 24-hour cancer helpline (on your alert card)",
        "crisis_line": "a crisis line",
        "same_day_escalate_hours": "3",
    }


def test_only_a_demonstration_may_lack_an_emergency_number():
    assert clinic(demonstration=True, EMERGENCY_NUMBER="").emergency.number == "999"
    with pytest.raises(ImproperlyConfigured, match="EMERGENCY_NUMBER"):
        clinic(EMERGENCY_NUMBER=" ")


def test_the_levels_are_those_of_the_rules():
    assert set(LEVELS) == {level.value for level in Urgency}


def test_templates_know_the_clinic_without_a_request(settings):
    assert everywhere(None) == {"clinic": settings.CLINIC, "demonstration": True}
