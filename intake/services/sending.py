"""From a draft to a sealed submission, exactly once, and what opens it afterwards."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from config.clinic import Clinic
from config.sealed import keyed_hash
from intake import audit, definitions
from intake.bots import is_suspected
from intake.hashes import contact_hashes
from intake.models import AuditEvent, ContactDetails, Draft, Submission
from intake.phrases import wrote_of_suicide
from intake.questionnaire.contact import CONTACT_KEYS
from intake.services.errors import AnswersIncomplete, EmergencyUnread
from intake.services.reading import emergencies_of, journey_of, locked_draft
from intake.services.secret import SECRET_BYTES, new_code
from triage.clock import due
from triage.engine import Context, assess
from triage.rules import RULESET
from triage.services import record_assessment
from triage.urgency import Urgency

# How long the result stays readable in the session that submitted (design D5a).
RESULT_LIFETIME = timedelta(minutes=30)
# After that the page still says, for as long again, what the level was told to do.
CLOSED_ADVICE_LIFETIME = timedelta(minutes=30)
# A send that is repeated without its session finds its form for this long.
RESEND_LIFETIME = timedelta(minutes=10)


@transaction.atomic
def submit(
    *, draft_id: UUID, nonce: str = "", now: datetime, clinic: Clinic
) -> Submission:
    """Seals a draft: submission, contact, assessment and audit together, draft gone.

    ``nonce`` stands on the page that sends; ``sent_with`` finds the form by it. Raises
    ``DraftGone`` when it was sent already: the caller shows that receipt.

    No other form is looked at here, not even of the same person: neither what the
    patient gets nor how long it takes may tell that there is one (``link_repeats``).
    """
    draft = locked_draft(draft_id)
    if draft.stopped:
        raise EmergencyUnread
    journey = journey_of(draft)
    if not journey.is_complete:
        raise AnswersIncomplete(journey)
    draft.answers = dict(journey.answers)
    submission = create_submission(
        draft,
        token=draft.pk,
        kind=Submission.Kind.COMPLETE,
        send_hash=_send_hash(nonce),
        now=now,
        clinic=clinic,
    )
    create_contact(submission, draft.contact, now=now)
    if draft.partial_id:
        supersede(draft.partial_id, by=submission)
    audit.record(AuditEvent.Action.SUBMITTED, submission=submission)
    draft.delete()
    return submission


def create_submission(
    draft: Draft,
    *,
    token: UUID,
    kind: Submission.Kind,
    send_hash: str = "",
    now: datetime,
    clinic: Clinic,
) -> Submission:
    zone = ZoneInfo(clinic.time_zone)
    context = Context(
        emergency_withdrawn=bool(emergencies_of(draft).withdrawn),
        floor=Urgency(clinic.floor),
        rules_overdue=now.astimezone(zone).date() > clinic.ruleset_review_due,
    )
    outcome = assess(RULESET, draft.answers, context=context)
    submission = Submission.objects.create(
        token=token,
        reference=_new_reference(),
        questionnaire_id=definitions.stored(definitions.current_questionnaire()),
        kind=kind,
        suspected=is_suspected(draft.bot_marks),
        answers=draft.answers,
        age=draft.answers.get("age"),
        sex=draft.answers.get("sex_at_birth", ""),
        started=draft.started,
        submitted=now,
        urgency=outcome.urgency,
        suspicion_index=outcome.suspicion.index,
        cancer_first=any(
            RULESET.rule[finding.code].comes_first for finding in outcome.findings
        ),
        cancer_tags=list(outcome.suspicion.tags),
        cancer_tag_count=len(outcome.suspicion.tags),
        downgraded_by_patient=context.emergency_withdrawn,
        send_hash=send_hash,
        # A stop is already at the highest level, and mostly of somebody unknown.
        repeat_checked=kind == Submission.Kind.EMERGENCY_STOP,
        due=due(outcome.urgency, now, clinic.working_days(now)),
    )
    record_assessment(
        submission_id=submission.pk,
        answers=draft.answers,
        outcome=outcome,
        context=context,
        words=clinic.words(),
        services=clinic.services(),
        closed=clinic.closed_services(now),
        offers_crisis_line=not clinic.asks_distress or wrote_of_suicide(draft.answers),
        now=now,
    )
    return submission


def create_contact(
    submission: Submission, details: dict[str, object], *, now: datetime
) -> None:
    ContactDetails.objects.create(
        submission=submission,
        consented=now,
        **{key: details[key] for key in CONTACT_KEYS},
        **contact_hashes(details),
    )


def supersede(submission_id: UUID, *, by: Submission) -> None:
    """Both stay; one that nobody has reviewed yet leaves the worklist to the newer.

    It does not leave when only the newer is suspected: the emergency would be nowhere
    on the list that staff open.
    """
    earlier = Submission.objects.filter(pk=submission_id)
    earlier.update(superseded_by=by)
    leaving = earlier.awaiting_review()
    if by.suspected:
        leaving = leaving.filter(suspected=True)
    leaving.update(state=Submission.State.SUPERSEDED)


def _new_reference() -> str:
    while True:
        reference = new_code(groups=2)
        if not Submission.objects.filter(reference=reference).exists():
            return reference


def receipt(*, token: UUID, now: datetime) -> Submission | None:
    """The submission that a draft became, while its result may still be read."""
    sent = was_sent(token=token)
    return sent if sent and sent.submitted >= now - RESULT_LIFETIME else None


def was_sent(*, token: UUID) -> Submission | None:
    """The submission that a draft became, unless its device was cleared since."""
    return Submission.objects.filter(token=token, cleared=False).first()


def sent_with(*, nonce: str, now: datetime) -> Submission | None:
    """The form that was sent from a page with this nonce, minutes ago.

    The answer to a send can be lost on its way, and the session with it: the nonce is
    then all that the patient's page has. Nothing else opens a form that was sent.
    """
    hashed = _send_hash(nonce)
    if not hashed:
        return None
    return Submission.objects.filter(
        send_hash=hashed, cleared=False, submitted__gte=now - RESEND_LIFETIME
    ).first()


def _send_hash(nonce: str) -> str:
    """The hash of a nonce of ours; "" for anything shorter, which could be guessed."""
    return keyed_hash(nonce, "send") if len(nonce) >= SECRET_BYTES else ""
