"""The entry point of the application server."""

import os
from io import StringIO

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

# An application server runs no checks by itself. A rule set that names a question which
# does not exist, or a stored key that is not listed, must stop the start and say so.
# What is wrong goes to the error stream; that nothing is wrong goes nowhere.
call_command("check", databases=["default"], stdout=StringIO())
