"""What the articles that we ship have to be, whoever wrote them."""

import io
import re
from datetime import timedelta
from statistics import median

import pytest
from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand, SystemCheckError
from django.utils import timezone

from content import shipped
from content.linting import KnownSign, paragraphs_that_teach
from content.management.commands import load_articles
from content.models import Article, ArticleVersion
from content.reading import HIGHEST_GRADE, TARGET_GRADE, measure
from intake.management.commands import lint_articles
from intake.questionnaire.upper_back import UPPER_BACK
from tests.content.builders import a_manuscript, a_published_article, the_next_draft
from triage.rules import RULESET

MANUSCRIPTS = shipped.manuscripts()


@pytest.fixture
def day_of_the_last_review(monkeypatch):
    """A day on which no review is due yet: the code does not age with the articles."""
    day = max(manuscript.reviewed for manuscript in MANUSCRIPTS.values())
    monkeypatch.setattr(timezone, "localdate", lambda *_: day)


def output_of(command: str, *arguments: str) -> str:
    out = io.StringIO()
    call_command(command, *arguments, stdout=out, stderr=out)
    return out.getvalue()


def as_typed(command: BaseCommand, name: str) -> None:
    """Run the command as in a shell, with the checks that it asks for."""
    parser = command.create_parser("manage.py", name)
    command.execute(**vars(parser.parse_args([])))


def test_all_twenty_three_articles_are_there():
    assert list(MANUSCRIPTS) == [f"A{number:02}" for number in range(1, 24)]


def test_an_article_has_all_its_parts():
    for code, manuscript in MANUSCRIPTS.items():
        assert 3 <= len(manuscript.key_points) <= 6, code
        assert 2 <= len(manuscript.sources) <= 6, code
        assert 2 <= len(manuscript.related) <= 4, code
        assert manuscript.reviewed < manuscript.next_review, code
        assert 400 <= measure(manuscript).words <= 1100, code


def test_the_texts_are_easy_to_read():
    grades = [measure(manuscript).grade for manuscript in MANUSCRIPTS.values()]
    assert median(grades) <= TARGET_GRADE
    assert max(grades) <= HIGHEST_GRADE


@pytest.mark.usefixtures("day_of_the_last_review")
def test_the_linter_finds_nothing():
    assert output_of("lint_articles").endswith("23 articles, 0 faults.\n")


def test_every_statement_is_taught_where_it_should_be():
    report = output_of("article_coverage")
    assert len(re.findall(r"^S\d-\d\d  ", report, re.MULTILINE)) == 178
    assert "MISSING" not in report
    assert report.endswith("178 statements, 0 places where one is missing.\n")


def test_no_article_teaches_a_statement_that_is_not_meant_for_it():
    meant = {
        (statement.code, article)
        for statement in shipped.statements()
        for article in statement.articles
    }
    taught = {
        (item.statement, item.article)
        for manuscript in MANUSCRIPTS.values()
        for item in paragraphs_that_teach(manuscript)
    }
    assert taught == meant


def test_a_statement_that_is_not_taught_stops_the_report(monkeypatch):
    fewer = {"A05": a_manuscript(code="A05")}
    monkeypatch.setattr(shipped, "manuscripts", lambda: fewer)
    with pytest.raises(CommandError, match="not taught"):
        output_of("article_coverage")
    with pytest.raises(CommandError, match="need fixing"):
        output_of("lint_articles")


def test_the_report_of_grades_names_every_article():
    report = output_of("reading_grades")
    assert len(report.splitlines()) == 24
    assert report.splitlines()[-1].startswith("Median ")


# Signs, questions and rules


def test_every_sign_of_the_articles_is_an_option_of_the_form():
    for sign, real in zip(
        shipped.signs(),
        lint_articles.signs_with_rules(shipped.signs(), UPPER_BACK, RULESET),
        strict=True,
    ):
        assert real.questions == sign.questions
        assert bool(real.rules) == bool(sign.questions)


def test_an_option_that_the_form_lost_asks_for_nothing():
    gone = KnownSign("x", re.compile("x"), ("emg_ill.gone", "emg_ill.fever"))
    (real,) = lint_articles.signs_with_rules([gone], UPPER_BACK, RULESET)
    assert real.questions == ("emg_ill.fever",)
    assert "R22" in real.rules


