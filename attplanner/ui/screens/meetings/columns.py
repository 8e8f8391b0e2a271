"""The columns of the list and how they are painted: groups over the whole width, marks of handling, groups met."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from attplanner.domain.activity import ActivityRow, ActivityState
from attplanner.domain.dates import Precision, When
from attplanner.ui import icons, theme, words
from attplanner.ui.painting import draw_text
from attplanner.ui.screens.meetings.lines import Group, Line
from attplanner.ui.tables.row_table import ROW_ROLE, Column
from attplanner.ui.tables.table_view import SELECTED, CellDelegate, paint_text
from attplanner.ui.widgets.labels import MARK, draw_handling, elide
from attplanner.ui.words import translate

DATE, PLACE, WHAT, ITEMS, HANDLING = range(5)
Heading = Callable[[Line], tuple[str, str]]
"""Gives the title of a group's head and what follows it in a lighter ink."""


def columns(heading: Heading) -> tuple[Column[Line], ...]:
    """Return the columns; a group's head says everything in the first."""

    def first(line: Line) -> str:
        return day_text(line.row) if line.row else " · ".join(part for part in heading(line) if part)

    def place(line: Line) -> str:
        return place_text(line.row)

    def what(line: Line) -> str:
        return line.row.text if line.row else ""

    def marks(line: Line) -> str:
        return handling_text(line.row)

    return (
        Column("date", translate("meetings", "Date"), first, 100, tooltip=_date_tip),
        Column("place", translate("meetings", "Place"), place, 106, tooltip=place),
        Column("what", translate("meetings", "What took place, with whom"), what, 300, tooltip=what, stretch=True),
        Column(
            "items",
            translate("meetings", "Items"),
            lambda line: str(line.row.items) if line.row else "",
            48,
            end=True,
        ),
        Column("handling", translate("meetings", "Handling"), marks, 76, tooltip=marks),
    )


def _date_tip(line: Line) -> str:
    return words.when(line.row.when) if line.row else ""


def day_text(row: ActivityRow) -> str:
    """Return the date without what the group's head says already: "24 Sep", "13–15 Jun", "29 Oct–2 Nov"."""
    when = row.when
    if when.start is None or when.end is None:
        return words.translate("meetings", "not known")
    if when.precision is Precision.DAY:
        return _days(when.start, when.end)
    return words.when(when, short=True)


def _days(start: date, end: date) -> str:
    if start == end:
        return words.day(start, "d MMM")
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{words.day(end, 'd MMM')}"
    return f"{words.day(start, 'd MMM')}–{words.day(end, 'd MMM')}"


def place_text(row: ActivityRow | None) -> str:
    """Return where it was; a meeting without a city may have been virtual."""
    if row is None:
        return ""
    return row.place or (words.translate("meetings", "Virtual") if row.virtual else "")


def handling_text(row: ActivityRow | None) -> str:
    """Return the marks of a meeting in words, for tooltips, readers and copies."""
    if row is None:
        return ""
    said = [words.word("handlings", one.value) for one in row.handlings]
    if row.chatham_house:
        said.append(words.translate("meetings", "Chatham House rule"))
    if row.open_proposals:
        said.append(words.translate("meetings", "open questions: {0}").format(row.open_proposals))
    return ", ".join(said)


def month_title(month: str) -> str:
    """Return the name of a month of a group ("2018-01")."""
    if month == "none":
        return words.when(When())
    year, number = month.split("-")
    return words.day(date(int(year), int(number), 1), "MMMM yyyy")


