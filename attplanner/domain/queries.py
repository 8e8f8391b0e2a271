"""What is asked of the store and what comes back: filters, places in a list, suggestions, hits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attplanner.domain.activity import ActivityState, Form
from attplanner.domain.dates import Precision
from attplanner.domain.handling import Handling


class Stakeholder(StrEnum):
    """The classes of stakeholders by which an office asks whom it has reached."""

    STATE = "state"
    REGIONAL = "regional"
    INTERNATIONAL = "international"
    PARLIAMENT = "parliament"
    INDUSTRY = "industry"
    THINK_TANK = "think_tank"
    CIVIL_SOCIETY = "civil_society"


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """Which meetings are wanted; every field that is set narrows the list.

    ``text`` is matched word by word as prefixes, without accents. ``iso3`` and ``region`` (a UN regional group)
    name a State that took part, or one of the group's. ``stakeholder`` is the class of somebody who took part,
    ``city`` a place by its city's name. ``hints`` keeps meetings with open proposals only.
    """

    text: str = ""
    process: str | None = None
    iso3: str | None = None
    region: str | None = None
    stakeholder: Stakeholder | None = None
    city: str | None = None
    handling: Handling | None = None
    form: Form | None = None
    state: ActivityState | None = None
    date_from: date | None = None
    date_to: date | None = None
    hints: bool = False


EVERYTHING = MeetingFilter()


class MeetingOrder(StrEnum):
    """``annex``: by process, then by start, the longer first; ``source``: as read; ``date``: newest first."""

    ANNEX = "annex"
    SOURCE = "source"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row that was read, by the values that order the list; the next page begins after it."""

    key: tuple[int | str, ...]


class SuggestionKind(StrEnum):
    """What can be a participant."""

    STATE = "state"
    ORGANIZATION = "organization"
    PERSON = "person"
    GROUPING = "grouping"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of a type-ahead list. ``key`` is the row's id, the ISO3 code of a State."""

    kind: SuggestionKind
    key: str
    text: str
    detail: str = ""
    iso3: str | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One answer of the search of everything.

    ``kind``: state, person, organization, follow_up, statement, event or activity, of the window also command;
    ``state`` is the State that a record of the office is about.
    """

    kind: str
    id: str
    text: str
    date: date | None = None
    precision: Precision = Precision.DAY
    state: str | None = None


@dataclass(frozen=True, slots=True)
class RegionalEventRow:
    """One regional event as it is listed."""

    id: str
    heading: str
    title: str
    start: str | None
    end: str | None
    precision: str
    confirmed: bool
    place: str
    rank: str
    size: str
    status: str
    handling: Handling
