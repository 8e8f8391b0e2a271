"""What is done with the meetings that are selected in the list: copied, marked, deleted."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling
from attplanner.errors import PlannerError
from attplanner.ui import icons, words
from attplanner.ui.actions import action
from attplanner.ui.widgets.labels import HANDLING_LOOK

if TYPE_CHECKING:
    from attplanner.services.exports import Prepared
    from attplanner.ui.screens.meetings.screen import MeetingsScreen


class ListActions(QObject):
    """Copy, mark and delete. What is copied leaves the store: only what is for publication goes along."""

    def __init__(self, screen: MeetingsScreen) -> None:
        super().__init__(screen)
        self._screen, self._shell, self._services = screen, screen.shell, screen.services
        table = screen.view.table
        for one in table.actions():  # the table's own copy would take everything
            table.removeAction(one)
        copy = action(self, self.tr("Copy as a table"), self.copy, icon="copy")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy = copy
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)

    # -- copying --------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected meetings on the clipboard, as a table, and say what was left out."""
        from attplanner.services.exports import AnnexRequest

        chosen = tuple(self._screen.selected_meetings())
        if not chosen:
            return
        try:
            prepared = self._services.exports.annex_a(AnnexRequest(activities=chosen, layout="table"))
            if prepared.items:
                self._offer(self._services.exports.clipboard(prepared))
        except PlannerError as error:
            self._shell.show_error(error)
            return
        self._say(prepared)

    def _offer(self, offered: dict[str, bytes]) -> None:
        data = QMimeData()
        for kind, content in offered.items():
            if kind.startswith("text/plain"):
                data.setText(content.decode("utf-8"))
            elif kind == "text/html":
                data.setHtml(content.decode("utf-8"))
            else:
                data.setData(kind, content)
        QGuiApplication.clipboard().setMimeData(data)

    def _say(self, prepared: Prepared) -> None:
        reasons = Counter(words.word("reasons", one.reason) for one in prepared.left_out)
        left = ", ".join(f"{number} {reason}" for reason, number in reasons.items())
        if not prepared.items:
            text = self.tr("Nothing was copied: only what is for publication may leave. Left out: {0}.").format(left)
            self._shell.message(text, "warn")
            return
        copied = self.tr("%n items copied as a table.", "", prepared.items)
        self._shell.message(f"{copied} {self.tr('Left out: {0}.').format(left)}" if left else copied)

    # -- deleting and marking -------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the selected meetings; the message offers the way back."""
        chosen = self._screen.selected_meetings()
        if not chosen or self._services.read_only:
            return
        self._screen.panel.settle()
        self._screen.select_beside(chosen)
        done = [one for one in chosen if self._shell.attempt(partial(self._delete_one, one))]
        if done:
            text = self.tr("%n meetings moved to the bin.", "", len(done))
            self._shell.message(text, action=(self.tr("Undo"), lambda: self._undo(len(done))))

    def _delete_one(self, meeting: str) -> None:
        self._services.activities.delete(Ref("activity", meeting))

    def _undo(self, steps: int) -> None:
        for _ in range(steps):
            self._shell.attempt(self._services.history.undo)

    def mark(self, handling: Handling) -> None:
        """Give every item of the selected meetings one handling; publication is asked for twice."""
        meetings = self._services.activities.get_many(self._screen.selected_meetings())
        items = [item.id for meeting in meetings for item in meeting.items if item.handling is not handling]
        if not items:
            self._shell.message(self.tr("All of them are marked so already."))
        elif handling is Handling.PUBLICATION:
            self._ask(items, len(meetings))
        else:
            self._mark(items, handling)

    def _ask(self, items: list[str], meetings: int) -> None:
        box = QMessageBox(self._screen)
        box.setWindowTitle(self.tr("Mark for publication"))
        box.setText(self.tr("Mark %n items for publication?", "", len(items)))
        box.setInformativeText(
            self.tr("They belong to %n meetings. From then on they may go into papers for everybody.", "", meetings)
        )
        yes = box.addButton(self.tr("Mark for publication"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(lambda: self._mark(items, Handling.PUBLICATION))
        box.open()

    def _mark(self, items: list[str], handling: Handling) -> None:
        if self._shell.attempt(lambda: self._services.activities.mark(handling, items=items)):
            text = self.tr("%n items marked: {0}.", "", len(items)).format(words.word("handlings", handling.value))
            self._shell.message(text, action=(self.tr("Undo"), lambda: self._undo(1)))

    # -- menu -----------------------------------------------------------------------------------------------------

    def _open_menu(self, at: QPoint) -> None:
        self.menu().popup(self._screen.view.table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Return the menu of the selected meetings."""
        menu = QMenu(self._screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = action(menu, self.tr("Open"), self._screen.open_current)
        opened.setShortcut(QKeySequence(Qt.Key.Key_Return))
        delete = action(menu, self.tr("Delete"), self.delete, icon="trash-2")
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        menu.addActions([opened, self._copy])
        menu.addSeparator()
        for handling in Handling:
            menu.addAction(self._marker(menu, handling))
        menu.addSeparator()
        bin_ = action(menu, self.tr("Bin …"), self._screen.panel.show_bin, icon="archive")
        menu.addActions([delete, bin_])
        for one in menu.actions():
            if one not in (opened, self._copy, bin_):
                one.setEnabled(not self._services.read_only)
        return menu

    def _marker(self, menu: QMenu, handling: Handling) -> QAction:
        text = self.tr("Mark all items: {0}").format(words.word("handlings", handling.value))
        made = action(menu, text, lambda: self.mark(handling))
        icons.put(made, HANDLING_LOOK[handling][0])
        return made
