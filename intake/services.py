"""What happens to a patient's answers: start, save, stop, submit, resume, erase.

Each change is one transaction, with what the audit trail has to know of it inside.
Nothing here reads a request; ``now`` comes from the caller.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractUser
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import F

from config.clinic import Clinic
from config.sealed import keyed_hash
from intake import audit, definitions
from intake.journey import Journey, prune
from intake.models import (
    SAVED_DRAFT_LIFETIME,
    Attempts,
    AuditEvent,
    ChangedAnswer,
    ContactDetails,
    Draft,
    Submission,
)
from intake.questionnaire.schema import Step
from triage.clock import due
from triage.conditions import Answer
from triage.engine import Context, Finding, assess, screen
from triage.models import Review
from triage.rules import RULESET
from triage.services import record_assessment, record_review
from triage.urgency import Urgency

# How long the result stays readable in the session that submitted (design D5a).
RESULT_LIFETIME = timedelta(minutes=30)
# A form whose session was lost can be taken up again from its own page for this long.
REATTACH_LIFETIME = timedelta(minutes=20)
# A second form within this time is a repeat contact (guard G9).
REPEAT_CONTACT_WITHIN = timedelta(days=30)

# No 0 and O, no 1 and I. 32 characters: a code of twelve carries 60 bits.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
RESUME_CODE_GROUPS = 3
RESUME_CODE_GROUP = 4
RESUME_ATTEMPTS = 10
RESUME_WINDOW = timedelta(minutes=15)

# Rules on cancer history, sorted before others inside a level (specification 5.1).
CANCER_HISTORY_RULES = frozenset({"R18", "R19", "R35"})


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
    """Too many tries from one place; try again later."""


@dataclass(frozen=True, slots=True)
class Emergencies:
    """What the emergency page has shown a patient, by rule code.

    ``open`` wait to be acknowledged. ``withdrawn`` once fired and then did not, because
    the patient changed an answer. ``correcting``: the patient said that something is
    wrong with the answers.
    """

    shown: frozenset[str] = frozenset()
    acknowledged: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()
    correcting: bool = False

    @classmethod
    def of(cls, draft: Draft) -> Emergencies:
        """The state kept on a draft."""
        return cls(
            **{
                name: value if isinstance(value, bool) else frozenset(value)
                for name, value in draft.emergencies.items()
            }
        )

    def as_json(self) -> dict[str, object]:
        """The state as a draft keeps it."""
        return {
            "shown": sorted(self.shown),
            "acknowledged": sorted(self.acknowledged),
            "open": sorted(self.open),
            "withdrawn": sorted(self.withdrawn),
            "correcting": self.correcting,
        }


def journey_of(draft: Draft) -> Journey:
    """The way of a draft through today's questionnaire.

    After a deploy in the middle of a draft the answers are pruned to the questions as
    they are now, and what is missing is asked.
    """
    return Journey(
        definitions.todays(),
        draft.answers,
        frozenset(draft.continued),
        contact_given=bool(draft.contact)
        and draft.contact.get("age") == draft.answers.get("age"),
    )


@transaction.atomic
def start_draft(*, now: datetime) -> Draft:
    """A new, empty draft on today's questionnaire."""
    return Draft.objects.create(
        questionnaire_id=definitions.stored(definitions.todays()),
        started=now,
        last_active=now,
    )


@transaction.atomic
def save_step(
    *,
    draft_id: UUID,
    step: Step,
    answered: dict[str, Answer],
    unsettled: Collection[str],
    now: datetime,
    clinic: Clinic,
) -> Draft:
    """Stores one page of answers and looks for emergencies in all of them.

    ``unsettled`` questions of the page are still open; with any of them the page does
    not count as continued past. An emergency that the patient has not acknowledged
    stops the draft and makes a partial submission in the same transaction.
    """
    draft = _locked(draft_id)
    before = draft.answers
    page = {question.key for question in step.questions}
    kept = {key: value for key, value in before.items() if key not in page}
    draft.answers = prune(definitions.todays(), kept | answered)
    draft.questionnaire_id = definitions.stored(definitions.todays())
    if not unsettled and step.slug not in draft.continued:
        draft.continued = [*draft.continued, step.slug]
    findings = screen(RULESET, draft.answers, unsettled=unsettled)
    _note_emergencies(draft, before, findings, settled=not unsettled, now=now)
    if _has_new(draft, findings):
        _stop(draft, findings, now=now, clinic=clinic)
    draft.last_active = now
    draft.save()
    return draft


