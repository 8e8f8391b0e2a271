"""A question asked in the window, not over it: what would happen, a button that does it, one that does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from attplanner.ui import theme
from attplanner.ui.widgets.labels import IconLabel, label


class Confirm(QFrame):
    """Asks each question in turn; the act is done when all are answered by their button. Esc leaves it undone.

    The cursor goes back to where it was before.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, 6, theme.M, 6)
        row.setSpacing(theme.S)
        self._text = label(wrap=True)
        self.yes, self.no = QPushButton(), QPushButton(self.tr("Cancel"))
        for button in (self.yes, self.no):
            button.setProperty("scale", "small")
        self.yes.setProperty("kind", "danger")
        self.yes.clicked.connect(self._next)
        self.no.clicked.connect(self.cancel)
        row.addWidget(IconLabel("triangle-alert", "warn"))
        row.addWidget(self._text, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self._questions: list[tuple[str, str]] = []
        self._act: Callable[[], object] | None = None
        self._before: QWidget | None = None
        self.hide()

    def ask(self, questions: Sequence[tuple[str, str]], act: Callable[[], object]) -> None:
        """Ask (question, words of the button) one after the other, then do ``act``."""
        self._questions, self._act = list(questions), act
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._show()

    def _show(self) -> None:
        text, answer = self._questions[0]
        self._text.setText(text)
        self.yes.setText(answer)
        self.yes.setAccessibleName(f"{text} {answer}")
        self.show()
        self.no.setFocus()

    def _next(self) -> None:
        del self._questions[:1]
        if self._questions:
            self._show()
            return
        act, self._act = self._act, None
        self._leave()
        if act is not None:
            act()

    def cancel(self) -> None:
        """Leave it undone."""
        self._questions, self._act = [], None
        self._leave()

    def _leave(self) -> None:
        before, self._before = self._before, None
        inside = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        if inside and before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        self.hide()

    def question(self) -> str:
        """Return what is asked now, "" when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)
