"""A first look at a store that is about to be opened: the States and the overview within milliseconds, read only.

Loading what a whole store needs takes several times as long as reading its list. So the window shows this first and
opens the store behind it. Where there is anything unusual it shows nothing: the opening itself will say what it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner.domain.groupings import Memberships
from attplanner.domain.office import OfficeInfo
from attplanner.domain.pathway import STALE_AFTER, Momentum, PathwayMove, Stage
from attplanner.domain.shipped import shipped_tables
from attplanner.domain.state import StateRow
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Status, status_at
from attplanner.errors import PlannerError
from attplanner.models import driver
from attplanner.services import state_rows

if TYPE_CHECKING:
    from attplanner.domain.overview import Overview

# Tables whose rows of the office would make the shipped ones untrue.
_CORRECTED = (
    "state", "state_name", "treaty_action", "grouping", "grouping_name", "grouping_member", "organization_name",
)  # fmt: skip
_ORGANIZATION = (
    "SELECT text FROM organization_name WHERE organization = ? AND kind = 'full' ORDER BY lang <> 'en', id LIMIT 1"
)
NOBODY: state_rows.Contacts = (None, 0)
States = Mapping[str, tuple[str, str, Status]]  # each with its name, region and status


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The office's name, whether anything is logged, the States at a date by UN name, and the overview if wanted.

    Without it the estimates, as ``StateOfPlayService.standings`` gives them (stage, momentum and dates alone), and
    what is due next with each State.
    """

    office: OfficeInfo
    logged: bool
    rows: tuple[StateRow, ...]
    overview: Overview | None = None
    moves: Mapping[str, PathwayMove] = field(default_factory=dict)
    due: Mapping[str, date | None] = field(default_factory=dict)
    stale_after: int = 0


def is_encrypted(path: Path) -> bool:
    """Tell whether a passphrase is to be asked for; opening a file that is no store says what it is."""
    return driver.is_encrypted(path)


def look(path: Path, at: date, today: date | None = None) -> FirstLook | None:
    """Return the first look at a plain store, None where it cannot be had or would not be the truth.

    With ``today`` the overview of that day is read, and no list of States.
    """
    with suppress(OSError, PlannerError, *driver.ERRORS), closing(_connect(path)) as connection:
        return _read(connection, at, today)
    return None


def _connect(path: Path) -> driver.Connection:
    """Open for reading; where no log is left over, without making the files that a log needs."""
    log = path.with_name(path.name + "-wal")
    left_over = log.exists() and log.stat().st_size > 0
    return driver.connect(path, None, mode="ro" if left_over else "immutable")


def _read(connection: driver.Connection, at: date, today: date | None) -> FirstLook | None:
    if not driver.is_store(connection):
        return None
    for table in _CORRECTED:
        if connection.execute(f"SELECT 1 FROM {table} WHERE origin = 'office' LIMIT 1").fetchone():
            return None
    logged = bool(connection.execute("SELECT EXISTS (SELECT 1 FROM activity)").fetchone()[0])
    tables = shipped_tables()
    regions = {row["id"]: row["un_group"] for row in tables["states"]}
    names = _names(connection)
    memberships = Memberships(tables)
    if today is not None:
        statuses = {one: status_at(one, memberships.actions(one), at).status for one in regions}
        states = {one: (names.get(one, one), regions[one] or state_rows.NO_GROUP, statuses[one]) for one in regions}
        overview = _overview(connection, states, memberships.kind, at, today)
        return FirstLook(_office(connection), logged, (), overview)
    contacts = _contacts(connection, at, list(regions))
    order = sorted(regions, key=lambda iso3: fold(names.get(iso3, iso3)))
    rows = tuple(
        state_rows.build(iso3, names.get(iso3, iso3), regions[iso3], memberships, at, contacts.get(iso3, NOBODY))
        for iso3 in order
    )
    return FirstLook(_office(connection), logged, rows, None, *_play(connection, at))


def _play(connection: driver.Connection, at: date) -> tuple[dict[str, PathwayMove], dict[str, date | None], int]:
    due = {row[0]: _day(row[1]) for row in connection.execute(state_rows.NEXT_DUE)}
    standing = f"SELECT iso3, stage, momentum, moved_on, review_by FROM ({state_rows.STANDING})"
    moves = {
        iso3: PathwayMove(iso3, Stage(stage), date.fromisoformat(on), Momentum(momentum), review_by=_day(review))
        for iso3, stage, momentum, on, review in connection.execute(standing, {"at": at.isoformat()})
    }
    days = connection.execute(state_rows.STALE_DAYS).fetchone()
    return moves, due, int(days[0]) if days else STALE_AFTER


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _overview(
    connection: driver.Connection, states: States, kind: Callable[[str], str], at: date, today: date
) -> Overview:
    from attplanner.services import overview_rows

    def organization(key: str) -> str:
        found = connection.execute(_ORGANIZATION, (key,)).fetchone()
        return found[0] if found else key

    return overview_rows.build(connection.execute, overview_rows.Known(states, organization, kind), at, today)


def _office(connection: driver.Connection) -> OfficeInfo:
    found = connection.execute("SELECT value FROM setting WHERE id = 'office'").fetchone()
    return OfficeInfo(**json.loads(found[0])) if found else OfficeInfo()


def _contacts(connection: driver.Connection, at: date, states: Sequence[str]) -> dict[str, state_rows.Contacts]:
    found = connection.execute(state_rows.TOTALS, {"at": at.isoformat(), "states": json.dumps(states)})
    return {state: (date.fromisoformat(last) if last else None, number) for state, last, number in found}


def _names(connection: driver.Connection) -> dict[str, str]:
    """Return the short names in English; to read the shipped table, of all languages, takes ten times as long."""
    return dict(connection.execute("SELECT state, text FROM state_name WHERE kind = 'short' AND lang = 'en'"))
