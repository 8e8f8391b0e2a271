"""The field that a list is filtered by: one for all lists, so that its keys are the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from attplanner.ui.level_lines import LevelLine

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier


class FilterField(LevelLine):
    """``narrowed`` is sent when something else is asked for: blanks alone ask for nothing.

    The arrows send ``stepped`` (1 or -1) for the list, Enter ``entered``; Esc clears what is typed.
    """

    narrowed = Signal()
    stepped = Signal(int)
    entered = Signal()

    def __init__(self, name: str, placeholder: str, tooltip: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setToolTip(tooltip)
        self.setClearButtonEnabled(True)
        self.setFixedHeight(28)
        self.setMinimumWidth(112)
        self.setMaximumWidth(200)
        self._asked = ""
        self.textChanged.connect(lambda *_: self._tell())

    def wanted(self) -> str:
        """Return what is asked for, without the blanks around it."""
        return self.text().strip()

    def _tell(self) -> None:
        if self.wanted() != self._asked:
            self._asked = self.wanted()
            self.narrowed.emit()

    def take_focus(self) -> None:
        """Put the cursor here, all of the text selected, so that typing begins anew."""
        self.setFocus()
        self.selectAll()

    def type_ahead(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed in the list and writes something, with the focus; tell whether it was one."""
        letter = event.text()
        if not letter.strip() or not letter.isprintable() or event.modifiers() & ~PLAIN:
            return False
        self.show()  # a narrow bar may have hidden it
        self.setFocus()
        self.end(False)
        self.insert(letter)
        return True

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        if not self.wanted():
            self.clear()  # blanks that nobody sees would hide what the field is for
        super().focusOutEvent(event)
