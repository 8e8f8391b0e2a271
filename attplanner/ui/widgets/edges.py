"""Margins of a layout by where reading begins and ends: Qt mirrors what a layout holds, but not its margins."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def set_edges(one: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a layout, or of a widget without one, in pixels."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    one.setContentsMargins(left, top, right, bottom)
