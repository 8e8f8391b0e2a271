"""The values that the lexicon hands out, and how each is made of a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from attplanner.domain.shipped import Row


@dataclass(frozen=True, slots=True)
class StateEntry:
    """One State of the reference data. ``capital`` is the id of a place."""

    iso3: str
    iso2: str
    m49: str
    un_group: str
    m49_region: str
    m49_subregion: str
    m49_intermediate: str
    un_status: str
    capital: str


@dataclass(frozen=True, slots=True)
class StateHit:
    """A string read as a State. ``exact`` tells a UN short name from an alias.

    Where ``ambiguous_with`` has more than one code, the reader asks: the bearer of the UN name comes first.
    """

    iso3: str
    exact: bool
    ambiguous_with: tuple[str, ...] = ()
    kind: str = "short"
    lang: str = "en"

    @property
    def ambiguous(self) -> bool:
        """Tell whether the string may stand for several States."""
        return len(self.ambiguous_with) > 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found inside a text, with its place there and the key it stands for."""

    start: int
    stop: int
    key: str
    text: str
    kind: str
    lang: str
    exact: bool = False
    ambiguous_with: tuple[str, ...] = ()


class PlaceEntry(NamedTuple):
    """One city of the gazetteer; ``city`` is the name that is printed in English."""

    id: str
    city: str
    iso3: str
    tz: str
    population: int
    lat: str = ""
    lon: str = ""


@dataclass(frozen=True, slots=True)
class OrganizationEntry:
    """One organization or body. ``cls`` is its stakeholder class, ``kind`` what it is."""

    key: str
    cls: str
    kind: str
    parent: str
    iso3: str
    city: str


@dataclass(frozen=True, slots=True)
class GroupingEntry:
    """One group of States: listed members (set), a rule, a class without members, or an open one."""

    key: str
    kind: str
    organization: str
    rule: str
    quality: str


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """One membership in a grouping; ``since`` and ``until`` are ISO texts as exact as ``precision``."""

    iso3: str
    since: str
    until: str
    precision: str
    status: str


@dataclass(frozen=True, slots=True)
class ProcessEntry:
    """One conference cycle. ``start`` and ``end`` bound the period of the process, where it is known."""

    key: str
    treaty: str
    ordinal: int
    label: str
    start: date | None
    end: date | None
    conference_start: date | None
    conference_end: date | None
    city: str
    iso3: str


@dataclass(frozen=True, slots=True)
class HolderEntry:
    """Who held which role in a process."""

    process: str
    role: str
    name: str
    iso3: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One answer of type-ahead: what it is, its key, its name, and the name that was matched."""

    kind: str
    key: str
    label: str
    matched: str


def current(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that no other row of the table supersedes."""
    replaced = {row["supersedes"] for row in rows if row.get("supersedes")}
    return [row for row in rows if row.get("id") not in replaced] if replaced else list(rows)


def as_date(text: str | None) -> date | None:
    """Return the date of an ISO text, or None for an empty one."""
    return date.fromisoformat(text) if text else None


def as_codes(text: str | None) -> tuple[str, ...]:
    """Return the codes of a list separated by semicolons."""
    return tuple(code.strip() for code in text.split(";") if code.strip()) if text else ()


def state_of(row: Row) -> StateEntry:
    """Return a State from its row."""
    get = row.get
    return StateEntry(
        row["id"],
        get("iso2", ""),
        get("m49", ""),
        get("un_group", ""),
        get("m49_region", ""),
        get("m49_subregion", ""),
        get("m49_intermediate", ""),
        get("un_status", ""),
        get("capital", ""),
    )


def place_of(row: Row) -> PlaceEntry:
    """Return a place from its row."""
    population = int(row.get("population") or 0)
    return PlaceEntry(
        row["id"], row["city"], row["iso3"], row.get("tz", ""), population, row.get("lat", ""), row.get("lon", "")
    )


def organization_of(row: Row) -> OrganizationEntry:
    """Return an organization from its row."""
    get = row.get
    return OrganizationEntry(
        row["id"], get("class", ""), get("kind", ""), get("parent", ""), get("iso3", ""), get("city", "")
    )


def grouping_of(row: Row) -> GroupingEntry:
    """Return a group from its row."""
    get = row.get
    return GroupingEntry(row["id"], row["kind"], get("organization", ""), get("rule", ""), get("quality", ""))


def member_of(row: Row) -> MemberEntry:
    """Return a membership from its row."""
    get = row.get
    return MemberEntry(row["state"], get("since", ""), get("until", ""), get("precision", ""), get("status", ""))


def process_of(row: Row) -> ProcessEntry:
    """Return a process from its row."""
    get = row.get
    return ProcessEntry(
        row["id"],
        row["treaty"],
        int(row["ordinal"] or 0),  # an office's own process may have no number
        row["label"],
        as_date(get("start")),
        as_date(get("end")),
        as_date(get("conference_start")),
        as_date(get("conference_end")),
        get("city", ""),
        get("iso3", ""),
    )
