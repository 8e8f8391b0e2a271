"""What is copied, and that it is let go of before the interpreter ends."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.ui import clipboard
from attplanner.ui.main_window import MainWindow
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView

COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from attplanner.ui import clipboard
app = QApplication([])
clipboard.offer({"text/plain": b"a table"})
print(app.clipboard().text())
"""


def test_each_form_is_offered(app: QApplication) -> None:
    clipboard.offer({"text/plain": "Türkiye".encode(), "text/html": b"<b>T</b>", "application/rtf": b"{}"})
    data = app.clipboard().mimeData()
    assert (data.text(), data.html(), data.data("application/rtf").data()) == ("Türkiye", "<b>T</b>", b"{}")


def test_the_program_ends_well_with_something_copied() -> None:
    ended = subprocess.run([sys.executable, "-c", COPY_AND_END], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "a table\n", "")


def test_a_copy_for_the_office_is_marked_and_taken_off_unless_something_else_was_copied(app: QApplication) -> None:
    clipboard.offer({"text/plain": b"we expect them to join"}, internal=True)
    assert app.clipboard().mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    clipboard.offer({"text/plain": b"a public table"})
    clipboard.forget()
    assert app.clipboard().text() == "a public table"
    clipboard.offer({"text/plain": b"we expect them to join"}, internal=True)
    clipboard.forget()
    assert app.clipboard().text() == ""


def test_a_copy_for_the_office_goes_when_the_store_is_closed(full_window: MainWindow, app: QApplication) -> None:
    clipboard.offer({"text/plain": b"we expect them to join"}, internal=True)
    full_window.detach()
    assert app.clipboard().text() == ""


def test_no_list_copies_by_itself(app: QApplication, qtbot: QtBot) -> None:
    table = TableView("Changes")
    qtbot.addWidget(table)
    model: RowTableModel[str] = RowTableModel([Column("text", "Before", str)], str)
    model.set_rows(["a private note"])
    table.set_table(model)
    table.show()
    table.select_key("a private note")
    clipboard.offer({"text/plain": b"before"})
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert app.clipboard().text() == "before"
