"""Pages of the log in which words are found, in the order of the processes and of the days within each.

To look a beginning of many words up costs the full-text index some milliseconds each time, however few rows are
asked for. The processes of a treaty follow each other in time, and the index is in the order of the days: so
processes that do not overlap are read in one go, and those without entries not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from attplanner.domain.queries import Cursor
from attplanner.models import search

# One end at a time: an index then answers without a scan.
_SPANS = """
    SELECT (SELECT min(a.start) FROM activity a WHERE a.process IS p.value),
           (SELECT max(a.start) FROM activity a WHERE a.process IS p.value),
           EXISTS (SELECT 1 FROM activity a WHERE a.process IS p.value AND a.start IS NULL)
    FROM json_each(?) p ORDER BY p.key"""
_NO_PROCESS = "-"


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Processes (by their places in the list) whose entries lie one after the other in the index."""

    places: tuple[int, ...]
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Restriction:
    """The condition on ``a`` (the activity), its values, and what is selected from (``f`` is the index)."""

    where: str
    params: Mapping[str, Any]  # Any: values of every column's type
    source: str


def page(
    connection: Connection, wanted: Restriction, processes: Sequence[str | None], after: Cursor | None, limit: int
) -> tuple[list[str], Cursor | None]:
    """Return ids of one page and where the next begins: behind a process's place in the list and a row's number."""
    found: list[tuple[str, int, int]] = []
    for stretch in _stretches(connection, processes):
        if after is not None and stretch.places[-1] < int(after.key[0]):
            continue
        low = (
            max(stretch.low, int(after.key[1]) + 1) if after and int(after.key[0]) in stretch.places else stretch.low
        )
        found += _read(connection, wanted, processes, stretch, low, limit + 1 - len(found))
        if len(found) > limit:
            return [id_ for id_, *_ in found[:limit]], Cursor(found[limit - 1][1:])
    return [id_ for id_, *_ in found], None


def _stretches(connection: Connection, processes: Sequence[str | None]) -> list[_Stretch]:
    made: list[_Stretch] = []
    for place, low, high in _spans(connection, processes):
        if made and made[-1].high < low:
            before = made.pop()
            made.append(_Stretch((*before.places, place), before.low, high))
        else:
            made.append(_Stretch((place,), low, high))
    return made


def _spans(connection: Connection, processes: Sequence[str | None]) -> Iterator[tuple[int, int, int]]:
    """Give the place of each process that has entries, and its first and last numbers; the undated come first."""
    rows = connection.exec_driver_sql(_SPANS, (json.dumps(processes),))
    for place, (first, last, undated) in enumerate(rows):
        if first is not None or undated:
            low = 0 if undated else _day(first)
            yield place, low * search.PER_DAY, ((_day(last) if last else 0) + 1) * search.PER_DAY - 1


def _read(
    connection: Connection,
    wanted: Restriction,
    processes: Sequence[str | None],
    stretch: _Stretch,
    low: int,
    limit: int,
) -> list[tuple[str, int, int]]:
    """Return id, place of the process and number of the rows of a stretch from a number on."""
    places = {processes[place] or _NO_PROCESS: place for place in stretch.places}
    names = {f"process{number}": process for number, process in enumerate(places)}
    process = f"coalesce(a.process, '{_NO_PROCESS}')"  # not for its index: the words lead
    query = (
        f"SELECT a.id, {process}, f.rowid FROM {wanted.source} WHERE {wanted.where} "
        f"AND {process} IN ({', '.join(f':{name}' for name in names)}) "
        f"AND f.rowid BETWEEN :low AND :high ORDER BY f.rowid LIMIT {int(limit)}"
    )
    rows = connection.exec_driver_sql(query, {**wanted.params, **names, "low": low, "high": stretch.high})
    return [(id_, places[name], number) for id_, name, number in rows]


def _day(written: str) -> int:
    return date.fromisoformat(written).toordinal()
