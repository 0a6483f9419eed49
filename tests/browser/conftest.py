"""A browser, a server, and pages that are watched."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.management.color import no_style
from django.db import connection
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.watch import Watch

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
# The browser keeps to itself: what it asks for at home would look like our request.
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix, tmp_path_factory
):
    """A database in a file: in memory all threads of the server share a connection."""
    database = connection.settings_dict
    if database["ENGINE"].endswith("sqlite3"):
        folder = tmp_path_factory.mktemp("browser")
        database["TEST"]["NAME"] = str(folder / "tests.sqlite3")
        # Nothing of it has to outlive a power cut.
        options = database["OPTIONS"]
        options["init_command"] = options["init_command"].replace("=FULL", "=OFF")


# What migrations put there.
_KEPT = {"django_migrations", "django_content_type", "auth_permission"}


@pytest.fixture
def transactional_db(django_db_setup, django_db_blocker):
    """Empties the tables after a test, and does not install everything again.

    What Django does in this place takes longer than most of these tests.
    """
    with django_db_blocker.unblock():
        yield
        tables = connection.introspection.django_table_names(
            only_existing=True, include_views=False
        )
        connection.ops.execute_sql_flush(
            connection.ops.sql_flush(no_style(), set(tables) - _KEPT)
        )


@pytest.fixture(autouse=True)
def _definitions_are_stored_anew(live_server):
    """The database is emptied after each test, and the process has to know."""
    # Models cannot be imported yet when pytest reads this file.
    from tests.builders import forget_stored_definitions

    forget_stored_definitions()
    yield
    forget_stored_definitions()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next((path for name in _CHROMIUM if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium found")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_QUIET))
        yield browser
        browser.close()


@pytest.fixture
def watch(live_server) -> Iterator[Watch]:
    watch = Watch(live_server.url)
    yield watch
    assert watch.seen == []


@pytest.fixture
def new_page(
    browser: Browser, live_server, watch: Watch
) -> Iterator[Callable[..., Page]]:
    """Makes a page in a browser of its own; options are those of Playwright."""
    contexts = []

    def make(
        *, width: int = 1280, height: int = 800, scripts: bool = True, **options
    ) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": height},
            java_script_enabled=scripts,
            # Movement is tested where it is meant; elsewhere it only costs time.
            **{"reduced_motion": "reduce", "locale": "en-GB", **options},
        )
        contexts.append(context)
        watch.over(context)
        context.set_default_timeout(10_000)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page) -> Page:
    return new_page()


@pytest.fixture
def self_care_can_be_earned(settings):
    """The demonstration's floor: without it nobody is told to look after it at home."""
    settings.CLINIC = replace(settings.CLINIC, floor="self_care")


@pytest.fixture
def scene(page, monkeypatch, settings):
    """Where a place is looked for."""
    from tests.browser.places import Scene

    return Scene(page, monkeypatch, settings)
