"""From an outcome to what the patient is told: what to do, by when, whom to call, why.

Pure: the clinic's numbers and names come in as ``words``. Texts never name cancer as a
diagnosis, never show a score or a rule code, and never give an all-clear.

Source: clinical specification 3.1 to 3.4.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from triage.urgency import Urgency

Words = Mapping[str, str]

# At most this many reasons of the winning level are shown to the patient (3.1).
REASONS_SHOWN = 3


class Service(Protocol):
    """A service that can be called, as the clinic knows it. It may lack a number."""

    @property
    def name(self) -> str: ...

    @property
    def number(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Advice:
    """What one level tells the patient.

    ``call`` names services in order of use. Those in ``if_worse`` are for later: no
    button for them is the main one.
    """

    urgency: Urgency
    tag: str
    title: str
    lead: str
    steps: tuple[str, ...]
    call: tuple[str, ...]
    if_worse: frozenset[str] = frozenset()


# For everybody, where patients are not asked how they cope (hazard H22).
CRISIS = (
    "If you feel you cannot go on, you are not alone. Call {crisis_line} now, or "
    "{emergency_number} if you might act on these thoughts."
)

_HELPLINE_ON_THE_WAY = (
    "If you have cancer and a 24-hour cancer helpline number, call it on the way or "
    "while you wait, not instead."
)

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
        # Whom to call first depends on the person and the hour (``_same_day``).
        lead="",
        steps=(
            "Go to {emergency_department} if you cannot reach anyone within "
            "{same_day_escalate_hours} hours, or if you get a sign listed under “Call "
            "{emergency_number} straight away”.",
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
            "If you cannot get an appointment within 2 weeks, tell {clinic}.",
            "Call {urgent_line} if you get worse.",
        ),
        call=("same_day_service", "urgent_line"),
        if_worse=frozenset({"urgent_line"}),
    ),
    Urgency.ROUTINE: Advice(
        Urgency.ROUTINE,
        tag="Routine",
        title="Book a routine appointment",
        lead="Book a routine visit with {routine_service}, ideally within 4 weeks.",
        steps=("Use the self-care advice while you wait.",),
        call=("routine_service",),
    ),
    Urgency.SELF_CARE: Advice(
        Urgency.SELF_CARE,
        tag="At home",
        title="Look after it at home",
        lead=(
            "Follow the advice and keep moving. If it is not better in 2 weeks, fill "
            "in this form again."
        ),
        steps=(
            "If you get a sign listed under “Call {emergency_number} straight away”, "
            "call. Do not fill in the form.",
            "If you get a sign listed under “Phone {urgent_line} today”, phone.",
            # Told to everybody, because nobody may learn from the form whether
            # somebody of the same name has sent one before (guard G9).
            "If you have filled in this form before for the same pain and it is not "
            "better, book a routine visit.",
        ),
        call=(),
    ),
}

_WHEN_IT_OPENS = {
    Urgency.WITHIN_2_WEEKS: (
        "same_day_service",
        "Phone {same_day_service} when it opens: it is closed now.",
    ),
    Urgency.ROUTINE: (
        "routine_service",
        "Phone {routine_service} when it opens: it is closed now.",
    ),
}

_CRISIS_FIRST = (
    "Call {crisis_line} now, or {emergency_number} if you might act on these thoughts."
)


@dataclass(frozen=True, slots=True)
class _Act:
    """One call to make today, worded to come first and to follow another call."""

    first: str
    too: str


@dataclass(frozen=True, slots=True)
class _Today:
    """Whom to call the same day, worded for one state of the same-day service.

    ``helpline`` is for patients whom a rule sends to their cancer helpline,
    ``maybe_helpline`` for those who may have one, ``service`` for everybody else.
    """

    service: _Act
    helpline: _Act
    maybe_helpline: _Act
    no_helpline: str
    when_closed: tuple[str, ...] = ()


_WHILE_OPEN = _Today(
    service=_Act(
        "Phone {same_day_service} today.", "Phone {same_day_service} today too."
    ),
    helpline=_Act(
        "Call {cancer_helpline} today, before anyone else.",
        "Call {cancer_helpline} today too.",
    ),
    maybe_helpline=_Act(
        "If you have a cancer helpline number, call it first. If not, phone "
        "{same_day_service} today.",
        "If you have a cancer helpline number, call it today too. If not, phone "
        "{same_day_service} today too.",
    ),
    no_helpline="No helpline, or no answer: phone {same_day_service}.",
    when_closed=("If {same_day_service} is closed, call {urgent_line}.",),
)
# Out of hours the text names who answers, not who would (3.3).
_WHILE_CLOSED = _Today(
    service=_Act(
        "Call {urgent_line} now, because {same_day_service} is closed.",
        "Call {urgent_line} too, because {same_day_service} is closed.",
    ),
    helpline=_Act(
        "Call {cancer_helpline} now, before anyone else.",
        "Call {cancer_helpline} too.",
    ),
    maybe_helpline=_Act(
        "If you have a cancer helpline number, call it first. If not, call "
        "{urgent_line} now, because {same_day_service} is closed.",
        "If you have a cancer helpline number, call it too. If not, call "
        "{urgent_line} too, because {same_day_service} is closed.",
    ),
    no_helpline=(
        "No helpline, or no answer: call {urgent_line}, because {same_day_service} is "
        "closed."
    ),
)


def _same_day(
    first: Collection[str], *, never_had_cancer: bool, closed: Collection[str]
) -> Advice:
    """The same-day advice: what is to be done first stands first."""
    usual = _ADVICE[Urgency.SAME_DAY]
    today = _WHILE_CLOSED if "same_day_service" in closed else _WHILE_OPEN
    call = tuple(name for name in usual.call if name not in closed)
    steps = (*today.when_closed, *usual.steps)
    if "cancer_helpline" in first:
        act, call = today.helpline, ("cancer_helpline", *call)
        steps = (today.no_helpline, *steps)
    elif never_had_cancer:
        act = today.service
    else:
        act, call = today.maybe_helpline, ("cancer_helpline", *call)
    lead = act.first
    if "crisis_line" in first:
        lead, call = _CRISIS_FIRST, ("crisis_line", *call)
        steps = (act.too, *steps)
    return replace(usual, lead=lead, steps=steps, call=call)


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
    first: Collection[str] = (),
    closed: Collection[str] = (),
) -> Advice:
    """What a level tells the patient, with the clinic's names and numbers filled in.

    A patient who has said that they never had cancer is not told about a cancer
    helpline. ``first`` names the services that the rules put before those of the level,
    ``closed`` those that are known not to answer at this time.
    """
    if urgency is Urgency.SAME_DAY:
        text = _same_day(first, never_had_cancer=never_had_cancer, closed=closed)
    else:
        text = _ADVICE[urgency]
        text = replace(text, call=(*text.call, *first))
    service, when_it_opens = _WHEN_IT_OPENS.get(urgency, ("", ""))
    if service in closed:
        text = replace(text, steps=(when_it_opens, *text.steps))
    left_out = (_HELPLINE_ON_THE_WAY,) if never_had_cancer else ()
    return replace(
        text,
        lead=fill_placeholders(text.lead, words),
        steps=tuple(
            fill_placeholders(step, words)
            for step in text.steps
            if step not in left_out
        ),
    )


@dataclass(frozen=True, slots=True)
class Call:
    """A service that a patient is told to call, and how its button stands out."""

    service: str
    name: str
    number: str
    is_main: bool
    is_open: bool


def planned_calls(
    advice: Advice, services: Mapping[str, Service], *, closed: Collection[str] = ()
) -> tuple[Call, ...]:
    """The calls of an advice in order of use, one of them the main one at most.

    The main call is the first that can be made now: it has a number, is not known to be
    closed, and is not for later. A number we do not know puts no button in front.
    """
    names = tuple(dict.fromkeys(advice.call))
    main = next(
        (
            name
            for name in names
            if services[name].number
            and name not in closed
            and name not in advice.if_worse
        ),
        None,
    )
    return tuple(
        Call(
            service=name,
            name=services[name].name,
            number=services[name].number,
            is_main=name == main,
            is_open=name not in closed,
        )
        for name in names
    )


def stored_calls(
    shown: Mapping[str, object], services: Mapping[str, Service]
) -> tuple[Call, ...]:
    """The calls of a stored result.

    Results of before rules 1.2 hold the names of the services alone, under ``call``;
    their numbers are the clinic's of today.
    """
    if "calls" in shown:
        return tuple(Call(**call) for call in shown["calls"])
    names = sorted(shown["call"], key=lambda name: name != "emergency")
    urgency = Urgency(shown["urgency"])
    return planned_calls(replace(_ADVICE[urgency], call=tuple(names)), services)


def safety_net(words: Words) -> SafetyNet:
    """The safety-net text, with the clinic's names and numbers filled in."""
    return SafetyNet(
        fill_placeholders("Call {emergency_number} straight away if you get:", words),
        _CALL_NOW,
        fill_placeholders("Phone {urgent_line} today if you get:", words),
        _PHONE_TODAY,
        _NO_ALL_CLEAR,
    )


def fill_placeholders(text: str, words: Words) -> str:
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
