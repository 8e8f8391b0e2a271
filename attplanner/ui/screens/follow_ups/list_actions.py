"""What is done with the follow-ups that are selected: closed, given another date, copied, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import FollowUp, FollowUpStatus
from attplanner.domain.handling import Handling
from attplanner.ui import words
from attplanner.ui.actions import action
from attplanner.ui.menu_key import MenuKey
from attplanner.ui.screens.follow_ups.columns import status_words
from attplanner.ui.screens.follow_ups.panel import FollowUpPanel
from attplanner.ui.screens.follow_ups.view import FollowUpsView
from attplanner.ui.shell import Shell
from attplanner.ui.steps import Steps

if TYPE_CHECKING:
    from attplanner.services.facade import Services


class FollowUpList(Protocol):
    """The screen, as far as what is selected in it is concerned."""

    view: FollowUpsView
    panel: FollowUpPanel
    services: Services
    shell: Shell

    def chosen(self) -> list[FollowUp]:
        """Return the follow-ups that are selected."""

    def open_current(self) -> None:
        """Go into the inspector; on a group's head fold or unfold."""

    def edit_due(self) -> None:
        """Change the due date in the list."""

    def select_beside(self, going: Sequence[str]) -> None:
        """Let the selection go to what stays beside follow-ups that are about to go."""


