"""The list of meetings: filtered as one types, read page by page, never counted from the start.

A page is read by keys, not by offsets. The list is a chain of parts (one per process, dated entries before undated
ones), each of which an index reads in order. With words to find, the full-text index leads (``activity_matches``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeGuard

from sqlalchemy import Connection, TextClause, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Activity, ActivityRow
from attplanner.domain.queries import EVERYTHING, Cursor, MeetingFilter, MeetingOrder, Stakeholder
from attplanner.domain.text import fold
from attplanner.models import search
from attplanner.services import activity_matches, activity_rows, records, stakeholders
from attplanner.services.activity_matches import Restriction
from attplanner.services.subject import Subject

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

Params = dict[str, Any]  # Any: values of every column's type
GroupCounts = dict[tuple[str | None, str], int]
_DATED, _UNDATED = "a.start IS NOT NULL", "a.start IS NULL"
_NO_PROCESS = "-"
_OPEN = "SELECT DISTINCT h.row FROM proposal h WHERE h.decision = 'open' AND h.field <> ''"
_TOOK_PART = "SELECT DISTINCT i.activity FROM participation p JOIN item i ON i.id = p.item WHERE p.iso3 = :iso3"
_BY_PROCESS = "o.ordinal IS NULL, o.treaty <> 'ATT', o.treaty, o.ordinal, a.process"
_SORTED = {
    MeetingOrder.ANNEX: f'{_BY_PROCESS}, a.start IS NULL, a.start, a."end" DESC, a.id',
    MeetingOrder.SOURCE: f"{_BY_PROCESS}, a.source_order IS NULL, a.source_order, a.start, a.id",
    MeetingOrder.DATE: "a.start IS NULL, a.start DESC, a.id DESC",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One stretch of the list: which rows, by which columns in which order, and what comes after a key."""

    where: str
    params: Params
    keys: tuple[str, ...]
    descending: tuple[bool, ...]
    source: str = "activity a"


