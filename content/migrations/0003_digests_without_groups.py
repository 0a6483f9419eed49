"""Brings the digest of each version up to what is compared now.

A manuscript held the groups of findings that its text fits, which nothing showed: what
a result offers stands with the rules. Without this, every article that we ship would
count as changed and wait for another signature. Signatures stay as they are: they
belong to a version, and no word of it changes.
"""

import sys

from django.db import migrations

from content.manuscript import UnreadableManuscript, from_table

FIELDS = (
    *("slug", "title", "topic", "summary", "related", "reviewed", "next_review"),
    *("sources", "faq", "body"),
)


def digest_what_is_compared(apps, schema_editor):
    """Writes digests only. A version that cannot be read keeps its own and is named."""
    versions = apps.get_model("content", "ArticleVersion")._base_manager.using(
        schema_editor.connection.alias
    )
    for version in versions.select_related("article").iterator(chunk_size=100):
        table = {name: getattr(version, name) for name in FIELDS} | {
            "code": version.article.code or "",
            "key_points": version.key_points.splitlines(),
        }
        try:
            digest = from_table(table).digest
        except UnreadableManuscript as error:
            sys.stdout.write(f"\n  Version {version.pk} keeps its digest. {error}")
            continue
        versions.filter(pk=version.pk).update(digest=digest)


class Migration(migrations.Migration):
    dependencies = [("content", "0002_search_index")]

    operations = [
        migrations.RunPython(digest_what_is_compared, migrations.RunPython.noop)
    ]
