"""Filters that are saved under a name: kept in the store, listed in the sidebar, taken back like any other change."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.actions import action
from attplanner.ui.shell import FilterView
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.main_window import MainWindow

SETTING = "saved-filters"
TEXT = "text"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name for what a screen's filter bar asks for: the typed text and the chips by their names."""

    name: str
    screen: str
    values: Mapping[str, str]


def load(services: Services) -> list[SavedFilter]:
    """Return the filters of a store, in the order in which they were saved."""
    stored = services.office.get(SETTING)
    return [SavedFilter(**one) for one in json.loads(stored)] if stored else []


def save(services: Services, filters: Sequence[SavedFilter]) -> None:
    """Store the filters, as one undoable step."""
    services.office.set(SETTING, json.dumps([asdict(one) for one in filters], ensure_ascii=False))


def values_of(view: FilterView) -> dict[str, str]:
    """Return what a filter bar asks for; what is not asked for is left out."""
    asked = {TEXT: view.filter.text().strip(), **{name: chip.value() or "" for name, chip in view.chips().items()}}
    return {name: value for name, value in asked.items() if value}


def apply(view: FilterView, values: Mapping[str, str]) -> None:
    """Ask a filter bar for what was saved, and for nothing else."""
    view.filter.setText(values.get(TEXT, ""))
    for name, chip in view.chips().items():
        chip.set_value(values.get(name))


def words_of(view: FilterView) -> str:
    """Return a name that may do: the words of the chips that are set."""
    words = [chip.words() for chip in view.chips().values() if chip.value() is not None]
    text = view.filter.text().strip()
    return ", ".join([*words, f"“{text}”"] if text else words)


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
        heading.setContentsMargins(8, 0, 0, 6)
        self._column.addWidget(heading)
        for one in filters:
            self._column.addWidget(self._button(one, count(one)))
        self.setVisible(bool(filters))

    def _button(self, saved: SavedFilter, count: int | None) -> SavedFilterButton:
        button = SavedFilterButton(saved, count)
        button.clicked.connect(lambda: self.chosen.emit(saved))
        button.removed.connect(lambda: self.removed.emit(saved))
        return button


class NamePopup(QFrame):
    """Asks under which name a filter is saved; ``named`` carries it."""

    named = Signal(str)

    def __init__(self, proposal: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(label(self.tr("Save this filter as"), "heading"))
        row = QHBoxLayout()
        self.field, save_button = QLineEdit(proposal), QPushButton(self.tr("Save"))
        self.field.setAccessibleName(self.tr("Name of the filter"))
        self.field.setMinimumWidth(240)
        self.field.selectAll()
        save_button.setProperty("kind", "primary")
        save_button.setProperty("scale", "small")
        self.field.returnPressed.connect(self._take)
        save_button.clicked.connect(self._take)
        row.addWidget(self.field)
        row.addWidget(save_button)
        column.addLayout(row)

    def open_at(self, corner: QPoint) -> None:
        """Show the question."""
        self.adjustSize()
        self.move(corner)
        self.show()
        self.field.setFocus()

    def _take(self) -> None:
        name = self.field.text().strip()
        if name:
            self.close()
            self.named.emit(name)


class FilterKeeper(QObject):
    """Saves, lists, applies and removes the filters of the window's screens."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.sidebar.filters.chosen.connect(self.use)
        window.sidebar.filters.removed.connect(self.remove)

    def refresh(self) -> None:
        """Read the filters of the store again and count what they leave."""
        services = self._window.services
        self._window.sidebar.filters.show_filters(load(services) if services else [], self._count)

    def _count(self, saved: SavedFilter) -> int | None:
        screen = self._window.screens.get(saved.screen)
        return screen.count_filtered(saved.values) if screen is not None else None

    def ask(self) -> None:
        """Ask for a name and save what the filter bar of this screen asks for."""
        screen = self._window.screens.get(self._window.current)
        view = screen.filter_view if screen is not None else None
        if view is None or not values_of(view):
            self._window.message(self.tr("Filter the list first: what is asked for then can be saved under a name."))
            return
        popup = NamePopup(words_of(view), self._window)
        popup.named.connect(self.save_as)
        popup.open_at(view.filter.mapToGlobal(QPoint(0, view.filter.height() + 4)))

    def save_as(self, name: str) -> None:
        """Save the filter of this screen under a name; one of the same name is replaced."""
        services, key = self._window.services, self._window.current
        view = self._window.screens[key].filter_view
        if services is None or view is None:
            return
        kept = [one for one in load(services) if (one.name, one.screen) != (name, key)]
        made = SavedFilter(name, key, values_of(view))
        self._window.attempt(lambda: save(services, [*kept, made]))

    def use(self, saved: SavedFilter) -> None:
        """Show the screen of a filter and what it leaves there."""
        self._window.navigate(saved.screen)
        screen = self._window.screens.get(saved.screen)
        if screen is not None and screen.filter_view is not None:
            apply(screen.filter_view, saved.values)

    def remove(self, saved: SavedFilter) -> None:
        """Take a filter off the list."""
        services = self._window.services
        if services is not None:
            kept = [one for one in load(services) if one != saved]
            self._window.attempt(lambda: save(services, kept))
