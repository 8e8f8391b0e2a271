"""A table model over frozen values, whole or page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

AT_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

Page = tuple[Sequence[Row], object]


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: how its text comes from a row. ``sort`` gives what is compared, the text itself where it is None.

    ``width`` is in pixels; a ``stretch`` column takes what is left. ``end`` aligns figures at the trailing edge.
    What is ``internal`` (estimates, contacts, what is due) is copied for the office only.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    width: int = 120
    sort: Callable[[Row], object] | None = None
    tooltip: Callable[[Row], str] | None = None
    end: bool = False
    stretch: bool = False
    internal: bool = False


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Rows are frozen values; ``key`` names one, so that a selection survives rereading.

    Give it all rows by ``set_rows``, or pages by ``set_pages``: ``fetch(cursor)`` returns rows and the next cursor,
    None at the end; the view asks for more as it is scrolled. Only whole tables sort by a click on the head.
    """

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []
        self._fetch: Callable[[object], Page[Row]] | None = None
        self._cursor: object = None
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, in the order that the head asks for."""
        self.beginResetModel()
        self._fetch, self._cursor = None, None
        self._rows = list(rows)
        self._order()
        self.endResetModel()

    def set_pages(self, fetch: Callable[[object], Page[Row]]) -> None:
        """Show rows page by page; the first page is read at once."""
        self.beginResetModel()
        self._fetch = fetch
        rows, self._cursor = fetch(None)
        self._rows = list(rows)
        self.endResetModel()

    def replace(self, key: str, row: Row) -> None:
        """Show another value in the place of a loaded row."""
        at = self.find(key)
        if at.isValid():
            self._rows[at.row()] = row
            self.dataChanged.emit(at, self.index(at.row(), len(self.columns) - 1))

    def rows(self) -> Sequence[Row]:
        """Return the rows that are loaded."""
        return tuple(self._rows)

    def row(self, number: int) -> Row | None:
        """Return a loaded row by its place in the list, None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index, None where there is none."""
        return self.row(index.row()) if index.isValid() else None

    def find(self, key: str) -> QModelIndex:
        """Return the index of a loaded row by its key; invalid when it is not loaded."""
        for number, row in enumerate(self._rows):
            if self._key(row) == key:
                return self.index(number, 0)
        return QModelIndex()

    def key_at(self, index: Index) -> str | None:
        """Return the key of the row of an index."""
        row = self.row_at(index)
        return None if row is None else self._key(row)

    def rowCount(self, parent: Index = NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tooltip(row) if column.tooltip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return AT_END if column.end else AT_START
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return AT_END if self.columns[section].end else AT_START
        return None

    def canFetchMore(self, parent: Index, /) -> bool:
        return not parent.isValid() and self._fetch is not None and self._cursor is not None

    def fetchMore(self, parent: Index, /) -> None:
        if not self.canFetchMore(parent) or self._fetch is None:
            return
        rows, self._cursor = self._fetch(self._cursor)
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        self._sorted = (column, order) if 0 <= column < len(self.columns) else None
        if self._fetch is not None:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self.key_at(index) for index in old]
        self._order()
        where = {self._key(row): number for number, row in enumerate(self._rows)}
        new = [self._moved(index, where.get(key or "")) for index, key in zip(old, keys, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _moved(self, index: Index, row: int | None) -> QModelIndex:
        return QModelIndex() if row is None else self.index(row, index.column())

    def _order(self) -> None:
        if self._sorted is None or self._fetch is not None:
            return
        column, order = self.columns[self._sorted[0]], self._sorted[1]
        reverse = order == Qt.SortOrder.DescendingOrder
        self._rows.sort(key=lambda row: self._comparable(column, row), reverse=reverse)
        # what has no value stays at the end in both directions
        self._rows.sort(key=lambda row: self._sort_value(column, row) is None)

    def _sort_value(self, column: Column[Row], row: Row) -> object:
        return column.sort(row) if column.sort else column.text(row)

    def _comparable(self, column: Column[Row], row: Row) -> tuple[bool, object]:
        value = self._sort_value(column, row)
        return (value is not None, value if value is not None else 0)
