"""The clinic that runs this installation: its name, numbers, hours and limits.

Texts for patients never name a service or a number themselves. They take them from
here, so that one installation speaks of 999 and another of 112.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.core.validators import validate_email
from opening_hours import OpeningHours, ParserError, State, UnknownCountryError

from config.setting_values import Environment, wrong_setting

# The codes of triage.urgency, most urgent first. Settings are read before any
# application can be imported, and a test compares the two lists.
LEVELS = ("emergency", "same_day", "within_2_weeks", "routine", "self_care")

# The services that patients can be told to call.
SERVICES = (
    *("emergency", "urgent_line", "same_day_service", "routine_service"),
    *("cancer_helpline", "crisis_line"),
)

DEMONSTRATION_EMERGENCY_NUMBER = "999"

# One number that can be dialled as it is written, with the usual marks in between.
_ONE_NUMBER = re.compile(r"\+?[0-9 ().-]*[0-9][0-9 ().-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Phone:
    """A service that can be called. The number may be unknown to us."""

    name: str
    number: str = ""

    @property
    def with_number(self) -> str:
        """Name and number, for a sentence without a link to dial."""
        if not self.number or self.number in self.name:
            return self.name
        return f"{self.name} ({self.number})"

    @property
    def href(self) -> str:
        """The link that dials, or nothing when there is no number."""
        digits = "".join(c for c in self.number if c.isascii() and c.isdigit())
        plus = "+" if self.number.strip().startswith("+") else ""
        return f"tel:{plus}{digits}" if digits else ""


@dataclass(frozen=True, slots=True)
class Clinic:
    """What an installation knows about the clinic it works for."""

    name: str
    phone: str
    email: str
    address: str
    emergency: Phone
    emergency_department: str
    urgent_line: Phone
    same_day_service: Phone
    same_day_hours: OpeningHours | None
    routine_service: Phone
    working_hours: OpeningHours
    cancer_helpline: Phone
    crisis_line: Phone
    time_zone: str
    country: str
    opening_hours: str
    is_closed: bool
    same_day_escalate_hours: int
    minimum_age: int
    floor: str
    asks_distress: bool
    ruleset_review_due: date

    def is_same_day_service_closed(self, at: datetime) -> bool:
        """Whether nobody answers there at that time.

        False too where the hours are not known: the texts then name both services.
        """
        here = at.astimezone(ZoneInfo(self.time_zone)).replace(tzinfo=None)
        return self.same_day_hours is not None and self.same_day_hours.is_closed(here)

    def closed_services(self, at: datetime) -> frozenset[str]:
        """The services that are known not to answer at that time."""
        if not self.is_same_day_service_closed(at):
            return frozenset()
        same_day, routine = self.same_day_service, self.routine_service
        # Two names may mean the same service: an equal number shows it.
        if routine == same_day or (
            same_day.number and routine.number == same_day.number
        ):
            return frozenset({"same_day_service", "routine_service"})
        return frozenset({"same_day_service"})

    @property
    def reach(self) -> Phone:
        """The clinic itself, as a service that can be called."""
        return Phone(self.name, self.phone)

    @property
    def name_with_reach(self) -> str:
        """Its name and how to reach it, for texts that say "tell us"."""
        if self.phone or not self.email:
            return self.reach.with_number
        return f"{self.name} ({self.email})"

    def services(self) -> dict[str, Phone]:
        """The services that patients can be told to call, by the names in advice."""
        return {name: getattr(self, name) for name in SERVICES}

    def working_days(
        self, since: datetime
    ) -> Iterator[list[tuple[datetime, datetime]]]:
        """When the clinic works, day by day for a year from the day of ``since`` on.

        Times are those of the clinic's own clock; a day off has none.
        """
        # Hours are asked for without a zone: where the clock changes at midnight, there
        # are days that have none.
        zone = ZoneInfo(self.time_zone)
        day = datetime.combine(since.astimezone(zone), time())
        for _ in range(366):
            next_day = day + timedelta(days=1)
            yield [
                (start.replace(tzinfo=zone), end.replace(tzinfo=zone))
                for start, end, state, *_ in self.working_hours.intervals(day, next_day)
                if state == State.OPEN
            ]
            day = next_day

    def words(self) -> dict[str, str]:
        """The values of the placeholders in texts for patients."""
        return {
            "clinic": self.name_with_reach,
            "emergency_number": self.emergency.number,
            "emergency_department": self.emergency_department,
            "same_day_escalate_hours": str(self.same_day_escalate_hours),
            "minimum_age": str(self.minimum_age),
        } | {
            name: service.name
            for name, service in self.services().items()
            if name != "emergency"
        }

    def words_with_numbers(self) -> dict[str, str]:
        """The same for texts without a button to dial, such as articles."""
        return self.words() | {
            name: service.with_number
            for name, service in self.services().items()
            if name != "emergency"
        }


def clinic_from_environment(env: Environment, *, demonstration: bool) -> Clinic:
    """Build the clinic from the settings of the environment.

    Only a demonstration may leave out the emergency number: a page that tells a
    patient to call nobody is worse than no page.
    """
    emergency_number = env.read(
        "EMERGENCY_NUMBER",
        "the number that patients call in an emergency, such as 999, 112 or 911",
        "Set it to the number that works where your patients are. Write one number and "
        "nothing else.",
        _one_number,
        DEMONSTRATION_EMERGENCY_NUMBER if demonstration else None,
    )
    same_day = _phone(env, "SAME_DAY_SERVICE", "your GP practice")
    routine = _phone(env, "ROUTINE_SERVICE", same_day.name, same_day.number)
    working_hours = _working_hours(env)
    return Clinic(
        name=env.text("CLINIC_NAME", "The clinic"),
        phone=_number(env, "CLINIC_PHONE"),
        email=env.read(
            "CLINIC_EMAIL",
            "the e-mail address at which patients reach the clinic",
            "Write one address and nothing else, such as desk@example.org.",
            _one_email,
            "",
        ),
        address=env.read(
            "CLINIC_ADDRESS",
            "the address at which patients find the clinic",
            "Write it in one line, with commas.",
            _one_line,
            "",
        ),
        emergency=Phone("emergency services", emergency_number),
        emergency_department=env.text("EMERGENCY_DEPARTMENT_NAME", "A&E"),
        urgent_line=_phone(env, "URGENT_LINE", "NHS 111", "111"),
        same_day_service=same_day,
        same_day_hours=_same_day_hours(env, working_hours),
        routine_service=routine,
        working_hours=working_hours,
        cancer_helpline=_phone(
            env,
            "CANCER_HELPLINE",
            "your 24-hour cancer helpline (on your alert card)",
            name_setting="CANCER_HELPLINE_TEXT",
        ),
        crisis_line=_phone(env, "CRISIS_LINE", "a crisis line"),
        time_zone=env.read(
            "CLINIC_TIME_ZONE",
            "the time zone in which the clinic shows its times",
            "Write a name such as Europe/London.",
            lambda name: ZoneInfo(name).key,
            "Europe/London",
        ),
        # The hours refuse a code that does not exist.
        country=env.text("CLINIC_COUNTRY").upper(),
        opening_hours=env.text("CLINIC_OPENING_HOURS"),
        is_closed=env.yes_or_no(
            "CLINIC_CLOSED",
            "the switch that stops the clinic from taking new forms",
            default=False,
        ),
        same_day_escalate_hours=env.whole_number(
            "SAME_DAY_ESCALATE_HOURS",
            "the number of hours after which a patient who was told to get help today "
            "and got none goes to the emergency department",
            default=4,
        ),
        minimum_age=env.whole_number(
            "TRIAGE_MIN_AGE", "the youngest age the form is for", default=18
        ),
        floor=env.one_of(
            "TRIAGE_FLOOR_LEVEL",
            "the lowest level of urgency a patient can be given",
            codes=LEVELS,
            default="routine",
        ),
        asks_distress=env.yes_or_no(
            "ASK_DISTRESS",
            "the switch for asking patients how they cope; off where nobody can "
            "respond, and the crisis line is shown without asking",
            default=True,
        ),
        ruleset_review_due=env.read(
            "RULESET_REVIEW_DUE",
            "the date by which a clinician reviews the triage rules again",
            "Write it as year-month-day, such as 2027-11-20.",
            date.fromisoformat,
        ),
    )


def _number(env: Environment, setting: str) -> str:
    """A number to dial, or nothing. A patient's call must not depend on a guess."""
    return env.read(
        setting,
        "a number that patients dial by pressing it",
        "Write one number and nothing else, such as 999 or +44 20 7946 0000.",
        _one_number,
        "",
    )


