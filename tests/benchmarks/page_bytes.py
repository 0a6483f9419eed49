"""How many bytes a page is, as the application sends it, plain and compressed.

python -m tests.benchmarks.page_bytes [--times 20]

Starts gunicorn on the demonstration in an SQLite file that is gone afterwards. Every
compressed page carries padding of a random length: the median of ``--times`` is shown.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.installation import Installation, fresh_database, say
from tests.faults.patient import Browser, Person, walk_to

BEFORE_SENDING = (
    "/",
    "/articles/",
    "/articles/upper-back-pain-explained/",
    "/check/about-you/",
    "/check/answers/",
)


def weighed(browser: Browser, path: str, *, times: int) -> tuple[int, float, int]:
    """Bytes of a page: plain, compressed in the median, and how far that spreads."""
    plain = int(browser.get(path).headers["Content-Length"])
    compressed = []
    for _ in range(times):
        page = browser.get(path, Accept_Encoding="gzip")
        if page.headers.get("Content-Encoding") != "gzip":
            raise SystemExit(f"{path} ({page.status}) is not compressed.")
        compressed.append(int(page.headers["Content-Length"]))
    return plain, statistics.median(compressed), max(compressed) - min(compressed)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=20)
    times = asked.parse_args().times
    with fresh_database("sqlite") as database, Installation(database) as site:
        site.manage("set_up_groups")
        site.manage("load_articles")
        site.manage("demonstrate")
        browser, person = Browser(site.port), Person.number(0)
        last = walk_to(browser, person, "answers")
        rows = {path: weighed(browser, path, times=times) for path in BEFORE_SENDING}
        sent = [*last.hidden.items(), *person.fields_on("answers")]
        browser.post("/check/answers/", sent)
        rows["/result/"] = weighed(browser, "/result/", times=times)
        say("| page | plain | compressed | share | padding spreads over |")
        say("|---|---|---|---|---|")
        for path, (plain, compressed, spread) in rows.items():
            share = compressed / plain
            say(f"| {path} | {plain} | {compressed:.0f} | {share:.0%} | {spread} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
