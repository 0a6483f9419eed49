"""The browser, the server and the watched pages of the other browser tests."""

from tests.browser.conftest import (  # noqa: F401  Fixtures are found by name here.
    browser,
    django_db_modify_db_settings,
    new_page,
    page,
    watch,
)