def test_an_urgent_option_that_the_articles_do_not_know_is_a_fault():
    assert lint_articles.unknown_to_articles(shipped.signs(), UPPER_BACK, RULESET) == []
    fewer = [sign for sign in shipped.signs() if sign.name != "a fever"]
    faults = lint_articles.unknown_to_articles(fewer, UPPER_BACK, RULESET)
    assert {str(fault).split(",")[0] for fault in faults} == {
        "The articles know no sign for emg_ill.fever",
        "The articles know no sign for systemic.fever_recent",
    }


# In the database


@pytest.mark.django_db
def test_loading_reports_what_it_did():
    assert output_of("load_articles") == (
        "Articles: 23 created, 0 updated, 0 unchanged, 0 kept.\n"
    )
    assert output_of("load_articles") == (
        "Articles: 0 created, 0 updated, 23 unchanged, 0 kept.\n"
    )
    assert ArticleVersion.objects.count() == 23


@pytest.mark.django_db
def test_loading_shows_what_differs_from_an_edit_by_staff():
    output_of("load_articles")
    article = Article.objects.get(code="A05")
    edited = the_next_draft(article, slug="edited-by-staff")
    report = output_of("load_articles")
    assert '-title = "Sleep and pain"' in report
    assert '+title = "Warning signs and who to call"' in report
    assert report.endswith("0 created, 0 updated, 22 unchanged, 1 kept.\n")
    assert article.newest == edited


@pytest.mark.django_db
def test_a_file_that_cannot_be_loaded_stops_no_other(monkeypatch, tmp_path):
    bad, good = tmp_path / "a01-bad.md", tmp_path / "a02-good.md"
    bad.write_text("no front matter")
    good.write_text(a_manuscript(code="A02").to_file())
    monkeypatch.setattr(shipped, "ARTICLES", tmp_path)
    out = io.StringIO()
    with pytest.raises(CommandError, match="1 files could not be loaded"):
        call_command("load_articles", stdout=out, stderr=out)
    assert "a01-bad.md was not loaded. a01-bad.md: The file does not start" in (
        out.getvalue()
    )
    assert Article.objects.get().code == "A02"


@pytest.mark.django_db
def test_articles_are_loaded_though_the_checks_refuse_one(monkeypatch, tmp_path):
    (tmp_path / "a01-bad.md").write_bytes(b"\xff")
    (tmp_path / "a02-good.md").write_text(a_manuscript(code="A02").to_file())
    monkeypatch.setattr(shipped, "ARTICLES", tmp_path)
    with pytest.raises(SystemCheckError, match=r"a01-bad\.md"):
        call_command("check")
    with pytest.raises(CommandError, match="1 files could not be loaded"):
        as_typed(load_articles.Command(stderr=io.StringIO()), "load_articles")
    assert Article.objects.get().code == "A02"


@pytest.mark.django_db
@pytest.mark.usefixtures("day_of_the_last_review")
def test_the_linter_looks_at_the_database_too():
    output_of("load_articles")
    the_next_draft(Article.objects.get(code="A05"), slug="x", body="You are fine.")
    out = io.StringIO()
    with pytest.raises(CommandError):
        call_command("lint_articles", "--database", stdout=out)
    assert "A05: “You are fine” promises too much" in out.getvalue()
    # Those that were loaded as they are shipped have none.
    named = re.findall(r"^A\d\d", out.getvalue(), re.MULTILINE)
    assert set(named) == {"A05"}


@pytest.mark.django_db
def test_the_linter_names_public_articles_with_an_overdue_review():
    now = timezone.now()
    a_published_article(now=now)
    later = now + timedelta(days=2 * 365)
    (fault,) = lint_articles.overdue_reviews(later)
    assert "clinical review was due on" in str(fault)
    assert lint_articles.overdue_reviews(now) == []


@pytest.mark.django_db
def test_grades_are_measured_in_the_database_too():
    a_published_article(title="Only one")
    assert "Only one" in output_of("reading_grades", "--database")
