"""Meetings: filters the log as one types, keeps the selection, opens one record in the inspector."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.ops import Op
from attplanner.domain.queries import MeetingFilter
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.screens.meetings.editor import MeetingPanel
from attplanner.ui.screens.meetings.lines import Line
from attplanner.ui.screens.meetings.list_actions import ListActions
from attplanner.ui.screens.meetings.log_list import LogList
from attplanner.ui.screens.meetings.view import MeetingsView, filter_of
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.group_keys import GroupKeys
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.filter_field import ENTER

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services

LOG = frozenset(
    {"activity", "activity_place", "activity_actor", "item", "item_wording", "participation", "person", "proposal"}
)
OPEN_AFTER = 80  # once nobody types for so long
FOLLOW = 40  # milliseconds between a list that is shown for the first time and the meeting beside it
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
        self.log = LogList(self.view, services, shell)
        self.pages, self.model = self.log.pages, self.log.model
        self.panel = MeetingPanel(services, shell)
        self.inspector = self.panel
        self.filter_view = self.view
        self.actions_ = ListActions(self)
        self._groups = GroupKeys(
            self.view.table, self.model, lambda line: line.row is None, self.log.is_folded, self.log.toggle
        )
        self._logged = ""  # a new meeting that is to be shown
        self._chosen = False  # whether the arrows of the filter chose the meeting
        self._open_later = once_after(OPEN_AFTER, self._open_now, self)
        self._learn()
        self._prepare()

    def _learn(self) -> None:
        """Read what the list says of processes and States, in the words of the vocabulary."""
        self.log.learn()
        lexicon = self.services.lexicon()
        processes = [one for one in lexicon.processes if one.treaty == "ATT"]
        self.view.process.set_choices([(one.key, one.label) for one in reversed(processes)])
        states = sorted(lexicon.states, key=lambda iso3: fold(lexicon.shown_state(iso3)))
        self.view.state.set_choices([Choice(one, lexicon.shown_state(one), "flag", one) for one in states])
        self.view.region.set_choices(
            [(one, words.word("regions_in_full", one)) for one in self.services.states.regions()]
        )

    def _prepare(self) -> None:
        view, table = self.view, self.view.table
        table.current_key.connect(self._selected)
        table.clicked.connect(self._clicked)
        table.installEventFilter(self)
        table.doubleClicked.connect(lambda *_: self.open_current())
        view.filter.narrowed.connect(self._narrow)
        view.filter.stepped.connect(self._choose)
        view.filter.entered.connect(self._enter)
        view.city.set_reader(lambda: [Choice(one, one) for one in self.services.activities.cities()])
        view.order.changed.connect(self.reload)
        for chip in view.chips().values():
            chip.changed.connect(self.reload)
        self._first_steps = (
            view.nothing.add_action(self.tr("Show all meetings"), self.clear_filters, primary=True),
            view.empty.add_action(self.tr("Log a meeting"), self.shell.log_meeting, primary=True),
        )
        view.empty.add_action(self.tr("Bring in a paper"), lambda: self.shell.navigate("imports"))
        view.hidden.wanted.connect(lambda key: self.open_target(Ref("activity", key)))
        self.panel.stepped.connect(self.step)
        self.panel.delete_wanted.connect(self.actions_.delete)
        self.panel.left.connect(self.enter_list)

    # -- the list -------------------------------------------------------------------------------------------------

    def wanted(self) -> MeetingFilter:
        """Return what the filter bar asks for."""
        return self.view.wanted()

    def shown(self) -> None:
        if not self.log.stale:
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

    def _narrow(self) -> None:
        self._chosen = False
        self.reload()

    def _choose(self, by: int) -> None:
        self._chosen = True
        self.step(by)

    def _enter(self) -> None:
        """Go from the filter into the list, or into the meeting that was chosen by its arrows."""
        if self._chosen:
            self.open_current()
        else:
            self.view.table.setFocus()

    def _read_list(self) -> bool:
        """Read what the filter bar asks for, and go to a meeting that was logged since."""
        logged, self._logged = self._logged, ""
        fits = bool(logged) and self.services.activities.fits(logged, self.view.wanted())
        self.view.hidden.show_meeting(self._named(logged) if logged and not fits else "", logged)
        fresh = self.log.read()
        if fits:
            self._go_to(logged)
        return fresh

    def _go_to(self, meeting: str) -> None:
        """Select a meeting; somebody who worked on another one finds himself in the list."""
        focus = self.window().focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self.view.table.setFocus()
        self.log.find(meeting)
        self.log.selected = meeting
        self.view.table.select_key(meeting, centred=True)

    def _named(self, meeting: str) -> str:
        return ", ".join(words.meeting(row) for row in self.services.activities.rows_of([meeting]))

    def _open_now(self) -> None:
        self._open_later.stop()
        self.panel.show_meeting(self.log.selected)

    # -- selection ------------------------------------------------------------------------------------------------

    def _selected(self, key: object) -> None:
        if isinstance(key, str) and key != self.log.selected and not self.log.filling and self._line(key):
            self.log.selected = key
            self.panel.show_meeting(key)

    def _line(self, key: str) -> Line | None:
        line = self.model.row_at(self.model.find(key))
        return line if line is not None and line.row is not None else None

    def _clicked(self, index: object) -> None:
        line = self.model.row_at(index)  # type: ignore[arg-type]  # the signal's index
        if line is not None and line.row is None:
            self.log.toggle(line)

    def step(self, by: int) -> None:
        """Select the next or the previous meeting."""
        self.log.step(by)

    def open_current(self) -> None:
        """Go into the editor; from a group's head to its first meeting."""
        line = self.log.current()
        if line is None or self._groups.enter():
            return
        self.shell.show_inspector(True)
        self.panel.take_focus()

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
        if self.log.stale:
            self.reload()
        if not self.log.find(target.id):
            self.clear_filters()
            self.log.find(target.id)
        there = self.isVisible() and self.panel.meeting == target.id  # after undo: the focus stays where it is
        self.log.selected = target.id
        self.view.table.select_key(target.id, centred=True)
        self._open_now()
        if not there:
            self.panel.resume()

    def data_changed(self, change: DataChanged) -> None:
        if change.tables & REFERENCE:
            self._learn()
        if not change.tables & (LOG | REFERENCE):
            if "follow_up" in change.tables:
                self.panel.again()
            return
        if change.op is Op.LOG_ACTIVITY:
            self._logged = next((ref.id for ref in change.refs if ref.table == "activity"), "")
        self.actions_.data_changed()
        if self.panel.writing and self.log.selected is not None:
            self.panel.again()
            mine = self.log.selected
            if self.log.refresh_row(mine) and self.services.activities.fits(mine, self.wanted()):
                self.log.move_row(mine)
        elif self.isVisible():
            self.reload()
        else:
            self.log.stale = True

    def as_at_changed(self, at: date) -> None:
        del at
        self.panel.again()

    def take_focus(self) -> None:
        if not self.panel.resume():
            self.enter_list()

    def enter_list(self) -> None:
        """Go into the list; where there is nothing in it, to the step that is offered instead."""
        offered = next((one for one in self._first_steps if one.isVisible()), None)
        (offered or self.view.table).setFocus()

    def offered(self) -> Sequence[QAction]:
        return self.actions_.offered()

    def focus_filter(self) -> None:
        self.view.filter.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Keys in the list act on what is selected there, or filter."""
        if watched is self.view.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._list_key(event)
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in ENTER:
            self.open_current()
        elif key == Qt.Key.Key_Delete:
            self.actions_.delete()
        elif key == Qt.Key.Key_F2:
            self.actions_.ask()
        else:
            return self._groups.take(event) or self.view.filter.type_ahead(event)
        return True

    # -- memory ---------------------------------------------------------------------------------------------------

    def count_job(self, values: Mapping[str, str]) -> Callable[[], int]:
        return self.services.activities.count_job(filter_of(values.get("text", ""), values))

    def save_state(self) -> dict[str, object]:
        chips = {name: chip.value() or "" for name, chip in self.view.chips().items()}
        return {
            **chips,
            "order": self.view.order.value(),
            "meeting": self.log.selected or "",
            "more": self.panel.head.unfolded,
            "columns": self.view.table.save_columns(),
            "kept": self.panel.reads.kept,
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        self.log.selected = str(state.get("meeting") or "") or None
        for name, chip in self.view.chips().items():
            chip.restore(str(state.get(name) or "") or None)
        self.panel.head.unfold(state.get("more") is True)
        self.view.order.restore(str(state.get("order") or ""))
        columns, kept = state.get("columns"), state.get("kept")
        if isinstance(columns, Mapping):
            self.view.table.restore_columns(columns)
        if isinstance(kept, list):
            self.panel.reads.kept = [str(one) for one in kept]

    def may_close(self) -> bool:
        self.log.rest()
        self._open_later.stop()
        return self.panel.settle()
