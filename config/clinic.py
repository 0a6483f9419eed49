"""The clinic that runs this installation: its name, numbers, hours and limits.

Texts for patients never name a service or a number themselves. They take them from
here, so that one installation speaks of 999 and another of 112.
"""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from environ import Env
from opening_hours import OpeningHours, ParserError, UnknownCountryError

from config.advice import one_of, required, whole_number, wrong_setting, yes_or_no

# The codes of triage.urgency, most urgent first. The platform imports no application,
# and a test holds the two lists together.
LEVELS = ("emergency", "same_day", "within_2_weeks", "routine", "self_care")

DEMONSTRATION_EMERGENCY_NUMBER = "999"


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
        if not digits:
            return ""
        return (
            f"tel:+{digits}" if self.number.strip().startswith("+") else f"tel:{digits}"
        )


@dataclass(frozen=True, slots=True)
class Clinic:
    """What an installation knows about the clinic it works for."""

    name: str
    emergency: Phone
    emergency_department: str
    urgent_line: Phone
    same_day_service: Phone
    same_day_hours: OpeningHours | None
    cancer_helpline: Phone
    crisis_line: Phone
    time_zone: str
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
        # The library knows no zone but those with a name.
        here = at.astimezone(ZoneInfo(self.time_zone))
        return self.same_day_hours is not None and self.same_day_hours.is_closed(here)

    def words(self) -> dict[str, str]:
        """The values of the placeholders in texts for patients."""
        return {
            "emergency_number": self.emergency.number,
            "emergency_department": self.emergency_department,
            "urgent_line": self.urgent_line.name,
            "same_day_service": self.same_day_service.name,
            "cancer_helpline": self.cancer_helpline.name,
            "crisis_line": self.crisis_line.name,
            "same_day_escalate_hours": str(self.same_day_escalate_hours),
        }

    def words_with_numbers(self) -> dict[str, str]:
        """The same for texts that stand without a button to dial, such as articles."""
        return self.words() | {
            name: getattr(self, name).with_number
            for name in (
                *("urgent_line", "same_day_service"),
                *("cancer_helpline", "crisis_line"),
            )
        }


def clinic_from_environment(env: Env, *, demonstration: bool) -> Clinic:
    """Build the clinic from the settings of the environment.

    Only a demonstration may leave out the emergency number: a page that tells a
    patient to call nobody is worse than no page.
    """
    time_zone = _time_zone(env)
    return Clinic(
        name=env.str("CLINIC_NAME", default="").strip() or "The clinic",
        emergency=Phone("emergency services", _emergency_number(env, demonstration)),
        emergency_department=env.str("EMERGENCY_DEPARTMENT_NAME", default="") or "A&E",
        urgent_line=_phone(env, "URGENT_LINE", "NHS 111", "111"),
        same_day_service=_phone(env, "SAME_DAY_SERVICE", "your GP practice"),
        same_day_hours=_same_day_hours(env, time_zone),
        cancer_helpline=_phone(
            env,
            "CANCER_HELPLINE",
            "your 24-hour cancer helpline (on your alert card)",
            name_setting="CANCER_HELPLINE_TEXT",
        ),
        crisis_line=_phone(env, "CRISIS_LINE", "a crisis line"),
        time_zone=time_zone,
        opening_hours=env.str("CLINIC_OPENING_HOURS", default="").strip(),
        is_closed=yes_or_no(
            env,
            "CLINIC_CLOSED",
            "the switch that stops the clinic from taking new forms",
            default=False,
        ),
        same_day_escalate_hours=whole_number(
            env,
            "SAME_DAY_ESCALATE_HOURS",
            "the number of hours after which a patient who was told to get help today "
            "and got none goes to the emergency department",
            default=4,
        ),
        minimum_age=whole_number(
            env, "TRIAGE_MIN_AGE", "the youngest age the form is for", default=18
        ),
        floor=one_of(
            env,
            "TRIAGE_FLOOR_LEVEL",
            "the lowest level of urgency a patient can be given",
            codes=LEVELS,
            default="routine",
        ),
        asks_distress=yes_or_no(
            env,
            "ASK_DISTRESS",
            "the switch for asking patients how they cope; off where nobody can "
            "respond, and the crisis line is shown without asking",
            default=True,
        ),
        ruleset_review_due=_review_due(env),
    )


def _emergency_number(env: Env, demonstration: bool) -> str:
    if demonstration:
        return (
            env.str("EMERGENCY_NUMBER", default="").strip()
            or DEMONSTRATION_EMERGENCY_NUMBER
        )
    return required(
        env,
        "EMERGENCY_NUMBER",
        "the number that patients call in an emergency, such as 999, 112 or 911",
        "Set it to the number that works where your patients are.",
    )


def _phone(
    env: Env, setting: str, name: str, number: str = "", *, name_setting: str = ""
) -> Phone:
    """The service under a setting; `<setting>_PHONE` holds its number.

    The number we know belongs to the name we know: a clinic that names another
    service states that service's number too, or there is none.
    """
    own_name = env.str(name_setting or setting, default="").strip()
    own_number = env.str(f"{setting}_PHONE", default="").strip()
    return Phone(own_name or name, own_number or ("" if own_name else number))


def _time_zone(env: Env) -> str:
    name = env.str("CLINIC_TIME_ZONE", default="").strip() or "Europe/London"
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise wrong_setting(
            "CLINIC_TIME_ZONE",
            "the time zone in which the clinic shows its times",
            "Write a name such as Europe/London.",
        ) from error
    return name


def _same_day_hours(env: Env, time_zone: str) -> OpeningHours | None:
    """Hours as OpenStreetMap writes them, or None where none are stated."""
    setting = "SAME_DAY_SERVICE_HOURS"
    text = env.str(setting, default="").strip()
    if not text:
        return None
    country = env.str("CLINIC_COUNTRY", default="").strip().upper()
    meaning = "the hours in which the same-day service answers"
    if "PH" in text and not country:
        raise wrong_setting(
            setting,
            meaning,
            "It speaks of public holidays (PH), so CLINIC_COUNTRY must name a country, "
            "such as GB.",
        )
    try:
        return OpeningHours(text, timezone=ZoneInfo(time_zone), country=country or None)
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


def _review_due(env: Env) -> date:
    meaning = "the date by which a clinician reviews the triage rules again"
    remedy = "Write it as year-month-day, such as 2027-11-20."
    text = required(env, "RULESET_REVIEW_DUE", meaning, remedy)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise wrong_setting("RULESET_REVIEW_DUE", meaning, remedy) from error
