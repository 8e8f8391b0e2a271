"""A line as the whole program has it: at its height whatever the letters, and with a Ctrl+Z that is never lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class LevelLine(QLineEdit):
    """Letters taller than the Latin ones are not drawn too high; a style that does so makes each start slower.

    Ctrl+Z takes typing back while there is some here, else it is the program's.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._level)
        self._level()

    def event(self, event: QEvent, /) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_programs(event):
            event.ignore()
            return True
        return super().event(event)

    def _is_programs(self, event: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        return (event.matches(undo) and not self.isUndoAvailable()) or (
            event.matches(redo) and not self.isRedoAvailable()
        )

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._level()

    def _level(self) -> None:
        """Move the text down by as much as a QLineEdit draws it too high; the sides belong to the line itself."""
        shown = self.displayText()
        down = 0 if shown.isascii() else _raised_by(shown, self.font())
        margins = self.textMargins()
        if margins.top() != down:
            self.setTextMargins(margins.left(), down, margins.right(), -down)


def _raised_by(text: str, font: QFont) -> int:
    """Return by how many pixels the letters rise over the font's own, by which a QLineEdit centres its text.

    Arabic comes from another family than the Latin one, Devanagari and others from whatever the system has.
    """
    from PySide6.QtGui import QTextLayout  # most lines are Latin

    laid = QTextLayout(text, font)
    laid.beginLayout()
    line = laid.createLine()
    laid.endLayout()
    return max(round(line.ascent()) - QFontMetrics(font).ascent(), 0) if line.isValid() else 0
