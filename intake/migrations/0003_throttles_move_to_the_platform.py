from django.db import migrations


class Migration(migrations.Migration):
    """The counts live for minutes, so none of them is kept."""

    dependencies = [
        ("config", "0001_throttle_count"),
        ("intake", "0002_secrets_marks_and_repeats"),
    ]

    operations = [migrations.DeleteModel(name="Attempts")]
