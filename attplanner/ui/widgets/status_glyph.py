"""Official status as a shape: ● State Party, ◐ signatory, ◆ hatched deposited, ○ not yet joined.

Colour is never alone: the shapes differ, and the words stand beside them or in the tooltip.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from attplanner.domain.treaty_status import Status
from attplanner.ui import theme, words
from attplanner.ui.painting import picture

SIZE, SHAPE = 12, 14


def draw_status(painter: QPainter, area: QRectF, status: Status, *, mirrored: bool = False) -> None:
    """Draw the shape of a status, centred in ``area``; mirrored for right to left."""
    centre = area.center() - QPointF(SHAPE / 2, SHAPE / 2)
    painter.drawPixmap(centre.toPoint(), picture(_DRAW[status, mirrored], SHAPE, SHAPE))


def _draw(shape: Callable[[QPainter], None], mirrored: bool, painter: QPainter, width: int, height: int) -> None:
    painter.translate(width / 2, height / 2)
    if mirrored:
        painter.scale(-1, 1)
    shape(painter)


def _party(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("party"))
    painter.drawEllipse(QPointF(0, 0), 5, 5)


def _signatory(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
    painter.setBrush(theme.colour("signatory"))
    painter.drawPie(QRectF(-4.5, -4.5, 9, 9), 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("signatory_edge"), 1))
    painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
    painter.drawLine(QPointF(0, -4.5), QPointF(0, 4.5))


def _deposited(painter: QPainter) -> None:
    shape = QPolygonF([QPointF(0, -5.5), QPointF(5.5, 0), QPointF(0, 5.5), QPointF(-5.5, 0)])
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour("deposited"), 1.2))
    painter.drawPolygon(shape)
    for y in (-2.5, 0.0, 2.5):  # hatched, so that it is told from a full shape in grey
        half = 5.5 - abs(y)
        painter.drawLine(QPointF(-half, y), QPointF(half, y))


def _not_yet(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("not_yet_edge"), 1.5))
    painter.drawEllipse(QPointF(0, 0), 4.25, 4.25)


_SHAPES = {
    Status.PARTY: _party,
    Status.SIGNATORY: _signatory,
    Status.DEPOSITED: _deposited,
    Status.NOT_YET: _not_yet,
}
_DRAW = {  # each by itself, as ``picture`` asks
    (status, mirrored): partial(_draw, shape, mirrored)
    for status, shape in _SHAPES.items()
    for mirrored in (False, True)
}


class StatusGlyph(QWidget):
    """The shape of a status as a widget."""

    def __init__(self, status: Status = Status.NOT_YET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIZE, 16)
        self.set_status(status)

    def set_status(self, status: Status) -> None:
        """Show another status; its words are in the tooltip and the accessible name."""
        self._status = status
        self.setToolTip(words.word("statuses", status.value))
        self.setAccessibleName(self.toolTip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, 16)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_status(painter, QRectF(self.rect()), self._status, mirrored=mirrored)
        painter.end()
