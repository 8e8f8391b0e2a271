"""Undo, redo, the lasting history, and the bin."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import bindparam, text

from attplanner.domain.changes import Ref
from attplanner.domain.history import FieldChange, Operation, RowChange
from attplanner.domain.keeping import Deleted
from attplanner.domain.ops import Op
from attplanner.models import tables as t
from attplanner.models.history import is_longer
from attplanner.services.subject import Subject
from attplanner.services.workspace import Aside, Workspace

# The latest deletion of each record that is in the bin by itself, not with the record that it belonged to.
_BIN = """
SELECT o.step, c."table", c."row", c.before, o.at, o."by"
FROM "change" c JOIN operation o ON o.position = c.operation
WHERE c.after IS NULL AND c.erased = 0 AND o.op = 'delete'
  AND NOT EXISTS (SELECT 1 FROM {table} x WHERE x.id = c."row")
  AND c."table" = '{table}'
ORDER BY c.n DESC LIMIT 500"""

# Where a deleted meeting was and its first item: they went with it.
_WENT_WITH = text("""
SELECT coalesce(json_extract(c.before, '$.city_written'), json_extract(c.before, '$.source_text'))
FROM "change" c JOIN operation o ON o.position = c.operation
WHERE o.step = :step AND c.after IS NULL AND c."table" IN ('activity_place', 'item')
ORDER BY c."table", c.n LIMIT 3""")

_TOLD = ("source_text", "text", "occasion", "stage", "category", "display", "post", "office")

T = TypeVar("T")
LONG = 1500  # rows: more of them are felt
_OF_AN_ITEM = ("participation", "item_wording")
_IN_THE_BIN = (
    "activity", "item", "regional_event", "statement", "pathway_move", "obstacle", "obstacle_answer", "follow_up",
    "person", "post_holding",
)  # fmt: skip

_OWNED = {
    "item": "activity",
    "obstacle_answer": "obstacle",
    "post_holding": "person",
}  # which column names the record that a row is part of


class HistoryService(Subject):
    """What was changed, by whom, and the way back."""

    def undo(self) -> Operation | None:
        """Take the latest step back; None when there is none."""
        return self._workspace.undo()

    def redo(self) -> Operation | None:
        """Do the latest undone step again; None when there is none."""
        return self._workspace.redo()

    def undo_job(self) -> Callable[[], Aside[Operation | None]] | None:
        """Return the work of ``undo`` for a worker's thread where the step is long; ``tell`` is to follow."""
        return self._job(Op.UNDO, Workspace.undo)

    def redo_job(self) -> Callable[[], Aside[Operation | None]] | None:
        """Return the work of ``redo`` for a worker's thread where the step is long; ``tell`` is to follow."""
        return self._job(Op.REDO, Workspace.redo)

    def _job(self, op: Op, way: Callable[[Workspace], T]) -> Callable[[], Aside[T]] | None:
        return (lambda: self._workspace.aside(way)) if self._workspace.is_long(op, LONG) else None

    def can_undo(self) -> Op | None:
        """Return what undo would take back."""
        step = self.next_step(Op.UNDO)
        return step.op if step else None

    def can_redo(self) -> Op | None:
        """Return what redo would do again."""
        step = self.next_step(Op.REDO)
        return step.op if step else None

    def next_step(self, op: Op) -> Operation | None:
        """Return the step that ``Op.UNDO`` would take back, or ``Op.REDO`` do again, without its changes."""
        return self._workspace.can_undo() if op is Op.UNDO else self._workspace.can_redo()

    def is_longer(self, operation: str, rows: int) -> bool:
        """Tell whether a step changed more rows than so many."""
        return self._workspace.read(lambda session: is_longer(session.connection(), operation, rows))

    def operations(self, limit: int = 200, ref: Ref | None = None, *, changes: bool = True) -> list[Operation]:
        """Return the latest steps, newest first; with ``ref`` those that changed one row.

        ``changes=False`` leaves the fields out, which is fast; ``changes_of`` gives those of one step.
        """
        return self._workspace.history(limit, ref, changes=changes)

    def changes_of(self, operation: str) -> tuple[FieldChange, ...]:
        """Return what one step changed, field by field."""
        return self._workspace.changes(operation)

    def rows_of(self, operations: Iterable[str]) -> dict[str, list[RowChange]]:
        """Return what each of some steps changed, as whole rows before and after."""
        return self._workspace.whole_rows(operations)

    def known(self, refs: Iterable[Ref]) -> dict[Ref, dict[str, Any]]:  # Any: values of columns of any type
        """Return rows as they are, with the items' own meetings; what is gone as it was when it went."""
        found = self._workspace.rows_now(refs)
        above = {Ref("item", row["item"]) for ref, row in found.items() if ref.table == "participation"} - set(found)
        return found | self._workspace.rows_now(above)

    def bin(self) -> list[Deleted]:
        """Return what was deleted and is still deleted, newest first; what went with its record is not listed."""
        found: dict[tuple[str, str], Deleted] = {}
        for table in _IN_THE_BIN:
            query = text(_BIN.format(table=table))
            for row in self._workspace.read(lambda session, query=query: session.execute(query).all()):  # type: ignore[misc]  # bound now
                found.setdefault((table, row[2]), self._deleted(row))
        gone = {key[1] for key in found}
        owners = {key: self._owner(one) for key, one in found.items() if key[0] in _OWNED}
        alone = [
            replace(one, meeting=owners.get(key) if key[0] == "item" else None)
            for key, one in found.items()
            if owners.get(key) not in gone
        ]
        return sorted(alone, key=lambda one: one.at, reverse=True)

    def meetings(self, changes: Iterable[FieldChange]) -> dict[tuple[str, str], str]:
        """Return which activity each changed row (table, id) belongs to; what belongs to none is left out."""
        found: dict[tuple[str, str], str] = {}
        items: dict[tuple[str, str], str] = {}
        for change in changes:
            key, value = (change.table, change.row), change.before or change.after
            if change.table in ("activity", "item"):
                (found if change.table == "activity" else items).setdefault(key, change.row)
            if change.field in ("activity", "item") and isinstance(value, str):
                (found if change.field == "activity" else items)[key] = value
            elif change.table in _OF_AN_ITEM:
                items.setdefault(key, self._parent(change))
        owners = self._owners(set(items.values()))
        owners |= {row: activity for (table, row), activity in found.items() if table == "item"}
        return {key: owners[item] for key, item in items.items() if item in owners} | found

    def _parent(self, change: FieldChange) -> str:
        query = text(f'SELECT item FROM "{change.table}" WHERE id = :row')  # one of _OF_AN_ITEM
        return self._workspace.read(lambda session: session.scalar(query, {"row": change.row})) or ""

    def _owners(self, items: set[str]) -> dict[str, str]:
        query = text("SELECT id, activity FROM item WHERE id IN :ids").bindparams(bindparam("ids", expanding=True))
        rows = self._workspace.read(lambda session: session.execute(query, {"ids": list(items)}).all())
        return {row[0]: row[1] for row in rows}

    def restore(self, deleted: Deleted) -> None:
        """Bring a deleted record back, with everything that went with it, and what named it names it again."""
        went, tied = self._rows_of(deleted)
        self._workspace.take_back(deleted.operation, [*went, *tied])

    def erase(self, deleted: Deleted) -> None:
        """Scrub a deleted record out of the history too; it cannot be brought back."""
        went, _ = self._rows_of(deleted)
        self._workspace.erase(went)

    def _rows_of(self, deleted: Deleted) -> tuple[list[Ref], list[Ref]]:
        """Return the rows that went with a record, and those that only named one of them; a step may delete many."""
        within, naming = _links(self._workspace.changes(deleted.operation))
        went = [Ref(deleted.table, deleted.row)]
        for ref in went:  # which grows
            went += within[ref]
        return went, [tied for ref in went for tied in naming[ref]]

    def _deleted(self, row: Sequence[Any]) -> Deleted:  # Any: columns of their own types
        step, table, key, before, at, by = row
        told = [_said(json.loads(before))]
        if table == "activity":
            told += self._workspace.read(lambda session: session.scalars(_WENT_WITH, {"step": step}).all())
        return Deleted(step, table, key, " · ".join(filter(None, told)), datetime.fromisoformat(at), by)

    def _owner(self, deleted: Deleted) -> str | None:
        query = text('SELECT json_extract(before, :field) FROM "change" WHERE "row" = :row AND after IS NULL')
        values = {"row": deleted.row, "field": f"$.{_OWNED[deleted.table]}"}
        return self._workspace.read(lambda session: session.execute(query, values).scalar())


def _links(changes: Iterable[FieldChange]) -> tuple[Mapping[Ref, list[Ref]], Mapping[Ref, list[Ref]]]:
    """Return by each row which deleted ones were part of it, and which rows lost a tie to it by its deletion."""
    lost: dict[Ref, dict[str, object]] = defaultdict(dict)
    for change in changes:
        if change.after is None:
            lost[Ref(change.table, change.row)][change.field] = change.before
    within: dict[Ref, list[Ref]] = defaultdict(list)
    naming: dict[Ref, list[Ref]] = defaultdict(list)
    for ref, fields in lost.items():
        for key in t.Base.metadata.tables[ref.table].foreign_keys:
            owner = Ref(key.column.table.name, str(fields.get(key.parent.name)))
            if "id" not in fields:
                naming[owner].append(ref)
            elif key.ondelete == "CASCADE":
                within[owner].append(ref)
    return within, naming


def _said(before: Mapping[str, object]) -> str:
    """Return how a deleted row is shown in the bin."""
    told = [before.get("written") or before.get("start") or before.get("moved_on"), before.get("iso3")]
    told += [before.get(field) for field in _TOLD]
    return " ".join(str(part) for part in told if part)
