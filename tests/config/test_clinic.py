"""What patients are told about the clinic comes from its settings alone."""

from datetime import UTC, date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.clinic import LEVELS, Phone, clinic_from_environment
from config.context import clinic as everywhere
from config.setting_values import Environment
from triage.urgency import Urgency

NEEDED = {"EMERGENCY_NUMBER": "112", "RULESET_REVIEW_DUE": "2027-11-20"}


def clinic(demonstration=False, **environment):
    env = Environment()
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


SATURDAY = datetime(2026, 11, 21, 12, 0, tzinfo=LONDON)


def test_the_same_day_service_keeps_the_stated_hours_of_the_clinic_unless_it_has_own():
    working = {"CLINIC_WORKING_HOURS": "Mo-Fr 08:00-18:00"}
    own = working | {"SAME_DAY_SERVICE_HOURS": "Sa 09:00-17:00"}

    assert clinic(**working).is_same_day_service_closed(SATURDAY)
    assert not clinic(**own).is_same_day_service_closed(SATURDAY)


def test_a_service_is_closed_only_if_its_hours_are_known():
    working = {"CLINIC_WORKING_HOURS": "Mo-Fr 08:00-18:00"}
    apart = working | {"ROUTINE_SERVICE": "the physiotherapist"}

    assert clinic().closed_services(SATURDAY) == set()
    assert clinic(**working).closed_services(SATURDAY) == {
        "same_day_service",
        "routine_service",
    }
    assert clinic(**apart).closed_services(SATURDAY) == {"same_day_service"}


def test_another_name_for_the_same_number_is_closed_with_it():
    one_door = {
        "CLINIC_WORKING_HOURS": "Mo-Fr 08:00-18:00",
        "SAME_DAY_SERVICE_PHONE": "555 010 0100",
        "ROUTINE_SERVICE": "your doctor or a physiotherapist",
        "ROUTINE_SERVICE_PHONE": "555 010 0100",
    }

    assert "routine_service" in clinic(**one_door).closed_services(SATURDAY)


def test_routine_visits_are_with_the_same_day_service_unless_another_is_named():
    practice = {"SAME_DAY_SERVICE": "the practice", "SAME_DAY_SERVICE_PHONE": "123"}
    other = practice | {"ROUTINE_SERVICE": "the physiotherapist"}

    assert clinic(**practice).routine_service == Phone("the practice", "123")
    assert clinic(**other).routine_service == Phone("the physiotherapist", "")
    assert clinic(**other, ROUTINE_SERVICE_PHONE="456").routine_service == Phone(
        "the physiotherapist", "456"
    )


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "The clinic"),
        ({"CLINIC_PHONE": "020 7946 0000"}, "The clinic (020 7946 0000)"),
        ({"CLINIC_EMAIL": "desk@example.org"}, "The clinic (desk@example.org)"),
        (
            {"CLINIC_EMAIL": "desk@example.org", "CLINIC_PHONE": "123"},
            "The clinic (123)",
        ),
    ],
    ids=str,
)
def test_a_text_that_says_tell_us_says_how(environment, said):
    assert clinic(**environment).words()["clinic"] == said


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("CLINIC_PHONE", "ask at the desk"),
        ("CLINIC_EMAIL", "desk at example.org"),
        ("CLINIC_EMAIL", "a@example.org, b@example.org"),
        ("CLINIC_ADDRESS", "1 Example Street\nExample City"),
    ],
)
def test_a_way_to_reach_the_clinic_that_does_not_work_stops_the_start(setting, value):
    with pytest.raises(ImproperlyConfigured, match=setting):
        clinic(**{setting: value})


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"SAME_DAY_SERVICE_HOURS": "9 to 5"}, "SAME_DAY_SERVICE_HOURS"),
        ({"SAME_DAY_SERVICE_HOURS": "Mo-Fr 08:00-18:30; PH off"}, "CLINIC_COUNTRY"),
        (HOURS | {"CLINIC_COUNTRY": "Narnia"}, "CLINIC_COUNTRY"),
        ({"CLINIC_WORKING_HOURS": "nine to five"}, "CLINIC_WORKING_HOURS"),
        ({"CLINIC_WORKING_HOURS": "off"}, "CLINIC_WORKING_HOURS"),
    ],
)
def test_hours_that_cannot_be_read_stop_the_start(environment, named):
    with pytest.raises(ImproperlyConfigured, match=named):
        clinic(**environment)


