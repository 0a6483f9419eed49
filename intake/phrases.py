"""Words in the patient's free text that sound like an emergency (hazard H21).

Rules never read free text. What is found here only asks the patient to look at the
emergency questions again: it changes no answer, no level and nothing that is stored.
No list of phrases is complete, so finding none means nothing.

Phrases are written as patients write. An apostrophe in a phrase may be straight, curly
or missing in the text, and a space may be any white space.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from triage.conditions import Answers, codes_given

# Straight, curly either way, the letter, and the two accents used instead of it.
_APOSTROPHE = "['\u2019\u2018\u02bc`\u00b4]"
_CANNOT = (
    "(?:can't|cannot|can not|couldn't|could not|unable to|not able to)"
    "(?: (?:even|really))?"
)
_TROUBLE = (
    "(?:(?:trouble|difficulty|problems?|struggling|struggle)(?: with| to| in)?|"
    "(?:hard|difficult) to)"
)
# What stands between a complaint and a part of the body, either way round.
_BETWEEN = (
    "(?:(?:in|at|on|of|to|from|down|around|round|near|inside|and|or|my|the|both|all|"
    "is|are|was|were|has|have|been|am|feels?|feeling|felt|gone|goes|going|went|get|"
    "gets|getting|keeps?|so|very|really|quite|completely|totally|bit|a|area|it|"
    "suddenly|now|just|also) ){0,5}"
)
_PEE = "(?:pee|wee|urinate|pass (?:any )?(?:urine|water)|empty my bladder)"
_PEEING = "(?:peeing|weeing|urinating|passing (?:urine|water))"
_SADDLE = (
    "(?:between (?:my |the |both )?legs|saddle|groin|genitals?|private (?:parts?|area)|"
    "privates|bottom(?! (?:of|half|part|rib|ribs|left|right))|bum|backside|buttocks?|"
    "back passage|anus|crotch|vagina|vulva|penis|testicles|down (?:there|below))"
)
_NUMB = (
    "(?:numb|numbness|no feeling|(?:lost|loss of)(?: all)? feeling|can't feel anything|"
    "tingling|tingly|pins and needles)"
)
_WEAK = (
    "(?:weak|weaker|weakness|numb|heavy|floppy|useless|giv(?:e|es|ing) way|gave way|"
    "buckl(?:e|es|ed|ing)|paraly[sz]ed|won't (?:work|move|hold me)|don't work|"
    "stopped working)"
)
_TIGHT = "(?:pains?|tight|tightness|heavy|heaviness|pressure|crushing|squeezing)"


@dataclass(frozen=True, slots=True)
class Emergency:
    """What a phrase is about: the options, by question, that say it with a tick."""

    name: str
    options: Mapping[str, frozenset[str]]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the patient, with single spaces, and the emergency they sound like."""

    words: str
    emergency: Emergency


def _emergency(name: str, options: dict[str, str], *phrases: str) -> Emergency:
    return Emergency(
        name,
        {key: frozenset(codes.split()) for key, codes in options.items()},
        _as_written(rf"\b(?:{'|'.join(phrases)})\b"),
    )


def _as_written(phrase: str) -> re.Pattern[str]:
    """The pattern of a phrase, however its apostrophes and spaces are typed."""
    pattern = phrase.replace("'", f"{_APOSTROPHE}?").replace(" ", r"\s+")
    return re.compile(pattern, re.IGNORECASE)