def _one_number(text: str) -> str:
    if "(0)" in text or not _ONE_NUMBER.fullmatch(text):
        raise ValueError(text)
    return text


def _one_email(text: str) -> str:
    validate_email(text)
    return text


def _one_line(text: str) -> str:
    if not text.isprintable():
        raise ValueError(text)
    return text


def _phone(
    env: Environment, setting: str, name: str, number: str = "", name_setting: str = ""
) -> Phone:
    """The service under a setting; `<setting>_PHONE` holds its number.

    The number we know belongs to the name we know: a clinic that names another
    service states that service's number too, or there is none.
    """
    own_name = env.text(name_setting or setting)
    own_number = _number(env, f"{setting}_PHONE")
    return Phone(own_name or name, own_number or ("" if own_name else number))


def _hours(
    env: Environment, setting: str, meaning: str, *, default: str = ""
) -> OpeningHours | None:
    """Hours as OpenStreetMap writes them, or None where none are stated."""
    text = env.text(setting) or default
    if not text:
        return None
    country = env.text("CLINIC_COUNTRY").upper()
    if "PH" in text and not country:
        raise wrong_setting(
            setting,
            meaning,
            "It speaks of public holidays (PH), so CLINIC_COUNTRY must name a country, "
            "such as GB.",
        )
    try:
        return OpeningHours(text, country=country or None)
    except ParserError as error:
        raise wrong_setting(
            setting, meaning, "Write it like this: Mo-Fr 08:00-18:30; Sa 09:00-12:00."
        ) from error
    except UnknownCountryError as error:
        raise wrong_setting(
            "CLINIC_COUNTRY",
            "the country whose public holidays count",
            "Write its code of two letters, such as GB.",
        ) from error


def _working_hours(env: Environment) -> OpeningHours:
    meaning = "the hours in which the clinic looks at forms"
    hours = _hours(env, "CLINIC_WORKING_HOURS", meaning, default="Mo-Fr 08:00-18:30")
    today = datetime.combine(date.today(), time())  # noqa: DTZ011  Any day will do.
    if not any(
        state == State.OPEN
        for _, _, state, *_ in hours.intervals(today, today + timedelta(days=366))
    ):
        raise wrong_setting(
            "CLINIC_WORKING_HOURS",
            meaning,
            "They leave no time in which a form could be looked at.",
        )
    return hours


def _same_day_hours(
    env: Environment, working_hours: OpeningHours
) -> OpeningHours | None:
    """The hours of the same-day service: the clinic's, unless others are stated.

    None where neither is stated, because the clinic's hours are then a guess of ours.
    """
    stated = _hours(
        env,
        "SAME_DAY_SERVICE_HOURS",
        "the hours in which the same-day service answers",
    )
    if stated is None and env.text("CLINIC_WORKING_HOURS"):
        return working_hours
    return stated