def spans(found):
    return [
        tuple(moment.strftime("%d %H:%M") for moment in span)
        for day in found
        for span in day
    ]


def working(since, days, **environment):
    return spans(islice(clinic(**environment).working_days(since), days))


def test_a_clinic_that_says_nothing_works_on_weekdays():
    friday = datetime(2026, 11, 20, 23, tzinfo=UTC)

    assert working(friday, 4) == [("20 08:00", "20 18:30"), ("23 08:00", "23 18:30")]


def test_a_clinic_keeps_its_own_hours_and_holidays():
    thursday = datetime(2026, 12, 24, 12, tzinfo=UTC)
    hours = "Mo-Fr 08:00-12:00,13:00-17:00; PH off"

    found = working(thursday, 6, CLINIC_WORKING_HOURS=hours, CLINIC_COUNTRY="GB")

    assert found == [
        ("24 08:00", "24 12:00"),
        ("24 13:00", "24 17:00"),
        ("29 08:00", "29 12:00"),
        ("29 13:00", "29 17:00"),
    ]


def test_a_clinic_that_never_sleeps_works_from_midnight_to_midnight():
    monday = datetime(2026, 11, 16, 12, tzinfo=UTC)

    assert working(monday, 2, CLINIC_WORKING_HOURS="24/7") == [
        ("16 00:00", "17 00:00"),
        ("17 00:00", "18 00:00"),
    ]


def test_the_day_begins_where_the_clinic_is():
    """Late on Sunday in London it is Monday in Tokyo."""
    sunday = datetime(2026, 11, 15, 22, tzinfo=UTC)

    (first,) = working(sunday, 1, CLINIC_TIME_ZONE="Asia/Tokyo")

    assert first == ("16 08:00", "16 18:30")


@pytest.mark.parametrize(
    "number", ["112 or 999", "+44 (0)20 7946", "1-800-BACK", "٩٩٩"]
)
@pytest.mark.parametrize("setting", ["EMERGENCY_NUMBER", "URGENT_LINE_PHONE"])
def test_what_cannot_be_dialled_as_it_stands_stops_the_start(setting, number):
    with pytest.raises(ImproperlyConfigured, match=setting):
        clinic(**{setting: number})


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Africa/Cairo", "2026-04-24"), ("America/Santiago", "2026-09-06")],
)
@pytest.mark.parametrize("hours", ["Mo-Su 08:00-18:30", "24/7"])
def test_a_day_without_a_midnight_is_a_day_like_any_other(zone, day, hours):
    """Where clocks go forward at midnight, that day begins at one."""
    noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=ZoneInfo(zone))

    found = working(noon, 2, CLINIC_TIME_ZONE=zone, CLINIC_WORKING_HOURS=hours)

    assert len(found) == 2
    assert found[0][0].startswith(day[-2:])


@pytest.mark.parametrize("number", ["999", "+44 20 7946 0000", "(020) 7946-0000"])
def test_a_number_may_be_written_as_people_write_it(number):
    assert clinic(EMERGENCY_NUMBER=number).emergency.number == number


def test_the_words_fill_every_placeholder_of_patient_texts():
    words = clinic(SAME_DAY_ESCALATE_HOURS="3").words()

    assert words == {
        "clinic": "The clinic",
        "emergency_number": "112",
        "emergency_department": "A&E",
        "urgent_line": "NHS 111",
        "same_day_service": "your GP practice",
        "routine_service": "your GP practice",
        "cancer_helpline": "your 24-hour cancer helpline (on your alert card)",
        "crisis_line": "a crisis line",
        "same_day_escalate_hours": "3",
        "minimum_age": "18",
    }


def test_only_a_demonstration_may_lack_an_emergency_number():
    assert clinic(demonstration=True, EMERGENCY_NUMBER="").emergency.number == "999"
    with pytest.raises(ImproperlyConfigured, match="EMERGENCY_NUMBER"):
        clinic(EMERGENCY_NUMBER=" ")


def test_the_levels_are_those_of_the_rules():
    assert set(LEVELS) == {level.value for level in Urgency}


def test_templates_know_the_clinic_without_a_request(settings):
    assert everywhere(None) == {"clinic": settings.CLINIC, "demonstration": True}
