"""Papers, laid out: the form and what is left out on one side, the pages on the other. No conditions here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.keeping import Released
from attplanner.ui import icons, theme
from attplanner.ui.clipboard import forbid_copy
from attplanner.ui.screens.papers.form import PaperForm
from attplanner.ui.screens.papers.left_out import LeftOutCard
from attplanner.ui.screens.papers.notices import NoticeRows
from attplanner.ui.screens.papers.pages import PageView
from attplanner.ui.screens.papers.releases import columns
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.confirm import Confirm
from attplanner.ui.widgets.labels import label, rule
from attplanner.ui.widgets.segmented import Segmented, small_button

FORM_WIDTH = 372
PAGES, NOTHING, RELEASES, EMPTY = range(4)
PAPER, LEFT = "paper", "left"


class PapersView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        shown = ((PAPER, self.tr("Annex A")), (LEFT, self.tr("What has left")))
        self.shown = Segmented(shown, self.tr("Shown"))
        self.form, self.left_out, self.pages = PaperForm(), LeftOutCard(), PageView()
        self.confirm, self.notices = Confirm(), NoticeRows()
        self.mark = QPushButton(self.tr("Mark for publication …"))
        self.mark.setProperty("kind", "link")
        self.copy, self.save = QPushButton(), QPushButton()
        self.save.setProperty("kind", "primary")
        icons.put(self.copy, "copy")
        icons.put(self.save, "file-text", "on_accent")
        before, after = (
            ("chevron-right", "chevron-left") if self.isRightToLeft() else ("chevron-left", "chevron-right")
        )
        self.back = small_button(before, self.tr("Page before"), "PgUp")
        self.ahead = small_button(after, self.tr("Next page"), "PgDown")
        self.smaller = small_button("minus", self.tr("Smaller"), "-")
        self.larger = small_button("plus", self.tr("Larger"), "+")
        self.place, self.scale = label(), label()
        self.nothing, self.empty = EmptyPage("eye-off", "", ""), EmptyPage("file-text", "", "")
        self.empty.set_words(
            self.tr("Nothing to write about yet"), self.tr("Annex A is made of the meetings in the log.")
        )
        self.releases: RowTableModel[Released] = RowTableModel(columns(), lambda one: one.id, self)
        self.released = TableView(self.tr("What left the store"))
        self.released.set_table(self.releases)
        forbid_copy(self.released)
        self.stack = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        for one in (self.pages, self.nothing, self.released, self.empty):
            self.stack.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        edge = QFrame()  # a widget of its own: a border of the style sheet would not be mirrored
        edge.setProperty("role", "divider")
        edge.setFixedWidth(1)
        row.addWidget(edge)
        main = QVBoxLayout()  # the question stands over the pages, so that the form keeps its height
        main.setSpacing(0)
        main.addWidget(self.confirm)
        main.addWidget(self.notices)
        main.addWidget(self.stack, 1)
        row.addLayout(main, 1)
        column.addLayout(row, 1)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "filterbar")
        bar.setFixedHeight(theme.FILTER_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.M, 0, theme.M, 0)
        row.setSpacing(6)
        row.addWidget(label(self.tr("Export"), "strong"))
        row.addSpacing(6)
        row.addWidget(self.shown)
        row.addStretch(1)
        self.paging = QWidget()
        inner = QHBoxLayout(self.paging)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        for part in (self.back, self.place, self.ahead, rule(vertical=True), self.smaller, self.scale, self.larger):
            inner.addWidget(part)
        row.addWidget(self.paging)
        return bar

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("role", "surface")
        side.setFixedWidth(FORM_WIDTH - 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.L, 8, theme.L, 4)
        inner.setSpacing(0)
        inner.addWidget(self.left_out, 1)
        inner.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(inner, 1)
        column.addWidget(self._foot())
        return side

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        foot.setFixedHeight(57)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.L, 0, theme.L, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.copy)
        row.addWidget(self.save, 1)
        return foot
