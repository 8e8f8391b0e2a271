"""Copying a list as a real table: what is for publication by Ctrl+C, all of it only as a copy for the office."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from attplanner.ui.actions import action
from attplanner.ui.menu_key import MenuKey
from attplanner.ui.shell import Shell
from attplanner.ui.tables.table_view import TableView


class ListCopies(QObject):
    """Gives a list Ctrl+C and a menu. Copied is what is selected, or all where only one line can be.

    Ctrl+C leaves out the columns that are ``internal``; of a list that is so as a whole it copies nothing, nor of one
    that is ``narrowed`` by what is the office's own: whom such a filter leaves tells it.
    "Copy for the office" copies all and says that it is internal. Either is noted as a release.
    """

    def __init__(
        self, table: TableView, shell: Shell, *, internal: bool = False, narrowed: Callable[[], bool] = bool
    ) -> None:
        super().__init__(table)
        self._table, self._shell, self._internal, self._narrowed = table, shell, internal, narrowed
        self.public = action(self, self.tr("Copy as a table"), self.copy, icon="copy")
        self.public.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.public.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addAction(self.public)
        self.office = action(self, self.tr("Copy for the office"), self.copy_for_office, icon="lock")
        MenuKey(table, self._menu)

    def offered(self) -> list[QAction]:
        """Return the copies that can be made."""
        return [self.office] if self._internal else [self.public, self.office]

    def _menu(self) -> QMenu:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.offered())
        return menu

    def copy(self) -> None:
        """Put what is for publication on the clipboard as a table, and say what was left out."""
        if self._internal:
            self._refuse(self.tr("Nothing was copied: the list counts what is internal, too."))
            return
        if self._narrowed():
            self._refuse(self.tr("Nothing was copied: the filter asks for what is internal, and the list tells it."))
            return
        cells, left = self._table.cells(), ", ".join(self._table.internal_titles())
        if not self._shell.copy_lines(self._table.accessibleName(), cells):
            return
        copied = self.tr("%n lines copied as a table.", "", len(cells) - 1)
        without = self.tr("Left out, since it is internal: {0}.").format(left)
        self._shell.message(f"{copied} {without}" if left else copied)

    def _refuse(self, said: str) -> None:
        self._shell.message(said, "warn", (self.office.text(), self.copy_for_office))

    def copy_for_office(self) -> None:
        """Put all of it on the clipboard as a table, and say that it is internal."""
        cells = self._table.cells(office=True)
        if self._shell.copy_lines(self._table.accessibleName(), cells, internal=True):
            self._shell.message(self.tr("%n lines copied for the office: internal.", "", len(cells) - 1), "warn")
