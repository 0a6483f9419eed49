"""Rule sets and conditions as they were written before, brought to the format of today.

Each function takes plain JSON of one format and gives that of the next. It changes what
the next format writes otherwise and passes on all else, so that what is wrong with it
is found where the newest format is read.
"""

from __future__ import annotations

import json
from importlib import resources


def _beside(name: str) -> dict[str, object]:
    """What older formats did not hold, as their releases had it in code and pages.

    Frozen like a migration: an old rule set that is read today says what it said then,
    whatever the texts of today are. The files are part of the code, and read with it.
    """
    return json.loads(resources.files("triage").joinpath(name).read_text("utf-8"))


# In the JSON of format 2; what changes after that changes it on the way.
FORMAT_1 = _beside("format_1.json")
# By the version from which on releases said it.
FORMAT_2 = _beside("format_2.json")

# How format 1 wrote a condition: {"any": ["emg_nerve", ["leg_one"]]}.
_KINDS = {
    "all": ("All", "parts"),
    "any": ("HasAny", "key", "codes"),
    "compare": ("Compare", "quantity", "comparison", "threshold"),
    "count": ("CountOf", "key", "codes"),
    "either": ("Either", "parts"),
    "how_many": ("HowMany", "parts"),
    "measure": ("Measure", "name"),
    "not": ("Not", "part"),
    "number": ("Number", "key"),
    "only": ("HasOnly", "key", "codes"),
    "sign": ("Sign", "name"),
    "total": ("Total", "parts"),
}


def condition_from_1_to_2(old: object) -> object:
    """A condition or quantity with its kind and with names for its fields."""
    if not isinstance(old, dict) or len(old) != 1:
        return old
    ((form, content),) = old.items()
    if form not in _KINDS:
        return {"kind": form}
    kind, *names = _KINDS[form]
    values = [content] if len(names) == 1 else content
    if not isinstance(values, list) or len(values) != len(names):
        return {"kind": kind, form: content}
    new = dict(zip(names, values, strict=True))
    for name in {"part", "quantity"} & new.keys():
        new[name] = condition_from_1_to_2(new[name])
    if isinstance(new.get("parts"), list):
        new["parts"] = [condition_from_1_to_2(part) for part in new["parts"]]
    return {"kind": kind, **new}


def ruleset_from_1_to_2(old: dict[str, object]) -> dict[str, object]:
    """A rule set of before version 1.3.

    Format 1 left out what was empty, and its rules had articles that nothing showed.
    The texts for patients stood in the code beside it.
    """
    suspicion = {"tags": [], **old["suspicion"]}
    return {
        "reviewed": None,
        "texts": FORMAT_1["texts"],
        **old,
        "signs": [_sign(sign) for sign in old["signs"]],
        "rules": [_rule(rule) for rule in old["rules"]],
        "guards": [
            guard | {"when": condition_from_1_to_2(guard["when"])}
            for guard in old["guards"]
        ],
        "suspicion": suspicion
        | {
            name: [_with_condition(part) for part in suspicion[name]]
            for name in ("clues", "tags")
        },
        "pain_types": [_with_condition(kind) for kind in old["pain_types"]],
    }


def ruleset_from_2_to_3(old: dict[str, object]) -> dict[str, object]:
    """A rule set of before version 1.4: these texts stood in the pages."""
    said = FORMAT_2["1.1" if old["version"] < "1.2" else "1.2"]
    texts = old["texts"]
    levels = [
        level
        | {
            "steps": level["steps"] + said["steps"].get(level["urgency"], []),
            "check_again": said["check_again"].get(level["urgency"], ""),
        }
        for level in texts["levels"]
    ]
    articles = texts["articles"] | said["articles"]
    new = {"levels": levels, "articles": articles, **said["texts"]}
    return old | {"texts": texts | new}


def _sign(old: dict[str, object]) -> dict[str, object]:
    return old | {
        "kind": {"sign": "Sign", "measure": "Measure"}[old["kind"]],
        "definition": condition_from_1_to_2(old["definition"]),
    }


def _rule(old: dict[str, object]) -> dict[str, object]:
    rule = {name: value for name, value in old.items() if name != "articles"}
    reasons = [_with_condition(reason) for reason in old.get("reasons", [])]
    return _with_condition(rule) | {
        "reasons": reasons,
        "comes_first": old["code"] in FORMAT_1["comes_first"],
    }


def _with_condition(old: dict[str, object]) -> dict[str, object]:
    return old | {"condition": condition_from_1_to_2(old["condition"])}
