"""Parts of the filter bar: the chip of the order, and a bar that hides its rarer chips where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QFrame, QWidget

from attplanner.ui.widgets.chip import ChipButton, FilterChip
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup


class OrderChip(ChipButton):
    """A chip of which one choice is always taken; a choice is key, words, and the short words of the chip."""

    changed = Signal(object)

    def __init__(self, title: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._key = title, choices[0][0]
        self._words = {key: text for key, text, _ in choices}
        self._short = {key: short for key, _, short in choices}
        self.clicked.connect(self.open_choices)
        self._show()

    def value(self) -> str:
        """Return the key of the choice that is taken."""
        return self._key

    def set_value(self, key: str) -> None:
        """Take a choice; ``changed`` is sent when it is another one."""
        if key in self._words and key != self._key:
            self.restore(key)
            self.changed.emit(key)

    def restore(self, key: str) -> None:
        """Take a choice as in an earlier run; nothing is sent."""
        self._key = key if key in self._words else self._key
        self._show()

    def open_choices(self) -> None:
        """Show the choices below the chip."""
        popup = ChoicePopup([Choice(*one) for one in self._words.items()], self._key, self, clear_text="")
        popup.chosen.connect(self.set_value)
        popup.open_below(self)

    def _show(self) -> None:
        self.set_parts(self._title, self._short[self._key], trail="chevron-down")
        said = f"{self._title}: {self._words[self._key]}"
        self.setAccessibleName(said)
        self.setToolTip(said)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_choices()
        else:
            super().keyPressEvent(event)


class FilterBar(QFrame):
    """A bar that shows its rarer chips only where there is room for them, or where they are in use."""

    ROOM = 700
    STEP = 80

    def __init__(self, rarer: Sequence[FilterChip]) -> None:
        super().__init__()
        self._rarer = tuple(rarer)
        for chip in self._rarer:
            chip.changed.connect(self.settle)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self, *_: object) -> None:
        """Show and hide chips for the present width."""
        for number, chip in enumerate(self._rarer):
            chip.setVisible(chip.value() is not None or self.width() > self.ROOM + self.STEP * number)
