"""Checking a store: file, schema, references, indexes, and the history against the rows. It only reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import cast

from sqlalchemy import CheckConstraint, Connection, Date, Table
from sqlalchemy.exc import DBAPIError

from attplanner.domain.health import Problem
from attplanner.domain.progress import Report, unwatched
from attplanner.models import contacts, driver, history, journal, schema, search
from attplanner.models.base import journalled, key_of
from attplanner.models.store import engine_for

MOST = 20  # problems of one kind; the rest is counted
Shape = Mapping[str, object]
Part = Callable[[Connection], list[Problem]]


def check(connection: Connection, report: Report = unwatched) -> list[Problem]:
    """Return everything that is wrong with a store; changes nothing.

    Beyond SQLite's own checks, which know no age: the running hash tells a piece of the history that was put
    back, and the newest record of each row tells a row that is older than its history. ``report`` is asked with the
    number of the part again and again; what it raises ends the check.
    """
    parts: tuple[Part, ...] = (_file, _schema, _references, _values, _search, _chain, _rows)
    found: list[Problem] = []
    for number, part in enumerate(parts):
        with driver.watched(_raw(connection), partial(report, number, len(parts))):
            found += attempted(part, connection)
        if part is _file and found:
            break  # a broken file makes the other answers worthless, or fails them
    return found


def _raw(connection: Connection) -> driver.Connection:
    return cast("driver.Connection", connection.connection.driver_connection)


def attempted(part: Part, connection: Connection) -> list[Problem]:
    """Return what a part of the check finds, or that it could not read what it was to look at."""
    try:
        return part(connection)
    except DBAPIError as error:
        if driver.is_interruption(error):
            raise
        return [Problem("file-damaged", {"reason": driver.without_text(str(error.orig))})]


def _file(connection: Connection) -> list[Problem]:
    found = list(connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars())
    pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check")
    found += pages.scalars() if pages.returns_rows else ()  # a plain store has no answer
    return [Problem("file-damaged", {"reason": text}) for text in found if text != "ok"]


def _schema(connection: Connection) -> list[Problem]:
    there, wanted = shape(connection), _wanted()
    names = sorted(name for name in there.keys() | wanted.keys() if there.get(name) != wanted.get(name))
    return [Problem("schema-differs", {"table": name}) for name in names[:MOST]]


@cache
def _wanted() -> Shape:
    memory = driver.connect(Path(":memory:"), None, mode="memory")
    with engine_for(memory).begin() as connection:
        schema.create(connection)
        found = shape(connection)
    memory.close()
    return found


def shape(connection: Connection) -> Shape:
    """Return every table's columns, keys and indexes, in a form that does not depend on how they came about."""
    tables = connection.exec_driver_sql(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND (name = 'search_row' OR name NOT LIKE 'search\\_%' ESCAPE '\\')"
    ).scalars()
    return {name: _table_shape(connection, name) for name in tables.all()}


def _table_shape(connection: Connection, name: str) -> object:
    columns = connection.exec_driver_sql(f'PRAGMA main.table_info("{name}")').fetchall()
    foreign = connection.exec_driver_sql(f'PRAGMA main.foreign_key_list("{name}")').fetchall()
    indexes = connection.exec_driver_sql(f'PRAGMA main.index_list("{name}")').fetchall()
    return (
        sorted((row[1], row[2], row[3], row[4], row[5]) for row in columns),
        sorted(((row[2], row[3], row[4], row[6]) for row in foreign), key=repr),
        sorted(((row[2], row[4], _index_columns(connection, row[1])) for row in indexes), key=repr),
    )


def _index_columns(connection: Connection, name: str) -> tuple[str, ...]:
    return tuple(row[2] for row in connection.exec_driver_sql(f'PRAGMA main.index_info("{name}")'))


def _references(connection: Connection) -> list[Problem]:
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    return [Problem("reference-broken", {"table": row[0], "row": row[1], "to": row[2]}) for row in found[:MOST]]


def _values(connection: Connection) -> list[Problem]:
    """Find values that cannot be: a day that no calendar has, and what breaks a rule of its table.

    SQLite's own check looks at the rules only where it may write, and at no days; the history minds neither.
    """
    rules = ((table, *rule) for table in journalled() for rule in _rules(table))
    return [problem for table, name, rule in rules for problem in _breaking(connection, table, name, rule)][:MOST]


