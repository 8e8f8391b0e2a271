"""What stands beside the list of States: estimates, what is due, shares of trade; and what the chips ask of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from attplanner.domain.state import StateRow
from attplanner.domain.treaty_status import Status

if TYPE_CHECKING:  # loaded when there is something of it: the first frame does without
    from attplanner.domain.follow_up import DueGroup
    from attplanner.domain.pathway import PathwayMove
    from attplanner.services.facade import Services
    from attplanner.ui.screens.world.map_shares import Shares

NOT_PARTY, STALE, NONE, OPEN = "not-party", "stale", "none", "open"
MONTHS = (0, 1, 3, 6, 12)  # where each band of months since the last contact begins
SHARES = (0.0, 0.001, 0.01, 0.05, 0.1)  # where each band of shares of the world's trade begins


@dataclass(frozen=True, slots=True)
class WorldFacts:
    """By ISO3, at a date: the move that holds, the earliest due date of what is open, shares of trade.

    A State of which something is open without a date is in ``due`` with None.
    """

    at: date = date.min
    moves: Mapping[str, PathwayMove] = field(default_factory=dict)
    due: Mapping[str, date | None] = field(default_factory=dict)
    stale_after: int = 0
    shares: Mapping[str, Shares] = field(default_factory=dict)

    def is_stale(self, iso3: str) -> bool:
        """Tell whether the evidence of a State's stage is too old."""
        move = self.moves.get(iso3)
        return move is not None and move.is_stale(self.at, self.stale_after)

    def stage(self, iso3: str) -> str:
        """Return the stage that is estimated of a State, "none" where nothing is."""
        move = self.moves.get(iso3)
        return move.stage.value if move else NONE

    def due_group(self, iso3: str) -> DueGroup | None:
        """Return the group of what is due next with a State, None where nothing is open."""
        if iso3 not in self.due:
            return None
        from attplanner.domain.follow_up import FollowUp

        return FollowUp("", due=self.due[iso3]).group(self.at)


def read(services: Services, at: date, shares: Mapping[str, Shares]) -> WorldFacts:
    """Read what the office says, as at a date; ``shares`` do not change with it."""
    play = services.state_of_play
    return WorldFacts(at, play.standings(at), services.follow_ups.next_due(), play.stale_after(), shares)


def months_band(row: StateRow, facts: WorldFacts) -> str:
    """Return the band of whole months since the last contact, "none" where there was none."""
    last, at = row.last_contact, facts.at
    if last is None:
        return NONE
    months = (at.year - last.year) * 12 + at.month - last.month - (at.day < last.day)
    return str(max(start for start in MONTHS if start <= max(months, 0)))


def share_band(way: str) -> Callable[[StateRow, WorldFacts], str]:
    """Return what puts a State into its band of shares, "none" where the table has no volume of it.

    ``way`` is "export" or "import".
    """

    def band(row: StateRow, facts: WorldFacts) -> str:
        shares = facts.shares.get(way)
        found = shares.by_state.get(row.iso3) if shares else None
        if found is None or not found.part:
            return NONE
        return str(max(start for start in SHARES if start <= found.share))

    return band


def _status(row: StateRow, facts: WorldFacts, wanted: str) -> bool:
    del facts
    status = row.status.status
    return status is not Status.PARTY if wanted == NOT_PARTY else status.value == wanted


def _stage(row: StateRow, facts: WorldFacts, wanted: str) -> bool:
    return facts.is_stale(row.iso3) if wanted == STALE else facts.stage(row.iso3) == wanted


def _due(row: StateRow, facts: WorldFacts, wanted: str) -> bool:
    group = facts.due_group(row.iso3)
    return group is not None and wanted in (OPEN, group.value)


_FITS: Mapping[str, Callable[[StateRow, WorldFacts, str], bool]] = {
    "status": _status,
    "stage": _stage,
    "due": _due,
    "contact": lambda row, facts, wanted: months_band(row, facts) == wanted,
    "export": lambda row, facts, wanted: share_band("export")(row, facts) == wanted,
    "import": lambda row, facts, wanted: share_band("import")(row, facts) == wanted,
}


def fits(row: StateRow, facts: WorldFacts, wanted: Mapping[str, str | None], besides: str = "") -> bool:
    """Tell whether a State is what the chips ask for, by their names; what one of them asks is left out of it.

    Text, region and grouping are asked of the store, not here.
    """
    asked = ((name, value) for name, value in wanted.items() if value and name != besides and name in _FITS)
    return all(_FITS[name](row, facts, value) for name, value in asked)
