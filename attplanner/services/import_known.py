"""Which entries of a plan the log has already: the same dates and place, and the same words or the same people."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from attplanner.domain.activity import PartyKind, Role
from attplanner.domain.dates import When
from attplanner.domain.proposals import Code, Default
from attplanner.domain.text import fold
from attplanner.importers.plan import Edit, ImportPlan, Known, PlannedEntry, PlannedItem, PlannedProposal

_Days = tuple[str, str, str]  # first and last day, precision
_Where = tuple[str, str]  # city, folded, and ISO3; ("", "") where it is virtual
_Who = tuple[str, ...]
_VIRTUAL = ("", "")
_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"\(([^\W\d_]{2,8})\)")  # an abbreviation behind its name, folded
_NEAR = 90  # of 100

# The days first, by their index, with the States; what took place is then read of those records that fit.
_DATED = """
SELECT a.id, a.start, a.end, a.precision, p.id, p.city_written, p.iso3, p.virtual
FROM (SELECT value ->> 0 AS first, value ->> 1 AS last, value ->> 2 AS iso3 FROM json_each(?)) w
CROSS JOIN activity a ON a.start = w.first AND a.end = w.last LEFT JOIN activity_place p ON p.activity = a.id
WHERE w.iso3 = '' OR p.iso3 IS NULL OR p.iso3 = w.iso3"""
_SAID = """
SELECT i.activity, i.id, i.source_text FROM json_each(?) r CROSS JOIN item i ON i.activity = r.value
UNION ALL
SELECT i.activity, i.id, w.text FROM json_each(?) r CROSS JOIN item i ON i.activity = r.value
CROSS JOIN item_wording w ON w.item = i.id"""
_MET = """
SELECT i.id, p.kind, coalesce(h.display, p.name), p.iso3, p.organization, p."grouping", p.office
FROM json_each(?) r CROSS JOIN item i ON i.activity = r.value CROSS JOIN participation p ON p.item = i.id
LEFT JOIN person h ON h.id = p.person WHERE p.role = 'counterpart'"""


@dataclass(slots=True)
class _Record:
    """One record of the log, as far as an entry is compared with it."""

    id: str
    days: _Days
    places: set[_Where] = field(default_factory=set)
    said: dict[str, str] = field(default_factory=dict)  # ids of items by their words
    written: list[tuple[str, str]] = field(default_factory=list)  # words as they stand, with the ids of their items
    met: dict[_Who, str] = field(default_factory=dict)  # ids of items by who was met


def compared_with_log(plan: ImportPlan, connection: Connection) -> ImportPlan:
    """Return the plan with a proposal for each entry that the log has: to leave it out, or to add what is new."""
    days = [sorted(set(_days_of(entry))) if entry.kind == "activity" else [] for entry in plan.entries]
    near = _near(plan.entries, days, _dated(connection, set(_wanted(plan.entries, days))))
    _read_items(connection, {record.id: record for found in near for record in found})
    entries = (_asked(entry, found) if found else entry for entry, found in zip(plan.entries, near, strict=True))
    return replace(plan, entries=tuple(entries))


def _days_of(entry: PlannedEntry) -> Iterator[_Days]:
    """Yield the dates as written, and those that a repair gives or takes away."""
    for edit in (edit for one in entry.proposals for edit in one.edits if edit.path == ("when",)):
        yield from (_days(when) for when in (edit.old, edit.new) if when.start)
    if entry.when.start:
        yield _days(entry.when)


def _days(when: When) -> _Days:
    return str(when.start), str(when.end), when.precision.value


def _wanted(entries: Sequence[PlannedEntry], days: Sequence[Sequence[_Days]]) -> Iterator[tuple[str, str, str]]:
    """Yield first and last day and State of each entry; "" where any State fits."""
    for entry, found in zip(entries, days, strict=True):
        for first, last, _ in found:
            yield from ((first, last, iso3) for _, iso3 in _places(entry) or {_VIRTUAL})


def _dated(connection: Connection, wanted: Iterable[tuple[str, str, str]]) -> dict[_Days, list[_Record]]:
    """Return the records of these days and States, with their places, by their dates."""
    records: dict[str, _Record] = {}
    rows = connection.exec_driver_sql(_DATED, (json.dumps(sorted(wanted)),)).all()
    for id_, *dates, place, city, iso3, virtual in rows:
        record = records.get(id_)
        if record is None:
            record = records[id_] = _Record(id_, (str(dates[0]), str(dates[1]), dates[2]))
        if place is not None:
            record.places.add(_VIRTUAL if virtual else (fold(city), iso3 or ""))
    by_days: dict[_Days, list[_Record]] = defaultdict(list)
    for record in records.values():
        by_days[record.days].append(record)
    return by_days


def _near(
    entries: Sequence[PlannedEntry], days: Sequence[Sequence[_Days]], dated: dict[_Days, list[_Record]]
) -> list[list[_Record]]:
    """Return for each entry the records of its dates and place."""
    return [
        [record for one in found for record in dated.get(one, ()) if _same_place(_places(entry), record.places)]
        for entry, found in zip(entries, days, strict=True)
    ]


def _places(entry: PlannedEntry) -> set[_Where]:
    return {_VIRTUAL if one.virtual else (fold(one.city or ""), one.state or "") for one in entry.places}


def _same_place(entry: set[_Where], record: set[_Where]) -> bool:
    """Tell whether one place is in both: of a State or a city that only one of them names, the other decides."""
    if _VIRTUAL in entry & record or not entry | record:
        return True
    return any(
        (city == other or not (city and other)) and (iso3 == named or not (iso3 and named)) and bool(city or iso3)
        for city, iso3 in entry - {_VIRTUAL}
        for other, named in record - {_VIRTUAL}
        if (city and other) or (iso3 and named)
    )


def _read_items(connection: Connection, records: dict[str, _Record]) -> None:
    ids, owner = json.dumps(list(records)), {}
    for activity, item, words in connection.exec_driver_sql(_SAID, (ids, ids)).all():
        owner[item] = records[activity]
        records[activity].said.setdefault(_words(words), item)
        records[activity].written.append((words, item))
    for item, kind, name, *whose in connection.exec_driver_sql(_MET, (ids,)).all():
        if who := _who(kind, name, *whose):
            owner[item].met.setdefault(who, item)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def _nearly(one: str, other: str) -> bool:
    """Tell whether words are the same but for the house style: a spelling, or a name beside its abbreviation."""
    from rapidfuzz import fuzz

    mine, theirs = _words(one), _words(other)
    if fuzz.ratio(mine, theirs) >= _NEAR:
        return True
    short = {*_SHORT.findall(fold(one))} & {*theirs.split()} | {*_SHORT.findall(fold(other))} & {*mine.split()}
    return bool(short) and fuzz.token_set_ratio(mine, theirs) >= _NEAR


def _who(
    kind: str, name: str | None, iso3: str | None, organization: str | None, grouping: str | None, office: str | None
) -> _Who:
    """Return by what a counterpart is the same; empty where only the words say who it is."""
    if kind == PartyKind.PERSON:
        return ("person", fold(name)) if name else ()
    whose = iso3 or "", organization or "", grouping or ""
    return (*whose, fold(office or "")) if any(whose) else ()


def _asked(entry: PlannedEntry, records: Sequence[_Record]) -> PlannedEntry:
    """Return the entry with the proposal of the record that has most of it, where one has any of it."""
    items = entry.items or ((PlannedItem(entry.title, entry.lines),) if entry.title else ())
    found = [(record, tuple(_item_of(item, record) for item in items)) for record in records]
    record, there = max(found, key=lambda pair: sum(one is not None for one in pair[1]))
    if items and not any(there):
        return entry
    known = Known(record.id, there)
    code = Code.IN_LOG_PARTLY if known.adds else Code.IN_LOG
    edit = Edit(("known",), None, known)
    reason = "The same dates and place, with the same words or people."
    if known.adds:
        reason = f"New among its {len(there)} items: {len(known.adds)}."
    made = PlannedProposal(code, entry.lines[0], "entry", None, record.days[0], Default.APPLY, reason, edits=(edit,))
    return replace(entry, known=known, proposals=(*entry.proposals, made))


def _item_of(item: PlannedItem, record: _Record) -> str | None:
    """Return the record's item that has the words of one, or whom it met."""
    if found := record.said.get(_words(item.text)):
        return found
    people = [("person", fold(one.name)) for one in item.counterparts if one.kind is PartyKind.PERSON and one.name]
    others = any(one not in record.met for one in people)  # whose name decides: Ivan is not Igor
    written = () if others else record.written
    if near := next((there for words, there in written if _nearly(words, item.text)), None):
        return near
    met = [
        _who(one.kind, one.name, one.state, one.organization, one.grouping, one.office)
        for one in item.counterparts
        if one.role is Role.COUNTERPART
    ]
    if not met or not all(one in record.met for one in met):
        return None
    return record.met[met[0]]
