"""The keys of the people: in the line for a new person, and in the lists."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from attplanner.ui.screens.people.view import PeopleView

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Acts(Protocol):
    """What the keys do on the screen."""

    def enter_list(self) -> None:
        """Put the focus into the list."""

    def close_line(self) -> None:
        """Take the line for a new person away."""

    def delete(self) -> None:
        """Delete who is selected."""

    def open_current(self) -> None:
        """Go to the page of who is selected."""


class PeopleKeys(QObject):
    """Esc leaves the line for a new person; typing in a list filters."""

    def __init__(self, view: PeopleView, screen: Acts) -> None:
        super().__init__(view)
        self._screen, self._view = screen, view
        for widget in (self._view.line, *self._view.tables.values()):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._view.line:
                return self._line_key(event)
            if watched in self._view.tables.values():
                return self._list_key(event)
        return super().eventFilter(watched, event)

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
            return self._view.filter.type_ahead(event)
        return True
