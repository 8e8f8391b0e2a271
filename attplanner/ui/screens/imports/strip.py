"""The figures of a preview, side by side: a number in large type over its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.labels import label

Figure = tuple[str, str, bool]
"""Number, words, and whether it asks for attention."""


class FigureStrip(QWidget):
    """A row of figures; the order is the caller's."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._shown: list[Figure] = []

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures."""
        if list(figures) == self._shown:
            return
        self._shown = list(figures)
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, figure in enumerate(figures):
            if number:
                self._row.addWidget(_upright())
            self._row.addWidget(_cell(*figure))

    def figures(self) -> list[Figure]:
        """Return what is shown."""
        return list(self._shown)


def _upright() -> QFrame:
    made = QFrame()
    made.setProperty("role", "divider")
    made.setFixedSize(1, 58)
    return made


def _cell(number: str, words: str, attention: bool) -> QWidget:
    made = QWidget()
    made.setAccessibleName(f"{number} {words}")
    column = QVBoxLayout(made)
    column.setContentsMargins(theme.M + 2, 8, theme.M + 2, 8)
    column.setSpacing(0)
    for text, role in ((number, "page"), (words, "secondary")):
        one = label(text, role)
        if attention:
            theme.set_property(one, "tone", "warn")
        column.addWidget(one)
    return made
