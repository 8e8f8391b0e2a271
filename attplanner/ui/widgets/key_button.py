"""A button that shows the key by which it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from attplanner.ui.widgets.labels import key_cap, label

HIGH, SMALL = 32, 26


class KeyButton(QPushButton):
    """A button that shows its shortcut as a key."""

    def __init__(self, text: str, keys: str, *, primary: bool = False, small: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(text)
        if primary:
            self.setProperty("kind", "primary")
        if small:
            self.setProperty("scale", "small")
        cap = key_cap(keys)
        caption = label(text, "on_accent" if primary else "strong")
        if primary:
            cap.setProperty("role", "keycap_on_accent")
        self.setToolTip(f"{text} ({cap.text()})")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 4 if small else 12, 0)
        row.setSpacing(8)
        for part in (caption, cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.setFixedHeight(SMALL if small else HIGH)
        self.setMinimumWidth(row.sizeHint().width())
