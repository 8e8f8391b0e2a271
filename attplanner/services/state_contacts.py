"""Contacts with States: when the last was, how many, and which they were."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from attplanner.domain.groupings import Memberships
from attplanner.domain.state import StateContact
from attplanner.services import activity_rows

_COUNTED = (
    "FROM participation p JOIN item i ON i.id = p.item JOIN activity a ON a.id = i.activity "
    "WHERE p.role = 'counterpart' AND a.state = 'held' AND (a.start IS NULL OR a.start <= :at)"
)
_TOTALS = (
    f"SELECT p.represents, max(a.start), count(DISTINCT a.id) {_COUNTED} AND p.capacity = 'national' "
    "AND p.represents {which} GROUP BY p.represents"
)
_DIRECT = f"SELECT DISTINCT a.id, a.start {_COUNTED} AND p.capacity = 'national' AND p.represents = :iso3"
_GROUPS = (
    f"SELECT p.grouping, a.id, a.start {_COUNTED} AND p.kind = 'group' AND p.grouping IS NOT NULL "
    "AND p.extent = 'all' AND NOT EXISTS (SELECT 1 FROM participation c WHERE c.within = p.id)"
)


def totals(session: Session, at: date, iso3: str | None = None) -> dict[str, tuple[date | None, int]]:
    """Return the last contact and the number of activities by State, for all or for one."""
    query = _TOTALS.format(which="IS NOT NULL" if iso3 is None else "= :iso3")
    values = {"at": at.isoformat(), **({"iso3": iso3} if iso3 else {})}
    rows = session.execute(text(query), values)
    return {state: (date.fromisoformat(last) if last else None, number) for state, last, number in rows}


def contacts(session: Session, iso3: str, at: date, memberships: Memberships) -> tuple[StateContact, ...]:
    """Return the activities with a State, the latest first: in its own name, or as member of a group met."""
    values = {"at": at.isoformat(), "iso3": iso3}
    direct = {row[0]: row[1] or "" for row in session.execute(text(_DIRECT), values)}
    grouped = {
        activity: start
        for grouping, activity, start in session.execute(text(_GROUPS), {"at": values["at"]})
        if start and activity not in direct and _belongs(memberships, grouping, iso3, start)
    }
    ids = sorted({**direct, **grouped}.items(), key=lambda pair: (pair[1], pair[0]), reverse=True)
    return _lines(session, [id_ for id_, _ in ids], direct)


def _belongs(memberships: Memberships, grouping: str, iso3: str, start: str) -> bool:
    return memberships.summable(grouping) and iso3 in memberships.members(grouping, date.fromisoformat(start))


def _lines(session: Session, ids: Sequence[str], direct: dict[str, str]) -> tuple[StateContact, ...]:
    rows = activity_rows.build(session, ids, lambda process: process or "", str)
    return tuple(
        StateContact(row.id, row.when, row.place, row.text, row.items, row.handlings, row.id not in direct)
        for row in rows
    )
