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

    def set_counts(self, counts: Mapping[Status, int], narrowed: bool = False) -> None:
        """Show how many States have each status, of those that fit the filters other than that of the status."""
        total = sum(counts.values())
        said = self.tr("of %n States that fit", "", total) if narrowed else self.tr("of %n States", "", total)
        self.total.setText(said)
        for status, button in self._buttons.items():
            caption = words.word("statuses", status.value)
            button.set_parts(caption, str(counts.get(status, 0)), lead=status)
            button.setToolTip(self.tr("Show only these: {0}").format(caption))
