"""What a decision does to the store, as a list of row changes: stored with a proposal, done when it is decided."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from attplanner.models.base import STAMP, Stamp
from attplanner.models.tables import Base

if TYPE_CHECKING:
    from attplanner.services.import_rows import Rows

Values = dict[str, Any]  # plain JSON values by column name
Edit = dict[str, Any]  # {"table", "row", "old": values or None, "new": values or None}
_DATES = frozenset({"start", "end", "precision"})
# Others may name these by the time a decision is taken back; a row too many harms nobody.
_NEVER_DELETED = frozenset({"person", "post_holding"})


def stamps(session: Session) -> Values:
    """Return the columns that say who made a row, when, on which device: of the operation that is under way."""
    stamp: Stamp = session.connection().info[STAMP]
    return {
        "created_at": stamp.at,
        "created_by": stamp.by,
        "changed_at": stamp.at,
        "changed_by": stamp.by,
        "device": stamp.device,
    }


def difference(without: Rows, taken: Rows) -> list[Edit]:
    """Return what has to change for the rows ``without`` to become the rows ``taken``.

    New rows come first and deletions last: a participant moves to a new item when that is there, and on the way
    back leaves it before it is deleted.
    """
    edits: list[Edit] = []
    for key in dict.fromkeys((*without, *taken)):
        old, new = without.get(key), taken.get(key)
        if old is None or new is None:
            edits.append(_edit(key, old, new))
        elif changed := [name for name in new if old.get(name) != new[name]]:
            edits.append(_edit(key, {n: old.get(n) for n in changed}, {n: new[n] for n in changed}))
    return sorted(edits, key=lambda edit: (edit["old"] is not None) + (edit["new"] is None))


def dump(edits: Iterable[Edit]) -> str:
    """Return the edits as JSON."""
    return json.dumps(list(edits), ensure_ascii=False)


def perform(session: Session, edits: Iterable[Edit], *, back: bool) -> None:
    """Do the edits, or take them back; a field that was changed since keeps its value when they are taken back."""
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    marks = stamps(session)
    for edit in reversed(list(edits)) if back else edits:
        old, new = (edit["new"], edit["old"]) if back else (edit["old"], edit["new"])
        _perform(connection, (edit["table"], edit["row"]), old, new, marks, guarded=back)


def _perform(
    connection: Connection,
    key: tuple[str, str],
    old: Values | None,
    new: Values | None,
    marks: Values,
    *,
    guarded: bool,
) -> None:
    table, row = key
    name = Base.metadata.tables[table].name  # a table of ours, whatever the stored text says
    if new is None:
        if table not in _NEVER_DELETED:
            connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE id = ?', (row,))
    elif old is None:
        known = Base.metadata.tables[table].columns.keys()
        _insert(connection, name, {**new, **{k: v for k, v in marks.items() if k in known}})
    else:
        _update(connection, name, row, old if guarded else {}, new, marks)


def _insert(connection: Connection, table: str, values: Values) -> None:
    columns = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({columns}) VALUES ({marks}) ON CONFLICT(id) DO NOTHING', tuple(values.values())
    )


def _update(connection: Connection, table: str, row: str, expected: Values, new: Values, marks: Values) -> None:
    """Change a row; with ``expected`` only the fields that are still as expected."""
    columns = Base.metadata.tables[table].columns.keys()
    if unknown := set(new) - set(columns):
        raise ValueError(f"{table} has no column {unknown}")
    kept = _edited_since(connection, table, row, expected) if expected else set()
    known = ("changed_at", "changed_by", "device")
    values = {name: value for name, value in new.items() if name not in kept}
    values |= {name: marks[name] for name in known if name in columns}
    settings = ", ".join(f'"{name}" = ?' for name in values)
    connection.exec_driver_sql(f'UPDATE "{table}" SET {settings} WHERE id = ?', (*values.values(), row))


def _edited_since(connection: Connection, table: str, row: str, expected: Values) -> set[str]:
    """Return the fields that are no longer as expected; the dates of a record stand and fall together."""
    names = ", ".join(f'"{name}"' for name in expected)
    now = connection.exec_driver_sql(f'SELECT {names} FROM "{table}" WHERE id = ?', (row,)).first()
    edited = {name for name, value in zip(expected, now or (), strict=False) if value != expected[name]}
    return edited | _DATES if edited & _DATES else edited


def _edit(key: tuple[str, str], old: Values | None, new: Values | None) -> Edit:
    return {"table": key[0], "row": key[1], "old": _plain(old), "new": _plain(new)}


def _plain(values: Values | None) -> Values | None:
    if values is None:
        return None
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}
