"""What a draft remembers of the emergencies that its patient was shown.

Pure. Rules are named by their codes; a draft may remember a code of an earlier rule
set. Why it works this way: docs/decisions/0004.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True, slots=True)
class EmergencyState:
    """What the emergency page has shown a patient, by rule code.

    ``open`` wait to be acknowledged. ``withdrawn`` once fired and then did not, because
    the patient changed an answer. ``correcting``: the patient said that something is
    wrong with the answers.
    """

    shown: frozenset[str] = frozenset()
    acknowledged: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()
    correcting: bool = False

    @classmethod
    def from_json(cls, stored: Mapping[str, object]) -> EmergencyState:
        """The state that ``as_json`` wrote; an empty mapping is the state at first."""
        return cls(
            **{
                name: value if isinstance(value, bool) else frozenset(value)
                for name, value in stored.items()
            }
        )

    def as_json(self) -> dict[str, object]:
        """The state as a draft keeps it."""
        return {
            name: value if isinstance(value, bool) else sorted(value)
            for name, value in asdict(self).items()
        }

    def taken_back(self, firing: frozenset[str], *, settled: bool) -> frozenset[str]:
        """The codes that were shown and do not fire any more.

        A page with open follow-ups (not ``settled``) lets rules wait; waiting is not
        withdrawing.
        """
        return self.shown - firing if settled else frozenset()

    def noted(
        self, firing: frozenset[str], *, settled: bool, waits: bool
    ) -> EmergencyState:
        """The state after a page was stored; ``firing`` are the codes that hold now.

        While the emergency page ``waits`` to be read, its codes stay open, whatever
        another tab stores meanwhile. So do those of a page that is not ``settled``: a
        rule that waits for an open question has not been answered with no.
        """
        taken_back = self.taken_back(firing, settled=settled)
        acknowledged = self.acknowledged - taken_back
        still_open = self.open if waits or not settled else frozenset()
        return replace(
            self,
            shown=self.shown - taken_back,
            acknowledged=acknowledged,
            open=(firing - acknowledged) | still_open,
            withdrawn=self.withdrawn | taken_back,
            correcting=self.correcting and waits,
        )

    def with_shown(self, codes: frozenset[str]) -> EmergencyState:
        """The state after these codes have stopped the form."""
        return replace(self, shown=self.shown | codes, correcting=False)

    def with_acknowledged(self, codes: frozenset[str]) -> EmergencyState:
        """The state after the patient has read of these codes.

        One that another tab took back meanwhile is shown again if it comes back.
        """
        return replace(
            self,
            acknowledged=self.acknowledged | (codes & self.shown),
            open=self.open - codes,
            correcting=False,
        )

    def being_corrected(self) -> EmergencyState:
        """The state after the patient said that an answer is wrong."""
        return replace(self, correcting=True)


NONE_SHOWN = EmergencyState()
