"""A meeting in one line: what was understood, whether it is in the log already, and storing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Form, PartyKind
from attplanner.domain.follow_up import FollowUp, Side
from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.services import records
from attplanner.services.subject import Subject

if TYPE_CHECKING:  # the readers are loaded with the first line: most runs of the program see none
    from attplanner.importers.plan import PlannedEntry, PlannedParty
    from attplanner.services.import_rows import Rows
    from attplanner.services.line_reading import LineReading, Span

_SAME_DAYS = text(
    "SELECT a.id, p.city_written, (SELECT count(*) FROM item i WHERE i.activity = a.id) FROM activity a "
    'JOIN activity_place p ON p.activity = a.id WHERE a.start = :start AND a."end" = :end'
)
_PERSON = text("SELECT 1 FROM person WHERE display = :name COLLATE NOCASE LIMIT 1")


Raised = tuple[tuple[int, FollowUp], ...]  # each with the number of its item


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says. ``same_as_logged`` is a record of the same dates and city; ``new_people`` are not known yet.

    ``group_hint`` is a grouping that may have been meant by an organization, with its number of members then.
    ``follow_ups`` are what was promised and what is to be done, as they would be stored. ``splits`` are the texts of
    the items that one with several people may be, by its number.
    """

    entry: PlannedEntry
    spans: tuple[Span, ...]
    process: str | None
    process_label: str = ""
    same_as_logged: str | None = None
    same_as_items: int = 0
    new_people: tuple[str, ...] = ()
    group_hint: tuple[str, int] | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    splits: tuple[tuple[int, tuple[str, ...]], ...] = ()


class QuickLog(Subject):
    """Reads and stores a meeting typed as one line."""

    def understand(self, line: str, today: date | None = None) -> Understood:
        """Read a meeting typed as one line ("15-17 mar 2017 Jakarta; Ministry of Defense"); nothing is written."""
        reading = self._read(line, today)
        entry = _planned(reading.entry, today or _today())
        process = self._vocabulary.process_id(entry.process)
        parties = [party for item in entry.items for party in item.counterparts]
        same, items = self._workspace.read(lambda session: _logged(session, entry))
        return Understood(
            entry,
            reading.spans,
            process,
            self._vocabulary.process_label(process),
            same,
            items,
            self._workspace.read(lambda session: _unknown(session, parties)),
            self._group_hint(parties, entry.when.start),
            tuple(follow_up for _, follow_up in _follow_ups(reading, Handling.INTERNAL)),
            reading.splits,
        )

    def log_line(
        self,
        text: str,
        today: date | None = None,
        draft: str | None = None,
        *,
        handling: Handling = Handling.INTERNAL,
        process: str | None = None,
        form: Form | None = None,
        into: str | None = None,
    ) -> str:
        """Store a meeting typed as one line; return its id. Raises ``line-not-understood``.

        ``draft`` is removed in the same transaction. The items are internal, as everything that is new, unless
        ``handling`` says otherwise. ``process`` (an id) and ``form`` go before what the line says. ``into`` is the
        id of a record that gets the items instead of a new one. What lies in the future is planned, not held. What
        was promised or is to be done is raised in the item that it stands behind.
        """
        reading = self._read(text, today)
        if not reading.understood:
            raise PlannerError("line-not-understood", text=text)
        entry = _planned(reading.entry, today or _today())
        if form is not None:
            entry = replace(entry, form=form.value)
        if process is not None:
            entry = replace(entry, process=self._vocabulary.process_label(process))

        def command(session: Session) -> str:
            if draft is not None:
                session.execute(delete(t.Draft).where(t.Draft.id == draft))
            return self._insert_entry(session, entry, handling, into, _follow_ups(reading, handling))

        return self._workspace.write(Op.LOG_ACTIVITY if into is None else Op.ADD_ITEM, command)

    def add_line(self, activity_id: str, text: str) -> None:
        """Add what was typed as an item of a record, with who took part as far as the line says it."""
        from attplanner.importers.plan import PlannedEntry, PlannedPlace
        from attplanner.services.line_reading import read_items

        activity = self._workspace.read(lambda session: records.load(session, activity_id))
        if activity is None:
            raise PlannerError("row-missing", table="activity", row=activity_id)
        places = tuple(PlannedPlace(p.city or None, p.iso3, p.venue or None, p.virtual) for p in activity.places)
        label = self._vocabulary.process_label(activity.process) or None
        entry = PlannedEntry("activity", (1, 1), activity.when, label, places=places)
        entry = read_items(text, entry, self._vocabulary.lexicon())
        self._workspace.write(
            Op.ADD_ITEM, lambda session: self._insert_entry(session, entry, Handling.INTERNAL, activity_id)
        )

    def _insert_entry(
        self, session: Session, entry: PlannedEntry, handling: Handling, into: str | None, raised: Raised = ()
    ) -> str:
        from attplanner.services import import_writer
        from attplanner.services.import_rows import RowMaker
        from attplanner.services.plain_rows import values_of

        lexicon = self._vocabulary.lexicon()
        processes = {process.label: process.key for process in lexicon.processes}
        maker = RowMaker(lexicon, handling, import_writer.people_of(session), processes, {})
        rows = maker.rows(0, entry)
        items = [id_ for (table, id_) in rows if table == "item"]
        if into is None:
            rows["activity", maker.id(0)]["source_order"] = None
        else:
            rows = _items_only(session, rows, into)
        import_writer.insert_rows(session, rows)
        made = [values_of(replace(one, item=items[number]), t.FollowUp) for number, one in raised]
        if made:
            session.execute(insert(t.FollowUp), made)
        return into or maker.id(0)

    def _read(self, line: str, today: date | None) -> LineReading:
        from attplanner.services.line_reading import read_line

        vocabulary = self._vocabulary
        return read_line(line, today or _today(), vocabulary.lexicon(), vocabulary.process_for)

    def _group_hint(self, parties: list[PlannedParty], at: date | None) -> tuple[str, int] | None:
        """Return the members of an organization that was met, in case they were meant."""
        memberships = self._vocabulary.memberships()
        for party in parties:
            key = f"members-of-{party.organization}"
            if party.organization and (members := memberships.members(key, at or _today())):
                return key, len(members)
        return None


