"""Organizations, bodies and offices as records: what they are, where they sit, who holds a post there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """One line of the list of organizations. ``cls`` is its stakeholder class, ``kind`` what it is.

    ``of`` is the body that it is an office of; ``people`` counts who holds a post there.
    """

    key: str
    name: str
    acronym: str
    cls: str
    kind: str
    city: str
    iso3: str | None
    of: str
    people: int


@dataclass(frozen=True, slots=True)
class OrganizationPage:
    """Everything of one organization: other names, its offices, meetings with the newest first (their ids)."""

    row: OrganizationRow
    parent: str | None
    names: tuple[str, ...]
    offices: tuple[OrganizationRow, ...]
    activities: tuple[str, ...]
