"""Drawing text that stands right in both directions of reading, and pictures that are drawn once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from attplanner.ui import theme

# as numbers, made once: a cell is painted in less time than Python's enumerations take to combine
_LINE = Qt.AlignmentFlag.AlignAbsolute.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft.value | _LINE, Qt.AlignmentFlag.AlignRight.value | _LINE
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto


def draw_text(
    painter: QPainter, area: QRect, text: str, direction: Qt.LayoutDirection, *, trailing: bool = False
) -> None:
    """Draw one line at the leading edge of a direction, at the trailing one on request, centred vertically.

    The words themselves run as their own letters ask for: "29 May 2018" stays so in an Arabic window.
    """
    right = trailing != (direction == Qt.LayoutDirection.RightToLeft)
    painter.setLayoutDirection(_AUTO)
    painter.drawText(area, _RIGHT if right else _LEFT, text)


def picture(draw: Callable[[QPainter, int, int], None], width: int, height: int) -> QPixmap:
    """Return what ``draw`` draws into an area, sharp on this screen, in the colours of the current theme.

    It is drawn once: curves with smooth edges take ten times as long as their picture. ``draw`` is known by itself,
    so it is no lambda and no bound method.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _picture(draw, width, height, ratio, theme.Theme.active.name if theme.Theme.active else "")


@lru_cache(maxsize=256)
def _picture(draw: Callable[[QPainter, int, int], None], width: int, height: int, ratio: float, look: str) -> QPixmap:
    del look
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, width, height)
    painter.end()
    return made
