"""What is said of a State under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.domain.treaty_status import Status
from attplanner.ui import theme
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.status_glyph import StatusGlyph

AWAY = 14  # pixels from the pointer


@dataclass(frozen=True, slots=True)
class CardText:
    """A State's name, and the lines under it; the first of them has the shape of its status before it."""

    title: str
    lines: Sequence[str] = ()
    status: Status | None = None


class HoverCard(QFrame):
    """A small window beside the pointer; never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        self._column.setSpacing(theme.XS)
        self._shown: CardText | None = None

    def show_text(self, text: CardText, pointer: QPoint) -> None:
        """Show the card beside the pointer (global), on its screen."""
        if text != self._shown:
            self._fill(text)
            self.adjustSize()
        area = self.screen().availableGeometry()
        x = pointer.x() + AWAY
        if x + self.width() > area.right():
            x = pointer.x() - AWAY - self.width()
        y = min(pointer.y() + AWAY, area.bottom() - self.height())
        self.move(max(x, area.left()), max(y, area.top()))
        self.show()

    def _fill(self, text: CardText) -> None:
        self._shown = text
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
                widget.hide()
        self._column.addWidget(label(text.title, "strong"))
        for number, line in enumerate(text.lines):
            self._column.addWidget(self._line(line, text.status if number == 0 else None))

    def _line(self, words: str, status: Status | None) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if status is not None:
            row.addWidget(StatusGlyph(status))
        row.addWidget(label(words, "secondary"), 1)
        return made
