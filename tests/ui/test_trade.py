"""Arms trade in the window: a file is shown before it is stored, shares follow the window's date. Figures made up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from attplanner.domain.trade import Direction
from attplanner.services.facade import Services
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.trade.screen import TradeScreen
from attplanner.ui.screens.trade.view import EMPTY, FIGURES, PREVIEW
from attplanner.ui.tables.copies import ListCopies

FILE = """\
"TIV of arms exports from all, 2015-2017",,,,
,2015,2016,2017,Total
France,60,20,30,110
Australia,10,0,10,20
United States,20,,50,70
Soviet Union,5,,5,10
Ruritania*,2,,,2
Chile,none,,,
Total,100,25,95,220
Source: a made-up file,,,,
Generated: 1 January 2018,,,,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file of made-up figures."""
    made = tmp_path / "exports.csv"
    made.write_text(FILE, encoding="utf-8")
    return made


def previewed(window: MainWindow, file: Path, qtbot: QtBot) -> TradeScreen:
    window.navigate("trade", file)
    screen = window.screens["trade"]
    assert isinstance(screen, TradeScreen)
    qtbot.waitUntil(lambda: screen.view.pages.currentIndex() == PREVIEW)
    return screen


def stored(window: MainWindow, file: Path, qtbot: QtBot) -> TradeScreen:
    screen = previewed(window, file, qtbot)
    screen.view.preview.store.click()
    assert screen.view.pages.currentIndex() == FIGURES
    return screen


def shares(screen: TradeScreen, name: str) -> dict[str, str]:
    table = getattr(screen.view, name)
    model = table.model()
    return {model.index(n, 0).data(): model.index(n, 2).data() for n in range(model.rowCount())}


def test_an_empty_store_says_what_belongs_here(empty_window: MainWindow) -> None:
    empty_window.navigate("trade")
    screen = empty_window.screens["trade"]
    assert isinstance(screen, TradeScreen)
    assert screen.view.pages.currentIndex() == EMPTY


def test_nothing_is_stored_before_it_was_seen(
    empty_window: MainWindow, services: Services, file: Path, qtbot: QtBot
) -> None:
    screen = previewed(empty_window, file, qtbot)
    said = " ".join(
        label.text() for label in screen.view.preview.findChildren(type(screen.view.said)) if label.text()
    )
    assert "Years 2015 to 2017; 4 States of today." in said
    assert "2 names of no State of today" in said
    assert "Soviet Union (10.0, 4.5%)" in said
    assert "Source: a made-up file" in said
    assert "Chile, 2015: none" in said
    assert services.trade.table(Direction.EXPORT) is None
    QTest.keyClick(screen.view.preview.store, Qt.Key.Key_Escape)
    assert screen.view.pages.currentIndex() == EMPTY
    assert services.trade.table(Direction.EXPORT) is None


def test_shares_are_as_at_the_windows_date(empty_window: MainWindow, file: Path, qtbot: QtBot) -> None:
    screen = stored(empty_window, file, qtbot)
    assert screen.view.years.value() == "2015-2017"
    assert screen.view.by_state.keys() == ["FRA"]
    assert shares(screen, "by_status") == {
        "State Party": "59.1%", "Signatory": "31.8%", "No State of today": "9.1%",
    }  # fmt: skip
    assert screen.view.said.text() == "States Parties: 59.1% of the world’s exports, 2015–2017, as at 29 May 2018"
    assert shares(screen, "by_state")["Soviet Union"] == "4.5%"
    empty_window.top.as_at.choose(date(2014, 1, 1))
    assert "State Party" not in shares(screen, "by_status")
    screen.view.by_state.select_key("AUS")
    screen.view.years.set_value("2015-2015")
    assert screen.view.by_state.keys() == ["AUS"]
    screen.view.years.set_value("2016-2016")
    assert shares(screen, "by_region") == {
        "Western European and Others Group": "80.0%", "No State of today": "20.0%",
    }  # fmt: skip


def test_figures_are_replaced_removed_and_brought_back(
    empty_window: MainWindow, services: Services, file: Path, qtbot: QtBot
) -> None:
    screen = stored(empty_window, file, qtbot)
    file.write_text(FILE.replace("France,60", "France,50"), encoding="utf-8")
    screen = previewed(empty_window, file, qtbot)
    labels = screen.view.preview.findChildren(type(screen.view.said))
    assert any("takes the place" in label.text() for label in labels)
    QTest.keyClick(screen.view.preview.store, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert services.trade.by_state(Direction.EXPORT, [2015])["FRA"].part == 50_000
    screen.view.remove.click()
    screen.view.confirm.yes.click()
    assert services.trade.table(Direction.EXPORT) is None
    assert screen.view.pages.currentIndex() == EMPTY
    services.history.undo()
    assert screen.view.pages.currentIndex() == FIGURES


def test_a_list_copies_as_a_table_and_a_state_opens(empty_window: MainWindow, file: Path, qtbot: QtBot) -> None:
    screen = stored(empty_window, file, qtbot)
    table = screen.view.by_state
    table.select_key("FRA")
    copies = table.findChild(ListCopies)
    assert isinstance(copies, ListCopies)
    copies.public.trigger()
    text = QGuiApplication.clipboard().mimeData().text()
    assert text.splitlines()[1].split("\t") == ["France", "", "50.0%", "110"]
    screen.view.copy.click()
    blocks = QGuiApplication.clipboard().mimeData().text().split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == [
        screen.view.said.text(),
        "Official status\tShare\tMillion TIV",
        "Region\tShare\tMillion TIV",
        "State\tShare\tMillion TIV",
        screen.view.source.full,
    ]
    assert "<td>Australia</td><td>9.1%</td><td>20.0</td>" in QGuiApplication.clipboard().mimeData().html()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert empty_window.current == "world"


def test_another_file_is_refused_by_name(empty_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\nc,d\n", encoding="utf-8")
    empty_window.navigate("trade", other)
    qtbot.waitUntil(lambda: "other.csv" in empty_window.bar.text())
    assert [hit.text for hit in empty_window.commands.find("arms trade") if hit.kind == "command"] == [
        "Read arms trade figures",
        "Arms trade beside official status",
    ]


def test_a_file_of_figures_that_is_opened_as_a_paper_is_shown_here(
    empty_window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    empty_window.navigate("imports", file)
    qtbot.waitUntil(lambda: empty_window.current == "trade")
    screen = empty_window.screens["trade"]
    assert isinstance(screen, TradeScreen)
    qtbot.waitUntil(lambda: screen.view.pages.currentIndex() == PREVIEW)
