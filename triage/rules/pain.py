"""Which words and places describe which kind of pain.

Transcribed from clinical specification 6.1 and 6.2.
"""

from triage.conditions import answer
from triage.pain_type import Certainty, PainTypeRule
from triage.rules import signs as D

_NEUROPATHIC_NOTE = "Root, zoster, cord, B12; check dermatome and skin."

PAIN_TYPES = (
    PainTypeRule(
        type="neuropathic",
        certainty=Certainty.LIKELY,
        condition=D.neuropathic,
        clinician_note=_NEUROPATHIC_NOTE,
        articles=("A09",),
    ),
    PainTypeRule(
        type="neuropathic",
        certainty=Certainty.POSSIBLE,
        condition=((D.dn4 >= 1) & (D.dn4 <= 2) & D.root_pain)
        | ((answer("character") == "touch_hurts") & (D.dn4 >= 1)),
        clinician_note=_NEUROPATHIC_NOTE,
        articles=("A09",),
    ),
    PainTypeRule(
        type="visceral",
        certainty=Certainty.POSSIBLE,
        condition=D.visceral,
        clinician_note="Heart, lung, pancreas, biliary, kidney, oesophagus.",
        articles=("A21",),
    ),
    PainTypeRule(
        type="somatic",
        certainty=Certainty.LIKELY,
        condition=D.somatic,
        clinician_note=(
            "Muscle, joint, bone; think of bone if deep in the bone or tender."
        ),
        articles=("A09", "A16"),
    ),
)
