"""What all lists share: how they are painted, row by row, in both directions of reading; the filter above them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView

COLUMNS: tuple[Column[str], ...] = (
    Column("first", "First", lambda row: row, 100),
    Column("second", "Second", lambda _: "", 100),
    Column("third", "Third", lambda row: f"end of {row}", 100, stretch=True),
)


@pytest.fixture
def table(app: QApplication, qtbot: QtBot) -> TableView:
    made = TableView("Words")
    qtbot.addWidget(made)
    model: RowTableModel[str] = RowTableModel(COLUMNS, str, made)
    made.set_table(model)
    model.set_rows(["one", "two", "three"])
    made.resize(420, 240)
    made.show()
    qtbot.waitExposed(made)
    QTest.mouseMove(made.viewport(), QPoint(20, made.viewport().height() - 5))  # below the rows
    return made


def picture(table: TableView) -> QImage:
    return table.viewport().grab().toImage()


def ground(table: TableView, row: int) -> set[str]:
    """Return the colours at both edges of a row and where its cells meet."""
    image, y = picture(table), table.rowViewportPosition(row) + 3
    return {image.pixelColor(x, y).name() for x in (1, 99, 101, 199, 201, image.width() - 2)}


def ink_in(image: QImage, left: int, right: int, top: int) -> bool:
    """Tell whether something is written between two edges of a row, beside its ground."""
    seen = {image.pixelColor(x, y).name() for x in range(left, right) for y in range(top + 2, top + 26)}
    return len(seen) > 1


def name(colour: str) -> str:
    return QColor(theme.colour(colour)).name()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_selected_row_is_lit_from_edge_to_edge(table: TableView, direction: Qt.LayoutDirection) -> None:
    table.setLayoutDirection(direction)
    table.select_key("two")
    assert ground(table, 0) == ground(table, 2) == {name("surface")}
    assert ground(table, 1) == {name("sel")}


def test_a_row_under_the_mouse_is_lit_from_edge_to_edge(table: TableView, qtbot: QtBot) -> None:
    spot = QPoint(20, table.rowViewportPosition(2) + 10)
    QTest.mouseMove(table.viewport(), spot)
    qtbot.waitUntil(lambda: ground(table, 2) == {name("hover")})
    assert ground(table, 1) == {name("surface")}


def test_words_stand_at_the_leading_edge_of_their_columns(table: TableView) -> None:
    image = picture(table)
    assert ink_in(image, 12, 60, 0)
    assert not ink_in(image, 101, 199, 0)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = picture(table)
    assert ink_in(image, image.width() - 60, image.width() - 12, 0)


def test_a_hidden_column_is_not_painted(table: TableView) -> None:
    table.setColumnHidden(0, True)
    image = picture(table)
    assert not ink_in(image, 0, 99, 0)
    assert ink_in(image, 106, 180, 0)


def test_below_the_last_row_nothing_is_painted(table: TableView) -> None:
    image = picture(table)
    below = range(3 * theme.LIST_ROW, image.height())
    assert {image.pixelColor(50, y).name() for y in below} == {name("surface")}


@pytest.mark.parametrize("name", ["meetings", "world", "people", "follow_ups"])
def test_a_blank_filter_is_no_filter_and_keys_take_it_away(full_window: MainWindow, name: str) -> None:
    full_window.navigate(name)
    screen = full_window.screens[name]
    assert screen.filter_view is not None
    field, asked = screen.filter_view.filter, []
    field.narrowed.connect(lambda: asked.append(field.wanted()))
    press = partial(QTest.keyClick, full_window.windowHandle())
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Space)
    assert (field.text(), field.wanted(), asked) == (" ", "", [])
    press(Qt.Key.Key_Escape)
    assert (field.text(), field.hasFocus()) == ("", True)
    QTest.keyClicks(field, "mad ")
    assert asked[-1] == "mad"
    screen.enter_list()
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.selectedText() == "mad "
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Space)
    screen.enter_list()
    assert (field.text(), asked[-1]) == ("", "")


def test_the_current_row_stays_in_sight_where_the_view_becomes_lower(table: TableView) -> None:
    model = table.model()
    assert isinstance(model, RowTableModel)
    model.set_rows([str(number) for number in range(40)])
    table.select_key("20")
    table.resize(420, 200)
    for height in (180, 140):
        table.resize(420, height)
        row = table.visualRect(table.currentIndex())
        assert row.top() >= 0
        assert row.bottom() + row.height() <= table.viewport().height()
