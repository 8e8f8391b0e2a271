"""Traps of libraries that cost days once: what must stay true of the versions that are pinned."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_qt_calls_do_not_lose_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one for nearly every void call, until the interpreter aborts."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_database_library_is_one_without_known_losses() -> None:
    import sqlcipher3

    version = tuple(int(part) for part in sqlcipher3.sqlite_version.split("."))
    assert version >= (3, 51, 3)
    assert version != (3, 52, 0)
