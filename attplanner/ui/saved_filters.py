"""The saved filters in the sidebar: a name for what a screen's filter bar asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.actions import action
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import label

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name for what a screen's filter bar asks for: the typed text and the chips by their names."""

    name: str
    screen: str
    values: Mapping[str, str]


class SavedFilterButton(ChipButton):
    """One saved filter. Enter shows it, F2 renames it, Delete removes it, Alt with an arrow moves it."""

    removed = Signal()
    rename_wanted = Signal()
    moved = Signal(int)

    def __init__(self, saved: SavedFilter) -> None:
        super().__init__(kind="side", padding=8, size=12, gap=10)
        self.set_parts(saved.name, lead="funnel", token="ink3")
        keys = self.tr("Enter shows it, F2 renames it, Delete removes it, Alt+↑ and Alt+↓ move it.")
        self.setToolTip(f"{saved.name}\n{keys}")
        self.setFixedSize(theme.SIDEBAR - 16, 27)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif key in MOVES and modifiers & ALT:
            self.moved.emit(MOVES[key])
        elif key == Qt.Key.Key_F10 and modifiers == SHIFT:
            self._open_menu(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        self._open_menu(event.globalPos())

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(action(menu, self.tr("Rename …"), self.rename_wanted.emit, icon="pencil"))
        menu.addAction(action(menu, self.tr("Move up"), lambda: self.moved.emit(-1), icon="arrow-up"))
        menu.addAction(action(menu, self.tr("Move down"), lambda: self.moved.emit(1), icon="arrow-down"))
        menu.addAction(action(menu, self.tr("Remove this filter"), self.removed.emit, icon="trash-2"))
        menu.popup(at)


class SavedFilterList(QWidget):
    """The sidebar's part; hidden while nothing is saved."""

    chosen = Signal(object)
    removed = Signal(object)
    rename_wanted = Signal(object)
    moved = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(0)
        self._filters: list[SavedFilter] = []
        self._buttons: list[SavedFilterButton] = []
        self.hide()

    def show_filters(self, filters: Sequence[SavedFilter]) -> None:
        """List other filters. The focus stays with its filter, or where a removed one stood."""
        if list(filters) == self._filters:
            return
        place = next((number for number, one in enumerate(self._buttons) if one.hasFocus()), None)
        held = self._filters[place] if place is not None else None
        self._filters = list(filters)
        self._fill()
        if place is not None and self._buttons:
            there = self._filters.index(held) if held in self._filters else min(place, len(self._buttons) - 1)
            self._buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_count(self, saved: SavedFilter, count: int) -> None:
        """Show beside a filter how many records it leaves."""
        if saved in self._filters:
            self._buttons[self._filters.index(saved)].set_note(str(count))

    def button_of(self, saved: SavedFilter) -> QWidget:
        """Return the widget of a filter that is listed."""
        return self._buttons[self._filters.index(saved)]

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heading = label(self.tr("Saved filters"), "heading")
        set_edges(heading, 8, 0, 0, 6)
        self._column.addWidget(heading)
        self._buttons = [self._button(one) for one in self._filters]
        self.setVisible(bool(self._filters))
        for button in self._buttons:
            self._column.addWidget(button)
            button.show()  # at once: it may get the focus

    def _button(self, saved: SavedFilter) -> SavedFilterButton:
        button = SavedFilterButton(saved)
        button.clicked.connect(lambda: self.chosen.emit(saved))
        button.removed.connect(lambda: self.removed.emit(saved))
        button.rename_wanted.connect(lambda: self.rename_wanted.emit(saved))
        button.moved.connect(lambda by: self.moved.emit(saved, by))
        return button
