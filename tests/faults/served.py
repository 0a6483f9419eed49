"""The application's settings as a throw-away installation is served with them.

Production's middleware and pages over plain HTTP. What differs is where static files
lie: a run must neither need nor touch those of the installation in this folder. Who
tries many passwords may ask for hashes that take a fraction of the time.
"""

import os

from config.settings import *  # noqa: F403
from config.settings import MIDDLEWARE, STORAGES

STATIC_ROOT = os.environ["STATIC_FOLDER"]
if not os.environ.get("STATIC_HASHED"):
    # Without collectstatic there is no manifest, and pages would not come up.
    STORAGES = STORAGES | {
        "staticfiles": {
            "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        }
    }
if os.environ.get("HASH_ITERATIONS"):
    PASSWORD_HASHERS = ["tests.faults.quick_hasher.QuickHasher"]
if os.environ.get("PAUSE_MARK"):
    session = MIDDLEWARE.index("config.middleware.SessionMiddleware")
    MIDDLEWARE = [
        *MIDDLEWARE[: session + 1],
        "tests.faults.pause.BeforeSessionIsSaved",
        *MIDDLEWARE[session + 1 :],
    ]
