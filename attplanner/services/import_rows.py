"""From an entry of a plan to the rows that it becomes; the same place in the entry always gets the same id.

So an entry with a repair taken and the same entry without it can be compared row by row: the difference is what
accepting or refusing the repair later does to the store.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from attplanner.domain.activity import ActivityState, Form, Participation, PartyKind, Place
from attplanner.domain.handling import Handling
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.parties import settled
from attplanner.domain.text import fold
from attplanner.importers.plan import EVENT, Known, PlannedEntry, PlannedItem, PlannedParty, PlannedPlace
from attplanner.models.base import new_id
from attplanner.services import records

Key = tuple[str, str]  # table and id
Values = dict[str, Any]  # column values: each column has its own type
Rows = dict[Key, Values]

_STATES = {"cancelled": ActivityState.CANCELLED, "tentative": ActivityState.PLANNED}
_FORMS = {form.value for form in Form}
_NUMBERS = re.compile(r"\d+")
_GROUPED = frozenset({PartyKind.GROUP, PartyKind.CLASS})


class _Line(NamedTuple):
    """One item to write: its place in the plan, the item that it is part of, and its first participant there."""

    item: PlannedItem
    place: tuple[object, ...]
    whole: int
    first: int
    others: int

    def parties(self) -> list[tuple[int, PlannedParty]]:
        """Return who took part, each with his place among the participants of the whole item."""
        return [*enumerate(self.item.counterparts, self.first), *enumerate(self.item.others, self.others)]


@dataclass(slots=True)
class People:
    """The people of the store and of this import: one row for the same name of the same State or organization."""

    known: dict[tuple[str, str], str] = field(default_factory=dict)
    holdings: dict[tuple[str, str, str], str] = field(default_factory=dict)
    stored: set[str] = field(default_factory=set)

    def person(self, name: str, of: str) -> tuple[str, bool]:
        """Return a person's id and whether the store has the row already."""
        id_ = self.known.setdefault((fold(name), of), new_id())
        return id_, id_ in self.stored

    def holding(self, person: str, post: str, office: str) -> str:
        """Return the id of the row that says which post a person holds."""
        return self.holdings.setdefault((person, fold(post), fold(office)), new_id())


