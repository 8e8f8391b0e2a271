"""The legend of the four statuses with their counts; a click filters by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from attplanner.domain.treaty_status import Status
from attplanner.ui import theme, words
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import label


class Legend(QFrame):
    """One button for each status: its shape, its words, and how many States have it."""

    chosen = Signal(object)

    def __init__(self, statuses: Sequence[Status]) -> None:
        super().__init__()
        self.setProperty("role", "filterbar")
        self.setFixedHeight(28)
        row = QHBoxLayout(self)
        set_edges(row, 6, 0, theme.M, 0)
        row.setSpacing(2)
        self._buttons: dict[Status, ChipButton] = {}
        for status in statuses:
            button = ChipButton(kind="legend", padding=6)
            button.clicked.connect(self._chooser(status))
            self._buttons[status] = button
            row.addWidget(button)
        row.addStretch(1)
        self.total = label("", "muted")
        row.addWidget(self.total)

    def _chooser(self, status: Status) -> object:
        return lambda *_: self.chosen.emit(status)

    def set_counts(self, counts: Mapping[Status, int], shown: int, everything: int) -> None:
        """Show how many States the list holds, and beside each status how many it would hold with that one.

        Counted is one thing only: what fits all filters. A status is offered with its figure although another one is
        chosen, so that one may go over to it.
        """
        every = self.tr("%n States", "", everything)
        self.total.setText(
            every if shown == everything else self.tr("%n of {0} States", "", shown).format(everything)
        )
        for status, button in self._buttons.items():
            caption = words.word("statuses", status.value)
            button.set_parts(caption, str(counts.get(status, 0)), lead=status)
            number = self.tr("%n States", "", counts.get(status, 0))
            button.setToolTip(self.tr("Show only these: {0}").format(f"{caption}, {number}"))
