"""World is filtered by words that are typed: names of States first, else the choices of the chips."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.world.screen import WorldScreen


@pytest.fixture
def world(full_window: MainWindow) -> WorldScreen:
    full_window.activateWindow()
    full_window.navigate("world")
    return cast("WorldScreen", full_window.screens["world"])


def type_in(world: WorldScreen, text: str) -> None:
    world.focus_filter()
    QTest.keyClicks(world.view.filter, text)


def asked(world: WorldScreen) -> dict[str, str]:
    return {name: key for name, key in world.view.wanted().items() if key}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ASEAN, not party", {"grouping": "members-of-ASEAN", "status": "not-party"}),
        ("signatory in ASEAN", {"grouping": "members-of-ASEAN", "status": "signatory"}),
        ("not party africa", {"region": "African Group", "status": "not-party"}),
        ("GRULAC; State Party", {"region": "GRULAC", "status": "State Party"}),
        ("caribbean community", {"grouping": "members-of-CARICOM"}),
        ("overdue", {"due": "overdue"}),
    ],
)
def test_words_that_name_no_state_are_choices_of_the_chips(
    world: WorldScreen, typed: str, meant: dict[str, str]
) -> None:
    type_in(world, typed)
    assert asked(world) == meant
    shown = world.view.table.model().rowCount()
    QTest.keyClick(world.view.filter, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is (world.view.table if shown else world.view.filter)
    assert world.view.filter.text() == ""
    assert {name: chip.value() for name, chip in world.view.chips().items() if chip.value()} == meant
    assert world.view.table.model().rowCount() == shown
    assert 0 <= shown < 197


def test_asean_without_the_parties_is_what_one_counts(world: WorldScreen) -> None:
    type_in(world, "asean not party")
    by_words = [row.name for row in world.model.rows()]
    world.clear_filters()
    world.view.grouping.set_value("members-of-ASEAN")
    world.view.status.set_value("not-party")
    assert [row.name for row in world.model.rows()] == by_words
    assert "Indonesia" in by_words
    assert world.count_filtered({"text": "asean, not party"}) == len(by_words)


@pytest.mark.parametrize("typed", ["niger", "south", "ivorian", "ouaga", "laos"])
def test_names_of_states_go_before_words(world: WorldScreen, typed: str) -> None:
    type_in(world, typed)
    assert asked(world) == {}
    assert 0 < world.view.table.model().rowCount() < 60


def test_a_name_may_stand_beside_the_words(world: WorldScreen) -> None:
    type_in(world, "signatory guinea")
    assert {row.name for row in world.model.rows()} < {
        "Guinea",
        "Guinea-Bissau",
        "Equatorial Guinea",
        "Papua New Guinea",
    }
    QTest.keyClick(world.view.filter, Qt.Key.Key_Return)
    assert (world.view.filter.text(), world.view.status.value()) == ("guinea", "signatory")


def test_what_means_nothing_finds_nothing(world: WorldScreen) -> None:
    type_in(world, "qwertz")
    assert list(world.model.rows()) == []
    QTest.keyClick(world.view.filter, Qt.Key.Key_Return)
    assert world.view.filter.text() == "qwertz"


def test_words_for_an_estimate_are_internal_before_they_are_chips(world: WorldScreen) -> None:
    type_in(world, "cabinet")
    assert world.view.narrowed_by_own()
    world.view.filter.clear()
    assert not world.view.narrowed_by_own()


def take_first(window: MainWindow) -> None:
    """Press Enter in the list of what was found, which has the keyboard while it is open."""
    popup = window.top.search.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)


def test_the_search_leads_to_the_states_that_words_ask_for(world: WorldScreen, full_window: MainWindow) -> None:
    full_window.navigate("meetings")
    search = full_window.top.search
    search.setFocus()
    QTest.keyClicks(search, "ASEAN, not party")
    (hit,) = search.hits()
    assert hit.text == "ASEAN, not party: 10 States"
    take_first(full_window)
    assert full_window.current == "world"
    assert asked(world) == {"grouping": "members-of-ASEAN", "status": "not-party"}
    assert len(world.model.rows()) == 10


def test_what_was_found_has_the_cursor_and_the_search_is_empty(
    world: WorldScreen, full_window: MainWindow, qtbot: QtBot
) -> None:
    search = full_window.top.search
    for _ in range(2):  # the second time the State is open already
        search.setFocus()
        QTest.keyClicks(search, "Cambodia")
        take_first(full_window)
        assert QApplication.focusWidget() is world.view.table
        qtbot.waitUntil(lambda: search.text() == "")
        assert world.view.table.keys() == ["KHM"]
