"""Triggers that record each row before and after, and how a record is applied backwards.

The triggers are TEMP: they exist on the one writing connection only, and are made anew at each opening. They fail
where no operation is under way, so that nothing can be written beside ``Workspace.write``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby

from sqlalchemy import Connection, Table

from attplanner.models.base import journalled, key_of
from attplanner.models.tables import Base

Change = tuple[str, str, str | None, str | None]  # table, row, before, after
EVENTS = ("insert", "update", "delete")

BEGIN = "INSERT INTO temp.journal_now(position) VALUES (?)"
END = "DELETE FROM temp.journal_now"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _columns(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def as_object(columns: Iterable[str], row: str) -> str:
    """Return the SQL by which a whole row is recorded; ``row`` is NEW, OLD, or how a query calls the table."""
    pairs = ", ".join(f"'{name}', {row}.{_quoted(name)}" for name in columns)
    return f"json_object({pairs})"


def _changed(table: Table, which: str) -> str:
    """Return the SQL of a JSON object with only the columns that an update changes."""
    rows = " UNION ALL ".join(
        f"SELECT '{name}' AS k, OLD.{_quoted(name)} AS o, NEW.{_quoted(name)} AS n" for name in _columns(table)
    )
    return f"(SELECT json_group_object(k, {which}) FROM ({rows}) WHERE o IS NOT n)"


def _trigger(table: Table, event: str) -> str:
    name, key = table.name, _quoted(key_of(table))
    before, after = {
        "insert": ("NULL", as_object(_columns(table), "NEW")),
        "update": (_changed(table, "o"), _changed(table, "n")),
        "delete": (as_object(_columns(table), "OLD"), "NULL"),
    }[event]
    row = "NEW" if event == "insert" else "OLD"
    changed = " OR ".join(f"OLD.{_quoted(c)} IS NOT NEW.{_quoted(c)}" for c in _columns(table))
    when = f"WHEN {changed}" if event == "update" else ""
    return (
        f"CREATE TEMP TRIGGER journal_{event}_{name} AFTER {event.upper()} ON main.{_quoted(name)} {when} BEGIN "
        f'INSERT INTO "change"(operation, "table", "row", before, after) '
        f"VALUES ((SELECT position FROM journal_now), '{name}', {row}.{key}, {before}, {after}); END"
    )


@cache
def _statements() -> tuple[tuple[str, str], ...]:
    return tuple((f"journal_{e}_{t.name}", _trigger(t, e)) for t in journalled() for e in EVENTS)


def install(connection: Connection) -> None:
    """Make the triggers; call after migration, since rebuilding a table drops its triggers in silence."""
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS journal_now(position INTEGER NOT NULL)")
    for _, statement in _statements():
        connection.exec_driver_sql(statement)


def pause(connection: Connection) -> None:
    """Take the triggers away: for the shipped reference data, which no history keeps."""
    for name, _ in _statements():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS temp.{name}")


def missing(connection: Connection) -> list[str]:
    """Return the triggers that a journalled table lacks; a write must refuse where there are any."""
    there = {
        name for (name,) in connection.exec_driver_sql("SELECT name FROM temp.sqlite_master WHERE type = 'trigger'")
    }
    return [name for name, _ in _statements() if name not in there]


def changes_of(connection: Connection, positions: Sequence[int]) -> list[Change]:
    """Return the changes of some operations, in the order in which they were made."""
    marks = ", ".join("?" * len(positions))
    rows = connection.exec_driver_sql(
        f'SELECT "table", "row", before, after FROM "change" WHERE operation IN ({marks}) ORDER BY n',
        tuple(positions),
    )
    return [(table, row, before, after) for table, row, before, after in rows]


def digests(connection: Connection) -> dict[int, str]:
    """Return the hash of the changes of every operation that has any, in one pass over the whole record."""
    rows = connection.exec_driver_sql(
        'SELECT operation, "table", "row", before, after FROM "change" ORDER BY operation, n'
    )
    return {position: digest(change[1:] for change in group) for position, group in groupby(rows, lambda row: row[0])}


def apply_backwards(connection: Connection, changes: Sequence[Change]) -> None:
    """Write the befores of some changes, the last first, within an operation."""
    for statement, group in groupby(map(_inverse, reversed(changes)), key=lambda pair: pair[0]):
        rows = [values for _, values in group]
        if statement.startswith("DELETE"):  # one statement for all of a table: 40 per cent less
            rows = [(json.dumps([row for (row,) in rows]),)]
        connection.exec_driver_sql(statement, rows)


def _inverse(change: Change) -> tuple[str, tuple[object, ...]]:
    """Return the statement that takes a change back and its values; neighbours with the same one go together."""
    table, row, before, after = change
    if before is None:
        return _delete(table), (row,)
    values = json.loads(before)
    if after is None:
        return _insert(table, tuple(values)), tuple(values.values())
    return _update(table, tuple(values)), (*values.values(), row)


@cache
def _key(table: str) -> str:
    return _quoted(key_of(Base.metadata.tables[table]))


@cache
def _delete(table: str) -> str:
    return f"DELETE FROM {_quoted(table)} WHERE {_key(table)} IN (SELECT value FROM json_each(?))"


@cache
def _insert(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {_quoted(table)}({', '.join(map(_quoted, columns))}) VALUES ({marks})"


@cache
def _update(table: str, columns: tuple[str, ...]) -> str:
    settings = ", ".join(f"{_quoted(column)} = ?" for column in columns)
    return f"UPDATE {_quoted(table)} SET {settings} WHERE {_key(table)} = ?"


def digest(changes: Iterable[Change]) -> str:
    """Return the hash of an operation's changes."""
    running = hashlib.sha256()
    for change in changes:
        running.update(b"".join([b"~-" if part is None else _counted(part) for part in change]))
    return running.hexdigest()


def _counted(part: object) -> bytes:
    text = part if isinstance(part, str) else repr((part,))  # a bit of the file that flipped: it is no text any more
    data = text.encode("utf-8", "surrogatepass")
    return b"%d:%b" % (len(data), data)


def chain(before: str, fields: Sequence[object], digested: str) -> str:
    """Return the running hash: what came before, the operation's own fields, and the hash of its changes."""
    text = json.dumps([before, *fields, digested], ensure_ascii=True, default=repr)
    return hashlib.sha256(text.encode()).hexdigest()
