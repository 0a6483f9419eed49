"""What can keep a service from doing its work; the pages say it in words."""

from __future__ import annotations

from datetime import datetime

from intake.journey import Journey


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
