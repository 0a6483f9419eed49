"""Running a stored assessment again and comparing it field by field.

Everything an assessment rests on is stored: the rule set word for word, the answers and
the context. So the same outcome has to come out, however old the assessment is; where
it does not, either something stored was changed or the engine works differently now.
Nothing is stored here and no level changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

from triage.conditions import Answers
from triage.engine import Context, Outcome, assess
from triage.ruleset import RuleSet

# What JSON can hold.
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that came out differently; ``field`` is its path in the outcome."""

    field: str
    stored: Plain
    again: Plain

    def __str__(self) -> str:
        return (
            f"{self.field}: stored {_as_text(self.stored)}, now {_as_text(self.again)}"
        )


def run_again(
    ruleset: RuleSet, answers: Answers, context: Context, stored: Plain
) -> list[Difference]:
    """Every difference between a stored outcome and the one that comes out now.

    ``ruleset`` is the one the assessment was made with; whoever reads it from storage
    checks that it is unchanged (``config.stored_definitions``).
    """
    outcome = assess(ruleset, answers, context=context)
    return differences(stored, outcome_as_json(outcome))


def outcome_as_json(outcome: Outcome) -> Plain:
    """An outcome as plain JSON, with lists for tuples and text for levels."""
    plain = json.loads(json.dumps(asdict(outcome)))
    if not outcome.suspicion.tags:
        # As it was stored before there were any.
        del plain["suspicion"]["tags"]
    return plain


def differences(stored: Plain, again: Plain, path: str = "") -> list[Difference]:
    """Every field in which two values differ, however deep it lies."""
    return list(_differences(stored, again, path))


def _differences(stored: Plain, again: Plain, path: str) -> Iterator[Difference]:
    if isinstance(stored, Mapping) and isinstance(again, Mapping):
        for key in dict.fromkeys((*stored, *again)):
            below = f"{path}.{key}" if path else key
            yield from _differences(stored.get(key), again.get(key), below)
    elif isinstance(stored, list) and isinstance(again, list):
        for place in range(max(len(stored), len(again))):
            yield from _differences(
                stored[place] if place < len(stored) else None,
                again[place] if place < len(again) else None,
                f"{path}[{place}]",
            )
    # Python takes 1, 1.0 and True for one value; JSON keeps them apart.
    elif stored != again or stored.__class__ is not again.__class__:
        yield Difference(path or "outcome", stored, again)


def _as_text(value: Plain) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
