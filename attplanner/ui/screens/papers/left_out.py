"""What an export leaves out, and why; a click leads to the meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from attplanner.domain.handling import Handling
from attplanner.domain.keeping import LeftOut
from attplanner.ui import icons, theme, words
from attplanner.ui.clipboard import forbid_copy
from attplanner.ui.painting import draw_text
from attplanner.ui.widgets.cards import Card
from attplanner.ui.widgets.labels import MARK, IconLabel, draw_handling, elide, label, rule

ROW = 26
UNWORDED = "no-wording"
MOST = 400
HANDLINGS = {one.value: one for one in Handling}


@dataclass(frozen=True, slots=True)
class Gap:
    """What is left out of one meeting: how many items, for which reasons."""

    activity: str
    day: str
    place: str
    items: int
    reasons: tuple[str, ...]

    def text(self) -> str:
        """Return it in words, for a screen reader and the tooltip."""
        why = ", ".join(reason_word(reason) for reason in self.reasons)
        return f"{self.day} {self.place}: {count_items(self.items)}, {why}"


def count_items(number: int) -> str:
    """Return a number of items in words."""
    return words.Counted().items(number)


def reason_word(reason: str) -> str:
    """Return the words of a reason."""
    if reason == UNWORDED:
        return words.translate("papers", "no wording in this language")
    return words.word("reasons", reason)


def gaps(left_out: Iterable[LeftOut]) -> list[Gap]:
    """Return what is left out by meeting, in the order in which it is told."""
    found: dict[str, list[LeftOut]] = {}
    for one in left_out:
        found.setdefault(one.activity, []).append(one)
    return [
        Gap(activity, _day(items[0].date), items[0].place, len(items), tuple(dict.fromkeys(i.reason for i in items)))
        for activity, items in found.items()
    ]


def _day(text: str | None) -> str:
    try:
        return words.short_day(date.fromisoformat(text)) if text else words.translate("papers", "no date")
    except ValueError:
        return text or ""


class LeftOutCard(Card):
    """The list beside the page. ``opened`` carries the id of a meeting."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(margin=0)
        self.title, self.note = label(role="strong"), label(role="muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is left out, and why"))
        self.list.setItemDelegate(GapDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        forbid_copy(self.list)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.body.setSpacing(0)
        self.body.setContentsMargins(1, 1, 1, 5)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.M, 8, theme.M, 8)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel("eye-off"))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.note)
        self.body.addWidget(head)
        self.body.addWidget(rule())
        self.body.addWidget(self.list, 1)

    def show_gaps(self, left_out: Sequence[LeftOut], unworded: Sequence[LeftOut]) -> None:
        """Show what is left out, then what has no wording in the language of the document."""
        self.title.setText(self.tr("Left out: %n items, why", "", len(left_out)))
        note = self.tr("%n without wording", "", len(unworded)) if unworded else self.tr("absent, not hidden")
        self.note.setText(note)
        self.list.clear()
        for gap in [*gaps(left_out), *gaps(unworded)][:MOST]:
            item = QListWidgetItem(gap.text(), self.list)
            item.setData(Qt.ItemDataRole.UserRole, gap)
            item.setToolTip(gap.text())

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole).activity)


class GapDelegate(QStyledItemDelegate):
    """Paints day, place, number of items, and the marks of the reasons at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        del option, index
        return QSize(200, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        gap: Gap = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        direction = option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(area, theme.colour("sel" if chosen else "hover" if over else "surface"))
        end = self._marks(painter, area, gap, direction)
        ink = "sel_text" if chosen else "ink"
        left = area.x() + theme.M
        for text, font, token, room in (
            (gap.day, theme.font(13), ink if chosen else "ink2", 88),
            (gap.place, theme.font(13, 500), ink, 0),
            (count_items(gap.items), theme.font(12), ink if chosen else "ink3", 0),
        ):
            metrics = QFontMetrics(font)
            short = elide(text, metrics, max(min(room or end - left, end - left), 20))
            wide = metrics.horizontalAdvance(short)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            box = QStyle.visualRect(direction, area, QRect(left, area.y(), wide + 2, area.height()))
            if left < end:
                draw_text(painter, box, short, direction)
            left += (room or wide) + 8
        painter.restore()

    def _marks(self, painter: QPainter, area: QRect, gap: Gap, direction: Qt.LayoutDirection) -> int:
        """Paint the marks from the end, and return where they begin."""
        end = area.right() - theme.M
        for reason in reversed(gap.reasons):
            if reason in HANDLINGS:
                end -= MARK
                spot = QStyle.visualRect(direction, area, QRect(QPoint(end, area.y() + 3), QSize(MARK, MARK)))
                draw_handling(painter, spot.topLeft(), HANDLINGS[reason])
            else:
                end = _tag(painter, area, end, reason, direction)
            end -= 4
        return end - 6


def _tag(painter: QPainter, area: QRect, end: int, reason: str, direction: Qt.LayoutDirection) -> int:
    if reason == UNWORDED:
        spot = QStyle.visualRect(direction, area, QRect(end - 18, area.y() + 6, 14, 14))
        painter.drawPixmap(spot.topLeft(), icons.pixmap("languages", "warn", 14))
        return end - 20
    text, font = reason_word(reason), theme.font(12)
    wide = QFontMetrics(font).horizontalAdvance(text) + 14
    box = QStyle.visualRect(direction, area, QRect(end - wide, area.y() + 3, wide, 20))
    painter.setPen(theme.colour("line2"))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setPen(theme.colour("ink2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return end - wide
