"""Settings as a fresh process reads them from its environment."""

import json
import os
import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path

import django
import pytest
from django.conf import global_settings
from django.core.exceptions import ImproperlyConfigured

from config.keys import make_keys

PROJECT = Path(__file__).resolve().parents[2]

PRODUCTION = {
    "ENV_FILE": os.devnull,
    "DJANGO_SETTINGS_MODULE": "config.settings",
    "SECRET_KEY": "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGH",
    "SEALED_KEYS": make_keys("k1"),
    "ALLOWED_HOSTS": "back.example.org",
    "EMERGENCY_NUMBER": "112",
    "CLINIC_PHONE": "+44 20 7946 0000",
    "RULESET_REVIEW_DUE": "2099-12-31",
    "DATABASE_URL": "sqlite://:memory:",
}


def python(code, environment):
    """Run a few lines in a process that has this environment and no other."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def settings_of_a_process(**changes):
    """The settings of production as a process of its own has them."""
    result = python(
        "import json; from django.conf import settings; settings.DEBUG;"
        "names = [name for name in dir(settings) if name.isupper()];"
        "print(json.dumps({n: getattr(settings, n) for n in names}, default=str))",
        PRODUCTION | changes,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def settings(**changes):
    """The same, read here: the file is run with this environment and no other.

    A change to None takes a setting away.
    """
    environment = {**PRODUCTION, **changes}
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            patch.delenv(name)
        for name, text in environment.items():
            if text is not None:
                patch.setenv(name, text)
        found = runpy.run_path(str(PROJECT / "config" / "settings.py"))
    found = {
        name: value
        for name, value in (vars(global_settings) | found).items()
        if name.isupper()
    }
    return json.loads(json.dumps(found, default=str))


def advice(**changes):
    """The words with which these settings stop a process; empty if they do not."""
    try:
        settings(**changes)
    except ImproperlyConfigured as error:
        return str(error)
    return ""


def test_a_missing_setting_stops_the_process_with_advice():
    needed = (
        "SECRET_KEY",
        "SEALED_KEYS",
        "ALLOWED_HOSTS",
        "EMERGENCY_NUMBER",
        "RULESET_REVIEW_DUE",
        "DATABASE_URL",
    )

    words = {name: advice(**{name: None}) for name in needed}

    assert [
        name
        for name, text in words.items()
        if not text.startswith(f"The setting {name} is missing")
        or ".env.example" not in text
    ] == []


def test_a_setting_that_cannot_be_used_stops_the_process_with_advice():
    unusable = {
        "DEBUG": "perhaps",
        "DEMONSTRATION": "2",
        "RULESET_REVIEW_DUE": "next year",
        "TRIAGE_FLOOR_LEVEL": "none",
        "TRIAGE_MIN_AGE": "eighteen",
        "CLINIC_TIME_ZONE": "Mars/Olympus",
        "DATABASE_WAIT_SECONDS": "-1",
        "SERVE": "nobody",
    }

    words = {name: advice(**{name: text}) for name, text in unusable.items()}

    assert [
        name
        for name, text in words.items()
        if not text.startswith(f"The setting {name} is missing or cannot")
    ] == []


def test_a_process_without_a_setting_ends_with_the_advice_and_repeats_no_secret():
    environment = {**PRODUCTION}
    del environment["ALLOWED_HOSTS"]

    result = python(
        "from django.conf import settings; settings.DEBUG",
        environment | {"SECRET_KEY": "canary"},
    )

    assert result.returncode != 0
    assert result.stderr.splitlines()[-1].startswith(
        "django.core.exceptions.ImproperlyConfigured: The setting ALLOWED_HOSTS is"
    )
    assert "canary" not in result.stderr


def test_production_is_the_default_and_encrypted():
    found = settings_of_a_process()

    assert found["DEBUG"] is False
    assert found["DEMONSTRATION"] is False
    assert found["SESSION_COOKIE_NAME"] == "__Host-sessionid"
    assert found["CSRF_COOKIE_NAME"] == "__Host-csrftoken"
    assert found["SESSION_COOKIE_SECURE"] is True
    assert found["CSRF_COOKIE_SECURE"] is True
    assert found["SESSION_COOKIE_HTTPONLY"] is True
    assert found["SESSION_COOKIE_SAMESITE"] == "Lax"
    assert found["CSRF_COOKIE_SAMESITE"] == "Lax"
    assert found["SESSION_COOKIE_PATH"] == found["CSRF_COOKIE_PATH"] == "/"
    assert found["SESSION_COOKIE_DOMAIN"] is found["CSRF_COOKIE_DOMAIN"] is None
    assert found["SECURE_SSL_REDIRECT"] is True
    assert found["SECURE_HSTS_SECONDS"] >= 31536000
    assert found["SECURE_HSTS_INCLUDE_SUBDOMAINS"] is True
    assert found["SECURE_HSTS_PRELOAD"] is False
    assert found["SECURE_PROXY_SSL_HEADER"] is None


def test_a_demonstration_runs_over_plain_http():
    found = settings(DEMONSTRATION="True")

    assert found["SESSION_COOKIE_NAME"] == "sessionid"
    assert found["CSRF_COOKIE_NAME"] == "csrftoken"
    assert found["SESSION_COOKIE_SECURE"] is False
    assert found["SECURE_SSL_REDIRECT"] is False
    assert found["SECURE_HSTS_SECONDS"] == 0


def test_a_demonstration_needs_no_emergency_number_of_its_own():
    found = settings(DEMONSTRATION="True", EMERGENCY_NUMBER="")

    assert "number='999'" in found["CLINIC"]


def test_what_a_proxy_says_is_believed_only_when_a_setting_says_so():
    found = settings(TRUST_FORWARDED_PROTO="True")

    assert found["SECURE_PROXY_SSL_HEADER"] == ["HTTP_X_FORWARDED_PROTO", "https"]


def test_the_whole_domain_is_given_up_to_https_only_when_asked():
    found = settings(SECURE_HSTS_PRELOAD="True")

    assert found["SECURE_HSTS_PRELOAD"] is True
    assert found["SILENCED_SYSTEM_CHECKS"] == []


def test_sqlite_waits_its_turn_and_loses_nothing():
    found = settings(DATABASE_URL="", DEMONSTRATION="True")
    database = found["DATABASES"]["default"]

    assert database["ENGINE"] == "django.db.backends.sqlite3"
    assert database["CONN_MAX_AGE"] is None
    assert database["OPTIONS"] == {
        "timeout": 10,
        "transaction_mode": "IMMEDIATE",
        "init_command": (
            "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;"
        ),
    }


def test_sqlite_really_runs_that_way(tmp_path):
    result = python(
        "from django.db import connection as c; cursor = c.cursor();"
        "ask = lambda name: cursor.execute(f'PRAGMA {name}').fetchone()[0];"
        "print(ask('journal_mode'), ask('synchronous'), ask('foreign_keys'))",
        PRODUCTION | {"DATABASE_URL": f"sqlite:///{tmp_path}/db.sqlite3"},
    )

    assert result.stdout.split() == ["wal", "2", "1"], result.stderr


def test_postgresql_gives_up_after_three_seconds():
    found = settings_of_a_process(DATABASE_URL="postgres://u:p@db/name")
    database = found["DATABASES"]["default"]
    options = database["OPTIONS"]

    assert database["CONN_MAX_AGE"] == 0
    assert database["CONN_HEALTH_CHECKS"] is True
    assert options["connect_timeout"] == 3
    assert options["tcp_user_timeout"] == 3000
    assert options["pool"]["timeout"] == 3
    assert "BoundedConnection" in options["pool"]["connection_class"]
    for limit in (
        "statement_timeout=5000",
        "lock_timeout=2000",
        "idle_in_transaction_session_timeout=10000",
    ):
        assert f"-c {limit}" in options["options"]


def test_what_the_address_of_postgresql_asks_for_is_kept():
    address = "postgres://u:p@db/n?sslmode=verify-full&sslrootcert=/etc/ca.pem"

    options = settings(DATABASE_URL=address)["DATABASES"]["default"]["OPTIONS"]

    assert options["sslmode"] == "verify-full"
    assert options["sslrootcert"] == "/etc/ca.pem"
    assert options["connect_timeout"] == 3


def test_origins_may_be_written_with_spaces_after_the_commas():
    found = settings(CSRF_TRUSTED_ORIGINS="https://a.example, https://b.example")

    assert found["CSRF_TRUSTED_ORIGINS"] == ["https://a.example", "https://b.example"]


def test_a_command_may_wait_for_postgresql_but_never_for_a_lock():
    found = settings(DATABASE_URL="postgres://u:p@db/n", DATABASE_WAIT_SECONDS="0")
    options = found["DATABASES"]["default"]["OPTIONS"]

    assert options == {"connect_timeout": 3, "options": "-c lock_timeout=2000"}


def test_sessions_are_not_written_on_every_request():
    found = settings()

    assert found["SESSION_ENGINE"] == "config.sessions"
    assert found["SESSION_SAVE_EVERY_REQUEST"] is False
    assert found["SESSION_COOKIE_AGE"] == 12 * 60 * 60


def test_what_is_sent_is_bounded():
    found = settings()

    assert found["DATA_UPLOAD_MAX_MEMORY_SIZE"] == 128 * 1024
    assert found["DATA_UPLOAD_MAX_NUMBER_FIELDS"] == 200


def test_a_password_of_staff_has_twelve_characters():
    (length,) = (
        validator["OPTIONS"]["min_length"]
        for validator in settings()["AUTH_PASSWORD_VALIDATORS"]
        if validator["NAME"].endswith("MinimumLengthValidator")
    )

    assert length == 12


def test_django_is_not_older_than_its_last_security_release():
    floor = tomllib.loads((PROJECT / "config/security-floor.toml").read_text("utf-8"))

    wanted = tuple(int(part) for part in floor["django"]["version"].split("."))
    assert django.VERSION[:2] == wanted[:2]
    assert django.VERSION[:3] >= wanted


def test_every_package_is_pinned_and_says_what_it_is_for():
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (PROJECT / name).read_text("utf-8").splitlines()
        for above, line in zip(["", *lines], lines, strict=False):
            if line and not line.startswith(("#", "-r ")):
                assert line.count("==") == 1, line
                assert above.startswith("# "), line


def test_the_example_names_every_setting_that_is_read():
    example = (PROJECT / ".env.example").read_text("utf-8")
    offered = {
        line.lstrip("#").partition("=")[0]
        for line in example.splitlines()
        if "=" in line and not line.startswith("# ")
    }
    source = "".join(
        (PROJECT / "config" / name).read_text("utf-8")
        for name in ("settings.py", "clinic.py")
    )

    read = set(re.findall(r'\benv(?:\.[a-z_]+\(|,)\s*"([A-Z_]+)"', source))
    phones = {f"{name}_PHONE" for name in read if f'_phone(env, "{name}"' in source}

    # The name of the file itself stands in the environment alone.
    assert read | phones | {"CANCER_HELPLINE_PHONE", "CANCER_HELPLINE_TEXT"} == (
        offered | {"CANCER_HELPLINE", "ENV_FILE"}
    )


def test_production_passes_the_checks_for_deployment():
    result = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy"]
        + ["--fail-level", "WARNING"],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], **PRODUCTION},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert result.returncode == 0, result.stderr


def test_a_command_without_a_setting_says_which_and_not_where_in_the_code():
    production = {**PRODUCTION}
    del production["SECRET_KEY"]
    result = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], **production},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert result.returncode == 1
    assert "SECRET_KEY" in result.stderr
    assert "Traceback" not in result.stderr
