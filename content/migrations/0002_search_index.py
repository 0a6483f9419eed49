from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import migrations

# The same expression as content.search.VECTOR, as it was when this was written: an
# index serves only the expression it was made of.
INDEX = GinIndex(
    SearchVector("title", weight="A", config="english")
    + SearchVector("summary", "key_points", weight="B", config="english")
    + SearchVector("words", weight="C", config="english"),
    name="content_version_search",
)


def add_index(apps, schema_editor):
    """Only PostgreSQL searches by index; on SQLite there is nothing to do."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.add_index(apps.get_model("content", "ArticleVersion"), INDEX)


def remove_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.remove_index(apps.get_model("content", "ArticleVersion"), INDEX)


class Migration(migrations.Migration):
    dependencies = [("content", "0001_initial")]

    operations = [migrations.RunPython(add_index, remove_index)]
