"""The steps that staff take with a version: review, sign, publish, retire, restore."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone

from content import services
from content.forms import RestoreForm, RetireForm, ScheduleForm, SignatureForm
from content.models import ArticleVersion
from content.status import Decision


@dataclass(frozen=True, slots=True)
class VersionStep:
    """Something that staff do with a version of an article.

    `act` calls the service and returns what to tell the person. Where a click is
    enough, the form is empty.
    """

    title: str
    explanation: str
    permission: str
    form: type[forms.Form]
    act: Callable[[ArticleVersion, AbstractBaseUser, dict, datetime], str]


def _submit(version, user, cleaned, now) -> str:
    services.request_review(version=version, by=user, now=now)
    return f"Version {version.number} waits for a clinician's signature."


def _sign(version, user, cleaned, now) -> str:
    signature = services.sign(
        version=version,
        clinician=user,
        decision=Decision(cleaned["decision"]),
        comment=cleaned["comment"],
        next_review=cleaned["next_review"],
        now=now,
    )
    if signature.approves:
        return f"You signed version {version.number}. It can be published."
    return f"You returned version {version.number} to its editor."


def _publish(version, user, cleaned, now) -> str:
    services.publish(version=version, by=user, now=now)
    return f"Version {version.number} is public."


def _schedule(version, user, cleaned, now) -> str:
    live_from = cleaned["live_from"]
    services.publish(version=version, by=user, live_from=live_from, now=now)
    moment = timezone.localtime(live_from)
    return f"Version {version.number} becomes public on {moment:%d %B %Y at %H:%M}."


def _cancel(version, user, cleaned, now) -> str:
    services.cancel_schedule(article=version.article, by=user, now=now)
    return "Nothing is scheduled for this article any more."


def _retire(version, user, cleaned, now) -> str:
    services.retire(article=version.article, by=user, reason=cleaned["reason"], now=now)
    return "Readers cannot see this article any more."


def _restore(version, user, cleaned, now) -> str:
    restored = services.restore(
        version=version, based_on=cleaned["based_on"], by=user, now=now
    )
    return f"The text of version {version.number} is now version {restored.number}."


STEPS = {
    "submit": VersionStep(
        "Ask for a review",
        "Clinicians see that this version waits for them.",
        "content.change_article",
        forms.Form,
        _submit,
    ),
    "sign": VersionStep(
        "Sign or return",
        "Your name and today's date will stand on the public page. Signing what is "
        "public already renews its review. Returning it takes it off the site.",
        "content.sign_article",
        SignatureForm,
        _sign,
    ),
    "publish": VersionStep(
        "Publish",
        "Readers see this version at once, in place of the one before.",
        "content.publish_article",
        forms.Form,
        _publish,
    ),
    "schedule": VersionStep(
        "Schedule",
        "Readers see this version from then on. It replaces an earlier schedule.",
        "content.publish_article",
        ScheduleForm,
        _schedule,
    ),
    "cancel": VersionStep(
        "Cancel the schedule",
        "What readers see stays as it is.",
        "content.publish_article",
        forms.Form,
        _cancel,
    ),
    "retire": VersionStep(
        "Retire",
        "The page, its feed entry and its search result disappear. The versions "
        "stay, and one of them can be published again.",
        "content.publish_article",
        RetireForm,
        _retire,
    ),
    "restore": VersionStep(
        "Restore",
        "This text becomes the newest draft. It needs a signature before it can be "
        "published.",
        "content.change_article",
        RestoreForm,
        _restore,
    ),
}
