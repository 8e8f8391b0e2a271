"""A framed text of several lines with its caption inside the frame: the private note, the public wording."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.level_lines import left_to_program
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import label


class TextArea(QPlainTextEdit):
    """Plain text. Ctrl+Z takes typing back while there is some here, else it is the program's."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._fresh = True
        self.setFrameShape(QFrame.Shape.NoFrame)

    def event(self, event: QEvent, /) -> bool:
        return left_to_program(event, self.document()) or super().event(event)

    def show_text(self, text: str) -> None:
        """Show a text that comes from the store; what stands there already keeps its cursor."""
        if self.toPlainText() == text:
            return
        place, self._fresh = self.textCursor().position(), not self.hasFocus()
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Who comes by keys goes on writing at the end; who comes again, where he left."""
        untouched = self._fresh and self.textCursor().atStart()
        if untouched and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._fresh = False
        super().focusInEvent(event)


class TextBox(QFrame):
    """Caption, something at its end, and the text below; the frame shows the focus."""

    def __init__(self, caption: str, end: QWidget, *, private: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "box")
        if private:
            self.setProperty("tone", "private")
        self.area = TextArea(caption)
        self.area.installEventFilter(self)
        self.caption = label(caption, "secondary")
        top = QHBoxLayout()
        set_edges(top, 8, 4, 4, 0)
        top.addWidget(self.caption, 1)
        top.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.area)
        self.setFixedHeight(112)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QFocusEvent):
            theme.set_property(self, "inside", "focus" if event.gotFocus() else "")
        return super().eventFilter(watched, event)
