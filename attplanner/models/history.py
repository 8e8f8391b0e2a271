"""Operations: begun before the triggers write, closed with their hash, grouped in steps, found for undo and redo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from attplanner.domain.changes import Ref
from attplanner.domain.ops import Op
from attplanner.models import journal, notes
from attplanner.models.base import STAMP, Stamp, new_id

# What undo passes over: its own steps, what cannot be taken back (a file has left; a scrubbed record is gone), and
# what made the store, before anybody did anything in it.
NOT_UNDOABLE = (Op.UNDO, Op.REDO, Op.RELEASE, Op.ERASE, Op.BEGIN_STORE)
_SKIPPED = ", ".join(f"'{op.value}'" for op in NOT_UNDOABLE)
_CHAINED = 'id, op, at, "by", device, seq, step, undoes'


@dataclass(frozen=True, slots=True)
class Started:
    """An operation under way."""

    position: int
    id: str
    step: str


def now() -> str:
    """Return the present moment as the store writes it: UTC, ISO, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def begin(
    connection: Connection,
    op: Op,
    by: str,
    *,
    step: str | None = None,
    undoes: str | None = None,
    merge_key: str | None = None,
) -> Started:
    """Begin an operation in the caller's transaction: from here on the triggers record under it."""
    device = notes.read(connection, notes.DEVICE)
    position = _next(connection, "SELECT max(position) FROM operation")
    seq = _next(connection, "SELECT max(seq) FROM operation WHERE device = ?", device)
    identifier = new_id()
    started = Started(position, identifier, step or identifier)
    stamp = Stamp(now(), by, device, started.id)
    connection.exec_driver_sql(
        'INSERT INTO operation(position, id, op, at, "by", device, seq, step, merge_key, undoes) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (position, started.id, op.value, stamp.at, by, device, seq, started.step, merge_key, undoes),
    )
    connection.exec_driver_sql(journal.END)
    connection.exec_driver_sql(journal.BEGIN, (position,))
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # a command may add rows in any order
    connection.info[STAMP] = stamp
    return started


def _next(connection: Connection, query: str, *values: str) -> int:
    return (connection.exec_driver_sql(query, values).scalar() or 0) + 1


def finish(connection: Connection, started: Started, *, keep_empty: bool = False) -> frozenset[Ref]:
    """Close an operation: hash it, or drop it where nothing changed. Returns the rows that it changed."""
    connection.exec_driver_sql(journal.END)
    changes = journal.changes_of(connection, [started.position])
    if not changes and not keep_empty:
        connection.exec_driver_sql("DELETE FROM operation WHERE position = ?", (started.position,))
        return frozenset()
    digest = journal.digest(changes)
    before, fields = _to_chain(connection, started.position)
    connection.exec_driver_sql(
        "UPDATE operation SET digest = ?, chain = ? WHERE position = ?",
        (digest, journal.chain(before, fields, digest), started.position),
    )
    return frozenset(Ref(table, row) for table, row in {change[:2] for change in changes})


def _to_chain(connection: Connection, position: int) -> tuple[str, Sequence[object]]:
    before = connection.exec_driver_sql(
        "SELECT chain FROM operation WHERE position < ? ORDER BY position DESC LIMIT 1", (position,)
    ).scalar()
    fields = connection.exec_driver_sql(f"SELECT {_CHAINED} FROM operation WHERE position = ?", (position,)).one()
    return before or "", tuple(fields)


_UNDONE = """EXISTS (SELECT 1 FROM operation u WHERE u.undoes = {step} AND u.op = 'undo' AND NOT EXISTS
    (SELECT 1 FROM operation r WHERE r.undoes = u.id AND r.op = 'redo'))"""


def next_undo(connection: Connection) -> str | None:
    """Return the step that undo would take back: the latest one that stands; None where there is none."""
    found: str | None = connection.exec_driver_sql(
        f"SELECT o.step FROM operation o WHERE o.position > ? AND o.op NOT IN ({_SKIPPED}) "
        f"AND NOT {_UNDONE.format(step='o.step')} "
        'AND NOT EXISTS (SELECT 1 FROM "change" c WHERE c.operation = o.position AND c.erased) '
        "ORDER BY o.position DESC LIMIT 1",
        (_floor(connection),),
    ).scalar()
    return found


def next_redo(connection: Connection) -> str | None:
    """Return the undo that redo would take back: the latest one that stands, if nothing was done since."""
    latest: int | None = connection.exec_driver_sql(
        f"SELECT position FROM operation WHERE op NOT IN ({_SKIPPED}) ORDER BY position DESC LIMIT 1"
    ).scalar()
    found: str | None = connection.exec_driver_sql(
        "SELECT u.id FROM operation u WHERE u.op = 'undo' AND u.position > ? "
        "AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.undoes = u.id AND r.op = 'redo') "
        'AND NOT EXISTS (SELECT 1 FROM "change" c WHERE c.operation = u.position AND c.erased) '
        "ORDER BY u.position DESC LIMIT 1",
        (max(_floor(connection), latest or 0),),
    ).scalar()
    return found


def _floor(connection: Connection) -> int:
    return int(notes.read(connection, notes.FLOOR, "0"))


def positions(connection: Connection, step: str) -> list[int]:
    """Return the operations of a step, in order; an undo or a redo is a step of its own."""
    rows = connection.exec_driver_sql("SELECT position FROM operation WHERE step = ? ORDER BY position", (step,))
    return [position for (position,) in rows]


def is_longer(connection: Connection, step: str, rows: int) -> bool:
    """Tell whether a step changed more rows than so many."""
    query = 'SELECT 1 FROM operation o JOIN "change" c ON c.operation = o.position WHERE o.step = ? LIMIT 1 OFFSET ?'
    return connection.exec_driver_sql(query, (step, rows)).first() is not None


def is_undone(connection: Connection, step: str) -> bool:
    """Tell whether a step is taken back now; an undo is, once redo has been there."""
    redone = "EXISTS (SELECT 1 FROM operation r WHERE r.undoes = ? AND r.op = 'redo')"
    query = f"SELECT {_UNDONE.format(step='?')} OR {redone}"
    return bool(connection.exec_driver_sql(query, (step, step)).scalar())


def links(connection: Connection) -> Iterator[tuple[int, tuple[object, ...], str, str, bool]]:
    """Yield each operation's position, chained fields, digest, chain, and whether some of it was scrubbed."""
    erased = 'EXISTS (SELECT 1 FROM "change" c WHERE c.operation = position AND c.erased)'
    rows = connection.exec_driver_sql(
        f"SELECT position, digest, chain, {erased}, {_CHAINED} FROM operation ORDER BY position"
    ).fetchall()
    for row in rows:
        position, digest, chain, scrubbed = row[:4]
        yield position, tuple(row[4:]), digest, chain, bool(scrubbed)
