"""The base of admin pages for rows that staff can only read."""

from config.lists import DeclaredLists


class ReadOnlyAdmin(DeclaredLists):
    """Rows that nobody adds, changes or deletes by hand."""

    actions = None

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
