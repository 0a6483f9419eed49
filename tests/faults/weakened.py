"""The application with a guard taken out: what the controls are served with.

A test that cannot fail proves nothing. Each control removes, in its own process only,
the part of the application that a script is about, and the script must then find the
fault. ``WITHOUT`` in the environment names the part; the application knows none of it.
"""

import os
import threading
import time
from uuid import UUID, uuid4

from django.db import DatabaseError, connection

from config.wsgi import application
from intake import services
from intake.models import Draft

__all__ = ["application"]


def without_lock_and_token() -> None:
    """Sending neither locks the draft nor passes its id on: two clicks, two rows."""
    create = services._create_submission

    def unlocked(draft_id: UUID) -> Draft:
        draft = Draft.objects.filter(pk=draft_id).first()
        if draft is None:
            raise services.DraftGone
        return draft

    def created(draft, *, token, **rest):
        return create(draft, token=uuid4(), **rest)

    services._locked = unlocked
    services._create_submission = created


def without_storing_first() -> None:
    """A page is answered at once, kept in memory, and stored a second later."""
    kept: dict[UUID, Draft] = {}
    save, delete = Draft.save, Draft.delete
    draft_of, locked = services.draft_of, services._locked

    def store_later(draft: Draft) -> None:
        time.sleep(1)
        try:
            save(draft, force_update=True)
        except DatabaseError:
            kept.pop(draft.pk, None)
        finally:
            connection.close()

    def saved(draft: Draft, **rest) -> None:
        if rest.get("force_insert"):
            save(draft, **rest)
            return
        kept[draft.pk] = draft
        threading.Thread(target=store_later, args=[draft], daemon=True).start()

    def deleted(draft: Draft) -> None:
        kept.pop(draft.pk, None)
        delete(draft)

    Draft.save, Draft.delete = saved, deleted
    services.draft_of = lambda *, token, now: (
        kept.get(token) or draft_of(token=token, now=now)
    )
    services._locked = lambda draft_id: kept.get(draft_id) or locked(draft_id)


def without_counting_at_once() -> None:
    """A try reads the count and then writes it: two at once write the same number."""

    def read_and_write(counts, key, *, ends):
        row = counts.filter(key=key).first()
        count = row.count + 1 if row else 1
        counts.bulk_create(
            [counts.model(key=key, count=count, ends=ends)],
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["count"],
        )
        return count

    type(services.ThrottleCount.objects.all()).count_one = read_and_write


{
    "counting at once": without_counting_at_once,
    "lock and token": without_lock_and_token,
    "storing first": without_storing_first,
}[os.environ["WITHOUT"]]()
