"""Keys that work in every window: Enter presses the button that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attplanner import settings
from attplanner.domain.changes import Ref
from attplanner.ui import theme
from attplanner.ui.application import application
from attplanner.ui.main_window import MainWindow
from attplanner.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.screens.meetings.screen import MeetingsScreen


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_with_the_focus_once(
    app: QApplication, qtbot: QtBot, kind: type[QPushButton | QToolButton], key: Qt.Key
) -> None:
    application(theme.Mode.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    button, other = kind(window), kind(window)
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addWidget(other)
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("one"))
    other.clicked.connect(lambda: presses.append("other"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    assert presses == ["one"]
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(other, key)
    QTest.keyClick(other, key, Qt.KeyboardModifier.ControlModifier)
    assert presses == ["one", "other"]


def test_an_offer_to_undo_goes_with_its_step(full_window: MainWindow, full: Services) -> None:
    (first, second, *_), _ = full.activities.ids()
    for way_on in (full.history.undo, lambda: full.activities.delete_many([Ref("activity", second)])):
        full.activities.delete_many([Ref("activity", first)])
        full_window.message("One meeting moved to the bin.", action=("Undo", lambda: None))
        assert full_window.bar.text()
        way_on()
        assert full_window.bar.text() == ""
    full_window.message("Only told.")
    full.history.undo()
    assert full_window.bar.text() == "Only told."


def focused(window: MainWindow, widget: QWidget) -> None:
    window.activateWindow()
    widget.setFocus()
    assert window.focusWidget() is widget


def test_undo_and_redo_say_what_they_did_and_show_the_meeting(full_window: MainWindow, full: Services) -> None:
    full_window.navigate("meetings")
    screen = cast("MeetingsScreen", full_window.screens["meetings"])
    first, *_, last = full.activities.ids(limit=200)[0]
    screen.open_target(Ref("activity", last))
    full.activities.delete_many([Ref("activity", last)])
    assert screen.log.selected != last
    screen.open_target(Ref("activity", first))
    full_window.commands.undo()
    assert full_window.bar.text().startswith("Undone: ")
    assert screen.log.selected == screen.panel.meeting == last
    full_window.commands.redo()
    assert full_window.bar.text().startswith("Done again: ")
    assert full.activities.get(last) is None


def test_ctrl_z_in_a_filter_that_was_not_typed_into_is_about_the_step(
    full_window: MainWindow, full: Services
) -> None:
    full_window.navigate("meetings")
    screen = cast("MeetingsScreen", full_window.screens["meetings"])
    field, before = screen.view.filter, full.activities.count()
    focused(full_window, field)
    QTest.keyClicks(field, "Mozam")
    screen.actions_.delete()
    assert full.activities.count() == before - 1
    focused(full_window, field)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), full.activities.count()) == ("Mozam", before)
    screen.actions_.delete()
    focused(full_window, field)
    QTest.keyClicks(field, "b")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert full.activities.count() == before - 1
    assert field.text() != "Mozamb"


def test_the_key_of_the_screen_that_is_shown_goes_to_its_list(full_window: MainWindow) -> None:
    full_window.navigate("meetings")
    screen = cast("MeetingsScreen", full_window.screens["meetings"])
    focused(full_window, screen.panel.head.when)
    full_window.actions_.screens["meetings"].trigger()
    assert full_window.focusWidget() is screen.view.table


def test_the_key_of_a_screen_leads_into_it_from_the_navigation(full_window: MainWindow) -> None:
    navigation = full_window.sidebar.navigation
    full_window.navigate("world")
    for _ in range(2):  # first another screen, then the one that is shown
        navigation.setFocus()
        full_window.actions_.screens["meetings"].trigger()
        screen = cast("MeetingsScreen", full_window.screens["meetings"])
        assert full_window.focusWidget() is screen.view.table


def test_a_letter_that_is_typed_in_the_list_of_meetings_filters(full_window: MainWindow) -> None:
    full_window.navigate("meetings")
    screen = cast("MeetingsScreen", full_window.screens["meetings"])
    focused(full_window, screen.view.table)
    QTest.keyClick(screen.view.table, Qt.Key.Key_M)
    QTest.keyClick(full_window.focusWidget(), Qt.Key.Key_A)
    assert screen.view.filter.text() == "ma"
    focused(full_window, screen.view.table)
    QTest.keyClick(screen.view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert screen.view.filter.text() == "ma"


def test_enter_in_the_settings_saves(full_window: MainWindow) -> None:
    dialog = SettingsDialog(full_window, full_window)
    dialog.open()
    dialog.author.setFocus()
    dialog.author.setText("A. Somebody")
    QTest.keyClick(dialog.author, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert settings.author() == "A. Somebody"
