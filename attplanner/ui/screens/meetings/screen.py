"""Meetings: filters the log as one types, keeps the selection, opens one record in the inspector."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from attplanner.domain.activity import ActivityRow
from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.queries import EVERYTHING, Cursor, MeetingFilter, MeetingOrder
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.screens.meetings.columns import LogLook, columns, month_title, president_of
from attplanner.ui.screens.meetings.editor import MeetingPanel
from attplanner.ui.screens.meetings.lines import Line, Pages, group_totals
from attplanner.ui.screens.meetings.list_actions import ListActions
from attplanner.ui.screens.meetings.view import EMPTY, LIST, NOTHING, MeetingsView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.type_ahead import type_ahead
from attplanner.ui.widgets.choice_popup import Choice

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services
    from attplanner.ui.jobs import Job

LOG = frozenset(
    {"activity", "activity_place", "activity_actor", "item", "item_wording", "participation", "person", "proposal"}
)
COUNT_AFTER, OPEN_AFTER = 120, 80  # once nobody types for so long
FOLLOW = 40  # milliseconds between a list that is shown for the first time and the meeting beside it
MOST_REREAD = 2400
REFERENCE = frozenset({"process", "office_holder", "state", "state_name", "grouping", "grouping_name"})


class MeetingsScreen(Screen):
    """The log. The inspector is the editor of the meeting that is selected."""

    tables = frozenset({"activity"})
    inspector_width = 480

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view = MeetingsView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.pages = Pages(self._read, self._skip)
        self.model: RowTableModel[Line] = RowTableModel(columns(self._heading), lambda line: line.key, self)
        self.panel = MeetingPanel(services, shell)
        self.inspector = self.panel
        self.filter_view = self.view
        self.actions_ = ListActions(self)
        self._meeting: str | None = None
        self._stale, self._reading = True, False
        self._counting: Job | None = None
        self._wanted = EVERYTHING
        self._count = _timer(self, COUNT_AFTER, self._read_counts)
        self._open_later = _timer(self, OPEN_AFTER, self._open_now)
        self._learn()
        self._prepare()

    def _learn(self) -> None:
        """Read what the list says of processes and States, in the words of the vocabulary."""
        lexicon = self.services.lexicon()
        self._holders = {
            one.process: (one.name, lexicon.shown_state(one.iso3) if one.iso3 else "")
            for one in lexicon.holders
            if one.role == "president"
        }
        processes = [one for one in lexicon.processes if one.treaty == "ATT"]
        self.view.process.set_choices([(one.key, one.label) for one in reversed(processes)])
        states = sorted(lexicon.states, key=lambda iso3: fold(lexicon.shown_state(iso3)))
        self.view.state.set_choices([Choice(one, lexicon.shown_state(one), "flag", one) for one in states])
        self.view.region.set_choices(
            [(one, words.word("regions_in_full", one)) for one in self.services.states.regions()]
        )

    def _prepare(self) -> None:
        view, table = self.view, self.view.table
        table.set_table(self.model, LogLook(self.model.columns, self._heading, lambda: self.pages.folded))
        table.current_key.connect(self._selected)
        table.clicked.connect(self._clicked)
        table.installEventFilter(self)
        table.doubleClicked.connect(lambda *_: self.open_current())
        view.filter.textChanged.connect(self.reload)
        view.filter.installEventFilter(self)
        view.city.set_reader(lambda: [Choice(one, one) for one in self.services.activities.cities()])
        view.order.changed.connect(self.reload)
        for chip in view.chips().values():
            chip.changed.connect(self.reload)
        view.nothing.add_action(self.tr("Show all meetings"), self.clear_filters, primary=True)
        view.empty.add_action(self.tr("Log a meeting"), self.shell.log_meeting, primary=True)
        self.panel.stepped.connect(self.step)
        self.panel.delete_wanted.connect(self.actions_.delete)
        self.panel.left.connect(table.setFocus)

    # -- the list -------------------------------------------------------------------------------------------------

    def wanted(self) -> MeetingFilter:
        """Return what the filter bar asks for."""
        return self.view.wanted()

    def _read(self, after: Cursor | None, limit: int) -> tuple[list[ActivityRow], Cursor | None]:
        return self.services.activities.rows(self._wanted, self.pages.order, after, limit)

    def _skip(self, after: Cursor | None, limit: int) -> Cursor | None:
        return self.services.activities.ids(self._wanted, self.pages.order, after, limit)[1]

    def shown(self) -> None:
        if not self._stale:
            return
        first = self.panel.meeting is None
        self._read_list()
        if first:
            self._open_later.start(FOLLOW)  # the list first: opening a store has enough to do in one go
        else:
            self._open_now()

    def reload(self, *_: object) -> None:
        """Read the list again and keep the selection where it still fits."""
        if self._read_list():
            self._open_later.start(OPEN_AFTER)
        else:
            self._open_now()

    def _read_list(self) -> bool:
        """Read what the filter bar asks for; tell whether it is something else than before."""
        wanted = self.wanted()
        fresh = wanted != self._wanted or self.pages.order.value != self.view.order.value()
        self._wanted = wanted
        again = 0 if fresh else min(len(self.pages.rows), MOST_REREAD)
        self.pages.order = MeetingOrder(self.view.order.value())
        self.pages.in_sight = self.view.table.rows_in_sight()
        self.pages.forget()
        self._stale = False
        if again:
            self.pages.load(again)
        self._show_lines()
        self._drop_counting()
        self._count.start()
        return fresh

    def _open_now(self) -> None:
        self._open_later.stop()
        self.panel.show_meeting(self._meeting)

    def _show_lines(self) -> None:
        view = self.view
        self._reading = True
        top = view.table.verticalScrollBar().value()
        self.model.set_pages(self.pages.fetch)
        some = bool(self.pages.rows)
        view.pages.setCurrentIndex(LIST if some else EMPTY if self._wanted == EVERYTHING else NOTHING)
        if not view.table.select_key(self._meeting):
            self._meeting = self.pages.rows[0].id if some else None
            view.table.select_key(self._meeting)
        view.table.verticalScrollBar().setValue(top)
        self._reading = False

    def _read_counts(self) -> None:
        """Have the groups counted in a worker: of many meetings it takes longer than a key may."""
        self._drop_counting()
        job = self.services.activities.group_counts_job(self._wanted)
        self._counting = self.shell.jobs.start(job, self._show_counts)

    def _drop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _show_counts(self, counts: dict[tuple[str | None, str], int]) -> None:
        self._counting = None
        self.pages.counts = group_totals(counts, self.pages.order)
        self.view.table.viewport().update()

    def _heading(self, line: Line) -> tuple[str, str]:
        process, month = line.group
        number = self.pages.counts.get(line.group)
        entries = "" if number is None else self.tr("%n entries", "", number)
        if month:
            return month_title(month), entries
        title = self.services.activities.process_label(process) or self.tr("No process")
        president = president_of(self._holders, process)
        told = self.tr("President: {0}").format(president) if president else ""
        return title, " · ".join(part for part in (entries, told) if part)

    def toggle(self, line: Line) -> None:
        """Fold a group away, or unfold it."""
        self.pages.folded ^= {line.group}
        self._reading = True
        top = self.view.table.verticalScrollBar().value()
        self.model.set_pages(self.pages.fetch)
        self.view.table.select_key(line.key)
        self.view.table.verticalScrollBar().setValue(top)
        self._reading = False

    def refresh_row(self, meeting: str) -> None:
        """Read one line again, where it stands."""
        for number, row in enumerate(self.pages.rows):
            if row.id == meeting:
                found = self.services.activities.rows_of([meeting])
                if found:
                    self.pages.rows[number] = found[0]
                    self.model.replace(meeting, Line(meeting, (None, ""), found[0]))
                return

    # -- selection ------------------------------------------------------------------------------------------------

    def _selected(self, key: object) -> None:
        if isinstance(key, str) and key != self._meeting and not self._reading and self._line(key):
            self._meeting = key
            self.panel.show_meeting(key)

    def _line(self, key: str) -> Line | None:
        line = self.model.row_at(self.model.find(key))
        return line if line is not None and line.row is not None else None

    def _clicked(self, index: object) -> None:
        line = self.model.row_at(index)  # type: ignore[arg-type]  # the signal's index
        if line is not None and line.row is None:
            self.toggle(line)

    def step(self, by: int) -> None:
        """Select the next or the previous meeting."""
        table = self.view.table
        row = table.currentIndex().row() + by
        while 0 <= row < self.model.rowCount():
            line = self.model.row_at(self.model.index(row, 0))
            if line is not None and line.row is not None:
                table.select_key(line.key)
                return
            row += by
            if row >= self.model.rowCount() and self.model.canFetchMore(table.rootIndex()):
                self.model.fetchMore(table.rootIndex())

    def open_current(self) -> None:
        """Go into the editor; on a group's head fold or unfold."""
        line = self.model.row_at(self.view.table.currentIndex())
        if line is None:
            return
        if line.row is None:
            self.toggle(line)
        else:
            self.shell.show_inspector(True)
            self.panel.take_focus()

    def select_beside(self, going: list[str]) -> None:
        """Let the selection go to what stays beside meetings that are about to go."""
        keys = [line.key for line in self.model.rows() if line.row is not None]
        last = keys.index(going[-1]) if going[-1] in keys else -1
        after = [key for key in keys[last + 1 :] if key not in going]
        before = [key for key in keys[: max(last, 0)] if key not in going]
        self._meeting = after[0] if after else before[-1] if before else None

    def clear_filters(self) -> None:
        """Show all meetings again."""
        self.view.filter.clear()
        for chip in self.view.chips().values():
            chip.set_value(None)

    # -- what the window tells --------------------------------------------------------------------------------------

    def open_target(self, target: Target) -> None:
        if isinstance(target, str):  # a name: the meetings in which it occurs
            self.clear_filters()
            self.view.filter.setText(target)
        if not isinstance(target, Ref) or self.services.activities.get(target.id) is None:
            return
        if self._stale:
            self.reload()
        if not self._find(target.id):
            self.clear_filters()
            self._find(target.id)
        self._meeting = target.id
        self.view.table.select_key(target.id, centred=True)
        self._open_now()
        self.panel.resume()

    def _find(self, meeting: str) -> bool:
        """Load the list up to a meeting, as far as that is quick; tell whether it is in sight."""
        while not self.model.find(meeting).isValid() and len(self.pages.rows) < MOST_REREAD:
            if not self.model.canFetchMore(self.view.table.rootIndex()):
                return False
            self.model.fetchMore(self.view.table.rootIndex())
        return self.model.find(meeting).isValid()

    def data_changed(self, change: DataChanged) -> None:
        if change.tables & REFERENCE:
            self._learn()
        if not change.tables & (LOG | REFERENCE):
            return
        if self.panel.writing and self._meeting is not None:
            self.panel.again()
            self.refresh_row(self._meeting)
        elif self.isVisible():
            self.reload()
        else:
            self._stale = True

    def as_at_changed(self, at: date) -> None:
        del at
        self.panel.again()

    def take_focus(self) -> None:
        if not self.panel.resume():
            self.view.table.setFocus()

    def enter_list(self) -> None:
        self.view.table.setFocus()

    def focus_filter(self) -> None:
        self.view.filter.setFocus()
        self.view.filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """From the filter, arrows move in the list, Enter goes there, Esc clears; in the list, keys act or filter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.view.filter:
                return self._filter_key(event)
            if watched is self.view.table:
                return self._list_key(event)
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.table.setFocus()
            return True
        if event.key() == Qt.Key.Key_Escape and self.view.filter.text():
            self.view.filter.clear()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif key == Qt.Key.Key_Delete:
            self.actions_.delete()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._fold_key(key == Qt.Key.Key_Left)
        else:
            return type_ahead(self.view.filter, event)
        return True

    def _fold_key(self, away: bool) -> bool:
        line = self.model.row_at(self.view.table.currentIndex())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if line is None or line.row is not None:
            return False
        if (line.group in self.pages.folded) == (away == mirrored):
            self.toggle(line)
        return True

    # -- memory ---------------------------------------------------------------------------------------------------

    def save_state(self) -> dict[str, object]:
        chips = {name: chip.value() or "" for name, chip in self.view.chips().items()}
        return {
            **chips,
            "order": self.view.order.value(),
            "meeting": self._meeting or "",
            "more": self.panel.head.unfolded,
            "columns": self.view.table.save_columns(),
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        self._meeting = str(state.get("meeting") or "") or None
        for name, chip in self.view.chips().items():
            chip.restore(str(state.get(name) or "") or None)
        self.panel.head.unfold(state.get("more") is True)
        self.view.order.restore(str(state.get("order") or ""))
        kept = state.get("columns")
        if isinstance(kept, Mapping):
            self.view.table.restore_columns(kept)

    def may_close(self) -> bool:
        self._count.stop()
        self._drop_counting()
        self._open_later.stop()
        return self.panel.settle()


def _timer(parent: QObject, interval: int, act: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(interval)
    made.timeout.connect(act)
    return made
