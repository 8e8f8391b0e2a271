"""The page of a list behind a figure: back, what it is, the lines, and beside them what the selected one rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.ui import theme
from attplanner.ui.screens.overview.listing import Beside, Line, Listing
from attplanner.ui.shell import Shell
from attplanner.ui.tables.copies import ListCopies
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.labels import ElidedLabel, label
from attplanner.ui.widgets.segmented import small_button


class ListPage(QWidget):
    """Sends ``opened`` with a record, and ``left`` when the overview is wanted again."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        towards = "arrow-right" if QGuiApplication.isRightToLeft() else "arrow-left"
        self.back = small_button(towards, self.tr("Back to the overview (Esc)"))
        self.back.clicked.connect(self.left)
        self.title, self.note = label("", "title"), ElidedLabel("", "muted")
        self.beside_title = ElidedLabel("", "heading")
        self.table, self.beside = (
            _table(self.tr("The list"), shell),
            _table(self.tr("What the selected line rests on"), shell),
        )
        self.text = label("", "", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.text.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        self._listing: Listing | None = None
        self._lay_out()
        self.table.current_key.connect(self._selected)
        self.table.activated.connect(lambda *_: self._activated())
        self.beside.activated.connect(lambda *_: self._open(self.beside))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(self.back))
        self.side = QFrame()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        self.beside_title.setContentsMargins(theme.M, 0, theme.M, 0)
        self.beside_title.setFixedHeight(theme.HEAD)
        side.addWidget(self.beside_title)
        side.addWidget(self.beside, 1)
        side.addWidget(self.text, 1)
        edge = QFrame()
        edge.setProperty("role", "edge")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.table, 2)
        row.addWidget(edge)
        row.addWidget(self.side, 3)
        self._edge = edge
        column.addLayout(row, 1)

    def _head(self, back: QToolButton) -> QFrame:
        made = QFrame()
        made.setProperty("role", "filterbar")
        made.setFixedHeight(theme.FILTER_BAR)
        row = QHBoxLayout(made)
        row.setContentsMargins(theme.M, 0, theme.M, 0)
        row.setSpacing(theme.M)
        row.addWidget(back)
        row.addWidget(self.title)
        row.addWidget(self.note, 1)
        return made

    def show_listing(self, listing: Listing) -> None:
        """Show a list; the first line is selected."""
        self._listing = listing
        self.title.setText(listing.title)
        self.note.set_full(listing.note)
        model = _show(self.table, listing.columns, listing.lines)
        self.table.setAccessibleName(listing.title)
        for part in (self.side, self._edge):
            part.setVisible(listing.beside is not None)
        self.table.select_key(model.key_at(model.index(0, 0)))

    def _selected(self, key: object) -> None:
        listing = self._listing
        line = next((one for one in listing.lines if one.key == key), None) if listing else None
        if listing is None or listing.beside is None or line is None:
            return
        self._show_beside(listing.beside(line), listing)

    def _show_beside(self, found: Beside, listing: Listing) -> None:
        self.beside_title.set_full(found.title)
        self.beside.setAccessibleName(found.title)
        self.beside.setVisible(not found.text)
        self.text.setVisible(bool(found.text))
        self.text.setText(found.text)
        if not found.text:
            _show(self.beside, listing.also, found.lines)

    def _activated(self) -> None:
        """Open the record of a line; where it has none, go to what stands beside it."""
        if not self._open(self.table) and self.beside.isVisible():
            self.beside.setFocus()
            model = self.beside.model()
            if isinstance(model, RowTableModel):
                self.beside.select_key(model.key_at(model.index(0, 0)))

    def _open(self, table: TableView) -> bool:
        model = table.model()
        line = model.row_at(table.currentIndex()) if isinstance(model, RowTableModel) else None
        opens: Ref | None = line.opens if line is not None else None
        if opens is not None:
            self.opened.emit(opens)
        return opens is not None

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.beside.hasFocus():
                self.table.setFocus()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


def _table(name: str, shell: Shell) -> TableView:
    """Return a list, with its menu."""
    made = TableView(name)
    made.setSelectionMode(TableView.SelectionMode.SingleSelection)
    ListCopies(made, shell, internal=True)
    return made


def _show(table: TableView, columns: Sequence[Column[Line]], lines: Sequence[Line]) -> RowTableModel[Line]:
    model: RowTableModel[Line] = RowTableModel(columns, lambda line: line.key, table)
    old = table.model()
    table.setSortingEnabled(False)
    table.set_table(model)
    model.set_rows(lines)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    if old is not None:
        old.deleteLater()
    return model
