"""Signing in: few tries, and never at the patients' expense.

A password is hashed slowly on purpose. Every limit is therefore checked before the
hash, and only so many hashes run at a time that the threads of a process stay free.
"""

import threading
from datetime import timedelta

from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.exceptions import ValidationError
from django.utils import timezone

from config.network import network_of
from config.spelling import compared_email
from config.throttle import Throttle

WINDOW = timedelta(minutes=15)
# NAME counts tries at one name from one network. Other networks still get in under that
# name, so nobody can lock a clinician out by typing their name.
NAME = Throttle("sign-in-name", limit=5, window=WINDOW)
NETWORK = Throttle("sign-in-network", limit=50, window=WINDOW)

# How many hashes run at the same time in one process; others are refused at once.
HASHES_AT_A_TIME = 1
_hashing = threading.BoundedSemaphore(HASHES_AT_A_TIME)


class SignInForm(AdminAuthenticationForm):
    """Django's form, which looks at a password only as often as the limits admit.

    ``status`` is what the page is answered with.
    """

    status = 200

    def clean(self):
        name = self.cleaned_data.get("username")
        if name is None or not self.cleaned_data.get("password"):
            return self.cleaned_data
        # Acquired before counting, so that a person refused here loses no try.
        if not _hashing.acquire(blocking=False):
            self.status = 503
            raise ValidationError(
                "Many people are signing in right now. Try again in a moment.",
                code="busy",
            )
        try:
            return self._within_limits(name)
        finally:
            _hashing.release()

    def _within_limits(self, name: str):
        now, network = timezone.now(), network_of(self.request)
        # Compared like an e-mail address, since user names contain digits and signs.
        named = f"{network} {compared_email(name)}"
        for throttle, key in ((NETWORK, network), (NAME, named)):
            if not throttle.admits(key, now=now):
                self.status = 429
                raise ValidationError(
                    "There were too many tries to sign in. Try again at "
                    f"{timezone.localtime(throttle.retry_at(now)):%H:%M}.",
                    code="throttled",
                )
        cleaned = super().clean()
        NAME.forget(named, now=now)
        return cleaned