@dataclass(slots=True)
class RowMaker:
    """Makes rows of entries; ids are remembered by place in the plan."""

    lexicon: Lexicon
    handling: Handling
    people: People
    processes: Mapping[str, str]
    headings: Mapping[str, str]
    source: str = ""
    _ids: dict[tuple[object, ...], str] = field(default_factory=dict)
    _places: dict[tuple[str | None, str | None], str | None] = field(default_factory=dict)
    _behind: dict[int, int] = field(default_factory=dict)  # by entry: how many items its record has
    _left: set[tuple[int, int]] = field(default_factory=set)  # items that get no row

    def id(self, *path: object) -> str:
        """Return the id of what stands at a place of the plan: ``id(3)`` is the fourth entry."""
        if path not in self._ids:
            self._ids[path] = new_id()
        return self._ids[path]

    def adopt(self, number: int, known: Known, behind: int) -> None:
        """Let an entry be a record of the store: what names it names that; new items come behind its ``behind``."""
        self._ids[(number,)], self._behind[number] = known.record, behind
        for n, item in enumerate(known.items):
            if item is not None:
                self._ids[(number, "item", n)] = item
            elif known.leave:
                self._left.add((number, n))

    def rows(self, number: int, entry: PlannedEntry) -> Rows:
        """Return all rows of one entry, by table and id."""
        if entry.kind == EVENT:
            made = self._event(number, entry)
        else:
            made = self._activity(number, entry) if entry.known is None else self._added(number, entry)
        return {(table, values["id"]): values for table, values in made}

    def _added(self, number: int, entry: PlannedEntry) -> Iterable[tuple[str, Values]]:
        """Yield what the record of an entry does not have yet."""
        adds = entry.known.adds if entry.known else ()
        lines = (line for line in self._lines_of(entry) if line.whole in adds)
        for position, line in enumerate(lines, self._behind.get(number, 0)):
            yield from self._item(number, position, line, entry)

    def _activity(self, number: int, entry: PlannedEntry) -> Iterable[tuple[str, Values]]:
        me = self.id(number)
        yield (
            "activity",
            {
                "id": me,
                **records.when_values(entry.when),
                "written": entry.original_date or entry.when.written,
                "process": self.processes.get(entry.process or ""),
                "form": entry.form if entry.form in _FORMS else Form.OTHER.value,
                "state": _STATES.get(entry.status, ActivityState.HELD).value,
                "time": entry.time or "",
                "part_of": None if entry.part_of is None else self.id(entry.part_of),
                "source_order": number,
            },
        )
        for n, place in enumerate(entry.places):
            yield "activity_place", records.place_values(self._place(place, self.id(number, "place", n)), me, n)
        for position, line in enumerate(self._lines_of(entry)):
            yield from self._item(number, position, line, entry)

    def _lines_of(self, entry: PlannedEntry) -> Iterable[_Line]:
        """Yield the items to write: several people on one line are several items once their split is accepted."""
        for n, item in enumerate(self._items_of(entry)):
            firsts = [first for _, first, _ in item.parts] or [0]
            for part, (first, line) in enumerate(zip(firsts, item.split(), strict=True)):
                place: tuple[object, ...] = (n,) if part == 0 else (n, "part", part)
                yield _Line(line, place, n, first, len(item.counterparts))

    @staticmethod
    def _items_of(entry: PlannedEntry) -> tuple[PlannedItem, ...]:
        """Return the items; a title without any is the one line of what took place."""
        if entry.items or not entry.title:
            return entry.items
        return (PlannedItem(entry.title, entry.lines),)

    def _place(self, place: PlannedPlace, id_: str) -> Place:
        known = (place.city, place.state)
        if known not in self._places:
            found = self.lexicon.find_place(place.city, place.state) if place.city else None
            self._places[known] = found.id if found else None
        return Place(
            place.city or "", self._state(place.state), place.venue or "", place.virtual, self._places[known], id_
        )

    def _state(self, iso3: str | None) -> str | None:
        return iso3 if iso3 in self.lexicon.states else None

    def _item(self, number: int, position: int, line: _Line, entry: PlannedEntry) -> Iterable[tuple[str, Values]]:
        item, me = line.item, self.id(number, "item", *line.place)
        yield (
            "item",
            {
                "id": me,
                "activity": self.id(number),
                "position": position,
                "source_text": item.text,
                "private_note": item.note,
                "our_part": item.our_part,
                "class_written": item.class_written,
                "handling": self.handling.value,
                "chatham_house": entry.chatham_house,
                "same_as": self._same_as(item),
            },
        )
        for index, (at, party) in enumerate(line.parties()):
            own = self.id(number, "item", line.whole, at)
            within = None if party.within is None else self.id(number, "item", line.whole, line.first + party.within)
            yield from self._party(party, own, me, index, within)

    def _same_as(self, item: PlannedItem) -> str | None:
        if item.same_as is None or item.same_as in self._left:
            return None
        return self.id(item.same_as[0], "item", item.same_as[1])

    def _party(
        self, party: PlannedParty, own: str, item: str, position: int, within: str | None
    ) -> Iterable[tuple[str, Values]]:
        shown = self._shown(party, own, within)
        holding = None
        if shown.kind is PartyKind.PERSON and shown.name:
            person, rows, holding = self._person(shown)
            yield from rows
            shown = _with_person(shown, person)
        yield "participation", {**records.party_values(shown, item, position), "post_holding": holding}

    def _shown(self, party: PlannedParty, own: str, within: str | None) -> Participation:
        organization = party.organization if party.organization in self.lexicon.organizations else None
        unknown = "" if organization else party.organization or ""
        grouped = party.kind in _GROUPED and party.grouping in self.lexicon.groupings
        written = party.as_written or party.name or unknown or party.office or party.post or party.state or "?"
        return settled(
            Participation(
                role=party.role,
                kind=party.kind,
                capacity=party.capacity,
                iso3=self._state(party.state),
                organization=organization,
                grouping=party.grouping if grouped else None,
                as_written=written,
                style=party.style or "",
                name=party.name or "",
                post=party.post or "",
                office=party.office or (unknown if party.kind is not PartyKind.ORGANIZATION else ""),
                extent=party.extent,
                within=within,
                id=own,
            )
        )

    def _person(self, shown: Participation) -> tuple[str, list[tuple[str, Values]], str | None]:
        person, stored = self.people.person(shown.name, shown.organization or shown.iso3 or fold(shown.office))
        rows: list[tuple[str, Values]] = []
        if not stored:
            rows.append(("person", _person_values(person, shown)))
        if not (shown.post or shown.office or (shown.organization and not stored)):
            return person, rows, None  # whoever is known of a body has a post there: its name alone is no other one
        holding = self.people.holding(person, shown.post, shown.office)
        if holding not in self.people.stored:
            rows.append(("post_holding", self._holding_values(holding, person, shown)))
        return person, rows, holding

    def _holding_values(self, holding: str, person: str, shown: Participation) -> Values:
        return {
            "id": holding,
            "person": person,
            "post": shown.post,
            "office": shown.office,
            "organization": shown.organization,
            "iso3": shown.iso3,
            "source": self.source,
            **_NO_DATES,
        }

    def _event(self, number: int, entry: PlannedEntry) -> Iterable[tuple[str, Values]]:
        me = self.id(number)
        place = entry.places[0] if entry.places else PlannedPlace()
        shown = self._place(place, "")
        organizer = self.lexicon.find_organization(entry.organizer) if entry.organizer else None
        low, high = _sizes(entry.size)
        yield (
            "regional_event",
            {
                "id": me,
                **records.when_values(entry.when),
                "written": entry.original_date or entry.when.written,
                "process": self.processes.get(entry.process or ""),
                "heading": self.headings.get(entry.organizer or ""),
                "organizer": organizer.key if organizer else None,
                "city_written": shown.city,
                "iso3": shown.iso3,
                "venue": shown.venue,
                "virtual": shown.virtual,
                "place": shown.place,
                "time": entry.time or "",
                "rank": entry.rank or "",
                "size_text": entry.size or "",
                "size_min": low,
                "size_max": high,
                "status": entry.status,
                "handling": self.handling.value,
                "source_order": number,
            },
        )
        if title := entry.title or "; ".join(item.text for item in entry.items):
            yield "regional_event_title", {"id": self.id(number, "title"), "event": me, "lang": "en", "text": title}


_NO_DATES: Values = {"start": None, "end": None, "precision": "unknown", "confirmed": True, "written": ""}


def _person_values(person: str, shown: Participation) -> Values:
    given, _, family = shown.name.rpartition(" ")
    return {
        "id": person,
        "family": family,
        "given": given,
        "display": shown.name,
        "style": shown.style,
        "contact": "",
        "note": "",
    }


def _with_person(shown: Participation, person: str) -> Participation:
    return replace(shown, person=person)


def _sizes(size: str | None) -> tuple[int | None, int | None]:
    numbers = [int(found) for found in _NUMBERS.findall((size or "").replace(",", "").replace(" ", ""))][:2]
    if not numbers or max(numbers) >= 1 << 31:
        return None, None
    return min(numbers), max(numbers)