def emergencies_in(
    draft: Draft,
    step: Step,
    answered: dict[str, Answer],
    unsettled: Collection[str],
) -> tuple[Finding, ...]:
    """The unacknowledged emergencies a page would add; nothing is stored.

    Asked before anything is saved, so that the page can be shown when saving fails.
    """
    page = {question.key for question in step.questions}
    kept = {key: value for key, value in draft.answers.items() if key not in page}
    findings = screen(
        RULESET, prune(definitions.todays(), kept | answered), unsettled=unsettled
    )
    acknowledged = Emergencies.of(draft).acknowledged
    return tuple(item for item in findings if item.code not in acknowledged)


def _note_emergencies(
    draft: Draft,
    before: dict[str, Answer],
    findings: Iterable[Finding],
    *,
    settled: bool,
    now: datetime,
) -> None:
    """Brings the draft's emergency state up to date with what fires now."""
    state = Emergencies.of(draft)
    firing = frozenset(finding.code for finding in findings)
    # A page with open follow-ups lets rules wait; waiting is not withdrawing.
    taken_back = state.shown - firing if settled else frozenset()
    _keep_both_versions(draft, before, state.shown, taken_back, now=now)
    if taken_back:
        Submission.objects.filter(pk=draft.partial_id).update(
            downgraded_by_patient=True
        )
    acknowledged = state.acknowledged - taken_back
    state = Emergencies(
        shown=state.shown - taken_back,
        acknowledged=acknowledged,
        open=firing - acknowledged,
        withdrawn=state.withdrawn | taken_back,
    )
    draft.stopped = bool(state.open)
    draft.emergencies = state.as_json()


def _has_new(draft: Draft, findings: Iterable[Finding]) -> bool:
    shown = Emergencies.of(draft).shown
    return any(finding.code not in shown for finding in findings)


def _keep_both_versions(
    draft: Draft,
    before: dict[str, Answer],
    shown: Iterable[str],
    taken_back: Iterable[str],
    *,
    now: datetime,
) -> None:
    """Writes down each change of an answer that a shown emergency rests on.

    Also while a page with open follow-ups lets its rules wait: what stood there before
    is gone afterwards. A first answer changes nothing, unless it takes one back.
    """
    keys = {key for key in _read_by(shown) if key in before} | _read_by(taken_back)
    changed = [key for key in sorted(keys) if before.get(key) != draft.answers.get(key)]
    ChangedAnswer.objects.bulk_create(
        ChangedAnswer(
            submission_id=draft.partial_id,
            key=key,
            before=before.get(key),
            after=draft.answers.get(key),
            changed=now,
        )
        for key in changed
    )


def _read_by(codes: Iterable[str]) -> frozenset[str]:
    """The keys of all answers that these rules read.

    A draft may remember a rule of an earlier rule set; it reads nothing any more.
    """
    return frozenset().union(*(RULESET.keys_read.get(code, ()) for code in codes))


def _stop(
    draft: Draft, findings: Iterable[Finding], *, now: datetime, clinic: Clinic
) -> None:
    """Makes the partial submission of an emergency stop, in front of the page."""
    earlier = draft.partial_id
    partial = _create_submission(
        draft,
        token=uuid4(),
        kind=Submission.Kind.EMERGENCY_STOP,
        repeat_contact=False,
        now=now,
        clinic=clinic,
    )
    if draft.contact:
        _create_contact(partial, draft.contact, _person_hash(draft.contact), now=now)
    elif earlier:
        _keep_phone(earlier, partial)
    if earlier:
        _supersede(earlier, by=partial)
    draft.partial = partial
    state = Emergencies.of(draft)
    firing = frozenset(finding.code for finding in findings)
    draft.emergencies = Emergencies(
        shown=state.shown | firing,
        acknowledged=state.acknowledged,
        open=state.open,
        withdrawn=state.withdrawn,
    ).as_json()
    audit.record(AuditEvent.Action.STOPPED, submission=partial)


@transaction.atomic
def acknowledge(*, draft_id: UUID, phone: str, now: datetime) -> Draft:
    """The patient has read the emergency page; ``phone`` may be empty."""
    draft = _locked(draft_id)
    state = Emergencies.of(draft)
    draft.emergencies = Emergencies(
        shown=state.shown,
        acknowledged=state.acknowledged | state.open,
        withdrawn=state.withdrawn,
    ).as_json()
    draft.stopped = False
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
    contact.phone_hash = _phone_hash(phone)
    contact.save()


