"""From an outcome to what the patient is told: what to do, by when, whom to call, why.

Pure: the texts come from the rule set (``triage/rules/advice.py`` in the one in use),
the clinic's numbers and names come in as ``words``. Here stands only which of the texts
a patient reads.

Source: clinical specification 3.1 to 3.4.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Protocol, TypeVar

from config.placeholders import fill_placeholders
from triage.urgency import Urgency

T = TypeVar("T")
Words = Mapping[str, str]

# At most this many reasons of the winning level are shown to the patient (3.1).
REASONS_SHOWN = 3


class Service(Protocol):
    """A service that can be called, as the clinic knows it. It may lack a number."""

    @property
    def name(self) -> str: ...

    @property
    def number(self) -> str: ...


# The texts of a rule set


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    ``about_cancer``: left out for patients who have said that they never had cancer.
    """

    text: str
    about_cancer: bool = False


@dataclass(frozen=True, slots=True)
class LevelAdvice:
    """What one level tells its patients.

    ``call`` names services in order of use. Those in ``if_worse`` are for later: no
    button for them is the main one. ``when_it_opens`` is the first step while the
    service that the patient ``waits_for`` is closed. ``check_again`` says when to fill
    in the form once more.
    """

    urgency: Urgency
    tag: str
    title: str
    lead: str
    steps: tuple[Step, ...]
    call: tuple[str, ...]
    if_worse: tuple[str, ...] = ()
    waits_for: str = ""
    when_it_opens: str = ""
    check_again: str = ""


@dataclass(frozen=True, slots=True)
class CallWords:
    """One call to make today, worded to come first and to follow another call."""

    first: str
    too: str


