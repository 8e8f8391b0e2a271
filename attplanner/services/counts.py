"""The three figures, each with its list."""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, text
from sqlalchemy.orm import Session

from attplanner.domain import counting
from attplanner.domain.counting import Counts, Evidence, GroupContact, NamedState
from attplanner.domain.stated_figure import StatedFigure
from attplanner.domain.text import fold
from attplanner.services.subject import Subject

_NAMED = "SELECT c.key, count(*) FROM contact c WHERE c.kind = 'state'{scope} GROUP BY c.key"
_PROOF = (
    "SELECT c.activity FROM contact c WHERE c.kind = 'state' AND c.key = :iso3{scope} "
    "ORDER BY c.start IS NULL, c.start, c.activity"
)
_GROUPS = (
    "SELECT c.key, c.start, c.number, min(c.activity) FROM contact c WHERE c.kind = 'group' AND c.number = 1{scope} "
    "GROUP BY c.key, c.start UNION ALL "
    "SELECT c.key, min(c.start), 0, min(c.activity) FROM contact c WHERE c.kind = 'group' AND c.number = 0{scope} "
    "GROUP BY c.key"
)
_CLASSES = "SELECT DISTINCT c.key FROM contact c WHERE c.kind = 'class'{scope}"
_LOG = "SELECT count(*), coalesce(sum(c.number), 0) FROM contact c WHERE c.kind = 'log'{scope}"
_MET_IN = text("SELECT DISTINCT c.key FROM contact c WHERE c.kind = 'state' AND c.process IN :processes").bindparams(
    bindparam("processes", expanding=True)
)
_STATED = (
    "SELECT f.number, f.of, f.quote, f.document, l.n, f.scope FROM stated_figure f "
    "LEFT JOIN source_line l ON l.id = f.source_line ORDER BY f.id"
)


class CountService(Subject):
    """Named, implied and stated: by participation rows, never by searching text."""

    def counts(self, process: str | None = None) -> Counts:
        """Return the figures of the whole log, or of one process (its id or label), as they are today.

        Raises ``process-unknown``.
        """
        key = self._vocabulary.known_process(process) if process else None
        as_at = date.today()  # noqa: DTZ011  # the user's own calendar
        scope = _Scope(key)
        return self._workspace.read(lambda session: self._counts(session, scope, as_at))

    def counts_job(self) -> Callable[[], Counts]:
        """Return the work of ``counts`` for a worker's thread: it reads what is committed, by its own way."""
        as_at = date.today()  # noqa: DTZ011  # the user's own calendar
        self._vocabulary.lexicon(), self._vocabulary.memberships()  # made here: they belong to this thread

        def count() -> Counts:
            with self._workspace.reader() as connection:
                return self._counts(connection, _Scope(None), as_at)

        return count

    def _counts(self, session: Session | Connection, scope: _Scope, as_at: date) -> Counts:
        lexicon = self._vocabulary.lexicon()
        named = self._named(session, scope)
        contacts = self._groups(session, scope)
        activities, items = scope.rows(session, _LOG)[0]
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
            activities=activities,
            contacts=items,
            classes=tuple(sorted(row[0] for row in scope.rows(session, _CLASSES) if row[0])),
        )

    def _named(self, session: Session | Connection, scope: _Scope) -> tuple[NamedState, ...]:
        before = self._met_before(session, scope)
        name = self._vocabulary.lexicon().state_name
        found = [
            NamedState(iso3, name(iso3), self._proof(iso3, number, scope), iso3 not in before)
            for iso3, number in scope.rows(session, _NAMED)
        ]
        return tuple(sorted(found, key=lambda state: fold(state.name)))

    def _proof(self, iso3: str, number: int, scope: _Scope) -> Evidence:
        def read() -> list[str]:
            return self._workspace.read(lambda session: [row[0] for row in scope.rows(session, _PROOF, iso3=iso3)])

        return Evidence(number, read)

    def _groups(self, session: Session | Connection, scope: _Scope) -> list[GroupContact]:
        """Return the first contact with each group in each period in which it had the same members."""
        memberships, known = self._vocabulary.memberships(), self._vocabulary.lexicon().groupings
        first: dict[tuple[str, int, int], GroupContact] = {}
        for row in scope.rows(session, _GROUPS):
            key, start, whole, _ = row
            period = memberships.period(key, start or "") if whole else -1
            if (key, whole, period) not in first:
                first[key, whole, period] = _group(row, known)
        return list(first.values())

    def _met_before(self, session: Session | Connection, scope: _Scope) -> set[str]:
        """Return the States that an earlier process of the same treaty met."""
        processes = self._vocabulary.lexicon().processes
        this = next((p for p in processes if p.key == scope.process), None)
        if this is None:
            return set()
        earlier = [p.key for p in processes if p.treaty == this.treaty and p.ordinal < this.ordinal]
        return set(session.scalars(_MET_IN, {"processes": earlier}))


class _Scope:
    """The part of the log that is counted."""

    def __init__(self, process: str | None) -> None:
        self.process = process
        self._terms = "" if process is None else " AND c.process = :process"
        self._values = {} if process is None else {"process": process}

    def rows(self, session: Session | Connection, query: str, **values: str) -> list[Any]:  # Any: rows of any query
        """Return the rows of a query within this part."""
        return list(session.execute(text(query.format(scope=self._terms)), {**self._values, **values}))

    def covers(self, scope: str) -> bool:
        """Tell whether a figure that speaks of some processes (ids between semicolons) belongs here."""
        return self.process is None or scope == self.process


def _group(row: Any, known: Container[str]) -> GroupContact:  # Any: a row of _GROUPS
    key, start, whole, activity = row
    day = date.fromisoformat(start) if start else None
    return GroupContact(key if key in known else None, key, day, bool(whole), activity)
