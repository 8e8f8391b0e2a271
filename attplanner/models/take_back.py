"""Taking back a step that is not the latest: what was changed since stays, with everything that it needs.

A conflict is a field whose value is no longer what the step made it; clocks decide nothing. An entry of the log
is kept or taken whole: an edited item keeps its activity, and a kept activity keeps its other items.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, ForeignKey, Table

from attplanner.domain.changes import Ref
from attplanner.models import history, journal
from attplanner.models.base import key_of
from attplanner.models.tables import Base

Values = dict[str, object]
BOOKKEEPING = ("changed_at", "changed_by", "device")
FOLLOWERS = ("proposal", "source_line")  # stay with the record that they stand beside; an answer is no edit of it
CHUNK = 500


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many rows were put back as they were, and which stay because they were changed since."""

    undone: int
    kept: tuple[Ref, ...]


@dataclass(slots=True)
class _Net:
    """What a step did to one row, all its changes together: None before for a new row, None after for a deleted."""

    before: Values | None
    after: Values | None


def take_back(connection: Connection, step: str, rows: Sequence[Ref] | None = None) -> TakenBack:
    """Take back a step, or some rows of it, in the caller's operation."""
    changes = journal.changes_of(connection, history.positions(connection, step))
    nets = _net(changes, None if rows is None else set(rows))
    present = _present(connection, nets)
    kept = _edited(nets, present)
    kept |= _needed(connection, nets, present, kept)
    ways = [(_rest if ref in kept else _inverse)(ref, net, present.get(ref)) for ref, net in nets.items()]
    inverse = [change for way in ways for change in way]
    journal.apply_backwards(connection, inverse)
    return TakenBack(len(inverse), tuple(sorted(kept, key=lambda ref: (ref.table, ref.id))))


def _net(changes: Iterable[journal.Change], wanted: set[Ref] | None) -> dict[Ref, _Net]:
    nets: dict[Ref, _Net] = {}
    for table, row, old, new in changes:
        ref = Ref(table, row)
        if wanted is not None and ref not in wanted:
            continue
        before = json.loads(old) if old else None
        after = json.loads(new) if new else None
        nets[ref] = _joined(nets[ref], before, after) if ref in nets else _Net(before, after)
    return {ref: net for ref, net in nets.items() if net.before is not None or net.after is not None}


def _joined(net: _Net, before: Values | None, after: Values | None) -> _Net:
    """Join a later change of a row to the earlier ones; an update holds changed columns only."""
    first = None if net.before is None else (before or {}) | net.before
    if after is None or before is None:
        return _Net(first, after)
    return _Net(first, (net.after or {}) | after)


def _present(connection: Connection, nets: Mapping[Ref, _Net]) -> dict[Ref, Values]:
    """Return the rows that the step touched as they are now."""
    found: dict[Ref, Values] = {}
    for name, keys in _by_table(nets).items():
        table = Base.metadata.tables[name]
        columns = [column.name for column in table.columns]
        quoted = ", ".join(f'"{column}"' for column in columns)
        for chunk in _chunks(keys):
            marks = ", ".join("?" * len(chunk))
            query = f'SELECT {quoted} FROM "{name}" WHERE "{key_of(table)}" IN ({marks})'
            for row in connection.exec_driver_sql(query, chunk):
                values = dict(zip(columns, row, strict=True))
                found[Ref(name, str(values[key_of(table)]))] = values
    return found


def _by_table(refs: Iterable[Ref]) -> dict[str, list[str]]:
    tables: dict[str, list[str]] = {}
    for ref in refs:
        tables.setdefault(ref.table, []).append(ref.id)
    return tables


def _chunks(keys: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(keys[start : start + CHUNK]) for start in range(0, len(keys), CHUNK))


def _edited(nets: Mapping[Ref, _Net], present: Mapping[Ref, Values]) -> set[Ref]:
    """Return the rows that are no longer as the step left them, so that nothing of the step can be taken back."""
    return {ref for ref, net in nets.items() if ref.table not in FOLLOWERS and _conflicts(net, present.get(ref))}