class ListActions(QObject):
    """One of them is changed at once, several after a look at what would change; both in one step."""

    def __init__(self, screen: FollowUpList) -> None:
        super().__init__(screen.view)
        self._screen, self._shell, self._services = screen, screen.shell, screen.services
        self._table = screen.view.table
        self._acts = self._make_actions()
        self._table.addAction(self._acts["copy"])
        MenuKey(self._table, self.menu)

    def _make_actions(self) -> dict[str, QAction]:
        made = {
            "open": self._make(self.tr("Open"), self._screen.open_current, "", "Return"),
            "done": self._make(self.tr("Done, or open again"), self.tick, "check", "Space"),
            "dropped": self._make(self.tr("Drop"), lambda: self.close(FollowUpStatus.DROPPED), "x"),
            "due": self._make(self.tr("Change the due date …"), self.change_due, "calendar", "F2"),
            "origin": self._make(self.tr("Open where it comes from"), self._screen.panel.open_origin, "notebook-pen",
                                 "Ctrl+Return"),
            "copy": self._make(self.tr("Copy as a table"), self.copy, "copy", "Ctrl+C"),
            "office": self._make(self.tr("Copy for the office"), lambda: self.copy(office=True), "lock"),
            "delete": self._make(self.tr("Delete"), self.delete, "trash-2", "Del"),
        }  # fmt: skip
        made["copy"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return made

    def _make(self, text: str, act: Callable[[], object], icon: str, shortcut: str = "") -> QAction:
        made = action(self, text, act, icon=icon)
        made.setShortcut(QKeySequence(shortcut))
        return made

    def menu(self) -> QMenu:
        """Return the menu of the selected follow-ups."""
        menu = QMenu(self._screen.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, one in enumerate(self.offered()):
            if number in (1, 5, 7):
                menu.addSeparator()
            menu.addAction(one)
        return menu

    def offered(self) -> list[QAction]:
        """Return what can be done with what is selected; by ``iconText`` each says what it is about."""
        number, writable = len(self._screen.chosen()), not self._services.read_only
        reading = (self._acts["open"], self._acts["origin"], self._acts["copy"], self._acts["office"])
        for one in self._acts.values():
            one.setEnabled(number > 0 and (writable or one in reading))
            one.setIconText(self.tr("%n follow-ups selected: {0}", "", number).format(one.text().rstrip(" …")))
        self._acts["origin"].setEnabled(self._screen.panel.origin_ref() is not None)
        return list(self._acts.values())

    # -- changing ---------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Mark as done what is open; where all are closed, open them again."""
        opened = any(one.status is FollowUpStatus.OPEN for one in self._screen.chosen())
        self.close(FollowUpStatus.DONE if opened else FollowUpStatus.OPEN)

    def close(self, status: FollowUpStatus) -> None:
        """Give the selected follow-ups a state of play; of several it is shown first."""
        rows = self._screen.chosen()
        if not rows or self._services.read_only:
            return
        if len(rows) > 1:
            self._screen.view.bulk.ask_status(rows, status, lambda ids: self._set(ids, status))
        else:
            self._set([rows[0].id], status, rows[0].text)

    def _set(self, ids: Sequence[str], status: FollowUpStatus, text: str = "") -> None:
        self._screen.select_beside(ids)
        today = self._shell.today()
        if self._shell.attempt(lambda: self._services.follow_ups.set_status(ids, status, today)):
            said = words.word("follow_up_statuses", status.value)
            told = f"{said}: {text}" if text else self.tr("%n follow-ups: {0}.", "", len(ids)).format(said)
            self._shell.message(told, action=(self.tr("Undo"), self._undo))
        self._table.setFocus()

    def change_due(self) -> None:
        """Change the due date: of one in the list itself, of several in a strip above it."""
        rows = self._screen.chosen()
        if not rows or self._services.read_only:
            return
        if len(rows) > 1:
            self._screen.view.bulk.ask_due(rows, self.set_due)
        else:
            self._screen.edit_due()

    def set_due(self, ids: Sequence[str], due: date | None) -> None:
        """Store another due date of some follow-ups."""
        if self._shell.attempt(lambda: self._services.follow_ups.set_due(ids, due)) and len(ids) > 1:
            text = self.tr("%n follow-ups have another due date.", "", len(ids))
            self._shell.message(text, action=(self.tr("Undo"), self._undo))
        self._table.setFocus()

    def delete(self) -> None:
        """Delete the selected follow-ups; the message offers the way back."""
        rows = self._screen.chosen()
        if not rows or self._services.read_only:
            return
        ids = [one.id for one in rows]
        self._screen.select_beside(ids)
        if self._shell.attempt(lambda: self._services.follow_ups.delete([Ref("follow_up", one) for one in ids])):
            text = self.tr("%n follow-ups moved to the bin.", "", len(ids))
            self._shell.message(text, action=(self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        Steps(self._services, self._shell).undo()

    # -- copying ----------------------------------------------------------------------------------------------------

    def copy(self, *, office: bool = False) -> None:
        """Put the selected follow-ups on the clipboard as a table; but for the ``office`` only what may leave."""
        rows = self._screen.chosen()
        leaving = [one for one in rows if office or one.handling is Handling.PUBLICATION]
        if not leaving:
            self._shell.message(self.tr("Nothing was copied: only what is for publication may leave."), "warn")
            return
        cells = [self._titles(office), *(self._cells(one, office) for one in leaving)]
        if not self._shell.copy_lines(self._screen.view.table.accessibleName(), cells, internal=office):
            return
        if office:
            self._shell.message(self.tr("%n follow-ups copied for the office: internal.", "", len(leaving)), "warn")
            return
        copied, left = self.tr("%n follow-ups copied as a table.", "", len(leaving)), len(rows) - len(leaving)
        without = self.tr("%n left out: not for publication.", "", left)
        self._shell.message(f"{copied} {without}" if left else copied)

    def _titles(self, office: bool) -> list[str]:
        titles = [
            self.tr("Due"), self.tr("What"), self.tr("State"), self.tr("Owner"), self.tr("Whose"), self.tr("Status"),
        ]  # fmt: skip
        return [*titles, self.tr("Handling")] if office else titles

    def _cells(self, one: FollowUp, office: bool) -> list[str]:
        about, side = self._screen.panel.about_words(one), words.word("sides", one.side.value)
        cells = [words.day(one.due), one.text, about, one.owner, side, status_words(one)]
        return [*cells, words.word("handlings", one.handling.value)] if office else cells
