"""The history as values: steps, their fields before and after, and scrubbing what is to be gone for good."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from attplanner.domain.changes import Ref
from attplanner.domain.history import FieldChange, Operation, RowChange
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import history, journal
from attplanner.models.base import key_of
from attplanner.models.tables import Base

Row = dict[str, Any]  # values of columns of any type
BOOKKEEPING = frozenset({"created_at", "created_by", "changed_at", "changed_by", "device"})


def operation(connection: Connection, identifier: str) -> Operation | None:
    """Return one operation by its id, without its changes."""
    found = connection.exec_driver_sql(
        'SELECT id, op, at, "by", device, seq, undoes FROM operation WHERE id = ?', (identifier,)
    ).first()
    if found is None:
        return None
    undone = history.is_undone(connection, identifier)
    return Operation(
        found.id, Op(found.op), moment(found.at), found.by, found.device, found.seq, undone, found.undoes
    )


def moment(text: str) -> datetime:
    """Return a time as the store writes it (UTC, ISO) as a value."""
    return datetime.fromisoformat(text)


def steps(connection: Connection, limit: int, ref: Ref | None, *, changes: bool) -> list[Operation]:
    """Return the latest steps, newest first; with ``ref`` those that changed one row."""
    where = "WHERE o.id = o.step"  # joined operations follow the first of their step
    values: tuple[str, ...] = ()
    if ref is not None:
        where += (
            ' AND o.step IN (SELECT p.step FROM operation p JOIN "change" c ON c.operation = p.position '
            'WHERE c."row" = ? AND c."table" = ?)'
        )
        values = (ref.id, ref.table)
    rows = connection.exec_driver_sql(
        f"SELECT o.step FROM operation o {where} ORDER BY o.position DESC LIMIT ?",
        (*values, limit),
    ).fetchall()
    return [_step(connection, step, changes=changes) for (step,) in rows]


def _step(connection: Connection, step: str, *, changes: bool) -> Operation:
    first = operation(connection, step)
    if first is None:
        raise LookupError(step)
    fields = fields_of(connection, step) if changes else ()
    return Operation(
        first.id, first.op, first.at, first.by, first.device, first.seq, first.undone, first.undoes, fields
    )


def fields_of(connection: Connection, step: str) -> tuple[FieldChange, ...]:
    """Return what a step changed, field by field; a field that it changed twice stands once."""
    changes = journal.changes_of(connection, history.positions(connection, step))
    joined: dict[tuple[str, str, str], FieldChange] = {}
    for change in _fields(changes):
        place = (change.table, change.row, change.field)
        before = joined[place].before if place in joined else change.before
        joined[place] = FieldChange(*place, before, change.after)
    return tuple(change for change in joined.values() if change.before != change.after)


def _fields(changes: Iterable[journal.Change]) -> Iterable[FieldChange]:
    for table, row, before, after in changes:
        old = json.loads(before) if before else {}
        new = json.loads(after) if after else {}
        for field in old | new:
            if field not in BOOKKEEPING:
                yield FieldChange(table, row, field, old.get(field), new.get(field))


def rows_now(connection: Connection, refs: Iterable[Ref]) -> dict[Ref, Row]:
    """Return rows whole, as they are now; what is gone is as it was when it went, what was scrubbed is left out."""
    wanted = set(refs)
    found = _present(connection, wanted)
    for ref in wanted - set(found):
        if gone := connection.exec_driver_sql(_GONE, (ref.id, ref.table)).scalar():
            found[ref] = json.loads(gone)
    return found


_GONE = 'SELECT before FROM "change" WHERE "row" = ? AND "table" = ? AND after IS NULL ORDER BY n DESC LIMIT 1'


def _present(connection: Connection, refs: Iterable[Ref]) -> dict[Ref, Row]:
    """Return those of some rows that are there, by column name, with values as the journal writes them."""
    found: dict[Ref, Row] = {}
    for table, group in groupby(sorted(refs, key=lambda ref: ref.table), key=lambda ref: ref.table):
        ids = json.dumps([ref.id for ref in group])
        for row, values in connection.exec_driver_sql(_whole(table), (ids,)):
            found[Ref(table, row)] = json.loads(values)
    return found


@cache
def _whole(table: str) -> str:
    columns, key = Base.metadata.tables[table].columns, key_of(Base.metadata.tables[table])
    whole = journal.as_object((column.name for column in columns), "t")
    return f'SELECT "{key}", {whole} FROM "{table}" t WHERE "{key}" IN (SELECT value FROM json_each(?))'


def whole_rows(connection: Connection, step: str) -> list[RowChange]:
    """Return what a step changed as whole rows before and after, in the order in which it came to them.

    The journal keeps of an update only what it changed: the rest is taken from the row as it is, walked back.
    """
    positions = history.positions(connection, step)
    changed = dict.fromkeys(Ref(table, row) for table, row, _, _ in journal.changes_of(connection, positions))
    now = _present(connection, changed)
    found: list[RowChange] = []
    for ref in changed:
        after = before = now.get(ref)
        walk = connection.exec_driver_sql(_SINCE, (ref.id, ref.table, positions[0])).fetchall()
        for position, old, new in walk:
            before = None if old is None else {**(before or {}), **json.loads(old)} if new else json.loads(old)
            if position > positions[-1]:
                after = before
        found.append(RowChange(ref, before, after))
    return found


_SINCE = (
    'SELECT operation, before, after FROM "change" WHERE "row" = ? AND "table" = ? AND operation >= ? AND erased = 0 '
    "ORDER BY n DESC"
)


def scrub(connection: Connection, refs: Sequence[Ref]) -> int:
    """Empty every record of some deleted rows; the running hash stays whole, since it is over the digests."""
    emptied = 0
    for ref in refs:
        table = Base.metadata.tables[ref.table]
        there = connection.exec_driver_sql(f"SELECT 1 FROM {ref.table} WHERE {key_of(table)} = ?", (ref.id,)).first()
        if there:
            raise PlannerError("still-there", table=ref.table, row=ref.id)
        emptied += connection.exec_driver_sql(
            'UPDATE "change" SET before = NULL, after = NULL, erased = 1 WHERE "row" = ? AND "table" = ?',
            (ref.id, ref.table),
        ).rowcount
    connection.exec_driver_sql("INSERT INTO search(search) VALUES ('optimize')")
    return emptied
