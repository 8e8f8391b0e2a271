"""The handling of many items in one step: of a process, of an import, of chosen ones or of all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.models.journal_tables import ChangeRow, OperationRow
from attplanner.services.subject import Subject
from attplanner.services.workspace import Aside, Workspace

MOST_NAMED = 10_000  # ids in one statement: the driver takes no more than some 32 000


class Marking(Subject):
    """Who may see many items at once."""

    def mark(self, handling: Handling, scope: MarkScope) -> int:
        """Give many items one handling, in one undoable step; return how many changed.

        Raises ``process-unknown``, ``run-unknown``.
        """
        return _write(self._workspace, handling, self._statements(scope))

    def mark_job(self, handling: Handling, scope: MarkScope) -> Callable[[], Aside[int]]:
        """Return the work of ``mark`` for a worker's thread; ``tell`` is to be called with what it returns."""
        parts = self._statements(scope)
        return lambda: self._workspace.aside(lambda other: _write(other, handling, parts))

    def to_mark(self, handling: Handling, scope: MarkScope) -> int:
        """Return how many ``mark`` would change; raises what it raises."""
        parts = self._statements(scope)
        return self._workspace.read(lambda session: sum(_each(session, handling, one, _count) for one in parts))

    def _statements(self, scope: MarkScope) -> list[MarkScope]:
        """Return the same with the id of its process, in parts of which one statement can name all items."""
        known = replace(scope, process=self._vocabulary.known_process(scope.process) if scope.process else None)
        starts = range(0, max(len(known.items), 1), MOST_NAMED)
        return [replace(known, items=known.items[start : start + MOST_NAMED]) for start in starts]


def _of_items(scope: MarkScope) -> list[Any]:  # Any: conditions of SQLAlchemy
    if scope.process:
        return [t.Item.activity.in_(select(t.Activity.id).where(t.Activity.process == scope.process))]
    if scope.run:
        return [t.Item.activity.in_(_written_by(scope.run, "activity"))]
    return [t.Item.id.in_(scope.items)] if scope.items else []


def _of_events(scope: MarkScope) -> list[Any] | None:  # Any: conditions of SQLAlchemy
    """Return the conditions on regional events; None when none is meant."""
    if scope.process:
        return [t.RegionalEvent.process == scope.process]
    if scope.run:
        return [t.RegionalEvent.id.in_(_written_by(scope.run, "regional_event"))]
    return None if scope.items else []


def _written_by(run: str, table: str) -> Any:  # Any: a subquery of SQLAlchemy
    """Select the rows that an import made, by the history: several may have come from one line of the source."""
    made = select(ChangeRow.row).join(OperationRow, OperationRow.position == ChangeRow.operation)
    made = made.join(t.ImportRun, t.ImportRun.operation == OperationRow.id)
    return made.where(t.ImportRun.id == run, ChangeRow.table == table, ChangeRow.before.is_(None))


def _write(workspace: Workspace, handling: Handling, parts: Sequence[MarkScope]) -> int:
    return workspace.write(Op.MARK, lambda session: sum(_each(session, handling, one, _mark) for one in parts))


def _each(session: Session, handling: Handling, scope: MarkScope, act: _Act) -> int:
    """Do something with the rows that have another handling, of items and of events; return how many they are."""
    if scope.run and session.get(t.ImportRun, scope.run) is None:
        raise PlannerError("run-unknown", run=scope.run)
    changed = act(session, t.Item, handling, _of_items(scope))
    events = _of_events(scope)
    return changed + (act(session, t.RegionalEvent, handling, events) if events is not None else 0)


_Act = Callable[[Session, type[t.Base], Handling, Iterable[Any]], int]  # Any: conditions


def _mark(session: Session, table: type[t.Base], handling: Handling, where: Iterable[Any]) -> int:  # Any: see _Act
    column = table.__table__.c.handling
    done = session.execute(update(table).where(column != handling.value, *where).values(handling=handling.value))
    return int(done.rowcount)  # type: ignore[attr-defined]  # a CursorResult


def _count(session: Session, table: type[t.Base], handling: Handling, where: Iterable[Any]) -> int:  # Any: see _Act
    query = select(func.count()).select_from(table).where(table.__table__.c.handling != handling.value, *where)
    return session.scalar(query) or 0