def _follow_ups(reading: LineReading, handling: Handling) -> Raised:
    """Return what a line raises, by the number of its item: about its one State where the words name nobody else.

    As in ``FollowUpService.raised_in`` nothing is for publication before somebody marks it.
    """
    within = Handling.INTERNAL if handling is Handling.PUBLICATION else handling
    made = []
    for number, read in reading.follow_ups:
        item = reading.entry.items[number]
        met = {party.state for party in item.counterparts if party.state}
        state = read.iso3 or (met.pop() if len(met) == 1 and not read.organization else None)
        side = read.side or Side.OURS
        raised = FollowUp(read.text, side, read.owner, due=read.due, iso3=state, organization=read.organization)
        made.append((number, replace(raised, said=item.text, handling=within)))
    return tuple(made)


def _planned(entry: PlannedEntry, today: date) -> PlannedEntry:
    """Return an entry of the future as one that has not taken place yet."""
    ahead = entry.when.start is not None and entry.when.start > today
    return replace(entry, status="tentative") if ahead else entry


def _items_only(session: Session, rows: Rows, into: str) -> Rows:
    """Return the rows of items and of who took part, as they stand behind the items of another record."""
    there = session.execute(text("SELECT count(*) FROM item WHERE activity = :into"), {"into": into}).scalar_one()
    kept = {key: values for key, values in rows.items() if key[0] not in ("activity", "activity_place")}
    for (table, _), values in kept.items():
        if table == "item":
            values.update(activity=into, position=values["position"] + there)
    return kept


def _logged(session: Session, entry: PlannedEntry) -> tuple[str | None, int]:
    if entry.when.start is None or entry.when.end is None:
        return None, 0
    cities = {fold(place.city) for place in entry.places if place.city}
    days = {"start": entry.when.start.isoformat(), "end": entry.when.end.isoformat()}
    found = ((id_, items) for id_, city, items in session.execute(_SAME_DAYS, days) if fold(city) in cities)
    return next(found, (None, 0))


def _unknown(session: Session, parties: list[PlannedParty]) -> tuple[str, ...]:
    names = [party.name for party in parties if party.kind is PartyKind.PERSON and party.name]
    return tuple(name for name in names if session.execute(_PERSON, {"name": name}).first() is None)


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the user's own calendar
