"""What is wrong with an article, as sentences that say what to fix.

Pure: the articles, the clinic's words, the signs and the day come in as arguments. So
the same rules serve the editor's page, which knows only the articles, and the command
that also knows the questions of the form and the rules of triage.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from config.placeholders import unknown_placeholders
from content.manuscript import Manuscript
from content.reading import TARGET_GRADE, measure, without_markup
from content.rendering import ARTICLE_LINK, FIGURE_LINK, figure, render_uncached

_MARK = re.compile(r"^\[//\]: # \(teaches ([^)]*)\)[ \t]*$")
_LINK = re.compile(r"\]\((?:<)?([^)\s>]+)")
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\(([^)\s]+)")
_ID = re.compile(r' id="([^"]+)"')
_HTML = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HEADING = re.compile(r"^(#+)[ \t]", re.MULTILINE)
# A number starts where no other does, so that a long one is looked at once and not
# again from each of its digits.
_DOSE = re.compile(
    r"(?<![\d.,])[.,]*\d[\d.,]*\s?(?:mg|mcg|µg|micrograms?|grams?|IU|ml)\b",
    re.IGNORECASE,
)

# Numbers to call that somebody may know by heart, and names of services. All of them
# differ from place to place, so a text takes them from the settings.
_CALLED = re.compile(
    r"(?<![\w.,/\u2013-])(?:000|101|105|111|112|116\s?117|116\s?123|118|119|911|988|999)"
    r"(?![\w/\u2013-]|[.,]\d)"
    r"|(?<!\w)\+?\d[\d\s()-]{8,}\d"
    r"|\bA&E\b|\bNHS\b|\bcasualty\b"
)

# Sentences that promise more than any text can know.
BANNED: Mapping[str, re.Pattern[str]] = {
    name: re.compile(words, re.IGNORECASE)
    for name, words in {
        "nothing to worry about": r"nothing to worry|no cause for (?:concern|alarm)",
        "do not worry": r"\b(?:do not|don['\u2019]t|no need to) "
        r"(?:worry|be afraid|panic)",
        "you are fine": r"\byou(?: are|['\u2019]re|['\u2019]ll be| will be) "
        r"(?:fine|safe|all right|alright|ok|okay|healthy)\b",
        "rules out": r"\b(?:rul(?:e|es|ed|ing) (?:it |this |that |cancer )?out)\b",
        "it is not cancer": r"\b(?:it|this|that)(?: is|['\u2019]s) "
        r"(?:\w+ )?not (?:\w+ )?(?:a |the )?cancer|\b(?:not|no|cannot be) cancer\b",
        "definitely": r"\b(?:definitely|certainly|without (?:a )?doubt)\b",
        "completely safe": r"\b(?:completely|totally|perfectly|entirely|100 ?%) "
        r"(?:safe|harmless|normal|fine)\b",
        "always harmless": r"\balways harmless\b|\bnever (?:serious|dangerous)\b",
        "guaranteed": r"\bguarantee|\brest assured\b|\ball[- ]clear\b",
        "no need to see anybody": r"\bno need to (?:see|call|phone|ask|go)\b",
    }.items()
}


@dataclass(frozen=True, slots=True)
class KnownSign:
    """A warning sign, what asks for it and what uses it.

    `questions` are options of the form as question.option, `rules` the codes of the
    rules that read them; the articles by themselves do not know the rules, and then
    it is None. `gap` says where the sign belongs while no article names it.
    """

    name: str
    words: re.Pattern[str]
    questions: tuple[str, ...]
    rules: tuple[str, ...] | None = None
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A clinical statement, and where it is asked, used and taught."""

    code: str
    text: str
    questions: tuple[str, ...]
    rules: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taught:
    """A statement and the paragraph of an article that teaches it."""

    statement: str
    article: str
    paragraph: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to fix, in one article or, without one, in the set of them."""

    article: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.article}: {self.sentence}" if self.article else self.sentence


# One article


def faults_in(
    manuscript: Manuscript,
    *,
    articles: Collection[str],
    words: Mapping[str, str],
    signs: Iterable[KnownSign],
    statements: Iterable[Statement],
    today: date,
) -> list[Fault]:
    """Everything that is wrong with one article.

    `articles` are the codes that links may lead to, `words` the placeholders with
    their values, none of which an author types.
    """
    prose = manuscript.prose()
    plain = without_markup(prose, placeholder=" ")
    sentences = [
        *_form(manuscript, prose, words),
        *_review(manuscript, today),
        *_links(manuscript, articles),
        *_grade(manuscript),
        *_typed_by_hand(plain, words),
        *_wording(plain),
        *_signs_named(plain, signs),
        *_marks(manuscript, {statement.code for statement in statements}),
    ]
    name = manuscript.code or manuscript.title
    return [Fault(name, sentence) for sentence in dict.fromkeys(sentences)]


def _form(manuscript: Manuscript, prose: str, words: Collection[str]) -> Iterator[str]:
    if not manuscript.key_points:
        yield "It has no key points."
    if not manuscript.sources:
        yield "It names no source."
    for name in unknown_placeholders(prose, words):
        yield f"Nobody knows the placeholder {{{name}}}, so readers see it as it is."
    if any(len(signs) not in (2, 3) for signs in _HEADING.findall(manuscript.body)):
        yield "Headings start with ## or ###; the title is the only one above them."
    for tag in _HTML.findall(prose):
        yield f"HTML such as “{tag}” is not used; readers see it as it is."


def _review(manuscript: Manuscript, today: date) -> Iterator[str]:
    if manuscript.reviewed is None:
        yield "It does not say when it was last checked against its sources."
    if manuscript.next_review is None:
        yield "It does not say when the next review is due."
    elif manuscript.next_review <= today:
        yield f"Its review was due on {manuscript.next_review.isoformat()}."
    elif manuscript.reviewed and manuscript.next_review <= manuscript.reviewed:
        yield "Its next review is not after the last one."


def _links(manuscript: Manuscript, articles: Collection[str]) -> Iterator[str]:
    for code in manuscript.related:
        if code not in articles or code == manuscript.code:
            yield f"The related article {code} does not exist."
    texts = [manuscript.body, *(faq.answer for faq in manuscript.faq)]
    shown = render_uncached(*texts, words={}, addresses={})
    ids = {name for part in shown for name in _ID.findall(part.html)}
    for text in texts:
        for target in _LINK.findall(text):
            if target.startswith(ARTICLE_LINK):
                code = target.removeprefix(ARTICLE_LINK)
                if code not in articles:
                    yield f"A link leads to {code}, which does not exist."
            elif target.startswith("#"):
                if target[1:] not in ids:
                    yield f"A link leads to {target}, which is no heading here."
            elif not target.startswith((FIGURE_LINK, "https://", "http://")):
                yield f"The link to {target} leads nowhere."
        for description, target in _IMAGE.findall(text):
            if not figure(target):
                yield f"There is no figure “{target}”."
            if not description.strip():
                name = target.removeprefix(FIGURE_LINK)
                yield f"The figure “{name}” has no description."


def _grade(manuscript: Manuscript) -> Iterator[str]:
    grade = measure(manuscript).grade
    if grade > TARGET_GRADE:
        yield (
            f"Its reading grade is {grade:.1f}; the target is {TARGET_GRADE:.0f} or "
            "below. Shorten sentences and take plainer words."
        )


def _typed_by_hand(plain: str, words: Mapping[str, str]) -> Iterator[str]:
    # A number of one or two digits is in many a sentence that calls nobody.
    numbers = [
        rf"(?<!\w){re.escape(value)}(?!\w)"
        for value in words.values()
        if len(value) > 2 and any(character.isdigit() for character in value)
    ]
    pattern = re.compile("|".join([*numbers, _CALLED.pattern]))
    for match in pattern.finditer(plain):
        yield (
            f"“{match[0].strip()}” is typed by hand. Write a placeholder such as "
            "{emergency_number}."
        )


def _wording(plain: str) -> Iterator[str]:
    for name, pattern in BANNED.items():
        for match in pattern.finditer(plain):
            yield f"“{match[0]}” promises too much (banned: “{name}”)."
    for match in _DOSE.finditer(plain):
        yield f"“{match[0]}” is a dose. Leave doses to the pharmacist."


def _signs_named(plain: str, signs: Iterable[KnownSign]) -> Iterator[str]:
    for sign in signs:
        if not sign.words.search(plain):
            continue
        if not sign.questions:
            yield f"It names {sign.name}, a warning sign that no question asks for."
        elif sign.rules == ():
            yield f"It names {sign.name}, a warning sign that no rule uses."


def _marks(manuscript: Manuscript, known: Collection[str]) -> Iterator[str]:
    for taught in paragraphs_that_teach(manuscript):
        if taught.statement not in known:
            yield f"There is no statement {taught.statement}."
        elif not taught.paragraph:
            yield f"The mark of {taught.statement} stands after no paragraph."
    (shown,) = render_uncached(manuscript.body, words={}, addresses={})
    if "[//]" in shown.html:
        yield "A mark is shown to readers. Leave an empty line before and after it."


# The set of articles


def faults_in_set(
    manuscripts: Mapping[str, Manuscript],
    *,
    signs: Sequence[KnownSign],
    statements: Sequence[Statement],
) -> list[Fault]:
    """What the articles lack as a whole: signs unnamed and statements untaught."""
    plain = [
        without_markup(item.prose(), placeholder=" ") for item in manuscripts.values()
    ]
    sentences = []
    for sign in signs:
        is_named = any(sign.words.search(text) for text in plain)
        if sign.gap and is_named:
            sentences.append(f"An article names {sign.name} now. Take out its gap.")
        elif sign.questions and sign.rules != () and not (sign.gap or is_named):
            sentences.append(
                f"No article names {sign.name}, which the form asks for"
                f"{_used_by(sign)}."
            )
    sentences += [
        f"No article is to teach {statement.code}."
        for statement in statements
        if not statement.articles
    ]
    faults = [Fault("", sentence) for sentence in sentences]
    for code in sorted({code for item in statements for code in item.articles}):
        faults += untaught_faults(manuscripts.get(code), code, statements)
    return faults


def overdue_faults(reviews: Iterable[tuple[str, date]]) -> list[Fault]:
    """Public articles, by name, whose clinical review was due on a day that is past."""
    return [
        Fault(name, f"Its clinical review was due on {day}.") for name, day in reviews
    ]


def untaught_faults(
    manuscript: Manuscript | None, code: str, statements: Iterable[Statement]
) -> list[Fault]:
    """The statements that an article is to teach and does not; all without one."""
    paragraphs = paragraphs_that_teach(manuscript) if manuscript else ()
    taught = {item.statement for item in paragraphs}
    return [
        Fault(code, f"It does not teach {statement.code}: {statement.text}")
        for statement in statements
        if code in statement.articles and statement.code not in taught
    ]


def gaps(signs: Iterable[KnownSign]) -> list[str]:
    """The signs that are known to be missing from the articles, as sentences."""
    return [
        f"No article names {sign.name} yet, which the form asks for{_used_by(sign)}. "
        f"It belongs in {sign.gap}."
        for sign in signs
        if sign.gap
    ]


def _used_by(sign: KnownSign) -> str:
    return f" (used by {', '.join(sign.rules)})" if sign.rules else ""


def faults_in_statements(
    statements: Iterable[Statement],
    *,
    questions: Collection[str],
    rules: Collection[str],
) -> list[Fault]:
    """Statements that rest on questions or rules which do not exist."""
    return [
        Fault("", f"Statement {statement.code} names the {kind} {name}, which is gone.")
        for statement in statements
        for kind, named, known in (
            ("question", statement.questions, questions),
            ("rule", statement.rules, rules),
        )
        for name in named
        if name not in known
    ]


# Where statements are taught


def paragraphs_that_teach(manuscript: Manuscript) -> list[Taught]:
    """Which paragraph, list or table teaches which statements.

    A mark stands on its own line after what it marks, with empty lines around.
    """
    found = []
    before = ""
    for block in re.split(r"\n[ \t]*\n", manuscript.body):
        text = block.strip("\n")
        mark = _MARK.match(text)
        if not mark:
            before = text
            continue
        paragraph = "" if before.startswith("#") else before
        for code in mark[1].split(","):
            found.append(Taught(code.strip(), manuscript.code, paragraph))
    return found
