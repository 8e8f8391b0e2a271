"""Keys that work in every window: Enter presses the button that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.changes import Ref
from attplanner.ui import theme
from attplanner.ui.application import application
from attplanner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from attplanner.services.facade import Services


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
