"""How a State is filled, and how a legend shows it; apart from the map, which is loaded later."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from attplanner.ui import theme

CLOSE, GROUND = 0.6, 0.45  # how close the lines of a hatched fill are, how strong the ground is below them


class Fill(NamedTuple):
    """A colour of the theme by its name, hatched where colour alone would not tell."""

    token: str
    hatched: bool = False


def colour_of(fill: Fill, opacity: float = 1.0) -> QColor:
    """Return the colour of the current theme, paler for what a filter leaves out."""
    colour = QColor(theme.colour(fill.token))
    colour.setAlphaF(opacity)
    return colour


def brushes(fill: Fill, opacity: float = 1.0, scale: float = 1.0) -> tuple[QBrush, ...]:
    """Return what is painted one over the other: a hatched fill is a pale ground with lines of the full colour.

    ``scale`` is that of the painter: the lines stay as far apart as they are in a window.
    """
    if not fill.hatched:
        return (QBrush(colour_of(fill, opacity)),)
    lines = QBrush(colour_of(fill, opacity), Qt.BrushStyle.BDiagPattern)
    lines.setTransform(QTransform.fromScale(CLOSE / scale, CLOSE / scale))
    return (QBrush(colour_of(fill, opacity * GROUND)), lines)


def swatch(painter: QPainter, box: QRectF, fill: Fill) -> None:
    """Draw how a State is filled, for a legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(theme.colour("ink3"), 1))
    for brush in brushes(fill):
        painter.setBrush(brush)
        painter.drawRect(box)
    painter.restore()
