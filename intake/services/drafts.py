"""A form that is being filled in: started, kept page by page, cleared, erased."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.sessions.models import Session
from django.db import transaction

from config.clinic import Clinic
from config.models import ThrottleCount
from intake import definitions
from intake.hashes import page_hash
from intake.models import ChangedAnswer, Draft, Submission
from intake.services.reading import locked_draft, state_of
from intake.services.stopping import phone_to_use, stop, store_phone
from intake.turn import DraftState, Turn

# A form whose session was lost can be taken up again from its own page for this long.
REATTACH_LIFETIME = timedelta(minutes=20)

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


@transaction.atomic
def start_draft(
    *, page_secret: str = "", bot_marks: Collection[str] = (), now: datetime
) -> Draft:
    """A new, empty draft on today's questionnaire.

    Its pages carry ``page_secret``, by which they find it when the session is lost.
    """
    return Draft.objects.create(
        questionnaire_id=definitions.stored(definitions.current_questionnaire()),
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
    draft = locked_draft(draft_id)
    state = state_of(draft)
    if turn is None or turn.before != state:
        turn = take(state)
    if not turn.is_kept:
        return turn
    draft.answers = dict(turn.answers)
    if draft.questionnaire_id != turn.journey.questionnaire.digest:
        draft.questionnaire_id = definitions.stored(turn.journey.questionnaire)
    draft.continued = list(turn.journey.continued)
    draft.bot_marks = sorted({*draft.bot_marks, *bot_marks})
    draft.emergencies = turn.emergencies.as_json()
    draft.stopped = bool(turn.emergencies.open)
    draft.last_active = now
    _keep_both_versions(draft.partial_id, turn, now=now)
    if turn.stops:
        stop(draft, now=now, clinic=clinic)
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


@transaction.atomic
def save_contact(
    *,
    draft_id: UUID,
    details: dict[str, object],
    bot_marks: Collection[str] = (),
    now: datetime,
) -> Draft:
    """Stores who the patient is and how to reach them: the last that is asked."""
    draft = locked_draft(draft_id)
    # The date of birth was checked against this age; another age asks for it again.
    draft.contact = {"age": draft.answers.get("age"), **details}
    draft.bot_marks = sorted({*draft.bot_marks, *bot_marks})
    return _with_contact_saved(draft, now=now)


@transaction.atomic
def keep_unfinished_contact(
    *, draft_id: UUID, typed: dict[str, object], now: datetime
) -> Draft:
    """Keeps what was typed of the contact details, right or wrong.

    The patient has gone from the page to change an answer or to finish later. The page
    still asks for it: without an age beside them the details are not given. A box that
    is blank takes nothing away that stood in it before.
    """
    draft = locked_draft(draft_id)
    filled_in = {key: value for key, value in typed.items() if not _is_blank(value)}
    before = dict(draft.contact)
    if "date_of_birth_parts" in filled_in:
        before.pop("date_of_birth", None)
    if filled_in or before:
        draft.contact = {**before, **filled_in, "age": None}
    return _with_contact_saved(draft, now=now)


def _with_contact_saved(draft: Draft, *, now: datetime) -> Draft:
    """After an emergency stop the clinic can use a number at once."""
    draft.last_active = now
    draft.save()
    if draft.stopped:
        store_phone(draft.partial_id, phone_to_use(draft.contact))
    return draft


def _is_blank(value: object) -> bool:
    """Whether a box is empty; a "no" to being contacted is an answer."""
    return value in (None, "") or (isinstance(value, list) and not any(value))


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


@transaction.atomic
def clear(*, token: UUID) -> None:
    """The patient clears the device: no page left open there leads back in.

    A draft can still be taken up with its code.
    """
    Draft.objects.filter(pk=token).update(cleared=True, page_hash="")
    Submission.objects.filter(token=token).update(cleared=True, send_hash="")


@transaction.atomic
def erase(*, draft_id: UUID) -> bool:
    """Erases a draft at once: too young, started again, or asked for.

    Not one that is stopped, perhaps by another tab: its emergency page has to be read
    first. Says whether the draft is gone.
    """
    drafts = Draft.objects.filter(pk=draft_id)
    drafts.filter(stopped=False).delete()
    return not drafts.exists()


@transaction.atomic
def purge_drafts(*, now: datetime) -> int:
    """Erases the drafts whose time is up, and what led to them; says how many."""
    count, _ = Draft.objects.expired(now).delete()
    ThrottleCount.objects.over(now).delete()
    Session.objects.filter(expire_date__lt=now).delete()
    return count
