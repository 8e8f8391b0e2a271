"""One State's page: plain values, read from the reference data and the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.domain.state import StateRow


@dataclass(frozen=True, slots=True)
class Membership:
    """A State's membership in an organization or group."""

    key: str
    name: str
    acronym: str
    since: date | None
    until: date | None
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class StateContact:
    """One activity logged with a State: directly, or (``through_group``) as member of a group that was met."""

    activity: str
    when: When
    place: str
    text: str
    items: int
    handlings: tuple[Handling, ...]
    through_group: bool


@dataclass(frozen=True, slots=True)
class PersonMet:
    """A person or office met that acted for a State, or somebody who holds a post of it and was not met yet.

    ``post`` is the one held at the date of the page; where none is held any more it is the one of the meetings,
    and it is ``past``.
    """

    person: str | None
    name: str
    post: str
    last_met: date | None
    times: int
    past: bool = False


@dataclass(frozen=True, slots=True)
class StatePage:
    """Everything the inspector shows of one State at a date.

    ``contacts`` are the latest meetings; ``named`` and ``in_groups`` count all, those met as member of a group apart.
    """

    row: StateRow
    formal_name: str
    capital: str
    time_zone: str
    un_status: str
    subregion: str
    aliases: tuple[str, ...]
    memberships: tuple[Membership, ...]
    contacts: tuple[StateContact, ...]
    named: int
    in_groups: int
    people: tuple[PersonMet, ...]
    corrections: tuple[str, ...]
