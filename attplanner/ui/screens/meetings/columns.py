"""The columns of the list and how they are painted: groups over the whole width, marks of handling, groups met."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from attplanner.domain.activity import ActivityRow, ActivityState
from attplanner.domain.dates import Precision, When
from attplanner.ui import icons, painting, theme, words
from attplanner.ui.screens.meetings.lines import Group, Line
from attplanner.ui.tables.row_look import PLAIN, SMALL, Place, RowLook, advance, paint_head, paint_text
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.widgets.labels import MARK, draw_handling
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
            max(48, room(translate("meetings", "Items"))),
            end=True,
        ),
        Column(
            "handling",
            translate("meetings", "Handling"),
            marks,
            max(76, room(translate("meetings", "Handling"))),
            tooltip=marks,
        ),
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
    return words.place(row) if row else ""


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


class LogLook(RowLook[Line]):
    """Paints meetings cell by cell, and a group's head over the whole row."""

    def __init__(self, columns: Sequence[Column[Line]], heading: Heading, folded: Callable[[], set[Group]]) -> None:
        super().__init__(columns)
        self._heading, self._folded = heading, folded

    def paint(self, painter: QPainter, place: Place, row: Line) -> None:
        if row.row is None:
            self._paint_head(painter, place, row)
        else:
            super().paint(painter, place, row)

    def _paint_head(self, painter: QPainter, place: Place, line: Line) -> None:
        title, rest = self._heading(line)
        paint_head(painter, place, title, rest, folded=line.group in self._folded(), strong=line.is_process)

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: Line, place: Place) -> None:
        meeting, selected = row.row, place.selected
        if meeting is None:
            return
        if column == HANDLING:
            paint_marks(painter, area, meeting, place)
        elif column == WHAT:
            _paint_what(painter, area, meeting, place)
        elif column == PLACE:
            paint_text(painter, area, place_text(meeting), place, place.ink, font=(13, 600 if selected else 500))
        else:
            text, ink = self.columns[column].text(row), place.ink if selected else "ink2"
            font = (13, 600) if selected and column == DATE else PLAIN
            paint_text(painter, area, text, place, ink, font=font, trailing=column == ITEMS)


def _paint_what(painter: QPainter, area: QRect, row: ActivityRow, place: Place) -> None:
    for text, icon in _tags(row):
        width = _paint_tag(painter, area, text, icon, place) + 8
        area = place.mirrored(area, area.adjusted(width, 0, 0, 0))
    ink, font = (place.ink, (13, 500)) if place.selected else ("ink2", PLAIN)
    short = paint_text(painter, area, row.text, place, ink, font=font)
    if row.state is ActivityState.CANCELLED:
        line = QRect(area.x(), area.center().y() + 1, advance(short, font), 1)
        painter.fillRect(place.mirrored(area, line), theme.colour(ink))


def _tags(row: ActivityRow) -> list[tuple[str, str]]:
    """Return what stands before the words: a group was met, or it has not been held."""
    tags = []
    if row.state is not ActivityState.HELD:
        icon = "calendar-clock" if row.state is ActivityState.PLANNED else "calendar-x"
        tags.append((words.word("activity_states", row.state.value).lower(), icon))
    if row.group:
        tags.append((words.translate("meetings", "group"), "users"))
    return tags


def _paint_tag(painter: QPainter, area: QRect, text: str, icon: str, place: Place) -> int:
    width = advance(text, SMALL) + 30
    box = place.mirrored(area, QRect(area.x(), area.y() + 4, width, 20))
    frame = painting.picture(_draw_tag, width, 20)
    painter.drawPixmap(box.topLeft(), frame)
    painter.drawPixmap(
        place.mirrored(box, QRect(box.x() + 6, box.y() + 4, 12, 12)).topLeft(), icons.pixmap(icon, "ink2", 12)
    )
    paint_text(painter, place.mirrored(box, box.adjusted(23, 0, -6, 0)), text, place, "ink2", font=SMALL)
    return width


def _draw_tag(painter: QPainter, width: int, height: int) -> None:
    painter.setPen(theme.colour("line2"))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4)


def paint_marks(painter: QPainter, area: QRect, row: ActivityRow, place: Place) -> None:
    """Paint the marks of handling, the widest circle first, then what else is to be known of a meeting."""
    top = area.y() + (area.height() - MARK) // 2
    at = area.x()
    for handling in row.handlings:
        spot = place.mirrored(area, QRect(QPoint(at, top), QSize(MARK, MARK)))
        draw_handling(painter, spot.topLeft(), handling)
        at += MARK + 2
    signs = (("quote", "ink3", row.chatham_house), ("circle-question-mark", "warn", bool(row.open_proposals)))
    for icon, token, shown in signs:
        if shown and at + 14 <= area.right() + 6:
            spot = place.mirrored(area, QRect(at + 2, top + 3, 14, 14))
            painter.drawPixmap(spot.topLeft(), icons.pixmap(icon, token, 14))
            at += 16


def president_of(holders: Mapping[str, tuple[str, str]], process: str | None) -> str:
    """Return who presided over a process, with the State."""
    name, state = holders.get(process or "", ("", ""))
    return ", ".join(part for part in (name, state) if part)
