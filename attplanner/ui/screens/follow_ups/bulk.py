"""A change of several follow-ups at once: what would change is shown before it is done, in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, FollowUpStatus
from attplanner.domain.follow_up_text import understand_due
from attplanner.ui import theme, words
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.labels import ElidedLabel, label

SHOWN = 4  # lines of the preview; the rest is counted


class BulkStrip(QFrame):
    """Above the list. Enter in the date, or its button, does it; Esc leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self.question = label(role="strong")
        self.due = DateField(self.tr("New due date"), understand=understand_due)
        self.due.setPlaceholderText(self.tr("1 June, next tue, tbc …"))
        self.due.setFixedWidth(200)
        self.yes, self.no = QPushButton(), QPushButton(self.tr("Cancel"))
        self.yes.setProperty("kind", "primary")
        for button in (self.yes, self.no):
            button.setProperty("scale", "small")
        self.lines = [ElidedLabel("", "secondary") for _ in range(SHOWN)]
        self.rest = label(role="secondary")
        self._rows: Sequence[FollowUp] = ()
        self._act: Callable[[list[str]], object] | None = None
        self._act_due: Callable[[list[str], date | None], object] | None = None
        self._lay_out()
        self.due.changed.connect(lambda *_: self._preview_due())
        self.due.returnPressed.connect(self._do)
        self.yes.clicked.connect(self._do)
        self.no.clicked.connect(self.cancel)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for widget in (self.question, self.due, self.yes, self.no):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, 8, theme.M, 8)
        column.setSpacing(2)
        column.addLayout(row)
        for line in (*self.lines, self.rest):
            column.addWidget(line)

    def ask_status(
        self, rows: Sequence[FollowUp], status: FollowUpStatus, act: Callable[[list[str]], object]
    ) -> None:
        """Ask whether follow-ups are to be closed, or opened again; ``act`` gets those that change."""
        self._rows, self._act, self._act_due = rows, act, None
        word = words.word("follow_up_statuses", status.value)
        self.question.setText(self.tr("%n follow-ups: {0}?", "", len(rows)).format(word))
        self.yes.setText(word)
        self.due.hide()
        changed = [one for one in rows if one.status is not status]
        before = (words.word("follow_up_statuses", one.status.value) for one in changed)
        self._preview([(one, was, word) for one, was in zip(changed, before, strict=True)])
        self.show()
        self.yes.setFocus()

    def ask_due(self, rows: Sequence[FollowUp], act: Callable[[list[str], date | None], object]) -> None:
        """Ask for another due date; ``act`` gets those that change, and the date."""
        self._rows, self._act, self._act_due = rows, None, act
        self.question.setText(self.tr("%n follow-ups: due", "", len(rows)))
        self.yes.setText(self.tr("Change"))
        self.due.set_value(None)
        self.due.show()
        self._preview_due()
        self.show()
        self.due.setFocus()

    def _changed(self) -> list[FollowUp]:
        """Return what gets another date; nothing while none is understood."""
        value = self.due.value()
        return [one for one in self._rows if one.due != value.end] if value is not None else []

    def _preview_due(self) -> None:
        new = _said(self.due.value())
        self._preview([(one, _day(one.due), new) for one in self._changed()], understood=self.due.value() is not None)

    def _preview(self, changes: Sequence[tuple[FollowUp, str, str]], *, understood: bool = True) -> None:
        """Say of each what it is and what it becomes, and how many stay as they are."""
        arrow = "←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
        for number, line in enumerate(self.lines):
            shown = number < len(changes)
            line.setVisible(shown)
            if shown:
                one, before, after = changes[number]
                line.set_full(f"{before} {arrow} {after}: {one.text}")
        more, same = max(len(changes) - SHOWN, 0), len(self._rows) - len(changes)
        said = [self.tr("and %n more", "", more)] if more else []
        said += [self.tr("%n stay as they are", "", same)] if same and understood else []
        self.rest.setText(", ".join(said))
        self.rest.setVisible(bool(said))
        self._ids = [one.id for one, _, _ in changes]
        self.yes.setEnabled(bool(changes))

    def preview(self) -> list[str]:
        """Return the lines that are shown."""
        lines = [line.full for line in self.lines if not line.isHidden()]
        return [*lines, self.rest.text()] if self.rest.text() else lines

    def _do(self) -> None:
        if not self._ids:
            return
        act, act_due, value, ids = self._act, self._act_due, self.due.value(), self._ids
        self.cancel()
        if act is not None:
            act(ids)
        elif act_due is not None and value is not None:
            act_due(ids, value.end)

    def cancel(self) -> None:
        """Leave everything as it is."""
        self._rows, self._act, self._act_due, self._ids = (), None, None, []
        self.hide()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)


def _said(value: When | None) -> str:
    return _day(value.end) if value is not None else ""


def _day(day: date | None) -> str:
    return words.short_day(day) or words.word("due_groups", "undated")
