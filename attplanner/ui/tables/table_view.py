"""The view of all lists: rows of 28 pixels, hairlines, columns that are remembered, its cells as a real table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from attplanner.ui import theme
from attplanner.ui.tables.row_look import Place, RowLook
from attplanner.ui.tables.row_table import NOWHERE, Row, RowTableModel

CONTROL = Qt.KeyboardModifier.ControlModifier


class TableView(QTableView):
    """A list. ``current_key`` follows the current row, ``selected_keys`` carries all that are selected.

    ``activated`` is Enter or a double click.
    """

    current_key = Signal(object)
    selected_keys = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint: Callable[[QPainter, Place, int], None] = _paint_nothing
        self._ground = _ground()
        self.setViewport(self._ground)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self._heads()

    def _heads(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.LIST_ROW)
        head = self.horizontalHeader()
        head.setFixedHeight(theme.HEAD)
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(40)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._choose_columns)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _choose_columns(self, at: QPoint) -> None:
        self.column_menu().popup(self.horizontalHeader().mapToGlobal(at))

    def column_menu(self) -> QMenu:
        """Return a menu with one line for each column, to show or hide it; the first one always stays."""
        menu = QMenu(self)
        head, model = self.horizontalHeader(), self.model()
        for number in range(1, model.columnCount()):
            title = str(model.headerData(number, Qt.Orientation.Horizontal) or "")
            one = menu.addAction(title)
            one.setCheckable(True)
            one.setChecked(not head.isSectionHidden(number))
            one.toggled.connect(self._shower(number))
        return menu

    def _shower(self, number: int) -> Callable[[bool], None]:
        return lambda shown: self.horizontalHeader().setSectionHidden(number, not shown)

    def set_table(self, model: RowTableModel[Row], look: RowLook[Row] | None = None) -> None:
        """Show a model, with the widths that its columns ask for; ``look`` paints its rows."""
        self.setModel(model)
        self._paint = partial(_paint_row, look or RowLook(model.columns), model)
        head = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            stretch = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(number, stretch)
            head.resizeSection(number, column.width)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected_keys.emit(self.keys()))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self._ground)
        cells, width = self._cells(), self._ground.width()
        hovered = self._row_under_mouse()
        for row in self._rows_in(event.rect()):
            area = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            selected = self.selectionModel().isRowSelected(row, NOWHERE)
            self._paint(painter, Place(area, cells, self.layoutDirection(), selected, row == hovered), row)
        painter.end()

    def _cells(self) -> list[tuple[int, int, int]]:
        head = self.horizontalHeader()
        shown = (n for n in range(head.count()) if not head.isSectionHidden(n))
        return [(n, head.sectionViewportPosition(n), head.sectionSize(n)) for n in shown]

    def _rows_in(self, area: QRect) -> range:
        rows = self.verticalHeader()
        first, last = rows.visualIndexAt(area.top()), rows.visualIndexAt(area.bottom())
        return range(max(first, 0), (last if last >= 0 else rows.count() - 1) + 1)

    def rows_in_sight(self) -> int:
        """Return how many rows the view has room for, begun ones included."""
        return self._ground.height() // theme.LIST_ROW + 1

    def _row_under_mouse(self) -> int:
        ground = self._ground
        return self.rowAt(ground.mapFromGlobal(QCursor.pos()).y()) if ground.underMouse() else -1

    def _moved(self, current: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, RowTableModel):
            self.current_key.emit(model.key_at(current))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        """Let Home and End go to the first and the last row: rows are chosen, not cells."""
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        return super().moveCursor(action, modifiers | CONTROL if action in ends else modifiers)

    def select_key(self, key: str | None, *, centred: bool = False) -> bool:
        """Select the row of a key and bring it into sight; tell whether it is there."""
        model = self.model()
        if not isinstance(model, RowTableModel) or key is None:
            return False
        index = model.find(key)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag  # whatever key is held: Ctrl+E must not add to the selection
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            hint = QAbstractItemView.ScrollHint
            self.scrollTo(index, hint.PositionAtCenter if centred else hint.EnsureVisible)
        return index.isValid()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keep the current row in sight where the view becomes lower, with the row beside it: a message may come."""
        here = self.visualRect(self.currentIndex())
        seen = here.isValid() and here.top() >= 0 and here.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        below = here.bottom() + theme.LIST_ROW - event.size().height()
        if seen and below > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + below)

    def keys(self) -> list[str]:
        """Return the keys of the selected rows, in their order."""
        model = self.model()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [model.key_at(model.index(row, 0)) or "" for row in rows] if isinstance(model, RowTableModel) else []

    def select_keys(self, keys: Collection[str], current: str | None) -> None:
        """Select the rows of some keys; ``current`` is the one that is read beside the list."""
        model, flags = self.model(), QItemSelectionModel.SelectionFlag
        if not isinstance(model, RowTableModel):
            return
        wanted = QItemSelection()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if model.key_at(index) in keys:
                wanted.select(index, index)
        here = model.find(current or "")
        self.selectionModel().setCurrentIndex(here, flags.NoUpdate)
        self.selectionModel().select(wanted, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(here)

    def save_columns(self) -> dict[str, object]:
        """Return widths, order, hidden columns and sorting, by the columns' keys."""
        model, head = self.model(), self.horizontalHeader()
        if not isinstance(model, RowTableModel):
            return {}
        keys = [column.key for column in model.columns]
        order = sorted(range(len(keys)), key=head.visualIndex)
        return {
            "widths": {key: head.sectionSize(n) for n, key in enumerate(keys) if not head.isSectionHidden(n)},
            "order": [keys[n] for n in order],
            "hidden": [key for n, key in enumerate(keys) if head.isSectionHidden(n)],
            "sort": [keys[head.sortIndicatorSection()], head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder]
            if 0 <= head.sortIndicatorSection() < len(keys)
            else [],
        }

    def restore_columns(self, state: Mapping[str, object]) -> None:
        """Take up what ``save_columns`` returned; columns that are new or gone do no harm."""
        model = self.model()
        if not isinstance(model, RowTableModel):
            return
        numbers = {column.key: number for number, column in enumerate(model.columns)}
        self._restore_layout(numbers, state)
        sort = state.get("sort")
        if isinstance(sort, Sequence) and len(sort) == 2 and sort[0] in numbers:
            order = Qt.SortOrder.AscendingOrder if sort[1] else Qt.SortOrder.DescendingOrder
            self.horizontalHeader().setSortIndicator(numbers[sort[0]], order)

    def _restore_layout(self, numbers: Mapping[str, int], state: Mapping[str, object]) -> None:
        head = self.horizontalHeader()
        widths, order, hidden = state.get("widths"), state.get("order"), state.get("hidden")
        if isinstance(widths, Mapping):
            for key, width in widths.items():
                if key in numbers and isinstance(width, int):
                    head.resizeSection(numbers[key], width)
        if isinstance(order, Sequence):
            for place, key in enumerate(key for key in order if key in numbers):
                head.moveSection(head.visualIndex(numbers[key]), place)
        if isinstance(hidden, Sequence):
            for key in hidden:
                if key in numbers:
                    head.setSectionHidden(numbers[key], True)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave Ctrl+C to those who know what may leave: Qt's lists copy the current cell by themselves."""
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)

    def cells(self, *, office: bool = False) -> list[list[str]]:
        """Return the selected rows with their heads, in the order and with the columns that are shown.

        Where only one row can be selected all rows are meant. But for the ``office`` columns that are internal are
        left out.
        """
        rows: Sequence[int] = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if not rows or self.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection:
            rows = range(self.model().rowCount())
        columns = [n for n in self._shown() if office or not self._internal(n)]
        return [[self._title(n) for n in columns], *([self._text(row, n) for n in columns] for row in rows)]

    def internal_titles(self) -> list[str]:
        """Return the heads of the columns that are shown and leave only for the office."""
        return [self._title(n) for n in self._shown() if self._internal(n)]

    def _shown(self) -> list[int]:
        head = self.horizontalHeader()
        shown = (n for n in range(self.model().columnCount()) if not head.isSectionHidden(n))
        return sorted(shown, key=head.visualIndex)

    def _internal(self, column: int) -> bool:
        model = self.model()
        return isinstance(model, RowTableModel) and bool(model.columns[column].internal)

    def _title(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")

    def _text(self, row: int, column: int) -> str:
        return str(self.model().index(row, column).data() or "")


def _ground() -> QWidget:
    """Return what rows are painted on. Asked for one that Qt made, PySide first loads each class that it might be."""
    made = QWidget()
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    return made


def _paint_nothing(painter: QPainter, place: Place, number: int) -> None:
    """Stand for a table that shows no model yet."""


def _paint_row(look: RowLook[Row], model: RowTableModel[Row], painter: QPainter, place: Place, number: int) -> None:
    row = model.row(number)
    if row is not None:
        look.paint(painter, place, row)


def as_table(cells: Sequence[Sequence[str]]) -> dict[str, bytes]:
    """Return a table for the clipboard: HTML and tab-separated text together."""
    import html  # with its table of entities; most runs copy no list

    lines = ["".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in cells]
    page = "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
    text = "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in cells)
    return {"text/html": page.encode(), "text/plain": text.encode()}
