"""How long the window stands still: the longest time between two turns of its event loop during long work."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.services.facade import Services
from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.opening import load_libraries
from attplanner.ui.screens.imports.screen import ImportScreen
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.screens.papers.screen import PapersScreen
from attplanner.ui.turns import in_turns
from tests.bench import bench_stores
from tests.bench.figures import Figure, Figures
from tests.bench.test_bench_services import LONGEST, long_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = 120_000  # milliseconds; only a hang takes that long
CALM, FELT = 100, 30  # milliseconds: what no work may take of the window, and what a backup may while one types
ALONE = 3  # seconds of typing to compare with


class Pulse(QObject):
    """Counts the event loop's turns and keeps the longest time between two."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._clock.start()
        self._timer.start(1)

    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()

    def stop(self) -> float:
        """Stop and return the longest gap in milliseconds, one that is not over included."""
        self._beat()
        self._timer.stop()
        return self.longest


def window_for(qapp: QApplication, qtbot: QtBot, screen: str) -> MainWindow:
    """Return a window without a store, shown."""
    current = theme.current() or theme.Theme(qapp, theme.Mode.LIGHT)
    current.set_mode(theme.Mode.LIGHT)
    memory = Memory(lasting=False)
    memory.keep("screen", screen)
    window = MainWindow(memory)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def largest(tmp_path: Path) -> Iterator[Services]:
    """Return the services of a store of 100,000 activities."""
    services = Services.open(bench_stores.copy(bench_stores.generated(100_000), tmp_path), by="Bench")
    yield services
    services.close()


def gap(qtbot: QtBot, begin: Callable[[], object], done: Callable[[], bool]) -> float:
    """Begin some work, wait until it is done, and return the longest gap meanwhile."""
    pulse = Pulse()
    QTimer.singleShot(5, begin)
    qtbot.waitUntil(lambda: pulse.longest > 0 and done(), timeout=LONG)
    QApplication.processEvents()
    return pulse.stop()


def add(figures: Figures, name: str, at: str, values: list[float], target: float) -> None:
    figures.add(Figure(f"longest gap in the window: {name}", at, tuple(values), "ms", target))


@pytest.mark.parametrize("screen", ["meetings", "world"])
def test_a_store_is_attached(
    screen: str, largest: Services, qapp: QApplication, qtbot: QtBot, figures: Figures
) -> None:
    load_libraries(f"attplanner.ui.screens.{screen}.screen")  # as the worker does before a store is opened
    values = [attached(largest, screen, qapp, qtbot) for _ in range(3)]
    add(figures, f"{screen.title()} shown first", "100,000", values, CALM)


def attached(services: Services, screen: str, qapp: QApplication, qtbot: QtBot) -> float:
    window = window_for(qapp, qtbot, screen)

    def open_store() -> None:
        """Go the two steps in which a store that was opened is handed over."""
        window.prepare(services)
        QTimer.singleShot(0, window, lambda: window.attach(services))

    longest = gap(qtbot, open_store, lambda: screen in window.screens and at_rest(window))
    window.detach()
    window.hide()
    return longest


def at_rest(window: MainWindow) -> bool:
    """Tell whether neither a worker nor a timer of the window is about to do anything more."""
    waiting = any(timer.isActive() and timer.isSingleShot() for timer in window.findChildren(QTimer))
    return not waiting and not window.jobs.busy


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until what the window shows is complete: the last parts come in turns of their own."""
    turns: list[int] = []
    in_turns(window, *(partial(turns.append, n) for n in range(5)))
    qtbot.waitUntil(lambda: len(turns) == 5 and at_rest(window), timeout=LONG)


def test_a_long_paper_is_shown(tmp_path: Path, qapp: QApplication, qtbot: QtBot, figures: Figures) -> None:
    services = Services.open(bench_stores.copy(bench_stores.generated(5_000), tmp_path), by="Bench")
    window = window_for(qapp, qtbot, "world")
    window.attach(services)
    screen = window.screen_of("papers")
    assert isinstance(screen, PapersScreen)
    screen.view.form.handling.set_value("internal")
    settle(qtbot, window)

    def show() -> None:
        window.navigate("papers")
        for box in screen.view.form.processes.values():
            box.setChecked(True)

    def shown() -> bool:
        return screen.prepared is not None and screen.prepared.items > 10_000 and not window.jobs.busy

    add(figures, "Annex A of all processes shown", "10,000 items", [gap(qtbot, show, shown)], CALM)
    window.detach()
    services.close()


def test_a_long_text_is_imported(tmp_path: Path, qapp: QApplication, qtbot: QtBot, figures: Figures) -> None:
    services = Services.open(bench_stores.copy(bench_stores.generated(1_000), tmp_path), by="Bench")
    window = window_for(qapp, qtbot, "meetings")
    window.attach(services)
    file = tmp_path / "long.txt"
    file.write_bytes(long_text(LONGEST))
    screen = window.screen_of("imports")
    assert isinstance(screen, ImportScreen)
    read = gap(qtbot, lambda: window.navigate("imports", file), lambda: screen.review is not None)
    add(figures, f"preview of {LONGEST:,} entries", "1,000", [read], CALM)
    written = gap(
        qtbot,
        screen.writing.write,
        lambda: "entries imported" in window.bar.text() and at_rest(window),
    )
    add(figures, f"import of {LONGEST:,} entries", "1,000", [written], CALM)
    window.detach()
    services.close()


def test_a_backup_is_made_while_one_types(
    largest: Services, qapp: QApplication, qtbot: QtBot, figures: Figures
) -> None:
    window = window_for(qapp, qtbot, "meetings")
    window.attach(largest)
    qtbot.waitUntil(lambda: at_rest(window), timeout=LONG)
    screen = window.screens["meetings"]
    job = largest.backups.auto_job()
    assert isinstance(screen, MeetingsScreen)
    assert job is not None
    typing = Typing(screen)
    ends = time.monotonic() + ALONE
    add(figures, "typing alone", "100,000", [gap(qtbot, typing.start, lambda: time.monotonic() > ends)], FELT)
    done: list[Path] = []
    backup = gap(qtbot, lambda: window.jobs.start(job, done.append), lambda: bool(done))
    add(figures, "backup while one types", "100,000", [backup], FELT)
    typing.stop()
    window.detach()


class Typing(QTimer):
    """Types words into the filter of the log, a letter every 30 milliseconds, until it is stopped."""

    def __init__(self, screen: MeetingsScreen) -> None:
        super().__init__(screen)
        self._letters = cycle("geneva side event\n")
        self._filter = screen.view.filter
        self.setInterval(30)
        self.timeout.connect(self._type)

    def _type(self) -> None:
        letter = next(self._letters)
        if letter == "\n":
            self._filter.clear()
        else:
            QTest.keyClicks(self._filter, letter)
