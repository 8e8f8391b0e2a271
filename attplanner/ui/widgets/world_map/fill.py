"""How a State is filled, and how a legend shows it; apart from the map, which is loaded later."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from attplanner.ui import theme


@dataclass(frozen=True, slots=True)
class Fill:
    """A colour of the theme by its name, hatched where colour alone would not tell."""

    token: str
    hatched: bool = False


def swatch(painter: QPainter, box: QRectF, fill: Fill) -> None:
    """Draw how a State is filled, for a legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(theme.colour("ink3"), 1))
    style = Qt.BrushStyle.Dense4Pattern if fill.hatched else Qt.BrushStyle.SolidPattern
    painter.setBrush(QBrush(theme.colour(fill.token), style))
    painter.drawRect(box)
    painter.restore()
