"""What is run from the command line: groups, erasing, new keys, the demonstration."""

import io
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.utils import timezone

from config.keys import make_key
from intake.management.commands.set_up_groups import GROUPS
from intake.models import Draft, Submission
from tests.builders import a_draft, a_stopped_draft, a_submission

pytestmark = pytest.mark.django_db


def run(name, **options):
    out = io.StringIO()
    call_command(name, stdout=out, **options)
    return out.getvalue()


# Groups of staff


def permissions(group):
    return {
        f"{item.content_type.app_label}.{item.codename}"
        for item in Group.objects.get(name=group).permissions.all()
    }


def test_the_groups_get_exactly_the_permissions_that_are_declared():
    Group.objects.all().delete()

    run("set_up_groups")

    assert set(Group.objects.values_list("name", flat=True)) == set(GROUPS)
    for name, wanted in GROUPS.items():
        assert permissions(name) == set(wanted)


def test_setting_up_again_takes_back_what_somebody_added():
    run("set_up_groups")
    extra = Group.objects.get(name="Clinician").permissions.first()
    Group.objects.get(name="Reception").permissions.add(extra)

    run("set_up_groups")

    assert permissions("Reception") == set(GROUPS["Reception"])
    assert Group.objects.count() == len(GROUPS)


@pytest.mark.parametrize("group", ["Reception", "Editor", "Administrator"])
def test_who_is_no_clinician_opens_no_record_and_decides_nothing(group):
    run("set_up_groups")

    assert not {"intake.open_record", "triage.add_review"} & permissions(group)


def test_nobody_may_change_or_delete_what_patients_sent_or_what_was_recorded():
    run("set_up_groups")

    for group in GROUPS:
        for name in permissions(group):
            app, _, codename = name.partition(".")
            if app in ("intake", "triage"):
                assert not codename.startswith(("change_", "delete_")), (group, name)


def test_who_edits_an_article_does_not_sign_it():
    run("set_up_groups")

    assert "content.sign_article" not in permissions("Editor")
    assert "content.change_article" not in permissions("Clinician")


# Erasing


@pytest.fixture
def drafts():
    """Two whose time is up and one whose is not."""
    now = timezone.now()
    a_draft(now=now - timedelta(hours=25))
    a_draft(now=now - timedelta(hours=73), resume_hash="x")
    return a_draft(now=now - timedelta(hours=23))


def test_drafts_whose_time_is_up_are_erased(drafts):
    assert run("purge_drafts") == "2 drafts erased.\n"
    assert Draft.objects.get() == drafts


def test_a_dry_run_says_what_would_go_and_erases_nothing(drafts):
    assert run("purge_drafts", dry_run=True) == "2 drafts would be erased.\n"
    assert Draft.objects.count() == 3


# New keys


def test_everything_is_sealed_with_the_new_key_and_reads_as_before(settings):
    submission = a_submission()
    a_stopped_draft()
    answers, name = submission.answers, submission.contact.name
    old = settings.SEALED_KEYS
    key = make_key()
    settings.SEALED_KEYS = f"new:{key},{old}"

    run("rotate_keys")
    search = next(entry for entry in old.split(",") if entry.startswith("search:"))
    settings.SEALED_KEYS = f"new:{key},{search}"

    submission = Submission.objects.get(pk=submission.pk)
    assert submission.answers == answers
    assert submission.contact.name == name
    assert submission.assessments.get().outcome["findings"]
    for draft in Draft.objects.all():
        assert draft.answers


def test_with_the_current_key_there_is_nothing_to_seal():
    a_submission()

    assert "submissions: 0 sealed." in run("rotate_keys")


# The demonstration


def test_a_clinic_is_not_filled_with_made_up_patients(settings):
    settings.DEMONSTRATION = False

    with pytest.raises(CommandError):
        run("demonstrate")
    assert not Submission.objects.exists()
