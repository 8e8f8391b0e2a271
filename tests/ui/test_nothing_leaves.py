"""What leaves the window: every copy of every list, pictures of the map, the title; on a store full of canaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from attplanner.ui import clipboard
from attplanner.ui.main_window import MainWindow
from attplanner.ui.registry import SCREENS
from attplanner.ui.screens.follow_ups.screen import FollowUpsScreen
from attplanner.ui.screens.world.map_saving import MapSaving, file_name
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.widgets.world_map import export
from tests.planted import CANARY, fill

if TYPE_CHECKING:
    from attplanner.services.facade import Services

CODE = Path(__file__).parents[2] / "attplanner"
WAYS_OUT = re.compile(
    r"clipboard\.offer\(|copy_lines\(|setMimeData\(|clipboard\(\)\.setText\(|write_picture\(|exports?\.write(?:_job)?\(|"
    r"QPrinter|QPdfWriter|QDesktopServices|\.writeText\(|mimeData\(self"
)
# Each way out, and what holds it here or beside: a new one is to be tried before it is listed.
KNOWN = {
    "cli/exporting.py": "tests/services/test_leaks.py, tests/cli",
    "services/exports.py": "tests/services/test_leaks.py",
    "ui/clipboard.py": "what the others go through",
    "ui/commands.py": "what lists go through",
    "ui/errors.py": "tests/ui/test_opening.py: a report of a bug, without content",
    "ui/screens/follow_ups/list_actions.py": "test_no_copy_for_publication_holds_a_canary",
    "ui/screens/meetings/list_actions.py": "test_no_copy_for_publication_holds_a_canary",
    "ui/screens/papers/screen.py": "tests/services/test_leaks.py",
    "ui/screens/trade/screen.py": "public figures: nothing of the log is in them",
    "ui/screens/world/map_saving.py": "test_no_picture_of_the_map_holds_a_canary",
    "ui/internal_text.py": "tests/ui/test_history.py: a copy for the office, marked and noted as one",
    "ui/shell.py": "what screens may ask for",
    "ui/tables/copies.py": "test_no_copy_for_publication_holds_a_canary",
    "ui/tour.py": "the example office alone",
}


@pytest.fixture
def planted(empty_window: MainWindow, services: Services) -> Iterator[MainWindow]:
    fill(services)
    empty_window.activateWindow()
    empty_window.navigate("world")
    yield empty_window


def on_clipboard() -> list[str]:
    data = QApplication.clipboard().mimeData()
    return [bytes(data.data(kind).data()).decode("utf-8", "replace") for kind in data.formats()]


def lists(window: MainWindow, key: str) -> list[QAbstractItemView]:
    window.navigate(key)
    found = window.screens[key].findChildren(QAbstractItemView) if key in window.screens else []
    return [view for view in found if view.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def test_no_copy_for_publication_holds_a_canary(planted: MainWindow, qtbot: QtBot) -> None:
    """All lists of all screens, seen or not: all lines are selected, and Ctrl+C is pressed."""
    copied = set()
    for screen in SCREENS:
        for view in lists(planted, screen.key):
            clipboard.offer({"text/plain": b"before"})
            view.setFocus()
            view.selectAll()
            QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            told = on_clipboard()
            assert not [one for one in told if CANARY in one.lower()], (screen.key, view)
            copied |= {screen.key} if told != ["before"] else set()
    assert copied >= {"world", "meetings"}


def test_a_copy_for_the_office_would_hold_them(planted: MainWindow) -> None:
    """Else the test above could not fail."""
    planted.navigate("follow_ups")
    screen = cast("FollowUpsScreen", planted.screens["follow_ups"])
    screen.view.table.selectAll()
    screen.actions_.copy(office=True)
    assert [one for one in on_clipboard() if CANARY in one.lower()]


def test_no_picture_of_the_map_holds_a_canary(planted: MainWindow, services: Services, qtbot: QtBot) -> None:
    world = cast("WorldScreen", planted.screens["world"])
    qtbot.waitUntil(lambda: not world._follow.isActive())  # the map is made after the page
    saving = MapSaving(services, world.shell, world.view.confirm(), world.view)
    for one in world.map_part.choices():
        world.map_part.colour_by(one.key)
        picture = world.map_part.picture()
        sheet = saving.sheet(picture)
        drawn = export.svg(picture.look, sheet).decode("utf-8")
        assert CANARY not in drawn.lower(), one.key
        assert CANARY not in file_name(picture).lower()
        assert ("nternal" in sheet.title) == picture.colouring.internal == ("internal" in file_name(picture)), one.key


def test_no_title_of_the_window_holds_a_canary(planted: MainWindow) -> None:
    for screen in SCREENS:
        planted.navigate(screen.key)
        assert CANARY not in planted.windowTitle().lower()


def test_every_way_out_is_known() -> None:
    found = {
        file.relative_to(CODE).as_posix()
        for file in CODE.rglob("*.py")
        if WAYS_OUT.search(file.read_text(encoding="utf-8"))
    }
    assert found == set(KNOWN)
