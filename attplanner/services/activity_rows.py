"""Lines of the list of meetings: everything that is painted, in a fixed number of queries per page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import BindParameter, bindparam, text
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import Session

from attplanner.domain.activity import ActivityRow, ActivityState, Form
from attplanner.domain.handling import Handling
from attplanner.models import tables as t
from attplanner.services import records

SUMMARY_LENGTH = 240
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_PLACES = text(
    "SELECT activity, city_written, iso3, virtual FROM activity_place WHERE activity IN :ids "
    "ORDER BY activity, position"
).bindparams(_IDS)
_ITEMS = text(
    "SELECT i.activity, i.handling, i.chatham_house, substr(coalesce("
    "(SELECT w.text FROM item_wording w WHERE w.item = i.id ORDER BY w.lang <> 'en', w.lang LIMIT 1), "
    "i.source_text), 1, 240) FROM item i WHERE i.activity IN :ids ORDER BY i.activity, i.position"
).bindparams(_IDS)
_GROUPS = text(
    "SELECT i.activity, p.grouping, p.as_written FROM item i JOIN participation p ON p.item = i.id "
    "WHERE i.activity IN :ids AND p.kind = 'group' AND p.role = 'counterpart' ORDER BY i.position, p.position"
).bindparams(_IDS)
_OPEN = text(
    "SELECT row, count(*) FROM proposal WHERE row IN :ids AND decision = 'open' AND field <> '' GROUP BY row"
).bindparams(_IDS)


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
    parts = _gather(session, ids, grouping_name)
    activity = t.Activity.__table__
    found = session.execute(activity.select().where(activity.c.id.in_(ids))).mappings()
    rows = {row["id"]: row for row in found}
    labels = {process: process_label(process) for process in {row["process"] for row in rows.values()}}
    return [_line(rows[id_], parts[id_], labels) for id_ in ids if id_ in rows]


def _gather(session: Session, ids: Sequence[str], grouping_name: Callable[[str], str]) -> dict[str, _Parts]:
    parts: dict[str, _Parts] = defaultdict(_Parts)
    values = {"ids": list(ids)}
    for activity, city, iso3, virtual in session.execute(_PLACES, values):
        parts[activity].places.append(city or iso3 or "")
        parts[activity].virtual |= bool(virtual)
    for activity, handling, chatham_house, said in session.execute(_ITEMS, values):
        parts[activity].texts.append(said)
        parts[activity].handlings.append(Handling(handling))
        parts[activity].chatham_house |= bool(chatham_house)
    for activity, grouping, written in session.execute(_GROUPS, values):
        parts[activity].group = parts[activity].group or (grouping_name(grouping) if grouping else written)
    for activity, number in session.execute(_OPEN, values):
        parts[activity].open = number
    return parts


def _line(row: RowMapping, parts: _Parts, labels: dict[str | None, str]) -> ActivityRow:
    return ActivityRow(
        id=row["id"],
        when=records.when_of(row),
        place=", ".join(place for place in parts.places if place),
        text="; ".join(said for said in parts.texts if said)[:SUMMARY_LENGTH],
        process=row["process"],
        process_label=labels[row["process"]],
        form=Form(row["form"]),
        state=ActivityState(row["state"]),
        items=len(parts.texts),
        handlings=tuple(sorted(set(parts.handlings), key=lambda h: -h.reach)),
        chatham_house=parts.chatham_house,
        group=parts.group,
        open_proposals=parts.open,
        source_order=row["source_order"],
        virtual=parts.virtual,
    )
