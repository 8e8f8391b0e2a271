"""The legend of the four statuses with their counts; a click filters by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from attplanner.domain.treaty_status import Status
from attplanner.ui import theme, words
from attplanner.ui.widgets.chip import ChipButton


class Legend(QFrame):
    """One button for each status: its shape, its words, and how many States have it."""

    chosen = Signal(object)

    def __init__(self, statuses: Sequence[Status]) -> None:
        super().__init__()
        self.setProperty("role", "filterbar")
        self.setFixedHeight(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, theme.M, 0)
        row.setSpacing(2)
        self._buttons: dict[Status, ChipButton] = {}
        for status in statuses:
            button = ChipButton(kind="legend", padding=6)
            button.clicked.connect(self._chooser(status))
            self._buttons[status] = button
            row.addWidget(button)
        row.addStretch(1)

    def _chooser(self, status: Status) -> object:
        return lambda *_: self.chosen.emit(status)

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many States have each status."""
        for status, button in self._buttons.items():
            caption = words.word("statuses", status.value)
            button.set_parts(caption, str(counts.get(status, 0)), lead=status)
            button.setToolTip(self.tr("Show only these: {0}").format(caption))
