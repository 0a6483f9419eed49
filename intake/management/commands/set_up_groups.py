from django.contrib.auth.models import Group, Permission
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

# What each group of staff may do. The editor sees no submission; the administrator
# looks after accounts and the audit trail and opens no record.
GROUPS: dict[str, tuple[str, ...]] = {
    "Reception": ("intake.view_submission",),
    "Clinician": (
        "intake.view_submission",
        "intake.open_record",
        "triage.add_review",
        "triage.view_review",
        "triage.view_storedruleset",
        "content.view_article",
        "content.sign_article",
    ),
    "Editor": (
        "content.view_article",
        "content.add_article",
        "content.change_article",
        "content.publish_article",
    ),
    "Clinical safety officer": (
        "intake.view_submission",
        "intake.open_record",
        "intake.view_auditevent",
        "triage.view_review",
        "triage.view_storedruleset",
        "content.view_article",
        "content.sign_article",
    ),
    "Administrator": (
        "auth.view_user",
        "auth.add_user",
        "auth.change_user",
        "auth.view_group",
        "intake.view_auditevent",
    ),
}


class Command(BaseCommand):
    help = "Makes the groups of staff, or brings their permissions up to date."

    @transaction.atomic
    def handle(self, *args, **options):
        for name, wanted in GROUPS.items():
            group, _ = Group.objects.get_or_create(name=name)
            group.permissions.set([self._permission(item) for item in wanted])
        self.stdout.write(f"Groups: {', '.join(GROUPS)}.")

    def _permission(self, name: str) -> Permission:
        app, codename = name.split(".")
        try:
            return Permission.objects.get(
                content_type__app_label=app, codename=codename
            )
        except Permission.DoesNotExist:
            raise CommandError(
                f"There is no permission {name}. Run `manage.py migrate` first."
            ) from None
