"""The clues of the cancer suspicion index, its discount, cap and bands.

Transcribed from clinical specification 5.2 and 5.3. The likelihood ratios come from low
or general back pain in primary care (Deyo and Diehl 1988; 1,975 patients, 13 cancers);
none exists for thoracic pain.
"""

from triage.conditions import answer
from triage.rules import signs as D
from triage.suspicion import Clue, SuspicionModel, Tag

SUSPICION = SuspicionModel(
    clues=(
        Clue(
            code="cancer_history",
            topic="history",
            title="Previous or current cancer",
            condition=D.cancer,
            likelihood_ratio=14.7,
            source="Deyo and Diehl 1988 (sensitivity, specificity V; LR+ G)",
        ),
        Clue(
            code="failed_care",
            topic="persistence",
            title="No better after a month of care",
            condition=answer("tried_weeks") == "ge4w_no_better",
            likelihood_ratio=3.0,
            source="Deyo and Diehl 1988 (G)",
        ),
        Clue(
            code="over_a_month",
            topic="persistence",
            title="Pain for more than a month",
            condition=D.dur_ge4w,
            likelihood_ratio=2.6,
            source="Deyo and Diehl 1988 (G)",
        ),
        Clue(
            code="age_50",
            topic="age",
            title="Age 50 or over",
            condition=answer("age") >= 50,
            likelihood_ratio=2.7,
            source="Deyo and Diehl 1988 (G; about 80% over 50: V)",
        ),
        Clue(
            code="weight_loss",
            topic="weight",
            title="Unexplained weight loss",
            condition=answer("weight_loss") == "big",
            likelihood_ratio=2.7,
            source="Deyo and Diehl 1988 (G)",
        ),
        Clue(
            code="not_rest_relieved",
            topic="rest",
            title="Not relieved by rest",
            condition=D.not_rest_relieved,
            likelihood_ratio=1.7,
            source="Deyo and Diehl 1988 (sensitivity V; rest G)",
        ),
    ),
    weights=(1.0, 0.6, 0.4, 0.2, 0.2),
    cap=50,
    medium_from=30,
    high_from=60,
    tags=(
        Tag(
            code="being_tested",
            title="Being tested for cancer",
            condition=answer("cancer_hx") == "being_tested",
        ),
        Tag(
            code="cancer_history_unknown",
            title="Cancer history unknown",
            condition=answer("cancer_hx").any_of("prefer_not", "not_sure"),
        ),
        Tag(
            code="cancer_signs",
            title="Possible sign of a primary tumour",
            condition=answer("cancer_signs").any_of(
                *("breast_lump", "node_lump", "testicle_lump", "blood_pee"),
                *("blood_poo", "swallowing", "jaundice", "bowel_change", "slow_pee"),
            ),
        ),
    ),
)
