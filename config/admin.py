"""Accounts of staff, as those see them who look after accounts."""

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import UserAdmin

User = get_user_model()
admin.site.unregister(User)


@admin.register(User)
class StaffAccountAdmin(UserAdmin):
    """Django's page for accounts, on which nobody raises their own rights.

    Only a superuser makes superusers, gives single permissions, or touches the account
    of a superuser. Who looks after accounts gives groups, and to others only.
    """

    def has_change_permission(self, request, obj=None):
        return _may_touch(request, obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        return _may_touch(request, obj) and super().has_delete_permission(request, obj)

    def get_actions(self, request):
        # What is done to many accounts at once asks about none of them.
        return super().get_actions(request) if request.user.is_superuser else {}

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        if request.user.is_superuser:
            return fixed
        own = ("groups", "is_staff", "is_active") if obj == request.user else ()
        return (*fixed, "is_superuser", "user_permissions", *own)


def _may_touch(request, account) -> bool:
    return (
        account is None or not account.is_superuser or bool(request.user.is_superuser)
    )
