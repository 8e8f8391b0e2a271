"""A change of several follow-ups at once: what would change is shown before it is done, in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, FollowUpStatus
from attplanner.domain.follow_up_text import understand_due
from attplanner.ui import words
from attplanner.ui.tables.change_strip import ChangeRow, ChangeStrip
from attplanner.ui.widgets.date_field import DateField


class BulkStrip(ChangeStrip):
    """Above the list. Enter in the date, or its button, does it; Esc leaves everything as it is."""

    def __init__(self) -> None:
        self.due = DateField("", understand=understand_due)
        super().__init__((self.due,))
        self.due.setAccessibleName(self.tr("New due date"))
        self.due.setPlaceholderText(self.tr("1 June, next tue, tbc …"))
        self.due.setFixedWidth(200)
        self._rows: Sequence[FollowUp] = ()
        self._changing: list[FollowUp] = []
        self._act: Callable[[list[str]], object] = list
        self.due.changed.connect(lambda *_: self._preview_due())
        self.due.returnPressed.connect(self.act)
        self.wanted.connect(lambda: self._act([one.id for one in self._changing]))

    def ask_status(
        self, rows: Sequence[FollowUp], status: FollowUpStatus, act: Callable[[list[str]], object]
    ) -> None:
        """Ask whether follow-ups are to be closed, or opened again; ``act`` gets those that change."""
        self._rows, self._act = rows, act
        word = words.word("follow_up_statuses", status.value)
        self.question.setText(self.tr("%n follow-ups: {0}?", "", len(rows)).format(word))
        self.yes.setText(word)
        self.due.hide()
        self._preview(lambda one: words.word("follow_up_statuses", one.status.value), word)
        self.show()
        self.yes.setFocus()

    def ask_due(self, rows: Sequence[FollowUp], act: Callable[[list[str], date | None], object]) -> None:
        """Ask for another due date; ``act`` gets those that change, and the date."""
        self._rows = rows
        self._act = lambda ids: act(ids, _end(self.due.value()))
        self.question.setText(self.tr("%n follow-ups: due", "", len(rows)))
        self.yes.setText(self.tr("Change"))
        self.due.set_value(None)
        self.due.show()
        self._preview_due()
        self.show()
        self.due.setFocus()

    def _preview_due(self) -> None:
        value = self.due.value()
        if value is None:
            self.show_nothing()
        else:
            self._preview(lambda one: _day(one.due), _day(value.end))

    def _preview(self, said: Callable[[FollowUp], str], after: str) -> None:
        """Say of each what it is and what it becomes, and how many stay as they are."""
        self._changing = [one for one in self._rows if said(one) != after]
        same = [one for one in self._rows if said(one) == after]
        already = words.word("bulk_stays", "same")
        lines = [ChangeRow(one.id, f"{said(one)} {self.arrow()} {after}", one.text) for one in self._changing]
        lines += [ChangeRow(one.id, f"{after} ({already})", one.text, stays=True) for one in same]
        self.show_changes(lambda _: (lines, None), len(self._changing), {already: len(same)})


def _end(value: When | None) -> date | None:
    return value.end if value is not None else None


def _day(day: date | None) -> str:
    return words.short_day(day) or words.word("due_groups", "undated")