def _conflicts(net: _Net, now: Values | None) -> bool:
    if net.after is None:
        return now is not None  # the step deleted it and somebody brought it back
    if now is None:
        return net.before is not None  # an updated row is gone; a new row that is gone needs nothing
    return any(now[field] != value for field, value in net.after.items() if field not in BOOKKEEPING)


def _inverse(ref: Ref, net: _Net, now: Values | None) -> list[journal.Change]:
    """Return the change that takes a row back, as the journal would have recorded it."""
    if net.before is None:
        return [(ref.table, ref.id, None, json.dumps(net.after))] if now is not None else []
    after = None if net.after is None else json.dumps(net.after)
    return [(ref.table, ref.id, json.dumps(net.before), after)]


def _rest(ref: Ref, net: _Net, now: Values | None) -> list[journal.Change]:
    """Return what takes back the other fields of a row that somebody has edited in one."""
    if now is None or net.before is None or net.after is None:
        return []
    same = [f for f, value in net.after.items() if f not in BOOKKEEPING and now[f] == value and f in net.before]
    values = {field: net.before[field] for field in same}
    return [(ref.table, ref.id, json.dumps(values), json.dumps(net.after))] if values else []


# -- what kept rows need -----------------------------------------------------------------------------------------


def _needed(
    connection: Connection, nets: Mapping[Ref, _Net], present: Mapping[Ref, Values], edited: set[Ref]
) -> set[Ref]:
    """Return the new rows that must stay too: owners and parts of kept ones, and whatever others name."""
    new = {ref: present[ref] for ref, net in nets.items() if net.before is None and ref in present}
    kept = (edited & new.keys()) | _named_from_outside(connection, new)
    links = _links(new)
    waiting = list(kept)
    while waiting:
        for ref in links(waiting.pop()):
            if ref not in kept:
                kept.add(ref)
                waiting.append(ref)
    return kept


def _links(new: Mapping[Ref, Values]) -> Callable[[Ref], set[Ref]]:
    """Return what leads from a kept row to the rows that stay with it."""
    follow: dict[Ref, set[Ref]] = {}
    for ref, values in new.items():
        table = Base.metadata.tables[ref.table]
        for key in table.foreign_keys:
            target = Ref(key.column.table.name, str(values[key.parent.name]))
            if values[key.parent.name] is None or target not in new:
                continue
            if key.ondelete != "SET NULL":
                follow.setdefault(ref, set()).add(target)
            if key.ondelete == "CASCADE" and target.table != "import_run":
                follow.setdefault(target, set()).add(ref)  # an entry is kept whole
        pointed = Ref(str(values.get("table")), str(values.get("row")))
        if pointed in new:
            follow.setdefault(pointed, set()).add(ref)  # its source lines and its questions
    return lambda ref: follow.get(ref, set())


def _named_from_outside(connection: Connection, new: Mapping[Ref, Values]) -> set[Ref]:
    """Return the new rows that a row outside the step names: they cannot go without it."""
    return {
        Ref(name, owner)
        for name, keys in _by_table(new).items()
        for other, key in _naming(name)
        for chunk in _chunks(keys)
        for row, owner in _rows_naming(connection, other, key, chunk)
        if Ref(other.name, row) not in new
    }


def _naming(name: str) -> list[tuple[Table, ForeignKey]]:
    return [
        (table, key)
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == name and key.ondelete != "SET NULL"
    ]


def _rows_naming(
    connection: Connection, table: Table, key: ForeignKey, chunk: tuple[str, ...]
) -> list[tuple[str, str]]:
    marks = ", ".join("?" * len(chunk))
    column = key.parent.name
    rows = connection.exec_driver_sql(
        f'SELECT "{key_of(table)}", "{column}" FROM "{table.name}" WHERE "{column}" IN ({marks})', chunk
    )
    return [(str(row), str(owner)) for row, owner in rows]
