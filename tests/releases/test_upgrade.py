"""Every release that was ever made can be upgraded to the code of today.

A copy of its dump is loaded into a database of its own, migrated, and opened whole by
``open_everything``, in a process that has the keys of that release: Django reads its
settings once.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.releases import databases

HERE = Path(__file__).resolve().parent
RELEASES = sorted(path.parent.name for path in HERE.glob("*/commit"))

# Django's own tables, which grow with every model and every migration.
GROWING = {
    "auth_group_permissions",
    "auth_permission",
    "django_content_type",
    "django_migrations",
}
# Tables in which a migration adds or removes rows on purpose, and why nothing is lost.
# A migration that does so in any other table has to be entered here.
OTHER_ROWS_ON_PURPOSE = {
    "intake_attempts": "Counts tries within minutes; an upgrade may start from zero.",
}


@pytest.fixture(scope="module", params=RELEASES)
def report(request, tmp_path_factory):
    """The report of ``open_everything`` on the upgraded copy of a release."""
    release, folder = HERE / request.param, tmp_path_factory.mktemp("upgrade")
    server = os.environ.get("DATABASE_URL", "")
    is_postgresql = server.startswith(("postgres:", "postgresql:"))
    name = f"upgrade_{request.param.replace('.', '_')}_{os.getpid()}"
    written = folder / "report.json"
    with databases.scratch(server if is_postgresql else "", name, folder) as address:
        vendor = "postgresql" if is_postgresql else "sqlite"
        databases.load(address, release / databases.DUMPS[vendor])
        ended = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.releases.open_everything",
                release.name,
                written,
            ],
            cwd=HERE.parents[1],
            env=databases.environment(release, address),
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert ended.returncode == 0, ended.stderr[-4000:]
    return json.loads(written.read_text("utf-8"))


def test_there_are_releases_to_upgrade():
    assert "1.1" in RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_a_release_says_what_it_is_and_comes_for_both_databases(release):
    names = {path.name for path in (HERE / release).iterdir()}

    assert names >= {"README.md", "commit", "facts.json", "keys"}
    assert names >= set(databases.DUMPS.values())


def test_every_row_is_still_there(report):
    before, after = report["before"], report["after"]
    fewer = {
        table: (count, after.get(table, 0))
        for table, count in before.items()
        if after.get(table, 0) < count and table not in OTHER_ROWS_ON_PURPOSE
    }
    more = {
        table: (count, after[table])
        for table, count in before.items()
        if after.get(table, 0) > count
        and table not in GROWING
        and table not in OTHER_ROWS_ON_PURPOSE
    }

    assert sum(before.values()) > 500
    assert (fewer, more) == ({}, {})


def test_every_encrypted_value_opens_to_what_it_was(report):
    assert report["found"]["encrypted values"] == []


def test_every_stored_definition_reads_as_its_digest_says(report):
    assert report["found"]["definitions"] == []


def test_every_assessment_comes_out_the_same(report):
    assert report["found"]["assessments"] == []


def test_every_record_opens_for_a_clinician(report):
    assert report["found"]["records"] == []


def test_every_patient_is_found_by_name_and_by_number(report):
    assert report["found"]["search"] == []


def test_every_article_can_be_read_and_edited(report):
    assert report["found"]["articles"] == []


def test_the_browser_that_sent_a_form_still_reads_its_result(report):
    assert report["found"]["results"] == []


def test_every_form_waits_in_its_browser_where_it_was_left(report):
    assert report["found"]["drafts"] == []


def test_every_kept_form_opens_with_its_code_and_has_all_its_answers(report):
    assert report["found"]["kept forms"] == []


def test_a_form_begun_before_the_upgrade_is_sent_after_it(report):
    assert report["found"]["sending"] == []


def test_the_checks_are_content_and_no_migration_is_missing(report):
    assert report["found"]["commands"] == []
