"""A change of many meetings, written: some statements for each kind of change, however many meetings they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, false, func, insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.bulk import BulkChange, BulkField
from attplanner.domain.ops import Op
from attplanner.models import tables as t
from attplanner.services import records
from attplanner.services.activity_actors import bare, find_person
from attplanner.services.bulk_lines import items_of, lacking_items
from attplanner.services.moving import move, own_side, settled_in
from attplanner.services.records import among

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

_OPS = {BulkField.HANDLING: Op.MARK, BulkField.DELETE: Op.DELETE}


def op(change: BulkChange) -> Op:
    """Return the name of a change in the history."""
    return _OPS.get(change.field, Op.EDIT_MANY)


def write(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    """Do a change to meetings that it makes a difference to (``bulk_lines``)."""
    _WRITES[change.field](session, lexicon, ids, change)


def _set_process(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    move(session, lexicon, ids, change.value)


def _set_field(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    del lexicon
    values = {change.field.value: change.value}
    session.execute(update(t.Activity).where(among(t.Activity.__table__.c.id, ids)).values(**values))


def _set_in_items(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    del lexicon
    value = change.value == "1" if change.field is BulkField.CHATHAM_HOUSE else change.value
    columns = t.Item.__table__.c
    different = columns[change.field.value] != value
    here = among(columns.activity, ids)
    session.execute(update(t.Item).where(here, different).values(**{change.field.value: value}))


def _add_actor(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    del lexicon
    person, name = find_person(session, change.value or "")
    columns = t.ActivityActor.__table__.c
    counted = select(columns.activity, func.count()).where(among(columns.activity, ids)).group_by(columns.activity)
    numbers = {row[0]: row[1] for row in session.execute(counted)}
    rows = [{"activity": id_, "person": person, "name": name, "position": numbers.get(id_, 0)} for id_ in ids]
    session.execute(insert(t.ActivityActor), rows)


def _remove_actor(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    """Take away whoever is shown by the name: a person by his own, somebody unknown by the one that was written."""
    del lexicon
    actor, person = t.ActivityActor.__table__.c, t.Person.__table__.c
    query = select(actor.id, func.coalesce(person.display, actor.name))
    there = query.outerjoin(t.Person, person.id == actor.person).where(among(actor.activity, ids))
    wanted = bare(change.value or "")
    going = [id_ for id_, name in session.execute(there) if bare(name) == wanted]
    session.execute(delete(t.ActivityActor).where(among(actor.id, going)))


def _add_parties(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    """Add participants to all items that lack them, each settled by the process of its meeting."""
    items, own = items_of(session, ids), _own_sides(session, lexicon, ids)
    column = t.Participation.__table__.c.item
    counted = select(column, func.count()).where(among(column, list(items))).group_by(column)
    numbers = Counter({row[0]: row[1] for row in session.execute(counted)})
    rows = []
    for party, lacking in zip(change.parties, lacking_items(session, ids, items, change.parties), strict=True):
        made = {state: settled_in(replace(party, id=""), lexicon, state) for state in set(own.values())}
        for item in lacking:
            rows.append(records.party_values(made[own[items[item]]], item, numbers[item]))
            numbers[item] += 1
    session.execute(insert(t.Participation), rows)


def _own_sides(session: Session, lexicon: Lexicon, ids: Sequence[str]) -> dict[str, str | None]:
    columns = t.Activity.__table__.c
    rows = session.execute(select(columns.id, columns.process).where(among(columns.id, ids))).all()
    known = {process: own_side(lexicon, process) for process in {row[1] for row in rows}}
    return {id_: known[process] for id_, process in rows}


def _set_state_of_places(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    """Give the places without a State one, and with it what the gazetteer knows of the city."""
    columns = t.ActivityPlace.__table__.c
    lacking = among(columns.activity, ids), columns.iso3.is_(None), columns.virtual == false()
    for city in session.scalars(select(columns.city_written).where(*lacking).distinct()).all():
        known = lexicon.find_place(city, change.value) if city else None
        values = {"iso3": change.value, "place": known.id if known else None}
        session.execute(update(t.ActivityPlace).where(*lacking, columns.city_written == city).values(**values))


def _delete(session: Session, lexicon: Lexicon, ids: Sequence[str], change: BulkChange) -> None:
    del lexicon, change
    session.execute(delete(t.Activity).where(among(t.Activity.__table__.c.id, ids)))


_WRITES: Mapping[BulkField, Callable[[Session, Lexicon, Sequence[str], BulkChange], None]] = {
    BulkField.PROCESS: _set_process,
    BulkField.FORM: _set_field,
    BulkField.STATE: _set_field,
    BulkField.PART_OF: _set_field,
    BulkField.HANDLING: _set_in_items,
    BulkField.CHATHAM_HOUSE: _set_in_items,
    BulkField.ADD_ACTOR: _add_actor,
    BulkField.REMOVE_ACTOR: _remove_actor,
    BulkField.ADD_PARTY: _add_parties,
    BulkField.PLACE_STATE: _set_state_of_places,
    BulkField.DELETE: _delete,
}
