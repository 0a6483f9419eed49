"""A pause at the moment at which a killed database does the most harm.

Between a view that has done its work and the session that is saved after it lies a
thousandth of a second, and a kill all but never falls into it. An installation that is
asked to pauses there, whatever else it is served with, and says so in a file.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

SECONDS = 1.0


class BeforeSessionIsSaved:
    """Stands right inside the session's middleware."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response
        self.mark = Path(os.environ["PAUSE_MARK"])

    def __call__(self, request):
        response = self.get_response(request)
        session = request.session
        # One without a key is only inserted: that it is not there is no contradiction.
        # Starting a form gives it one.
        if session.modified and session.session_key and response.status_code < 500:
            self.mark.touch()
            time.sleep(SECONDS)
        return response
