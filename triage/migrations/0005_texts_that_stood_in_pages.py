"""Stores beside each assessment the sentences that releases before 1.4 had in pages.

They are those of the release that the rules of the assessment belong to. Words for some
patients of a level are stored with all of them, so that what stands in the clear tells
nothing about one; the result shows them by what is sealed. Nothing sealed is opened.
"""

import json
from pathlib import Path

from django.db import migrations

# Frozen, like this migration.
SAID = json.loads(
    (Path(__file__).resolve().parents[1] / "format_2.json").read_text("utf-8")
)
# How rule sets are spelled that hold these texts. Their assessments store them.
HAS_THEM = '"format":3'


def words_of(version, urgency):
    """What a release with rules of this version could say at this level."""
    said = SAID["1.1" if version < "1.2" else "1.2"]
    words = {
        "articles_caution": said["articles"]["nsaid_caution"],
        "out_of_scope": said["texts"]["out_of_scope"],
    }
    if urgency in said["check_again"]:
        words["check_again"] = said["check_again"][urgency]
    if urgency in said["steps"]:
        words["elsewhere"] = said["steps"][urgency][0]["text"]
    return words


def store_texts_of_pages(apps, schema_editor):
    """Writes only where they do not stand yet: running it again changes nothing.

    The clinic's own assessments (audience "clinic") were shown to no patient.
    """
    alias = schema_editor.connection.alias
    rulesets = apps.get_model("triage", "StoredRuleSet")._base_manager.using(alias)
    # Past the manager that refuses to edit what is written once.
    assessments = apps.get_model("triage", "Assessment")._base_manager.using(alias)
    before = rulesets.exclude(content__contains=HAS_THEM)
    for digest, version in before.values_list("digest", "version"):
        rows = assessments.filter(ruleset=digest, audience="patient")
        alike = rows.order_by().values_list("urgency", "also_shown").distinct()
        for urgency, shown in list(alike):
            rows.filter(urgency=urgency, also_shown=shown).update(
                also_shown=words_of(version, urgency) | shown
            )


class Migration(migrations.Migration):
    dependencies = [("triage", "0004_what_was_also_shown")]

    operations = [migrations.RunPython(store_texts_of_pages, migrations.RunPython.noop)]
