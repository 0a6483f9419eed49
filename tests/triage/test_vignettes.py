"""The 52 acceptance vignettes of clinical specification 4.9.

Their levels stand before the clinic's floor and before the guards that know more than
the answers; answers not listed are missing.
"""

import json
from pathlib import Path

import pytest

from triage.engine import Context, assess
from triage.rules import RULESET
from triage.urgency import Urgency

VIGNETTES = json.loads(
    (Path(__file__).parent / "vignettes.json").read_text(encoding="utf-8")
)


def assessed(vignette):
    return assess(
        RULESET, vignette["answers"], context=Context(floor=Urgency.SELF_CARE)
    )


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_a_vignette_comes_out_at_its_level_and_fires_its_rules(vignette):
    outcome = assessed(vignette)

    assert outcome.urgency_before_guards == vignette["level"]
    assert set(vignette["must_fire"]) <= {item.code for item in outcome.findings}


def test_there_are_52_vignettes_and_all_five_levels_among_them():
    assert len({vignette["id"] for vignette in VIGNETTES}) == 52
    assert {vignette["level"] for vignette in VIGNETTES} == set(Urgency)


def test_the_vignette_on_which_nothing_fires_is_routine_by_guard_g6():
    (vague,) = [vignette for vignette in VIGNETTES if not vignette["must_fire"]]
    outcome = assessed(vague)

    assert outcome.findings == ()
    assert "G6" in outcome.guards
