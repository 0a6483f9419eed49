"""Refuses the passwords that guessing programs try first."""

import re
from itertools import groupby, pairwise

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError

# Rows that people type along, in either direction. Digits go round.
WALKS = """
    abcdefghijklmnopqrstuvwxyz 01234567890123456789 12345678901234567890 !@#$%^&*()_+
    qwertyuiop asdfghjkl zxcvbnm qwertzuiop azertyuiop qsdfghjklm 1q2w3e4r5t6y7u8i9o0p
    1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p qazwsxedcrfvtgbyhnujmikolp
"""
_STEPS = frozenset(
    pair
    for walk in WALKS.split()
    for line in (walk, walk[::-1])
    for pair in pairwise(line)
)
# A walk or a repetition of this many characters counts as a single one.
SHORTEST_WALK = 3
# How many characters must be left when each walk and repetition counts as one.
LEAST_LEFT = 6


class PredictablePasswordValidator(CommonPasswordValidator):
    """Refuses common words, repetitions, and walks along alphabet, digits and keys.

    Ends of digits and signs make no common word a good password. Long passphrases pass.
    """

    def validate(self, password: str, user=None) -> None:
        super().validate(password, user)
        plain = password.casefold()
        if self.is_common_inside(plain):
            raise ValidationError(
                "This is a common password with something added to it. Choose words "
                "that only you would put together.",
                code="password_common_inside",
            )
        if is_repeated(plain):
            raise ValidationError(
                "This password repeats itself. Choose words that only you would put "
                "together.",
                code="password_repeated",
            )
        if characters_left(plain) < LEAST_LEFT:
            raise ValidationError(
                "This password is made of letters, digits or keys in a row. Choose "
                "words that only you would put together.",
                code="password_in_a_row",
            )

    def is_common_inside(self, password: str) -> bool:
        """Whether it is a common password with digits and signs around it."""
        inside = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", password)
        return len(inside) >= SHORTEST_WALK and inside in self.passwords

    def get_help_text(self) -> str:
        return (
            "Your password cannot be a common one, repeat itself, or follow the "
            "alphabet, the digits or the keyboard."
        )


def is_repeated(password: str) -> bool:
    """Whether it repeats one text, with or without signs in between."""
    words = [word for word in re.split(r"[\W\d_]+", password) if word]
    if len(words) > 1 and len(set(words)) == 1:
        return True
    letters = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", password)
    return any(
        text in f"{text}{text}"[1:-1] for text in (password, letters) if len(text) > 1
    )


def characters_left(password: str) -> int:
    """How many characters are left when each walk and repetition counts as one."""
    together = "".join(filter(str.isalnum, password))
    # Signs between the steps make a walk no better; a password of signs has no others.
    texts = {password, together} if len(together) >= LEAST_LEFT else {password}
    return min(map(_left_in, texts))


def _left_in(text: str) -> int:
    goes_on = [
        before == after or (before, after) in _STEPS for before, after in pairwise(text)
    ]
    runs = [len(list(run)) for is_run, run in groupby(goes_on) if is_run]
    # A run of steps is one character shorter than its walk.
    return len(text) - sum(steps for steps in runs if steps + 1 >= SHORTEST_WALK)
