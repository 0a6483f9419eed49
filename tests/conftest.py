"""The environment of the tests. They need no .env and never read one."""

import atexit
import base64
import gc
import io
import os
import shutil
import tempfile

# Django reads its settings once, so all of this stands before the first import of it.
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "config.settings",
    "ENV_FILE": os.devnull,
    "DEBUG": "False",
    "DEMONSTRATION": "True",
    "SECRET_KEY": "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGH",
    "SEALED_KEYS": ",".join(
        f"{key_id}:{base64.b64encode(bytes([number]) * 32).decode()}"
        for number, key_id in enumerate(("test", "search"), start=1)
    ),
    "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
    "EMERGENCY_NUMBER": "999",
    "CLINIC_NAME": "Example clinic",
    "CLINIC_TIME_ZONE": "Europe/London",
    "TRIAGE_FLOOR_LEVEL": "routine",
    "RULESET_REVIEW_DUE": "2099-12-31",
    # The machine of a test run may be slower than any server. The test that takes the
    # database away sets its own limit.
    "DATABASE_WAIT_SECONDS": "30",
    # Playwright runs an event loop in the thread in which the tests use the database.
    "DJANGO_ALLOW_ASYNC_UNSAFE": "1",
}
for name in (
    "ASK_DISTRESS",
    "CANCER_HELPLINE_PHONE",
    "CANCER_HELPLINE_TEXT",
    "CLINIC_ADDRESS",
    "CLINIC_CLOSED",
    "CLINIC_COUNTRY",
    "CLINIC_EMAIL",
    "CLINIC_OPENING_HOURS",
    "CLINIC_PHONE",
    "CLINIC_WORKING_HOURS",
    "CRISIS_LINE",
    "CRISIS_LINE_PHONE",
    "CSRF_TRUSTED_ORIGINS",
    "EMERGENCY_DEPARTMENT_NAME",
    "ROUTINE_SERVICE",
    "ROUTINE_SERVICE_PHONE",
    "SAME_DAY_ESCALATE_HOURS",
    "SAME_DAY_SERVICE",
    "SAME_DAY_SERVICE_HOURS",
    "SAME_DAY_SERVICE_PHONE",
    "SERVE",
    "TRIAGE_MIN_AGE",
    "URGENT_LINE",
    "URGENT_LINE_PHONE",
):
    os.environ.pop(name, None)

import pytest  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402
from hypothesis import HealthCheck  # noqa: E402
from hypothesis import settings as hypothesis_settings  # noqa: E402

# Tests that are run once more without the protection they are about.
from tests.faults.controls import (  # noqa: E402, F401
    pytest_collection_modifyitems,
    pytest_generate_tests,
    pytest_runtest_protocol,
)

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The manifest of the static files is made by collectstatic, which tests do not run.
settings.STORAGES = settings.STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
settings.STATIC_ROOT = tempfile.mkdtemp(prefix="static-")
atexit.register(shutil.rmtree, settings.STATIC_ROOT, ignore_errors=True)
settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

# A slow machine is no fault of the code, and a run on the build server repeats. It is
# one of many: what one run does not try, another does.
hypothesis_settings.register_profile(
    "tests",
    max_examples=50,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
hypothesis_settings.load_profile("tests")
# Before a release: pytest --hypothesis-profile=thorough
hypothesis_settings.register_profile(
    "thorough", hypothesis_settings.get_profile("tests"), max_examples=10_000
)


def pytest_collection_finish() -> None:
    """What is there when the first test runs stays until the last one has run.

    Looking through all of it again and again for garbage took a tenth of a run.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The database of a run has the groups of staff, as every installation has.

    Making them takes longer than most tests. A test that empties the whole database
    takes them away again, so the builders look before they use one.
    """
    with django_db_blocker.unblock():
        call_command("set_up_groups", stdout=io.StringIO())


@pytest.fixture(scope="module")
def module_db(django_db_setup, django_db_blocker):
    """The database, for a fixture that serves a whole module.

    Each test of the module still undoes what it stores itself; what the fixture stores
    is undone after the last one.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
