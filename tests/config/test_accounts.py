"""Who looks after accounts gives rights to others, and none to themselves."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client

from tests.builders import a_clinician, an_administrator

pytestmark = pytest.mark.django_db


def browser(user):
    client = Client()
    client.force_login(user)
    return client


def account_url(user, page="change"):
    return f"/admin/auth/user/{user.pk}/{page}/"


def account_form(user, **changes):
    """The page of an account as it is sent."""
    return {
        "username": user.username,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "email": "",
        "is_active": "on",
        "is_staff": "on",
        "groups": [group.pk for group in user.groups.all()],
        "last_login_0": "2026-11-20",
        "last_login_1": "12:00:00",
        "date_joined_0": "2026-11-20",
        "date_joined_1": "12:00:00",
        **changes,
    }


@pytest.fixture
def administrator():
    return an_administrator()


@pytest.fixture
def superuser():
    return get_user_model().objects.create_superuser("root-of-all")


def test_an_administrator_changes_the_groups_of_somebody_else(administrator):
    clinician = a_clinician()
    editors = Group.objects.get(name="Editor")

    response = browser(administrator).post(
        account_url(clinician), account_form(clinician, groups=[editors.pk])
    )

    assert response.status_code == 302
    assert list(clinician.groups.all()) == [editors]


@pytest.mark.parametrize("of", ["own", "other"])
def test_an_administrator_makes_nobody_a_superuser(administrator, of):
    account = administrator if of == "own" else a_clinician()

    browser(administrator).post(
        account_url(account), account_form(account, is_superuser="on")
    )

    account.refresh_from_db()
    assert not account.is_superuser


def test_an_administrator_gives_nobody_a_single_permission(administrator):
    clinician = a_clinician()

    browser(administrator).post(
        account_url(clinician), account_form(clinician, user_permissions=["1"])
    )

    assert not clinician.user_permissions.exists()


def test_an_administrator_gives_themselves_no_group(administrator):
    before = list(administrator.groups.all())
    clinicians = Group.objects.get(name="Clinician")

    browser(administrator).post(
        account_url(administrator),
        account_form(administrator, groups=[clinicians.pk]),
    )

    assert list(administrator.groups.all()) == before


@pytest.mark.parametrize("page", ["change", "password", "delete"])
def test_an_administrator_does_not_touch_a_superuser(administrator, superuser, page):
    may_delete = Permission.objects.get(codename="delete_user")
    administrator.user_permissions.add(may_delete)
    address = account_url(superuser, page)
    typed = {"password1": "a new long password", "password2": "a new long password"}

    browser(administrator).post(
        address, {"post": "yes", **typed, **account_form(superuser, username="me")}
    )
    browser(administrator).post(
        "/admin/auth/user/",
        {"action": "delete_selected", "_selected_action": superuser.pk, "post": "yes"},
    )

    superuser.refresh_from_db()
    assert superuser.username == "root-of-all"
    assert not superuser.has_usable_password()


def test_a_superuser_makes_a_superuser(superuser):
    account = a_clinician()

    browser(superuser).post(
        account_url(account), account_form(account, is_superuser="on")
    )

    account.refresh_from_db()
    assert account.is_superuser
