"""What is wrong with an installation before the first patient comes."""

from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import DatabaseError, connections
from django.utils import timezone

from config.key_rotation import stored_key_ids
from config.keys import Keyring
from config.sealed import SealedError, sealed_fields


@register()
def emergency_number_can_be_called(**kwargs) -> Iterator[CheckMessage]:
    if not settings.CLINIC.emergency.href:
        yield Error(
            "EMERGENCY_NUMBER holds no digit, so nobody can call it.",
            hint="Set it to the number that works where your patients are.",
            id="config.E001",
        )


@register()
def keys_can_be_used(**kwargs) -> Iterator[CheckMessage]:
    try:
        Keyring.parse(settings.SEALED_KEYS)
    except SealedError as error:
        yield Error(
            str(error),
            hint="Run `python -m config.environment keys` to print a usable value.",
            id="config.E002",
        )


@register()
def only_one_way_to_run(**kwargs) -> Iterator[CheckMessage]:
    if settings.DEBUG and settings.DEMONSTRATION:
        yield Error(
            "DEBUG shows settings and variables to every visitor, and DEMONSTRATION "
            "invites visitors.",
            hint="Switch one of them off.",
            id="config.E003",
        )


@register()
def demonstration_stays_on_this_machine(**kwargs) -> Iterator[CheckMessage]:
    if settings.DEMONSTRATION and "*" in settings.ALLOWED_HOSTS:
        yield checks.Warning(
            "A demonstration has no encrypted connections, and ALLOWED_HOSTS lets it "
            "be reached under any name.",
            hint="Name the hosts under which it is shown.",
            id="config.W001",
        )


@register()
def rules_were_reviewed_in_time(**kwargs) -> Iterator[CheckMessage]:
    due = settings.CLINIC.ruleset_review_due
    if timezone.localdate() > due:
        yield checks.Warning(
            f"The triage rules were to be reviewed by {due.isoformat()}.",
            hint="Have a clinician review them, then set RULESET_REVIEW_DUE.",
            id="config.W002",
        )


@register()
def visitors_behind_a_proxy_can_be_told_apart(**kwargs) -> Iterator[CheckMessage]:
    """One visitor's tries must not use up everybody's."""
    if settings.SECURE_PROXY_SSL_HEADER and not settings.TRUST_FORWARDED_FOR:
        yield checks.Warning(
            "TRUST_FORWARDED_PROTO says that a proxy stands in front, but "
            "TRUST_FORWARDED_FOR is off: all visitors count as the proxy, so a flood "
            "of forms from one of them keeps all others from starting one.",
            hint="Let the proxy add the visitor's address to X-Forwarded-For, then set "
            "TRUST_FORWARDED_FOR=True.",
            id="config.W003",
        )


@register()
def patients_can_reach_the_clinic(**kwargs) -> Iterator[CheckMessage]:
    """A page that says "tell us" has to say how."""
    clinic = settings.CLINIC
    if settings.DEMONSTRATION or clinic.phone or clinic.email or clinic.address:
        return
    yield checks.Warning(
        "Pages ask patients to tell the clinic when something is wrong, and none of "
        "them says how.",
        hint="Set CLINIC_PHONE, CLINIC_EMAIL or CLINIC_ADDRESS.",
        id="config.W004",
    )


@register(Tags.database)
def every_stored_value_has_its_key(databases=None, **kwargs) -> Iterator[CheckMessage]:
    """Runs before every migration: a key that is lost is best noticed at once."""
    if "default" not in (databases or ()):
        return
    try:
        listed = set(Keyring.parse(settings.SEALED_KEYS).ciphers)
    except SealedError:
        return
    try:
        existing = set(connections["default"].introspection.table_names())
        needed = {
            key_id: model._meta.label
            for model in apps.get_models()
            if sealed_fields(model) and model._meta.db_table in existing
            for key_id in stored_key_ids(model)
        }
    except DatabaseError:
        # A table that waits for its migration lacks a column we would read.
        return
    for key_id in sorted(needed.keys() - listed):
        yield Error(
            f"Rows of {needed[key_id]} are sealed with the key '{key_id}', which "
            "SEALED_KEYS does not list: nobody can read them.",
            hint="Add that key again.",
            id="config.E004",
        )