def _rules(table: Table) -> Iterator[tuple[str, str]]:
    for column in table.c:
        if isinstance(column.type, Date):
            yield column.name, f'date("{column.name}") IS "{column.name}"'
    for constraint in table.constraints:
        if isinstance(constraint, CheckConstraint):
            yield str(constraint.name), str(constraint.sqltext)


def _breaking(connection: Connection, table: Table, name: str, rule: str) -> Iterator[Problem]:
    query = f'SELECT "{key_of(table)}" FROM "{table.name}" WHERE NOT ({rule}) LIMIT {MOST}'
    for row in connection.exec_driver_sql(query).scalars():
        yield Problem("value-impossible", {"table": table.name, "row": row, "rule": name})


def _search(connection: Connection) -> list[Problem]:
    tables = [table for table, _ in search.INDEXED.values()]
    missing = [f"SELECT count(*) AS n FROM {one} WHERE id NOT IN (SELECT record FROM search_row)" for one in tables]
    records = " UNION ALL ".join(f"SELECT id FROM {one}" for one in tables)
    gone = f"SELECT count(*) FROM search_row WHERE record NOT IN ({records})"
    lost = connection.exec_driver_sql(f"SELECT sum(n) FROM ({' UNION ALL '.join([*missing, gone])})").scalar()
    unmet = connection.exec_driver_sql(
        "SELECT count(*) FROM activity WHERE state = 'held' AND id NOT IN (SELECT activity FROM contact)"
    ).scalar()
    unequal = connection.exec_driver_sql(contacts.UNEQUAL).scalar()
    rows = sum(number or 0 for number in (lost, unmet, unequal))
    return [Problem("search-out-of-date", {"rows": rows})] if rows else []


def _chain(connection: Connection) -> list[Problem]:
    before, digests, none = "", journal.digests(connection), journal.digest(())
    for position, fields, digest, chain, erased in history.links(connection):
        digested = digest if erased else digests.get(position, none)
        if digested != digest or journal.chain(before, fields, digest) != chain:
            return [Problem("history-altered", {"operation": fields[0], "at": fields[2]})]
        before = chain
    return []


def _rows(connection: Connection) -> list[Problem]:
    problems: list[Problem] = []
    changed = set(connection.exec_driver_sql('SELECT DISTINCT "table" FROM "change"').scalars())
    for table in journalled():
        if table.name not in changed:
            continue
        for row in _stale_rows(connection, table.name, key_of(table)):
            problems.append(Problem("row-differs-from-history", {"table": table.name, "row": row}))
            if len(problems) >= MOST:
                return problems
    return problems


def _stale_rows(connection: Connection, table: str, key: str) -> Iterator[str]:
    """Yield the rows that are not what the newest record of them says.

    Most rows were never changed: SQLite itself sees that their record is the row to the letter. Those that are left
    may have a record of some columns only, or of fewer columns than the table has by now.
    """
    names = list(connection.exec_driver_sql(f'SELECT * FROM "{table}" LIMIT 0').keys())
    rows = connection.exec_driver_sql(
        f'SELECT c."row" AS journal_row, c.after AS journal_after, t.* '
        f'FROM (SELECT max(n) AS n FROM "change" WHERE "table" = ? GROUP BY "row") m '
        f'JOIN "change" c ON c.n = m.n LEFT JOIN "{table}" t ON t."{key}" = c."row" '
        f'WHERE NOT c.erased AND CASE WHEN t."{key}" IS NULL THEN c.after IS NOT NULL '
        f"ELSE c.after IS NOT {journal.as_object(names, 't')} END",
        (table,),
    )
    for row, after, *values in rows:
        now = dict(zip(names, values, strict=True))
        gone = now[key] is None
        if (after is None) != gone or (after is not None and not _same(now, after)):
            yield row


def _same(now: Mapping[str, object], after: str | bytes) -> bool:
    try:
        recorded = json.loads(after)
    except (ValueError, TypeError):  # no JSON any more, or no text
        return False
    return isinstance(recorded, dict) and all(now.get(field) == value for field, value in recorded.items())
