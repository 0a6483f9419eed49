"""From an outcome to what the patient is told: what to do, by when, whom to call, why.

Pure: the clinic's numbers and names come in as ``words``. Texts never name cancer as a
diagnosis, never show a score or a rule code, and never give an all-clear.

Source: clinical specification 3.1 to 3.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from triage.urgency import Urgency

Words = Mapping[str, str]

# At most this many reasons of the winning level are shown to the patient (3.1).
REASONS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Advice:
    """What one level tells the patient. ``call`` names services in order of use."""

    urgency: Urgency
    tag: str
    title: str
    lead: str
    steps: tuple[str, ...]
    call: tuple[str, ...]


# For everybody, where patients are not asked how they cope (hazard H22).
CRISIS = (
    "If you feel you cannot go on, you are not alone. Call {crisis_line} now, or "
    "{emergency_number} if you might act on these thoughts."
)

_HELPLINE_ON_THE_WAY = (
    "If you have cancer and a 24-hour cancer helpline number, call it on the way or "
    "while you wait, not instead."
)
_HELPLINE_FIRST = "If you have a cancer helpline, call that first."

_ADVICE = {
    Urgency.EMERGENCY: Advice(
        Urgency.EMERGENCY,
        tag="Emergency",
        title="Get help now",
        lead="Call {emergency_number} or go to {emergency_department} now.",
        steps=(
            "Do not drive yourself. Do not wait for us to reply.",
            _HELPLINE_ON_THE_WAY,
            "If sitting or standing makes the pain or leg symptoms much worse, lie "
            "flat until help comes.",
        ),
        call=("emergency",),
    ),
    Urgency.SAME_DAY: Advice(
        Urgency.SAME_DAY,
        tag="Urgent",
        title="Speak to someone today",
        lead="Phone {same_day_service} today.",
        steps=(
            "If it is closed, call {urgent_line}.",
            _HELPLINE_FIRST,
            "Go to {emergency_department} if you cannot reach anyone within "
            "{same_day_escalate_hours} hours, or if you get any “Get help now” sign "
            "on this page.",
        ),
        call=("same_day_service", "urgent_line"),
    ),
    Urgency.WITHIN_2_WEEKS: Advice(
        Urgency.WITHIN_2_WEEKS,
        tag="Soon",
        title="See a clinician soon",
        lead=(
            "Book an appointment and say this form told you to be seen within 2 weeks."
        ),
        steps=(
            "If you cannot get an appointment in that time, tell us.",
            "Call {urgent_line} if you get worse.",
        ),
        call=("same_day_service", "urgent_line"),
    ),
    Urgency.ROUTINE: Advice(
        Urgency.ROUTINE,
        tag="Routine",
        title="Book a routine appointment",
        lead=(
            "Book a routine visit with a GP or physiotherapist, ideally within 4 weeks."
        ),
        steps=("Use the self-care advice while you wait.",),
        call=("same_day_service",),
    ),
    Urgency.SELF_CARE: Advice(
        Urgency.SELF_CARE,
        tag="At home",
        title="Look after it at home",
        lead="Follow the advice, keep moving, and check again in 2 weeks.",
        steps=("Check again sooner if you get any sign on the list.",),
        call=(),
    ),
}

# Out of hours the text names who answers, not who would (3.3).
_WHEN_IT_OPENS = "Phone {same_day_service} when it opens: it is closed now."
_ADVICE_OUT_OF_HOURS = _ADVICE | {
    Urgency.SAME_DAY: replace(
        _ADVICE[Urgency.SAME_DAY],
        lead="Call {urgent_line} now, because {same_day_service} is closed.",
        steps=_ADVICE[Urgency.SAME_DAY].steps[1:],
        call=("urgent_line",),
    ),
    **{
        urgency: replace(
            _ADVICE[urgency], steps=(_WHEN_IT_OPENS, *_ADVICE[urgency].steps)
        )
        for urgency in (Urgency.WITHIN_2_WEEKS, Urgency.ROUTINE)
    },
}

_CALL_NOW = (
    "numbness between your legs or around your bottom",
    "trouble peeing or pooing",
    "weak, heavy or numb legs",
    "trouble walking",
    "sudden chest pain or trouble breathing",
    "sudden tearing pain",
    "fainting",
)
_PHONE_TODAY = (
    "a fever",
    "pain that is quickly getting worse",
    "pain you cannot control",
    "a new rash",
    "or if you just feel very unwell",
)
_NO_ALL_CLEAR = (
    "This form cannot tell you that nothing is wrong. If you are worried, ask to be "
    "seen."
)


@dataclass(frozen=True, slots=True)
class SafetyNet:
    """What would make it more urgent: the same words at every level (3.2)."""

    call_now_title: str
    call_now: tuple[str, ...]
    phone_today_title: str
    phone_today: tuple[str, ...]
    closing: str


def advice(
    urgency: Urgency,
    words: Words,
    *,
    never_had_cancer: bool = False,
    out_of_hours: bool = False,
) -> Advice:
    """What a level tells the patient, with the clinic's names and numbers filled in.

    Who has said that they never had cancer is not told about a cancer helpline.
    ``out_of_hours``: the same-day service is known to be closed at this time.
    """
    text = (_ADVICE_OUT_OF_HOURS if out_of_hours else _ADVICE)[urgency]
    left_out = (_HELPLINE_ON_THE_WAY, _HELPLINE_FIRST) if never_had_cancer else ()
    return Advice(
        text.urgency,
        text.tag,
        text.title,
        filled(text.lead, words),
        tuple(filled(step, words) for step in text.steps if step not in left_out),
        text.call,
    )


def safety_net(words: Words) -> SafetyNet:
    """The safety-net text, with the clinic's names and numbers filled in."""
    return SafetyNet(
        filled("Call {emergency_number} straight away if you get:", words),
        _CALL_NOW,
        filled("Phone {urgent_line} today if you get:", words),
        _PHONE_TODAY,
        _NO_ALL_CLEAR,
    )


