"""What is noted of an entry while it is made."""

from __future__ import annotations

from dataclasses import dataclass, field

from attplanner.domain.proposals import Code, Default
from attplanner.importers.plan import Edit, PlannedProposal, PlannedWarning


@dataclass(slots=True)
class Notes:
    """Proposals and warnings of an entry while it is made."""

    line: int
    proposals: list[PlannedProposal] = field(default_factory=list)
    warnings: list[PlannedWarning] = field(default_factory=list)

    def warn(self, code: Code, text: str, line: int | None = None) -> None:
        """Add a warning."""
        self.warnings.append(PlannedWarning(code, line or self.line, text))

    def propose(
        self, code: Code, name: str, old: str | None, new: str | None, reason: str, *edits: Edit, apply: bool
    ) -> None:
        """Add a proposal on the dated line."""
        default = Default.APPLY if apply else Default.ASK
        self.proposals.append(PlannedProposal(code, self.line, name, old, new, default, reason, edits=edits))
