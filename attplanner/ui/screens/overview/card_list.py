"""The list in a card: rows of two lines with a date at their end, and a box to tick where something can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from attplanner.ui import icons, theme
from attplanner.ui.clipboard import forbid_copy
from attplanner.ui.painting import draw_text
from attplanner.ui.widgets.labels import elide

ROW = 44
EDGE, BOX, BADGE = 14, 16, 20
LINE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class CardLine:
    """One row: its key, two lines, and a date; ``tone`` ("warn", "bad") puts that into a badge."""

    key: str
    title: str
    detail: str
    date: str
    tone: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, self.date) if part)


class CardList(QListWidget):
    """Sends ``opened`` with a key on a click or Enter, and ``ticked`` by its box or Space where there are boxes."""

    opened = Signal(str)
    ticked = Signal(str)

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        """``icon`` leads each row; without one there is a box to tick."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self, icon))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._ticks = not icon
        forbid_copy(self)  # promises and estimates are internal

    def set_lines(self, lines: Sequence[CardLine]) -> None:
        """Show other rows; the current one stays the same, or at the same place where it is gone."""
        kept, at = self.current(), self.currentRow()
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.title, self)
            item.setData(LINE_ROLE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setToolTip("\n".join(part for part in (line.title, line.detail) if part))
        keys = [line.key for line in lines]
        if keys and at >= 0:
            self.setCurrentRow(keys.index(kept) if kept in keys else min(at, len(keys) - 1))

    def lines(self) -> list[CardLine]:
        """Return the rows."""
        return [self.item(row).data(LINE_ROLE) for row in range(self.count())]

    def current(self) -> str:
        """Return the key of the row where the cursor is, "" for none."""
        item = self.currentItem()
        return str(item.data(LINE_ROLE).key) if item is not None else ""

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Space and self._ticks and self.current():
            self.ticked.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box = box_of(self.visualItemRect(item), self.layoutDirection()).adjusted(-8, -12, 6, 12)
        on_box = self._ticks and box.contains(event.position().toPoint())
        (self.ticked if on_box else self.opened).emit(item.data(LINE_ROLE).key)


def box_of(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where the box of a row is."""
    area = QRect(row.x() + EDGE, row.center().y() - BOX // 2 + 1, BOX, BOX)
    return QStyle.visualRect(direction, row, area)


class _Delegate(QStyledItemDelegate):
    """Paints a row: box or icon, title above detail, the date at the end, a hairline below."""

    def __init__(self, parent: QWidget, icon: str) -> None:
        super().__init__(parent)
        self._icon = icon

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        del option, index
        return QSize(120, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        line, area = index.data(LINE_ROLE), option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.colour("sel" if focused else "hover" if hovered else "surface"))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("line"))
        self._paint_lead(painter, area, option.direction, focused)
        taken = self._paint_date(painter, area, option.direction, line)
        self._paint_words(painter, area, option.direction, line, taken, "sel_text" if focused else "")
        painter.restore()

    def _paint_lead(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection, focused: bool) -> None:
        spot = box_of(area, direction)
        if self._icon:
            painter.drawPixmap(spot.topLeft(), icons.pixmap(self._icon, "ink3", BOX))
            return
        painter.setPen(QPen(theme.colour("accent" if focused else "field"), 1.5 if focused else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_date(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection, line: CardLine) -> int:
        """Paint the date; return how many pixels it takes with the space before it."""
        if not line.date:
            return EDGE
        font = theme.font(12, 500 if line.tone else 400)
        width = QFontMetrics(font).horizontalAdvance(line.date) + 14
        spot = QRect(area.right() + 1 - EDGE - width, area.center().y() - BADGE // 2 + 1, width, BADGE)
        spot = QStyle.visualRect(direction, area, spot)
        if line.tone:
            painter.setPen(theme.colour(f"{line.tone}_line"))
            painter.setBrush(theme.colour(f"{line.tone}_soft"))
            painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(theme.colour(line.tone or "ink2"))
        painter.drawText(QRectF(spot), Qt.AlignmentFlag.AlignCenter, line.date)
        return EDGE + width + 8

    def _paint_words(
        self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection, line: CardLine, end: int, ink: str
    ) -> None:
        start = EDGE + BOX + 8
        whole = QRect(area.x() + start, area.y(), area.width() - start - end, area.height() - 1)
        for text, size, top, height, token in (
            (line.title, 13, 5, 18, ink or "ink"),
            (line.detail, 12, 22, 16, ink or "ink2"),
        ):
            spot = QRect(whole.x(), whole.y() + (top if line.detail else 13), whole.width(), height)
            font = theme.font(size)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            short = elide(text, QFontMetrics(font), spot.width())
            draw_text(painter, QStyle.visualRect(direction, area, spot), short, direction)
