from django.core.management.base import BaseCommand
from django.utils import timezone

from intake import services
from intake.models import Draft


class Command(BaseCommand):
    help = (
        "Erases drafts 24 hours after their last activity, or 72 hours when they were "
        "saved with a code. Run it every hour."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="only say how many would go"
        )

    def handle(self, *args, dry_run: bool, **options):
        now = timezone.now()
        if dry_run:
            count = Draft.objects.expired(now).count()
            self.stdout.write(f"{count} drafts would be erased.")
        else:
            self.stdout.write(f"{services.purge_drafts(now=now)} drafts erased.")
