"""Text becomes HTML by escaping; one place declares it to be HTML."""

import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]

# It says in place why what it declares is ours.
DECLARED = {
    "content/rendering.py": 1,
}
DECLARES = re.compile(r"\bmark_safe\(|\bSafeString\(|\bSafeData\b|__html__")


def test_only_one_place_declares_text_to_be_html():
    found = {
        str(path.relative_to(PROJECT)): len(DECLARES.findall(path.read_text("utf-8")))
        for room in ("config", "content", "intake", "triage")
        for path in sorted((PROJECT / room).rglob("*.py"))
    }

    assert {path: count for path, count in found.items() if count} == DECLARED


def test_no_template_switches_escaping_off():
    for path in sorted((PROJECT / "templates").rglob("*.html")):
        text = path.read_text("utf-8")
        assert not re.search(r"\|\s*safe\b|autoescape\s+off|safeseq", text), path
