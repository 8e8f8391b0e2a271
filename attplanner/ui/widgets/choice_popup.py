"""A list to choose from, in a pop-up; a long one has a field that filters it as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from attplanner.domain.handling import Handling
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Status
from attplanner.ui import icons, theme, words
from attplanner.ui.clipboard import forbid_copy
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.painting import draw_text
from attplanner.ui.widgets.labels import HANDLING_LOOK, elide, label
from attplanner.ui.widgets.status_glyph import draw_status

MANY = 10
FIELD = 34  # pixels of the line that filters
KEYPAD = Qt.KeyboardModifier.KeypadModifier
NARROWEST, WIDEST = 180, 480
LEAST_DETAIL = 24
KEY_ROLE = Qt.ItemDataRole.UserRole
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
NOW_ROLE = Qt.ItemDataRole.UserRole + 2
KIND_ICONS = {
    "state": "flag",
    "organization": "building-2",
    "office": "landmark",
    "person": "user",
    "grouping": "users",
    "group": "users",
    "class": "users",
    "place": "map-pin",
    "activity": "notebook-pen",
    "event": "calendar-days",
    "follow_up": "list-checks",
    "statement": "quote",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list: its key, its words, what stands before and behind them, and what a chip says of it."""

    key: str
    text: str
    lead: str | Status | None = None
    detail: str = ""
    short: str = ""
    token: str = "ink2"  # the colour of an icon


def handling_choices() -> list[Choice]:
    """Return the three handlings to choose from."""
    looks = ((one, *HANDLING_LOOK[one][:2]) for one in Handling)
    return [Choice(one.value, words.word("handlings", one.value), icon, token=ink) for one, icon, ink in looks]


class ChoicePopup(QFrame):
    """Sends ``chosen`` with the key, None for the line that clears the choice, and closes.

    It opens on the present value, which has a mark; letters filter, Enter and Space take a line, Esc takes none, and
    so does Tab where none fits.
    With ``clear_text`` there is a line that stands for no choice, and None has the mark.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[Choice], current: str | None, parent: QWidget, *, clear_text: str = ""
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = LevelLine()
        self._field.setAccessibleName(self.tr("Filter the choices"))
        self._field.setPlaceholderText(self.tr("Type to filter"))
        self._field.setVisible(len(choices) > MANY)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Choices"))
        self._list.setUniformItemSizes(True)
        forbid_copy(self._list)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._build(choices, current, clear_text)
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.itemClicked.connect(self._take)
        self._list.itemActivated.connect(self._take)

    def _build(self, choices: Sequence[Choice], current: str | None, clear_text: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        self._nothing = label(self.tr("Nothing fits"), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        layout.addWidget(self._nothing, 1)
        self._list.setCurrentRow(-1)
        if clear_text:
            self._add(Choice("", clear_text), None, now=current is None)
        for choice in choices:
            self._add(choice, choice.key, now=choice.key == current)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _add(self, choice: Choice, key: str | None, *, now: bool) -> None:
        item = QListWidgetItem(choice.text, self._list)
        item.setData(KEY_ROLE, key)
        item.setData(CHOICE_ROLE, choice)
        item.setData(NOW_ROLE, now)
        if now:
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self.tr("chosen now"))
            self._list.setCurrentItem(item)

    def lines(self) -> list[tuple[str, bool]]:
        """Return the words of each line, and whether it has the mark of the present value."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [(item.text(), bool(item.data(NOW_ROLE))) for item in items]

    def open_below(self, anchor: QWidget, width: int = 0) -> None:
        """Show the pop-up under a widget, aligned with its leading edge, inside the screen."""
        rows = min(self._list.count(), 14)
        wanted = max(width, anchor.width(), self._list.sizeHintForColumn(0) + 40)
        self.resize(
            min(max(wanted, NARROWEST), WIDEST), rows * 28 + 10 + (FIELD if self._field.isVisibleTo(self) else 0)
        )
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(anchor.mapToGlobal(QPoint(anchor.width(), 0)).x() - self.width())
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(corner)
        self.show()
        (self._field if self._field.isVisible() else self._list).setFocus()

    def _filter(self, text: str) -> None:
        wanted = fold(text)
        first: QListWidgetItem | None = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(bool(wanted) and not _matches(item, wanted))
            first = first or (None if item.isHidden() else item)
        if first is not None:
            self._list.setCurrentItem(first)
        else:
            self._list.setCurrentRow(-1)
        self._list.setVisible(first is not None)
        self._nothing.setVisible(first is None)
        self._field.setAccessibleDescription(self._nothing.text() if first is None else "")

    def _take(self, item: QListWidgetItem) -> None:
        key = item.data(KEY_ROLE)
        self.close()
        self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._field:
                return self._field_key(event)
            if self._is_typed(event):
                self._type(event.text())
                return True
            if event.key() == Qt.Key.Key_Space and self._list.currentItem() is not None:
                self._take(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _is_typed(self, event: QKeyEvent) -> bool:
        """Tell whether a key in the list is a letter, or a blank behind one: there it takes no line."""
        text, held = event.text(), event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | KEYPAD)
        return text.isprintable() and not held and bool(text.strip() or (text and self._field.text()))

    def _type(self, text: str) -> None:
        if self._field.isHidden():
            self._field.show()
            self.resize(self.width(), self.height() + FIELD)
        self._field.setFocus()
        self._field.insert(text)

    def _field_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._list.currentItem()
            if item is not None:
                self._take(item)
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._list.isHidden():
            self.close()
            return True
        return False

    def _step(self, by: int) -> None:
        row = self._list.currentRow() + by
        while 0 <= row < self._list.count() and self._list.item(row).isHidden():
            row += by
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)


