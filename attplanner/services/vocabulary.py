"""The vocabulary of one store: the shipped reference data with the office's rows laid over it.

The store holds the shipped rows too, but the files beside the program say the same and are read faster; what only
the store knows are the rows of origin ``office``. They are few, so they are read at once: a lexicon may then be
used by a worker that has no store.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from attplanner.domain.changes import DataChanged
from attplanner.domain.groupings import Memberships
from attplanner.domain.lexicon import Lexicon, ProcessEntry
from attplanner.domain.shipped import shipped_tables
from attplanner.models import tables as t

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from attplanner.services.workspace import Workspace

Row = Mapping[str, str]

# Name of the shipped file and the table that holds it.
REFERENCE = {
    "states": t.State,
    "state_names": t.StateName,
    "organizations": t.Organization,
    "organization_names": t.OrganizationName,
    "treaties": t.Treaty,
    "treaty_actions": t.TreatyAction,
    "groupings": t.Grouping,
    "grouping_names": t.GroupingName,
    "grouping_members": t.GroupingMember,
    "processes": t.Process,
    "office_holders": t.OfficeHolder,
    "places": t.Place,
    "place_names": t.PlaceName,
    "sources": t.Source,
}
OFFICE = "office"  # the setting that says who works with the store
_TABLE_NAMES = frozenset(table.__tablename__ for table in REFERENCE.values())
# Nothing refers to these rows by id, and a page shows which of them are corrections.
_KEEPS_BOTH = "treaty_actions"


class Vocabulary:
    """Keeps the lexicon and the memberships of a store until a reference row changes."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lexicon: Lexicon | None = None
        self._language = "en"
        self._memberships: Memberships | None = None
        self._tables = self._read()

    def _read(self) -> Overlay:
        """Read what only the store knows: at once, so that no query has to wait for it in the middle of another."""
        return Overlay(shipped_tables(), self._workspace.read(_office_rows))

    @property
    def tables(self) -> Overlay:
        """Return the current rows of the reference tables as texts, by the names of the shipped files."""
        return self._tables

    def lexicon(self) -> Lexicon:
        """Return the lexicon over the current rows."""
        if self._lexicon is None:
            made = Lexicon.build(self.tables) if self.tables.changed else Lexicon.shipped()
            self._lexicon = made.shown_in(self._language)
        return self._lexicon

    def speak(self, language: str) -> None:
        """Show names in the language of a screen."""
        self._language = language
        self._lexicon = self._lexicon and self._lexicon.shown_in(language)

    def memberships(self) -> Memberships:
        """Return the memberships over the current rows."""
        if self._memberships is None:
            self._memberships = Memberships(self.tables)
        return self._memberships

    def notice(self, change: DataChanged) -> None:
        """Read again when a reference row changed."""
        if change.tables & _TABLE_NAMES:
            self._lexicon = self._memberships = None
            self._tables = self._read()

    def process_id(self, named: str | None) -> str | None:
        """Return the id of a process named by its id or its label; None stays None, an unknown one is itself."""
        found = self.lexicon().find_process(named) if named else None
        return found.key if found else named

    def known_process(self, named: str) -> str:
        """Return the id of a process named by its id or its label; raises ``process-unknown``."""
        return self.lexicon().known_process(named).key

    def process_for(self, day: date | None) -> ProcessEntry | None:
        """Return the process in which a day lies: by the known periods, else the office's own once it has begun.

        Not to be called in the middle of another query.
        """
        if day is None:
            return None
        return self.lexicon().process_at(day) or self._own_process(day)

    def _own_process(self, day: date) -> ProcessEntry | None:
        query = select(t.Setting.value).where(t.Setting.id == OFFICE)
        stored = self._workspace.read(lambda session: session.scalar(query))
        named = json.loads(stored).get("process") if stored else None
        own = next((process for process in self.lexicon().processes if process.key == named), None)
        return own if own and own.start and own.start <= day else None

    def process_label(self, process: str | None) -> str:
        """Return the label of a process by its id, or an empty text."""
        return next((p.label for p in self.lexicon().processes if p.key == process), process or "")


class Overlay(Mapping[str, Sequence[Row]]):
    """The shipped tables with the office's rows in the place of those that they supersede."""

    def __init__(self, shipped: Mapping[str, Sequence[Row]], office: Mapping[str, Sequence[Row]]) -> None:
        self._shipped = shipped
        self._office = office
        self._laid: dict[str, Sequence[Row]] = {}

    @property
    def changed(self) -> bool:
        """Tell whether the office has rows of its own."""
        return any(self._office.values())

    def __getitem__(self, name: str) -> Sequence[Row]:
        """Return the rows of one table."""
        if name not in self._laid:
            office = self._office.get(name, ())
            self._laid[name] = _lay_over(name, self._shipped[name], office) if office else self._shipped[name]
        return self._laid[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the tables' names."""
        return iter(self._shipped)

    def __len__(self) -> int:
        """Return how many tables there are."""
        return len(self._shipped)


def _lay_over(name: str, shipped: Sequence[Row], office: Sequence[Row]) -> list[Row]:
    """Return the rows; a correction takes the id of the row that it stands for, since others refer to that."""
    if name == _KEEPS_BOTH:
        return [*shipped, *office]
    corrected = {row["supersedes"]: row for row in office if row["supersedes"]}
    own = {row.get("id") for row in office} - {None}  # a process that the office named before it was shipped
    there = (row for row in shipped if row.get("id") not in own)
    kept = [_in_place(corrected[row["id"]], row) if row.get("id") in corrected else row for row in there]
    return [*kept, *(row for row in office if not row["supersedes"])]


def _in_place(correction: Row, shipped: Row) -> Row:
    return {**correction, "id": shipped["id"], "supersedes": ""}


def _office_rows(session: Session) -> dict[str, list[Row]]:
    return {name: _texts(session, table) for name, table in REFERENCE.items()}


def _texts(session: Session, table: type[t.Base]) -> list[Row]:
    columns = table.__table__.c
    rows = session.execute(select(table.__table__).where(columns.origin == "office")).mappings()
    return [{str(name): as_text(value) for name, value in row.items()} for row in rows]


def as_text(value: object) -> str:
    """Return a value as the shipped files write it: ISO dates, 1 and 0, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)