def filled(text: str, words: Words) -> str:
    """A text with its ``{placeholders}`` filled; an unknown one raises ``KeyError``."""
    return text.format_map(words)


_KEEP_MOVING = (
    "Keep moving gently, and change position often. Long rest in bed makes most back "
    "pain last longer."
)
_HEAT = "A warm pack or a cold pack for up to 20 minutes can ease it."
_PAIN_RELIEF = (
    "A pharmacist can advise you on simple pain relief. Follow the leaflet, and do not "
    "mix painkillers without asking."
)
_ASK_BEFORE_NSAIDS = (
    "Do not take ibuprofen-type tablets before you have asked a pharmacist or doctor: "
    "because of your age, health, medicines or pregnancy they may not suit you."
)
_HANDS_ON = "Massage or other hands-on treatment helps some people for a while."


def home_care(urgency: Urgency, *, nsaid_caution: bool) -> tuple[str, ...]:
    """What the patient can do meanwhile: at routine and self-care only.

    Above that something more serious has to be looked for first (3.1; hazard H15).
    ``nsaid_caution`` (sign of the same name) replaces advice on pain relief.
    """
    if urgency > Urgency.ROUTINE:
        return ()
    relief = _ASK_BEFORE_NSAIDS if nsaid_caution else _PAIN_RELIEF
    return (_KEEP_MOVING, _HEAT, relief, _HANDS_ON)


# Why the level is above what the rules said, when the clinic's own floor raised it.
FLOOR_REASON = "This clinic offers a visit to everyone who fills in this form."

WARNING_SIGNS = "A05"
# Shown at every level, after those that fit the findings (1.1, "all").
GENERAL_ARTICLES = (WARNING_SIGNS, "A07", "A19", "A23")
# What to read while looking after it at home or waiting for a visit.
HOME_ARTICLES = ("A01", "A16")


def articles(
    urgency: Urgency, from_findings: Iterable[str], *, at_most: int = 5
) -> tuple[str, ...]:
    """Article codes that fit the result, best first.

    ``from_findings`` are the articles of the groups of the findings that decided the
    level, and of the pain types. In an emergency nobody should be reading: only the
    warning signs are offered.
    """
    if urgency is Urgency.EMERGENCY:
        return (WARNING_SIGNS,)
    at_home = HOME_ARTICLES if urgency <= Urgency.ROUTINE else ()
    fitting = dict.fromkeys((*from_findings, *at_home))
    # However much fits, one place is kept for the warning signs.
    kept = [code for code in fitting if code != WARNING_SIGNS][: at_most - 1]
    return tuple(dict.fromkeys((*kept, *GENERAL_ARTICLES)))[:at_most]
