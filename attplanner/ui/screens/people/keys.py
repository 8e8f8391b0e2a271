"""The keys of the people: from the filter into the list and back, in the line for a new person, in the lists."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from attplanner.ui.screens.people.view import PeopleView
from attplanner.ui.type_ahead import type_ahead

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Acts(Protocol):
    """What the keys do on the screen."""

    def step(self, by: int) -> None:
        """Go on in the list by so many lines."""

    def enter_list(self) -> None:
        """Put the focus into the list."""

    def close_line(self) -> None:
        """Take the line for a new person away."""

    def delete(self) -> None:
        """Delete who is selected."""

    def open_current(self) -> None:
        """Go to the page of who is selected."""


class PeopleKeys(QObject):
    """From the filter, arrows move in the list, Enter goes there, Esc clears; typing in a list filters."""

    def __init__(self, view: PeopleView, screen: Acts) -> None:
        super().__init__(view)
        self._screen, self._view = screen, view
        for widget in (self._view.filter, self._view.line, *self._view.tables.values()):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._view.filter:
                return self._filter_key(event)
            if watched is self._view.line:
                return self._line_key(event)
            if watched in self._view.tables.values():
                return self._list_key(event)
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._screen.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in ENTER:
            self._screen.enter_list()
        elif key == Qt.Key.Key_Escape and self._view.filter.text():
            self._view.filter.clear()
        else:
            return False
        return True

    def _line_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._screen.close_line()
        self._screen.enter_list()
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._screen.delete()
        elif event.key() in ENTER:
            self._screen.open_current()
        else:
            return type_ahead(self._view.filter, event)
        return True
