"""What a draft holds, read for a page or for a turn; nothing here changes one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from intake import definitions
from intake.emergencies import EmergencyState
from intake.journey import Journey
from intake.models import Draft
from intake.services.errors import DraftGone
from intake.turn import DraftState


def draft_of(*, token: UUID, now: datetime) -> Draft | None:
    """The draft with this id, unless its time is up."""
    # Asked on every page: the key alone costs the database and us the least.
    try:
        draft = Draft.objects.defer("resume_birth_date").get(pk=token)
    except Draft.DoesNotExist:
        return None
    return None if draft.has_expired(now) else draft


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
        definitions.current_questionnaire(),
        state.answers,
        continued=state.continued,
        contact_given=state.has_contact_details_at(state.answers.get("age")),
    )


def locked_draft(draft_id: UUID) -> Draft:
    """The draft, locked until the transaction ends."""
    try:
        return (
            Draft.objects.select_for_update()
            .defer("resume_birth_date")
            .get(pk=draft_id)
        )
    except Draft.DoesNotExist:
        raise DraftGone from None
