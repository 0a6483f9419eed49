"""Where Django looks for the admin of an application. Ours is in ``intake.clinic``."""

from intake.clinic import admin  # noqa: F401  Importing registers the pages.
