"""The lines of the list: meetings, and above them the process and the month that they belong to.

The log is read page by page and never counted from its start. What is loaded is kept, so that a group can be folded
and unfolded without reading again; a folded group that goes on beyond what is loaded is passed over in one query.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from attplanner.domain.activity import ActivityRow
from attplanner.domain.queries import Cursor, MeetingOrder

LEAST, PAGE = 24, 80
Group = tuple[str | None, str]
"""A process and a month ("2018-01"); the month is "" for the process as a whole."""

ReadRows = Callable[[Cursor | None, int], tuple[list[ActivityRow], Cursor | None]]
SkipRows = Callable[[Cursor | None, int], Cursor | None]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a meeting, or (where ``row`` is None) the head of a group."""

    key: str
    group: Group
    row: ActivityRow | None = None

    @property
    def is_process(self) -> bool:
        """Tell whether this is the head of a process."""
        return self.row is None and self.key.startswith("process")


@dataclass
class Pages:
    """Reads meetings and puts the heads of groups between them. ``counts`` may come later than the rows.

    ``in_sight`` is how many lines the window shows: so many meetings are read at first.
    """

    read: ReadRows
    skip: SkipRows
    order: MeetingOrder = MeetingOrder.ANNEX
    in_sight: int = LEAST
    folded: set[Group] = field(default_factory=set)
    counts: dict[Group, int] = field(default_factory=dict)
    rows: list[ActivityRow] = field(default_factory=list)
    cursor: Cursor | None = None
    started: bool = False
    _last: Group | None = None

    def fetch(self, after: object) -> tuple[list[Line], object]:
        """Return the next lines and whether there are more (as ``RowTableModel.set_pages`` asks for them)."""
        if after is None:
            self._last = None
            lines = self._lines(self.rows)
            if not self.started:
                lines = self._more(max(self.in_sight, LEAST))
            return lines, self.cursor
        return self._more(PAGE), self.cursor

    def forget(self) -> None:
        """Read from the start next time."""
        self.rows.clear()
        self.cursor, self.started = None, False

    def load(self, number: int) -> None:
        """Read until this many meetings are loaded, at once."""
        if number > len(self.rows) and (self.cursor is not None or not self.started):
            self._take(number - len(self.rows))

    def _more(self, number: int) -> list[Line]:
        """Read until something can be shown; what is folded away is passed over."""
        lines: list[Line] = []
        while not lines and (self.cursor is not None or not self.started):
            self._pass_over()
            if self.started and self.cursor is None:
                break
            lines = self._lines(self._take(number))
        return lines

    def _take(self, number: int) -> Sequence[ActivityRow]:
        new, self.cursor = self.read(self.cursor, number)
        self.started = True
        self.rows.extend(new)
        return new

    def _pass_over(self) -> None:
        """Skip the rest of a folded group that the last loaded meeting belongs to."""
        if not self.rows or self.cursor is None:
            return
        for group in groups_of(self.rows[-1], self.order):
            if group in self.folded and group in self.counts:
                loaded = sum(group in groups_of(row, self.order) for row in self.rows)
                rest = self.counts[group] - loaded
                if rest > 0:
                    self.cursor = self.skip(self.cursor, rest)
                return

    def _lines(self, rows: Iterable[ActivityRow]) -> list[Line]:
        lines: list[Line] = []
        for row in rows:
            groups = groups_of(row, self.order)
            lines += self._heads(groups)
            if not any(group in self.folded for group in groups):
                lines.append(Line(row.id, groups[-1] if groups else (None, ""), row))
        return lines

    def _heads(self, groups: Sequence[Group]) -> list[Line]:
        """Return the heads that come before a meeting of these groups."""
        before, self._last = self._last, groups[-1] if groups else None
        if not groups or before == groups[-1]:
            return []
        heads = [Line(head_key(group), group) for group in groups if not _goes_on(group, before)]
        return [one for one in heads if one.is_process or not self._hidden(one.group)]

    def _hidden(self, month: Group) -> bool:
        return self.order is not MeetingOrder.DATE and (month[0], "") in self.folded


def groups_of(row: ActivityRow, order: MeetingOrder) -> tuple[Group, ...]:
    """Return the groups of a meeting, the larger first: in the source's order months would not stay together."""
    if order is MeetingOrder.SOURCE:
        return ((row.process, ""),)
    month = row.when.start.isoformat()[:7] if row.when.start else "none"
    if order is MeetingOrder.DATE:
        return ((None, month),)
    return ((row.process, ""), (row.process, month))


def head_key(group: Group) -> str:
    """Return the key of a group's head."""
    return f"month:{group[0] or ''}:{group[1]}" if group[1] else f"process:{group[0] or ''}"


def _goes_on(group: Group, before: Group | None) -> bool:
    if before is None:
        return False
    return group == before or (not group[1] and group[0] == before[0])


def group_totals(counts: dict[tuple[str | None, str], int], order: MeetingOrder) -> dict[Group, int]:
    """Return the number of meetings of each group from the counts by process and month."""
    totals: dict[Group, int] = {}
    for (process, month), number in counts.items():
        name = month or "none"
        keys: tuple[Group, ...] = ((process, ""), (process, name))
        if order is MeetingOrder.DATE:
            keys = ((None, name),)
        for key in keys:
            totals[key] = totals.get(key, 0) + number
    return totals
