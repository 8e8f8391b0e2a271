"""Copying a list behind a figure: it counts what is internal, too, so it leaves only as a copy for the office."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from attplanner.ui import clipboard
from attplanner.ui.actions import action
from attplanner.ui.menu_key import MenuKey
from attplanner.ui.shell import Shell
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.tables.table_view import TableView, as_table


class ListCopies(QObject):
    """Gives a list its menu; Ctrl+C copies nothing and offers the copy for the office."""

    def __init__(self, table: TableView, shell: Shell) -> None:
        super().__init__(table)
        self._table, self._shell = table, shell
        for one in table.actions():  # the table's own copy would take everything
            table.removeAction(one)
        copy = action(self, self.tr("Copy as a table"), self._refuse, icon="copy")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addAction(copy)
        self.office = action(self, self.tr("Copy for the office"), self.copy, icon="lock")
        MenuKey(table, self._menu)

    def _menu(self) -> QMenu:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.office)
        return menu

    def _refuse(self) -> None:
        said = self.tr("Nothing was copied: the list counts what is internal, too.")
        self._shell.message(said, "warn", (self.office.text(), self.copy))

    def copy(self) -> None:
        """Put the whole list on the clipboard as a table, and say that it is internal."""
        model = self._table.model()
        if not isinstance(model, RowTableModel):
            return
        titles = [column.title for column in model.columns]
        cells = [[column.text(row) for column in model.columns] for row in model.rows()]
        clipboard.offer(as_table([titles, *cells]))
        self._shell.message(self.tr("%n lines copied for the office: internal.", "", len(cells)), "warn")
