"""The admin pages for accounts and groups of staff."""

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.urls import reverse

from config.fields import KnownKeysField
from config.lists import DeclaredLists, Opens
from config.signin import SignInForm

User = get_user_model()
admin.site.login_form = SignInForm
admin.site.unregister(User)
admin.site.unregister(Group)

ASK = "Ask the superuser."
NOT_TO_GIVE = f"This group can open patients' records. {ASK}"
NOT_TO_CHANGE = (
    "This account can open patients' records: its groups and its access can be taken "
    f"away here, and nothing else about it can be changed. {ASK}"
)
NOT_TO_RESET = (
    "This account can open patients' records, and whoever sets its password can sign "
    f"in with it. {ASK}"
)


def _record_permissions():
    """The permissions with which a person reads or decides on patients' records."""
    names = (name.split(".") for name in settings.RECORD_PERMISSIONS)
    wanted = Q()
    for app, codename in names:
        wanted |= Q(content_type__app_label=app, codename=codename)
    return Permission.objects.filter(wanted)


def opens_records(account) -> bool:
    """Whether the account can open records, now or once it is active again."""
    return (
        account.is_superuser
        or _record_permissions()
        .filter(Q(user=account) | Q(group__user=account))
        .exists()
    )


def groups_that_open_records(groups):
    """Those of the groups whose members can open records."""
    return groups.filter(permissions__in=_record_permissions()).distinct()


class AccountForm(UserChangeForm):
    """The form of an account for everybody but superusers.

    Somebody who manages accounts must not gain access to records that way: neither by
    giving the right to an account whose password they know, nor by taking over an
    account that has it. Taking rights away is always allowed.
    """

    def clean(self):
        cleaned = super().clean()
        if opens_records(self.instance):
            self._refuse_what_takes_over(cleaned)
        if "groups" in self.changed_data and "groups" in cleaned:
            self._refuse_new_readers(cleaned["groups"])
        return cleaned

    def _refuse_what_takes_over(self, cleaned):
        for name in self.changed_data:
            is_taken_away = name in {"is_active", "is_staff"} and not cleaned.get(name)
            if name != "groups" and not is_taken_away:
                self.add_error(name, NOT_TO_CHANGE)

    def _refuse_new_readers(self, groups):
        held = set(self.instance.groups.all())
        for group in groups_that_open_records(groups):
            if group not in held:
                self.add_error("groups", ValidationError(f"{group}: {NOT_TO_GIVE}"))


class RightsAdmin(DeclaredLists):
    """A page on which groups or permissions are ticked."""

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        kwargs["form_class"] = KnownKeysField
        return super().formfield_for_manytomany(db_field, request, **kwargs)


@admin.register(User)
class StaffAccountAdmin(RightsAdmin, UserAdmin):
    """Django's page for accounts, on which nobody raises their own rights.

    Only a superuser makes superusers, gives single permissions, or touches the account
    of a superuser. Whoever looks after accounts gives groups, to others only, and none
    that opens records.
    """

    opened_by = {
        "auth.view_user": Opens(
            columns=("username", "email", "first_name", "last_name", "is_staff"),
            filters=("is_staff", "is_superuser", "is_active", "groups"),
            search=True,
        )
    }

    def has_change_permission(self, request, obj=None):
        return _may_touch(request, obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        if obj is not None and not request.user.is_superuser and opens_records(obj):
            return False
        return super().has_delete_permission(request, obj)

    def get_actions(self, request):
        # Django's actions on many accounts check none of them.
        return super().get_actions(request) if request.user.is_superuser else {}

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        if request.user.is_superuser:
            return fixed
        own = ("groups", "is_staff", "is_active") if obj == request.user else ()
        # When somebody last signed in is evidence.
        dates = ("last_login", "date_joined")
        return (*fixed, "is_superuser", "user_permissions", *dates, *own)

    def get_form(self, request, obj=None, **kwargs):
        if obj is not None and not request.user.is_superuser:
            kwargs = {"form": AccountForm, **kwargs}
        return super().get_form(request, obj, **kwargs)

    def user_change_password(self, request, id, form_url=""):  # noqa: A002  Django's
        account = self.get_object(request, unquote(id))
        if (
            account is not None
            and self.has_change_permission(request, account)
            and not request.user.is_superuser
            and account != request.user
            and opens_records(account)
        ):
            messages.error(request, NOT_TO_RESET)
            return HttpResponseRedirect(
                reverse("admin:auth_user_change", args=[account.pk])
            )
        return super().user_change_password(request, id, form_url)


def _may_touch(request, account) -> bool:
    return (
        account is None or not account.is_superuser or bool(request.user.is_superuser)
    )


@admin.register(Group)
class StaffGroupAdmin(RightsAdmin, GroupAdmin):
    """The permissions of each group, which only a superuser changes."""

    list_display = ["name"]
    opened_by = {"auth.view_group": Opens(columns=("name",), search=True)}

    def has_add_permission(self, request):
        return request.user.is_superuser

    def has_change_permission(self, request, obj=None):
        return request.user.is_superuser

    has_delete_permission = has_change_permission
