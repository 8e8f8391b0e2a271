"""A letter that is typed in a list goes into the filter above it, where typing goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


def type_ahead(field: QLineEdit, event: QKeyEvent) -> bool:
    """Take a key that writes something into the field, with the focus; tell whether it was one."""
    letter, plain = event.text(), Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier
    if not letter.strip() or not letter.isprintable() or event.modifiers() & ~plain:
        return False
    field.setFocus()
    field.end(False)
    field.insert(letter)
    return True
