"""Summaries of a database that can be compared before and after an upgrade."""

from __future__ import annotations

import hashlib

from django.apps import apps
from django.db import connection

from config.sealed import SealedError, as_canonical_json, sealed_fields

# {table: {primary key: {field: digest of the value, or why it does not open}}}
Opened = dict[str, dict[str, dict[str, str]]]


def row_counts() -> dict[str, int]:
    """How many rows each table has, whatever the code knows of it."""
    with connection.cursor() as cursor:
        counts = {}
        for table in sorted(connection.introspection.table_names(cursor)):
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")
            counts[table] = cursor.fetchone()[0]
    return counts


def opened_values() -> Opened:
    """A digest of every encrypted value of every row, opened with the keys at hand."""
    return {
        model._meta.db_table: {
            str(row.pk): {
                field.name: _digest_of(row, field.attname)
                for field in sealed_fields(model)
            }
            for row in model._base_manager.order_by("pk")
        }
        for model in apps.get_models()
        if sealed_fields(model)
    }


def _digest_of(row, name: str) -> str:
    try:
        value = getattr(row, name)
    except SealedError as error:
        return f"does not open: {error}"
    return hashlib.sha256(as_canonical_json(value)).hexdigest()[:12]