class LogDelegate(CellDelegate):
    """Paints meetings cell by cell, and a group's head through all cells of its row."""

    def __init__(self, view: QTableView, heading: Heading, folded: Callable[[], set[Group]]) -> None:
        super().__init__(view)
        self._view, self._heading, self._folded = view, heading, folded
        self._row: ActivityRow | None = None  # of the cell that is being painted

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        line = index.data(ROW_ROLE)
        self._row = line.row if isinstance(line, Line) else None
        if isinstance(line, Line) and line.row is None:
            self._paint_head(painter, option, line)
            return
        super().paint(painter, option, index)

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        """Paint what a cell shows of its group's head, which goes through all cells of the row."""
        painter.save()
        painter.setClipRect(option.rect)
        area = QRect(0, option.rect.y(), self._view.viewport().width(), option.rect.height())
        selected = bool(option.state.value & SELECTED)
        ground = "sel" if selected else "hover" if line.is_process else "sunken"
        painter.fillRect(option.rect, theme.colour(ground))
        painter.fillRect(QRect(0, area.bottom(), area.width(), 1), theme.colour("line"))
        self._paint_head_text(painter, area, option.rect, option.direction, line)
        painter.restore()

    def _paint_head_text(
        self, painter: QPainter, area: QRect, cell: QRect, direction: Qt.LayoutDirection, line: Line
    ) -> None:
        rtl = direction == Qt.LayoutDirection.RightToLeft
        spot = QStyle.visualRect(direction, area, QRect(12, area.y() + 7, 14, 14))
        if spot.intersects(cell):
            closed = "chevron-left" if rtl else "chevron-right"
            icon = closed if line.group in self._folded() else "chevron-down"
            painter.drawPixmap(spot.topLeft(), icons.pixmap(icon, "ink2", 14))
        title, rest = self._heading(line)
        weight = 600 if line.is_process else 500
        width = _advance(title, 13, weight)
        room = area.width() - 46
        told = QStyle.visualRect(direction, area, QRect(34, area.y(), min(width + 2, room), area.height()))
        if told.intersects(cell):
            painter.setFont(theme.font(13, weight))
            painter.setPen(theme.colour("ink"))
            draw_text(painter, told, title, direction)
        if rest:
            after = QRect(34 + width + 8, area.y(), room - width - 8, area.height())
            shown = QRect(after.x(), after.y(), min(_advance(rest, 12, 400) + 2, after.width()), after.height())
            if QStyle.visualRect(direction, area, shown).intersects(cell):
                after = QStyle.visualRect(direction, area, after)
                paint_text(painter, after, rest, direction, "ink2", theme.font(12))

    def paint_content(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ink: str,
    ) -> None:
        row, column = self._row, index.column()
        if row is None:
            return
        selected = ink == "sel_text"
        if column == HANDLING:
            paint_marks(painter, area, row, option.direction)
        elif column == WHAT:
            self._paint_what(painter, area, row, option.direction, ink, selected=selected)
        else:
            quiet = ink if selected or column == PLACE else "ink2"
            font = theme.font(13, 600 if selected and column in (DATE, PLACE) else 500 if column == PLACE else 400)
            text = day_text(row) if column == DATE else place_text(row) if column == PLACE else str(row.items)
            paint_text(painter, area, text, option.direction, quiet, font, trailing=column == ITEMS)

    def _paint_what(
        self,
        painter: QPainter,
        area: QRect,
        row: ActivityRow,
        direction: Qt.LayoutDirection,
        ink: str,
        *,
        selected: bool,
    ) -> None:
        for text, icon in _tags(row):
            width = _paint_tag(painter, area, text, icon, direction) + 8
            rtl = direction == Qt.LayoutDirection.RightToLeft
            area = area.adjusted(0, 0, -width, 0) if rtl else area.adjusted(width, 0, 0, 0)
        font = theme.font(13, 500 if selected else 400)
        if row.state is ActivityState.CANCELLED:
            font = QFont(font)  # the theme's own is shared
            font.setStrikeOut(True)
        paint_text(painter, area, row.text, direction, ink if selected else "ink2", font)


@lru_cache(maxsize=512)
def _advance(text: str, size: int, weight: int) -> int:
    """Return the width of a text in the interface's font."""
    return QFontMetrics(theme.font(size, weight)).horizontalAdvance(text)


def _tags(row: ActivityRow) -> list[tuple[str, str]]:
    """Return what stands before the words: a group was met, or it has not been held."""
    tags = []
    if row.state is not ActivityState.HELD:
        icon = "calendar-clock" if row.state is ActivityState.PLANNED else "calendar-x"
        tags.append((words.word("activity_states", row.state.value).lower(), icon))
    if row.group:
        tags.append((words.translate("meetings", "group"), "users"))
    return tags


def _paint_tag(painter: QPainter, area: QRect, text: str, icon: str, direction: Qt.LayoutDirection) -> int:
    font = theme.font(12)
    width = _advance(text, 12, 400) + 30
    box = QStyle.visualRect(direction, area, QRect(area.x(), area.y() + 4, width, 20))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("line2"))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    spot = QStyle.visualRect(direction, box, QRect(box.x() + 6, box.y() + 4, 12, 12))
    painter.drawPixmap(spot.topLeft(), icons.pixmap(icon, "ink2", 12))
    painter.setFont(font)
    painter.setPen(theme.colour("ink2"))
    inner = box.adjusted(23, 0, -6, 0) if direction == Qt.LayoutDirection.LeftToRight else box.adjusted(6, 0, -23, 0)
    draw_text(painter, inner, elide(text, QFontMetrics(font), inner.width()), direction)
    return width


def paint_marks(painter: QPainter, area: QRect, row: ActivityRow, direction: Qt.LayoutDirection) -> None:
    """Paint the marks of handling, the widest circle first, then what else is to be known of a meeting."""
    top = area.y() + (area.height() - MARK) // 2
    at = area.x()
    for handling in row.handlings:
        spot = QStyle.visualRect(direction, area, QRect(QPoint(at, top), QSize(MARK, MARK)))
        draw_handling(painter, spot.topLeft(), handling)
        at += MARK + 2
    signs = (("quote", "ink3", row.chatham_house), ("circle-question-mark", "warn", bool(row.open_proposals)))
    for icon, token, shown in signs:
        if shown and at + 14 <= area.right() + 6:
            spot = QStyle.visualRect(direction, area, QRect(at + 2, top + 3, 14, 14))
            painter.drawPixmap(spot.topLeft(), icons.pixmap(icon, token, 14))
            at += 16


def president_of(holders: Mapping[str, tuple[str, str]], process: str | None) -> str:
    """Return who presided over a process, with the State."""
    name, state = holders.get(process or "", ("", ""))
    return ", ".join(part for part in (name, state) if part)
