"""The menu of what is selected in a list: by the right button, by the Menu key, and by Shift+F10."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

SHIFT = Qt.KeyboardModifier.ShiftModifier
IN = 24  # pixels from the edge where a line begins


class MenuKey(QObject):
    """Watches one list. By keys the menu opens below the line with the focus, on its first entry."""

    def __init__(self, view: QAbstractItemView, menu: Callable[[], QMenu]) -> None:
        super().__init__(view)
        self._view, self._menu = view, menu
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_at)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Take the keys: not every system makes a wish for a menu of Shift+F10."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            asked = event.key() == Qt.Key.Key_F10 and event.modifiers() == SHIFT
        else:
            asked = isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Keyboard
        if asked:
            self._open_below_line()
        return asked or super().eventFilter(watched, event)

    def _open_below_line(self) -> None:
        line, menu = self._view.visualRect(self._view.currentIndex()), self._menu()
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at = line.bottomRight() - QPoint(IN + menu.sizeHint().width(), 0)
        else:
            at = line.bottomLeft() + QPoint(IN, 0)
        menu.popup(self._view.viewport().mapToGlobal(at))
        first = next((one for one in menu.actions() if one.isEnabled() and one.text()), None)
        if first is not None:
            menu.setActiveAction(first)

    def _open_at(self, at: QPoint) -> None:
        self._menu().popup(self._view.viewport().mapToGlobal(at))
