from django.apps import apps
from django.core.management.base import BaseCommand

from config.key_rotation import reseal
from config.sealed import sealed_fields


class Command(BaseCommand):
    help = (
        "Seals everything that is encrypted with the current key, the first of "
        "SEALED_KEYS. Afterwards older keys can be taken off the list. It can be "
        "stopped and started again at any time."
    )

    def handle(self, *args, **options):
        for model in apps.get_models():
            if sealed_fields(model):
                count = reseal(model._base_manager.iterator(chunk_size=500))
                self.stdout.write(f"{model._meta.verbose_name_plural}: {count} sealed.")
