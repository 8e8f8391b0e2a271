"""The lists behind the figures: what they hold, and what stands beside the line that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.changes import Ref
from attplanner.domain.counting import Counts, ImpliedGroup, NamedState
from attplanner.domain.overview import NextMeeting, Overview, StalePathway
from attplanner.domain.stated_figure import StatedFigure
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.screens.overview import stale
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room

if TYPE_CHECKING:
    from attplanner.services.facade import Services

NAMED, STATED, GROUPS, PLANNED, STALE = "named", "stated", "groups", "planned", "stale"
MOST = 300  # entries that are listed of one State


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: its key, a text for each column, what they are sorted by, and the record that it opens."""

    key: str
    cells: tuple[str, ...]
    order: tuple[object, ...] = ()
    opens: Ref | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a line: a heading, and lines or a text."""

    title: str = ""
    lines: Sequence[Line] = ()
    text: str = ""


@dataclass(frozen=True)
class Listing:
    """A list with its title, what is to be known of it, and what stands beside each line."""

    title: str
    note: str
    columns: Sequence[Column[Line]]
    lines: Sequence[Line]
    beside: Callable[[Line], Beside] | None = None
    also: Sequence[Column[Line]] = field(default_factory=tuple)


class Listings(QObject):
    """Makes the lists, in the language of the interface."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    def named(self, counts: Counts) -> Listing:
        """Return the States met in their own name, each with the entries that prove it."""
        state, entries = self.tr("State"), self.tr("Entries")
        found = {one.iso3: one for one in counts.named}
        lines = [
            Line(one.iso3, (one.name, str(len(one.activities))), (fold(one.name), len(one.activities)))
            for one in counts.named
        ]
        return Listing(
            self.tr("%n States named in the log", "", len(lines)),
            self.tr("met in their own name, in entries that were held; beside each State the entries that prove it"),
            (_column(0, state, stretch=True), _column(1, entries, room(entries), end=True)),
            lines,
            lambda line: self._entries(found[line.key]),
            self._entry_columns(),
        )

    def _entry_columns(self) -> tuple[Column[Line], ...]:
        date, place = self.tr("Date"), self.tr("Place")
        return (
            _column(0, date, room(date, ["28–29 September 2018"]) + 6),
            _column(1, place, 130),
            _column(2, self.tr("What took place"), stretch=True),
        )

    def _entries(self, state: NamedState) -> Beside:
        rows = self._services.activities.rows_of(state.activities[:MOST])
        number = len(state.activities)
        title = self.tr("%n entries with {0}", "", number).format(state.name)
        lines = [
            Line(
                row.id,
                (words.when(row.when, short=True), words.place(row), row.text),
                (row.when.start, fold(row.place), fold(row.text)),
                Ref("activity", row.id),
            )
            for row in rows
        ]
        return Beside(title, lines)

    def groups(self, counts: Counts) -> Listing:
        """Return the groups met, each with its members at that date."""
        group, date, members = self.tr("Group"), self.tr("Met on"), self.tr("Members")
        found = {str(number): one for number, one in enumerate(counts.groups)}
        return Listing(
            self.tr("%n groups met", "", counts.summed_groups),
            self.tr(
                "members are implied, never counted as named: up to %n more States", "", counts.up_to_more_states
            ),
            (
                _column(0, group, stretch=True),
                _column(1, date, room(date, ["28 Mmm 2018"])),
                _column(2, members, room(members, [self.tr("not known")]), end=True),
            ),
            [self._group_line(key, one) for key, one in found.items()],
            lambda line: self._members(found[line.key]),
            (_column(0, self.tr("State"), stretch=True),),
        )

    def _group_line(self, key: str, group: ImpliedGroup) -> Line:
        members = self.tr("not known") if group.open else str(len(group.states))
        return Line(
            key,
            (group.group, words.short_day(group.as_at), members),
            (fold(group.group), group.as_at, None if group.open else len(group.states)),
            Ref("activity", group.activity),
        )

    def _members(self, group: ImpliedGroup) -> Beside:
        if group.open:
            return Beside(group.group, (), self.tr("Who belongs to it is not known, so it implies nobody."))
        lexicon = self._services.lexicon()
        names = sorted((fold(lexicon.shown_state(one)), lexicon.shown_state(one), one) for one in group.states)
        title = self.tr("%n members of {0}", "", len(names)).format(group.group)
        return Beside(title, [Line(iso3, (name,), (key,), Ref("state", iso3)) for key, name, iso3 in names])

    def stated(self, counts: Counts) -> Listing:
        """Return the figures that sources state, each with its sentence and document."""
        number, of = self.tr("Figure"), self.tr("Of what")
        found = {str(place): one for place, one in enumerate(counts.stated)}
        lines = [Line(key, (str(one.number), one.of, one.document), (one.number,)) for key, one in found.items()]
        return Listing(
            self.tr("%n figures stated by sources", "", len(lines)),
            self.tr("as the documents say it; never merged with what the log proves"),
            (
                _column(0, number, room(number) + 12, end=True),
                _column(1, of, 160),
                _column(2, self.tr("Document"), stretch=True),
            ),
            lines,
            lambda line: self._sentence(found[line.key]),
        )

    def _sentence(self, figure: StatedFigure) -> Beside:
        where = figure.document if figure.line is None else f"{figure.document}, {self._line(figure.line)}"
        return Beside(self.tr("The sentence"), (), f"“{figure.text}”\n\n{where}")

    def _line(self, number: int) -> str:
        return self.tr("line {0}").format(number)

    def planned(self, meetings: Sequence[NextMeeting]) -> Listing:
        """Return the planned meetings."""
        lines = [
            Line(
                one.id,
                (words.when(one.when, short=True), one.place, one.text),
                (one.when.start, fold(one.place), fold(one.text)),
                Ref("activity", one.id),
            )
            for one in meetings
        ]
        title = self.tr("%n planned meetings", "", len(lines))
        return Listing(title, self.tr("that are not over yet"), self._entry_columns(), lines)

    def stale(self, overview: Overview) -> Listing:
        """Return the States whose place on the pathway rests on old evidence."""
        columns = stale.columns()
        lines = [_stale_line(one, columns) for one in overview.stale]
        return Listing(
            self.tr("%n stale pathways", "", len(lines)),
            self.tr("our estimates, internal: evidence older than %n days", "", overview.stale_after),
            [
                _column(number, one.title, one.width, end=one.end, stretch=one.stretch)
                for number, one in enumerate(columns)
            ],
            lines,
        )


def _stale_line(row: StalePathway, columns: Sequence[Column[StalePathway]]) -> Line:
    order = tuple(column.sort(row) if column.sort else None for column in columns)
    return Line(row.iso3, tuple(column.text(row) for column in columns), order, Ref("state", row.iso3))


def _column(number: int, title: str, width: int = 120, *, end: bool = False, stretch: bool = False) -> Column[Line]:
    def text(line: Line) -> str:
        return line.cells[number]

    def order(line: Line) -> object:
        return line.order[number] if number < len(line.order) else fold(line.cells[number])

    return Column(str(number), title, text, width, order, text, end, stretch)