@dataclass(frozen=True, slots=True)
class SameDayWords:
    """Whom to call the same day, worded for one state of the same-day service.

    ``helpline`` is for patients whom a rule sends to their cancer helpline,
    ``maybe_helpline`` for those who may have one, ``service`` for everybody else.
    """

    service: CallWords
    helpline: CallWords
    maybe_helpline: CallWords
    no_helpline: str
    when_closed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SafetyNet:
    """What would make it more urgent: the same words at every level (3.2)."""

    call_now_title: str
    call_now: tuple[str, ...]
    phone_today_title: str
    phone_today: tuple[str, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class HomeCare:
    """One thing to do at home. ``nsaid_caution`` takes its place (sign of that name)
    for patients for whom ibuprofen-type tablets may be wrong.
    """

    text: str
    nsaid_caution: str = ""


@dataclass(frozen=True, slots=True)
class ArticleChoice:
    """Which articles a result offers besides those that fit the findings.

    ``nsaid_caution`` stands above them for patients with the sign of that name.
    """

    warning_signs: str
    general: tuple[str, ...]
    at_home: tuple[str, ...]
    at_most: int
    nsaid_caution: str


@dataclass(frozen=True, slots=True)
class Note:
    """A text with a heading of its own."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class PatientTexts:
    """Everything a rule set tells patients besides the reasons of rules and guards.

    ``crisis_first`` is for patients who say that they cannot go on,
    ``crisis_for_everybody`` stands where nobody is asked how they cope (hazard H22).
    ``floor_reason`` says why the level is above what the rules said, when the clinic's
    own floor raised it. ``out_of_scope`` is for patients whose pain is elsewhere,
    ``too_young`` for those whom the form stops, ``before_start`` for everybody.
    """

    levels: tuple[LevelAdvice, ...]
    same_day_open: SameDayWords
    same_day_closed: SameDayWords
    crisis_first: str
    crisis_for_everybody: str
    safety_net: SafetyNet
    home_care: tuple[HomeCare, ...]
    floor_reason: str
    articles: ArticleChoice
    out_of_scope: Note
    too_young: tuple[str, ...]
    before_start: str

    def level(self, urgency: Urgency) -> LevelAdvice:
        """The advice of one level."""
        return next(level for level in self.levels if level.urgency == urgency)

    def problems(self) -> list[str]:
        """What keeps the texts from being used, as sentences."""
        given = [level.urgency for level in self.levels]
        return [
            f"There has to be one advice for the level “{urgency}”."
            for urgency in Urgency
            if given.count(urgency) != 1
        ]


# What one patient reads


@dataclass(frozen=True, slots=True)
class Advice:
    """What a level tells one patient, with the clinic's names and numbers filled in."""

    urgency: Urgency
    tag: str
    title: str
    lead: str
    steps: tuple[str, ...]
    call: tuple[str, ...]
    if_worse: tuple[str, ...] = ()
    check_again: str = ""


def filled(text: T, words: Words) -> T:
    """A text, or all in a part of the texts, with the clinic's names and numbers."""
    if isinstance(text, str):
        return fill_placeholders(text, words)
    if isinstance(text, tuple):
        return tuple(filled(part, words) for part in text)
    parts = {part.name: getattr(text, part.name) for part in fields(text)}
    return replace(text, **{name: filled(part, words) for name, part in parts.items()})


def advice(
    texts: PatientTexts,
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
    level = texts.level(urgency)
    steps = tuple(
        step.text
        for step in level.steps
        if not (step.about_cancer and never_had_cancer)
    )
    lead, call = level.lead, (*level.call, *first)
    if urgency is Urgency.SAME_DAY:
        lead, before, call = _same_day(
            texts, first, never_had_cancer=never_had_cancer, closed=closed
        )
        steps = (*before, *steps)
    elif level.waits_for in closed:
        steps = (level.when_it_opens, *steps)
    return Advice(
        urgency,
        level.tag,
        level.title,
        filled(lead, words),
        filled(steps, words),
        call,
        level.if_worse,
        filled(level.check_again, words),
    )


def _same_day(
    texts: PatientTexts,
    first: Collection[str],
    *,
    never_had_cancer: bool,
    closed: Collection[str],
) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Lead, first steps and calls: what is to be done first stands first."""
    is_closed = "same_day_service" in closed
    today = texts.same_day_closed if is_closed else texts.same_day_open
    usual = texts.level(Urgency.SAME_DAY).call
    call = tuple(name for name in usual if name not in closed)
    steps = today.when_closed
    if "cancer_helpline" in first:
        act, call = today.helpline, ("cancer_helpline", *call)
        steps = (today.no_helpline, *steps)
    elif never_had_cancer:
        act = today.service
    else:
        act, call = today.maybe_helpline, ("cancer_helpline", *call)
    if "crisis_line" in first:
        return texts.crisis_first, (act.too, *steps), ("crisis_line", *call)
    return act.first, steps, call


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
    texts: PatientTexts, shown: Mapping[str, object], services: Mapping[str, Service]
) -> tuple[Call, ...]:
    """The calls of a stored result.

    Results of before rules 1.2 hold the names of the services alone, under ``call``;
    their numbers are the clinic's of today.
    """
    if "calls" in shown:
        return tuple(Call(**call) for call in shown["calls"])
    names = sorted(shown["call"], key=lambda name: name != "emergency")
    level = texts.level(Urgency(shown["urgency"]))
    named = Advice(level.urgency, "", "", "", (), tuple(names), level.if_worse)
    return planned_calls(named, services)


def safety_net(texts: PatientTexts, words: Words) -> SafetyNet:
    """The safety-net text, with the clinic's names and numbers filled in."""
    return filled(texts.safety_net, words)


def home_care(
    texts: PatientTexts, urgency: Urgency, *, nsaid_caution: bool
) -> tuple[str, ...]:
    """What the patient can do meanwhile: at routine and self-care only.

    Above that something more serious has to be looked for first (3.1; hazard H15).
    ``nsaid_caution`` (sign of the same name) replaces advice on pain relief.
    """
    if urgency > Urgency.ROUTINE:
        return ()
    return tuple(
        (nsaid_caution and line.nsaid_caution) or line.text for line in texts.home_care
    )


def articles(
    texts: PatientTexts, urgency: Urgency, from_findings: Iterable[str]
) -> tuple[str, ...]:
    """Article codes that fit the result, best first.

    ``from_findings`` are the articles of the groups of the findings that decided the
    level, and of the pain types. In an emergency nobody should be reading: only the
    warning signs are offered.
    """
    choice = texts.articles
    if urgency is Urgency.EMERGENCY:
        return (choice.warning_signs,)
    at_home = choice.at_home if urgency <= Urgency.ROUTINE else ()
    fitting = dict.fromkeys((*from_findings, *at_home))
    # However much fits, one place is kept for the warning signs.
    kept = [code for code in fitting if code != choice.warning_signs]
    kept = kept[: choice.at_most - 1]
    return tuple(dict.fromkeys((*kept, *choice.general)))[: choice.at_most]
