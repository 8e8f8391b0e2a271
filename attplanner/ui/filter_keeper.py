"""Filters that are saved under a name: kept in the store, taken back like any other change."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attplanner.ui.saved_filters import SavedFilter
from attplanner.ui.shell import FilterView, Shell
from attplanner.ui.widgets.labels import label
from attplanner.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SETTING = "saved-filters"
TEXT = "text"


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

    def __init__(self, window: WindowFrame, shell: Shell) -> None:
        super().__init__(window)
        self._window, self._shell = window, shell

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
            self._shell.message(self.tr("Filter the list first: what is asked for then can be saved under a name."))
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
        self._shell.attempt(lambda: save(services, [*kept, made]))

    def use(self, saved: SavedFilter) -> None:
        """Show the screen of a filter and what it leaves there."""
        self._shell.navigate(saved.screen)
        screen = self._window.screens.get(saved.screen)
        if screen is not None and screen.filter_view is not None:
            apply(screen.filter_view, saved.values)

    def remove(self, saved: SavedFilter) -> None:
        """Take a filter off the list."""
        services = self._window.services
        if services is not None:
            kept = [one for one in load(services) if one != saved]
            self._shell.attempt(lambda: save(services, kept))
