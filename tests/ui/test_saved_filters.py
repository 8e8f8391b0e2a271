"""Filters under a name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.domain.follow_up import FollowUp
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.queries import MeetingFilter
from attplanner.ui.filter_keeper import NamePopup, load, save
from attplanner.ui.main_window import MainWindow
from attplanner.ui.saved_filters import SavedFilter, SavedFilterButton
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


def saved(window: MainWindow, screen: str, name: str, **values: str) -> None:
    """Save a filter of a screen by what its bar asks for."""
    window.show_filtered(screen, values)
    window.filters.save_as(name)


def test_filters_of_every_list_are_counted_and_follow_the_store(
    full_window: MainWindow, full: Services, qtbot: QtBot
) -> None:
    full.state_of_play.add_move(PathwayMove("NPL", Stage.TABLED, date(2018, 3, 1)))
    full.follow_ups.add(FollowUp("Send the model law", iso3="NPL", due=date(2018, 5, 1)))
    saved(full_window, "world", "Tabled", stage="tabled")
    saved(full_window, "world", "Overdue here", due="overdue")
    saved(full_window, "meetings", "In Maputo", city="Maputo")
    saved(full_window, "follow_ups", "With Nepal", state="NPL")

    def notes() -> list[str]:
        return [one.accessibleDescription() for one in buttons(full_window)]

    maputo = str(full.activities.count(MeetingFilter(city="Maputo")))
    assert maputo != "0"
    qtbot.waitUntil(lambda: notes() == ["1", "1", maputo, "1"])
    full.follow_ups.add(FollowUp("Ask for the text", iso3="NPL"))
    qtbot.waitUntil(lambda: notes()[3] == "2")


def test_filters_of_screens_that_were_not_shown_are_counted_too(
    window: MainWindow, full: Services, qtbot: QtBot
) -> None:
    save(full, [SavedFilter("In Maputo", "meetings", {"city": "Maputo"})])
    window.attach(full)
    assert "meetings" not in window.screens
    maputo = str(full.activities.count(MeetingFilter(city="Maputo")))
    qtbot.waitUntil(lambda: [one.accessibleDescription() for one in buttons(window)] == [maputo])
    window.detach()


def test_filters_are_renamed_and_ordered_by_keys(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    saved(full_window, "world", "One", region="Africa")
    saved(full_window, "meetings", "Two", city="Maputo")
    _, second = buttons(full_window)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_F2)
    popup = full_window.findChild(NamePopup)
    assert isinstance(popup, NamePopup)
    assert popup.field.selectedText() == "Two"
    QTest.keyClicks(popup.field, "Maputo")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert [one.name for one in load(full)] == ["One", "Maputo"]
    moving = buttons(full_window)[1]
    assert full_window.focusWidget() is moving
    QTest.keyClick(moving, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.name for one in load(full)] == ["Maputo", "One"]
    assert full_window.focusWidget() is buttons(full_window)[0]
    QTest.keyClick(buttons(full_window)[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.name for one in load(full)] == ["Maputo", "One"]
    QTest.keyClick(buttons(full_window)[0], Qt.Key.Key_Delete)
    assert full_window.focusWidget() is buttons(full_window)[0]
    full_window.commands.undo()
    full_window.commands.undo()
    qtbot.waitUntil(lambda: [one.accessibleName() for one in buttons(full_window)] == ["One", "Maputo"])
