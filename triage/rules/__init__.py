"""The current rule set: the clinical core as data.

Raise ``version`` with every change of content, words included; a test holds the digest
of each version. ``reviewed`` is the day a clinician reviewed the content as it stands:
patients read it, so take it away with every change that nobody has reviewed.
"""

from triage.conditions import Measure, Sign
from triage.rules import (
    emergency,
    routine,
    same_day,
    self_care,
    signs,
    within_2_weeks,
)
from triage.rules.advice import TEXTS
from triage.rules.clues import SUSPICION
from triage.rules.groups import GROUPS
from triage.rules.guards import GUARDS
from triage.rules.pain import PAIN_TYPES
from triage.ruleset import RuleSet

# The questions everybody is asked and whose absence keeps a result from self-care
# (guard G7): clinical specification 2.14, "Core".
CORE = (
    *("emg_chest", "emg_nerve", "emg_ill", "injury"),
    *("age", "sex_at_birth"),
    *("pain_sites", "spread", "pinpoint", "spine_tender", "rash", "shape_change"),
    *("duration", "onset", "course", "constancy", "new_kind"),
    *("severity", "character"),
    *("night_wakes", "lying_effect", "morning_stiff"),
    *("rest_effect", "aggravators", "relievers", "tried_weeks", "triggers"),
    *("weight_loss", "systemic", "cancer_signs"),
    *("sensory",),
    *("cancer_hx",),
    *("conditions", "medicines", "infection_risk", "smoking"),
    *("function", "concern", "prev_visits"),
)

RULESET = RuleSet(
    version="1.4",
    rules=(
        *emergency.RULES,
        *same_day.RULES,
        *within_2_weeks.RULES,
        *routine.RULES,
        *self_care.RULES,
    ),
    guards=GUARDS,
    groups=GROUPS,
    signs=tuple(
        value for value in vars(signs).values() if isinstance(value, Sign | Measure)
    ),
    core=CORE,
    suspicion=SUSPICION,
    pain_types=PAIN_TYPES,
    texts=TEXTS,
)
