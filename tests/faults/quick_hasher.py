"""The hasher of production with fewer rounds, for runs that try many passwords.

A hash still takes many times as long as a page, which is what such a run needs of it.
"""

import os

from django.contrib.auth.hashers import PBKDF2PasswordHasher


class QuickHasher(PBKDF2PasswordHasher):
    iterations = int(os.environ["HASH_ITERATIONS"])
