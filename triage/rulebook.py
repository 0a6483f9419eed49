"""The rule book: every rule, sign and guard in words, made from the rules themselves.

No text here is about a single rule, so the book cannot say anything that the rules do
not do. The words of the questions come in as ``wording``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from triage.advice import HomeCare, LevelAdvice, PatientTexts, SameDayWords
from triage.conditions import (
    MISSING,
    All,
    Compare,
    Condition,
    CountOf,
    Either,
    HasAny,
    HasOnly,
    HowMany,
    Measure,
    Node,
    Not,
    Number,
    Sign,
    Total,
    keys_read,
    named_parts,
)
from triage.document import (
    Block,
    DocumentHeading,
    Outline,
    OutlinePhrase,
    Paragraph,
    Table,
)
from triage.hazards import LIKELIHOOD, RISK_CLASS, SEVERITY, Hazard
from triage.ruleset import Circumstance, Guard, Rule, RuleSet
from triage.urgency import LEVEL_NAMES, Urgency

# For each question key its short wording and the label of each option.
Wording = Mapping[str, tuple[str, Mapping[str, str]]]

_COMPARISONS = {
    ">=": "at least",
    ">": "more than",
    "<=": "at most",
    "<": "less than",
}
_CIRCUMSTANCES = {
    Circumstance.NOTHING_FIRED: "No rule fired.",
    Circumstance.CORE_UNANSWERED: "A core question was not answered.",
    Circumstance.REPEAT_CONTACT: "The patient has sent a form in the last 30 days.",
    Circumstance.EMERGENCY_WITHDRAWN: "The patient withdrew an emergency answer.",
}


# Conditions in words


def in_words(node: Node, wording: Wording) -> OutlinePhrase:
    """A condition or count in words, with the labels that patients choose from."""
    match node:
        case HasAny(key, codes):
            return OutlinePhrase(
                f"{_question(key, wording)}: {_options(key, codes, wording)}"
            )
        case HasOnly(key, codes):
            options = _options(key, codes, wording)
            return OutlinePhrase(
                f"{_question(key, wording)}: {options} and nothing else"
            )
        case Compare(quantity, comparison, threshold):
            return _comparison(
                quantity, f"{_COMPARISONS[comparison]} {threshold}", wording
            )
        case All(parts):
            return OutlinePhrase("all of these:", _each(parts, wording))
        case Either(parts):
            return OutlinePhrase("one or more of these:", _each(parts, wording))
        case Not(All(parts)):
            return OutlinePhrase("not all of these:", _each(parts, wording))
        case Not(Either(parts)):
            return OutlinePhrase("none of these:", _each(parts, wording))
        case Not(part):
            words = in_words(part, wording)
            return replace(words, text=f"not: {words.text}")
        case Sign(name, _):
            return _sign_link(name, "sign {}")
        case _:
            return _count(node, wording)


def _comparison(quantity: Node, limit: str, wording: Wording) -> OutlinePhrase:
    match quantity:
        case Number(key):
            return OutlinePhrase(f"{_question(key, wording)}: {limit}")
        case HowMany(parts):
            return OutlinePhrase(f"{limit} of these:", _each(parts, wording))
        case CountOf(key, codes):
            labels = tuple(OutlinePhrase(_label(key, code, wording)) for code in codes)
            return OutlinePhrase(
                f"{_question(key, wording)}: {limit} of these:", labels
            )
        case Measure(name, _):
            return _sign_link(name, f"count {{}}: {limit}")
        case _:
            words = _count(quantity, wording)
            return OutlinePhrase(f"{limit} in {words.text}", words.parts)


def _count(quantity: Node, wording: Wording) -> OutlinePhrase:
    match quantity:
        case Number(key):
            return OutlinePhrase(_question(key, wording))
        case CountOf(key, codes):
            labels = tuple(OutlinePhrase(_label(key, code, wording)) for code in codes)
            return OutlinePhrase(
                f"how many of these are chosen under {_question(key, wording)}:", labels
            )
        case HowMany(parts):
            return OutlinePhrase("how many of these hold:", _each(parts, wording))
        case Total(parts):
            return OutlinePhrase("the sum of:", _each(parts, wording))
        case Measure(name, _):
            return _sign_link(name, "count {}")
    raise TypeError(f"There are no words for {quantity!r}")


def _each(parts: Iterable[Node], wording: Wording) -> tuple[OutlinePhrase, ...]:
    return tuple(in_words(part, wording) for part in parts)


def _question(key: str, wording: Wording) -> str:
    return wording[key][0] if key in wording else key


def _label(key: str, code: str, wording: Wording) -> str:
    labels = wording[key][1] if key in wording else {}
    return f"“{labels.get(code, code)}”"


def _options(key: str, codes: Iterable[str], wording: Wording) -> str:
    words = [
        "not answered" if code == MISSING else _label(key, code, wording)
        for code in codes
    ]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _sign_link(name: str, text: str) -> OutlinePhrase:
    """A sign or count by its name, leading to where the book defines it."""
    return OutlinePhrase(text.format(_sign_name(name)), link=f"sign-{name}")


def _sign_name(name: str) -> str:
    """The name of a sign as the specification writes it."""
    return f"D.{name}"


# The book


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
        *_texts(ruleset.texts),
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
        *([Paragraph(", ".join(group.articles), "Articles")] if group.articles else []),
        *([Paragraph(_services(rule), "Services named first")] if rule.calls else []),
        *(
            [Paragraph("before others of its level", "In the worklist")]
            if rule.comes_first
            else []
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


def _services(rule: Rule) -> str:
    """The services of the clinic that a rule puts before those of its level."""
    return _named_services(rule.calls)


def _named_services(names: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)


def _signs(ruleset: RuleSet, wording: Wording) -> tuple[Block, ...]:
    blocks: list[Block] = [DocumentHeading(2, "Signs and counts", "signs")]
    for sign in ruleset.signs:
        users = _users(ruleset, sign.name)
        blocks += [
            DocumentHeading(3, _sign_name(sign.name), f"sign-{sign.name}"),
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
            *(
                [Paragraph(guard.patient_reason, "Patients read")]
                if guard.patient_reason
                else []
            ),
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


def _texts(texts: PatientTexts) -> tuple[Block, ...]:
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
        *([Paragraph(level.lead)] if level.lead else []),
        Outline(steps),
        *([Paragraph(_named_services(level.call), "To call")] if level.call else []),
        *(
            [Paragraph(_named_services(level.if_worse), "Only if it gets worse")]
            if level.if_worse
            else []
        ),
        *(
            [
                Paragraph(
                    level.when_it_opens,
                    f"While {_named_services([level.waits_for])} is closed",
                )
            ]
            if level.waits_for
            else []
        ),
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


# Hazards


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A hazard with the rules and guards against it, their questions and articles."""

    hazard: Hazard
    rules: tuple[str, ...]
    questions: tuple[str, ...]
    articles: tuple[str, ...]


