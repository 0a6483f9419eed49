"""Writes the file .env for a first run, with its own secrets.

python -m config.environment          write .env unless it exists
python -m config.environment keys     print a fresh value for SEALED_KEYS
"""

import os
import secrets
import sys
from datetime import date
from functools import partial
from pathlib import Path

from config.keys import make_keys

PROJECT = Path(__file__).resolve().parent.parent


def environment(example: str, *, today: date) -> str:
    """The text of .env: the example, with fresh secrets where it leaves a gap."""
    fresh = {
        "SECRET_KEY=": f"SECRET_KEY={secrets.token_urlsafe(50)}",
        "SEALED_KEYS=": f"SEALED_KEYS={make_keys(f'k{today:%Y%m%d}')}",
    }
    lines = [fresh.get(line.strip(), line) for line in example.splitlines()]
    return "\n".join(lines) + "\n"


def write_unless_there(folder: Path, *, today: date) -> bool:
    """Write .env, readable to its owner alone. An existing one is never touched."""
    text = environment((folder / ".env.example").read_text("utf-8"), today=today)
    private = partial(os.open, mode=0o600)
    try:
        with open(folder / ".env", "x", encoding="utf-8", opener=private) as file:
            file.write(text)
    except FileExistsError:
        return False
    return True


def main(arguments: list[str]) -> None:
    today = date.today()  # noqa: DTZ011  The id of a key is a name, not a time.
    if arguments == ["keys"]:
        sys.stdout.write(make_keys(f"k{today:%Y%m%d}") + "\n")
    elif write_unless_there(PROJECT, today=today):
        sys.stdout.write("Wrote .env with fresh secrets. Keep a copy apart.\n")


if __name__ == "__main__":
    main(sys.argv[1:])
