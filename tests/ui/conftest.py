"""What the window's tests share: a window on a real store, empty or with the example office."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from attplanner.ui import language, theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory

if TYPE_CHECKING:
    from attplanner.services.facade import Services

TODAY = date(2018, 5, 29)
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let warnings fail a test, but for what the platform without a screen says of itself (pop-ups, raising)."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Fail a test that leaves a window behind: the next one's pointer would be over it, without a word."""
    yield
    left = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    for one in left:
        one.close()
    assert not left


@pytest.fixture
def full(example_services: Services) -> Services:
    """Return the services of a store of this test's own that holds the example office."""
    return example_services


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application in the program's own light theme, left to right, in English."""
    language.install(qapp, "en")
    current = theme.current() or theme.Theme(qapp, theme.Mode.LIGHT)
    current.set_mode(theme.Mode.LIGHT)
    yield qapp
    # Without a loop of events nothing that was deleted later is ever deleted, and each theme would paint all of it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    language.install(qapp, "en")
    current.set_mode(theme.Mode.LIGHT)


@pytest.fixture
def window(app: QApplication) -> Iterator[MainWindow]:
    """Return a window at 1280 × 720 without a store: ``window.attach(services)`` gives it one."""
    made = MainWindow(Memory(lasting=False), today=lambda: TODAY)
    made.resize(1280, 720)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    app.processEvents()


@pytest.fixture
def full_window(window: MainWindow, full: Services) -> Iterator[MainWindow]:
    """Return a window on the example office; it lets go of the store before that is closed."""
    window.attach(full)
    yield window
    if window.services is not None:
        window.detach()


@pytest.fixture
def empty_window(window: MainWindow, services: Services) -> Iterator[MainWindow]:
    """Return a window on an empty store; it lets go of the store before that is closed."""
    window.attach(services)
    yield window
    if window.services is not None:
        window.detach()
