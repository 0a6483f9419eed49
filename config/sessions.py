"""Sessions in the database that tell "away" from "deleted".

Django reports a session that cannot be saved as one that was deleted, and answers 400.
A patient who is told that stops trying. While the database is away the true answer is
503: try again. (SESSION_ENGINE = "config.sessions")
"""

from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import UpdateError
from django.db import DatabaseError, Error


class SessionStore(db.SessionStore):
    def _validate_session_key(self, key: str) -> bool:
        # A cookie can hold characters that PostgreSQL refuses to look up.
        return super()._validate_session_key(key) and key.isascii() and key.isalnum()

    def save(self, must_create: bool = False) -> None:
        try:
            super().save(must_create)
        except UpdateError as error:
            # When the row no longer exists, Django raises the plain base class.
            cause = error.__context__
            if isinstance(cause, Error) and type(cause) is not DatabaseError:
                raise cause from None
            raise
