"""Admin pages for rows that staff can only read, the audit trail among them."""

from django.contrib import admin

from config.lists import DeclaredLists, Opens
from intake.models import AuditEvent


class ReadOnlyAdmin(DeclaredLists):
    """Rows that nobody adds, changes or deletes by hand."""

    actions = None

    def _is_never_allowed(self, request, obj=None):
        return False

    has_add_permission = _is_never_allowed
    has_change_permission = _is_never_allowed
    has_delete_permission = _is_never_allowed


@admin.register(AuditEvent)
class AuditEventAdmin(ReadOnlyAdmin):
    """Who did what, when."""

    list_display = ["at", "action", "actor_name", "roles", "reference"]
    list_filter = ["action", "at"]
    search_fields = ["reference", "actor_name"]
    opened_by = {
        "intake.view_auditevent": Opens(
            columns=("at", "action", "actor_name", "roles", "reference"),
            filters=("action", "at"),
            search=True,
        )
    }
