"""Organizations, bodies and offices as records: what they are, where they sit, who holds a post there."""

from __future__ import annotations

from dataclasses import dataclass

STATE_OFFICE = "state_office"
# By the stakeholder class what a body is; an office of a State has no class.
KIND_OF = {
    "regional": "intergov",
    "subregional": "intergov",
    "UN body": "un",
    "other international organization": "intergov",
    "treaty regime": "treaty_body",
    "treaty body": "treaty_body",
    "parliamentarians": "parliament",
    "defence industry": "industry",
    "think tank": "think_tank",
    "civil society": "ngo",
}


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
    """Everything of one organization; meetings, statements and follow-ups are ids, the newest or next due first.

    ``own`` tells that the office made it, ``own_names`` which of the other names: these can be taken away again.
    """

    row: OrganizationRow
    parent: str | None
    names: tuple[str, ...]
    offices: tuple[OrganizationRow, ...]
    activities: tuple[str, ...]
    statements: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    own: bool = False
    own_names: frozenset[str] = frozenset()
