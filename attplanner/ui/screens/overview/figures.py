"""The three figures of whom the log reached: each a button with its words, which opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from attplanner.ui import icons, theme
from attplanner.ui.painting import draw_text
from attplanner.ui.widgets.labels import elide
from attplanner.ui.widgets.painted_button import PaintedButton

HEIGHT, FIGURE, EDGE = 52, 52, 8


class FigureButton(PaintedButton):
    """A large figure, what it counts, what it rests on, and a sign that something opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._figure = self._words = self._note = ""

    def say(self, figure: str, words: str, note: str) -> None:
        """Show a figure; it cannot be opened where there is nothing behind it."""
        self._figure, self._words, self._note = figure, words, note
        self.setAccessibleName(f"{figure} {words}")
        self.setAccessibleDescription(note)
        self.setToolTip(note)
        self.update()

    def said(self) -> tuple[str, str, str]:
        """Return figure, words and note."""
        return self._figure, self._words, self._note

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 46)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paint_parts(self, painter: QPainter) -> None:
        middle = self.height() // 2
        painter.setFont(theme.font(20, 600))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        figure = QRect(EDGE, 0, FIGURE - 8, self.height())
        painter.drawText(self.visual(figure), Qt.AlignmentFlag.AlignCenter, self._figure)
        start, end = EDGE + FIGURE, self.width() - 32
        for text, font, top, height, token in (
            (self._words, theme.font(13, 500), middle - 18, 18, "ink"),
            (self._note, theme.font(12), middle + 1, 16, "ink2"),
        ):
            area = QRect(start, top, end - start, height)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            short = elide(text, QFontMetrics(font), area.width())
            draw_text(painter, self.visual(area), short, self.layoutDirection())
        if self.isEnabled():
            sign = "chevron-left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "chevron-right"
            spot = self.visual(QRect(self.width() - 26, middle - 8, 16, 16))
            painter.drawPixmap(spot.topLeft(), icons.pixmap(sign, "ink3", 16))
