"""Rule sets as releases before 1.3 wrote them, made from those of today.

The code writes the newest format only, and what it reads of older ones has to be tried
with more than the few that a release holds.
"""

from triage.upgrades import _KINDS

_FORMS = {kind: (form, names) for form, (kind, *names) in _KINDS.items()}


def condition(new):
    """A condition as format 1 wrote it."""
    if not isinstance(new, dict) or "kind" not in new:
        return new
    form, names = _FORMS[new["kind"]]
    values = [
        [condition(part) for part in new[name]]
        if name == "parts"
        else condition(new[name])
        for name in names
    ]
    return {form: values[0] if len(values) == 1 else values}


def in_format_1(ruleset, *, reasons=True, tags=True):
    """A rule set as format 1 wrote it, before there were reasons or tags if asked."""
    data = ruleset.to_json()
    del data["format"], data["texts"]
    if data["reviewed"] is None:
        del data["reviewed"]
    for sign in data["signs"]:
        sign["kind"] = sign["kind"].lower()
        sign["definition"] = condition(sign["definition"])
    for rule in data["rules"]:
        rule["articles"] = []
        del rule["comes_first"]
        if not reasons or not rule["reasons"]:
            del rule["reasons"]
    if not tags:
        del data["suspicion"]["tags"]
    for part in (
        *data["rules"],
        *data["suspicion"]["clues"],
        *data["suspicion"].get("tags", []),
        *data["pain_types"],
        *(reason for rule in data["rules"] for reason in rule.get("reasons", [])),
    ):
        part["condition"] = condition(part["condition"])
    for guard in data["guards"]:
        guard["when"] = condition(guard["when"])
    return data
