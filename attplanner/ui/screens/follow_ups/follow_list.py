"""What the list shows: all follow-ups are read at once, and what is asked for narrows what was read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.follow_up import DueGroup, FollowUp, FollowUpStatus
from attplanner.domain.text import fold
from attplanner.ui.screens.follow_ups.columns import FollowUpLook, columns
from attplanner.ui.screens.follow_ups.lines import Line, grouped
from attplanner.ui.screens.follow_ups.panel import FollowUpPanel
from attplanner.ui.screens.follow_ups.view import EMPTY, LIST, NOTHING, FollowUpsView
from attplanner.ui.shell import Shell
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.timers import once_after

if TYPE_CHECKING:
    from attplanner.services.facade import Services

HAS: Mapping[str, Callable[[FollowUp], str | None]] = {
    "side": lambda one: one.side.value,
    "status": lambda one: one.status.value,
    "state": lambda one: one.iso3,
    "owner": lambda one: one.owner,
}

LEARN_AFTER = 200  # milliseconds after the list was shown


class FollowUpRows(QObject):
    """Keeps ``rows`` by due date, and ``selected``, the id of the follow-up that the inspector shows."""

    def __init__(self, view: FollowUpsView, panel: FollowUpPanel, services: Services, shell: Shell) -> None:
        super().__init__(view)
        self._view, self._panel, self._services, self._shell = view, panel, services, shell
        self.rows: list[FollowUp] = []
        self.folded = {DueGroup.CLOSED}
        self.selected: str | None = None
        self.stale, self._filling = True, False
        self._said: dict[str, tuple[FollowUp, str]] = {}
        self._learn = once_after(LEARN_AFTER, self._learn_words, self)
        made = columns(panel.about_words, shell.today)
        self.model: RowTableModel[Line] = RowTableModel(made, lambda line: line.key, self)
        view.table.set_table(self.model, FollowUpLook(self.model.columns, self._folded_now))
        view.table.current_key.connect(self._select)

    # -- reading ----------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read all of them again."""
        self.stale = False
        self.rows = self._services.follow_ups.rows()
        self._learn.start()
        self.narrow()

    def reread(self, ids: Sequence[str]) -> None:
        """Read some of them again, and put them where they belong now."""
        if len(ids) > len(self.rows) // 2:
            self.read()
            return
        kept = [one for one in self.rows if one.id not in set(ids)]
        rows = [*kept, *self._services.follow_ups.some(ids)]
        far = max((one.due for one in rows if one.due), default=None)
        self.rows = sorted(rows, key=lambda one: (one.due is None, one.due or far, one.id))
        self.narrow()

    def forget_names(self) -> None:
        """Name States and organizations anew."""
        self._said.clear()

    def narrow(self, *_: object) -> None:
        """Show what fits the filters and keep the selection where it still does."""
        table, asked = self._view.table, self._asked()
        fitting = self.fitting(self.rows, asked)
        top = table.verticalScrollBar().value()
        self._filling = True
        self.model.set_rows(grouped(fitting, self._shell.today(), self._folded_now()))
        self._view.pages.setCurrentIndex(LIST if fitting else NOTHING if self.rows else EMPTY)
        if not table.select_key(self.selected):
            self._select_other(fitting)
        table.verticalScrollBar().setValue(top)
        self._filling = False
        self.show_current()
        self._tell(fitting)

    def _select_other(self, fitting: Sequence[FollowUp]) -> None:
        """Select the head of a group that the selected one is folded away in; where it is gone, the first."""
        folded = next((one for one in fitting if one.id == self.selected), None)
        if folded is None:
            self.selected = next((line.key for line in self.model.rows() if line.one is not None), None)
        head = folded.group(self._shell.today()).value if folded is not None else self.selected
        self._view.table.select_key(head)

    def _tell(self, fitting: Sequence[FollowUp]) -> None:
        if not self._view.isVisible():
            return
        opened, today = [one for one in fitting if one.status is FollowUpStatus.OPEN], self._shell.today()
        late = sum(one.due is not None and one.due < today for one in opened)
        self._shell.set_facts([(f"{len(opened)}", self.tr("open")), (f"{late}", self.tr("overdue"))])

    # -- what is asked for ------------------------------------------------------------------------------------------

    def _asked(self) -> dict[str, str]:
        chips = {name: chip.value() or "" for name, chip in self._view.chips().items()}
        return {"text": self._view.filter.wanted(), **chips}

    def shows(self, one: FollowUp) -> bool:
        """Tell whether a follow-up fits what is asked for now."""
        return bool(self.fitting([one], self._asked()))

    def fitting(self, rows: Sequence[FollowUp], asked: Mapping[str, str]) -> list[FollowUp]:
        """Return those that fit what a filter asks for, by the names of the chips."""
        for name, value in asked.items():
            if name in HAS and value:
                rows = [one for one in rows if HAS[name](one) == value]
        states, region = self._services.lexicon().states, asked.get("region")
        if region:
            rows = [one for one in rows if one.iso3 and states[one.iso3].un_group == region]
        for word in fold(asked.get("text", "")).split():
            rows = [one for one in rows if word in self._words_of(one)]
        return list(rows)

    def _learn_words(self) -> None:
        """Have the words ready that are searched, before somebody types."""
        for one in self.rows:
            self._words_of(one)

    def rest(self) -> None:
        """Leave the store alone: it may be closed now."""
        self._learn.stop()

    def _words_of(self, one: FollowUp) -> str:
        """Return what is searched of a follow-up; kept while it stays the same."""
        kept = self._said.get(one.id)
        if kept is None or kept[0] is not one:
            parts = (one.text, one.owner, self._panel.about_words(one), one.iso3 or "", one.said)
            kept = self._said[one.id] = (one, fold("\n".join(parts)))
        return kept[1]

    def _folded_now(self) -> set[DueGroup]:
        """Return what is folded away; whoever asks for what is closed, or searches, sees it."""
        asked = self._view.filter.wanted() or self._view.status.value()
        return set() if asked else self.folded

    def is_folded(self, line: Line) -> bool:
        """Tell whether what stands under a head is out of sight."""
        return line.group in self._folded_now()

    # -- selection --------------------------------------------------------------------------------------------------

    def _select(self, key: object) -> None:
        if self._filling or not isinstance(key, str):
            return
        line = self.model.row_at(self.model.find(key))
        if line is not None and line.one is not None:
            self.selected = key
            self.show_current()

    def show_current(self) -> None:
        """Show the selected follow-up in the inspector."""
        self._panel.show_follow_up(next((one for one in self.rows if one.id == self.selected), None))

    def current(self) -> Line | None:
        """Return the line with the focus."""
        return self.model.row_at(self._view.table.currentIndex())

    def chosen(self) -> list[FollowUp]:
        """Return the follow-ups that are selected."""
        rows = sorted({index.row() for index in self._view.table.selectionModel().selectedRows()})
        lines = (self.model.row(row) for row in rows)
        return [line.one for line in lines if line is not None and line.one is not None]

    def select_beside(self, going: Sequence[str]) -> None:
        """Let the selection go to what stays beside follow-ups that are about to go."""
        keys = self._keys()
        places = [keys.index(one) for one in going if one in keys]
        after = [key for key in keys[max(places, default=-1) + 1 :] if key not in going]
        before = [key for key in keys[: min(places, default=0)] if key not in going]
        self.selected = after[0] if after else before[-1] if before else self.selected

    def step(self, by: int) -> None:
        """Select the next or the previous follow-up."""
        keys = self._keys()
        if self.selected in keys:
            self._view.table.select_key(keys[min(max(keys.index(self.selected) + by, 0), len(keys) - 1)])

    def _keys(self) -> list[str]:
        return [line.key for line in self.model.rows() if line.one is not None]

    def toggle(self, line: Line) -> None:
        """Fold a group away, or unfold it."""
        self.folded ^= {line.group}
        self.narrow()
        self._view.table.select_key(line.key)

    def find(self, key: str) -> bool:
        """Bring a follow-up into sight; tell whether it is there and fits the filters."""
        one = next((one for one in self.rows if one.id == key), None)
        if one is None or not self.shows(one):
            return False
        self.folded -= {one.group(self._shell.today())}
        self.selected = key
        self.narrow()
        return self._view.table.select_key(key, centred=True)
