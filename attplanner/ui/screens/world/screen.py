"""World: filters the States, keeps the selection, and shows one State's page in the inspector."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.state import StateRow
from attplanner.domain.treaty_status import Status
from attplanner.ui import words
from attplanner.ui.screens.world.columns import StateLook, columns
from attplanner.ui.screens.world.state_page import StatePanel
from attplanner.ui.screens.world.view import NOT_PARTY, WorldView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.type_ahead import type_ahead
from attplanner.ui.widgets.choice_popup import Choice

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services

FOLLOW = 40  # milliseconds between a keystroke's list and the page beside it
REFERENCE = frozenset(
    {"state", "state_name", "treaty_action", "grouping", "grouping_member", "organization", "organization_name"}
)
LOG = frozenset({"activity", "activity_place", "item", "participation", "person", "post_holding"})
MEMBERS = "members-of-"  # how the keys of such groupings begin


class WorldScreen(Screen):
    """The list of States at the date that the window shows."""

    tables = frozenset({"state"})
    inspector_width = 352

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view = WorldView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.model: RowTableModel[StateRow] = RowTableModel(columns(), lambda row: row.iso3, self)
        self.panel = StatePanel(services, shell)
        self.inspector = self.panel
        self.filter_view = self.view
        self._state: str | None = None
        self._stale = True
        self._reading = False
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW)
        self._follow.timeout.connect(self._show_page)
        self._prepare()

    def _prepare(self) -> None:
        view = self.view
        view.table.set_table(self.model, StateLook(self.model.columns))
        view.table.horizontalHeader().setSortIndicatorShown(True)
        view.table.setSortingEnabled(True)
        view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.table.current_key.connect(self._selected)
        view.table.activated.connect(lambda *_: self.panel.take_focus())
        view.region.set_choices([(one, words.word("regions_in_full", one)) for one in self.services.states.regions()])
        groupings = self.services.states.groupings()
        view.grouping.set_choices([Choice(key, name, short=_acronym(key)) for key, name in groupings])
        view.filter.textChanged.connect(self.narrow)
        view.filter.installEventFilter(self)
        view.table.installEventFilter(self)
        for chip in view.chips().values():
            chip.changed.connect(self.narrow)
        view.legend.chosen.connect(self._toggle_status)
        view.nothing.add_action(self.tr("Show all States"), self.clear_filters, primary=True)

    # -- the list -------------------------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale:
            self._fill()
            self._follow.start()  # the list first: opening a store has enough to do in one go

    def reload(self) -> None:
        """Read the list and the page again."""
        self._fill()
        self._show_page()

    def narrow(self, *_: object) -> None:
        """Read the list again; the page of another State follows once the list was painted."""
        before = self._state
        self._fill()
        if self._state != before:
            self._follow.start()

    def _show_page(self) -> None:
        self._follow.stop()
        self.panel.show_state(self._state, self.shell.as_at())

    def _fill(self) -> None:
        """Show what fits the filters and keep the selection where it still does."""
        view, self._stale = self.view, False
        rows = self.services.states.rows(
            self.shell.as_at(), view.filter.text(), None, view.region.value(), view.grouping.value()
        )
        shown = [row for row in rows if fits(row, view.status.value())]
        everything = len(self.services.lexicon().states)
        view.legend.set_counts(Counter(row.status.status for row in rows), len(shown), everything)
        self._reading = True
        self.model.set_rows(shown)
        view.pages.setCurrentIndex(0 if shown else 1)
        if not view.table.select_key(self._state):
            self._state = self.model.key_at(self.model.index(0, 0))
            view.table.select_key(self._state)
        self._reading = False

    def _selected(self, iso3: object) -> None:
        if isinstance(iso3, str) and iso3 != self._state and not self._reading:
            self._state = iso3
            self.panel.show_state(iso3, self.shell.as_at())

    def _toggle_status(self, status: Status) -> None:
        chip = self.view.status
        chip.set_value(None if chip.value() == status.value else status.value)

    def clear_filters(self) -> None:
        """Show all States again."""
        self.view.filter.clear()
        for chip in self.view.chips().values():
            chip.set_value(None)

    # -- what the window tells --------------------------------------------------------------------------------------

    def open_target(self, target: Target) -> None:
        if not isinstance(target, Ref):
            return
        if self._stale:
            self.reload()
        if not self.model.find(target.id).isValid():
            self.clear_filters()
        self.view.table.select_key(target.id, centred=True)

    def data_changed(self, change: DataChanged) -> None:
        if not change.tables & (REFERENCE | LOG):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def as_at_changed(self, at: date) -> None:
        del at
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def take_focus(self) -> None:
        self.view.table.setFocus()

    def focus_filter(self) -> None:
        self.view.filter.setFocus()
        self.view.filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """From the filter, the arrows move in the list, Enter goes there, Esc clears; typing in the list filters."""
        if watched is self.view.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._filter_key(event)
        if watched is self.view.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return type_ahead(self.view.filter, event)
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        table = self.view.table
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row = table.currentIndex().row() + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= row < self.model.rowCount():
                table.select_key(self.model.key_at(self.model.index(row, 0)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            table.setFocus()
            return True
        if event.key() == Qt.Key.Key_Escape and self.view.filter.text():
            self.view.filter.clear()
            return True
        return False

    def may_close(self) -> bool:
        self._follow.stop()
        return True

    # -- memory ---------------------------------------------------------------------------------------------------

    def count_filtered(self, values: Mapping[str, str]) -> int:
        text, region, grouping = values.get("text", ""), values.get("region"), values.get("grouping")
        rows = self.services.states.rows(self.shell.as_at(), text, None, region, grouping)
        return sum(fits(row, values.get("status")) for row in rows)

    def save_state(self) -> dict[str, object]:
        view = self.view
        return {
            **{name: chip.value() or "" for name, chip in view.chips().items()},
            "state": self._state or "",
            "columns": view.table.save_columns(),
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        self._state = str(state.get("state") or "") or None
        for name, chip in self.view.chips().items():
            chip.restore(str(state.get(name) or "") or None)
        kept = state.get("columns")
        if isinstance(kept, Mapping):
            self.view.table.restore_columns(kept)


def _acronym(key: str) -> str:
    """Return what a chip says of an organization's members, which it has no room to spell out; "" for others."""
    return key.removeprefix(MEMBERS) if key.startswith(MEMBERS) else ""


def fits(row: StateRow, wanted: str | None) -> bool:
    """Tell whether a State has the status that is asked for: one of the four, or any but State Party."""
    if wanted == NOT_PARTY:
        return row.status.status is not Status.PARTY
    return wanted in (None, row.status.status.value)
