"""The three figures, each with its list."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from attplanner.domain import counting
from attplanner.domain.counting import Counts, GroupContact, NamedState, StatedFigure
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.services.subject import Subject

_FROM = "FROM participation p JOIN item i ON i.id = p.item JOIN activity a ON a.id = i.activity"
_HELD = "a.state = 'held' AND p.role = 'counterpart'"
_NAMED = (
    f"SELECT DISTINCT p.represents, a.id {_FROM} WHERE {_HELD} AND p.capacity = 'national' "
    "AND p.represents IS NOT NULL"
)
_GROUPS = (
    f"SELECT p.grouping, p.as_written, a.start, p.extent, a.id {_FROM} WHERE {_HELD} AND p.kind = 'group' "
    "AND NOT EXISTS (SELECT 1 FROM participation c WHERE c.within = p.id)"
)
_CLASSES = f"SELECT DISTINCT p.as_written {_FROM} WHERE {_HELD} AND p.kind = 'class'"
_STATED = (
    "SELECT f.number, f.of, f.quote, f.document, l.n, f.scope FROM stated_figure f "
    "LEFT JOIN source_line l ON l.id = f.source_line ORDER BY f.id"
)
_ACTIVITIES = "SELECT count(*) FROM activity a WHERE a.state = 'held'"
_CONTACTS = (
    "SELECT count(*) FROM item i JOIN activity a ON a.id = i.activity WHERE a.state = 'held' AND i.same_as IS NULL"
)


class CountService(Subject):
    """Named, implied and stated: by participation rows, never by searching text."""

    def counts(self, process: str | None = None, at: date | None = None) -> Counts:
        """Return the figures of the whole log, or of one process (its id or label), up to a date.

        Raises ``process-unknown``.
        """
        key = self._process(process)
        as_at = at or date.today()  # noqa: DTZ011  # the user's own calendar
        scope = _Scope(key, at)
        return self._workspace.read(lambda session: self._counts(session, scope, as_at))

    def _process(self, process: str | None) -> str | None:
        if process is None:
            return None
        key = self._vocabulary.process_id(process)
        if key not in {known.key for known in self._vocabulary.lexicon().processes}:
            raise PlannerError("process-unknown", process=process)
        return key

    def _counts(self, session: Session, scope: _Scope, as_at: date) -> Counts:
        lexicon = self._vocabulary.lexicon()
        named = self._named(session, scope)
        contacts = [_group(row) for row in scope.rows(session, _GROUPS)]
        groups = counting.implied(contacts, self._vocabulary.memberships(), lexicon.grouping_name)
        return Counts(
            as_at=as_at,
            grouping=counting.REGIONAL_GROUPS,
            process=self._vocabulary.process_label(scope.process) or None,
            named=named,
            groups=groups,
            summed_groups=counting.different_groups(groups),
            up_to_more_states=counting.more_states(groups, {state.iso3: state for state in named}),
            stated=tuple(StatedFigure(*row[:5]) for row in session.execute(text(_STATED)) if scope.covers(row[5])),
            activities=scope.number(session, _ACTIVITIES),
            contacts=scope.number(session, _CONTACTS),
            classes=tuple(sorted(row[0] for row in scope.rows(session, _CLASSES) if row[0])),
        )

    def _named(self, session: Session, scope: _Scope) -> tuple[NamedState, ...]:
        activities: dict[str, list[str]] = defaultdict(list)
        for iso3, activity in scope.rows(session, _NAMED):
            activities[iso3].append(activity)
        before = self._met_before(session, scope)
        name = self._vocabulary.lexicon().state_name
        found = [NamedState(iso3, name(iso3), tuple(ids), iso3 not in before) for iso3, ids in activities.items()]
        return tuple(sorted(found, key=lambda state: fold(state.name)))

    def _met_before(self, session: Session, scope: _Scope) -> set[str]:
        """Return the States that an earlier process of the same treaty met."""
        processes = self._vocabulary.lexicon().processes
        this = next((p for p in processes if p.key == scope.process), None)
        if this is None:
            return set()
        earlier = [p.key for p in processes if p.treaty == this.treaty and p.ordinal < this.ordinal]
        return {row[0] for key in earlier for row in _Scope(key, None).rows(session, _NAMED)}


class _Scope:
    """The part of the log that is counted."""

    def __init__(self, process: str | None, at: date | None) -> None:
        self.process = process
        self._values: dict[str, str] = {}
        self._terms = ""
        if process is not None:
            self._terms += " AND a.process = :process"
            self._values["process"] = process
        if at is not None:
            self._terms += " AND (a.start IS NULL OR a.start <= :at)"
            self._values["at"] = at.isoformat()

    def rows(self, session: Session, query: str) -> list[Any]:  # Any: rows of any query
        """Return the rows of a query that has a condition on ``a``."""
        return list(session.execute(text(query + self._terms), self._values))

    def number(self, session: Session, query: str) -> int:
        """Return a count."""
        return int(session.execute(text(query + self._terms), self._values).scalar_one())

    def covers(self, scope: str) -> bool:
        """Tell whether a figure that speaks of some processes (ids between semicolons) belongs here."""
        return self.process is None or scope == self.process


def _group(row: Any) -> GroupContact:  # Any: a row of _GROUPS
    grouping, written, start, extent, activity = row
    return GroupContact(grouping, written, date.fromisoformat(start) if start else None, extent == "all", activity)
