"""What patients read at each level, whatever rules put them there."""

from __future__ import annotations

from collections.abc import Iterable

from triage.advice import HomeCare, LevelAdvice, PatientTexts, SameDayWords
from triage.document import (
    Block,
    DocumentHeading,
    Outline,
    OutlinePhrase,
    Paragraph,
    paragraph_if,
)
from triage.urgency import LEVEL_NAMES


def service_names(names: Iterable[str]) -> str:
    """Services of the clinic as they are spoken of."""
    return ", ".join(name.replace("_", " ") for name in names)


def patient_texts(texts: PatientTexts) -> tuple[Block, ...]:
    """What patients read at each level, whatever rules put them there."""
    net, choice = texts.safety_net, texts.articles
    return (
        DocumentHeading(2, "What patients are told", "texts"),
        *(
            block
            for urgency in LEVEL_NAMES
            for block in _level_text(texts.level(urgency))
        ),
        *_same_day(texts.same_day_open, "while the same-day service is open"),
        *_same_day(texts.same_day_closed, "while the same-day service is closed"),
        DocumentHeading(3, "Whatever the level", "texts-all"),
        Paragraph(texts.crisis_first, "To patients who say that they cannot go on"),
        Paragraph(
            texts.crisis_for_everybody, "To everybody where nobody is asked about that"
        ),
        Paragraph(texts.floor_reason, "Reason when the clinic's floor sets the level"),
        Paragraph(texts.out_of_scope.text, texts.out_of_scope.title),
        Paragraph(" ".join(texts.too_young), "To patients who are too young"),
        Paragraph(texts.before_start, "On the start page"),
        Paragraph(net.call_now_title, "Safety net"),
        _lines(net.call_now),
        Paragraph(net.phone_today_title),
        _lines(net.phone_today),
        Paragraph(net.closing),
        DocumentHeading(3, "At home, for routine and self-care", "texts-home"),
        Outline(tuple(map(_home_care, texts.home_care))),
        DocumentHeading(3, "Articles that are offered", "texts-articles"),
        Paragraph(choice.warning_signs, "Warning signs, the only one in an emergency"),
        Paragraph(", ".join(choice.general), "At every other level"),
        Paragraph(", ".join(choice.at_home), "Before these at routine and self-care"),
        Paragraph(str(choice.at_most), "At most"),
        Paragraph(choice.nsaid_caution, "Above them, with caution about ibuprofen"),
    )


def _lines(texts: Iterable[str]) -> Outline:
    return Outline(tuple(map(OutlinePhrase, texts)))


def _level_text(level: LevelAdvice) -> tuple[Block, ...]:
    steps = tuple(
        OutlinePhrase(step.text, (OutlinePhrase("unless they never had cancer"),))
        if step.about_cancer
        else OutlinePhrase(step.text)
        for step in level.steps
    )
    return (
        DocumentHeading(3, f"{level.tag}: {level.title}", f"texts-{level.urgency}"),
        *paragraph_if(level.lead),
        Outline(steps),
        *paragraph_if(service_names(level.call), "To call"),
        *paragraph_if(service_names(level.if_worse), "Only if it gets worse"),
        *paragraph_if(
            level.when_it_opens, f"While {service_names([level.waits_for])} is closed"
        ),
        *paragraph_if(level.check_again, "When to check again"),
    )


def _same_day(words: SameDayWords, state: str) -> tuple[Block, ...]:
    """Whom to call the same day; the second text of a pair follows another call."""
    return (
        DocumentHeading(3, f"Same day, {state}", f"texts-{state.replace(' ', '-')}"),
        *(
            block
            for label, call in (
                ("With a cancer helpline", words.helpline),
                ("Who may have a cancer helpline", words.maybe_helpline),
                ("Everybody else", words.service),
            )
            for block in (Paragraph("", label), _lines((call.first, call.too)))
        ),
        Paragraph(words.no_helpline, "After the helpline"),
        *([_lines(words.when_closed)] if words.when_closed else []),
    )


def _home_care(line: HomeCare) -> OutlinePhrase:
    if not line.nsaid_caution:
        return OutlinePhrase(line.text)
    cautious = (OutlinePhrase(line.nsaid_caution),)
    instead = OutlinePhrase("with caution about ibuprofen:", cautious)
    return OutlinePhrase(line.text, (instead,))
