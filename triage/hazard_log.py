"""The hazard log of this version, read once from ``hazard_log.toml``.

Only the rule book uses it; nothing that decides a level opens a file.
"""

from __future__ import annotations

from pathlib import Path

from triage.hazards import read_hazards

HAZARDS = read_hazards(Path(__file__).with_suffix(".toml").read_text("utf-8"))
