"""Fills the database of this process's environment with one phase of a release.

``make`` runs it. Definitions and randomness are replaced before anything that uses
them is imported, which is why this is a process of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.releases import contents


def main(phase: str, path: Path) -> None:
    if phase == contents.EARLIER:
        contents.use_earlier_definitions()
        known = {}
    else:
        known = json.loads(path.read_text("utf-8"))
    facts = contents.Facts(**known)

    import django

    django.setup()
    contents.make_randomness_repeatable(phase)
    from django.conf import settings

    # The manifest of the static files is made by collectstatic.
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {
            "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        }
    }
    contents.fill(phase, facts)
    written = contents.as_json(facts)
    if phase == contents.CURRENT:
        from tests.releases.holdings import opened_values

        written = {
            "moment": contents.MOMENT.isoformat(),
            **written,
            "encrypted": opened_values(),
        }
    path.write_text(json.dumps(written), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
