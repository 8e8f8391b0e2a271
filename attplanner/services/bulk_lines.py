"""What a change of many meetings would do to each of them, in one or two queries however many they are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, select, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Participation, PartyKind
from attplanner.domain.bulk import BulkChange, BulkField, BulkLine, Stays
from attplanner.models import tables as t
from attplanner.services.activity_actors import bare
from attplanner.services.records import among

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

Values = tuple[str, ...]
_THESE = "IN (SELECT value FROM json_each(:ids))"
_FIELD = f"SELECT id, {{field}} FROM activity WHERE id {_THESE}"
_OF_ITEMS = f"SELECT activity, {{field}}, count(*) FROM item WHERE activity {_THESE} GROUP BY activity, {{field}}"
_ACTORS = (
    "SELECT a.activity, coalesce(p.display, a.name) FROM activity_actor a LEFT JOIN person p ON p.id = a.person "
    f"WHERE a.activity {_THESE} ORDER BY a.activity, a.position"
)
_PLACES = (
    "SELECT activity, coalesce(nullif(city_written, ''), venue), iso3, virtual FROM activity_place "
    f"WHERE activity {_THESE} ORDER BY activity, position"
)
_ABOVE = (
    "WITH RECURSIVE above(id) AS (SELECT :parent UNION "
    "SELECT a.part_of FROM activity a JOIN above ON a.id = above.id WHERE a.part_of IS NOT NULL) SELECT id FROM above"
)
_IDENTITY = ("iso3", "organization", "person", "grouping", "name", "post", "office")


def lines(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    """Return what a change does to each meeting that is there, in the order of the ids."""
    return _LINES[change.field](session, lexicon, ids, change)


def _read(session: Session, query: str, ids: Sequence[str]) -> Sequence[Any]:  # Any: rows of any columns
    return session.execute(text(query), {"ids": json.dumps(ids)}).all()


def _there(session: Session, ids: Sequence[str], field: str = "id") -> Iterator[tuple[str, str | None]]:
    """Yield each meeting that is there with the value of a field, in the order of the ids."""
    found = {row[0]: row[1] for row in _read(session, _FIELD.format(field=field), ids)}
    return ((id_, found[id_]) for id_ in ids if id_ in found)


def _line(activity: str, before: Values, after: Values, otherwise: Stays = Stays.SAME, items: int = 0) -> BulkLine:
    return BulkLine(activity, before, after, otherwise if before == after else None, items)


def _of_fields(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    del lexicon
    after = _values(change.value)
    return [_line(id_, _values(value), after) for id_, value in _there(session, ids, change.field.value)]


def _values(value: str | None) -> Values:
    return () if value is None else (value,)


def _of_parents(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    """A meeting is no part of itself, nor of what is a part of it."""
    found, parent = _of_fields(session, lexicon, ids, change), change.value
    if parent is None:
        return found
    above = set(session.scalars(text(_ABOVE), {"parent": parent}))
    return [
        BulkLine(one.activity, one.before, one.before, Stays.ITSELF if one.activity == parent else Stays.ABOVE)
        if one.activity in above
        else one
        for one in found
    ]


def _of_items(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    """All items of a meeting get one value; before, each value is named that one of them has."""
    del lexicon
    values: dict[str, dict[str, int]] = {}
    for activity, value, number in _read(session, _OF_ITEMS.format(field=change.field.value), ids):
        values.setdefault(activity, {})[str(value)] = number
    wanted = str(change.value)
    return [_of_item(id_, values.get(id_), wanted) for id_, _ in _there(session, ids)]


def _of_item(activity: str, values: dict[str, int] | None, wanted: str) -> BulkLine:
    if values is None:
        return BulkLine(activity, (), (), Stays.NO_ITEMS)
    before = tuple(sorted(values)) if len(values) > 1 else tuple(values)
    return _line(activity, before, (wanted,), items=sum(values.values()) - values.get(wanted, 0))


def _of_actors(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    del lexicon
    names: dict[str, list[str]] = defaultdict(list)
    for activity, name in _read(session, _ACTORS, ids):
        names[activity].append(name)
    adding, name = change.field is BulkField.ADD_ACTOR, change.value or ""
    alike = {one for one in set(chain.from_iterable(names.values())) if bare(one) == bare(name)}
    found = ((id_, tuple(names.get(id_, ()))) for id_, _ in _there(session, ids))
    return [_of_actor(id_, there, alike, (name,) if adding else ()) for id_, there in found]


def _of_actor(activity: str, names: Values, alike: Set[str], added: Values) -> BulkLine:
    others = tuple(one for one in names if one not in alike)
    if not added:
        return _line(activity, names, others, Stays.NOT_THERE)
    return _line(activity, names, names if others != names else names + added)


def _of_parties(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    del lexicon
    items = items_of(session, ids)
    lacking = lacking_items(session, ids, items, change.parties)
    names = tuple(one.as_written or one.name for one in change.parties)
    short: dict[str, set[str]] = defaultdict(set)
    for missing in lacking:
        for item in missing:
            short[items[item]].add(item)
    with_items = set(items.values())
    return [
        BulkLine(id_, (), names, items=len(short[id_]))
        if id_ in short
        else BulkLine(id_, (), (), Stays.SAME if id_ in with_items else Stays.NO_ITEMS)
        for id_, _ in _there(session, ids)
    ]


def items_of(session: Session, ids: Sequence[str]) -> dict[str, str]:
    """Return the items of some meetings, each with its meeting, in their order."""
    item = t.Item.__table__.c
    query = select(item.id, item.activity).where(among(item.activity, ids))
    return {row[0]: row[1] for row in session.execute(query.order_by(item.activity, item.position))}


def lacking_items(
    session: Session, ids: Sequence[str], items: Iterable[str], parties: Sequence[Participation]
) -> list[list[str]]:
    """Return for each participant those ``items`` of the meetings that do not have him in his role."""
    party = t.Participation.__table__.c
    found = []
    for one in parties:
        there = (
            select(party.item).join(t.Item, t.Item.id == party.item).where(among(t.Item.__table__.c.activity, ids))
        )
        having = set(session.scalars(there.where(_is_same(one))))
        found.append([item for item in items if item not in having])
    return found


def _is_same(one: Participation) -> ColumnElement[bool]:
    """Return the condition that a row names the same participant in the same role."""
    columns = t.Participation.__table__.c
    alike = columns.role == one.role.value, columns.kind == one.kind.value
    if one.person:
        return and_(*alike, columns.person == one.person)
    if one.kind is PartyKind.STATE and one.iso3:
        return and_(*alike, columns.iso3 == one.iso3)
    named = [columns[name].is_not_distinct_from(getattr(one, name)) for name in _IDENTITY]
    if not any(getattr(one, name) for name in _IDENTITY):
        named.append(columns.as_written == one.as_written)
    return and_(*alike, *named)


def _of_places(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    """Places that have a State keep it; what was virtual has none."""
    places: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for activity, city, iso3, virtual in _read(session, _PLACES, ids):
        if not virtual:
            places[activity].append((city, iso3))
    shown: dict[str | None, str] = {iso3: lexicon.shown_state(iso3) for iso3 in lexicon.states}
    return [_of_place(id_, places.get(id_, ()), change.value, shown) for id_, _ in _there(session, ids)]


def _of_place(
    activity: str, places: Sequence[tuple[str, str | None]], state: str | None, shown: Mapping[str | None, str]
) -> BulkLine:
    before = _named(places, shown)
    if all(iso3 for _, iso3 in places):
        return BulkLine(activity, before, before, Stays.SAME if places else Stays.NO_PLACE)
    return _line(activity, before, _named([(city, iso3 or state) for city, iso3 in places], shown))


def _named(places: Sequence[tuple[str, str | None]], shown: Mapping[str | None, str]) -> Values:
    return tuple(", ".join(part for part in (city, shown.get(iso3, "")) if part) for city, iso3 in places)


def _of_deleted(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
    del lexicon, change
    return [BulkLine(id_, (id_,), ()) for id_, _ in _there(session, ids)]


_LINES: Mapping[BulkField, Callable[[Session, Lexicon, Sequence[str], BulkChange], list[BulkLine]]] = {
    BulkField.PROCESS: _of_fields,
    BulkField.FORM: _of_fields,
    BulkField.STATE: _of_fields,
    BulkField.PART_OF: _of_parents,
    BulkField.HANDLING: _of_items,
    BulkField.CHATHAM_HOUSE: _of_items,
    BulkField.ADD_ACTOR: _of_actors,
    BulkField.REMOVE_ACTOR: _of_actors,
    BulkField.ADD_PARTY: _of_parties,
    BulkField.PLACE_STATE: _of_places,
    BulkField.DELETE: _of_deleted,
}
