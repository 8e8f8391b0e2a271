"""The handling of many items in one step: of a process, of an import, of chosen ones or of all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.models.journal_tables import ChangeRow, OperationRow
from attplanner.services.subject import Subject
from attplanner.services.workspace import Aside, Workspace

MOST_NAMED = 10_000  # ids in one statement: the driver takes no more than some 32 000


class Marking(Subject):
    """Who may see many items at once."""

    def mark(
        self,
        handling: Handling,
        *,
        process: str | None = None,
        run: str | None = None,
        all: bool = False,  # noqa: A002  # the word of the command line
        items: Sequence[str] = (),
    ) -> int:
        """Give many items one handling, in one undoable step; return how many changed.

        Regional events of the same process or import are marked with them.
        """
        chosen = self._chosen(process, run, items, everything=all)
        return _write(self._workspace, handling, chosen)

    def mark_job(
        self,
        handling: Handling,
        *,
        process: str | None = None,
        run: str | None = None,
        all: bool = False,  # noqa: A002  # the word of the command line
        items: Sequence[str] = (),
    ) -> Callable[[], Aside[int]]:
        """Return the work of ``mark`` for a worker's thread; ``tell`` is to be called with what it returns."""
        chosen = self._chosen(process, run, items, everything=all)
        return lambda: self._workspace.aside(lambda other: _write(other, handling, chosen))

    def _chosen(
        self, process: str | None, run: str | None, items: Sequence[str], *, everything: bool
    ) -> list[_Chosen]:
        known = self._vocabulary.known_process(process) if process else None
        parts = [items[start : start + MOST_NAMED] for start in range(0, len(items), MOST_NAMED)] or [items]
        return [_Chosen(known, run, everything, part) for part in parts]

    def to_mark(
        self,
        handling: Handling,
        *,
        process: str | None = None,
        run: str | None = None,
        all: bool = False,  # noqa: A002  # the word of the command line
    ) -> int:
        """Return how many ``mark`` would change. Raises ``process-unknown``, ``run-unknown``."""
        chosen = _Chosen(self._vocabulary.known_process(process) if process else None, run, all)
        return self._workspace.read(lambda session: _each(session, handling, chosen, _count))


class _Chosen:
    """Which items are marked."""

    def __init__(self, process: str | None, run: str | None, everything: bool, items: Sequence[str] = ()) -> None:
        self.process, self.run, self.everything, self.items = process, run, everything, items
        if not (process or run or everything or items):
            raise ValueError("nothing was named to be marked")

    def of_items(self) -> list[Any]:  # Any: conditions of SQLAlchemy
        """Return the conditions on items."""
        if self.process:
            return [t.Item.activity.in_(select(t.Activity.id).where(t.Activity.process == self.process))]
        if self.run:
            return [t.Item.activity.in_(_written_by(self.run, "activity"))]
        return [t.Item.id.in_(self.items)] if self.items else []

    def of_events(self) -> list[Any] | None:  # Any: conditions of SQLAlchemy
        """Return the conditions on regional events; None when none is meant."""
        if self.process:
            return [t.RegionalEvent.process == self.process]
        if self.run:
            return [t.RegionalEvent.id.in_(_written_by(self.run, "regional_event"))]
        return [] if self.everything else None


def _written_by(run: str, table: str) -> Any:  # Any: a subquery of SQLAlchemy
    """Select the rows that an import made, by the history: several may have come from one line of the source."""
    made = select(ChangeRow.row).join(OperationRow, OperationRow.position == ChangeRow.operation)
    made = made.join(t.ImportRun, t.ImportRun.operation == OperationRow.id)
    return made.where(t.ImportRun.id == run, ChangeRow.table == table, ChangeRow.before.is_(None))


def _write(workspace: Workspace, handling: Handling, chosen: Sequence[_Chosen]) -> int:
    return workspace.write(Op.MARK, lambda session: sum(_each(session, handling, one, _mark) for one in chosen))


def _each(session: Session, handling: Handling, chosen: _Chosen, act: _Act) -> int:
    """Do something with the rows that have another handling, of items and of events; return how many they are."""
    if chosen.run and session.get(t.ImportRun, chosen.run) is None:
        raise PlannerError("run-unknown", run=chosen.run)
    changed = act(session, t.Item, handling, chosen.of_items())
    events = chosen.of_events()
    return changed + (act(session, t.RegionalEvent, handling, events) if events is not None else 0)


_Act = Callable[[Session, type[t.Base], Handling, Iterable[Any]], int]  # Any: conditions


def _mark(session: Session, table: type[t.Base], handling: Handling, where: Iterable[Any]) -> int:  # Any: see _Act
    column = table.__table__.c.handling
    done = session.execute(update(table).where(column != handling.value, *where).values(handling=handling.value))
    return int(done.rowcount)  # type: ignore[attr-defined]  # a CursorResult


def _count(session: Session, table: type[t.Base], handling: Handling, where: Iterable[Any]) -> int:  # Any: see _Act
    query = select(func.count()).select_from(table).where(table.__table__.c.handling != handling.value, *where)
    return session.scalar(query) or 0
