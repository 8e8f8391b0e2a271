"""The import preview, laid out: what is read, its figures, the filter bar, the list. No conditions here."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.screens.imports.model import PreviewModel
from attplanner.ui.screens.imports.rows import Part
from attplanner.ui.screens.imports.source_list import ListHead, SourceList
from attplanner.ui.screens.imports.strip import FigureStrip
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.confirm import Confirm
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import ElidedLabel, badge, label
from attplanner.ui.widgets.segmented import Segmented, small_button

EMPTY, READING, PREVIEW, NOTHING = range(4)


class ImportView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self, model: PreviewModel) -> None:
        super().__init__()
        self.back = small_button(
            "arrow-right" if self.isRightToLeft() else "arrow-left", self.tr("Leave the preview"), "Esc"
        )
        self.source = ElidedLabel("", "label")
        self.note = badge(self.tr("Nothing written yet"), "ok")
        self.strip = FigureStrip()
        self.discard = QPushButton(self.tr("Discard"))
        self.write = QPushButton()
        self.write.setProperty("kind", "primary")
        self.parts = Segmented([(part.value, "") for part in Part], self.tr("Rows"))
        self.counted = ElidedLabel("", "muted")
        self.kind = FilterChip(self.tr("Kind of repair"))
        self.process = FilterChip(self.tr("Process"), clear_text="")
        self.handling = FilterChip(self.tr("Handling"), clear_text="")
        self.said_as = FilterChip(self.tr("Kind of statement"), clear_text=self.tr("As each is worded"))
        self.confirm = Confirm()
        self.list = SourceList(model)
        self.empty, self.reading = EmptyPage("upload", "", ""), EmptyPage("file-text", "", "")
        self.nothing = EmptyPage("funnel", "", "")
        self.nothing.set_words(self.tr("No row fits"), self.tr("Show all rows, or another kind of repair."))
        self.empty.set_words(
            self.tr("Bring in a paper"),
            self.tr("Choose a file, drop one on the window, or copy text and paste it here. You see line by line "
                    "what would be written. Nothing is written before you import it."),
        )  # fmt: skip
        self.rows = QStackedWidget()
        self.pages = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        self.rows.addWidget(self.list)
        self.rows.addWidget(self.nothing)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._title(), self._figures(), self.confirm, self._filters(), ListHead(self.list)):
            column.addWidget(part)
        column.addWidget(self.rows, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pages)
        for one in (self.empty, self.reading, page):
            self.pages.addWidget(one)

    def _title(self) -> QFrame:
        bar, row = _bar(theme.FILTER_BAR)
        row.addWidget(self.back)
        row.addWidget(label(self.tr("Import preview"), "strong"))
        row.addWidget(self.source, 1)
        row.addWidget(self.note)
        return bar

    def _figures(self) -> QFrame:
        bar, row = _bar(59)
        set_edges(row, 4, 0, theme.M, 0)
        row.addWidget(self.strip)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.write)
        return bar

    def _filters(self) -> QFrame:
        bar, row = _bar(40)
        row.addWidget(self.parts)
        for chip in (self.kind, self.process, self.handling, self.said_as):
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(chip)
        row.addWidget(self.counted, 1)
        return bar


def _bar(height: int) -> tuple[QFrame, QHBoxLayout]:
    made = QFrame()
    made.setProperty("role", "filterbar")
    made.setFixedHeight(height)
    row = QHBoxLayout(made)
    set_edges(row, theme.S, 0, theme.M, 0)
    row.setSpacing(theme.S)
    return made, row
