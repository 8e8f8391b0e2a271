"""What the list shows: the log as the filter bar asks for it, in groups that fold, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.activity import ActivityRow
from attplanner.domain.queries import EVERYTHING, Cursor, MeetingOrder
from attplanner.ui.screens.meetings.columns import LogLook, columns, month_title, president_of
from attplanner.ui.screens.meetings.lines import Line, Pages, group_totals
from attplanner.ui.screens.meetings.view import EMPTY, LIST, NOTHING, MeetingsView
from attplanner.ui.shell import Shell
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.timers import once_after

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.jobs import Job

COUNT_AFTER = 120  # once nobody types for so long
MOST_REREAD = 2400


class LogList(QObject):
    """Reads what the filter bar asks for and keeps ``selected``, the id of the meeting that is worked on."""

    def __init__(self, view: MeetingsView, services: Services, shell: Shell) -> None:
        super().__init__(view)
        self._view, self._services, self._shell = view, services, shell
        self.selected: str | None = None
        self.stale = True
        self.filling = False  # what the table tells of its selection meanwhile is nobody's choice
        self.wanted = EVERYTHING
        self.pages = Pages(self._read, self._skip)
        self.model: RowTableModel[Line] = RowTableModel(columns(self.heading), lambda line: line.key, self)
        self._holders: dict[str, tuple[str, str]] = {}
        self._counting: Job | None = None
        self._count = once_after(COUNT_AFTER, self._read_counts, self)
        view.table.set_table(self.model, LogLook(self.model.columns, self.heading, lambda: self.pages.folded))

    def learn(self) -> None:
        """Read who presided, in the words of the vocabulary."""
        lexicon = self._services.lexicon()
        self._holders = {
            one.process: (one.name, lexicon.shown_state(one.iso3) if one.iso3 else "")
            for one in lexicon.holders
            if one.role == "president"
        }

    # -- reading --------------------------------------------------------------------------------------------------

    def _read(self, after: Cursor | None, limit: int) -> tuple[list[ActivityRow], Cursor | None]:
        return self._services.activities.rows(self.wanted, self.pages.order, after, limit)

    def _skip(self, after: Cursor | None, limit: int) -> Cursor | None:
        return self._services.activities.ids(self.wanted, self.pages.order, after, limit)[1]

    def read(self) -> bool:
        """Read what the filter bar asks for; tell whether it is something else than before."""
        wanted = self._view.wanted()
        fresh = wanted != self.wanted or self.pages.order.value != self._view.order.value()
        self.wanted = wanted
        again = 0 if fresh else min(len(self.pages.rows), MOST_REREAD)
        self.pages.order = MeetingOrder(self._view.order.value())
        self.pages.in_sight = self._view.table.rows_in_sight()
        self.pages.forget()
        self.stale = False
        if again:
            self.pages.load(again)
        self._show(0 if fresh else self._view.table.verticalScrollBar().value())
        self._drop_counting()
        self._count.start()
        return fresh

    def _show(self, top: int) -> None:
        table = self._view.table
        self.filling = True
        self.model.set_pages(self.pages.fetch)
        some = bool(self.pages.rows)
        self._view.pages.setCurrentIndex(LIST if some else EMPTY if self.wanted == EVERYTHING else NOTHING)
        if not table.select_key(self.selected):
            self.selected = self.pages.rows[0].id if some else None
            table.select_key(self.selected)
        table.verticalScrollBar().setValue(top)
        self.filling = False

    def find(self, meeting: str) -> bool:
        """Load the list up to a meeting, as far as that is quick; tell whether it is in sight."""
        nowhere = self._view.table.rootIndex()
        while not self.model.find(meeting).isValid() and len(self.pages.rows) < MOST_REREAD:
            if not self.model.canFetchMore(nowhere):
                return False
            self.model.fetchMore(nowhere)
        return self.model.find(meeting).isValid()

    def refresh_row(self, meeting: str) -> bool:
        """Read one line again, where it stands; tell whether it belongs elsewhere now."""
        for number, row in enumerate(self.pages.rows):
            if row.id == meeting:
                found = self._services.activities.rows_of([meeting])
                if found:
                    self.pages.rows[number] = found[0]
                    self.model.replace(meeting, Line(meeting, (None, ""), found[0]))
                    return (row.process, row.when.start, row.when.end) != (
                        found[0].process, found[0].when.start, found[0].when.end,
                    )  # fmt: skip
        return False

    def move_row(self, meeting: str) -> None:
        """Read the list again with a meeting that belongs elsewhere now, and go there; who types goes on typing."""
        self.read()
        found = self.find(meeting)
        self.filling, self.selected = True, meeting
        if found:
            self._view.table.select_key(meeting, centred=True)
        else:
            self._view.table.clearSelection()  # too far away to be loaded
        self.filling = False

    # -- groups ---------------------------------------------------------------------------------------------------

    def _read_counts(self) -> None:
        """Have the groups counted in a worker: of many meetings it takes longer than a key may."""
        self._drop_counting()
        job = self._services.activities.group_counts_job(self.wanted)
        self._counting = self._shell.jobs.start(job, self._show_counts)

    def _drop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _show_counts(self, counts: dict[tuple[str | None, str], int]) -> None:
        self._counting = None
        self.pages.counts = group_totals(counts, self.pages.order)
        self._view.table.viewport().update()

    def heading(self, line: Line) -> tuple[str, str]:
        """Return the title of a group's head and what follows it."""
        process, month = line.group
        number = self.pages.counts.get(line.group)
        entries = "" if number is None else self.tr("%n entries", "", number)
        if month:
            return month_title(month), entries
        title = self._services.activities.process_label(process) or self.tr("No process")
        president = president_of(self._holders, process)
        told = self.tr("President: {0}").format(president) if president else ""
        return title, " · ".join(part for part in (entries, told) if part)

    def is_folded(self, line: Line) -> bool:
        """Tell whether what stands under a head is out of sight."""
        return line.group in self.pages.folded

    def toggle(self, line: Line) -> None:
        """Fold a group away, or unfold it."""
        self.pages.folded ^= {line.group}
        self.filling = True
        top = self._view.table.verticalScrollBar().value()
        self.model.set_pages(self.pages.fetch)
        self._view.table.select_key(line.key)
        self._view.table.verticalScrollBar().setValue(top)
        self.filling = False

    # -- places in the list ---------------------------------------------------------------------------------------

    def current(self) -> Line | None:
        """Return the line with the focus."""
        return self.model.row_at(self._view.table.currentIndex())

    def step(self, by: int) -> None:
        """Select the next or the previous meeting."""
        table = self._view.table
        row = table.currentIndex().row() + by
        while 0 <= row < self.model.rowCount():
            line = self.model.row_at(self.model.index(row, 0))
            if line is not None and line.row is not None:
                table.select_key(line.key)
                return
            row += by
            if row >= self.model.rowCount() and self.model.canFetchMore(table.rootIndex()):
                self.model.fetchMore(table.rootIndex())

    def select_beside(self, going: list[str]) -> None:
        """Let the selection go to what stays beside meetings that are about to go."""
        keys = [line.key for line in self.model.rows() if line.row is not None]
        last = keys.index(going[-1]) if going[-1] in keys else -1
        after = [key for key in keys[last + 1 :] if key not in going]
        before = [key for key in keys[: max(last, 0)] if key not in going]
        self.selected = after[0] if after else before[-1] if before else None

    def rest(self) -> None:
        """Leave the store alone: it may be closed now."""
        self._count.stop()
        self._drop_counting()
