"""Whoever looks after accounts gives rights to others, and none to themselves."""

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client

from tests.builders import (
    a_clinician,
    a_safety_officer,
    an_administrator,
    an_editor,
)

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


# Whoever looks after accounts comes to no record that way

RECORDS = "can open patients&#x27; records"


def readers():
    """Accounts that can open records, however they come to it."""
    by_permission = get_user_model().objects.create_user("by-permission", is_staff=True)
    by_permission.user_permissions.add(
        Permission.objects.get(codename="open_record"),
    )
    return [a_clinician(), a_safety_officer(), by_permission]


@pytest.mark.parametrize("name", settings.RECORD_PERMISSIONS)
def test_no_administrator_gives_a_group_that_opens_records(administrator, name):
    account = an_editor()
    app, codename = name.split(".")
    group = Group.objects.create(name="Innocent")
    group.permissions.add(
        Permission.objects.get(content_type__app_label=app, codename=codename)
    )

    response = browser(administrator).post(
        account_url(account), account_form(account, groups=[group.pk])
    )

    assert response.status_code == 200
    assert RECORDS in response.content.decode()
    assert not account.has_perm(name)
    assert group not in account.groups.all()


def test_a_new_account_is_given_no_group_that_opens_records(administrator):
    clinicians = Group.objects.get(name="Clinician")
    desk = browser(administrator)
    typed = {
        "username": "second",
        "usable_password": "true",
        "password1": "tall green ladder",
        "password2": "tall green ladder",
        "groups": [clinicians.pk],
        "is_superuser": "on",
    }

    desk.post("/admin/auth/user/add/", typed)
    account = get_user_model().objects.get(username="second")
    response = desk.post(
        account_url(account), account_form(account, groups=[clinicians.pk])
    )

    assert RECORDS in response.content.decode()
    assert not account.groups.exists()
    assert not account.is_superuser


@pytest.mark.parametrize(
    "changes",
    [
        {"username": "mine"},
        {"first_name": "Somebody"},
        {"last_name": "Else"},
        {"email": "mine@example.org"},
    ],
    ids=str,
)
def test_no_administrator_takes_over_an_account_that_opens_records(
    administrator, changes
):
    desk = browser(administrator)
    for account in readers():
        before = get_user_model().objects.values().get(pk=account.pk)

        response = desk.post(account_url(account), account_form(account, **changes))

        assert RECORDS in response.content.decode()
        assert get_user_model().objects.values().get(pk=account.pk) == before


@pytest.mark.parametrize("method", ["get", "post"])
def test_no_administrator_sets_the_password_of_somebody_who_opens_records(
    administrator, method
):
    typed = {
        "usable_password": "true",
        "password1": "tall green ladder",
        "password2": "tall green ladder",
        "set-password": "yes",
    }
    desk = browser(administrator)
    for account in readers():
        before = account.password

        response = getattr(desk, method)(account_url(account, "password"), typed)

        assert response.status_code == 302
        assert RECORDS in desk.get(response["Location"]).content.decode()
        account.refresh_from_db()
        assert account.password == before


def test_an_account_that_was_closed_is_not_opened_again_by_an_administrator(
    administrator,
):
    account = a_clinician()
    account.is_active = False
    account.save()

    response = browser(administrator).post(account_url(account), account_form(account))

    account.refresh_from_db()
    assert RECORDS in response.content.decode()
    assert not account.is_active


@pytest.mark.parametrize("taken", ["is_active", "is_staff", "groups"])
def test_an_administrator_can_always_take_access_away(administrator, taken):
    account = a_clinician()
    sent = account_form(account)
    del sent[taken]

    response = browser(administrator).post(account_url(account), sent)

    account = get_user_model().objects.get(pk=account.pk)
    assert response.status_code == 302
    assert not account.has_perm("intake.open_record") or not account.is_staff


def test_an_administrator_still_looks_after_all_other_accounts(administrator):
    account = an_editor()
    desk = browser(administrator)
    typed = {
        "usable_password": "true",
        "password1": "tall green ladder",
        "password2": "tall green ladder",
        "set-password": "yes",
    }

    renamed = desk.post(account_url(account), account_form(account, last_name="New"))
    reset = desk.post(account_url(account, "password"), typed)

    account.refresh_from_db()
    assert (renamed.status_code, reset.status_code) == (302, 302)
    assert account.last_name == "New"
    assert account.check_password("tall green ladder")


def test_when_somebody_last_signed_in_is_changed_by_no_administrator(administrator):
    account = an_editor()

    browser(administrator).post(account_url(account), account_form(account))

    account.refresh_from_db()
    assert account.last_login is None


@pytest.mark.parametrize("right", ["add_group", "change_group", "delete_group"])
def test_no_administrator_changes_what_a_group_may_do(administrator, right):
    administrator.user_permissions.add(Permission.objects.get(codename=right))
    group = administrator.groups.get()
    before = set(group.permissions.all())
    every = [item.pk for item in Permission.objects.all()]
    sent = {"name": group.name, "permissions": every, "post": "yes"}
    desk = browser(administrator)

    for page in ("add/", f"{group.pk}/change/", f"{group.pk}/delete/"):
        response = desk.post(f"/admin/auth/group/{page}", sent)
        assert response.status_code == 403

    assert set(group.permissions.all()) == before
    assert desk.get("/admin/auth/group/").status_code == 200


def test_a_superuser_gives_a_group_that_opens_records(superuser):
    account = an_editor()
    clinicians = Group.objects.get(name="Clinician")

    browser(superuser).post(
        account_url(account), account_form(account, groups=[clinicians.pk])
    )

    assert list(account.groups.all()) == [clinicians]


@pytest.mark.parametrize("number", ["9" * 24, "-" + "9" * 24])
@pytest.mark.parametrize("field", ["groups", "user_permissions"])
def test_a_key_that_no_database_can_hold_is_an_error_of_the_form(client, field, number):
    superuser = get_user_model().objects.create_superuser("root")
    client.force_login(superuser)
    address = f"/admin/auth/user/{superuser.pk}/change/"

    response = client.post(address, {"username": "root", field: number})

    assert response.status_code == 200
    assert field in response.context["adminform"].form.errors


def test_an_action_on_a_row_that_cannot_be_answers_with_a_page(superuser):
    keys = ["a\ufffdb", "x", "", "-1", "9" * 400, "1.5"]
    answers = {
        key: browser(superuser)
        .post(
            "/admin/auth/group/",
            {"action": "delete_selected", "_selected_action": key, "post": "yes"},
        )
        .status_code
        for key in keys
    }

    assert set(answers.values()) == {302}, answers
