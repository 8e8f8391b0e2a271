"""What stands beside the list of States: estimates, what is due, shares of trade; and what the chips ask of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from attplanner.domain.follow_up import DueGroup, FollowUp
from attplanner.domain.pathway import STALE_AFTER, PathwayMove
from attplanner.domain.state import StateRow
from attplanner.domain.trade import Direction, TradeShare
from attplanner.domain.treaty_status import Status

if TYPE_CHECKING:
    from attplanner.services.facade import Services

NOT_PARTY, STALE, NONE, OPEN = "not-party", "stale", "none", "open"
MONTHS = (0, 1, 3, 6, 12)  # where each band of months since the last contact begins
SHARES = (0.0, 0.001, 0.01, 0.05, 0.1)  # where each band of shares of the world's trade begins
RECENT = 5  # years of a table of trade volumes that a share is of


@dataclass(frozen=True, slots=True)
class Shares:
    """Each State's share of the world's trade over the latest years of a table."""

    first: int
    last: int
    source: str
    by_state: Mapping[str, TradeShare]


@dataclass(frozen=True, slots=True)
class WorldFacts:
    """By ISO3, at a date: the move that holds, the earliest due date of what is open, shares of trade.

    A State of which something is open without a date is in ``due`` with None.
    """

    at: date = date.min
    moves: Mapping[str, PathwayMove] = field(default_factory=dict)
    due: Mapping[str, date | None] = field(default_factory=dict)
    stale_after: int = STALE_AFTER
    shares: Mapping[Direction, Shares] = field(default_factory=dict)

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
        return FollowUp("", due=self.due[iso3]).group(self.at) if iso3 in self.due else None


def read(services: Services, at: date, shares: Mapping[Direction, Shares]) -> WorldFacts:
    """Read what the office says, as at a date; ``shares`` do not change with it."""
    play = services.state_of_play
    return WorldFacts(at, play.standings(at), services.follow_ups.next_due(), play.stale_after(), shares)


def read_shares(services: Services) -> dict[Direction, Shares]:
    """Read the shares of each table of trade volumes that the office has read in."""
    found = {}
    for direction in Direction:
        table = services.trade.table(direction)
        years = table.years()[-RECENT:] if table is not None else []
        if table is not None and years:
            by_state = services.trade.by_state(direction, years)
            found[direction] = Shares(years[0], years[-1], table.source or table.title, by_state)
    return found


def months_band(row: StateRow, facts: WorldFacts) -> str:
    """Return the band of whole months since the last contact, "none" where there was none."""
    last, at = row.last_contact, facts.at
    if last is None:
        return NONE
    months = (at.year - last.year) * 12 + at.month - last.month - (at.day < last.day)
    return str(max(start for start in MONTHS if start <= max(months, 0)))


def share_band(direction: Direction) -> Callable[[StateRow, WorldFacts], str]:
    """Return what puts a State into its band of shares, "none" where the table has no volume of it."""

    def band(row: StateRow, facts: WorldFacts) -> str:
        shares = facts.shares.get(direction)
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
    "export": lambda row, facts, wanted: share_band(Direction.EXPORT)(row, facts) == wanted,
    "import": lambda row, facts, wanted: share_band(Direction.IMPORT)(row, facts) == wanted,
}


def fits(row: StateRow, facts: WorldFacts, wanted: Mapping[str, str | None], besides: str = "") -> bool:
    """Tell whether a State is what the chips ask for, by their names; what one of them asks is left out of it.

    Text, region and grouping are asked of the store, not here.
    """
    asked = ((name, value) for name, value in wanted.items() if value and name != besides and name in _FITS)
    return all(_FITS[name](row, facts, value) for name, value in asked)
