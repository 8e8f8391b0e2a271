"""What a file of arms trade figures holds, before any of it is stored."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attplanner.domain.trade import Direction, RowKind, TradeFile, TradeTable
from attplanner.ui import theme, words
from attplanner.ui.screens.trade.shares import percent, volume
from attplanner.ui.widgets.cards import Card
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import label

MOST = 12  # names and lines that are told one by one


class PreviewPage(QWidget):
    """Asks whether a file is to be stored: ``stored`` and ``dropped`` are the answers (Ctrl+Enter, Esc)."""

    stored = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.store, self.drop = QPushButton(self.tr("Store these figures")), QPushButton(self.tr("Discard"))
        self.store.setProperty("kind", "primary")
        self.store.clicked.connect(self.stored)
        self.drop.clicked.connect(self.dropped)
        self._title = label("", "title")
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.M)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "surface")
        inner = QVBoxLayout(page)
        set_edges(inner, theme.L, theme.M, theme.L, theme.M)
        inner.addLayout(self._body)
        inner.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("What the file holds"))
        area.setWidgetResizable(True)
        area.setWidget(page)
        head = QHBoxLayout()
        set_edges(head, theme.L, theme.M, theme.L, theme.M)
        head.addWidget(self._title, 1)
        head.addWidget(self.drop)
        head.addWidget(self.store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(area, 1)

    def show_file(self, file: TradeFile, replaced: set[Direction]) -> None:
        """Show what a file holds; ``replaced`` are the directions of which the store has a table already."""
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setText(self.tr("{0}: nothing is stored yet").format(file.name))
        for table in file.tables:
            self._body.addWidget(self._card(table, replaced=table.direction in replaced))
        if file.problems:
            self._body.addWidget(self._problems(file))
        self.store.setFocus()

    def _card(self, table: TradeTable, *, replaced: bool) -> Card:
        card = Card()
        card.body.addWidget(label(f"{direction_words(table.direction)}: {table.title}", "strong", wrap=True))
        for text in self._facts(table, replaced=replaced):
            card.body.addWidget(label(text, "label", wrap=True))
        return card

    def _facts(self, table: TradeTable, *, replaced: bool) -> Iterator[str]:
        years = table.years()
        states = sum(row.kind is RowKind.STATE for row in table.rows)
        if years:
            yield self.tr("Years {0} to {1}; %n States of today.", "", states).format(years[0], years[-1])
        if table.source or table.generated:
            yield self.tr("Source: {0} · generated: {1}").format(table.source or "–", table.generated or "–")
        others = table.unmatched(years)
        if others:
            named = [f"{one.key} ({volume(one.part)}, {percent(one.share)})" for one in others[:MOST]]
            more = ["…"] if len(others) > MOST else []
            text = self.tr("%n names of no State of today, kept as they are, with their size: {0}", "", len(others))
            yield text.format(", ".join([*named, *more]))
        if table.unplaced:
            yield self.tr("Of no single year, and in no share: {0} million TIV.").format(volume(table.unplaced))
        if replaced:
            yield self.tr("It takes the place of the table that is stored now. Ctrl+Z brings that back.")

    def _problems(self, file: TradeFile) -> Card:
        card = Card()
        card.body.addWidget(label(self.tr("%n lines not read", "", len(file.problems)), "strong"))
        for one in file.problems[:MOST]:
            why = words.word("trade_problems", one.code)
            card.body.addWidget(
                label(self.tr("Line {0}, {1}: {2}").format(one.line, why, one.text), "label", wrap=True)
            )
        if len(file.problems) > MOST:
            card.body.addWidget(label("…", "label"))
        return card

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers():
            self.stored.emit()
        else:
            super().keyPressEvent(event)


def direction_words(direction: Direction) -> str:
    """Return "Exports" or "Imports"."""
    exports, imports = words.translate("trade", "Exports"), words.translate("trade", "Imports")
    return exports if direction is Direction.EXPORT else imports
