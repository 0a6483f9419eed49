"""What happens to a patient's answers: start, save, stop, submit, resume, erase.

Each change is one transaction, with what the audit trail has to know of it inside.
Nothing here reads a request; ``now`` comes from the caller.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractUser
from django.contrib.sessions.models import Session
from django.db import transaction

from config.clinic import Clinic
from config.models import ThrottleCount
from config.sealed import keyed_hash
from config.spelling import stored_line
from config.throttle import Throttle
from intake import audit, definitions
from intake.bots import PERSON, is_suspected
from intake.emergencies import EmergencyState
from intake.hashes import contact_hashes, phone_hash, resume_hash
from intake.journey import Journey
from intake.models import (
    SAVED_DRAFT_LIFETIME,
    AuditEvent,
    ChangedAnswer,
    ContactDetails,
    Draft,
    Submission,
)
from intake.phrases import wrote_of_suicide
from intake.turn import DraftState, Turn
from triage.clock import due
from triage.engine import Context, assess
from triage.models import Review
from triage.rules import RULESET
from triage.services import record_assessment, record_review
from triage.urgency import Urgency

# How long the result stays readable in the session that submitted (design D5a).
RESULT_LIFETIME = timedelta(minutes=30)
# After that the page still says, for as long again, what the level was told to do.
CLOSED_ADVICE_LIFETIME = timedelta(minutes=30)
# A form whose session was lost can be taken up again from its own page for this long.
REATTACH_LIFETIME = timedelta(minutes=20)
# A send that is repeated without its session finds its form for this long.
RESEND_LIFETIME = timedelta(minutes=10)

# No 0 and O, no 1 and I. 32 characters: a code of twelve carries 60 bits.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
RESUME_CODE_GROUPS = 3
RESUME_CODE_GROUP = 4
# Tries at codes, by network and by code: the limits hold wherever a guess comes from.
CODES_BY_NETWORK = Throttle("code", limit=10, window=timedelta(minutes=15))
CODES_BY_CODE = Throttle("one code", limit=10, window=timedelta(minutes=15))

SECRET_BYTES = 32


# What a page that is sent changes of its draft.
WRITTEN_BY_A_TURN = (
    "answers",
    "questionnaire",
    "continued",
    "bot_marks",
    "emergencies",
    "stopped",
    "partial",
    "last_active",
)


class DraftGone(Exception):
    """The draft was sent, erased or never existed."""


class AnswersIncomplete(Exception):
    """Something that is asked has not been answered; ``journey`` knows what."""

    def __init__(self, journey: Journey) -> None:
        super().__init__("Some questions have not been answered.")
        self.journey = journey


class EmergencyUnread(Exception):
    """The emergency page has not been acknowledged yet."""


class ReviewedMeanwhile(Exception):
    """Somebody else recorded a review while this one was being written."""


class ResumeRefused(Exception):
    """Code and date of birth do not open a draft, for whatever reason."""


class TooManyAttempts(Exception):
    """The throttle does not admit this try; ``retry_at`` is when it admits the next."""

    def __init__(self, retry_at: datetime) -> None:
        super().__init__("Too many tries.")
        self.retry_at = retry_at


def emergencies_of(draft: Draft) -> EmergencyState:
    """What a draft remembers of emergencies."""
    return EmergencyState.from_json(draft.emergencies)


def state_of(draft: Draft) -> DraftState:
    """What a turn has to know of a draft."""
    contact = draft.contact
    return DraftState(
        answers=draft.answers,
        continued=tuple(draft.continued),
        emergencies=emergencies_of(draft),
        stopped=draft.stopped,
        contact_age=contact.get("age"),
        # Contact details are asked for last; a change of an answer leads back there.
        is_checking=bool(contact),
    )


def journey_of(draft: Draft) -> Journey:
    """The way of a draft through today's questionnaire.

    After a deploy in the middle of a draft the answers are pruned to the questions as
    they are now, and what is missing is asked.
    """
    state = state_of(draft)
    return Journey.through(
        definitions.todays(),
        state.answers,
        continued=state.continued,
        contact_given=state.has_contact_details_at(state.answers.get("age")),
    )


def new_secret() -> str:
    """A secret of 256 random bits, by which a page of the form is recognized.

    The database holds its hash only.
    """
    return secrets.token_urlsafe(SECRET_BYTES)


def page_hash(secret: str) -> str:
    """The hash that a draft keeps of the secret on its pages."""
    return keyed_hash(secret, "page")


def _send_hash(nonce: str) -> str:
    """The hash of a nonce of ours; "" for anything shorter, which could be guessed."""
    return keyed_hash(nonce, "send") if len(nonce) >= SECRET_BYTES else ""


@transaction.atomic
def start_draft(
    *, page_secret: str = "", bot_marks: Collection[str] = (), now: datetime
) -> Draft:
    """A new, empty draft on today's questionnaire.

    Its pages carry ``page_secret``, by which they find it when the session is lost.
    """
    return Draft.objects.create(
        questionnaire_id=definitions.stored(definitions.todays()),
        page_hash=page_secret and page_hash(page_secret),
        bot_marks=sorted(bot_marks),
        started=now,
        last_active=now,
    )


@transaction.atomic
def keep_turn(
    *,
    draft_id: UUID,
    take: Callable[[DraftState], Turn],
    turn: Turn | None = None,
    bot_marks: Collection[str] = (),
    now: datetime,
    clinic: Clinic,
) -> Turn:
    """Stores what follows from a page that was sent, and gives the turn that counts.

    ``turn`` was taken on the draft as it was read; where another tab has stored
    something since, or without one, it is taken again on the locked draft. An emergency
    that the patient was never shown makes a partial submission in the same transaction.
    Raises ``DraftGone``.
    """
    draft = _locked(draft_id)
    state = state_of(draft)
    if turn is None or turn.before != state:
        turn = take(state)
    if not turn.is_kept:
        return turn
    draft.answers = dict(turn.answers)
    draft.questionnaire_id = definitions.stored(turn.journey.questionnaire)
    draft.continued = list(turn.journey.continued)
    draft.bot_marks = sorted({*draft.bot_marks, *bot_marks})
    draft.emergencies = turn.emergencies.as_json()
    draft.stopped = bool(turn.emergencies.open)
    draft.last_active = now
    _keep_both_versions(draft.partial_id, turn, now=now)
    if turn.stops:
        _stop(draft, now=now, clinic=clinic)
    # Contact details are not sealed anew for every page.
    draft.save(update_fields=WRITTEN_BY_A_TURN)
    return turn


def _keep_both_versions(
    submission_id: UUID | None, turn: Turn, *, now: datetime
) -> None:
    """Writes down how answers behind a shown emergency changed, with the stop."""
    if turn.taken_back:
        Submission.objects.filter(pk=submission_id).update(downgraded_by_patient=True)
    ChangedAnswer.objects.bulk_create(
        ChangedAnswer(
            submission_id=submission_id,
            key=change.key,
            before=change.before,
            after=change.after,
            changed=now,
        )
        for change in turn.changes
    )


def _stop(draft: Draft, *, now: datetime, clinic: Clinic) -> None:
    """Makes the partial submission of an emergency stop, in front of the page."""
    earlier = draft.partial_id
    partial = _create_submission(
        draft,
        token=uuid4(),
        kind=Submission.Kind.EMERGENCY_STOP,
        now=now,
        clinic=clinic,
    )
    if draft.has_contact_details:
        _create_contact(partial, draft.contact, now=now)
    else:
        if earlier:
            _keep_phone(earlier, partial)
        _store_phone(partial.pk, _phone_to_use(draft.contact))
    if earlier:
        _supersede(earlier, by=partial)
    draft.partial = partial
    audit.record(AuditEvent.Action.STOPPED, submission=partial)


def finding_marks(codes: Iterable[str]) -> dict[str, str]:
    """The mark on the emergency page for each finding, by rule code.

    No page shows a rule code, not even where nobody looks.
    """
    return {code: keyed_hash(code, "finding")[:16] for code in codes}


@transaction.atomic
def acknowledge(
    *, draft_id: UUID, read: Collection[str], phone: str, now: datetime
) -> Draft:
    """The patient has read an emergency page; ``phone`` may be empty.

    ``read`` are the marks of the findings that stood on that page. Another tab may have
    added one meanwhile: the draft stays stopped until it has been read as well.
    """
    draft = _locked(draft_id)
    state = emergencies_of(draft)
    marks = finding_marks(state.open)
    codes = frozenset(code for code in state.open if marks[code] in read)
    state = state.with_acknowledged(codes)
    draft.emergencies = state.as_json()
    draft.stopped = bool(state.open)
    draft.last_active = now
    draft.save()
    _store_phone(draft.partial_id, phone)
    return draft


def _store_phone(submission_id: UUID | None, phone: str) -> None:
    """The number that was typed on an emergency page, if one was."""
    if not phone or not submission_id:
        return
    contact, _ = ContactDetails.objects.get_or_create(submission_id=submission_id)
    contact.phone = phone
    contact.phone_hash = phone_hash(phone)
    contact.save()


def _phone_to_use(contact: Mapping[str, object]) -> str:
    """The number on the contact page, finished or not, unless it must not be used.

    Like one that is typed on the emergency page, it stands as it was typed.
    """
    if contact.get("may_contact") is False:
        return ""
    return stored_line(str(contact.get("phone", "")))


def _keep_phone(earlier_id: UUID, later: Submission) -> None:
    """A number given at one emergency stop also reaches the patient at the next."""
    given = ContactDetails.objects.filter(submission_id=earlier_id).first()
    _store_phone(later.pk, given.phone if given else "")


@transaction.atomic
def correct(*, draft_id: UUID, phone: str = "", now: datetime) -> Draft:
    """The patient says that an answer is wrong: lets them correct it, and nothing else.

    ``phone`` may be empty.
    """
    draft = _locked(draft_id)
    _store_phone(draft.partial_id, phone)
    state = emergencies_of(draft)
    draft.emergencies = state.being_corrected().as_json()
    draft.last_active = now
    draft.save()
    return draft


@transaction.atomic
def save_contact(
    *,
    draft_id: UUID,
    details: dict[str, object],
    bot_marks: Collection[str] = (),
    now: datetime,
) -> Draft:
    """Stores who the patient is and how to reach them: the last that is asked."""
    draft = _locked(draft_id)
    # The date of birth was checked against this age; another age asks for it again.
    draft.contact = {**details, "age": draft.answers.get("age")}
    draft.bot_marks = sorted({*draft.bot_marks, *bot_marks})
    draft.last_active = now
    draft.save()
    if draft.stopped:
        _store_phone(draft.partial_id, _phone_to_use(draft.contact))
    return draft


@transaction.atomic
def keep_unfinished_contact(
    *, draft_id: UUID, typed: dict[str, object], now: datetime
) -> Draft:
    """Keeps what was typed of the contact details, right or wrong.

    The patient has gone from the page to change an answer or to finish later. The page
    still asks for it: without an age beside them the details are not given.
    """
    draft = _locked(draft_id)
    draft.contact = {**typed, "age": None}
    draft.last_active = now
    draft.save()
    if draft.stopped:
        _store_phone(draft.partial_id, _phone_to_use(draft.contact))
    return draft


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
    draft = _locked(draft_id)
    if draft.stopped:
        raise EmergencyUnread
    journey = journey_of(draft)
    if not journey.is_complete:
        raise AnswersIncomplete(journey)
    draft.answers = dict(journey.answers)
    submission = _create_submission(
        draft,
        token=draft.pk,
        kind=Submission.Kind.COMPLETE,
        send_hash=_send_hash(nonce),
        now=now,
        clinic=clinic,
    )
    _create_contact(submission, draft.contact, now=now)
    if draft.partial_id:
        _supersede(draft.partial_id, by=submission)
    audit.record(AuditEvent.Action.SUBMITTED, submission=submission)
    draft.delete()
    return submission


def _create_submission(
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
        questionnaire_id=definitions.stored(definitions.todays()),
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


def _create_contact(
    submission: Submission, details: dict[str, object], *, now: datetime
) -> None:
    ContactDetails.objects.create(
        submission=submission,
        name=details["name"],
        date_of_birth=details["date_of_birth"],
        phone=details["phone"],
        email=details["email"],
        reach_by=details["reach_by"],
        may_contact=details["may_contact"],
        consented=now,
        **contact_hashes(details),
    )


def _supersede(submission_id: UUID, *, by: Submission) -> None:
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
        letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
        reference = f"{letters[:4]}-{letters[4:]}"
        if not Submission.objects.filter(reference=reference).exists():
            return reference


@transaction.atomic
def open_record(*, submission_id: UUID, by: AbstractUser) -> Submission:
    """A submission to be read by staff. The reading is on record before the page is."""
    submission = Submission.objects.select_related("questionnaire").get(
        pk=submission_id
    )
    audit.record(AuditEvent.Action.OPENED, submission=submission, by=by)
    return submission


@transaction.atomic
def review(
    *,
    submission_id: UUID,
    by: AbstractUser,
    urgency: Urgency,
    decision: str,
    reason: str,
    seen: int,
    now: datetime,
) -> Review:
    """A clinician's decision on the newest assessment of a submission.

    ``seen`` is the number of reviews the clinician saw while deciding; when there are
    more by now ``ReviewedMeanwhile`` is raised, and nothing is recorded.
    """
    submission = Submission.objects.select_for_update().get(pk=submission_id)
    reviews = Review.objects.filter(assessment__submission=submission)
    if reviews.count() != seen:
        raise ReviewedMeanwhile
    recorded = record_review(
        assessment=submission.assessments.latest(),
        by=by,
        urgency=urgency,
        decision=decision,
        reason=reason,
        now=now,
    )
    submission.state = Submission.State.REVIEWED
    submission.urgency = urgency
    submission.save(update_fields=["state", "urgency"])
    audit.record(AuditEvent.Action.REVIEWED, submission=submission, by=by)
    return recorded


@transaction.atomic
def confirm_person(*, submission_id: UUID, by: AbstractUser) -> None:
    """A clinician says that a person sent this: it returns to the normal worklist.

    The same goes for a form that is still being filled in after its emergency stop. A
    second confirmation changes nothing.
    """
    submission = Submission.objects.get(pk=submission_id)
    # The draft first: saving a step locks them in this order too.
    Draft.objects.filter(partial=submission).update(bot_marks=[PERSON])
    suspected = Submission.objects.filter(pk=submission_id, suspected=True)
    if suspected.update(suspected=False):
        audit.record(AuditEvent.Action.SENT_BY_PERSON, submission=submission, by=by)


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


@transaction.atomic
def clear(*, token: UUID) -> None:
    """The patient clears the device: no page left open there leads back in.

    A draft can still be taken up with its code.
    """
    Draft.objects.filter(pk=token).update(cleared=True, page_hash="")
    Submission.objects.filter(token=token).update(cleared=True, send_hash="")


@transaction.atomic
def reattach(*, page_secret: str, renewed: str, now: datetime) -> Draft | None:
    """The draft whose page lost its session, taken up with the secret on that page.

    Only within minutes of its last use, and not on a device that was cleared. From then
    on its pages carry ``renewed``: a secret takes a form up once.
    """
    if not page_secret:
        return None
    draft = (
        Draft.objects.select_for_update()
        .filter(
            page_hash=page_hash(page_secret),
            cleared=False,
            last_active__gte=now - REATTACH_LIFETIME,
        )
        .first()
    )
    if draft is not None:
        draft.page_hash = page_hash(renewed)
        draft.save(update_fields=["page_hash"])
    return draft


def draft_of(*, token: UUID, now: datetime) -> Draft | None:
    """The draft with this id, unless its time is up."""
    # Asked on every page: the key alone costs the database and us the least.
    try:
        draft = Draft.objects.get(pk=token)
    except Draft.DoesNotExist:
        return None
    return None if draft.has_expired(now) else draft


@transaction.atomic
def erase(*, draft_id: UUID) -> None:
    """Erases a draft at once: too young, started again, or asked for."""
    Draft.objects.filter(pk=draft_id).delete()


@transaction.atomic
def purge_drafts(*, now: datetime) -> int:
    """Erases the drafts whose time is up, and what led to them; says how many."""
    count, _ = Draft.objects.expired(now).delete()
    ThrottleCount.objects.over(now).delete()
    Session.objects.filter(expire_date__lt=now).delete()
    return count


@transaction.atomic
def keep_for_later(*, draft_id: UUID, date_of_birth: str, now: datetime) -> str:
    """Keeps a draft for 72 hours and gives the code that opens it elsewhere, once.

    The code is stored hashed only. A new code takes the place of an older one.
    """
    draft = _locked(draft_id)
    code = "-".join(
        "".join(secrets.choice(ALPHABET) for _ in range(RESUME_CODE_GROUP))
        for _ in range(RESUME_CODE_GROUPS)
    )
    draft.resume_hash = resume_hash(code)
    draft.resume_birth_date = date_of_birth
    draft.last_active = now
    draft.save()
    return code


def resume(
    *,
    code: str,
    date_of_birth: str,
    network: str,
    page_secret: str = "",
    now: datetime,
) -> Draft:
    """The draft behind a code and a date of birth; the code is used up.

    ``network`` is where the try comes from, for the throttle. Unknown, wrong and
    expired codes are refused alike after the same work. While the database is away
    nothing can be counted, and nothing is opened.
    """
    code_hash = resume_hash(code)
    for throttle, key in ((CODES_BY_NETWORK, network), (CODES_BY_CODE, code_hash)):
        if not throttle.admits(key, now=now):
            raise TooManyAttempts(throttle.retry_at(now))
    with transaction.atomic():
        draft = (
            Draft.objects.select_for_update()
            .filter(resume_hash=code_hash, last_active__gte=now - SAVED_DRAFT_LIFETIME)
            .first()
        )
        expected = draft.resume_birth_date if draft else "0000-00-00"
        matches = hmac.compare_digest(expected.encode(), date_of_birth.encode())
        if draft is None or not matches:
            raise ResumeRefused
        moved = _moved(draft, page_secret, now=now)
        audit.record(AuditEvent.Action.RESUMED)
    return moved


def _moved(draft: Draft, page_secret: str, *, now: datetime) -> Draft:
    """The draft under a new id, which no page of the device before knows."""
    columns = {
        field.attname: getattr(draft, field.attname)
        for field in Draft._meta.concrete_fields
    }
    moved = Draft.objects.create(
        **columns
        | {
            "id": uuid4(),
            "resume_hash": "",
            "resume_birth_date": "",
            "cleared": False,
            "page_hash": page_secret and page_hash(page_secret),
            "last_active": now,
        }
    )
    draft.delete()
    return moved


def _locked(draft_id: UUID) -> Draft:
    """The draft, locked until the transaction ends."""
    try:
        return Draft.objects.select_for_update().get(pk=draft_id)
    except Draft.DoesNotExist:
        raise DraftGone from None
