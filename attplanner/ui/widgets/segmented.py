"""A row of buttons of which one is pressed: the views of a screen, two answers, a format."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from attplanner.ui import icons, theme
from attplanner.ui.widgets.tab_order import enter_at_checked


class Segmented(QWidget):
    """Buttons by key; ``changed`` carries the key of the one that the user pressed."""

    changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda *_: enter_at_checked(self._group))
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (key, text) in enumerate(choices):
            row.addWidget(self._button(key, text, _end(number, len(choices))))
        self._round()
        if choices:
            self.set_value(choices[0][0])

    def _button(self, key: str, text: str, end: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setAccessibleName(f"{self.accessibleName()}: {text}")
        made.setCheckable(True)
        made.setProperty("kind", "segment")
        made.setProperty("end", end)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda: self.changed.emit(key))
        self._group.addButton(made)
        self._buttons[key] = made
        return made

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._round()

    def _round(self) -> None:
        """Round the outer corners: the style sheet knows left and right only."""
        order = list(self._buttons.values())
        if self.isRightToLeft():
            order.reverse()
        for number, button in enumerate(order):
            theme.set_property(button, "end", _end(number, len(order)))

    def set_icon(self, key: str, icon: str) -> None:
        """Give a button an icon before its words."""
        button = self._buttons[key]
        icons.put(button, icon, size=14)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of a button (a count in them, say)."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(f"{self.accessibleName()}: {text}")

    def buttons(self) -> list[QToolButton]:
        """Return the buttons in their order."""
        return list(self._buttons.values())

    def has(self, key: str) -> bool:
        """Tell whether there is a button of that key."""
        return key in self._buttons

    def value(self) -> str:
        """Return the key of the pressed button, "" when none is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Press a button; nothing is sent."""
        self._buttons[key].setChecked(True)

    def clear(self) -> None:
        """Leave no button pressed: nothing is decided."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        enter_at_checked(self._group)


def _end(number: int, count: int) -> str:
    if count == 1:
        return "both"
    return "first" if number == 0 else "last" if number == count - 1 else ""


def small_button(icon: str, name: str, shortcut: str = "") -> QToolButton:
    """Return a 32-pixel button with an icon only; its words are the tooltip and the accessible name."""
    made = QToolButton()
    icons.put(made, icon)
    made.setFixedSize(32, 32)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    theme.set_property(made, "kind", "icon")
    return made
