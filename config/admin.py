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
        if obj is not None and obj.is_superuser and not request.user.is_superuser:
            return False
        return super().has_change_permission(request, obj)

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        if request.user.is_superuser:
            return fixed
        own = ("groups", "is_staff", "is_active") if obj == request.user else ()
        return (*fixed, "is_superuser", "user_permissions", *own)