class ActivityList(Subject):
    """Reads of the log."""

    def rows(
        self,
        wanted: MeetingFilter = EVERYTHING,
        order: MeetingOrder | str = MeetingOrder.ANNEX,
        after: Cursor | None = None,
        limit: int = 200,
    ) -> tuple[list[ActivityRow], Cursor | None]:
        """Return one page of the list and where the next one begins (None at the end)."""

        def read(session: Session) -> tuple[list[ActivityRow], Cursor | None]:
            found, last = self._page(session, wanted, MeetingOrder(order), after, limit)
            return self._built(session, found), last

        return self._workspace.read(read)

    def rows_of(self, ids: Sequence[str]) -> list[ActivityRow]:
        """Return the lines of some meetings, in the order of their ids; those that are gone are left out."""
        return self._workspace.read(lambda session: self._built(session, ids))

    def ids(
        self,
        wanted: MeetingFilter = EVERYTHING,
        order: MeetingOrder | str = MeetingOrder.ANNEX,
        after: Cursor | None = None,
        limit: int = 200,
    ) -> tuple[list[str], Cursor | None]:
        """Return one page of the list as ids, for whole records by ``get_many``."""
        return self._workspace.read(lambda session: self._page(session, wanted, MeetingOrder(order), after, limit))

    def count(self, wanted: MeetingFilter = EVERYTHING) -> int:
        """Return how many meetings the filter leaves."""
        where, params, source = self._restriction(wanted)
        query = text(f"SELECT count(*) FROM {source} WHERE {where}")
        return self._workspace.read(lambda session: int(session.execute(query, params).scalar_one()))

    def count_job(self, wanted: MeetingFilter) -> Callable[[], int]:
        """Return the work of ``count`` for a worker's thread: it reads what is committed, by its own way."""
        where, params, source = self._restriction(wanted)
        query = text(f"SELECT count(*) FROM {source} WHERE {where}")

        def count() -> int:
            with self._workspace.reader() as connection:
                return int(connection.execute(query, params).scalar_one())

        return count

    def fits(self, activity_id: str, wanted: MeetingFilter) -> bool:
        """Tell whether the filter leaves a meeting."""
        where, params, source = self._restriction(wanted)
        query = text(f"SELECT 1 FROM {source} WHERE {where} AND a.id = :asked LIMIT 1")
        return self._workspace.read(
            lambda session: session.execute(query, {**params, "asked": activity_id}).first() is not None
        )

    def group_counts(self, wanted: MeetingFilter = EVERYTHING) -> GroupCounts:
        """Return the number of meetings by process id and month ("2018-01", "" where no date is known)."""
        query, params = self._grouped(wanted)
        return self._workspace.read(lambda session: _group_counts(session.connection(), query, params))

    def group_counts_job(self, wanted: MeetingFilter = EVERYTHING) -> Callable[[], GroupCounts]:
        """Return the work of ``group_counts`` for a worker's thread: it reads what is committed, by its own way."""
        query, params = self._grouped(wanted)

        def count() -> GroupCounts:
            with self._workspace.reader() as connection:
                return _group_counts(connection, query, params)

        return count

    def _grouped(self, wanted: MeetingFilter) -> tuple[TextClause, Params]:
        where, params, source = self._restriction(wanted)
        query = text(
            f"SELECT a.process, substr(coalesce(a.start, ''), 1, 7) AS month, count(*) FROM {source} "
            f"WHERE {where} GROUP BY a.process, month"
        )
        return query, params

    def get(self, activity_id: str) -> Activity | None:
        """Return one whole record."""
        return self._workspace.read(lambda session: records.load(session, activity_id))

    def get_many(self, ids: Sequence[str]) -> list[Activity]:
        """Return whole records in the order of their ids, at most some hundreds at a time."""
        return self._workspace.read(lambda session: records.load_many(session, ids))

    def cities(self) -> list[str]:
        """Return the cities of the log by their names in the vocabulary, in alphabetical order."""
        lexicon = self._vocabulary.lexicon()
        query = text("SELECT DISTINCT place, city_written FROM activity_place WHERE city_written <> ''")
        rows = self._workspace.read(lambda session: session.execute(query).all())
        names = {lexicon.places[place].city if place in lexicon.places else city for place, city in rows}
        return sorted(names, key=fold)

    def process_label(self, process: str | None) -> str:
        """Return the label of a process by its id, or an empty text."""
        return self._vocabulary.process_label(process)

    def _page(
        self, session: Session, wanted: MeetingFilter, order: MeetingOrder, after: Cursor | None, limit: int
    ) -> tuple[list[str], Cursor | None]:
        if wanted.iso3 or wanted.hints or _is_narrow(wanted.stakeholder) or wanted.city:
            return self._narrow_page(session, wanted, order, after, limit)
        if search.expression(wanted.text) and order is not MeetingOrder.DATE:
            restriction = Restriction(*self._restriction(wanted))
            return activity_matches.page(session.connection(), restriction, self._processes(wanted), after, limit)
        found: list[str] = []
        last: Cursor | None = None
        for number, part in enumerate(self._parts(wanted, order)):
            if after is not None and number < int(after.key[0]):
                continue
            start = after.key[1:] if after is not None and number == int(after.key[0]) else ()
            for key in _read(session, part, start, limit + 1 - len(found)):
                if len(found) == limit:
                    return found, last
                found.append(str(key[0]))
                last = Cursor((number, *key[1:]))
        return found, None

    def _built(self, session: Session, ids: Sequence[str]) -> list[ActivityRow]:
        return activity_rows.build(
            session, ids, self._vocabulary.process_label, self._vocabulary.lexicon().grouping_name
        )

    def _narrow_page(
        self, session: Session, wanted: MeetingFilter, order: MeetingOrder, after: Cursor | None, limit: int
    ) -> tuple[list[str], Cursor | None]:
        """Return one page of a list that a filter makes short: all of it is found and sorted, a part returned."""
        where, params, source = self._restriction(wanted)
        first = int(after.key[0]) if after else 0
        query = text(
            f"SELECT a.id FROM {source} LEFT JOIN process o ON o.id = a.process WHERE {where} "
            f"ORDER BY {_SORTED[order]} LIMIT {int(limit) + 1} OFFSET {first}"
        )
        found = list(session.scalars(query, params))
        return found[:limit], Cursor((first + limit,)) if len(found) > limit else None

    def _parts(self, wanted: MeetingFilter, order: MeetingOrder) -> Iterator[_Part]:
        where, params, source = self._restriction(wanted)
        if order is MeetingOrder.DATE:
            if search.expression(wanted.text):
                yield _Part(where, params, ("f.rowid",), (True,), source)
                return
            yield _Part(f"{where} AND {_DATED}", params, ("a.start", "a.id"), (True, True), source)
            yield _Part(f"{where} AND {_UNDATED}", params, ("a.id",), (True,), source)
            return
        for process in self._processes(wanted):
            yield from self._parts_of(process, order, where, params, source)

    def _parts_of(
        self, process: str | None, order: MeetingOrder, where: str, params: Params, source: str
    ) -> Iterator[_Part]:
        here = "a.process IS NULL" if process is None else "a.process = :in_process"
        where, params = f"{where} AND {here}", {**params, "in_process": process or _NO_PROCESS}
        if order is MeetingOrder.SOURCE:
            number = "coalesce(a.source_order, 1000000000)"
            yield _Part(where, params, (number, "coalesce(a.start, '9999')", "a.id"), (False, False, False), source)
        else:
            keys = ("a.start", 'a."end"', "a.id")
            yield _Part(f"{where} AND {_DATED}", params, keys, (False, True, False), source)
            yield _Part(f"{where} AND {_UNDATED}", params, ("a.id",), (False,), source)

    def _processes(self, wanted: MeetingFilter) -> list[str | None]:
        """Return the processes of the list in their order; what has none comes last."""
        if wanted.process is not None:
            return [self._vocabulary.process_id(wanted.process)]
        ordered = sorted(self._vocabulary.lexicon().processes, key=lambda p: (p.treaty != "ATT", p.treaty, p.ordinal))
        return [*(p.key for p in ordered), None]

    def _restriction(self, wanted: MeetingFilter) -> tuple[str, Params, str]:
        """Return the condition on ``a`` (the activity), its values, and what is selected from.

        ``+a.id IN``: the + keeps SQLite from walking these and searching the words once for each, for half a minute.
        """
        terms: list[str] = []
        params: Params = {}
        for name, (term, value) in self._terms(wanted).items():
            if value is not None:
                terms.append(term)
                params[name] = value
        if wanted.region:
            terms.append(_region(self._states_of(wanted.region), params))
        if wanted.stakeholder is Stakeholder.STATE:
            terms.append(stakeholders.WITH_A_STATE)
        narrow = self._narrowings(wanted, params)
        terms += [f"+a.id IN ({one})" for one in narrow]
        source = "activity a"
        if query := search.expression(wanted.text):
            terms.append("f.search MATCH :words")
            params["words"] = query
            source = "search f JOIN search_row r ON r.number = f.rowid JOIN activity a ON a.id = r.record"
        elif wanted.hints:
            source = f"({_OPEN}) h CROSS JOIN activity a ON a.id = h.row"
        elif wanted.iso3:
            source = f"({_TOOK_PART}) h CROSS JOIN activity a ON a.id = h.activity"
        elif narrow:
            source = f"({narrow[0]}) h CROSS JOIN activity a ON a.id = h.activity"
        if wanted.hints:
            terms.append(f"+a.id IN ({_OPEN})")
        return " AND ".join(terms) or "1", params, source

    def _narrowings(self, wanted: MeetingFilter, params: Params) -> list[str]:
        """Return queries for the activities that a class or a city leaves, each activity once."""
        made = []
        if _is_narrow(wanted.stakeholder):
            query, values = stakeholders.activities_with(wanted.stakeholder, self._vocabulary.lexicon())
            params |= values
            made.append(query)
        if wanted.city:
            made.append(_in_city(self._vocabulary.lexicon(), wanted.city, params))
        return made

    def _terms(self, wanted: MeetingFilter) -> dict[str, tuple[str, object]]:
        return {
            "process": ("a.process = :process", self._vocabulary.process_id(wanted.process)),
            "iso3": (f"+a.id IN ({_TOOK_PART})", wanted.iso3),
            "handling": (
                "EXISTS (SELECT 1 FROM item i WHERE i.activity = a.id AND i.handling = :handling)",
                wanted.handling and wanted.handling.value,
            ),
            "form": ("a.form = :form", wanted.form and wanted.form.value),
            "state": ("a.state = :state", wanted.state and wanted.state.value),
            "date_from": ('a."end" >= :date_from', _iso(wanted.date_from)),
            "date_to": ("a.start <= :date_to", _iso(wanted.date_to)),
        }

    def _states_of(self, region: str) -> list[str]:
        rows = self._vocabulary.lexicon().states.values()
        return [state.iso3 for state in rows if (state.un_group or "none") == region]


