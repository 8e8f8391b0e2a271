"""A change of several rows, asked for above their list: what would change, line by line, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.tables.row_look import Place, RowLook, paint_text
from attplanner.ui.tables.row_table import Column, Page, RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.labels import label

SHOWN = 6  # lines in sight; the rest is scrolled to
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line: what it is and becomes, and which row that is. What ``stays`` as it is says why instead."""

    key: str
    change: str
    about: str
    stays: bool = False


class _Look(RowLook[ChangeRow]):
    """What stays as it is stands in a lighter ink."""

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: ChangeRow, place: Place) -> None:
        ink = "ink3" if row.stays else "ink2" if column else place.ink
        paint_text(painter, area, self.columns[column].text(row), place, ink)


class ChangeCounts(QObject):
    """What is counted in a strip: ``tr`` of a class that others derive from would not find the form of a number."""

    def told(self, changing: int, same: int, reasons: dict[str, int]) -> str:
        """Return "2 changes; 3 unchanged: 2 already so, 1 without items"."""
        named = [reason if number == same else f"{number} {reason}" for reason, number in reasons.items()]
        told = [self.tr("%n changes", "", changing)] if changing else []
        told += [self.tr("%n unchanged: {0}", "", same).format(", ".join(named))] if same else []
        return self.tr("; ").join(told)


class ChangeStrip(QFrame):
    """Sends ``wanted`` when it is to be done, by its button or Enter in the last of its ``inputs``.

    Esc and Cancel send ``left`` and leave everything as it is.
    """

    wanted = Signal()
    left = Signal()

    def __init__(self, inputs: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self.question, self.rest = label(role="strong"), label(role="secondary")
        self.note = label(role="secondary", wrap=True)
        self.yes, self.no = QPushButton(), QPushButton(self.tr("Cancel"))
        self.yes.setProperty("kind", "primary")
        columns: tuple[Column[ChangeRow], ...] = (
            Column("change", self.tr("Change"), lambda row: row.change, stretch=True, tooltip=_change),
            Column("about", self.tr("Of what"), lambda row: row.about, stretch=True, tooltip=_about),
        )
        self.model: RowTableModel[ChangeRow] = RowTableModel(columns, lambda row: row.key, self)
        self.table = TableView(self.tr("What would change"))
        self.table.set_table(self.model, _Look(columns))
        self.table.horizontalHeader().hide()
        for button in (self.yes, self.no):
            button.setProperty("scale", "small")
        for box in inputs:
            box.installEventFilter(self)
        self._lay_out(inputs)
        self.show_nothing()
        show_said(self.note, "")
        self.yes.clicked.connect(self.act)
        self.no.clicked.connect(self.cancel)
        self.hide()

    def _lay_out(self, inputs: Sequence[QWidget]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, 8, theme.M, 8)
        column.setSpacing(6)
        column.addLayout(_row(self.question, *inputs))
        column.addWidget(self.note)
        column.addWidget(self.table)
        foot = _row(self.rest, self.no, self.yes)
        foot.insertStretch(1, 1)
        column.addLayout(foot)

    def show_changes(
        self, fetch: Callable[[object], Page[ChangeRow]], changing: int, reasons: dict[str, int]
    ) -> None:
        """Show what ``changing`` rows become, page by page, and how many stay as they are, by ``reasons``."""
        self.model.set_pages(fetch)
        same = sum(reasons.values())
        self.table.setFixedHeight(min(changing + same, SHOWN) * theme.LIST_ROW + 2)
        self.table.setVisible(changing + same > 0)
        self.table.scrollToTop()
        show_said(self.rest, ChangeCounts().told(changing, same, reasons))
        self.yes.setEnabled(changing > 0)

    def show_nothing(self) -> None:
        """Show no change: what it is to be is not said yet."""
        self.model.set_rows(())
        self.table.hide()
        show_said(self.rest, "")
        self.yes.setEnabled(False)

    def arrow(self) -> str:
        """Return the arrow from what was to what comes, in the direction of reading."""
        return "←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"

    def preview(self) -> list[str]:
        """Return the lines that were read, and the last one with the numbers."""
        lines = [f"{row.change}: {row.about}" for row in self.model.rows()]
        return [*lines, self.rest.text()] if self.rest.text() else lines

    def act(self) -> None:
        """Do what is shown, where there is something."""
        if self.yes.isEnabled() and self.isVisible():
            self.hide()
            self.wanted.emit()

    def cancel(self) -> None:
        """Leave everything as it is."""
        self.hide()
        self.show_nothing()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Take Enter in a box, which has no use for it: on to the next input, or it is done."""
        if isinstance(watched, QComboBox) and isinstance(event, QKeyEvent) and _is_enter(event):
            self.entered(watched)
            return True
        return super().eventFilter(watched, event)

    def entered(self, box: QComboBox) -> None:
        """Answer Enter in one of the boxes."""
        del box
        self.act()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in ENTER


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets in a row; what has no fixed width takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(theme.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def show_said(where: QLabel, text: str) -> None:
    """Say something in a line; without words it takes no room."""
    where.setText(text)
    where.setVisible(bool(text))


def _change(row: ChangeRow) -> str:
    return row.change


def _about(row: ChangeRow) -> str:
    return row.about
