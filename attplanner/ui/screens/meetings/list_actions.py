"""What is done with the meetings that are selected in the list: copied, changed, marked, deleted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidgetAction

from attplanner.domain.bulk import BulkChange, BulkField
from attplanner.domain.handling import Handling
from attplanner.errors import PlannerError
from attplanner.ui import clipboard, icons, theme, words
from attplanner.ui.actions import action
from attplanner.ui.menu_key import MenuKey
from attplanner.ui.screens.meetings.bulk import BulkStrip
from attplanner.ui.screens.meetings.editor import MeetingPanel
from attplanner.ui.screens.meetings.log_list import LogList
from attplanner.ui.screens.meetings.view import MeetingsView
from attplanner.ui.shell import Shell
from attplanner.ui.steps import Steps
from attplanner.ui.widgets.labels import HANDLING_LOOK, label

if TYPE_CHECKING:
    from attplanner.services.exports import Prepared
    from attplanner.services.facade import Services

EVERY = 10**9  # as a page of the list: all of it
BY_NAME = tuple(one for one in BulkField if one not in (BulkField.HANDLING, BulkField.DELETE))


class MeetingList(Protocol):
    """The screen, as far as what is selected in it is concerned."""

    view: MeetingsView
    log: LogList
    panel: MeetingPanel
    services: Services
    shell: Shell

    def open_current(self) -> None:
        """Go into the editor; from a group's head to its first meeting."""


