"""The audit trail in admin."""

from config.lists import Opens
from intake.clinic.read_only import ReadOnlyAdmin


class AuditEventAdmin(ReadOnlyAdmin):
    """Who did what, when. Read-only."""

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
    list_per_page = 100
