"""A line as the whole program has it: at its height whatever the letters, and with a Ctrl+Z that is never lost."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class Undoing(Protocol):
    """A line, or the document of a text."""

    def isUndoAvailable(self) -> bool:
        """Tell whether typing can be taken back."""

    def isRedoAvailable(self) -> bool:
        """Tell whether it can be done again."""


def left_to_program(event: QEvent, typing: Undoing) -> bool:
    """Leave Ctrl+Z, and redo, to the program where a field has nothing to take back; tell whether it was that."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    is_programs = (event.matches(undo) and not typing.isUndoAvailable()) or (
        event.matches(redo) and not typing.isRedoAvailable()
    )
    if is_programs:
        event.ignore()
    return is_programs


class LevelLine(QLineEdit):
    """Letters taller than the Latin ones are not drawn too high; a style that does so makes each start slower.

    Ctrl+Z takes typing back while there is some here, else it is the program's.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._level)
        self._level()

    def event(self, event: QEvent, /) -> bool:
        return left_to_program(event, self) or super().event(event)

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
