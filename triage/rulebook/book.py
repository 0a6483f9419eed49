"""The whole book: rules, signs, guards, index, kinds of pain, texts and questions."""

from __future__ import annotations

from collections.abc import Iterable

from triage.condition_parts import keys_read, named_parts
from triage.conditions import Condition
from triage.document import (
    Block,
    DocumentHeading,
    Outline,
    OutlinePhrase,
    Paragraph,
    Table,
    paragraph_if,
)
from triage.hazards import Hazard
from triage.rulebook.conditions import Wording, in_words, sign_name
from triage.rulebook.hazards import hazard_log
from triage.rulebook.patient_texts import patient_texts, service_names
from triage.ruleset import Circumstance, Guard, Rule, RuleSet
from triage.urgency import LEVEL_NAMES, Urgency

_CIRCUMSTANCES = {
    Circumstance.NOTHING_FIRED: "No rule fired.",
    Circumstance.CORE_UNANSWERED: "A core question was not answered.",
    Circumstance.REPEAT_CONTACT: "The patient has sent a form in the last 30 days.",
    Circumstance.EMERGENCY_WITHDRAWN: "The patient withdrew an emergency answer.",
}


def rulebook(
    ruleset: RuleSet, wording: Wording, hazards: Iterable[Hazard] = ()
) -> tuple[Block, ...]:
    """The whole book: rules, signs, guards, index, pain types and the hazard matrix."""
    hazards = tuple(hazards)
    return (
        DocumentHeading(1, f"Rule book, version {ruleset.version}", "rule-book"),
        Paragraph(ruleset.digest, "Digest"),
        Paragraph(
            f"{ruleset.reviewed:%-d %B %Y}" if ruleset.reviewed else "Not yet",
            "Reviewed by a clinician",
        ),
        Paragraph(
            "Every line about a rule is made from the rule itself. The level of a "
            "patient is the highest of the rules that fired; guards may raise it. A "
            "question without an answer is missing: no option of it is chosen and "
            "every comparison of its number is false."
        ),
        Paragraph(
            "V: the source's own text or abstract was read. S: seen in a secondary "
            "source. C: computed from figures marked V. G: general knowledge, not "
            "verified.",
            "Marks",
        ),
        *_overview(ruleset),
        *(block for level in LEVEL_NAMES for block in _level(ruleset, level, wording)),
        *_signs(ruleset, wording),
        *_guards(ruleset, wording),
        *_suspicion(ruleset, wording),
        *_pain_types(ruleset, wording),
        *patient_texts(ruleset.texts),
        *_questions(ruleset, wording),
        *(hazard_log(ruleset, wording, hazards) if hazards else ()),
    )


def _overview(ruleset: RuleSet) -> tuple[Block, ...]:
    rows = tuple(
        (
            rule.code,
            LEVEL_NAMES[rule.urgency],
            ruleset.group[rule.group].title,
            " / ".join(
                (*(reason.text for reason in rule.reasons), rule.patient_reason)
            ),
        )
        for rule in ruleset.rules
    )
    return (
        DocumentHeading(2, "Rules at a glance", "rules"),
        Table("All rules", ("Rule", "Level", "Points to", "What patients read"), rows),
    )


def _level(ruleset: RuleSet, level: Urgency, wording: Wording) -> tuple[Block, ...]:
    rules = [rule for rule in ruleset.rules if rule.urgency is level]
    return (
        DocumentHeading(2, f"{LEVEL_NAMES[level]}: {len(rules)} rules", str(level)),
        *(block for rule in rules for block in _rule(ruleset, rule, wording)),
    )


def _rule(ruleset: RuleSet, rule: Rule, wording: Wording) -> tuple[Block, ...]:
    group = ruleset.group[rule.group]
    return (
        DocumentHeading(3, f"{rule.code} {group.title}", rule.code),
        Paragraph(LEVEL_NAMES[rule.urgency], "Level"),
        Paragraph("", "Fires when"),
        Outline((in_words(rule.condition, wording),)),
        *_patients_read(rule, wording),
        Paragraph(rule.clinician_reason, "Clinicians read"),
        Paragraph(rule.source, "Source"),
        Paragraph(rule.accuracy, "Published accuracy"),
        Paragraph(
            ", ".join(sorted(ruleset.keys_read[rule.code])), "Questions it reads"
        ),
        *paragraph_if(", ".join(group.articles), "Articles"),
        *paragraph_if(service_names(rule.calls), "Services named first"),
        *paragraph_if(
            "before others of its level" if rule.comes_first else "", "In the worklist"
        ),
    )


def _patients_read(rule: Rule, wording: Wording) -> tuple[Block, ...]:
    """What patients read: the first of the reasons whose condition holds."""
    if not rule.reasons:
        return (Paragraph(rule.patient_reason, "Patients read"),)
    return (
        *(
            block
            for number, reason in enumerate(rule.reasons)
            for block in (
                Paragraph(reason.text, "Patients read" if number == 0 else "Or else"),
                Outline(
                    (OutlinePhrase("when:", (in_words(reason.condition, wording),)),)
                ),
            )
        ),
        Paragraph(rule.patient_reason, "Patients read when none of these holds"),
    )


