"""Ctrl+Z in a filter is about the latest step where nothing was typed since the message bar offered to undo it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from attplanner.ui.widgets.message_bar import MessageBar


class UndoKey(QObject):
    """Watches one filter, and lives as long as it."""

    def __init__(self, field: QLineEdit, bar: MessageBar) -> None:
        super().__init__(field)
        self._bar, self._typed = bar, False
        field.installEventFilter(self)
        field.textEdited.connect(lambda *_: self._note(True))
        bar.offered.connect(self._offered)

    def _note(self, typed: bool) -> None:
        self._typed = typed

    def _offered(self) -> None:
        self._note(False)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Leave the key to the window: a field takes it otherwise even where it has nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        step = self._bar.offers and not self._typed
        if event.matches(QKeySequence.StandardKey.Undo) and step:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
