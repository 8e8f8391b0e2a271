"""The saved filters in the sidebar: a name for what a screen's filter bar asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.actions import action
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name for what a screen's filter bar asks for: the typed text and the chips by their names."""

    name: str
    screen: str
    values: Mapping[str, str]


class SavedFilterButton(ChipButton):
    """One saved filter in the sidebar; Delete or its menu removes it."""

    removed = Signal()

    def __init__(self, saved: SavedFilter, count: int | None) -> None:
        super().__init__(kind="side", padding=8, size=12, gap=10)
        self.set_parts(saved.name, lead="funnel", token="ink3")
        self.set_note("" if count is None else str(count))
        self.setToolTip(saved.name)
        self.setFixedSize(theme.SIDEBAR - 16, 27)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = QMenu(self)
        menu.addAction(action(menu, self.tr("Remove this filter"), self.removed.emit, icon="trash-2"))
        menu.popup(event.globalPos())


class SavedFilterList(QWidget):
    """The sidebar's part; hidden while nothing is saved."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_filters(self, filters: Sequence[SavedFilter], count: Callable[[SavedFilter], int | None]) -> None:
        """List other filters, each with how many records it leaves, where its screen can tell."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heading = label(self.tr("Saved filters"), "heading")
        set_edges(heading, 8, 0, 0, 6)
        self._column.addWidget(heading)
        for one in filters:
            self._column.addWidget(self._button(one, count(one)))
        self.setVisible(bool(filters))

    def _button(self, saved: SavedFilter, count: int | None) -> SavedFilterButton:
        button = SavedFilterButton(saved, count)
        button.clicked.connect(lambda: self.chosen.emit(saved))
        button.removed.connect(lambda: self.removed.emit(saved))
        return button
