"""What is felt at every key: a letter in the filter of the log, until the list is painted again."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.services.facade import Services
from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from tests.bench.figures import Figure, Figures

TYPED = ("maputo minister", "geneva side event", "amb", "african states", "new york")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PATIENCE = 2.0  # seconds for one key; only a hang takes that long


class PaintWatch(QObject):
    """Counts the paints of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Count, and let everything pass."""
        del watched
        self.paints += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def meetings(opened: Services, qtbot: QtBot, qapp: QApplication) -> Iterator[MeetingsScreen]:
    """Return the log of a generated store in its window, painted."""
    current = theme.current() or theme.Theme(qapp, theme.Mode.LIGHT)
    current.set_mode(theme.Mode.LIGHT)
    window = MainWindow(Memory(lasting=False))
    qtbot.addWidget(window)
    window.attach(opened)
    window.navigate("meetings")
    window.show()
    qtbot.waitExposed(window)
    qapp.processEvents()
    screen = window.screens["meetings"]
    assert isinstance(screen, MeetingsScreen)
    yield screen
    window.detach()


def press(screen: MeetingsScreen, watch: PaintWatch, key: str) -> float:
    """Press a key in the filter and return the milliseconds until the list was painted."""
    before, started = watch.paints, time.perf_counter()
    if key == "\b":
        QTest.keyClick(screen.view.filter, Qt.Key.Key_Backspace)
    else:
        QTest.keyClicks(screen.view.filter, key)
    while watch.paints == before and time.perf_counter() - started < PATIENCE:
        QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


def test_a_key_in_the_filter(meetings: MeetingsScreen, size: int, figures: Figures) -> None:
    watch = PaintWatch()
    meetings.view.table.viewport().installEventFilter(watch)
    taken: list[float] = []
    for text in TYPED:
        taken += [press(meetings, watch, letter) for letter in text]
        taken += [press(meetings, watch, "\b") for _ in text]
    painted = [value for value in taken if value < PATIENCE * 1000]
    figures.add(Figure("keystroke to repainted list", f"{size:,}", tuple(painted), "ms", 16, "p95"))
    assert len(painted) > len(taken) / 2
