"""Timers that fire once: what is to be done when nobody has typed for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once_after(milliseconds: int, act: Callable[[], object], parent: QObject) -> QTimer:
    """Return a timer that does something so long after each ``start``; it lives as long as ``parent``."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(act)
    return made
