"""How long a request waits for PostgreSQL.

A server that hangs keeps its connections open and answers nothing: no time limit that
the server enforces fires, and the kernel still acknowledges every packet. So the limit
stands in the client. Figures and rejected ways: docs/decisions/0101.
"""

from psycopg import Connection, OperationalError
from psycopg.abc import RV, PQGen
from psycopg.pq import TransactionStatus


class BoundedConnection(Connection):
    """A connection that gives up on a server which no longer answers."""

    # Set once by the settings, before the first connection is made.
    seconds = 3.0

    given_up = False

    def wait(
        self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None
    ) -> RV:
        limit = self.seconds if timeout is None else min(timeout, self.seconds)
        try:
            return super().wait(gen, interval, timeout=limit)
        except OperationalError as error:
            if self.pgconn.transaction_status != TransactionStatus.ACTIVE:
                raise
            # The answer may still come and would be taken for that of the next
            # statement, so this connection must never be used again.
            self.pgconn.finish()
            self.given_up = True
            raise OperationalError(
                f"the database did not answer within {limit:g} seconds"
            ) from error

    # When a transaction fails, Django rolls it back and switches autocommit on again;
    # where that fails too, it opens a new connection on the spot, and the patient waits
    # a second time. The server rolls back what a closed connection began, so after
    # giving up there is nothing left to do for either.

    def rollback(self) -> None:
        if not self.given_up:
            super().rollback()

    def set_autocommit(self, value: bool) -> None:
        if not self.given_up:
            super().set_autocommit(value)


def postgresql_options(*, seconds: int) -> dict[str, object]:
    """The OPTIONS of a PostgreSQL database; 0 seconds means no limit.

    `lock_timeout` always holds: a migration that waits behind a reader would make
    every later request wait behind the migration.
    """
    if not seconds:
        return {"connect_timeout": 3, "options": "-c lock_timeout=2000"}
    BoundedConnection.seconds = float(seconds)
    return {
        "connect_timeout": 3,
        "tcp_user_timeout": 3000,
        "keepalives": 1,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 2,
        # To compile a long statement takes seconds; to run it without takes none.
        "options": (
            "-c statement_timeout=5000 -c lock_timeout=2000 "
            "-c idle_in_transaction_session_timeout=10000 -c jit=off"
        ),
        "pool": {
            "connection_class": BoundedConnection,
            "min_size": 1,
            "max_size": 8,
            # Waiting for a free connection counts against the same limit.
            "timeout": float(seconds),
            # A pool that keeps trying pauses ever longer between its attempts, and
            # notices late that the server is back. This one gives up soon: the next
            # request starts a new attempt.
            "reconnect_timeout": float(seconds),
        },
    }
