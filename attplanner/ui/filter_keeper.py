"""Filters that are saved under a name: kept in the store, taken back like any other change."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.ui.jobs import Job
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.saved_filters import SavedFilter
from attplanner.ui.shell import FilterView, Screen, Shell
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.labels import label
from attplanner.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SETTING = "saved-filters"
TEXT = "text"
LATER = 400  # ms: a screen that only counts is made when what was asked for stands


def load(services: Services) -> list[SavedFilter]:
    """Return the filters of a store, in the order in which they were saved."""
    stored = services.office.get(SETTING)
    return [SavedFilter(**one) for one in json.loads(stored)] if stored else []


def save(services: Services, filters: Sequence[SavedFilter]) -> None:
    """Store the filters, as one undoable step."""
    services.office.set(SETTING, json.dumps([asdict(one) for one in filters], ensure_ascii=False))


def values_of(view: FilterView) -> dict[str, str]:
    """Return what a filter bar asks for; what is not asked for is left out."""
    asked = {TEXT: view.filter.wanted(), **{name: chip.value() or "" for name, chip in view.chips().items()}}
    return {name: value for name, value in asked.items() if value}


def apply(view: FilterView, values: Mapping[str, str]) -> None:
    """Ask a filter bar for what was saved, and for nothing else."""
    view.filter.setText(values.get(TEXT, ""))
    for name, chip in view.chips().items():
        chip.set_value(values.get(name))


def words_of(view: FilterView) -> str:
    """Return a name that may do: the words of the chips that are set."""
    words = [chip.words() for chip in view.chips().values() if chip.value() is not None]
    text = view.filter.wanted()
    return ", ".join([*words, f"“{text}”"] if text else words)


class NamePopup(QFrame):
    """Asks for the name of a filter; ``named`` carries it."""

    named = Signal(str)

    def __init__(self, title: str, proposal: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(label(title, "heading"))
        row = QHBoxLayout()
        self.field, save_button = LevelLine(proposal), QPushButton(self.tr("Save"))
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
    """Saves, lists, counts, applies, renames, orders and removes the filters of the window's screens.

    ``screen_of`` makes a screen that was not shown yet, to count what a filter of it leaves.
    """

    def __init__(self, window: WindowFrame, shell: Shell, screen_of: Callable[[str], Screen | None]) -> None:
        super().__init__(window)
        self._window, self._shell, self._screen_of = window, shell, screen_of
        self._counting: list[Job] = []
        self._uncounted: list[SavedFilter] = []
        self._later = once_after(LATER, self._count_rest, self)

    def listen(self) -> None:
        """Do what is asked for in the sidebar, which is built by now."""
        shown = self._window.sidebar.filters
        shown.chosen.connect(self.use)
        shown.removed.connect(self.remove)
        shown.rename_wanted.connect(self.ask_new_name)
        shown.moved.connect(self.move)

    # -- counting -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the filters of the store again and count what they leave."""
        self.rest()
        services = self._window.services
        filters = load(services) if services else []
        self._window.sidebar.filters.show_filters(filters)
        for one in filters:
            self._count(one, self._window.screens.get(one.screen))
        if self._uncounted:
            self._later.start()

    def rest(self) -> None:
        """Count no further: the store is closed, or counted anew."""
        self._later.stop()
        self._uncounted = []
        for job in self._counting:
            job.cancel()
        self._counting = []

    def _count_rest(self) -> None:
        uncounted, self._uncounted = self._uncounted, []
        for one in uncounted:
            screen = self._screen_of(one.screen)
            if screen is not None:
                self._count(one, screen)

    def _count(self, saved: SavedFilter, screen: Screen | None) -> None:
        if screen is None:
            self._uncounted.append(saved)
            return
        work, shown = screen.count_job(saved.values), self._window.sidebar.filters
        if work is not None:
            self._counting.append(self._shell.jobs.start(work, lambda count: shown.show_count(saved, count)))
            return
        count = screen.count_filtered(saved.values)
        if count is not None:
            shown.show_count(saved, count)

    # -- what is asked for ------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for a name and save what the filter bar of this screen asks for."""
        screen = self._window.screens.get(self._window.current)
        view = screen.filter_view if screen is not None else None
        if view is None or not values_of(view):
            self._shell.message(self.tr("Filter the list first: what is asked for then can be saved under a name."))
            return
        popup = NamePopup(self.tr("Save this filter as"), words_of(view), self._window)
        popup.named.connect(self.save_as)
        field = view.filter if view.filter.isVisible() else screen
        popup.open_at(field.mapToGlobal(QPoint(0, view.filter.height() + 4)) if field else QPoint())

    def save_as(self, name: str) -> None:
        """Save the filter of this screen under a name; one of the same name is replaced."""
        key = self._window.current
        screen = self._window.screens[key]
        view = screen.filter_view
        if view is not None:
            made = SavedFilter(name, key, {**values_of(view), **screen.list_shown()})
            self._change(lambda filters: [*_without(filters, made), made])

    def use(self, saved: SavedFilter) -> None:
        """Show the screen of a filter and what it leaves there."""
        self._shell.navigate(saved.screen)
        screen = self._window.screens.get(saved.screen)
        if screen is not None and screen.filter_view is not None:
            screen.show_list(saved.values)
            apply(screen.filter_view, saved.values)

    def ask_new_name(self, saved: SavedFilter) -> None:
        """Ask for another name of a filter."""
        popup = NamePopup(self.tr("Rename this filter"), saved.name, self._window)
        popup.named.connect(lambda name: self.rename(saved, name))
        button = self._window.sidebar.filters.button_of(saved)
        popup.open_at(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def rename(self, saved: SavedFilter, name: str) -> None:
        """Give a filter another name; another one of that name is replaced."""
        made = replace(saved, name=name)
        self._change(lambda filters: [made if one == saved else one for one in _without(filters, made, saved)])
        self._window.sidebar.filters.button_of(made).setFocus()

    def move(self, saved: SavedFilter, by: int) -> None:
        """Put a filter further up (-1) or down (1)."""

        def moved(filters: Sequence[SavedFilter]) -> list[SavedFilter]:
            others = [one for one in filters if one != saved]
            others.insert(max(0, filters.index(saved) + by), saved)
            return others

        self._change(moved)

    def remove(self, saved: SavedFilter) -> None:
        """Take a filter off the list."""
        self._change(lambda filters: [one for one in filters if one != saved])

    def _change(self, changed: Callable[[Sequence[SavedFilter]], list[SavedFilter]]) -> None:
        services = self._window.services
        if services is None:
            return
        filters = load(services)
        wanted = changed(filters)
        if wanted != filters and self._shell.attempt(lambda: save(services, wanted)):
            self.refresh()


def _without(
    filters: Sequence[SavedFilter], named: SavedFilter, kept: SavedFilter | None = None
) -> list[SavedFilter]:
    """Return the filters without another one of the same name on the same screen."""
    return [one for one in filters if one == kept or (one.name, one.screen) != (named.name, named.screen)]
