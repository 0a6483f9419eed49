"""The rule book says in words what the rules do, all of it and nothing else."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from django.core.management import CommandError, call_command

from intake.clinic import rule_sets
from intake.questionnaire.upper_back import UPPER_BACK
from intake.questionnaire.wording import wording
from tests.builders import a_clinician, an_editor
from tests.triage.test_document import read
from tests.triage.texts import texts_in
from triage.condition_parts import keys_read, walk
from triage.conditions import (
    MISSING,
    CountOf,
    HasAny,
    HasOnly,
    Sign,
    answer,
    count_of,
    how_many,
)
from triage.document import (
    DocumentHeading,
    Outline,
    OutlinePhrase,
    Paragraph,
    as_markdown,
)
from triage.hazard_log import HAZARDS
from triage.rulebook.book import rulebook
from triage.rulebook.conditions import in_words
from triage.rulebook.hazards import hazard_log, matrix
from triage.rules import RULESET
from triage.ruleset import RuleSet

WORDING = wording(UPPER_BACK)
BOOK = rulebook(RULESET, WORDING, HAZARDS)
MARKDOWN = as_markdown(BOOK)

WORDS = {
    "pain": ("Pain", {"yes": "It hurts", "no": "It does not"}),
    "ill": ("Illness", {"fever": "Hot", "rigors": "Shaking"}),
    "age": ("Age", {}),
}
PAIN = answer("pain") == "yes"
FEVER = answer("ill").any_of("fever", "rigors")


def lines(condition):
    """A condition in words, a line for each phrase, indented by depth."""

    def flat(phrase, depth):
        yield "  " * depth + phrase.text
        for part in phrase.parts:
            yield from flat(part, depth + 1)

    return list(flat(in_words(condition, WORDS), 0))


@pytest.mark.parametrize(
    "condition, expected",
    [
        (PAIN, ["Pain: “It hurts”"]),
        (FEVER, ["Illness: “Hot” or “Shaking”"]),
        (
            answer("ill").any_of("fever", "rigors", MISSING),
            ["Illness: “Hot”, “Shaking” or not answered"],
        ),
        (answer("ill").only("fever"), ["Illness: “Hot” and nothing else"]),
        (answer("age") >= 50, ["Age: at least 50"]),
        (answer("age") < 20, ["Age: less than 20"]),
        (answer("age") > 5, ["Age: more than 5"]),
        (answer("age") <= 5, ["Age: at most 5"]),
        (
            PAIN & FEVER,
            ["all of these:", "  Pain: “It hurts”", "  Illness: “Hot” or “Shaking”"],
        ),
        (
            PAIN | (answer("age") >= 50),
            ["one or more of these:", "  Pain: “It hurts”", "  Age: at least 50"],
        ),
        (~PAIN, ["not: Pain: “It hurts”"]),
        (
            ~(PAIN | FEVER),
            ["none of these:", "  Pain: “It hurts”", "  Illness: “Hot” or “Shaking”"],
        ),
        (
            ~(PAIN & FEVER),
            [
                "not all of these:",
                "  Pain: “It hurts”",
                "  Illness: “Hot” or “Shaking”",
            ],
        ),
        (Sign("cancer", PAIN), ["sign D.cancer"]),
        (~Sign("cancer", PAIN), ["not: sign D.cancer"]),
        (
            count_of("ill", "fever", "rigors") >= 2,
            ["Illness: at least 2 of these:", "  “Hot”", "  “Shaking”"],
        ),
        (
            how_many(PAIN, FEVER) >= 1,
            [
                "at least 1 of these:",
                "  Pain: “It hurts”",
                "  Illness: “Hot” or “Shaking”",
            ],
        ),
        (
            count_of("ill", "fever") + how_many(PAIN) >= 2,
            [
                "at least 2 in the sum of:",
                "  how many of these are chosen under Illness:",
                "    “Hot”",
                "  how many of these hold:",
                "    Pain: “It hurts”",
            ],
        ),
        (answer("odd") == "x", ["odd: “x”"]),
        (answer("pain") == "maybe", ["Pain: “maybe”"]),
    ],
    ids=str,
)
def test_a_condition_is_put_into_words(condition, expected):
    assert lines(condition) == expected


def test_what_has_no_words_is_an_error():
    with pytest.raises(TypeError, match="no words"):
        in_words("pain", WORDS)


def named(condition):
    """The words of every option and question that a condition itself speaks of."""
    for part in walk(condition):
        if isinstance(part, HasAny | HasOnly | CountOf):
            yield WORDING[part.key][0]
            for code in part.codes:
                yield (
                    "not answered" if code == MISSING else WORDING[part.key][1][code]
                )


def test_every_option_and_question_of_a_condition_is_in_its_words():
    for name, condition in RULESET.conditions():
        text = "\n".join(flat_with_signs(condition))

        assert [words for words in named(condition) if words not in text] == [], name


def flat_with_signs(condition):
    """The words of a condition and of every sign that it rests on."""
    for part in walk(condition):
        yield from _texts(in_words(part, WORDING))


def _texts(phrase):
    yield phrase.text
    for part in phrase.parts:
        yield from _texts(part)


def links(blocks):
    """The anchors that the phrases of a document lead to, in order."""

    def below(phrases):
        for phrase in phrases:
            if phrase.link:
                yield phrase.link
            yield from below(phrase.parts)

    for block in blocks:
        if isinstance(block, Outline):
            yield from below(block.phrases)


def test_every_rule_and_guard_has_its_place():
    anchors = Counter(item.anchor for item in BOOK if isinstance(item, DocumentHeading))
    codes = (*RULESET.rule, *(guard.code for guard in RULESET.guards))

    assert [code for code in codes if anchors[code] != 1] == []


def test_a_rule_stands_there_with_reasons_source_and_accuracy():
    paragraphs = {item.text for item in BOOK if isinstance(item, Paragraph)}

    assert [
        (rule.code, text)
        for rule in RULESET.rules
        for text in (
            rule.patient_reason,
            rule.clinician_reason,
            rule.source,
            rule.accuracy,
        )
        if text not in paragraphs
    ] == []


def test_a_rule_says_which_services_it_names_first():
    for rule in RULESET.rules:
        text = MARKDOWN.partition(f"### {rule.code} ")[2].partition("\n#")[0]
        named = ", ".join(name.replace("_", " ") for name in rule.calls)

        assert ("**Services named first:**" in text) == bool(rule.calls), rule.code
        assert not rule.calls or f"**Services named first:** {named}\n" in text


def test_a_tag_that_orders_the_worklist_stands_there_with_its_condition():
    phrases = [
        phrase for item in BOOK if isinstance(item, Outline) for phrase in item.phrases
    ]

    assert RULESET.suspicion.tags
    assert [
        tag.code
        for tag in RULESET.suspicion.tags
        if OutlinePhrase(f"{tag.title}:", (in_words(tag.condition, WORDING),))
        not in phrases
    ] == []


def test_a_rule_set_without_tags_has_none_in_its_book():
    without = replace(RULESET, suspicion=replace(RULESET.suspicion, tags=()))

    assert "**Tags:**" in MARKDOWN
    assert "**Tags:**" not in as_markdown(rulebook(without, WORDING))


def test_every_sign_is_defined_once_and_every_link_leads_somewhere():
    anchors = [item.anchor for item in BOOK if isinstance(item, DocumentHeading)]

    assert set(links(BOOK)) <= set(anchors)
    assert len(anchors) == len(set(anchors))
    assert {f"sign-{name}" for name in RULESET.sign} <= set(anchors)


def test_the_book_is_made_from_the_rule_set_it_is_given():
    data = json.loads(RULESET.canonical_json)
    data["rules"][0]["patient_reason"] = "Something else entirely."
    changed = as_markdown(rulebook(RuleSet.from_json(data), WORDING))

    assert "Something else entirely." in changed
    assert "Something else entirely." not in MARKDOWN


def test_every_text_that_patients_are_told_stands_in_the_book():
    book = letters(MARKDOWN)
    texts = [
        text
        for path, text in texts_in(RULESET.to_json()["texts"], ("texts",))
        if path[-1] not in {"urgency", "waits_for"}
        and not {"call", "if_worse"} & set(path)
    ]

    assert len(texts) > 50
    for text in texts:
        assert letters(text) in book
    assert letters("before others of its level") in book


def test_the_book_carries_version_and_digest():
    assert f"version {RULESET.version}" in MARKDOWN
    assert RULESET.digest in MARKDOWN


def test_the_book_without_hazards_has_no_hazard_log():
    assert "Hazard log" not in as_markdown(rulebook(RULESET, WORDING))


def test_the_book_says_who_reads_a_question_and_that_nobody_does():
    assert "| sex\\_at\\_birth | Sex at birth | core | no rule |" in MARKDOWN
    assert "| distress | Coping and mood |   | R34, R58 |" in MARKDOWN


def letters(text):
    """The text without its marks, which Markdown and a page set differently."""
    return "".join(character for character in text if character.isalnum())


@pytest.mark.django_db
@pytest.mark.parametrize(
    "document, blocks",
    [("rule-book", BOOK), ("hazard-log", hazard_log(RULESET, WORDING, HAZARDS))],
    ids=["rule-book", "hazard-log"],
)
def test_the_page_for_staff_says_the_same_as_the_file(client, document, blocks):
    client.force_login(a_clinician())
    address = f"/admin/triage/storedruleset/{document}/"
    html = client.get(address).content.decode()
    inside = html.partition('class="document">')[2].partition('<br class="clear">')[0]

    page = read(inside.rpartition("</div>")[0])

    assert letters(page.text) == letters(as_markdown(blocks).replace("| ---", ""))
    assert [item["id"] for _, item in page.tags if "id" in item] == [
        block.anchor for block in blocks if isinstance(block, DocumentHeading)
    ]
    assert [item["href"] for _, item in page.tags if "href" in item] == [
        f"#{link}" for link in links(blocks)
    ]


@pytest.fixture
def books_made(monkeypatch):
    """The rule sets of which a page has made the book, from an empty memory on."""
    made = []

    def make(ruleset, words, hazards):
        made.append(ruleset)
        return ()

    rule_sets._blocks.cache_clear()
    monkeypatch.setattr(rule_sets, "rulebook", make)
    yield made
    rule_sets._blocks.cache_clear()


@pytest.mark.django_db
def test_who_may_not_read_the_book_makes_nobody_write_it(client, books_made):
    client.force_login(an_editor())

    assert client.get("/admin/triage/storedruleset/rule-book/").status_code == 403
    assert books_made == []


@pytest.mark.django_db
def test_the_book_is_made_once_for_each_rule_set(client, books_made, monkeypatch):
    client.force_login(a_clinician())
    another = replace(RULESET, version="another")

    for ruleset in (RULESET, RULESET, another, another):
        monkeypatch.setattr(rule_sets, "RULESET", ruleset)
        client.get("/admin/triage/storedruleset/rule-book/")

    assert books_made == [RULESET, another]


# The matrix


def test_the_matrix_has_a_row_for_every_hazard():
    assert [row.hazard for row in matrix(RULESET, HAZARDS)] == list(HAZARDS)


def test_a_row_brings_together_what_its_rules_read_and_show():
    row = {row.hazard.code: row for row in matrix(RULESET, HAZARDS)}["H22"]

    assert row.rules == ("R34",)
    assert row.questions == ("distress",)
    assert row.articles == ("A23",)


def test_a_row_includes_the_questions_of_its_rules_and_of_its_guards():
    rows = {row.hazard.code: row for row in matrix(RULESET, HAZARDS)}

    assert keys_read(RULESET.rule["R48"].condition) <= set(rows["H20"].questions)
    assert "nerve_onset" in rows["H06"].questions
    assert "A06" in rows["H13"].articles


def test_the_hazard_log_says_when_no_test_proves_a_control():
    text = as_markdown(hazard_log(RULESET, WORDING, HAZARDS))

    for hazard in HAZARDS:
        assert f"### {hazard.code} " in text
    unproven = sum(not part.proof for item in HAZARDS for part in item.controls)
    assert text.count("no test names this yet") == unproven


# The command


def written(tmp_path, *options):
    file = tmp_path / "book"
    call_command("rulebook", *options, "--output", str(file))
    return file.read_text(encoding="utf-8")


def test_the_command_writes_markdown(tmp_path):
    assert written(tmp_path) == MARKDOWN


def test_the_command_writes_the_rule_set_itself(tmp_path):
    assert (
        RuleSet.from_json(json.loads(written(tmp_path, "--json"))).digest
        == RULESET.digest
    )


def test_the_command_prints_when_no_file_is_named(capsys):
    call_command("rulebook")

    assert capsys.readouterr().out == MARKDOWN


def test_the_command_says_when_it_cannot_write(tmp_path):
    with pytest.raises(CommandError, match="cannot be written"):
        call_command("rulebook", "--output", str(tmp_path / "no" / "such" / "place"))
