"""What is typed into the list itself: another due date, and the line in which a follow-up is raised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent

from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, Side
from attplanner.domain.follow_up_text import FollowUpLine, understand_due
from attplanner.ui.follow_up_line import RaiseLine
from attplanner.ui.screens.follow_ups.columns import DUE
from attplanner.ui.screens.follow_ups.follow_list import FollowUpRows
from attplanner.ui.screens.follow_ups.view import FollowUpsView
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from attplanner.services.facade import Services

FIELD = 190  # pixels of the date that is changed in the list


class DueInPlace(QObject):
    """A field over the due date of one line: Enter stores it, Esc leaves it."""

    def __init__(self, view: FollowUpsView, follow_ups: FollowUpRows, shell: Shell) -> None:
        super().__init__(view)
        self._table, self._list, self._shell = view.table, follow_ups, shell
        self.field: DateField | None = None

    def open(self, take: Callable[[str, date | None], object]) -> None:
        """Open the field on the line with the focus; ``take`` gets the id and another date."""
        line = self._list.current()
        if line is None or line.one is None:
            return
        self.close()
        one, index = line.one, self._list.model.index(self._table.currentIndex().row(), DUE)
        field = self.field = DateField(self.tr("Due"), self._table.viewport(), understand=understand_due)
        field.today = self._shell.today
        field.setPlaceholderText(self.tr("1 June, next tue, tbc …"))
        field.set_value(When.days(one.due) if one.due else None)
        field.setGeometry(self._area(self._table.visualRect(index)))
        field.returnPressed.connect(lambda: self._take(one, take))
        field.installEventFilter(self)
        field.show()
        field.setFocus()
        field.selectAll()

    def _area(self, cell: QRect) -> QRect:
        mirrored = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(cell.right() + 1 - FIELD if mirrored else cell.left(), cell.top(), FIELD, cell.height())

    def _take(self, one: FollowUp, take: Callable[[str, date | None], object]) -> None:
        field = self.field
        if field is None or (field.text().strip() and field.value() is None):
            return  # what is not understood stays open and says so
        value = field.value()
        due = value.end if value is not None else None
        self.close()
        if due != one.due:
            take(one.id, due)

    def close(self) -> None:
        """Leave the date as it is."""
        field, self.field = self.field, None
        if field is not None:
            field.removeEventFilter(self)
            field.hide()
            field.deleteLater()
            self._table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.field and _leaves(event):
            self.close()
            return True
        return super().eventFilter(watched, event)


def _leaves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape


class Raising(QObject):
    """The line below the list; it stays open for the next until Esc."""

    def __init__(
        self, view: FollowUpsView, services: Services, shell: Shell, stored: Callable[[str], object]
    ) -> None:
        """``stored`` hears of the id of each one that was written."""
        super().__init__(view)
        self._view, self._services, self._shell, self._stored = view, services, shell, stored
        self.line: RaiseLine | None = None

    def open(self, side: Side) -> None:
        """Open the line for a promise of theirs, or a task of ours; what was typed in it stays.

        While it is open the keys say whose move it is, whatever the words say.
        """
        if self._services.read_only:
            return
        typed = self.line.text() if self.line else ""
        if self.line is None or self.line.side is not side:
            self.close()
            self.line = RaiseLine(side, self._services.lexicon, self._shell.today, self._view)
            self.line.written.connect(self._write)
            self.line.left.connect(self._leave)
            self._view.put_line(self.line, self.line.said)
            self.line.setText(typed)
        if typed:
            self.line.insist()
        self.line.setFocus()

    def _leave(self) -> None:
        self.close()
        self._view.table.setFocus()

    def close(self) -> None:
        """Take the line away."""
        line, self.line = self.line, None
        if line is not None:
            self._view.take_line()
            for gone in (line, line.said):
                gone.hide()
                gone.deleteLater()

    def _write(self, read: FollowUpLine) -> None:
        line = self.line
        if line is None:
            return
        side, body = read.side or line.side, read.organization
        made = FollowUp(read.text, side, read.owner, due=read.due, iso3=read.iso3, organization=body)
        ids: list[str] = []
        if self._shell.attempt(lambda: ids.append(self._services.follow_ups.add(made))):
            line.setText("")  # not clear: Ctrl+Z is about what was written
            self._stored(ids[0])
