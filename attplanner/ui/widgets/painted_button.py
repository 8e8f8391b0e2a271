"""A button that paints its own contents over the look that its style gives it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton


class PaintedButton(QToolButton):
    """Base of buttons with more in them than an icon and a text: override ``paint_parts``."""

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self.paint_parts(painter)
        painter.end()

    def paint_parts(self, painter: QPainter) -> None:
        """Paint what is in the button; ``visual`` puts an area where it is in this direction of reading."""

    def visual(self, rect: QRect) -> QRect:
        """Return an area, told as from the left, mirrored where one reads from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
