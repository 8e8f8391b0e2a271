"""Follow-ups, laid out: filters, the strip of a bulk change, the list, and the line that adds one. No conditions."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attplanner.domain.follow_up import FollowUpStatus, Side
from attplanner.ui import icons, theme, words
from attplanner.ui.actions import with_shortcut
from attplanner.ui.follow_up_line import KEYS, SIDE_ICONS, raise_words
from attplanner.ui.screens.follow_ups.bulk import BulkStrip
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.filter_field import FilterField

LIST, NOTHING, EMPTY = range(3)


class FollowUpsView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.filter = FilterField(
            self.tr("Filter the follow-ups by any word"),
            self.tr("Filter"),
            self.tr("Filter by any word, without accents (Ctrl+F)"),
        )
        self.side, self.status = FilterChip(self.tr("Whose")), FilterChip(self.tr("State of play"))
        self.state, self.region = FilterChip(self.tr("State")), FilterChip(self.tr("Region"))
        self.owner = FilterChip(self.tr("Owner"))
        self.side.set_choices([Choice(one.value, words.word("sides", one.value), SIDE_ICONS[one]) for one in Side])
        self.status.set_choices([(one.value, words.word("follow_up_statuses", one.value)) for one in FollowUpStatus])
        self.bulk = BulkStrip()
        self.table = TableView(self.tr("Follow-ups"))
        self.table.horizontalHeader().setSectionsMovable(False)
        self.nothing = EmptyPage(
            "list-checks", self.tr("No follow-up fits"), self.tr("Take a filter away to see more follow-ups.")
        )
        self.empty = EmptyPage(
            "list-checks",
            self.tr("Nothing was promised yet"),
            self.tr(
                "Here is what a counterpart promised and what we have to do, by the day it is due. Raise it in a "
                "line: what; by when; who answers for it. Or inside an item of a meeting, with the same keys."
            ),
        )
        self.pages = QStackedWidget()
        for page in (self.table, self.nothing, self.empty):
            self.pages.addWidget(page)
        self.foot = QFrame()
        self.raisers = {side: self._raiser(side) for side in Side}
        self._lay_out()

    def _raiser(self, side: Side) -> QPushButton:
        made = QPushButton(raise_words(side))
        made.setProperty("scale", "small")
        made.setToolTip(with_shortcut(raise_words(side), KEYS[side]))
        icons.put(made, "plus", size=14)
        return made

    def chips(self) -> dict[str, FilterChip]:
        """Return the chips that narrow the list, by name."""
        return {
            "side": self.side,
            "state": self.state,
            "region": self.region,
            "owner": self.owner,
            "status": self.status,
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter_bar())
        column.addWidget(self.bulk)
        column.addWidget(self.pages, 1)
        self.foot.setProperty("role", "filterbar")
        self.foot.setMinimumHeight(theme.FILTER_BAR)
        self._foot_column = QVBoxLayout(self.foot)
        self._foot_column.setContentsMargins(theme.M, 5, theme.M, 5)
        self._foot_column.setSpacing(4)
        row = self._foot_row = QHBoxLayout()
        row.setSpacing(theme.S)
        self._foot_column.addLayout(row)
        for button in self.raisers.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.foot)

    def put_line(self, line: QWidget, said: QWidget) -> None:
        """Show the line in which a follow-up is written, in the place of the buttons; above it what is understood."""
        for button in self.raisers.values():
            button.hide()
        self._foot_row.insertWidget(0, line, 100)  # against the stretch behind the buttons
        self._foot_column.insertWidget(0, said)
        line.show()

    def take_line(self) -> None:
        """Show the buttons again."""
        for button in self.raisers.values():
            button.show()

    def _filter_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "filterbar")
        bar.setFixedHeight(theme.FILTER_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.M, 0, theme.M, 0)
        row.setSpacing(5)
        row.addWidget(self.filter, 12)
        for chip in self.chips().values():
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(chip)
        row.addStretch(1)
        return bar
