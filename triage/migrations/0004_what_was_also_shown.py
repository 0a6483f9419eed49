"""Stores beside each assessment what releases before rules 1.3 showed and did not store.

The safety net, and what everybody was told where nobody was asked how they cope, stood
in the code and not with the assessment. The words are those of these releases, frozen
here, with the clinic's names and numbers filled in as those releases did whenever they
showed them. What is sealed stays as it is and is not opened.
"""

from django.conf import settings
from django.db import migrations, models

SAFETY_NET = {
    "call_now_title": "Call {emergency_number} straight away if you get:",
    "call_now": [
        "numbness between your legs or around your bottom",
        "trouble peeing or pooing",
        "weak, heavy or numb legs",
        "trouble walking",
        "sudden chest pain or trouble breathing",
        "sudden tearing pain",
        "fainting",
    ],
    "phone_today_title": "Phone {urgent_line} today if you get:",
    "phone_today": [
        "a fever",
        "pain that is quickly getting worse",
        "pain you cannot control",
        "a new rash",
        "or if you just feel very unwell",
    ],
    "closing": (
        "This form cannot tell you that nothing is wrong. If you are worried, ask to be "
        "seen."
    ),
}
CRISIS = (
    "If you feel you cannot go on, you are not alone. Call {crisis_line} now, or "
    "{emergency_number} if you might act on these thoughts."
)
# How stored questionnaires of these releases spell that they ask it.
ASKS_DISTRESS = '"key":"distress"'


def store_what_was_also_shown(apps, schema_editor):
    """Writes only where nothing stands yet, so that running it again changes nothing.

    The clinic's own assessments (audience "clinic") were shown to no patient.
    """
    alias = schema_editor.connection.alias
    words = settings.CLINIC.words()
    safety_net = {
        name: value.format_map(words) if isinstance(value, str) else value
        for name, value in SAFETY_NET.items()
    }
    questionnaires = apps.get_model("intake", "StoredQuestionnaire").objects.using(
        alias
    )
    # Past the manager that refuses to edit what is written once.
    assessments = apps.get_model("triage", "Assessment")._base_manager.using(alias)
    for digest, content in questionnaires.values_list("digest", "content"):
        asks = ASKS_DISTRESS in content
        assessments.filter(
            submission__questionnaire=digest, audience="patient", also_shown={}
        ).update(
            also_shown={
                "safety_net": safety_net,
                "crisis": "" if asks else CRISIS.format_map(words),
            }
        )


class Migration(migrations.Migration):
    dependencies = [
        ("triage", "0003_content_of_rule_sets"),
        ("intake", "0005_hashes_of_what_is_compared"),
    ]

    operations = [
        migrations.AddField(
            model_name="assessment",
            name="also_shown",
            field=models.JSONField(default=dict, editable=False),
        ),
        migrations.RunPython(store_what_was_also_shown, migrations.RunPython.noop),
    ]
