"""Brings the hashes beside stored contact details up to what is compared now.

Until now each hash was made in a way of its own. Without this, nobody who sent a form
before the upgrade would be found by an apostrophe, an accent or a country code. Codes
of kept forms stay as they are: what is compared of a code is what was hashed before.
"""

import sys
from uuid import UUID

from django.db import migrations

from config.sealed import SealedError
from intake import hashes

BATCH = 500
SEALED = ("name", "date_of_birth", "phone", "email")
HASHES = ("name_hash", "phone_hash", "email_hash", "person_hash")


def hash_what_is_compared(apps, schema_editor):
    """Reads all contact details once, in batches, and writes their hashes only.

    A value that does not open keeps its hash, and its row is named; the others of the
    row are brought up to date.
    """
    rows = apps.get_model("intake", "ContactDetails").objects.using(
        schema_editor.connection.alias
    )
    last = UUID(int=0)
    while batch := list(rows.filter(pk__gt=last).order_by("pk")[:BATCH]):
        for row in batch:
            opened = {name: _opened(row, name) for name in SEALED}
            _set_hashes(row, opened)
            damaged = [name for name, value in opened.items() if value is None]
            if damaged:
                sys.stdout.write(
                    f"\n  Contact details {row.pk}: {', '.join(damaged)} cannot be "
                    "read; what it is found by stays as it is."
                )
        rows.bulk_update(batch, HASHES)
        last = batch[-1].pk


def _opened(row, name):
    """The value, or None where it is damaged."""
    try:
        value = getattr(row, name)
    except SealedError:
        return None
    return value if isinstance(value, str) else None


def _set_hashes(row, opened):
    name, born = opened["name"], opened["date_of_birth"]
    if name is not None:
        row.name_hash = hashes.name_hash(name)
    if name is not None and born is not None:
        row.person_hash = hashes.person_hash(name, born)
    if opened["phone"] is not None:
        row.phone_hash = hashes.phone_hash(opened["phone"])
    if opened["email"] is not None:
        row.email_hash = hashes.email_hash(opened["email"])


class Migration(migrations.Migration):
    dependencies = [("intake", "0004_audit_of_suspicion_taken_off")]

    # Earlier code finds nobody by the new hashes, so it needs its own again: there is
    # no way back but a backup.
    operations = [migrations.RunPython(hash_what_is_compared)]
