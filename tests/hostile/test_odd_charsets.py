"""FAULT: a request that names an odd charset and has a query is not answered at all.

Django reads the query with that charset while it makes the request, so the exception
passes every middleware: the server's own bare 500, without headers and without words.
"""

import pytest
from django.test import Client

from tests.hostile.inputs import FORM

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("charset", ["rot13", "hex", "idna", "undefined", "utf-7"])
@pytest.mark.parametrize("path", ["/", "/check/about-you/", "/admin/login/"])
def test_a_charset_that_is_none_does_not_end_in_a_server_error(charset, path):
    response = Client().generic(
        "POST", path, "a=b", f"{FORM}; charset={charset}", QUERY_STRING="q=1"
    )

    assert response.status_code < 500
