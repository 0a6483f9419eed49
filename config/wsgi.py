"""The entry point of the application server."""

import os
from io import StringIO

from django.core.handlers.wsgi import WSGIRequest
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.utils.http import parse_header_parameters

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")


class Utf8Request(WSGIRequest):
    """A request that is read as UTF-8, as our pages are, whatever charset it names.

    Django reads the address while it makes the request, before any middleware. With a
    charset that is none, such as rot13, that would end in the server's own error page.
    """

    def _set_content_type_params(self, meta):
        self.content_type, self.content_params = parse_header_parameters(
            meta.get("CONTENT_TYPE", "")
        )


application = get_wsgi_application()
application.request_class = Utf8Request

# An application server runs no checks by itself. A rule set that names a question which
# does not exist, or a stored key that is not listed, must stop the start and say so.
# What is wrong goes to the error stream; that nothing is wrong goes nowhere.
call_command("check", databases=["default"], stdout=StringIO())
