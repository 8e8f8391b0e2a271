"""Shares of the world's arms trade, of the tables that the office has read in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from attplanner.domain.trade import Direction, TradeShare

if TYPE_CHECKING:
    from attplanner.services.facade import Services

RECENT = 5  # years of a table that a share is of


@dataclass(frozen=True, slots=True)
class Shares:
    """Each State's share of the world's trade over the latest years of a table."""

    first: int
    last: int
    source: str
    by_state: Mapping[str, TradeShare]


def read_shares(services: Services) -> dict[str, Shares]:
    """Read the shares of each table of trade volumes that the office has read in."""
    found: dict[str, Shares] = {}
    for direction in Direction:
        table = services.trade.table(direction)
        years = table.years()[-RECENT:] if table is not None else []
        if table is not None and years:
            by_state = services.trade.by_state(direction, years)
            found[direction.value] = Shares(years[0], years[-1], table.source or table.title, by_state)
    return found
