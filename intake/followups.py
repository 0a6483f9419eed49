"""Which options of a page reveal which follow-up questions on the same page.

Browsers show and hide follow-ups with CSS alone, so each page has to say beforehand
which options open which question. Answers from earlier pages are already known and are
put into a condition first; what is left speaks of this page only.
"""

from __future__ import annotations

from collections.abc import Collection

from triage.condition_parts import keys_read
from triage.conditions import All, Answers, Condition, Either, HasAny, HasOnly, Not

# A question and one of its options.
Option = tuple[str, str]
# True: shown at once. False: cannot be asked. Options: shown when one is chosen.
Reveal = bool | frozenset[Option]


def reveal(
    condition: Condition | None, answers: Answers, page: Collection[str]
) -> Reveal:
    """How a question comes to be shown on a page whose questions have keys ``page``.

    Errs on the side of showing: what CSS cannot tell (an age typed on the same page)
    is left to the server, which drops what was not asked.
    """
    if condition is None:
        return True
    if keys_read(condition).isdisjoint(page):
        return condition.holds(answers)
    match condition:
        case HasAny(key, codes) | HasOnly(key, codes):
            return frozenset((key, code) for code in codes)
        case All(parts):
            found = [reveal(part, answers, page) for part in parts]
            return False if False in found else _options(found)
        case Either(parts):
            found = [reveal(part, answers, page) for part in parts]
            return True if True in found else _options(found)
        case Not(part):
            found = reveal(part, answers, page)
            return not found if isinstance(found, bool) else frozenset()
        case _:
            return frozenset()


def _options(found: list[Reveal]) -> frozenset[Option]:
    return frozenset().union(*(item for item in found if not isinstance(item, bool)))
