from django.apps import AppConfig


class PlatformConfig(AppConfig):
    """Makes the system checks of the platform known to Django."""

    name = "config"
    verbose_name = "Platform"

    def ready(self) -> None:
        from config import checks  # noqa: F401  Importing registers the checks.
