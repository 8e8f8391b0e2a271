"""What the pinned Qt binding must not do."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget


def test_void_calls_do_not_lose_references_to_none(app: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at each call and aborts after some thousands."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100