def _matches(item: QListWidgetItem, wanted: str) -> bool:
    choice = item.data(CHOICE_ROLE)
    text = fold(f"{choice.text} {choice.detail}")
    return all(f" {part}" in f" {text}" for part in wanted.split())


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: what leads it, its words, and its detail at the trailing edge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        choice = index.data(CHOICE_ROLE)
        metrics = option.fontMetrics
        signs = 22 * (bool(choice.lead) + bool(index.data(NOW_ROLE)))
        return QSize(metrics.horizontalAdvance(choice.text + choice.detail) + signs + 32, 28)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        choice = index.data(CHOICE_ROLE)
        area = _in_sight(option)
        state = option.state
        direction = option.direction
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver or _is_current(option, index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sel" if chosen else "hover"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(area, 4, 4)
        ink, room = "sel_text" if chosen else "ink", area.adjusted(8, 0, -8, 0)
        if index.data(NOW_ROLE):
            mark = QStyle.visualRect(direction, room, QRect(room.right() - 13, room.center().y() - 7, 14, 14))
            painter.drawPixmap(mark.topLeft(), icons.pixmap("check", ink, 14))
            room = QStyle.visualRect(direction, room, room.adjusted(0, 0, -22, 0))
        _paint_choice(painter, room, choice, direction, ink)
        painter.restore()


def _in_sight(option: QStyleOptionViewItem) -> QRect:
    """Return the line as far as it can be seen: a list without a bar below would cut its trailing end."""
    area: QRect = option.rect
    view = option.widget
    return area.intersected(view.viewport().rect()) if isinstance(view, QAbstractItemView) else area


def _is_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Tell whether Enter would take the line although the arrows have not chosen it."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.currentIndex() == index


def _paint_choice(painter: QPainter, area: QRect, choice: Choice, direction: Qt.LayoutDirection, ink: str) -> None:
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    if choice.lead:
        spot = QStyle.visualRect(direction, area, QRect(area.x(), area.center().y() - 7, 14, 14))
        if isinstance(choice.lead, Status):
            draw_status(painter, spot.toRectF(), choice.lead, mirrored=mirrored)
        else:
            painter.drawPixmap(spot.topLeft(), icons.pixmap(choice.lead, choice.token, 14))
        area = area.adjusted(0, 0, -22, 0) if mirrored else area.adjusted(22, 0, 0, 0)
    painter.setFont(theme.font(12))
    kept = painter.fontMetrics().horizontalAdvance(choice.detail) + 12 if choice.detail else 0
    painter.setFont(theme.font(13))
    painter.setPen(theme.colour(ink))
    text = elide(choice.text, painter.fontMetrics(), area.width() - (kept if kept * 3 < area.width() else 0))
    left = area.width() - painter.fontMetrics().horizontalAdvance(text) - 12
    draw_text(painter, area, text, direction)
    if choice.detail and left > LEAST_DETAIL:
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("ink3" if ink == "ink" else ink))
        detail = elide(choice.detail, painter.fontMetrics(), left)
        draw_text(painter, area, detail, direction, trailing=True)
