"""Lines of the list of meetings: everything that is painted, in a fixed number of queries per page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from attplanner.domain.activity import ActivityRow, ActivityState, Form
from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.domain.text import caption

SUMMARY_LENGTH = 240
# As the driver takes them: at every key that is typed a page is read, and SQLAlchemy's own text takes twice as long.
_ROWS = (
    'SELECT id, process, form, state, source_order, start, "end", precision, confirmed, written '
    "FROM activity WHERE id IN ({marks})"
)
_PLACES = (
    "SELECT activity, city_written, iso3, virtual FROM activity_place WHERE activity IN ({marks}) "
    "ORDER BY activity, position"
)
_ITEMS = (
    "SELECT i.activity, i.handling, i.chatham_house, substr(coalesce("
    "(SELECT w.text FROM item_wording w WHERE w.item = i.id ORDER BY w.lang <> 'en', w.lang LIMIT 1), "
    "i.source_text), 1, 240) FROM item i WHERE i.activity IN ({marks}) ORDER BY i.activity, i.position"
)
_GROUPS = (
    "SELECT i.activity, p.grouping, p.as_written FROM item i JOIN participation p ON p.item = i.id "
    "WHERE i.activity IN ({marks}) AND p.kind = 'group' AND p.role = 'counterpart' ORDER BY i.position, p.position"
)
_OPEN = "SELECT row, count(*) FROM proposal WHERE row IN ({marks}) AND decision = 'open' AND field <> '' GROUP BY row"


@dataclass(slots=True)
class _Parts:
    """What belongs to one line."""

    places: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    handlings: list[Handling] = field(default_factory=list)
    chatham_house: bool = False
    virtual: bool = False
    group: str = ""
    open: int = 0


def build(
    session: Session,
    ids: Sequence[str],
    process_label: Callable[[str | None], str],
    grouping_name: Callable[[str], str],
) -> list[ActivityRow]:
    """Return the lines of some activities, in the order of their ids."""
    if not ids:
        return []
    connection = session.connection()
    parts = _gather(connection, ids, grouping_name)
    rows = {row[0]: row for row in _select(connection, _ROWS, ids)}
    labels = {process: process_label(process) for process in {row[1] for row in rows.values()}}
    return [_line(rows[id_], parts[id_], labels) for id_ in ids if id_ in rows]


def _select(connection: Connection, query: str, ids: Sequence[str]) -> Sequence[Any]:  # Any: rows of any columns
    return connection.exec_driver_sql(query.format(marks=", ".join("?" * len(ids))), tuple(ids)).all()


def _gather(
    connection: Connection, ids: Sequence[str], grouping_name: Callable[[str], str]
) -> defaultdict[str, _Parts]:
    parts: defaultdict[str, _Parts] = defaultdict(_Parts)
    for activity, city, iso3, virtual in _select(connection, _PLACES, ids):
        parts[activity].places.append(city or iso3 or "")
        parts[activity].virtual |= bool(virtual)
    for activity, handling, chatham_house, said in _select(connection, _ITEMS, ids):
        parts[activity].texts.append(caption(said))
        parts[activity].handlings.append(Handling(handling))
        parts[activity].chatham_house |= bool(chatham_house)
    for activity, grouping, written in _select(connection, _GROUPS, ids):
        parts[activity].group = parts[activity].group or (grouping_name(grouping) if grouping else written)
    for activity, number in _select(connection, _OPEN, ids):
        parts[activity].open = number
    return parts


def _line(row: tuple[Any, ...], parts: _Parts, labels: dict[str | None, str]) -> ActivityRow:  # Any: a row of _ROWS
    id_, process, form, state, source_order, start, end, precision, confirmed, written = row
    return ActivityRow(
        id=id_,
        when=When(_day(start), _day(end), Precision(precision), bool(confirmed), written),
        place=", ".join(place for place in parts.places if place),
        text="; ".join(said for said in parts.texts if said)[:SUMMARY_LENGTH],
        process=process,
        process_label=labels[process],
        form=Form(form),
        state=ActivityState(state),
        items=len(parts.texts),
        handlings=tuple(sorted(set(parts.handlings), key=lambda h: -h.reach)),
        chatham_house=parts.chatham_house,
        group=parts.group,
        open_proposals=parts.open,
        source_order=source_order,
        virtual=parts.virtual,
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
