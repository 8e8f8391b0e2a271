"""Filters under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.ui.filter_keeper import NamePopup, load
from attplanner.ui.main_window import MainWindow
from attplanner.ui.saved_filters import SavedFilterButton
from attplanner.ui.screens.world.screen import WorldScreen

if TYPE_CHECKING:
    from attplanner.services.facade import Services


def buttons(window: MainWindow) -> list[SavedFilterButton]:
    return [one for one in window.sidebar.findChildren(SavedFilterButton) if one.isVisible()]


def test_a_filter_is_saved_used_and_removed(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    full_window.navigate("world")
    world = full_window.screens["world"]
    assert isinstance(world, WorldScreen)
    world.view.grouping.set_value("members-of-SADC")
    world.view.status.set_value("not yet joined")
    shown = world.model.rowCount()
    full_window.commands.save_filter()
    popup = full_window.findChild(NamePopup)
    assert isinstance(popup, NamePopup)
    assert "Not yet joined" in popup.field.text()
    popup.field.clear()
    QTest.keyClicks(popup.field, "SADC, not party")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(buttons(full_window)) == 1)
    button = buttons(full_window)[0]
    assert button.accessibleName() == "SADC, not party"
    assert button.accessibleDescription() == str(shown)
    world.clear_filters()
    button.click()
    assert world.model.rowCount() == shown
    QTest.keyClick(button, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not buttons(full_window))
    assert load(full) == []
    full_window.commands.undo()
    assert [one.name for one in load(full)] == ["SADC, not party"]


def test_without_a_filter_there_is_nothing_to_save(
    full_window: MainWindow, full: Services, app: QApplication
) -> None:
    full_window.navigate("world")
    full_window.commands.save_filter()
    assert "Filter the list first" in full_window.bar.text()
    assert load(full) == []
