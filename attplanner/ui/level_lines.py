"""Keeps what is typed into a line at its height: letters taller than the Latin ones are not drawn too high."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget


class LevelLine(QLineEdit):
    """The line of the whole program. A style that sees every line does the same, and makes each start slower."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._level)
        self._level()

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
