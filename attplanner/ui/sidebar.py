"""The sidebar: the mark with its menu, the screens, settings and help."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from attplanner.ui import icons, theme
from attplanner.ui.actions import with_shortcut
from attplanner.ui.painting import draw_text
from attplanner.ui.saved_filters import SavedFilterList
from attplanner.ui.spec import ScreenSpec
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import elide
from attplanner.ui.widgets.painted_button import PaintedButton
from attplanner.ui.words import translate

KEY_ROLE = Qt.ItemDataRole.UserRole
ICON_ROLE = Qt.ItemDataRole.UserRole + 1
BADGE_ROLE = Qt.ItemDataRole.UserRole + 2
NAME_LINE = 15


class StoreButton(PaintedButton):
    """The mark, the office's name, and the menu of everything."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setProperty("kind", "store")
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(theme.SIDEBAR - 9, 40)

    def set_name(self, name: str) -> None:
        """Show the office's name."""
        self._name = name
        self.setAccessibleName(self.tr("Menu of {0}").format(name))
        self.setToolTip(name)
        self.update()

    def paint_parts(self, painter: QPainter) -> None:
        self._paint_mark(painter, self.visual(QRect(10, 7, 26, 26)))
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(13, 600))
        self._paint_name(painter, QRect(44, 0, self.width() - 44 - 28, self.height()))
        spot = self.visual(QRect(self.width() - 24, 12, 16, 16))
        painter.drawPixmap(spot.topLeft(), icons.pixmap("chevron-down", "ink3", 16))

    def _paint_name(self, painter: QPainter, area: QRect) -> None:
        """Write the name in one line, or in two smaller ones where it is too long for that."""
        if painter.fontMetrics().horizontalAdvance(self._name) > area.width():
            painter.setFont(theme.font(12, 600))
        lines = two_lines(self._name, painter.fontMetrics(), area.width())
        top = area.center().y() - len(lines) * NAME_LINE // 2
        for number, text in enumerate(lines):
            line = QRect(area.x(), top + number * NAME_LINE, area.width(), NAME_LINE)
            draw_text(painter, self.visual(line), text, self.layoutDirection())

    def _paint_mark(self, painter: QPainter, spot: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(spot, 6, 6)
        painter.drawPixmap(spot.x() + 4, spot.y() + 4, icons.pixmap("compass", "on_accent", 18))


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a text into at most two lines at a word; only the second may be shortened."""
    first = elide(text, metrics, width)
    start = first.removesuffix("…").rstrip(" ")
    rest = text[len(start) :].lstrip(" ")
    if first == text or not first.endswith(" …") or not text.startswith(start):
        return [first]
    return [start, elide(rest, metrics, width)]


class NavigationDelegate(QStyledItemDelegate):
    """Paints a screen's line: icon and title, tinted where it is the current one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        del option, index
        return QSize(theme.SIDEBAR - 16, theme.NAV_ROW + 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(0, 0, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sel" if chosen else "hover"))
            painter.drawRoundedRect(area, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _paint_focus(painter, area)
        self._paint_words(painter, area, option.direction, index, chosen)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        direction: Qt.LayoutDirection,
        index: QModelIndex | QPersistentModelIndex,
        chosen: bool,
    ) -> None:
        token = ("accent_text" if theme.colour("sel") != theme.colour("accent") else "sel_text") if chosen else "ink2"
        spot = QStyle.visualRect(direction, area, QRect(area.x() + 8, area.y() + 7, 16, 16))
        painter.drawPixmap(spot.topLeft(), icons.pixmap(index.data(ICON_ROLE), token, 16))
        painter.setFont(theme.font(13, 600 if chosen else 500))
        painter.setPen(theme.colour(token))
        words = QStyle.visualRect(direction, area, area.adjusted(34, 0, -8, 0))
        draw_text(painter, words, index.data(), direction)
        if number := index.data(BADGE_ROLE):
            _paint_badge(painter, area, direction, str(number))


def _paint_badge(painter: QPainter, area: QRect, direction: Qt.LayoutDirection, number: str) -> None:
    """Paint a number in a round badge at the trailing edge."""
    font = theme.font(12, 600)
    width = max(QFontMetrics(font).horizontalAdvance(number) + 12, 20)
    spot = QRect(area.right() + 1 - 8 - width, area.y() + (area.height() - 18) // 2, width, 18)
    spot = QStyle.visualRect(direction, area, spot)
    painter.setPen(theme.colour("warn_line"))
    painter.setBrush(theme.colour("warn_soft"))
    painter.drawRoundedRect(spot.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
    painter.setFont(font)
    painter.setPen(theme.colour("warn"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, number)


def _paint_focus(painter: QPainter, area: QRect) -> None:
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)


class Navigation(QListWidget):
    """The screens; ``chosen`` carries the key of the one that the user wants, ``entered`` is Enter: go there."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, screens: Iterable[ScreenSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Screens"))
        self.setItemDelegate(NavigationDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click is meant for the screen, not for this list
        self._fill(screens)
        self.setFixedHeight(self.count() * (theme.NAV_ROW + 1) + 4)
        self.currentItemChanged.connect(self._moved)

    def _fill(self, screens: Iterable[ScreenSpec]) -> None:
        for spec in screens:
            title = translate("screens", spec.title)
            item = QListWidgetItem(title, self)
            item.setData(KEY_ROLE, spec.key)
            item.setData(ICON_ROLE, spec.icon)
            item.setToolTip(with_shortcut(title, spec.shortcut))

    def show_key(self, key: str) -> None:
        """Mark a screen as the current one; nothing is sent."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(KEY_ROLE) == key:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def set_badge(self, key: str, number: int, said: str) -> None:
        """Show a number beside a screen, none where it is 0; ``said`` is what it counts."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(KEY_ROLE) == key:
                item.setData(BADGE_ROLE, number or None)
                tip = item.toolTip().partition("\n")[0]
                item.setToolTip(f"{tip}\n{said}" if number else tip)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, said if number else "")

    def _moved(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(current.data(KEY_ROLE))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None:  # a click on the current one leads back to it from a page under it
            self.chosen.emit(item.data(KEY_ROLE))


def side_button(act: QAction) -> ChipButton:
    """Return one of the small lines at the foot of the sidebar."""
    made = ChipButton(kind="side", padding=8, size=12, gap=10)
    made.set_parts(act.text().rstrip(" …"), lead=str(act.property("iconName")), token="ink3")
    made.setFixedSize(theme.SIDEBAR - 16, 27)
    made.setToolTip(act.toolTip())
    made.clicked.connect(act.trigger)
    return made


class Sidebar(QFrame):
    """192 pixels at the leading edge of the window."""

    def __init__(self, menu: QMenu, screens: Iterable[ScreenSpec], foot: Iterable[QAction]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(theme.SIDEBAR - 1)
        column = QVBoxLayout(self)
        set_edges(column, 4, 4, 3, 8)
        column.setSpacing(0)
        self.store = StoreButton(menu)
        self.navigation = Navigation([spec for spec in screens if spec.navigation])
        column.addWidget(self.store)
        column.addSpacing(8)
        inner = QVBoxLayout()
        inner.setContentsMargins(4, 0, 4, 0)
        inner.setSpacing(0)
        inner.addWidget(self.navigation)
        self.filters = SavedFilterList()
        inner.addWidget(self.filters)
        inner.addStretch(1)
        for act in foot:
            inner.addWidget(side_button(act))
        column.addLayout(inner, 1)
