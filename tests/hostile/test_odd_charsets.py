"""A charset that is none is no reason for the server's own bare error page."""

import io

import pytest
from django.test import RequestFactory

from tests.hostile.inputs import FORM
from tests.hostile.pages import connections_kept

pytestmark = pytest.mark.django_db


@pytest.fixture
def application():
    # It checks the database when it is imported.
    from config.wsgi import application

    return application


@pytest.mark.parametrize("charset", ["rot13", "hex", "undefined"])
@pytest.mark.parametrize("path", ["/", "/check/about-you/", "/admin/login/"])
def test_a_charset_that_is_none_does_not_end_in_a_server_error(
    application, charset, path
):
    environ = RequestFactory()._base_environ(
        REQUEST_METHOD="POST",
        PATH_INFO=path,
        QUERY_STRING="q=1",
        CONTENT_TYPE=f"{FORM}; charset={charset}",
        CONTENT_LENGTH="3",
    ) | {"wsgi.input": io.BytesIO(b"a=b")}
    statuses = []

    with connections_kept():
        application(environ, lambda status, _: statuses.append(status)).close()

    assert int(statuses[0].split()[0]) < 500
