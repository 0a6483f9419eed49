"""Makes the test data of a release: python -m tests.releases.make 1.1

Run it from a clean checkout of the release. It fills a new SQLite database and a new
PostgreSQL database with the same made-up rows (``contents``), and writes both dumps,
what a test has to know of them, and the commit, to a folder named for the release.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.releases import contents, databases

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]

# The clinic of every release. Secrets are made for each.
CLINIC = {
    "ENV_FILE": os.devnull,
    "DJANGO_SETTINGS_MODULE": "config.settings",
    "DEBUG": "False",
    "DEMONSTRATION": "True",
    "ALLOWED_HOSTS": "testserver",
    "CLINIC_NAME": "Example clinic",
    "CLINIC_TIME_ZONE": "Europe/London",
    "EMERGENCY_NUMBER": "999",
    # So that there are results of every level.
    "TRIAGE_FLOOR_LEVEL": "self_care",
    "RULESET_REVIEW_DUE": "2099-12-31",
    "PYTHONHASHSEED": "0",
}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="Makes the test data of a release.")
    parser.add_argument("release", help="its version, such as 1.1")
    parser.add_argument(
        "--postgresql",
        default="postgres://postgres@127.0.0.1:5432/postgres",
        metavar="URL",
        help="a server on which a database may be made (%(default)s)",
    )
    given = parser.parse_args(arguments)
    folder = HERE / given.release
    folder.mkdir(exist_ok=True)
    (folder / "commit").write_text(_commit() + "\n", "utf-8")
    (folder / "keys").write_text(_keys(given.release), "utf-8")
    made = []
    with tempfile.TemporaryDirectory() as scratch:
        for vendor, server in (("sqlite", ""), ("postgresql", given.postgresql)):
            name = f"making_release_{given.release.replace('.', '_')}"
            with databases.scratch(server, name, Path(scratch)) as address:
                made.append(_fill(folder, address, Path(scratch)))
                dumped = databases.dump(address)
            (folder / databases.DUMPS[vendor]).write_text(dumped, "utf-8")
    if made[0] != made[1]:
        raise SystemExit("The two databases do not hold the same rows.")
    facts = json.dumps(made[0], ensure_ascii=False, indent=1) + "\n"
    (folder / "facts.json").write_text(facts, "utf-8")


def _commit() -> str:
    """The last commit that changed what an installation runs."""
    beside = (":(exclude)tests", ":(exclude)docs", ":(exclude)README.md")
    code = ["--", ".", *beside]
    changed = _git("status", "--porcelain", "--untracked-files=no", *code)
    if changed:
        raise SystemExit(f"A release is made by code that is committed:\n{changed}")
    return _git("log", "-1", "--format=%H", *code)


def _git(*arguments: str) -> str:
    command = ["git", *arguments]
    return subprocess.run(
        command, cwd=PROJECT, check=True, capture_output=True, text=True
    ).stdout.strip()


def _keys(release: str) -> str:
    """Secrets that anybody can read here, and that open nothing else."""
    chance = random.Random(f"keys of {release}")

    def key(name: str) -> str:
        return f"{name}:{base64.b64encode(chance.randbytes(32)).decode()}"

    sealed = ",".join((key("current"), key("earlier"), key("search")))
    return (
        "# Throw-away secrets. They open only the made-up rows beside them. Never use\n"
        "# them for anything else: everybody who has the source has them.\n"
        f"SECRET_KEY=only-for-the-made-up-rows-of-{release}-{chance.randbytes(24).hex()}\n"
        f"SEALED_KEYS={sealed}\n"
    )


def _fill(folder: Path, address: str, scratch: Path) -> dict[str, object]:
    """Fills a database in one process for each phase, and gives the facts of both."""
    facts = scratch / "facts.json"
    facts.unlink(missing_ok=True)
    environment = {"PATH": os.environ["PATH"], **CLINIC}
    environment |= databases.keys(folder) | {
        "DATABASE_URL": address,
        "DATABASE_WAIT_SECONDS": "0",
    }
    keys = environment["SEALED_KEYS"].split(",")
    for phase in (contents.EARLIER, contents.CURRENT):
        if phase == contents.EARLIER:
            # The key that encrypts now was not there yet.
            listed = [key for key in keys if not key.startswith("current:")]
        else:
            listed = keys
        subprocess.run(
            # Django warns of a folder that only collectstatic makes.
            [sys.executable, "-W", "ignore", "-m", "tests.releases.fill", phase, facts],
            cwd=PROJECT,
            env=environment | {"SEALED_KEYS": ",".join(listed)},
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return json.loads(facts.read_text("utf-8"))


if __name__ == "__main__":
    main(sys.argv[1:])
