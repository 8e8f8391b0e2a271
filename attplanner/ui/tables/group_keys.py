"""The keys of a list in groups, as trees have them: Left and Right fold, Enter on a head goes into its group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from attplanner.ui.tables.row_table import Row, RowTableModel
from attplanner.ui.tables.table_view import TableView


@dataclass(frozen=True, slots=True)
class GroupKeys(Generic[Row]):
    """What the keys need to know of a list: which rows are heads, which are folded, and how one is turned."""

    table: TableView
    model: RowTableModel[Row]
    is_head: Callable[[Row], bool]
    is_folded: Callable[[Row], bool]
    toggle: Callable[[Row], object]

    def take(self, event: QKeyEvent) -> bool:
        """Take Home, Left and Right; tell whether it was one that leads somewhere."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, here = event.key(), self.table.currentIndex().row()
        if key == Qt.Key.Key_Home:
            return self._go_home()
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        mirrored = self.table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._turn(here, outwards=(key == Qt.Key.Key_Left) != mirrored)

    def _go_home(self) -> bool:
        """Go to the first row, the heads above it in sight too."""
        there = self._go(range(self.model.rowCount()), head=False)
        self.table.scrollToTop()
        return there

    def _turn(self, here: int, *, outwards: bool) -> bool:
        """Fold or unfold a head; from a row go out to its head, from a head that is unfolded into its group."""
        row = self.model.row(here)
        if row is None:
            return False
        head = self.is_head(row)
        if head and self.is_folded(row) != outwards:
            self.toggle(row)
        elif outwards:
            self._go(reversed(range(here)), head=True)
        elif head:
            self.enter()
        return True

    def enter(self) -> bool:
        """From a head go to the first row of its group, unfolding it; tell whether it was a head."""
        here = self.table.currentIndex().row()
        start = here
        while (row := self.model.row(here)) is not None and self.is_head(row):
            if self.is_folded(row):
                self.toggle(row)
            here += 1
        return here > start and self._go([here], head=False)

    def _go(self, places: Iterable[int], *, head: bool) -> bool:
        for place in places:
            row = self.model.row(place)
            if row is not None and self.is_head(row) == head:
                return self.table.select_key(self.model.key_at(self.model.index(place, 0)))
        return False