def _keep_phone(earlier_id: UUID, later: Submission) -> None:
    """A number given at one emergency stop also reaches the patient at the next."""
    given = ContactDetails.objects.filter(submission_id=earlier_id).first()
    _store_phone(later.pk, given.phone if given else "")


@transaction.atomic
def correct(*, draft_id: UUID, phone: str = "", now: datetime) -> Draft:
    """The patient says that an answer is wrong: lets them mend it, and nothing else.

    ``phone`` may be empty.
    """
    draft = _locked(draft_id)
    _store_phone(draft.partial_id, phone)
    draft.emergencies = draft.emergencies | {"correcting": True}
    draft.last_active = now
    draft.save()
    return draft


def may_correct(draft: Draft, place: str) -> bool:
    """Whether a stopped draft may open this page to mend an emergency answer."""
    state = Emergencies.of(draft)
    return state.correcting and place in places_to_correct(draft)


def places_to_correct(draft: Draft) -> tuple[str, ...]:
    """The steps that hold the answers behind the open emergencies, in order."""
    state = Emergencies.of(draft)
    keys = _read_by(state.open)
    journey = journey_of(draft)
    answered = [key for key in journey.answers if key in keys]
    steps = [journey.questionnaire.step_of[key].slug for key in answered]
    return tuple(slug for slug in journey.places if slug in steps)


@transaction.atomic
def save_contact(*, draft_id: UUID, details: dict[str, object], now: datetime) -> Draft:
    """Stores who the patient is and how to reach them: the last that is asked."""
    draft = _locked(draft_id)
    # The date of birth was held against this age; another age asks for it again.
    draft.contact = {**details, "age": draft.answers.get("age")}
    draft.last_active = now
    draft.save()
    return draft


@transaction.atomic
def submit(*, draft_id: UUID, now: datetime, clinic: Clinic) -> Submission:
    """Seals a draft: submission, contact, assessment and audit together, draft gone.

    Raises ``DraftGone`` when it was sent already: the caller shows that receipt.
    """
    draft = _locked(draft_id)
    if draft.stopped:
        raise EmergencyUnread
    journey = journey_of(draft)
    if not journey.is_complete:
        raise AnswersIncomplete(journey)
    draft.answers = dict(journey.answers)
    person = _person_hash(draft.contact)
    submission = _create_submission(
        draft,
        token=draft.pk,
        kind=Submission.Kind.COMPLETE,
        repeat_contact=_is_repeat(person, draft, now=now),
        now=now,
        clinic=clinic,
    )
    _create_contact(submission, draft.contact, person, now=now)
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
    repeat_contact: bool,
    now: datetime,
    clinic: Clinic,
) -> Submission:
    zone = ZoneInfo(clinic.time_zone)
    context = Context(
        emergency_withdrawn=bool(Emergencies.of(draft).withdrawn),
        repeat_contact=repeat_contact,
        floor=Urgency(clinic.floor),
        rules_overdue=now.astimezone(zone).date() > clinic.ruleset_review_due,
    )
    outcome = assess(RULESET, draft.answers, context=context)
    submission = Submission.objects.create(
        token=token,
        reference=_new_reference(),
        questionnaire_id=definitions.stored(definitions.todays()),
        kind=kind,
        answers=draft.answers,
        age=draft.answers.get("age"),
        sex=draft.answers.get("sex_at_birth", ""),
        started=draft.started,
        submitted=now,
        urgency=outcome.urgency,
        suspicion_index=outcome.suspicion.index,
        cancer_first=any(
            finding.code in CANCER_HISTORY_RULES for finding in outcome.findings
        ),
        cancer_tags=list(outcome.suspicion.tags),
        cancer_tag_count=len(outcome.suspicion.tags),
        downgraded_by_patient=context.emergency_withdrawn,
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
        now=now,
    )
    return submission


def _create_contact(
    submission: Submission, details: dict[str, object], person: str, *, now: datetime
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
        name_hash=keyed_hash(details["name"], "name"),
        phone_hash=_phone_hash(details["phone"]),
        email_hash=details["email"] and keyed_hash(details["email"], "email"),
        person_hash=person,
    )


