"""World, laid out: filters, the legend with its counts, the list. No conditions here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.treaty_status import Status
from attplanner.ui import theme, words
from attplanner.ui.screens.world.legend import Legend
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.choice_popup import Choice

NOT_PARTY = "not-party"
STATUSES = (Status.PARTY, Status.SIGNATORY, Status.DEPOSITED, Status.NOT_YET)


class WorldView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by any name"))
        self.filter.setAccessibleName(self.tr("Filter the States by any name, in any language"))
        self.filter.setToolTip(self.tr("Filter by any name, in any language, without accents (Ctrl+F)"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedSize(188, 28)
        self.region, self.status = FilterChip(self.tr("Region")), FilterChip(self.tr("Status"))
        self.grouping = FilterChip(self.tr("Member of"))
        statuses = [Choice(one.value, words.word("statuses", one.value), one) for one in STATUSES]
        self.status.set_choices([*statuses, Choice(NOT_PARTY, self.tr("Not a State Party"))])
        self.legend = Legend(STATUSES)
        self.table = TableView(self.tr("States"))
        self.nothing = EmptyPage("globe", self.tr("No State fits"), self.tr("Take a filter away to see more States."))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        self._lay_out()

    def chips(self) -> dict[str, FilterChip]:
        """Return the chips that narrow the list, by name."""
        return {"region": self.region, "status": self.status, "grouping": self.grouping}

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter_bar())
        column.addWidget(self.legend)
        column.addWidget(self.pages, 1)

    def _filter_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "filterbar")
        bar.setFixedHeight(theme.FILTER_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.M, 0, theme.M, 0)
        row.setSpacing(theme.S)
        for widget in (self.filter, self.region, self.status, self.grouping):
            row.addWidget(widget)
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return bar