class ListActions(QObject):
    """Copy, change, mark and delete. What is copied leaves the store: only what is for publication goes along."""

    def __init__(self, screen: MeetingList) -> None:
        super().__init__(screen.view)
        self._screen, self._shell, self._services = screen, screen.shell, screen.services
        table = screen.view.table
        self._acts = self._make_actions()
        self._strip: BulkStrip | None = None
        self._everything = self._selecting = self._counted = False
        every = action(self, self.tr("Select all"), self.select_all)
        every.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        every.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addActions([self._acts[1], every])
        screen.log.model.modelReset.connect(self._selection_changed)
        table.selected_keys.connect(self._selection_changed)
        screen.log.model.rowsInserted.connect(self._select_more)
        MenuKey(table, self.menu)

    # -- which of them --------------------------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select every meeting that the filter leaves, those too that the list has not read yet."""
        self._everything = True
        self._select_more()
        self._tell()

    def _select_more(self) -> None:
        """Show lines that are read later as selected too."""
        if self._everything:
            self._selecting = True
            self._screen.view.table.selectAll()
            self._selecting = False

    def _selection_changed(self, *_: object) -> None:
        if not self._selecting:
            self._everything = False
            self._tell()

    def _tell(self) -> None:
        """Say in the status bar how many are selected, as long as there are several."""
        number = self._number()
        if number > 1:
            self._shell.set_facts([(str(number), self.tr("meetings selected", "", number))])
        elif self._counted:
            self._shell.set_facts(None)
        self._counted = number > 1

    def chosen(self) -> list[str]:
        """Return the ids of the selected meetings; after "select all" of all that the filter leaves."""
        if not self._everything:
            return self._selected()
        order = self._screen.log.pages.order
        return self._services.activities.ids(self._screen.view.wanted(), order, None, EVERY)[0]

    def _selected(self) -> list[str]:
        model = self._screen.log.model
        rows = sorted({index.row() for index in self._screen.view.table.selectionModel().selectedRows()})
        lines = (model.row_at(model.index(row, 0)) for row in rows)
        return [line.key for line in lines if line is not None and line.row is not None]

    # -- copying --------------------------------------------------------------------------------------------------

    def copy(self, *, office: bool = False) -> None:
        """Put the selected meetings on the clipboard, as a table, and say what was left out.

        But for the ``office`` only what is for publication leaves.
        """
        from attplanner.services.exports import AnnexRequest

        chosen = tuple(self.chosen())
        if not chosen:
            return
        try:
            audience = Handling.INTERNAL if office else Handling.PUBLICATION
            request = AnnexRequest(activities=chosen, layout="table", handling=audience)
            prepared = self._services.exports.annex_a(request)
            if prepared.items:
                clipboard.offer(self._services.exports.clipboard(prepared), internal=office)
        except PlannerError as error:
            self._shell.show_error(error)
            return
        if office and prepared.items:
            text = self.tr("%n items copied for the office: internal.", "", prepared.items)
            self._shell.message(text, "warn")
        else:
            self._say(prepared)

    def _say(self, prepared: Prepared) -> None:
        reasons = Counter(words.word("reasons", one.reason) for one in prepared.left_out)
        left = ", ".join(f"{number} {reason}" for reason, number in reasons.items())
        if not prepared.items:
            text = self.tr("Nothing was copied: only what is for publication may leave. Left out: {0}.").format(left)
            self._shell.message(text, "warn")
            return
        copied = self.tr("%n items copied as a table.", "", prepared.items)
        without = self.tr("Left out: {0}.").format(left)
        self._shell.message(f"{copied} {without}" if left else copied)

    # -- changing, marking and deleting -----------------------------------------------------------------------------

    def strip(self) -> BulkStrip:
        """Return the strip in which a change is shown before it is done; it is made when it is first needed."""
        if self._strip is None:
            self._strip = BulkStrip(self._services)
            self._strip.left.connect(self._screen.view.table.setFocus)
            self._strip.done.connect(self._change)
            self._screen.view.put_strip(self._strip)
        return self._strip

    def data_changed(self) -> None:
        """Show what the change that is asked for does now."""
        if self._strip is not None:
            self._strip.again()

    def ask(self, field: BulkField | None = None, value: str | None = None) -> None:
        """Ask what of the selected meetings is to be changed, and show what that does."""
        chosen = self.chosen()
        if chosen and not self._services.read_only:
            self.strip().ask(chosen, field, value)

    def _change(self, chosen: Sequence[str], change: BulkChange) -> None:
        """Do what was shown; what is typed in the editor is stored, or kept as a draft, first."""
        self._screen.view.table.setFocus()
        if not self._screen.panel.settle():
            return
        if change.field is BulkField.DELETE:
            self._screen.log.select_beside(list(chosen))
        every, selected = self._everything, set(chosen)

        def done(number: int) -> None:
            self._shell.message(self._told(change, number), action=(self.tr("Undo"), self._undo))
            self._select_again(selected, every=every)

        Steps(self._services, self._shell).change(chosen, change, done)

    def _told(self, change: BulkChange, number: int) -> str:
        if change.field is BulkField.DELETE:
            return self.tr("%n meetings moved to the bin.", "", number)
        named = words.word("bulk_fields", change.field.value)
        return self.tr("%n meetings changed: {0}.", "", number).format(named)

    def _select_again(self, chosen: set[str], *, every: bool) -> None:
        """Select what was selected, as far as the filter still leaves it."""
        if every and self._services.activities.count(self._screen.view.wanted()) == len(chosen):
            self.select_all()
        elif not every and len(chosen) > 1 and self._screen.log.selected in chosen:
            self._screen.view.table.select_keys(chosen, self._screen.log.selected)

    def delete(self) -> None:
        """Delete the selected meetings; of several it is shown first. The message offers the way back."""
        chosen = self.chosen()
        if not chosen or self._services.read_only:
            return
        if len(chosen) > 1:
            self.ask(BulkField.DELETE)
        else:
            self._change(chosen, BulkChange(BulkField.DELETE))

    def _undo(self) -> None:
        Steps(self._services, self._shell).undo()

    def mark(self, handling: Handling) -> None:
        """Give the items of the selected meetings a handling; of several, and for publication, it is shown first."""
        chosen = self.chosen()
        if not chosen or self._services.read_only:
            return
        if len(chosen) > 1 or handling is Handling.PUBLICATION:
            self.ask(BulkField.HANDLING, handling.value)
        else:
            self._change(chosen, BulkChange(BulkField.HANDLING, handling.value))

    # -- menu -----------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Return the menu of the selected meetings; where there are several it says how many."""
        menu = QMenu(self._screen.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = self._number()
        if number > 1:
            self._add_title(menu, self.tr("%n meetings selected", "", number))
        opened, copy, office, change, *others, delete = self.offered()
        menu.addActions([opened, copy, office])
        menu.addSeparator()
        menu.addActions([change, *others[: len(Handling)]])
        menu.addSeparator()
        menu.addActions([delete, action(menu, self.tr("Bin …"), self._screen.panel.show_bin, icon="archive")])
        return menu

    def _add_title(self, menu: QMenu, text: str) -> None:
        title, shown = QWidgetAction(menu), label(text, "secondary")
        shown.setContentsMargins(theme.M, 6, theme.M, 6)
        title.setDefaultWidget(shown)
        title.setText(text)
        title.setEnabled(False)
        menu.setAccessibleName(text)
        menu.addAction(title)
        menu.addSeparator()

    def offered(self) -> list[QAction]:
        """Return what can be done with what is selected; by ``iconText`` each says what it is about."""
        number, writable = self._number(), not self._services.read_only
        for one in self._acts:
            one.setEnabled(number > 0 and (writable or one in self._acts[:3]))
            one.setIconText(self.tr("%n meetings selected: {0}", "", number).format(one.text().rstrip(" …")))
        return self._acts

    def _number(self) -> int:
        """Return how many meetings are selected."""
        if self._everything:
            return self._services.activities.count(self._screen.view.wanted())
        return len(self._selected())

    def _make_actions(self) -> list[QAction]:
        opened = action(self, self.tr("Open"), self._screen.open_current)
        opened.setShortcut(QKeySequence(Qt.Key.Key_Return))
        copy = action(self, self.tr("Copy as a table"), self.copy, icon="copy")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete = action(self, self.tr("Delete"), self.delete, icon="trash-2")
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        office = action(self, self.tr("Copy for the office"), lambda: self.copy(office=True), icon="lock")
        change = action(self, self.tr("Change …"), self.ask, icon="pencil", shortcut="F2")
        marks = (self._marker(handling) for handling in Handling)
        return [opened, copy, office, change, *marks, *(self._changer(field) for field in BY_NAME), delete]

    def _changer(self, field: BulkField) -> QAction:
        text = self.tr("Change: {0} …").format(words.word("bulk_fields", field.value))
        return action(self, text, lambda: self.ask(field))

    def _marker(self, handling: Handling) -> QAction:
        text = self.tr("Mark all items: {0}").format(words.word("handlings", handling.value))
        asks = handling is Handling.PUBLICATION
        made = action(self, f"{text} …" if asks else text, lambda: self.mark(handling))
        icons.put(made, HANDLING_LOOK[handling][0])
        return made
