"""Arms trade, laid out: what is shown of which years, three lists of shares, where the figures are from."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.trade import Direction
from attplanner.ui import theme
from attplanner.ui.screens.trade.preview import PreviewPage, direction_words
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.confirm import Confirm
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import ElidedLabel, label
from attplanner.ui.widgets.segmented import Segmented, small_button

EMPTY, FIGURES, PREVIEW = range(3)


class TradeView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        arrow = "arrow-right" if self.isRightToLeft() else "arrow-left"
        self.back = small_button(arrow, self.tr("Back to the States"), "Esc")
        self.directions = Segmented([(one.value, direction_words(one)) for one in Direction], self.tr("Direction"))
        self.years = FilterChip(self.tr("Years"), clear_text="")
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the three lists as tables, with years, date and source"))
        self.read, self.remove = QPushButton(self.tr("Read figures …")), QPushButton(self.tr("Remove"))
        self.said, self.source = label("", "title", wrap=True), ElidedLabel("", "secondary")
        self.by_status = TableView(self.tr("Shares by official status"))
        self.by_region = TableView(self.tr("Shares by region"))
        self.by_state = TableView(self.tr("Shares by State"))
        self.confirm, self.preview = Confirm(), PreviewPage()
        self.empty = EmptyPage(
            "scale",
            self.tr("No arms trade figures yet"),
            self.tr("Download a table of arms transfers (by State and year, a top list, or the trade register) and "
                    "read it here. Nothing of it comes with the program, and nothing leaves this computer."),
        )  # fmt: skip
        self.pages = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar(), self.confirm, self._headline()):
            column.addWidget(part)
        column.addLayout(self._lists(), 1)
        for one in (self.empty, page, self.preview):
            self.pages.addWidget(one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pages)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "filterbar")
        bar.setFixedHeight(theme.FILTER_BAR)
        row = QHBoxLayout(bar)
        set_edges(row, theme.S, 0, theme.M, 0)
        row.setSpacing(theme.S)
        self.years.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.back, label(self.tr("Arms trade"), "strong"), self.directions, self.years):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.copy, self.remove, self.read):
            row.addWidget(button)
        return bar

    def _headline(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "surface")
        column = QVBoxLayout(head)
        set_edges(column, theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(4)
        column.addWidget(self.said)
        column.addWidget(self.source)
        return head

    def _lists(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.by_status, 6)
        left.addWidget(self.by_region, 8)
        row = QHBoxLayout()
        row.setSpacing(1)
        row.addLayout(left, 1)
        row.addWidget(self.by_state, 1)
        return row
