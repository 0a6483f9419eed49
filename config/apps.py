from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class PlatformConfig(AppConfig):
    """Makes the system checks of the platform known to Django."""

    name = "config"
    verbose_name = "Platform"

    def ready(self) -> None:
        from config import checks  # noqa: F401  Importing registers the checks.


class StaffSiteConfig(AdminConfig):
    """Django's admin on our own site."""

    default = False
    default_site = "config.staff.StaffSite"
