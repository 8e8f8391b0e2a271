"""Drawing text that stands right in both directions of reading."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter


def draw_text(
    painter: QPainter, area: QRect, text: str, direction: Qt.LayoutDirection, *, trailing: bool = False
) -> None:
    """Draw one line at the leading edge of a direction, at the trailing one on request, centred vertically.

    The words themselves run as their own letters ask for: "29 May 2018" stays so in an Arabic window.
    """
    right = trailing != (direction == Qt.LayoutDirection.RightToLeft)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(area, flags, text)
