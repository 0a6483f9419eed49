#!/usr/bin/env python
"""Runs the project's management commands."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    # Commands migrate and re-score: they may wait for the database as long as it
    # takes. Only a patient's request must fail fast (config/postgresql.py).
    os.environ["DATABASE_WAIT_SECONDS"] = "0"

    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
