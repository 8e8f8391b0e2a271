"""The list of the preview: rows of different heights, answers that are pressed or given by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from attplanner.ui import theme
from attplanner.ui.clipboard import forbid_copy
from attplanner.ui.painting import draw_text
from attplanner.ui.screens.imports import layout
from attplanner.ui.screens.imports.delegate import PreviewDelegate
from attplanner.ui.screens.imports.model import PreviewModel
from attplanner.ui.widgets.labels import elide

BATCH = 40  # rows that are measured in one turn of the event loop
KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "refuse",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_P: "previous",
    Qt.Key.Key_O: "other",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Return: "whole",
    Qt.Key.Key_Enter: "whole",
}
LETTERS = ("accept", "refuse", "next", "previous", "other")
NO_OTHER = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


class SourceList(QListView):
    """``pressed_answer`` carries row, proposal and act; ``key_act`` an act, with True for all of a kind."""

    pressed_answer = Signal(int, int, str)
    key_act = Signal(str, bool)
    current_row = Signal(int)

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.preview = model
        self.painter_ = PreviewDelegate(model, self)
        self.setItemDelegate(self.painter_)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("The source, line by line, with the proposed entries"))
        self.verticalScrollBar().setSingleStep(24)
        forbid_copy(self)

    def select_row(self, row: int) -> None:
        """Make a row current and bring it into sight, also where the list is not laid out as far yet."""
        index = self.model().index(row, 0)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        if self.visualRect(index).isEmpty():
            self.doItemsLayout()
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def show_repair(self, row: int, proposal: int) -> None:
        """Bring a repair of a row into sight, where the row is higher than the view."""
        index = self.model().index(row, 0)
        at = self.painter_.repair_rect(self.visualRect(index), index, proposal)
        beyond = at.bottom() + 1 - self.viewport().height()
        by = at.top() if at.top() < 0 else min(max(beyond, 0), at.top())
        if by:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    def show_current(self) -> None:
        """Bring the current row into sight, and of a high one the repair that the keys are for."""
        index = self.currentIndex()
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        if self.painter_.active is not None:
            self.show_repair(index.row(), self.painter_.active)

    def _in_sight(self) -> bool:
        area = self.visualRect(self.currentIndex())
        return not area.isEmpty() and area.intersects(self.viewport().rect())

    def doItemsLayout(self) -> None:
        """Lay the rows out: all at once where those in sight are no early ones, which would be lost meanwhile."""
        in_sight, top = self._in_sight(), self.indexAt(QPoint(0, 0))
        far = max(top.row(), self.currentIndex().row()) >= BATCH
        self.setLayoutMode(QListView.LayoutMode.SinglePass if far else QListView.LayoutMode.Batched)
        super().doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)
        if in_sight:
            self.show_current()
        elif top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def measure_again(self) -> None:
        """Lay the rows out once more: there are other questions in one of them."""
        self.painter_.forget()
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex, /) -> None:  # type: ignore[override]  # the base's stub allows persistent indexes too
        super().currentChanged(current, previous)
        self.current_row.emit(current.row())

    def answers_to(self, event: QKeyEvent) -> bool:
        """Tell whether a key is one of the letters that decide or go on, wherever the focus is."""
        return KEYS.get(Qt.Key(event.key())) in LETTERS and not event.modifiers() & NO_OTHER

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        act = KEYS.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & NO_OTHER:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and act in ("left", "right"):
            act = "left" if act == "right" else "right"
        self.key_act.emit(act, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def keyboardSearch(self, search: str, /) -> None:
        """Letters are answers here, not a search."""

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            spot = self.painter_.spot_at(self.visualRect(index), index, event.position().toPoint())
            if spot is not None:
                self.pressed_answer.emit(index.row(), spot.line, spot.act)

    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        index = self.indexAt(event.position().toPoint())
        if (
            index.isValid()
            and self.painter_.spot_at(self.visualRect(index), index, event.position().toPoint()) is None
        ):
            self.key_act.emit("whole", False)
            return
        self.mousePressEvent(event)  # two quick presses of an answer are two presses

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and self.painter_.spot_at(self.visualRect(index), index, event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            hint = self.painter_.hint_at(self.visualRect(index), index, event.pos()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), hint, self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        new, old = event.size(), event.oldSize()
        at = self.visualRect(self.currentIndex())
        in_sight = at.intersects(QRect(QPoint(0, 0), old))
        super().resizeEvent(event)
        if new.width() != old.width():
            self.measure_again()
        elif new.height() < old.height() and in_sight:  # a message came above the list
            self.show_current()

    def spot_point(self, row: int, proposal: int, act: str) -> QPoint:
        """Return where an answer of a row is pressed, in the viewport."""
        index = self.model().index(row, 0)
        area = self.visualRect(index)
        spots = self.painter_.spots(area, self.preview.rows[row])
        spot = next(one for one in spots if (one.line, one.act) == (proposal, act))
        return self.style().visualRect(self.layoutDirection(), area, spot.rect).center()


class ListHead(QWidget):
    """The two titles above the list."""

    def __init__(self, view: SourceList) -> None:
        super().__init__()
        self._view = view
        self.setFixedHeight(theme.HEAD)
        self.setToolTip(f"{self.hints()}\n{self.more()}")

    def sizeHint(self) -> QSize:
        return QSize(200, theme.HEAD)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        width = self._view.viewport().width()
        split = layout.split_at(width)
        painter.setFont(theme.font(12, 600))
        painter.setPen(theme.colour("ink2"))
        left = layout.NUMBERS + layout.GAP
        for start, room, text in (
            (left, split - left, self.tr("In the source, line by line")),
            (split + layout.PAD, width - split - layout.PAD, self.tr("Proposed entry")),
        ):
            area = self.style().visualRect(self.layoutDirection(), self.rect(), QRect(start, 0, room, self.height()))
            draw_text(painter, area, text, self.layoutDirection())
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("ink3"))
        title = QFontMetrics(theme.font(12, 600)).horizontalAdvance(self.tr("Proposed entry")) + layout.PAD
        end = QRect(split + layout.PAD + title, 0, width - split - 2 * layout.PAD - title, self.height())
        area = self.style().visualRect(self.layoutDirection(), self.rect(), end)
        hints = elide(self.hints(), painter.fontMetrics(), end.width())
        draw_text(painter, area, hints, self.layoutDirection(), trailing=True)
        painter.end()

    def hints(self) -> str:
        """Return which keys do what in the list."""
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        text = self.tr("A accept, R refuse, O other: goes on · N next open, P back · Ctrl+Z undo · {0} import")
        return text.format(keys)

    def more(self) -> str:
        """Return what the keys do besides; the title has no room for it."""
        return self.tr("P goes back to each question, answered or not; Shift+N goes on to each. "
                       "Shift+A and Shift+R decide all of the kind. Ctrl+Z takes an answer back.")  # fmt: skip
