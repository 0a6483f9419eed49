"""What patients are told about the clinic comes from its settings alone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

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


LONDON = ZoneInfo("Europe/London")
HOURS = {
    "SAME_DAY_SERVICE_HOURS": "Mo-Fr 08:00-18:30; PH off",
    "CLINIC_COUNTRY": "gb",
}


@pytest.mark.parametrize(
    ("at", "closed"),
    [
        (datetime(2026, 11, 20, 8, 0, tzinfo=LONDON), False),
        (datetime(2026, 11, 20, 7, 59, tzinfo=LONDON), True),
        (datetime(2026, 11, 20, 18, 30, tzinfo=LONDON), True),
        (datetime(2026, 11, 21, 12, 0, tzinfo=LONDON), True),
        # A Friday, and a public holiday.
        (datetime(2026, 12, 25, 12, 0, tzinfo=LONDON), True),
        # The clock on the wall decides: this is 8:30 in the clinic's summer.
        (datetime(2026, 7, 1, 7, 30, tzinfo=UTC), False),
    ],
)
def test_the_same_day_service_keeps_its_hours_in_the_time_of_the_clinic(at, closed):
    assert clinic(**HOURS).is_same_day_service_closed(at) is closed


def test_a_service_whose_hours_nobody_knows_is_never_called_closed():
    at = datetime(2026, 11, 21, 3, 0, tzinfo=LONDON)

    assert clinic().is_same_day_service_closed(at) is False


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"SAME_DAY_SERVICE_HOURS": "9 to 5"}, "SAME_DAY_SERVICE_HOURS"),
        ({"SAME_DAY_SERVICE_HOURS": "Mo-Fr 08:00-18:30; PH off"}, "CLINIC_COUNTRY"),
        (HOURS | {"CLINIC_COUNTRY": "Narnia"}, "CLINIC_COUNTRY"),
    ],
)
def test_hours_that_cannot_be_read_stop_the_start(environment, named):
    with pytest.raises(ImproperlyConfigured, match=named):
        clinic(**environment)


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
