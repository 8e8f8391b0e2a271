"""Contacts with States: when the last was, how many, and which they were."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from attplanner.domain.groupings import Memberships
from attplanner.domain.state_page import StateContact
from attplanner.services import activity_rows
from attplanner.services.state_rows import TOTALS, UNTIL

LATEST = 200  # lines on a State's page, where all are asked for; it counts all of them
_DIRECT = f"SELECT c.activity, c.start FROM contact c WHERE c.kind = 'state' AND c.key = :iso3 AND {UNTIL}"
_GROUPS = (
    "SELECT c.key, c.activity, c.start FROM json_each(:groups) g CROSS JOIN contact c "
    "WHERE c.kind = 'group' AND c.key = g.value AND c.number = 1 AND c.start <= :at"
)


Totals = dict[str, tuple[date | None, int]]  # by State: the last contact, and in how many activities


def totals(session: Session, at: date, states: Iterable[str]) -> Totals:
    """Return the last contact and the number of activities of some States."""
    rows = session.execute(text(TOTALS), {"at": at.isoformat(), "states": json.dumps(list(states))})
    return {state: (date.fromisoformat(last) if last else None, number) for state, last, number in rows}


@dataclass(frozen=True, slots=True)
class Found:
    """The activities with a State, newest first: those in its own name, and those as member of a group met."""

    ids: tuple[str, ...]
    direct: frozenset[str]

    def lines(self, session: Session, limit: int) -> tuple[StateContact, ...]:
        """Return the latest of them in full, at most ``limit``."""
        rows = activity_rows.build(session, self.ids[:limit], lambda process: process or "", str)
        return tuple(
            StateContact(row.id, row.when, row.place, row.text, row.items, row.handlings, row.id not in self.direct)
            for row in rows
        )


def find(session: Session, iso3: str, at: date, memberships: Memberships) -> Found:
    """Find the activities with a State up to a date."""
    values = {"at": at.isoformat(), "iso3": iso3}
    direct = {row[0]: row[1] or "" for row in session.execute(text(_DIRECT), values)}
    member = _Member(iso3, memberships)
    groups = [key for key in memberships.keys if memberships.may_belong(iso3, key)]
    rows = session.execute(text(_GROUPS), {"at": values["at"], "groups": json.dumps(groups)}).all()
    grouped = {
        activity: start for grouping, activity, start in rows if activity not in direct and member.of(grouping, start)
    }
    ids = sorted({**direct, **grouped}.items(), key=lambda pair: (pair[1], pair[0]), reverse=True)
    return Found(tuple(id_ for id_, _ in ids), frozenset(direct))


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
            self._known[key] = self._memberships.belongs(self._iso3, grouping, date.fromisoformat(day))
        return self._known[key]
