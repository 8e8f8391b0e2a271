"""States as they stand in the list of World: plain values, read from the reference data and the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from attplanner.domain.treaty_status import StatusAt


@dataclass(frozen=True, slots=True)
class StateRow:
    """One line of the list of States at a date."""

    iso3: str
    name: str
    region: str
    status: StatusAt
    memberships: tuple[str, ...]
    last_contact: date | None
    contacts: int
