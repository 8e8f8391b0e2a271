"""The shipped reference data: loaded into a new store, brought up to date in an old one.

An update touches shipped rows only. What the office has corrected or added are rows of its own, which stay; a
shipped row that is gone from the files is removed only where nothing names it.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from sqlalchemy import Boolean, Column, Connection, Date, ForeignKey, Integer, Table

from attplanner.domain.health import Problem
from attplanner.models import journal, notes
from attplanner.models.base import Origin, key_of
from attplanner.models.tables import Base
from attplanner.paths import resource

Row = Mapping[str, str]
Value = str | int | None
MOST = 20  # altered rows that are told; one is reason enough to restore a backup

# Files in the order in which they are loaded: what is named comes before what names it.
FILES = {
    "sources": "source",
    "states": "state",
    "state_names": "state_name",
    "places": "place",
    "place_names": "place_name",
    "organizations": "organization",
    "organization_names": "organization_name",
    "treaties": "treaty",
    "treaty_actions": "treaty_action",
    "groupings": "grouping",
    "grouping_names": "grouping_name",
    "grouping_members": "grouping_member",
    "processes": "process",
    "office_holders": "office_holder",
}
NAMED = ("state", "place", "organization", "treaty", "grouping", "process", "source")


def folder() -> Path:
    """Return the folder of the shipped files."""
    return resource("data")


def version(data: Path | None = None) -> str:
    """Return what tells one edition of the shipped files from another."""
    running = hashlib.sha256()
    for name in FILES:
        path = (data or folder()) / f"{name}.csv"
        running.update(path.read_bytes() if path.exists() else b"")
    return running.hexdigest()


def is_current(connection: Connection, data: Path | None = None) -> bool:
    """Tell whether a store holds this edition of the shipped data."""
    return notes.read(connection, notes.REFERENCE) == version(data)


def load(connection: Connection, data: Path | None = None) -> None:
    """Bring a store's shipped rows to this edition, in the caller's transaction; the history keeps nothing of it.

    Where triggers are installed on this connection the caller installs them again afterwards.
    """
    source = data or folder()
    journal.pause(connection)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for name, table in FILES.items():
        _load_table(connection, Base.metadata.tables[table], _read(source / f"{name}.csv"))
    notes.write(connection, notes.REFERENCE, version(source))


def altered(connection: Connection) -> list[Problem]:
    """Return the shipped rows that are not what this edition's files say; none where a store holds another edition.

    No history tells of them, and a plain store's file has no checksums.
    """
    if not is_current(connection):
        return []
    rows = ((table, key) for name, table in FILES.items() for key in _altered(connection, name, table))
    return [Problem("reference-altered", {"table": table, "row": key}) for table, key in islice(rows, MOST)]


def _altered(connection: Connection, name: str, table: str) -> Iterator[str]:
    mapped, rows = Base.metadata.tables[table], _read(folder() / f"{name}.csv")
    columns = [column for column in mapped.columns if rows and column.name in rows[0]]
    names = ", ".join(f'"{column.name}"' for column in columns)
    found = connection.exec_driver_sql(f"SELECT {names} FROM {table} WHERE origin = 'shipped'") if rows else ()
    there, key = {tuple(row) for row in found}, key_of(mapped)
    own = set(connection.exec_driver_sql(f"SELECT {key} FROM {table} WHERE origin <> 'shipped'").scalars())
    for row in rows:
        if row[key] not in own and tuple(_value(column, row[column.name]) for column in columns) not in there:
            yield row[key]


def _read(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _load_table(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    _forget_vanished(connection, table, {row[key_of(table)] for row in rows})
    if not rows:
        return
    key = key_of(table)
    columns = [column for column in table.columns if column.name in rows[0]]
    names = [f'"{column.name}"' for column in columns]
    updates = ", ".join(f"{name} = excluded.{name}" for name in names if name != f'"{key}"')
    connection.exec_driver_sql(
        f"INSERT INTO {table.name}({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
        f"ON CONFLICT({key}) DO UPDATE SET {updates} WHERE origin = 'shipped'",
        [tuple(_value(column, row[column.name]) for column in columns) for row in rows],
    )


def _forget_vanished(connection: Connection, table: Table, present: set[str]) -> None:
    key = key_of(table)
    there = connection.exec_driver_sql(f"SELECT {key} FROM {table.name} WHERE origin = ?", (Origin.SHIPPED.value,))
    gone = [row for (row,) in there if row not in present]
    if gone and table.name in NAMED:
        gone = [row for row in gone if not _is_named(connection, table, row)]
    if gone:
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE {key} = ?", [(row,) for row in gone])


def _naming(key: ForeignKey) -> str:
    return f'SELECT 1 FROM "{key.parent.table.name}" WHERE "{key.parent.name}" = ? LIMIT 1'


def _is_named(connection: Connection, table: Table, row: str) -> bool:
    keys = [key for other in Base.metadata.tables.values() for key in other.foreign_keys]
    return any(connection.exec_driver_sql(_naming(key), (row,)).first() for key in keys if key.column.table is table)


def _value(column: Column[object], text: str) -> Value:
    if isinstance(column.type, Boolean):
        return int(text == "1")
    if text == "":
        return None if column.nullable else ""
    if isinstance(column.type, Integer):
        return int(text)
    return date.fromisoformat(text).isoformat() if isinstance(column.type, Date) else text


def tables(connection: Connection) -> dict[str, list[dict[str, str]]]:
    """Return the current rows by file name, as ``Lexicon.build`` takes them: text, "" for none.

    A row that the office has put in a shipped one's place bears the shipped row's key, which others name.
    """
    return {name: _current(connection, Base.metadata.tables[table]) for name, table in FILES.items()}


def _current(connection: Connection, table: Table) -> list[dict[str, str]]:
    key = key_of(table)
    names = [column.name for column in table.columns]
    quoted = ", ".join(f'"{name}"' for name in names)
    found = connection.exec_driver_sql(f"SELECT {quoted} FROM {table.name} ORDER BY rowid").fetchall()
    replaced = {row.supersedes: row for row in found if row.supersedes is not None}
    if not replaced:
        return [_texts(names, row) for row in found]
    bearers = {getattr(row, key): row for row in found if row.supersedes is None}
    return [_texts(names, _latest(row, replaced, key)) | {key: first} for first, row in bearers.items()]


def _latest(row: object, replaced: Mapping[str, object], key: str) -> Sequence[object]:
    while (later := replaced.get(getattr(row, key))) is not None:
        row = later
    return row  # type: ignore[return-value]  # a database row is a sequence of its values


def _texts(names: Sequence[str], row: Sequence[object]) -> dict[str, str]:
    return {name: "" if value is None else str(value) for name, value in zip(names, row, strict=True)}
