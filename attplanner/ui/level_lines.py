"""Keeps what is typed into a line at its height: letters taller than the Latin ones are not drawn too high."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QWidget

_SEEN = "level"  # a dynamic property: this line is watched


class LevelStyle(QProxyStyle):
    """Fusion, which sees every line of the program before it is shown and watches its text from then on."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, what: QWidget | QApplication, /) -> None:  # type: ignore[override]  # of a palette nothing is asked
        """Watch a line, once; a style is asked again whenever a property changes."""
        super().polish(what)
        if isinstance(what, QLineEdit) and not what.property(_SEEN):
            what.setProperty(_SEEN, True)
            what.textChanged.connect(lambda *_: _level(what))
            _level(what)


def _level(line: QLineEdit) -> None:
    """Move the text down by as much as a QLineEdit draws it too high; the sides belong to the line itself."""
    shown = line.displayText()
    down = 0 if shown.isascii() else _raised_by(shown, line.font())
    margins = line.textMargins()
    if margins.top() != down:
        line.setTextMargins(margins.left(), down, margins.right(), -down)


def _raised_by(text: str, font: QFont) -> int:
    """Return by how many pixels the letters rise over the font's own, by which a QLineEdit centres its text.

    Arabic comes from another family than the Latin one, Devanagari and others from whatever the system has.
    """
    laid = QTextLayout(text, font)
    laid.beginLayout()
    line = laid.createLine()
    laid.endLayout()
    return max(round(line.ascent()) - QFontMetrics(font).ascent(), 0) if line.isValid() else 0
