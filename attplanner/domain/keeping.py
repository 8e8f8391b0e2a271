"""What is kept beside the records: drafts, the bin, and what an export left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from attplanner.domain.handling import Handling


@dataclass(frozen=True, slots=True)
class Draft:
    """Typing that is not stored yet. ``row`` names the record that it changes, where it changes one."""

    id: str
    subject: str
    row: str | None
    payload: Mapping[str, object]
    cursor: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Deleted:
    """A deleted record: what it said, and the operation that restoring it takes back.

    ``meeting`` is the id of the activity that a deleted item belonged to.
    """

    operation: str
    table: str
    row: str
    text: str
    at: datetime
    by: str
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An item that an export did not take. ``reason``: internal, troika, planned, cancelled or no-text."""

    id: str
    date: str | None
    place: str
    reason: str
    activity: str = ""


@dataclass(frozen=True, slots=True)
class Released:
    """Something that left the store: what, for whom, when (UTC), by whom, and how many items were in it.

    ``file`` is the file's name, ``clipboard`` where it was copied; ``handling`` names the audience.
    """

    id: str
    at: datetime
    by: str
    what: str
    recipient: str
    handling: Handling
    file: str
    items: int


@dataclass(frozen=True, slots=True)
class Spot:
    """An item of a paper that somebody should look at: where it stands and what it says."""

    id: str
    day: date | None
    place: str
    text: str
    activity: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence with a figure that a paper quotes from a source: it counts nothing that was added since.

    ``document`` was read on ``read_on``; ``added`` entries of the paper were not read with it. ``named`` are (ISO3
    code, meetings) of the States that the log names today in the processes that the sentence speaks of.
    """

    sentence: str
    document: str
    read_on: date
    added: int
    named: tuple[tuple[str, int], ...]