def _group_counts(connection: Connection, query: TextClause, params: Params) -> GroupCounts:
    return {(row[0], row[1]): row[2] for row in connection.execute(query, params)}


def _read(
    session: Session, part: _Part, start: Sequence[Any], limit: int
) -> list[tuple[Any, ...]]:  # Any: key columns
    """Return id and key columns of the rows of a part that come after a key."""
    where, params = part.where, dict(part.params)
    if start:
        where = f"{where} AND ({_after(part)})"
        params |= {f"k{n}": value for n, value in enumerate(start)}
    keys = ", ".join(part.keys)
    order = ", ".join(
        f"{key} {'DESC' if down else 'ASC'}" for key, down in zip(part.keys, part.descending, strict=True)
    )
    query = f"SELECT a.id, {keys} FROM {part.source} WHERE {where} ORDER BY {order} LIMIT {int(limit)}"
    return [tuple(row) for row in session.connection().exec_driver_sql(query, params)]


def _after(part: _Part) -> str:
    """Return the condition that a row comes after the key :k0, :k1 …, column by column."""
    terms = []
    for n, (key, down) in enumerate(zip(part.keys, part.descending, strict=True)):
        equal = [f"{other} = :k{m}" for m, other in enumerate(part.keys[:n])]
        terms.append(" AND ".join([*equal, f"{key} {'<' if down else '>'} :k{n}"]))
    first = f"{part.keys[0]} {'<=' if part.descending[0] else '>='} :k0"  # lets the index begin there
    return f"{first} AND ({' OR '.join(f'({term})' for term in terms)})"


def _region(states: Sequence[str], params: Params) -> str:
    params |= {f"r{n}": iso3 for n, iso3 in enumerate(states)}
    marks = ", ".join(f":r{n}" for n in range(len(states))) or "NULL"
    return (
        "EXISTS (SELECT 1 FROM item i JOIN participation p ON p.item = i.id "
        f"WHERE i.activity = a.id AND p.iso3 IN ({marks}))"
    )


def _in_city(lexicon: Lexicon, city: str, params: Params) -> str:
    """Return the query for the activities in a city, by whatever name it was written."""
    known = {f"city{n}": one.id for n, one in enumerate(lexicon.find_places(city))}
    params |= {**known, "city": city}
    marks = ", ".join(f":{name}" for name in known) or "NULL"
    return f"SELECT DISTINCT activity FROM activity_place WHERE city_written = :city OR place IN ({marks})"


def _is_narrow(stakeholder: Stakeholder | None) -> TypeGuard[Stakeholder]:
    return stakeholder not in (None, Stakeholder.STATE)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
