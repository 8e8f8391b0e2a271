"""Contacts with States: when the last was, how many, and which they were."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from attplanner.domain.groupings import Memberships
from attplanner.domain.state_page import StateContact
from attplanner.services import activity_rows
from attplanner.services.state_rows import TOTALS, UNTIL

LATEST = 200  # lines on a State's page; its row counts all
_DIRECT = f"SELECT c.activity, c.start FROM contact c WHERE c.kind = 'state' AND c.key = :iso3 AND {UNTIL}"
_GROUPS = f"SELECT c.key, c.activity, c.start FROM contact c WHERE c.kind = 'group' AND c.number = 1 AND {UNTIL}"


Totals = dict[str, tuple[date | None, int]]  # by State: the last contact, and in how many activities


def totals(session: Session, at: date, states: Iterable[str]) -> Totals:
    """Return the last contact and the number of activities of some States."""
    rows = session.execute(text(TOTALS), {"at": at.isoformat(), "states": json.dumps(list(states))})
    return {state: (date.fromisoformat(last) if last else None, number) for state, last, number in rows}


def contacts(session: Session, iso3: str, at: date, memberships: Memberships) -> tuple[StateContact, ...]:
    """Return the latest activities with a State, newest first: in its own name, or as member of a group met."""
    values = {"at": at.isoformat(), "iso3": iso3}
    direct = {row[0]: row[1] or "" for row in session.execute(text(_DIRECT), values)}
    member = _Member(iso3, memberships)
    grouped = {
        activity: start
        for grouping, activity, start in session.execute(text(_GROUPS), {"at": values["at"]})
        if start and member.of(grouping, start) and activity not in direct
    }
    ids = sorted({**direct, **grouped}.items(), key=lambda pair: (pair[1], pair[0]), reverse=True)
    return _lines(session, [id_ for id_, _ in ids[:LATEST]], direct)


class _Member:
    """Whether a State belonged to groups at dates; asked once for each period of a group."""

    def __init__(self, iso3: str, memberships: Memberships) -> None:
        self._iso3 = iso3
        self._memberships = memberships
        self._known: dict[tuple[str, int], bool] = {}

    def of(self, grouping: str, day: str) -> bool:
        """Tell whether the State was a member of a group with members on a day (ISO)."""
        key = (grouping, self._memberships.period(grouping, day))
        if key not in self._known:
            at = date.fromisoformat(day)
            summable = self._memberships.summable(grouping)
            self._known[key] = summable and self._memberships.belongs(self._iso3, grouping, at)
        return self._known[key]


def _lines(session: Session, ids: Sequence[str], direct: dict[str, str]) -> tuple[StateContact, ...]:
    rows = activity_rows.build(session, ids, lambda process: process or "", str)
    return tuple(
        StateContact(row.id, row.when, row.place, row.text, row.items, row.handlings, row.id not in direct)
        for row in rows
    )
