"""What can be done to every row that the office makes: change a field, delete; undo and the bin need no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.changes import Ref
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.services.plain_rows import Value, plain, values_of
from attplanner.services.subject import Subject

_MADE_BY_THE_STORE = frozenset({"id", "created_at", "created_by", "changed_at", "changed_by", "device"})


class OwnRows(Subject):
    """Base of subjects whose tables are those of their values. ``tables`` names them by the table's name."""

    tables: ClassVar[Mapping[str, type[t.Base]]] = {}

    def edit(self, ref: Ref, field: str, value: object, merge_key: str | None = None) -> None:
        """Change one field of one row; equal merge keys join successive edits into one undoable step.

        Raises PlannerError ``row-missing``, and what the subject says of a field that is emptied.
        """
        columns = self.tables[ref.table].__table__.c
        if field not in columns or field in _MADE_BY_THE_STORE:
            raise ValueError(f"{ref.table} has no field {field} that can be edited")
        self._workspace.write(Op.EDIT, lambda session: self._update(session, ref, {field: plain(value)}), merge_key)

    def put(self, table: str, value: Value) -> None:
        """Store a value of which any field was changed, in one step. Raises ``row-missing``."""
        self._workspace.write(Op.EDIT, lambda session: self._put(session, table, value))

    def delete(self, refs: Sequence[Ref]) -> None:
        """Delete rows with everything under them, in one step; the bin gives them back."""

        def command(session: Session) -> None:
            for ref in refs:
                self._require(session, ref)
                table = self.tables[ref.table]
                session.execute(delete(table).where(table.__table__.c.id == ref.id))

        self._workspace.write(Op.DELETE, command)

    def _add(self, op: Op, table: str, value: Value) -> str:
        row = values_of(value, self.tables[table])
        self._workspace.write(op, lambda session: session.execute(insert(self.tables[table]), [row]))
        return str(row["id"])

    def _put(self, session: Session, table: str, value: Value) -> None:
        row = values_of(value, self.tables[table])
        self._update(session, Ref(table, str(row.pop("id"))), row)

    def _update(self, session: Session, ref: Ref, values: Mapping[str, object]) -> None:
        self._refuse(ref.table, values)
        self._require(session, ref)
        table = self.tables[ref.table]
        session.execute(update(table).where(table.__table__.c.id == ref.id).values(**values))

    def _refuse(self, table: str, values: Mapping[str, object]) -> None:
        """Raise PlannerError where a row of a table cannot be without what these values of it leave out."""

    def _require(self, session: Session, ref: Ref) -> None:
        key = self.tables[ref.table].__table__.c.id
        if session.scalar(select(key).where(key == ref.id)) is None:
            raise PlannerError("row-missing", table=ref.table, row=ref.id)