SUICIDE = _emergency(
    "suicide",
    {"distress": "cannot_go_on"},
    "suicid(?:e|al)",
    "(?:kill|killing|harm|harming) myself",
    "self(?:[-\u2010\u2011\u2013]| )?harm(?:ing)?",
    "(?:end|ending) (?:my life|it all)",
    "(?:take|taking) my (?:own )?life",
    "(?:want|wanted|wish|ready) to die",
    "wish i (?:was|were) dead",
    "better off dead",
    "(?:don't|do not) want to (?:live|be here|wake up|be alive)",
    "(?:no|nothing) (?:reason )?to live(?: for)?",
    "(?:can't|cannot|can not) go on(?= any ?more| like this| with (?:this|the pain)|"
    " living|[.!?,;]|$)",
)
EMERGENCIES = (
    _emergency(
        "numb between the legs",
        {"emg_nerve": "saddle_numb"},
        f"{_NUMB} {_BETWEEN}{_SADDLE}",
        f"{_SADDLE} {_BETWEEN}{_NUMB}",
        f"{_CANNOT} feel (?:it |myself |anything )?when i wipe",
    ),
    _emergency(
        "bladder and bowels",
        {"emg_nerve": "bladder_hard bladder_leak bowel_loss"},
        f"{_CANNOT} (?:start to )?{_PEE}",
        f"{_CANNOT} (?:feel|hold|control) (?:my |when i |myself )?(?:need to )?"
        "(?:pee|poo|wee|urine|bladder|bowels?)",
        f"{_CANNOT} go to the (?:toilet|loo|bathroom)",
        f"{_TROUBLE} (?:start(?:ing)? )?(?:to )?(?:{_PEE}|{_PEEING})",
        "(?:haven't|have not|not) (?:peed|weed|passed (?:urine|water))",
        "(?:wet|wetting|peed|weed|soiled|pooed|messed) (?:myself|the bed|"
        "my (?:pants|bed|trousers|underwear))",
        "(?:pee|wee|poo|wet|soil)(?:d|ed|ing)? (?:myself )?(?:by accident|"
        "without (?:knowing|noticing|feeling|meaning))",
        "(?:pee|poo|wee|toilet|bladder|bowel) accidents?",
        "leak(?:s|ed|ing)? (?:pee|wee|urine|poo)",
        "(?:lost|losing|lose|loss of|no) control (?:of|over) (?:my )?"
        "(?:bladder|bowels?)",
        "incontinen(?:t|ce)",
    ),
    _emergency(
        "weak legs",
        {"emg_nerve": "legs_both walk_unsteady leg_one"},
        f"legs? {_BETWEEN}{_WEAK}",
        "(?:weak|numb|heavy|floppy|useless) legs?",
        f"(?:weakness|numbness) {_BETWEEN}legs?",
        f"{_CANNOT} (?:walk|stand(?: up)?)(?! (?:far|for|fast|long|much|quickly|as|the|"
        "it|this|being|sitting|lying|straight|upright|more|very))",
        f"{_CANNOT} (?:move|feel|lift) (?:my |either |both )?(?:legs?|foot|feet)",
        "dragging (?:my |a |one )?(?:leg|foot)",
    ),
    _emergency(
        "chest pain",
        {
            "emg_chest": (
                "sudden_tearing sudden_severe chest_now chest_wall spread_unwell"
            )
        },
        f"chest {_BETWEEN}(?:{_TIGHT}|hurts?|hurting|aches?|aching)",
        f"{_TIGHT} {_BETWEEN}chest",
        "heart attack",
    ),
    _emergency(
        "breathing",
        {"emg_chest": "breathless", "emg_ill": "fast_breathing"},
        f"{_CANNOT} (?:breathe?|(?:catch|get) my breath|"
        "get (?:enough )?(?:air|breath))",
        "(?:short|shortness|out) of breath",
        "breathless(?:ness)?",
        f"{_TROUBLE} (?:my )?breath(?:e|ing)",
        "(?:gasping|fighting) for (?:air|breath)",
    ),
    _emergency(
        "coughing blood",
        {"emg_chest": "cough_blood"},
        "cough(?:s|ed|ing)? (?:up )?(?:(?:some|a|bit|bits|little|of|fresh|red|bright) )"
        "{0,3}blood",
        "spit(?:s|ting)? (?:up |out )?blood",
        "blood when i cough",
        "blood in (?:my|the) (?:phlegm|spit|sputum)",
    ),
    SUICIDE,
)

# "No chest pain" is no chest pain. A phrase that is itself a "cannot" stays: in "no
# can't pee" the no answers something else.
_DENIED = re.compile(
    r"(?:\b(?:no|not|never|without|nor)"
    rf"|\b(?:do|does|did|have|has|had|is|was|are|were|wo)n{_APOSTROPHE}?t)\s+"
    r"(?:(?:have|had|has|got|get|getting|feel|feeling|any|been|the)\s+){0,3}$",
    re.IGNORECASE,
)
_OWN_NEGATION = _as_written(_CANNOT)


def phrases_in(text: str) -> tuple[Phrase, ...]:
    """The first words about each emergency, as the patient wrote them."""
    found = []
    for emergency in EMERGENCIES:
        for match in emergency.pattern.finditer(text):
            if _OWN_NEGATION.match(match[0]) or not _DENIED.search(
                text[: match.start()]
            ):
                found.append(Phrase(" ".join(match[0].split()), emergency))
                break
    return tuple(found)


def not_ticked(answers: Answers) -> tuple[Phrase, ...]:
    """The phrases of the free text whose emergency is not also ticked on the form.

    A patient who ticked it has been told what to do: an emergency rule shows its
    page, and the crisis line is shown at once.
    """
    return tuple(
        phrase
        for phrase in phrases_in(answers.get("free_text", ""))
        if not any(
            codes & set(codes_given(answers, key))
            for key, codes in phrase.emergency.options.items()
        )
    )


def wrote_of_suicide(answers: Answers) -> bool:
    """Whether the free text speaks of wanting to die, and nothing was ticked of it."""
    return any(phrase.emergency is SUICIDE for phrase in not_ticked(answers))
