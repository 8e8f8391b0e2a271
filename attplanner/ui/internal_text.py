"""A text to be read and marked that is the office's own: it leaves only as a copy for the office, which is noted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTextEdit

from attplanner.ui.shell import Shell


class InternalText(QTextEdit):
    """Ctrl+C copies what is marked, or all of it, for the office; nothing leaves by dragging."""

    def __init__(self, name: str, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing to what Qt does by itself: dragging, and the selection of X11."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_for_office()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy for the office"), self.copy_for_office)
        menu.popup(event.globalPos())

    def copy_for_office(self) -> None:
        """Put what is marked onto the clipboard, marked as internal."""
        marked = self.textCursor().selectedText().replace("\u2029", "\n") or self.toPlainText()
        lines = [[line] for line in marked.splitlines()]
        if self._shell.copy_lines(self.accessibleName(), lines, internal=True):
            self._shell.message(self.tr("Copied for the office: internal."), "warn")