def _signs(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    blocks: list[Block] = [DocumentHeading(2, "Signs and counts", "signs")]
    for sign in ruleset.signs:
        users = _users(ruleset, sign.name)
        blocks += [
            DocumentHeading(3, sign_name(sign.name), f"sign-{sign.name}"),
            Outline((in_words(sign.definition, wording),)),
            Paragraph(", ".join(users) or "advice only", "Used by"),
        ]
    return tuple(blocks)


def _users(ruleset: RuleSet, name: str) -> list[str]:
    """What uses a sign, directly or not: rules, guards, clues, tags, pain types."""
    return [
        user
        for user, condition in ruleset.conditions()
        if not user.startswith("D.")
        and any(part.name == name for part in named_parts(condition))
    ]


def _guards(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    blocks: list[Block] = [DocumentHeading(2, "Guards", "guards")]
    for guard in ruleset.guards:
        blocks += [
            DocumentHeading(3, guard.code, guard.code),
            Paragraph(guard.statement),
            Paragraph(guard.purpose, "Purpose"),
            *_effect(guard, wording),
            *paragraph_if(guard.patient_reason, "Patients read"),
        ]
    return tuple(blocks)


def _effect(guard: Guard, wording: Wording) -> tuple[Block, ...]:
    match guard.when:
        case None:
            return (
                Paragraph("A principle that the rules follow and tests check.", "Acts"),
            )
        case Condition() as condition:
            when: tuple[Block, ...] = (
                Paragraph("", "Acts when"),
                Outline((in_words(condition, wording),)),
            )
        case circumstance:
            when = (Paragraph(_CIRCUMSTANCES[circumstance], "Acts when"),)
    effects = []
    if guard.at_least is not None:
        effects.append(f"level at least {LEVEL_NAMES[guard.at_least].lower()}")
    if guard.mark:
        effects.append(f"mark “{guard.mark.replace('_', ' ')}” for the clinician")
    return (*when, Paragraph("; ".join(effects), "Effect"))


def _suspicion(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    model = ruleset.suspicion
    rows = tuple(
        (clue.title, f"{clue.likelihood_ratio:g}", clue.topic, clue.source)
        for clue in model.clues
    )
    weights = ", ".join(f"{weight:g}" for weight in model.weights)
    return (
        DocumentHeading(2, "Suspicion index", "suspicion"),
        Paragraph(
            "Orders cases inside one level. It never changes a level, is never shown "
            "to patients and is not a probability."
        ),
        Table(
            "Clues; of each topic the first that is present counts",
            ("Clue", "Likelihood ratio", "Topic", "Source"),
            rows,
        ),
        Outline(
            tuple(
                OutlinePhrase(f"{clue.title}:", (in_words(clue.condition, wording),))
                for clue in model.clues
            )
        ),
        Paragraph(
            f"The logarithms of the ratios present are weighted {weights} from the "
            f"largest down, added, capped at a ratio of {model.cap:g} and scaled to "
            f"100. Medium from {model.medium_from}, high from {model.high_from}.",
            "Sum",
        ),
        *_tags(ruleset, wording),
    )


def _tags(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    """The tags, where the rule set has any."""
    if not ruleset.suspicion.tags:
        return ()
    return (
        Paragraph(
            "No likelihood ratio is known for these, so they add nothing to the "
            "index. The worklist shows them; of cases with the same index the one "
            "with more of them comes first.",
            "Tags",
        ),
        Outline(
            tuple(
                OutlinePhrase(f"{tag.title}:", (in_words(tag.condition, wording),))
                for tag in ruleset.suspicion.tags
            )
        ),
    )


def _pain_types(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    blocks: list[Block] = [
        DocumentHeading(2, "Kinds of pain", "pain-types"),
        Paragraph(
            "A description for the clinician, without effect on the level. Two or more "
            "are mixed, none is not clear."
        ),
    ]
    for place, kind in enumerate(ruleset.pain_types, start=1):
        blocks += [
            DocumentHeading(3, f"{kind.type}: {kind.certainty}", f"pain-type-{place}"),
            Outline((in_words(kind.condition, wording),)),
            Paragraph(kind.clinician_note, "Clinicians read"),
            Paragraph(", ".join(kind.articles), "Articles"),
        ]
    return tuple(blocks)


def _questions(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    rows = tuple(
        (
            key,
            short,
            "core" if key in ruleset.core else "",
            ", ".join(
                user
                for user, condition in ruleset.conditions()
                if not user.startswith("D.") and key in keys_read(condition)
            )
            or "no rule",
        )
        for key, (short, _) in wording.items()
    )
    return (
        DocumentHeading(2, "Questions and what reads them", "questions"),
        Table("All questions", ("Key", "Question", "Core", "Read by"), rows),
    )
