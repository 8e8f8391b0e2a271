"""What is doubtful in a meeting's place, and what may be meant, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.key_button import KeyButton
from attplanner.ui.widgets.labels import IconLabel, label

Answer = tuple[str, Callable[[], object]]
MOST = 6


class PlaceNotice(QWidget):
    """A sentence and its answers; Alt+1, Alt+2 … give them wherever the cursor is in ``around``."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.said = label("", "secondary", wrap=True)
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel("circle-alert", "warn", 14), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        column.addLayout(row)
        column.addLayout(self._flow)
        self.buttons: list[KeyButton] = []
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        for number in range(MOST):
            made = QAction(around)
            made.setShortcut(QKeySequence(_key(number)))
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.triggered.connect(lambda _=False, number=number: self._press(number))
            around.addAction(made)
        self.hide()

    def show_notice(self, text: str, answers: Sequence[Answer]) -> None:
        """Say something else; nothing is shown where there is no text."""
        said = text, tuple(name for name, _ in answers)
        if said != self._shown:
            self._shown = said
            self._fill(text, answers)

    def _fill(self, text: str, answers: Sequence[Answer]) -> None:
        focused = any(button.hasFocus() for button in self.buttons)
        self._flow.clear()
        self.buttons = [KeyButton(name, _key(number), small=True) for number, (name, _) in enumerate(answers)]
        for button, (_, act) in zip(self.buttons, answers, strict=True):
            button.clicked.connect(lambda _=False, act=act: act())
            self._flow.addWidget(button)
        self.said.setText(text)
        self.setVisible(bool(text))
        if focused and self.buttons:
            self.buttons[0].setFocus()

    def _press(self, number: int) -> None:
        if number < len(self.buttons) and self.isVisible():
            self.buttons[number].click()


def _key(number: int) -> str:
    return f"Alt+{number + 1}"