def _supersede(submission_id: UUID, *, by: Submission) -> None:
    """Both stay; one that nobody has reviewed yet leaves the worklist to the newer."""
    earlier = Submission.objects.filter(pk=submission_id)
    earlier.update(superseded_by=by)
    earlier.awaiting_review().update(state=Submission.State.SUPERSEDED)


def _person_hash(details: dict[str, object]) -> str:
    return keyed_hash(f"{details['name']}|{details['date_of_birth']}", "person")


def _phone_hash(phone: str) -> str:
    digits = "".join(character for character in phone if character.isdigit())
    return digits and keyed_hash(digits, "phone")


def _is_repeat(person: str, draft: Draft, *, now: datetime) -> bool:
    """Whether this person sent another form lately.

    The stops of this same form, which began when it did, are no other form.
    """
    return (
        ContactDetails.objects.filter(
            person_hash=person, submission__submitted__gte=now - REPEAT_CONTACT_WITHIN
        )
        .exclude(submission__started=draft.started)
        .exists()
    )


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


def receipt(*, token: UUID, now: datetime) -> Submission | None:
    """The submission that a draft became, while its result may still be read."""
    return Submission.objects.filter(
        token=token, submitted__gte=now - RESULT_LIFETIME, cleared=False
    ).first()


@transaction.atomic
def clear(*, token: UUID) -> None:
    """The patient clears the device: no page left open there leads back in.

    A draft can still be taken up with its code.
    """
    Draft.objects.filter(pk=token).update(cleared=True)
    Submission.objects.filter(token=token).update(cleared=True)


def may_reattach(*, token: UUID, now: datetime) -> bool:
    """Whether a page whose session was lost may take its form up again.

    Only within minutes of its last use, and not on a device that was cleared. The
    token was only ever on the patient's own pages, which are never stored.
    """
    if receipt(token=token, now=now):
        return True
    return Draft.objects.filter(
        pk=token, cleared=False, last_active__gte=now - REATTACH_LIFETIME
    ).exists()


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
    Attempts.objects.filter(started__lt=now - timedelta(days=1)).delete()
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
    draft.resume_hash = _resume_hash(code)
    draft.resume_birth_date = date_of_birth
    draft.last_active = now
    draft.save()
    return code


def resume(*, code: str, date_of_birth: str, place: str, now: datetime) -> Draft:
    """The draft behind a code and a date of birth; the code is used up.

    ``place`` is where the attempt comes from, for the throttle. Unknown, wrong and
    expired are refused alike, and each compares a date, so that none is quicker.
    """
    if _attempts("resume", place, now=now) > RESUME_ATTEMPTS:
        raise TooManyAttempts
    with transaction.atomic():
        draft = (
            Draft.objects.select_for_update()
            .filter(
                resume_hash=_resume_hash(code),
                last_active__gte=now - SAVED_DRAFT_LIFETIME,
            )
            .first()
        )
        expected = draft.resume_birth_date if draft else "0000-00-00"
        matches = hmac.compare_digest(expected.encode(), date_of_birth.encode())
        if draft is None or not matches:
            raise ResumeRefused
        moved = _moved(draft, now=now)
        audit.record(AuditEvent.Action.RESUMED)
    return moved


def _moved(draft: Draft, *, now: datetime) -> Draft:
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
            "last_active": now,
        }
    )
    draft.delete()
    return moved


def _resume_hash(code: str) -> str:
    letters = "".join(character for character in code.upper() if character.isalnum())
    return keyed_hash(letters, "resume")


def _attempts(purpose: str, place: str, *, now: datetime) -> int:
    """Counts one more attempt in this stretch of time and says how many there were."""
    stretch = int(now.timestamp() // RESUME_WINDOW.total_seconds())
    key = f"{purpose}:{keyed_hash(place, 'attempts')}:{stretch}"
    Attempts.objects.bulk_create(
        [Attempts(key=key, started=now)], ignore_conflicts=True
    )
    with transaction.atomic():
        Attempts.objects.filter(key=key).update(count=F("count") + 1)
        return Attempts.objects.get(key=key).count


def _locked(draft_id: UUID) -> Draft:
    """The draft, locked until the transaction ends."""
    try:
        return Draft.objects.select_for_update().get(pk=draft_id)
    except Draft.DoesNotExist:
        raise DraftGone from None
