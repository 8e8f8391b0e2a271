"""Undo, redo, the lasting history, and the bin."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import text

from attplanner.domain.changes import FieldChange, Operation, Ref
from attplanner.domain.keeping import Deleted
from attplanner.domain.ops import Op
from attplanner.services.subject import Subject

# The latest deletion of each record that is in the bin by itself, not with the record that it belonged to.
_BIN = """
SELECT o.step, c."table", c."row", c.before, o.at, o."by"
FROM "change" c JOIN operation o ON o.position = c.operation
WHERE c.after IS NULL AND c.erased = 0 AND o.op = 'delete'
  AND NOT EXISTS (SELECT 1 FROM {table} x WHERE x.id = c."row")
  AND c."table" = '{table}'
ORDER BY c.n DESC LIMIT 500"""

_IN_THE_BIN = ("activity", "item", "regional_event")


class HistoryService(Subject):
    """What was changed, by whom, and the way back."""

    def undo(self) -> Operation | None:
        """Take the latest step back; None when there is none."""
        return self._workspace.undo()

    def redo(self) -> Operation | None:
        """Do the latest undone step again; None when there is none."""
        return self._workspace.redo()

    def can_undo(self) -> Op | None:
        """Return what undo would take back."""
        step = self._workspace.can_undo()
        return step.op if step else None

    def can_redo(self) -> Op | None:
        """Return what redo would do again."""
        step = self._workspace.can_redo()
        return step.op if step else None

    def operations(self, limit: int = 200, ref: Ref | None = None, *, changes: bool = True) -> list[Operation]:
        """Return the latest steps, newest first; with ``ref`` those that changed one row.

        ``changes=False`` leaves the fields out, which is fast; ``changes_of`` gives those of one step.
        """
        return self._workspace.history(limit, ref, changes=changes)

    def changes_of(self, operation: str) -> tuple[FieldChange, ...]:
        """Return what one step changed, field by field."""
        return self._workspace.changes(operation)

    def bin(self) -> list[Deleted]:
        """Return what was deleted and is still deleted, newest first; what went with its record is not listed."""
        found: dict[tuple[str, str], Deleted] = {}
        for table in _IN_THE_BIN:
            query = text(_BIN.format(table=table))
            for row in self._workspace.read(lambda session, query=query: session.execute(query).all()):  # type: ignore[misc]  # bound now
                found.setdefault((table, row[2]), self._deleted(row))
        gone = {key[1] for key in found if key[0] == "activity"}
        alone = [one for key, one in found.items() if key[0] != "item" or self._owner(one) not in gone]
        return sorted(alone, key=lambda one: one.at, reverse=True)

    def restore(self, deleted: Deleted) -> None:
        """Bring a deleted record back, with everything that went with it."""
        self._workspace.take_back(deleted.operation, self._rows_of(deleted))

    def erase(self, deleted: Deleted) -> None:
        """Scrub a deleted record out of the history too; it cannot be brought back."""
        self._workspace.erase(self._rows_of(deleted))

    def _rows_of(self, deleted: Deleted) -> list[Ref]:
        """Return the rows that the deletion took with it: a deletion is one step and takes one record."""
        changed = self._workspace.changes(deleted.operation)
        return list(dict.fromkeys(Ref(change.table, change.row) for change in changes_deleting(changed)))

    def _deleted(self, row: Sequence[Any]) -> Deleted:  # Any: columns of their own types
        step, table, key, before, at, by = row
        return Deleted(step, table, key, _said(json.loads(before)), datetime.fromisoformat(at), by)

    def _owner(self, deleted: Deleted) -> str | None:
        query = text('SELECT json_extract(before, \'$.activity\') FROM "change" WHERE "row" = :row AND after IS NULL')
        return self._workspace.read(lambda session: session.execute(query, {"row": deleted.row}).scalar())


def changes_deleting(changes: tuple[FieldChange, ...]) -> list[FieldChange]:
    """Return the changes of a deletion that took rows away, not those that only cut a tie to them."""
    return [change for change in changes if change.after is None]


def _said(before: Mapping[str, object]) -> str:
    """Return how a deleted row is shown in the bin."""
    told = [before.get("written") or before.get("start"), before.get("source_text")]
    return " ".join(str(part) for part in told if part)
