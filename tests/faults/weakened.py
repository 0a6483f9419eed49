"""The application with a protection taken out: what the controls are served with.

A test that cannot fail proves nothing. Each control removes, in its own process only,
one protection, and the script must then find the fault. ``WITHOUT`` in the environment
names it; the application knows none of it.
"""

import os

import django
import pytest

from tests.faults import weakenings

__all__ = ["application"]

django.setup()
# Never undone: the process ends with the control.
getattr(weakenings, os.environ["WITHOUT"])(pytest.MonkeyPatch())

# Middleware and connections are made from what the settings say by now.
from config.wsgi import application  # noqa: E402
