"""Between the tables of the log and its values: one record out, one record in."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, or_, select, true
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import Session

from attplanner.domain.activity import (
    Activity,
    ActivityState,
    Capacity,
    Extent,
    Form,
    Item,
    Participation,
    PartyKind,
    Place,
    Role,
)
from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.models import tables as t
from attplanner.models.base import new_id

T = TypeVar("T")
Values = dict[str, Any]  # column values: each column has its own type
# By value: asking a class for its member takes longer than reading the row.
_ROLES = {member.value: member for member in Role}
_KINDS = {member.value: member for member in PartyKind}
_CAPACITIES = {member.value: member for member in Capacity}
_EXTENTS = {member.value: member for member in Extent}
_HANDLINGS = {member.value: member for member in Handling}
_BOOKKEEPING = frozenset({"created_at", "created_by", "changed_at", "changed_by", "device"})


def when_of(row: RowMapping) -> When:
    """Return the dates of a row with WHEN columns."""
    return When(row["start"], row["end"], Precision(row["precision"]), bool(row["confirmed"]), row["written"])


def when_values(when: When) -> Values:
    """Return the WHEN columns of dates."""
    return {
        "start": when.start,
        "end": when.end,
        "precision": when.precision.value,
        "confirmed": when.confirmed,
        "written": when.written,
    }


def load(session: Session, activity_id: str) -> Activity | None:
    """Return one whole record."""
    return next(iter(load_many(session, [activity_id])), None)


def load_many(
    session: Session, ids: Sequence[str], audience: Handling = Handling.INTERNAL, *, whole: bool = True
) -> list[Activity]:
    """Return whole records in the order of their ids; those that are not there are left out.

    Items that may not leave for ``audience`` come without wording and participants, which nobody may see then.
    Without ``whole`` only participants with a name come, and all of an item under the Chatham House Rule: what a
    text is judged by.
    """
    rows = {row["id"]: row for row in _by(session, t.Activity, "id", ids)}
    places = _grouped(_by(session, t.ActivityPlace, "activity", ids), "activity", place_of)
    actors = _actors(session, ids)
    item_rows = _by(session, t.Item, "activity", ids)
    seen = {handling.value for handling in Handling if handling.may_leave(audience)}
    items = _items(session, [row["id"] for row in item_rows if row["handling"] in seen], item_rows, whole=whole)
    found = ((rows[id_], id_) for id_ in ids if id_ in rows)
    return [_activity(row, places[id_], actors[id_], items[id_]) for row, id_ in found]


def _activity(row: RowMapping, places: Iterable[Place], actors: Iterable[str], items: Iterable[Item]) -> Activity:
    return Activity(
        when=when_of(row),
        places=tuple(places),
        process=row["process"],
        form=Form(row["form"]),
        state=ActivityState(row["state"]),
        time=row["time"],
        part_of=row["part_of"],
        items=tuple(items),
        actors=tuple(actors),
        source_order=row["source_order"],
        id=row["id"],
    )


def _actors(session: Session, ids: Sequence[str]) -> dict[str, list[str]]:
    actor, person = t.ActivityActor.__table__.c, t.Person.__table__.c
    query = (
        select(actor.activity, actor.name, person.display)
        .outerjoin(t.Person, person.id == actor.person)
        .where(among(actor.activity, ids))
        .order_by(actor.activity, actor.position)
    )
    names: dict[str, list[str]] = defaultdict(list)
    for activity, name, display in session.execute(query):
        names[activity].append(display or name)
    return names


def _items(
    session: Session, seen: Sequence[str], rows: Sequence[RowMapping], *, whole: bool
) -> dict[str, list[Item]]:
    wordings = _grouped(_by(session, t.ItemWording, "item", seen), "item", lambda row: (row["lang"], row["text"]))
    strict = [row["id"] for row in rows if row["chatham_house"]]
    party = t.Participation.__table__.c
    wanted = true() if whole else or_(party.name != "", among(party.item, strict))
    parties = _grouped(_by(session, t.Participation, "item", seen, wanted), "item", party_of)
    return _grouped(rows, "activity", lambda row: _item(row, wordings[row["id"]], parties[row["id"]]))


def _item(row: RowMapping, wording: Iterable[tuple[str, str]], parties: Iterable[Participation]) -> Item:
    return Item(
        source_text=row["source_text"],
        private_note=row["private_note"],
        wording=tuple(sorted(wording)),
        our_part=row["our_part"],
        handling=_HANDLINGS[row["handling"]],
        chatham_house=bool(row["chatham_house"]),
        same_as=row["same_as"],
        participations=tuple(parties),
        id=row["id"],
    )


def place_of(row: RowMapping) -> Place:
    """Return a place from its row."""
    return Place(row["city_written"], row["iso3"], row["venue"], bool(row["virtual"]), row["place"], row["id"])


def party_of(row: RowMapping) -> Participation:
    """Return who took part from its row."""
    return Participation(
        role=_ROLES[row["role"]],
        kind=_KINDS[row["kind"]],
        capacity=_CAPACITIES[row["capacity"]],
        iso3=row["iso3"],
        organization=row["organization"],
        person=row["person"],
        grouping=row["grouping"],
        as_written=row["as_written"],
        style=row["style"],
        name=row["name"],
        post=row["post"],
        office=row["office"],
        extent=_EXTENTS[row["extent"]],
        represents=row["represents"],
        within=row["within"],
        id=row["id"],
    )


def _by(
    session: Session, table: type[t.Base], column: str, ids: Sequence[str], also: ColumnElement[bool] | None = None
) -> Sequence[RowMapping]:
    columns = table.__table__.c
    query = select(*(c for c in columns if c.name not in _BOOKKEEPING)).where(among(columns[column], ids))
    order = [columns[name] for name in (column, "position") if name in columns]
    query = query.where(true() if also is None else also).order_by(*order, columns.id)
    return session.execute(query).mappings().all()


def among(column: ColumnElement[str], ids: Sequence[str]) -> ColumnElement[bool]:
    """Return "the column is one of these": as one value, where a value for each of thousands takes longer."""
    listed: Select[tuple[str]] = select(func.json_each(json.dumps(ids)).table_valued("value").c.value)
    return column.in_(listed)


def _grouped(rows: Iterable[RowMapping], key: str, value: Any) -> dict[str, list[Any]]:  # Any: a reader of any row
    found: dict[str, list[Any]] = defaultdict(list)  # Any: what that reader gives
    for row in rows:
        found[row[key]].append(value(row))
    return found


def activity_values(activity: Activity) -> Values:
    """Return the columns of an activity; an empty id is made."""
    return {
        "id": activity.id or new_id(),
        **when_values(activity.when),
        "process": activity.process,
        "form": activity.form.value,
        "state": activity.state.value,
        "time": activity.time,
        "part_of": activity.part_of,
        "source_order": activity.source_order,
    }


def place_values(place: Place, activity_id: str, position: int) -> Values:
    """Return the columns of a place of an activity; an empty id is made."""
    return {
        "id": place.id or new_id(),
        "activity": activity_id,
        "position": position,
        "city_written": place.city,
        "iso3": place.iso3,
        "venue": place.venue,
        "virtual": place.virtual,
        "place": place.place,
    }


def item_values(item: Item, activity_id: str, position: int) -> Values:
    """Return the columns of an item; an empty id is made."""
    return {
        "id": item.id or new_id(),
        "activity": activity_id,
        "position": position,
        "source_text": item.source_text,
        "private_note": item.private_note,
        "our_part": item.our_part,
        "handling": item.handling.value,
        "chatham_house": item.chatham_house,
        "same_as": item.same_as,
    }


def party_values(party: Participation, item_id: str, position: int) -> Values:
    """Return the columns of a participation; an empty id is made."""
    return {
        "id": party.id or new_id(),
        "item": item_id,
        "position": position,
        "role": party.role.value,
        "kind": party.kind.value,
        "capacity": party.capacity.value,
        "iso3": party.iso3,
        "organization": party.organization,
        "person": party.person,
        "grouping": party.grouping,
        "as_written": party.as_written,
        "style": party.style,
        "name": party.name,
        "post": party.post,
        "office": party.office,
        "extent": party.extent.value,
        "represents": party.represents,
        "within": party.within,
    }


def text_of(item: Mapping[str, Any], wording: str | None) -> str:  # Any: a row's values
    """Return how an item is listed: its public wording where it has one, else the source's words."""
    return wording or str(item["source_text"])
