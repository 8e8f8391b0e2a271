"""The follow-ups under an item: what was promised in it, what is to be done, and the line that raises one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import DueGroup, FollowUp, FollowUpStatus, Side
from attplanner.ui import words
from attplanner.ui.follow_up_line import SIDE_ICONS, RaiseLine
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, IconLabel, badge

if TYPE_CHECKING:
    from attplanner.domain.follow_up_text import FollowUpLine
    from attplanner.services.facade import Services

TONES = {DueGroup.OVERDUE: "bad", DueGroup.TODAY: "bad", DueGroup.WEEK: "warn"}


class FollowUpsPart(QWidget):
    """A line for each follow-up of one item; ``left`` is Esc in the line that raises one."""

    left = Signal()

    def __init__(self, services: Services, shell: Shell, saver: Saver, item: str) -> None:
        super().__init__()
        self._services, self._shell, self._saver, self._item = services, shell, saver, item
        self._shown: list[FollowUp] = []
        self.rows: dict[str, FollowUpRow] = {}
        self.lines: dict[Side, RaiseLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_rows(self) -> None:
        """Read the item's follow-ups; what has the focus keeps it."""
        rows = self._services.follow_ups.rows(item=self._item)
        if rows != self._shown:
            focused = next((key for key, row in self.rows.items() if row.box.hasFocus()), "")
            self._shown = rows
            self._fill()
            if focused in self.rows:
                self.rows[focused].box.setFocus()
        self._settle()

    def _fill(self) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        open_, writable = self._shell.open_ref, not self._services.read_only
        self.rows = {one.id: FollowUpRow(one, self._shell, open_, writable) for one in self._shown}
        for number, row in enumerate(self.rows.values()):
            row.ticked.connect(self._close)
            self._column.insertWidget(number, row)

    def _settle(self) -> None:
        self.setVisible(bool(self.rows) or any(not line.isHidden() for line in self.lines.values()))

    def _close(self, key: str, done: bool) -> None:
        status = FollowUpStatus.DONE if done else FollowUpStatus.OPEN
        today = self._shell.today()
        self._saver.attempt(lambda: self._services.follow_ups.set_status([key], status, today))

    # -- raising ----------------------------------------------------------------------------------------------------

    def raise_one(self, side: Side) -> None:
        """Open the line for a promise of theirs, or a task of ours; what was typed in it before is there again.

        Where it is open already the key says whose move it is, whatever the words say.
        """
        if self._services.read_only:
            return
        if side in self.lines and not self.lines[side].isHidden():
            self.lines[side].insist()
        if side not in self.lines:
            line = self.lines[side] = RaiseLine(side, self._services.lexicon, self._shell.today, self)
            line.written.connect(partial(self._write, side))
            line.left.connect(partial(self._leave, line))
            self._column.addWidget(line)
            self._column.addWidget(line.said)
            self._saver.add(self._key(side), line, None)
        for other, line in self.lines.items():
            line.setVisible(other is side)
            line.said.setVisible(other is side and bool(line.said.texts()))
        self._settle()
        self.lines[side].setFocus()

    def _key(self, side: Side) -> str:
        return f"{side.value}:{self._item}"

    def _leave(self, line: RaiseLine) -> None:
        """Put the line away; what is typed in it is kept until it is opened again."""
        line.hide()
        line.said.hide()
        self._settle()
        self.left.emit()

    def _write(self, side: Side, read: FollowUpLine) -> None:
        self._saver.flush()  # the words of the item go along: those that are being typed too
        follow_ups = self._services.follow_ups

        def act() -> None:
            raised = follow_ups.raised_in(self._item, read.side or side)
            iso3 = read.iso3 or (None if read.organization else raised.iso3)
            made = replace(raised, text=read.text, due=read.due, owner=read.owner)
            follow_ups.add(replace(made, iso3=iso3, organization=read.organization))

        if self._saver.attempt(act):
            self.lines[side].setText("")  # not clear: Ctrl+Z is about what was written
            self._saver.settled(self._key(side))

    def leave(self) -> None:
        """Stop watching the lines; the card is being closed."""
        for side in self.lines:
            self._saver.drop(self._key(side))


class TickBox(QCheckBox):
    """A box that Space ticks; ``entered`` is Enter."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class FollowUpRow(QWidget):
    """Box, words, who answers for it, and the due date."""

    ticked = Signal(str, bool)

    def __init__(self, one: FollowUp, shell: Shell, open_: Callable[[Ref], object], writable: bool) -> None:
        super().__init__()
        side, closed = words.word("sides", one.side.value), one.status is not FollowUpStatus.OPEN
        self.box = TickBox()
        self.box.setChecked(closed)
        self.box.setEnabled(writable)
        self.box.setAccessibleName(", ".join(part for part in (f"{side}: {one.text}", one.owner) if part))
        self.box.setToolTip(self.tr("{0}. Space closes it, Enter shows it among the follow-ups.").format(side))
        self.box.clicked.connect(lambda done: self.ticked.emit(one.id, done))
        self.box.entered.connect(lambda: open_(Ref("follow_up", one.id)))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(6)
        row.addWidget(self.box)
        row.addWidget(IconLabel(SIDE_ICONS[one.side], "ink2", 14))
        row.addWidget(ElidedLabel(one.text, "secondary" if closed else ""), 3)
        if one.owner:
            row.addWidget(ElidedLabel(one.owner, "secondary"), 1)
        if one.due is not None:
            row.addWidget(badge(words.near_day(one.due, shell.today()), TONES.get(one.group(shell.today()), "plain")))
