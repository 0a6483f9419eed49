"""Rule sets as releases before 1.3 and 1.4 wrote them, made from those of today.

The code writes the newest format only, and what it reads of older ones has to be tried
with more than the few that a release holds.
"""

from config.definitions import canonical, digest_of
from triage.models import Assessment, StoredRuleSet
from triage.rules import RULESET
from triage.upgrades import _KINDS, FORMAT_2

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


def in_format_2(ruleset):
    """A rule set as format 2 wrote it, which lacked some texts."""
    data = ruleset.to_json() | {"format": 2}
    for name in FORMAT_2["1.2"]["texts"]:
        del data["texts"][name]
    del data["texts"]["articles"]["nsaid_caution"]
    for level in data["texts"]["levels"]:
        del level["check_again"]
        more = FORMAT_2["1.2"]["steps"].get(level["urgency"], [])
        level["steps"] = [step for step in level["steps"] if step not in more]
    return data


def keep_format_2(submission, version="1.3"):
    """Gives an assessment the rules of today as a release before 1.4 stored them."""
    data = in_format_2(RULESET) | {"version": version}
    text = canonical(data)
    stored, _ = StoredRuleSet.objects.get_or_create(
        digest=digest_of(text), defaults={"version": version, "content": text}
    )
    Assessment._base_manager.filter(submission=submission).update(ruleset=stored)


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
