"""Every change to a record of the log, each one undoable step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.activity import Activity, Capacity, Item, Participation, PartyKind, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.ops import Op
from attplanner.domain.parties import settled
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services import records
from attplanner.services.activity_actors import put_actors
from attplanner.services.moving import move, own_side
from attplanner.services.people import NEW_KIND, new_organization, person_for
from attplanner.services.subject import Subject

_EDITED = (
    t.Activity, t.ActivityPlace, t.ActivityActor, t.Item, t.ItemWording, t.Participation, t.Person, t.RegionalEvent,
)  # fmt: skip
TABLES: dict[str, type[t.Base]] = {table.__tablename__: table for table in _EDITED}
_MADE_BY_THE_STORE = frozenset({"id", "created_at", "created_by", "changed_at", "changed_by", "device"})
_DECIDE_CAPACITY = frozenset({"kind", "capacity", "iso3", "organization"})


class ActivityEdits(Subject):
    """Writes of the log. Reading is in ``ActivityList``."""

    def log(self, activity: Activity, draft: str | None = None) -> str:
        """Store a new record and return its id; ``draft`` is removed in the same transaction.

        Ids that are empty are made. A process that is None is taken from the date.
        """
        known = replace(activity, id=activity.id or new_id(), process=self._process_of(activity))

        def command(session: Session) -> str:
            self._insert(session, known)
            if draft is not None:
                session.execute(delete(t.Draft).where(t.Draft.id == draft))
            return known.id

        return self._workspace.write(Op.LOG_ACTIVITY, command)

    def edit(self, ref: Ref, field: str, value: object, merge_key: str | None = None) -> None:
        """Change one field of one row; equal merge keys join successive edits into one undoable step.

        What a field holds already is no step: it would end what can be done again.
        """
        columns = TABLES[ref.table].__table__.c
        if field not in columns or field in _MADE_BY_THE_STORE:
            raise ValueError(f"{ref.table} has no field {field} that can be edited")
        plain = self._plain(ref.table, field, value)

        def command(session: Session) -> None:
            if session.execute(select(columns[field]).where(columns.id == ref.id)).one_or_none() == (plain,):
                return
            if (ref.table, field) == ("activity", "process"):
                _require(session, ref)
                move(session, self._vocabulary.lexicon(), [ref.id], str(plain) if plain else None)
                return
            settle = ref.table == "participation" and field in _DECIDE_CAPACITY
            along = settle and field != "capacity" and self._came_along(session, ref.id)
            _update(session, ref, {field: plain})
            if settle:
                self._settle_again(session, ref.id, keep_capacity=field == "capacity", came_along=along)

        self._workspace.write(Op.EDIT, command, merge_key)

    def set_when(self, activity_id: str, when: When, merge_key: str | None = None) -> None:
        """Change the dates of a record."""
        ref = Ref("activity", activity_id)
        self._workspace.write(Op.EDIT, lambda session: _update(session, ref, records.when_values(when)), merge_key)

    def set_places(self, activity_id: str, places: tuple[Place, ...]) -> None:
        """Replace the places of a record; rows whose id is kept stay the same rows."""
        values = [records.place_values(self._found(place), activity_id, n) for n, place in enumerate(places)]
        self._workspace.write(
            Op.SET_PLACES, lambda session: _replace(session, t.ActivityPlace, "activity", activity_id, values)
        )

    def set_part_of(self, activity_id: str, parent: str | None) -> None:
        """Make a record a part of another one, or of none. Raises PlannerError ``part-of-itself``."""

        def command(session: Session) -> None:
            above = parent
            while above is not None:
                if above == activity_id:
                    raise PlannerError("part-of-itself")
                above = session.scalar(select(t.Activity.part_of).where(t.Activity.id == above))
            _update(session, Ref("activity", activity_id), {"part_of": parent})

        self._workspace.write(Op.EDIT, command)

    def move_item(self, item_id: str, position: int) -> None:
        """Move an item among the items of its record; positions count from 0."""

        def command(session: Session) -> None:
            order = _item_ids(session, _activity_of(session, item_id))
            order.remove(item_id)
            order.insert(position, item_id)
            _renumber(session, order)

        self._workspace.write(Op.MOVE_ITEM, command)

    def add_participations(self, item_id: str, parties: Sequence[Participation]) -> None:
        """Add all who took part in an item, in one step; people whom the store does not know are stored with it."""

        def command(session: Session) -> None:
            for party in parties:
                self._add_party(session, item_id, party, self._kind_of(party))

        self._workspace.write(Op.ADD_PARTICIPATION, command)

    def add_new(self, item_id: str, party: Participation) -> None:
        """Add somebody whom the store does not know: the person or organization is stored in the same step.

        One that is known after all is taken. Raises PlannerError ``name-missing``.
        """
        person = party.kind is PartyKind.PERSON
        if not (party.name if person else party.as_written).strip():
            raise PlannerError("name-missing")
        known = None if person else self._vocabulary.lexicon().find_organization(party.as_written.strip())

        def command(session: Session) -> None:
            if person:
                self._add_party(session, item_id, party, self._kind_of(party))
                return
            key = known.key if known else new_organization(session, party.as_written, party.iso3)
            kind = known.kind if known else NEW_KIND
            self._add_party(session, item_id, replace(party, organization=key), kind)

        self._workspace.write(Op.ADD_PERSON if person else Op.ADD_ORGANIZATION, command)

    def know_person(self, participation: str) -> None:
        """Store whom a participant names as a person. Raises ``row-missing``."""
        ref = Ref("participation", participation)

        def command(session: Session) -> None:
            _require(session, ref)
            row = session.execute(select(t.Participation.__table__).where(t.Participation.id == participation))
            _update(session, ref, {"person": person_for(session, records.party_of(row.mappings().one()))})

        self._workspace.write(Op.ADD_PERSON, command)

    def _add_party(self, session: Session, item_id: str, party: Participation, kind: str | None) -> None:
        own = self._own_side(session, _activity_of(session, item_id))
        if party.kind is PartyKind.PERSON and party.person is None and party.name.strip():
            party = replace(party, person=person_for(session, party))
        position = session.scalar(
            select(func.count()).select_from(t.Participation).where(t.Participation.item == item_id)
        )
        values = records.party_values(settled(party, own, kind), item_id, position or 0)
        session.execute(insert(t.Participation), [values])

    def set_wording(
        self, item_id: str, language: str, text: str, merge_key: str | None = None, *, instead_of: str | None = None
    ) -> None:
        """Set the public wording of an item in one language; an empty one removes it.

        ``instead_of`` is a language whose wording goes: the words are in another one.
        """

        def command(session: Session) -> None:
            if instead_of is not None:
                gone = (t.ItemWording.item == item_id, t.ItemWording.lang == instead_of)
                session.execute(delete(t.ItemWording).where(*gone))
            there = (t.ItemWording.item == item_id, t.ItemWording.lang == language)
            if not text:
                session.execute(delete(t.ItemWording).where(*there))
            elif session.scalar(select(t.ItemWording.text).where(*there)) == text:
                return
            elif not session.execute(update(t.ItemWording).where(*there).values(text=text)).rowcount:  # type: ignore[attr-defined]  # a CursorResult
                session.execute(insert(t.ItemWording), [{"item": item_id, "lang": language, "text": text}])

        self._workspace.write(Op.EDIT, command, merge_key)

    def delete(self, ref: Ref) -> None:
        """Delete a row with everything under it; the bin gives it back."""
        self.delete_many([ref])

    def delete_many(self, refs: Sequence[Ref]) -> None:
        """Delete rows with everything under them, in one step; the bin gives them back."""

        def command(session: Session) -> None:
            for ref in refs:
                _require(session, ref)
                table = TABLES[ref.table]
                session.execute(delete(table).where(table.__table__.c.id == ref.id))

        self._workspace.write(Op.DELETE, command)

    def _process_of(self, activity: Activity) -> str | None:
        if activity.process is not None:
            return self._vocabulary.known_process(activity.process)
        process = self._vocabulary.process_for(activity.when.start)
        return process.key if process else None

    def _insert(self, session: Session, activity: Activity) -> None:
        session.execute(insert(t.Activity), [records.activity_values(activity)])
        if activity.places:
            places = [records.place_values(self._found(p), activity.id, n) for n, p in enumerate(activity.places)]
            session.execute(insert(t.ActivityPlace), places)
        if activity.actors:
            put_actors(session, activity.id, activity.actors)
        own = self._president_state(activity.process)
        for position, item in enumerate(activity.items):
            self._insert_item(session, activity.id, replace(item, id=item.id or new_id()), position, own)

    def _insert_item(self, session: Session, activity: str, item: Item, position: int, own: str | None) -> None:
        session.execute(insert(t.Item), [records.item_values(item, activity, position)])
        wording = [{"item": item.id, "lang": lang, "text": text} for lang, text in item.wording if text]
        if wording:
            session.execute(insert(t.ItemWording), wording)
        parties = [records.party_values(self._settled(p, own), item.id, n) for n, p in enumerate(item.participations)]
        if parties:
            session.execute(insert(t.Participation), parties)

    def _found(self, place: Place) -> Place:
        """Return a place with its row of the gazetteer, where its city is known."""
        known = self._vocabulary.lexicon().find_place(place.city, place.iso3) if place.city else None
        return replace(place, place=known.id if known else None)

    def _settled(self, party: Participation, own: str | None) -> Participation:
        return settled(party, own, self._kind_of(party))

    def _kind_of(self, party: Participation) -> str | None:
        known = self._vocabulary.lexicon().organizations.get(party.organization or "")
        return known.kind if known else None

    def _came_along(self, session: Session, participation: str) -> bool:
        """Tell whether somebody is own side by his State, so that another State or process makes him somebody met."""
        row = session.get(t.Participation, participation)
        if row is None or row.capacity != Capacity.OWN_SIDE.value:
            return False
        return row.iso3 == self._own_side(session, _activity_of(session, row.item))

    def _settle_again(
        self, session: Session, participation: str, *, keep_capacity: bool, came_along: bool = False
    ) -> None:
        row = session.execute(select(t.Participation.__table__).where(t.Participation.id == participation))
        party = records.party_of(row.mappings().one())
        if came_along:
            party = replace(party, capacity=Capacity.NATIONAL)
        own = (
            None
            if keep_capacity
            else self._own_side(session, _activity_of(session, _item_of(session, participation)))
        )
        party = self._settled(party, own)
        _update(
            session,
            Ref("participation", participation),
            {"capacity": party.capacity.value, "represents": party.represents},
        )

    def _own_side(self, session: Session, activity_id: str) -> str | None:
        process = session.scalar(select(t.Activity.process).where(t.Activity.id == activity_id))
        return self._president_state(process)

    def _president_state(self, process: str | None) -> str | None:
        return own_side(self._vocabulary.lexicon(), process)

    def _plain(self, table: str, field: str, value: object) -> object:
        if table == "activity" and field == "process":
            return self._vocabulary.known_process(str(value)) if value else None
        return value.value if isinstance(value, Enum) else value


def _require(session: Session, ref: Ref) -> None:
    key = TABLES[ref.table].__table__.c.id
    if session.scalar(select(key).where(key == ref.id)) is None:
        raise PlannerError("row-missing", table=ref.table, row=ref.id)


def _update(session: Session, ref: Ref, values: dict[str, Any]) -> None:  # Any: each column has its own type
    _require(session, ref)
    table = TABLES[ref.table]
    session.execute(update(table).where(table.__table__.c.id == ref.id).values(**values))


def _replace(session: Session, table: type[t.Base], parent: str, key: str, values: Sequence[records.Values]) -> None:
    """Make the children of a row those of ``values``: change what is there, add what is new, delete the rest."""
    columns = table.__table__.c
    there = set(session.scalars(select(columns.id).where(columns[parent] == key)))
    kept = {row["id"] for row in values}
    if gone := there - kept:
        session.execute(delete(table).where(columns.id.in_(gone)))
    for row in values:
        if row["id"] in there:
            session.execute(update(table).where(columns.id == row["id"]).values(**row))
        else:
            session.execute(insert(table), [row])


def _item_ids(session: Session, activity_id: str) -> list[str]:
    query = select(t.Item.id).where(t.Item.activity == activity_id).order_by(t.Item.position, t.Item.id)
    return list(session.scalars(query))


def _renumber(session: Session, order: Sequence[str]) -> None:
    for position, item_id in enumerate(order):
        session.execute(
            update(t.Item).where(t.Item.id == item_id, t.Item.position != position).values(position=position)
        )


def _activity_of(session: Session, item_id: str) -> str:
    found = session.scalar(select(t.Item.activity).where(t.Item.id == item_id))
    if found is None:
        raise PlannerError("row-missing", table="item", row=item_id)
    return found


def _item_of(session: Session, participation: str) -> str:
    return session.scalars(select(t.Participation.item).where(t.Participation.id == participation)).one()


def today() -> date:
    """Return the day on this laptop's calendar."""
    return date.today()  # noqa: DTZ011  # a day of the user's own calendar, no instant
