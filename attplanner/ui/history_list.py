"""The steps of the history as rows: one for each step, which opens to what it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from attplanner.domain.changes import Ref
from attplanner.domain.history import Operation
from attplanner.ui import history_words, icons, words
from attplanner.ui.tables.row_look import Place, RowLook
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView

SIGN = 20  # pixels of the sign that a step can be opened


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A step, or one thing that it did, ready to be painted.

    A step that did one thing is one line with it; one that did several has them as its ``parts``.
    """

    key: str
    when: str
    who: str
    what: str
    meeting: str = ""
    change: str = ""
    before: str = ""
    after: str = ""
    opens: Ref | None = None
    parts: tuple[HistoryLine, ...] = ()
    under: str = ""  # the key of the step that a part belongs to


def step_line(
    step: Operation,
    what: str,
    told: Sequence[history_words.Told],
    titles: Mapping[str, str],
    many: Callable[[int], str],
) -> HistoryLine:
    """Return a step with its parts; ``many`` says how many there are."""
    head = HistoryLine(step.id, words.moment(step.at), step.by, what)
    lines = [_said(head, one, titles) for one in told]
    if len(lines) <= 1:
        return lines[0] if lines else head
    parts = tuple(replace(one, key=f"{step.id}.{n}", under=step.id) for n, one in enumerate(lines))
    meetings, opened = {one.meeting for one in lines}, {one.opens for one in lines}
    return replace(
        head,
        meeting=meetings.pop() if len(meetings) == 1 else "",
        change=many(len(parts)),
        opens=opened.pop() if len(opened) == 1 else None,
        parts=parts,
    )


def _said(head: HistoryLine, one: history_words.Told, titles: Mapping[str, str]) -> HistoryLine:
    meeting = titles.get(one.meeting, "")
    return replace(head, meeting=meeting, change=one.text, before=one.before, after=one.after, opens=one.opens)


class StepRows:
    """Shows steps in a list: Right and Left open and close one, and go between it and its parts."""

    def __init__(self, table: TableView, model: RowTableModel[HistoryLine]) -> None:
        self._table, self._model = table, model
        self._steps: Sequence[HistoryLine] = ()
        self._open: set[str] = set()
        table.set_table(model, StepLook(model.columns, self.is_open))

    def show(self, steps: Sequence[HistoryLine]) -> None:
        """Show these steps; those that were open stay so."""
        self._steps = steps
        self._fill(self._model.key_at(self._table.currentIndex()))

    def is_open(self, step: HistoryLine) -> bool:
        """Tell whether the parts of a step are shown."""
        return step.key in self._open

    def toggle(self, step: HistoryLine) -> None:
        """Show the parts of a step, or hide them."""
        self._open ^= {step.key}
        self._fill(step.key)

    def _fill(self, current: str | None) -> None:
        rows: list[HistoryLine] = []
        for step in self._steps:
            rows += (step, *(step.parts if step.key in self._open else ()))
        self._model.set_rows(rows)
        if rows and not self._table.select_key(current):
            self._table.select_key(rows[0].key)

    def take(self, event: QKeyEvent) -> bool:
        """Take Left and Right; tell whether it was one of them."""
        sides = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        here = self._model.row_at(self._table.currentIndex())
        if event.key() not in sides or here is None:
            return False
        mirrored = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        outwards = (event.key() == Qt.Key.Key_Left) != mirrored
        if here.parts and self.is_open(here) == outwards:
            self.toggle(here)
        elif outwards and here.under:
            self._table.select_key(here.under)
        elif here.parts and not outwards:
            self._table.select_key(here.parts[0].key)
        return True


class StepLook(RowLook[HistoryLine]):
    """Paints before the time of a step whether it can be opened; its parts leave out what it says."""

    def __init__(self, columns: Sequence[Column[HistoryLine]], is_open: Callable[[HistoryLine], bool]) -> None:
        super().__init__(columns)
        self._is_open = is_open

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: HistoryLine, place: Place) -> None:
        if row.under and column < 3:
            return
        if column == 0:
            whole, room = area, QRect(area.x() + SIGN, area.y(), area.width() - SIGN, area.height())
            area = place.mirrored(whole, room)
            if row.parts:
                spot = place.mirrored(whole, QRect(whole.x(), whole.y() + 7, 14, 14))
                painter.drawPixmap(spot.topLeft(), icons.pixmap(self._sign(row, place), "ink2", 14))
        super().paint_cell(painter, area, column, row, place)

    def _sign(self, row: HistoryLine, place: Place) -> str:
        closed = "chevron-right" if place.direction == Qt.LayoutDirection.LeftToRight else "chevron-left"
        return "chevron-down" if self._is_open(row) else closed
