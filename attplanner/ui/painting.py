"""Drawing text that stands right in both directions of reading."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

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