def matrix(ruleset: RuleSet, hazards: Iterable[Hazard]) -> tuple[MatrixRow, ...]:
    """What stands against each hazard, worked out from the rules that it names."""
    guards = {guard.code: guard for guard in ruleset.guards}
    rows = []
    for hazard in hazards:
        questions = dict.fromkeys(hazard.questions)
        articles = dict.fromkeys(hazard.articles)
        for code in hazard.rules:
            if code in ruleset.rule:
                rule = ruleset.rule[code]
                questions |= dict.fromkeys(sorted(ruleset.keys_read[code]))
                articles |= dict.fromkeys(ruleset.group[rule.group].articles)
            elif isinstance(guards[code].when, Condition):
                questions |= dict.fromkeys(sorted(keys_read(guards[code].when)))
        rows.append(
            MatrixRow(hazard, hazard.rules, tuple(questions), tuple(sorted(articles)))
        )
    return tuple(rows)


def hazard_log(
    ruleset: RuleSet, wording: Wording, hazards: Iterable[Hazard]
) -> tuple[Block, ...]:
    """The hazards with their risks and controls, and the matrix."""
    hazards = tuple(hazards)
    rows = tuple(
        (
            f"{row.hazard.code} {row.hazard.title}",
            ", ".join(row.rules),
            ", ".join(_question(key, wording) for key in row.questions),
            ", ".join(row.articles),
            f"{row.hazard.initial_class} → {row.hazard.residual_class}",
        )
        for row in matrix(ruleset, hazards)
    )
    return (
        DocumentHeading(2, "Hazard log", "hazards"),
        Paragraph(
            "; ".join(
                f"{number} {RISK_CLASS[number]}" for number in sorted(RISK_CLASS)
            ),
            "Risk classes",
        ),
        *(block for hazard in hazards for block in _hazard(hazard)),
        DocumentHeading(2, "Hazards, rules, questions and articles", "matrix"),
        Table(
            "What stands against each hazard",
            ("Hazard", "Rules and guards", "Questions", "Articles", "Risk class"),
            rows,
        ),
    )


def _hazard(hazard: Hazard) -> tuple[Block, ...]:
    controls = tuple(
        OutlinePhrase(
            control.text,
            tuple(map(OutlinePhrase, control.proof))
            or (OutlinePhrase("no test names this yet"),),
        )
        for control in hazard.controls
    )
    blocks: list[Block] = [
        DocumentHeading(3, f"{hazard.code} {hazard.title}", hazard.code),
        Paragraph("; ".join(hazard.causes), "Possible causes"),
        Paragraph(
            f"severity {hazard.severity} ({SEVERITY[hazard.severity]}), likelihood "
            f"{hazard.likelihood} ({LIKELIHOOD[hazard.likelihood]}): class "
            f"{hazard.initial_class}, {RISK_CLASS[hazard.initial_class]}",
            "Risk without controls",
        ),
        Paragraph("", "Controls in software, and the tests that prove them"),
        Outline(controls),
    ]
    if hazard.organisation:
        blocks += [
            Paragraph("", "Controls by the organisation"),
            Outline(tuple(map(OutlinePhrase, hazard.organisation))),
        ]
    blocks += [
        Paragraph("; ".join(hazard.verification), "Verified by"),
        Paragraph(
            f"likelihood {hazard.residual_likelihood} "
            f"({LIKELIHOOD[hazard.residual_likelihood]}): class "
            f"{hazard.residual_class}, {RISK_CLASS[hazard.residual_class]}",
            "Risk that remains",
        ),
    ]
    if hazard.accepted_because:
        blocks.append(Paragraph(hazard.accepted_because, "For acceptance"))
    return tuple(blocks)
