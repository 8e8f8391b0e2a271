"""What is typed and chosen in fields of any kind, as words: kept in a draft, and put back from it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from attplanner.ui.widgets.chip import FilterChip

Field = QLineEdit | QPlainTextEdit | QComboBox | FilterChip


def words_in(field: Field) -> str:
    """Return the text of a field, the key of a choice."""
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    if isinstance(field, FilterChip):
        return field.value() or ""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def put_words(field: Field, words: str) -> None:
    """Put back what ``words_in`` returned, as if it were typed; a choice that is not offered stays as it is."""
    if isinstance(field, QComboBox):
        place = field.findData(words)
        if place >= 0:
            field.setCurrentIndex(place)
    elif isinstance(field, FilterChip):
        field.restore(words or None)
    elif isinstance(field, QLineEdit):
        if field.text() != words:
            field.setText(words)
            field.textEdited.emit(words)  # a field for dates reads what is typed
    elif field.toPlainText() != words:
        field.setPlainText(words)


def cursor_in(field: QWidget | None) -> int:
    """Return where the cursor stands, 0 in a choice."""
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().position()
    return field.cursorPosition() if isinstance(field, QLineEdit) else 0


def put_cursor(field: QWidget, position: int) -> None:
    """Put the cursor somewhere."""
    if isinstance(field, QLineEdit):
        field.setCursorPosition(position)
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(position, len(field.toPlainText())))
        field.setTextCursor(cursor)
