from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("intake", "0003_throttles_move_to_the_platform")]

    operations = [
        migrations.AlterField(
            model_name="auditevent",
            name="action",
            field=models.CharField(
                choices=[
                    ("submitted", "Submission received"),
                    ("stopped", "Emergency stop recorded"),
                    ("searched", "Worklist searched"),
                    ("opened", "Record opened"),
                    ("resumed", "Draft resumed with its code"),
                    ("reviewed", "Review recorded"),
                    ("sent_by_person", "Suspicion taken off: a person sent it"),
                ],
                max_length=20,
            ),
        ),
    ]
